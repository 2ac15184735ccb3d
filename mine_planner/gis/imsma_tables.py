# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that IMSMA can take, from a workspace, with what their minimum data lack.

Columns follow domain/minimum_data.py; geometry is WKT in the workspace's CRS. No table holds persons.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain import minimum_data
from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.domain.minimum_data import Completeness
    from mine_planner.store.workspace import Workspace

Record = dict[str, Any]
_CHECKS = (
    *("compliant_sop", "adequate_supervision", "equipment_suitable", "personnel_qualified"),
    *("medic_available", "qa_logs_current"),
)


@dataclass(frozen=True)
class ImsmaTable:
    """One table by column, and what its records lack."""

    columns: dict[str, list[object]]
    completeness: Completeness


def imsma_tables(workspace: Workspace) -> dict[str, ImsmaTable]:
    """Return every table by the name of its minimum data."""
    found = {}
    for kind, read in _READERS.items():
        records = read(workspace)
        checked = minimum_data.check_minimum_data(kind, records)
        found[kind] = ImsmaTable(minimum_data.imsma_table(kind, records), checked)
    return found


def write_imsma_tables(workspace: Workspace, folder: Path) -> list[Path]:
    """Write one CSV per table, and ``missing.csv`` with every gap; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written, gaps = [], []
    for kind, table in imsma_tables(workspace).items():
        path = folder / f"{kind}.csv"
        rows = list(zip(*table.columns.values(), strict=True))
        _write(path, list(table.columns), rows)
        written.append(path)
        gaps += [(item.kind, item.record, item.column, item.meaning) for item in table.completeness.missing]
    path = folder / "missing.csv"
    _write(path, ["table", "uuid", "column", "meaning"], gaps)
    return [*written, path]


def _write(path: Path, head: list[str], rows: list[tuple[Any, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows(["" if value is None else value for value in row] for row in rows)


def _wkt(row: Any) -> str | None:
    import shapely

    shape: Any = geometry_from_blob(row["geom"])
    if shape is None:
        return None
    return str(shapely.to_wkt(shape, rounding_precision=-1, output_dimension=2))


def _benchmarks(workspace: Workspace) -> dict[str, str | None]:
    rows = workspace.rows("task_point", pointtype="benchmark")
    return {row["task_uuid"]: _wkt(row) for row in rows}


def _activities(workspace: Workspace) -> list[Record]:
    points = _benchmarks(workspace)
    started: dict[str, tuple[str, str]] = {
        row[0]: (row[1], row[2])
        for row in workspace.connection.execute(
            "SELECT task_uuid, min(report_date), max(report_date) FROM progress_report "
            "WHERE status = 'accepted' AND task_uuid IS NOT NULL GROUP BY 1"
        )
    }
    return [
        {
            "uuid": row["uuid"],
            "reference_point": points.get(row["uuid"]),
            "organisation": row["organisation"] or workspace.info.organisation,
            "method": row["method"],
            "start_date": started.get(row["uuid"], (row["planned_start"], ""))[0],
            "end_date": started.get(row["uuid"], ("", None))[1],
            "status": row["status"],
        }
        for row in workspace.rows("clearance_task", ("code",))
    ]


def _areas(workspace: Workspace) -> list[Record]:
    points = _benchmarks(workspace)
    tasks = {row["hazard_uuid"]: row["task_uuid"] for row in workspace.rows("task_hazard")}
    evidence: dict[str, Any] = {row["hazard_uuid"]: row for row in workspace.rows("hazard_evidence")}
    return [
        {
            "uuid": row["uuid"],
            "benchmark": points.get(tasks.get(row["uuid"], "")),
            "perimeter": _wkt(row),
            "status": row["status"],
            "classification": row["areatype"],
            "device_categories": ", ".join(
                str(item.get("type", "")) for item in json.loads(row["devices"] or "[]")
            ),
            "evidence_type": evidence[row["uuid"]]["evidence_table"] if row["uuid"] in evidence else None,
            "evidence_location": _wkt(row) if row["uuid"] in evidence else None,
            "beneficiaries": None,
        }
        for row in workspace.rows("hazard_area")
    ]


def _releases(workspace: Workspace) -> list[Record]:
    points = _benchmarks(workspace)
    return [
        {
            "uuid": row["uuid"],
            "benchmark": points.get(row["task_uuid"]),
            "perimeter": _wkt(row),
            "kind": row["kind"],
            "depth_cm": row["depth_cm"],
        }
        for row in workspace.rows("released_land", state="released")
    ]


def _devices(workspace: Workspace) -> list[Record]:
    known = {row["code"]: row for row in workspace.rows("ordnance")}
    return [
        {
            "uuid": row["uuid"],
            "coordinates": _wkt(row),
            "category": known[row["ordnance"]]["category"] if row["ordnance"] in known else None,
            "model": known[row["ordnance"]]["model"] if row["ordnance"] in known else row["ordnance"],
            "condition": row["mineuxocondition"],
            "depth_cm": row["depth_cm"],
            "action": row["action_taken"],
        }
        for row in workspace.rows("find")
    ]


def _visits(workspace: Workspace) -> list[Record]:
    return [
        {
            "uuid": row["uuid"],
            "date": row["visit_date"],
            "activity": row["activity_inspected"],
            "organisation_inspected": row["inspected_organisation"],
            "organisation_inspecting": row["inspecting_organisation"],
            "nonconformity": "no" if row["severity"] == "none" else "yes",
            "nonconformity_type": row["nonconformity"]
            or ", ".join(name for name in _CHECKS if row[name] == 0),
            "severity": row["severity"],
            "measures": row["measures"],
        }
        for row in workspace.rows("qa_visit")
    ]


def _accidents(workspace: Workspace) -> list[Record]:
    rows = [row for row in workspace.rows("incident") if row["kind"] != "incident"]
    return [
        {
            "uuid": row["uuid"],
            "coordinates": _wkt(row),
            "date": row["happened_on"],
            "device_category": row["device_category"],
            "kind": row["kind"],
        }
        for row in rows
    ]


_READERS: dict[str, Callable[[Workspace], list[Record]]] = {
    "activity": _activities,
    "contaminated_area": _areas,
    "land_release": _releases,
    "device": _devices,
    "qa_visit": _visits,
    "accident": _accidents,
}
