"""What all carousels do: turn, follow a finger, say what is shown, enlarge it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent

from kiosk.content.blocks import CarouselBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.carousel.bars import draw_bars, running
from kiosk.ui.blocks.carousel.thumb import Thumb
from kiosk.ui.blocks.carousel.turning import Turning
from kiosk.ui.ground import shade_of
from kiosk.ui.images import Cut
from kiosk.ui.shapes import haitang
from kiosk.ui.text import TextBox
from kiosk.ui.widgets.picture_area import PictureArea
from kiosk.ui.widgets.round_key import RoundKey, key_colours
from kiosk.ui.words import WORDS

# A new picture comes a little too large and settles into its place. It is painted again when its
# edge has come so many units nearer: it is nearly there for half of its time.
DRIFT = 0.045
DRIFT_STEP = 0.5
KEY = 96
KEY_ICON = 56
PREVIOUS_ICON = "mdi6.chevron-left"
NEXT_ICON = "mdi6.chevron-right"


class CarouselView(BlockView):
    """Pictures one after the other. A look sets the places, and draws what stands over the picture.

    Attributes:
        stage: Where the pictures are, in pixels of this view.
        corner_px: Radius of the stage's 海棠 corners; 0 for none.
        bars: Where the time of a picture is shown: one for each of them, or one for all.
        captions: What is said of each picture.
        scrim: The colour under words on a picture.
    """

    def __init__(self, block: CarouselBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self.pictures = block.images
        self.turning = Turning(len(block.images), block.hold_s, self.theme.motion, self)
        self.turning.stepped.connect(self._on_stepped)
        self.turning.turned.connect(self._on_turned)
        self.turning.ticked.connect(self._on_ticked)
        self.stage = QRect(self.rect())
        self.corner_px = 0
        self.bars: list[QRectF] = []
        self.captions: list[list[TextBox]] = [[] for _ in block.images]
        self.thumbs: list[Thumb] = []
        self.scrim = shade_of(self.palette_)
        self.area: PictureArea | None = None
        self._keys: list[RoundKey] = []
        self._dirty = QRect()
        self._bar_px = -1
        self._drift_steps = 0

    # What a look sets up

    def add_area(self, line: float = 3.0) -> None:
        """Make the stage a key that enlarges its picture and follows a finger."""
        if not self.pictures:
            return
        self.area = PictureArea(
            self._name(self.turning.index),
            motion=self.theme.motion,
            swipe_px=self.px(self.theme.space.swipe),
            corner_px=self.corner_px,
            line_px=line * self.canvas.unit,
            parent=self,
        )
        self.area.setGeometry(self.clear())
        self._aim_area(self.turning.index)
        self.area.clicked.connect(self._on_area_clicked)
        self.area.dragged.connect(self._on_area_dragged)
        self.area.turned.connect(self._on_area_turned)
        self.area.dropped.connect(self.turning.drop)

    def clear(self) -> QRect:
        """Return the part of the stage that is a key: all of it, unless words stand on some."""
        return self.stage

    def _aim_area(self, index: int) -> None:
        """Let the key say what it enlarges; past both ends a finger turns the page."""
        if self.area is not None:
            self.area.setAccessibleName(self._name(index))
            self.area.leads_back = self.turning.leads(-1)
            self.area.leads_on = self.turning.leads(1)

    def add_keys(self, previous: QRect, following: QRect) -> None:
        """Add the keys that turn back and on; a single picture has none."""
        if len(self.pictures) < 2:
            return
        words = WORDS[self.language]
        colours = key_colours(self.palette_)
        line = max(1.0, 2 * self.canvas.unit)
        for name, icon, rect in (
            (words.previous, PREVIOUS_ICON, previous),
            (words.following, NEXT_ICON, following),
        ):
            drawn = self.context.icons.pixmap(icon, self.px(KEY_ICON), colours.icon)
            key = RoundKey(
                name, drawn, colours, motion=self.theme.motion, line_px=line, parent=self
            )
            key.setGeometry(rect)
            self._keys.append(key)
        self._keys[0].clicked.connect(self._on_previous)
        self._keys[1].clicked.connect(self._on_following)

    def add_thumb(self, thumb: Thumb) -> None:
        """Add a small picture that leads to its large one."""
        thumb.setParent(self)
        thumb.set_current(thumb.index == self.turning.index)
        thumb.chosen.connect(self._on_thumb_chosen)
        self.thumbs.append(thumb)

    def leave_out_art(self) -> None:
        """Turn past the picture that is seen all around: nobody sees it twice, side by side.

        The pictures keep their order, and its small one enlarges it. Two others have to be left.
        """
        art = self.context.art.src if self.context.art is not None else ""
        found = [index for index, picture in enumerate(self.pictures) if picture.src == art]
        if found and len(self.pictures) > 2:
            self.turning.leave_out(found[0])
            self._show_index(self.turning.index)

    def cut(self, index: int) -> Cut:
        """Return picture ``index`` as it is shown on the stage."""
        picture = self.pictures[index]
        return Cut(picture.src, self.stage.width(), self.stage.height(), picture.focus)

    def _name(self, index: int) -> str:
        picture = self.pictures[index]
        said = (picture.name, picture.caption, picture.line, picture.credit)
        words = (text.get(self.language) for text in said)
        return next(filter(None, words), WORDS[self.language].tap_to_enlarge)

    # Life

    def moves(self) -> bool:
        """The pictures turn, but nothing grows when the page is entered."""
        return False

    def enter(self) -> None:
        """Begin to turn."""
        super().enter()
        self._fetch_beside()
        self.turning.start()

    def leave(self) -> None:
        """Stop turning."""
        self.turning.stop()
        super().leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while an enlarged picture or the question covers the page."""
        self.turning.pause()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where it rested."""
        self.turning.go_on()

    def finish(self) -> None:
        """Be where the pictures are going."""
        self.turning.finish()
        super().finish()

    def is_moving(self) -> bool:
        """Whether pictures are turning."""
        return self.turning.is_moving()

    def words(self) -> list[str]:
        """Return everything that can be read here, on any of its pictures."""
        boxes = [box for caption in self.captions for box in caption]
        boxes += [box for thumb in self.thumbs for box in thumb.texts]
        return [*super().words(), *(box.words for box in boxes)]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        boxes = [box for caption in self.captions for box in caption]
        boxes += [box for thumb in self.thumbs for box in thumb.texts]
        return [*super().overflowing(), *(box.words for box in boxes if not box.fits)]

    # What happens

    def _touch(self) -> None:
        self.turning.touch()

    def _on_previous(self) -> None:
        self._touch()
        self.turning.turn(-1)

    def _on_following(self) -> None:
        self._touch()
        self.turning.turn(1)

    def _on_thumb_chosen(self, index: int) -> None:
        self._touch()
        if index == self.turning.left_out:
            small = next(thumb for thumb in self.thumbs if thumb.index == index)
            self.enlarge(self.pictures, index, small.geometry())
        else:
            self.turning.turn_to(index)

    def _on_area_clicked(self) -> None:
        self._touch()
        self.enlarge(self.pictures, self.turning.index, self.stage)

    def _on_area_dragged(self, way_px: int) -> None:
        self._touch()
        self.turning.drag(way_px)

    def _on_area_turned(self, step: int) -> None:
        self._touch()
        self.turning.slide(step, self.stage.width())

    def _on_stepped(self) -> None:
        turning = self.turning
        edge_px = DRIFT * (1.0 - turning.drift) * self.stage.width() / 2
        steps = round(edge_px / (DRIFT_STEP * max(1.0, self.canvas.unit)))
        only_drifts = turning.is_moving() and turning.leaving < 0 and not turning.slide_px
        if not only_drifts or steps != self._drift_steps:
            self._drift_steps = steps
            self.update()

    def _on_turned(self, index: int) -> None:
        self._show_index(index)
        self._fetch_beside()
        self.update()

    def _show_index(self, index: int) -> None:
        """Say which picture is the large one."""
        self._aim_area(index)
        for thumb in self.thumbs:
            thumb.set_current(thumb.index == index)

    def _fetch_beside(self) -> None:
        """Have the pictures ready that a swipe would show next, either way."""
        for step in (1, -1) if len(self.pictures) > 1 else ():
            self.context.images.fetch(self.cut(self.turning.beside(step)))

    def _on_ticked(self) -> None:
        bar = running(self.bars, self.turning.index)
        filled = round(bar.width() * self.turning.progress)
        if filled == self._bar_px:
            return
        first, last = sorted((filled, self._bar_px))
        self._bar_px = filled
        # Only what has been filled since, with the round end before and after.
        end = bar.height()
        part = QRectF(bar.left() + first - end, bar.top(), last - first + 2 * end, bar.height())
        self.update(part.toAlignedRect().adjusted(-1, -1, 1, 1))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, over it what does not move, and over that what is said of it."""
        if self._still is None:
            self._still = self._draw_still_layer()
        self._dirty = event.rect()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if self._dirty.intersects(self.stage):
            self._draw_stage(painter)
        painter.drawPixmap(event.rect(), self._still, event.rect())
        self._draw_captions(painter)
        draw_bars(painter, self.bars, self.turning, self.palette_)
        self.draw_moving(painter)

    def _draw_stage(self, painter: QPainter) -> None:
        if not self.pictures:
            return
        painter.save()
        if self.corner_px:
            painter.setClipPath(haitang(QRectF(self.stage), float(self.corner_px)))
        else:
            painter.setClipRect(self.stage)
        turning = self.turning
        if turning.slide_px:
            self._draw_slide(painter, round(turning.slide_px))
        elif turning.leaving >= 0:
            self.draw_picture(painter, self.cut(turning.leaving), self.stage.topLeft())
            painter.setOpacity(turning.fade)
            self._draw_drifting(painter)
        else:
            self._draw_drifting(painter)
        painter.restore()

    def _draw_slide(self, painter: QPainter, way: int) -> None:
        at = self.stage.topLeft() + QPoint(way, 0)
        self.draw_picture(painter, self.cut(self.turning.index), at)
        width = self.stage.width()
        self.draw_picture(
            painter, self.cut(self._pulled_in()), at + QPoint(-width if way > 0 else width, 0)
        )

    def _draw_drifting(self, painter: QPainter) -> None:
        drift = self.turning.drift
        if drift < 1.0:
            middle = QRectF(self.stage).center()
            scale = 1.0 + DRIFT * (1.0 - drift)
            painter.translate(middle)
            painter.scale(scale, scale)
            painter.translate(-middle)
        self.draw_picture(painter, self.cut(self.turning.index), self.stage.topLeft())

    def _draw_captions(self, painter: QPainter) -> None:
        turning = self.turning
        if not self.pictures:
            return
        if turning.slide_px:
            # Under a finger the words of one picture are gone before those of the next appear.
            way = min(1.0, abs(turning.slide_px) / max(1, self.stage.width()))
            self._draw_caption(painter, turning.index, max(0.0, 1.0 - 2 * way))
            self._draw_caption(painter, self._pulled_in(), max(0.0, 2 * way - 1.0))
        else:
            fade = turning.fade if turning.leaving >= 0 else 1.0
            self._draw_caption(painter, turning.index, fade)
            if fade < 1.0:
                self._draw_caption(painter, turning.leaving, 1.0 - fade)
        painter.setOpacity(1.0)

    def _pulled_in(self) -> int:
        """Return the picture that is seen beside the one that slides."""
        return self.turning.beside(-1 if self.turning.slide_px > 0 else 1)

    def _draw_caption(self, painter: QPainter, index: int, share: float) -> None:
        painter.setOpacity(share)
        for box in self.captions[index]:
            if self._dirty.intersects(box.used.toAlignedRect()):
                box.draw(painter)
