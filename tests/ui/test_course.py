"""Where a sprite is after so many seconds."""

from __future__ import annotations

import math

import pytest

from kiosk.content.sprites import Sprite
from kiosk.ui.course import Course, octaves


def sprite(**more):
    more.setdefault("path", ((0.0, 0.5), (1.0, 0.5)))
    return Sprite(src="bird.webp", width=0.1, **more)


def seen(course, seconds):
    pose = course.pose(seconds)
    assert pose is not None
    return pose


def across(course, seconds):
    return pytest.approx(seen(course, seconds).front[0], abs=1e-9)


def test_two_points_are_a_straight_way_at_one_speed():
    course = Course(sprite(seconds=10))

    assert [across(course, s) for s in (0, 2.5, 5, 9)] == [0.0, 0.25, 0.5, 0.9]


def test_it_begins_again_after_its_pause_and_is_not_seen_in_between():
    course = Course(sprite(seconds=10, pause_s=5))

    assert course.pose(12) is None
    assert across(course, 17.5) == 0.25


def test_it_starts_where_the_picture_has_it():
    course = Course(sprite(seconds=10, start=0.6))

    assert across(course, 0) == 0.6
    assert across(course, 3) == 0.9


def test_what_goes_back_is_slow_at_its_ends_and_stays_for_the_pause():
    course = Course(sprite(seconds=10, pause_s=2, way="back"))

    assert across(course, 5) == 0.5
    assert seen(course, 1).front[0] < 0.05
    assert across(course, 11) == 1.0
    assert across(course, 17) == 0.5
    assert across(course, 22.5) == 0.0


def test_a_curve_leads_through_every_point_without_a_corner():
    points = ((0.0, 0.9), (0.2, 0.4), (0.5, 0.3), (0.9, 0.35))
    course = Course(sprite(path=points, seconds=3))

    for index, point in enumerate(points[:-1]):
        assert seen(course, index).front == pytest.approx(point)
    for index in (1, 2):
        before, at, after = (seen(course, index + s).front for s in (-0.001, 0, 0.001))
        one = math.atan2(at[1] - before[1], at[0] - before[0])
        other = math.atan2(after[1] - at[1], after[0] - at[0])
        assert one == pytest.approx(other, abs=0.02)


def test_it_grows_between_the_points_and_keeps_the_last_size_given():
    course = Course(sprite(path=((0, 0), (0.5, 0), (1, 0)), sizes=(1.0, 3.0), seconds=2))

    assert seen(course, 0.5).size == pytest.approx(2.0)
    assert seen(course, 1.5).size == pytest.approx(3.0)


def test_it_fades_at_both_ends():
    course = Course(sprite(seconds=10, fade=0.2, opacity=(0.5, 0.5)))

    assert [seen(course, s).opacity for s in (1, 5, 9)] == pytest.approx([0.25, 0.5, 0.25])


def test_it_breathes_between_least_and_most():
    course = Course(sprite(opacity=(0.2, 0.8), breath_s=6))

    assert [seen(course, s).opacity for s in (0, 3, 6)] == pytest.approx([0.2, 0.8, 0.2])


def test_points_that_it_stands_at_breathe_out_of_step():
    stands = sprite(path=((0.1, 0.1), (0.2, 0.1), (0.3, 0.1)), stands=True, breath_s=5)
    courses = [Course(stands, point=point) for point in range(3)]

    assert [seen(course, 40).front[0] for course in courses] == [0.1, 0.2, 0.3]
    assert not any(course.moves for course in courses)


def test_frames_follow_one_another():
    course = Course(sprite(frames=3, frame_s=0.5))

    assert [seen(course, s).frame for s in (0, 0.6, 1.2, 1.6)] == [0, 1, 2, 0]


def test_what_follows_is_one_length_behind():
    train = sprite(seconds=10, length=0.1, followers=("car.webp",))
    head, car = Course(train), Course(train, follower=1)

    assert seen(head, 5).back == pytest.approx(seen(car, 5).front)
    assert head.pose(0.5) is None
    assert car.pose(1.5) is None
    assert car.pose(2.5) is not None


def test_after_a_year_it_is_still_on_its_way():
    course = Course(sprite(seconds=10))

    assert seen(course, 365 * 86400.0 + 2.5).front[0] == pytest.approx(0.25, abs=1e-6)


def test_a_picture_is_kept_in_halves_down_to_its_smallest_size():
    assert octaves(()) == [1.0]
    assert octaves((1.0, 1.6)) == [1.6]
    assert octaves((0.3, 1.6)) == [1.6, 0.8, 0.4]
