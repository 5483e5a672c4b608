"""What stands behind a page: which picture, where it is, and what it is baked with."""

from __future__ import annotations

import logging
from functools import cache

from msgspec import structs
from PySide6.QtCore import QRect

from kiosk.content.blocks import AnyBlock, HeroBlock, HotspotsBlock, Picture, RouteBlock
from kiosk.content.layouts import LAYOUTS, Layout
from kiosk.content.layouts.automatic import automatic_layout
from kiosk.content.layouts.base import Place, Veil
from kiosk.content.layouts.seats import seated
from kiosk.content.model import Page, Panel
from kiosk.ui.canvas import Canvas
from kiosk.ui.ground import light_of, shade_of
from kiosk.ui.images import Backdrop, Cut
from kiosk.ui.on_picture import focus_showing
from kiosk.ui.setting import Setting
from kiosk.ui.theme import alpha

log = logging.getLogger(__name__)

GRAIN_NIGHT = "title/grain.png"
GRAIN_PAPER = "title/silk.png"
# Just above the dock.
FOOT_FROM = 0.8
# What is marked on the picture behind a page stays so far from its edges.
MARKED_EDGE = 32
# How a picture that begins inside the screen fades in from there, over so much of its width.
SIDE_SHARE, SIDE_STOPS = 0.22, ((0.0, 1.0), (0.3, 0.86), (1.0, 0.0))


def layout_of(panel: Panel, page: Page, setting: Setting) -> Layout:
    """Return the layout that ``page`` names, or one made for its blocks where they do not fit."""
    named = LAYOUTS.get(page.layout)
    if named is not None:
        if seated(page.blocks, named):
            return named
        _tell_unseated(f"{panel.id}/{page.id}", named.name)
    return automatic_layout(page.blocks, setting.language, setting.page_canvas.larger)


@cache
def _tell_unseated(page: str, layout: str) -> None:
    """Say that a page is laid out otherwise: once, however often and in whatever language."""
    log.warning("page %s: not every block has a place in layout %s", page, layout)


def picture_of(page: Page, canvas: Canvas) -> Picture | None:
    """Return the picture behind ``page``: that of its head."""
    hero = next((block for block in page.blocks if isinstance(block, HeroBlock)), None)
    if hero is None:
        return None
    if canvas.is_portrait and hero.art_portrait is not None:
        return hero.art_portrait
    return hero.art


def shown_art(page: Page, layout: Layout, setting: Setting) -> Picture | None:
    """Return the picture behind ``page``, cropped so that what is marked on it is seen."""
    canvas = setting.canvas
    picture = picture_of(page, canvas)
    box = art_box(layout, canvas)
    if picture is None or box.isEmpty():
        return picture
    edge = canvas.px(MARKED_EDGE)
    focus = picture.focus
    for block, place in seated(page.blocks, layout):
        points = _marked(block, picture)
        if points:
            native = setting.images.native_size(picture.src)
            # Where a route is drawn is its place; callouts may stand beside what they point at.
            seen = QRect(0, 0, canvas.width, canvas.height)
            if isinstance(block, RouteBlock):
                seen = box_of(place, layout, canvas)
            within = seen.intersected(box).adjusted(edge, edge, -edge, -edge)
            focus = focus_showing(points, within, box, native, focus)
    return picture if focus == picture.focus else structs.replace(picture, focus=focus)


def _marked(block: AnyBlock, picture: Picture) -> list[tuple[float, float]]:
    """Return the points of ``block`` on the picture behind its page."""
    if isinstance(block, RouteBlock) and block.art.src == picture.src:
        stops = [point for stop in block.stops for point in ((stop.x, stop.y), stop.pin) if point]
        return [*block.path, *stops]
    if isinstance(block, HotspotsBlock) and block.art is None:
        return [(spot.x, spot.y) for spot in block.spots]
    return []


def art_box(layout: Layout, canvas: Canvas) -> QRect:
    """Return where the picture is, in device pixels; it may reach over the edges."""
    if canvas.is_portrait:
        return canvas.box(layout.art_upright)
    box = canvas.box(layout.art)
    if layout.is_whole:
        drawn = round(box.height() * layout.art.width / layout.art.height)
        box.setLeft(box.right() + 1 - min(box.width(), drawn))
    return box


def box_of(place: Place, layout: Layout, canvas: Canvas) -> QRect:
    """Return where ``place`` is, in device pixels."""
    if canvas.is_portrait:
        return canvas.box(place.upright)
    if not place.on_art:
        return canvas.box(place.box)
    art, drawn, box = art_box(layout, canvas), layout.art, place.box
    across, down = art.width() / drawn.width, art.height() / drawn.height
    return QRect(
        round(art.left() + (box.x - drawn.x) * across),
        round(art.top() + (box.y - drawn.y) * down),
        round(box.width * across),
        round(box.height * down),
    )


def _side_veils(box: QRect, canvas: Canvas) -> tuple[Veil, ...]:
    """Return what lets a picture that begins inside the screen rise out of the ground."""
    if box.left() <= 0 or canvas.is_portrait:
        return ()
    start = box.left() / canvas.width
    end = start + SIDE_SHARE * box.width() / canvas.width
    return (Veil((start, 0), (end, 0), SIDE_STOPS),)


def backdrop_of(panel: Panel, page: Page, setting: Setting) -> Backdrop:
    """Return what stands behind ``page``, so that it can be shown, or fetched before it is."""
    canvas = setting.canvas
    palette = setting.theme.palette(panel)
    layout = layout_of(panel, page, setting)
    picture = shown_art(page, layout, setting)
    box = art_box(layout, canvas)
    src = picture.src if picture and not box.isEmpty() else ""
    has_foot = src and layout.foot and not palette.is_night and not canvas.is_portrait
    veils = layout.veils_upright if canvas.is_portrait else layout.veils
    if layout.is_whole:
        veils += _side_veils(box, canvas)
    return Backdrop(
        art=Cut(src, box.width(), box.height(), picture.focus if picture else (0.5, 0.5)),
        box=(box.x(), box.y(), box.width(), box.height()),
        width=canvas.width,
        height=canvas.height,
        ground=palette.ground,
        veils=veils if src else (),
        dusk=layout.dusk and bool(src),
        light=light_of(palette),
        foot=alpha(shade_of(palette), layout.foot) if has_foot else "",
        foot_from=FOOT_FROM,
        grain=GRAIN_NIGHT if palette.is_night else GRAIN_PAPER,
    )
