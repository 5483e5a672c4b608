"""Pictures that fill the page: a large name over them, and small ones along the lower edge."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from kiosk.content.blocks import CarouselBlock, Picture
from kiosk.content.layouts.base import Box
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.blocks.carousel.thumb import Thumb
from kiosk.ui.blocks.carousel.view import KEY, CarouselView
from kiosk.ui.fonts import Face
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import alpha

# Places as drawn, in design units of the page. The picture ends behind the dock; an upright screen
# has its words above the picture.
STAGE = Box(0, 0, 1920, 968)
STAGE_UPRIGHT = Box(0, 536, 1080, 929)
# Where the picture is clear of veils, words and small pictures: elsewhere a finger turns the page.
CLEAR = Box(806, 0, 1114, 700)
CLEAR_UPRIGHT = Box(0, 640, 1080, 724)
NAME = Box(70, 134, 700, 184)
NAME_UPRIGHT = Box(54, 136, 972, 235)
LINE = Box(78, 326, 900, 60)
LINE_UPRIGHT = Box(66, 384, 952, 66)
CAPTION = Box(1166, 27, 664, 38)
CAPTION_UPRIGHT = Box(342, 1318, 660, 38)
STRIP = Box(474, 740, 1374, 168)
STRIP_UPRIGHT = Box(178, 1404, 724, 214)
PREVIOUS = (76, 788)
NEXT = (186, 788)
PREVIOUS_UPRIGHT = (60, 1463)
NEXT_UPRIGHT = (924, 1463)
COUNTER = Box(310, 784, 150, 90)
BAR = 6
BAR_RISE = 20
BAR_INSET = 22
THUMB_LEAST = 110


class ImmersiveView(CarouselView):
    """The pictures of a page that is all picture; its head and texts stand over it."""

    def __init__(self, block: CarouselBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(block, context, geometry)
        self._pills: dict[int, QRectF] = {}
        upright = self.canvas.is_portrait
        self.stage = self._inside(STAGE_UPRIGHT if upright else STAGE).toRect()
        for index, picture in enumerate(self.pictures):
            self.captions[index] = self._set_words(picture, index)
        self.add_area(line=0)
        self._place_keys()
        self._place_thumbs()

    def _inside(self, box: Box) -> QRectF:
        return QRectF(self.canvas.box(box).translated(-self.pos()))

    def clear(self) -> QRect:
        """Return where the picture can be seen."""
        box = CLEAR_UPRIGHT if self.canvas.is_portrait else CLEAR
        return self._inside(box).toRect() & self.stage

    def _set_words(self, picture: Picture, index: int) -> list[TextBox]:
        palette, upright = self.palette_, self.canvas.is_portrait
        down = Qt.AlignmentFlag.AlignVCenter
        name_size, line_size = (204, 42) if upright else (132, 34)
        said = (picture.caption.get(self.language), picture.credit.get(self.language))
        name = picture.name.get(self.language)
        caption = " · ".join(words for words in said if words)
        rows = [
            (
                name,
                NAME_UPRIGHT if upright else NAME,
                Style(
                    Face.SERIF,
                    name_size,
                    palette.title,
                    smallest=48,
                    leading=1.1,
                    down=down,
                    lines=2,
                    spacing=(0.03 if upright else 0.04) if is_chinese(name) else 0.0,
                ),
            ),
            (
                picture.line.get(self.language),
                LINE_UPRIGHT if upright else LINE,
                Style(Face.SANS_MEDIUM, line_size, palette.text, smallest=26, lines=1, down=down),
            ),
            (
                caption,
                CAPTION_UPRIGHT if upright else CAPTION,
                Style(
                    Face.SANS,
                    22,
                    palette.text,
                    across=Qt.AlignmentFlag.AlignRight,
                    down=down,
                    lines=1,
                ),
            ),
        ]
        boxes = []
        for words, box, style in rows:
            if words:
                boxes.append(TextBox(words, self._inside(box), style, self.canvas))
        if caption:
            wide = self.px(18)
            self._pills[index] = boxes[-1].used.adjusted(-wide, 0, wide, 0)
        if not upright and len(self.pictures) > 1:
            boxes += self._set_counter(index)
        return boxes

    def _set_counter(self, index: int) -> list[TextBox]:
        """Set which of how many it is, beside the keys."""
        room = self._inside(COUNTER)
        low = Qt.AlignmentFlag.AlignBottom
        large = Style(Face.FIGURE, 72, self.palette_.title, leading=1.0, down=low)
        current = TextBox(str(index + 1), room, large, self.canvas)
        room.setLeft(current.used.right() + self.px(8))
        room.setBottom(room.bottom() - self.px(6))
        small = Style(Face.FIGURE, 36, self.palette_.text2, leading=1.0, down=low)
        return [current, TextBox(f"/ {len(self.pictures)}", room, small, self.canvas)]

    def _place_keys(self) -> None:
        upright = self.canvas.is_portrait
        key = self.px(KEY)
        places = []
        for x, y in (PREVIOUS_UPRIGHT, NEXT_UPRIGHT) if upright else (PREVIOUS, NEXT):
            middle = self._inside(Box(x, y, KEY, KEY)).center()
            rect = QRect(0, 0, key, key)
            rect.moveCenter(middle.toPoint())
            places.append(rect)
        self.add_keys(places[0], places[1])

    def _place_thumbs(self) -> None:
        count = len(self.pictures)
        if count < 2:
            return
        strip = self._inside(STRIP_UPRIGHT if self.canvas.is_portrait else STRIP)
        gap = float(self.px(20 if self.canvas.is_portrait else self.theme.space.gap))
        width = (strip.width() - gap * (count - 1)) / count
        if width < self.px(THUMB_LEAST):
            self.bars.append(
                QRectF(strip.left(), strip.bottom() - self.px(BAR), strip.width(), self.px(BAR))
            )
            return
        inset = self.px(BAR_INSET)
        for index, picture in enumerate(self.pictures):
            left = strip.left() + index * (width + gap)
            rect = QRectF(left, strip.top(), width, strip.height()).toRect()
            self.add_thumb(Thumb(index, picture, self.context, rect, self.scrim))
            self.bars.append(
                QRectF(
                    rect.left() + inset,
                    rect.top() - self.px(BAR_RISE),
                    rect.width() - 2 * inset,
                    self.px(BAR),
                )
            )

    def _draw_caption(self, painter: QPainter, index: int, share: float) -> None:
        """Draw the caption on a pill: it stands on the picture where no veil is."""
        if index in self._pills:
            painter.setOpacity(share)
            pill(painter, self._pills[index], alpha(self.palette_.ground, 0.8))
        super()._draw_caption(painter, index, share)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the veils that make words readable on any picture."""
        width, height = self.width(), self.height()
        # Above and below the picture the page is plain ground, into which the picture fades.
        top, bottom = float(self.stage.top()), float(self.stage.bottom() + 1)
        ground = QColor(self.palette_.ground)
        painter.fillRect(QRectF(0, 0, width, top), ground)
        painter.fillRect(QRectF(0, bottom, width, height - bottom), ground)
        high = bottom - top
        if not self.canvas.is_portrait:
            # Dark words on light paper over a dark picture need more of it than light ones do.
            night = self.palette_.is_night
            stops = _LEFT_STOPS if night else _LEFT_PAPER_STOPS
            self._veil(painter, QPointF(0, 0), QPointF(width * (0.54 if night else 0.5), 0), stops)
            self._veil(painter, QPointF(0, high * 0.66), QPointF(0, high * 0.965), _BOTTOM_STOPS)
            return
        self._veil(painter, QPointF(0, top), QPointF(0, top + high * 0.3), _TOP_STOPS)
        self._veil(painter, QPointF(0, bottom - high * 0.3), QPointF(0, bottom), _FOOT_STOPS)

    def _veil(
        self,
        painter: QPainter,
        start: QPointF,
        end: QPointF,
        stops: tuple[tuple[float, float], ...],
    ) -> None:
        veil = QLinearGradient(start, end)
        for at, share in stops:
            veil.setColorAt(at, QColor(alpha(self.palette_.ground, share)))
        painter.fillRect(self.stage, veil)


_LEFT_STOPS = ((0.0, 0.82), (0.42, 0.77), (0.62, 0.66), (0.82, 0.24), (1.0, 0.0))
_LEFT_PAPER_STOPS = ((0.0, 0.98), (0.56, 0.96), (0.72, 0.8), (0.88, 0.3), (1.0, 0.0))
_TOP_STOPS = ((0.0, 1.0), (0.6, 0.86), (1.0, 0.0))
_FOOT_STOPS = ((0.0, 0.0), (0.5, 0.86), (1.0, 1.0))
_BOTTOM_STOPS = ((0.0, 0.0), (0.5, 0.66), (0.8, 0.95), (1.0, 1.0))
