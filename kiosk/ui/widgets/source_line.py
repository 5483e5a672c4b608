"""Where figures come from: one small line with a mark before it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.icons import Icons
from kiosk.ui.text import Style, TextBox

SIZE = 21.0
ICON, ICON_GAP = 22, 7
ICON_NAME = "mdi6.information-outline"


class SourceLine(TextBox):
    """One line in the middle of a row, at its left or its right end."""

    def __init__(
        self,
        words: str,
        row: QRectF,
        colour: str,
        canvas: Canvas,
        icons: Icons,
        *,
        across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Set the line.

        Args:
            words: What it says.
            row: Where, in device pixels.
            colour: Of words and mark.
            canvas: The screen.
            icons: Where the mark comes from.
            across: Which end of the row it stands at.
        """
        side, gap = canvas.px(ICON), canvas.px(ICON_GAP)
        style = Style(
            Face.SANS,
            SIZE,
            colour,
            across=across,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
        )
        super().__init__(words, row.adjusted(side + gap, 0, 0, 0), style, canvas)
        self._icon: QPixmap | None = icons.pixmap(ICON_NAME, side, colour)
        self._at = QPointF(self.used.left() - side - gap, self.used.center().y() - side / 2)
        if not self.fits:
            # The words matter more than the mark.
            super().__init__(words, row, style, canvas)
            self._icon = None

    def draw(self, painter: QPainter) -> None:
        """Draw the mark and the words."""
        if self._icon is not None:
            painter.drawPixmap(self._at, self._icon)
        super().draw(painter)
