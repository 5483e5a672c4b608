"""The folding-screen tiles of the home screen, one for each large panel."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Panel
from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.home_key import PanelKey, first_fitting
from kiosk.ui.images import Cut
from kiosk.ui.painting import drawn
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.shapes import haitang
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import (
    GOLD_BRIGHT,
    TILE_LINE,
    TILE_NAME,
    alpha,
)

CORNER = 22
INSET = 9
BADGE = 58
BADGE_ICON = 33
PAD = 32
# Of the words of a tile: room below them, and between name and line; a very wide tile has a larger
# name.
FOOT, NAME_GAP = 36, 12
NAME, NAME_WIDE, WIDE = 44, 52, 3
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
# Where the scrim of a tile is how dense (look.md, 4), and where it holds a name on any picture: it
# begins higher up where the name does. The second for short tiles.
SCRIMS = ((0.31, 0.0), (0.58, 0.82), (0.8, 1.0)), ((0.18, 0.0), (0.52, 0.82), (0.78, 1.0))
SCRIM_HOLDS = 0.56, 0.48
# The scrim of a tile in large type, from a little above the name on.
SCRIM_LARGE, SCRIM_LARGE_ABOVE = ((0.0, 0.0), (0.21, 0.82), (0.33, 1.0)), 0.2
# How wide the whole picture of a tile is; the second for short tiles.
PICTURE_WIDTHS = (1080, 960)


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
            texts.append(first_fitting(line, low, LINES_LARGE, Face.SANS, TILE_LINE, canvas))
            room.setBottom(texts[0].used.top() - canvas.px(NAME_GAP_LARGE))
        # Below the badge, or beside it where that makes the name larger.
        below = room.adjusted(0, canvas.px(BADGE_TOP + BADGE_LARGE), 0, 0)
        beside = room.adjusted(0, canvas.px(INSET + BADGE_TOP) / 2, 0, 0)
        beside.setRight(self.width() - canvas.px(2 * BADGE_TOP + BADGE_LARGE))
        rooms = (below, beside) if self._has_badge_at_right() else (below,)
        name = self.accessibleName()
        names = [
            first_fitting(name, room, NAMES_LARGE, Face.SERIF, TILE_NAME, canvas, is_even=False)
            for room in rooms
        ]
        texts.append(max(names, key=lambda box: (box.fits, box.size_px)))
        return texts

    def _has_badge_at_right(self) -> bool:
        """Whether the words begin beside the badge."""
        return self._is_short or (self.is_large_type and self.width() > LYING * self.height())

    def _scrim(self) -> QLinearGradient:
        """Return the scrim under the words, which begins higher up where they do."""
        high = self.height()
        top = self.texts[-1].used.top()
        stops, by = SCRIM_LARGE, top - SCRIM_LARGE_ABOVE * high
        if not self.is_large_type:
            stops = SCRIMS[self._is_short]
            by = min(0.0, top - SCRIM_HOLDS[self._is_short] * high)
        scrim = QLinearGradient(0, by, 0, by + high)
        for at, share in stops:
            scrim.setColorAt(at, QColor(alpha(self.tint, share)))
        return scrim

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
        painter.fillPath(path, self._scrim())
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
