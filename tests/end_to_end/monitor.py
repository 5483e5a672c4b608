"""A screen that can be plugged in and out while programs run."""

from __future__ import annotations

from Xlib.ext import randr
from Xlib.protocol import rq


class SetMonitor(rq.Request):  # type: ignore[misc]
    """RRSetMonitor, which python-xlib cannot send."""

    _request = rq.Struct(
        rq.Card8("opcode"),
        rq.Opcode(43),
        rq.RequestLength(),
        rq.Window("window"),
        rq.Card32("name"),
        rq.Bool("primary"),
        rq.Bool("automatic"),
        rq.Card16("outputs"),
        rq.Int16("x"),
        rq.Int16("y"),
        rq.Card16("width"),
        rq.Card16("height"),
        rq.Card32("width_mm"),
        rq.Card32("height_mm"),
    )


class DeleteMonitor(rq.Request):  # type: ignore[misc]
    """RRDeleteMonitor."""

    _request = rq.Struct(
        rq.Card8("opcode"),
        rq.Opcode(44),
        rq.RequestLength(),
        rq.Window("window"),
        rq.Card32("name"),
    )


class Monitor:
    """A second screen that can be plugged in: the right half of the first one."""

    def __init__(self, display, name, place):
        self._display = display
        self._to = {
            "display": display.display,
            "opcode": display.display.get_extension_major(randr.extname),
            "window": display.screen().root,
            "name": display.intern_atom(name),
        }
        self._place = {
            "x": place.x(),
            "y": place.y(),
            "width": place.width(),
            "height": place.height(),
            "width_mm": 500,
            "height_mm": 500,
        }

    def plug(self):
        SetMonitor(**self._to, **self._place, primary=False, automatic=False, outputs=0)
        self._display.sync()

    def unplug(self):
        DeleteMonitor(**self._to)
        self._display.sync()
