# SPDX-License-Identifier: GPL-2.0-or-later
"""Completion and handover reports: read from the workspace and printed like a task sheet."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from qgis.core import QgsProject

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.sheet_completion import (
    Completion,
    DeviceLine,
    EmplacedPoint,
    QualityVisit,
    ReleasedLine,
)
from mine_planner.domain.sheet_content import Edition
from mine_planner.domain.sheet_files import safe_name
from mine_planner.gis import workspaces
from mine_planner.gis.sheets import base_layers
from mine_planner.gis.sheets.completion_blocks import report_blocks
from mine_planner.gis.sheets.pdf import PdfFile
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.gis.sheets.shapes import shape_of
from mine_planner.gis.sheets.sheet import PaperKind, Sheet
from mine_planner.gis.sheets.template import load_template
from mine_planner.gis.sheets.words import Words
from mine_planner.store.find_matches import FindMatches
from mine_planner.store.land import LandStore

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

    from mine_planner.gis.sheets.base_layers import BaseLayer
    from mine_planner.store.workspace import Workspace

_EFFORT = """
SELECT count(DISTINCT report_date) AS days, coalesce(sum(hours), 0) AS hours,
    coalesce(sum(hours * deminers), 0) AS deminer_hours
FROM progress_report WHERE task_uuid = ? AND status = 'accepted'
"""

_RELEASED = """
SELECT kind, depth_cm, sum(area_m2) AS area_m2 FROM released_land
WHERE task_uuid = ? AND state = 'released' GROUP BY kind, depth_cm ORDER BY kind, depth_cm
"""

_POINTS = """
SELECT pointlocal_id, geom, emplaced, emplaced_x, emplaced_y, emplaced_on FROM task_point
WHERE task_uuid = ? AND pointtype <> 'landmark' ORDER BY seq, fid
"""

_VISITS = "SELECT * FROM qa_visit WHERE task_uuid = ? ORDER BY visit_date, fid"

_TITLES = {"completion": "Completion report, task {}", "handover": "Handover certificate, task {}"}


def read_completion(workspace: Workspace, report_uuid: str) -> Completion:
    """Return what the report of an outcome says.

    Raises
    ------
    InputError
        When there is no such report of a task, or it is no completion or handover.
    RuleError
        When recorded devices are unaccounted for and nothing explains it.
    """
    report = _report(workspace, report_uuid)
    task = report["task_uuid"]
    matches = FindMatches(workspace)
    matches.check_completion(task, report["unaccounted_explanation"])
    row = workspace.row("clearance_task", uuid=task)
    ground = shape_of(row["geom"]) if row is not None else None
    land = LandStore(workspace).account(ground)
    effort = workspace.connection.execute(_EFFORT, (task,)).fetchone()
    return Completion(
        kind=report["kind"],
        report_date=report["report_date"],
        reported_by=report["reported_by"],
        reason=report["reason"],
        original_m2=land.original_m2,
        remaining_m2=land.remaining_m2,
        released=_released(workspace, task),
        days=effort["days"],
        hours=effort["hours"],
        deminer_hours=effort["deminer_hours"],
        devices=tuple(
            DeviceLine(
                line.ordnance,
                line.recorded,
                line.reported_lifted,
                line.found,
                line.unaccounted,
                line.beyond_record,
            )
            for line in matches.account(task)
        ),
        explanation=report["unaccounted_explanation"],
        residual_risk=report["residual_risk"],
        points=_points(workspace, task),
        visits=_visits(workspace, task),
        community_involved=bool(report["community_involved"]),
        beneficiaries=(report["women"], report["men"], report["girls"], report["boys"]),
    )


def make_report(
    workspace_path: Path,
    report_uuid: str,
    folder: Path,
    *,
    language: str = "en",
    paper: str = "A4",
    orientation: str = "portrait",
    dpi: int = 200,
    base: Sequence[BaseLayer] = (),
) -> Path:
    """Write the report as a PDF and return its path; on the thread that calls this.

    Raises
    ------
    InputError, RuleError, WorkspaceError
        When the report cannot be read, may not be made, or the folder cannot be written.
    """
    if not folder.is_dir():
        raise InputError(f"The folder {folder.name} is not there: choose one that is.")
    workspace = workspaces.open_workspace(workspace_path, read_only=True)
    try:
        completion = read_completion(workspace, report_uuid)
        reader = SheetReader(workspace)
        task = workspace.row("clearance_task", uuid=_report(workspace, report_uuid)["task_uuid"])
        content = reader.read(task["code"] if task is not None else "")
    finally:
        workspace.close()
    project = QgsProject()
    template = load_template(project, paper, orientation)
    # The report is signed by its author; nobody approves it for field use.
    edition = Edition(
        max(1, int(task["revision"])) if task is not None else 1,
        dt.datetime.now(dt.UTC).astimezone().date().isoformat(),
        approved_by=completion.reported_by,
        approved_on=completion.report_date,
    )
    kind = PaperKind(
        _TITLES[completion.kind], lambda speech: report_blocks(speech, completion), "reported by {}, {}"
    )
    sheet = Sheet(template, Words(language), content, edition, kind=kind)
    renderer = base_layers.BaseRenderer(base_layers.make(base), reader.crs, project, dpi)
    path = folder / f"{safe_name(content.code)} {completion.kind}.pdf"
    _print(sheet, renderer, path, dpi)
    return path


def _print(sheet: Sheet, renderer: base_layers.BaseRenderer, path: Path, dpi: int) -> None:
    jobs = [renderer.start(view.frame) for view in (sheet.view, sheet.side.locator)]
    picture, sheet.side.locator_image = (base_layers.finished(job) for job in jobs)
    with PdfFile(path, path.stem, dpi) as file:
        for page in range(sheet.pages):
            painter = file.page(*sheet.template.pages[min(page, 1)])
            sheet.paint(painter, dpi, page, picture)


def _report(workspace: Workspace, uuid: str) -> sqlite3.Row:
    row = workspace.row("outcome_report", uuid=uuid)
    if row is None or not row["task_uuid"]:
        raise InputError("This outcome report is not in the workspace or belongs to no task: choose another.")
    if row["kind"] not in _TITLES:
        raise RuleError(f"A {row['kind']} report is not printed: file a completion or handover report first.")
    return row


def _released(workspace: Workspace, task: str) -> tuple[ReleasedLine, ...]:
    rows = workspace.connection.execute(_RELEASED, (task,)).fetchall()
    return tuple(ReleasedLine(row["kind"], row["depth_cm"], float(row["area_m2"] or 0.0)) for row in rows)


def _points(workspace: Workspace, task: str) -> tuple[EmplacedPoint, ...]:
    found = []
    for row in workspace.connection.execute(_POINTS, (task,)):
        shape = shape_of(row["geom"])
        if shape is None:
            continue
        marked = row["emplaced"] and row["emplaced_x"] is not None and row["emplaced_y"] is not None
        place = (row["emplaced_x"], row["emplaced_y"]) if marked else None
        found.append(EmplacedPoint(row["pointlocal_id"], (shape.x, shape.y), place, row["emplaced_on"] or ""))
    return tuple(found)


def _visits(workspace: Workspace, task: str) -> tuple[QualityVisit, ...]:
    return tuple(
        QualityVisit(
            row["visit_date"],
            row["kind"],
            row["inspecting_organisation"],
            row["result"],
            row["severity"],
            row["nonconformity"],
            row["measures"],
        )
        for row in workspace.connection.execute(_VISITS, (task,))
    )
