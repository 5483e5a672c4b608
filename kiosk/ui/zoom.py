"""A picture enlarged over the whole screen, with its words and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.content.model import Panel
from kiosk.flow.pace import Pace
from kiosk.ui.dock_keys import HOME_ICON, DockKey
from kiosk.ui.lens import LARGEST
from kiosk.ui.setting import Setting
from kiosk.ui.theme import CREAM, GOLD_BRIGHT, INK, READABLE, ZOOM_GROUND, ZOOM_KEY, alpha, contrast
from kiosk.ui.widgets.close_key import CloseKey
from kiosk.ui.widgets.plate_key import LANGUAGE_ICON
from kiosk.ui.widgets.round_key import KeyColours, RoundKey
from kiosk.ui.zoom_bar import ZoomBar
from kiosk.ui.zoom_map import ZoomMap
from kiosk.ui.zoom_picture import ZoomPicture
from kiosk.ui.zoom_plan import ZoomPlan, plan_zoom
from kiosk.ui.zoom_words import ZoomWords

STEP = 1.5
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
ICON = 52
CLOSE_ICON = 46


class ZoomView(QWidget):
    """Covers the screen with one of several pictures; whoever shows it closes it.

    Signals:
        closed: The visitor is done with it.
        home_wanted: Home was tapped.
        language_wanted: The language key was tapped.
        gone: It has gone back to its page.
    """

    closed = Signal()
    home_wanted = Signal()
    language_wanted = Signal()
    gone = Signal()

    def __init__(
        self,
        pictures: Sequence[Picture],
        index: int,
        panel: Panel,
        setting: Setting,
        parent: QWidget | None = None,
        *,
        has_language: bool = True,
    ) -> None:
        """Make the view.

        Args:
            pictures: What can be turned through.
            index: The one to begin with.
            panel: The panel that they belong to.
            setting: Look, screen and language.
            parent: What it covers.
            has_language: Whether there is another language.
        """
        super().__init__(parent)
        self.resize(setting.canvas.size)
        self._pictures = tuple(pictures)
        self._index = min(max(0, index), max(0, len(self._pictures) - 1))
        self._setting = setting
        palette = setting.theme.palette(panel)
        is_seen = contrast(palette.accent, ZOOM_GROUND) >= READABLE
        accent = palette.accent if is_seen else GOLD_BRIGHT
        self._title = panel.called(setting.language)
        plan = plan_zoom(
            setting.canvas, has_turns=len(self._pictures) > 1, has_language=has_language
        )
        self._picture = ZoomPicture(setting, self)
        self._words = ZoomWords(QRectF(plan.words), QRectF(plan.map), accent, setting, self)
        self._map = ZoomMap(setting, accent, self)
        self._map.setGeometry(plan.map)
        self._bar = ZoomBar(plan.bar, plan.rules, QRectF(plan.share), setting.canvas, self)
        self._make_keys(plan)
        self._picture.changed.connect(self._on_changed)
        self._picture.swiped.connect(self._turn)
        self._picture.grown.connect(self._on_grown)
        self._picture.gone.connect(self.gone)
        self._show()

    @property
    def index(self) -> int:
        """Which of its pictures it shows."""
        return self._index

    # Keys

    def _make_keys(self, plan: ZoomPlan) -> None:
        words, px = self._setting.words, self._setting.canvas.px
        self._way_key(words.home, HOME_ICON, plan.home, self.home_wanted)
        if not plan.language.isNull():
            self._way_key(words.other_language, LANGUAGE_ICON, plan.language, self.language_wanted)
        if not plan.previous.isNull():
            previous = self._round_key(words.previous, "mdi6.chevron-left", plan.previous)
            following = self._round_key(words.following, "mdi6.chevron-right", plan.following)
            previous.clicked.connect(self._on_previous)
            following.clicked.connect(self._on_following)
        self._smaller = self._round_key(words.zoom_out, "mdi6.minus", plan.smaller)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger = self._round_key(words.zoom_in, "mdi6.plus", plan.larger)
        self._larger.clicked.connect(self._on_larger)
        icon = self._setting.icons.pixmap("mdi6.close", px(CLOSE_ICON), INK)
        close = CloseKey(words.close, icon, self._setting, self)
        close.setGeometry(plan.close)
        close.clicked.connect(self.closed)

    def _way_key(self, name: str, icon: str, place: QRect, tapped: SignalInstance) -> None:
        """Add a key that leads away from here, as it is in the dock."""
        key = DockKey(name, icon, "", setting=self._setting, parent=self)
        key.setGeometry(place)
        key.clicked.connect(tapped)

    def _round_key(self, name: str, icon: str, place: QRect) -> RoundKey:
        canvas = self._setting.canvas
        key = RoundKey(
            name,
            self._setting.icons.pixmap(icon, canvas.px(ICON), CREAM),
            KeyColours(ZOOM_KEY, alpha(GOLD_BRIGHT, 0.55), CREAM),
            motion=self._setting.theme.motion,
            line_px=max(1.0, 1.5 * canvas.unit),
            parent=self,
        )
        key.setGeometry(place)
        return key

    # What is shown

    def _show(self) -> None:
        if not self._pictures:
            return
        picture = self._pictures[self._index]
        self._picture.show_picture(picture)
        self._map.show_picture(picture)
        self._words.show_picture(picture, self._title, self._number())
        self.setAccessibleName(
            picture.name.get(self._setting.language) or picture.caption.get(self._setting.language)
        )
        following = self._pictures[(self._index + 1) % len(self._pictures)]
        self._picture.prefetch(following)

    def _number(self) -> str:
        """Return which of how many pictures this is."""
        count = len(self._pictures)
        return f"{self._index + 1} / {count}" if count > 1 else ""

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return self._words.words()

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        return self._words.overflowing()

    def leave(self) -> None:
        """Let nothing move on."""
        self._picture.stop()

    # Out of its page and back

    def grow(self, page: QPixmap, place: QRect, pace: Pace) -> None:
        """Grow from ``place`` on ``page``; the keys are there at once, the words at the end."""
        self._words.hide()
        self._picture.grow(page, place, self._pictures[self._index].focus, pace)

    def go_back(self, page: QPixmap, place: QRect, pace: Pace) -> None:
        """Go back to ``place`` on ``page``; whoever taps meanwhile taps what lies below."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in self.findChildren(QWidget, options=DIRECT):
            part.setVisible(part is self._picture)
        self._picture.go_back(page, place, self._pictures[self._index].focus, pace)

    def is_growing(self) -> bool:
        """Whether it is on its way out of its page."""
        return self._picture.is_growing()

    def _on_grown(self) -> None:
        self._words.show()

    # What happens

    def _turn(self, step: int) -> None:
        if len(self._pictures) > 1:
            self._on_grown()
            self._index = (self._index + step) % len(self._pictures)
            self._show()

    def _on_previous(self) -> None:
        self._turn(-1)

    def _on_following(self) -> None:
        self._turn(1)

    def _on_smaller(self) -> None:
        self._picture.zoom(1 / STEP)

    def _on_larger(self) -> None:
        self._picture.zoom(STEP)

    def _on_changed(self) -> None:
        lens = self._picture.lens
        self._smaller.setEnabled(lens.scale > 1.001)
        self._larger.setEnabled(lens.scale < LARGEST - 0.001)
        has_map = lens.scale > 1.001
        self._map.setVisible(has_map)
        self._map.show_part(lens.seen())
        self._words.show_map(has_map)
        self._bar.show_scale(lens.scale)
