# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps that come in by the dozen share layers: one per table and batch, not some for each map.

Every layer opens the file and draws by itself. The 155 sheets of a country in layers of their own take
many seconds to open and more than ten times as long to draw as one layer with the same areas. Which maps
are shown follows the register inside the file (the layer's filter asks it); how opaque each one is and
which lies on top are expressions of the layer's symbols.

Scans, maps with very many mines and maps that are shown already keep a group of their own.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsProperty,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)

from mine_planner.gis import layers, styles

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from qgis.core import QgsLayerTreeGroup, QgsProject

    from mine_planner.store.workspace import Workspace

BATCH_PROPERTY = "mine_planner/batch"
"""Marks a layer that shows all maps of a batch but those with a group of their own."""
TOGETHER_FROM = 12
"""So many maps that come in at once share layers."""

_LOOK = "mine_planner/look"
_APART = "mine_planner/apart"
_SUBSET = (
    '"map_uuid" IN (SELECT "uuid" FROM "source_map" WHERE "batch_uuid" = {} AND {} AND "uuid" NOT IN ({}))'
)


def shared_layers(project: QgsProject, batch_uuid: str = "") -> list[QgsVectorLayer]:
    """Return the layers that the maps of a batch share, or those of all batches."""
    found = []
    for layer in project.mapLayers().values():
        owner = layer.customProperty(BATCH_PROPERTY)
        if isinstance(layer, QgsVectorLayer) and owner is not None and batch_uuid in ("", owner):
            found.append(layer)
    return found


def show(
    project: QgsProject,
    workspace: Workspace,
    group: QgsLayerTreeGroup,
    batch_uuid: str,
    tables: Collection[str],
    own: Collection[str],
) -> None:
    """Add the shared layers of a batch that are missing, and leave out the maps with a group of their own."""
    known = {}
    for layer in shared_layers(project, batch_uuid):
        known[layer.customProperty(layers.TABLE_PROPERTY)] = layer
        if layer.customProperty(_APART) != json.dumps(sorted(own)):
            layer.setCustomProperty(_APART, json.dumps(sorted(own)))
            _filter(layer, _subset(batch_uuid, own))
    at = len(group.children())
    for table in layers.MAP_TABLES:
        if table in tables and table not in known:
            layer = layers.make_layer(
                workspace.path, table, styles.layer_title(table), _subset(batch_uuid, own)
            )
            layer.setCustomProperty(BATCH_PROPERTY, batch_uuid)
            layer.setCustomProperty(_APART, json.dumps(sorted(own)))
            project.addMapLayer(layer, False)
            group.insertLayer(at, layer).setExpanded(False)
            at += 1


def follow(
    project: QgsProject,
    batch_uuid: str,
    opacities: Mapping[str, float],
    order: Sequence[str],
    hidden: Collection[str] | None = None,
) -> None:
    """Draw each map of a batch as opaque as the register says, the first of an order on top.

    Without an order the maps are drawn as they came in, which is faster. Which maps are hidden stands in
    the file; where it cannot be written, it is told here.
    """
    look = json.dumps([{uuid: part for uuid, part in sorted(opacities.items()) if part < 1.0}, list(order)])
    for layer in shared_layers(project, batch_uuid):
        own = json.loads(layer.customProperty(_APART) or "[]")
        _filter(layer, _subset(batch_uuid, own, hidden))
        if layer.customProperty(_LOOK) != look:
            layer.setCustomProperty(_LOOK, look)
            _set_opacities(layer, opacities)
            _set_order(layer, order)
            layer.triggerRepaint()


def preview_opacity(project: QgsProject, map_uuid: str, opacity: float) -> None:
    """Draw a map that shares its layers at an opacity while a slider moves; others stay as they are."""
    for layer in shared_layers(project):
        opacities, order = json.loads(layer.customProperty(_LOOK) or "[{}, []]")
        opacities[map_uuid] = opacity
        follow(project, layer.customProperty(BATCH_PROPERTY), opacities, order)


def parts_of(project: QgsProject, uuids: Collection[str]) -> list[QgsVectorLayer]:
    """Return copies of the shared layers with some maps alone, shown or hidden; they are in no project."""
    parts = []
    for layer in _in_order(project):
        part = layer.clone()
        part.setSubsetString(f'"map_uuid" IN ({_quoted(uuids)})')
        if part.featureCount() > 0:
            parts.append(part)
    return parts


def _in_order(project: QgsProject) -> list[QgsVectorLayer]:
    shared = {layer.id(): layer for layer in shared_layers(project)}
    order = [layer.id() for layer in project.layerTreeRoot().layerOrder()]
    return [shared[key] for key in order if key in shared]


def _filter(layer: QgsVectorLayer, subset: str) -> None:
    if layer.subsetString() != subset and not layer.isEditable():
        layer.setSubsetString(subset)


def _subset(batch_uuid: str, own: Collection[str], hidden: Collection[str] | None = None) -> str:
    shown = '"visible" = 1' if hidden is None else "1"
    return _SUBSET.format(QgsExpression.quotedString(batch_uuid), shown, _quoted({*own, *(hidden or ())}))


def _quoted(uuids: Collection[str]) -> str:
    return ", ".join(QgsExpression.quotedString(uuid) for uuid in sorted(uuids))


def _set_opacities(layer: QgsVectorLayer, opacities: Mapping[str, float]) -> None:
    by_value: dict[float, list[str]] = {}
    for uuid, value in opacities.items():
        if value < 1.0:
            by_value.setdefault(round(100 * value, 1), []).append(uuid)
    cases = [f'WHEN "map_uuid" IN ({_quoted(uuids)}) THEN {value:g}' for value, uuids in by_value.items()]
    expression = "CASE " + " ".join(cases) + " ELSE 100 END" if cases else ""
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        _set_opacity(symbol, expression)


def _set_opacity(symbol: QgsSymbol, expression: str) -> None:
    """Set it on hatches and dots too: QGIS does not hand a symbol's computed opacity on to them.

    A computed opacity stands in the place of the symbol's own, so that is a factor of it.
    """
    opacity = QgsProperty()
    if expression:
        opacity = QgsProperty.fromExpression(f"{symbol.opacity():g} * ({expression})")
    symbol.setDataDefinedProperty(QgsSymbol.Property.PropertyOpacity, opacity)
    for place in range(symbol.symbolLayerCount()):
        inner = symbol.symbolLayer(place).subSymbol()
        if inner is not None:
            _set_opacity(inner, expression)


def _set_order(layer: QgsVectorLayer, order: Sequence[str]) -> None:
    renderer = layer.renderer()
    renderer.setOrderByEnabled(bool(order))
    if order:
        listed = ", ".join(QgsExpression.quotedString(uuid) for uuid in order)
        place = f'array_find(array({listed}), "map_uuid")'
        # What is drawn last lies on top.
        clause = QgsFeatureRequest.OrderByClause(place, False)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([clause]))
