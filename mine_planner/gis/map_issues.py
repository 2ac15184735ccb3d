# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed since the last issue of a handed-over map: listed for a person, never applied.

A newer issue adds evidence; what is gone from it, or drawn elsewhere, stays as the older issue drew it
until a person decides.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.figures import rounded
from mine_planner.domain.issue_diff import Change, Difference, compare_issues
from mine_planner.domain.spoken import spoken
from mine_planner.gis.map_import_values import Finding
from mine_planner.store.gpkg_blob import wkb_of

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.workspace import Workspace

_ISSUES = (
    "SELECT m.uuid FROM source_map AS m WHERE m.name = ?1 AND m.kind = 'vector' AND m.uuid <> ?2 AND ("
    "EXISTS (SELECT 1 FROM map_area AS e WHERE e.map_uuid = m.uuid AND e.content = ?3) "
    "OR EXISTS (SELECT 1 FROM map_point AS e WHERE e.map_uuid = m.uuid AND e.content = ?3) "
    "OR (?3 = 'incident' AND EXISTS (SELECT 1 FROM incident AS e WHERE e.map_uuid = m.uuid)) "
    "OR (?3 = 'mine_positions' AND EXISTS (SELECT 1 FROM recorded_mine AS e WHERE e.map_uuid = m.uuid)) "
    "OR (?3 IN ('mine_positions', 'suspected_area', 'confirmed_area') "
    "AND EXISTS (SELECT 1 FROM mine_row AS e WHERE e.map_uuid = m.uuid))) "
    "ORDER BY m.imported_at DESC, m.fid DESC"
)
_NAMED = "SELECT uuid FROM source_map WHERE kind = 'vector' AND (name = ?1 OR uuid = ?1)"
_EVIDENCE = {
    "map_area": "SELECT geom, source_fid, label FROM map_area",
    "map_point": "SELECT geom, source_fid, label FROM map_point",
    "mine_row": "SELECT geom, source_fid, row_no AS label FROM mine_row",
    "recorded_mine": "SELECT geom, source_fid, ordnance AS label FROM recorded_mine",
    "incident": "SELECT geom, source_fid, '' AS label FROM incident",
}
_OF_MAP = " WHERE map_uuid = ? AND geom IS NOT NULL ORDER BY fid"
_MOST_COMPARED = 50_000


@dataclass(frozen=True)
class Evidence:
    """Shapes of one table in the workspace's CRS, their ids as the file gave them, what they are called."""

    shapes: Any = field(default_factory=lambda: np.empty(0, dtype=object))
    ids: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class IssueChange:
    """One feature that is not the same in both issues; ids as the two files gave them, shapes as WKB.

    ``label`` is what the newer issue calls it, or the older one where it is gone.
    """

    change: str
    table: str
    old_fid: str
    new_fid: str
    distance_m: float | None
    left_m2: float
    old_wkb: bytes = b""
    new_wkb: bytes = b""
    label: str = ""

    @property
    def sentence(self) -> str:
        """Say what a person should look at."""
        if self.change == Change.GONE.value:
            return spoken(
                "It was on the last issue of this map and is not on this one; it stays until you decide."
            )
        if self.change == Change.NEW.value:
            return spoken("It was not on the last issue of this map.")
        words = spoken("was moved") if self.change == Change.MOVED.value else spoken("has another shape")
        return spoken(
            f"It {words} since the last issue of this map, by up to {self.distance_m or 0.0:.0f} m; what the "
            f"last issue covered beside it ({rounded(self.left_m2)} m²) stays until you decide."
        )

    @property
    def finding(self) -> Finding:
        """Return it as a line of the import's findings."""
        return Finding(
            self.new_fid or self.old_fid, "", f"Since the last issue: {self.change}", "noted", self.sentence
        )


def last_issue(workspace: Workspace, name: str, content: str, without_uuid: str = "") -> str | None:
    """Return the uuid of the newest vector map of this name with the same class of content, or None."""
    row = workspace.connection.execute(_ISSUES, (name, without_uuid, content)).fetchone()
    return None if row is None else str(row["uuid"])


def find_issue(workspace: Workspace, text: str) -> str:
    """Return the uuid of the vector map that a person names by name or uuid; empty for no text.

    Raises
    ------
    InputError
        When no map is called so, or several are.
    """
    wanted = text.strip()
    if not wanted:
        return ""
    found = workspace.connection.execute(_NAMED, (wanted,)).fetchall()
    if not found:
        raise InputError(
            f'No vector map of this workspace is called "{wanted}": give the earlier issue\'s name as the '
            "register shows it, or its uuid."
        )
    if len(found) > 1:
        raise InputError(f'{len(found)} maps are called "{wanted}": give the uuid of the earlier issue.')
    return str(found[0]["uuid"])


