"""A picture in a gold frame with its plaque; a tap enlarges it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.shapes import haitang, slope_mark
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import BLACK, CREAM, GOLD, GOLD_BRIGHT, KEY_BORDER, alpha, mix
from kiosk.ui.widgets.touch_button import TouchButton

MARGIN = 8
WOOD = 17
CORNER = 22
PLAQUE = 24.0
PLAQUE_PAD = 20
PLAQUE_DOWN = 9
# The plaque hangs over the lower edge of the frame by so much.
PLAQUE_OVER = 22
PLAQUE_LEAST = 230
# So much of a picture is seen between its frame and its plaque, or there is no sense in it.
LEAST_SEEN = 56
ASPECTS = (1.36, 1.78)


class Frame(TouchButton):
    """One picture on the wall.

    Attributes:
        index: Which picture it is.
        wood: The gold frame itself, in pixels of the parent.
        texts: What the plaque says.
        is_seen: Whether enough of the picture is seen above its plaque.

    Signals:
        chosen: It was tapped; carries its index.
    """

    chosen = Signal(int)

    def __init__(
        self, index: int, picture: Picture, room: QRectF, context: PageContext, parent: QWidget
    ) -> None:
        caption = picture.name.get(context.language) or picture.caption.get(context.language)
        super().__init__(caption or str(index + 1), context.theme.motion, parent)
        self.index = index
        self._context = context
        self.texts: list[TextBox] = []
        self._plaque = QRectF()
        self._face: QPixmap | None = None
        canvas = context.canvas
        margin = canvas.px(MARGIN)
        label = self._label(picture)
        for self._lines in (0, 1):
            # A plaque that would cover the picture says its name; enlarged, it says the rest.
            plaque = self._set_plaque(label, room.width() - 2 * margin) if label else QSizeF()
            below = max(0.0, plaque.height() - canvas.px(PLAQUE_OVER)) if label else 0.0
            free = QSizeF(room.width() - 2 * margin, room.height() - 2 * margin - below)
            wide = max(1.0, min(free.width(), free.height() * ASPECTS[1]))
            high = max(1.0, min(free.height(), wide / ASPECTS[0]))
            covered = min(plaque.height(), canvas.px(PLAQUE_OVER)) + canvas.px(WOOD)
            self.is_seen = high - covered >= canvas.px(LEAST_SEEN)
            if self.is_seen:
                break
        outer = QSizeF(max(wide, plaque.width()) + 2 * margin, high + below + 2 * margin)
        left = room.left() + (room.width() - outer.width()) / 2
        top = room.top() + (room.height() - outer.height()) / 2
        self.setGeometry(QRectF(left, top, outer.width(), outer.height()).toRect())
        self._wood = QRectF((self.width() - wide) / 2, margin, wide, high)
        self.wood = self._wood.translated(self.pos())
        inner = self._inner().toRect()
        self._cut = Cut(picture.src, inner.width(), inner.height(), picture.focus)
        if label:
            self._plaque = QRectF(
                (self.width() - plaque.width()) / 2,
                self._wood.bottom() - canvas.px(PLAQUE_OVER),
                plaque.width(),
                plaque.height(),
            )
            self._set_plaque(label, room.width() - 2 * margin, self._plaque)
        context.images.ready.connect(self._on_picture_ready)
        self.clicked.connect(self._on_clicked)

    def _label(self, picture: Picture) -> str:
        language = self._context.language
        parts = (picture.name, picture.line, picture.caption, picture.credit)
        return "\n".join(text.get(language) for text in parts if text.get(language))

    def _set_plaque(self, label: str, widest: float, place: QRectF | None = None) -> QSizeF:
        """Set the words of the plaque, at ``place`` if it is known; return its size."""
        canvas = self._context.canvas
        pad, down = canvas.px(PLAQUE_PAD), canvas.px(PLAQUE_DOWN)
        room = QRectF(0, 0, widest - 2 * pad, canvas.px(300))
        if place is not None:
            room = place.adjusted(pad, down, -pad, -down)
        style = Style(
            Face.SERIF,
            PLAQUE,
            CREAM,
            leading=1.25,
            lines=self._lines,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter if place is not None else Qt.AlignmentFlag.AlignTop,
        )
        box = even_box(label, room, style, canvas)
        self.texts = [box]
        wide = min(widest, max(box.used.width() + 2 * pad + 2, float(canvas.px(120))))
        high = box.size_px * style.leading * self._lines if self._lines else box.used.height()
        return QSizeF(wide, high + 2 * down)

    def _inner(self) -> QRectF:
        wood = self._context.canvas.px(WOOD)
        return self._wood.adjusted(wood, wood, -wood, -wood)

    def picture_place(self) -> QRect:
        """Return where the picture itself is, in pixels of the parent."""
        return self._inner().toRect().translated(self.pos())

    def _on_clicked(self) -> None:
        self.chosen.emit(self.index)

    def _on_picture_ready(self, wanted: object) -> None:
        if wanted == self._cut:
            self._face = None
            self.update()

    # Painting

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the frame, made once."""
        if self._face is None:
            self._face = self._make_face()
        painter.drawPixmap(rect.topLeft(), self._face)

    def _make_face(self) -> QPixmap:
        face = QPixmap(self.size())
        face.fill(Qt.GlobalColor.transparent)
        painter = QPainter(face)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._draw_wood(painter)
        self._draw_picture(painter)
        self._draw_plaque(painter)
        painter.end()
        return face

    def _draw_wood(self, painter: QPainter) -> None:
        canvas, unit = self._context.canvas, self._context.canvas.unit
        radius = float(canvas.px(CORNER))
        painter.setPen(Qt.PenStyle.NoPen)
        gold = QLinearGradient(self._wood.topLeft(), self._wood.bottomRight())
        gold.setColorAt(0, QColor(GOLD_BRIGHT))
        gold.setColorAt(0.5, QColor(KEY_BORDER))
        gold.setColorAt(1, QColor(mix(KEY_BORDER, BLACK, 0.36)))
        painter.setBrush(gold)
        painter.drawPath(haitang(self._wood, radius))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(alpha(CREAM, 0.55)), max(1.0, 1.5 * unit)))
        inset = 5 * unit
        painter.drawPath(haitang(self._wood.adjusted(inset, inset, -inset, -inset), radius))

    def _draw_picture(self, painter: QPainter) -> None:
        canvas = self._context.canvas
        inner, radius = self._inner(), float(canvas.px(CORNER))
        painter.save()
        painter.setClipPath(haitang(QRectF(inner.toRect()), radius))
        images = self._context.images
        picture = images.get(self._cut)
        at: QPoint = inner.toRect().topLeft()
        if picture is not None:
            painter.drawPixmap(at, picture)
        else:
            painter.fillRect(inner, QColor(self._context.palette.raised))
            if images.has_failed(self._cut):
                mark = QRectF(0, 0, canvas.px(60), canvas.px(60))
                mark.moveCenter(inner.center())
                slope_mark(painter, mark, self._context.palette.text2)
        painter.restore()
        painter.setPen(QPen(QColor(alpha(CREAM, 0.5)), max(1.0, 1.5 * canvas.unit)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 7 * canvas.unit
        painter.drawPath(haitang(inner.adjusted(inset, inset, -inset, -inset), radius))

    def _draw_plaque(self, painter: QPainter) -> None:
        if self._plaque.isEmpty():
            return
        palette, unit = self._context.palette, self._context.canvas.unit
        dark = palette.ground if palette.is_night else mix(palette.accent_text, BLACK, 0.55)
        painter.setPen(QPen(QColor(GOLD), 2 * unit))
        painter.setBrush(QColor(dark))
        painter.drawRoundedRect(self._plaque.adjusted(1, 1, -1, -1), 10 * unit, 10 * unit)
        for box in self.texts:
            box.draw(painter)
