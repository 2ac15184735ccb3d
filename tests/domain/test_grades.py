# SPDX-License-Identifier: GPL-2.0-or-later
"""Grades, the evidence they are, and the completeness of a record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mine_planner.domain import grades
from mine_planner.domain.completeness import ITEMS, completeness
from mine_planner.domain.errors import InputError
from mine_planner.domain.grades import Grade, GradeTable
from mine_planner.domain.records import Leg, MinefieldRecord, MineLine, RefPoint, Row

FULL = MinefieldRecord(
    "R",
    method="by hand",
    life_time="none",
    laid_from="1994-06-02",
    map_sheet="J-38-10",
    map_scale=25000,
    front_m=500,
    depth_m=20,
    ref_points=(
        RefPoint("A", "landmark", "4423000", "8657625"),
        RefPoint("B", "landmark", "4423100", "8658625"),
    ),
    legs=(Leg(1, "A", "C", "90", "100"), Leg(2, "C", "D", "90", "100")),
    rows=(Row("1", "C", "D", mines=(MineLine("TM-57", 50, "MVZ-57", "no"),)),),
)


@pytest.mark.parametrize("text", ["B2", "b2", " B-2 "])
def test_a_grade_is_read_as_it_is_written(text):
    grade = grades.parse_grade(text)
    assert str(grade) == "B2"
    assert grade.words == ("In general reliable", "Possible")


@pytest.mark.parametrize("text", ["", "G1", "A7", "A0", "1A", "A"])
def test_what_is_no_grade_is_refused(text):
    with pytest.raises(InputError, match="no grade"):
        grades.parse_grade(text)


def test_high_reliability_is_direct_evidence_and_low_is_indirect():
    table = GradeTable()
    high, low = table.suggestion(Grade("A", 1)), table.suggestion(Grade("E", 5))
    assert (high.evidence, high.hazard) == ("direct", "CHA")
    assert (low.evidence, low.hazard) == ("indirect", "SHA")
    assert "A1" in high.reason


def test_the_shipped_table_says_that_the_authority_has_not_decided():
    assert GradeTable().suggestion(Grade("A", 1)).needs_authority
    decided = GradeTable(frozenset({Grade("C", 3)}), "the national authority", "2026-01-01")
    assert not decided.suggestion(Grade("C", 3)).needs_authority
    assert decided.evidence(Grade("A", 1)) == "indirect"


def test_a_full_record_scores_100_and_an_empty_one_0():
    assert completeness(FULL).score == 100
    empty = completeness(MinefieldRecord("R"))
    assert empty.score == 0
    assert len(empty.missing) == len(ITEMS)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ref_points": FULL.ref_points[:1]}, "at least two reference points"),
        ({"front_m": None}, "estimated dimensions"),
        ({"map_sheet": ""}, "map or diagram"),
        ({"method": ""}, "emplacing method"),
        ({"life_time": ""}, "life time"),
        ({"laid_from": ""}, "date and time of laying"),
        ({"rows": (Row("1", "C", "E", mines=FULL.rows[0].mines),)}, "exact location"),
        ({"rows": (*FULL.rows, Row("2", "C", "E", mines=FULL.rows[0].mines))}, "exact location"),
        ({"rows": (replace(FULL.rows[0], mines=(MineLine("TM-57", None, "M", "no"),)),)}, "number"),
        (
            {"rows": (replace(FULL.rows[0], mines=(*FULL.rows[0].mines, MineLine("PMN", None, "M", "no"))),)},
            "number",
        ),
        ({"rows": (replace(FULL.rows[0], mines=(MineLine("TM-57", 5, "M"),)),)}, "anti-handling"),
        ({"rows": (replace(FULL.rows[0], mines=(MineLine("TM-57", 5, "", "no"),)),)}, "fuze"),
    ],
)
def test_each_missing_item_costs_the_same_and_is_named(change, words):
    found = completeness(replace(FULL, **change))
    assert found.score == 100 * (len(ITEMS) - 1) // len(ITEMS)
    assert len(found.missing) == 1
    assert words in found.sentence


def test_the_same_point_twice_is_not_two_reference_points():
    twice = tuple(replace(FULL.ref_points[0], label=name) for name in "AB")
    assert completeness(replace(FULL, ref_points=twice)).score < 100
