"""Content that changes while the exhibit runs, on a real disk and in the real thread."""

from __future__ import annotations

import gc
import threading

import pytest

from kiosk.content.begin import begin
from kiosk.content.files import files_of
from kiosk.content.last_good import LastGood
from kiosk.content.load import find_picture
from kiosk.content.stillness import standing
from kiosk.watching import ContentWatch
from tests.elsewhere.exhibits import write_many_panels
from tests.packs.packs import png, write_exhibit

LOOK_S = 0.01


@pytest.fixture
def source(tmp_path):
    return write_exhibit(tmp_path / "hall")


@pytest.fixture
def last_good(tmp_path):
    return LastGood(tmp_path / "state")


@pytest.fixture
def watched(source, last_good, qapp):
    watch = ContentWatch(begin(source, last_good, "zh"), lambda: source, last_good, LOOK_S)
    watch.start()
    yield watch
    watch.stop()


def save(source, title):
    write_exhibit(source, title)


def found_title(signal):
    return signal.args[0].exhibit.title.get("zh")


def test_a_save_is_found_kept_and_known_again(watched, source, last_good, qtbot):
    with qtbot.waitSignal(watched.found, timeout=20_000) as found:
        save(source, "二")
    assert found_title(found) == "二"

    def is_kept():
        kept = last_good.load()
        return kept is not None and kept.exhibit.title.get("zh") == "二"

    qtbot.waitUntil(is_kept, timeout=20_000)
    assert last_good.knows((source / "content.json").read_bytes())


def test_what_is_found_comes_with_what_its_pictures_look_like(watched, source, qtbot):
    with qtbot.waitSignal(watched.found, timeout=20_000) as found:
        save(source, "二")

    loaded = found.args[0]
    named = files_of(loaded.exhibit)
    assert named
    assert loaded.files == {src: standing(find_picture(src, loaded.folder)) for src in named}


def test_a_broken_file_changes_nothing_and_is_told_beside_it(watched, source, qtbot):
    told = source / "content.problems.txt"
    (source / "content.json").write_text('{"title": "半', encoding="utf-8")

    with qtbot.assertNotEmitted(watched.found):
        qtbot.waitUntil(told.is_file, timeout=60_000)
    assert "没有结束的双引号" in told.read_text(encoding="utf-8-sig")
    assert any("没有结束的双引号" in words for words in watched.problems())

    with qtbot.waitSignal(watched.found, timeout=20_000):
        save(source, "好")
    qtbot.waitUntil(lambda: not told.exists(), timeout=60_000)
    assert watched.problems() == []


def test_what_reading_found_is_told_before_anything_is_checked(watched, source, qtbot, monkeypatch):
    told = source / "content.problems.txt"
    words = (source / "content.json").read_text(encoding="utf-8")
    checked = []
    monkeypatch.setattr(ContentWatch, "_check", lambda *path: checked.append(told.is_file()))

    with qtbot.waitSignal(watched.found, timeout=20_000):
        wrong = words.replace('"blocks": [', '"blocks": [{"type": "galery"},')
        (source / "content.json").write_text(wrong, encoding="utf-8")
    qtbot.waitUntil(lambda: bool(checked and checked[-1]), timeout=20_000)

    assert "galery" in told.read_text(encoding="utf-8-sig")


def test_a_new_picture_is_found_under_the_same_words(watched, source, qtbot):
    with qtbot.waitSignal(watched.found, timeout=20_000):  # from now on its pictures are known
        save(source, "海港 ")
    with qtbot.waitSignal(watched.found, timeout=20_000) as found:
        (source / "art/crane.png").write_bytes(png(200) + b" ")
    assert found_title(found) == "海港 "


def test_another_place_is_watched_when_a_pack_was_installed(
    source, last_good, qapp, qtbot, tmp_path
):
    place = [source]
    watch = ContentWatch(begin(source, last_good, "zh"), lambda: place[0], last_good, LOOK_S)
    watch.start()
    try:
        with qtbot.waitSignal(watch.found, timeout=20_000) as found:
            place[0] = write_exhibit(tmp_path / "pack", "包")
        assert found_title(found) == "包"
        assert found.args[0].folder == tmp_path / "pack"
    finally:
        watch.stop()


