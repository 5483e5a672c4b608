"""One figure with its words below, as every look of figures sets it."""

from __future__ import annotations

import weakref
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from kiosk.content.blocks import Figure
from kiosk.content.words import joined
from kiosk.ui.blocks.base import BlockView, figure_parts
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.text import SMALLEST, Style, TextBox, even_box, is_lonely, spaced_width
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.figure_text import FigureText

# Labels of no more characters than this keep to one line where they can.
SHORT = 9
# With the words before it beside it, a figure may be so much smaller than without.
BESIDE = 0.75
# Between a figure and words of it that stand apart, and below those.
APART_GAP = 6


@dataclass(frozen=True, slots=True)
class EntryStyle:
    """How a figure and its words are set, in design units.

    Attributes:
        figure: Size of the figure.
        ink: Colour of the figure.
        label: Size of the label.
        label_ink: Colour of the label.
        small_ink: Colour of period and note.
        label_face: Face of the label.
        gap: Between the figure and its label.
        leading: Distance of lines.
    """

    figure: float
    ink: str
    label: float
    label_ink: str
    small_ink: str
    label_face: Face = Face.SANS
    gap: float = 8
    leading: float = 1.28

    @property
    def small(self) -> float:
        """Size of period and note."""
        return max(float(SMALLEST), self.label - 2)


class Entry:
    """A figure at the top left of a column, its label, period and note below it.

    Attributes:
        room: The column.
        height: Device pixels from the top of the figure to the end of the last word.
        bottom: Where the last word ends, in device pixels of the view.
        fits: Whether everything is inside the column.
        is_ragged: Whether Chinese words end with a character or two alone on a line, or a short
            label or a part of one is broken.
    """

    def __init__(
        self, view: BlockView, figure: Figure, room: QRectF, style: EntryStyle, part: int = 0
    ) -> None:
        """Set it; its words are not drawn before ``adopt``.

        Args:
            view: The block that it is part of.
            figure: The figure.
            room: Column that it may fill, from its top.
            style: How it is set.
            part: Which part of the entering it counts with.
        """
        self.figure = figure
        self.room = QRectF(room)
        # Two Python objects that hold each other are freed late.
        self._view: BlockView = weakref.proxy(view)
        self._part = part
        self._boxes: list[TextBox] = []
        self._apart: list[TextBox] = []
        self.made = view.make_figure(figure, style.figure, style.ink, room.width())
        view.figures.pop()
        is_torn = False
        top = self._set_figure(style) if self.made.fits else self._set_apart(style)
        language = view.language
        rows = (
            (figure.label, style.label_face, style.label, style.label_ink),
            (figure.period, Face.SANS, style.small, style.small_ink),
            (figure.note, Face.SANS, style.small, style.small_ink),
        )
        for text, face, size, ink in rows:
            words = text.get(language)
            if not words:
                continue
            set_in = Style(face, size, ink, smallest=size, leading=style.leading)
            parts = self._in_lines(words, top, set_in)
            is_torn = is_torn or any(
                box.count > 1 and (index > 0 or _is_short(box.words))
                for index, box in enumerate(parts)
            )
            self._boxes += parts
            top = parts[-1].used.bottom()
        self.bottom = top
        self.height = top - room.top()
        self.fits = self.made.fits and all(box.fits for box in (*self._apart, *self._boxes))
        self.is_ragged = is_torn or any(is_lonely(box) for box in self._boxes)

    def _set_figure(self, style: EntryStyle) -> float:
        """Place the figure below what stands before it; return where the words below it begin."""
        above = self._apart[-1].used.bottom() + self._view.px(APART_GAP) if self._apart else 0.0
        top = max(above, self.room.top())
        self._at = QPointF(self.room.left(), top + self.made.ascent)
        return self._at.y() + max(self._view.px(style.gap), self.made.descent * 0.55)

    def _set_apart(self, style: EntryStyle) -> float:
        """Set the figure on a line of its own, since its words have no room beside it.

        What stands before it stays there unless the figure had to be much smaller for it.
        """
        words, room = self.made.words, self.room
        prefix, value, unit, suffix = figure_parts(self.figure, self._view.language)
        alone, self.made = (
            FigureText(parts, style.figure, style.ink, self._view.canvas, room_px=room.width())
            for parts in (("", value, "", ""), (prefix, value, "", ""))
        )
        if not self.made.fits or self.made.size_px < BESIDE * alone.size_px:
            self.made = alone
            self._add_apart(prefix, room.top(), style)
        self.made.words = words
        top = self._set_figure(style)
        box = self._add_apart(joined([unit, suffix], self._view.language), top, style)
        return box.used.bottom() + self._view.px(APART_GAP)

    def _add_apart(self, words: str, top: float, style: EntryStyle) -> TextBox:
        """Set words of the figure on lines of their own, from ``top`` downwards."""
        face, size, leading = Face.SANS_MEDIUM, style.label, style.leading
        set_in = Style(face, size, style.ink, smallest=size, leading=leading)
        self._apart += self._in_lines(words, top, set_in)
        return self._apart[-1]

    def _in_lines(self, words: str, top: float, style: Style) -> list[TextBox]:
        """Return ``words`` from ``top`` downwards, in lines that break where their sense breaks."""
        room, canvas = self.room, self._view.canvas
        rest = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
        box = TextBox(words, rest, style, canvas)
        if box.count == 1 or not is_chinese(words):
            return [box]
        spaced = spaced_width(box, rest.width())
        if spaced < rest.width():
            rest.setWidth(spaced)
            return [TextBox(words, rest, style, canvas)]
        # A space in Chinese parts what belongs apart: each part begins on a line of its own.
        boxes: list[TextBox] = []
        for part in words.split():
            boxes.append(even_box(part, rest, style, canvas))
            rest.setTop(min(boxes[-1].used.bottom(), rest.bottom() - 1))
        return boxes

    def adopt(self) -> None:
        """Make it part of its view."""
        self._view.figures.append(self.made)
        self._view.texts += [*self._apart, *self._boxes]
        self._view.apart += self._apart

    @property
    def wide(self) -> float:
        """How wide the figure is with its words."""
        return max(self.made.width, *(box.used.width() for box in self._apart), 0.0)

    def covered(self) -> list[QRectF]:
        """Return what the figure and each of its texts cover."""
        return [
            self.made.rect(self._at.x(), self._at.y()),
            *(box.used for box in (*self._apart, *self._boxes)),
        ]

    def draw_figure(self, painter: QPainter, elapsed_ms: float) -> None:
        """Draw the figure at what it has counted to."""
        motion = self._view.theme.motion
        share = out_expo(share_of(elapsed_ms, motion.stagger_ms * self._part, motion.grow_ms))
        words = on_the_way(self.figure.value, share, self._view.language)
        self.made.draw(painter, self._at.x(), self._at.y(), words)


def _is_short(words: str) -> bool:
    """Whether Chinese ``words`` are so few that two lines would tear them apart."""
    return is_chinese(words) and len(words) <= SHORT
