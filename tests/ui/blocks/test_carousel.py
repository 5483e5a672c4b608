"""The carousel: what turns it, what keeps it, and that nothing runs once it is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kiosk.content.blocks import CarouselBlock, Picture
from kiosk.content.text import Text
from kiosk.ui.blocks.carousel import carousel_view
from kiosk.ui.blocks.carousel.bars import running
from kiosk.ui.blocks.carousel.hold import REST_S, Hold

LOOKS = ["", "frame", "immersive"]
PLACE = QRect(0, 0, 960, 540)


def pictures(count):
    return tuple(
        Picture(
            src=f"art/missing{index}.jpg",
            name=Text({"": f"Isle {index}"}),
            caption=Text({"": f"Caption {index}"}),
        )
        for index in range(count)
    )


@pytest.fixture
def carousel(qtbot, context_of):
    """Return a function that shows a carousel."""

    def make(setting, look="", count=3, place=PLACE):
        view = carousel_view(
            CarouselBlock(images=pictures(count)), look, context_of(setting), place
        )
        qtbot.addWidget(view)
        view.show()
        return view

    return make


def key(view, name):
    return next(b for b in view.findChildren(QPushButton) if b.accessibleName() == name)


def drag(area, way):
    """Move a finger over ``area`` by ``way`` pixels, sideways."""
    start = area.rect().center()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(area, start + QPoint(round(way * share), 0))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=start + QPoint(way, 0))


def _is_painted_at(view, elapsed_ms, watched):
    """Return whether a moment of its turning is worth a frame."""
    view.turning.elapsed = float(elapsed_ms)
    return not watched().isEmpty()


@pytest.mark.parametrize(("now_s", "share"), [(0.0, 0.0), (3.0, 0.5), (6.0, 1.0), (99.0, 1.0)])
def test_a_picture_has_its_time(now_s, share):
    hold = Hold(6.0)

    hold.begin(0.0)

    assert hold.share(now_s) == share


def test_a_touch_keeps_the_picture_for_a_while_and_then_its_whole_time():
    hold = Hold(6.0)
    hold.begin(0.0)

    hold.touch(5.0)

    assert hold.is_resting(5.0 + REST_S - 0.1)
    assert hold.share(5.0 + REST_S) == 0.0
    assert hold.share(5.0 + REST_S + 6.0) == 1.0


def test_time_beyond_fifty_days_counts_the_same():
    hold = Hold(6.0)
    days = 60 * 24 * 3600.0

    hold.begin(days)

    assert hold.share(days + 3.0) == pytest.approx(0.5)


@pytest.mark.parametrize("look", LOOKS)
def test_keys_turn_to_the_next_and_back_past_the_ends(carousel, still, look):
    view = carousel(still, look)

    key(view, "Previous").click()
    assert view.turning.index == 2
    key(view, "Next").click()

    assert view.turning.index == 0
    assert not view.is_moving()


@pytest.mark.parametrize("look", ["", "immersive"])
def test_a_small_picture_leads_to_its_large_one(carousel, still, look):
    view = carousel(still, look)

    next(thumb for thumb in view.thumbs if thumb.index == 2).click()

    assert view.turning.index == 2
    assert view.area.accessibleName() == "Isle 2"


@pytest.mark.parametrize(
    ("look", "place"),
    [("frame", PLACE), ("", QRect(0, 0, 282, 196)), ("frame", QRect(0, 0, 238, 255))],
)
def test_where_no_room_is_left_below_small_pictures_lie_on_the_large_one(
    carousel, still, look, place
):
    view = carousel(still, look, place=place)

    view.thumbs[1].click()

    assert view.turning.index == 1
    assert all(view.stage.contains(thumb.geometry()) for thumb in view.thumbs)
    assert not any(
        thumb.geometry().intersects(arrow.geometry())
        for thumb in view.thumbs
        for arrow in (key(view, "Previous"), key(view, "Next"))
    )
    assert len(view.bars) == 3
    assert view.overflowing() == []


@pytest.fixture
def on_art(qtbot, page):
    """Return a function that shows a carousel on a page whose picture is among its own."""

    def make(look, art):
        block = CarouselBlock(images=pictures(4))
        view = carousel_view(block, look, page(art=f"art/missing{art}.jpg"), PLACE)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


def test_a_carousel_begins_with_its_first_picture_where_the_page_veils_it(on_art):
    view = on_art("frame", art=0)

    assert view.turning.index == 0


@pytest.mark.parametrize(
    ("art", "order"), [(0, [1, 2, 3, 1]), (1, [0, 2, 3, 0]), (3, [0, 1, 2, 0])]
)
def test_the_picture_around_a_carousel_is_turned_past(on_art, art, order):
    view = on_art("over", art)

    seen = [view.turning.index]
    for _ in order[1:]:
        key(view, "Next").click()
        seen.append(view.turning.index)
    assert seen == order
    key(view, "Previous").click()

    assert view.turning.index == order[-2]


def test_a_finger_pulls_past_the_picture_around_a_carousel(on_art):
    view = on_art("over", art=1)
    drag(view.area, 200)
    assert view.turning.index == 0

    drag(view.area, -200)

    assert view.turning.index == 2
    assert [thumb.index for thumb in view.thumbs if thumb._is_current] == [2]
    assert view.area.leads_back


def test_past_the_picture_around_it_a_finger_turns_the_page(on_art):
    view = on_art("over", art=0)

    assert view.turning.index == 1
    assert not view.area.leads_back
    assert view.area.leads_on


def test_the_small_one_of_the_picture_around_a_carousel_enlarges_it(qtbot, on_art):
    view = on_art("over", art=1)

    with qtbot.waitSignal(view.enlarge_wanted) as wish:
        view.thumbs[1].click()

    assert wish.args[0].index == 1
    assert view.turning.index == 0


def test_a_swipe_turns_and_a_short_drag_falls_back(carousel, still):
    view = carousel(still)

    drag(view.area, -200)
    assert view.turning.index == 1
    drag(view.area, 200)
    assert view.turning.index == 0
    QTest.mousePress(view.area, Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
    QTest.mouseMove(view.area, QPoint(380, 100))
    assert view.turning.slide_px == -20
    view.area._start_s -= 1.0
    QTest.mouseRelease(view.area, Qt.MouseButton.LeftButton, pos=QPoint(380, 100))

    assert view.turning.index == 0
    assert view.turning.slide_px == 0


@pytest.mark.parametrize("look", LOOKS)
def test_the_words_go_with_the_picture_that_a_finger_pulls_in(carousel, still, look, monkeypatch):
    view = carousel(still, look)
    shares: dict[object, float] = {}
    monkeypatch.setattr(
        view, "_draw_caption", lambda _, index, share: shares.__setitem__(index, share)
    )
    width = view.stage.width()

    for way, expected in (
        (-0.1, {0: 0.8, 1: 0.0}),
        (-0.9, {0: 0.0, 1: 0.8}),
        (0.75, {0: 0, 2: 0.5}),
    ):
        shares.clear()
        view.turning.drag(way * width)
        view.grab()
        assert shares == pytest.approx(expected)
    view.turning.drop()


def test_a_swipe_enlarges_nothing_a_tap_does(qtbot, carousel, still):
    view = carousel(still)
    with qtbot.assertNotEmitted(view.enlarge_wanted):
        drag(view.area, -200)

    with qtbot.waitSignal(view.enlarge_wanted) as wish:
        QTest.mouseClick(view.area, Qt.MouseButton.LeftButton)

    assert wish.args[0].index == 1
    assert wish.args[0].pictures == pictures(3)


def test_a_swipe_over_it_turns_no_page(carousel, still):
    view = carousel(still)
    seen: list[object] = []
    view.mousePressEvent = seen.append

    drag(view.area, -200)

    assert seen == []


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("look", LOOKS)
def test_past_its_ends_a_swipe_turns_the_page(carousel, still, look, count):
    view = carousel(still, look, count)
    seen: list[object] = []
    view.mousePressEvent = seen.append

    drag(view.area, 200)
    view.turning.turn_to(count - 1)
    drag(view.area, -200)

    assert len(seen) == 2
    assert view.turning.index == count - 1


def test_a_finger_that_turns_back_pulls_in_no_picture_that_is_not_there(carousel, still):
    view = carousel(still)
    start = view.area.rect().center()

    QTest.mousePress(view.area, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.area, start - QPoint(60, 0))
    QTest.mouseMove(view.area, start + QPoint(300, 0))

    assert view.turning.slide_px == 0
    QTest.mouseRelease(view.area, Qt.MouseButton.LeftButton, pos=start + QPoint(300, 0))
    assert view.turning.index == 0


def test_it_turns_by_itself_only_while_its_page_is_shown(qtbot, carousel, setting):
    view = carousel(setting)
    view.turning._hold._hold_s = 0.05

    view.enter()
    with qtbot.waitSignal(view.turning.turned):
        pass
    view.leave()

    assert not view.turning._clock.isActive()
    assert not view.is_moving()


def test_what_covers_it_lets_it_rest_on_its_picture(carousel, setting):
    view = carousel(setting)
    view.enter()

    view.hide()
    assert not view.turning._clock.isActive()
    view.show()

    assert view.turning._clock.isActive()
    assert view.turning.progress == 1.0, "whoever uncovers it looks at it first"
    view.leave()
    view.hide()
    view.show()
    assert not view.turning._clock.isActive()


def test_a_touch_shows_that_it_waits(carousel, still):
    view = carousel(still)
    view.enter()
    assert view.turning.progress < 1.0

    key(view, "Next").click()

    assert view.turning.progress == 1.0
    view.leave()


def test_nothing_ticks_while_a_touch_keeps_the_picture(carousel, still):
    view = carousel(still)
    view.enter()

    key(view, "Next").click()

    assert view.turning._clock.remainingTime() > (REST_S - 1) * 1000
    view.turning._hold.forget()
    view.turning._on_tick()
    assert view.turning._clock.remainingTime() < 1000
    view.leave()


@pytest.mark.parametrize("look", LOOKS)
def test_the_time_of_a_picture_paints_what_has_been_filled_since(
    carousel, still, look, painted, clock, monkeypatch
):
    monkeypatch.setattr("kiosk.ui.blocks.carousel.turning.monotonic", clock)
    view = carousel(still, look)
    view.enter()
    view.turning._clock.setInterval(10**6)
    view.turning._clock.start()
    watched = painted(view)
    bar = running(view.bars, view.turning.index)
    hold_s = view.turning._hold._hold_s

    clock.now += 0.5 * hold_s
    view._on_ticked()
    watched()
    clock.now += 4 / bar.width() * hold_s
    view._on_ticked()

    region = watched()
    assert bar.toAlignedRect().adjusted(-2, -2, 2, 2).contains(region.boundingRect())
    assert region.boundingRect().width() <= 8 + 4 * bar.height()
    view._on_ticked()
    assert watched().isEmpty(), "nothing was filled"
    view.leave()


def test_a_fade_ends_on_the_picture_alone(qtbot, carousel, setting):
    view = carousel(setting)

    with qtbot.waitSignal(view.turning.turned):
        key(view, "Next").click()
    assert view.is_moving()
    assert view.turning.leaving == 0
    view.finish()

    assert view.turning.leaving == -1
    assert view.turning.drift == 1.0


@pytest.mark.parametrize("look", LOOKS)
def test_a_picture_that_settles_is_painted_when_it_has_come_nearer(
    carousel, setting, look, painted
):
    view = carousel(setting, look, place=QRect(0, 0, 1920, 1080))
    view.turning.turn(1)
    view.turning._move.pause()
    watched = painted(view)
    fade_ms, all_ms = setting.theme.motion.carousel_ms, view.turning._total_ms

    faded = [_is_painted_at(view, ms, watched) for ms in range(16, fade_ms, 16)]
    settling = [_is_painted_at(view, ms, watched) for ms in range(fade_ms, all_ms, 16)]

    assert all(faded)
    assert 8 < sum(settling) < 0.4 * len(settling)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("count", [0, 1, 2, 12])
def test_any_number_of_pictures(carousel, still, look, count):
    view = carousel(still, look, count)

    view.grab()

    assert view.overflowing() == []
    assert len([b for b in view.findChildren(QPushButton) if b.accessibleName() == "Next"]) == (
        count > 1
    )
    for index in range(count):
        assert f"Caption {index}" in view.words()


@pytest.mark.parametrize("place", [PLACE, QRect(0, 0, 280, 110), QRect(0, 0, 240, 272)])
@pytest.mark.parametrize("look", LOOKS)
def test_every_key_is_large_enough_for_a_finger(carousel, still, look, place):
    view = carousel(still, look, place=place if look != "immersive" else PLACE)
    least = still.canvas.px(88)

    sizes = [(b.width(), b.height()) for b in view.findChildren(QPushButton)]

    assert all(min(size) >= least for size in sizes), sizes
