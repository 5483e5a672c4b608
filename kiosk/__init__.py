"""An exhibition kiosk: one content.json, shown full screen and touched by visitors."""
