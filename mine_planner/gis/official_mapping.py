# SPDX-License-Identifier: GPL-2.0-or-later
"""How the fields of an official layer become columns of ``hazard_area``: mappings, saved by name.

A mapping is JSON: column of ``hazard_area`` to a field's name, or to
``{"field": …, "values": {"Suspected": "SHA"}}`` where the layer's words differ, or to ``{"value": …}`` for
all alike, for example ``{"imsma_id": "HA_ID", "areatype": {"field": "TYPE", "values": {"2": "CHA"}}}``.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import crs_areas, evidence_geometry, georeferencing_crs, projections, workspaces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mine_planner.gis.sources import SourceFeatures
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
ALLOWED = {
    "areatype": ("SHA", "CHA", "ammunition_storage", "eod_spot"),
    "status": ("open", "worked_on", "closed"),
    "evidence": ("direct", "indirect"),
}


@dataclass
class Incoming:
    """One area of the layer: its values and its outline, parts of one id united."""

    values: dict[str, Any]
    shape: Any


def mapping_names(workspace: Workspace) -> list[str]:
    """Return the names of the saved mappings."""
    return [row["name"] for row in workspace.rows("field_mapping", ("name", "fid"), target_table=TABLE)]


def save_mapping(workspace: Workspace, name: str, mapping: Mapping[str, Any], note: str = "") -> None:
    """Save a field mapping under a name; one of this name is replaced.

    Raises
    ------
    InputError
        When it fills a column that is none.
    """
    check_mapping(mapping)
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
    check_mapping(mapping)
    return mapping


def check_mapping(mapping: Mapping[str, Any]) -> None:
    """Refuse a mapping that fills a column which is none.

    Raises
    ------
    InputError
        With the columns that there are.
    """
    for column in mapping:
        if column not in COLUMNS:
            raise InputError(f"A field mapping cannot fill {column}: choose among {', '.join(COLUMNS)}.")


def read_areas(
    workspace: Workspace, features: SourceFeatures, mapping: Mapping[str, Any], notes: list[str]
) -> list[Incoming]:
    """Read a layer's areas in the workspace's CRS; features that are no polygon are told in ``notes``.

    Raises
    ------
    InputError
        When the layer has no CRS, a field is missing, or a word has no meaning in the mapping.
    """
    if not features.crs.isValid():
        raise InputError(f"The layer {features.layer} does not say which CRS it is in: set its CRS first.")
    some = evidence_geometry.sample_positions(features)
    target, crs = workspaces.workspace_crs(workspace), projections.sound(features.crs, features.crs_wkt)
    crs_areas.check_area(crs, some)
    chosen = georeferencing_crs.choose_operation(crs, target, where=some)
    notes += filter(None, (*chosen.doubts, chosen.beside))
    prepared = evidence_geometry.prepare(features.wkb, chosen.transform)
    names = {name for row in features.attributes[:1] for name in row}
    found: list[Incoming] = []
    by_id: dict[str, Incoming] = {}
    for index, attributes in enumerate(features.attributes):
        shape = prepared.geometry[index]
        if shape is None or shapely.get_dimensions(shape) != 2:
            why = prepared.problems.get(index, spoken("It is no polygon."))
            notes.append(spoken(f"Feature {features.ids[index]} was left out: {why}"))
            continue
        values = _values(mapping, attributes, names, features.ids[index])
        known = by_id.get(values.get("imsma_id", ""))
        if known is not None:
            known.shape = polygons_of(shapely.union(known.shape, shape))
            continue
        item = Incoming(values, polygons_of(shape))
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
        allowed = ALLOWED.get(column)
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


def polygons_of(shape: Any) -> Any:
    """Return the polygons of a shapely geometry as one multipolygon."""
    parts = shapely.get_parts(np.array([shape], dtype=object))
    parts = shapely.get_parts(parts)
    return shapely.MultiPolygon([part for part in parts if part.geom_type == "Polygon"])
