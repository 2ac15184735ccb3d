# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground of tasks changed as a whole: parts add up, points follow, a person decides where a team works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shapely
import sheet_fixtures as region

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis import (
    task_boundary,
    task_checks,
    task_dossier,
    task_fixes,
    task_places,
    task_point_table,
    task_points,
    task_shaping,
    task_site,
)
from mine_planner.gis.task_shaping import Consent
from mine_planner.store import undo
from mine_planner.store.task_points import TaskPointStore
from mine_planner.store.tasks import TaskStore

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")

E, N = region.EAST, region.NORTH
OFFICER = Consent("Operations officer", "Asked for by the team leader")


@pytest.fixture
def workspace(tmp_path: Path):
    opened = region.new_workspace(tmp_path / "ground.gpkg")
    yield opened
    opened.close()


def box(x0, y0, x1, y1):
    return shapely.box(E + x0, N + y0, E + x1, N + y1)


def line(*corners):
    return shapely.LineString([(E + x, N + y) for x, y in corners])


def task(workspace, shape, code="N-0001", **more: object) -> str:
    with workspace.action("Draw") as action:
        ground = shape if shape.geom_type == "MultiPolygon" else shapely.MultiPolygon([shape])
        return action.insert("clearance_task", {"code": code, "geom": action.blob(ground), **more})


def hazard(workspace, shape, code="H-1", **more: object) -> str:
    with workspace.action("Add hazard") as action:
        values = {"code": code, "areatype": "CHA", "geom": action.blob(shapely.MultiPolygon([shape]))}
        return action.insert("hazard_area", {**values, **more})


def lay_out(workspace, uuid: str) -> None:
    task_points.write_points(workspace, task_points.plan_points(workspace, uuid))


def ground(workspace, uuid: str):
    return TaskStore(workspace).geometry(uuid)


# ---------------------------------------------------------------- reshape
def test_a_line_that_bulges_out_adds_ground_and_one_that_cuts_in_gives_it_up(workspace):
    uuid = task(workspace, box(0, 0, 100, 100))
    wider = task_shaping.reshape(workspace, uuid, line((20, 90), (20, 150), (80, 150), (80, 90)))
    assert wider.area == pytest.approx(100 * 100 + 60 * 50)
    narrower = task_shaping.reshape(workspace, uuid, line((20, 110), (20, 60), (80, 60), (80, 110)))
    assert narrower.area == pytest.approx(100 * 100 - 60 * 40)
    assert ground(workspace, uuid).area == pytest.approx(100 * 100)


@pytest.mark.parametrize(
    "corners",
    [((20, 110), (20, 150), (80, 150)), ((20, 50), (80, 50)), ((20, 50), (20, 150), (30, 150))],
    ids=["outside", "inside", "crosses once"],
)
def test_a_line_that_does_not_cross_the_boundary_twice_is_explained(workspace, corners):
    uuid = task(workspace, box(0, 0, 100, 100))
    with pytest.raises(InputError, match="does not cross the boundary twice"):
        task_shaping.reshape(workspace, uuid, line(*corners))


# ---------------------------------------------------------------- split, cut, merge
def test_a_split_is_one_action_whose_parts_add_up_and_get_points(workspace):
    uuid = task(workspace, box(0, 0, 100, 60))
    lay_out(workspace, uuid)
    shaping = task_shaping.plan_split(workspace, uuid, line((70, -10), (70, 70)))
    assert task_shaping.to_decide(workspace, shaping) == []
    codes = task_shaping.save(workspace, shaping)
    assert codes[0] == "N-0001"
    other = workspace.row("clearance_task", code=codes[1])
    areas = (ground(workspace, uuid).area, ground(workspace, other["uuid"]).area)
    assert areas == pytest.approx((70 * 60, 30 * 60))
    assert other["non_cha_reason"] == "Part of N-0001"
    assert {point.label for point in TaskPointStore(workspace).of_task(other["uuid"])} >= {"TP1", "TP4"}
    undo.undo(workspace)
    assert [row["code"] for row in workspace.rows("clearance_task")] == ["N-0001"]
    assert ground(workspace, uuid).area == pytest.approx(100 * 60)


