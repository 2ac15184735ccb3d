# SPDX-License-Identifier: GPL-2.0-or-later
"""Official hazard layers: in by a saved field mapping, and in again by ``imsma_id``; no ground is released.

What a layer would change is worked out first, so that a person can look at it before it is written.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain.hazard_areas import ROUNDING_M2
from mine_planner.domain.spoken import spoken
from mine_planner.gis.hazard_released import read_released
from mine_planner.gis.hazard_write import PROPOSAL_KIND, propose_cancellation
from mine_planner.gis.official_mapping import (
    COLUMNS,
    TABLE,
    Incoming,
    check_mapping,
    mapping_names,
    polygons_of,
    read_areas,
    read_mapping,
    save_mapping,
)
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.hazard_codes import HazardCodes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from sqlite3 import Row

    from mine_planner.gis.hazard_released import ReleasedGround
    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

__all__ = ["COLUMNS", "bring_in", "mapping_names", "preview", "read_mapping", "save_mapping"]

ADDED, CHANGED, UNCHANGED, MISSING = "added", "changed", "unchanged", "missing"
ROUNDING_M = 0.001
"""An edge that was straight in another CRS moves by less than this."""
_OPEN_PROPOSALS = "SELECT subject_uuid, uuid FROM proposal WHERE kind = ? AND state = 'open'"


@dataclass(frozen=True)
class Change:
    """What a layer does to one area.

    Attributes
    ----------
    name
        The ``imsma_id``, else the code, else what there is.
    kind
        ``added``, ``changed``, ``unchanged`` or ``missing`` (it stays as it is).
    values
        Columns that change, with the new value; ``geom`` is a shapely geometry.
    before
        The columns' values until now.
    proposed
        Ground whose cancellation is proposed by it; None where none is.
    why
        Why it is proposed.
    uuid
        Of the area that is known already.
    """

    name: str
    kind: str
    values: Mapping[str, Any] = field(default_factory=dict)
    before: Mapping[str, Any] = field(default_factory=dict)
    proposed: Any = None
    why: str = ""
    uuid: str = ""


@dataclass
class OfficialResult:
    """What came in, and in sentences what a person has to look at."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    cancellation_proposed: int = 0
    notes: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)


def preview(
    workspace: Workspace, features: SourceFeatures, mapping: Mapping[str, Any], *, source: str
) -> OfficialResult:
    """Return what :func:`bring_in` would do; nothing is written.

    Raises
    ------
    InputError
        As :func:`bring_in`.
    """
    check_mapping(mapping)
    result = OfficialResult()
    incoming = read_areas(workspace, features, mapping, result.notes)
    known = [row for row in workspace.rows(TABLE, origin="official") if row["geom"] is not None]
    by_id = {row["imsma_id"]: row for row in known if row["imsma_id"]}
    nameless = [(row, geometry_from_blob(row["geom"])) for row in known if not row["imsma_id"]]
    released = read_released(workspace)
    for item in incoming:
        row = by_id.pop(item.values.get("imsma_id", ""), None) or _same_place(nameless, item)
        _count(result, _added(item, source) if row is None else _changed(row, item, source, released))
    for name in sorted(by_id):
        _count(result, Change(name, MISSING, uuid=by_id[name]["uuid"]))
        result.notes.append(
            spoken(f"The official hazard area {name} is not in {source} any more and stays as it is.")
        )
    return result


