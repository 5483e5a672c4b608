"""The enlarged picture itself: under one finger it moves, under two it grows."""

from __future__ import annotations

from math import hypot
from time import monotonic

from PySide6.QtCore import (
    Property,
    QEasingCurve,
    QEvent,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.flow.pace import Pace
from kiosk.ui.growth import Growth, whole_picture
from kiosk.ui.images import Cut
from kiosk.ui.lens import Lens
from kiosk.ui.setting import Setting
from kiosk.ui.shapes import slope_mark
from kiosk.ui.theme import CREAM, ZOOM_GROUND, alpha
from kiosk.ui.zoom_cuts import sharp_cut, small_cut

# Two taps within this time and distance are one double tap.
DOUBLE_S = 0.4
DOUBLE_UNITS = 60
TAPPED_SCALE = 2.2
SLOP = 10
SHARP_FROM = 1.05


class ZoomPicture(QWidget):
    """One picture on the whole screen, decoded larger once it is enlarged.

    Signals:
        changed: Another part is seen, or at another size.
        swiped: A swipe over the whole picture; -1 is towards the previous one, 1 towards the next.
        grown: It has grown out of its page, and fills the screen.
        gone: It has gone back to its page.
    """

    changed = Signal()
    swiped = Signal(int)
    grown = Signal()
    gone = Signal()

    def __init__(self, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self._setting = setting
        self._images = setting.images
        self._unit = setting.canvas.unit
        self.resize(setting.canvas.size)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.lens = Lens(self.size(), QSize())
        self._small: Cut | None = None
        self._sharp: Cut | None = None
        self._at = QPointF()
        self._way = QPointF()
        self._spread = 0.0
        self._has_moved = False
        self._tap_s = -DOUBLE_S
        self._tap_at = QPointF()
        self._from = self._to = 1.0
        self._anchor = QPointF()
        self._glide = QPropertyAnimation(self, b"gliding", self)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.setDuration(setting.theme.motion.slide_ms)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._images.ready.connect(self._on_ready)
        self._is_leaving = False
        self._growth = Growth(setting.theme.motion, self)
        self._growth.moved.connect(self.update)
        self._growth.finished.connect(self._on_grown)

    def show_picture(self, picture: Picture) -> None:
        """Show all of ``picture``."""
        self._glide.stop()
        self._growth.stop()
        native = self._images.native_size(picture.src)
        self.lens = Lens(self.size(), native)
        self._small = small_cut(picture.src, self.size())
        self._sharp = sharp_cut(picture.src, native, self.size())
        self._changed()

    def prefetch(self, picture: Picture) -> None:
        """Have ``picture`` decoded: it may be next."""
        self._images.fetch(small_cut(picture.src, self.size()))

    def stop(self) -> None:
        """Let nothing move on."""
        self._glide.stop()
        self._growth.stop()

    # Out of its page and back

    def grow(self, page: QPixmap, place: QRect, focus: tuple[float, float], pace: Pace) -> None:
        """Grow from its ``place`` on ``page``, where it is cropped around ``focus``."""
        whole = whole_picture(place, self.lens.native, focus)
        self._growth.play(page, QRectF(place), whole, self.lens.rect(), pace)

    def go_back(self, page: QPixmap, place: QRect, focus: tuple[float, float], pace: Pace) -> None:
        """Go back there; nothing here can be touched on the way."""
        self._glide.stop()
        self._is_leaving = True
        whole = whole_picture(place, self.lens.native, focus)
        self._growth.play(page, QRectF(place), whole, self.lens.rect(), pace, is_back=True)

    def is_growing(self) -> bool:
        """Whether it is on its way out of its page."""
        return self._growth.is_moving() and not self._is_leaving

    def _on_grown(self) -> None:
        if self._is_leaving:
            self.gone.emit()
            return
        self._settle()
        self.grown.emit()

    def _settle(self) -> None:
        """Give up the page as soon as there is a picture to take its place."""
        small = self._small
        is_there = small is None or self._images.get(small) or self._images.has_failed(small)
        if is_there and not self._growth.is_moving():
            self._growth.stop()
            self.update()

    # Size

    def zoom(self, factor: float) -> None:
        """Enlarge around the middle of the screen."""
        self._zoom_to(self.lens.scale * factor, QPointF(self.rect().center()))

    def _zoom_to(self, scale: float, at: QPointF) -> None:
        self._glide.stop()
        self._growth.hurry()
        self._from, self._to, self._anchor = self.lens.scale, scale, at
        if self._glide.duration() == 0:
            self._set_gliding(1.0)
            return
        self._glide.start()

    def _get_gliding(self) -> float:
        return 1.0

    def _set_gliding(self, share: float) -> None:
        self.lens.zoom_to(self._from + (self._to - self._from) * share, self._anchor)
        self._changed()

    gliding = Property(float, _get_gliding, _set_gliding)

    def _changed(self) -> None:
        if self._sharp is not None and self.lens.scale > SHARP_FROM:
            self._images.fetch(self._sharp)
        self.update()
        self.changed.emit()

    # Fingers and mouse

    def event(self, event: QEvent) -> bool:
        """Take touches as they come, so that two fingers can be told from one."""
        if isinstance(event, QTouchEvent):
            self._on_touch(event)
            event.accept()
            return True
        return super().event(event)

    def _on_touch(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            # The system has taken the fingers; what is left of them is no tap.
            self._spread, self._has_moved, self._way = 0.0, True, QPointF()
            return
        lifted = QEventPoint.State.Released
        down = [point.position() for point in event.points() if point.state() != lifted]
        if event.type() == QEvent.Type.TouchBegin:
            self._press(event.points()[0].position())
        if len(down) >= 2:
            self._pinch(down[0], down[1])
        elif len(down) == 1:
            if self._spread:
                # One of two fingers was lifted: the other one goes on from where it is.
                self._spread, self._at = 0.0, down[0]
            elif event.type() == QEvent.Type.TouchUpdate:
                self._drag(down[0])
        else:
            self._release(event.points()[0].position())

    def _pinch(self, one: QPointF, other: QPointF) -> None:
        spread = max(1.0, hypot((one - other).x(), (one - other).y()))
        middle = (one + other) * 0.5
        if self._spread:
            self.lens.move_by(middle - self._at)
            self.lens.zoom_to(self.lens.scale * spread / self._spread, middle)
            self._changed()
        self._spread, self._at = spread, middle
        self._has_moved = True
        self._way = QPointF()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the picture."""
        self._press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._release(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double tap: its release decides."""
        self._press(event.position())

    def _press(self, at: QPointF) -> None:
        self._glide.stop()
        self._growth.hurry()
        self._at = at
        self._way = QPointF()
        self._spread = 0.0
        self._has_moved = False

    def _drag(self, at: QPointF) -> None:
        way = at - self._at
        if not self._has_moved and hypot(way.x(), way.y()) < SLOP * self._unit:
            return
        self._has_moved = True
        self._at = at
        self._way += way
        if self.lens.scale > 1.0:
            self.lens.move_by(way)
            self._changed()

    def _release(self, at: QPointF) -> None:
        was_pinched, self._spread = self._spread > 0, 0.0
        if was_pinched:
            return
        if self._has_moved:
            way = self._way
            swipe = self._setting.theme.space.swipe * self._unit
            if self.lens.scale <= 1.0 and abs(way.x()) > max(swipe, abs(way.y())):
                self.swiped.emit(-1 if way.x() > 0 else 1)
            return
        now, away = monotonic(), at - self._tap_at
        is_near = hypot(away.x(), away.y()) < DOUBLE_UNITS * self._unit
        if now - self._tap_s < DOUBLE_S and is_near:
            self._tap_s = -DOUBLE_S
            self._zoom_to(1.0 if self.lens.scale > SHARP_FROM else TAPPED_SCALE, at)
            return
        self._tap_s, self._tap_at = now, at

    # Painting

    def _on_ready(self, wanted: object) -> None:
        if wanted in (self._small, self._sharp):
            self.update()
            if not self._is_leaving:
                self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part that is seen from the sharpest picture there is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._growth.is_shown():
            small = self._images.get(self._small) if self._small else None
            self._growth.draw(painter, small, QRectF(self.rect()))
            return
        painter.fillRect(event.rect(), QColor(ZOOM_GROUND))
        if self._small is None:
            return
        pixmap = None
        if self._sharp is not None and self.lens.scale > SHARP_FROM:
            pixmap = self._images.get(self._sharp)
        pixmap = pixmap or self._images.get(self._small)
        rect, seen = self.lens.rect(), self.lens.seen()
        if pixmap is None:
            if self._images.has_failed(self._small):
                mark = QRectF(0, 0, 120 * self._unit, 120 * self._unit)
                mark.moveCenter(QRectF(self.rect()).center())
                slope_mark(painter, mark, alpha(CREAM, 0.6))
            return
        target = QRectF(
            rect.left() + seen.left() * rect.width(),
            rect.top() + seen.top() * rect.height(),
            seen.width() * rect.width(),
            seen.height() * rect.height(),
        )
        source = QRectF(
            seen.left() * pixmap.width(),
            seen.top() * pixmap.height(),
            seen.width() * pixmap.width(),
            seen.height() * pixmap.height(),
        )
        painter.drawPixmap(target, pixmap, source)