def test_a_split_under_a_team_is_saved_only_with_a_person_and_a_reason(workspace):
    uuid = task(workspace, box(0, 0, 100, 60), status="in_progress")
    shaping = task_shaping.plan_split(workspace, uuid, line((70, -10), (70, 70)))
    (said,) = task_shaping.to_decide(workspace, shaping)
    assert "in progress" in said
    with pytest.raises(RuleError, match="in progress"):
        task_shaping.save(workspace, shaping)
    assert ground(workspace, uuid).area == pytest.approx(100 * 60)
    task_shaping.save(workspace, shaping, OFFICER)
    decision = workspace.row("decision", subject_uuid=uuid, what="boundary_revision")
    assert (decision["decided_by"], decision["reason"]) == (OFFICER.decided_by, OFFICER.reason)


def test_a_marker_that_the_other_part_would_get_is_decided_by_a_person(workspace):
    uuid = task(workspace, box(0, 0, 100, 60))
    lay_out(workspace, uuid)
    point = next(p for p in TaskPointStore(workspace).of_task(uuid) if p.x == E + 100)
    task_point_table.emplace(workspace, point.uuid, (point.x, point.y), "2026-06-16")
    shaping = task_shaping.plan_split(workspace, uuid, line((70, -10), (70, 70)))
    assert any("marker" in sentence for sentence in task_shaping.to_decide(workspace, shaping))
    with pytest.raises(RuleError, match="marker"):
        task_shaping.save(workspace, shaping)
    assert len(workspace.rows("clearance_task")) == 1
    task_shaping.save(workspace, shaping, OFFICER)
    assert workspace.row("decision", what="move_marker")["subject_uuid"] == point.uuid


def test_a_completed_task_is_not_split(workspace):
    uuid = task(workspace, box(0, 0, 100, 60))
    with workspace.action("Work") as action:
        for status in ("assigned", "in_progress", "completed"):
            action.update("clearance_task", uuid, {"status": status})
    shaping = task_shaping.plan_split(workspace, uuid, line((70, -10), (70, 70)))
    with pytest.raises(RuleError, match="completed"):
        task_shaping.to_decide(workspace, shaping)


def test_merging_a_task_under_work_names_both_things_to_decide(workspace):
    first = task(workspace, box(0, 0, 50, 50))
    second = task(workspace, box(50, 0, 100, 50), "N-0002", status="in_progress")
    shaping = task_shaping.plan_merge(workspace, [second, first])
    assert task_shaping.to_decide(workspace, shaping) == ["N-0002 is in progress and would be withdrawn."]
    task_shaping.save(workspace, shaping, OFFICER)
    assert workspace.row("clearance_task", uuid=second)["status"] == "withdrawn"
    assert ground(workspace, first).area == pytest.approx(5000)


def test_hundreds_of_holes_are_split_without_losing_ground(workspace):
    holes = [box(x * 5 + 1, y * 5 + 1, x * 5 + 3, y * 5 + 3).exterior for x in range(20) for y in range(20)]
    shape = shapely.Polygon(box(0, 0, 100, 100).exterior, holes)
    uuid = task(workspace, shape)
    shaping = task_shaping.plan_split(workspace, uuid, line((52, -10), (52, 110)))
    codes = task_shaping.save(workspace, shaping)
    rows = [workspace.row("clearance_task", code=code) for code in codes]
    assert len(rows) == 2
    assert sum(row["area_m2"] for row in rows) == pytest.approx(shape.area)


# ---------------------------------------------------------------- boundary revisions
def test_a_refused_revision_stays_in_the_file_and_the_old_boundary_holds(workspace):
    uuid = task(workspace, box(0, 0, 100, 60), status="in_progress")
    task_boundary.change_boundary(workspace, uuid, box(0, 0, 140, 60))
    (waiting,) = task_boundary.open_revisions(workspace)
    assert waiting["code"] == "N-0001"
    with pytest.raises(RuleError, match="approved by a person"):
        task_boundary.refuse_boundary(workspace, waiting["uuid"], decided_by="", reason="No")
    task_boundary.refuse_boundary(
        workspace, waiting["uuid"], decided_by="Officer", reason="No evidence there"
    )
    assert task_boundary.open_revisions(workspace) == []
    row = workspace.row("proposal", uuid=waiting["uuid"])
    assert (row["state"], row["reason"]) == ("refused", "No evidence there")
    assert ground(workspace, uuid).area == pytest.approx(6000)
    with pytest.raises(RuleError):
        task_boundary.approve_boundary(workspace, waiting["uuid"], decided_by="Officer", reason="After all")


