"""The PIN pad: twelve large keys, a place for every digit, and always a word about what happens."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from math import ceil, pi, sin

from PySide6.QtCore import Property, QPropertyAnimation, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.content.layouts import Box
from kiosk.staff.pin import LONGEST, PinStore, is_right
from kiosk.staff.tries import Tries
from kiosk.ui.fonts import Face
from kiosk.ui.setting import Setting
from kiosk.ui.staff.ground import staff_ground
from kiosk.ui.staff.keys import DIGIT, WAY_BACK, WORD, StaffKey
from kiosk.ui.staff.pad_plan import PLAN, PLAN_UPRIGHT
from kiosk.ui.staff.words import STAFF_WORDS
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import (
    GOLD,
    GOLD_BRIGHT,
    STAFF_CARD,
    STAFF_TEXT,
    STAFF_TITLE,
    ZOOM_KEY,
    alpha,
)

SLOT_STEP, SLOT_RADIUS, SLOT_LINE = 92, 20, 2
DOT, CURSOR_WIDTH, CURSOR_HEIGHT = 12, 3, 44
GAP = 22
ROWS = ("123", "456", "789", "C0<")
CLEAR, ERASE = "C", "<"
TICK_MS = 250
SHAKE, SHAKES = 18, 3


class PinPad(QWidget):
    """Asks for the PIN.

    Signals:
        opened: The PIN was right.
        left: Whoever is here wants to go back.
    """

    opened = Signal()
    left = Signal()
    _checked = Signal(bool)

    def __init__(
        self,
        name: str,
        store: PinStore,
        setting: Setting,
        parent: QWidget,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Make the pad.

        Args:
            name: Of the exhibit.
            store: Knows the PIN.
            setting: Look, screen and language.
            parent: What it covers.
            now: What the clock on the wall shows.
        """
        super().__init__(parent)
        self._setting = setting
        self._store = store
        self._now = now
        self._pin = store.pin()
        self._typed = ""
        self._is_checking = False
        self._sway = 0.0
        self._words = STAFF_WORDS[setting.language]
        canvas = setting.canvas
        self.resize(canvas.size)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._plan = PLAN_UPRIGHT if canvas.is_portrait else PLAN
        self._ground = staff_ground(name, setting)
        title = Style(Face.SERIF, 84, STAFF_TITLE, leading=1.2, lines=1)
        self._title = TextBox(
            self._words.entrance, QRectF(canvas.box(self._plan.title)), title, canvas
        )
        self._keys: list[StaffKey] = []
        self._make_keys()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._shake = QPropertyAnimation(self, b"swaying", self)
        self._shake.setStartValue(1.0)
        self._shake.setEndValue(0.0)
        self._shake.setDuration(setting.theme.motion.shake_ms)
        self._checked.connect(self._on_checked)
        self._hint = self._set_hint("")
        self.tick()

    # Keys

    def _make_keys(self) -> None:
        words, canvas = self._words, self._setting.canvas
        whole, gap = self._plan.keys, GAP
        wide = (whole.width - 2 * gap) / 3
        high = (whole.height - 3 * gap) / len(ROWS)
        for row, digits in enumerate(ROWS):
            for column, digit in enumerate(digits):
                if digit == CLEAR:
                    key = StaffKey(words.clear, WORD, self._setting, self)
                    key.clicked.connect(self._on_clear)
                elif digit == ERASE:
                    icon = "mdi6.backspace-outline"
                    key = StaffKey(
                        words.erase, WORD, self._setting, self, icon=icon, has_words=False
                    )
                    key.clicked.connect(self._on_erase)
                else:
                    key = StaffKey(digit, DIGIT, self._setting, self)
                    key.clicked.connect(self._on_digit)
                left, top = whole.x + column * (wide + gap), whole.y + row * (high + gap)
                key.setGeometry(canvas.box(Box(left, top, wide, high)))
                self._keys.append(key)
        back = StaffKey(words.back, WAY_BACK, self._setting, self, icon="mdi6.chevron-left")
        back.setGeometry(canvas.box(self._plan.back))
        back.clicked.connect(self.left)
        self._back = back

    def _on_digit(self) -> None:
        key = self.sender()
        if not isinstance(key, StaffKey) or self._pin is None or self._is_checking:
            return
        self._say(self._words.enter_pin)
        self._typed += key.accessibleName()
        self.update(self._slots())
        if len(self._typed) >= self._pin.digits:
            self._check()

    def _on_clear(self) -> None:
        if not self._is_checking:
            self._typed = ""
            self.update(self._slots())

    def _on_erase(self) -> None:
        if not self._is_checking:
            self._typed = self._typed[:-1]
            self.update(self._slots())

    # Right or wrong

    def _check(self) -> None:
        self._is_checking = True
        self._say(self._words.checking)
        typed = self._typed
        threading.Thread(target=self._check_there, args=(typed,), name="pin", daemon=True).start()

    def _check_there(self, typed: str) -> None:
        """Find out, in a thread: it takes a tenth of a second and memory, on purpose.

        The try is counted first: whoever pulls the plug meanwhile has tried.
        """
        pin, store = self._pin, self._store
        if pin is None:
            return
        now = self._now()
        store.keep_tries(store.tries(now).after_wrong(now))
        is_it = is_right(pin, typed)
        if is_it:
            store.keep_tries(Tries())
        with suppress(RuntimeError):  # the pad has gone
            self._checked.emit(is_it)

    def _on_checked(self, is_it: bool) -> None:
        self._is_checking = False
        if is_it:
            self.opened.emit()
            return
        self._typed = ""
        self._shake.stop()
        if self._shake.duration():
            self._shake.start()
        tries = self._store.tries(self._now())
        if not tries.left_s(self._now()):
            self._say(self._words.wrong.format(count=tries.until_pause), is_news=True)
        self.tick()

    def tick(self) -> None:
        """Say how long the pause takes, or that one may type."""
        left_s = self._store.tries(self._now()).left_s(self._now()) if self._pin else 0.0
        was_paused = self._timer.isActive()
        if self._pin is None:
            self._say(self._words.no_pin)
        elif left_s > 0:
            whole = ceil(left_s)
            left = f"{whole // 60}:{whole % 60:02}"
            self._say(self._words.paused.format(left=left), is_news=True)
            self._timer.start()
        elif was_paused or not self._hint.words:
            self._timer.stop()
            self._say(self._words.enter_pin)
        for key in self._keys:
            key.setEnabled(self._pin is not None and left_s <= 0)

    def leave(self) -> None:
        """Let nothing move on."""
        self._timer.stop()
        self._shake.stop()

    # What is shown

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        keys = [word for key in (*self._keys, self._back) for word in key.words()]
        return [self._title.words, self._hint.words, *keys]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        boxes = [box.words for box in (self._title, self._hint) if not box.fits]
        return boxes + [word for key in (*self._keys, self._back) for word in key.overflowing()]

    def _set_hint(self, words: str, ink: str = STAFF_TEXT) -> TextBox:
        canvas, plan = self._setting.canvas, self._plan
        place = plan.hint if self._pin is not None else plan.hint_alone
        style = Style(Face.SANS, 30, ink, leading=1.45, lines=1 if self._pin else 4)
        return TextBox(words, QRectF(canvas.box(place)), style, canvas)

    def _say(self, words: str, *, is_news: bool = False) -> None:
        if words != self._hint.words:
            self._hint = self._set_hint(words, GOLD_BRIGHT if is_news else STAFF_TEXT)
            self.setAccessibleName(words)
            self.update()

    def _get_swaying(self) -> float:
        return self._sway

    def _set_swaying(self, share: float) -> None:
        self._sway = share
        self.update(self._slots())

    swaying = Property(float, _get_swaying, _set_swaying)

    def _slots(self) -> QRect:
        """Return where the places for digits are, and may sway to."""
        canvas = self._setting.canvas
        first = canvas.box(self._plan.slot)
        return first.adjusted(
            -canvas.px(SHAKE + SLOT_LINE),
            -canvas.px(SLOT_LINE),
            canvas.px(LONGEST * SLOT_STEP + SHAKE),
            canvas.px(SLOT_LINE),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the words and what was typed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(event.rect(), self._ground, event.rect())
        self._title.draw(painter)
        self._hint.draw(painter)
        if self._pin is not None:
            self._draw_slots(painter, self._pin.digits)

    def _draw_slots(self, painter: QPainter, count: int) -> None:
        canvas = self._setting.canvas
        first = QRectF(canvas.box(self._plan.slot))
        first.setWidth(first.height() * self._plan.slot.width / self._plan.slot.height)
        sway = SHAKE * canvas.unit * self._sway * sin(2 * pi * SHAKES * self._sway)
        line = max(1.0, SLOT_LINE * canvas.unit)
        radius = canvas.px(SLOT_RADIUS)
        for number in range(count):
            slot = first.translated(number * canvas.px(SLOT_STEP) + sway, 0)
            is_typed = number < len(self._typed)
            is_next = number == len(self._typed) and not self._timer.isActive()
            rim = GOLD if is_typed or is_next else alpha(GOLD, 0.35)
            painter.setPen(QPen(QColor(rim), line))
            painter.setBrush(QColor(ZOOM_KEY if is_typed else STAFF_CARD))
            painter.drawRoundedRect(slot, radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(GOLD_BRIGHT))
            if is_typed:
                painter.drawEllipse(slot.center(), canvas.px(DOT), canvas.px(DOT))
            elif is_next:
                cursor = QRectF(0, 0, canvas.px(CURSOR_WIDTH), canvas.px(CURSOR_HEIGHT))
                cursor.moveCenter(slot.center())
                painter.drawRect(cursor)
