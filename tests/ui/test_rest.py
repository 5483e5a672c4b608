import pytest
from PySide6.QtGui import QImage

from kiosk.paths import assets_dir
from kiosk.ui.rest import RestWindow
from kiosk.ui.theme import ATTRACT_GROUND


@pytest.mark.parametrize(("name", "is_upright"), [("rest.jpg", False), ("rest-upright.jpg", True)])
def test_the_picture_is_there_for_both_ways_a_screen_stands(name, is_upright):
    picture = QImage(str(assets_dir() / "rest" / name))
    assert not picture.isNull()
    assert (picture.height() > picture.width()) is is_upright


@pytest.mark.parametrize("size", [(320, 180), (180, 320)])
def test_it_fills_the_screen_without_a_missing_picture_being_missed(
    qtbot, tmp_path, monkeypatch, size
):
    shown = {}
    for kind, assets in (("picture", assets_dir()), ("ground", tmp_path)):
        monkeypatch.setattr("kiosk.ui.rest.assets_dir", lambda assets=assets: assets)
        window = RestWindow()
        window.resize(*size)
        window.show()
        qtbot.waitUntil(window.isExposed)
        screen = window.screen().grabWindow(window.winId(), 0, 0, *size)
        shown[kind] = screen.toImage()
        window.close()
    corner = shown["ground"].pixelColor(2, 2).name().upper()
    assert corner == ATTRACT_GROUND
    assert shown["picture"] != shown["ground"]