# ---------------------------------------------------------------- checks of one task and fixes
def test_checking_one_task_finds_what_checking_all_finds_about_it(workspace):
    area = hazard(workspace, box(0, 0, 200, 100))
    values = {"task_type": "clearance", "non_cha_reason": "Asked for"}
    one = task(workspace, box(0, 0, 90, 100), **values)
    other = task(workspace, box(85, 0, 150, 100), "N-0002", **values)
    far = task(workspace, box(5000, 0, 5050, 50), "N-0003", **values)
    with workspace.action("Link") as action:
        for uuid in (one, other):
            TaskStore(workspace).set_hazards(action, uuid, [area])
    every = task_checks.check_workspace(workspace)
    for uuid in (one, other, far):
        about = {uuid, *(row["hazard_uuid"] for row in workspace.rows("task_hazard", task_uuid=uuid))}
        wanted = [(f.code, f.subjects) for f in every if about & set(f.subjects)]
        assert wanted
        assert [(f.code, f.subjects) for f in task_checks.check_task(workspace, uuid)] == wanted


def test_an_unsound_outline_is_mended_outwards_by_the_fix(workspace):
    bow_tie = shapely.Polygon([(E, N), (E + 100, N + 100), (E + 100, N), (E, N + 100)])
    uuid = task(workspace, bow_tie)
    (finding,) = [f for f in task_checks.check_task(workspace, uuid) if f.code == "invalid"]
    found, mended = task_fixes.fixed_ground(workspace, finding)
    assert found == uuid
    assert mended.is_valid
    assert mended.area == pytest.approx(10_000)


def test_the_margin_that_leaves_a_task_is_added_to_the_nearest_one_and_overlaps_nothing(workspace):
    area = hazard(workspace, box(0, 0, 100, 100), origin="official", margin_m=10.0)
    left = task(workspace, box(-10, -10, 50, 110))
    right = task(workspace, box(50, -10, 100, 110), "N-0002")
    with workspace.action("Link") as action:
        for uuid in (left, right):
            TaskStore(workspace).set_hazards(action, uuid, [area])
    (finding,) = [f for f in task_checks.check_task(workspace, right) if f.fix == "widen_to_margin"]
    uuid, wide = task_fixes.fixed_ground(workspace, finding)
    assert uuid == right
    assert wide.covers(box(0, 0, 100, 100).buffer(10, quad_segs=32).intersection(box(50, -20, 120, 120)))
    assert wide.intersection(ground(workspace, left)).area == pytest.approx(0, abs=1e-6)


# ---------------------------------------------------------------- points
def test_the_table_shows_three_bearings_and_every_form_of_a_place(workspace):
    uuid = task(workspace, box(0, 0, 40, 40))
    lay_out(workspace, uuid)
    table = task_point_table.read_table(workspace, uuid, "2025-01-01")
    second = table.lines[1]
    assert second.true_deg == pytest.approx((second.grid_deg + table.north.convergence_deg) % 360)
    assert second.magnetic_deg == pytest.approx((second.true_deg - table.north.declination_deg) % 360)
    assert second.position.mgrs.startswith("38S")
    for text in (
        f"{second.x:.3f} {second.y:.3f}",
        f"{second.position.lat:.8f}, {second.position.lon:.8f}",
        f"{second.position.lat:.8f}N {second.position.lon:.8f}E",
    ):
        place = task_places.place_from_text(workspace, text)
        assert place == pytest.approx((second.x, second.y), abs=0.01)
    place = task_places.place_from_text(workspace, second.position.mgrs)
    assert place == pytest.approx((second.x, second.y), abs=1.0)


@pytest.mark.parametrize("text", ["", "nowhere", "500100", "95.0, 200.0, 3", "NaN NaN"])
def test_a_place_that_is_none_is_explained(workspace, text):
    with pytest.raises(InputError):
        task_places.place_from_text(workspace, text)


def test_renumbering_from_another_corner_keeps_the_ground(workspace):
    uuid = task(workspace, box(0, 0, 40, 40))
    lay_out(workspace, uuid)
    plan = task_point_table.plan_start(workspace, uuid, (E + 41, N + 41))
    task_points.write_points(workspace, plan)
    first = TaskPointStore(workspace).of_task(uuid)[0]
    assert (first.label, first.x, first.y) == ("TP1", E + 40, N + 40)


