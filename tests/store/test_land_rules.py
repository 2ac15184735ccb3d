# SPDX-License-Identifier: GPL-2.0-or-later
"""Released land, hazard areas and signed papers keep to their rules in every program."""

from __future__ import annotations

import sqlite3
from itertools import product

import pytest
import shapely
from store_samples import SQUARE

from mine_planner.domain.errors import RuleError
from mine_planner.store import gpkg_blob

# IMAS 07.11; survey that searched to clearance standard is an exception of the authority's.
ALLOWED = {("nts", "cancelled"), ("ts", "reduced"), ("clearance", "cleared"), ("bac", "cleared")}


@pytest.fixture
def release(add):
    def make(**values):
        return add(
            "released_land",
            **{
                "geom": SQUARE,
                "kind": "cleared",
                "activity": "clearance",
                "depth_cm": 13,
                "released_on": "2026-05-01",
                "released_by": "Operations officer",
                "reason": "searched",
                **values,
            },
        )

    return make


@pytest.mark.parametrize(
    ("kind", "activity"),
    list(product(("cancelled", "reduced", "cleared"), ("nts", "ts", "clearance", "bac"))),
)
def test_each_activity_releases_one_kind_of_land_alone(release, workspace, kind, activity):
    if (activity, kind) in ALLOWED:
        release(kind=kind, activity=activity)
        assert len(workspace.rows("released_land")) == 1
    else:
        with pytest.raises(RuleError, match=r"Land is cancelled by|only if it was searched to clearance"):
            release(kind=kind, activity=activity)


def test_survey_ground_counts_as_cleared_only_where_the_authority_says_so(release, add):
    with pytest.raises(RuleError, match=r"release\.survey_may_clear is yes: record it as reduced"):
        release(activity="ts", to_clearance_standard=1)
    add("setting", key="release.survey_may_clear", value="yes")
    with pytest.raises(RuleError, match="only if it was searched to clearance standard"):
        release(activity="ts")
    release(activity="ts", to_clearance_standard=1)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"depth_cm": None}, "Cleared land needs the depth"),
        ({"geom": None}, "Released land needs its outline"),
        ({"reason": " "}, "The field reason of a release must be filled in"),
        ({"released_by": None}, "The field released_by of a release must be filled in"),
        ({"released_on": "2026-13-01"}, "The field released_on of a release is no day"),
        ({"area_m2": -1}, "cannot be negative"),
    ],
)
def test_a_release_needs_its_depth_outline_person_reason_and_day(release, workspace, values, said):
    with pytest.raises(RuleError, match=said):
        release(**values)
    assert workspace.rows("released_land") == []


def test_a_release_is_only_reopened_and_with_a_reason(release, workspace):
    uuid = release()

    def change(**values):
        with workspace.action("Change") as action:
            action.update("released_land", uuid, values)

    for values in ({"depth_cm": 20}, {"kind": "reduced"}, {"reason": "other"}, {"released_on": "2026-05-02"}):
        with pytest.raises(RuleError, match="A recorded release is not changed"):
            change(**values)
    with pytest.raises(RuleError, match="not deleted"), workspace.action("Delete") as action:
        action.delete("released_land", uuid)
    with pytest.raises(RuleError, match="reopened with a day and a reason"):
        change(state="reopened")
    change(state="reopened", reopened_on="2026-06-01", reopened_reason="a mine was found")
    with pytest.raises(RuleError, match="Reopened land is hazard again"):
        change(state="released")


def test_a_withdrawn_tasks_ground_stays_hazard(release, add, workspace):
    task = add("clearance_task", code="N-1")
    with workspace.action("Withdraw") as action:
        action.update("clearance_task", task, {"status": "withdrawn", "status_reason": "road closed"})
    with pytest.raises(RuleError, match="its ground stays hazard"):
        release(task_uuid=task)


@pytest.fixture
def hazard(add):
    return add("hazard_area", code="H-1", geom=SQUARE, origin="official", area_m2=10_000)


def redraw(workspace, uuid, shape):
    with workspace.action("Redraw") as action:
        action.update("hazard_area", uuid, {"geom": action.blob(shapely.MultiPolygon([shape]))})


