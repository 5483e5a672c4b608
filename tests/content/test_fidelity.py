"""The shipped exhibit says what its newspaper article says: all of it, and nothing else.

``facts.json`` holds the article's statements, each with the places of the exhibit that carry it,
and for every place the words that have to be read there. What belongs together (a figure, its
label, its period) is one string, as the lines of ``visible_words`` have it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.content.blocks import Block, ChartBlock, Figure
from kiosk.content.load import load
from kiosk.content.model import Exhibit
from kiosk.content.text import Text
from tests.content.visible import addresses, shown, tile_words, visible_words

ROOT = Path(__file__).parents[2]
FACTS = json.loads((Path(__file__).parent / "facts.json").read_text(encoding="utf-8"))
NUMBER = re.compile(r"\d+(?:\.\d+)?")
CHINESE = re.compile(r"[\u3400-\u9fff]")
# One word of English for each of the article's words that make a number less exact.
QUALIFIERS = {
    "近": "nearly",
    "超过": "more than",
    "余": "over",
    "多": "over",
    "左右": "about",
    "以上": "or more",
}
SCALES = {"万": 10**4, "亿": 10**8, "million": 10**6, "billion": 10**9}


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    loaded = load(ROOT / "content.json")
    assert loaded.exhibit is not None, loaded.problems
    return loaded.exhibit


@pytest.fixture(scope="module")
def words(exhibit: Exhibit) -> dict[str, list[str]]:
    """What every place of the exhibit says."""
    return addresses(exhibit)


def blocks_of(exhibit: Exhibit) -> Iterator[tuple[str, Block]]:
    for panel in exhibit.panels:
        for page in panel.pages:
            for number, block in enumerate(page.blocks, start=1):
                yield f"{panel.id}/{page.id}#{number}", block


def parts_of(value: object) -> Iterator[msgspec.Struct]:
    """Every record inside a value, itself included."""
    if isinstance(value, tuple):
        for item in value:
            yield from parts_of(item)
    elif isinstance(value, msgspec.Struct):
        yield value
        for field in msgspec.structs.fields(value):
            yield from parts_of(getattr(value, field.name))


def figures_of(exhibit: Exhibit) -> Iterator[tuple[str, Figure, Text | None]]:
    """Every figure with its address and the unit that its chart lends it."""
    for address, block in blocks_of(exhibit):
        unit = block.unit if isinstance(block, ChartBlock) else None
        for part in parts_of(block):
            if isinstance(part, Figure):
                yield address, part, unit


def texts_of(value: object, path: str = "") -> Iterator[tuple[str, Text]]:
    if isinstance(value, Text):
        if value.by_language:
            yield path, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value, start=1):
            yield from texts_of(item, f"{path}[{number}]")
    elif isinstance(value, msgspec.Struct):
        for field in msgspec.structs.fields(value):
            yield from texts_of(getattr(value, field.name), f"{path}.{field.name}")


def reads(words: str, lines: list[str]) -> bool:
    """Whether a line holds the words; 26 is not found in 126, nor in 2.6."""
    before = r"(?<![\d.])" if words[0].isdigit() else ""
    after = r"(?![\d.])" if words[-1].isdigit() else ""
    return any(re.search(before + re.escape(words) + after, line) for line in lines)


def numbers(text: str) -> set[str]:
    return set(NUMBER.findall(text))


def qualifiers_at(number: str, text: str) -> set[frozenset[str]]:
    """The qualifiers of a number, once for every time that it stands in the text."""
    found = re.finditer(
        rf"(近|超过)?(?<![\d.]){re.escape(number)}(?![\d.])[万亿]?(余|多)?[%家]?(左右|以上)?", text
    )
    return {frozenset(word for word in match.groups() if word) for match in found}


@pytest.mark.parametrize("fact", FACTS, ids=[fact["id"] for fact in FACTS])
def test_every_fact_of_the_article_is_on_its_screens(fact, words):
    assert len(fact["where"]) == len(fact["needs"]) > 0
    for place, needs in zip(fact["where"], fact["needs"], strict=True):
        assert needs
        missing = [need for need in needs if not reads(need, words[place])]
        assert not missing, f"{place} says {words[place]}"


def test_the_table_is_whole():
    assert [fact["id"] for fact in FACTS] == [f"F{number}" for number in range(1, 208)]


def test_no_number_is_invented(exhibit):
    """Each page shows only numbers of the facts that it carries, and home those of the article."""
    article = {number for fact in FACTS for number in numbers(fact["words"])}
    carried: dict[str, set[str]] = {}
    for fact in FACTS:
        for place, needs in zip(fact["where"], fact["needs"], strict=True):
            known = numbers(" ".join([fact["words"], *needs]))
            assert known <= article, fact["id"]
            carried.setdefault(place.split("#")[0], set()).update(known)
    for address, words in addresses(exhibit).items():
        page, _, part = address.partition("#")
        known = carried.get(page, set()) if part.isdigit() else article
        for line in words:
            assert numbers(line) <= known, f"{address}: {line}"


def test_every_figure_is_the_one_of_its_source(exhibit):
    for address, figure, _ in figures_of(exhibit):
        assert str(figure.value.get("zh")) in numbers(figure.source), f"{address}: {figure}"


def test_every_start_value_is_in_the_source(exhibit):
    starts = [figure for _, figure, _ in figures_of(exhibit) if figure.start is not None]
    assert starts
    for figure in starts:
        assert figure.start is not None
        assert str(figure.start.get("zh")) in numbers(figure.source)


def test_every_source_is_in_the_article(exhibit):
    """The facts hold the article's words in order; a source is found in them without its marks."""

    def bare(text: str) -> str:
        return re.sub(r"[^\w%+＋]", "", text)

    headline = "九龙坡"  # split from the rest of its line in the table
    article = bare(headline + "".join(fact["words"] for fact in FACTS))
    found = [
        source
        for part in parts_of(exhibit)
        for source in getattr(part, "source", "").split(" / ")
        if source
    ]
    assert len(found) > 200
    for source in found:
        assert bare(source) in article, source


