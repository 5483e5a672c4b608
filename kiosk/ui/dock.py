"""The dock: home, every panel, the pages of the current one unfolded in place, and the language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QPropertyAnimation, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Exhibit, Panel
from kiosk.ui.dock_keys import (
    EARLIER_ICON,
    EDGE,
    HOME_ICON,
    LABEL,
    LABEL_LARGE,
    LABEL_LARGE_LEAST,
    LATER_ICON,
    DockKey,
    label_width,
)
from kiosk.ui.dock_pages import PageTabs
from kiosk.ui.dock_plan import DOCK, DOCK_UPRIGHT, DockPlan, plan_dock
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_cubic
from kiosk.ui.setting import Setting
from kiosk.ui.text import SLACK_PX, Style, TextBox, text_width
from kiosk.ui.theme import DOCK_BORDER, DOCK_GROUND, GOLD, alpha
from kiosk.ui.widgets.initial import draw_mark
from kiosk.ui.widgets.plate_key import LANGUAGE_ICON, LARGE_TYPE_ICON

# Size of the name on the card, the second on an upright screen. In large type Latin names have no
# room to be larger on a landscape one.
NAMES, NAMES_LARGE = (28, 30), (36, 38)
# What an item has beside its label, both sides together.
EDGES = 2 * EDGE
# From this share of the way on, the unfolding card has room for its words.
UNFOLDED = 0.5


class Dock(QWidget):
    """The only navigation of a panel. The order of its items never changes.

    Signals:
        home_wanted: Home was tapped.
        page_wanted: A panel or one of its pages was tapped; panel id and page id ("" for the first
            page).
        language_wanted: The language key was tapped.
        size_wanted: The key of large type was tapped.
    """

    home_wanted = Signal()
    page_wanted = Signal(str, str)
    language_wanted = Signal()
    size_wanted = Signal()

    def __init__(self, exhibit: Exhibit, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._setting = setting
        self._theme = theme = setting.theme
        self._canvas = canvas = setting.canvas
        self._language = setting.language
        self._panel: Panel | None = None
        self._first = 0
        self._name: TextBox | None = None
        self.setGeometry(canvas.box(DOCK_UPRIGHT if canvas.is_portrait else DOCK))
        words = setting.words
        self._home = self._key(words.home, HOME_ICON)
        self._home.clicked.connect(self.home_wanted)
        # Made when they come in sight: of hundreds of panels a dozen are.
        self._panels: dict[str, DockKey] = {}
        self._label_size: float = LABEL
        self._earlier = self._key(words.earlier_panels, EARLIER_ICON)
        self._earlier.clicked.connect(self._on_earlier)
        self._later = self._key(words.later_panels, LATER_ICON)
        self._later.clicked.connect(self._on_later)
        self._size = self._key(words.large_type, LARGE_TYPE_ICON)
        self._size.setCheckable(True)
        self._size.setChecked(setting.is_large)
        self._size.set_on(is_on=setting.is_large)
        self._size.clicked.connect(self.size_wanted)
        self._tongue = self._key(words.other_language, LANGUAGE_ICON)
        self._tongue.clicked.connect(self.language_wanted)
        self._tongue.setVisible(len(exhibit.languages) > 1)
        self._pages: PageTabs | None = None
        self._plan = DockPlan()
        self._card_from = QRect()
        self._unfolded = 1.0
        self._unfold = QPropertyAnimation(self, b"unfolded", self)
        self._unfold.setStartValue(0.0)
        self._unfold.setEndValue(1.0)
        self._unfold.setDuration(theme.motion.dock_ms)

    def _key(self, name: str, icon: str, target: str = "") -> DockKey:
        return DockKey(name, icon, target, setting=self._setting, parent=self)

    def _panel_key(self, panel: Panel) -> DockKey:
        """Return the key of a panel, made where there was none."""
        if panel.id not in self._panels:
            key = self._key(self._name_of(panel), panel.icon, panel.id)
            key.chosen.connect(self._on_panel_chosen)
            self._panels[panel.id] = key
        return self._panels[panel.id]

    # What it shows

    def show_page(self, panel_id: str, page_id: str) -> None:
        """Unfold ``panel_id`` and mark ``page_id``."""
        panel = next((panel for panel in self._exhibit.panels if panel.id == panel_id), None)
        if panel is None:
            return
        changed = self._panel is None or self._panel.id != panel_id
        if changed:
            self._card_from = self._start_of_card(panel_id)
            self._panel = panel
            index = [panel.id for panel in self._exhibit.panels].index(panel_id)
            self._first = -1  # a window of items around the current panel
            self._make_pages(panel)
            self._arrange(index)
            self._place_pages()
        if self._pages is not None:
            self._pages.set_current(page_id)
        if changed:
            self.finish()
            if self._unfold.duration() and self.isVisible() and not self._card_from.isNull():
                self._unfold.start()

    def finish(self) -> None:
        """Show the card unfolded at once."""
        self._unfold.stop()
        self._set_unfolded(1.0)

    def _start_of_card(self, panel_id: str) -> QRect:
        """Return where the card unfolds from: the item tapped."""
        key = self._panels.get(panel_id)
        return key.geometry() if key is not None and key.isVisible() else QRect()

    def _arrange(self, current: int) -> None:
        self._plan = plan = self._planned(current)
        self._first = plan.first
        self._home.setGeometry(plan.home)
        self._size.setGeometry(plan.large_type)
        self._tongue.setGeometry(plan.language)
        for key, rect in ((self._earlier, plan.earlier), (self._later, plan.later)):
            key.setVisible(not rect.isNull())
            key.setGeometry(rect)
        for key in self._panels.values():
            key.hide()
        keys = [self._home, self._size, self._tongue, self._earlier, self._later]
        for index, rect in plan.items.items():
            panel = self._exhibit.panels[index]
            key = self._panel_key(panel)
            key.set_size(self._label_size)
            key.setVisible(not rect.isNull())
            key.setGeometry(rect)
            key.set_current(index == current, self._theme.palette(panel).on_accent)
            keys.append(key)
        is_raised = any(key.isVisibleTo(self) and key.takes_two_lines() for key in keys)
        for key in keys:
            key.set_raised(is_raised)

    def _planned(self, current: int) -> DockPlan:
        """Return the plan; in large type with the largest labels that all of the items hold."""
        unit = self._canvas.unit
        for size in range(LABEL_LARGE, LABEL_LARGE_LEAST - 1, -1) if self._setting.is_large else ():
            widths = self._label_widths(size)
            plan = self._plan_for(widths, current)
            if all(at.width() >= (widths[i] + EDGES) * unit for i, at in plan.items.items()):
                self._label_size = size
                return plan
        self._label_size = LABEL
        return self._plan_for(self._label_widths(LABEL), current)

    def _label_widths(self, size: float) -> list[float]:
        """Return how wide the labels of all panels are at ``size``."""
        is_bare = self._setting.is_large and size > LABEL
        names = map(self._name_of, self._exhibit.panels)
        return [label_width(name, size, self._canvas, is_bare=is_bare) for name in names]

    def _plan_for(self, labels: Sequence[float], current: int) -> DockPlan:
        """Return the plan in which labels have the air that the pages on the card leave them."""
        plan = self._plan_with(labels, current, well=self.width())
        if self._pages is None or plan.well.isNull():
            return plan
        well = self._pages.least_width(plan.well.width())
        return self._plan_with(labels, current, well=well / self._canvas.unit)

    def _plan_with(self, labels: Sequence[float], current: int, *, well: float) -> DockPlan:
        return plan_dock(
            labels,
            current,
            card=(self._name_width(self._exhibit.panels[current]), well),
            first=self._first,
            size=self.size(),
            unit=self._canvas.unit,
            upright=self._canvas.is_portrait,
            has_language=len(self._exhibit.languages) > 1,
        )

    def _name_of(self, panel: Panel) -> str:
        short = panel.dock.get(self._language)
        return short if short.strip() else panel.called(self._language)

    def _name_style(self, panel: Panel) -> Style:
        return Style(
            Face.FIGURE if self._name_of(panel).isascii() else Face.SERIF,
            self._name_size(is_latin=self._name_of(panel).isascii()),
            self._theme.palette(panel).on_accent,
            leading=1.1,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=2,
        )

    def _name_size(self, *, is_latin: bool) -> float:
        upright = self._canvas.is_portrait
        if self._setting.is_large and (upright or not is_latin):
            return NAMES_LARGE[upright]
        return NAMES[upright]

    def _name_width(self, panel: Panel) -> float:
        """Return how wide the name of ``panel`` is on its card, in design units."""
        style, unit = self._name_style(panel), self._canvas.unit
        wide = text_width(self._name_of(panel), style.face, self._canvas.px(style.size))
        return (wide + SLACK_PX) / unit

    def _make_pages(self, panel: Panel) -> None:
        if self._pages is not None:
            self._pages.hide()
            self._pages.deleteLater()
        self._pages = PageTabs(panel, self._setting, self)
        self._pages.page_wanted.connect(self._on_page_chosen)

    def _place_pages(self) -> None:
        """Show the pages where the card is; a card that was turned away takes them along."""
        if self._pages is None:
            return
        has_card = not self._plan.well.isNull()
        if has_card and self._panel is not None:
            name = self._name_of(self._panel)
            style = self._name_style(self._panel)
            self._name = TextBox(name, QRectF(self._plan.name), style, self._canvas)
            self._pages.place(self._plan.well)
        self._pages.setVisible(has_card and self._unfolded >= UNFOLDED)

    # Keys

    def _on_panel_chosen(self, panel_id: str) -> None:
        self.page_wanted.emit(panel_id, "")

    def _on_page_chosen(self, page_id: str) -> None:
        if self._panel is not None:
            self.page_wanted.emit(self._panel.id, page_id)

    def _on_earlier(self) -> None:
        self._turn(-1)

    def _on_later(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        """Show earlier or later panels, where not all fit."""
        if self._panel is None:
            return
        self._first = max(0, self._plan.first + by * self._plan.shown)
        index = [panel.id for panel in self._exhibit.panels].index(self._panel.id)
        self._arrange(index)
        self._place_pages()
        self.update()

    # Painting

    def _get_unfolded(self) -> float:
        return self._unfolded

    def _set_unfolded(self, share: float) -> None:
        self._unfolded = share
        if self._pages is not None:
            self._pages.setVisible(share >= UNFOLDED and not self._plan.well.isNull())
        self.update()

    unfolded = Property(float, _get_unfolded, _set_unfolded)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the unfolded card and the name in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = self._canvas
        radius = canvas.px(self._theme.space.dock)
        border = max(1.0, 1.5 * canvas.unit)
        painter.setPen(QPen(QColor(DOCK_BORDER), border))
        painter.setBrush(QColor(DOCK_GROUND))
        half = border / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(alpha(GOLD, 0.35)))
        for divider in self._plan.dividers:
            painter.drawRect(divider)
        if self._panel is not None:
            self._draw_card(painter)

    def _draw_card(self, painter: QPainter) -> None:
        assert self._panel is not None
        palette = self._theme.palette(self._panel)
        share = out_cubic(self._unfolded)
        card = _between(self._card_from or self._plan.card, self._plan.card, share)
        painter.setBrush(QColor(palette.accent))
        item = self._canvas.px(self._theme.space.item)
        painter.drawRoundedRect(QRectF(card), item, item)
        if not self._plan.tongue.isNull():
            painter.drawRoundedRect(QRectF(self._plan.tongue), item, item)
        if share < UNFOLDED or self._plan.well.isNull():
            return
        side = self._plan.icon.width()
        draw_mark(
            painter,
            self._setting.icons,
            self._panel.icon,
            self._name_of(self._panel),
            room=QRectF(self._plan.icon),
            side_px=side,
            colour=palette.on_accent,
        )
        if self._name is not None:
            self._name.draw(painter)


def _between(start: QRect, end: QRect, share: float) -> QRect:
    """Return the rectangle at ``share`` of the way."""
    return QRect(
        round(start.x() + (end.x() - start.x()) * share),
        round(start.y() + (end.y() - start.y()) * share),
        round(start.width() + (end.width() - start.width()) * share),
        round(start.height() + (end.height() - start.height()) * share),
    )
