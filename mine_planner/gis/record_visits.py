# SPDX-License-Identifier: GPL-2.0-or-later
"""What came back from looking for a landmark: kept as it was reported, computed, and a refit proposed.

Nothing moves by it. A refit is a proposal that a person accepts or refuses, and ground that it would vacate
stays hazard until a person files a cancellation report.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.domain.records import Reconnaissance
from mine_planner.domain.spoken import spoken
from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.domain.records import FoundState
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

FARTHEST_M = 10_000.0
"""Reference points were written down kilometres off, so much is taken; farther is another place."""


@dataclass(frozen=True)
class VisitReport:
    """A visit to one reference point, as reported.

    Attributes
    ----------
    state
        ``found``, ``not_found`` or ``moved``.
    x_text, y_text, crs
        Its position as read off the instrument; both texts empty where it was not found.
    accuracy_m
        Of that position, one sigma per axis.
    found_by, found_on
        A role, and the day (ISO).
    """

    state: FoundState
    x_text: str = ""
    y_text: str = ""
    crs: str = "WGS84"
    accuracy_m: float | None = None
    found_by: str = ""
    found_on: str = ""


def visited_position(
    report: VisitReport, target: QgsCoordinateReferenceSystem, record_crs: str = ""
) -> tuple[float, float] | None:
    """Return where a landmark was found, easting and northing in the workspace's CRS (m), or None.

    Degrees are latitude, then longitude.

    Raises
    ------
    InputError
        When the position cannot be read, is missing, or lies outside its system.
    """
    from mine_planner.gis import crs_areas, georeferencing_crs, projections, record_readings

    if not report.x_text.strip():
        if report.state in ("found", "moved"):
            raise InputError("A landmark that was found has a position: fill it in.")
        return None
    crs = report.crs.strip() or record_crs
    order = record_readings.visit_order(crs, report.x_text, report.y_text)
    region = record_readings.region_of(target)
    reading = record_readings.read_position(report.x_text, report.y_text, crs, order, region)
    source = projections.parse_crs(reading.crs)
    if not crs_areas.lies_in(source, reading.x, reading.y):
        raise InputError(crs_areas.outside_sentence(source))
    way = georeferencing_crs.choose_operation(source, target, where=[(reading.x, reading.y)])
    east, north = way([(reading.x, reading.y)])[0].tolist()
    return float(east), float(north)


def save_visit(action: Action, workspace: Workspace, point_uuid: str, report: VisitReport) -> str:
    """Keep a visit as a part of an action; return the uuid of the refit that it proposes, or nothing.

    Raises
    ------
    InputError
        When the point is gone, who or when is missing, or the position cannot be read or is another place.
    """
    from mine_planner.gis import record_again, record_proposals, record_update, workspaces

    row = workspace.row("ref_point", uuid=point_uuid)
    if row is None or row["record_uuid"] is None:
        raise InputError("This point is not in the workspace any more: refresh the view.")
    if not report.found_by.strip() or not report.found_on.strip():
        raise InputError("A visit needs who looked and on which day: fill in both.")
    record_uuid = str(row["record_uuid"])
    at = visited_position(report, workspaces.workspace_crs(workspace), row["coordrefsys"])
    _check_near(row["geom"], at, row["label"])
    values = {
        "found_on_ground": report.state,
        "found_x": None if at is None else at[0],
        "found_y": None if at is None else at[1],
        "found_accuracy_m": report.accuracy_m,
        "found_by": report.found_by.strip(),
        "found_on": report.found_on[:10],
    }
    action.update("ref_point", point_uuid, values)
    _keep_as_reported(action, workspace, record_uuid, row["label"], report)
    placed = record_again.place_again(workspace, record_uuid)
    _end_former_refits(action, workspace, record_uuid, report.found_by)
    if placed.refit is None:
        return ""
    only = replace(placed, hypotheses=(), adjusted=None)
    return record_update.add_proposal(action, next(record_proposals.proposal_values(only, record_uuid)))


def _check_near(recorded: bytes | None, at: tuple[float, float] | None, label: str) -> None:
    """Refuse a position that no team can mean: figures in another order, or a degree misread."""
    if recorded is None or at is None:
        return
    there = geometry_from_blob(recorded)
    away = math.hypot(at[0] - there.x, at[1] - there.y)
    if away > FARTHEST_M:
        raise InputError(
            f"{label} would lie {away / 1000.0:.0f} km from where the record puts it: check the two figures, "
            "their order and their system."
        )


def _keep_as_reported(
    action: Action, workspace: Workspace, record_uuid: str, label: str, report: VisitReport
) -> None:
    """Write a visit beside what was entered of the point."""
    from mine_planner.gis import record_again, record_rows

    head = workspace.row("minefield_record", uuid=record_uuid)
    if head is None:
        raise InputError("This record is not in the workspace any more: refresh the view.")
    record = record_again.record_from_json(head["as_entered"])
    visit = Reconnaissance(
        report.state,
        report.x_text.strip(),
        report.y_text.strip(),
        report.crs.strip(),
        report.accuracy_m,
        report.found_by.strip(),
        report.found_on,
    )
    points = tuple(
        replace(point, visit=visit) if point.label == label else point for point in record.ref_points
    )
    text = record_rows.as_entered(replace(record, ref_points=points))
    action.update("minefield_record", record_uuid, {"as_entered": text})


def _end_former_refits(action: Action, workspace: Workspace, record_uuid: str, person: str) -> None:
    from mine_planner.store.values import utc_now

    for row in workspace.rows("proposal", subject_uuid=record_uuid, kind="record_refit", state="open"):
        ended = {"state": "refused", "decided_by": person.strip(), "decided_at": utc_now()}
        reason = spoken("A newer visit to the record's landmarks proposes another refit.")
        action.update("proposal", row["uuid"], {**ended, "reason": reason})
