# SPDX-License-Identifier: GPL-2.0-or-later
"""Recorded mines counted in squares, for scales at which single points would run into a smear.

A map with many recorded mines gets a second layer: squares with the number of mines in them, in four
sizes, each drawn in its range of scales; the points themselves are drawn from :data:`POINTS_BELOW` on.
The squares live in memory alone. They are derived from the rows and counted anew when rows change, so
nothing in the file can fall out of step.

Imports numpy at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from mine_planner.gis import layers, symbols
from mine_planner.gis.map_layers import DENSITY_PROPERTY, MANY_MINES
from mine_planner.i18n import number, translate

if TYPE_CHECKING:
    import numpy.typing as npt
    from qgis.core import QgsCoordinateReferenceSystem, QgsLayerTreeGroup, QgsProject

    from mine_planner.store.workspace import Workspace

    Ints = npt.NDArray[np.int64]

POINTS_BELOW = 20_000
"""Points are drawn where the map is larger than 1 to this."""
FINEST_M, FINEST_SCALE, STEPS = 80.0, 40_000, 8
"""The smallest square's side in metres, up to which scale it is drawn, and how many sizes there are.

Each next size is twice as wide and drawn at scales half as large: a square is 2 to 4 mm wide on screen."""
MOST_SQUARES = 60_000
"""A size that would need more squares than this is left out; the next one is drawn in its place."""
CLASSES = ((3.0, 0.14), (30.0, 0.28), (300.0, 0.44), (3_000.0, 0.6), (0.0, 0.78))
"""Up to so many mines per km² (0: no end), and how opaque the square is filled."""

_LIKELY = "likely("
_MANY = "SELECT map_uuid, count(*) FROM recorded_mine GROUP BY map_uuid HAVING count(*) > ?"
_COUNT = (
    "SELECT CAST(floor(r.minx / ?1) AS INTEGER) AS col, CAST(floor(r.miny / ?1) AS INTEGER) AS row, count(*) "
    "FROM recorded_mine AS m JOIN rtree_recorded_mine_geom AS r ON r.id = m.fid "
    "WHERE m.map_uuid = ?2 GROUP BY 1, 2"
)


@dataclass(frozen=True)
class Squares:
    """Counted mines of one map: level (0 the smallest squares), column, row and number, shape (n,) each."""

    level: Ints
    column: Ints
    row: Ints
    mines: Ints


def count_mines(workspace: Workspace) -> dict[str, Squares]:
    """Count the recorded mines of every map that has many of them; for a worker thread.

    Positions are taken from the spatial index, which rounds them to half a metre: a mine at the edge of
    a square may be counted beside it, never left out.
    """
    connection = workspace.connection
    wanted = [row[0] for row in connection.execute(_MANY, (MANY_MINES,)).fetchall()]
    found = {}
    for uuid in wanted:
        rows = connection.execute(_COUNT, (FINEST_M, uuid)).fetchall()
        found[uuid] = _pyramid(np.array([tuple(row) for row in rows], dtype=np.int64).reshape(-1, 3))
    return found


def _pyramid(finest: Ints) -> Squares:
    """Add the squares of the coarser levels; each takes two by two of the level below."""
    parts = []
    cells, mines = finest[:, :2], finest[:, 2]
    for level in range(STEPS):
        if level:
            cells, place = np.unique(cells // 2, axis=0, return_inverse=True)
            mines = np.bincount(place.reshape(-1), weights=mines, minlength=len(cells)).astype(np.int64)
        if len(cells) <= MOST_SQUARES or level == STEPS - 1:
            parts.append((np.full(len(cells), level), cells[:, 0], cells[:, 1], mines))
    return Squares(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def side_m(level: int) -> float:
    """Return the side of a level's squares in metres."""
    return FINEST_M * 2**level


def scales(levels: list[int]) -> dict[int, tuple[float, float]]:
    """Return from and to which scale denominator each level is drawn (0: no end), without a gap."""
    found = {}
    begin = float(POINTS_BELOW)
    for level in levels:
        end = 0.0 if level == levels[-1] else float(FINEST_SCALE * 2**level)
        found[level] = (begin, end)
        begin = end
    return found


# -------------------------------------------------------------- layers
def show_squares(project: QgsProject, crs: QgsCoordinateReferenceSystem, counted: dict[str, Squares]) -> None:
    """Bring the layers of counted mines in step with a count; points are limited to their scales."""
    for group in project.layerTreeRoot().findGroups(True):
        uuid = group.customProperty(layers.MAP_PROPERTY)
        if uuid is None:
            continue
        known = squares_layer(project, uuid)
        squares = counted.get(uuid)
        _limit_points(project, uuid, limited=squares is not None)
        if squares is None:
            if known is not None:
                project.removeMapLayer(known.id())
        elif known is None:
            _add_layer(project, group, uuid, make_layer(crs, squares))
        else:
            _fill(known, squares)
            known.triggerRepaint()


