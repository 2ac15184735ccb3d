# SPDX-License-Identifier: GPL-2.0-or-later
"""The corridor around everything that a handed-over map shows: on the canvas nothing is drawn as exact.

A row, an outline or a point may lie anywhere within k sigma of where it is drawn (k is the authority's
setting). The corridor is part of the layer's symbols, below what it belongs to, and takes the map's newest
sigma. It is drawn from the scale on at which it is a millimetre wide. Ground that is said to be cleared does
not grow by it: there the corridor is the strip in which its edge lies.

Single mines of a map with very many of them go without, as thousands of circles hide one another; their
hazard areas have it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsExpression,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsRenderContext,
    QgsVectorLayer,
)

from mine_planner.gis import batch_layers, layers
from mine_planner.gis.hazard_compute import k_of
from mine_planner.gis.map_layers import MANY_MINES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProject

    from mine_planner.store.workspace import Workspace

MM_WIDE_FROM = 1000
"""A radius of one metre is a millimetre wide at one to this."""

QUARTER = 8
OUTWARDS = 1.005
"""A circle is drawn with so many sides to a quarter, and so much larger that no side cuts into it."""

_DRAWN = "mine_planner/corridor"
_SIGMAS = "SELECT uuid, batch_uuid, sigma_m FROM source_map WHERE sigma_m > 0"
_MANY = "SELECT 1 FROM recorded_mine WHERE map_uuid = ? LIMIT 1 OFFSET ?"
_CLEARED = "'cleared_area', 'lifted_minefield'"
_LOOK = {
    "color": "28,110,164,28",
    "outline_color": "#1c6ea4",
    "outline_style": "dash",
    "outline_width": "0.3",
}


def follow(project: QgsProject, workspace: Workspace) -> None:
    """Draw the corridors of all maps as sigma and k are now; what an office styled itself stays.

    Raises
    ------
    InputError
        When the authority's k is out of its range.
    """
    k = k_of(workspace, None)
    by_owner: dict[str, dict[str, float]] = {}
    for row in workspace.connection.execute(_SIGMAS):
        by_owner[row["uuid"]] = {row["uuid"]: float(row["sigma_m"])}
        by_owner.setdefault("batch:" + str(row["batch_uuid"]), {})[row["uuid"]] = float(row["sigma_m"])
    for layer in project.mapLayers().values():
        owner = _owner(layer)
        if not isinstance(layer, QgsVectorLayer) or owner not in by_owner or _is_crowded(layer, workspace):
            continue
        expression = zone(layer, k, by_owner[owner])
        if layer.customProperty(_DRAWN) != expression:
            layer.setCustomProperty(_DRAWN, expression)
            _draw(layer, expression)
            layer.triggerRepaint()


def zone(layer: QgsVectorLayer, k: float, sigmas: Mapping[str, float]) -> str:
    """Return the expression of a corridor's geometry; layers are in metres, and so are the maps' sigmas."""
    sigma, widest = _sigma(sigmas), str(max(sigmas.values()))
    if layer.fields().indexOf("sigma_m") >= 0:
        sigma, widest = (f'max(coalesce("sigma_m", 0), {value})' for value in (sigma, widest))
    ground = "$geometry"
    if layer.fields().indexOf("content") >= 0:
        ground = f'if("content" IN ({_CLEARED}), coalesce(boundary($geometry), $geometry), $geometry)'
    reach = f"{OUTWARDS} * @radius"
    shown = f"if(@map_scale < {MM_WIDE_FROM} * @radius, buffer({ground}, {reach}, {QUARTER}), NULL)"
    # The widest corridor is asked first: far out, a country's features must not cost more than that.
    far = f"@map_scale < {MM_WIDE_FROM} * {k} * {widest}"
    return f"if({far}, with_variable('radius', {k} * {sigma}, {shown}), NULL)"


def _sigma(sigmas: Mapping[str, float]) -> str:
    """Return the sigma of a feature's map: one figure, or a choice among those of a batch."""
    by_value: dict[float, list[str]] = {}
    for uuid, value in sigmas.items():
        by_value.setdefault(value, []).append(uuid)
    if len(sigmas) == 1:
        return str(next(iter(by_value)))
    cases = []
    for value, uuids in by_value.items():
        listed = ", ".join(QgsExpression.quotedString(uuid) for uuid in sorted(uuids))
        cases.append(f'WHEN "map_uuid" IN ({listed}) THEN {value}')
    return f"CASE {' '.join(cases)} END"


def _owner(layer: object) -> str:
    """Return whose evidence a layer shows: a map's uuid, or its batch's with a mark; nothing for others."""
    if not isinstance(layer, QgsVectorLayer):
        return ""
    if layer.customProperty(layers.TABLE_PROPERTY) not in layers.MAP_TABLES:
        return ""
    batch = layer.customProperty(batch_layers.BATCH_PROPERTY)
    return "batch:" + batch if batch is not None else str(layer.customProperty(layers.MAP_PROPERTY) or "")


def _is_crowded(layer: QgsVectorLayer, workspace: Workspace) -> bool:
    owner = layer.customProperty(layers.MAP_PROPERTY)
    if owner is None or layer.customProperty(layers.TABLE_PROPERTY) != "recorded_mine":
        return False
    return workspace.connection.execute(_MANY, (owner, MANY_MINES)).fetchone() is not None


def _draw(layer: QgsVectorLayer, expression: str) -> None:
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        lowest = symbol.symbolLayer(0)
        if isinstance(lowest, QgsGeometryGeneratorSymbolLayer):
            lowest.setGeometryExpression(expression)
            continue
        corridor = QgsGeometryGeneratorSymbolLayer.create(
            {"geometryModifier": expression, "SymbolType": "Fill"}
        )
        corridor.setSubSymbol(QgsFillSymbol.createSimple(_LOOK))
        symbol.insertSymbolLayer(0, corridor)