@pytest.fixture
def begun(source, last_good, qapp, monkeypatch):
    """Return a function that begins with what was good before, and says what is checked."""
    checked = []
    monkeypatch.setattr(ContentWatch, "_check", lambda _, path: checked.append(path))
    raw = (source / "content.json").read_bytes()
    last_good.keep(raw, begin(source, last_good, "zh").loaded.exhibit, source)
    watches = []

    def begin_again():
        shown = begin(source, last_good, "zh")
        watches.append(ContentWatch(shown, lambda: source, last_good, LOOK_S))
        watches[-1].start()
        return watches[-1], checked

    yield begin_again
    for watch in watches:
        watch.stop()


def test_what_was_good_before_is_not_checked_again(begun, source, qtbot):
    watch, checked = begun()

    with qtbot.waitSignal(watch.found, timeout=20_000):
        save(source, "二")
    qtbot.waitUntil(lambda: bool(checked), timeout=20_000)

    assert len(checked) == 1


def test_what_was_told_of_another_file_before_the_start_is_checked_anew(begun, source, qtbot):
    (source / "content.problems.txt").write_text("1. what was wrong before", encoding="utf-8")

    _, checked = begun()

    qtbot.waitUntil(lambda: bool(checked), timeout=20_000)


def test_a_picture_that_went_before_the_start_is_told_and_stays_kept(
    begun, source, last_good, qtbot
):
    (source / "art/crane.png").unlink()

    _, checked = begun()

    qtbot.waitUntil(lambda: bool(checked), timeout=20_000)
    kept = last_good.load()
    assert find_picture("art/crane.png", kept.folder) is not None


def test_what_was_good_is_kept_although_a_check_takes_long_and_worse_follows(
    watched, source, last_good, qtbot, monkeypatch
):
    over, begun = threading.Event(), threading.Event()

    def check(*_):
        begun.set()
        over.wait(20)

    monkeypatch.setattr(ContentWatch, "_check", check)
    with qtbot.waitSignal(watched.found, timeout=20_000):
        save(source, "一")
    qtbot.waitUntil(begun.is_set, timeout=20_000)

    with qtbot.waitSignal(watched.found, timeout=20_000):
        save(source, "二")
    words = (source / "content.json").read_text(encoding="utf-8")
    with qtbot.waitSignal(watched.found, timeout=20_000):
        wrong = words.replace('"blocks": [', '"blocks": [{"type": "galery"},')
        (source / "content.json").write_text(wrong, encoding="utf-8")

    qtbot.waitUntil(lambda: last_good.knows(words.encode()), timeout=20_000)
    over.set()


def test_nothing_is_searched_for_garbage_while_a_large_file_is_read(watched, source, qtbot):
    searches = []

    def note(phase, told):
        searches.append((threading.current_thread().name, told["generation"]))

    large = write_many_panels(source.parent / "large", 200)
    gc.callbacks.append(note)
    try:
        with qtbot.waitSignal(watched.found, timeout=60_000) as found:
            (source / "content.json").write_bytes(large.read_bytes())
    finally:
        gc.callbacks.remove(note)

    assert len(found.args[0].exhibit.panels) == 200
    assert ("content-watch", 2) not in searches
    assert gc.isenabled()


def test_of_many_saves_the_newest_alone_is_kept_and_checked(
    watched, source, last_good, qtbot, monkeypatch
):
    checked: list[object] = []
    goes_on = threading.Event()

    def check(command, **_):
        checked.extend(part for part in command if part == str(source))
        assert goes_on.wait(60)

    monkeypatch.setattr("kiosk.watching.subprocess.run", check)
    for title in "一二三四":
        with qtbot.waitSignal(watched.found, timeout=60_000):
            save(source, title)
    watched.stop()
    goes_on.set()
    for thread in threading.enumerate():
        if thread.name == "content-keep":
            thread.join(60)

    assert len(checked) <= 2  # what was under way, and the newest
    assert last_good.load().exhibit.title.get("zh") == "四"
