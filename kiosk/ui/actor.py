"""One sprite on the screen: its pictures, where it was painted last, and what stands before it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from kiosk.content.sprites import Cover, Sprite
from kiosk.ui.course import Course, Pose, octaves
from kiosk.ui.cuts import Cut
from kiosk.ui.images import ImageStore
from kiosk.ui.motion import share_of

# What moved less than this many units, or breathed less than this share, is not painted again.
STEP = 0.5
STEP_OPACITY = 1 / 24
# A picture's height follows from its width.
ANY_HEIGHT = 1 << 14


@dataclass(frozen=True, slots=True)
class Look:
    """A sprite as it was painted last.

    Attributes:
        key: What has to change for it to be painted again.
        bounds: Where it is, in device pixels.
        pixmap: Its picture, with all frames.
        frame: Rectangle of the frame in it.
        place: From the frame to the screen.
    """

    key: tuple[int, ...]
    bounds: QRect
    pixmap: QPixmap
    frame: QRectF
    place: QTransform
    opacity: float


class Actor:
    """One sprite on the screen, and what it passes behind."""

    def __init__(
        self, course: Course, sprite: Sprite, src: str, scene: QRectF, unit: float
    ) -> None:
        """Put a sprite on its course.

        Args:
            course: Its way.
            sprite: What it is.
            src: Its picture: the sprite's own, or that of one that follows it.
            scene: Where the picture is that it moves over, in device pixels.
            unit: Device pixels to a design unit.
        """
        self.course = course
        self._step = STEP * max(1.0, unit)
        self._came: float | None = None
        self._fade_s = 0.0
        self.look: Look | None = None
        self._scene = scene
        self._sprite = sprite
        self._width = sprite.width * scene.width()
        # Kept at halves of its largest size: a picture that shrinks further on the way flickers.
        self._cuts = [
            Cut(src, sprite.frames * max(1, round(self._width * size)), ANY_HEIGHT, whole=True)
            for size in octaves(sprite.sizes)
        ]
        self._pixmaps: list[QPixmap] = []
        self._cover = sprite.cover
        self._veil: Cut | None = None
        self._mask: QPixmap | None = None
        self._piece_at = QRect()
        self._piece: QPixmap | None = None
        self._piece_of = 0
        if self._cover is not None:
            width = max(1, round(self._cover.width * scene.width()))
            self._veil = Cut(self._cover.src, width, ANY_HEIGHT, whole=True)

    def wants(self) -> list[Cut]:
        """Return the pictures that it is made of."""
        return [*self._cuts, *([self._veil] if self._veil is not None else [])]

    @property
    def is_there(self) -> bool:
        """Whether it has its pictures."""
        return bool(self._pixmaps)

    def fetch(self, images: ImageStore) -> bool:
        """Take its pictures; return whether they are there."""
        if self.is_there:
            return True
        found = [images.get(cut) for cut in self.wants()]
        there = [pixmap for pixmap in found if pixmap is not None]
        if len(there) < len(found):
            return False
        count = len(self._cuts)
        self._pixmaps, self._mask = there[:count], there[-1] if self._veil is not None else None
        return True

    def appear(self, seconds: float, fade_s: float) -> None:
        """Let it appear bit by bit from now on: what it moves over has been seen without it."""
        self._came, self._fade_s = seconds, fade_s

    def is_appearing(self, seconds: float) -> bool:
        """Whether it is not all there yet."""
        return self._presence(seconds) < 1.0

    def _presence(self, seconds: float) -> float:
        if self._came is None:
            return 1.0
        return share_of(seconds, self._came, self._fade_s)

    def move(self, seconds: float) -> list[QRect]:
        """Go to where it is after ``seconds``; return what has to be painted for it."""
        pose = self.course.pose(seconds) if self._pixmaps else None
        old = self.look
        if pose is not None:
            pose = replace(pose, opacity=pose.opacity * self._presence(seconds))
        new = self._looks(pose) if pose is not None else None
        if (old.key if old else None) == (new.key if new else None):
            return []
        self.look = new
        rects = [look.bounds for look in (old, new) if look is not None]
        if old is not None and new is not None and old.bounds.intersects(new.bounds):
            # One rectangle is painted faster than the corners of two.
            return [old.bounds | new.bounds]
        return rects

    def _looks(self, pose: Pose) -> Look:
        width = self._width * pose.size
        pixmap = next((p for p in reversed(self._pixmaps) if self._frame_width(p) >= width), None)
        pixmap = pixmap or self._pixmaps[0]
        frame_width = self._frame_width(pixmap)
        scale = width / frame_width
        frame = QRectF(QPointF(pose.frame * frame_width, 0), QSizeF(frame_width, pixmap.height()))
        across, down = pose.front[0] - pose.back[0], pose.front[1] - pose.back[1]
        lean = QPointF(across * self._scene.width(), down * self._scene.height())
        origin = self._on_screen(pose.back) - QPointF(0, frame.height() * scale * 0.5)
        if not self._sprite.length:
            lean = QPointF(width, 0)
            origin -= QPointF(width * 0.5, 0)
        if not self.course.moves:
            # What stays where it is stands on whole pixels, and is painted fastest.
            origin, lean, scale = QPointF(origin.toPoint()), QPointF(frame_width, 0), 1.0
        along, slope = lean.x() / frame_width, lean.y() / frame_width
        place = QTransform(along, slope, 0, scale, origin.x(), origin.y())
        bounds = place.mapRect(QRectF(QPointF(0, 0), frame.size())).toAlignedRect()
        step = self._step
        key = (
            round(origin.x() / step),
            round(origin.y() / step),
            round((origin.x() + lean.x()) / step),
            round((origin.y() + lean.y()) / step),
            pose.frame,
            round(pose.opacity / STEP_OPACITY),
        )
        return Look(key, bounds.adjusted(-1, -1, 1, 1), pixmap, frame, place, pose.opacity)

    def _frame_width(self, pixmap: QPixmap) -> int:
        return pixmap.width() // self._sprite.frames

    def _on_screen(self, point: tuple[float, float]) -> QPointF:
        scene = self._scene
        return QPointF(
            scene.left() + point[0] * scene.width(), scene.top() + point[1] * scene.height()
        )

    def draw(self, painter: QPainter) -> None:
        """Draw it as it looks now."""
        look = self.look
        if look is None:
            return
        painter.setOpacity(look.opacity)
        if self.course.moves:
            painter.setTransform(look.place, True)
            painter.drawPixmap(QRectF(QPointF(0, 0), look.frame.size()), look.pixmap, look.frame)
            painter.resetTransform()
        else:
            at = QPointF(look.place.dx(), look.place.dy()).toPoint()
            painter.drawPixmap(at, look.pixmap, look.frame.toRect())
        painter.setOpacity(1.0)

    def draw_cover(self, painter: QPainter, baked: QPixmap) -> None:
        """Draw what of the background ``baked`` stands before it."""
        if self.look is None or self._cover is None or self._mask is None:
            return
        if self._piece is None or self._piece_of != baked.cacheKey():
            self._piece = self._cut_out(self._cover, self._mask, baked)
            self._piece_of = baked.cacheKey()
        part = self._piece_at.intersected(self.look.bounds)
        if not part.isEmpty():
            painter.drawPixmap(part, self._piece, part.translated(-self._piece_at.topLeft()))

    def _cut_out(self, cover: Cover, mask: QPixmap, baked: QPixmap) -> QPixmap:
        place = mask.rect()
        place.moveCenter(self._on_screen(cover.at).toPoint())
        self._piece_at = place
        piece = QPixmap(place.size())
        piece.fill(Qt.GlobalColor.transparent)
        painter = QPainter(piece)
        painter.drawPixmap(-place.topLeft(), baked)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawPixmap(0, 0, mask)
        painter.end()
        return piece