def test_a_hazard_area_grows_and_does_not_shrink(workspace, hazard):
    redraw(workspace, hazard, SQUARE.geoms[0].buffer(20))
    for smaller in (
        SQUARE.geoms[0],
        SQUARE.geoms[0].buffer(20).difference(shapely.Point(664050, 4428050).buffer(1)),
    ):
        with pytest.raises(RuleError, match="would release ground"):
            redraw(workspace, hazard, smaller)


def test_another_program_does_not_redraw_a_hazard_area_and_may_fill_its_other_fields(workspace, hazard):
    other = sqlite3.connect(workspace.path)
    gpkg_blob.register_functions(other)
    with pytest.raises(sqlite3.IntegrityError, match="ground could be released"):
        other.execute(
            "UPDATE hazard_area SET geom = ?", (gpkg_blob.blob_from_geometry(SQUARE.buffer(-1), 32638),)
        )
    with pytest.raises(sqlite3.IntegrityError, match="not deleted"):
        other.execute("DELETE FROM hazard_area")
    other.execute("UPDATE hazard_area SET note = 'seen'")
    other.commit()
    other.close()


def test_ground_is_vacated_only_after_a_cancellation_report(workspace, hazard, add):
    def change(**values):
        with workspace.action("Change") as action:
            action.update("hazard_area", hazard, values)

    with pytest.raises(RuleError, match="only with a cancellation report"):
        change(cancellation="reported", cancellation_reason="no evidence")
    with pytest.raises(RuleError, match="closed only with a reason"):
        change(status="closed", status_changed_reason="done")
    with pytest.raises(RuleError, match="names its hazard area and its reason"):
        add("outcome_report", kind="cancellation", report_date="2026-05-01", reported_by="Survey officer")
    add(
        "outcome_report",
        kind="cancellation",
        report_date="2026-05-01",
        reported_by="Survey officer",
        hazard_uuid=hazard,
        reason="fields in use for six years",
    )
    change(cancellation="proposed")
    change(cancellation="reported", cancellation_reason="no evidence")
    redraw(workspace, hazard, SQUARE.geoms[0].buffer(-10))
    change(status="closed", status_changed_reason="cancelled")


@pytest.mark.parametrize(
    ("before", "after", "allowed"),
    [
        ("proposed", "computed", True),
        ("computed", "official", True),
        ("official", "computed", False),
        ("computed", "proposed", False),
        ("official", "proposed", False),
    ],
)
def test_a_computed_area_never_replaces_an_official_one(workspace, add, before, after, allowed):
    uuid = add("hazard_area", geom=SQUARE, origin=before)

    def change():
        with workspace.action("Change") as action:
            action.update("hazard_area", uuid, {"origin": after})

    if allowed:
        change()
    else:
        with pytest.raises(RuleError, match="not back"):
            change()


def test_only_a_proposed_hazard_area_is_deleted(workspace, add, hazard):
    proposed = add("hazard_area", geom=SQUARE)
    with workspace.action("Delete") as action:
        action.delete("hazard_area", proposed)
    with (
        pytest.raises(RuleError, match="since that would release ground"),
        workspace.action("Delete") as action,
    ):
        action.delete("hazard_area", hazard)


@pytest.mark.parametrize(
    "values", [{"code": "H-2"}, {"imsma_id": "HA 77"}, {"classified_by": "Survey officer"}, {}]
)
def test_a_proposed_area_that_somebody_or_an_accident_stands_for_is_kept(workspace, add, values):
    uuid = add("hazard_area", geom=SQUARE, **values)
    if not values:
        evidence = {"hazard_uuid": uuid, "evidence_table": "incident"}
        link = add("hazard_evidence", **evidence)
        with pytest.raises(RuleError, match="stays the evidence"), workspace.action("Part") as action:
            action.delete("hazard_evidence", link)
        with pytest.raises(RuleError, match="stays the evidence"), workspace.action("Part") as action:
            action.update("hazard_evidence", link, {"evidence_table": "other"})
    with pytest.raises(RuleError, match="would release ground"), workspace.action("Delete") as action:
        action.delete("hazard_area", uuid)
    with pytest.raises(RuleError, match="would release ground"):
        redraw(workspace, uuid, SQUARE.geoms[0].buffer(-10))
    redraw(workspace, uuid, SQUARE.geoms[0].buffer(10))
    other = sqlite3.connect(workspace.path)
    gpkg_blob.register_functions(other)
    smaller = gpkg_blob.blob_from_geometry(SQUARE.buffer(-1), 32638)
    for statement, bound in (
        ("UPDATE hazard_area SET geom = ?", (smaller,)),
        ("DELETE FROM hazard_area", ()),
    ):
        with pytest.raises(sqlite3.IntegrityError, match="release"):
            other.execute(statement, bound)
    for name in values:
        with pytest.raises(sqlite3.IntegrityError, match="keeps its code"):
            other.execute(f"UPDATE hazard_area SET {name} = ''")
    other.close()


