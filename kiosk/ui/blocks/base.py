"""What every block view shares: its place, its still layer, and the time of its entering."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import (
    Property,
    QAbstractAnimation,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Figure, Picture
from kiosk.content.text import Text
from kiosk.content.words import written
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.images import Cut, ImageStore, Wanted
from kiosk.ui.motion import out_cubic, share_of
from kiosk.ui.painting import SMOOTH, drawn
from kiosk.ui.shapes import MISSING, missing_mark
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import Palette, Theme
from kiosk.ui.widgets.figure_text import UNIT_SHARE, FigureText

# The leading around words may reach so far out of a view: nothing is drawn there.
LEADING = 6

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a block needs to know of the page that it stands on.

    Attributes:
        art: The picture behind the page, if any.
        art_box: Where it is, in device pixels of the page.
        panel_title: Returns the title of the panel with this id, "" if there is none.
        volume: How loud films are, 0 to 1.
    """

    theme: Theme
    palette: Palette
    canvas: Canvas
    language: str
    images: ImageStore
    icons: Icons
    art: Picture | None
    art_box: QRect
    panel_title: Callable[[str], str]
    volume: float = 1.0


@dataclass(frozen=True, slots=True)
class Enlarge:
    """A wish to see a picture large: one of several, starting at ``index``.

    Attributes:
        place: Where it is on the screen, in device pixels; null where it is nowhere.
    """

    pictures: tuple[Picture, ...]
    index: int
    place: QRect = field(default_factory=QRect, compare=False)


