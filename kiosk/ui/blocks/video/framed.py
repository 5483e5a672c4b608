"""A film in a 海棠 frame: its poster until the first frame comes, and for ever if none does."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPaintEvent

from kiosk.content.blocks import VideoBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.shapes import gold_frame, haitang
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import CREAM, INK, alpha, mix

if TYPE_CHECKING:
    from kiosk.ui.blocks.video.player import Player

CORNER = 28
PAD = 36


class FilmView(BlockView):
    """The plain film. Nothing of QtMultimedia is loaded before its page is entered."""

    def __init__(self, block: VideoBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._block = block
        self._player: Player | None = None
        self._frame = QImage()
        top = self._set_title(block.title.get(self.language))
        self._stage = QRect(0, top, self.width(), max(1, self.height() - top))
        self._cut = Cut(
            block.poster.src, self._stage.width(), self._stage.height(), block.poster.focus
        )
        self._words_top = float(self._stage.bottom())
        self._set_words(block)

    def _set_title(self, title: str) -> int:
        if not title:
            return 0
        height = self.px(52)
        style = Style(Face.SERIF, 34, self.palette_.title, smallest=26, leading=1.2, lines=1)
        self.add_text(title, QRectF(self.px(4), 0, self.width() - self.px(8), height), style)
        return height

    def _set_words(self, block: VideoBlock) -> None:
        """Set captions and credit upwards from the lower edge of the frame."""
        pad = self.px(PAD)
        bottom = self._stage.bottom() - self.px(26)
        low = Qt.AlignmentFlag.AlignBottom
        for text, style in (
            (block.poster.credit, Style(Face.SANS, 21, alpha(CREAM, 0.8), leading=1.3, down=low)),
            (block.poster.caption, Style(Face.SANS, 24, CREAM, leading=1.3, down=low)),
            (block.caption, Style(Face.SANS_MEDIUM, 27, CREAM, smallest=22, leading=1.3, down=low)),
        ):
            words = text.get(self.language)
            if words:
                room = QRectF(pad, self._stage.top(), self._stage.width() - 2 * pad, 0)
                room.setBottom(bottom)
                box: TextBox = self.add_text(words, room, style)
                bottom = round(box.used.top()) - self.px(4)
                self._words_top = box.used.top()

    # Life

    def moves(self) -> bool:
        """A film plays; nothing grows."""
        return False

    def enter(self) -> None:
        """Play, where it can be played."""
        super().enter()
        file = self.context.images.path(self._block.src)
        # Where the extra is not installed there is nothing to be done, and nothing is wrong.
        if file is None or find_spec("PySide6.QtMultimedia") is None:
            return
        self._release()
        player = import_module("kiosk.ui.blocks.video.player").Player(
            file,
            is_loop=self._block.loop,
            volume=self.context.volume if self._block.sound else 0.0,
            parent=self,
        )
        player.shown.connect(self._on_frame_shown)
        self._player = player
        player.play()

    def leave(self) -> None:
        """Give the film back and show the poster."""
        super().leave()
        self._release()

    def _release(self) -> None:
        if self._player is not None:
            self._player.release()
            self._player.deleteLater()
            self._player = None
        self._frame = QImage()
        self.update()

    def _on_frame_shown(self, frame: QImage) -> None:
        self._frame = frame
        self.update(self._stage)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of the film, or the poster, under what does not move."""
        if self._still is None:
            self._still = self._draw_still_layer()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.save()
        painter.setClipPath(haitang(QRectF(self._stage), float(self.px(CORNER))))
        if self._frame.isNull():
            self.draw_picture(painter, self._cut, self._stage.topLeft())
        else:
            painter.drawImage(self._covering(), self._frame)
        painter.restore()
        painter.drawPixmap(event.rect(), self._still, event.rect())

    def _covering(self) -> QRectF:
        """Return the rectangle in which a frame covers the stage."""
        room = QRectF(self._stage)
        size = QSizeF(self._frame.size()).scaled(
            room.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
        )
        rect = QRectF(QPointF(0, 0), size)
        rect.moveCenter(room.center())
        return rect

    def draw_still(self, painter: QPainter) -> None:
        """Draw the shade under the words and the frame."""
        stage = QRectF(self._stage)
        radius = float(self.px(CORNER))
        palette = self.palette_
        dark = palette.ground if palette.is_night else mix(palette.accent_text, INK, 0.62)
        shade = QLinearGradient(
            QPointF(0, max(stage.top(), self._words_top - self.px(110))), stage.bottomLeft()
        )
        shade.setColorAt(0, QColor(alpha(dark, 0)))
        shade.setColorAt(0.5, QColor(alpha(dark, 0.78)))
        shade.setColorAt(1, QColor(alpha(dark, 0.95)))
        painter.fillPath(haitang(stage, radius), shade)
        gold_frame(painter, stage, radius, self.canvas)
