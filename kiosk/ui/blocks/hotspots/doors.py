"""Spots as lit doors in the foreground, and a board where each of them is in the picture."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import HotspotsBlock, Picture, Spot
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.on_picture import point_on_picture
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import BLACK, CREAM, GOLD_BRIGHT, SIGNS, alpha, mix
from kiosk.ui.widgets.touch_button import TouchButton

# As drawn, in design units.
HIGH = 312
WIDE = 304
LEAST = 200
GAP = 28
STONE = 18
WEDGES = 14
ZOOM = 2.3
# On a landscape screen the doors keep to the lower left, so that the picture stays in sight.
LEFT_SHARE = 0.42
BOARD_HIGH = 78
BOARD_SIZE = 42
BOARD_SPACING = 0.16
# The board hangs so far above its point, as a share of the picture's height.
BOARD_RISE = 0.256
ROPE = 24
HEAD_UPRIGHT = 120


def _arch(rect: QRectF) -> QPainterPath:
    """Return a door with a round top."""
    half = min(rect.width() / 2, rect.height())
    path = QPainterPath(rect.bottomLeft())
    path.lineTo(rect.left(), rect.top() + half)
    path.arcTo(QRectF(rect.left(), rect.top(), rect.width(), 2 * half), 180, -180)
    path.lineTo(rect.bottomRight())
    path.closeSubpath()
    return path


class Door(TouchButton):
    """A door that shows what is at its spot; a tap enlarges the picture.

    Signals:
        chosen: It was tapped; carries its index.
    """

    chosen = Signal(int)

    def __init__(
        self,
        index: int,
        spot: Spot,
        picture: Picture,
        context: PageContext,
        geometry: QRect,
        parent: QWidget,
    ) -> None:
        label, text = spot.label.get(context.language), spot.text.get(context.language)
        super().__init__(label or text or str(index + 1), context.theme.motion, parent)
        self.setGeometry(geometry)
        self.index = index
        self._context = context
        self._cut = Cut(picture.src, self.width(), self.height(), (spot.x, spot.y), zoom=ZOOM)
        self.texts = self._set_words(label, text)
        context.images.ready.connect(self._on_picture_ready)
        self.clicked.connect(self._on_clicked)

    def _set_words(self, label: str, text: str) -> list[TextBox]:
        canvas = self._context.canvas
        pad = canvas.px(STONE + 12)
        bottom = float(self.height() - canvas.px(STONE + 14))
        centred, low = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignBottom
        boxes = []
        for words, style in (
            (text, Style(Face.SANS, 22, CREAM, leading=1.25, across=centred, down=low)),
            (
                label,
                Style(
                    Face.SERIF, 34, GOLD_BRIGHT, smallest=24, leading=1.15, across=centred, down=low
                ),
            ),
        ):
            if words:
                room = QRectF(pad, 0, self.width() - 2 * pad, bottom)
                box = TextBox(words, room, style, canvas)
                boxes.append(box)
                bottom = box.used.top() - canvas.px(2)
        return boxes

    def _on_clicked(self) -> None:
        self.chosen.emit(self.index)

    def _on_picture_ready(self, wanted: object) -> None:
        if wanted == self._cut:
            self.update()

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the stones, the picture behind them, and the words."""
        canvas, palette = self._context.canvas, self._context.palette
        whole = QRectF(rect)
        stone = canvas.px(STONE)
        opening = whole.adjusted(stone, stone, -stone, -stone)
        line = max(1.0, 3 * canvas.unit)
        frame = whole.adjusted(line, line, -line, 0)
        painter.setPen(QPen(QColor(GOLD_BRIGHT), line))
        painter.setBrush(QColor(mix(palette.ground, palette.accent, 0.45)))
        painter.drawPath(_arch(frame))
        self._draw_joints(painter, opening, frame)
        painter.save()
        painter.setClipPath(_arch(opening))
        picture = self._context.images.get(self._cut)
        if picture is not None:
            painter.drawPixmap(0, 0, picture)
        else:
            painter.fillRect(whole, QColor(palette.raised))
        dark = palette.ground if palette.is_night else mix(palette.accent_text, BLACK, 0.6)
        top = min((box.used.top() for box in self.texts), default=whole.bottom())
        shade = QLinearGradient(QPointF(0, top - canvas.px(64)), QPointF(0, top + canvas.px(16)))
        shade.setColorAt(0, QColor(alpha(dark, 0)))
        shade.setColorAt(1, QColor(alpha(dark, 0.93)))
        painter.fillRect(whole, shade)
        painter.restore()
        painter.setPen(QPen(QColor(GOLD_BRIGHT), max(1.0, 2 * canvas.unit)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_arch(opening))
        for box in self.texts:
            box.draw(painter)

    def _draw_joints(self, painter: QPainter, opening: QRectF, frame: QRectF) -> None:
        """Draw the joints between the stones: around the round top, and down both sides."""
        ground = self._context.palette.ground
        unit = self._context.canvas.unit
        painter.setPen(QPen(QColor(alpha(ground, 0.6)), max(1.0, 2 * unit)))
        outer = frame.width() / 2
        inner = opening.width() / 2
        middle = QPointF(frame.center().x(), frame.top() + outer)
        for step in range(WEDGES + 1):
            angle = pi * step / WEDGES
            along = QPointF(cos(angle), -sin(angle))
            painter.drawLine(middle + along * inner, middle + along * outer)
        stone = max(2.0, inner * pi / WEDGES * 1.3)
        y = middle.y() + stone
        while y < opening.bottom():
            painter.drawLine(QPointF(frame.left(), y), QPointF(opening.left(), y))
            painter.drawLine(QPointF(opening.right(), y), QPointF(frame.right(), y))
            y += stone


class DoorsView(BlockView):
    """Doors in a row along the lower edge of the place; the boards hang in the picture."""

    def __init__(self, block: HotspotsBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._picture = block.art or context.art or Picture(src="")
        self._doors: list[Door] = []
        self._boards: list[QRectF] = []
        self._place_doors(block)
        self._hang_boards(block)
        self._set_head(block)
        self.setMask(self._region())

    def _place_doors(self, block: HotspotsBlock) -> None:
        count = len(block.spots)
        if not count:
            return
        share = 1.0 if self.canvas.is_portrait else LEFT_SHARE
        gap = self.px(GAP)
        if (self.width() * share - gap * (count - 1)) / count < self.px(LEAST):
            share = 1.0
        wide = min(self.px(WIDE), (self.width() * share - gap * (count - 1)) / count)
        high = min(self.px(HIGH), self.height())
        for index, spot in enumerate(block.spots):
            rect = QRect(round(index * (wide + gap)), self.height() - high, round(wide), high)
            door = Door(index, spot, self._picture, self.context, rect, self)
            door.chosen.connect(self._on_door_chosen)
            self._doors.append(door)

    def _hang_boards(self, block: HotspotsBlock) -> None:
        """Hang a board over each point, where the page shows the picture itself."""
        if block.art is not None or self.context.art is None:
            return
        box = self.context.art_box.translated(-self.pos())
        native = self.context.images.native_size(self._picture.src)
        size = self.px(BOARD_SIZE)
        # Where the page's words and the doors are, no board hangs.
        words = QRectF(0, 0, self.width() * LEFT_SHARE, self.height())
        if self.canvas.is_portrait:
            words = QRectF(0, 0, self.width(), self.px(HEAD_UPRIGHT))
        taken = [words, *(QRectF(door.geometry()) for door in self._doors)]
        for spot in block.spots:
            label = spot.label.get(self.language)
            point = point_on_picture((spot.x, spot.y), box, native, self._picture.focus)
            spacing = BOARD_SPACING if is_chinese(label) else 0.0
            wide = text_width(label, Face.SERIF, size, spacing) + self.px(64)
            rect = QRectF(0, 0, wide, self.px(BOARD_HIGH))
            rect.moveCenter(QPointF(point.x(), point.y() - box.height() * BOARD_RISE))
            room = QRectF(self.rect()).adjusted(0, self.px(ROPE), 0, 0)
            if not room.contains(rect) or any(rect.intersects(each) for each in taken):
                continue
            self._boards.append(rect)
            style = Style(
                Face.SERIF,
                BOARD_SIZE,
                GOLD_BRIGHT,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=1,
                spacing=spacing,
            )
            # The air after the last character is not part of the words.
            self.add_text(label, rect.adjusted(spacing * size, 0, 0, 0), style)

    def _set_head(self, block: HotspotsBlock) -> None:
        """Set the block's own words above the doors."""
        pills = " · ".join(text.get(self.language) for text in block.pills)
        caption = block.art.caption.get(self.language) if block.art else ""
        rows = (block.title.get(self.language), block.intro.get(self.language), pills, caption)
        words = "\n".join(row for row in rows if row)
        self._head = QRectF()
        if not words or not self._doors:
            return
        bottom = self._doors[0].y() - self.px(14)
        room = QRectF(0, 0, self._doors[-1].geometry().right(), bottom)
        style = Style(
            Face.SANS, 26, self.palette_.text, leading=1.4, down=Qt.AlignmentFlag.AlignBottom
        )
        self._head = self.add_text(words, room, style).used

    def _region(self) -> QRegion:
        """Return the part that is drawn on: the rest belongs to what lies under the view."""
        region = QRegion(self._head.toAlignedRect())
        for door in self._doors:
            region |= QRegion(door.geometry())
        rope = self.px(ROPE + 12)
        for board in self._boards:
            region |= QRegion(board.adjusted(-4, -rope, 4, 4).toAlignedRect())
        return region

    def _on_door_chosen(self, index: int) -> None:
        self.enlarge((self._picture,), 0, self.context.art_box.translated(-self.pos()))

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        doors = [box.words for door in self._doors for box in door.texts]
        return [*super().words(), *doors]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        doors = [box for door in self._doors for box in door.texts]
        return [*super().overflowing(), *(box.words for box in doors if not box.fits)]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the boards in the picture."""
        unit = self.canvas.unit
        _, dark, _ = SIGNS[1]
        for rect in self._boards:
            painter.setPen(QPen(QColor(GOLD_BRIGHT), 3 * unit))
            for x in (rect.left() + rect.width() * 0.12, rect.right() - rect.width() * 0.12):
                top = rect.top() - self.px(ROPE)
                painter.drawLine(QPointF(x, top + 6 * unit), QPointF(x, rect.top()))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(x, top), 6 * unit, 6 * unit)
            painter.setBrush(QColor(mix(dark, BLACK, 0.4)))
            painter.drawRoundedRect(rect, 8 * unit, 8 * unit)
            painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, 0.55)), max(1.0, 1.5 * unit)))
            inset = 7 * unit
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 4 * unit, 4 * unit)
