"""How words look and how wide they are, before they are broken into lines."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kiosk.ui.break_places import found_in, places
from kiosk.ui.breaking import Measured, best, fewest
from kiosk.ui.fonts import Face, font
from kiosk.ui.punctuation import OPENING, gaping, is_chinese

# Breaks a line without being a word.
LINE_BREAK = "\u2028"
# A line is so much wider than its words, as a share of their size: Qt breaks it where ink leans out
# of its last letter.
SPARE = 0.1
# A line as wide as any text: it is measured there before it is broken.
ENDLESS_PX = 1e6
# Half of a mark's square is empty. An opening mark hung to the left aligns with the lines around
# it, and a mark before another one moves closer to it.
HALF_SQUARE = 0.5
# The exhibit's faces have quotation marks for Chinese only. Between Latin letters so much room is
# left beside their ink, as a share of their size; it is measured at so many pixels.
MARK_SIDE = 0.05
MEASURED_PX = 1000
_LATIN_MARKS = "‘’“”"
# It stands for what has no room, and no mark of a clause stands before it.
ELLIPSIS = "…"
BEFORE_ELLIPSIS = " ，、；：。,;:.…"


def spread(layout: QTextLayout) -> list[QTextLine]:
    """Set ``layout`` at the left in lines of any width, one for each of its paragraphs."""
    option = layout.textOption()
    option.setAlignment(Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(ENDLESS_PX)
        lines.append(line)
    layout.endLayout()
    return lines


def measured(line: QTextLine | None, words: str, names: Sequence[str] = ()) -> Measured:
    """Return ``words``, that stand on a ``line`` of any width, with the places to break them at.

    Args:
        line: The line; None if there are no words.
        words: What stands on it.
        names: Parts of the words that are rather not broken.
    """
    # Qt counts in units of UTF-16.
    is_plain = not words or max(words) <= "\uffff"

    def x(at: int) -> float:
        units = at if is_plain else len(words[:at].encode("utf-16-le")) // 2
        return cursor_x(line.cursorToX(line.textStart() + units)) if line else 0.0

    xs = array("d", (x(at) for at in range(len(words) + 1)))
    return Measured.of(words, places(words, tuple(names)), xs)


NAMES_FEATURES = hasattr(QFont.Tag, "fromString")
"""Before 6.8.3, PySide6 has no way to name a feature of a face: marks then keep their square."""


def cursor_x(cursor: object) -> float:
    """Return the place that ``QTextLine.cursorToX`` tells; PySide6 pairs it with the position."""
    return float(cursor[0] if isinstance(cursor, tuple) else cursor)  # type: ignore[arg-type]


def is_halved(face: Face) -> bool:
    """Whether the marks of ``face`` are set in half squares: titles are, running text is not."""
    return face is Face.SERIF


def font_for(words: str, face: Face, size_px: int, spacing: float = 0.0) -> QFont:
    """Return ``face`` as it suits ``words``.

    The exhibit's faces are Chinese: their punctuation fills a square, which tears Latin words
    apart, and titles, too.
    """
    made = font(face, size_px)
    if not NAMES_FEATURES:
        pass
    elif not is_chinese(words):
        made.setFeature(QFont.Tag("palt"), 1)
    elif is_halved(face):
        made.setFeature(QFont.Tag("halt"), 1)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * size_px)
    return made


def ink_of(lines: Iterable[QTextLayout]) -> QRectF:
    """Return everything that is drawn of ``lines``: tails reach out of where their words stand."""
    reach = QRectF()
    for line in lines:
        for run in line.glyphRuns():
            face = run.rawFont()
            # The run's own rectangle is that of its advances: tails reach out of it.
            for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
                reach = reach.united(face.boundingRect(glyph).translated(at))
    return reach


def elided(words: str, used: QFont, room: float) -> str:
    """Return the beginning of a line of ``words`` and an ellipsis, not wider than ``room``."""
    metrics = QFontMetricsF(used)
    while True:
        words = words.rstrip(BEFORE_ELLIPSIS)
        if not words or metrics.horizontalAdvance(words + ELLIPSIS) <= room:
            return words + ELLIPSIS
        words = words[:-1]


def format_range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return the range of a layout's words that ``form`` applies to."""
    made = QTextLayout.FormatRange()
    made.start = start  # type: ignore[attr-defined]  # PySide6's stubs lack them
    made.length = length  # type: ignore[attr-defined]
    made.format = form  # type: ignore[attr-defined]
    return made


@lru_cache
def _airs(face: Face) -> dict[str, tuple[float, float]]:
    """Return how much too wide Latin quotation marks are before and after their ink, in shares."""
    metrics = QFontMetricsF(font_for(_LATIN_MARKS, face, MEASURED_PX))
    found: dict[str, tuple[float, float]] = {}
    for mark in _LATIN_MARKS:
        ink, wide = metrics.tightBoundingRect(mark), metrics.horizontalAdvance(mark)
        before, after = ink.left() / MEASURED_PX, (wide - ink.right()) / MEASURED_PX
        found[mark] = max(0.0, before - MARK_SIDE), max(0.0, after - MARK_SIDE)
    return found


