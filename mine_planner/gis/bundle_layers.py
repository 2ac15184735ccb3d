# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a project taken along in a bundle: cut to the area, as files beside the project."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.core import (
    QgsPathResolver,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import bundle_project, bundle_tiles, offline_sources, projections
from mine_planner.gis.bundle_progress import Step
from mine_planner.gis.gdal_raising import gdal_raising, write_whole
from mine_planner.gis.project_reading import read_project
from mine_planner.gis.scan_raster import attempt
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback

    from mine_planner.gis.project_reading import ProjectContent, ProjectLayer

BASE_FILE = "base_layers.gpkg"
RASTER_FOLDER, FILE_FOLDER = "rasters", "files"
GTIFF_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS")


@dataclass
class Taken:
    """What became of the project's layers: their new sources, and what stays behind with the reason."""

    sources: dict[str, tuple[str, str]] = field(default_factory=dict)
    left_out: list[dict[str, str]] = field(default_factory=list)

    def leave(self, layer: str, reason: str) -> None:
        """Note a layer that the bundle cannot hold."""
        self.left_out.append({"layer": layer, "reason": reason})


@dataclass(frozen=True)
class Places:
    """Where everything lies: the project's file, the bundle being made, the workspace here and its copy."""

    project: Path
    folder: Path
    workspace: Path
    copy: Path


