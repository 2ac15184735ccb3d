# SPDX-License-Identifier: GPL-2.0-or-later
"""The tabs below the list: everything that is known about one task, read when it is chosen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from mine_planner.i18n import in_users_language, number, square_metres, translate
from mine_planner.store import boundary_revisions
from mine_planner.ui.facts import show_facts
from mine_planner.ui.ranking.words import why_rank
from mine_planner.ui.tasks.layer_boundaries import warning
from mine_planner.ui.tasks.words import HAZARD_SIGNS, METHODS, STATUS_NAMES, TYPE_NAMES, said
from mine_planner.ui.times import local_time

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence

    from qgis.PyQt.QtWidgets import QTextBrowser, QTreeWidget

    from mine_planner.session import Session

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BOXES = "SELECT count(*), total(area_m2) FROM task_box WHERE task_uuid = ?"
_QUIET_COLUMNS = {"uuid", "fid", "geom"}


def show_general(view: QTextBrowser, session: Session, row: sqlite3.Row) -> None:
    """Show what the task is, and whether a new boundary waits for approval."""
    waiting = session.workspace.rows(
        "proposal", kind="boundary_revision", subject_uuid=row["uuid"], state="open"
    )
    approval = translate("MinePlanner", "waits for approval") if waiting else ""
    facts = [
        (translate("MinePlanner", "Status"), said(STATUS_NAMES, row["status"])),
        (translate("MinePlanner", "Reason"), row["status_reason"]),
        (translate("MinePlanner", "Type"), said(TYPE_NAMES, row["task_type"])),
        (translate("MinePlanner", "Area"), square_metres(row["area_m2"])),
        (translate("MinePlanner", "New boundary"), approval),
        (translate("MinePlanner", "Depth"), _with_unit(row["depth_cm"], "cm")),
        (translate("MinePlanner", "Method"), said(METHODS, row["method"]) if row["method"] else ""),
        (translate("MinePlanner", "Detector"), row["detector"]),
        (translate("MinePlanner", "Why not CHA"), row["non_cha_reason"]),
        (translate("MinePlanner", "Rank"), why_rank(session, row["uuid"])),
        (translate("MinePlanner", "Revision"), row["revision"]),
        (translate("MinePlanner", "Note"), row["note"]),
    ]
    made_in_layer = row["uuid"] in boundary_revisions.made_in_layers(session.workspace)
    leads = filter(None, (row["flagged"], warning() if made_in_layer else ""))
    show_facts(view, facts, lead=" ".join(f"⚠ {lead}" for lead in leads))


def show_plan(view: QTextBrowser, session: Session, row: sqlite3.Row, team: str) -> None:
    """Show who does what when, the medical plan, work items and attachments."""
    facts: list[tuple[str, Any]] = [
        (translate("MinePlanner", "Objective"), row["objective"]),
        (translate("MinePlanner", "End-state"), row["end_state"]),
        (translate("MinePlanner", "Organisation"), row["organisation"]),
        (translate("MinePlanner", "Team"), team),
        (translate("MinePlanner", "Team leader"), row["team_leader"]),
        (translate("MinePlanner", "Start"), row["planned_start"]),
        (translate("MinePlanner", "End"), row["planned_end"]),
        (translate("MinePlanner", "Quality plan"), row["quality_plan"]),
        (translate("MinePlanner", "Medical plan"), row["medical_plan"]),
        (translate("MinePlanner", "Facility"), row["medical_facility"]),
        (translate("MinePlanner", "Evacuation"), row["evacuation_route"]),
        (translate("MinePlanner", "Takes"), _with_unit(row["evacuation_minutes"], "min")),
        (translate("MinePlanner", "Call signs"), row["call_signs"]),
        (translate("MinePlanner", "Restrictions"), row["restrictions"]),
        (translate("MinePlanner", "Contacts"), row["contacts"]),
        (translate("MinePlanner", "Tasked by"), row["tasking_authority"]),
        (translate("MinePlanner", "Report when"), row["reporting_threshold"]),
    ]
    items = session.workspace.rows("work_item", task_uuid=row["uuid"])
    facts += [(translate("MinePlanner", "Work item"), _item_words(item)) for item in items]
    show_facts(view, facts)


def _item_words(item: sqlite3.Row) -> str:
    """Return a work item in one line: activity, method, organisation, days."""
    days = " – ".join(filter(None, (item["planned_start"], item["planned_end"])))
    method = said(METHODS, item["method"]) if item["method"] else ""
    return " · ".join(filter(None, (said(TYPE_NAMES, item["activity"]), method, item["organisation"], days)))


def show_site(view: QTextBrowser, session: Session, row: sqlite3.Row) -> None:
    """Show boxes, the way to the site and what grows there."""
    boxes = session.workspace.connection.execute(_BOXES, (row["uuid"],)).fetchone()
    facts: list[tuple[str, Any]] = [
        (translate("MinePlanner", "Way from base"), row["route_from_base"]),
        (translate("MinePlanner", "Takes"), _with_unit(row["route_minutes"], "min")),
        (translate("MinePlanner", "Landowner"), row["landowner"]),
        (translate("MinePlanner", "Vegetation"), row["vegetation"]),
        (translate("MinePlanner", "Metal"), row["metal"]),
    ]
    if boxes[0]:
        words = translate("MinePlanner", "{} · {}").format(number(boxes[0]), square_metres(boxes[1]))
        facts.append((translate("MinePlanner", "Boxes"), words))
    show_facts(view, facts)


def show_hazards(view: QTreeWidget, session: Session, uuid: str) -> None:
    """Show the hazard areas that the task deals with, and their state."""
    lines = [
        (
            in_users_language(hazard.label),
            said(HAZARD_SIGNS, hazard.areatype),
            hazard.status,
            square_metres(hazard.area_m2),
        )
        for hazard in session.tasks().linked_hazards(uuid)
    ]
    heads = (
        translate("MinePlanner", "Hazard area"),
        translate("MinePlanner", "Class"),
        translate("MinePlanner", "State"),
        translate("MinePlanner", "Area"),
    )
    nothing = translate("MinePlanner", "No hazard area is linked to this task.")
    fill_tree(view, heads, lines, nothing, right={3})


def show_history(view: QTreeWidget, session: Session, uuid: str) -> None:
    """Show who changed what and when, newest first; the old values stand in the tooltip."""
    lines, tips = [], []
    for row in session.tasks().history(uuid):
        before, after = json.loads(row["before"] or "{}"), json.loads(row["after"] or "{}")
        names = [name for name in (*before, *after) if name not in _QUIET_COLUMNS]
        if row["shape"] and row["operation"] == "update":
            names.append(translate("MinePlanner", "boundary"))
        changed = ", ".join(dict.fromkeys(names)) if row["operation"] == "update" else row["operation"]
        lines.append((local_time(row["at"]), row["user_name"] or row["program"], row["action"] or changed))
        tips.append("\n".join(f"{name}: {before.get(name, '–')} → {after.get(name, '–')}" for name in before))
    heads = (
        translate("MinePlanner", "When"),
        translate("MinePlanner", "Who"),
        translate("MinePlanner", "What"),
    )
    fill_tree(view, heads, lines, "", tips)


def fill_tree(
    view: QTreeWidget,
    heads: Sequence[str],
    lines: Sequence[Sequence[str]],
    nothing: str,
    tips: Sequence[str] = (),
    right: Collection[int] = (),
) -> None:
    """Fill a plain list; ``nothing`` is said where there is no line."""
    view.clear()
    view.setColumnCount(len(heads))  # labels alone never take columns away
    view.setHeaderLabels(list(heads))
    view.setHeaderHidden(not lines)
    for number_, line in enumerate(lines):
        item = QTreeWidgetItem([str(cell) for cell in line])
        if number_ < len(tips) and tips[number_]:
            for column in range(len(line)):
                item.setToolTip(column, tips[number_])
        for column in right:
            item.setTextAlignment(column, int(_RIGHT))
        view.addTopLevelItem(item)
    for column in range(len(heads)):
        view.headerItem().setTextAlignment(column, int(_RIGHT if column in right else _LEFT))
    if not lines and nothing:
        item = QTreeWidgetItem([nothing])
        view.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)
        item.setDisabled(True)
    for column in range(len(heads) - 1):
        view.resizeColumnToContents(column)


def _with_unit(value: float | None, unit: str, decimals: int = 0) -> str:
    return "" if value is None else f"{number(value, decimals)} {unit}"
