# SPDX-License-Identifier: GPL-2.0-or-later
"""From prepared features to rows: which table a feature belongs in, and under which map."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mine_planner.gis import sources
from mine_planner.gis.map_import_values import Finding

if TYPE_CHECKING:
    from mine_planner.gis.evidence_geometry import Prepared
    from mine_planner.gis.map_import_values import ImportResult, MapOrder
    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.store.action import Action
    from mine_planner.store.maps import MapRegister

POINT, LINE, AREA = 0, 1, 2

TARGETS: dict[str, dict[int, str]] = {
    "suspected_area": {POINT: "map_point", LINE: "mine_row", AREA: "map_area"},
    "confirmed_area": {POINT: "map_point", LINE: "mine_row", AREA: "map_area"},
    "cleared_area": {POINT: "map_point", AREA: "map_area"},
    "lifted_minefield": {POINT: "map_point", AREA: "map_area"},
    "mine_positions": {POINT: "recorded_mine", LINE: "mine_row", AREA: "map_area"},
    "incident": {POINT: "incident", AREA: "map_area"},
}
"""Content class → dimension of the geometry → table that keeps the evidence."""

LABEL_FIELDS = ("name", "label", "id", "code", "title")
_COMMON = ("map_uuid", "source_fid", "attributes")


@dataclass(frozen=True)
class PreparedLayer:
    """A source layer with its geometries in the workspace's CRS."""

    features: SourceFeatures
    prepared: Prepared
    crs: str
    operation: str


@dataclass
class _Rows:
    """Rows of one table, waiting to be written at once."""

    values: list[tuple[Any, ...]] = field(default_factory=list)
    geometries: list[Any] = field(default_factory=list)


def map_name(layer: PreparedLayer, index: int, order: MapOrder) -> str:
    """Return the handed-over map that a feature says it is from."""
    if not order.map_field:
        return layer.features.layer
    value = layer.features.attributes[index].get(order.map_field)
    text = "" if value is None else str(value).strip()
    return text or "(no map named)"


def write_layer(
    action: Action,
    register: MapRegister,
    batch_uuid: str,
    layer: PreparedLayer,
    order: MapOrder,
    result: ImportResult,
) -> None:
    """Write one layer: its maps into the register, its features as evidence, the rest as findings."""
    groups: dict[str, list[int]] = {}
    for index in range(len(layer.features.ids)):
        groups.setdefault(map_name(layer, index, order), []).append(index)
    rows: dict[str, _Rows] = {}
    findings: list[tuple[str | None, Finding]] = []
    for name in sorted(groups):
        uuid = _register_map(register, batch_uuid, name, groups[name], layer)
        for index in groups[name]:
            finding = _take_feature(rows, uuid, name, index, layer, order, result)
            if finding is not None:
                findings.append((uuid, finding))
    result.maps += len(groups)
    result.findings += [finding for _, finding in findings]
    _flush(action, rows, order)
    _keep_findings(action, findings, str(register.file_name), layer)


def _register_map(
    register: MapRegister, batch_uuid: str, name: str, members: list[int], layer: PreparedLayer
) -> str:
    import shapely

    geometry = layer.prepared.geometry[members]
    bounds = shapely.total_bounds(geometry)
    footprint = None if bounds[0] != bounds[0] else shapely.MultiPolygon([_box(bounds)])
    return register.add(
        batch_uuid,
        name,
        {
            "map_sheet": name,
            "crs": layer.crs,
            "crs_operation": layer.operation,
            "file_layer": layer.features.layer,
            "feature_count": len(members),
            "geom": footprint,
        },
    )


def _box(bounds: Any) -> Any:
    """Return the box of some bounds, a metre wider so that a single point has one too."""
    import shapely

    return shapely.box(bounds[0] - 1, bounds[1] - 1, bounds[2] + 1, bounds[3] + 1)


