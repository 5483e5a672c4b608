"""The keys of the home screen: folding-screen tiles and entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Panel
from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.painting import drawn
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.shapes import haitang
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import (
    DOCK_LABEL,
    GOLD_BRIGHT,
    TILE_LINE,
    TILE_NAME,
    TILE_NIGHT,
    alpha,
    mix,
)
from kiosk.ui.widgets.initial import draw_mark
from kiosk.ui.widgets.plate_key import draw_plate
from kiosk.ui.widgets.touch_button import TouchButton

CORNER = 22
INSET = 9
BADGE = 58
BADGE_ICON = 33
PAD = 32
# Of the words of a tile: room below them, and between name and line; a very wide tile has a larger
# name.
FOOT, NAME_GAP = 36, 12
NAME, NAME_WIDE, WIDE = 44, 52, 3
ENTRY_DISC, ENTRY_ICON = 60, 36
ENTRY_ARROW, ENTRY_END, ENTRY_NARROW = 40, 12, 400
# A tile lower than this starts its scrim earlier (look.md, 4: short tiles).
SHORT = 280
# In large type: badge and icon, what is free around the words, sizes of name and line, and how high
# up the line may reach.
BADGE_TOP = 28
LYING = 1.3
BADGE_LARGE, BADGE_ICON_LARGE, PAD_LARGE, FOOT_LARGE = 76, 46, 30, 34
NAMES_LARGE = ((66, 1, 60), (66, 2, 46), (54, 3, 34), (44, 3, 24))
LINES_LARGE = ((36, 2, 34), (34, 3, 28), (30, 4, 21))
LINE_ROOM_LARGE, NAME_GAP_LARGE = 0.36, 8
# Where the scrim of a tile in large type begins and is dense, from the name on.
SCRIM_LARGE = ((-0.18, 0.0), (0.03, 0.82), (0.15, 1.0))
# The icon and the name of an entry in large type: sizes, lines, smallest sizes.
ENTRY_ICON_LARGE, ENTRY_PAD_LARGE, ENTRY_GAP_LARGE = 54, 22, 16
ENTRY_NAMES_LARGE = ((48, 1, 42), (42, 2, 32), (34, 3, 21))
# How wide the whole picture of a tile is; the second for short tiles.
PICTURE_WIDTHS = (1080, 960)


class PanelKey(TouchButton):
    """A key that opens a panel.

    Signals:
        chosen: It was tapped; carries the panel id.
    """

    chosen = Signal(str)

    def __init__(self, panel: Panel, setting: Setting, geometry: QRect, parent: QWidget) -> None:
        super().__init__(panel.title.get(setting.language), setting.theme.motion, parent)
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


class TileKey(PanelKey):
    """A large panel: its picture with 海棠 corners, its name and one line."""

    def __init__(self, panel: Panel, setting: Setting, geometry: QRect, parent: QWidget) -> None:
        super().__init__(panel, setting, geometry, parent)
        self._images = images = setting.images
        canvas = self.canvas
        self._face: QPixmap | None = None
        self._is_short = self.height() < canvas.px(SHORT)
        self._cut: Cut | None = None
        if panel.art is not None:
            # The picture is about as wide as three tiles, whatever the tile's shape.
            cover = max(self.width(), self.height() * 16 / 9)
            zoom = max(1.15, canvas.px(PICTURE_WIDTHS[self._is_short]) / cover)
            self._cut = Cut(panel.art.src, self.width(), self.height(), panel.art.focus, zoom=zoom)
            images.ready.connect(self._on_ready)

    def _set_words(self) -> list[TextBox]:
        if self.is_large_type:
            return self._set_large()
        texts: list[TextBox] = []
        canvas, language = self.canvas, self.language
        pad = canvas.px(PAD)
        room = self.width() - 2 * pad
        bottom = self.height() - canvas.px(FOOT)
        line = self.panel.line.get(language)
        if line:
            place = QRectF(pad, bottom - canvas.px(64), room, canvas.px(64))
            box = _line(line, place, TILE_LINE, canvas)
            texts.append(box)
            bottom = round(box.used.top()) - canvas.px(NAME_GAP)
        top = canvas.px(20 if self._is_short else 100)
        bottom_up = Qt.AlignmentFlag.AlignBottom
        place = QRectF(pad, top, room, bottom - top)
        # A name is not torn over two lines where a little smaller it fits on one.
        large = NAME_WIDE if self.width() > WIDE * self.height() else NAME
        one = Style(
            Face.SERIF, large, TILE_NAME, smallest=34, leading=1.18, down=bottom_up, lines=1
        )
        name = TextBox(self.accessibleName(), place, one, canvas)
        for lines, least in ((2, 30), (3, 26)):
            if name.fits:
                break
            more = Style(
                Face.SERIF, 40, TILE_NAME, smallest=least, leading=1.18, down=bottom_up, lines=lines
            )
            name = TextBox(self.accessibleName(), place, more, canvas)
        texts.append(name)
        return texts

    def _set_large(self) -> list[TextBox]:
        """Set the words in large type: the name on up to three lines, its line on up to four."""
        canvas, texts = self.canvas, []
        pad = canvas.px(PAD_LARGE)
        room = QRectF(pad, 0, self.width() - 2 * pad, self.height() - canvas.px(FOOT_LARGE))
        line = self.panel.line.get(self.language)
        if line:
            low = room.adjusted(0, room.height() * (1 - LINE_ROOM_LARGE), 0, 0)
            texts.append(_first_fitting(line, low, LINES_LARGE, Face.SANS, TILE_LINE, canvas))
            room.setBottom(texts[0].used.top() - canvas.px(NAME_GAP_LARGE))
        # Below the badge, or beside it where that makes the name larger.
        below = room.adjusted(0, canvas.px(BADGE_TOP + BADGE_LARGE), 0, 0)
        beside = room.adjusted(0, canvas.px(INSET + BADGE_TOP) / 2, 0, 0)
        beside.setRight(self.width() - canvas.px(2 * BADGE_TOP + BADGE_LARGE))
        rooms = (below, beside) if self._has_badge_at_right() else (below,)
        name = self.accessibleName()
        names = [
            _first_fitting(name, room, NAMES_LARGE, Face.SERIF, TILE_NAME, canvas, is_even=False)
            for room in rooms
        ]
        texts.append(max(names, key=lambda box: (box.fits, box.size_px)))
        return texts

    def _has_badge_at_right(self) -> bool:
        """Whether the words begin beside the badge."""
        return self._is_short or (self.is_large_type and self.width() > LYING * self.height())

    def _scrim(self) -> tuple[tuple[float, float], ...]:
        """Return where the scrim under the words is how dense."""
        if self.is_large_type:
            top = self.texts[-1].used.top() / self.height()
            return tuple((min(1.0, max(0.0, top + by)), share) for by, share in SCRIM_LARGE)
        if self._is_short:
            return ((0.18, 0.0), (0.52, 0.82), (0.78, 1.0))
        return ((0.31, 0.0), (0.58, 0.82), (0.8, 1.0))

    def _on_ready(self, wanted: object) -> None:
        if wanted == self._cut:
            self._face = None
            self.update()

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the tile, made once, and its hairline, brighter while it is pressed."""
        if self._face is None:
            self._face = drawn(self.size(), self._draw_tile)
        painter.drawPixmap(rect.topLeft(), self._face)
        canvas = self.canvas
        gap = canvas.px(INSET)
        inner = QRectF(rect).adjusted(gap, gap, -gap, -gap)
        pressed = self.isDown()
        colour = TILE_NAME if pressed else alpha(GOLD_BRIGHT, 0.85)
        painter.setPen(QPen(QColor(colour), max(1.0, (3 if pressed else 1.5) * canvas.unit)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(haitang(inner, canvas.px(CORNER)))

    def _draw_tile(self, painter: QPainter) -> None:
        canvas = self.canvas
        path: QPainterPath = haitang(QRectF(self.rect()), canvas.px(CORNER))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(path, QColor(self.tint))
        painter.setClipPath(path)
        art = self._images.get(self._cut) if self._cut is not None else None
        if art is not None:
            painter.drawPixmap(0, 0, art)
        scrim = QLinearGradient(0, 0, 0, self.height())
        for at, share in self._scrim():
            scrim.setColorAt(at, QColor(alpha(self.tint, share)))
        painter.fillPath(path, scrim)
        painter.setClipping(False)
        badge, icon = (BADGE, BADGE_ICON)
        if self.is_large_type:
            badge, icon = (BADGE_LARGE, BADGE_ICON_LARGE)
        side, inset = canvas.px(badge), canvas.px(28)
        left = self.width() - inset - side if self._has_badge_at_right() else inset
        disc = QRectF(left, canvas.px(26 if self._is_short else BADGE_TOP), side, side)
        painter.setPen(QPen(QColor(GOLD_BRIGHT), max(1.0, 1.5 * canvas.unit)))
        painter.setBrush(QColor(self.tint))
        painter.drawEllipse(disc)
        self.draw_mark(painter, disc, icon, GOLD_BRIGHT)
        for box in self.texts:
            box.draw(painter)


class EntryKey(PanelKey):
    """A small panel: a gold disc, its name, one line, an arrow."""

    def __init__(self, panel: Panel, setting: Setting, geometry: QRect, parent: QWidget) -> None:
        super().__init__(panel, setting, geometry, parent)
        self._spare = 0.0
        # A narrow entry needs its room for words.
        self._has_arrow = self.width() >= self.canvas.px(ENTRY_NARROW) and not self.is_large_type

    def _set_words(self) -> list[TextBox]:
        canvas = self.canvas
        if self.is_large_type:
            return [self._set_large()]
        left = canvas.px(20 + ENTRY_DISC + 14)
        right = self.width() - canvas.px(ENTRY_END + (ENTRY_ARROW if self._has_arrow else 0))
        line = self.panel.line.get(self.language)
        room = QRectF(left, 0, right - left, self.height())
        return self._beside(line, room) or self._stacked(line, room)

    @property
    def is_whole(self) -> bool:
        """Whether its line has room beside its name."""
        if self.is_large_type:
            return self.texts[0].style.size >= ENTRY_NAMES_LARGE[1][0]
        return len(self.texts) > bool(self.panel.line.get(self.language))

    def _set_large(self) -> TextBox:
        """Set the name in large type, in the middle of the key with its icon; no line has room."""
        px = self.canvas.px
        left = px(ENTRY_PAD_LARGE + ENTRY_ICON_LARGE + ENTRY_GAP_LARGE)
        room = QRectF(left, px(6), self.width() - left - px(ENTRY_PAD_LARGE), 0)
        room.setBottom(self.height() - px(6))
        middle, name = Qt.AlignmentFlag.AlignVCenter, self.accessibleName()
        sizes = ENTRY_NAMES_LARGE
        box = _first_fitting(name, room, sizes, Face.SERIF, TILE_NAME, self.canvas, down=middle)
        self._spare = max(0.0, (room.width() - box.used.width()) / 2)
        return TextBox(name, box.rect.translated(self._spare, 0), box.style, self.canvas)

    def _beside(self, line: str, room: QRectF) -> list[TextBox]:
        """Return the name with its line beside it, or nothing where that does not fit."""
        canvas = self.canvas
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SERIF, 32, TILE_NAME, leading=1.1, down=middle, lines=1)
        name = TextBox(self.accessibleName(), room, style, canvas)
        if not line:
            return [name] if name.fits else []
        gap = canvas.px(16)
        rest = room.adjusted(name.used.width() + gap, 0, 0, 0)
        small = Style(Face.SANS, 24, DOCK_LABEL, smallest=21, leading=1.15, down=middle, lines=1)
        beside = TextBox(line, rest, small, canvas)
        return [name, beside] if rest.width() > 0 and beside.fits else []

    def _stacked(self, line: str, room: QRectF) -> list[TextBox]:
        """Return the name above its line; where even that is too long, the name alone."""
        canvas = self.canvas
        pad = canvas.px(8)
        room = room.adjusted(0, pad, 0, -pad)
        for size, lines in ((32, 1), (30, 1), (28, 1), (26, 2), (24, 3)) if line else ():
            style = Style(Face.SERIF, size, TILE_NAME, smallest=size, leading=1.12, lines=lines)
            name = TextBox(self.accessibleName(), room, style, canvas)
            small = Style(Face.SANS, 22, DOCK_LABEL, leading=1.15, lines=2)
            below = even_box(line, room, small, canvas)
            spare = room.height() - name.used.height() - below.used.height()
            if name.fits and below.fits and spare >= 0:
                top = room.top() + spare / 2
                below_top = top + name.used.height()
                return [
                    TextBox(name.words, QRectF(name.rect.translated(0, spare / 2)), style, canvas),
                    even_box(
                        line,
                        QRectF(below.rect.left(), below_top, below.rect.width(), room.height()),
                        small,
                        canvas,
                    ),
                ]
        middle = Qt.AlignmentFlag.AlignVCenter
        alone = Style(Face.SERIF, 30, TILE_NAME, smallest=19, leading=1.1, down=middle, lines=3)
        return [TextBox(self.accessibleName(), room, alone, canvas)]

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the entry."""
        canvas = self.canvas
        draw_plate(painter, rect, canvas, is_pressed=self.isDown())
        if self.is_large_type:
            self._draw_large(painter)
            return
        side = canvas.px(ENTRY_DISC)
        disc = QRectF(canvas.px(20), (rect.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(GOLD_BRIGHT))
        painter.drawEllipse(disc)
        self.draw_mark(painter, disc, ENTRY_ICON, self.tint)
        if self._has_arrow:
            arrow = canvas.px(ENTRY_ARROW)
            chevron = self.icons.pixmap("mdi6.chevron-right", arrow, GOLD_BRIGHT)
            painter.drawPixmap(
                rect.width() - canvas.px(10) - arrow, (rect.height() - arrow) // 2, chevron
            )
        for box in self.texts:
            box.draw(painter)

    def _draw_large(self, painter: QPainter) -> None:
        for box in self.texts:
            box.draw(painter)
        side = self.canvas.px(ENTRY_ICON_LARGE)
        left = self.canvas.px(ENTRY_PAD_LARGE) + self._spare
        place = QRectF(left, (self.height() - side) / 2, side, side)
        self.draw_mark(painter, place, ENTRY_ICON_LARGE, GOLD_BRIGHT)


def _first_fitting(
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


def _line(words: str, rect: QRectF, colour: str, canvas: Canvas) -> TextBox:
    """Set one line at the bottom of ``rect``; too long for one, it breaks at its space."""
    bottom = Qt.AlignmentFlag.AlignBottom
    one = TextBox(
        words, rect, Style(Face.SANS, 24, colour, leading=1.25, down=bottom, lines=1), canvas
    )
    if one.fits:
        return one
    broken = words.replace(" ", "\n", 1) if is_chinese(words) else words
    return even_box(
        broken, rect, Style(Face.SANS, 24, colour, leading=1.25, down=bottom, lines=2), canvas
    )