def bring_in(
    workspace: Workspace, features: SourceFeatures, mapping: Mapping[str, Any], *, source: str
) -> OfficialResult:
    """Bring an official layer in, or in again, as one action.

    Parameters
    ----------
    workspace
        Open for writing.
    features
        The layer, as :mod:`mine_planner.gis.sources` reads it.
    mapping
        See :mod:`mine_planner.gis.official_mapping`.
    source
        What it is, for the history: the file's or layer's name.

    Returns
    -------
    OfficialResult
        An outline that became smaller, a status that became closed and an area that is missing
        release nothing: they are proposed or said.

    Raises
    ------
    InputError
        When the layer has no CRS, a field is missing, or a word has no meaning in the mapping.
    """
    result = preview(workspace, features, mapping, source=source)
    with workspace.action(f"Bring in official hazard areas from {source}", "bulk") as action:
        rows = workspace.connection.execute(_OPEN_PROPOSALS, (PROPOSAL_KIND,)).fetchall()
        proposals = {str(row[0]): str(row[1]) for row in rows}
        codes = HazardCodes(workspace.connection)
        for change in result.changes:
            codes.keep(str(change.values.get("code", "")))
        for change in result.changes:
            _write(action, change, proposals, codes)
    return result


def _write(action: Action, change: Change, proposals: dict[str, str], codes: HazardCodes) -> None:
    values = dict(change.values)
    if "geom" in values:
        values |= {"geom": action.blob(change.values["geom"])}
    if change.kind == ADDED:
        own = {} if values.get("code") else {"code": codes.next()}
        action.insert(TABLE, {"origin": "official", **values, **own})
        return
    if change.proposed is not None:
        known = proposals.get(change.uuid)
        propose_cancellation(action, change.uuid, change.proposed, known, gone=False)
    if values:
        action.update(TABLE, change.uuid, values)


def _count(result: OfficialResult, change: Change) -> None:
    result.changes.append(change)
    result.added += change.kind == ADDED
    result.changed += change.kind == CHANGED
    result.unchanged += change.kind == UNCHANGED
    if change.proposed is not None:
        result.cancellation_proposed += 1
        result.notes.append(
            spoken(
                f"{change.why}: {change.name} keeps its ground until a person files a cancellation or "
                "completion report."
            )
        )


def _added(item: Incoming, source: str) -> Change:
    who = {"classified_by": source, "classified_reason": "Official layer."}
    values = {**who, **item.values, "geom": item.shape, "area_m2": float(item.shape.area)}
    return Change(str(item.values.get("imsma_id") or item.values.get("code") or "–"), ADDED, values)


def _changed(row: Row, item: Incoming, source: str, released: ReleasedGround) -> Change:
    before: Any = shapely.make_valid(geometry_from_blob(row["geom"]))
    values = {name: value for name, value in item.values.items() if row[name] != value}
    closed = values.pop("status", row["status"]) == "closed" and row["status"] != "closed"
    if not closed and item.values.get("status", row["status"]) != row["status"]:
        values["status"] = item.values["status"]
    if "areatype" in values:
        values |= {"classified_by": source, "classified_reason": "Official layer, brought in again."}
    vacated = before if closed else _beyond(before, item.shape)
    vacated = released.without(vacated)
    settled = row["status"] == "closed" or row["cancellation"] == "reported"
    proposed = vacated if shapely.area(vacated) > ROUNDING_M2 and not settled else None
    if shapely.area(_beyond(item.shape, before)) > ROUNDING_M2:
        whole = polygons_of(shapely.union(before, item.shape))
        values |= {"geom": whole, "area_m2": float(whole.area)}
    return Change(
        name=str(row["imsma_id"] or row["code"] or row["uuid"]),
        kind=CHANGED if values else UNCHANGED,
        values=values,
        before={name: row[name] for name in values if name != "geom"},
        proposed=proposed,
        why=spoken("The official layer calls it closed")
        if closed
        else spoken("The official layer draws it smaller"),
        uuid=str(row["uuid"]),
    )


def _beyond(one: Any, other: Any) -> Any:
    """Return the ground of one outline that the other leaves out; nothing where rounding alone does."""
    if shapely.is_empty(shapely.difference(one, shapely.buffer(other, ROUNDING_M))):
        return shapely.Polygon()
    return shapely.difference(one, other)


def _same_place(nameless: list[tuple[Row, Any]], item: Incoming) -> Row | None:
    """Return the area without an id that has this very outline."""
    if item.values.get("imsma_id"):
        return None
    return next((row for row, shape in nameless if shapely.equals(shape, item.shape)), None)
