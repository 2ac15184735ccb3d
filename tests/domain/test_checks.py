# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import shapely

from mine_planner.domain.checks import check_tasks
from mine_planner.domain.errors import InputError
from mine_planner.domain.findings import (
    CATALOGUE,
    CheckSettings,
    HazardView,
    Links,
    SiteFeatureView,
    TaskView,
    ValidityView,
)


def objects(*items):
    column = np.empty(len(items), dtype=object)
    column[:] = items
    return column


def days(*texts):
    return np.array(texts, dtype="datetime64[D]")


def tasks(*geometry, **columns):
    count = len(geometry)
    base = {
        "uuid": objects(*(f"u{i}" for i in range(count))),
        "code": objects(*(f"T-{i}" for i in range(count))),
        "geometry": objects(*geometry),
        "depth_cm": np.full(count, 13.0),
        "needs_depth": np.ones(count, bool),
        "medical_plan": np.ones(count, bool),
        "start": days(*["2025-05-01"] * count),
        "end": days(*["2025-06-30"] * count),
    }
    return TaskView(**(base | columns))


def hazards(*geometry, margin=0.0):
    count = len(geometry)
    return HazardView(
        objects(*(f"h{i}" for i in range(count))),
        objects(*(f"SHA-{i}" for i in range(count))),
        objects(*geometry),
        np.full(count, margin),
    )


def features(kind, geometry):
    return SiteFeatureView(objects("f0"), objects("north"), objects(kind), objects(geometry))


def linked(*pairs):
    task, hazard = np.array(pairs).T
    return Links(task_of_hazard=task, hazard_of_task=hazard)


def codes(*args, **options):
    return [f.code for f in check_tasks(*args, **options)]


A, B = shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)
BOW_TIE = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])


def test_sound_tasks_side_by_side_have_no_findings():
    assert codes(tasks(A, B), hazards(shapely.box(10, 10, 190, 90)), linked((0, 0), (1, 0))) == []


def test_a_crossing_outline_is_shown_at_the_crossing_with_a_safe_fix():
    (found,) = check_tasks(tasks(BOW_TIE))
    assert (found.code, found.severity, found.fix) == ("invalid", "error", "repair_outwards")
    assert found.place.equals(shapely.Point(5, 5))
    assert found.sentence.startswith("Task T-0: the outline is not sound (Self-intersection")


def test_parts_of_one_task_that_overlap_are_told_apart_from_a_crossing():
    assert codes(tasks(shapely.MultiPolygon([A, shapely.box(50, 50, 150, 150)]))) == ["overlapping_parts"]


def test_fewer_than_three_corners_and_nothing_drawn_are_errors():
    line = shapely.Polygon([(0, 0), (10, 0), (0, 0)])
    assert "too_few_vertices" in codes(tasks(line))
    assert codes(tasks(None)) == ["too_few_vertices"]


@pytest.mark.filterwarnings("ignore:invalid value")
def test_a_corner_that_is_not_a_number_is_reported_without_a_fix():
    (found,) = check_tasks(tasks(shapely.Polygon([(0, 0), (np.nan, 1), (1, 1)])))
    assert (found.code, found.fix) == ("no_coordinates", None)


def test_the_same_outline_twice_is_found_wherever_it_begins():
    again = shapely.Polygon(np.roll(np.array(A.exterior.coords)[:-1], 2, axis=0))
    found = check_tasks(tasks(A, B, again))
    assert [f.code for f in found] == ["claimed_twice", "duplicate_polygon"]
    assert found[1].subjects == ("u0", "u2")


def test_a_repeated_corner_can_be_removed():
    (found,) = check_tasks(tasks(shapely.Polygon([(0, 0), (9, 0), (9, 0), (9, 9), (0, 9)])))
    assert (found.code, found.values["count"]) == ("duplicate_point", "1")
    assert found.fix == "remove_repeated_points"


def test_codes_are_compared_after_trimming_and_without_regard_to_case():
    found = check_tasks(tasks(A, B, code=objects("AG-1 ", "ag-1")))
    assert [f.code for f in found] == ["duplicate_code", "code_blanks"]
    assert found[1].fix == "trim_code"
    assert codes(tasks(A, B, code=objects("", None))) == ["no_code", "no_code"]


def test_a_leg_over_the_limit_is_shown_as_a_line():
    (found,) = check_tasks(tasks(shapely.Polygon([(0, 0), (6000, 0), (3000, 1000)])))
    assert found.code == "long_leg"
    assert found.place.length == pytest.approx(6000)
    assert "6,000 m" in found.sentence


def test_ground_claimed_twice_is_an_error_unless_the_overlap_is_deliberate():
    pair = tasks(A, shapely.box(98, 0, 200, 100))
    (found,) = check_tasks(pair)
    assert found.code == "claimed_twice"
    assert found.place.area == pytest.approx(200)
    assert codes(pair, settings=CheckSettings(overlap_width_m=2.5)) == []
    assert codes(pair, settings=CheckSettings(overlap_width_m=1.0)) == ["claimed_twice"]


def test_a_task_inside_another_is_claimed_twice():
    assert codes(tasks(A, shapely.box(40, 40, 60, 60))) == ["claimed_twice"]


def test_a_margin_that_leaves_the_task_is_shown_with_the_missing_ground():
    hazard = shapely.box(10, 10, 90, 90)
    assert codes(tasks(A), hazards(hazard, margin=10.0), linked((0, 0))) == []
    (found,) = check_tasks(tasks(A), hazards(hazard, margin=15.0), linked((0, 0)))
    assert (found.code, found.fix) == ("margin_leaves_task", "widen_to_margin")
    # four strips of 80 by 5 m and what the rounded corners reach beyond the square
    assert 4 * 80 * 5 < found.place.area < 4 * 110 * 5
    assert found.subjects == ("h0", "u0")


