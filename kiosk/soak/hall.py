"""A hall in fast motion: the exhibit with a clock that is told the time, and what befalls it."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from kiosk.content.begin import Shown
from kiosk.content.load import Loaded, find_picture
from kiosk.flow.idle import IdleRules, Phase
from kiosk.soak.taking import Gaps, take
from kiosk.soak.verdict import Sample
from kiosk.soak.visitors import Fingers
from kiosk.ui.collecting import Collecting
from kiosk.ui.icons import Icons
from kiosk.ui.idle import IdleWatch
from kiosk.ui.images import ImageStore, budget
from kiosk.ui.swap import Swap
from kiosk.ui.theme import Theme
from kiosk.ui.window import KioskWindow
from kiosk.watching import ContentWatch

ACT_MS = 40
LOOK_S = 0.05
SAMPLES = 240
OFTEN_H = 0.02
"""A short soak takes fewer samples: each holds up the exhibit for a moment."""


# What happens how often, and how many seconds of a visit it takes.
_KEY, _ANYWHERE, _TWICE, _SWIPE, _STORM = 60, 8, 4, 12, 3
_LEAVE, _TOUR, _GOOD, _BAD, _TURN = 4, 10, 4, 2, 1


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how a soak goes.

    Attributes:
        hours: Of faked time.
        speed: Faked seconds for each real one, at most; slower where the machine cannot.
        size: Of the window, in pixels.
        seed: The same visitors come for the same seed.
    """

    hours: float
    speed: float
    size: QSize
    seed: int = 1


