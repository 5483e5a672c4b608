"""The compositions that a page can name."""

from __future__ import annotations

from kiosk.content.layouts.arts import ARTS
from kiosk.content.layouts.base import Box, Layout, Place, Veil
from kiosk.content.layouts.city import CITY
from kiosk.content.layouts.country import COUNTRY
from kiosk.content.layouts.greens import GREENS
from kiosk.content.layouts.harbour import HARBOUR
from kiosk.content.layouts.report import REPORT
from kiosk.content.layouts.services import SERVICES
from kiosk.content.layouts.technical import TECHNICAL

LAYOUTS: dict[str, Layout] = {
    layout.name: layout
    for layout in (
        *ARTS,
        *CITY,
        *COUNTRY,
        *GREENS,
        *HARBOUR,
        *REPORT,
        *SERVICES,
        *TECHNICAL,
    )
}

__all__ = ["LAYOUTS", "Box", "Layout", "Place", "Veil"]
