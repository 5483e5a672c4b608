"""What staff can do here: see what is wrong with the content, start again, leave, read licences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.content.layouts import Box
from kiosk.paths import assets_dir
from kiosk.staff.about import about
from kiosk.ui.fonts import Face
from kiosk.ui.setting import Setting
from kiosk.ui.staff.ground import staff_ground
from kiosk.ui.staff.keys import DEED, ROW, WAY_BACK, StaffKey
from kiosk.ui.staff.scroll import ScrolledText
from kiosk.ui.staff.words import STAFF_WORDS
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import GOLD, GOLD_BRIGHT, STAFF_CARD, STAFF_TEXT, STAFF_TITLE, alpha


class Page(Enum):
    """What the card of the sheet shows."""

    PROBLEMS = auto()
    ABOUT = auto()
    RESTART = auto()
    EXIT = auto()


ICONS = {
    Page.PROBLEMS: "mdi6.clipboard-check-outline",
    Page.ABOUT: "mdi6.information-outline",
    Page.RESTART: "mdi6.restart",
    Page.EXIT: "mdi6.exit-to-app",
}


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """Where everything stands, in design units.

    Attributes:
        title: Of the sheet.
        rows: The key of each page.
        back: The way back.
        card: What the chosen page says stands on it.
    """

    title: Box
    rows: tuple[Box, ...]
    back: Box
    card: Box


PLAN = SheetPlan(
    title=Box(164, 150, 560, 106),
    rows=tuple(Box(168, 300 + 124 * number, 500, 104) for number in range(len(Page))),
    back=Box(168, 862, 320, 96),
    card=Box(740, 150, 1108, 808),
)
PLAN_UPRIGHT = SheetPlan(
    title=Box(88, 196, 904, 106),
    rows=tuple(
        Box(91 + 459 * (number % 2), 340 + 124 * (number // 2), 439, 104)
        for number in range(len(Page))
    ),
    back=Box(91, 1700, 320, 96),
    card=Box(91, 620, 898, 1030),
)
RADIUS, LINE, PAD, HEAD = 26, 1.5, 44, 66
# The key that does it stands so far below the top of the card.
DEED_WIDTH, DEED_HEIGHT, DEED_DOWN = 440, 108, 280
# So many problems are listed here; the file beside the content has all.
MOST = 100


class StaffSheet(QWidget):
    """The staff's own screen.

    Signals:
        left: Whoever is here wants to go back.
        restart_wanted: The exhibit shall be started again.
        exit_wanted: The exhibit shall end.
    """

    left = Signal()
    restart_wanted = Signal()
    exit_wanted = Signal()

    def __init__(
        self, name: str, problems: Sequence[str], setting: Setting, parent: QWidget
    ) -> None:
        """Make the sheet.

        Args:
            name: Of the exhibit.
            problems: What is wrong with the content, a sentence each.
            setting: Look, screen and language.
            parent: What it covers.
        """
        super().__init__(parent)
        self._setting = setting
        self._problems = tuple(problems)
        self._words = words = STAFF_WORDS[setting.language]
        canvas = setting.canvas
        self.resize(canvas.size)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._plan = PLAN_UPRIGHT if canvas.is_portrait else PLAN
        self._ground = staff_ground(name, setting)
        title = Style(Face.SERIF, 84, STAFF_TITLE, leading=1.2, lines=1)
        self._title = TextBox(words.staff, QRectF(canvas.box(self._plan.title)), title, canvas)
        self._card = canvas.box(self._plan.card)
        pad, head = canvas.px(PAD), canvas.px(HEAD)
        inner = self._card.adjusted(pad, pad, -pad, -pad)
        self._head = self._set_head("", inner)
        body = Style(Face.SANS, 28, STAFF_TEXT, leading=1.6)
        self._text = ScrolledText(
            body, (words.up, words.down), setting, inner.adjusted(0, head, 0, 0), self
        )
        self._page = Page.PROBLEMS
        self._rows = {page: self._make_row(page, box) for page, box in self._places()}
        self._deeds = {
            Page.RESTART: self._make_deed(words.restart, ICONS[Page.RESTART], inner),
            Page.EXIT: self._make_deed(words.exit, ICONS[Page.EXIT], inner),
        }
        self._deeds[Page.RESTART].clicked.connect(self.restart_wanted)
        self._deeds[Page.EXIT].clicked.connect(self.exit_wanted)
        back = StaffKey(words.back, WAY_BACK, setting, self, icon="mdi6.chevron-left")
        back.setGeometry(canvas.box(self._plan.back))
        back.clicked.connect(self.left)
        self._back = back
        self.show_page(Page.PROBLEMS)

    def _places(self) -> zip[tuple[Page, Box]]:
        return zip(Page, self._plan.rows, strict=True)

    def _make_row(self, page: Page, box: Box) -> StaffKey:
        key = StaffKey(self._name_of(page), ROW, self._setting, self, icon=ICONS[page])
        key.setGeometry(self._setting.canvas.box(box))
        key.clicked.connect(self._on_row)
        return key

    def _make_deed(self, name: str, icon: str, inner: QRect) -> StaffKey:
        px = self._setting.canvas.px
        key = StaffKey(name, DEED, self._setting, self, icon=icon)
        key.setGeometry(
            inner.left(),
            self._card.top() + px(DEED_DOWN),
            px(DEED_WIDTH),
            px(DEED_HEIGHT),
        )
        return key

    def _name_of(self, page: Page) -> str:
        words = self._words
        match page:
            case Page.PROBLEMS:
                return words.problems
            case Page.ABOUT:
                return words.about
            case Page.RESTART:
                return words.restart
            case Page.EXIT:
                return words.exit

    # What is shown

    def show_page(self, page: Page) -> None:
        """Show one of its pages."""
        self._page = page
        px = self._setting.canvas.px
        pad = px(PAD)
        self._head = self._set_head(self._name_of(page), self._card.adjusted(pad, pad, -pad, -pad))
        self._text.show_paragraphs(self._paragraphs(page))
        for other, row in self._rows.items():
            row.choose(other is page)
        for other, deed in self._deeds.items():
            deed.setVisible(other is page)
        self.update()

    def _on_row(self) -> None:
        for page, row in self._rows.items():
            if row is self.sender():
                self.show_page(page)

    def _paragraphs(self, page: Page) -> list[str]:
        words = self._words
        match page:
            case Page.PROBLEMS:
                # In Chinese whatever the visitors read: those who mend the file do.
                told = [f"{at}. {it}" for at, it in enumerate(self._problems[:MOST], 1)]
                if len(self._problems) > MOST:
                    told.append(words.more_problems.format(count=len(self._problems) - MOST))
                return told or [words.no_problems]
            case Page.ABOUT:
                return about(assets_dir(), self._setting.language).split("\n\n")
            case Page.RESTART:
                return [words.restart_note]
            case Page.EXIT:
                return [words.exit_note]

    def _set_head(self, words: str, inner: QRect) -> TextBox:
        canvas = self._setting.canvas
        room = QRectF(inner.left(), inner.top(), inner.width(), canvas.px(HEAD))
        style = Style(Face.SERIF, 40, GOLD_BRIGHT, leading=1.1, lines=1)
        return TextBox(words, room, style, canvas)

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        keys = [word for key in self._all_keys() for word in key.words()]
        return [self._title.words, self._head.words, *self._text.words(), *keys]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        boxes = [box.words for box in (self._title, self._head) if not box.fits]
        return boxes + [word for key in self._all_keys() for word in key.overflowing()]

    def _all_keys(self) -> list[StaffKey]:
        return [*self._rows.values(), self._deeds[Page.RESTART], self._deeds[Page.EXIT], self._back]

    def leave(self) -> None:
        """Let nothing move on."""
        self._text.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the title and the card."""
        canvas = self._setting.canvas
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(event.rect(), self._ground, event.rect())
        self._title.draw(painter)
        painter.setPen(QPen(QColor(alpha(GOLD, 0.28)), max(1.0, LINE * canvas.unit)))
        painter.setBrush(QColor(STAFF_CARD))
        painter.drawRoundedRect(QRectF(self._card), canvas.px(RADIUS), canvas.px(RADIUS))
        self._head.draw(painter)
