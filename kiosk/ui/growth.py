"""A picture that grows out of its page over the whole screen, and goes back there."""

from __future__ import annotations

from PySide6.QtCore import (
    Property,
    QObject,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from kiosk.flow.pace import Pace
from kiosk.ui.motion import out_cubic
from kiosk.ui.theme import ZOOM_GROUND, Motion, alpha


class Growth(QObject):
    """Draws the way from a place on the page to the whole screen, with ready pictures only.

    Where frames come late, the page is not dimmed and the picture not smoothed on the way.

    Signals:
        moved: It has to be painted anew.
        finished: The picture is where it was going.
    """

    moved = Signal()
    finished = Signal()

    def __init__(self, motion: Motion, parent: QObject) -> None:
        super().__init__(parent)
        self._page = QPixmap()
        self._place = QRectF()
        self._whole = QRectF()
        self._end = QRectF()
        self._pace = Pace()
        self._frames = 0
        self._grown = 1.0
        self._growing = QPropertyAnimation(self, b"grown", self)
        self._growing.setDuration(motion.page_ms)
        self._growing.finished.connect(self._on_finished)

    def play(
        self,
        page: QPixmap,
        place: QRectF,
        whole: QRectF,
        end: QRectF,
        pace: Pace,
        *,
        is_back: bool = False,
    ) -> None:
        """Grow, or go back; with motion off, be there at once.

        Args:
            page: The page around the picture.
            place: What of it is the picture, in pixels.
            whole: Where all of the picture would lie there: it may be cropped.
            end: Where it lies on the whole screen.
            pace: Whether this machine keeps up.
            is_back: From the screen to its place.
        """
        self._growing.stop()
        self._page, self._place, self._whole, self._end = page, place, whole, end
        self._pace, self._frames = pace, 0
        start, target = (1.0, 0.0) if is_back else (0.0, 1.0)
        self._growing.setStartValue(start)
        self._growing.setEndValue(target)
        if self._growing.duration() == 0:
            self._set_grown(target)
            self.finished.emit()
            return
        self._set_grown(start)
        self._growing.start()

    def hurry(self) -> None:
        """Be there at once: a finger is there."""
        if self.is_moving():
            self._growing.stop()
            self._set_grown(float(self._growing.endValue()))
            self.finished.emit()

    def stop(self) -> None:
        """Give up without a word."""
        self._growing.stop()
        self._page = QPixmap()

    def is_moving(self) -> bool:
        """Whether it is on its way."""
        return self._growing.state() == QPropertyAnimation.State.Running

    def is_shown(self) -> bool:
        """Whether it is to be drawn: until it is stopped, also where it has arrived."""
        return not self._page.isNull()

    def _on_finished(self) -> None:
        self._pace.note(self._frames, self._growing.duration() / 1000)
        self.finished.emit()

    def _get_grown(self) -> float:
        return self._grown

    def _set_grown(self, grown: float) -> None:
        self._grown = grown
        self.moved.emit()

    grown = Property(float, _get_grown, _set_grown)

    def draw(self, painter: QPainter, picture: QPixmap | None, screen: QRectF) -> None:
        """Draw the page, and the picture on its way; without ``picture``, its part of the page."""
        self._frames += 1
        is_back = self._growing.endValue() == 0.0
        share = 1.0 - out_cubic(1.0 - self._grown) if is_back else out_cubic(self._grown)
        whole = _between(self._whole, self._end, share)
        shown = _between(self._place, screen, share).intersected(whole)
        # What the picture covers is not painted twice.
        covered = shown.toRect().adjusted(1, 1, -1, -1)
        painter.setClipRegion(QRegion(screen.toRect()) - QRegion(covered))
        painter.drawPixmap(0, 0, self._page)
        if not self._pace.is_cheap:
            painter.fillRect(screen, QColor(alpha(ZOOM_GROUND, share)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._pace.is_cheap)
        painter.setClipRect(shown)
        if picture is not None:
            painter.drawPixmap(whole, picture, QRectF(picture.rect()))
        else:
            painter.drawPixmap(_part(self._place, self._whole, whole), self._page, self._place)


def whole_picture(place: QRect, native: QSize, focus: tuple[float, float]) -> QRectF:
    """Return where all of a picture is that fills ``place``, cropped around ``focus``."""
    shown = QSizeF(native).scaled(
        QSizeF(place.size()), Qt.AspectRatioMode.KeepAspectRatioByExpanding
    )
    spare_x, spare_y = shown.width() - place.width(), shown.height() - place.height()
    left = min(max(0.0, shown.width() * focus[0] - place.width() / 2), max(0.0, spare_x))
    top = min(max(0.0, shown.height() * focus[1] - place.height() / 2), max(0.0, spare_y))
    return QRectF(QPointF(place.left() - left, place.top() - top), shown)


def _between(start: QRectF, end: QRectF, share: float) -> QRectF:
    """Return the rectangle at ``share`` of the way."""
    return QRectF(
        start.x() + (end.x() - start.x()) * share,
        start.y() + (end.y() - start.y()) * share,
        start.width() + (end.width() - start.width()) * share,
        start.height() + (end.height() - start.height()) * share,
    )


def _part(part: QRectF, of: QRectF, now: QRectF) -> QRectF:
    """Return where a ``part`` of a rectangle is that has become the rectangle ``now``."""
    across, down = now.width() / of.width(), now.height() / of.height()
    return QRectF(
        now.x() + (part.x() - of.x()) * across,
        now.y() + (part.y() - of.y()) * down,
        part.width() * across,
        part.height() * down,
    )
