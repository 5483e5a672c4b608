"""The home screen: the exhibit's title over its landscape, and a key for every panel."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Exhibit
from kiosk.ui.backdrop import GRAIN_NIGHT, GRAIN_PAPER
from kiosk.ui.cuts import Backdrop, Cut
from kiosk.ui.entrance import Entrance, Step
from kiosk.ui.home_entry import EntryKey
from kiosk.ui.home_plan import most_keys, plan_home
from kiosk.ui.home_tile import CORNER, TileKey
from kiosk.ui.home_words import HomeWords
from kiosk.ui.living import Living
from kiosk.ui.setting import Setting
from kiosk.ui.shadow import draw_shadow
from kiosk.ui.theme import (
    ATTRACT_GROUND,
    FLOATING,
    HOME_FOOT,
    PAPER_GROUND,
)
from kiosk.ui.widgets.plate_key import LanguageKey, LargeTypeKey, PlateKey, plate_width


class HomeView(QWidget):
    """Shows the way into every panel, for one size and one language.

    Signals:
        panel_wanted: A tile or an entry was tapped; carries the panel id.
        language_wanted: The language key was tapped.
        size_wanted: The key of large type was tapped.
    """

    panel_wanted = Signal(str)
    language_wanted = Signal()
    size_wanted = Signal()

    def __init__(self, exhibit: Exhibit, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self._canvas = canvas = setting.canvas
        self._images = images = setting.images
        language = setting.language
        self.resize(canvas.size)
        upright = canvas.is_portrait
        scenery = exhibit.home
        self._is_night = scenery.surface == "night"
        self._ground = ATTRACT_GROUND if self._is_night else PAPER_GROUND
        picture = scenery.picture(upright=upright)
        art = Cut(picture.src, canvas.width, canvas.height, picture.focus)
        self._backdrop = Backdrop(
            art=art,
            box=(0, 0, canvas.width, canvas.height),
            width=canvas.width,
            height=canvas.height,
            ground=self._ground,
            grain=GRAIN_NIGHT if self._is_night else GRAIN_PAPER,
            grain_share=0.55,
            foot="" if upright or self._is_night else HOME_FOOT,
        )
        reach = canvas.px(FLOATING.blur)
        self._reach = (-reach, -reach, reach, reach + canvas.px(FLOATING.drop))
        self._words = HomeWords(exhibit, setting)
        self._add_keys(exhibit)
        self._living = Living(self, scenery.sprites(upright=upright), art, setting)
        motion = setting.theme.motion
        steps = [Step(motion.stagger_ms * i, motion.tiles_ms) for i, _ in enumerate(self._keys)]
        self._entrance = Entrance(steps, self)
        self._entrance.moved.connect(self._on_entrance_moved)
        self._faces: dict[int, QPixmap] = {}
        # All of it is painted, but Qt must not know: it would not paint what a transition bares.
        images.ready.connect(self._on_ready)
        self.setAccessibleName(exhibit.title.get(language))

    def _add_keys(self, exhibit: Exhibit) -> None:
        """Make the keys; where the words of an entry do not fit, all entries are higher."""
        for has_high_entries in (False, True):
            keys = self._make_keys(exhibit, has_high_entries=has_high_entries)
            if all(key.is_whole for key in keys if isinstance(key, EntryKey)):
                break
            if not has_high_entries:
                for key in keys:
                    key.hide()
                    key.deleteLater()
        self._keys = keys

    def _make_keys(
        self, exhibit: Exhibit, *, has_high_entries: bool
    ) -> list[TileKey | EntryKey | PlateKey]:
        large = [panel for panel in exhibit.panels if panel.size == "large"]
        small = [panel for panel in exhibit.panels if panel.size == "small"]
        tiles, entries = most_keys(len(large), len(small))
        large, small = large[:tiles], small[:entries]
        setting = self._setting
        names = [setting.words.large_type]
        if len(exhibit.languages) > 1:
            names.append(setting.words.other_language)
        plan = plan_home(
            len(large),
            len(small),
            upright=self._canvas.is_portrait,
            keys=[plate_width(name, setting) for name in names],
            has_high_entries=has_high_entries,
            is_large_type=setting.is_large,
        )
        keys: list[TileKey | EntryKey | PlateKey] = []
        for panel, box in zip(large, plan.tiles, strict=True):
            tile = TileKey(panel, self._setting, self._canvas.box(box), self)
            tile.chosen.connect(self.panel_wanted)
            tile.pressed.connect(self.finish)
            keys.append(tile)
        for panel, box in zip(small, plan.entries, strict=True):
            entry = EntryKey(panel, self._setting, self._canvas.box(box), self)
            entry.chosen.connect(self.panel_wanted)
            entry.pressed.connect(self.finish)
            keys.append(entry)
        kinds = ((LargeTypeKey, self.size_wanted), (LanguageKey, self.language_wanted))
        for (kind, wanted), box in zip(kinds, plan.keys, strict=False):
            key = kind(setting, self._canvas.box(box), self)
            key.clicked.connect(wanted)
            key.pressed.connect(self.finish)
            keys.append(key)
        return keys

    # Life

    def enter(self) -> None:
        """The screen is shown: its landscape lives."""
        self._living.enter()

    def leave(self) -> None:
        """The screen is left: nothing ticks."""
        self._living.leave()
        self._entrance.finish()

    def welcome(self) -> None:
        """Let the keys rise into their places, for somebody who comes to the exhibit.

        They wait for the picture behind them, and can be pressed all the time.
        """
        self._entrance.prepare()
        if self._has_picture():
            self._entrance.play()

    def rewind(self) -> None:
        """Nothing grows here."""

    def finish(self) -> None:
        """Everything is in its place."""
        self._entrance.finish()

    def is_moving(self) -> bool:
        """Whether something is still coming to its place."""
        return self._entrance.is_coming()

    def _has_picture(self) -> bool:
        return self._images.get(self._backdrop) is not None or self._images.has_failed(
            self._backdrop
        )

    def is_ready(self) -> bool:
        """Whether its pictures are there, or never will be."""
        return self._has_picture() and self._living.is_ready()

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        words = self._words.words()
        for key in self._keys:
            words += key.words()
        return words

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        words = self._words.overflowing()
        for key in self._keys:
            words += key.overflowing()
        return words

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the landscape and what lives on it, the words, and keys that are on their way."""
        painter = QPainter(self)
        baked = self._images.get(self._backdrop)
        if baked is None:
            painter.fillRect(event.rect(), QColor(self._ground))
        else:
            painter.drawPixmap(event.rect(), baked, event.rect())
            self._living.draw(painter, event.region(), baked)
        for index, key in enumerate(self._keys):
            if event.region().intersects(self._reach_of(key)):
                self._draw_key(painter, index)
        self._words.layer.draw(painter, event.region())

    def _reach_of(self, key: QWidget) -> QRect:
        """Return where a key is drawn: its shadow, and its way up."""
        rise = self._canvas.px(self._setting.theme.motion.tiles_rise)
        return key.geometry().adjusted(*self._reach).adjusted(0, 0, 0, rise)

    def _draw_key(self, painter: QPainter, index: int) -> None:
        """Draw the shadow of a key, and the key itself while it is on its way."""
        key, share = self._keys[index], self._entrance.share(index)
        painter.setOpacity(share)
        below = self._canvas.px(self._setting.theme.motion.tiles_rise) * (1.0 - share)
        if isinstance(key, TileKey):
            radius = self._canvas.px(CORNER)
            place = QRectF(key.geometry()).translated(0, below)
            draw_shadow(painter, place, radius, FLOATING, self._canvas)
        if share < 1.0:
            if index not in self._faces:
                self._faces[index] = key.face()
            painter.drawPixmap(key.pos() + QPoint(0, round(below)), self._faces[index])
        painter.setOpacity(1.0)

    def _on_entrance_moved(self) -> None:
        changed = QRegion()
        for index, key in enumerate(self._keys):
            is_coming = self._entrance.share(index) < 1.0
            if is_coming or key.is_veiled:
                changed += self._reach_of(key)
            key.veil(is_coming)
        if not self._entrance.is_coming():
            self._faces.clear()
        self.update(changed)

    def _on_ready(self, wanted: object) -> None:
        self._faces.clear()
        if self._words.wants(wanted):
            self._words.layer.forget()
            self.update(self._words.layer.rect)
        if wanted == self._backdrop:
            self.update()
            if self._entrance.is_awaited():
                self._entrance.play()