def _take_feature(
    rows: dict[str, _Rows],
    map_uuid: str,
    name: str,
    index: int,
    layer: PreparedLayer,
    order: MapOrder,
    result: ImportResult,
) -> Finding | None:
    """Put one feature's parts into their tables; return a finding where something is to be said."""
    from mine_planner.gis import evidence_geometry

    fid = layer.features.ids[index]
    problem = layer.prepared.problems.get(index)
    parts: dict[int, list[Any]] = {}
    if problem is None:
        parts = evidence_geometry.parts_by_dimension(layer.prepared.geometry[index])
    targets = TARGETS[order.content]
    lost = sorted(set(parts) - set(targets))
    if problem is None and set(parts) <= set(lost):
        problem = "A line cannot be a " + order.content.replace("_", " ") + "."
    if problem is not None:
        result.skipped += 1
        return Finding(fid, name, problem, "skipped", "It was not brought in; the reason is kept here.")
    for dimension in sorted(set(parts) - set(lost)):
        _add_parts(rows, targets[dimension], parts[dimension], (map_uuid, fid), index, layer, order)
    result.imported += 1
    repair = layer.prepared.repairs.get(index)
    if repair is not None:
        result.repaired += 1
        reason, _, sentence = repair.partition(": ")
        return Finding(fid, name, reason, "repaired", sentence)
    if lost:
        return Finding(fid, name, "Its lines were left out.", "noted", "Its areas and points came in.")
    return None


def _add_parts(
    rows: dict[str, _Rows],
    table: str,
    parts: list[Any],
    identity: tuple[str, str],
    index: int,
    layer: PreparedLayer,
    order: MapOrder,
) -> None:
    import shapely

    attributes = layer.features.attributes[index]
    values = (*identity, sources.attributes_text(attributes), *_special(table, index, layer, order))
    target = rows.setdefault(table, _Rows())
    if table == "map_area":
        parts = [shapely.MultiPolygon(parts)]
    elif table == "mine_row":
        parts = [shapely.MultiLineString(parts)]
    for part in parts:
        target.values.append(values)
        target.geometries.append(part)


def _columns(table: str) -> tuple[str, ...]:
    extra = {
        "map_area": ("content", "label", "repaired"),
        "map_point": ("content", "label"),
        "mine_row": ("row_no",),
        "recorded_mine": ("ordnance",),
        "incident": ("kind",),
    }
    return (*_COMMON, *extra[table])


def _special(table: str, index: int, layer: PreparedLayer, order: MapOrder) -> tuple[Any, ...]:
    label = _label(layer.features.attributes[index])
    if table == "map_area":
        return (order.content, label, int(index in layer.prepared.repairs))
    if table == "map_point":
        return (order.content, label)
    if table == "incident":
        return ("incident",)
    return (label,)


def _label(attributes: dict[str, Any]) -> str:
    for name, value in attributes.items():
        if name.lower() in LABEL_FIELDS and value not in (None, ""):
            return str(value)
    return ""


def _flush(action: Action, rows: dict[str, _Rows], order: MapOrder) -> None:
    from mine_planner.store import blob_arrays, bulk

    for table, collected in rows.items():
        blobs = blob_arrays.geometry_blobs(collected.geometries, action.srs_id)
        filled = ((*values, blob) for values, blob in zip(collected.values, blobs, strict=True))
        bulk.bulk_insert(action, table, (*_columns(table), "geom"), filled, source=order.content)


def _keep_findings(
    action: Action, findings: list[tuple[str | None, Finding]], file_name: str, layer: PreparedLayer
) -> None:
    from mine_planner.store import bulk

    positions = {fid: index for index, fid in enumerate(layer.features.ids)}
    columns = (
        "map_uuid",
        "file_name",
        "source_fid",
        "map_name",
        "problem",
        "outcome",
        "explanation",
        "attributes",
    )
    values = [
        (
            uuid,
            file_name,
            finding.source_fid,
            finding.map_name,
            finding.problem,
            finding.outcome,
            finding.explanation,
            sources.attributes_text(layer.features.attributes[positions[finding.source_fid]]),
        )
        for uuid, finding in findings
    ]
    if values:
        bulk.bulk_insert(action, "import_finding", columns, values, source=file_name)
