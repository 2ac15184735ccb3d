# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:coverage``: where people probably walked in a task, and its gaps; never counts as search."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from mine_planner.i18n import translate
from mine_planner.processing.base import PlannerAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback


class Coverage(PlannerAlgorithm):
    """Works out the probability of traverse and the gaps of a task from tracks."""

    NAME = "coverage"
    GROUP = "progress"
    ICON = "coverage"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Show where people walked")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "From tracks of receivers: for each square metre of a task the probability that it was "
            "traversed, and the gaps. Handheld positions err by metres and a lane is one metre wide: the "
            "picture never counts as search and releases nothing.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace_parameter()
        tr = translate
        self.addParameter(QgsProcessingParameterString("TASK", tr("MinePlanner", "Code of the task")))
        self.addParameter(
            QgsProcessingParameterFile(
                "TRACKS",
                tr("MinePlanner", "Tracks (GPX, or a file with lines)"),
                fileFilter="GPX (*.gpx);;GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)",
            )
        )
        double = Qgis.ProcessingNumberParameterType.Double
        for name, label, default in (
            ("SWATH", tr("MinePlanner", "Width that one pass covers (m)"), None),
            ("ERROR", tr("MinePlanner", "Error of the receiver, one standard deviation (m)"), None),
            ("CELL", tr("MinePlanner", "Side of the raster's cells (m)"), 1.0),
            ("BELOW", tr("MinePlanner", "A gap is below (%)"), 50.0),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, double, default, minValue=0.0))
        self.addParameter(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("MinePlanner", "Folder for raster and gaps"))
        )
        self.addOutput(QgsProcessingOutputRasterLayer("RASTER", tr("MinePlanner", "Probability of traverse")))
        self.addOutput(QgsProcessingOutputFile("GAPS", tr("MinePlanner", "Gaps")))
        self.addOutput(QgsProcessingOutputNumber("SHARE", tr("MinePlanner", "Mean probability (0 to 1)")))
        self.addOutput(QgsProcessingOutputNumber("GAP_AREA", tr("MinePlanner", "Area of the gaps (m²)")))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Work it out."""
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.domain.errors import InputError
        from mine_planner.gis import coverage_layers, coverage_tracks, workspaces

        code = self.parameterAsString(parameters, "TASK", context).strip()
        swath, error, cell, below = (
            self.parameterAsDouble(parameters, name, context) for name in ("SWATH", "ERROR", "CELL", "BELOW")
        )
        options = coverage_tracks.CoverageOptions(swath, error, cell, below / 100)
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        with self.opened_workspace(parameters, context, read_only=True) as workspace:
            row = workspace.row("clearance_task", code=code)
            if row is None:
                raise InputError(f'There is no task "{code}" in this workspace: give its code.')
            crs = workspaces.workspace_crs(workspace)
            task = coverage_layers.task_outline(workspace, row["uuid"])
        tracks = _tracks(Path(self.parameterAsFile(parameters, "TRACKS", context)), crs)
        done = coverage_layers.work_out(task, tracks, options, folder, crs)
        feedback.pushWarning(done.caption)
        return {
            "OUTPUT": str(folder),
            "RASTER": str(done.raster),
            "GAPS": str(done.gap_file),
            "SHARE": done.share,
            "GAP_AREA": done.gap_m2,
        }


def _tracks(path: Path, crs: QgsCoordinateReferenceSystem) -> list[Any]:
    from mine_planner.domain.errors import InputError
    from mine_planner.gis import coverage_tracks

    if path.suffix.lower() == ".gpx":
        return coverage_tracks.tracks_of_gpx(path, crs)
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    if not layer.isValid():
        raise InputError(f"{path.name} cannot be read as lines: give a GPX file or a layer of lines.")
    return coverage_tracks.tracks_of_layer(layer, crs)
