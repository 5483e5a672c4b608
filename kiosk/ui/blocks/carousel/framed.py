"""Pictures in a 海棠 frame, their words on them, and small ones below, or along its lower edge."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from kiosk.content.blocks import CarouselBlock, Picture
from kiosk.content.text import Text
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.blocks.carousel.thumb import Thumb
from kiosk.ui.blocks.carousel.view import KEY, CarouselView
from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.shapes import gold_frame, haitang, pill
from kiosk.ui.text import Style, TextBox, even_box, text_width
from kiosk.ui.theme import CREAM, GOLD_BRIGHT, alpha

CORNER = 28
PAD, PAD_DOWN = 36, 26
KEY_INSET = 32
BAR = 6
BAR_GAP = 14
THUMB_LEAST = (130, 100)
THUMB_SHARE = 0.24
THUMB_MOST = 168
# Below this height the room belongs to the picture, and the small ones lie on it.
THUMBS_FROM = 400
STRIP_FROM = 260
STRIP_WIDE, STRIP_GAP, STRIP_INSET = 102, 10, 26
# The small ones stand beside the words where those keep so much; else below them.
STRIP_WORDS = 300
# Beside small pictures words keep to one line as long as they shrink no further than this.
NARROWED = 0.8
# The picture's own lower part may be covered by words, no more.
WORDS_SHARE = 0.5
# A caption no longer than this says what kind of picture it is, on a pill in the corner.
LONGEST_KIND, LONGEST_KIND_LATIN = 6, 18
KIND, KIND_SIZE, KIND_PAD, KIND_INSET = 44, 22, 18, 30


class KindPill(TextBox):
    """What kind of picture it is: words on a pill."""

    def __init__(self, words: str, corner: QPointF, scrim: str, canvas: Canvas) -> None:
        """Set ``words`` on a pill whose upper left corner is ``corner``."""
        wide = text_width(words, Face.SANS, canvas.px(KIND_SIZE)) + 2 * canvas.px(KIND_PAD)
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS, KIND_SIZE, CREAM, across=centred, down=middle, lines=1)
        rect = QRectF(corner.x(), corner.y(), wide, canvas.px(KIND))
        super().__init__(words, rect, style, canvas)
        self._fill, self._line = alpha(scrim, 0.78), max(1.0, canvas.unit)

    def draw(self, painter: QPainter) -> None:
        """Draw the pill and the words."""
        pill(painter, self.rect, self._fill, alpha(GOLD_BRIGHT, 0.4), self._line)
        super().draw(painter)


class FramedView(CarouselView):
    """The plain carousel."""

    has_thumbs_below = True

    def __init__(self, block: CarouselBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(block, context, geometry)
        top = self._set_title(block.title.get(self.language))
        small = self._thumb_height()
        below = small + self.px(BAR + 2 * BAR_GAP) if small else 0
        self.stage = QRect(0, top, self.width(), max(1, self.height() - top - below))
        self.corner_px = self.px(CORNER)
        self._words_top = float(self.stage.bottom())
        strip = QRectF() if small else self._strip()
        taken, bottom = 0, self.stage.bottom() - self.px(PAD_DOWN)
        low = float(self.stage.bottom())
        if not strip.isEmpty():
            low = strip.top() - self.px(BAR + BAR_GAP)
            if self._leaves_words(strip.width()):
                taken = round(strip.width()) + self.px(20)
            else:
                bottom = round(low) - self.px(4)
        elif not small:
            taken = self._set_dots()
        for index, picture in enumerate(self.pictures):
            self.captions[index] = self._set_words(picture, taken, bottom)
        self.add_area()
        self._place_keys(min(low, self._words_top))
        if small:
            self._place_thumbs(small)
        elif not strip.isEmpty():
            self._place_strip(strip)

    def _set_title(self, title: str) -> int:
        if not title:
            return 0
        height = self.px(52)
        style = Style(Face.SERIF, 34, self.palette_.title, smallest=26, leading=1.2, lines=1)
        self.add_text(title, QRectF(self.px(4), 0, self.width() - self.px(8), height), style)
        return height

    # The small pictures

    def _thumb_height(self) -> int:
        count = len(self.pictures)
        gap = self.px(self.theme.space.gap)
        if not self.has_thumbs_below or count < 2 or self.height() < self.px(THUMBS_FROM):
            return 0
        if (self.width() - gap * (count - 1)) / count < self.px(THUMB_LEAST[0]):
            return 0
        wanted = min(self.height() * THUMB_SHARE, float(self.px(THUMB_MOST)))
        return max(self.px(THUMB_LEAST[1]), round(wanted))

    def _place_thumbs(self, height: int) -> None:
        gap = self.px(self.theme.space.gap)
        count = len(self.pictures)
        width = (self.width() - gap * (count - 1)) / count
        top = self.height() - height
        bar_top = top - self.px(BAR_GAP + BAR)
        inset = self.px(20)
        for index, picture in enumerate(self.pictures):
            left = round(index * (width + gap))
            rect = QRect(left, top, round(width), height)
            self.add_thumb(Thumb(index, picture, self.context, rect, self.scrim))
            self.bars.append(QRectF(left + inset, bar_top, rect.width() - 2 * inset, self.px(BAR)))

    def _leaves_words(self, strip_px: float) -> bool:
        """Whether the words have room beside small pictures that take ``strip_px``."""
        return self.stage.width() - strip_px - 2 * self.px(PAD) >= self.px(STRIP_WORDS)

    def _strip(self) -> QRectF:
        """Return where small pictures lie on the large one; nowhere if it is too small for them."""
        count, gap = len(self.pictures), self.px(STRIP_GAP)
        inset, least = self.px(STRIP_INSET), self.px(self.theme.space.touch)
        gaps = gap * (count - 1)
        most = self.stage.width() - 2 * inset
        if count < 2 or self.stage.height() < self.px(STRIP_FROM) or least * count + gaps > most:
            return QRectF()
        for each in (self.px(STRIP_WIDE), least):
            wide = float(each * count + gaps)
            if self._leaves_words(wide):
                break
        else:
            wide = float(most)
        strip = QRectF(0, 0, wide, least)
        right = QPointF(self.stage.right() + 1 - inset, self.stage.bottom() + 1 - inset)
        strip.moveBottomRight(right)
        return strip

    def _place_strip(self, strip: QRectF) -> None:
        count, gap = len(self.pictures), self.px(STRIP_GAP)
        width = (strip.width() - gap * (count - 1)) / count
        for index, picture in enumerate(self.pictures):
            left = strip.left() + index * (width + gap)
            rect = QRect(round(left), round(strip.top()), round(width), round(strip.height()))
            self.add_thumb(Thumb(index, picture, self.context, rect, self.scrim, has_words=False))
            bar = QRectF(rect.left(), strip.top() - self.px(BAR + BAR_GAP), width, self.px(BAR))
            self.bars.append(bar)

    def _set_dots(self) -> int:
        """Place the bar at the lower right where there are no small pictures; return its width."""
        if len(self.pictures) < 2:
            return 0
        width, pad = self.px(64), self.px(PAD)
        self.bars.append(
            QRectF(
                self.stage.right() - pad - width,
                self.stage.bottom() - pad - self.px(BAR),
                width,
                self.px(BAR),
            )
        )
        return width + self.px(20)

    # Words

    def _set_words(self, picture: Picture, taken: int, bottom: int) -> list[TextBox]:
        """Set what is said of a picture upwards from ``bottom``, ``taken`` free at the right."""
        language = self.language
        pad = self.px(PAD)
        room = float(self.stage.width() - 2 * pad - taken)
        top = bottom - self.stage.height() * WORDS_SHARE
        boxes: list[TextBox] = []
        kind = self._kind_of(picture)
        rows = (
            (picture.credit, Style(Face.SANS, 21, alpha(CREAM, 0.8), leading=1.3)),
            (
                Text() if kind else picture.caption,
                Style(Face.SANS, 24, alpha(CREAM, 0.92), leading=1.3),
            ),
            (picture.line, Style(Face.SANS, 27, CREAM, smallest=22, leading=1.35)),
            (picture.name, Style(Face.SERIF, 42, CREAM, smallest=26, leading=1.2)),
        )
        for text, style in rows:
            words = text.get(language)
            if not words:
                continue
            rect = QRectF(self.stage.left() + pad, top, room, max(1.0, bottom - top))
            set_low = replace(style, down=Qt.AlignmentFlag.AlignBottom)
            box = TextBox(words, rect, replace(set_low, lines=1), self.canvas)
            if not taken or not box.fits or box.size_px < self.px(style.size * NARROWED):
                box = even_box(words, rect, set_low, self.canvas)
            boxes.append(box)
            bottom = round(box.used.top()) - self.px(4)
        if boxes:
            self._words_top = min(self._words_top, boxes[-1].used.top())
        if kind:
            inset = self.px(KIND_INSET)
            corner = QPointF(self.stage.topLeft()) + QPointF(inset, inset)
            boxes.append(KindPill(kind, corner, self.scrim, self.canvas))
        return boxes

    def _kind_of(self, picture: Picture) -> str:
        """Return a caption that only says what kind of picture it is, beside a name."""
        words = picture.caption.get(self.language)
        most = LONGEST_KIND if is_chinese(words) else LONGEST_KIND_LATIN
        return words if picture.name and len(words) <= most else ""

    def _place_keys(self, low: float) -> None:
        """Place the keys above ``low``, where words or small pictures begin."""
        key = self.px(KEY)
        inset = self.px(KEY_INSET)
        stage = self.stage
        free = low - stage.top()
        # In the middle of what is left free, and a little lower on a high picture.
        middle = stage.top() + max(free * 0.5, min(stage.height() * 0.58, free - key * 0.7))
        at = max(stage.top() + self.px(12), round(middle - key / 2))
        self.add_keys(
            QRect(stage.left() + inset, at, key, key),
            QRect(stage.right() - inset - key, at, key, key),
        )
        if at < stage.top() + self.px(KIND_INSET + KIND):
            self._move_kinds(stage.left() + inset + key + self.px(KIND_PAD))

    def _move_kinds(self, left: int) -> None:
        """Move the pills in the corner to ``left``: the key before them has come up to there."""
        top = self.stage.top() + self.px(KIND_INSET)
        self.captions = [
            [
                KindPill(box.words, QPointF(left, top), self.scrim, self.canvas)
                if isinstance(box, KindPill)
                else box
                for box in caption
            ]
            for caption in self.captions
        ]

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the shade under the words and the frame."""
        stage = QRectF(self.stage)
        shape = haitang(stage, float(self.corner_px))
        start = QPointF(0, max(stage.top(), self._words_top - self.px(110)))
        shade = QLinearGradient(start, stage.bottomLeft())
        full = (self._words_top - start.y()) / max(1.0, stage.bottom() - start.y())
        shade.setColorAt(0, QColor(alpha(self.scrim, 0)))
        shade.setColorAt(min(0.9, max(0.0, full)), QColor(alpha(self.scrim, 0.8)))
        shade.setColorAt(1, QColor(alpha(self.scrim, 0.96)))
        painter.fillPath(shape, shade)
        gold_frame(painter, stage, float(self.corner_px), self.canvas)


class FrameView(FramedView):
    """One frame that fills its place, the small pictures on it."""

    has_thumbs_below = False
