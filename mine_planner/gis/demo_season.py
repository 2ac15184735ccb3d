# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo's season: what three teams searched and found, and what a planner then measures.

Imports numpy and shapely in its functions, so that windows may import it early.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from mine_planner.gis import demo_events
from mine_planner.resources import resource_path

if TYPE_CHECKING:
    from mine_planner.store.progress_values import FindEntry
    from mine_planner.store.workspace import Workspace

LAST_DAY = "2026-10-02"
"""Reports after this day are left in the sample's progress.csv, to be brought in by hand."""

TEAMS = (("Team 1", "manual", 8, 0), ("Team 2", "manual", 8, 0), ("Team 3", "dogs", 4, 4))
NAMES = {"manual": "manual clearance", "dogs": "mine detection dogs"}
DEPTH_CM = 20.0
ALL = 1e12


class Day(NamedTuple):
    """What one team did on one day."""

    date: str
    team: str
    method: str
    hours: float
    deminers: int
    area_m2: float


def play_season(workspace: Workspace) -> int:
    """Enter the reports of the season's first weeks, match the finds, release the ground that is done.

    Returns
    -------
    int
        How many reports came in.
    """
    teams = _add_teams(workspace)
    _begin_tasks(workspace, teams)
    reports = sum(_report_task(workspace, code, days, teams) for code, days in _days().items())
    _report_stray_device(workspace)
    _measure(workspace)
    demo_events.play_events(workspace, teams, LAST_DAY)
    return reports


def _days() -> dict[str, list[Day]]:
    """Return each task's days from the sample's season."""
    found: dict[str, list[Day]] = defaultdict(list)
    with resource_path("sample", "progress.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["date"] <= LAST_DAY:
                staff = (float(row["hours"]), int(row["deminers"]), float(row["area_m2"]))
                found[row["task"]].append(Day(row["date"], row["team"], row["method"], *staff))
    return found


def _add_teams(workspace: Workspace) -> dict[str, str]:
    """Add the three teams and return their uuids by code; those that are there stay."""
    known = {row["code"]: row["uuid"] for row in workspace.rows("team")}
    with workspace.action("Add teams") as action:
        for code, method, deminers, dogs in TEAMS:
            if code not in known:
                values = {"code": code, "name": NAMES[method], "deminers": deminers, "dogs": dogs}
                known[code] = action.insert("team", values)
    return known


def _begin_tasks(workspace: Workspace, teams: dict[str, str]) -> None:
    """Give each task its team and let the work begin."""
    for code, days in _days().items():
        task = workspace.row("clearance_task", code=code)
        if task is None:
            continue
        with workspace.action(f"Give {code} to {days[0].team}") as action:
            plan = {"team_uuid": teams[days[0].team], "team_leader": f"{days[0].team} leader"}
            if days[0].method == "dogs":
                plan["method"] = "Mine detection dogs"
            action.update("clearance_task", task["uuid"], {**plan, "status": "assigned"})
        with workspace.action(f"Begin {code}") as action:
            action.update("clearance_task", task["uuid"], {"status": "in_progress"})


def _report_task(workspace: Workspace, code: str, days: list[Day], teams: dict[str, str]) -> int:
    """Enter a task's reports: the ground of each day, and what lay in it."""
    from mine_planner.domain.daily_ground import daily_ground
    from mine_planner.store.progress import ProgressStore
    from mine_planner.store.progress_values import ReportEntry
    from mine_planner.store.tasks import TaskStore

    task = workspace.row("clearance_task", code=code)
    if task is None:
        return 0
    ground = TaskStore(workspace).geometry(task["uuid"])
    pieces = daily_ground(ground, [day.area_m2 for day in days])
    devices = _devices()
    store, mistyped = ProgressStore(workspace), code == demo_events.MISTYPED_TASK
    for day, piece in zip(days, pieces, strict=False):
        finds = tuple(entry for entry, place in devices if piece.covers(place))
        if finds and mistyped:
            finds, mistyped = (demo_events.with_digits_swapped(finds[0]), *finds[1:]), False
        dogs = day.deminers if day.method == "dogs" else None
        entry = ReportEntry(
            day=day.date,
            task_uuid=task["uuid"],
            team_uuid=teams[day.team],
            method=day.method,
            hours=day.hours,
            deminers=day.deminers,
            dogs=dogs,
            area_m2=round(float(piece.area), 1),
            area_source="drawn",
            geometry=piece,
            reported_by=f"{day.team} leader",
            finds=finds,
        )
        with workspace.action(f"Enter report of {day.team}, {day.date}") as action:
            store.save(action, entry)
    if len(pieces) < len(days):
        _release(workspace, task, ground, days[len(pieces) - 1])
    return len(pieces)


def _devices(reported_by: str = "team") -> list[tuple[FindEntry, Any]]:
    """Return the devices of the sample, each with its place as a shapely point."""
    import shapely

    from mine_planner.store.progress_values import FindEntry

    found = []
    with resource_path("sample", "finds.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["reported_by"] != reported_by:
                continue
            place = (float(row["easting"]), float(row["northing"]))
            entry = FindEntry(
                ordnance=row["ordnance"],
                depth_cm=float(row["depth_cm"]),
                condition="intact",
                action="destroyed_in_place",
                point=place,
                x_text=row["easting"],
                y_text=row["northing"],
                crs="EPSG:32638",
                accuracy_m=float(row["accuracy_m"]),
            )
            found.append((entry, shapely.Point(place)))
    return found


def _release(workspace: Workspace, task: Any, ground: Any, last: Day) -> None:
    """Release the ground of a task that was searched from end to end."""
    from mine_planner.store.land import LandStore
    from mine_planner.store.land_values import ReleaseEntry

    with workspace.action(f"Release the ground of {task['code']}") as action:
        LandStore(workspace).release(
            action,
            ReleaseEntry(
                geometry=ground,
                kind="cleared",
                activity="clearance",
                released_on=last.date,
                person="Operations officer",
                reason="Searched from end to end; each day's ground was sampled by the team leader.",
                task_uuid=task["uuid"],
                method=last.method,
                depth_cm=DEPTH_CM,
            ),
        )


def _report_stray_device(workspace: Workspace) -> None:
    """Enter what somebody came upon: it counts as hazard before anybody decides."""
    from mine_planner.store.finds import FindStore

    store = FindStore(workspace)
    for entry, _place in _devices("herder"):
        with workspace.action("Enter a device that was reported") as action:
            store.add(action, entry, task_uuid=None, report_uuid=None, day=LAST_DAY)


def _measure(workspace: Workspace) -> None:
    """Match finds with records, and propose what the finds say about the maps."""
    from mine_planner.gis import accuracy_compute, accuracy_proposals
    from mine_planner.store.finds import FindStore

    with workspace.action("Match finds with records") as action:
        FindStore(workspace).match(action)
    accuracy_proposals.propose(workspace, accuracy_compute.measure(workspace))
