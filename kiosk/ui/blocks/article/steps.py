"""Points as steps of a flight of stairs, over one picture, with somebody walking on each."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.article.stairs import draw_edges, draw_stairs, stairs_above, stairs_beside
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import BADGE, GOLD_BRIGHT, alpha

WALKER = 80
WALKER_UPRIGHT = 68
STRIDE = 44
PAD = 26
BADGE_SIZE = 56
BADGE_ICON = 32
TITLE_ROW = 40
# A statement that begins with a short clause has it set large; the rest follows small.
_CLAUSES = re.compile(r"^(.{2,9})[，；：](.+)$|^(.{4,34})[;:] (.+)$", re.DOTALL)
# A longer statement stands alone, no larger than this.
_SHORT = 8
_SHORT_LATIN = 24
_STATEMENT = 36.0
# The lowest part of a front belongs to the picture, as far as the words leave it free.
_GROUND = 44
TERRACE_COVER = 1.5
# The glow behind the words is built from so many soft layers.
GLOW_LAYERS, GLOW_SHARE, GLOW_STEP = 12, 0.09, 4


def headline_and_rest(words: str) -> tuple[str, str]:
    """Return the short clause that ``words`` begin with, and what follows the mark after it."""
    match = _CLAUSES.match(words)
    if match is None:
        return words, ""
    headline, rest = (part for part in match.groups() if part is not None)
    return headline, rest


class StepsView(BlockView):
    """One step a point: badge and title, the first clause large, the rest below it.

    The block's picture lies on the fronts of the steps; the points' pictures stand on their
    treads. Side by side on a wide place, one over the other on a high one.
    """

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        points = block.points or (Point(title=block.title, text=block.text, icon=block.icon),)
        super().__init__(context, geometry, parts=len(points))
        self._points = points
        self._title = block.title.get(self.language) if block.points else ""
        upright = self.height() > self.width() * 0.8
        self._walker = self.px(WALKER_UPRIGHT if upright else WALKER)
        room = QRectF(self.rect()).adjusted(0, self._walker + self.px(10), 0, -self.px(2))
        make = stairs_above if upright else stairs_beside
        self._stairs = make(room, len(points), self.canvas)
        self._badges: list[QRectF] = []
        self._cramped = False
        self._set_words()
        self._cover = self._set_cover(block)
        self._walkers = [self._set_walker(index) for index in range(len(points))]

    # Words

    def _set_words(self) -> None:
        """Set all steps at one size, the largest at which the words of each fit."""
        for self._cramped in (False, True):
            for size in (50.0, 46.0, 42.0, 38.0, 34.0, 30.0, 27.0, 24.0):
                self.texts.clear()
                self._badges.clear()
                fits = [self._set_step(index, size) for index in range(len(self._points))]
                if all(fits):
                    return

    def _set_step(self, index: int, size: float) -> bool:
        point = self._points[index]
        palette = self.palette_
        face = self._stairs.faces[index]
        pad = self.px(PAD)
        ground = 10 if self._stairs.is_terrace or self._cramped else _GROUND
        room = face.adjusted(pad, pad * 0.7, -pad * 0.6, -self.px(ground))
        badge = QRectF(room.left(), room.top(), self.px(BADGE_SIZE), self.px(BADGE_SIZE))
        left = room.left()
        if point.icon:
            self._badges.append(badge)
            left = badge.right() + self.px(14)
        boxes: list[TextBox] = []
        title = point.title.get(self.language)
        down = Qt.AlignmentFlag.AlignVCenter
        if title:
            row = self.px(TITLE_ROW) if self._stairs.is_terrace else badge.height()
            beside = QRectF(left, room.top(), room.right() - left, row)
            style = Style(
                Face.SANS_BOLD,
                27,
                palette.accent_text,
                smallest=22,
                leading=1.12,
                down=down,
                lines=2,
            )
            boxes.append(self.add_text(title, beside, style))
        headline, rest = headline_and_rest(point.text.get(self.language))
        indent = left if self._stairs.is_terrace else room.left()
        top = badge.bottom() + self.px(8)
        if self._stairs.is_terrace:
            top = room.top() + (self.px(TITLE_ROW) if title else 0)
        elif not point.icon and not title:
            top = room.top()
        long = len(headline) > (_SHORT_LATIN if headline.isascii() else _SHORT)
        large = min(size, _STATEMENT) if long and not rest else size
        lines = 0 if long or self._cramped else 2
        for words, style in (
            (
                headline,
                Style(Face.SERIF, large, palette.title, smallest=large, leading=1.2, lines=lines),
            ),
            (rest, Style(Face.SANS, max(22.0, min(25.0, size * 0.62)), palette.text, leading=1.4)),
        ):
            if words:
                below = QRectF(indent, top, room.right() - indent, max(1.0, room.bottom() - top))
                box = self.add_text(words, below, style)
                top = box.used.bottom() + self.px(6)
                boxes.append(box)
        return all(box.fits for box in boxes)

    def words(self) -> list[str]:
        """Return the points as written; the mark between headline and rest is not drawn."""
        words = [self._title] if self._title else []
        for point in self._points:
            words += [text.get(self.language) for text in (point.title, point.text) if text]
        return words

    # Pictures

    def _set_cover(self, block: ArticleBlock) -> tuple[Cut, QPoint] | None:
        if block.art is None:
            return None
        bounds = self._stairs.outline.boundingRect()
        native = self.context.images.native_size(block.art.src)
        # On a terrace the picture rises behind the right ends of several steps.
        width = round(bounds.width() * (TERRACE_COVER if self._stairs.is_terrace else 1.0))
        height = round(width * native.height() / max(1, native.width()))
        cut = Cut(block.art.src, width, max(1, height), block.art.focus, whole=True)
        return cut, QPoint(round(bounds.right()) - width, round(bounds.bottom()) - height)

    def _set_walker(self, index: int) -> tuple[Cut, QPointF] | None:
        picture = self._points[index].art
        if picture is None:
            return None
        native = self.context.images.native_size(picture.src)
        width = round(self._walker * native.width() / max(1, native.height()))
        room = self._stairs.standing(index)
        at = QPointF(room.center().x() - width / 2, room.top() + self.px(6) - self._walker)
        return Cut(picture.src, max(1, width), self._walker, whole=True), at

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the stairs, the picture on them, and the badges."""
        draw_stairs(painter, self._stairs, self.palette_, self.canvas)
        if self._cover is not None:
            cut, at = self._cover
            painter.save()
            painter.setClipPath(self._stairs.outline)
            self._draw_clear(painter, cut, QPointF(at))
            self._clear_words(painter)
            painter.restore()
        draw_edges(painter, self._stairs, self.canvas)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette_.raised if self.palette_.is_night else BADGE))
        icons = [point.icon for point in self._points if point.icon]
        size = self.px(BADGE_ICON)
        for rect, icon in zip(self._badges, icons, strict=True):
            painter.drawEllipse(rect)
            mark = QRectF(0, 0, size, size)
            mark.moveCenter(rect.center())
            painter.drawPixmap(mark.topLeft(), self.context.icons.pixmap(icon, size, GOLD_BRIGHT))

    def _clear_words(self, painter: QPainter) -> None:
        """Draw a soft glow of the fronts behind the words, where the picture may reach them."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(alpha(self.palette_.card, GLOW_SHARE)))
        for box in self.texts:
            for layer in range(GLOW_LAYERS):
                grow = float(self.px(GLOW_STEP) * layer)
                radius = grow + self.px(GLOW_STEP)
                painter.drawRoundedRect(box.used.adjusted(-grow, 0, grow, grow), radius, radius)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw those who walk: each comes up to the middle of its step."""
        for index, walker in enumerate(self._walkers):
            share = self.share(index)
            if walker is None or share <= 0:
                continue
            cut, at = walker
            painter.setOpacity(share)
            self._draw_clear(painter, cut, at - QPointF((1 - share) * self.px(STRIDE), 0))
        painter.setOpacity(1)

    def _draw_clear(self, painter: QPainter, cut: Cut, at: QPointF) -> None:
        """Draw a picture with clear parts: nothing until it is ready."""
        self._wanted.add(cut)
        pixmap = self.context.images.get(cut)
        if pixmap is not None:
            painter.drawPixmap(at, pixmap)
