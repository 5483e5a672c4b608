"""One point on its picture, as an honour; the others on cards below it."""

from __future__ import annotations

import re
from itertools import product

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.article.point import PointText, sizes
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.shadow import draw_shadow
from kiosk.ui.shapes import card, gold_frame, haitang, pill
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import BLACK, FLOATING, GOLD_BRIGHT, INK, TILE_LINE, TILE_NAME, alpha, mix
from kiosk.ui.widgets.mixed_text import LINE_BREAK, MixedText

# The picture at the top takes this share of the height, at most that share of the width; the free
# corner below it at the left, where another block may stand, takes the last one.
_BANNER, _BANNER_OF_WIDTH, _FREE = 0.41, 0.345, 0.37
_GAP = 24
_CARD_GAP = 16
_PAD, _PAD_DOWN = 26, 15
_LARGEST = 25.0
_CORNER = 28
# The picture fills this share of the banner's width, cut close around its focus.
_PICTURE, _WORDS, _ZOOM = 0.56, 0.54, 3.4
_DISC, _ICON = 84, 54
_NAME = 42
_TEXTS = (28.0, 27.0, 26.0, 25.0, 24.0, 23.0, 22.0)
# A name in quotation marks is set so much larger than the words around it.
_HONOUR = 3.0
# How high its line is, from the most to the least pleasant.
_AIRS = (1.9, 1.7, 1.5, 1.32)
_QUOTED = re.compile("“[^“”]{2,12}”")


