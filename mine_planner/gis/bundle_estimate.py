# SPDX-License-Identifier: GPL-2.0-or-later
"""How much a bundle will take, layer by layer, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPathResolver,
    QgsProject,
    QgsRasterLayer,
)

from mine_planner.gis import bundle_tiles, offline_sources
from mine_planner.gis.project_reading import read_project
from mine_planner.i18n import translate

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

    from qgis.core import QgsRectangle

    from mine_planner.gis.project_reading import ProjectContent, ProjectLayer


@dataclass(frozen=True)
class LayerSize:
    """One layer of the project: about how many bytes it takes in the bundle, or why it stays behind."""

    id: str
    name: str
    kind: str
    size: int
    stays: str = ""


@dataclass(frozen=True)
class Sizing:
    """What sizes depend on.

    Attributes
    ----------
    area, crs
        The area to take and its system; without area everything is taken.
    tiles
        Coarsest and finest zoom level of MBTiles; None for GeoTIFF.
    """

    workspace: Path
    area: QgsRectangle | None
    crs: QgsCoordinateReferenceSystem
    tiles: tuple[int, int] | None = None


def layer_sizes(project: Path, sizing: Sizing) -> list[LayerSize]:
    """Return every layer of a project with its size; a file that several layers share counts once."""
    content = read_project(project)
    resolver = QgsPathResolver(str(project.absolute()))
    counted: set[Path] = {sizing.workspace.resolve()}
    return [
        _of(layer, offline_sources.absolute_source(layer.provider, layer.source, resolver), counted, sizing)
        for layer in content.layers
    ]


def grid_sizes(content: ProjectContent) -> int:
    """Return the bytes of the grids that go along."""
    return sum(grid.stat().st_size for grid in offline_sources.needed_grids(content))


def _of(layer: ProjectLayer, source: str, counted: set[Path], sizing: Sizing) -> LayerSize:
    if offline_sources.is_remote(layer.provider, source):
        return _stays(layer, translate("MinePlanner", "comes from the network"))
    path = offline_sources.local_path(layer.provider, source)
    if path is None or not path.exists():
        return _stays(layer, translate("MinePlanner", "its file is missing, or it has none"))
    if path.resolve() == sizing.workspace.resolve():
        return LayerSize(layer.id, layer.name, "workspace", 0)
    size = _file_size(path)
    if layer.kind == "raster":
        size = _raster_size(size, source, sizing)
    if layer.kind != "raster" and path.resolve() in counted:
        size = 0
    counted.add(path.resolve())
    return LayerSize(layer.id, layer.name, layer.kind, size)


def _stays(layer: ProjectLayer, reason: str) -> LayerSize:
    return LayerSize(layer.id, layer.name, layer.kind, 0, reason)


def _file_size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _raster_size(whole: int, source: str, sizing: Sizing) -> int:
    """Return what a raster takes: the share of it that lies in the area, or the tiles of that."""
    raster = QgsRasterLayer(source, "", "gdal")
    if not raster.isValid() or raster.extent().isEmpty():
        return whole
    extent, crs = raster.extent(), raster.crs()
    cut = extent
    if sizing.area is not None:
        change = QgsCoordinateTransform(sizing.crs, crs, QgsProject.instance().transformContext())
        cut = change.transformBoundingBox(sizing.area).intersect(extent)
    if cut.isEmpty():
        return 0
    if sizing.tiles is not None:
        degrees = QgsCoordinateTransform(
            crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance().transformContext()
        ).transformBoundingBox(cut)
        latitude = degrees.center().y()
        metres = 111_320.0
        width = degrees.width() * metres * bundle_tiles.scale_of(0, latitude) / bundle_tiles.scale_of(0, 0.0)
        return bundle_tiles.tiles_size(width, degrees.height() * metres, latitude, sizing.tiles)
    share = cut.width() * cut.height() / (extent.width() * extent.height())
    return int(share * max(whole, _PACKED * _pixels(raster)))


def _pixels(raster: QgsRasterLayer) -> float:
    """Return the bytes of a raster's pixels: a source may be packed with loss, the GeoTIFF is not."""
    provider = raster.dataProvider()
    sizes = (provider.dataTypeSize(band + 1) for band in range(raster.bandCount()))
    return float(raster.width() * raster.height() * sum(sizes))


_PACKED = 0.75
"""Share of its pixels' bytes that an aerial photo keeps under DEFLATE; for the estimate only."""


def scan_sizes(rows: Iterable[sqlite3.Row], folder: Path) -> int:
    """Return the bytes of the scans that the workspace's maps name."""
    paths = (folder / row["raster_path"] for row in rows if row["raster_path"])
    return sum(path.stat().st_size for path in paths if path.is_file())
