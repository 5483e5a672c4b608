"""Opens files that should be pictures, and refuses what would cost more than a picture may.

A file of a few bytes can say that it is 60,000 points wide, or ask for a billion shapes; Qt finds
that out by trying. What is refused here is told by ``kiosk check`` and never shown.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory
from PySide6.QtGui import QImage, QImageReader

from kiosk.content.drawings import LARGEST_BYTES as LARGEST_DRAWING
from kiosk.content.drawings import SLOW, Drawing, look_into
from kiosk.content.problems import Phrase
from kiosk.ui.drawing import draw

MOST_PIXELS = 40_000_000
"""A picture of 7,746 x 5,164; cameras make 24 million."""

MOST_BYTES = 40 * 1024 * 1024

_DRAWN = b"svg"
"""Qt's word for pictures that are drawn in any size."""

_EMBEDDED = Phrase("里面嵌入的图片不能用或太大", "a picture in it cannot be used or is too large")
_POINT_BYTES = 4
_HEAD = 16
_FORMATS = (
    (b"\xff\xd8", b"jpeg"),
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"GIF8", b"gif"),
    (b"BM", b"bmp"),
    (b"II*\0", b"tiff"),
    (b"MM\0*", b"tiff"),
)


# The channels on which Qt and its libraries name what is wrong with a picture.
_QT_CHANNELS = ("qt.gui.imageio*", "qt.imageformats*")


class UnfitError(Exception):
    """A file is no picture that is shown."""


class HugeError(UnfitError):
    """A picture is too large; ``size`` says how large."""

    def __init__(self, size: str) -> None:
        super().__init__(f"too large: {size}")
        self.size = size


class DrawingError(UnfitError):
    """An SVG has something in it that is not drawn; ``why`` says what."""

    def __init__(self, why: Phrase) -> None:
        super().__init__(why.en)
        self.why = why


def silence_qt() -> None:
    """Leave it to us to say what is wrong with a picture: once, and with the name of its file."""
    QLoggingCategory.setFilterRules("\n".join(f"{channel}=false" for channel in _QT_CHANNELS))


def open_picture(file: Path) -> QImageReader:
    """Return a reader that has looked at the head of a picture, and will not read too much.

    Raises:
        UnfitError: It is no picture, or one that is not shown.
        OSError: It cannot be read.
    """
    with file.open("rb") as stream:
        head = stream.read(_HEAD)
    kind = format_of(head)
    if not kind:
        _look_into_drawing(file)
    taken = file.stat().st_size
    if taken > MOST_BYTES:
        raise HugeError(f"{taken // (1024 * 1024)} MB")
    reader = QImageReader(str(file), QByteArray(kind or _DRAWN))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not reader.canRead() or not size.isValid():
        # Of some broken files Qt only knows that the error is unknown.
        is_known = reader.error() != QImageReader.ImageReaderError.UnknownError
        raise UnfitError(reader.errorString() if is_known else "cannot be read")
    if kind and size.width() * size.height() * _point_bytes(reader) > MOST_PIXELS * _POINT_BYTES:
        raise HugeError(f"{size.width()}×{size.height()}")
    return reader


def is_drawn(reader: QImageReader) -> bool:
    """Whether a picture is an SVG, which has no points of its own."""
    return bool(reader.format() == _DRAWN)


def read_picture(reader: QImageReader) -> QImage:
    """Return what an open picture shows, in the size that the reader was told (if any).

    Raises:
        UnfitError: It cannot be read, or not drawn in time.
    """
    if is_drawn(reader):
        size = reader.scaledSize()
        drawn = draw(Path(reader.fileName()), size if size.isValid() else reader.size())
        if drawn is None:
            raise DrawingError(SLOW)
        return drawn
    image = reader.read()
    if image.isNull():
        raise UnfitError(reader.errorString() or "cannot be read")
    return image


def format_of(head: bytes) -> bytes:
    """Return the format of a picture that begins with these bytes; b"" if it is none of points."""
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return b"webp"
    return next((kind for start, kind in _FORMATS if head.startswith(start)), b"")


def _point_bytes(reader: QImageReader) -> int:
    """Return how many bytes one point takes once it is read."""
    kept = reader.imageFormat()
    if kept == QImage.Format.Format_Invalid:
        return _POINT_BYTES
    return max(_POINT_BYTES, QImage.toPixelFormat(kept).bitsPerPixel() // 8)


def _look_into_drawing(file: Path) -> None:
    """Look at everything in an SVG, once.

    Raises:
        UnfitError: It is none, or is not drawn.
    """
    status = file.stat()
    drawing = _drawing(file, status.st_size, status.st_mtime_ns)
    if drawing is None:
        raise UnfitError("no picture")
    if drawing.fault is not None:
        raise DrawingError(drawing.fault)


@lru_cache(maxsize=64)
def _drawing(file: Path, _size: int, _changed_ns: int) -> Drawing | None:
    with file.open("rb") as stream:
        drawing = look_into(stream.read(LARGEST_DRAWING + 1))
    if drawing is None:
        return None
    fault = drawing.fault or _embedded_fault(drawing.embedded)
    return Drawing(fault)


def _embedded_fault(pictures: tuple[bytes, ...]) -> Phrase | None:
    """Return what is wrong with the pictures in a drawing, which are all read at once."""
    pixels = 0
    for raw in pictures:
        kind = format_of(raw[:_HEAD])
        data = QByteArray(raw)
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        size = QImageReader(buffer, QByteArray(kind or b"png")).size()
        pixels += max(0, size.width()) * max(0, size.height())
        if not kind or pixels > MOST_PIXELS:
            return _EMBEDDED
    return None
