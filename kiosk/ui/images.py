"""Pictures: decoded in workers at the size shown, cached up to a bound in bytes."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QObject,
    QPointF,
    QRect,
    QRectF,
    QRunnable,
    QSize,
    Qt,
    QThreadPool,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QImage,
    QImageIOHandler,
    QImageReader,
    QLinearGradient,
    QPainter,
    QPixmap,
    QRadialGradient,
    QTransform,
)

from kiosk.content.layouts import Veil
from kiosk.ui.ground import draw_ground, veil_power
from kiosk.ui.theme import alpha

log = logging.getLogger(__name__)

# Room for about a dozen full-screen pictures at 1920x1080 (8 MB each); raised with the screen by
# the store's owner.
BUDGET_BYTES = 96 * 1024 * 1024
# Two pictures at a time: decoding is memory-bound, and one core stays with the visitor's finger.
WORKERS = 2
# Where the foot of a backdrop begins to darken, as a share of its height.
FOOT_FROM = 0.74


@dataclass(frozen=True, slots=True)
class Cut:
    """A picture as it is shown: cropped around ``focus`` to fill its size in device pixels.

    Attributes:
        src: Path as content.json has it.
        whole: Show all of it inside the size instead of filling it.
        zoom: Enlarge around the focus before cropping, 1 or more.
    """

    src: str
    width: int
    height: int
    focus: tuple[float, float] = (0.5, 0.5)
    whole: bool = False
    zoom: float = 1.0


@dataclass(frozen=True, slots=True)
class Backdrop:
    """What stands behind a page, baked into one picture: ground, art, veils and grain.

    Attributes:
        box: Where the art is, in device pixels; it may reach over the edges.
        light: Colour of the light on a page without art; "" leaves the ground plain.
        grain: Path of the tile laid over everything, or "".
        foot: Colour that the lowest quarter darkens to, or "".
    """

    art: Cut
    box: tuple[int, int, int, int]
    width: int
    height: int
    ground: str
    veils: tuple[Veil, ...] = ()
    light: str = ""
    grain: str = ""
    grain_share: float = 0.5
    foot: str = ""


Wanted = Cut | Backdrop
Find = Callable[[str], Path | None]


class _Job(QRunnable):
    """Makes one picture. Owns no QObject: the store owns the signal."""

    def __init__(self, wanted: Wanted, find: Find, done: SignalInstance) -> None:
        super().__init__()
        self._wanted = wanted
        self._find = find
        self._done = done

    def run(self) -> None:
        image, error = make(self._wanted, self._find)
        with suppress(RuntimeError):  # the store went away while we were decoding
            self._done.emit(self._wanted, image, error)


class ImageStore(QObject):
    """Hands out pictures that are ready, and fetches the others.

    Signals:
        ready: A picture that was asked for can be had now, or has failed; carries what was wanted.
    """

    ready = Signal(object)
    _made = Signal(object, QImage, str)

    def __init__(
        self, find: Find, budget_bytes: int = BUDGET_BYTES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._budget = budget_bytes
        self._kept: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._bytes = 0
        self._under_way: set[Wanted] = set()
        self._broken: dict[Wanted, str] = {}
        self._sizes: dict[str, QSize] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(WORKERS)
        self._made.connect(self._on_made)

    def get(self, wanted: Wanted) -> QPixmap | None:
        """Return the picture if it is there; otherwise fetch it and say ``ready`` later."""
        kept = self._kept.get(wanted)
        if kept is not None:
            self._kept.move_to_end(wanted)
            return kept
        self.fetch(wanted)
        return None

    def fetch(self, wanted: Wanted) -> None:
        """Start making a picture that will be needed."""
        if wanted in self._kept or wanted in self._under_way or wanted in self._broken:
            return
        self._under_way.add(wanted)
        self._pool.start(_Job(wanted, self._find, self._made))

    def has_failed(self, wanted: Wanted) -> bool:
        """Whether the picture cannot be had: missing, broken or in no format known."""
        return wanted in self._broken

    def native_size(self, src: str) -> QSize:
        """Return the size that a picture has in its file, upright; empty when it cannot be read.

        Only the head of the file is read, once.
        """
        if src not in self._sizes:
            path = self._find(src) if src else None
            self._sizes[src] = _upright_size(QImageReader(str(path))) if path else QSize()
        return self._sizes[src]

    @property
    def kept_bytes(self) -> int:
        """How much the kept pictures take."""
        return self._bytes

    def is_kept(self, wanted: Wanted) -> bool:
        """Whether the picture is there, without asking for it."""
        return wanted in self._kept

    def path(self, src: str) -> Path | None:
        """Return the file of a picture or a film; None when there is none."""
        return self._find(src) if src else None

    def is_idle(self) -> bool:
        """Whether nothing is being made."""
        return not self._under_way

    def show_exhibit_of(self, find: Find) -> None:
        """Look for pictures with ``find`` from now on, and forget what was broken."""
        self._find = find
        self._kept.clear()
        self._broken.clear()
        self._sizes.clear()
        self._bytes = 0

    def close(self) -> None:
        """Wait for the workers; nothing more is reported."""
        self._pool.clear()
        self._pool.waitForDone()

    def _on_made(self, wanted: Wanted, image: QImage, error: str) -> None:
        self._under_way.discard(wanted)
        if error:
            log.warning(
                "picture %s: %s", wanted.src if isinstance(wanted, Cut) else wanted.art.src, error
            )
            self._broken[wanted] = error
        else:
            self._keep(wanted, QPixmap.fromImage(image))
        self.ready.emit(wanted)

    def _keep(self, wanted: Wanted, pixmap: QPixmap) -> None:
        self._kept[wanted] = pixmap
        self._bytes += _bytes(pixmap)
        while self._bytes > self._budget and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= _bytes(gone)


def make(wanted: Wanted, find: Find) -> tuple[QImage, str]:
    """Return the picture and "", or an empty one and why. Any thread may call it."""
    if isinstance(wanted, Cut):
        return _cut(wanted, find)
    return _backdrop(wanted, find)


def _cut(cut: Cut, find: Find) -> tuple[QImage, str]:
    path = find(cut.src)
    if path is None:
        return QImage(), "not found"
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    if turned:
        size.transpose()
    mode = (
        Qt.AspectRatioMode.KeepAspectRatio
        if cut.whole
        else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    )
    target = QSize(cut.width, cut.height) * cut.zoom
    if size.isValid() and not size.isEmpty():
        shown = size.scaled(target, mode)
        # The reader scales before it turns.
        reader.setScaledSize(shown.transposed() if turned else shown)
    image = reader.read()
    if image.isNull():
        return QImage(), reader.errorString() or "cannot be read"
    shown_image = image if cut.whole else _crop(image, cut)
    return shown_image.convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied
        if image.hasAlphaChannel()
        else QImage.Format.Format_RGB32
    ), ""


def _upright_size(reader: QImageReader) -> QSize:
    size = reader.size()
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    return size.transposed() if turned else size


def _crop(image: QImage, cut: Cut) -> QImage:
    """Return the part of ``image`` around the focus that has the size wanted."""
    left = round(image.width() * cut.focus[0] - cut.width / 2)
    top = round(image.height() * cut.focus[1] - cut.height / 2)
    left = min(max(0, left), max(0, image.width() - cut.width))
    top = min(max(0, top), max(0, image.height() - cut.height))
    return image.copy(QRect(left, top, cut.width, cut.height))


def _backdrop(wanted: Backdrop, find: Find) -> tuple[QImage, str]:
    image = QImage(wanted.width, wanted.height, QImage.Format.Format_RGB32)
    image.fill(QColor(wanted.ground))
    painter = QPainter(image)
    art, error = _cut(wanted.art, find) if wanted.art.src else (QImage(), "")
    if error:
        # A page without its picture is still a page.
        log.warning("picture %s: %s", wanted.art.src, error)
    if not art.isNull():
        painter.drawImage(QRect(*wanted.box).topLeft(), art)
    elif wanted.light:
        draw_ground(painter, QRectF(image.rect()), wanted.ground, wanted.light)
    power = veil_power(art, wanted.ground) if wanted.veils else 1.0
    for veil in wanted.veils:
        _draw_veil(painter, veil, wanted, power)
    tile = find(wanted.grain) if wanted.grain else None
    if tile is not None:
        painter.setOpacity(wanted.grain_share)
        painter.fillRect(image.rect(), QBrush(QImage(str(tile))))
        painter.setOpacity(1)
    if wanted.foot:
        room = QRectF(image.rect()).adjusted(0, image.height() * FOOT_FROM, 0, 0)
        foot = QLinearGradient(room.topLeft(), room.bottomLeft())
        foot.setColorAt(0, QColor(alpha(wanted.foot, 0)))
        foot.setColorAt(1, QColor(wanted.foot))
        painter.fillRect(room, foot)
    painter.end()
    return image, ""


def _draw_veil(painter: QPainter, veil: Veil, wanted: Backdrop, power: float) -> None:
    whole = QRectF(0, 0, wanted.width, wanted.height)
    start = _on(veil.start, wanted)
    gradient: QGradient = QLinearGradient(start, _on(veil.end, wanted))
    turn = QTransform()
    if veil.reach is not None:
        gradient = QRadialGradient(QPointF(0, 0), 1)
        reach = _on(veil.reach, wanted)
        turn.translate(start.x(), start.y())
        turn.scale(max(1.0, reach.x()), max(1.0, reach.y()))
    for at, share in veil.stops:
        colour = QColor(wanted.ground)
        colour.setAlphaF(1 - (1 - share) ** power)
        gradient.setColorAt(at, colour)
    brush = QBrush(gradient)
    brush.setTransform(turn)
    painter.fillRect(whole, brush)


def _on(point: tuple[float, float], wanted: Backdrop) -> QPointF:
    return QPointF(point[0] * wanted.width, point[1] * wanted.height)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