def squares_layer(project: QgsProject, map_uuid: str) -> QgsVectorLayer | None:
    """Return the layer of a map's counted mines, or None."""
    for layer in project.mapLayers().values():
        if (
            layer.customProperty(DENSITY_PROPERTY) is not None
            and layer.customProperty(layers.MAP_PROPERTY) == map_uuid
        ):
            return layer
    return None


def make_layer(crs: QgsCoordinateReferenceSystem, squares: Squares) -> QgsVectorLayer:
    """Return a styled layer of squares in memory."""
    uri = f"Polygon?crs={crs.authid()}&field=level:integer&field=mines:integer&field=per_km2:double&index=yes"
    layer = QgsVectorLayer(uri, translate("MinePlanner", "Recorded mines, counted"), "memory")
    layer.setCrs(crs)
    layer.setReadOnly(True)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    layer.setCustomProperty(DENSITY_PROPERTY, 1)
    _fill(layer, squares)
    return layer


def limit_points(layer: QgsVectorLayer, *, limited: bool) -> None:
    """Draw a layer's points only where they can be told apart, or at every scale.

    The filter by map is written to suit: where only a small part is ever drawn, "likely" keeps SQLite from
    looking up every point of the view once more in the index of maps.
    """
    plain = layer.subsetString().removeprefix(_LIKELY).rstrip(")")
    wanted = f"{_LIKELY}{plain})" if limited and plain else plain
    if wanted != layer.subsetString() and not layer.isEditable():
        layer.setSubsetString(wanted)
    layer.setMinimumScale(POINTS_BELOW)
    layer.setMaximumScale(0)
    layer.setScaleBasedVisibility(limited)


def _limit_points(project: QgsProject, uuid: str, *, limited: bool) -> None:
    for layer in layers.workspace_layers(project, "recorded_mine"):
        if layer.customProperty(layers.MAP_PROPERTY) == uuid and layer.hasScaleBasedVisibility() != limited:
            limit_points(layer, limited=limited)


def _add_layer(project: QgsProject, group: QgsLayerTreeGroup, uuid: str, layer: QgsVectorLayer) -> None:
    layer.setCustomProperty(layers.TABLE_PROPERTY, "counted_mines")
    layer.setCustomProperty(layers.MAP_PROPERTY, uuid)
    project.addMapLayer(layer, False)
    group.insertLayer(0, layer).setExpanded(False)


def _fill(layer: QgsVectorLayer, squares: Squares) -> None:
    provider = layer.dataProvider()
    provider.truncate()
    features = []
    columns = (squares.level, squares.column, squares.row, squares.mines)
    for level, column, row, mines in zip(*(part.tolist() for part in columns), strict=True):
        side = side_m(level)
        feature = QgsFeature()
        box = QgsRectangle(column * side, row * side, (column + 1) * side, (row + 1) * side)
        feature.setGeometry(QgsGeometry.fromRect(box))
        feature.setAttributes([level, mines, mines * 1e6 / side**2])
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    _dress(layer, np.unique(squares.level).tolist())


def _dress(layer: QgsVectorLayer, levels: list[int]) -> None:
    root = QgsRuleBasedRenderer.Rule(None)
    for level, (begin, end) in scales(levels).items():
        words = translate("MinePlanner", "Squares of {} m").format(number(side_m(level)))
        branch = QgsRuleBasedRenderer.Rule(None, 0, 0, f'"level" = {level}', words)
        branch.setMaximumScale(begin)
        branch.setMinimumScale(end)
        low = 0.0
        for high, opacity in CLASSES:
            symbol = symbols.area(symbols.CHA, "#9C0000", opacity=opacity, width=0.1)
            condition = f'"per_km2" >= {low:g}' + (f' AND "per_km2" < {high:g}' if high else "")
            said = f"{number(low)}–{number(high)}" if high else f"≥ {number(low)}"
            label = translate("MinePlanner", "{} mines per km²").format(said)
            branch.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label))
            low = high
        root.appendChild(branch)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setMaximumScale(POINTS_BELOW)
    layer.setMinimumScale(0)
    layer.setScaleBasedVisibility(True)
    words = translate("MinePlanner", "{} recorded mines in this square")
    # Labels would cost more than all the squares; the number is shown where the pointer rests.
    layer.setMapTipTemplate(words.format("[% mines %]"))
