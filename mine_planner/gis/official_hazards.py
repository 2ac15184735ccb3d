# SPDX-License-Identifier: GPL-2.0-or-later
"""Official hazard layers: in by a saved field mapping, and in again by ``imsma_id``; no ground is released.

A mapping is JSON: column of ``hazard_area`` to a field's name, or to
``{"field": …, "values": {"Suspected": "SHA"}}`` where the layer's words differ, or to ``{"value": …}`` for
all alike, for example ``{"imsma_id": "HA_ID", "areatype": {"field": "TYPE", "values": {"2": "CHA"}}}``.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.hazard_rerun import ROUNDING_M2
from mine_planner.gis import evidence_geometry, projections, workspaces
from mine_planner.gis.hazard_write import PROPOSAL_KIND, propose_cancellation
from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from collections.abc import Mapping
    from sqlite3 import Row

    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

TABLE = "hazard_area"
COLUMNS = (
    "imsma_id",
    "code",
    "areatype",
    "status",
    "evidence",
    "margin_m",
    "tripwire",
    "antiliftfitted",
    "boobytrapped",
    "note",
)
"""What a mapping may fill in."""
_ALLOWED = {
    "areatype": ("SHA", "CHA", "ammunition_storage", "eod_spot"),
    "status": ("open", "worked_on", "closed"),
    "evidence": ("direct", "indirect"),
}
_OPEN_PROPOSALS = "SELECT subject_uuid, uuid FROM proposal WHERE kind = ? AND state = 'open'"


@dataclass
class OfficialResult:
    """What came in, and in sentences what a person has to look at."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    cancellation_proposed: int = 0
    notes: list[str] = field(default_factory=list)


@dataclass
class _Incoming:
    """One area of the layer: its values and its outline, parts of one id united."""

    values: dict[str, Any]
    shape: Any


def save_mapping(workspace: Workspace, name: str, mapping: Mapping[str, Any], note: str = "") -> None:
    """Save a field mapping under a name; one of this name is replaced.

    Raises
    ------
    InputError
        When it fills a column that is none.
    """
    _check(mapping)
    row = workspace.row("field_mapping", name=name, target_table=TABLE)
    values = {"mapping": json.dumps(dict(mapping), ensure_ascii=False), "note": note}
    with workspace.action(f"Save the field mapping {name}") as action:
        if row is None:
            action.insert("field_mapping", {"name": name, "target_table": TABLE, **values})
        else:
            action.update("field_mapping", row["uuid"], values)


def read_mapping(workspace: Workspace, name: str) -> dict[str, Any]:
    """Return a saved mapping.

    Raises
    ------
    InputError
        When there is none of this name, or it cannot be read.
    """
    row = workspace.row("field_mapping", name=name, target_table=TABLE)
    if row is None:
        raise InputError(f'There is no field mapping "{name}": save one first.')
    try:
        mapping = dict(json.loads(row["mapping"]))
    except (ValueError, TypeError) as error:
        raise InputError(f'The field mapping "{name}" cannot be read: save it again.', str(error)) from error
    _check(mapping)
    return mapping


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
        See the module.
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
    _check(mapping)
    result = OfficialResult()
    incoming = _incoming(workspace, features, mapping, result)
    known = [row for row in workspace.rows(TABLE, origin="official") if row["geom"] is not None]
    by_id = {row["imsma_id"]: row for row in known if row["imsma_id"]}
    nameless = [(row, geometry_from_blob(row["geom"])) for row in known if not row["imsma_id"]]
    with workspace.action(f"Bring in official hazard areas from {source}", "bulk") as action:
        proposals = dict(workspace.connection.execute(_OPEN_PROPOSALS, (PROPOSAL_KIND,)).fetchall())
        writer = _Writer(action, result, source, {str(k): str(v) for k, v in proposals.items()})
        for item in incoming:
            row = by_id.pop(item.values.get("imsma_id", ""), None) or _same_place(nameless, item)
            if row is None:
                writer.add(item)
            else:
                writer.change(row, item)
    result.notes += [
        f"The official hazard area {name} is not in {source} any more and stays as it is."
        for name in sorted(by_id)
    ]
    return result


