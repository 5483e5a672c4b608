"""Still there? Asks before a visit is ended, with a countdown and one big button."""

from __future__ import annotations

from dataclasses import replace
from math import cos, radians, sin

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.painting import drawn
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.shadow import draw_shadow
from kiosk.ui.shapes import gold_frame, haitang
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import (
    ASK_GROUND,
    ASK_RIM,
    CINNABAR,
    COUNTDOWN,
    CREAM,
    GOLD_BRIGHT,
    NIGHT_TEXT2,
    RAISED,
    SCRIM_ASK,
    SEAL_TEXT,
    TILE_NAME,
    TRACK_NIGHT,
    alpha,
)
from kiosk.ui.widgets.figure_text import FigureText
from kiosk.ui.widgets.invitation import InvitationKey, InvitationLook
from kiosk.ui.widgets.plate_key import LanguageKey

CARD = Box(500, 140, 920, 728)
CARD_UPRIGHT = Box(80, 560, 920, 728)
# In large type all of it is so many times as large: what the screen has room for.
LARGER_CARD, LARGER_CARD_UPRIGHT = 1.25, 1.08
# The ring, from the top of the card; what it stands on, and what stands around it.
RING, RING_MIDDLE, STROKE = 138, 214, 18
DISC = 152
ECHOES = ((172, 0.36), (198, 0.26))
FIGURE, UNIT_SHARE = 148, 0.27
END, END_HALO = 6, 24
# The picture is a little larger than the card, its middle behind the ring.
ART_ZOOM, ART_LIFT = 1.17, 0.046
CORNER = 34
TITLE_SPACING = 0.06
KEY = Box(190, 574, 540, 108)
# Over the dock's own key.
LANGUAGE = Box(1744, 946, 95, 100)
LANGUAGE_UPRIGHT = Box(951, 1770, 97, 100)
KEEP = InvitationLook(
    fill=CINNABAR,
    line=CREAM,
    ink=SEAL_TEXT,
    icon_ink=SEAL_TEXT,
    size=42,
    smallest=26,
    side=52,
    gap=20,
    margin=52,
    width=2.5,
    spacing=0.1,
)


