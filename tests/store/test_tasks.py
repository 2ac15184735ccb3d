# SPDX-License-Identifier: GPL-2.0-or-later
"""Clearance tasks: codes that are given once, links to hazards, and what keeps a task from going."""

from __future__ import annotations

import pytest
import shapely

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.store.task_codes import code_from_pattern, same_code
from mine_planner.store.task_values import TaskDraft
from mine_planner.store.tasks import TaskStore
from mine_planner.store.values import Author, SpatialReference
from mine_planner.store.workspace import Workspace

REFERENCE = SpatialReference(32638, "WGS 84 / UTM zone 38N", "EPSG", 32638, "undefined")


@pytest.fixture
def workspace(tmp_path):
    made = Workspace.create(
        tmp_path / "north.gpkg", REFERENCE, title="North", organisation="", office="N", author=Author("a")
    )
    yield made
    made.close()


def square(x=0.0, y=0.0, side=100.0):
    return shapely.box(x, y, x + side, y + side)


def draft(code, geometry=None, hazards=(), **values):
    values = {"non_cha_reason": "Requested by the village", **values}
    return TaskDraft(geometry if geometry is not None else square(), code, hazards, values)


def create(workspace, *args, **kwargs):
    with workspace.action("Draw task") as action:
        return TaskStore(workspace).create(action, draft(*args, **kwargs))


def add_hazard(workspace, geometry, areatype="CHA", code="H-1"):
    with workspace.action("Add hazard") as action:
        return action.insert(
            "hazard_area",
            {"code": code, "areatype": areatype, "geom": action.blob(shapely.MultiPolygon([geometry]))},
        )


def test_a_code_follows_the_pattern_of_the_office():
    made = code_from_pattern("{office}/{year}-{number:04}", office="N", number=12, year=2026)
    assert made == "N/2026-0012"


@pytest.mark.parametrize("pattern", ["N-0001", "{office}", "{number.__class__}", "{number} {name}"])
def test_a_pattern_without_a_number_or_with_an_unknown_field_is_refused(pattern):
    with pytest.raises(InputError):
        code_from_pattern(pattern, office="N", number=1, year=2026)


def test_codes_are_compared_without_case_and_spaces():
    assert same_code(" n-0001", "N-0001 ")
    assert not same_code("N-0001", "N-0010")


def test_codes_count_up_and_a_deleted_task_does_not_free_its_code(workspace):
    tasks = TaskStore(workspace)
    first = create(workspace, tasks.next_code())
    assert workspace.row("clearance_task", uuid=first)["code"] == "N-0001"
    with workspace.action("Delete task") as action:
        tasks.delete(action, first)
    assert tasks.next_code() == "N-0002"


def test_a_code_that_was_typed_by_hand_is_passed_over(workspace):
    create(workspace, "N-0001")
    create(workspace, "N-0003")
    tasks = TaskStore(workspace)
    assert tasks.next_code() == "N-0002"
    create(workspace, tasks.next_code())
    assert tasks.next_code() == "N-0004"


def test_a_taken_code_is_refused_and_nothing_is_saved(workspace):
    create(workspace, "N-0001")
    with pytest.raises(InputError, match="taken"):
        create(workspace, " n-0001 ")
    assert len(TaskStore(workspace).all()) == 1


def test_the_area_is_the_ground_inside_the_outline(workspace):
    ring = square().difference(square(40, 40, 20))
    create(workspace, "N-0001", ring)
    assert TaskStore(workspace).all()[0].area_m2 == pytest.approx(10_000 - 400)


def test_a_crossing_outline_is_refused(workspace):
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    with pytest.raises(InputError, match="crossings"):
        create(workspace, "N-0001", bow_tie)


def test_hazards_are_found_by_the_ground_they_share_largest_first(workspace):
    add_hazard(workspace, square(90, 0), code="H-small")
    add_hazard(workspace, square(-50, 0), code="H-large")
    add_hazard(workspace, square(100, 0), code="H-edge")
    found = TaskStore(workspace).hazards_touching(square())
    assert [(hazard.label, hazard.shared_m2) for hazard in found] == [
        ("H-large", pytest.approx(5000)),
        ("H-small", pytest.approx(1000)),
    ]


def test_clearing_ground_that_is_no_confirmed_hazard_needs_a_reason(workspace):
    suspected = add_hazard(workspace, square(), "SHA")
    confirmed = add_hazard(workspace, square(), "CHA", "H-2")
    with pytest.raises(RuleError, match="enter the reason"):
        create(workspace, "N-0001", hazards=(suspected,), non_cha_reason=" ")
    create(workspace, "N-0001", hazards=(suspected,), non_cha_reason=" ", task_type="ts")
    create(workspace, "N-0002", hazards=(confirmed,), non_cha_reason="")
    assert [row.code for row in TaskStore(workspace).all()] == ["N-0001", "N-0002"]


def test_links_become_exactly_the_ones_that_were_ticked(workspace):
    one, two = add_hazard(workspace, square()), add_hazard(workspace, square(), code="H-2")
    task = create(workspace, "N-0001", hazards=(one,))
    tasks = TaskStore(workspace)
    with workspace.action("Link hazards") as action:
        tasks.set_hazards(action, task, [two])
    assert [hazard.uuid for hazard in tasks.linked_hazards(task)] == [two]


def test_a_task_with_reports_is_not_deleted_and_keeps_its_links(workspace):
    hazard = add_hazard(workspace, square())
    task = create(workspace, "N-0001", hazards=(hazard,))
    with workspace.action("Report") as action:
        action.insert("progress_report", {"task_uuid": task, "report_date": "2026-06-14", "area_m2": 120})
    tasks = TaskStore(workspace)
    with pytest.raises(RuleError), workspace.action("Delete task") as action:
        tasks.delete(action, task)
    assert len(tasks.linked_hazards(task)) == 1
    assert tasks.all()[0].done_m2 == 120


def test_the_history_tells_who_changed_what_and_keeps_the_old_value(workspace):
    task = create(workspace, "N-0001", name="School")
    tasks = TaskStore(workspace)
    with workspace.action("Rename task") as action:
        tasks.update(action, task, {"name": "School field"})
    newest = tasks.history(task)[0]
    assert (newest["action"], newest["user_name"], newest["before"]) == (
        "Rename task",
        "a",
        '{"name":"School"}',
    )


def test_a_new_outline_changes_the_area_with_the_shape(workspace):
    task = create(workspace, "N-0001")
    tasks = TaskStore(workspace)
    with workspace.action("Change the boundary") as action:
        tasks.update(action, task, {"geometry": square(side=50)})
    assert tasks.all()[0].area_m2 == 2500
    assert tasks.geometry(task).area == 2500