class _Writer:
    """Writes one layer inside one action."""

    def __init__(
        self, action: Action, result: OfficialResult, source: str, proposals: dict[str, str]
    ) -> None:
        self.action = action
        self.result = result
        self.source = source
        self.proposals = proposals

    def add(self, item: _Incoming) -> None:
        who = {"classified_by": self.source, "classified_reason": "Official layer."}
        ground = {"geom": self.action.blob(item.shape), "area_m2": float(item.shape.area)}
        self.action.insert(TABLE, {"origin": "official", **who, **item.values, **ground})
        self.result.added += 1

    def change(self, row: Row, item: _Incoming) -> None:
        before: Any = shapely.make_valid(geometry_from_blob(row["geom"]))
        values = {name: value for name, value in item.values.items() if row[name] != value}
        closed = values.get("status") == "closed"
        if closed:
            del values["status"]
            self._propose(row, before, "The official layer calls it closed")
        if "areatype" in values:
            values |= {"classified_by": self.source, "classified_reason": "Official layer, brought in again."}
        vacated = shapely.difference(before, item.shape)
        if not closed and shapely.area(vacated) > ROUNDING_M2:
            self._propose(row, vacated, "The official layer draws it smaller")
        if shapely.area(shapely.difference(item.shape, before)) > ROUNDING_M2:
            whole = _multi(shapely.union(before, item.shape))
            values |= {"geom": self.action.blob(whole), "area_m2": float(whole.area)}
        if values:
            self.action.update(TABLE, row["uuid"], values)
            self.result.changed += 1
        else:
            self.result.unchanged += 1

    def _propose(self, row: Row, ground: Any, why: str) -> None:
        if row["status"] == "closed" or row["cancellation"] == "reported":
            return
        uuid, name = str(row["uuid"]), row["imsma_id"] or row["code"] or row["uuid"]
        propose_cancellation(self.action, uuid, ground, self.proposals.get(uuid), gone=False)
        self.result.cancellation_proposed += 1
        self.result.notes.append(
            f"{why}: {name} keeps its ground until a person files a cancellation or completion report."
        )


# ---------------------------------------------------------------- reading the layer
def _check(mapping: Mapping[str, Any]) -> None:
    for column in mapping:
        if column not in COLUMNS:
            raise InputError(f"A field mapping cannot fill {column}: choose among {', '.join(COLUMNS)}.")


def _incoming(
    workspace: Workspace, features: SourceFeatures, mapping: Mapping[str, Any], result: OfficialResult
) -> list[_Incoming]:
    if not features.crs.isValid():
        raise InputError(f"The layer {features.layer} does not say which CRS it is in: set its CRS first.")
    transform = projections.transform(features.crs, workspaces.workspace_crs(workspace))
    prepared = evidence_geometry.prepare(features.wkb, transform)
    names = {name for row in features.attributes[:1] for name in row}
    found: list[_Incoming] = []
    by_id: dict[str, _Incoming] = {}
    for index, attributes in enumerate(features.attributes):
        shape = prepared.geometry[index]
        if shape is None or shapely.get_dimensions(shape) != 2:
            why = prepared.problems.get(index, "It is no polygon.")
            result.notes.append(f"Feature {features.ids[index]} was left out: {why}")
            continue
        values = _values(mapping, attributes, names, features.ids[index])
        known = by_id.get(values.get("imsma_id", ""))
        if known is not None:
            known.shape = _multi(shapely.union(known.shape, shape))
            continue
        item = _Incoming(values, _multi(shape))
        found.append(item)
        if values.get("imsma_id"):
            by_id[values["imsma_id"]] = item
    return found


def _values(
    mapping: Mapping[str, Any], attributes: Mapping[str, Any], names: set[str], feature: str
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column, rule in mapping.items():
        value = _value(rule, attributes, names)
        if value is None or value == "":
            continue
        allowed = _ALLOWED.get(column)
        if allowed and value not in allowed:
            raise InputError(
                f'Feature {feature}: "{value}" is no {column}: say in the mapping which of '
                f"{', '.join(allowed)} it means."
            )
        values[column] = _plain(column, value, feature)
    return values


def _value(rule: Any, attributes: Mapping[str, Any], names: set[str]) -> Any:
    if isinstance(rule, dict) and "value" in rule:
        return rule["value"]
    name = rule["field"] if isinstance(rule, dict) else str(rule)
    if name not in names:
        raise InputError(f'The layer has no field "{name}": choose among {", ".join(sorted(names))}.')
    value = attributes.get(name)
    words = rule.get("values", {}) if isinstance(rule, dict) else {}
    return words.get(str(value), value)


def _plain(column: str, value: Any, feature: str) -> Any:
    if column == "margin_m":
        try:
            return float(value)
        except (TypeError, ValueError) as error:
            raise InputError(f'Feature {feature}: the margin "{value}" is no number: correct it.') from error
    if column in {"tripwire", "antiliftfitted", "boobytrapped"}:
        return int(str(value).strip().casefold() in {"1", "true", "yes", "y"})
    return str(value).strip()


def _same_place(nameless: list[tuple[Row, Any]], item: _Incoming) -> Row | None:
    """Return the area without an id that has this very outline."""
    if item.values.get("imsma_id"):
        return None
    return next((row for row, shape in nameless if shapely.equals(shape, item.shape)), None)


def _multi(shape: Any) -> Any:
    parts = shapely.get_parts(np.array([shape], dtype=object))
    parts = shapely.get_parts(parts)
    return shapely.MultiPolygon([part for part in parts if part.geom_type == "Polygon"])
