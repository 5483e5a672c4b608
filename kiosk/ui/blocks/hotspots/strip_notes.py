"""What the spots of a strip say: in columns below it, and one beside what it unrolls from."""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QPointF, QRectF

from kiosk.content.blocks import Spot
from kiosk.ui.blocks.base import BlockView
from kiosk.ui.fonts import Face
from kiosk.ui.text import SMALLEST, Style, TextBox, even_box, text_width

TEXT, TEXT_COLUMN = 24, 27
# Wider rooms than this, as a share of their height, have columns side by side.
WIDE = 2.5
GAP, ICON, ICON_GAP, ROW_GAP = 32, 34, 10, 12
ROW_GAP_MOST = 30
LEADING = 1.34
# Up to so many lines the columns are tried, each as wide as what it says.
MOST_LINES = 6
# So much wider than even lines a column may be to break by the sense of its words.
LOOSER = (1.28, 1.12, 1.02)
# A line may end early, at a word in Latin, at a mark in Chinese: by so much of the size.
SLACK = 1.7
LEAD_NAME, LEAD_TEXT, LEAD_GAP = 40, 26, 10


@dataclass(frozen=True, slots=True)
class _Note:
    """A text of a column: after an icon, after its name, or alone.

    Attributes:
        name: Set in the accent before the text.
        text: What it says.
        icon: Set before the text.
        is_quiet: Whether it is set in the second colour.
    """

    name: str
    text: str
    icon: str
    is_quiet: bool = False

    @property
    def words(self) -> str:
        """Name and text in one line."""
        return f"{self.name} {self.text}".strip()


class Notes:
    """Sets the intro and what each spot says, in columns at one size.

    Attributes:
        texts: The words, set.
        icons: Name, size, colour and place of every icon.
        words: What they say, names and texts apart.
    """

    def __init__(
        self, view: BlockView, intro: str, spots: Sequence[Spot], named: set[int], room: QRectF
    ) -> None:
        """Set everything.

        Args:
            view: The block that it is part of.
            intro: Said first.
            spots: What they say follows.
            named: Ids of the spots that the strip names already.
            room: Where it may be.
        """
        # Two Python objects that hold each other are freed late.
        self._view: BlockView = weakref.proxy(view)
        self.texts: list[TextBox] = []
        self.icons: list[tuple[str, int, str, QPointF]] = []
        self.words: list[str] = []
        notes = [_Note("", intro, "", is_quiet=True)] if intro else []
        for spot in spots:
            text = spot.text.get(view.language)
            if id(spot) in named:
                if text:
                    notes.append(_Note("", text, spot.icon))
            else:
                notes.append(_Note(spot.label.get(view.language), text, ""))
        if not notes:
            return
        self.words = [words for note in notes for words in (note.name, note.text) if words]
        is_wide = room.width() > room.height() * WIDE
        for size in range(TEXT if is_wide else TEXT_COLUMN, SMALLEST - 1, -1):
            if is_wide and self._set_row(notes, room, size):
                return
            if self._set_column(notes, room, size):
                return

    def _lead(self, note: _Note) -> float:
        return self._view.px(ICON + ICON_GAP) if note.icon else 0.0

    def _set_row(self, notes: Sequence[_Note], room: QRectF, size: int) -> bool:
        """Set all notes side by side in as few lines as fit; return whether any number does."""
        gap = self._view.px(GAP)
        for lines, looser in product(range(1, MOST_LINES + 1), LOOSER):
            wide = [self._width(note, size, lines, looser) for note in notes]
            spare = room.width() - sum(wide) - gap * (len(notes) - 1)
            if spare < 0:
                continue
            self.texts.clear()
            self.icons.clear()
            left = room.left()
            step = gap + spare / max(1, len(notes) - 1)
            fits = True
            for note, width in zip(notes, wide, strict=True):
                column = QRectF(left, room.top(), width, room.height())
                fits = self._set_note(note, column, size, lines) and fits
                left += width + step
            if fits:
                return True
        return False

    def _width(self, note: _Note, size: int, lines: int, looser: float) -> float:
        """Return how wide a column is that says ``note`` in ``lines``, and breaks by its sense."""
        px = self._view.px(size)
        even = text_width(note.words, Face.SANS, px) / lines
        if lines == 1:
            return self._lead(note) + even + 2
        style = Style(Face.SANS, size, self._view.palette_.text, smallest=size, leading=LEADING)
        room = QRectF(0, 0, even * looser + px, 10000)
        box = even_box(note.words, room, style, self._view.canvas)
        wide = box.used.width() + 4 if box.count <= lines else even + px * SLACK
        return self._lead(note) + wide

    def _set_column(self, notes: Sequence[_Note], room: QRectF, size: int) -> bool:
        """Set all notes one below the other, evenly; return whether they fit."""
        fits = True
        heights: list[float] = []
        for _ in range(2):
            # The first time only tells how high each of them is.
            self.texts.clear()
            self.icons.clear()
            spare = room.height() - sum(heights)
            gap = min(float(self._view.px(ROW_GAP_MOST)), spare / max(1, len(notes) - 1))
            top = room.top()
            for index, note in enumerate(notes):
                cell = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
                fits = self._set_note(note, cell, size) and (fits or not heights)
                if len(heights) < len(notes):
                    heights.append(self.texts[-1].used.height())
                top += heights[index] + gap
            fits = fits and gap >= self._view.px(ROW_GAP)
        return fits

    def _set_note(self, note: _Note, cell: QRectF, size: int, lines: int = 0) -> bool:
        """Set one note; return whether it fits."""
        view, palette = self._view, self._view.palette_
        if note.icon:
            at = QPointF(cell.left(), cell.top() + view.px((size * LEADING - ICON) / 2))
            self.icons.append((note.icon, view.px(ICON), palette.accent_text, at))
            cell = cell.adjusted(self._lead(note), 0, 0, 0)
        colour = palette.text2 if note.is_quiet else palette.text
        style = Style(Face.SANS, size, colour, smallest=size, leading=LEADING, lines=lines)
        accents = (note.name,) if note.name else ()
        if accents:
            box = TextBox(
                note.words,
                cell,
                style,
                view.canvas,
                accents=accents,
                accent_colour=palette.accent_text,
            )
        else:
            box = even_box(note.words, cell, style, view.canvas)
        self.texts.append(box)
        return box.fits


def lead_boxes(view: BlockView, spot: Spot, room: QRectF) -> list[TextBox] | None:
    """Return name and text of ``spot`` set in the middle of ``room``, None if they do not fit."""
    name, text = spot.label.get(view.language), spot.text.get(view.language)
    palette = view.palette_
    for shrink in range(LEAD_TEXT - SMALLEST + 1):
        head = Style(
            Face.SERIF,
            LEAD_NAME - 2 * shrink,
            palette.title,
            smallest=SMALLEST,
            leading=1.2,
            lines=2,
        )
        size = LEAD_TEXT - shrink
        body = Style(Face.SANS, size, palette.text2, smallest=size, leading=1.45)
        boxes = [even_box(name, room, head, view.canvas)]
        top = boxes[0].used.bottom() + view.px(LEAD_GAP)
        rest = QRectF(room.left(), top, room.width(), room.bottom() - top)
        if rest.height() > 0:
            boxes.append(even_box(text, rest, body, view.canvas))
            if all(box.fits for box in boxes):
                return boxes
    return None