def test_an_emplaced_marker_stops_a_renumbering_until_a_person_decides(workspace):
    uuid = task(workspace, box(0, 0, 40, 40))
    lay_out(workspace, uuid)
    first = TaskPointStore(workspace).of_task(uuid)[0]
    task_point_table.emplace(workspace, first.uuid, (first.x + 0.2, first.y), "2026-06-16")
    row = task_point_table.read_table(workspace, uuid).lines[0]
    assert row.marker == (first.x + 0.2, first.y)
    assert row.marked_on == "2026-06-16"
    others = [p for p in TaskPointStore(workspace).of_task(uuid) if p.uuid != first.uuid]
    plan = task_point_table.plan_start(workspace, uuid, (others[1].x, others[1].y))
    with pytest.raises(RuleError):
        task_points.write_points(workspace, plan)
    task_points.write_points(workspace, plan, decided_by="Officer", reason="The team begins in the east")


def test_the_spacing_of_intermediate_points_is_kept_with_who_set_it(workspace):
    uuid = task(workspace, box(0, 0, 90, 90))
    task_point_table.set_spacing(workspace, 30, "Tall grass")
    lay_out(workspace, uuid)
    labels = [point.label for point in TaskPointStore(workspace).of_task(uuid)]
    assert labels.count("TP1.2") == 1
    setting = workspace.row("setting", key="intermediate_point_m")
    assert (setting["set_by"], setting["reason"]) == (workspace.author.user, "Tall grass")
    with pytest.raises(InputError):
        task_point_table.set_spacing(workspace, 0, "None")


# ---------------------------------------------------------------- site and dossier
def test_a_ring_is_drawn_only_where_the_authority_has_set_a_figure(workspace):
    uuid = task(workspace, box(0, 0, 40, 40))
    task_site.add(workspace, uuid, "demolition_site", shapely.Point(E - 50, N))
    (feature,) = task_site.features_of(workspace, uuid)
    assert feature.distance_m is None
    assert task_site.ring(feature) is None
    with workspace.action("Decide") as action:
        action.insert("setting", {"key": "safety_distance.demolition_site", "value": "300", "unit": "m"})
    (feature,) = task_site.features_of(workspace, uuid)
    assert task_site.ring(feature).covers(shapely.Point(E - 50, N).buffer(300, quad_segs=256))
    task_site.change(workspace, feature.uuid, safety_distance_m=50.0, label="Pit")
    assert task_site.features_of(workspace, uuid)[0].distance_m == 50.0


def test_an_attachment_is_kept_once_and_comes_out_as_it_went_in(workspace, tmp_path):
    uuid = task(workspace, box(0, 0, 40, 40))
    photo = tmp_path / "gate.png"
    photo.write_bytes(bytes(range(256)) * 20)
    made = task_dossier.attach(workspace, uuid, photo, "The gate")
    assert [row["size"] for row in task_dossier.attachments(workspace, uuid)] == [5120]
    assert task_dossier.content_of(workspace, made) == ("gate.png", photo.read_bytes())
    with pytest.raises(InputError, match="already"):
        task_dossier.attach(workspace, uuid, photo)
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.raises(InputError, match=r"0\.0 MB"):
        task_dossier.attach(workspace, uuid, tmp_path / "empty.txt")
    task_dossier.detach(workspace, made)
    assert task_dossier.attachments(workspace, uuid) == []
    undo.undo(workspace)
    assert task_dossier.content_of(workspace, made)[1] == photo.read_bytes()


def test_expected_devices_are_summed_over_open_hazard_areas_with_their_flags(workspace):
    uuid = task(workspace, box(0, 0, 40, 40))
    first = hazard(workspace, box(0, 0, 40, 40), devices='[{"type": "PMN", "count": 12}]', tripwire=1)
    second = hazard(workspace, box(5, 5, 9, 9), "H-2", devices='[{"type": "PMN", "count": 3}]')
    with workspace.action("Link") as action:
        TaskStore(workspace).set_hazards(action, uuid, [first, second])
    expected = task_dossier.expected_devices(workspace, uuid)
    assert expected.counts == (("PMN", 15),)
    assert (expected.tripwire, expected.anti_lift) == (("H-1",), ())


def test_a_work_item_that_ends_before_it_begins_is_refused_whole(workspace):
    uuid = task(workspace, box(0, 0, 40, 40))
    dates = {"planned_start": "2026-06-10", "planned_end": "2026-06-01"}
    with pytest.raises(RuleError, match="planned_end"):
        task_dossier.save_item(workspace, uuid, {"activity": "clearance", **dates})
    assert task_dossier.work_items(workspace, uuid) == []