def test_a_figure_is_as_exact_as_its_source_and_no_more(exhibit):
    for address, figure, unit in figures_of(exhibit):
        number = str(figure.value.get("zh"))
        (said,) = qualifiers_at(number, shown(figure, "zh", unit))
        assert said in qualifiers_at(number, figure.source), f"{address}: {figure}"


def test_english_is_as_exact_as_chinese(exhibit):
    for address, figure, unit in figures_of(exhibit):
        (said,) = qualifiers_at(str(figure.value.get("zh")), shown(figure, "zh", unit))
        english = shown(figure, "en", unit)
        for word in set(QUALIFIERS.values()):
            wanted = word in {QUALIFIERS[chinese] for chinese in said}
            assert (word in english) == wanted, f"{address}: {english}"


def test_both_languages_give_the_same_amount(exhibit):
    def amount(figure: Figure, unit: Text | None, language: str) -> float:
        words = (figure.unit or unit or Text()).get(language)
        scale = next((factor for word, factor in SCALES.items() if word in words), 1)
        return figure.value.get(language) * scale

    for address, figure, unit in figures_of(exhibit):
        chinese, english = (amount(figure, unit, language) for language in ("zh", "en"))
        assert chinese == pytest.approx(english, rel=1e-12), f"{address}: {figure}"


def test_every_text_is_in_both_languages(exhibit):
    for path, text in texts_of(exhibit):
        languages = set(text.by_language)
        if languages == {""}:
            assert not re.search(r"\w", text.get("zh")), f"{path} is in no language: {text}"
            continue
        assert languages == {"zh", "en"}, f"{path}: {text}"
        if not re.search(r"\.(prefix|unit|suffix)$", path):
            assert text.get("zh"), path
            assert text.get("en"), path
        assert not CHINESE.search(text.get("en")), f"{path}: {text}"


def test_every_panel_says_something_at_home(exhibit):
    for panel in exhibit.panels:
        for language in ("zh", "en"):
            assert len(tile_words(panel, language)) == 3
            assert all(tile_words(panel, language))


def test_every_block_says_or_shows_something(exhibit):
    for address, block in blocks_of(exhibit):
        for language in ("zh", "en"):
            assert any(visible_words(block, language)), address
