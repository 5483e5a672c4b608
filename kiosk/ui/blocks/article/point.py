"""One point of an article: its icon and title, and its text below or beside them."""

from __future__ import annotations

import weakref
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from kiosk.content.blocks import Point
from kiosk.ui.blocks.base import BlockView
from kiosk.ui.fonts import Face
from kiosk.ui.text import SMALLEST, Style, TextBox, even_box, is_lonely

_TITLE_MORE = 3
_ICON_MORE = 10
_GAP = 6
# Between the titles and the texts beside them.
_TITLE_GAP = 28


class PointText:
    """A point set at one size from the top of a room.

    Attributes:
        height: Device pixels that it needs.
        fits: Whether all of it is inside the room.
        is_lonely: Whether a text ends in one or two characters alone on a line.
    """

    def __init__(
        self,
        view: BlockView,
        point: Point,
        room: QRectF,
        size: float,
        title_width: float = 0.0,
        accents: Sequence[str] = (),
    ) -> None:
        """Set it; nothing is drawn before ``adopt``.

        Args:
            view: The block that it is part of.
            point: The point.
            room: Where it may be.
            size: Size of its text, in design units; the title is a little larger.
            title_width: Where above 0, the text stands beside the title, this far to the right.
            accents: Parts of its text that are set in the panel's colour.
        """
        # Two Python objects that hold each other are freed late.
        self._view: BlockView = weakref.proxy(view)
        self._accents = accents
        self._boxes: list[TextBox] = []
        self._icon = point.icon
        self._icon_px = view.px(size + _ICON_MORE) if point.icon else 0
        self._at = room.topLeft()
        palette, language = view.palette_, view.language
        title, text = point.title.get(language), point.text.get(language)
        left = room.left() + (self._icon_px + view.px(10) if point.icon else 0)
        top = low = room.top()
        if title:
            wide = room.right() - left
            if title_width:
                wide = room.left() + title_width - view.px(16) - left
            rest = QRectF(left, top, wide, room.height())
            style = Style(
                Face.SANS_BOLD, size + _TITLE_MORE, palette.accent_text, smallest=size, leading=1.25
            )
            box = even_box(title, rest, style, view.canvas)
            self._boxes.append(box)
            low = max(box.used.bottom(), top + self._icon_px)
            if not title_width:
                # The icon stands in the middle of the first line.
                first = (size + _TITLE_MORE) * 1.25 * view.canvas.unit
                self._at.setY(top + max(0.0, (first - self._icon_px) / 2))
                top = low + view.px(_GAP)
        if text:
            if title_width:
                left = room.left() + title_width
            elif title:
                left = room.left()
            rest = QRectF(left, top, room.right() - left, max(1.0, room.bottom() - top))
            style = Style(
                Face.SANS, size, palette.text, smallest=size, leading=1.38 if size > 22 else 1.3
            )
            low = max(low, self._add(text, rest, style).used.bottom())
        self.height = low - room.top()
        self.is_lonely = any(is_lonely(box) for box in self._boxes)
        self.fits = self.height <= room.height() + 1 and all(box.fits for box in self._boxes)

    def _add(self, words: str, room: QRectF, style: Style) -> TextBox:
        accent = self._view.palette_.accent_text
        self._boxes.append(
            TextBox(
                words,
                room,
                style,
                self._view.canvas,
                accents=self._accents,
                accent_colour=accent,
            )
        )
        return self._boxes[-1]

    def adopt(self) -> None:
        """Make its words part of its view."""
        self._view.texts += self._boxes

    def draw_icon(self, painter: QPainter) -> None:
        """Draw its icon."""
        if self._icon:
            icons = self._view.context.icons
            colour = self._view.palette_.accent_text
            painter.drawPixmap(QPointF(self._at), icons.pixmap(self._icon, self._icon_px, colour))


def title_room(view: BlockView, points: tuple[Point, ...], size: float, most: float) -> float:
    """Return the width of a column that holds icons and titles, at most ``most``."""
    icon = view.px(size + _ICON_MORE + 10) if any(point.icon for point in points) else 0
    style = Style(Face.SANS_BOLD, size + _TITLE_MORE, view.palette_.accent_text, smallest=size)
    titles = [words for point in points if (words := point.title.get(view.language))]
    room = QRectF(0, 0, max(1.0, most - icon - view.px(_TITLE_GAP)), view.height())
    # A title that breaks may need less than the room that made it break.
    widest = max(
        (even_box(words, room, style, view.canvas).used.width() for words in titles), default=0.0
    )
    return min(most, icon + widest + view.px(_TITLE_GAP)) if widest else 0.0


def sizes(largest: float) -> list[float]:
    """Return the sizes to try, from ``largest`` to the smallest that can be read."""
    return [largest - step for step in range(int(largest - SMALLEST) + 1)]
