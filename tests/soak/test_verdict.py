import dataclasses

import pytest

from kiosk.soak.verdict import MEMORY_GROWTH_MB, Sample, judge

STILL = Sample(
    hours=0.0,
    openings=600,
    swaps=10,
    memory_mb=180.0,
    blocks=900_000,
    widgets=140,
    timers=2,
    threads=8,
    handles=12,
    gap_ms=10.0,
)


def soak(**growth):
    """Return a hundred samples in which some numbers grow evenly by so much in all."""
    return [
        dataclasses.replace(
            STILL,
            hours=number / 10,
            openings=600 + number,
            **{name: getattr(STILL, name) + by * number / 99 for name, by in growth.items()},
        )
        for number in range(100)
    ]


def broken(samples, errors=0):
    return [finding.name for finding in judge(samples, errors) if not finding.holds]


def test_what_stays_as_it_is_passes():
    assert broken(soak()) == []


@pytest.mark.parametrize(
    ("growth", "name"),
    [
        ({"memory_mb": 2 * MEMORY_GROWTH_MB}, "memory growth"),
        ({"blocks": 60_000}, "growth of Python's blocks"),
        ({"widgets": 60}, "growth of Qt objects"),
        ({"timers": 9}, "growth of ticking timers"),
        ({"threads": 6}, "growth of threads"),
        ({"handles": 12}, "growth of open files"),
    ],
)
def test_what_grows_is_named(growth, name):
    assert broken(soak(**growth)) == [name]


def test_one_error_is_too_many():
    assert broken(soak(), errors=1) == ["errors and Qt warnings"]


def test_what_grows_while_caches_fill_does_not_count():
    cold = [
        dataclasses.replace(STILL, openings=number, memory_mb=60.0 + number / 4)
        for number in range(0, 500, 10)
    ]
    assert broken(cold + soak()) == []


def test_a_single_large_page_does_not_count():
    samples = soak()
    samples[50] = dataclasses.replace(samples[50], memory_mb=400.0, widgets=900)
    assert broken(samples) == []