class AwardView(BlockView):
    """The first point with a picture on a framed banner; a name that it quotes is set large."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._shown = next((point for point in block.points if point.art is not None), None)
        self._lead: MixedText | None = None
        self._caption: TextBox | None = None
        own = Point(title=block.title, text=block.text, icon=block.icon)
        points = (*((own,) if block.title or block.text else ()), *block.points)
        self._others = tuple(point for point in points if point is not self._shown)
        self._banner = QRectF()
        self._is_overfull = False
        self._cards: list[QRectF] = []
        self._set: list[PointText] = []
        top = 0.0
        if self._shown is not None:
            self._banner = QRectF(0, 0, self.width(), self._banner_height())
            self._set_banner(self._shown)
            top = self._banner.bottom() + self.px(_GAP)
        left = self.width() * _FREE + self.px(_GAP)
        self._set_cards(QRectF(left, top, self.width() - left, self.height() - top))

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    # The banner

    def _banner_height(self) -> int:
        return round(min(self.height() * _BANNER, self.width() * _BANNER_OF_WIDTH))

    def _set_banner(self, point: Point) -> None:
        pad = self.px(46)
        left = self._banner.left() + pad
        width = self._banner.width() * _WORDS - pad
        disc = self.px(_DISC) if point.icon else 0
        row = QRectF(left, self.px(32), width, max(disc, self.px(_NAME * 1.3)))
        self._disc = QRectF(left, row.top(), disc, disc)
        inset = disc + self.px(20) if disc else 0
        style = Style(
            Face.SERIF,
            _NAME,
            TILE_NAME,
            smallest=28,
            leading=1.15,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=2,
        )
        self.add_text(point.title.get(self.language), row.adjusted(inset, 0, 0, 0), style)
        top = row.bottom() + self.px(8)
        room = QRectF(left, top, width, self._banner.bottom() - self.px(26) - top)
        self._set_honour(point.text.get(self.language), room)
        self._set_caption(point)

    def _set_honour(self, words: str, room: QRectF) -> None:
        """Set the words of the banner as large as they may be."""
        quoted = _QUOTED.findall(words)
        if len(quoted) != 1:
            style = Style(Face.SANS, _TEXTS[0], TILE_LINE, smallest=22, leading=1.5)
            self.add_text(words, room, style)
            return
        before, name, after = words.partition(quoted[0])
        # The name stands on a line of its own, which does the work of the comma after it.
        lines = (*re.findall(r"[^、，]+[、，]?", before), name, after.lstrip("，、"))
        broken = LINE_BREAK.join(line for line in lines if line)
        for size, air in product(_TEXTS, _AIRS):
            plain = Style(Face.SANS, size, TILE_LINE, leading=1.42)
            loud = Style(Face.SERIF, size * _HONOUR, GOLD_BRIGHT)
            styles = (plain, loud)
            self._lead = MixedText(broken, name, room, styles, self.canvas, loud_leading=air)
            if self._lead.fits:
                break
        self._lead_words = words

    def _set_caption(self, point: Point) -> None:
        words = point.art.caption.get(self.language) if point.art else ""
        if not words:
            return
        wide = text_width(words, Face.SANS, self.px(22)) + self.px(36)
        room = QRectF(0, 0, wide, self.px(42))
        room.moveBottomRight(self._banner.bottomRight() - QPointF(self.px(34), self.px(26)))
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS, 22, self.palette_.text, across=centred, down=middle, lines=1)
        self._caption = self.add_text(words, room, style)

    # The cards

    def _set_cards(self, room: QRectF) -> None:
        """Share the height among the cards by what each of them has to say."""
        if not self._others:
            return
        gap, side, down = self.px(_CARD_GAP), self.px(_PAD), self.px(_PAD_DOWN)
        inner = QRectF(0, 0, room.width() - 2 * side, room.height())
        tried: list[tuple[bool, float, list[float], float]] = []
        for size in sizes(_LARGEST):
            points = [self._point(point, inner, size) for point in self._others]
            heights = [point.height for point in points]
            spare = room.height() - sum(heights) - gap * (len(heights) - 1)
            spare -= 2 * down * len(heights)
            tried.append((any(point.is_lonely for point in points), size, heights, spare))
            if spare >= 0 and not tried[-1][0]:
                break
        else:
            # The largest that fits, even with a short last line; else the smallest.
            _, size, heights, spare = next((each for each in tried if each[3] >= 0), tried[-1])
        top, more = room.top(), spare / len(self._others)
        self._is_overfull = spare < -0.5 * down * len(self._others)
        for point, height in zip(self._others, heights, strict=True):
            box = QRectF(room.left(), top, room.width(), height + 2 * down + more)
            self._cards.append(box)
            words = QRectF(box.left() + side, box.top() + down + more / 2, inner.width(), height)
            self._set.append(self._point(point, words, size))
            self._set[-1].adopt()
            top = box.bottom() + gap

    def _point(self, point: Point, room: QRectF, size: float) -> PointText:
        """Return a point in ``room``; the names that it quotes stand out."""
        quoted = _QUOTED.findall(point.text.get(self.language))
        return PointText(self, point, room, size, accents=quoted)

    # Words and painting

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return super().words() + ([self._lead_words] if self._lead else [])

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        lost = [self._lead_words] if self._lead and not self._lead.fits else []
        if self._is_overfull:
            lost += [point.text.get(self.language) for point in self._others]
        return super().overflowing() + lost

    def draw_still(self, painter: QPainter) -> None:
        """Draw the banner and the cards."""
        if self._shown is not None:
            self._draw_banner(painter, self._shown)
        for box in self._cards:
            card(painter, box, self.palette_, self.canvas)
        for text in self._set:
            text.draw_icon(painter)

    def _draw_banner(self, painter: QPainter, point: Point) -> None:
        box, palette = self._banner, self.palette_
        strong = palette.strong
        deep = mix(strong, BLACK, 0.42)
        # Narrower than the banner: cut off at the view's edges, a shadow would show them.
        reach = self.px(FLOATING.blur)
        shade = box.adjusted(reach, reach, -reach, 0)
        draw_shadow(painter, shade, self.px(_CORNER), FLOATING, self.canvas)
        painter.save()
        painter.setClipPath(haitang(box, self.px(_CORNER)))
        painter.fillRect(box, QColor(deep))
        if point.art is not None:
            left = round(box.width() * (1 - _PICTURE))
            cut = Cut(
                point.art.src,
                round(box.width()) - left,
                round(box.height()),
                point.art.focus,
                zoom=_ZOOM,
            )
            self.draw_picture(painter, cut, QPoint(left, 0))
            fade = QLinearGradient(left, 0, left + box.width() * _PICTURE * 0.56, 0)
            for at, share in ((0.0, 1.0), (0.34, 0.9), (1.0, 0.0)):
                fade.setColorAt(at, QColor(alpha(deep, share)))
            painter.fillRect(box, fade)
        painter.restore()
        gold_frame(painter, box, self.px(_CORNER), self.canvas)
        if point.icon:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(GOLD_BRIGHT))
            painter.drawEllipse(self._disc)
            icon = self.context.icons.pixmap(point.icon, self.px(_ICON), INK)
            painter.drawPixmap(
                self._disc.center() - QPointF(icon.width(), icon.height()) * 0.5, icon
            )
        if self._caption is not None:
            pill(painter, self._caption.rect, alpha(palette.card, 0.82))
        if self._lead is not None:
            self._lead.draw(painter)
