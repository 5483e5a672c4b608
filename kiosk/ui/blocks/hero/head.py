"""The plain head: slope mark and eyebrow, title, lead, and pills in a row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import HeroBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hero.eyebrow import EYEBROW, eyebrow_style
from kiosk.ui.fonts import Face
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.shapes import pill, slope_mark
from kiosk.ui.text import Style, TextBox, even_box, full_box, text_width
from kiosk.ui.theme import alpha

# look.md, 4: mark 34, eyebrow 28, title 84, body 28; on an upright screen a fifth more.
MARK, TITLE, LEAD, TEXT = 34, 84, 28, 25
UPRIGHT = 1.21
TITLE_LEADING = 1.2
LEAD_LEADING = 1.52
EYEBROW_LEADING = 1.3
GAP = 15
PILL_HEIGHT, PILL_SIZE, PILL_GAP, PILL_PAD, PLUS_ROOM = 60, 26, 12, 26, 48
# Pills in several rows are less high, and still less where they would be cut off.
PILL_HEIGHT_ROWS, LOWEST_PILL = 52, 42
# What is tried until everything fits: sizes of the lead, and of the title for each of them.
LEADS = (1.0, 0.93, 0.86, 0.79)
TITLES = (1.0, 0.9, 0.81, 0.72, 0.64, 0.57)
SMALLEST_LEAD = 22.0


class HeadView(BlockView):
    """The head of a page, from the top of its place downwards.

    Everything takes the room that it needs; title and lead give way together.

    Attributes:
        title_size: Of the title, in design units.
        title_spacing: Air between the characters of a Chinese title, as a share of its size.
        is_lead_loud: Whether the lead is as loud as other words of the page, not quieter.
        pill_face: What pills are set in.
        pill_size: How large, in design units.
        are_pills_lined: Whether pills are outlined in the accent's colour.
    """

    title_size = TITLE
    title_spacing = 0.0
    is_lead_loud = False
    pill_face = Face.SANS_MEDIUM
    pill_size = PILL_SIZE
    are_pills_lined = False

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._large = UPRIGHT if self.canvas.is_portrait else 1.0
        self._pills: list[tuple[QRectF, bool]] = []
        self._left, self._right = self.words_span()
        # Alone above a title the mark says nothing.
        self._is_marked = bool(block.eyebrow.get(self.language))
        self._mark = QRectF(self._left + self.px(4), self.px(6), self._px(MARK), self._px(MARK))
        self._rows_height = float(self._px(PILL_HEIGHT_ROWS))
        for title, lead in _tries():
            if self._set(block, title, lead):
                break
        else:
            over = max((rect.bottom() for rect, _ in self._pills), default=0.0) - self.height()
            count = len({rect.top() for rect, _ in self._pills})
            if count > 1 and over > 0:
                lowest = float(self._px(LOWEST_PILL))
                self._rows_height = max(lowest, self._rows_height - over / count)
                self._set(block, title, lead)

    def moves(self) -> bool:
        """The head comes with its page."""
        return False

    def words_span(self) -> tuple[float, float]:
        """Return where the words begin and end, across."""
        return 0.0, float(self.width())

    def _px(self, units: float) -> int:
        """Return design units, larger on an upright screen, in device pixels."""
        return self.px(units * self._large)

    def _set(self, block: HeroBlock, title: float, lead: float) -> bool:
        """Set everything at shares of its size; return whether it fits."""
        self.texts.clear()
        self._pills.clear()
        top = self._px(56) + self._set_eyebrow(block.eyebrow.get(self.language))
        top = self._set_title(block.title.get(self.language), top, title)
        for text, size in ((block.lead, LEAD), (block.text, TEXT)):
            words = text.get(self.language)
            if not words:
                continue
            at = max(SMALLEST_LEAD, size * self._large * lead)
            style = Style(Face.SANS, at, self._lead_colour(), smallest=at, leading=LEAD_LEADING)
            rest = max(1.0, self.height() - top)
            left = self._left + self.px(4)
            room = QRectF(left, top, self._right - left, rest)
            box = full_box(words, room, style, self.canvas)
            self.texts.append(box)
            top = box.used.bottom() + self._px(GAP)
        bottom = self._set_pills(block, top + self.px(4))
        return bottom <= self.height() + 1 and all(box.fits for box in self.texts)

    def _lead_colour(self) -> str:
        return self.palette_.text if self.is_lead_loud else self.palette_.text2

    def _set_eyebrow(self, words: str) -> float:
        """Set the eyebrow; return how much lower it ends than one of a single line."""
        left = self._mark.right() + self.px(16)
        room = QRectF(left, 0, self._right - left, self._mark.bottom() + self.px(6))
        style = eyebrow_style(words, self.palette_.accent_text, EYEBROW * self._large)
        one = self.add_text(words, room, style)
        if one.fits:
            return 0.0
        style = replace(style, down=Qt.AlignmentFlag.AlignTop, leading=EYEBROW_LEADING, lines=2)
        room.setHeight(2 * EYEBROW_LEADING * self._px(EYEBROW))
        self.texts[-1] = two = even_box(words, room, style, self.canvas)
        return max(0.0, two.used.bottom() - one.rect.bottom())

    def _set_title(self, words: str, top: float, share: float) -> float:
        """Set the title on one line if it then stays large, else on two; return where it ends."""
        if not words:
            return top
        size = self.title_size * self._large * share
        room = QRectF(self._left, top, self._right - self._left, max(1.0, self.height() - top))
        for lines, least in ((1, size * 0.72), (2, size)):
            style = Style(
                Face.SERIF,
                size,
                self.palette_.title,
                smallest=least,
                leading=TITLE_LEADING,
                lines=lines,
                spacing=self.title_spacing if is_chinese(words) else 0.0,
            )
            box = TextBox(words, room, style, self.canvas)
            if box.fits:
                break
        if self.canvas.larger > 1 and box.count > 1:
            # So large that few words stand on a line: they part better where lines are even.
            box = even_box(words, room, style, self.canvas)
        self.texts.append(box)
        return box.used.bottom() + self._px(GAP)

    def _set_pills(self, block: HeroBlock, top: float) -> float:
        """Set the pills in rows; return where they end."""
        plus = block.plus.get(self.language)
        pills = [words for text in block.pills if (words := text.get(self.language))]
        every = [(words, False) for words in pills] + ([(plus, True)] if plus else [])
        if not every:
            return top - self.px(16)
        gap, height = self._px(PILL_GAP), float(self._px(PILL_HEIGHT))
        sign = self._px(PLUS_ROOM) if plus else 0
        size = self.pill_size * self._large
        room = self._right - self._left
        while size > SMALLEST_LEAD and self._row_width(every, size) + sign > room:
            size -= 1
        if self._row_width(every, size) + sign > room:
            height = self._rows_height
        left = first = self._left + self.px(4)
        for words, is_plus in every:
            wide = self._pill_width(words, size) + (sign if is_plus else 0)
            if left + wide > self._right + 1 and left > first:
                left = first
                top += height + gap
            if is_plus:
                self._set_plus(QRectF(left, top, sign - gap, height))
                left += sign
                wide -= sign
            self._set_pill(words, QRectF(left, top, wide, height), size, is_plus=is_plus)
            left += wide + gap
        return top + height

    def _pill_width(self, words: str, size: float) -> float:
        return text_width(words, self.pill_face, self.px(size)) + 2 * self._px(PILL_PAD)

    def _row_width(self, every: list[tuple[str, bool]], size: float) -> float:
        widths = sum(self._pill_width(words, size) for words, _ in every)
        return widths + self._px(PILL_GAP) * (len(every) - 1) + self.px(4)

    def _set_plus(self, rect: QRectF) -> None:
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        size, colour = 40 * self._large, self.palette_.accent_text
        self.add_text("+", rect, Style(Face.FIGURE, size, colour, across=centred, down=middle))

    def _set_pill(self, words: str, rect: QRectF, size: float, *, is_plus: bool) -> None:
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        face = Face.SANS_BOLD if is_plus else self.pill_face
        plain = self.palette_.accent_text if self.are_pills_lined else self.palette_.text
        colour = self.palette_.on_accent if is_plus else plain
        self._pills.append((rect, is_plus))
        style = Style(face, size, colour, across=centred, down=middle, lines=1)
        self.add_text(words, rect, style)

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place, pills below its end included."""
        low = [rect for rect, _ in self._pills if rect.bottom() > self.height() + 1]
        cut = [box.words for box in self.texts if box.fits and box.rect in low]
        return [*super().overflowing(), *cut]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the mark and the pills."""
        palette = self.palette_
        if self._is_marked:
            slope_mark(painter, self._mark, palette.accent_text)
        for rect, is_plus in self._pills:
            if is_plus:
                pill(painter, rect, palette.accent)
            else:
                face = palette.card if self.are_pills_lined else palette.raised
                line = palette.accent_text if self.are_pills_lined else palette.border
                pill(painter, rect, alpha(face, 0.92), line, self.canvas.unit * 1.5)


def _tries() -> Iterator[tuple[float, float]]:
    """Yield shares of title and lead, from the most to the least pleasant."""
    pairs = [(title, lead) for title in TITLES for lead in LEADS]
    yield from sorted(pairs, key=sum, reverse=True)
