"""A path of content.json in words: which panel, page and block staff should look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.problems import Phrase

if TYPE_CHECKING:
    from kiosk.content.positions import JsonPath

_LONGEST_NAME = 24


def place_words(path: JsonPath, data: object) -> Phrase:
    """Return where ``path`` leads in ``data``, from the outside in.

    Panels and pages go by their titles, blocks by number and type, everything else by its name in
    the file: panel "Modern industry" > page "Overview" > block 3 (stats) > item 1 of "items".
    """
    zh: list[str] = []
    en: list[str] = []
    parent = ""
    for step in path:
        data = _inside(data, step)
        if isinstance(step, str):
            if parent:
                zh.append(f"“{parent}”")
                en.append(f'"{parent}"')
            parent = step
            continue
        words = _entry(parent, step + 1, data)
        zh.append(words.zh)
        en.append(words.en)
        parent = ""
    if parent:
        zh.append(f"“{parent}”")
        en.append(f'"{parent}"')
    return Phrase(" › ".join(zh), " › ".join(en))


def _inside(data: object, step: str | int) -> object:
    """Return what a key or a list position leads to, or None."""
    if isinstance(data, dict):
        return data.get(step)
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return data[step]
    return None


def _entry(parent: str, number: int, data: object) -> Phrase:
    """Return the words for one entry of the list under ``parent``."""
    if parent == "panels":
        name = _name(data, number)
        return Phrase(f"主题{name.zh}", f"panel {name.en}")
    if parent == "pages":
        name = _name(data, number)
        return Phrase(f"页面{name.zh}", f"page {name.en}")
    if parent == "blocks":
        kind = data.get("type") if isinstance(data, dict) else None
        zh, en = (f"（{kind}）", f" ({kind})") if isinstance(kind, str) else ("", "")
        return Phrase(f"第{number}个内容块{_short(zh)}", f"block {number}{_short(en)}")
    if not parent:
        return Phrase(f"第{number}项", f"item {number}")
    return Phrase(f"“{parent}”第{number}项", f'item {number} of "{parent}"')


def _name(data: object, number: int) -> Phrase:
    """Return the title of a panel or page in quotes, or its id, or its number."""
    given = data if isinstance(data, dict) else {}
    title, plain = given.get("title"), given.get("id")
    if not isinstance(title, dict):
        title = {"": title}
    words = [title.get("zh"), title.get("en"), title.get(""), plain]
    found = [_short(word) for word in words if isinstance(word, str) and word]
    if not found:
        return Phrase(f"第{number}个", str(number))
    english = title.get("en")
    in_english = _short(english) if isinstance(english, str) and english else found[0]
    return Phrase(f"“{found[0]}”", f'"{in_english}"')


def _short(words: str) -> str:
    """Return words in a length that fits into a sentence, and that every screen can show."""
    words = words.encode("utf-8", "replace").decode("utf-8")
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"
