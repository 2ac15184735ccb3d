# SPDX-License-Identifier: GPL-2.0-or-later
"""What the room of released land takes in, and its rows in the words of the domain."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from mine_planner.store import gpkg_blob
from mine_planner.store.hazard_codes import HazardCodes

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.domain.land_release import ReleasedPiece
    from mine_planner.store.action import Action

ACTIVITY = {
    "nts": "non_technical_survey",
    "ts": "technical_survey",
    "clearance": "clearance",
    "bac": "clearance",
}
"""Activities that release land, as the domain names them."""


@dataclass(frozen=True)
class ReleaseEntry:
    """Ground that a person releases: a shapely polygon in the workspace's CRS, depth in cm."""

    geometry: Any
    kind: str
    activity: str
    released_on: str
    person: str
    reason: str
    task_uuid: str | None = None
    hazard_uuid: str | None = None
    report_uuid: str | None = None
    method: str = ""
    depth_cm: float | None = None
    to_clearance_standard: bool = False


def propose_hazard(action: Action, shape: Any, note: str, table: str, uuid: str, *, person: str = "") -> str:
    """Add a hazard area that is only proposed and counts as hazard all the same; return its uuid.

    Parameters
    ----------
    table, uuid
        What it rests on.
    person
        Who stands for it, where a person decided it for the reason ``note``.
    """
    values = {
        "geom": action.blob(as_multipolygon(shape)),
        "code": HazardCodes(action.connection).next(),
        "origin": "proposed",
        "areatype": "SHA",
        "note": note,
        "classified_by": person.strip(),
        "classified_reason": note if person.strip() else "",
    }
    hazard = action.insert("hazard_area", {**values, "area_m2": float(shape.area), "evidence": "direct"})
    evidence = {"hazard_uuid": hazard, "evidence_uuid": uuid}
    action.insert("hazard_evidence", {**evidence, "evidence_table": "find" if table == "find" else "other"})
    return hazard


def piece_of(row: sqlite3.Row) -> ReleasedPiece:
    """Return a row of ``released_land`` (with its team's code) in the words of the domain."""
    import shapely

    from mine_planner.domain import land_release

    return land_release.ReleasedPiece(
        uuid=row["uuid"],
        task=row["task_uuid"] or "",
        kind=land_release.ReleaseKind(row["kind"]),
        activity=land_release.Activity(ACTIVITY.get(row["activity"], "clearance")),
        geometry=shapely.make_valid(gpkg_blob.geometry_from_blob(row["geom"])),
        released_on=date.fromisoformat(row["released_on"]),
        method=row["method"],
        team=row["team"],
        report=row["report_uuid"] or "",
        person=row["released_by"],
        reason=row["reason"],
        depth_cm=row["depth_cm"],
        reopened=row["state"] == "reopened",
    )


def as_multipolygon(geometry: Any) -> Any:
    """Return the polygons of a shapely geometry as one multipolygon."""
    import shapely

    parts = [part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)
