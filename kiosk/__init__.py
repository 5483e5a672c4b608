"""An exhibition kiosk: one content.json, shown full screen and touched by visitors."""

__version__ = "0.1.0"
