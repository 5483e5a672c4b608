"""What lives on a picture moves by small rectangles, and rests when nobody sees it."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.content.sprites import Cover, Sprite
from kiosk.ui.attract import AttractView
from kiosk.ui.cuts import Cut
from kiosk.ui.home import HomeView
from kiosk.ui.images import ImageStore
from kiosk.ui.living import BREATH_TICKS, Living, scene_of
from tests.shipped_exhibit import shipped

CRANE = Sprite(
    src="art/sprites/crane.webp",
    frames=20,
    frame_s=0.07,
    path=((0.0, 0.3), (1.0, 0.3)),
    width=0.05,
    seconds=40,
)
CLOUD = Sprite(
    src="art/sprites/cloud.webp", path=((0.2, 0.2), (0.3, 0.2)), width=0.1, seconds=50, way="back"
)
LIGHT = Sprite(
    src="art/sprites/light.webp",
    path=((0.4, 0.5), (0.6, 0.5)),
    width=0.01,
    stands=True,
    opacity=(0.0, 1.0),
    breath_s=4,
)


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


class Screen(QWidget):
    """Notes what it is asked to paint anew."""

    def __init__(self, size):
        super().__init__()
        self.resize(size)
        self.asked = []

    def update(self, *regions):
        self.asked += regions


def area(region):
    return sum(rect.width() * rect.height() for rect in region)


@pytest.fixture
def screen(qtbot, setting):
    made = Screen(setting.canvas.size)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def live(screen, setting, qtbot):
    """Return a function that makes sprites live on the screen, with their pictures there."""

    def made(*sprites, setting=setting):
        canvas = setting.canvas
        art = Cut("art/hero.jpg", canvas.width, canvas.height)
        living = Living(screen, sprites, art, setting, clock)
        qtbot.waitUntil(living.is_ready)
        screen.asked.clear()
        return living

    clock = Clock()
    return made


def test_only_where_a_sprite_was_and_is_now_is_painted(live, screen):
    living = live(CRANE, CLOUD)
    living.show_at(10.0)
    screen.asked.clear()

    living.show_at(10.2)

    (region,) = screen.asked
    whole = screen.width() * screen.height()
    assert 0 < area(region) < 0.02 * whole


def test_a_minute_of_the_shipped_home_paints_little(qtbot, setting, monkeypatch):
    view = HomeView(shipped(), setting)
    qtbot.addWidget(view)
    qtbot.waitUntil(view.is_ready)
    painted = []
    monkeypatch.setattr(view, "update", lambda region: painted.append(area(region)))

    for tick in range(60 * 10):
        view._living.show_at(tick / 10)

    whole = view.width() * view.height()
    assert len(painted) > 300
    assert sum(painted) / len(painted) < 0.08 * whole
    assert max(painted) < 0.25 * whole


def test_what_has_not_moved_by_half_a_pixel_is_not_painted(live, screen):
    living = live(CLOUD)
    living.show_at(1.0)
    screen.asked.clear()

    living.show_at(1.0001)

    assert screen.asked == []


def test_keys_over_the_scene_are_not_painted_for_a_sprite_below_them(live, screen):
    key = QWidget(screen)
    key.setGeometry(QRect(400, 0, 200, 540))
    living = live(CRANE)
    living.show_at(18.0)
    screen.asked.clear()

    for tick in range(80):
        living.show_at(18.0 + tick / 10)

    assert screen.asked
    assert not any(region.intersects(key.geometry()) for region in screen.asked)


def test_what_only_breathes_is_looked_at_less_often(live, screen):
    living = live(LIGHT)
    living.show_at(0.0)
    screen.asked.clear()

    living.show_at(0.5, everything=False)
    assert screen.asked == []

    living.show_at(0.5)
    assert len(screen.asked) == 1


def test_it_ticks_between_enter_and_leave_only(live, screen, qtbot):
    living = live(CRANE)
    assert not living.is_living()

    living.enter()
    assert living.is_living()
    living._clock.now = 5.0
    qtbot.waitUntil(lambda: bool(screen.asked))
    living.leave()

    assert not living.is_living()
    screen.asked.clear()
    living.enter()
    living.leave()
    assert living._elapsed == 5.0


def test_with_reduced_motion_everything_stands_where_it_begins(live, still):
    living = live(msgspec.structs.replace(CRANE, start=0.5), setting=still)
    living.enter()

    assert not living.is_living()
    look = living._actors[0].look
    assert look.bounds.center().x() == pytest.approx(480, abs=2)


def test_a_sprite_whose_picture_is_missing_is_not_waited_for(screen, setting, qtbot):
    lost = msgspec.structs.replace(CRANE, src="art/sprites/nowhere.webp")
    living = Living(screen, (lost, CLOUD), Cut("art/hero.jpg", 960, 540), setting)

    qtbot.waitUntil(living.is_ready)

    assert [actor.look is not None for actor in living._actors] == [False, True]


def test_what_stands_before_a_sprite_covers_it(screen, still, tmp_path, qtbot):
    for name, colour, size in (("red", "red", (96, 54)), ("shape", "black", (48, 54))):
        picture = QImage(*size, QImage.Format.Format_ARGB32)
        picture.fill(QColor(colour))
        picture.save(str(tmp_path / f"{name}.png"))
    images = ImageStore(lambda src: tmp_path / src)
    setting = replace(still, images=images)
    red = Sprite(
        src="red.png",
        path=((0.5, 0.5),),
        width=0.1,
        cover=Cover(src="shape.png", at=(0.475, 0.5), width=0.05),
    )
    living = Living(screen, (red,), Cut("", 960, 540), setting)
    qtbot.waitUntil(living.is_ready)
    baked = QPixmap(960, 540)
    baked.fill(QColor("green"))

    painted = baked.copy()
    painter = QPainter(painted)
    living.draw(painter, QRegion(painted.rect()), baked)
    painter.end()

    seen = painted.toImage()
    assert seen.pixelColor(460, 270) == QColor("green")
    assert seen.pixelColor(500, 270) == QColor("red")
    assert seen.pixelColor(540, 270) == QColor("green")
    images.close()


@pytest.mark.parametrize("size", [(960, 540), (540, 960), (960, 400), (1000, 600)])
def test_the_scene_is_where_the_picture_is(images, size):
    cut = Cut("art/hero.jpg", *size)

    scene = scene_of(cut, images)

    assert scene.contains(QRect(0, 0, *size).toRectF())
    assert scene.width() / scene.height() == pytest.approx(16 / 9, rel=0.01)


def test_home_and_attract_rest_when_they_are_left(qtbot, setting):
    for view in (HomeView(shipped(), setting), AttractView(shipped(), setting)):
        qtbot.addWidget(view)
        view.show()
        view.enter()
        assert view._living.is_living()

        view.leave()

        assert not view._living.is_living()
        view.hide()


def test_nothing_lives_with_reduced_motion(qtbot, still):
    home, attract = HomeView(shipped(), still), AttractView(shipped(), still)
    qtbot.addWidget(home)
    qtbot.addWidget(attract)

    home.enter()
    home.welcome()
    attract.enter()

    assert not home._living.is_living()
    assert not home.is_moving()
    assert not attract._living.is_living()
    assert not attract._entrance.is_coming()


def test_what_comes_after_its_picture_appears_bit_by_bit(screen, setting, qtbot):
    clock = Clock()
    art = Cut("art/hero.jpg", setting.canvas.width, setting.canvas.height)
    living = Living(screen, (CRANE,), art, setting, clock)
    living.enter()
    clock.now = 18.0
    picture = QPixmap(screen.size())
    painter = QPainter(picture)
    living.draw(painter, QRegion(screen.rect()), picture)
    painter.end()

    qtbot.waitUntil(living.is_ready)
    (actor,) = living._actors
    living.show_at(18.0)
    begun = opacity(actor)
    living.show_at(18.0 + setting.theme.motion.sprite_ms / 2000)
    half = opacity(actor)
    living.show_at(20.0)

    assert begun == 0
    assert 0.4 < half < 0.6
    assert opacity(actor) == 1
    living.leave()


def opacity(actor):
    assert actor.look is not None
    return actor.look.opacity


def test_what_is_there_with_its_picture_is_seen_at_once(live):
    living = live(CRANE)

    living.show_at(10.0)

    assert opacity(living._actors[0]) == 1


def test_the_halo_of_the_invitation_is_painted_with_the_sprites(qtbot, setting, monkeypatch):
    view = AttractView(shipped(), setting)
    qtbot.addWidget(view)
    qtbot.waitUntil(view.is_ready)
    painted = []
    monkeypatch.setattr(view, "update", lambda region: painted.append(area(region)))

    for _ in range(BREATH_TICKS):
        view._living._on_tick()

    rings = view._halo_place()
    assert painted[-1] < rings.width() * rings.height()
    assert len(painted) <= BREATH_TICKS + 1, "it has no ticks of its own"
    assert view._halo > 0


def test_the_invitation_breathes_where_no_sprite_lives(qtbot, exhibit, setting):
    view = AttractView(exhibit, setting)
    qtbot.addWidget(view)
    assert view._living._actors == []

    view.enter()
    with qtbot.waitSignal(view._living.breathed):
        pass

    view.leave()
