"""A film: its poster first, and for ever where nothing plays."""

from __future__ import annotations

import sys
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QColor, QImage

from kiosk.content.blocks import Picture, VideoBlock
from kiosk.content.text import Text
from kiosk.ui.blocks.video import framed, video_view

BLOCK = VideoBlock(
    src="art/attract.jpg",
    poster=Picture(src="art/attract.jpg", caption=Text({"": "A still"})),
    caption=Text({"": "The ferry at dawn"}),
)


class FakePlayer(QObject):
    """Plays nothing, and remembers what it was told."""

    shown = Signal(QImage)
    made: list[FakePlayer] = []  # noqa: RUF012 (emptied by the fixture)

    def __init__(self, file, *, is_loop, volume, parent):
        super().__init__(parent)
        self.volume = volume
        self.told = []
        FakePlayer.made.append(self)

    def play(self):
        self.told.append("play")

    def release(self):
        self.told.append("release")


class FakeModule:
    Player = FakePlayer


@pytest.fixture
def players(monkeypatch):
    """Return the list of players made from now on, as if QtMultimedia were installed."""
    FakePlayer.made = []
    monkeypatch.setattr(framed, "find_spec", lambda name: object())
    monkeypatch.setattr(framed, "import_module", lambda name: FakeModule)
    return FakePlayer.made


@pytest.fixture
def film(qtbot, context_of, still):
    view = video_view(BLOCK, "", context_of(still), QRect(0, 0, 480, 270))
    qtbot.addWidget(view)
    return view


def test_the_poster_and_its_words_are_there_without_multimedia(film, monkeypatch):
    monkeypatch.setattr(framed, "find_spec", lambda name: None)

    film.enter()
    film.grab()

    assert film.words() == ["A still", "The ferry at dawn"]
    assert film.overflowing() == []
    film.leave()


def test_nothing_of_multimedia_is_loaded_before_the_page_is_entered(film, players):
    film.grab()

    assert players == []
    assert "PySide6.QtMultimedia" not in sys.modules


def test_entering_plays_and_leaving_gives_the_film_back(film, players):
    film.enter()
    film.leave()

    (player,) = players
    assert player.told == ["play", "release"]
    assert film._player is None


def test_the_poster_stays_until_the_first_frame(film, players):
    film.enter()
    assert film._frame.isNull()

    frame = QImage(64, 36, QImage.Format.Format_RGB32)
    frame.fill(QColor("#00FF00"))
    players[0].shown.emit(frame)

    assert film.grab().toImage().pixelColor(240, 100).green() > 200
    film.leave()
    assert film._frame.isNull()


def test_a_film_that_is_missing_shows_its_poster(qtbot, context_of, still, players):
    block = VideoBlock(src="nowhere.mp4", poster=BLOCK.poster)
    view = video_view(block, "", context_of(still), QRect(0, 0, 480, 270))
    qtbot.addWidget(view)

    view.enter()

    assert players == []
    view.leave()


@pytest.mark.parametrize(("has_sound", "volume"), [(True, 0.4), (False, 0.0)])
def test_a_film_is_as_loud_as_the_machine_is_set(
    qtbot, context_of, still, players, has_sound, volume
):
    block = msgspec.structs.replace(BLOCK, sound=has_sound)
    context = replace(context_of(still), volume=0.4)
    view = video_view(block, "", context, QRect(0, 0, 480, 270))
    qtbot.addWidget(view)

    view.enter()

    assert players[0].volume == volume
    view.leave()
