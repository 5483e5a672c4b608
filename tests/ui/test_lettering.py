"""How words look before they are broken into lines."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.ui.fonts import Face
from kiosk.ui.lettering import font_for, one_line, spread, text_width

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = 200
FACES = [face for face in Face if face is not Face.FIGURE]


def gaps(words, face):
    """Return how much empty room is between the inks of ``words``, as shares of their size."""
    layout = one_line(words, face, font_for(words, face, SIZE))
    spread(layout)
    picture = QImage(SIZE * len(words), 2 * SIZE, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    layout.draw(painter, QPointF(SIZE / 4, 0))
    painter.end()
    bits = bytes(memoryview(picture.constBits()))
    rows = [bits[y * picture.bytesPerLine() :][: picture.width()] for y in range(picture.height())]
    inked = [x for x in range(picture.width()) if any(row[x] < 128 for row in rows)]
    return [(after - x - 1) / SIZE for x, after in pairwise(inked) if after - x > 1]


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("mark", ["‘", "’", "“", "”"])
def test_quotation_marks_of_latin_words_stand_as_close_as_letters_do(face, mark):
    # A stem on each side, so that the empty room is that of the mark.
    found = gaps(f"l{mark}l", face)

    assert max(found) <= 0.15
    assert max(found[0], found[-1]) >= 0.03


@pytest.mark.parametrize("face", FACES)
def test_words_are_as_wide_as_they_are_set(face):
    words = "The “Ten Haves” and the museum’s ‘seven-coloured’ fields"
    layout = one_line(words, face, font_for(words, face, SIZE))

    assert text_width(words, face, SIZE) == pytest.approx(
        spread(layout)[0].naturalTextWidth(), abs=2
    )
