"""Everything Qt."""

from kiosk.ui.overrides import guard_overrides

# Before any class of ours, of pyqtgraph and of qtawesome is made from one of Qt's.
guard_overrides()
