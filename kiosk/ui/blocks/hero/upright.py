"""A head in a narrow place: the title reads downwards where its language can."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import HeroBlock, Picture
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hero.eyebrow import EYEBROW, eyebrow_style
from kiosk.ui.blocks.hero.large import LargeHeadView
from kiosk.ui.blocks.hero.short import short_words
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.shapes import gold_frame, haitang, slope_mark
from kiosk.ui.text import SMALLEST, TWO, Style, TextBox, even_box, text_width
from kiosk.ui.vertical import VerticalText, reads_downwards
from kiosk.ui.widgets.picture_area import PictureArea
from kiosk.ui.words import WORDS

MARK = 34
TITLE = 102.0
LEAD = 27.0
# A wider place is no column: there the plain head stands.
WIDEST_SHARE = 1.0
TITLE_SHARE = 0.62
# The picture at the foot of the column: not lower than this, and not higher than that to its width.
LEAST_PICTURE = 120
HIGHEST_SHARE = 1.0
CORNER = 22
# Where an eyebrow may be broken.
JOINT = " · "


def upright_head(block: HeroBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return the head for a column, or the plain one where the place is wider than high."""
    if geometry.width() > geometry.height() * WIDEST_SHARE:
        return LargeHeadView(block, context, geometry)
    return UprightHeadView(block, context, geometry)


class UprightHeadView(BlockView):
    """Mark and eyebrow, the title as one column, the lead below it, and the page's picture framed.

    The picture stands here only where the layout leaves it to the head.
    """

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        palette, language = self.palette_, self.language
        width = float(self.width())
        self._column: VerticalText | None = None
        self._frame = QRectF()
        self._picture: Cut | None = None
        self._enlarges: Picture | None = None
        self._mark = QRectF(self.px(4), self.px(6), self.px(MARK), self.px(MARK))
        top = self._set_eyebrow(block.eyebrow.get(language))
        lead = block.lead.get(language)
        lead_style = Style(Face.SANS, LEAD, palette.text, leading=1.5)
        title = block.title.get(language)
        if reads_downwards(title):
            rest = (self.height() - top) * (TITLE_SHARE if lead else 1.0)
            style = Style(Face.SERIF, TITLE, palette.title, smallest=44, leading=1.15, lines=1)
            self._column = VerticalText(
                title, QRectF(self.px(2), top, width, rest), style, self.canvas, pitch=1.12
            )
            top = self._column.used.bottom() + self.px(26)
        elif title:
            style = Style(Face.SERIF, 72, palette.title, smallest=36, leading=1.12, lines=4)
            box = self.add_text(title, QRectF(0, top, width, self.px(330)), style)
            top = box.used.bottom() + self.px(20)
        for words in (lead, block.text.get(language), short_words(block, language)):
            room = QRectF(self.px(4), top, width - self.px(4), max(1.0, self.height() - top))
            box = self.add_text(words, room, lead_style)
            if box.count == TWO:
                self.texts[-1] = box = even_box(words, room, lead_style, self.canvas)
            top = box.used.bottom() + self.px(10) if words else top
        if context.art is not None and context.art_box.isEmpty():
            self._set_picture(context.art, top + self.px(12))

    def _set_eyebrow(self, words: str) -> float:
        """Set the eyebrow beside the mark, on as many lines as it needs; return where it ends."""
        left = self._mark.right() + self.px(14)
        style = eyebrow_style(words, self.palette_.accent_text)
        room = QRectF(left, 0, self.width() - left, self._mark.bottom() + self.px(6))
        if text_width(words, style.face, self.px(EYEBROW), style.spacing) > room.width():
            room.setTop(self.px(4))
            room.setHeight(self.px(150))
            parted = words.replace(JOINT, JOINT.rstrip() + "\n", 1)
            style = replace(
                style,
                size=26,
                smallest=22 if is_chinese(words) else SMALLEST,
                leading=1.34 if is_chinese(words) else 1.24,
                down=Qt.AlignmentFlag.AlignTop,
            )
            # Better a little smaller than with a character or a word on its own.
            most = parted.count("\n") + (1 if is_chinese(words) else 2)
            few = replace(style, lines=most)
            if parted != words and TextBox(parted, room, few, self.canvas).fits:
                style = few
            words = parted
        box = self.add_text(words, room, style)
        return max(self._mark.bottom(), box.used.bottom()) + self.px(20)

    def _set_picture(self, picture: Picture, top: float) -> None:
        """Frame ``picture`` between ``top`` and the foot of the column, if there is room."""
        words = picture.caption.get(self.language)
        bottom = float(self.height())
        if words:
            room = QRectF(self.px(4), top, self.width() - self.px(4), self.height() - top)
            style = Style(
                Face.SANS,
                22,
                self.palette_.text2,
                leading=1.3,
                down=Qt.AlignmentFlag.AlignBottom,
                lines=2,
            )
            bottom = self.add_text(words, room, style).used.top() - self.px(8)
        high = min(bottom - top, self.width() * HIGHEST_SHARE)
        if high < self.px(LEAST_PICTURE):
            return
        self._frame = QRectF(0, bottom - high, self.width(), high)
        size = self._frame.toAlignedRect().size()
        self._picture = Cut(picture.src, size.width(), size.height(), picture.focus)
        area = PictureArea(
            words or WORDS[self.language].tap_to_enlarge,
            motion=self.theme.motion,
            swipe_px=self.px(self.theme.space.swipe),
            corner_px=self.px(CORNER),
            line_px=3 * self.canvas.unit,
            parent=self,
        )
        area.setGeometry(self._frame.toAlignedRect())
        self._enlarges = picture
        area.clicked.connect(self._on_area_clicked)

    def _on_area_clicked(self) -> None:
        if self._enlarges is not None:
            self.enlarge((self._enlarges,), 0, self._frame.toAlignedRect())

    def moves(self) -> bool:
        """The head comes with its page."""
        return False

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        column = [self._column.words] if self._column else []
        return [*column, *super().words()]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        column = [self._column.words] if self._column and not self._column.fits else []
        return [*column, *super().overflowing()]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the mark, the column and the picture in its frame."""
        slope_mark(painter, self._mark, self.palette_.accent_text)
        if self._column is not None:
            self._column.draw(painter)
        if self._picture is None:
            return
        corner = float(self.px(CORNER))
        painter.save()
        painter.setClipPath(haitang(self._frame, corner))
        self.draw_picture(painter, self._picture, self._frame.toAlignedRect().topLeft())
        painter.restore()
        gold_frame(painter, self._frame, corner, self.canvas)
