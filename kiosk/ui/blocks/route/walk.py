"""A walk on a drawn map: the line draws itself, its stops pop up, named ones carry pins."""

from __future__ import annotations

from math import acos, pi

from PySide6.QtCore import Property, QPoint, QPointF, QPropertyAnimation, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRegion

from kiosk.content.blocks import RouteBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.route.line import Line
from kiosk.ui.blocks.route.pin import Pin, PinLabel
from kiosk.ui.blocks.route.pins import EDGE, place_pins, quiet_spot
from kiosk.ui.blocks.route.track import Track
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.motion import in_out_sine, out_cubic, share_of
from kiosk.ui.on_picture import point_on_picture
from kiosk.ui.shadow import draw_shadow
from kiosk.ui.shapes import MISSING, pill
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import GOLD_TEXT, KEY_FACE, PIN_CHOSEN, PINNED, WHITE, alpha
from kiosk.ui.widgets.reader import Reader

# look.md, 6: the route draws itself, then each bead pops within this time.
_POP_MS = 160
_BEAD, _BEAD_RING = 11.0, 4.5
_POINT, _POINT_RING = 9.0, 3.5
_POLE = 5.0
_MARGIN_UPRIGHT = 60
# Between a card and what stands beside the route; and the top of the page.
_BESIDE, _ABOVE = 24, 24


