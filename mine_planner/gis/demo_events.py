# SPDX-License-Identifier: GPL-2.0-or-later
"""What goes wrong in the demo's season, as it would come about, so that the docks have something to show.

A report names a task that nobody knows, a find's easting was typed with two digits swapped, a quality
officer writes down a lapse, and weeks after its release a device lies in a task's ground.

Imports numpy and shapely in its functions, so that windows may import it early.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mine_planner.store.progress_values import FindEntry
    from mine_planner.store.workspace import Workspace

MISTYPED_TASK = "N-0004"
"""The first device of this task is reported with two digits of its easting swapped."""

RELEASED_TASK, FOUND_ON = "N-0003", "2026-09-30"
NEIGHBOUR_M = 400.0
CENTRE = "Mine action centre (sample)"
OFFICE = "Quality management office (sample)"


def with_digits_swapped(entry: FindEntry) -> FindEntry:
    """Return a find whose easting was typed with two neighbouring digits swapped, some hundred metres off."""
    typed = entry.x_text
    for place in (2, 3):
        first, second = typed[place], typed[place + 1]
        if first != second and entry.point is not None:
            typed = typed[:place] + second + first + typed[place + 2 :]
            return replace(entry, x_text=typed, point=(float(typed), entry.point[1]))
    return entry


def play_events(workspace: Workspace, teams: dict[str, str], last_day: str) -> None:
    """Enter what went wrong; ``teams`` are uuids by code, ``last_day`` the season's last (ISO)."""
    _report_unknown_task(workspace, teams["Team 2"], last_day)
    _visit(workspace)
    _sample(workspace)
    _device_in_released_land(workspace)


def _report_unknown_task(workspace: Workspace, team: str, day: str) -> None:
    from mine_planner.store.progress import ProgressStore
    from mine_planner.store.progress_values import ReportEntry

    entry = ReportEntry(
        day=day,
        task_uuid=None,
        team_uuid=team,
        method="manual",
        hours=5.0,
        deminers=8,
        area_m2=160.0,
        reported_by="Team 2 leader",
        task_text="N-0050",
    )
    with workspace.action(f"Enter report of Team 2, {day}") as action:
        ProgressStore(workspace).save(action, entry)


def _visit(workspace: Workspace) -> None:
    """Enter a visit that found log sheets missing, and nothing worse."""
    from mine_planner.store.quality import COLUMNS, QualityStore, VisitEntry

    task = workspace.row("clearance_task", code="N-0005")
    if task is None:
        return
    entry = VisitEntry(
        task_uuid=task["uuid"],
        day="2026-09-16",
        inspecting=OFFICE,
        inspected=CENTRE,
        activity="clearance",
        checks={name: name != "internal_qa_current" for name in COLUMNS},
        severity="minor",
        nonconformity="The detector test was logged on three of five days.",
        warning=True,
        measures="The team leader signs the log before work begins.",
    )
    with workspace.action("Enter quality visit to N-0005") as action:
        QualityStore(workspace).save(action, entry)


def _sample(workspace: Workspace) -> None:
    """Enter two samples of searched ground in which nothing was missed."""
    from mine_planner.store.quality import QualityStore, VisitEntry

    for code, day, sample_m2 in (("N-0002", "2026-09-03", 60.0), ("N-0006", "2026-07-23", 45.0)):
        task = workspace.row("clearance_task", code=code)
        if task is None:
            continue
        entry = VisitEntry(
            task["uuid"], day, OFFICE, CENTRE, "qc_sample", activity="clearance", sample_m2=sample_m2
        )
        with workspace.action(f"Enter quality sample of {code}") as action:
            QualityStore(workspace).save(action, entry)


def _device_in_released_land(workspace: Workspace) -> None:
    """Enter a device that a farmer ploughed up, and the missed mine that it is; work there stops."""
    from mine_planner.domain.incidents import IncidentKind
    from mine_planner.store import find_arrays
    from mine_planner.store.finds import FindStore
    from mine_planner.store.progress import ProgressStore
    from mine_planner.store.progress_values import FindEntry, IncidentEntry
    from mine_planner.store.tasks import TaskStore

    task = workspace.row("clearance_task", code=RELEASED_TASK)
    if task is None or not workspace.rows("released_land", task_uuid=task["uuid"]):
        return
    place = TaskStore(workspace).geometry(task["uuid"]).representative_point()
    types = find_arrays.read_types(workspace)
    found = FindEntry(
        ordnance=next((name for name in types.names if name.startswith("PMN")), ""),
        depth_cm=16.0,
        condition="intact",
        action="marked",
        point=(place.x, place.y),
        x_text=f"{place.x:.1f}",
        y_text=f"{place.y:.1f}",
        crs="EPSG:32638",
        accuracy_m=3.0,
        note="Ploughed up by a farmer after the release.",
    )
    with workspace.action(f"Enter a device in released land of {RELEASED_TASK}") as action:
        FindStore(workspace).add(action, found, task_uuid=task["uuid"], report_uuid=None, day=FOUND_ON)
        incident = IncidentEntry(
            IncidentKind.MISSED_MINE,
            task["uuid"],
            FOUND_ON,
            (place.x, place.y),
            accuracy_m=3.0,
            neighbour_m=NEIGHBOUR_M,
            device_category="AP",
            note="Nobody was hurt.",
        )
        ProgressStore(workspace).record_incident(action, incident)
