"""What lives on a full-screen picture: sprites, moved by repainting small rectangles."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.content.sprites import Sprite
from kiosk.ui.actor import Actor
from kiosk.ui.course import Course
from kiosk.ui.cuts import Cut
from kiosk.ui.images import ImageStore
from kiosk.ui.painting import SMOOTH
from kiosk.ui.setting import Setting

# What only breathes is looked at every so many ticks; together, since much of it overlaps.
BREATH_TICKS = 4
# Where a design unit has so many pixels a tick costs four times as much; this many times as long
# between them, nothing is seen to jerk.
DENSE, DENSE_TICKS = 1.6, 1.5


class Living(QObject):
    """Owns the sprites of one screen; between ``enter`` and ``leave`` it moves them.

    With reduced motion they stand where they begin.

    Signals:
        breathed: What breathes has gone on; carries the seconds since the screen appeared. What
            else moves slowly on the screen follows it, and is painted together with the sprites.
    """

    breathed = Signal(float)

    def __init__(
        self,
        view: QWidget,
        sprites: tuple[Sprite, ...],
        art: Cut,
        setting: Setting,
        clock: Callable[[], float] = time.monotonic,
        *,
        leads: bool = False,
    ) -> None:
        """Put the sprites on the screen.

        Args:
            view: The screen; its children are never painted anew for a sprite below them.
            sprites: In the order in which they are drawn.
            art: The picture that they move over.
            setting: Look, screen and language.
            clock: Seconds, from any beginning.
            leads: Whether something follows ``breathed``, so that it ticks without sprites, too.
        """
        super().__init__(view)
        self._images = setting.images
        self._clock = clock
        self._leads = leads
        self._is_still = setting.theme.motion.living_ms == 0
        scene = scene_of(art, self._images) if sprites else QRectF()
        self._actors = [
            Actor(course, sprite, src, scene, setting.canvas.unit)
            for sprite in sprites
            for course, src in _courses(sprite)
        ]
        self._wanted = {cut for actor in self._actors for cut in actor.wants()}
        self._elapsed = 0.0
        self._began = 0.0
        self._ticks = 0
        self._is_complete = not self._actors
        self._is_seen = False
        self._fade_s = setting.theme.motion.sprite_ms / 1000
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        dense = DENSE_TICKS if setting.canvas.unit >= DENSE else 1.0
        self._timer.setInterval(round(setting.theme.motion.living_ms * dense))
        self._timer.timeout.connect(self._on_tick)
        if self._actors:
            self._images.ready.connect(self._on_ready)

    @property
    def _view(self) -> QWidget:
        # Asked for, not kept: two Python objects that hold each other are freed late.
        view = self.parent()
        assert isinstance(view, QWidget), "sprites live on a screen"
        return view

    # Life

    def enter(self) -> None:
        """The screen is shown: everything goes on where it was."""
        if self._is_still or not (self._actors or self._leads) or self._timer.isActive():
            return
        self._began = self._clock() - self._elapsed
        self._timer.start()

    def leave(self) -> None:
        """The screen is left: nothing ticks."""
        if self._timer.isActive():
            self._elapsed = self._clock() - self._began
            self._timer.stop()

    def is_living(self) -> bool:
        """Whether it ticks."""
        return self._timer.isActive()

    def is_ready(self) -> bool:
        """Whether every picture is there, or never will be."""
        self._fetch()
        return self._is_complete

    def _on_tick(self) -> None:
        self._ticks += 1
        seconds, breathes = self._clock() - self._began, self._ticks % BREATH_TICKS == 0
        self.show_at(seconds, everything=breathes)
        if breathes:
            self.breathed.emit(seconds)

    def show_at(self, seconds: float, *, everything: bool = True) -> None:
        """Show how it is after ``seconds``; only what has changed is painted.

        Args:
            seconds: Since the screen appeared.
            everything: Also what only breathes.
        """
        changed = QRegion()
        for actor in self._actors:
            if everything or actor.course.moves or actor.is_appearing(seconds):
                for rect in actor.move(seconds):
                    changed += rect
        if not changed.isEmpty():
            self._view.update(changed - self._hidden(changed))

    def _hidden(self, changed: QRegion) -> QRegion:
        """Return where keys lie over the scene: a sprite is not drawn below them."""
        hidden = QRegion()
        for child in self._view.children():
            if isinstance(child, QWidget) and not child.isHidden():
                place = child.geometry()
                if changed.intersects(place):
                    hidden += place
        return hidden

    # Pictures

    def _on_ready(self, wanted: object) -> None:
        if wanted in self._wanted:
            self._fetch()

    def _fetch(self) -> None:
        """Take the pictures that are there; what is new is shown."""
        if self._is_complete:
            return
        seconds = self._clock() - self._began if self.is_living() else self._elapsed
        waiting = []
        for actor in self._actors:
            was_there = actor.is_there
            if not actor.fetch(self._images):
                waiting.append(actor)
            elif not was_there and self._is_seen and not self._is_still:
                actor.appear(seconds, self._fade_s)
        failed = self._images.has_failed
        self._is_complete = all(any(map(failed, actor.wants())) for actor in waiting)
        self.show_at(seconds)

    # Painting

    def draw(self, painter: QPainter, region: QRegion, baked: QPixmap) -> None:
        """Draw every sprite that touches ``region`` over the background ``baked``."""
        self._fetch()
        self._is_seen = True
        touched = [a for a in self._actors if a.look and region.intersects(a.look.bounds)]
        if not touched:
            return
        painter.save()
        painter.setRenderHints(SMOOTH)
        hidden = self._hidden(region)
        if not hidden.isEmpty():
            painter.setClipRegion(region - hidden)
        for actor in touched:
            actor.draw(painter)
            actor.draw_cover(painter, baked)
        painter.restore()


def _courses(sprite: Sprite) -> list[tuple[Course, str]]:
    """Return every way that a sprite goes, with the picture that goes it."""
    if sprite.stands:
        return [(Course(sprite, point=point), sprite.src) for point in range(len(sprite.path))]
    sources = (sprite.src, *sprite.followers)
    return [(Course(sprite, follower=number), src) for number, src in enumerate(sources)]


def scene_of(art: Cut, images: ImageStore) -> QRectF:
    """Return where all of the picture is, in device pixels, when ``art`` shows a part of it."""
    size = images.native_size(art.src)
    if size.isEmpty():
        return QRectF(0, 0, art.width, art.height)
    shown = size.scaled(art.width, art.height, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    left = round(shown.width() * art.focus[0] - art.width / 2)
    top = round(shown.height() * art.focus[1] - art.height / 2)
    left = min(max(0, left), max(0, shown.width() - art.width))
    top = min(max(0, top), max(0, shown.height() - art.height))
    return QRectF(-left, -top, shown.width(), shown.height())
