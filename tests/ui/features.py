"""What can only be seen where features of a face can be named."""

from __future__ import annotations

import pytest

from kiosk.ui.lettering import NAMES_FEATURES

needs_features = pytest.mark.skipif(
    not NAMES_FEATURES,
    reason="PySide6 before 6.8.3 cannot name the features of a face: marks keep their square",
)
