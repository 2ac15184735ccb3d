# SPDX-License-Identifier: GPL-2.0-or-later
"""Points on paper in a workspace: they follow the boundary, and markers never move silently."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

import pytest
import shapely
import sheet_fixtures as region

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis import task_bearings, task_boundary, task_points
from mine_planner.gis.sheets.positions import Positions
from mine_planner.gis.task_points import Approach
from mine_planner.store.task_points import TaskPointStore
from mine_planner.store.tasks import TaskStore

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")

E, N = region.EAST, region.NORTH
SQUARE = shapely.Polygon([(E, N), (E, N + 120), (E + 120, N + 120), (E + 120, N)])
GATE = Approach((E - 60, N - 50), (E - 10, N - 8), "Corner of the water tower", "Iron pin by the gate")


@pytest.fixture
def workspace(tmp_path: Path):
    opened = region.new_workspace(tmp_path / "points.gpkg")
    yield opened
    opened.close()


def task(workspace, shape=SQUARE, **more: object) -> str:
    with workspace.action("Draw") as action:
        values = {"code": "N-0001", "geom": action.blob(shapely.MultiPolygon([shape])), **more}
        return action.insert("clearance_task", values)


def labels(workspace, uuid: str) -> list[str]:
    return [point.label for point in TaskPointStore(workspace).of_task(uuid)]


def emplace(workspace, uuid: str, *names: str) -> None:
    store = TaskPointStore(workspace)
    with workspace.action("Emplace markers") as action:
        for point in store.of_task(uuid):
            if point.label in names:
                store.emplace(action, point.uuid, (point.x, point.y), "2026-06-16")


def test_the_chain_runs_from_the_landmark_around_the_boundary_with_kinds_that_the_file_accepts(workspace):
    uuid = task(workspace)
    task_points.write_points(workspace, task_points.plan_points(workspace, uuid, approach=GATE))
    rows = workspace.rows("task_point", ("seq",), task_uuid=uuid)
    assert [row["pointlocal_id"] for row in rows][:4] == ["LM", "BM", "TP1", "TP1.1"]
    kinds = {row["pointlocal_id"]: row["pointtype"] for row in rows}
    assert (kinds["TP1"], kinds["TP1.1"], kinds["TP2"], kinds["TP4"]) == (
        "start_point",
        "intermediate_point",
        "turning_point",
        "end_point",
    )
    assert [row["frompoint"] for row in rows][:3] == ["", "LM", "BM"]
    # 120 m legs are walked in three steps of 40 m, none above IMSMA's 50 m.
    assert max(row["distance_m"] for row in rows[3:]) == pytest.approx(40.0, abs=0.05)
    assert rows[0]["pointdescription"] == "Corner of the water tower"
    assert {row["bearing_grid"] for row in rows[3:6]} == {0.0}


def test_true_and_magnetic_bearings_follow_from_the_grid_of_the_place_and_the_day(workspace):
    uuid = task(workspace)
    plan = task_points.plan_points(workspace, uuid, day="2025-01-01")
    point = next(p for p in plan.points if p.label == "TP2")
    positions = Positions(task_points.workspaces.workspace_crs(workspace))
    gamma = positions.convergence(E, N)
    assert point.true_deg == pytest.approx(gamma % 360, abs=0.01)
    # IGRF declination at Aghdam in 2025 is 6.43 degrees east.
    assert point.magnetic_deg == pytest.approx((gamma - 6.43) % 360, abs=0.15)


def test_a_changed_boundary_takes_its_points_along_and_keeps_landmark_and_numbering(workspace):
    uuid = task(workspace)
    task_points.write_points(workspace, task_points.plan_points(workspace, uuid, approach=GATE))
    wider = shapely.Polygon([(E + 130, N), (E, N), (E, N + 120), (E + 130, N + 120)])
    task_boundary.change_boundary(workspace, uuid, wider)
    points = {p.label: p for p in TaskPointStore(workspace).of_task(uuid)}
    assert (points["TP1"].x, points["TP1"].y) == (E, N)
    assert (points["TP3"].x, points["TP3"].y) == (E + 130, N + 120)
    assert points["LM"].description == "Corner of the water tower"
    assert TaskStore(workspace).geometry(uuid).equals(wider)


def test_a_marker_on_the_ground_stops_a_boundary_change_until_a_person_decides(workspace):
    uuid = task(workspace)
    task_points.write_points(workspace, task_points.plan_points(workspace, uuid))
    emplace(workspace, uuid, "TP3")
    moved = shapely.Polygon([(E, N), (E, N + 120), (E + 150, N + 140), (E + 120, N)])
    with pytest.raises(RuleError, match="marker of TP3 stands"):
        task_boundary.change_boundary(workspace, uuid, moved)
    before = {p.label: (p.x, p.y, p.marker) for p in TaskPointStore(workspace).of_task(uuid)}
    assert before["TP3"] == (E + 120, N + 120, (E + 120, N + 120))
    assert TaskStore(workspace).geometry(uuid).equals(SQUARE)
    task_boundary.change_boundary(
        workspace, uuid, moved, decided_by="Operations officer", reason="The outline was drawn too tight."
    )
    row = workspace.row("task_point", task_uuid=uuid, pointlocal_id="TP3")
    assert (row["emplaced"], row["emplaced_x"], row["emplaced_y"]) == (0, E + 120, N + 120)
    decision = workspace.row("decision", what="move_marker")
    assert decision["decided_by"] == "Operations officer"


def test_the_store_itself_refuses_to_move_or_drop_a_marker(workspace):
    uuid = task(workspace)
    plan = task_points.plan_points(workspace, uuid)
    task_points.write_points(workspace, plan)
    emplace(workspace, uuid, "TP2")
    store = TaskPointStore(workspace)
    with pytest.raises(RuleError, match="TP2 stands"), workspace.action("Drop") as action:
        store.replace(action, uuid, [d for d in plan.drafts if d.label != "TP2"], 0.5)
    assert "TP2" in labels(workspace, uuid)


def test_a_marker_emplaced_without_coordinates_keeps_the_place_it_was_planned_at(workspace):
    uuid = task(workspace)
    task_points.write_points(workspace, task_points.plan_points(workspace, uuid))
    row = workspace.row("task_point", task_uuid=uuid, pointlocal_id="TP2")
    with workspace.action("Tick the box") as action:
        action.update("task_point", row["uuid"], {"emplaced": 1})
    near = shapely.Polygon([(E, N), (E + 0.2, N + 120), (E + 120, N + 120), (E + 120, N)])
    task_boundary.change_boundary(workspace, uuid, near)
    row = workspace.row("task_point", task_uuid=uuid, pointlocal_id="TP2")
    assert (row["emplaced_x"], row["emplaced_y"]) == (E, N + 120)


def test_while_a_team_works_a_new_boundary_waits_for_approval(workspace):
    uuid = task(workspace, status="in_progress")
    wider = SQUARE.buffer(10, join_style="mitre")
    revision = task_boundary.change_boundary(workspace, uuid, wider)
    assert revision.needs_approval
    assert TaskStore(workspace).geometry(uuid).equals(SQUARE)
    proposal = workspace.row("proposal", kind="boundary_revision", state="open")
    with pytest.raises(RuleError, match="approved by a person"):
        task_boundary.approve_boundary(workspace, proposal["uuid"], decided_by="", reason="Fade-out")
    task_boundary.approve_boundary(
        workspace, proposal["uuid"], decided_by="Operations officer", reason="Fade-out around the last find."
    )
    assert TaskStore(workspace).geometry(uuid).equals(wider)
    assert workspace.row("proposal", uuid=proposal["uuid"])["state"] == "accepted"


def test_hazard_ground_is_not_given_up_without_approval(workspace):
    uuid = task(workspace)
    with workspace.action("Hazard") as action:
        values = {"code": "H-1", "origin": "computed", "geom": action.blob(shapely.MultiPolygon([SQUARE]))}
        action.insert("hazard_area", values)
    smaller = shapely.Polygon([(E, N), (E, N + 120), (E + 60, N + 120), (E + 60, N)])
    revision = task_boundary.change_boundary(workspace, uuid, smaller)
    assert revision.needs_approval
    assert revision.removed_hazard_m2 == pytest.approx(7_200)
    assert TaskStore(workspace).geometry(uuid).equals(SQUARE)


def test_several_parts_are_lettered_and_share_one_landmark(workspace):
    two = shapely.MultiPolygon([SQUARE, shapely.affinity.translate(SQUARE, 300, 0)])
    with workspace.action("Draw") as action:
        uuid = action.insert("clearance_task", {"code": "N-2", "geom": action.blob(two)})
    task_points.write_points(workspace, task_points.plan_points(workspace, uuid, approach=GATE))
    names = labels(workspace, uuid)
    assert names[:3] == ["LM", "BM", "A-TP1"]
    assert "B-TP4" in names
    assert len(set(names)) == len(names)


def test_an_outline_entered_by_compass_and_tape_keeps_what_was_typed_and_its_misclosure(workspace):
    positions = Positions(task_points.workspaces.workspace_crs(workspace))
    k = positions.scale(E, N)
    legs = [(0.0, 100.0), (90.0, 80.0), (180.0, 100.0), (270.0, 79.0)]
    entered = task_bearings.walk_outline(workspace, (E, N), legs, reference="grid", bowditch=True)
    assert entered.traverse.misclosure_m == pytest.approx(1.0 * k, abs=1e-6)
    assert entered.sentence.startswith("The outline misses its start by 1.00 m, 1 : 35")
    uuid = task_bearings.create_task(workspace, entered, "N-0007", values={"task_type": "ts"}, approach=GATE)
    row = workspace.row("task_point", task_uuid=uuid, pointlocal_id="TP3")
    assert (row["user_entered_bearing"], row["user_entered_distance"]) == ("90 grid", "80")
    kept = json.loads(workspace.row("decision", what="traverse")["content"])
    assert kept["walked"][2] == pytest.approx([E + 80 * k, N + 100 * k], abs=1e-6)
    # Bowditch: after 180 of 359 m, 180/359 of the miss is taken off.
    share = 180 / 359
    assert kept["adjusted"][2][0] == pytest.approx(E + 80 * k - share * 1.0 * k, abs=1e-6)
    place = shapely.get_coordinates(TaskStore(workspace).geometry(uuid))[2].tolist()
    assert place == pytest.approx(kept["adjusted"][2])


def test_magnetic_bearings_are_turned_by_the_declination_of_their_day(workspace):
    legs = [(0.0, 100.0), (90.0, 100.0), (180.0, 100.0), (270.0, 100.0)]
    old = task_bearings.walk_outline(workspace, (E, N), legs, reference="magnetic", day="1994-06-01")
    new = task_bearings.walk_outline(workspace, (E, N), legs, reference="magnetic", day="2025-01-01")
    angle = [math.degrees(math.atan2(*(o.traverse.walked[1] - o.traverse.walked[0]))) for o in (old, new)]
    assert angle[1] - angle[0] == pytest.approx(6.43 - 4.66, abs=0.1)


@pytest.mark.parametrize(
    ("legs", "says"),
    [
        ([(0.0, 100.0), (math.nan, 80.0), (180.0, 100.0)], "Row 2, bearing"),
        ([(0.0, 100.0), (90.0, None), (180.0, 100.0)], "Row 2, distance"),
        ([(0.0, 100.0), (90.0, 80.0)], "three legs"),
        ([(0.0, 100.0), (135.0, 141.4), (0.0, 100.0), (225.0, 141.4)], "crosses itself"),
    ],
)
def test_a_bearing_table_that_leads_nowhere_is_explained_and_nothing_is_saved(workspace, legs, says):
    with pytest.raises(InputError, match=says):
        task_bearings.walk_outline(workspace, (E, N), legs, reference="grid")
    assert workspace.rows("clearance_task") == []
