"""Settings that change while the exhibit runs."""

from __future__ import annotations

import logging
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.adjusting import Adjuster, Manner, SettingsWatch
from kiosk.content.load import find_picture
from kiosk.flow.idle import IdleRules, Phase
from kiosk.settings.reading import Held, read_settings, understand
from kiosk.settings.writing import seed, template, write
from kiosk.ui.icons import Icons
from kiosk.ui.idle import IdleWatch
from kiosk.ui.images import ImageStore
from kiosk.ui.theme import Motion
from kiosk.ui.window import KioskWindow
from tests.elsewhere.exhibits import FOLDER, two_panels

LOOK_S = 0.01


def held(text):
    return understand(text.encode())


def settings(text):
    return held(text).settings


class Clock:
    """A clock that goes when it is told to."""

    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def watch(qapp, clock):
    made = IdleWatch(IdleRules(), clock)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def exhibit():
    return two_panels()


@pytest.fixture
def images(qapp):
    store = ImageStore(partial(find_picture, folder=FOLDER))
    yield store
    store.close()


@pytest.fixture
def window(qtbot, exhibit, images, watch):
    made = KioskWindow(
        exhibit, theme=Manner(still=True).theme(), images=images, icons=Icons(), watch=watch
    )
    qtbot.addWidget(made)
    made.resize(960, 540)
    made.show()
    yield made
    made.close()


@pytest.fixture
def adjuster(window, exhibit, watch):
    manner = Manner(still=True)
    return Adjuster(manner, manner, exhibit, window, watch)


def test_what_the_command_line_asks_wins():
    on_the_machine = settings('[visit]\nlanguage = "en"\nidle_s = 60\n[sound]\nvolume = 40\n')

    manner = Manner(loops=True, language="zh").under(on_the_machine)

    assert manner == Manner(loops=True, language="zh", idle_s=60, volume=0.4)


def test_a_machine_without_settings_follows_its_content(exhibit):
    manner = Manner().under(Held().settings)

    assert manner == Manner()
    assert manner.rules(exhibit).idle_s == exhibit.loop.idle_s
    assert manner.rules(exhibit).ask_s == exhibit.loop.ask_s
    assert manner.theme().motion == Motion()
    assert Manner(still=True).theme().motion == Motion.none()


def test_patience_changes_during_a_visit(window, adjuster, watch, clock, exhibit):
    watch.keep()

    adjuster.take(held("[visit]\nidle_s = 30\nask_s = 40\n"))
    adjuster.take_exhibit(exhibit)
    clock.now += 31
    watch.look()

    assert watch.phase is Phase.ASK
    assert watch.rules.ask_s == 40


def test_what_is_seen_and_heard_waits_until_the_visit_is_over(
    window,
    adjuster,
    watch,
):
    watch.keep()
    before = window.stage

    adjuster.take(held('[visit]\nlanguage = "zh"\n[sound]\nvolume = 30\n'))
    assert window.stage is before

    watch.rest()
    assert window.stage is not before
    assert window.language == "zh"
    assert window._setting.volume == 0.3


def test_nobody_is_there_so_it_changes_at_once(window, adjuster, exhibit):
    adjuster.take(held('[visit]\nlanguage = "zh"\n'))

    assert window.language == "zh"
    assert window.windowTitle() == exhibit.title.get("zh")

    adjuster.take(held(""))
    assert window.language == exhibit.languages[0]


def test_motion_comes_and_goes(window, exhibit, watch):
    adjuster = Adjuster(Manner(), Manner(), exhibit, window, watch)

    adjuster.take(held("[visit]\nreduced_motion = true\n"))
    assert window._setting.theme.motion == Motion.none()

    adjuster.take(held("[visit]\nreduced_motion = false\n"))
    assert window._setting.theme.motion == Motion()


def test_a_screen_that_becomes_a_wall_starts_its_loop(window, adjuster, watch):
    adjuster.take(held("[visit]\nloop = true\n"))

    assert watch.phase is Phase.ATTRACT
    assert window.tour.is_walking()


def test_the_tour_goes_on_through_a_change(window, adjuster, watch):
    watch.rest()
    window.tour.step()
    window.tour.step()
    position = window.stage.position

    adjuster.take(held("[sound]\nvolume = 30\n"))

    assert window.stage.position == position
    assert window.tour.is_walking()


def test_a_change_that_shows_nothing_builds_nothing(window, adjuster):
    before = window.stage

    adjuster.take(held("[visit]\nidle_s = 30\n[care]\nmemory_mb = 700\n"))

    assert window.stage is before
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert window.stage is before


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "settings.toml"
    seed(made)
    return made


@pytest.fixture
def watched(file, qapp):
    made = SettingsWatch(file, read_settings(file), LOOK_S)
    made.start()
    yield made
    made.stop()


def test_a_save_is_found_and_its_mistakes_are_logged(watched, file, qtbot, caplog):
    with qtbot.waitSignal(watched.changed, timeout=20_000) as found:
        write(file, template().replace("volume = 100", "volume = 30\nvolme = 3"))

    assert found.args[0].settings.sound.volume == 30
    assert "“volme”" in caplog.text


def test_what_holds_from_the_next_start_is_said(watched, file, qtbot, caplog):
    with qtbot.waitSignal(watched.changed, timeout=20_000):
        write(file, template().replace('window = ""', 'window = "800x450"'))

    assert "screen.window is '800x450' from the next start" in caplog.text


def test_a_comment_is_no_change_and_neither_is_a_file_that_goes(watched, file, qtbot, caplog):
    caplog.set_level(logging.INFO)
    found: list[Held] = []
    watched.changed.connect(found.append)
    write(file, template() + "# mine\n")
    file.unlink()

    with qtbot.waitSignal(watched.changed, timeout=20_000):
        write(file, template().replace("loop = false", "loop = true"))

    assert [one.settings.visit.loop for one in found] == [True]
