"""Two pictures of the same view under one line: what was on the left, what came on the right."""

from __future__ import annotations

from PySide6.QtCore import (
    Property,
    QAbstractAnimation,
    QEasingCurve,
    QPropertyAnimation,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent

from kiosk.content.blocks import CompareBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.compare.handle import DISC, Handle
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.shapes import MISSING, gold_frame, haitang, pill
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import CINNABAR, CREAM, INK, alpha
from kiosk.ui.words import WORDS

CORNER = 30
# The line swings once when the page is entered: it shows that it can be moved.
SWING_FROM = 0.5
REST = 0.4
# A tap on the line moves it so far that one picture is all but whole.
TAPPED = (0.16, 0.84)
ICON = "mdi6.arrow-left-right"
ICON_SIZE = 58
LABEL_HEIGHT = 60
LABEL_INSET = 42
# Room below a disc for its shadow.
DISC_AIR = 10
CAPTION_HEIGHT = 44


class DividedView(BlockView):
    """The plain comparison. The caption stays in sight wherever the line is."""

    def __init__(self, block: CompareBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        top = self._set_title(block.title.get(self.language))
        self._stage = QRect(0, top, self.width(), max(1, self.height() - top))
        size = self._stage.size()
        self._before = Cut(block.before.src, size.width(), size.height(), block.before.focus)
        self._after = Cut(block.after.src, size.width(), size.height(), block.after.focus)
        self._corner = float(self.px(CORNER))
        self._line = REST
        self._grabbed_at = REST
        self._is_in_hand = False
        self._labels = self._set_labels(block)
        self._caption = self._set_caption(self._caption_words(block))
        self._handle = self._make_handle(block)
        self._swing = QPropertyAnimation(self, b"line", self)
        self._place_handle()
        self._lift_disc()

    def _set_title(self, title: str) -> int:
        if not title:
            return 0
        height = self.px(56)
        style = Style(Face.SERIF, 34, self.palette_.title, smallest=26, leading=1.2, lines=1)
        self.add_text(title, QRectF(self.px(4), 0, self.width() - self.px(8), height), style)
        return height

    def _set_labels(self, block: CompareBlock) -> list[tuple[TextBox, str]]:
        """Set the names of both sides into pills, each at its own upper corner."""
        height, inset = float(self.px(LABEL_HEIGHT)), float(self.px(LABEL_INSET))
        room = self._stage.width() / 2 - inset * 1.5
        palette = self.palette_
        labels = []
        for picture, ink, fill, is_left in (
            (block.before, CREAM, alpha(INK, 0.86), True),
            (block.after, palette.on_accent, palette.accent, False),
        ):
            words = picture.name.get(self.language)
            wide = min(room, text_width(words, Face.SERIF, self.px(30)) + self.px(58))
            left = self._stage.left() + inset
            if not is_left:
                left = self._stage.right() - inset - wide
            style = Style(
                Face.SERIF,
                30,
                ink,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=1,
            )
            rect = QRectF(left, self._stage.top() + self.px(40), wide, height)
            labels.append((TextBox(words, rect, style, self.canvas), fill))
        return labels

    def _caption_words(self, block: CompareBlock) -> str:
        """Return all that is said of both pictures, on one line, nothing twice."""
        texts = [block.caption]
        for picture in (block.before, block.after):
            texts += [picture.line, picture.caption, picture.credit]
        return " · ".join(dict.fromkeys(filter(None, (t.get(self.language) for t in texts))))

    def _set_caption(self, words: str) -> QRectF:
        """Set the caption into a pill at the lower left; it is drawn with the still layer."""
        if not words:
            return QRectF()
        inset, height = self.px(40), self.px(CAPTION_HEIGHT)
        wide = min(
            self._stage.width() - 2.0 * inset,
            text_width(words, Face.SANS, self.px(22)) + self.px(36),
        )
        rect = QRectF(
            self._stage.left() + inset, self._stage.bottom() - self.px(36) - height, wide, height
        )
        style = Style(
            Face.SANS,
            22,
            CREAM,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
        )
        self.add_text(words, rect, style)
        return rect

    def _make_handle(self, block: CompareBlock) -> Handle:
        names = [picture.name.get(self.language) for picture in (block.before, block.after)]
        handle = Handle(
            " / ".join(filter(None, names)) or self._said(block),
            self.context.icons.pixmap(ICON, self.px(ICON_SIZE), CINNABAR),
            motion=self.theme.motion,
            palette=self.palette_,
            unit=self.canvas.unit,
            parent=self,
        )
        handle.grabbed.connect(self._on_grabbed)
        handle.dragged.connect(self._on_dragged)
        handle.clicked.connect(self._on_tapped)
        return handle

    def _said(self, block: CompareBlock) -> str:
        """Return what else can name the line between two pictures that have no names."""
        title = block.title.get(self.language)
        return title or self._caption_words(block) or WORDS[self.language].drag_to_compare

    # The line

    def _get_line(self) -> float:
        return self._line

    def _set_line(self, line: float) -> None:
        edge = self.px(DISC) / 2 / self._stage.width()
        before = self._line_px()
        self._line = min(1.0 - edge, max(edge, line))
        after = self._line_px()
        self._place_handle()
        # The pictures change only where the line went, and a label only while the line is over it.
        for index, (box, _) in enumerate(self._labels):
            if self._label_share(index, before) != self._label_share(index, after):
                self.update(box.rect.toAlignedRect())
        for line_px in (before, after):
            for cut, side in zip((self._before, self._after), self._sides(line_px), strict=True):
                if self.context.images.has_failed(cut):
                    # Its mark stays in the middle of its side.
                    mark = QRect(0, 0, self.px(MISSING), self.px(MISSING))
                    mark.moveCenter(side.center())
                    self.update(mark)
        went = QRect(min(before, after) - 2, 0, abs(after - before) + 4, self.height())
        self.update(went)

    line = Property(float, _get_line, _set_line)

    def _line_px(self) -> int:
        return self._stage.left() + round(self._stage.width() * self._line)

    def _place_handle(self) -> None:
        wide = self.px(DISC + 4)
        inset = self.px(4)
        self._handle.setGeometry(
            self._line_px() - wide // 2,
            self._stage.top() + inset,
            wide,
            self._stage.height() - 2 * inset,
        )
        self._handle.leaves_out = self._caption.translated(-self._handle.pos())

    def _lift_disc(self) -> None:
        """Lift a disc that would rest on the caption over it."""
        disc = self._handle.disc().translated(self._handle.pos())
        if disc.intersects(self._caption):
            self._handle.lowest = self._handle.leaves_out.top() - self.px(DISC_AIR)

    def _glide(self, start: float, end: float, length_ms: int) -> None:
        self._swing.stop()
        if length_ms == 0:
            self._set_line(end)
            return
        self._swing.setStartValue(float(start))
        self._swing.setEndValue(float(end))
        self._swing.setDuration(length_ms)
        self._swing.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._swing.start()

    def _on_grabbed(self) -> None:
        self._swing.stop()
        self._is_in_hand = True
        self._grabbed_at = self._line

    def _on_dragged(self, way_px: int) -> None:
        self._set_line(self._grabbed_at + way_px / self._stage.width())

    def _on_tapped(self) -> None:
        low, high = TAPPED
        self._glide(self._line, high if self._line < 0.5 else low, self.theme.motion.slide_ms)

    # Life

    def moves(self) -> bool:
        """Only the line moves."""
        return False

    def enter(self) -> None:
        """Swing the line once."""
        super().enter()
        self._glide(SWING_FROM, REST, self.theme.motion.compare_ms)

    def rewind(self) -> None:
        """Put the line where it swings from."""
        super().rewind()
        if self.theme.motion.compare_ms:
            self._set_line(SWING_FROM)

    def leave(self) -> None:
        """Put the line back for the next visitor."""
        self._is_in_hand = False
        super().leave()

    def finish(self) -> None:
        """Be where the line is going: to its rest, unless a visitor has it."""
        end = float(self._swing.endValue()) if self.is_moving() else self._line
        self._swing.stop()
        self._set_line(end if self._is_in_hand else REST)
        super().finish()

    def is_moving(self) -> bool:
        """Whether the line swings."""
        return self._swing.state() == QAbstractAnimation.State.Running

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return [*(box.words for box, _ in self._labels), *super().words()]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        labels = [box.words for box, _ in self._labels if not box.fits]
        return [*labels, *super().overflowing()]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both pictures, then frame and caption, then the labels."""
        if self._still is None:
            self._still = self._draw_still_layer()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._draw_pictures(painter)
        painter.drawPixmap(event.rect(), self._still, event.rect())
        self.draw_moving(painter)

    def _draw_pictures(self, painter: QPainter) -> None:
        at = self._stage.topLeft()
        painter.save()
        painter.setClipPath(haitang(QRectF(self._stage), self._corner))
        left, right = self._sides(self._line_px())
        self.draw_picture(painter, self._after, at, right)
        painter.setClipRect(left, Qt.ClipOperation.IntersectClip)
        self.draw_picture(painter, self._before, at, left)
        painter.restore()

    def _sides(self, line_px: int) -> tuple[QRect, QRect]:
        """Return what is seen of both pictures while the line is at ``line_px``."""
        left, right = QRect(self._stage), QRect(self._stage)
        left.setRight(line_px)
        right.setLeft(line_px)
        return left, right

    def draw_still(self, painter: QPainter) -> None:
        """Draw the frame and the ground of the caption."""
        gold_frame(painter, QRectF(self._stage), self._corner, self.canvas)
        if not self._caption.isEmpty():
            pill(painter, self._caption, alpha(INK, 0.9))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the labels, each as far as its side is in sight."""
        line = self._line_px()
        for index, (box, fill) in enumerate(self._labels):
            share = self._label_share(index, line)
            if not box.words or share <= 0:
                continue
            painter.setOpacity(share)
            pill(painter, box.rect, fill)
            box.draw(painter)
        painter.setOpacity(1.0)

    def _label_share(self, index: int, line_px: int) -> float:
        """Return how much (0 to 1) of a label is shown while the line is at ``line_px``."""
        rect = self._labels[index][0].rect
        room = line_px - rect.left() if index == 0 else rect.right() - line_px
        return min(1.0, max(0.0, room / max(1.0, rect.width()) * 2 - 1))