def test_a_person_classifies_a_hazard_area(workspace, hazard):
    with pytest.raises(RuleError, match="A person classifies"), workspace.action("Classify") as action:
        action.update("hazard_area", hazard, {"areatype": "CHA"})
    with workspace.action("Classify") as action:
        values = {"areatype": "CHA", "classified_by": "Survey officer", "classified_reason": "mines seen"}
        action.update("hazard_area", hazard, values)


def test_a_smaller_sigma_needs_its_basis(workspace, add):
    uuid = add("source_map", name="Sheet", sourcereliability="B", inforeliability=2, sigma_m=40)
    with pytest.raises(RuleError, match="sigma_basis"), workspace.action("Shrink") as action:
        action.update("source_map", uuid, {"sigma_m": 20})
    with workspace.action("Grow") as action:
        action.update("source_map", uuid, {"sigma_m": 60})
    with workspace.action("Shrink") as action:
        action.update("source_map", uuid, {"sigma_m": 20, "sigma_basis": "12 finds"})


SIGNED = {
    "approval": {
        "revision": 1,
        "approver": "Operations manager",
        "approved_at": "2026-05-01T08:00:00Z",
        "content_sha256": "0",
    },
    "sheet_issue": {"revision": 1, "issued_at": "2026-05-01T08:00:00Z", "content_sha256": "0", "draft": 0},
    "outcome_report": {"kind": "completion", "report_date": "2026-05-01", "reported_by": "Team 1 leader"},
    "decision": {
        "what": "rank",
        "decided_by": "Manager",
        "decided_at": "2026-05-01T08:00:00Z",
        "reason": "school",
    },
}
CHANGES = {
    "approval": {"approver": "somebody"},
    "sheet_issue": {"revision": 2},
    "outcome_report": {"reported_by": "somebody"},
    "decision": {"reason": "other"},
}


@pytest.mark.parametrize("table", SIGNED)
def test_signed_papers_are_corrected_by_a_new_entry_and_never_changed(workspace, add, table):
    task = add("clearance_task", code="N-1")
    values = dict(SIGNED[table])
    if table != "decision":
        values["task_uuid"] = task
    uuid = add(table, **values)
    with (
        pytest.raises(RuleError, match=r"not changed|keeps its subject"),
        workspace.action("Change") as action,
    ):
        action.update(table, uuid, CHANGES[table])
    with pytest.raises(RuleError, match="not deleted"), workspace.action("Delete") as action:
        action.delete(table, uuid)


def test_an_approval_ends_with_a_reason_and_a_sheet_is_recalled(workspace, add):
    task = add("clearance_task", code="N-1")
    approval = add("approval", task_uuid=task, **SIGNED["approval"])
    sheet = add("sheet_issue", task_uuid=task, **SIGNED["sheet_issue"])
    with pytest.raises(RuleError, match="ends with a reason"), workspace.action("End") as action:
        action.update("approval", approval, {"state": "ended"})
    with workspace.action("End and recall") as action:
        action.update("approval", approval, {"state": "ended", "end_reason": "content changed"})
        action.update("sheet_issue", sheet, {"state": "recalled"})


def test_a_file_holds_one_workspace_in_one_reference_system(workspace):
    row = workspace.row("workspace")
    for values, said in (
        ({"srs_id": 4326}, "not changed by hand"),
        ({"schema_version": 9}, "not changed by hand"),
    ):
        with pytest.raises(RuleError, match=said), workspace.action("Change") as action:
            action.update("workspace", row["uuid"], values)
    with pytest.raises(RuleError, match="A file holds one workspace"), workspace.action("Second") as action:
        action.insert("workspace", {"title": "x", "office": "x", "srs_id": 32638})
    with pytest.raises(RuleError, match="not deleted"), workspace.action("Delete") as action:
        action.delete("workspace", row["uuid"])
