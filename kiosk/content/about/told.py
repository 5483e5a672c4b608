"""How a record and its keys are described."""

from __future__ import annotations

from typing import Any, NamedTuple


class Words(NamedTuple):
    """One thing in both languages.

    Attributes:
        name: What it is called, in Chinese.
        zh: What it is for, in a sentence.
        en: The same in English.
    """

    name: str
    zh: str
    en: str


class Told(NamedTuple):
    """A record and its keys.

    Attributes:
        about: What the record is.
        example: It as it stands in content.json, with every key: the example of each key, too.
        keys: What each key is for; those of ``SHARED`` need not be repeated.
    """

    about: Words
    example: dict[str, Any]
    keys: dict[str, Words]


SHARED = {
    "title": Words("标题", "最上面的大字。", "The heading, in large letters."),
    "text": Words("正文", "一段话。", "A text of one or more sentences."),
    "label": Words("名称", "它叫什么。", "What it is called."),
    "caption": Words("说明", "图片下面的一句话。", "A line under the picture."),
    "images": Words("图片", "要显示的图片，按顺序。", "The pictures, in their order."),
    "icon": Words(
        "图标",
        "图标的名字：图标集、点、名称；常用 mdi6。",
        "Name of an icon: its set, a dot, its name; mdi6 is the usual set.",
    ),
    "source": Words(
        "出处",
        "原文怎么说，供核对，屏幕上不显示。",
        "The words of the source, for checking; not shown.",
    ),
    "place": Words(
        "位置",
        "坐进版式的哪个位置；不写则坐第一个合适的。",
        "Which place of the layout it takes; without it the first one that fits.",
    ),
    "x": Words(
        "横向位置", "从图片左边 0 到右边 1。", "From 0, the picture's left, to 1, its right."
    ),
    "y": Words(
        "竖向位置", "从图片上边 0 到下边 1。", "From 0, the picture's top, to 1, its bottom."
    ),
}
"""Keys that mean the same wherever they stand."""


def block_example(kind: str, place: str, **keys: Any) -> dict[str, Any]:  # noqa: ANN401 (JSON)
    """Return an example of a block, with what all of them may say."""
    return {"type": kind, "place": place, **keys, "source": "港口志，第三页"}
