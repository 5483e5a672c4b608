"""A large head whose title ends in a number, like an edition: the number is set in the accent."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from kiosk.ui.blocks.hero.head import GAP, TITLE_LEADING
from kiosk.ui.blocks.hero.large import LargeHeadView
from kiosk.ui.fonts import Face, font
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.text import Style, TextBox

# The number is a little larger than the title, and stands apart from it.
NUMBER_SHARE, NUMBER_GAP = 1.1, 20
_EDITION = re.compile(r"^(.*[^\d\s.,])\s*(\d+(?:[.,]\d+)*)$")


class EditionHeadView(LargeHeadView):
    """The title and its number on one line; a title without a number is an ordinary one."""

    def _set_title(self, words: str, top: float, share: float) -> float:
        found = _EDITION.match(words)
        if found is None:
            return super()._set_title(words, top, share)
        name, number = found[1].rstrip(), found[2]
        size = self.title_size * self._large * share
        room = QRectF(self._left, top, self._right - self._left, max(1.0, self.height() - top))
        title = Style(
            Face.SERIF,
            size,
            self.palette_.title,
            smallest=size,
            leading=TITLE_LEADING,
            lines=1,
            spacing=self.title_spacing if is_chinese(name) else 0.0,
        )
        box = TextBox(name, room, title, self.canvas)
        loud = size * NUMBER_SHARE
        style = Style(Face.FIGURE, loud, self.palette_.loud, smallest=loud, leading=1.2, lines=1)
        left = box.used.right() + self.px(NUMBER_GAP)
        beside = QRectF(left, top, max(1.0, room.right() - left), room.height())
        beside.translate(0, _baseline(box) - _baseline(TextBox(number, beside, style, self.canvas)))
        figure = TextBox(number, beside, style, self.canvas)
        if not box.fits or not figure.fits:
            return super()._set_title(words, top, share)
        self.texts += [box, figure]
        return box.used.bottom() + self._px(GAP)


def _baseline(box: TextBox) -> float:
    """Return the baseline of a line of words."""
    metrics = QFontMetricsF(font(box.style.face, box.size_px))
    step = box.size_px * box.style.leading
    return box.used.top() + (step - metrics.height()) / 2 + metrics.ascent()
