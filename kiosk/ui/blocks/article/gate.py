"""A round gate with a view: what a point looks like, and the key that opens its panel."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Point
from kiosk.ui.blocks.article.emblem import draw_emblem
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.shapes import pill, slope_mark
from kiosk.ui.text import Style, TextBox, even_box, text_width
from kiosk.ui.theme import BADGE, CREAM, GOLD, KEY_BORDER, alpha
from kiosk.ui.widgets.touch_button import TouchButton

# Drawn with a round of 272, rings of 3 and 1.2 around it, and a plaque of 76 over its foot.
RING = 10
PLAQUE = 72
PLAQUE_PAD = 34
TITLE_SIZE = 42.0
LEAD_ROW = 46
TEXT_LEADING = 1.36
ARROW = 30


class GateFace:
    """A round picture, the title on a plaque over its foot, the text below, and where it leads.

    Attributes:
        boxes: Its texts, from its own top left.
        cut: The picture in the round, if it has one.
    """

    def __init__(
        self,
        point: Point,
        context: PageContext,
        size: QSize,
        text_high: float,
        text_size: float,
        *,
        has_row: bool,
    ) -> None:
        self._context = context
        self._point = point
        canvas, palette, language = context.canvas, context.palette, context.language
        width, height = float(size.width()), float(size.height())
        self.leads = context.panel_title(point.opens) if point.opens else ""
        row = canvas.px(LEAD_ROW) if has_row else 0
        plaque_high = canvas.px(PLAQUE)
        ring = canvas.px(RING) + 2
        around = min(width - 2 * ring, height - text_high - row - plaque_high / 2 - ring)
        around = max(around, float(canvas.px(96)))
        self._round = QRectF((width - around) / 2, ring, around, around)
        self.boxes: list[TextBox] = []
        title = point.title.get(language)
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        wanted = text_width(title, Face.SERIF, canvas.px(TITLE_SIZE)) + 2 * canvas.px(PLAQUE_PAD)
        wide = min(width, max(wanted, float(canvas.px(150))))
        self._plaque = QRectF(
            (width - wide) / 2, self._round.bottom() - plaque_high / 2, wide, plaque_high
        )
        style = Style(
            Face.SERIF,
            TITLE_SIZE,
            CREAM,
            smallest=24,
            leading=1.1,
            across=centred,
            down=middle,
            lines=2,
        )
        inner = self._plaque.adjusted(canvas.px(14), 0, -canvas.px(14), 0)
        if title:
            one_line = TextBox(title, inner, replace(style, smallest=26, lines=1), canvas)
            two_lines = TextBox(title, inner, replace(style, size=28), canvas)
            self.boxes.append(one_line if one_line.fits else two_lines)
        top = self._plaque.bottom() + canvas.px(10)
        text = point.text.get(language)
        room = QRectF(0, top, width, max(1.0, height - row - top))
        style = Style(Face.SANS, text_size, palette.text, leading=TEXT_LEADING, across=centred)
        if text:
            self.boxes.append(even_box(text, room, style, canvas))
        self._arrow = QRectF()
        if self.leads:
            self._set_lead(QRectF(0, height - row, width, row))
        self.cut = self._find_cut()

    def _set_lead(self, row: QRectF) -> None:
        canvas = self._context.canvas
        gap, arrow = canvas.px(6), float(canvas.px(ARROW))
        room = row.width() - gap - arrow
        wide = min(room, text_width(self.leads, Face.SANS_BOLD, canvas.px(24)) + 2)
        left = (row.width() - wide - gap - arrow) / 2
        style = Style(
            Face.SANS_BOLD,
            24,
            self._context.palette.accent_text,
            leading=1.1,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=2,
        )
        self.boxes.append(
            TextBox(self.leads, QRectF(left, row.top(), wide, row.height()), style, canvas)
        )
        self._arrow = QRectF(
            left + wide + gap, row.top() + (row.height() - arrow) / 2, arrow, arrow
        )

    def _find_cut(self) -> Cut | None:
        art = self._point.art
        if art is None:
            return None
        side = round(self._round.width())
        return Cut(art.src, side, side, art.focus)

    def is_ready(self) -> bool:
        """Whether its picture is there, or there is none."""
        return self.cut is None or self._context.images.get(self.cut) is not None

    def draw(self, painter: QPainter) -> None:
        """Draw all of it from the painter's origin."""
        unit = self._context.canvas.unit
        painter.setPen(Qt.PenStyle.NoPen)
        pixmap = self._context.images.get(self.cut) if self.cut is not None else None
        if self.cut is None:
            draw_emblem(painter, self._round, self._point, self._context)
        elif pixmap is None:
            painter.setBrush(QColor(self._context.palette.raised))
            painter.drawEllipse(self._round)
            mark = QRectF(0, 0, self._round.width() * 0.4, self._round.width() * 0.4)
            mark.moveCenter(self._round.center())
            slope_mark(painter, mark, self._context.palette.text2)
        else:
            brush = QBrush(pixmap)
            painter.save()
            painter.translate(self._round.topLeft())
            painter.setBrush(brush)
            painter.drawEllipse(QRectF(0, 0, self._round.width(), self._round.height()))
            painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = RING * unit
        for rect, width, share in (
            (self._round, 3.0, 1.0),
            (self._round.adjusted(-ring, -ring, ring, ring), 1.2, 0.6),
        ):
            painter.setPen(QPen(QColor(alpha(KEY_BORDER, share)), max(1.0, width * unit)))
            painter.drawEllipse(rect)
        pill(painter, self._plaque, BADGE, GOLD, max(1.0, 2 * unit))
        for box in self.boxes:
            box.draw(painter)
        if self.leads:
            icon = self._context.icons.pixmap(
                "mdi6.arrow-right",
                round(self._arrow.width()),
                self._context.palette.accent_text,
            )
            painter.drawPixmap(self._arrow.topLeft(), icon)

    @property
    def middle(self) -> float:
        """The height of the middle of the round."""
        return self._round.center().y()

    @property
    def span(self) -> tuple[float, float]:
        """Where the rings begin and end across."""
        ring = RING * self._context.canvas.unit
        return self._round.left() - ring, self._round.right() + ring


class GateKey(TouchButton):
    """A gate that leads to a panel.

    Signals:
        chosen: It was tapped; carries the id of the panel.
    """

    chosen = Signal(str)

    def __init__(self, point: Point, face: GateFace, context: PageContext, parent: QWidget) -> None:
        super().__init__(point.title.get(context.language), context.theme.motion, parent)
        self._opens = point.opens
        self._face = face
        self._drawn: QPixmap | None = None
        self._presence = 1.0
        self.clicked.connect(self._on_clicked)

    def set_presence(self, share: float) -> None:
        """Show it at ``share`` (0 to 1) of its opacity, while it enters."""
        if share != self._presence:
            self._presence = share
            self.update()

    def refresh(self) -> None:
        """Draw it anew: its picture has come."""
        self._drawn = None
        self.update()

    def _on_clicked(self) -> None:
        self.chosen.emit(self._opens)

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the gate, from a picture of it that is made once."""
        if self._drawn is None:
            self._drawn = QPixmap(self.size())
            self._drawn.fill(QColor(0, 0, 0, 0))
            inner = QPainter(self._drawn)
            inner.setRenderHints(painter.renderHints())
            self._face.draw(inner)
            inner.end()
        painter.setOpacity(self._presence)
        painter.drawPixmap(rect.topLeft(), self._drawn)
