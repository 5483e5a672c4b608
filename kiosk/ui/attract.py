"""What runs when nobody is there: the great title that invites a touch."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.ui.attract_words import AttractWords
from kiosk.ui.backdrop import GRAIN_NIGHT
from kiosk.ui.cuts import Backdrop, Cut
from kiosk.ui.entrance import Entrance, Step
from kiosk.ui.living import Living
from kiosk.ui.motion import in_out_sine
from kiosk.ui.setting import Setting
from kiosk.ui.theme import (
    ATTRACT_GROUND,
    ATTRACT_LINE,
    ATTRACT_TEXT,
    GOLD_BRIGHT,
    PILL_GROUND,
    Motion,
    alpha,
)
from kiosk.ui.widgets.invitation import InvitationKey, InvitationLook
from kiosk.ui.widgets.plate_key import LanguageKey

PILL = Box(720, 944, 480, 96)
PILL_UPRIGHT = Box(260, 1738, 560, 112)
LANGUAGE = Box(1740, 32, 108, 100)
LANGUAGE_UPRIGHT = Box(912, 1744, 108, 100)
HALO_SPREAD = 40
# The steps of the entrance after those of the words.
KEY_STEP, DAWN_STEP = 4, 5
LOOK = InvitationLook(
    fill=PILL_GROUND,
    line=ATTRACT_LINE,
    ink=ATTRACT_TEXT,
    icon_ink=GOLD_BRIGHT,
    size=38,
    smallest=24,
    side=48,
    gap=22,
    margin=44,
    spacing=0.1,
)
LOOK_UPRIGHT = replace(LOOK, size=46, side=58, gap=26, margin=52)


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
        picture = scenery.picture(upright=upright)
        art = Cut(picture.src, canvas.width, canvas.height, picture.focus)
        self._backdrop = Backdrop(
            art=art,
            box=(0, 0, canvas.width, canvas.height),
            width=canvas.width,
            height=canvas.height,
            ground=ATTRACT_GROUND,
            grain=GRAIN_NIGHT,
        )
        setting.images.ready.connect(self._on_ready)
        self._words = AttractWords(exhibit, setting)
        self._key = InvitationKey(
            setting.words.touch_to_begin, LOOK_UPRIGHT if upright else LOOK, setting, self
        )
        self._key.setGeometry(canvas.box(PILL_UPRIGHT if upright else PILL))
        self._key.clicked.connect(self.begun)
        if len(exhibit.languages) > 1:
            corner = canvas.box(LANGUAGE_UPRIGHT if upright else LANGUAGE)
            self._language = LanguageKey(setting, corner, self)
            self._language.clicked.connect(self.language_wanted)
        sprites = scenery.sprites(upright=upright)
        self._living = Living(self, sprites, art, setting, leads=True)
        self._living.breathed.connect(self._on_breathed)
        self._entrance = Entrance(_steps(setting.theme.motion), self)
        self._entrance.moved.connect(self._on_entrance_moved)
        # All of it is painted: what lies below need not be.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._halo = 0.0
        self.setAccessibleName(exhibit.title.get(setting.language))

    # Life

    def enter(self) -> None:
        """It is shown: night falls, the words come, and then the scene lives."""
        self._entrance.prepare()
        if self._has_picture():
            self._entrance.play()
        self._living.enter()

    def leave(self) -> None:
        """It is left: nothing ticks."""
        self._living.leave()
        self._entrance.finish()
        self._show_halo(0.0)

    def finish(self) -> None:
        """Rest."""
        self.leave()

    def is_ready(self) -> bool:
        """Whether its pictures are there, or never will be."""
        return self._has_picture() and self._living.is_ready()

    def _has_picture(self) -> bool:
        images = self._setting.images
        return images.get(self._backdrop) is not None or images.has_failed(self._backdrop)

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return [*self._words.words(), self._key.accessibleName()]

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        return self._words.overflowing()

    def _on_entrance_moved(self) -> None:
        self._key.veil(self._entrance.share(KEY_STEP) < 1.0)
        self.update()

    def _on_breathed(self, seconds: float) -> None:
        self._show_halo(seconds * 1000 / self._setting.theme.motion.pulse_ms % 1.0)

    def _show_halo(self, share: float) -> None:
        """Breathe; the pill inside the halo is not painted anew."""
        self._halo = share
        self.update(QRegion(self._halo_place()) - QRegion(self._key.geometry()))

    # Painting and touch

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scene and what lives on it, the words, and the halo of the invitation."""
        painter = QPainter(self)
        room = event.rect()
        baked = self._setting.images.get(self._backdrop)
        if baked is None:
            painter.fillRect(room, QColor(ATTRACT_GROUND))
        else:
            painter.drawPixmap(room, baked, room)
            self._living.draw(painter, event.region(), baked)
        share = self._entrance.share
        if share(DAWN_STEP) < 1.0:
            painter.fillRect(room, QColor(alpha(ATTRACT_GROUND, 1.0 - share(DAWN_STEP))))
        rise = self._setting.canvas.px(self._setting.theme.motion.title_rise)
        for step, layer in enumerate(self._words.layers):
            # The shade comes where it is; the words rise.
            below = rise * (1.0 - share(step)) if step else 0.0
            layer.draw(painter, event.region(), share=share(step), rise=below)
        if event.region().intersects(self._halo_place()):
            self._draw_key(painter, rise)

    def _halo_place(self) -> QRect:
        spread = self._setting.canvas.px(HALO_SPREAD)
        return self._key.geometry().adjusted(-spread, -spread, spread, spread)

    def _draw_key(self, painter: QPainter, rise: int) -> None:
        """Draw the halo of the invitation, and all of it while it is on its way."""
        share = self._entrance.share(KEY_STEP)
        painter.setOpacity(share)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if share < 1.0:
            painter.translate(0, rise * (1.0 - share))
            painter.drawPixmap(self._key.pos(), self._key.face())
        self._draw_halo(painter)

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
        if self._words.wants(wanted):
            self._words.lay_out()
            self.update()
        if wanted == self._backdrop:
            self.update()
            if self._entrance.is_awaited():
                self._entrance.play()


def _steps(motion: Motion) -> list[Step]:
    """Return when each part comes: shade, title, seal, subtitle, invitation; night first."""
    shares = ((0.1, 0.5), (0.16, 0.56), (0.44, 0.36), (0.46, 0.4), (0.58, 0.42), (0.0, 0.62))
    whole = motion.attract_ms
    return [Step(whole * start, whole * length) for start, length in shares]
