"""Pictures on a wall, each under its lamp; a tap enlarges one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPixmap,
    QPolygonF,
    QRadialGradient,
)

from kiosk.content.blocks import GalleryBlock
from kiosk.content.layouts import Box
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.gallery.frame import CORNER, Frame
from kiosk.ui.blocks.gallery.hanging import hang
from kiosk.ui.fonts import Face
from kiosk.ui.shadow import draw_shadow
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, text_width
from kiosk.ui.theme import CREAM, FLOATING, GOLD, HANGING, KEY_BORDER, alpha
from kiosk.ui.words import WORDS

GAP = 14
LAMP = 34
LAMP_WIDE = 112
HALO_SHARE, HALO_FLAT = 0.78, 0.74
HINT_ROW, HINT_PAD, HINT_SHARE = 56, 14, 0.8
HINT_ICON = "mdi6.gesture-tap"


class WallView(BlockView):
    """The plain gallery: the whole place is wall."""

    # In design units: what stays free for the page's head, and below the wall for its floor.
    head = (0, 0)
    floor = 0
    floor_upright = 0

    def __init__(self, block: GalleryBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._pictures = block.images
        self._frames: list[Frame] = []
        self._light: QPixmap | None = None
        self._hint_icon = QPointF()
        head = QRectF()
        if self.head[0] and not self.canvas.is_portrait:
            # The head's own place stretches with the screen, and this with it.
            size = self.canvas.box(Box(0, 0, *self.head)).size()
            head = QRectF(0, 0, size.width(), size.height())
        top = self._set_title(block.title.get(self.language), head.right())
        floor = self.floor_upright if self.canvas.is_portrait else self.floor
        bottom = self.height() - self.px(max(floor, HINT_ROW))
        wall = QRectF(0, top, self.width(), bottom - top)
        for index, room in enumerate(hang(len(block.images), wall, head, self.px(GAP))):
            inner = room.adjusted(0, self.px(LAMP), 0, 0)
            frame = Frame(index, block.images[index], inner, context, self)
            frame.chosen.connect(self._on_frame_chosen)
            self._frames.append(frame)
        if self._frames:
            self._set_hint()

    def _set_title(self, title: str, left: float) -> float:
        """Set the title above the wall, right of the page's head; return where the wall begins."""
        if not title:
            return 0.0
        style = Style(Face.SERIF, 36, self.palette_.title, smallest=26, leading=1.25, lines=1)
        left += self.px(GAP if left else 4)
        self.add_text(title, QRectF(left, 0, self.width() - left, self.px(54)), style)
        return float(self.px(62))

    def _set_hint(self) -> None:
        """Say at the lower left that pictures can be tapped."""
        words = WORDS[self.language].tap_to_enlarge
        icon = self.px(40)
        row = self.px(HINT_ROW)
        left = self.px(4)
        self._hint_icon = QPointF(left, self.height() - row + (row - icon) / 2)
        wide = text_width(words, Face.SANS, self.px(28)) + self.px(8)
        room = QRectF(left + icon + self.px(12), self.height() - row, wide, row)
        room.setRight(min(room.right(), float(self.width())))
        middle = Qt.AlignmentFlag.AlignVCenter
        self.add_text(words, room, Style(Face.SANS, 28, self.palette_.text, down=middle, lines=1))

    def _on_frame_chosen(self, index: int) -> None:
        self.enlarge(self._pictures, index, self._frames[index].picture_place())

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        plaques = [box.words for frame in self._frames for box in frame.texts]
        return [*super().words(), *plaques]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        hidden = [frame.accessibleName() for frame in self._frames if not frame.is_seen]
        plaques = [box for frame in self._frames for box in frame.texts]
        return [*super().overflowing(), *hidden, *(box.words for box in plaques if not box.fits)]

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the lamps, the shadows of the frames, and the hint."""
        unit = self.canvas.unit
        painter.setPen(Qt.PenStyle.NoPen)
        depth = HANGING if self.palette_.is_night else FLOATING
        for frame in self._frames:
            draw_shadow(painter, frame.wood, self.px(CORNER), depth, self.canvas)
            middle, top = frame.wood.center().x(), frame.wood.top()
            wide = LAMP_WIDE * unit
            painter.setBrush(QColor(KEY_BORDER))
            painter.drawRect(QRectF(middle - 2.5 * unit, top - 20 * unit, 5 * unit, 24 * unit))
            painter.setBrush(QColor(GOLD))
            bar = QRectF(middle - wide / 2, top - 32 * unit, wide, 13 * unit)
            painter.drawRoundedRect(bar, 6.5 * unit, 6.5 * unit)
            painter.setBrush(QColor(CREAM))
            glass = QRectF(middle - wide * 0.43, top - 20 * unit, wide * 0.86, 5 * unit)
            painter.drawRoundedRect(glass, 2.5 * unit, 2.5 * unit)
        if self._frames:
            # The floor of the room, and whoever stands there, may reach under the hint.
            hint = self.texts[-1].used
            ground = QRectF(self._hint_icon, hint.bottomRight()).adjusted(
                -self.px(HINT_PAD), -self.px(4), self.px(HINT_PAD), self.px(4)
            )
            pill(painter, ground, alpha(self.palette_.ground, HINT_SHARE))
            icon = self.context.icons.pixmap(HINT_ICON, self.px(40), self.palette_.accent_text)
            painter.drawPixmap(self._hint_icon, icon)

    def draw_moving(self, painter: QPainter) -> None:
        """Let the lamps light up."""
        if self._light is None:
            self._light = self._draw_light()
        painter.setOpacity(self.share())
        painter.drawPixmap(0, 0, self._light)
        painter.setOpacity(1.0)

    def _draw_light(self) -> QPixmap:
        """Draw the light of all lamps into one layer."""
        layer = QPixmap(self.size())
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        accent = self.palette_.accent
        for frame in self._frames:
            wood = frame.wood
            reach = wood.width() * HALO_SHARE
            middle = wood.center()
            # It ends inside the view: cut off there, its edge would show.
            across = min(reach, middle.x(), self.width() - middle.x())
            down = min(reach * HALO_FLAT, middle.y(), self.height() - middle.y())
            halo = QRadialGradient(QPointF(0, 0), 1)
            halo.setColorAt(0, QColor(alpha(accent, 0.3)))
            halo.setColorAt(1, QColor(alpha(accent, 0)))
            painter.save()
            painter.translate(middle)
            painter.scale(max(1.0, across), max(1.0, down))
            painter.setBrush(halo)
            painter.drawEllipse(QPointF(0, 0), 1, 1)
            painter.restore()
            self._draw_beam(painter, wood)
        painter.end()
        return layer

    def _draw_beam(self, painter: QPainter, wood: QRectF) -> None:
        """Draw the beam that falls from the lamp over the picture."""
        top = wood.top() - 20 * self.canvas.unit
        bottom = wood.bottom() + wood.height() * 0.24
        middle, half = wood.center().x(), LAMP_WIDE * self.canvas.unit / 2
        beam = QLinearGradient(0, top, 0, bottom)
        for at, share in ((0, 0.42), (0.5, 0.14), (1, 0)):
            beam.setColorAt(at, QColor(alpha(CREAM, share)))
        painter.setBrush(beam)
        reach = wood.width() * 0.6
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle - half, top),
                    QPointF(middle + half, top),
                    QPointF(middle + reach, bottom),
                    QPointF(middle - reach, bottom),
                ]
            )
        )


class SalonView(WallView):
    """The wall of a room: the head of the page hangs at its upper left, visitors stand below."""

    head = (340, 304)
    floor = 210
    floor_upright = 250
