"""The title and its seal: drawn whole, and nothing announced that is not drawn."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBitmap, QImage, QPainter, QRegion

from kiosk.content.model import Exhibit, Scenery
from kiosk.content.text import Text
from kiosk.ui.attract_words import TITLE as ATTRACT
from kiosk.ui.attract_words import TITLE_UPRIGHT as ATTRACT_UPRIGHT
from kiosk.ui.attract_words import AttractWords
from kiosk.ui.canvas import Canvas
from kiosk.ui.cuts import Cut
from kiosk.ui.home_words import PLAN, PLAN_UPRIGHT
from kiosk.ui.icons import Icons
from kiosk.ui.setting import Setting
from kiosk.ui.theme import Theme
from kiosk.ui.title import Title

SCREENS = [(1920, 1080), (1080, 1920), (3840, 2160)]
ART = Scenery(title_art="title/title_gold.webp", seal_art="title/seal_chongqing.webp")
SEAL = Text({"zh": "盐港", "en": "Saltharbour"})


def titled(words, seal=SEAL, scenery=ART):
    """Return an exhibit with that title and seal in Chinese and English."""
    title = Text({"zh": "盐港", "en": words})
    return Exhibit(title=title, languages=("zh", "en"), seal=seal, home=scenery, attract=scenery)


@pytest.fixture
def screen(images):
    """Return what makes the setting of a screen of a size."""

    def made(size, language="en"):
        return Setting(Theme(), Canvas(*size), language, images, Icons())

    return made


def inked(size, draw):
    """Return the rectangle of a screen of ``size`` that ``draw`` leaves ink in."""
    width, height = size
    picture = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter)
    painter.end()
    return QRegion(QBitmap.fromImage(picture.createAlphaMask())).boundingRect()


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("words", ["Jiulongpo", "Jäger Ågården", "Qyj Çğ\nQyj Çğ"])
def test_the_attract_title_keeps_its_tails(screen, size, words):
    made = AttractWords(titled(words, Text()), screen(size))
    layer = made.layers[1]
    everything = QRegion(QRect(0, 0, *size))
    ink = inked(size, lambda painter: layer.draw(painter, everything))
    assert not ink.isEmpty()
    assert layer.rect.adjusted(1, 1, -1, -1).contains(ink)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("places", [(PLAN.title, PLAN_UPRIGHT.title), (ATTRACT, ATTRACT_UPRIGHT)])
def test_a_seal_is_drawn_wherever_it_is_announced(screen, size, language, places):
    title = Title(
        titled("Saltharbour"), Scenery(), places[size[0] < size[1]], screen(size, language)
    )
    assert SEAL.get(language) in title.words()
    seat = title.seal_rect().toAlignedRect()
    assert seat.contains(inked(size, title.draw_seal).adjusted(1, 1, -1, -1))
    assert QRect(0, 0, *size).contains(seat)
    assert not seat.intersects(inked(size, title.draw_lettering))
    assert title.overflowing() == []


def test_a_seal_of_many_letters_lies(screen):
    title = Title(titled("Saltharbour"), ART, PLAN.title, screen((1920, 1080)))
    seat = title.seal_rect()
    assert seat.width() > 2 * seat.height()


@pytest.mark.parametrize("words", ["S", "盐港"])
def test_a_seal_of_few_signs_stands(screen, words):
    seal = Text({"zh": "渡", "en": words})
    seat = Title(titled("Saltharbour", seal), ART, PLAN.title, screen((1920, 1080))).seal_rect()
    assert seat.height() > seat.width()


def test_where_the_seal_is_not_translated_its_picture_stands(screen):
    seal = Text({"zh": "盐港"})
    title = Title(titled("Saltharbour", seal), ART, PLAN.title, screen((1920, 1080)))
    assert title.wants(Cut(ART.seal_art, 60, 100, whole=True))


def test_nothing_is_announced_or_drawn_without_a_seal(screen):
    title = Title(titled("Saltharbour", Text()), Scenery(), PLAN.title, screen((1920, 1080)))
    assert title.words() == ["Saltharbour"]
    assert inked((1920, 1080), title.draw_seal).isEmpty()
