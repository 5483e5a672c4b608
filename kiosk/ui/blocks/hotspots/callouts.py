"""Points on a picture, each with a line to a card that says what is there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPolygonF,
    QRegion,
)

from kiosk.content.blocks import HotspotsBlock, Picture
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hotspots.card import MARGIN, CardFace, CardWords, SpotCard, said_once
from kiosk.ui.blocks.hotspots.intro import Intro
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.on_picture import point_on_picture
from kiosk.ui.placing import Wishes, into, leader, place_labels
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import GOLD_BRIGHT, PIN_CHOSEN, WHITE, alpha
from kiosk.ui.widgets.reader import Reader

# How wide a card may be and how large its text, from the most to the least pleasant.
_TRIES = ((340, 24), (420, 24), (290, 23), (380, 22), (260, 22), (520, 22))
_DOT = 9
_HALO = 20
_EDGE = 8


class CalloutsView(BlockView):
    """Callouts on the block's own picture, or on the picture behind the page.

    Where there is room every card is open. Where there is not, the cards only name their spots,
    and one reader below says what the chosen one is. Outside its cards the view lets presses
    through to what lies under it.
    """

    def __init__(self, block: HotspotsBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.spots)))
        self._block = block
        self._own = block.art
        self._points = self._find_points(block)
        self._words = [
            CardWords(*said_once(spot.label, spot.text, self.language), spot.icon)
            for spot in block.spots
        ]
        self._caption = self._set_caption(block.art)
        caption = self._caption.rect if self._caption is not None else QRectF()
        self._intro = Intro(block, context, QRectF(self.rect()), self._points, caption)
        self.texts += self._intro.texts
        self._reader: Reader | None = None
        self._chosen = -1
        self._cards: list[SpotCard] = []
        self._faces: list[CardFace] = []
        self._lines: list[QPainterPath] = []
        # Where each line ends: at its point, or as near to it as the place reaches.
        self._ends: list[QPointF] = []
        self._place_cards()
        if self._own is None:
            self.setMask(self._region())

    def _find_points(self, block: HotspotsBlock) -> list[QPointF]:
        """Return where the spots are, in pixels of this view."""
        if block.art is not None:
            picture, box = block.art, self.rect()
        elif self.context.art is not None:
            picture, box = self.context.art, self.context.art_box.translated(-self.pos())
        else:
            picture, box = Picture(src=""), self.rect()
        native = self.context.images.native_size(picture.src)
        return [
            point_on_picture((spot.x, spot.y), box, native, picture.focus) for spot in block.spots
        ]

    def _set_caption(self, picture: Picture | None) -> TextBox | None:
        words = picture.caption.get(self.language) if picture else ""
        if not words:
            return None
        height, edge = self.px(44), self.px(16)
        wide = min(
            self.width() - 2.0 * edge, text_width(words, Face.SANS, self.px(22)) + self.px(36)
        )
        room = QRectF(self.width() - edge - wide, self.height() - edge - height, wide, height)
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        return self.add_text(
            words,
            room,
            Style(Face.SANS, 22, self.palette_.text, across=centred, down=middle, lines=1),
        )

    # Placing

    def _place_cards(self) -> None:
        edge = self.px(_EDGE) if self._own is not None else 0
        room = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        taken = [self._intro.rect] if not self._intro.rect.isEmpty() else []
        if self._caption is not None:
            taken.append(self._caption.rect)
        for widest, size in _TRIES:
            if self._try_cards(room, taken, self._words, widest, size):
                return
        self._set_reader(room)
        names = [CardWords(words.label, "", words.icon) for words in self._words]
        rest = QRectF(room)
        if self._reader is not None:
            if self._reader.rect.center().y() > room.center().y():
                rest.setBottom(self._reader.rect.top())
            else:
                rest.setTop(self._reader.rect.bottom())
            self._chosen = 0
        for widest, size in _TRIES:
            if self._try_cards(rest, taken, names, widest, size):
                return
        self._stack(rest, names)

    def _try_cards(
        self, room: QRectF, taken: list[QRectF], words: list[CardWords], widest: float, size: float
    ) -> bool:
        faces = [
            CardFace(each, min(self.px(widest), room.width()), size, self.context) for each in words
        ]
        if not all(face.fits for face in faces):
            return False
        wishes = Wishes(self.canvas.unit, taken)
        places = place_labels(room, self._points, [face.size for face in faces], wishes)
        if places is None:
            return False
        self._make_cards(words, faces, places)
        return True

    def _stack(self, room: QRectF, words: list[CardWords]) -> None:
        """Set the cards in rows from the top, where no place near their points is left."""
        faces = [CardFace(each, room.width(), 22, self.context) for each in words]
        places: list[QRectF] = []
        at, row = room.topLeft(), 0.0
        if self._intro.rect.intersects(QRectF(at, QSizeF(room.width(), 1))):
            at.setY(self._intro.rect.bottom())
        for face in faces:
            if at.x() + face.size.width() > room.right() and at.x() > room.left():
                at = QPointF(room.left(), at.y() + row)
                row = 0.0
            places.append(QRectF(at, face.size))
            at = QPointF(at.x() + face.size.width(), at.y())
            row = max(row, face.size.height())
        self._make_cards(words, faces, places)

    def _set_reader(self, room: QRectF) -> None:
        """Set the reader, where the cards have no room for their texts."""
        right = room.right()
        if self._caption is not None:
            right = self._caption.rect.left() - self.px(_EDGE)
        pages = [(words.label, words.text) for words in self._words]
        if any(words.text for words in self._words):
            place = QRectF(room.left(), room.top(), right - room.left(), room.height())
            intro = self._intro.rect
            if not intro.isEmpty() and intro.center().y() > room.center().y():
                place.setBottom(max(place.top() + 1, intro.top() - self.px(_EDGE)))
            elif not intro.isEmpty():
                place.setTop(min(place.bottom() - 1, intro.bottom() + self.px(_EDGE)))
            self._reader = Reader(pages, place, self.palette_, self.canvas, self._points)

    def _make_cards(
        self, words: list[CardWords], faces: list[CardFace], places: list[QRectF]
    ) -> None:
        self._faces = faces
        margin = self.px(MARGIN)
        reach = self.px(_HALO + 2)
        inside = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        self._ends = [into(point, inside) for point in self._points]
        for index, (each, face, place) in enumerate(zip(words, faces, places, strict=True)):
            card = SpotCard(index, each, face, self.context, self)
            card.setGeometry(place.toAlignedRect())
            card.set_chosen(index == self._chosen)
            card.chosen.connect(self._on_card_chosen)
            self._cards.append(card)
            path = QPainterPath()
            body = place.adjusted(margin, margin, -margin, -margin)
            if not body.contains(self._ends[index]):
                path.addPolygon(QPolygonF(leader(self._ends[index], body, self.px(18))))
            self._lines.append(path)

    def _shows(self, index: int) -> bool:
        """Whether a point is so far inside the place that its ring is whole."""
        return self._ends[index] == self._points[index]

    def _region(self) -> QRegion:
        """Return the part that is drawn on: the rest belongs to what lies under the view."""
        region = QRegion(self._intro.rect.toAlignedRect())
        if self._reader is not None:
            region |= QRegion(self._reader.rect.toAlignedRect())
        if self._caption is not None:
            region |= QRegion(self._caption.rect.toAlignedRect())
        stroker = QPainterPathStroker()
        stroker.setWidth(self.px(8))
        halo = self.px(_HALO * 2.4)
        for card, path, point in zip(self._cards, self._lines, self._ends, strict=True):
            region |= QRegion(card.geometry())
            region |= QRegion(
                stroker.createStroke(path).toFillPolygon().toPolygon(), Qt.FillRule.WindingFill
            )
            spot = QRectF(QPointF(point.x() - halo / 2, point.y() - halo / 2), QSizeF(halo, halo))
            region |= QRegion(spot.toAlignedRect(), QRegion.RegionType.Ellipse)
        return region

    # Life

    def advance(self) -> None:
        """Let the cards come with their points."""
        for index, card in enumerate(self._cards):
            card.set_presence(self.share(index))

    def moving_rect(self) -> QRect:
        """Return what the lines and points cover; the cards repaint themselves."""
        covered, reach = QRectF(), float(self.px(_HALO + _EDGE))
        for path, end in zip(self._lines, self._ends, strict=True):
            covered |= path.boundingRect()
            covered |= QRectF(end.x() - reach, end.y() - reach, 2 * reach, 2 * reach)
        return covered.toAlignedRect().adjusted(-1, -1, 1, 1) & self.rect()

    def _on_card_chosen(self, index: int) -> None:
        self._chosen = index
        for card in self._cards:
            card.set_chosen(card.index == index)
        self.update()

    def words(self) -> list[str]:
        """Return everything that can be read here, the texts behind a tap included."""
        spoken = [word for words in self._words for word in (words.label, words.text) if word]
        return [*super().words(), *spoken]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        room = QRectF(self.rect()).adjusted(-1, -1, 1, 1)
        cards = [
            words.label
            for words, card, face in zip(self._words, self._cards, self._faces, strict=True)
            if not face.fits or not room.contains(QRectF(card.geometry()))
        ]
        pages = self._reader.overflowing() if self._reader is not None else []
        return [*super().overflowing(), *cards, *pages]

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the block's own picture with its caption, and the words that belong to no point."""
        if self._own is not None:
            self._draw_own(painter, self._own)
        self._intro.draw(painter)
        if self._caption is not None:
            pill(painter, self._caption.rect, alpha(self.palette_.card, 0.8))

    def _draw_own(self, painter: QPainter, picture: Picture) -> None:
        rect, radius = QRectF(self.rect()), self.px(self.theme.space.card)
        shape = QPainterPath()
        shape.addRoundedRect(rect, radius, radius)
        painter.save()
        painter.setClipPath(shape)
        cut = Cut(picture.src, self.width(), self.height(), picture.focus)
        self.draw_picture(painter, cut, QPoint(0, 0))
        painter.restore()
        painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, 0.85)), max(1.0, 1.5 * self.canvas.unit)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw lines and points; both grow as the page enters."""
        for index, (path, point) in enumerate(zip(self._lines, self._ends, strict=True)):
            share = self.share(index)
            if share <= 0:
                continue
            self._draw_line(painter, path, share)
            if self._shows(index):
                self._draw_point(painter, point, share, index == self._chosen)
            elif not path.isEmpty():
                self._draw_end(painter, point, share)
        if self._reader is not None:
            self._reader.draw(painter, self._chosen)

    def _draw_line(self, painter: QPainter, path: QPainterPath, share: float) -> None:
        if path.isEmpty():
            return
        length = path.length() * share
        # A dark line under the light one keeps it visible on any picture.
        for colour, width in ((alpha(self._shade(), 0.45), 5.0), (GOLD_BRIGHT, 2.0)):
            pen = QPen(QColor(colour), max(1.0, width * self.canvas.unit))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([max(0.01, length / pen.widthF()), 10000])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)

    def _draw_end(self, painter: QPainter, point: QPointF, share: float) -> None:
        """Draw the end of a line whose point the picture's crop has cut off."""
        radius = self.px(_DOT) * share / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(GOLD_BRIGHT))
        painter.drawEllipse(point, radius, radius)

    def _draw_point(self, painter: QPainter, point: QPointF, share: float, is_chosen: bool) -> None:
        fill = PIN_CHOSEN if is_chosen else self.palette_.accent
        dot, halo = self.px(_DOT) * share, self.px(_HALO)
        painter.setBrush(QColor(alpha(self._shade(), 0.35)))
        painter.setPen(QPen(QColor(WHITE), max(1.0, 2.0 * self.canvas.unit)))
        painter.drawEllipse(point, halo * share, halo * share)
        if share < 1:
            # One wave runs out from the point while it enters.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(
                QPen(QColor(alpha(GOLD_BRIGHT, 1 - share)), max(1.0, 3 * self.canvas.unit))
            )
            painter.drawEllipse(point, halo * (0.4 + 0.8 * share), halo * (0.4 + 0.8 * share))
        painter.setPen(QPen(QColor(WHITE), max(1.0, 2.5 * self.canvas.unit)))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(point, dot, dot)

    def _shade(self) -> str:
        return self.palette_.ground if self.palette_.is_night else self.palette_.text
