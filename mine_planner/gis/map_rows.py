# SPDX-License-Identifier: GPL-2.0-or-later
"""From prepared features to rows: which table a feature belongs in, and under which map."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mine_planner.gis import sources
from mine_planner.gis.map_import_values import Finding

if TYPE_CHECKING:
    from collections.abc import Callable

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
FINDING_COLUMNS = (
    "map_uuid",
    "file_name",
    "source_fid",
    "map_name",
    "problem",
    "outcome",
    "explanation",
    "attributes",
)
_COMMON = ("map_uuid", "source_fid", "attributes")
_CONTENT_WORDS = {
    "suspected_area": "a suspected area",
    "confirmed_area": "a confirmed area",
    "cleared_area": "a cleared area",
    "mine_positions": "a mine position",
    "lifted_minefield": "a lifted minefield",
    "incident": "an incident",
}


@dataclass(frozen=True)
class PreparedLayer:
    """A source layer with its geometries in the workspace's CRS."""

    features: SourceFeatures
    prepared: Prepared
    crs: str
    operation: str
    override_reason: str = ""


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
) -> dict[str, str]:
    """Write one layer: its maps into the register, its features as evidence, the rest as findings.

    Returns
    -------
    dict
        Name of the handed-over map → its uuid.
    """
    groups: dict[str, list[int]] = {}
    for index in range(len(layer.features.ids)):
        groups.setdefault(map_name(layer, index, order), []).append(index)
    uuids: dict[str, str] = {}
    map_of: list[tuple[str, str]] = [("", "")] * len(layer.features.ids)
    for name in sorted(groups):
        uuids[name] = _register_map(register, batch_uuid, name, groups[name], layer)
        for index in groups[name]:
            map_of[index] = (name, uuids[name])
    texts = sources.attribute_texts(layer.features.attributes)
    rows: dict[str, _Rows] = {}
    lost = _collect(rows, layer, order, [uuid for _, uuid in map_of], texts)
    findings = _findings(layer, order, [name for name, _ in map_of], lost)
    result.maps += len(groups)
    result.skipped += sum(finding.outcome == "skipped" for _, finding in findings)
    result.repaired += sum(finding.outcome == "repaired" for _, finding in findings)
    result.imported = result.imported + len(texts) - sum(f.outcome == "skipped" for _, f in findings)
    result.findings += [finding for _, finding in findings]
    _flush(action, rows, order)
    kept = [(map_of[index][1], finding, texts[index]) for index, finding in findings]
    keep_findings(action, kept, str(register.file_name))
    return uuids


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
            "crs_override_reason": layer.override_reason,
            "file_layer": layer.features.layer,
            "feature_count": len(members),
            "geom": footprint,
        },
    )


def _box(bounds: Any) -> Any:
    """Return the box of some bounds, a metre wider so that a single point has one too."""
    import shapely

    return shapely.box(bounds[0] - 1, bounds[1] - 1, bounds[2] + 1, bounds[3] + 1)


def _collect(
    rows: dict[str, _Rows], layer: PreparedLayer, order: MapOrder, uuids: list[str], texts: list[str]
) -> dict[int, set[int]]:
    """Sort the features' parts into tables; return which dimensions of a feature found no table."""
    from mine_planner.gis import evidence_geometry

    labels = [_label(attributes) for attributes in layer.features.attributes]
    lost: dict[int, set[int]] = {}
    for dimension, (index, geometry) in evidence_geometry.evidence_parts(layer.prepared.geometry).items():
        table = TARGETS[order.content].get(dimension)
        if table is None:
            for place in index:
                lost.setdefault(place, set()).add(dimension)
            continue
        collected = rows.setdefault(table, _Rows())
        collected.geometries.extend(geometry)
        special = _special(table, order, layer.prepared.repairs, labels)
        ids = layer.features.ids
        collected.values.extend((uuids[i], ids[i], texts[i], *special(i)) for i in index)
    return lost


def _special(
    table: str, order: MapOrder, repairs: dict[int, str], labels: list[str]
) -> Callable[[int], tuple[Any, ...]]:
    """Return what a table keeps of a feature beside the common columns."""
    if table == "map_area":
        return lambda index: (order.content, labels[index], int(index in repairs))
    if table == "map_point":
        return lambda index: (order.content, labels[index])
    if table == "incident":
        return lambda _index: ("incident",)
    return lambda index: (labels[index],)


def _findings(
    layer: PreparedLayer, order: MapOrder, names: list[str], lost: dict[int, set[int]]
) -> list[tuple[int, Finding]]:
    """Return what is to be said of features, in their order."""
    prepared, ids = layer.prepared, layer.features.ids
    found = []
    for index in sorted({*prepared.problems, *prepared.repairs, *lost}):
        problem = prepared.problems.get(index)
        if problem is None and index in lost and _all_lost(prepared.geometry[index], lost[index]):
            problem = f"A line cannot be {_CONTENT_WORDS[order.content]}."
        if problem is not None:
            told = Finding(
                ids[index],
                names[index],
                problem,
                "skipped",
                "It was not brought in; the reason is kept here.",
            )
        elif index in prepared.repairs:
            reason, _, sentence = prepared.repairs[index].partition(": ")
            if index in lost:
                sentence += " Its lines were left out."
            told = Finding(ids[index], names[index], reason, "repaired", sentence)
        else:
            left = "Its lines were left out."
            told = Finding(ids[index], names[index], left, "noted", "Its areas and points came in.")
        found.append((index, told))
    return found


def _all_lost(geometry: Any, lost: set[int]) -> bool:
    from mine_planner.gis import evidence_geometry

    return set(evidence_geometry.parts_by_dimension(geometry)) <= lost


def _columns(table: str) -> tuple[str, ...]:
    extra = {
        "map_area": ("content", "label", "repaired"),
        "map_point": ("content", "label"),
        "mine_row": ("row_no",),
        "recorded_mine": ("ordnance",),
        "incident": ("kind",),
    }
    return (*_COMMON, *extra[table])


def _label(attributes: dict[str, Any]) -> str:
    for name, value in attributes.items():
        if name.lower() in LABEL_FIELDS and value not in (None, ""):
            return str(value)
    return ""


def _flush(action: Action, rows: dict[str, _Rows], order: MapOrder) -> None:
    from mine_planner.store import blob_arrays, bulk

    for table, collected in rows.items():
        blobs = blob_arrays.geometry_blobs(collected.geometries, action.srs_id)
        filled = [(*values, blob) for values, blob in zip(collected.values, blobs, strict=True)]
        bulk.bulk_insert(action, table, (*_columns(table), "geom"), filled, source=order.content)


def keep_findings(action: Action, findings: list[tuple[str, Finding, str]], file_name: str) -> None:
    """Keep findings in the workspace: uuid of the map, finding, the feature's attributes as text."""
    from mine_planner.store import bulk

    values = [
        (
            uuid,
            file_name,
            finding.source_fid,
            finding.map_name,
            finding.problem,
            finding.outcome,
            finding.explanation,
            text,
        )
        for uuid, finding, text in findings
    ]
    if values:
        bulk.bulk_insert(action, "import_finding", FINDING_COLUMNS, values, source=file_name)