class AskView(QWidget):
    """Covers the screen and counts down; any touch keeps the visit.

    Signals:
        kept: The visitor is still there.
        language_wanted: The language key was tapped.
    """

    kept = Signal()
    language_wanted = Signal()

    def __init__(self, exhibit: Exhibit, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self._setting = setting
        canvas = setting.canvas
        if setting.is_large:
            larger = LARGER_CARD_UPRIGHT if canvas.is_portrait else LARGER_CARD
            canvas = replace(canvas, larger=larger)
        self._canvas = canvas
        self.resize(canvas.size)
        box = CARD_UPRIGHT if canvas.is_portrait else CARD
        width, height = canvas.px(box.width), canvas.px(box.height)
        middle = canvas.box(box).center()
        self._card = QRect(0, 0, width, height)
        self._card.moveCenter(middle)
        art = exhibit.attract.art or Picture(src="")
        focus = (art.focus[0], max(0.0, art.focus[1] - ART_LIFT))
        self._art = Cut(art.src, width, height, focus, zoom=ART_ZOOM)
        setting.images.ready.connect(self._on_ready)
        self._below: QWidget | None = None
        self._picture = QPixmap()
        self._face: QPixmap | None = None
        self._left_s = 0
        self._share = 1.0
        as_large = replace(setting, canvas=canvas)
        self._key = InvitationKey(setting.words.keep_watching, KEEP, as_large, self)
        key = QRect(canvas.px(KEY.x), canvas.px(KEY.y), canvas.px(KEY.width), canvas.px(KEY.height))
        self._key.setGeometry(key.translated(self._card.topLeft()))
        self._key.clicked.connect(self.kept)
        self._language: LanguageKey | None = None
        if len(exhibit.languages) > 1:
            self._place_language(canvas.box(LANGUAGE_UPRIGHT if canvas.is_portrait else LANGUAGE))
        self._texts = self._set_words()
        self.setAccessibleName(setting.words.still_there)
        self.setAccessibleDescription(setting.words.still_there_hint)
        self.hide()

    def _place_language(self, place: QRect) -> None:
        """Have the language key at ``place``."""
        if self._language is not None:
            self._language.hide()
            self._language.deleteLater()
        self._language = LanguageKey(self._setting, place, self)
        self._language.clicked.connect(self.language_wanted)
        self._language.show()

    def _set_words(self) -> list[TextBox]:
        canvas, words = self._canvas, self._setting.words
        across, down = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        pad = canvas.px(60)
        width = self._card.width() - 2 * pad
        title = QRectF(pad, canvas.px(392), width, canvas.px(96))
        hint = QRectF(pad, canvas.px(488), width, canvas.px(66))
        return [
            TextBox(
                words.still_there,
                title,
                Style(
                    Face.SERIF,
                    72,
                    TILE_NAME,
                    leading=1.2,
                    across=across,
                    down=down,
                    lines=1,
                    spacing=TITLE_SPACING if is_chinese(words.still_there) else 0.0,
                ),
                canvas,
            ),
            TextBox(
                words.still_there_hint,
                hint,
                Style(Face.SANS, 30, NIGHT_TEXT2, leading=1.2, across=across, down=down, lines=2),
                canvas,
            ),
        ]

    def cover(self, below: QWidget) -> None:
        """Ask over ``below``: a picture of it stands in for it, so that nothing there is tapped."""
        self._below = below
        # Over that of the screen below: beside it, it would look torn.
        seen = [key for key in below.findChildren(LanguageKey) if key.isVisible()]
        if seen and self._language is not None:
            self._place_language(QRect(seen[0].mapTo(below, QPoint()), seen[0].size()))
        self._picture = below.grab()
        painter = QPainter(self._picture)
        painter.fillRect(self.rect(), QColor(SCRIM_ASK))
        painter.end()
        self.show()
        self.raise_()
        below.hide()

    def end(self) -> None:
        """Ask no more: what lies below is there again."""
        if self._below is not None:
            self._below.show()
        self._below = None
        self._picture = QPixmap()
        self.hide()

    def show_left(self, left_s: float, of_s: float) -> None:
        """Show how many seconds are left, of how many."""
        whole = max(0, -int(-left_s // 1))
        share = max(0.0, min(1.0, left_s / of_s)) if of_s else 0.0
        if (whole, share) != (self._left_s, self._share):
            self._left_s, self._share = whole, share
            self.update(self._ring())

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return [box.words for box in self._texts] + [self._key.accessibleName()]

    def _ring(self) -> QRect:
        canvas = self._canvas
        radius = canvas.px(RING + END_HALO + 1)
        middle_x = self._card.center().x()
        middle_y = self._card.top() + canvas.px(RING_MIDDLE)
        return QRect(middle_x - radius, middle_y - radius, 2 * radius, 2 * radius)

    def _on_ready(self, wanted: object) -> None:
        if wanted == self._art:
            self._face = None
            self.update()

    def _draw_card(self, painter: QPainter) -> None:
        canvas = self._canvas
        rect = QRectF(0, 0, self._card.width(), self._card.height())
        path = haitang(rect, canvas.px(CORNER))
        painter.fillPath(path, QColor(ASK_GROUND))
        painter.setClipPath(path)
        art = self._setting.images.get(self._art) if self._art.src else None
        if art is not None:
            painter.drawPixmap(0, 0, art)
        scrim = QLinearGradient(0, 0, 0, rect.height())
        for at, share in ((0.0, 0.1), (0.4, 0.5), (0.6, 1.0)):
            scrim.setColorAt(at, QColor(alpha(ASK_GROUND, share)))
        painter.fillRect(rect, scrim)
        painter.setClipping(False)
        gold_frame(painter, rect, canvas.px(CORNER), canvas)
        self._draw_seat(painter, QPointF(rect.center().x(), canvas.px(RING_MIDDLE)))
        for box in self._texts:
            box.draw(painter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scrim, the card and the countdown."""
        painter = QPainter(self)
        if self._picture.isNull():
            painter.fillRect(event.rect(), QColor(SCRIM_ASK))
        else:
            painter.drawPixmap(event.rect(), self._picture, event.rect())
        if self._face is None:
            self._face = drawn(self._card.size(), self._draw_card)
        draw_shadow(
            painter,
            QRectF(self._card),
            self._canvas.px(CORNER),
            RAISED,
            self._canvas,
        )
        painter.drawPixmap(self._card.topLeft(), self._face)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ring(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that it reaches nothing below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch beside the button is an answer, too."""
        self.kept.emit()

    def _draw_seat(self, painter: QPainter, middle: QPointF) -> None:
        """Draw the disc that the ring lies on, its track, and the lines around it."""
        canvas = self._canvas
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for radius, share in ECHOES:
            line = max(1.0, 1.2 * canvas.unit)
            painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, share)), line))
            painter.drawEllipse(middle, canvas.px(radius), canvas.px(radius))
        disc = QRadialGradient(middle, canvas.px(DISC))
        for at, colour in ((0.0, ASK_GROUND), (0.8, ASK_GROUND), (1.0, ASK_RIM)):
            disc.setColorAt(at, QColor(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(disc)
        painter.drawEllipse(middle, canvas.px(DISC), canvas.px(DISC))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(TRACK_NIGHT), canvas.px(STROKE)))
        painter.drawEllipse(middle, canvas.px(RING), canvas.px(RING))

    def _draw_ring(self, painter: QPainter) -> None:
        """Draw what is left of the time: as a ring that runs out, and in seconds."""
        canvas = self._canvas
        bright, deep, glow, dark = COUNTDOWN
        middle = QRectF(self._ring()).center()
        radius = canvas.px(RING)
        ring = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        light = QLinearGradient(ring.topLeft(), ring.bottomRight())
        light.setColorAt(0, QColor(bright))
        light.setColorAt(1, QColor(deep))
        pen = QPen(QBrush(light), canvas.px(STROKE))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Clockwise from the top, as a clock counts.
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._share))
        turned = radians(360 * self._share - 90)
        end = middle + QPointF(cos(turned), sin(turned)) * radius
        painter.setPen(Qt.PenStyle.NoPen)
        for size, colour in ((END_HALO, alpha(glow, 0.25)), (END, dark)):
            painter.setBrush(QColor(colour))
            painter.drawEllipse(end, canvas.px(size), canvas.px(size))
        parts = ("", str(self._left_s), self._setting.words.seconds, "")
        figure = FigureText(
            parts,
            FIGURE,
            TILE_NAME,
            canvas,
            room_px=radius * 1.6,
            unit_colour=GOLD_BRIGHT,
            unit_share=UNIT_SHARE,
        )
        left = middle.x() - figure.width / 2
        figure.draw(painter, left, middle.y() + figure.ascent / 2)
