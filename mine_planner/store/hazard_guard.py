# SPDX-License-Identifier: GPL-2.0-or-later
"""The one rule that SQL cannot measure: a hazard area's outline grows and does not shrink."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import RuleError
from mine_planner.store import gpkg_blob

if TYPE_CHECKING:
    import sqlite3

_TOLERANCE_M = 0.001
"""Rounding of coordinates may move an outline by less than this."""

_READ = (
    "SELECT geom, code, origin, (SELECT action_kind FROM journal_context) AS kind FROM hazard_area "
    "WHERE uuid = ? AND cancellation <> 'reported' AND geom IS NOT NULL AND (origin <> 'proposed' "
    "OR code <> '' OR imsma_id <> '' OR classified_by <> '' OR EXISTS (SELECT 1 FROM hazard_evidence AS e "
    "WHERE e.hazard_uuid = hazard_area.uuid AND e.evidence_table IN ('incident', 'find')))"
)


def check_outline(connection: sqlite3.Connection, uuid: str, blob: bytes | None) -> None:
    """Refuse an outline that leaves out ground which was hazard.

    Parameters
    ----------
    connection
        Inside an action.
    uuid
        The hazard area.
    blob
        Its new outline, in metres.

    Raises
    ------
    RuleError
        When ground would be released without a cancellation report.
    """
    row = connection.execute(_READ, (uuid,)).fetchone()
    if row is None or row["kind"] in {"undo", "redo"}:
        return
    # A person settles between two offices' versions of a proposed area, each of which only grew.
    if row["kind"] == "merge" and row["origin"] == "proposed":
        return
    import shapely

    old: Any = shapely.make_valid(gpkg_blob.geometry_from_blob(row["geom"]))
    new: Any = shapely.make_valid(gpkg_blob.geometry_from_blob(blob) or shapely.MultiPolygon())
    if not shapely.difference(old, shapely.buffer(new, _TOLERANCE_M)).is_empty:
        raise RuleError(
            f"The new outline of hazard area {row['code'] or uuid} would release ground: "
            "mark its cancellation as proposed and file a cancellation report first."
        )
