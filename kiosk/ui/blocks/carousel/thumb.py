"""A small picture that leads to its large one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPixmap

from kiosk.content.blocks import Picture
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.shapes import haitang
from kiosk.ui.text import SMALLEST, Style, TextBox
from kiosk.ui.theme import CREAM, alpha, readable
from kiosk.ui.widgets.touch_button import TouchButton

CORNER = 20
PAD = 28
FOOT = 20
NAME_GAP = 4
# Small pictures show what matters around their focus, not the whole scene.
ZOOM = 1.5
# Where the shade under the name begins and where it is full, as shares of the height: not later
# than a little below the top of the name, and never as an edge.
SHADE_FROM, SHADE_TO = 0.24, 0.76
SHADE_LATE, SHADE_LEAST = 0.1, 0.36


class Thumb(TouchButton):
    """Names a picture by its name and line, or by its number when it has none.

    A very small one shows the picture alone.

    Attributes:
        index: Which picture it leads to.
        texts: What it says.

    Signals:
        chosen: It was tapped; carries its index.
    """

    chosen = Signal(int)

    def __init__(
        self,
        index: int,
        picture: Picture,
        context: PageContext,
        rect: QRect,
        scrim: str,
        *,
        has_words: bool = True,
    ) -> None:
        name = picture.name.get(context.language)
        said = name or picture.caption.get(context.language)
        super().__init__(said or str(index + 1), context.theme.motion)
        self.setGeometry(rect)
        self.index = index
        self.texts: list[TextBox] = []
        self._context = context
        self._scrim = scrim
        self._cut = Cut(picture.src, self.width(), self.height(), picture.focus, zoom=ZOOM)
        self._is_current = False
        self._face: QPixmap | None = None
        self._lit_name: TextBox | None = None
        if has_words:
            self._set_words(name, picture.line.get(context.language))
        context.images.ready.connect(self._on_picture_ready)
        self.clicked.connect(self._on_clicked)

    def _set_words(self, name: str, line: str) -> None:
        canvas = self._context.canvas
        pad = float(canvas.px(PAD))
        across = Qt.AlignmentFlag.AlignLeft
        if self.width() < canvas.px(300):
            across, pad = Qt.AlignmentFlag.AlignHCenter, float(canvas.px(12))
        room = self.width() - 2 * pad
        bottom = self.height() - canvas.px(FOOT)
        down = Qt.AlignmentFlag.AlignBottom
        if line and self.height() >= canvas.px(140):
            style = Style(
                Face.SANS, 22, alpha(CREAM, 0.92), leading=1.25, across=across, down=down, lines=2
            )
            box = TextBox(line, QRectF(pad, 0, room, bottom), style, canvas)
            self.texts.append(box)
            bottom = round(box.used.top()) - canvas.px(NAME_GAP)
        style = Style(
            Face.SERIF if name else Face.FIGURE,
            36,
            CREAM,
            smallest=24,
            leading=1.15,
            across=across,
            down=down,
            lines=2,
        )
        words = name or str(self.index + 1)
        rect = QRectF(pad, 0, room, bottom)
        if not TextBox(words, rect, style, canvas).fits:
            # A long name rather takes the whole picture than it is cut off.
            style = replace(style, lines=0, smallest=SMALLEST)
        self.texts.append(TextBox(words, rect, style, canvas))
        lit = replace(style, colour=readable(self._context.palette.accent, self._scrim, CREAM))
        self._lit_name = TextBox(words, rect, lit, canvas)

    def set_current(self, is_current: bool) -> None:
        """Show whether its picture is the large one."""
        if is_current != self._is_current:
            self._is_current = is_current
            self._face = None
            self.update()

    def _on_clicked(self) -> None:
        self.chosen.emit(self.index)

    def _on_picture_ready(self, wanted: object) -> None:
        if wanted == self._cut:
            self._face = None
            self.update()

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the picture, made once."""
        if self._face is None:
            self._face = self._make_face()
        painter.drawPixmap(rect.topLeft(), self._face)

    def _make_face(self) -> QPixmap:
        face = QPixmap(self.size())
        face.fill(Qt.GlobalColor.transparent)
        painter = QPainter(face)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas, rect = self._context.canvas, QRectF(self.rect())
        painter.setClipPath(haitang(rect, canvas.px(CORNER)))
        picture = self._context.images.get(self._cut)
        if picture is None:
            painter.fillRect(rect, QColor(self._context.palette.raised))
        else:
            painter.drawPixmap(QPoint(0, 0), picture)
        name = self._name()
        if name is not None:
            self._draw_shade(painter, name)
        painter.setClipping(False)
        width = (4.0 if self._is_current else 1.5) * canvas.unit
        accent = self._context.palette.accent if self._is_current else alpha(CREAM, 0.6)
        half = width / 2
        painter.setPen(QPen(QColor(accent), width))
        painter.drawPath(haitang(rect.adjusted(half, half, -half, -half), canvas.px(CORNER)))
        for box in (*self.texts[:-1], *([name] if name is not None else [])):
            box.draw(painter)
        painter.end()
        return face

    def _name(self) -> TextBox | None:
        """Return the name as it is drawn now: lit while its picture is the large one."""
        return self._lit_name if self._is_current or not self.texts else self.texts[-1]

    def _draw_shade(self, painter: QPainter, name: TextBox) -> None:
        shade = QLinearGradient(0, 0, 0, self.height())
        # As dark as it gets where the strokes of the name begin, wherever that is.
        begins = name.used.top() / self.height() + SHADE_LATE
        shade.setColorAt(max(0.0, min(SHADE_FROM, begins - SHADE_LEAST)), self._shaded(0.05))
        shade.setColorAt(max(0.0, min(SHADE_TO, begins)), self._shaded(0.92))
        painter.fillRect(self.rect(), shade)

    def _shaded(self, share: float) -> QColor:
        return QColor(alpha(self._scrim, share))