def _pulls(words: str, face: Face) -> dict[int, float]:
    """Return how much closer to a sign of ``words`` the next one moves, as a share of the size."""
    if is_chinese(words):
        return {} if is_halved(face) else dict.fromkeys(gaping(words), HALF_SQUARE)
    found: dict[int, float] = {}
    for at, mark in enumerate(words):
        if mark in _LATIN_MARKS:
            before, after = _airs(face)[mark]
            found[at] = after
            if at:
                found[at - 1] = found.get(at - 1, 0.0) + before
    return found


def hang(line: str, words: str, face: Face) -> float:
    """Return how far left of its place ``line`` begins, as a share of the size.

    Args:
        line: A line that begins with an opening mark, or with anything else.
        words: Everything that is said, of which it is a part.
        face: Their face.
    """
    if is_chinese(words):
        return HALF_SQUARE if line[:1] in OPENING and not is_halved(face) else 0.0
    return _airs(face)[line[0]][0] if line[:1] in OPENING and line[0] in _LATIN_MARKS else 0.0


def closed_up(words: str, face: Face, used: QFont) -> list[QTextLayout.FormatRange]:
    """Return the ranges of ``words`` in ``used`` that close the gaps that their marks leave."""
    found: list[QTextLayout.FormatRange] = []
    for at, share in _pulls(words, face).items():
        form = QTextCharFormat()
        form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        form.setFontLetterSpacing(used.letterSpacing() - share * used.pixelSize())
        found.append(format_range(at, 1, form))
    return found


def one_line(
    words: str,
    face: Face,
    used: QFont,
    accents: Sequence[tuple[int, int]] = (),
    accent_ink: QColor | None = None,
) -> QTextLayout:
    """Return ``words`` to be set in one line, in ``used``, which is ``face`` as it suits them.

    Args:
        words: What it says.
        face: Its face.
        used: The font.
        accents: Where parts that stand out start and end.
        accent_ink: The colour of these.
    """
    layout = QTextLayout(words, used)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    form = QTextCharFormat()
    form.setForeground(accent_ink or QColor())
    ranges = [format_range(start, end - start, form) for start, end in accents]
    layout.setFormats([*ranges, *closed_up(words, face, used)])
    return layout


@lru_cache(maxsize=1024)
def paragraphs(
    words: str,
    face: Face,
    size_px: int,
    spacing: float,
    names: tuple[str, ...],
    accents: tuple[str, ...],
) -> tuple[tuple[Measured, ...], float]:
    """Measure words, which takes longer than all else about a page: each of them once at a size.

    Args:
        words: What to measure.
        face: Their face.
        size_px: Their size.
        spacing: Room between characters as a share of the size.
        names: Parts of them that are rather not broken.
        accents: Parts of them that stand out.

    Returns:
        Each of their paragraphs, and how high a line is as a share of the size.
    """
    used = font_for(words, face, size_px, spacing)
    found: list[Measured] = []
    for part in words.split("\n"):
        spans = [span for accent in accents for span in found_in(part, accent)]
        # What stands at the end of a paragraph is not seen, and takes no room.
        layout = one_line(part.rstrip(), face, used, spans)
        found.append(measured(next(iter(spread(layout)), None), part, names))
    return tuple(found), QFontMetricsF(used).height() / size_px


@lru_cache(maxsize=2048)
def text_width(words: str, face: Face, size_px: int, spacing: float = 0.0) -> float:
    """Return how wide ``words`` are on one line, in device pixels."""
    used = font_for(words, face, size_px, spacing)
    gaps = sum(_pulls(words, face).values())
    return QFontMetricsF(used).horizontalAdvance(words) - gaps * size_px


def broken(
    layout: QTextLayout, room: float, names: Sequence[str] = (), *, last_room: float = 0.0
) -> list[float]:
    """Return how wide to make each line of ``layout``, so that its words are broken well.

    For words of several sizes in one layout, which wraps anywhere.

    Args:
        layout: The words, not yet in lines.
        room: How wide lines may be.
        names: Parts of the words that are rather not broken.
        last_room: How wide the last line had better be.
    """
    widths: list[float] = []
    spare = SPARE * layout.font().pixelSize()
    parts = layout.text().split(LINE_BREAK)
    for line, words in zip(spread(layout), parts, strict=False):
        found = measured(line, words, names).within(room)
        ends = best(found, room, len(fewest(found, room).ends), last_room=last_room).ends
        widths += [width + spare for width in found.widths(ends)]
    return widths
