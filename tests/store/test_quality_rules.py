# SPDX-License-Identifier: GPL-2.0-or-later
"""Quality visits: fields that contradict each other are refused, and a critical one holds its task."""

from __future__ import annotations

import pytest
from store_samples import SQUARE

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.store.land import LandStore
from mine_planner.store.land_values import ReleaseEntry
from mine_planner.store.quality import QualityStore, VisitEntry


@pytest.fixture
def task(workspace):
    with workspace.action("Plan") as action:
        square = action.blob(SQUARE)
        action.insert("hazard_area", {"geom": square, "areatype": "CHA"})
        return action.insert("clearance_task", {"code": "N-1", "geom": square, "status": "in_progress"})


def visit(task, **values):
    basic = {"day": "2026-05-04", "inspecting": "Quality officer", "inspected": "Clearance organisation"}
    return VisitEntry(task, **{**basic, **values})


def save(workspace, entry):
    with workspace.action("Record visit") as action:
        return QualityStore(workspace).save(action, entry)


def set_status(workspace, task, status, **values):
    with workspace.action("Set status") as action:
        action.update("clearance_task", task, {"status": status, **values})


def release(workspace, task):
    entry = ReleaseEntry(
        SQUARE, "cleared", "clearance", "2026-05-05", "Manager", "Searched", task, depth_cm=13
    )
    with workspace.action("Release") as action:
        return LandStore(workspace).release(action, entry)


def test_a_visit_without_a_fault_passes_and_changes_nothing(workspace, task):
    save(workspace, visit(task, checks={"compliant_with_sop": True, "equipment_suitable": None}))
    row = workspace.row("qa_visit")
    assert (row["result"], row["compliant_sop"], row["equipment_suitable"]) == ("pass", 1, None)
    set_status(workspace, task, "completed")


def test_a_critical_nonconformity_suspends_work_and_holds_task_and_land_until_it_is_corrected(
    workspace, task
):
    uuid = save(workspace, visit(task, severity="critical", suspended=True, nonconformity="Lanes overlap"))
    assert workspace.row("clearance_task")["status"] == "suspended"
    with pytest.raises(RuleError, match="nothing is released"):
        release(workspace, task)
    with pytest.raises(RuleError, match="critical nonconformity that is not corrected"):
        set_status(workspace, task, "in_progress")
    store = QualityStore(workspace)
    with pytest.raises(RuleError, match="enter both"), workspace.action("Correct") as action:
        store.correct(action, uuid, measures=" ", person="Quality officer")
    with workspace.action("Correct") as action:
        store.correct(action, uuid, measures="Lanes re-marked", person="Quality officer")
        store.resume(action, task, person="Operations manager", reason="Corrected")
    assert store.holding(task) == []
    release(workspace, task)
    set_status(workspace, task, "completed")


def test_a_failed_sample_after_completion_bars_the_quality_check_but_not_the_step_back(workspace, task):
    set_status(workspace, task, "completed")
    sample = {"kind": "qc_sample", "sample_m2": 299.0, "failures": 1}
    save(workspace, visit(task, **sample, severity="critical", suspended=True))
    with pytest.raises(RuleError, match="not corrected"):
        set_status(workspace, task, "quality_checked")
    set_status(workspace, task, "in_progress", status_reason="A sample failed")


def test_a_visit_that_holds_a_task_is_not_deleted(workspace, task):
    uuid = save(workspace, visit(task, severity="critical", suspended=True))
    with pytest.raises(RuleError, match="not deleted"), workspace.action("Delete") as action:
        action.delete("qa_visit", uuid)


@pytest.mark.parametrize(
    ("values", "error", "words"),
    [
        ({"day": "4 May"}, InputError, "no date"),
        ({"day": "2999-01-01"}, RuleError, "future"),
        ({"inspecting": ""}, RuleError, "inspecting"),
        ({"checks": {"equipment_suitable": False}}, RuleError, "how grave"),
        ({"severity": "critical"}, RuleError, "suspend operations"),
        ({"kind": "qc_sample"}, InputError, "no size"),
        ({"kind": "qc_sample", "sample_m2": 10.0, "failures": 2}, RuleError, "how grave"),
    ],
)
def test_contradicting_fields_are_refused_and_nothing_is_saved(workspace, task, values, error, words):
    with pytest.raises(error, match=words):
        save(workspace, visit(task, **values))
    assert workspace.rows("qa_visit") == []
