"""Cuts and backdrops: what is wanted of pictures, and how it is decoded, cropped and baked.

Nothing here belongs to the GUI thread: any thread may make any of them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QImage,
    QImageIOHandler,
    QImageReader,
    QLinearGradient,
    QPainter,
    QRadialGradient,
    QTransform,
)

from kiosk.content.layouts import Veil
from kiosk.ui.ground import draw_dusk, draw_ground, unlikeness, veil_power
from kiosk.ui.readers import UnfitError, open_picture, read_picture
from kiosk.ui.theme import alpha

# Where the foot of a backdrop begins to darken, as a share of its height.
FOOT_FROM = 0.74
# How a JPEG file begins, where one of its scans begins, where it ends, and what Qt shows of the
# lines that are missing.
JPEG, JPEG_SCAN, JPEG_END = b"\xff\xd8", b"\xff\xda", b"\xff\xd9"
RGB, NOTHING = 0xFFFFFF, 0x808080
# So many times the size wanted may be made before the rest is cut off. A strip of 100 x 5,000 that
# fills a screen would be 96,000 lines high.
SPARE = 4


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
        foot: Colour that it darkens to at its foot, or "".
        foot_from: Where that begins, as a share of the height.
        dusk: Whether art unlike its ground in lightness sinks into the ground's light.
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
    foot_from: float = FOOT_FROM
    dusk: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a wish.

    Attributes:
        image: The picture; empty when there is none. A page without its picture is still a page.
        error: What was wrong, or "".
        native: The size that the picture has in its file, upright; empty when that is not known.
    """

    image: QImage
    error: str = ""
    native: QSize = field(default_factory=QSize)


Wanted = Cut | Backdrop
Find = Callable[[str], Path | None]


def source_of(wanted: Wanted) -> str:
    """Return the path of the picture that is wanted, as content.json has it."""
    return wanted.src if isinstance(wanted, Cut) else wanted.art.src


def make(wanted: Wanted, find: Find) -> Made:
    """Make what is wanted. Any thread may call it."""
    if isinstance(wanted, Cut):
        return _cut(wanted, find)
    return _backdrop(wanted, find)


def _cut(cut: Cut, find: Find) -> Made:
    path = find(cut.src)
    if path is None:
        return Made(QImage(), "not found")
    try:
        reader = open_picture(path)
    except (UnfitError, OSError) as error:
        return Made(QImage(), str(error))
    reader.setAutoTransform(True)
    size = upright_size(reader)
    mode = (
        Qt.AspectRatioMode.KeepAspectRatio
        if cut.whole
        else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    )
    target = QSize(cut.width, cut.height) * cut.zoom
    shown = size.scaled(target, mode) if size.isValid() else QSize()
    if not shown.isEmpty() and not _is_spare(shown, size, cut):
        # The reader scales before it turns.
        reader.setScaledSize(shown.transposed() if _is_turned(reader) else shown)
    try:
        image = read_picture(reader)
    except UnfitError as error:
        return Made(QImage(), str(error))
    if _is_half(image, path):
        return Made(QImage(), "the end of the file is missing")
    shown_image = image if cut.whole else _crop(image, cut, shown)
    upright = shown_image.convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied
        if image.hasAlphaChannel()
        else QImage.Format.Format_RGB32
    )
    return Made(upright, native=size)


def _is_half(image: QImage, path: Path) -> bool:
    """Whether ``image`` is what Qt makes of a JPEG file that was copied only in part.

    It fills the rest with grey and says nothing. A file that lacks no more than its last mark has
    no such rest, and is shown.
    """
    right, bottom = image.width() - 1, image.height() - 1
    corners = {image.pixel(x, y) & RGB for x in (0, right) for y in (0, bottom)}
    if NOTHING not in corners:
        return False
    data = path.read_bytes()
    return data.startswith(JPEG) and data.rfind(JPEG_END) < data.rfind(JPEG_SCAN)


def upright_size(reader: QImageReader) -> QSize:
    """Return the size of a picture as it is shown; empty when it cannot be read."""
    size = reader.size()
    return size.transposed() if _is_turned(reader) else size


def _is_turned(reader: QImageReader) -> bool:
    """Whether the camera was held upright: its picture lies on its side in the file."""
    turn = QImageIOHandler.Transformation.TransformationRotate90
    return bool(reader.transformation() & turn)


def _is_spare(shown: QSize, size: QSize, cut: Cut) -> bool:
    """Whether a picture of ``size`` had better be cut before it becomes as large as ``shown``."""
    made = _area(shown)
    return made > max(_area(size), SPARE * cut.width * cut.height)


def _area(size: QSize) -> int:
    return size.width() * size.height()


def _crop(image: QImage, cut: Cut, shown: QSize) -> QImage:
    """Return the part of ``image`` around the focus that has the size wanted when ``shown``."""
    if shown.isEmpty() or image.size() == shown:
        return image.copy(_window(image.size(), cut))
    across, down = image.width() / shown.width(), image.height() / shown.height()
    window = QRectF(_window(shown, cut))
    part = QRectF(
        window.left() * across,
        window.top() * down,
        window.width() * across,
        window.height() * down,
    )
    return image.copy(part.toAlignedRect() & image.rect()).scaled(
        cut.width,
        cut.height,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _window(size: QSize, cut: Cut) -> QRect:
    """Return what is seen around the focus of a picture of ``size``."""
    left = round(size.width() * cut.focus[0] - cut.width / 2)
    top = round(size.height() * cut.focus[1] - cut.height / 2)
    left = min(max(0, left), max(0, size.width() - cut.width))
    top = min(max(0, top), max(0, size.height() - cut.height))
    return QRect(left, top, cut.width, cut.height)


def _backdrop(wanted: Backdrop, find: Find) -> Made:
    image = QImage(wanted.width, wanted.height, QImage.Format.Format_RGB32)
    image.fill(QColor(wanted.ground))
    painter = QPainter(image)
    try:
        found = _cut(wanted.art, find) if wanted.art.src else Made(QImage())
        _bake(painter, wanted, found.image, find)
    finally:
        # Qt ends the process when a picture goes while it is painted on.
        painter.end()
    return Made(image, found.error, found.native)


def _bake(painter: QPainter, wanted: Backdrop, art: QImage, find: Find) -> None:
    whole = QRectF(0, 0, wanted.width, wanted.height)
    if not art.isNull():
        painter.drawImage(QRect(*wanted.box).topLeft(), art)
    elif wanted.light:
        draw_ground(painter, whole, wanted.ground, wanted.light)
    apart = unlikeness(art, wanted.ground) if wanted.dusk or wanted.veils else 0.0
    if wanted.dusk and apart:
        draw_dusk(painter, whole, wanted.ground, apart)
    for veil in wanted.veils:
        _draw_veil(painter, veil, wanted, veil_power(apart))
    tile = find(wanted.grain) if wanted.grain else None
    if tile is not None:
        with suppress(UnfitError, OSError):  # a page without its grain is still a page
            brush = QBrush(open_picture(tile).read())
            painter.setOpacity(wanted.grain_share)
            painter.fillRect(whole, brush)
            painter.setOpacity(1)
    if wanted.foot:
        room = whole.adjusted(0, wanted.height * wanted.foot_from, 0, 0)
        foot = QLinearGradient(room.topLeft(), room.bottomLeft())
        foot.setColorAt(0, QColor(alpha(wanted.foot, 0)))
        foot.setColorAt(1, QColor(wanted.foot))
        painter.fillRect(room, foot)


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
