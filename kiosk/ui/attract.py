"""What runs when nobody is there: the great title that invites a touch."""

from __future__ import annotations

from PySide6.QtCore import Property, QPropertyAnimation, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.ui.fonts import Face
from kiosk.ui.home_keys import LanguageKey
from kiosk.ui.images import Backdrop, Cut
from kiosk.ui.motion import in_out_sine
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import (
    ATTRACT_GROUND,
    ATTRACT_LINE,
    ATTRACT_TEXT,
    GOLD_BRIGHT,
    PILL_GROUND,
    alpha,
)
from kiosk.ui.title import Title
from kiosk.ui.widgets.touch_button import TouchButton

GRAIN = "title/grain.png"
TITLE = Box(480, 540, 1000, 300)
TITLE_UPRIGHT = Box(120, 900, 840, 360)
SUBTITLE = Box(160, 832, 1600, 90)
SUBTITLE_UPRIGHT = Box(90, 1300, 900, 170)
PILL = Box(720, 944, 480, 96)
PILL_UPRIGHT = Box(260, 1738, 560, 112)
LANGUAGE = Box(1740, 32, 108, 100)
LANGUAGE_UPRIGHT = Box(912, 40, 108, 100)
HALO_SPREAD = 40
ICON = "mdi6.gesture-tap"