def compare_maps(
    workspace: Workspace, old_uuid: str, new_uuid: str
) -> tuple[list[IssueChange], dict[str, int]]:
    """Compare two issues of a map that are both in the workspace.

    Returns
    -------
    tuple
        What changed, and how many features there are of every kind of change, same ones included.

    Raises
    ------
    InputError
        When an issue is gone, or both are too large to be compared feature by feature.
    """
    old, new = workspace.row("source_map", uuid=old_uuid), workspace.row("source_map", uuid=new_uuid)
    if old is None or new is None:
        raise InputError("One of the two issues is not in the workspace any more: choose another one.")
    after = {table: _evidence(workspace, table, new_uuid) for table in _EVIDENCE}
    return _compare(workspace, old, after, float(new["sigma_m"]))


def compare_new(
    workspace: Workspace, old_uuid: str, after: dict[str, Evidence], sigma_m: float
) -> tuple[list[IssueChange], dict[str, int]]:
    """Compare a map of the workspace with a newer issue that has not been brought in yet.

    Parameters
    ----------
    workspace
        With the older issue.
    old_uuid
        The older issue.
    after
        What the newer one holds, by table, in the workspace's CRS.
    sigma_m
        How far its positions may be off, per axis.

    Raises
    ------
    InputError
        As :func:`compare_maps`.
    """
    old = workspace.row("source_map", uuid=old_uuid)
    if old is None:
        raise InputError("The older issue is not in the workspace any more: choose another one.")
    return _compare(workspace, old, after, sigma_m)


def _compare(
    workspace: Workspace, old: sqlite3.Row, newer: dict[str, Evidence], sigma_m: float
) -> tuple[list[IssueChange], dict[str, int]]:
    changes: list[IssueChange] = []
    counts: Counter[str] = Counter()
    for table in _EVIDENCE:
        before, after = _evidence(workspace, table, old["uuid"]), newer.get(table, Evidence())
        if max(len(before.shapes), len(after.shapes)) > _MOST_COMPARED:
            raise InputError(
                f"The two issues hold more than {_MOST_COMPARED:,} features: compare them on the canvas."
            )
        for item in compare_issues(before.shapes, after.shapes, float(old["sigma_m"]), sigma_m):
            counts[item.change.value] += 1
            if item.change not in (Change.SAME, Change.WITHIN):
                changes.append(_change(table, item, before, after))
    return changes, dict(counts)


def _change(table: str, item: Difference, before: Evidence, after: Evidence) -> IssueChange:
    one, two = item.old, item.new
    return IssueChange(
        item.change.value,
        table,
        "" if one is None else before.ids[one],
        "" if two is None else after.ids[two],
        item.distance_m if np.isfinite(item.distance_m) else None,
        item.left_m2,
        b"" if one is None else shapely.to_wkb(before.shapes[one], output_dimension=2),
        b"" if two is None else shapely.to_wkb(after.shapes[two], output_dimension=2),
        _called(after, two) or _called(before, one),
    )


def _called(evidence: Evidence, place: int | None) -> str:
    return evidence.labels[place] if place is not None and evidence.labels else ""


def _evidence(workspace: Workspace, table: str, map_uuid: str) -> Evidence:
    rows = workspace.connection.execute(_EVIDENCE[table] + _OF_MAP, (map_uuid,)).fetchall()
    wkb = np.array([wkb_of(row["geom"]) for row in rows], dtype=object)
    ids, labels = [str(row["source_fid"]) for row in rows], [str(row["label"] or "") for row in rows]
    return evidence_of(shapely.from_wkb(wkb), ids, labels)


def evidence_of(shapes: Any, ids: list[str], labels: list[str]) -> Evidence:
    """Return shapes that can be compared: broken ones are made valid first."""
    geometry = np.asarray(shapes, dtype=object)
    if len(geometry):
        broken = ~shapely.is_valid(geometry)
        geometry[broken] = shapely.make_valid(geometry[broken])
    return Evidence(geometry, ids, labels)


def counts_in_words(counts: dict[str, int]) -> str:
    """Return such as "3 new, 1 gone, 2 moved, 40 same"."""
    order = [Change.NEW, Change.GONE, Change.MOVED, Change.RESHAPED, Change.WITHIN, Change.SAME]
    parts = [f"{counts[item.value]} {item.value}" for item in order if counts.get(item.value)]
    return ", ".join(parts) or spoken("nothing to compare")