class BlockView(QWidget):
    """Shows one block of a page, for one size and one language.

    What does not move is drawn once into a still layer by ``draw_still``; ``draw_moving`` draws the
    rest over it and
    asks ``share`` how far each part has come. At rest nothing is repainted. Sizes are final: a page
    that changes its
    size or language is built anew.

    Signals:
        enlarge_wanted: A picture was tapped; carries an ``Enlarge``.
        panel_wanted: The visitor asked for the panel with this id.
    """

    enlarge_wanted = Signal(object)
    panel_wanted = Signal(str)

    def __init__(self, context: PageContext, geometry: QRect, parts: int = 1) -> None:
        """Make the view.

        Args:
            context: The page around it.
            geometry: Where it is on the page, in device pixels.
            parts: How many parts enter one after the other.
        """
        super().__init__()
        self.context = context
        self.theme = context.theme
        self.palette_ = context.palette
        self.canvas = context.canvas
        self.language = context.language
        self.setGeometry(geometry)
        self.texts: list[TextBox] = []
        self.figures: list[FigureText] = []
        # Words of figures that are set apart from them; they are told with them.
        self.apart: list[TextBox] = []
        self._still: QPixmap | None = None
        self._is_broken = False
        self._wanted: set[Wanted] = set()
        context.images.ready.connect(self._on_picture_ready)
        motion = self.theme.motion
        self._grow_ms = float(motion.grow_ms)
        self._total_ms = motion.grow_ms + motion.stagger_ms * max(0, parts - 1)
        self._elapsed = float(self._total_ms)
        self._entering = QPropertyAnimation(self, b"elapsed", self)
        self._entering.setStartValue(0.0)
        self._entering.setEndValue(float(self._total_ms))
        self._entering.setDuration(self._total_ms)

    def take(self, total_ms: int) -> None:
        """Let the entering last ``total_ms``, for views that are no row of parts."""
        self._total_ms = total_ms
        self._elapsed = float(total_ms)
        self._entering.setEndValue(float(total_ms))
        self._entering.setDuration(total_ms)

    # Life on the page

    def enter(self) -> None:
        """The page is shown: start moving."""
        if self._total_ms == 0 or not self.moves():
            return
        self._entering.stop()
        self._set_elapsed(0.0)
        self._entering.start()

    def rewind(self) -> None:
        """Show the state that ``enter`` starts from."""
        if self._total_ms and self.moves():
            self._entering.stop()
            self._set_elapsed(0.0)

    def leave(self) -> None:
        """The page is left: stop all that ``enter`` started, and rest on the end state."""
        self.finish()

    def finish(self) -> None:
        """Show the end state at once."""
        self._entering.stop()
        self._set_elapsed(float(self._total_ms))

    def moves(self) -> bool:
        """Whether anything here grows or counts when the page is entered."""
        return True

    def is_moving(self) -> bool:
        """Whether the entering is under way."""
        return self._entering.state() == QAbstractAnimation.State.Running

    def share(self, part: int = 0) -> float:
        """Return how far ``part`` has come (0 to 1), eased."""
        start = self.theme.motion.stagger_ms * part
        return out_cubic(share_of(self._elapsed, start, self._grow_ms))

    def _get_elapsed(self) -> float:
        return self._elapsed

    def _set_elapsed(self, elapsed: float) -> None:
        before, self._elapsed = self._elapsed, elapsed
        self.advance()
        self.update(self.changed(before))

    elapsed = Property(float, _get_elapsed, _set_elapsed)

    def advance(self) -> None:
        """Time went on; views with child items of their own update them here."""

    def changed(self, before: float) -> QRegion:
        """Return what is repainted now that ``elapsed`` is no longer ``before``."""
        return QRegion(self.moving_rect())

    def moving_rect(self) -> QRect:
        """Return the part that is repainted while it moves."""
        return self.rect()

    def enlarge(self, pictures: tuple[Picture, ...], index: int, place: QRect) -> None:
        """Ask to see one of ``pictures`` large that is at ``place`` of this view."""
        on_screen = QRect(self.mapTo(self.window(), place.topLeft()), place.size())
        self.enlarge_wanted.emit(Enlarge(pictures, index, on_screen))

    # Words

    def add_text(self, words: str, rect: QRectF, style: Style) -> TextBox:
        """Set ``words`` into ``rect`` (pixels of this view), to be drawn with the still layer."""
        box = TextBox(words, rect, style, self.canvas)
        if words:
            self.texts.append(box)
        return box

    def make_figure(
        self,
        figure: Figure,
        size: float,
        colour: str,
        room_px: float,
        *,
        unit: Text | None = None,
        unit_colour: str = "",
        unit_share: float = UNIT_SHARE,
    ) -> FigureText:
        """Return ``figure`` at ``size`` design units or less, at most ``room_px`` wide.

        ``unit`` is the common unit of the chart around it, for figures that give none of their own;
        it is set at ``unit_share`` of the size.
        """
        parts = figure_parts(figure, self.language, unit)
        made = FigureText(
            parts,
            size,
            colour,
            self.canvas,
            room_px=room_px,
            unit_colour=unit_colour,
            unit_share=unit_share,
        )
        self.figures.append(made)
        return made

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        said = [box.words for box in self.texts if box not in self.apart]
        return said + [figure.words for figure in self.figures]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest, or stands outside it."""
        slack = self.px(LEADING)
        room = QRectF(self.rect()).adjusted(-slack, -slack, slack, slack)
        return [box.words for box in self.texts if not box.fits or not room.contains(box.used)] + [
            figure.words for figure in self.figures if not figure.fits
        ]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the still layer, then what moves; a block that cannot be drawn costs itself."""
        if self._is_broken:
            return
        painter = QPainter(self)
        try:
            if self._still is None:
                self._still = self._draw_still_layer()
            painter.drawPixmap(event.rect(), self._still, event.rect())
            painter.setRenderHints(SMOOTH)
            self.draw_moving(painter)
        except Exception:
            # Whatever is wrong with it, the rest of the page is not, and the next frame would
            # raise again.
            self._is_broken = True
            log.exception("a block of kind %s cannot be drawn", type(self).__name__)
        finally:
            painter.end()

    def redraw(self) -> None:
        """Draw the still layer anew at the next paint."""
        self._still = None
        self.update()

    def draw_picture(
        self, painter: QPainter, cut: Cut, at: QPoint, seen: QRect | None = None
    ) -> None:
        """Draw a picture at ``at``; a quiet ground until it is ready, or where it never is.

        The sign of a missing one stands in the middle of what is ``seen`` of it.
        """
        self._wanted.add(cut)
        pixmap = self.context.images.get(cut)
        if pixmap is not None:
            painter.drawPixmap(at, pixmap)
            return
        room = QRectF(at.x(), at.y(), cut.width, cut.height)
        painter.fillRect(room, QColor(self.palette_.raised))
        if self.context.images.has_failed(cut):
            missing_mark(painter, QRectF(seen or room), self.px(MISSING), self.palette_.text2)

    def _on_picture_ready(self, wanted: object) -> None:
        if wanted in self._wanted:
            self.redraw()

    def draw_still(self, painter: QPainter) -> None:
        """Draw what does not move; the texts are drawn after it."""

    def draw_moving(self, painter: QPainter) -> None:
        """Draw what moves, at ``share``."""

    def _draw_still_layer(self) -> QPixmap:
        return drawn(self.size(), self._draw_all_still)

    def _draw_all_still(self, painter: QPainter) -> None:
        self.draw_still(painter)
        for box in self.texts:
            box.draw(painter)

    def px(self, units: float) -> int:
        """Return design units in device pixels."""
        return self.canvas.px(units)


def figure_parts(
    figure: Figure, language: str, unit: Text | None = None
) -> tuple[str, str, str, str]:
    """Return prefix, value, unit and suffix of ``figure`` as written in ``language``."""
    own_unit = figure.unit if figure.unit.by_language else unit or figure.unit
    return (
        figure.prefix.get(language),
        written(figure.value.get(language), language),
        own_unit.get(language),
        figure.suffix.get(language),
    )