def test_a_gap_between_two_tasks_of_one_hazard_names_both():
    gap = tasks(A, shapely.box(101, 0, 200, 100))
    hazard = hazards(shapely.box(50, 40, 150, 60))
    (found,) = check_tasks(gap, hazard, linked((0, 0), (1, 0)))
    assert (found.code, found.severity) == ("gap_between_tasks", "warning")
    assert found.subjects == ("h0", "u0", "u1")
    assert found.place.area == pytest.approx(20.0)


def test_hazard_ground_in_no_task_is_to_be_known_and_wrong_with_no_task():
    hazard = hazards(shapely.box(50, 40, 150, 60))
    (found,) = check_tasks(tasks(A), hazard, linked((0, 0)))
    assert (found.code, found.severity) == ("hazard_outside_tasks", "info")


def test_ground_beside_two_tasks_that_is_not_planned_yet_is_no_gap_between_them():
    pair = tasks(A, shapely.box(100, 0, 200, 100))
    (found,) = check_tasks(pair, hazards(shapely.box(0, 0, 200, 1000)), linked((0, 0), (1, 0)))
    assert (found.code, found.severity) == ("hazard_outside_tasks", "info")


def test_no_margin_is_asked_for_around_ground_that_is_not_planned_yet():
    half = hazards(shapely.box(10, 10, 1000, 90), margin=10.0)
    assert codes(tasks(A), half, linked((0, 0))) == ["hazard_outside_tasks"]
    tight = hazards(shapely.box(10, 5, 1000, 90), margin=10.0)
    assert codes(tasks(A), tight, linked((0, 0))) == ["margin_leaves_task", "hazard_outside_tasks"]


def test_errors_come_first_then_warnings_then_what_is_to_be_known():
    hazard = hazards(shapely.box(50, 40, 500, 60))
    no_depth = tasks(A, depth_cm=np.array([np.nan]), code=objects(" T-0"))
    found = check_tasks(no_depth, hazard, linked((0, 0)))
    assert [item.severity for item in found] == ["error", "warning", "info"]


def test_a_task_on_a_refuted_map_is_an_error():
    rests = Links(
        task_of_map=np.array([0, 0]), map_name=objects("M1", "M2"), map_refuted=np.array([True, False])
    )
    (found,) = check_tasks(tasks(A), links=rests)
    assert found.code == "map_refuted"
    assert "M1" in found.sentence


def test_depth_and_medical_plan_must_be_there():
    bare = tasks(A, B, depth_cm=np.array([np.nan, np.nan]), needs_depth=np.array([True, False]))
    assert codes(bare) == ["no_depth"]
    assert codes(tasks(A, medical_plan=np.array([False]))) == ["no_medical_plan"]


def test_a_route_that_touches_a_hazard_does_not_lead_through_it_and_a_short_way_is_rounded_up():
    area = hazards(shapely.box(20, 20, 80, 80))
    touching = shapely.LineString([(0, 40), (40, 0), (20, 20), (0, 20)])
    assert check_tasks(tasks(A), area, features=features("access_lane", touching)) == []
    corner = shapely.LineString([(0, 40.04), (40.04, 0)])
    (found,) = check_tasks(tasks(A), area, features=features("access_lane", corner))
    assert "0.1 m" in found.sentence


def test_a_benchmark_inside_a_hazard_and_a_route_through_one_are_errors():
    area = hazards(shapely.box(40, 40, 60, 60))
    assert codes(tasks(A), area, features=features("benchmark", shapely.Point(50, 50))) == ["point_in_hazard"]
    assert codes(tasks(A), area, features=features("turning_point", shapely.Point(50, 50))) == []
    route = shapely.LineString([(0, 50), (100, 50)])
    (found,) = check_tasks(tasks(A), area, features=features("evacuation_route", route))
    assert found.code == "route_through_hazard"
    assert found.place.length == pytest.approx(20.0)
    assert "evacuation route north" in found.sentence
    around = shapely.LineString([(0, 0), (100, 0)])
    assert codes(tasks(A), area, features=features("access_lane", around)) == []


def papers(first, last):
    what = objects("the accreditation of the organisation")
    return ValidityView(np.array([0]), what, days(first), days(last))


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        ("2025-01-01", "2025-12-31", []),
        ("2025-05-01", "2025-06-30", []),
        ("2025-05-02", "2025-12-31", ["not_valid_on_dates"]),
        ("2025-01-01", "2025-06-29", ["not_valid_on_dates"]),
        ("NaT", "2025-12-31", ["validity_unknown"]),
        ("NaT", "2025-06-29", ["not_valid_on_dates"]),
    ],
)
def test_papers_must_be_valid_on_all_dates_of_the_task(first, last, code):
    assert codes(tasks(A), papers=papers(first, last)) == code


def test_one_unsound_task_does_not_stop_the_other_checks():
    overlap = shapely.box(50, 0, 150, 100)
    found = codes(tasks(BOW_TIE, A, overlap, None))
    assert {"invalid", "claimed_twice", "too_few_vertices"} <= set(found)


def test_no_tasks_have_no_findings():
    assert codes(tasks()) == []


def test_a_table_with_columns_of_different_length_is_explained():
    with pytest.raises(InputError, match="table of tasks is incomplete"):
        check_tasks(tasks(A, depth_cm=np.empty(0)))


def test_errors_come_first_and_each_code_is_in_the_catalogue():
    found = check_tasks(tasks(BOW_TIE, A, code=objects(" x", "y")))
    severities = [f.severity for f in found]
    assert severities == sorted(severities)
    assert all(f.code in CATALOGUE for f in found)
