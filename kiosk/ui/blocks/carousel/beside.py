"""A low picture in its frame; what is said of it and the keys stand beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from kiosk.content.blocks import CarouselBlock, Picture
from kiosk.content.text import Text
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.blocks.carousel.view import KEY, CarouselView
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import gold_frame
from kiosk.ui.text import SMALLEST, Style, TextBox

CORNER = 24
JOINT = " · "
# So much smaller than wanted the words may be.
MOST_LESS = 8
GAP = 20
KEY_GAP = 14
# So much of the width is the column's; more of it where the words need it.
COLUMN_SHARES = (0.49, 0.58)
BAR = 6
# Where the place is lower than this, and wide enough for both, the words leave the picture.
LOW = 330
WIDE = 420


def is_low(geometry: QRect, unit: float) -> bool:
    """Whether a place is too low for words and keys on the picture itself."""
    return geometry.height() < LOW * unit and geometry.width() >= WIDE * unit


class BesideView(CarouselView):
    """The carousel for a low place."""

    def __init__(self, block: CarouselBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(block, context, geometry)
        keys = 2 * self.px(KEY) + self.px(KEY_GAP) if len(block.images) > 1 else 0
        title = block.title.get(self.language)
        for share in COLUMN_SHARES:
            column = max(keys, round(self.width() * share))
            left = self._set_column(title, column, self.px(KEY + BAR + 2 * KEY_GAP) if keys else 0)
            if all(box.fits for boxes in self.captions for box in boxes):
                break
        self.add_area()
        if keys:
            key_top = self.height() - self.px(KEY)
            self.bars.append(QRectF(left, key_top - self.px(BAR + KEY_GAP), column, self.px(BAR)))
            key = self.px(KEY)
            self.add_keys(
                QRect(left, key_top, key, key),
                QRect(left + key + self.px(KEY_GAP), key_top, key, key),
            )

    def _set_column(self, title: str, column: int, below: int) -> int:
        """Set title and captions into a column at the right; return where it begins."""
        self.texts.clear()
        self.stage = QRect(0, 0, self.width() - column - self.px(GAP), self.height())
        self.corner_px = self.px(CORNER)
        left = self.stage.right() + self.px(GAP)
        top = self._set_title(title, left, column)
        room = QRectF(left, top, column, max(1.0, self.height() - below - top))
        for index, picture in enumerate(self.pictures):
            self.captions[index] = self._set_words(picture, room)
        return left

    def _set_title(self, title: str, left: float, wide: float) -> float:
        if not title:
            return 0.0
        style = Style(Face.SANS_BOLD, 25, self.palette_.accent_text, leading=1.25, lines=2)
        room = QRectF(left, 0, wide, self.height() * 0.3)
        return self.add_text(title, room, style).used.bottom() + self.px(4)

    def _set_words(self, picture: Picture, room: QRectF) -> list[TextBox]:
        palette = self.palette_
        rows = (
            (picture.name, Face.SERIF, 30, palette.title),
            (picture.line, Face.SANS, 24, palette.text),
            (picture.caption, Face.SANS, 24, palette.text),
            (picture.credit, Face.SANS, 21, palette.text2),
        )
        # All rows shrink together until they fit above the keys, better without a torn line.
        tries = [self._try_words(rows, room, less) for less in range(MOST_LESS)]
        fitting = [made for made, _ in tries if all(box.fits for box in made)]
        whole = [made for made, is_torn in tries if not is_torn and made in fitting]
        return [*whole, *fitting, tries[-1][0]][0]

    def _try_words(
        self, rows: Sequence[tuple[Text, Face, int, str]], room: QRectF, less: int
    ) -> tuple[list[TextBox], bool]:
        """Set all rows ``less`` small; return whether a name in them is torn, too."""
        boxes: list[TextBox] = []
        is_torn = False
        top = room.top()
        for text, face, wanted, colour in rows:
            words = text.get(self.language)
            if not words:
                continue
            at = max(SMALLEST, wanted - less)
            style = Style(face, at, colour, smallest=at, leading=1.28)
            rest = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
            box = TextBox(words, rest, style, self.canvas)
            if box.count > 1 and JOINT in words:
                # Name and kind of the picture part where they are joined.
                parted = TextBox(words.replace(JOINT, "\n"), rest, style, self.canvas)
                parted.words = words
                is_torn = is_torn or parted.count > box.count
                box = parted if parted.count <= box.count else box
            boxes.append(box)
            top = box.used.bottom() + self.px(2)
        return boxes, is_torn

    def draw_still(self, painter: QPainter) -> None:
        """Draw the frame."""
        gold_frame(painter, QRectF(self.stage), float(self.corner_px), self.canvas)