class Hall(QObject):
    """Runs the soak.

    Attributes:
        samples: What was held, in the order of time.
        openings: Pages opened.
        swaps: Contents shown.
        broken: Contents that could not be shown, put there on purpose.

    Signals:
        sampled: Carries each ``Sample``.
        over: The time has passed.
    """

    sampled = Signal(object)
    over = Signal()

    def __init__(self, shown: Shown, folder: Path, plan: Plan) -> None:
        """Build everything; nothing happens before ``start``.

        Args:
            shown: The exhibit to begin with.
            folder: An empty folder; content.json is written there again and again.
            plan: How long and how.
        """
        super().__init__()
        exhibit = shown.loaded.exhibit
        assert exhibit is not None, "there is something to show"
        self._plan = plan
        self._chance = random.Random(plan.seed)
        self._raw = shown.raw
        self._file = folder / "content.json"
        self._file.write_bytes(shown.raw)
        self._now_s = 1000.0
        self._begun = time.monotonic()
        self.samples: list[Sample] = []
        self.openings = self.swaps = self.broken = 0
        rules = IdleRules(idle_s=exhibit.loop.idle_s, ask_s=exhibit.loop.ask_s)
        self._patience_s = rules.idle_s, rules.ask_s
        self._watch = IdleWatch(rules, self._clock)
        self._images = ImageStore(partial(find_picture, folder=folder), budget(plan.size))
        self.window = KioskWindow(
            exhibit, theme=Theme(), images=self._images, icons=Icons(), watch=self._watch
        )
        self.window.page_shown.connect(self._on_page_shown)
        here = replace(shown, path=self._file)
        self._content = ContentWatch(here, lambda: self._file, None, LOOK_S)
        self._swap = Swap(self._watch)
        self._content.found.connect(self._swap.offer)
        self._swap.due.connect(self._on_due)
        self._fingers = Fingers(self.window, self._chance)
        self._collecting = Collecting(lambda: not self._watch.is_visited, self)
        self._gaps = Gaps(self)
        self._is_acting = False
        self._timer = QTimer(self)
        self._timer.setInterval(ACT_MS)
        self._timer.timeout.connect(self._act)

    def _clock(self) -> float:
        return self._now_s

    def start(self) -> None:
        """Open the hall."""
        self.window.resize(self._plan.size)
        self.window.show()
        self._watch.start()
        self.window.begin()
        self._content.start()
        self._collecting.start()
        self._timer.start()

    def stop(self) -> None:
        """Close it, and wait for what is under way."""
        self._timer.stop()
        self._collecting.stop()
        self._gaps.stop()
        self._swap.stop()
        self._content.stop()
        self._watch.stop()
        self._images.close()
        self.window.close()

    @property
    def hours(self) -> float:
        """How many hours of faked time have passed."""
        return (self._now_s - 1000.0) / 3600

    # What happens

    def _act(self) -> None:
        """Let one thing happen, and note now and then what is held."""
        # A finger of QTest lets events pass: another act may come within this one.
        if self._is_acting or self._is_ahead():
            return
        self._is_acting = True
        deeds: dict[Callable[[], float], int] = {
            self._tap_a_key: _KEY,
            self._tap_anywhere: _ANYWHERE,
            self._tap_twice: _TWICE,
            self._swipe: _SWIPE,
            self._storm: _STORM,
            self._leave: _LEAVE,
            self._walk_on: _TOUR,
            self._save: _GOOD,
            self._spoil: _BAD,
            self._turn: _TURN,
        }
        (deed,) = self._chance.choices(list(deeds), weights=list(deeds.values()))
        try:
            self._now_s += deed()
        finally:
            self._is_acting = False
        every = max(self._plan.hours / SAMPLES, OFTEN_H)
        if self.hours >= every * (len(self.samples) + 1) or self.hours >= self._plan.hours:
            self._take_sample()
        if self.hours >= self._plan.hours:
            self._timer.stop()
            self.over.emit()

    def _is_ahead(self) -> bool:
        """Whether more faked time has passed than the plan's speed allows."""
        real_s = time.monotonic() - self._begun
        return self._now_s - 1000.0 > real_s * self._plan.speed

    def _take_sample(self) -> None:
        sample = take(
            self.window, self._gaps, hours=self.hours, openings=self.openings, swaps=self.swaps
        )
        self.samples.append(sample)
        self.sampled.emit(sample)

    def _tap_a_key(self) -> float:
        self._fingers.tap_a_key()
        return 3.0

    def _tap_anywhere(self) -> float:
        self._fingers.tap_anywhere()
        return 2.0

    def _tap_twice(self) -> float:
        self._fingers.tap_twice()
        return 1.0

    def _swipe(self) -> float:
        self._fingers.swipe()
        return 2.0

    def _storm(self) -> float:
        self._fingers.storm()
        return 5.0

    def _leave(self) -> float:
        """Somebody goes in mid-sentence: asked, and then nobody is there."""
        idle_s, ask_s = self._patience_s
        self._now_s += idle_s
        self._watch.look()
        self._now_s += ask_s
        self._watch.look()
        return 60.0

    def _walk_on(self) -> float:
        """The tour shows its next page, if it is under way."""
        if self._watch.phase is not Phase.ATTRACT:
            return 0.0
        self.window.tour.step()
        return 20.0

    def _save(self) -> float:
        """Staff save another content.json, whole and good."""
        content = json.loads(self._raw)
        content.setdefault("loop", {})["attract_s"] = round(self._chance.uniform(10, 20), 3)
        self._write(json.dumps(content, ensure_ascii=False).encode())
        return 30.0

    def _spoil(self) -> float:
        """Staff save one that is none."""
        self._write(self._raw[: self._chance.randrange(1, len(self._raw))])
        self.broken += 1
        return 30.0

    def _turn(self) -> float:
        """The screen is another one for a moment: unplugged, turned, smaller."""
        size = self.window.size()
        self.window.resize(size.transposed() if self._chance.random() < 0.5 else self._plan.size)
        return 5.0

    def _write(self, raw: bytes) -> None:
        unfinished = self._file.with_suffix(".part")
        unfinished.write_bytes(raw)
        unfinished.replace(self._file)

    def _on_page_shown(self, panel_id: str, page_id: str) -> None:
        self.openings += 1

    def _on_due(self, loaded: Loaded) -> None:
        if loaded.exhibit is not None:
            self.window.bring(loaded.exhibit)
            self._images.renew(partial(find_picture, folder=loaded.folder), loaded.files)
            self.swaps += 1
