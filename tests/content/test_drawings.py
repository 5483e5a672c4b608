"""What is found in an SVG before anybody draws it."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import drawings
from kiosk.content.drawings import ELSEWHERE, ENTITY, SCRIPT, TOO_MANY, look_into


def svg(inside, head=""):
    return (
        f'{head}<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{inside}</svg>'
    ).encode()


def chain(element, reference, count=12, times=10):
    """Elements of which each refers to the one before so many times."""
    made = "".join(
        f'<{element} id="n{number}">' + reference.format(number - 1) * times + f"</{element}>"
        for number in range(1, count)
    )
    return f'<{element} id="n0"><path d="M0 0h9"/></{element}>{made}'


STYLE = "<style>.a { fill: url(#p) } @media print { .b { fill: url(#p) } }</style>"


@pytest.mark.parametrize(
    "inside",
    [
        '<rect width="9" height="9"/>',
        '<linearGradient id="g"><stop offset="0"/></linearGradient><rect fill="url(#g)"/>' * 5,
        '<g id="a"><path d="M0 0"/></g><use href="#a"/><use xlink:href="#a" x="3"/>',
        '<a href="https://example.org"><rect/></a>',
        '<use href="#nowhere"/><rect fill="url(#nowhere)"/><image href=""/>',
        STYLE + '<pattern id="p" width="1" height="1"><rect/></pattern><rect class="a b"/>',
        "<text>九龙坡</text>",
    ],
)
def test_what_people_draw_is_drawn(inside):
    assert look_into(svg(inside)) == (None, ())


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ("<script>alert(1)</script>", SCRIPT),
        ('<image href="/etc/passwd.png"/>', ELSEWHERE),
        ('<image xlink:href="file:///etc/passwd.png"/>', ELSEWHERE),
        ('<image href="photo.jpg"/>', ELSEWHERE),
        ('<use href="other.svg#a"/>', ELSEWHERE),
        ('<rect fill="url(https://example.org/#p)"/>', ELSEWHERE),
        ("<rect style=\"fill: url('other.svg#p')\"/>", ELSEWHERE),
        ("<style>@import 'https://example.org/a.css';</style>", ELSEWHERE),
        ("<style>.a { fill: url(a.svg#p) }</style>", ELSEWHERE),
        ("<g>" * 300 + "</g>" * 300, TOO_MANY),
        ("<rect/>" * 20_000, TOO_MANY),
        ('<g id="a"><use href="#a"/></g>', TOO_MANY),
        ('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', TOO_MANY),
        (chain("g", '<use xlink:href="#n{}"/>'), TOO_MANY),
        (chain("g", '<use href="#n{}"/>', count=500, times=1), TOO_MANY),
        (chain("pattern", '<path fill="url(#n{})"/>'), TOO_MANY),
        (chain("mask", '<path mask="url( #n{} )"/>'), TOO_MANY),
        (chain("marker", "<path style=\"marker-end: url('#n{}')\"/>"), TOO_MANY),
        (STYLE + '<pattern id="p"><rect class="a"/></pattern><rect class="a"/>', TOO_MANY),
        ('<filter id="f"/>' + '<rect filter="url(#f)"/>' * 9, TOO_MANY),
    ],
)
def test_what_cannot_be_drawn_in_time_or_reaches_elsewhere_is_told(inside, fault):
    found = look_into(svg(inside))

    assert found is not None
    assert found.fault == fault


def test_entities_and_other_style_sheets_are_told():
    entities = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    sheet = '<?xml-stylesheet href="/etc/a.css"?>'

    assert look_into(svg("<text>&b;</text>", entities)) == (ENTITY, ())
    assert look_into(svg("", sheet)) == (ELSEWHERE, ())
    assert look_into(svg("", '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">')) == (
        None,
        (),
    )


def test_a_file_that_is_too_long_is_not_read_to_its_end():
    assert look_into(svg(" " * drawings.LARGEST_BYTES)) == (TOO_MANY, ())


def test_pictures_inside_are_handed_on():
    data = base64.b64encode(b"\x89PNG").decode()

    found = look_into(svg(f'<image href="data:image/png;base64,{data}"/>'))

    assert found == (None, (b"\x89PNG",))


@pytest.mark.parametrize("raw", [b"", b"\x1f\x8b", b"<svg>", b"<html></html>", b"<svg", b"{}"])
def test_what_is_no_drawing_is_none(raw):
    assert look_into(raw) is None


WHOLE = svg(STYLE + chain("g", '<use href="#n{}"/>', count=3))


@given(st.integers(0, len(WHOLE)), st.integers(0, 9), st.binary(max_size=9))
def test_whatever_is_changed_there_is_an_answer(start, length, instead):
    found = look_into(WHOLE[:start] + instead + WHOLE[start + length :])

    assert found is None or found.fault in (None, ELSEWHERE, TOO_MANY, SCRIPT, ENTITY)
