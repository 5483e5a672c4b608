"""What the keys of the home screen have in common: each opens a panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Panel
from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import (
    TILE_NIGHT,
    mix,
)
from kiosk.ui.widgets.initial import draw_mark
from kiosk.ui.widgets.touch_button import TouchButton


class PanelKey(TouchButton):
    """A key that opens a panel.

    Signals:
        chosen: It was tapped; carries the panel id.
    """

    chosen = Signal(str)

    def __init__(self, panel: Panel, setting: Setting, geometry: QRect, parent: QWidget) -> None:
        super().__init__(panel.called(setting.language), setting.theme.motion, parent)
        self.setGeometry(geometry)
        self.panel = panel
        self.language = setting.language
        self.canvas = setting.canvas
        self.icons = setting.icons
        self.is_large_type = setting.is_large
        self.tint = panel.tint or mix(panel.accent, TILE_NIGHT, 0.78)
        self.clicked.connect(self._on_clicked)

    @cached_property
    def texts(self) -> list[TextBox]:
        """Its words, set when they are first asked for: of hundreds of keys few are seen."""
        return self._set_words()

    def _set_words(self) -> list[TextBox]:
        raise NotImplementedError

    def _on_clicked(self) -> None:
        self.chosen.emit(self.panel.id)

    def draw_mark(self, painter: QPainter, disc: QRectF, side: float, colour: str) -> None:
        """Draw the panel's icon into its ``disc``; without one, the first sign of its name."""
        draw_mark(
            painter,
            self.icons,
            self.panel.icon,
            self.accessibleName(),
            room=disc,
            side_px=self.canvas.px(side),
            colour=colour,
        )

    def words(self) -> list[str]:
        """Return what can be read on it."""
        return [box.words for box in self.texts]

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        return [box.words for box in self.texts if not box.fits]


def first_fitting(
    words: str,
    room: QRectF,
    sizes: Sequence[tuple[int, int, int]],
    face: Face,
    colour: str,
    canvas: Canvas,
    *,
    down: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignBottom,
    is_even: bool = True,
) -> TextBox:
    """Set ``words`` in the first of ``sizes`` (size, lines, smallest) that has room for them."""
    for size, lines, smallest in sizes:
        style = Style(face, size, colour, smallest=smallest, leading=1.18, down=down, lines=lines)
        box = TextBox(words, room, replace(style, even=is_even), canvas)
        if box.fits:
            break
    return box
