"""One page of a panel: its picture, and its blocks in the places of its layout."""

from __future__ import annotations

import logging
from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import AnyBlock, Picture
from kiosk.content.layouts import Box, Layout
from kiosk.content.layouts.base import Place
from kiosk.content.layouts.larger import sizes
from kiosk.content.layouts.packing import GAP
from kiosk.content.layouts.seats import kind_of, seated
from kiosk.content.model import Page, Panel
from kiosk.ui.automatic_block import automatic_block
from kiosk.ui.backdrop import art_box, backdrop_of, box_of, layout_of, shown_art
from kiosk.ui.blocks import BlockView, PageContext, build_block
from kiosk.ui.blocks.screenfuls import ScreenfulsView
from kiosk.ui.blocks.scrolled import ScrolledView
from kiosk.ui.dock_plan import DOCK, DOCK_UPRIGHT
from kiosk.ui.fonts import Face
from kiosk.ui.setting import Setting
from kiosk.ui.shadow import draw_shadow
from kiosk.ui.shapes import MISSING, missing_mark, pill
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import DOCKED, alpha

# How much of what is behind it the ground of a caption hides.
CAPTION_SHARE = 0.86
# Between the mark of a missing picture and its caption.
MISSING_GAP = 10

log = logging.getLogger(__name__)