class LayerTaker:
    """Takes the layers of one project into a folder; opens no project, so any thread may do it.

    Parameters
    ----------
    places
        Where everything lies.
    area, crs
        The area to take, and its system; without area everything is taken.
    feedback
        Progress and cancelling.

    Attributes
    ----------
    only
        Ids of the layers to take; None for all.
    tiles
        Coarsest and finest zoom level where rasters become MBTiles; None for GeoTIFF.
    """

    def __init__(
        self,
        places: Places,
        area: QgsRectangle | None,
        crs: QgsCoordinateReferenceSystem,
        feedback: Step,
    ) -> None:
        self.content: ProjectContent = read_project(places.project)
        self.only: frozenset[str] | None = None
        self.tiles: tuple[int, int] | None = None
        self._project = places.project
        self._folder = places.folder
        self._workspace = places.workspace.resolve()
        self._copy = places.copy
        self._area = area
        self._crs = crs
        self._feedback = feedback
        self._resolver = QgsPathResolver(str(places.project.absolute()))
        self.taken = Taken()
        self._images: dict[Path, Path] = {}

    def take(self) -> Taken:
        """Take every layer that lies in a file."""
        layers = self.content.layers
        whole = self._feedback
        for number, layer in enumerate(layers):
            share = 100.0 / len(layers)
            self._feedback = Step(whole, number * share, (number + 1) * share)
            self._feedback.setProgress(0.0)
            stop_if_cancelled(self._feedback)
            if self.only is not None and layer.id not in self.only:
                self.taken.leave(layer.name, translate("MinePlanner", "was not chosen"))
            else:
                self._take(layer)
        return self.taken

    def _take(self, layer: ProjectLayer) -> None:
        source = offline_sources.absolute_source(layer.provider, layer.source, self._resolver)
        if offline_sources.is_remote(layer.provider, source):
            self.taken.leave(layer.name, translate("MinePlanner", "comes from the network"))
            return
        path = offline_sources.local_path(layer.provider, source)
        if path is None or not path.exists():
            self.taken.leave(layer.name, translate("MinePlanner", "its file is missing, or it has none"))
        elif path.resolve() == self._workspace:
            self.taken.sources[layer.id] = (source.replace(str(path), str(self._copy)), layer.provider)
        elif layer.kind == "raster" and layer.provider == "gdal":
            self._take_raster(layer, source)
        elif layer.kind == "vector":
            self._take_vector(layer, source)
        else:
            target = self._copy_file(path, RASTER_FOLDER)
            self.taken.sources[layer.id] = (source.replace(str(path), str(target)), layer.provider)

    def _window(self, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> QgsRectangle | None:
        """Return the part of a layer's extent that lies in the area, in the layer's system."""
        if self._area is None:
            return extent
        area = QgsRectangle(self._area)
        if crs.isValid() and crs != self._crs:
            context = QgsProject.instance().transformContext()
            area = projections.of_map(self._crs, crs, context).transformBoundingBox(area)
        window = area.intersect(extent)
        return None if window.isEmpty() else window

    # -------------------------------------------------------------- rasters
    def _take_raster(self, layer: ProjectLayer, source: str) -> None:
        raster = QgsRasterLayer(source, layer.name, layer.provider)
        window = self._window(raster.crs(), raster.extent()) if raster.isValid() else None
        if window is None:
            self.taken.leave(layer.name, translate("MinePlanner", "lies outside the area, or cannot be read"))
            return
        part = window if self._area is not None else None
        if self.tiles is not None and bundle_tiles.can_tile(source):
            target = self._free_name(RASTER_FOLDER, layer.name, ".mbtiles")
            bundle_tiles.write_tiles(source, target, part, self.tiles, self._feedback)
            stop_if_cancelled(self._feedback)
        else:
            target = self._free_name(RASTER_FOLDER, layer.name, ".tif")
            cut_raster(source, target, part, self._feedback)
        self.taken.sources[layer.id] = (str(target), "gdal")

    # -------------------------------------------------------------- vectors
    def _take_vector(self, layer: ProjectLayer, source: str) -> None:
        vector = QgsVectorLayer(source, layer.name, layer.provider)
        if not vector.isValid():
            self.taken.leave(layer.name, translate("MinePlanner", "cannot be read"))
            return
        target = self._folder / BASE_FILE
        name = plain_name(layer.name) + "_" + str(len(self.taken.sources) + 1)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = name
        options.feedback = self._feedback.qgis_feedback()
        if target.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        if self._area is not None and vector.isSpatial():
            area = QgsRectangle(self._area)
            if vector.crs().isValid() and vector.crs() != self._crs:
                context = QgsProject.instance().transformContext()
                area = projections.of_map(self._crs, vector.crs(), context).transformBoundingBox(area)
            options.filterExtent = area
        context = QgsProject.instance().transformContext()
        error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(vector, str(target), context, options)
        stop_if_cancelled(self._feedback)
        if error != QgsVectorFileWriter.WriterError.NoError:
            raise _not_written(layer.name, message)
        self.taken.sources[layer.id] = (f"{target}|layername={name}", "ogr")

    # -------------------------------------------------------------- files
    def _free_name(self, folder: str, name: str, ending: str) -> Path:
        place = self._folder / folder
        place.mkdir(exist_ok=True)
        number, target = 1, place / (plain_name(name) + ending)
        while target.exists():
            number += 1
            target = place / (plain_name(name) + "_" + str(number) + ending)
        return target

    def _copy_file(self, path: Path, folder: str) -> Path:
        target = self._free_name(folder, path.stem, path.suffix)
        shutil.copyfile(path, target)
        return target

    # -------------------------------------------------------------- the project
    def write_project(self, target: Path) -> None:
        """Write the project with its new sources and relative paths; what is left out is removed."""
        resolver = QgsPathResolver(str(target.absolute()))
        sources = {
            uid: (resolver.writePath(source), provider)
            for uid, (source, provider) in self.taken.sources.items()
        }
        bundle_project.point_elsewhere(self._project, target, sources, self._take_image)

    def _take_image(self, name: str) -> str | None:
        """Copy a symbol, picture or form that QGIS does not bring along, and return the copy's path."""
        if offline_sources.is_embedded(name):
            return None
        path = offline_sources.plain(offline_sources.image_path(name, self._resolver))
        if not path.is_file() or offline_sources.is_shipped(path):
            return None
        if path not in self._images:
            self._images[path] = self._copy_file(path, FILE_FOLDER)
        return "./" + self._images[path].relative_to(self._folder).as_posix()


def cut_raster(source: str, target: Path, window: QgsRectangle | None, feedback: QgsFeedback | Step) -> None:
    """Write the part of a raster as a tiled GeoTIFF, with progress and cancelling.

    Raises
    ------
    WorkspaceError
        When it was cancelled, or there is no room for it.
    """

    def told(share: float, _message: str, _data: Any) -> int:
        feedback.setProgress(100.0 * share)
        return 0 if feedback.isCanceled() else 1

    options: dict[str, Any] = {"format": "GTiff", "creationOptions": list(GTIFF_OPTIONS), "callback": told}
    if window is not None:
        options["projWin"] = (window.xMinimum(), window.yMaximum(), window.xMaximum(), window.yMinimum())
    with gdal_raising():
        made, failure = attempt(lambda: _translated(target, source, options))
    stop_if_cancelled(feedback)
    if made is None:
        raise _not_written(target.name, failure)


def _translated(target: Path, source: str, options: dict[str, Any]) -> Path | None:
    made = gdal.Translate(str(target), source, **options)
    if made is None:  # not every GDAL raises when it is cancelled
        return None
    write_whole(made)
    return target


def plain_name(text: str) -> str:
    """Return a name that every file system takes."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", text).strip("_")[:40] or "layer"


def stop_if_cancelled(feedback: QgsFeedback | Step) -> None:
    """Stop at the user's word.

    Raises
    ------
    WorkspaceError
        When the user cancelled; whoever makes the folder removes it then.
    """
    if feedback.isCanceled():
        raise WorkspaceError(translate("MinePlanner", "The bundle was cancelled: nothing was kept of it."))


def _not_written(name: str, details: str) -> WorkspaceError:
    sentence = translate("MinePlanner", "{} could not be written: free some space, or choose another folder.")
    return WorkspaceError(sentence.format(name), details)
