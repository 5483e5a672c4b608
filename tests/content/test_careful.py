from kiosk.content.blocks import QuoteBlock, VideoBlock
from kiosk.content.careful import careful
from kiosk.content.model import Exhibit, Page, Panel
from kiosk.content.parts import Picture
from kiosk.content.text import Text

NAME = Text({"zh": "海港"})
FILM = VideoBlock(src="ships.mp4", poster=Picture(src="ships.jpg"))
QUOTE = QuoteBlock(text=NAME)


def exhibit(*pages):
    panel = Panel(id="harbour", title=NAME, pages=tuple(pages))
    return Exhibit(title=NAME, panels=(panel,))


def page(name, *blocks):
    return Page(id=name, title=NAME, blocks=blocks)


def test_a_film_becomes_its_poster_and_all_else_stays():
    (shown,) = careful(exhibit(page("ships", FILM, QUOTE)), "").panels[0].pages
    film, quote = shown.blocks
    assert isinstance(film, VideoBlock)
    assert (film.src, film.poster, quote) == ("", FILM.poster, QUOTE)


def test_the_page_that_was_on_screen_is_left_out():
    whole = exhibit(page("ships", QUOTE), page("cranes", QUOTE))
    (panel,) = careful(whole, "harbour/ships").panels
    assert [one.id for one in panel.pages] == ["cranes"]


def test_the_only_page_stays():
    whole = exhibit(page("ships", QUOTE))
    assert careful(whole, "harbour/ships") == whole
