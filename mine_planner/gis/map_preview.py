# SPDX-License-Identifier: GPL-2.0-or-later
"""What a handed-over map would bring in, before anything is written: shapes on the map, what changed.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import shapely

from mine_planner.gis import evidence_geometry, map_import, map_issues, map_rows

if TYPE_CHECKING:
    from mine_planner.gis.map_import_values import MapOrder
    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.store.workspace import Workspace

MOST_SHAPES = 20_000
"""So many features are drawn before the import; more are thinned evenly, and that is said."""


@dataclass(frozen=True)
class Preview:
    """What would come in.

    Attributes
    ----------
    shapes
        Kind (``point``, ``line``, ``area``) to WKB in the workspace's CRS.
    bounds
        min x, min y, max x, max y; None where nothing has a place.
    features, placed
        How many there are, and how many have a place.
    operation
        How positions come into the workspace's CRS.
    doubts
        What speaks against it, as sentences.
    """

    shapes: dict[str, list[bytes]] = field(default_factory=dict)
    bounds: tuple[float, float, float, float] | None = None
    features: int = 0
    placed: int = 0
    operation: str = ""
    doubts: tuple[str, ...] = ()


def preview(workspace: Workspace, layers: list[SourceFeatures], order: MapOrder) -> Preview:
    """Place the features of a read file as its import would.

    Raises
    ------
    InputError
        As the import itself: no CRS, a CRS that does not hold the positions.
    """
    prepared = [map_import.prepare_layer(workspace, item, order) for item in layers if item.ids]
    if not prepared:
        return Preview()
    geometry = np.concatenate([item.prepared.geometry for item in prepared])
    there = geometry[~shapely.is_missing(geometry)]
    shapes: dict[str, list[bytes]] = {}
    step = max(1, -(-len(there) // MOST_SHAPES))
    for dimension, (_, parts) in evidence_geometry.evidence_parts(there[::step]).items():
        shapes[("point", "line", "area")[dimension]] = [
            bytes(item) for item in shapely.to_wkb(parts, output_dimension=2)
        ]
    bounds = tuple(float(edge) for edge in shapely.total_bounds(there)) if len(there) else None
    operations = dict.fromkeys(item.operation for item in prepared)
    doubts = tuple(dict.fromkeys(text for item in prepared for text in item.doubts))
    words = " · ".join(filter(None, operations))
    return Preview(shapes, bounds, len(geometry), len(there), words, doubts)


def changes_since(
    workspace: Workspace, layers: list[SourceFeatures], order: MapOrder, old_uuid: str
) -> tuple[list[map_issues.IssueChange], dict[str, int]]:
    """Compare a read file with an older issue in the workspace; nothing is written.

    Raises
    ------
    InputError
        As the import, and as :func:`map_issues.compare_maps`.
    """
    shapes: dict[str, list[object]] = {}
    ids: dict[str, list[str]] = {}
    labels: dict[str, list[str]] = {}
    for features in layers:
        if not features.ids:
            continue
        prepared = map_import.prepare_layer(workspace, features, order).prepared
        called = map_rows.labels_of(features.attributes)
        for dimension, (index, parts) in evidence_geometry.evidence_parts(prepared.geometry).items():
            table = map_rows.TARGETS[order.content].get(dimension)
            if table is not None:
                shapes.setdefault(table, []).extend(parts)
                ids.setdefault(table, []).extend(features.ids[place] for place in index)
                labels.setdefault(table, []).extend(called[place] for place in index)
    sigma, _ = map_import.sigma_of(workspace, order.sigma_m)
    after = {
        table: map_issues.evidence_of(found, ids[table], labels[table]) for table, found in shapes.items()
    }
    return map_issues.compare_new(workspace, old_uuid, after, sigma)
