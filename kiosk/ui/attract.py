"""What runs when nobody is there: the great title that invites a touch."""

from __future__ import annotations

from PySide6.QtCore import Property, QPropertyAnimation, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.ui.fonts import Face
from kiosk.ui.home_keys import LanguageKey
from kiosk.ui.images import Backdrop, Cut
from kiosk.ui.motion import in_out_sine
from kiosk.ui.punctuation import is_chinese
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
from kiosk.ui.title import Title, TitlePlace
from kiosk.ui.vertical import VerticalText, reads_downwards
from kiosk.ui.widgets.touch_button import TouchButton

GRAIN = "title/grain.png"
TITLE = TitlePlace(Box(497, 548, 926, 286), Box(1445, 592, 56, 94))
TITLE_UPRIGHT = TitlePlace(Box(90, 960, 900, 278), Box(1010, 1004, 64, 108))
SUBTITLE = Box(160, 828, 1600, 90)
SUBTITLE_UPRIGHT = Box(90, 1280, 900, 170)
SUBTITLE_SPACING = 0.2
# On an upright screen title and subtitle read downwards where their language can.
TITLE_DOWN = TitlePlace(Box(429, 842, 290, 822), Box(762, 1524, 64, 108))
SUBTITLE_DOWN = Box(296, 892, 64, 700)
RULE_DOWN = Box(389, 904, 2, 650)
PILL = Box(720, 944, 480, 96)
PILL_UPRIGHT = Box(260, 1738, 560, 112)
LANGUAGE = Box(1740, 32, 108, 100)
LANGUAGE_UPRIGHT = Box(912, 1744, 108, 100)
HALO_SPREAD = 40
# Half axes, middle and stops of the shade behind the title: beside, upright, reading downwards.
SHADE = (900, 330, Box(960, 740, 0, 0), ((0.0, 0.9), (0.4, 0.8), (0.68, 0.5), (1.0, 0.0)))
SHADE_UPRIGHT = (470, 500, Box(540, 1240, 0, 0), SHADE[3])
SHADE_DOWN = (470, 620, Box(540, 1250, 0, 0), ((0, 0.88), (0.48, 0.72), (0.76, 0.3), (1, 0)))
KEY_SIZES, KEY_ICONS, KEY_GAPS = (38, 46), (48, 58), (22, 26)
KEY_SPACING = 0.1
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
        upright = canvas.is_portrait
        side, gap = canvas.px(KEY_ICONS[upright]), canvas.px(KEY_GAPS[upright])
        name = self.accessibleName()
        style = Style(
            Face.SANS_BOLD,
            KEY_SIZES[upright],
            ATTRACT_TEXT,
            smallest=24,
            leading=1.1,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
            spacing=KEY_SPACING if is_chinese(name) else 0.0,
        )
        room = QRectF(0, 0, rect.width() - side - 3 * gap, rect.height())
        words = TextBox(name, room, style, canvas)
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
        subtitle = exhibit.subtitle.get(setting.language)
        self._is_down = (
            upright
            and bool(scenery.title_art_portrait)
            and setting.language == exhibit.languages[0]
            and reads_downwards(subtitle)
        )
        place = TITLE_UPRIGHT if upright else TITLE
        self._title = Title(
            exhibit,
            scenery,
            TITLE_DOWN if self._is_down else place,
            setting,
            lettering=scenery.title_art_portrait if self._is_down else scenery.title_art,
            colour=ATTRACT_TEXT,
            centred=True,
        )
        self._subtitle = self._set_subtitle(subtitle)
        self._key = BeginKey(setting.words.touch_to_begin, setting, self)
        self._key.setGeometry(canvas.box(PILL_UPRIGHT if upright else PILL))
        self._key.clicked.connect(self.begun)
        if len(exhibit.languages) > 1:
            corner = canvas.box(LANGUAGE_UPRIGHT if upright else LANGUAGE)
            self._language = LanguageKey(setting, corner, self)
            self._language.clicked.connect(self.language_wanted)
        self._halo = 0.0
        self._pulse = QPropertyAnimation(self, b"halo", self)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(1.0)
        self._pulse.setDuration(setting.theme.motion.pulse_ms)
        self._pulse.setLoopCount(-1)
        self.setAccessibleName(exhibit.title.get(setting.language))

    def _set_subtitle(self, words: str) -> TextBox | VerticalText:
        canvas = self._setting.canvas
        if self._is_down:
            style = Style(
                Face.SERIF, 46, ATTRACT_TEXT, across=Qt.AlignmentFlag.AlignHCenter, lines=1
            )
            room = QRectF(canvas.box(SUBTITLE_DOWN))
            return VerticalText(words, room, style, canvas, pitch=1.215)
        room = QRectF(canvas.box(SUBTITLE_UPRIGHT if canvas.is_portrait else SUBTITLE))
        style = Style(
            Face.SERIF,
            52,
            ATTRACT_TEXT,
            leading=1.25,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=2,
            spacing=SUBTITLE_SPACING if is_chinese(words) else 0.0,
        )
        # The room after the last character is no part of the words.
        room.translate(style.spacing * canvas.px(style.size) / 2, 0)
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
            if self._is_down:
                self._draw_rule(painter)
        self._draw_halo(painter)

    def _draw_shade(self, painter: QPainter) -> None:
        """Darken the middle behind the title, so that it can be read on any picture."""
        canvas = self._setting.canvas
        unit = canvas.unit
        beside = SHADE_UPRIGHT if canvas.is_portrait else SHADE
        wide, high, middle, stops = SHADE_DOWN if self._is_down else beside
        painter.save()
        painter.translate(canvas.box(middle).topLeft())
        painter.scale(wide / high, 1.0)
        shade = QRadialGradient(0, 0, high * unit)
        for at, share in stops:
            shade.setColorAt(at, QColor(alpha(ATTRACT_GROUND, share)))
        reach = high * unit
        painter.fillRect(QRectF(-reach, -reach, 2 * reach, 2 * reach), shade)
        painter.restore()

    def _draw_rule(self, painter: QPainter) -> None:
        """Draw the line between a title and a subtitle that read downwards."""
        rule = QRectF(self._setting.canvas.box(RULE_DOWN))
        line = QLinearGradient(rule.topLeft(), rule.bottomLeft())
        for at, share in ((0.0, 0.0), (0.2, 0.55), (0.8, 0.55), (1.0, 0.0)):
            line.setColorAt(at, QColor(alpha(ATTRACT_LINE, share)))
        painter.fillRect(rule, line)

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
