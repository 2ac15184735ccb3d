# SPDX-License-Identifier: GPL-2.0-or-later
"""The life cycle of tasks holds for every program, and is the domain's own table."""

from __future__ import annotations

import sqlite3
from itertools import permutations

import pytest
from store_samples import SQUARE

from mine_planner.domain import life_cycle
from mine_planner.domain.errors import RuleError
from mine_planner.store import gpkg_blob

STEPS = {(step.before, step.after): step for step in life_cycle.ALLOWED_STEPS}


def task_in_state(workspace, status: str) -> str:
    """Return a task that a merge brought in this state."""
    with workspace.action("Bring in a task", "merge") as action:
        number = len(workspace.rows("clearance_task")) + 1
        return action.insert(
            "clearance_task",
            {
                "code": f"N-{number:04}",
                "status": status,
                "status_reason": "as received",
                "geom": action.blob(SQUARE),
            },
        )


def step(workspace, uuid: str, **values) -> None:
    with workspace.action("Take a step") as action:
        action.update("clearance_task", uuid, values)


@pytest.mark.parametrize(("before", "after"), list(permutations(life_cycle.STATES, 2)))
def test_the_file_allows_exactly_the_steps_of_the_domain(workspace, before, after):
    uuid = task_in_state(workspace, before)
    if (before, after) in STEPS:
        step(workspace, uuid, status=after, status_reason="rain since Monday")
        assert workspace.row("clearance_task", uuid=uuid)["status"] == after
    else:
        with pytest.raises(RuleError, match="one step at a time"):
            step(workspace, uuid, status=after, status_reason="rain since Monday")
        assert workspace.row("clearance_task", uuid=uuid)["status"] == before


@pytest.mark.parametrize("pair", [pair for pair, found in STEPS.items() if found.needs_reason])
@pytest.mark.parametrize("reason", ["", "  ", "as received"])
def test_a_step_back_needs_a_reason_of_its_own(workspace, pair, reason):
    uuid = task_in_state(workspace, pair[0])
    with pytest.raises(RuleError, match="field status_reason"):
        step(workspace, uuid, status=pair[1], status_reason=reason)


@pytest.mark.parametrize("pair", [pair for pair, found in STEPS.items() if not found.needs_reason])
def test_a_step_forward_needs_no_reason(workspace, pair):
    uuid = task_in_state(workspace, pair[0])
    step(workspace, uuid, status=pair[1])
    assert workspace.row("clearance_task", uuid=uuid)["status"] == pair[1]


@pytest.mark.parametrize("before", ["planned", "assigned", "in_progress", "completed", "quality_checked"])
def test_an_accident_suspends_a_task_from_any_state_and_only_a_later_decision_lifts_it(
    workspace, add, before
):
    uuid = task_in_state(workspace, before)
    decision = {
        "subject_table": "clearance_task",
        "subject_uuid": uuid,
        "what": "lift_suspension",
        "decided_by": "National authority",
        "decided_at": "2030-01-01T00:00:00Z",
        "reason": "site inspected",
    }
    add("decision", **decision)
    step(workspace, uuid, status="suspended", flagged="accident", status_reason="accident of 3 May")
    with pytest.raises(RuleError, match="lift_suspension"):
        step(workspace, uuid, status="in_progress")
    with pytest.raises(RuleError, match="field flagged"):
        step(workspace, uuid, flagged="")
    add("decision", **decision)
    step(workspace, uuid, status="in_progress", flagged="")
    assert workspace.row("clearance_task", uuid=uuid)["status"] == "in_progress"


def test_a_new_task_cannot_be_completed_already(workspace, add):
    with pytest.raises(RuleError, match="A new task cannot be completed already"):
        add("clearance_task", code="N-1", status="completed")
    assert workspace.rows("clearance_task") == []


@pytest.mark.parametrize("code", ["N-0001", "n-0001"])
def test_a_second_task_with_the_same_code_is_refused_aloud(workspace, add, code):
    add("clearance_task", code="N-0001")
    with pytest.raises(RuleError, match="another task's code"):
        add("clearance_task", code=code)


def test_a_code_with_blanks_at_its_ends_is_refused_aloud(add):
    with pytest.raises(RuleError, match="begins or ends with a blank"):
        add("clearance_task", code=" N-0001")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"area_m2": -1}, "The field area_m2 of a task cannot be negative"),
        ({"depth_cm": 0}, "The field depth_cm of a task must be greater than 0"),
        ({"planned_start": "2026-02-30"}, "The field planned_start of a task is no day"),
        (
            {"planned_start": "2026-03-02", "planned_end": "2026-03-01"},
            "planned_end of a task lies before planned_start",
        ),
        ({"status": "done"}, "The field status of a task takes one of planned, assigned"),
        (
            {"team_uuid": "x" * 36},
            "The field team_uuid of this task names a team that is not in this workspace",
        ),
        ({"code": None}, "The field code of a task must be filled in"),
    ],
)
def test_a_refusal_names_the_field_the_rule_and_the_way_out(add, values, said):
    with pytest.raises(RuleError, match=said) as caught:
        add("clearance_task", **{"code": "N-1", **values})
    assert caught.value.message.endswith(".")
    assert ": " in caught.value.message


def test_another_sqlite_program_hears_the_same_sentence(workspace, add):
    add("clearance_task", code="N-1")
    other = sqlite3.connect(workspace.path)
    gpkg_blob.register_functions(other)
    with pytest.raises(sqlite3.IntegrityError, match="one step at a time"):
        other.execute("UPDATE clearance_task SET status = 'completed'")
    other.close()


def test_a_task_in_work_is_withdrawn_and_not_deleted(workspace):
    uuid = task_in_state(workspace, "in_progress")
    with (
        pytest.raises(RuleError, match="set its status to withdrawn with a reason"),
        workspace.action("Delete") as action,
    ):
        action.delete("clearance_task", uuid)