class WalkView(BlockView):
    """Stops on the page's own picture when it is the route's, else on the route's own.

    The line is red up to the chosen stop and dotted beyond it. Tapping a pin walks there.
    """

    def __init__(self, block: RouteBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._block = block
        motion = self.theme.motion
        self.take(motion.route_ms + (_POP_MS if motion.route_ms else 0))
        on_page = context.art is not None and context.art.src == block.art.src
        self._own = None if on_page else block.art
        picture = context.art if on_page and context.art is not None else block.art
        native = context.images.native_size(picture.src)
        self._sheet = self._lay(block, native)
        box = context.art_box.translated(-self.pos()) if on_page else self._sheet
        self._points = [
            point_on_picture((stop.x, stop.y), box, native, picture.focus) for stop in block.stops
        ]
        # Where the name of each stop has its foot: not always at the stop itself.
        self._feet = [
            point_on_picture(stop.pin or (stop.x, stop.y), box, native, picture.focus)
            for stop in block.stops
        ]
        self._line = Line(
            [point_on_picture(point, box, native, picture.focus) for point in block.path]
        )
        self._shares = [self._line.nearest(point) for point in self._points]
        self._set_titles()
        pages = [
            (stop.label.get(self.language), stop.text.get(self.language)) for stop in block.stops
        ]
        self._reader: Reader | None = None
        if any(text for _, text in pages):
            place = self._inside()
            plates = [plate.rect.center() for plate in self._plates]
            taken = [*self._points, *self._feet, *plates]
            self._reader = Reader(pages, place, self.palette_, self.canvas, taken)
        self._named = [index for index, stop in enumerate(block.stops) if stop.label]
        self._chosen = self._first_chosen()
        self._pins: dict[int, Pin] = {}
        self._add_pins()
        self._walked = self._shares[self._chosen] if self._named else 1.0
        self._walking = QPropertyAnimation(self, b"walked", self)
        self._walking.setDuration(motion.grow_ms)
        self._track = Track(self._line, self.canvas.unit)

    def _lay(self, block: RouteBlock, native: QSize) -> QRect:
        """Return where the route's own picture lies: all over, unless that cuts the route off."""
        whole = self.rect()
        places = [*block.path, *((stop.x, stop.y) for stop in block.stops)]
        points = [point_on_picture(place, whole, native, block.art.focus) for place in places]
        if all(whole.toRectF().contains(point) for point in points):
            return whole
        sheet = QRect(QPoint(), native.scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio))
        sheet.moveCenter(whole.center())
        return sheet

    def _first_chosen(self) -> int:
        """Return the named stop that is nearest to half the way, or -1."""
        named = [index for index in self._named if not self._block.stops[index].beside]
        return min(named or self._named, key=self._from_middle, default=-1)

    def _from_middle(self, index: int) -> float:
        return abs(self._shares[index] - 0.5)

    def _pen(self, colour: str, width: float) -> QPen:
        pen = QPen(QColor(colour), max(1.0, width * self.canvas.unit))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    # Words and pins

    def _inside(self) -> QRectF:
        """Return where a card may stand: at the edges of the page it keeps to its margins."""
        edge, beside, above = self.px(EDGE), self.px(_BESIDE), self.px(_ABOVE)
        margin = self.px(_MARGIN_UPRIGHT if self.canvas.is_portrait else self.theme.space.margin)
        place = self.geometry()
        left = margin if place.left() <= 0 else beside
        right = margin if place.right() >= self.canvas.width - 1 else beside
        top = above if place.top() <= 0 else edge
        return QRectF(self.rect()).adjusted(left, top, -right, -edge)

    def _set_titles(self) -> None:
        """Set the title into the upper left corner and the caption into the lower right one."""
        self._plates: list[TextBox] = []
        edge = self.px(EDGE)
        caption = self._block.caption.get(self.language)
        if self._own is not None and not caption:
            caption = self._own.caption.get(self.language)
        title = self._block.title.get(self.language)
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        for words, face, size, is_title in (
            (title, Face.SERIF, 30.0, True),
            (caption, Face.SANS, 22.0, False),
        ):
            if not words:
                continue
            wide = text_width(words, face, self.px(size)) + self.px(36)
            wide = min(wide, self.width() - 2.0 * edge)
            high = self.px(60 if is_title else 44)
            room = QRectF(edge, edge, wide, high)
            if not is_title:
                room.moveBottomRight(self._inside().bottomRight())
            colour = self.palette_.title if is_title else self.palette_.text
            style = Style(face, size, colour, across=centred, down=middle, lines=1)
            self._plates.append(self.add_text(words, room, style))

    def _add_pins(self) -> None:
        """Add a pin for each named stop where it has room."""
        taken = [plate.rect for plate in self._plates]
        if self._reader is not None:
            taken.append(self._reader.rect)
        named = {index for index in self._named if self._block.stops[index].pin is None}
        others = [point for index, point in enumerate(self._points) if index not in named]
        feet = [self._feet[index] for index in self._named]
        found = place_pins(self._labels, feet, QRectF(self.rect()), taken, others, self.canvas)
        self._crowded = found.crowded
        for index, label, place in zip(self._named, found.labels, found.places, strict=True):
            stop, colour = self._block.stops[index], self._colour(index)
            pin = Pin(index, stop, self.context, colour, label, self)
            pin.setGeometry(place.toAlignedRect())
            pin.set_chosen(index == self._chosen)
            pin.chosen.connect(self._on_pin_chosen)
            self._pins[index] = pin

    def _labels(self, widest_px: float) -> list[PinLabel]:
        stops = self._block.stops
        return [PinLabel(stops[index], self.context, widest_px) for index in self._named]

    def _colour(self, index: int) -> str:
        """Return the colour of a stop's icon and point: its own for what stands beside the line."""
        beside = self._block.stops[index].beside
        return GOLD_TEXT if beside else self._green()

    def _green(self) -> str:
        return self.palette_.bar_from if self.palette_.is_night else self.palette_.accent_text

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        named = [self._block.stops[index] for index in self._named]
        texts = [text.get(self.language) for stop in named for text in (stop.label, stop.text)]
        return [*super().words(), *(words for words in texts if words)]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        pages = self._reader.overflowing() if self._reader is not None else []
        return [*super().overflowing(), *self._crowded, *pages]

    # Life

    def _get_walked(self) -> float:
        return self._walked

    def _set_walked(self, share: float) -> None:
        before, self._walked = self._walked, share
        self.update(self._piece(before, share))

    walked = Property(float, _get_walked, _set_walked)

    def _on_pin_chosen(self, index: int) -> None:
        before, self._chosen = self._chosen, index
        for pin in self._pins.values():
            pin.set_chosen(pin.index == index)
        self.update(
            self._around_pin(before) | self._around_pin(index) | QRegion(self.reader_rect())
        )
        self._walking.stop()
        if self._walking.duration() == 0:
            self._set_walked(self._shares[index])
        else:
            self._walking.setStartValue(self._walked)
            self._walking.setEndValue(self._shares[index])
            self._walking.start()

    def finish(self) -> None:
        """Show the end state at once."""
        self._walking.stop()
        if self._chosen >= 0:
            self._walked = self._shares[self._chosen]
        super().finish()

    def advance(self) -> None:
        """Let each pin come when the line has reached its stop."""
        for index, pin in self._pins.items():
            pin.set_presence(self._popped(index, self._elapsed))

    def changed(self, before: float) -> QRegion:
        """Return the piece of the line that has come, and what has popped up beside it."""
        was_drawn, drawn = self._drawn(before), self._drawn(self._elapsed)
        region = QRegion(self._piece(was_drawn, drawn))
        for index in range(len(self._points)):
            if self._popped(index, before) != self._popped(index, self._elapsed):
                region += self._around_bead(index)
                if index in self._pins:
                    region += self._around_pin(index)
        if (was_drawn < 1) != (drawn < 1):
            region += self.reader_rect()
        return region

    def _piece(self, start: float, end: float) -> QRect:
        """Return where the line is between two shares of it, its beads included."""
        first, last = sorted((start, end))
        return self._track.piece(first, last, self.px(_BEAD + _BEAD_RING))

    def _around_bead(self, index: int) -> QRect:
        reach = self.px(_BEAD + _BEAD_RING)
        at = self._points[index].toPoint()
        return QRect(at, at).adjusted(-reach, -reach, reach, reach)

    def _around_pin(self, index: int) -> QRegion:
        """Return where a pin is, with its pole, its point and the shadow of its label."""
        reach, shade = self.px(_POINT + _POINT_RING), self.px(PINNED.blur)
        label = self._pins[index].geometry().adjusted(-shade, -shade, shade, 2 * shade)
        at = self._feet[index].toPoint()
        return QRegion(label.united(QRect(at, at).adjusted(-reach, -reach, reach, reach)))

    def reader_rect(self) -> QRect:
        """Return where the text of the chosen stop stands; empty where no stop has any."""
        return QRect() if self._reader is None else self._reader.rect.toAlignedRect()

    def _drawn(self, elapsed_ms: float) -> float:
        """Return how much of the line is drawn."""
        return in_out_sine(share_of(elapsed_ms, 0, self.theme.motion.route_ms))

    def _popped(self, index: int, elapsed_ms: float) -> float:
        """Return how far the bead of a stop has popped up since the line came to it."""
        # The inverse of the line's own easing: when it reaches this share.
        reached_ms = self.theme.motion.route_ms * acos(1 - 2 * self._shares[index]) / pi
        return out_cubic(share_of(elapsed_ms, reached_ms, _POP_MS if reached_ms else 0))

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the route's own picture, and plates under title and caption."""
        if self._own is not None:
            sheet = self._sheet
            cut = Cut(self._own.src, sheet.width(), sheet.height(), self._own.focus)
            shape = QPainterPath()
            radius = self.px(self.theme.space.card)
            shape.addRoundedRect(QRectF(sheet), radius, radius)
            painter.save()
            painter.setClipPath(shape)
            self.draw_picture(painter, cut, sheet.topLeft(), self._quiet_place())
            painter.restore()
        for plate in self._plates:
            pill(painter, plate.rect, alpha(self.palette_.card, 0.94))

    def _quiet_place(self) -> QRect:
        """Return where neither the line nor words are: the sign of a missing picture is seen."""
        taken = [box.rect for box in self._plates]
        taken += [QRectF(pin.geometry()) for pin in self._pins.values()]
        taken.append(QRectF(self.reader_rect()))
        around = self.px(MISSING / 3)
        taken = [rect.adjusted(-around, -around, around, around) for rect in taken]
        place = QRect(0, 0, self.px(MISSING), self.px(MISSING))
        place.moveCenter(quiet_spot(QRectF(self.rect()), self._line.points, taken).toPoint())
        return place

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the line as far as it has come, then beads, poles and points."""
        drawn = self._drawn(self._elapsed)
        self._track.draw(painter, drawn, self._walked)
        for index, point in enumerate(self._points):
            popped = self._popped(index, self._elapsed)
            if popped > 0 and self._has_bead(index):
                self._draw_bead(painter, point, self._shares[index], popped)
        for index, pin in self._pins.items():
            popped = self._popped(index, self._elapsed)
            if popped > 0:
                self._draw_point(painter, index, pin, popped)
        if self._reader is not None and drawn >= 1:
            self._reader.draw(painter, self._chosen)

    def _has_bead(self, index: int) -> bool:
        """Whether the stop has a bead on the line: a pin at the stop itself stands for it."""
        return index not in self._pins or self._block.stops[index].pin is not None

    def _draw_bead(self, painter: QPainter, point: QPointF, share: float, popped: float) -> None:
        colour = PIN_CHOSEN if share <= self._walked + 0.001 else self._green()
        painter.setBrush(QColor(WHITE))
        painter.setPen(self._pen(colour, _BEAD_RING))
        radius = _BEAD * self.canvas.unit * popped
        painter.drawEllipse(point, radius, radius)

    def _draw_point(self, painter: QPainter, index: int, pin: Pin, popped: float) -> None:
        """Draw the point of a pin, and the pole that carries its label."""
        point = self._feet[index]
        is_chosen = index == self._chosen
        label = pin.label_rect().translated(QPointF(pin.pos()))
        painter.setOpacity(popped)
        draw_shadow(painter, label, label.height() / 2, PINNED, self.canvas)
        painter.setOpacity(1.0)
        inset = label.height() / 2
        foot = QPointF(
            min(max(point.x(), label.left() + inset), label.right() - inset),
            label.bottom() if label.bottom() < point.y() else label.top(),
        )
        if label.top() <= point.y() <= label.bottom():
            foot = QPointF(label.left() if point.x() < label.left() else label.right(), point.y())
        painter.setPen(self._pen(PIN_CHOSEN if is_chosen else KEY_FACE, _POLE))
        painter.drawLine(point + (foot - point) * (1 - popped), foot)
        painter.setBrush(QColor(PIN_CHOSEN if is_chosen else self._colour(index)))
        painter.setPen(self._pen(WHITE, _POINT_RING))
        radius = (_POINT + _POINT_RING / 2) * self.canvas.unit * popped
        painter.drawEllipse(point, radius, radius)