class PageView(QWidget):
    """Shows one page, for one size and one language; a change of either builds it anew.

    Attributes:
        panel: The panel that it belongs to.
        page: What it shows.
        language: Code of the language shown.
        views: Its blocks, in reading order; those that are moved up and down together are one.

    Signals:
        enlarge_wanted: A picture was tapped; carries an ``Enlarge``.
        panel_wanted: The visitor asked for the panel with this id.
    """

    enlarge_wanted = Signal(object)
    panel_wanted = Signal(str)

    def __init__(
        self,
        panel: Panel,
        page: Page,
        setting: Setting,
        titles: dict[str, str],
    ) -> None:
        """Make the page.

        Args:
            panel: The panel that it belongs to.
            page: What it shows.
            setting: Look, screen and language.
            titles: Panel id to title, for links to other panels.
        """
        super().__init__()
        self.panel = panel
        self.page = page
        self.language = setting.language
        theme, canvas, language = setting.theme, setting.page_canvas, setting.language
        images = setting.images
        self.resize(canvas.size)
        self._setting = setting
        self._canvas = canvas
        self._images = images
        self._palette = theme.palette(panel)
        layout = layout_of(panel, page, setting)
        picture = shown_art(page, layout, setting)
        self._layout = layout
        self._backdrop = backdrop_of(panel, page, setting)
        self._context = PageContext(
            theme=theme,
            palette=self._palette,
            canvas=canvas,
            language=language,
            images=images,
            icons=setting.icons,
            art=picture,
            art_box=art_box(layout, canvas),
            panel_title=lambda panel_id: titles.get(panel_id, ""),
            volume=setting.volume,
        )
        self._caption = self._set_caption(picture, layout, language)
        self.views: list[BlockView] = []
        self._is_automatic = not layout.name
        window = canvas.box(layout.window_upright if canvas.is_portrait else layout.window)
        moved: list[BlockView] = []
        for block, place in seated(page.blocks, layout):
            geometry = box_of(place, layout, canvas)
            view = self._made(block, place, geometry, window)
            if view is None:
                continue
            if _is_moved(geometry, window):
                moved.append(view)
                continue
            self._add(view)
            if place.behind:
                view.lower()
        if moved:
            self._add(self._screenfuls(moved, window))
        images.ready.connect(self._on_ready)
        self.setAccessibleName(page.called(language))

    def _set_caption(
        self, picture: Picture | None, layout: Layout, language: str
    ) -> TextBox | None:
        words = picture.caption.get(language) if picture else ""
        if not words or self._context.art_box.isEmpty():
            return None
        canvas = self._canvas
        box = canvas.box(layout.caption_upright if canvas.is_portrait else layout.caption)
        for larger in sizes(self._canvas.larger):
            canvas = replace(canvas, larger=larger)
            room = text_width(words, Face.SANS, canvas.px(22)) + canvas.px(36)
            if room <= box.width():
                break
        room = min(float(box.width()), room)
        rect = QRectF(box.right() - room, box.y(), room, box.height())
        style = Style(
            Face.SANS,
            22,
            self._palette.text,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
        )
        return TextBox(words, rect, style, canvas)

    def _made(
        self, block: AnyBlock, place: Place, geometry: QRect, window: QRect
    ) -> BlockView | None:
        """Return the view of ``block``, None if it has none; in ``window``, where it is there."""
        context = self._context
        if _is_moved(geometry, window):
            # What is moved does not stand on a certain part of the picture behind the page.
            context = replace(context, art=None, art_box=QRect())
            geometry = geometry.translated(-window.topLeft())
        try:
            return self._built(block, place, context, geometry)
        except Exception:
            # One wrong block costs one block.
            log.exception("page %s: its %s cannot be built", self.page.id, kind_of(block))
            return None

    def _screenfuls(self, blocks: list[BlockView], window: QRect) -> BlockView:
        """Return ``blocks`` behind a window that shows a screenful of them at a time."""
        step = window.height() + self._canvas.box(Box(0, 0, 0, GAP)).height()
        last = max(block.y() // step for block in blocks)
        wide = max(block.geometry().right() + 1 for block in blocks)
        place = QRect(0, 0, wide, last * step + window.height())
        whole = ScreenfulsView(blocks, self._context, place)
        return ScrolledView(whole, self._context, window, step)

    def _add(self, view: BlockView) -> None:
        view.setParent(self)
        view.setAccessibleName("\n".join(view.words()))
        view.enlarge_wanted.connect(self.enlarge_wanted)
        view.panel_wanted.connect(self.panel_wanted)
        self.views.append(view)

    def _built(
        self, block: AnyBlock, place: Place, context: PageContext, geometry: QRect
    ) -> BlockView:
        """Return the view of ``block``; where nobody drew its place, as it fits into it."""
        if not self._is_automatic:
            return build_block(block, place.look, context, geometry)
        is_moved = context is not self._context
        return automatic_block(block, place, context, geometry, is_moved=is_moved)

    def enter(self) -> None:
        """The page is shown."""
        for view in self.views:
            view.enter()

    def leave(self) -> None:
        """The page is left."""
        for view in self.views:
            view.leave()

    def finish(self) -> None:
        """Show every end state at once."""
        for view in self.views:
            view.finish()

    def rewind(self) -> None:
        """Show the state that ``enter`` starts from."""
        for view in self.views:
            view.rewind()

    def is_ready(self) -> bool:
        """Whether its picture is there, or never will be."""
        return self._images.get(self._backdrop) is not None or self._images.has_failed(
            self._backdrop
        )

    def is_moving(self) -> bool:
        """Whether anything is still entering."""
        return any(view.is_moving() for view in self.views)

    def words(self) -> list[str]:
        """Return everything that can be read on the page."""
        words = [self._caption.words] if self._caption else []
        for view in self.views:
            words += view.words()
        return words

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        words = [self._caption.words] if self._caption and not self._caption.fits else []
        for view in self.views:
            words += view.overflowing()
        return words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture behind the page, or its ground until it is ready."""
        painter = QPainter(self)
        baked = self._images.get(self._backdrop)
        if baked is None:
            painter.fillRect(event.rect(), QColor(self._palette.ground))
        else:
            painter.drawPixmap(event.rect(), baked, event.rect())
        if self._images.is_without(self._backdrop):
            self._draw_missing(painter)
        self._draw_dock_shadow(painter, event.rect())
        if self._caption and event.rect().intersects(self._caption.rect.toAlignedRect()):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pill(painter, self._caption.rect, alpha(self._palette.card, CAPTION_SHARE))
            self._caption.draw(painter)

    def _draw_missing(self, painter: QPainter) -> None:
        """Draw the mark of a missing picture before its caption, where nothing else stands."""
        place = self._canvas.box(
            self._layout.caption_upright if self._canvas.is_portrait else self._layout.caption
        )
        room = QRectF(place.right() - place.height(), place.y(), place.height(), place.height())
        if self._caption is not None:
            room.moveRight(self._caption.rect.left() - self._canvas.px(MISSING_GAP))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        missing_mark(painter, room, self._canvas.px(MISSING), self._palette.text2)

    def _draw_dock_shadow(self, painter: QPainter, exposed: QRect) -> None:
        """Draw the shadow of the dock that floats over every page."""
        dock = self._canvas.box(DOCK_UPRIGHT if self._canvas.is_portrait else DOCK)
        reach = self._setting.canvas.px(DOCKED.blur)
        if exposed.intersects(dock.adjusted(-reach, -reach, reach, 2 * reach)):
            radius = self._setting.canvas.px(self._context.theme.space.dock)
            draw_shadow(painter, QRectF(dock), radius, DOCKED, self._setting.canvas)

    def sizeHint(self) -> QSize:
        """The whole screen."""
        return self._canvas.size

    def _on_ready(self, wanted: object) -> None:
        if wanted == self._backdrop:
            self.update()


def _is_moved(geometry: QRect, window: QRect) -> bool:
    """Whether a place is seen through ``window``, perhaps after it was moved."""
    return (
        not window.isEmpty()
        and geometry.top() >= window.top()
        and window.left() <= geometry.left() < window.right()
    )
