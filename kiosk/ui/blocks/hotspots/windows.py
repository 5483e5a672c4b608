"""Spots as windows side by side: one stands wide open, a tap opens another."""

from __future__ import annotations

from PySide6.QtCore import (
    Property,
    QAbstractAnimation,
    QEasingCurve,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
)

from kiosk.content.blocks import HotspotsBlock, Picture
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hotspots.panes import Frame, Pane
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style

GAP = 20
# So much of the width belongs to all closed windows together.
CLOSED_SHARE = 0.37
CLOSED_MOST = 250
CLOSED_LEAST = 96


class WindowsView(BlockView):
    """An accordion of windows on one picture."""

    def __init__(self, block: HotspotsBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._panes: list[Pane] = []
        self._top = 0.0
        self._set_head(block)
        self._is_open: list[float] = [
            1.0 if index == 0 else 0.0 for index in range(len(block.spots))
        ]
        self._from = list(self._is_open)
        self._target = 0
        self._way = 1.0
        self._shift = QPropertyAnimation(self, b"way", self)
        self._shift.setStartValue(0.0)
        self._shift.setEndValue(1.0)
        self._shift.setDuration(self.theme.motion.page_ms)
        self._shift.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._closed_px = 0
        self._open_px = self.width()
        if block.spots:
            self._make_panes(block)

    def _set_head(self, block: HotspotsBlock) -> None:
        """Set the block's own words above the windows."""
        pills = " · ".join(text.get(self.language) for text in block.pills)
        for words, style in (
            (
                block.title.get(self.language),
                Style(Face.SERIF, 34, self.palette_.title, smallest=26, leading=1.25),
            ),
            (block.intro.get(self.language), Style(Face.SANS, 24, self.palette_.text)),
            (pills, Style(Face.SANS_MEDIUM, 24, self.palette_.accent_text)),
        ):
            if words:
                room = QRectF(0, self._top, self.width(), self.height() * 0.3)
                self._top = self.add_text(words, room, style).used.bottom() + self.px(10)

    def _make_panes(self, block: HotspotsBlock) -> None:
        count = len(block.spots)
        gap = self.px(GAP)
        if count > 1:
            share = self.width() * CLOSED_SHARE / (count - 1)
            self._closed_px = round(max(self.px(CLOSED_LEAST), min(share, self.px(CLOSED_MOST))))
        self._open_px = max(self._closed_px, self.width() - (count - 1) * (self._closed_px + gap))
        picture = block.art or self.context.art or Picture(src="")
        frame = Frame(
            picture,
            self.context.images.native_size(picture.src),
            QSize(self._open_px, round(self.height() - self._top)),
            self._closed_px if count > 1 else self._open_px,
        )
        for index, spot in enumerate(block.spots):
            pane = Pane(index, spot, frame, self.context, self)
            pane.chosen.connect(self._on_pane_chosen)
            self._panes.append(pane)
        self._place()

    def _place(self) -> None:
        """Give each window the width of how far it is open."""
        gap = self.px(GAP)
        left = 0.0
        for pane, share in zip(self._panes, self._is_open, strict=True):
            width = self._closed_px + (self._open_px - self._closed_px) * share
            right = left + width
            pane.setGeometry(
                round(left),
                round(self._top),
                round(right) - round(left),
                round(self.height() - self._top),
            )
            pane.set_open(share)
            left = right + gap

    # Opening

    def _get_way(self) -> float:
        return self._way

    def _set_way(self, way: float) -> None:
        self._way = way
        for index, start in enumerate(self._from):
            end = 1.0 if index == self._target else 0.0
            self._is_open[index] = start + (end - start) * way
        self._place()

    way = Property(float, _get_way, _set_way)

    def _on_pane_chosen(self, index: int) -> None:
        self.open(index)

    def open(self, index: int) -> None:
        """Open the window ``index``, and close the others."""
        self._shift.stop()
        self._from = list(self._is_open)
        self._target = index
        if self._shift.duration() == 0:
            self._set_way(1.0)
            return
        self._shift.start()

    # Life

    def moves(self) -> bool:
        """Windows move only when they are tapped."""
        return False

    def finish(self) -> None:
        """Be as open as they are going to be."""
        if self.is_moving():
            self._shift.stop()
            self._set_way(1.0)
        super().finish()

    def leave(self) -> None:
        """Open the first window for the next visitor."""
        super().leave()
        if self._target:
            self._from = list(self._is_open)
            self._target = 0
            self._set_way(1.0)

    def is_moving(self) -> bool:
        """Whether a window is opening."""
        return self._shift.state() == QAbstractAnimation.State.Running

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return [*super().words(), *(words for pane in self._panes for words in pane.words())]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        panes = [words for pane in self._panes for words in pane.overflowing()]
        return [*super().overflowing(), *panes]
