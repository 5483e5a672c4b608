"""One window of an accordion: a strip of a picture with a name on it, or the whole of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture, Spot
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.ground import shade_of
from kiosk.ui.images import Cut
from kiosk.ui.shapes import haitang, pill
from kiosk.ui.text import Style, TextBox, even_box, text_width
from kiosk.ui.theme import CREAM, GOLD_BRIGHT, PANE_SHADE, alpha
from kiosk.ui.vertical import VerticalText, reads_downwards
from kiosk.ui.widgets.touch_button import TouchButton

CORNER = 28
PAD = 18
OPEN_PAD = 52
NARROW = 160
# Where the spot stands in its window, as a share of the height, and how large the picture is.
SPOT_AT = 0.36
ZOOM = 1.28
# The lower part of a window belongs to words: so much while it is closed, and while it is open.
WORDS_CLOSED = 0.46
WORDS_OPEN = 0.24
WORDS_OPEN_MOST = 0.5


@dataclass(frozen=True, slots=True)
class Frame:
    """What a window is cut from.

    Attributes:
        picture: The picture.
        native: Its size in its file.
        open_size: The window, fully open.
        closed_width: How wide it is while another one is open.
    """

    picture: Picture
    native: QSize
    open_size: QSize
    closed_width: int


class Pane(TouchButton):
    """A window on one spot. Its picture is cut once; the window only shows more or less of it.

    Attributes:
        index: Which spot it is.

    Signals:
        chosen: It was tapped; carries its index.
    """

    chosen = Signal(int)

    def __init__(
        self, index: int, spot: Spot, frame: Frame, context: PageContext, parent: QWidget
    ) -> None:
        label, text = spot.label.get(context.language), spot.text.get(context.language)
        super().__init__(label or text or str(index + 1), context.theme.motion, parent)
        self.index = index
        self._context = context
        self._frame = frame
        self._open = 0.0
        self._spot_px = 0.0
        self._words_open = WORDS_OPEN
        self._cut = self._aim(spot)
        self._columns: list[VerticalText] = []
        self._closed: list[TextBox] = []
        self._opened: list[TextBox] = []
        self._caption: tuple[QRectF, TextBox] | None = None
        self._set_closed(label, text)
        self._set_opened(label, text)
        self._set_caption(frame.picture.caption.get(context.language))
        context.images.ready.connect(self._on_picture_ready)
        self.clicked.connect(self._on_clicked)

    def _aim(self, spot: Spot) -> Cut:
        """Return the cut that has the spot at its place in the window."""
        size = self._frame.open_size
        native = self._frame.native if not self._frame.native.isEmpty() else size
        scale = max(size.width() / native.width(), size.height() / native.height()) * ZOOM
        wide, high = native.width() * scale, native.height() * scale
        left = min(max(0.0, wide * spot.x - size.width() / 2), wide - size.width())
        top = max(0.0, high * spot.y - size.height() * SPOT_AT)
        # A spot low in its picture leaves no picture below it: the window's ground goes on there.
        tall = min(size.height(), int(high - top))
        self._spot_px = wide * spot.x - left
        covering = max(size.width() / native.width(), tall / native.height())
        focus = ((left + size.width() / 2) / wide, (top + tall / 2) / high)
        return Cut(self._frame.picture.src, size.width(), tall, focus, zoom=scale / covering)

    # Words

    def _set_closed(self, label: str, text: str) -> None:
        canvas = self._context.canvas
        pad, size = canvas.px(PAD), self._frame.open_size
        room = QRectF(pad, 0, self._frame.closed_width - 2 * pad, size.height() - canvas.px(34))
        top = size.height() * (1 - WORDS_CLOSED)
        is_narrow = self._frame.closed_width < canvas.px(NARROW)
        centred, low = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignBottom
        # A narrow window only says its name; what it says else is read when it is open.
        if text and not is_narrow:
            style = Style(Face.SANS, 22, alpha(CREAM, 0.92), leading=1.3, across=centred, down=low)
            box = even_box(text, room.adjusted(0, top, 0, 0), style, canvas)
            self._closed.append(box)
            room.setBottom(box.used.top() - canvas.px(14))
        room.setTop(top)
        if is_narrow or reads_downwards(label):
            # Words of another writing lie on their side.
            widest = self._frame.closed_width / canvas.unit * 0.46
            style = Style(
                Face.SERIF,
                min(74.0, widest),
                CREAM,
                smallest=26,
                leading=1.1,
                across=centred,
                down=low,
                lines=1,
            )
            self._columns.append(VerticalText(label, room, style, canvas, pitch=1.14))
            return
        style = Style(
            Face.SERIF, 40, CREAM, smallest=22, leading=1.15, across=centred, down=low, lines=3
        )
        self._closed.append(TextBox(label, room, style, canvas))

    def _set_opened(self, label: str, text: str) -> None:
        """Set the words of the open window upwards from its lower edge, as high as they need."""
        canvas, size = self._context.canvas, self._frame.open_size
        pad = canvas.px(OPEN_PAD)
        top = size.height() * (1 - WORDS_OPEN_MOST)
        room = QRectF(pad, top, size.width() - 2 * pad, size.height() - top - canvas.px(44))
        low = Qt.AlignmentFlag.AlignBottom
        if text:
            style = Style(Face.SANS, 28, CREAM, smallest=22, leading=1.35, down=low)
            # The name above it keeps its own share of the room.
            box = TextBox(text, room.adjusted(0, room.height() * 0.4, 0, 0), style, canvas)
            self._opened.append(box)
            room.setBottom(box.used.top() - canvas.px(2))
        style = Style(Face.SERIF, 84, CREAM, smallest=34, leading=1.15, down=low, lines=2)
        name = TextBox(label, room, style, canvas)
        self._opened.append(name)
        used = (size.height() - name.used.top()) / size.height()
        self._words_open = min(WORDS_OPEN_MOST, max(WORDS_OPEN, used))

    def _set_caption(self, words: str) -> None:
        if not words:
            return
        canvas = self._context.canvas
        wide = text_width(words, Face.SANS, canvas.px(22)) + canvas.px(36)
        wide = min(wide, self._frame.open_size.width() - canvas.px(88))
        rect = QRectF(canvas.px(44), canvas.px(44), wide, canvas.px(44))
        style = Style(
            Face.SANS,
            22,
            CREAM,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
        )
        self._caption = (rect, TextBox(words, rect, style, canvas))

    def _boxes(self) -> list[TextBox | VerticalText]:
        caption = [self._caption[1]] if self._caption else []
        return [*self._columns, *self._closed, *self._opened, *caption]

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return [box.words for box in self._boxes()]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        return [box.words for box in self._boxes() if not box.fits]

    # State

    def set_open(self, share: float) -> None:
        """Be open so far (0 to 1)."""
        if share != self._open:
            self._open = share
            self.update()

    def _on_clicked(self) -> None:
        self.chosen.emit(self.index)

    def _on_picture_ready(self, wanted: object) -> None:
        if wanted == self._cut:
            self.update()

    # Painting

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the picture as far as the window is open, its words and its frame."""
        canvas, palette = self._context.canvas, self._context.palette
        whole = QRectF(rect)
        radius = float(canvas.px(CORNER))
        painter.save()
        painter.setClipPath(haitang(whole, radius))
        painter.fillRect(whole, QColor(palette.ground))
        picture = self._context.images.get(self._cut)
        if picture is not None:
            offset = min(
                max(0.0, self._spot_px - rect.width() / 2),
                max(0.0, picture.width() - rect.width()),
            )
            strip = QRectF(offset, 0, rect.width(), picture.height())
            painter.drawPixmap(QPointF(0, 0), picture, strip)
        else:
            painter.fillRect(whole, QColor(palette.raised))
        self._draw_shade(painter, whole)
        painter.restore()
        self._draw_words(painter, rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset, width, share in (
            (2.0, 3.5, self._open),
            (12.0, 1.2, 0.5 * self._open),
            (9.0, 1.5, 0.7 * (1 - self._open)),
        ):
            gap = inset * canvas.unit
            painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, share)), max(1.0, width * canvas.unit)))
            painter.drawPath(haitang(whole.adjusted(gap, gap, -gap, -gap), radius))

    def _draw_shade(self, painter: QPainter, whole: QRectF) -> None:
        ground = self._context.palette.ground if self._context.palette.is_night else PANE_SHADE
        # The shade begins above the words, and is solid where the picture ends at the latest.
        words = WORDS_CLOSED + (self._words_open - WORDS_CLOSED) * self._open
        end = min(1.0, self._cut.height / whole.height() - 0.01)
        start = max(0.0, min(1 - words, end) - 0.16)
        shade = QLinearGradient(whole.topLeft(), whole.bottomLeft())
        shade.setColorAt(start, QColor(alpha(ground, 0)))
        shade.setColorAt(min(end, start + 0.24), QColor(alpha(ground, 0.86)))
        shade.setColorAt(max(end, start + 0.25) if end < 1 else 1.0, QColor(ground))
        painter.fillRect(whole, shade)
        if self._open < 1:
            painter.fillRect(whole, QColor(alpha(ground, 0.18 * (1 - self._open))))

    def _draw_words(self, painter: QPainter, rect: QRect) -> None:
        opacity = painter.opacity()
        closed = max(0.0, 1 - 2 * self._open)
        if closed:
            painter.save()
            painter.setOpacity(opacity * closed)
            painter.translate((rect.width() - self._frame.closed_width) / 2, 0)
            for column in self._columns:
                column.draw(painter)
            for box in self._closed:
                box.draw(painter)
            painter.restore()
        opened = max(0.0, 2 * self._open - 1)
        if opened:
            painter.save()
            painter.setOpacity(opacity * opened)
            if self._caption is not None:
                pill(painter, self._caption[0], alpha(shade_of(self._context.palette), 0.78))
                self._caption[1].draw(painter)
            for box in self._opened:
                box.draw(painter)
            painter.restore()
