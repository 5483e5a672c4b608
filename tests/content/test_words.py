"""The words of the exhibit as a visitor reads them."""

from __future__ import annotations

import pytest

from kiosk.content.blocks import (
    ArticleBlock,
    ChartBlock,
    Figure,
    HeroBlock,
    Picture,
    Point,
    QuoteBlock,
    StatsBlock,
)
from kiosk.content.model import Page
from kiosk.content.text import Amount, Text
from kiosk.content.words import figure_words, visible_words, written


def zh(words: str) -> Text:
    return Text({"zh": words})


def two(chinese: str, english: str) -> Text:
    return Text({"zh": chinese, "en": english})


@pytest.mark.parametrize(
    ("value", "chinese", "english"),
    [
        (7, "7", "7"),
        (158, "158", "158"),
        (3605, "3605", "3,605"),
        (8700, "8700", "8,700"),
        (4.4, "4.4", "4.4"),
        (19.85, "19.85", "19.85"),
        (1234567.5, "1234567.5", "1,234,567.5"),
        (0, "0", "0"),
        (-1200, "-1200", "-1,200"),
        (0.1, "0.1", "0.1"),
        (1e-7, "0.0000001", "0.0000001"),
    ],
)
def test_a_number_is_written_as_each_language_does(value, chinese, english):
    assert written(value, "zh") == chinese
    assert written(value, "en") == english


@pytest.mark.parametrize(
    ("figure", "chinese", "english"),
    [
        (
            Figure(
                value=Amount({"zh": 3500, "en": 350}),
                prefix=two("近", "nearly RMB"),
                unit=two("亿元", "billion"),
            ),
            "近3500亿元",
            "nearly RMB 350 billion",
        ),
        (
            Figure(
                value=Amount({"": 68}),
                unit=Text({"": "%"}),
                prefix=two("", "about"),
                suffix=two("左右", ""),
            ),
            "68%左右",
            "about 68%",
        ),
        (
            Figure(value=Amount({"": 99}), unit=Text({"": "%"}), suffix=two("以上", "or more")),
            "99%以上",
            "99% or more",
        ),
        (Figure(value=Amount({"": 3605}), unit=two("个", "")), "3605个", "3,605"),
    ],
)
def test_a_figure_is_one_phrase(figure, chinese, english):
    assert figure_words(figure, "zh") == chinese
    assert figure_words(figure, "en") == english


def test_a_figure_without_unit_takes_that_of_its_chart():
    figure = Figure(value=Amount({"": 19.8}), label=zh("新材料"))
    own = Figure(value=Amount({"": 7}), unit=zh("倍"))
    chart = ChartBlock(chart="bars", title=zh("增长"), unit=Text({"": "%"}), items=(figure, own))

    assert visible_words(chart, "zh") == ["增长", "19.8%", "新材料", "7倍"]


def test_a_page_reads_from_its_title_down_without_what_is_not_shown():
    page = Page(
        id="overview",
        title=two("总览", "Overview"),
        layout="feature",
        blocks=(
            HeroBlock(
                place="head",
                source="「不显示」",
                title=zh("迈上大台阶"),
                art=Picture(src="art/a.jpg", caption=zh("插画")),
                art_portrait=Picture(src="art/b.jpg", caption=zh("插画")),
            ),
            StatsBlock(
                items=(
                    Figure(
                        value=Amount({"": 447}),
                        unit=zh("家"),
                        label=zh("企业"),
                        period=zh("2020年底"),
                        note=zh("全市第一"),
                        icon="mdi6.factory",
                        source="「不显示」",
                    ),
                )
            ),
            ArticleBlock(points=(Point(title=zh("工业"), opens="industry", icon="mdi6.robot"),)),
            QuoteBlock(text=zh("开好局、起好步"), accents=(zh("开好局"),)),
        ),
    )

    assert visible_words(page, "zh") == [
        "总览",
        "迈上大台阶",
        "插画",
        "447家",
        "企业",
        "2020年底",
        "全市第一",
        "工业",
        "开好局、起好步",
    ]
    assert visible_words(page, "en")[0] == "Overview"
