# SPDX-License-Identifier: GPL-2.0-or-later
"""From prepared features to rows: which table a feature belongs in, and under which map."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mine_planner.domain.spoken import spoken
from mine_planner.gis import sources
from mine_planner.gis.map_import_values import Finding
from mine_planner.gis.table_columns import ColumnRows

if TYPE_CHECKING:
    from collections.abc import Sequence

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
_CONTENT_WORDS = {
    "suspected_area": spoken("a suspected area"),
    "confirmed_area": spoken("a confirmed area"),
    "cleared_area": spoken("a cleared area"),
    "mine_positions": spoken("a mine position"),
    "lifted_minefield": spoken("a lifted minefield"),
    "incident": spoken("an incident"),
}


@dataclass(frozen=True)
class PreparedLayer:
    """A source layer with its geometries in the workspace's CRS."""

    features: SourceFeatures
    prepared: Prepared
    crs: str
    operation: str
    override_reason: str = ""
    datum_m: float = 0.0
    doubts: tuple[str, ...] = ()


@dataclass
class _Rows:
    """Rows of one table as columns, waiting to be written at once."""

    columns: dict[str, list[Any]] = field(default_factory=dict)
    geometries: list[Any] = field(default_factory=list)

    def add(self, columns: dict[str, list[Any]], geometries: Any) -> None:
        """Add rows below those that wait."""
        for name, values in columns.items():
            known = self.columns.get(name)
            if known is None:
                self.columns[name] = values
            else:
                self.columns[name] = known + values
        self.geometries.append(geometries)


def map_names(layer: PreparedLayer, order: MapOrder) -> list[str]:
    """Return the handed-over map that each feature says it is from."""
    if not order.map_field:
        return [layer.features.layer] * len(layer.features.ids)
    attributes = layer.features.attributes
    if isinstance(attributes, ColumnRows):
        values: Sequence[Any] = attributes.column(order.map_field)
    else:
        values = [row.get(order.map_field) for row in attributes]
    return ["(no map named)" if value is None else str(value).strip() or "(no map named)" for value in values]


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
    names = map_names(layer, order)
    uuids = _register_maps(register, batch_uuid, names, layer)
    map_of = [uuids[name] for name in names]
    texts = sources.attribute_texts(layer.features.attributes)
    rows: dict[str, _Rows] = {}
    lost = _collect(rows, layer, order, map_of, texts)
    findings = _findings(layer, order, names, lost)
    datum = [
        (uuid, Finding("", name, text, "noted", "")) for name, uuid in uuids.items() for text in layer.doubts
    ]
    result.maps += len(uuids)
    result.skipped += sum(finding.outcome == "skipped" for _, finding in findings)
    result.repaired += sum(finding.outcome == "repaired" for _, finding in findings)
    result.imported = result.imported + len(texts) - sum(f.outcome == "skipped" for _, f in findings)
    result.findings += [finding for _, finding in [*datum, *findings]]
    _flush(action, rows, order)
    kept = [(map_of[index], finding, texts[index]) for index, finding in findings]
    kept += [(uuid, finding, "") for uuid, finding in datum]
    keep_findings(action, kept, str(register.file_name))
    return uuids


def _register_maps(
    register: MapRegister, batch_uuid: str, names: list[str], layer: PreparedLayer
) -> dict[str, str]:
    """Register every map that the features name; return its uuid by name."""
    groups: dict[str, list[int]] = {}
    if len(set(names)) == 1:
        groups[names[0]] = list(range(len(names)))
    else:
        for index, name in enumerate(names):
            groups.setdefault(name, []).append(index)
    return {name: _register_map(register, batch_uuid, name, groups[name], layer) for name in sorted(groups)}


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

    labels = labels_of(layer.features.attributes)
    whole = len(layer.features.ids)
    lost: dict[int, set[int]] = {}
    for dimension, (index, geometry) in evidence_geometry.evidence_parts(layer.prepared.geometry).items():
        table = TARGETS[order.content].get(dimension)
        if table is None:
            for place in index:
                lost.setdefault(place, set()).add(dimension)
            continue
        columns = {"map_uuid": uuids, "source_fid": layer.features.ids, "attributes": texts}
        columns |= _special(table, order, layer.prepared.repairs, labels)
        if len(index) != whole or index[-1] != whole - 1:
            columns = {name: list(map(values.__getitem__, index)) for name, values in columns.items()}
        rows.setdefault(table, _Rows()).add(columns, geometry)
    return lost


def _special(table: str, order: MapOrder, repairs: dict[int, str], labels: list[str]) -> dict[str, list[Any]]:
    """Return what a table keeps of every feature beside the common columns."""
    count = len(labels)
    content = [order.content] * count
    if table == "map_area":
        return {"content": content, "label": labels, "repaired": [int(i in repairs) for i in range(count)]}
    if table == "map_point":
        return {"content": content, "label": labels}
    if table == "incident":
        return {"kind": ["incident"] * count}
    return {"row_no" if table == "mine_row" else "ordnance": labels}


def _findings(
    layer: PreparedLayer, order: MapOrder, names: list[str], lost: dict[int, set[int]]
) -> list[tuple[int, Finding]]:
    """Return what is to be said of features, in their order."""
    prepared, ids = layer.prepared, layer.features.ids
    found = []
    for index in sorted({*prepared.problems, *prepared.repairs, *lost}):
        problem = prepared.problems.get(index)
        if problem is None and index in lost and _all_lost(prepared.geometry[index], lost[index]):
            problem = spoken(f"A line cannot be {_CONTENT_WORDS[order.content]}.")
        if problem is not None:
            told = Finding(
                ids[index],
                names[index],
                problem,
                "skipped",
                spoken("It was not brought in; the reason is kept here."),
            )
        elif index in prepared.repairs:
            reason, _, sentence = prepared.repairs[index].partition(": ")
            if index in lost:
                sentence += " " + spoken("Its lines were left out.")
            told = Finding(ids[index], names[index], reason, "repaired", sentence)
        else:
            left = spoken("Its lines were left out.")
            told = Finding(ids[index], names[index], left, "noted", spoken("Its areas and points came in."))
        found.append((index, told))
    return found


def _all_lost(geometry: Any, lost: set[int]) -> bool:
    from mine_planner.gis import evidence_geometry

    return set(evidence_geometry.parts_by_dimension(geometry)) <= lost


def labels_of(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Return what each feature is called: the first of its fields that speaks of a name and is not empty."""
    naming = {name for row in rows[:1] for name in row if name.lower() in LABEL_FIELDS}
    first = next(iter(naming), "")
    if isinstance(rows, ColumnRows) and len(naming) == 1:
        return ["" if value is None else value for value in rows.column(first)]
    if len(naming) == 1 and all(map(rows[0].keys().__eq__, map(dict.keys, rows))):
        values = [row[first] for row in rows]
        return ["" if value is None else str(value) for value in values]
    return [_label(row) for row in rows]


def _label(attributes: dict[str, Any]) -> str:
    for name, value in attributes.items():
        if name.lower() in LABEL_FIELDS and value not in (None, ""):
            return str(value)
    return ""


def _flush(action: Action, rows: dict[str, _Rows], order: MapOrder) -> None:
    import numpy as np

    from mine_planner.store import blob_arrays, bulk

    for table, collected in rows.items():
        geometries = np.concatenate(collected.geometries)
        columns = {**collected.columns, "geom": blob_arrays.geometry_blobs(geometries, action.srs_id)}
        bulk.bulk_insert_columns(action, table, columns, source=order.content)


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