class BeginKey(TouchButton):
    """The invitation: touch to begin."""

    def __init__(self, words: str, setting: Setting, parent: QWidget) -> None:
        super().__init__(words, setting.theme.motion, parent)
        self._setting = setting

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the pill."""
        canvas = self._setting.canvas
        border = 2 * canvas.unit
        painter.setPen(QPen(QColor(ATTRACT_LINE), border))
        painter.setBrush(QColor(PILL_GROUND))
        face = QRectF(rect).adjusted(border, border, -border, -border)
        painter.drawRoundedRect(face, face.height() / 2, face.height() / 2)
        side = canvas.px(48)
        gap = canvas.px(22)
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(
            Face.SANS_BOLD, 38, ATTRACT_TEXT, smallest=24, leading=1.1, down=middle, lines=1
        )
        room = QRectF(0, 0, rect.width() - side - 3 * gap, rect.height())
        words = TextBox(self.accessibleName(), room, style, canvas)
        left = (rect.width() - words.used.width() - side - gap) / 2
        icon = self._setting.icons.pixmap(ICON, side, GOLD_BRIGHT)
        painter.drawPixmap(round(left), (rect.height() - side) // 2, icon)
        painter.translate(left + side + gap, 0)
        words.draw(painter)


class AttractView(QWidget):
    """The exhibit's title over its night scene; a touch anywhere begins a visit.

    Signals:
        begun: Somebody touched the screen.
        language_wanted: Somebody touched the language key.
    """

    begun = Signal()
    language_wanted = Signal()

    def __init__(self, exhibit: Exhibit, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        canvas = setting.canvas
        self.resize(canvas.size)
        upright = canvas.is_portrait
        scenery = exhibit.attract
        art = (scenery.art_portrait if upright else None) or scenery.art or Picture(src="")
        self._backdrop = Backdrop(
            art=Cut(art.src, canvas.width, canvas.height, art.focus),
            box=(0, 0, canvas.width, canvas.height),
            width=canvas.width,
            height=canvas.height,
            ground=ATTRACT_GROUND,
            grain=GRAIN,
        )
        setting.images.ready.connect(self._on_ready)
        box = canvas.box(TITLE_UPRIGHT if upright else TITLE)
        self._title = Title(exhibit, scenery, box, setting, colour=ATTRACT_TEXT, centred=True)
        self._subtitle = self._set_subtitle(exhibit.subtitle.get(setting.language))
        self._key = BeginKey(setting.words.touch_to_begin, setting, self)
        self._key.setGeometry(canvas.box(PILL_UPRIGHT if upright else PILL))
        self._key.clicked.connect(self.begun)
        if len(exhibit.languages) > 1:
            place = canvas.box(LANGUAGE_UPRIGHT if upright else LANGUAGE)
            self._language = LanguageKey(setting, place, self)
            self._language.clicked.connect(self.language_wanted)
        self._halo = 0.0
        self._pulse = QPropertyAnimation(self, b"halo", self)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(1.0)
        self._pulse.setDuration(setting.theme.motion.pulse_ms)
        self._pulse.setLoopCount(-1)
        self.setAccessibleName(exhibit.title.get(setting.language))

    def _set_subtitle(self, words: str) -> TextBox:
        canvas = self._setting.canvas
        room = QRectF(canvas.box(SUBTITLE_UPRIGHT if canvas.is_portrait else SUBTITLE))
        style = Style(
            Face.SERIF,
            52,
            ATTRACT_TEXT,
            leading=1.25,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=2,
        )
        return TextBox(words, room, style, canvas)

    # Life

    def enter(self) -> None:
        """It is shown: the halo of the invitation breathes."""
        if self._pulse.duration() > 0:
            self._pulse.start()

    def leave(self) -> None:
        """It is left: nothing ticks."""
        self._pulse.stop()
        self._set_halo(0.0)

    def finish(self) -> None:
        """Rest."""
        self.leave()

    def is_ready(self) -> bool:
        """Whether its picture is there, or never will be."""
        images = self._setting.images
        return images.get(self._backdrop) is not None or images.has_failed(self._backdrop)

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return [*self._title.words(), self._subtitle.words, self._key.accessibleName()]

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        return [] if self._subtitle.fits else [self._subtitle.words]

    def _get_halo(self) -> float:
        return self._halo

    def _set_halo(self, share: float) -> None:
        self._halo = share
        spread = self._setting.canvas.px(HALO_SPREAD)
        self.update(self._key.geometry().adjusted(-spread, -spread, spread, spread))

    halo = Property(float, _get_halo, _set_halo)

    # Painting and touch

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scene, the title and the halo of the invitation."""
        painter = QPainter(self)
        baked = self._setting.images.get(self._backdrop)
        if baked is None:
            painter.fillRect(event.rect(), QColor(ATTRACT_GROUND))
        else:
            painter.drawPixmap(event.rect(), baked, event.rect())
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if event.rect().top() < self._key.geometry().top() - self._setting.canvas.px(HALO_SPREAD):
            self._draw_shade(painter)
            self._title.draw(painter)
            self._subtitle.draw(painter)
        self._draw_halo(painter)

    def _draw_shade(self, painter: QPainter) -> None:
        """Darken the middle behind the title, so that it can be read on any picture."""
        unit = self._setting.canvas.unit
        upright = self._setting.canvas.is_portrait
        wide, high = (470.0, 500.0) if upright else (900.0, 330.0)
        middle_x, middle_y = (
            self.width() / 2,
            self._subtitle.rect.top() - (30 if upright else 90) * unit,
        )
        painter.save()
        painter.translate(middle_x, middle_y)
        painter.scale(wide / high, 1.0)
        shade = QRadialGradient(0, 0, high * unit)
        for at, share in ((0.0, 0.9), (0.4, 0.8), (0.68, 0.5), (1.0, 0.0)):
            shade.setColorAt(at, QColor(alpha(ATTRACT_GROUND, share)))
        reach = high * unit
        painter.fillRect(QRectF(-reach, -reach, 2 * reach, 2 * reach), shade)
        painter.restore()

    def _draw_halo(self, painter: QPainter) -> None:
        canvas = self._setting.canvas
        # There and back again: a breath.
        share = in_out_sine(1.0 - abs(2.0 * self._halo - 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for step, strength in ((14, 0.5), (30, 0.24)):
            spread = canvas.px(step + 6 * share)
            ring = QRectF(self._key.geometry()).adjusted(-spread, -spread, spread, spread)
            colour = alpha(ATTRACT_LINE, strength * (1.0 - 0.4 * share))
            painter.setPen(QPen(QColor(colour), 1.6 * canvas.unit))
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere begins."""
        self.begun.emit()

    def _on_ready(self, wanted: object) -> None:
        if wanted == self._backdrop or self._title.wants(wanted):
            self.update()
