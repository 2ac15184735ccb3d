# SPDX-License-Identifier: GPL-2.0-or-later
"""Versions join in any order to the same, and what is shown is never safer than any of them."""

from __future__ import annotations

import itertools
import random

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain import merge, merge_ground, merge_rules
from mine_planner.domain.merge import ABSENT, DELETED, PRESENCE, PRESENT, Version

FIELD_VALUES = {
    "status": ("planned", "in_progress", "suspended", "completed", "withdrawn"),
    "name": ("a", "b", "c"),
    "status_reason": ("r", "s"),
}


def join_rows(ours: dict, theirs: dict) -> dict:
    """Join two states of a row, field by field; a field that one side lacks is the other's."""
    names = [*ours, *(name for name in theirs if name not in ours)]
    return {name: merge.join_versions(ours.get(name, ()), theirs.get(name, ())) for name in names}


class Replica:
    """One office's row in memory: the reference that the file format has to agree with."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.counter = 0
        self.fields = {
            field: (Version("root", 1, (), value),)
            for field, value in {PRESENCE: PRESENT, **{n: v[0] for n, v in FIELD_VALUES.items()}}.items()
        }

    def write(self, field: str, value) -> None:
        self.counter += 1
        self.fields[field] = merge.replaced_by(self.fields[field], self.name, self.counter, value)

    def delete(self) -> None:
        self.counter += 1
        self.fields[PRESENCE] = merge.deletion(self.fields, self.name, self.counter)

    def restore(self) -> None:
        self.write(PRESENCE, PRESENT)

    def take(self, other: dict) -> None:
        self.fields = join_rows(self.fields, other)


STEP = st.one_of(
    st.tuples(st.just("write"), st.integers(0, 4), st.sampled_from(sorted(FIELD_VALUES)), st.integers(0, 4)),
    st.tuples(st.just("delete"), st.integers(0, 4), st.just(""), st.integers(0, 0)),
    st.tuples(st.just("restore"), st.integers(0, 4), st.just(""), st.integers(0, 0)),
    st.tuples(st.just("send"), st.integers(0, 4), st.just(""), st.integers(0, 4)),
    st.tuples(st.just("lose"), st.integers(0, 4), st.just(""), st.integers(0, 4)),
)


def play(steps) -> tuple[list[Replica], list[dict]]:
    """Let five replicas edit and send; lost files are kept to turn up late."""
    replicas = [Replica("R" + str(number)) for number in range(5)]
    files: list[dict] = []
    for kind, number, field, value in steps:
        replica = replicas[number]
        if kind == "write":
            replica.write(field, FIELD_VALUES[field][value % len(FIELD_VALUES[field])])
        elif kind == "delete" and merge.fate(replica.fields).stays:
            replica.delete()
        elif kind == "restore" and not merge.fate(replica.fields).stays:
            replica.restore()
        elif kind in ("send", "lose"):
            files.append(dict(replica.fields))
            if kind == "send":
                replicas[value].take(replica.fields)
    return replicas, files


@settings(max_examples=300, deadline=None)
@given(st.lists(STEP, max_size=40))
def test_joining_is_commutative_associative_and_idempotent(steps):
    replicas, _ = play(steps)
    for one, two, three in itertools.islice(itertools.permutations([r.fields for r in replicas], 3), 12):
        assert join_rows(one, two) == join_rows(two, one)
        left = join_rows(join_rows(one, two), three)
        assert left == join_rows(one, join_rows(two, three))
        assert join_rows(one, one) == one
        assert join_rows(left, two) == left


@settings(max_examples=300, deadline=None)
@given(st.lists(STEP, max_size=60), st.integers(0, 2**32))
def test_five_offices_converge_whatever_was_lost_repeated_or_late(steps, seed):
    replicas, files = play(steps)
    order = random.Random(seed)
    deliveries = [dict(r.fields) for r in replicas] * 2 + files
    for replica in replicas:
        order.shuffle(deliveries)
        for file in deliveries:
            replica.take(file)
    assert all(replica.fields == replicas[0].fields for replica in replicas)
    assert len({merge.fate(replica.fields) for replica in replicas}) == 1


@settings(max_examples=300, deadline=None)
@given(st.lists(STEP, max_size=60))
def test_what_is_shown_is_the_most_cautious_of_the_latest_versions(steps):
    replicas, _ = play(steps)
    joined: dict = {}
    for replica in replicas:
        joined = join_rows(joined, replica.fields)
    latest = {version.value for version in joined["status"]}
    shown = merge_rules.shown_value("clearance_task", "status", joined)
    order = merge_rules.TASK_CAUTION
    assert order.index(shown) == min(order.index(value) for value in latest)
    asked = any(dispute.field == "status" for dispute in merge_rules.disputes("clearance_task", joined))
    assert asked == (len(latest) > 1)


@settings(max_examples=300, deadline=None)
@given(st.lists(STEP, max_size=60))
def test_no_write_disappears_unless_a_later_one_saw_it(steps):
    replicas, files = play(steps)
    written = {
        (field, version)
        for fields in [*files, *(replica.fields for replica in replicas)]
        for field, versions in fields.items()
        for version in versions
    }
    joined: dict = {}
    for replica in replicas:
        joined = join_rows(joined, replica.fields)
    for field, version in written:
        kept = version in joined[field]
        assert kept or any(merge.includes(other.seen, version) for other in joined[field])


SQUARES = st.lists(
    st.tuples(st.integers(0, 50), st.integers(0, 50), st.integers(1, 40), st.integers(1, 40)),
    min_size=1,
    max_size=5,
)


def outline(x, y, width, height) -> bytes:
    ragged = shapely.Polygon(
        [
            (x, y),
            (x + width / 3, y - height / 7),
            (x + width, y),
            (x + width * 0.9, y + height),
            (x, y + height),
        ]
    )
    return shapely.to_wkb(shapely.MultiPolygon([ragged]))


@settings(max_examples=200, deadline=None)
@given(SQUARES)
def test_united_hazards_cover_every_version_and_common_release_lies_in_every_version(squares):
    outlines = [outline(*square) for square in squares]
    parts = [shapely.from_wkb(wkb) for wkb in outlines]
    united = shapely.from_wkb(merge_ground.unite(outlines))
    common = shapely.from_wkb(merge_ground.intersect(outlines))
    for part in parts:
        assert part.difference(united).area < 1e-9
        assert common.difference(part).area < 1e-9
    assert merge_ground.unite(outlines) == merge_ground.unite([*reversed(outlines), outlines[0]])
    assert merge_ground.intersect(outlines) == merge_ground.intersect([*reversed(outlines), outlines[0]])


def test_the_disputed_ground_is_what_not_all_versions_hold():
    # two rectangles of 6 and 4 square metres share 2: 4 + 2 are disputed
    one = shapely.to_wkb(shapely.MultiPolygon([shapely.box(0, 0, 3, 2)]))
    two = shapely.to_wkb(shapely.MultiPolygon([shapely.box(2, 0, 4, 2)]))
    assert merge_ground.area_of(merge_ground.between([one, two])) == pytest.approx(6.0)
    assert merge_ground.between([one, one]) is None


@pytest.mark.parametrize("gap", [0, 5])
def test_releases_that_share_no_ground_release_nothing(gap):
    one = shapely.to_wkb(shapely.MultiPolygon([shapely.box(0, 0, 3, 2)]))
    two = shapely.to_wkb(shapely.MultiPolygon([shapely.box(3 + gap, 0, 6 + gap, 2)]))
    common = shapely.from_wkb(merge_ground.intersect([one, two]))
    assert (common.geom_type, common.is_empty) == ("MultiPolygon", True)
    assert merge_ground.area_of(merge_ground.between([one, two])) == pytest.approx(12.0)


def test_a_version_that_was_seen_is_replaced_and_one_that_was_not_stays():
    base = (Version("A", 1, (), "x"),)
    north = merge.replaced_by(base, "N", 7, "y")
    south = merge.replaced_by(base, "S", 3, "z")
    assert merge.join_versions(base, north) == north
    assert {v.value for v in merge.join_versions(north, south)} == {"y", "z"}
    settled = merge.replaced_by(merge.join_versions(north, south), "N", 8, "y")
    assert merge.join_versions(settled, south) == settled
    assert merge.join_versions(settled, north) == settled


def test_a_value_that_was_left_out_is_filled_from_the_side_that_has_it():
    without = (Version("A", 1, (), ABSENT),)
    with_value = (Version("A", 1, (), "x"),)
    assert merge.join_versions(without, with_value) == with_value
    assert merge.join_versions(with_value, without) == with_value


def test_a_withheld_field_takes_whatever_arrives():
    known = (Version("A", 1, (), "x"),)
    assert merge.join_versions((), known) == known == merge.join_versions(known, ())


def test_a_deletion_removes_what_its_author_saw_and_no_later_change():
    replica, other = Replica("A"), Replica("B")
    replica.delete()
    assert merge.fate(replica.fields) == merge.Fate(stays=False, disputed=False)
    other.write("name", "kept")
    replica.take(other.fields)
    fate = merge.fate(replica.fields)
    assert (fate.stays, fate.disputed, [name for name, _ in fate.unseen]) == (True, True, ["name"])


def test_a_deletion_by_somebody_who_saw_the_change_stands():
    replica, other = Replica("A"), Replica("B")
    other.write("name", "late")
    replica.take(other.fields)
    replica.delete()
    other.take(replica.fields)
    assert not merge.fate(other.fields).stays
    assert other.fields[PRESENCE][0].value == DELETED


@pytest.mark.parametrize(
    ("table", "field", "values", "shown"),
    [
        ("hazard_area", "status", ("closed", "open"), "open"),
        ("hazard_area", "areatype", ("SHA", "CHA"), "CHA"),
        ("hazard_area", "margin_m", (10.0, 25.0), 25.0),
        ("hazard_area", "tripwire", (0, 1), 1),
        ("released_land", "state", ("released", "reopened"), "reopened"),
        ("released_land", "kind", ("cleared", "reduced"), "reduced"),
        ("released_land", "kind", ("reduced", "cancelled"), "cancelled"),
        ("clearance_task", "status", ("in_progress", "suspended"), "suspended"),
        ("clearance_task", "status", ("assigned", "in_progress"), "in_progress"),
        ("clearance_task", "status", ("withdrawn", "planned"), "planned"),
        ("clearance_task", "status", ("completed", "withdrawn"), "withdrawn"),
        ("clearance_task", "status", ("quality_checked", "completed"), "completed"),
        ("released_land", "depth_cm", (20.0, 13.0), 13.0),
        ("released_land", "depth_cm", (20.0, None), None),
        ("task_box", "status", ("searched", "open"), "open"),
        ("progress_report", "area_m2", (100.0, 80.0), 80.0),
        ("qa_visit", "result", ("pass", "fail"), "fail"),
        ("source_map", "sigma_m", (30.0, 50.0), 50.0),
        ("approval", "state", ("valid", "ended"), "ended"),
    ],
)
def test_each_safety_field_shows_its_cautious_value(table, field, values, shown):
    versions = tuple(Version("R" + str(n), n, (), value) for n, value in enumerate(values))
    assert merge_rules.shown_value(table, field, {field: versions}) == shown
    assert [d.field for d in merge_rules.disputes(table, {field: versions})] == [field]


def test_the_reason_shown_is_the_reason_of_the_state_shown():
    fields = {
        "status": (Version("A", 5, (), "suspended"), Version("B", 9, (), "completed")),
        "status_reason": (Version("A", 5, (), "Accident"), Version("B", 9, (), "Done")),
    }
    assert merge_rules.shown_value("clearance_task", "status_reason", fields) == "Accident"
    assert [d.field for d in merge_rules.disputes("clearance_task", fields)] == ["status"]


def test_how_a_map_is_displayed_raises_no_question():
    fields = {"opacity": (Version("A", 1, (), 0.2), Version("B", 1, (), 0.9))}
    assert merge_rules.disputes("source_map", fields) == []
    assert merge_rules.shown_value("source_map", "opacity", fields) == 0.9


def test_equal_values_written_in_two_offices_are_no_dispute():
    fields = {"name": (Version("A", 1, (), "Mill"), Version("B", 1, (), "Mill"))}
    assert merge_rules.disputes("clearance_task", fields) == []


def outlines(*shapes):
    return tuple(
        Version("R" + str(n), n, (), None if shape is None else shapely.to_wkb(shape, output_dimension=2))
        for n, shape in enumerate(shapes)
    )


def shown(table, *shapes):
    fields = {
        "geom": outlines(*shapes),
        "area_m2": tuple(
            Version("R" + str(n), n, (), 0.0 if s is None else s.area) for n, s in enumerate(shapes)
        ),
    }
    return [merge_rules.shown_value(table, name, fields) for name in ("geom", "area_m2")]


def test_hazard_is_shown_where_any_office_has_it_with_the_area_of_what_is_shown():
    geom, area = shown("hazard_area", shapely.box(0, 0, 10, 10), shapely.box(5, 0, 15, 10))
    assert shapely.from_wkb(geom).equals(shapely.box(0, 0, 15, 10))
    assert area == pytest.approx(150.0)


def test_land_is_shown_as_released_only_where_every_office_released_it():
    geom, area = shown("released_land", shapely.box(0, 0, 10, 10), shapely.box(5, 0, 15, 10))
    assert shapely.from_wkb(geom).equals(shapely.box(5, 0, 10, 10))
    assert area == pytest.approx(50.0)


def test_a_release_to_which_one_office_has_no_outline_releases_nothing():
    assert shown("released_land", shapely.box(0, 0, 10, 10), None) == [None, None]


def test_a_row_nobody_deleted_is_no_question_and_one_restored_meanwhile_is():
    assert merge.fate({PRESENCE: (Version("A", 1, (), PRESENT),)}) == merge.Fate(True, False)
    both = (Version("A", 2, (), DELETED), Version("B", 2, (), PRESENT))
    assert merge.fate({PRESENCE: both}) == merge.Fate(True, True)


def test_figures_that_are_no_numbers_are_the_same_only_as_themselves():
    assert merge.same("Mill", "M" + "ill")
    assert merge.same(1, 1.0)
    assert not merge.same(None, "")
    assert merge.same(float("inf"), float("inf"))


def test_common_release_of_slanting_outlines_lies_in_each_to_the_last_digit():
    dice = random.Random(5)
    for _ in range(200):
        west, south = 664_000.0, 4_428_000.0
        ring = [
            [(west + dice.uniform(0, 90), south + dice.uniform(0, 90)) for _ in range(3)] for _ in range(2)
        ]
        shapes = [shapely.Polygon(corners) for corners in ring]
        common = merge_ground.intersect([shapely.to_wkb(shape, output_dimension=2) for shape in shapes])
        found = shapely.from_wkb(common)
        assert found.is_empty or all(shape.covers(found) for shape in shapes)
