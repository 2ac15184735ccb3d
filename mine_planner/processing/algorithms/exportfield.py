# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:exportfield``: tasks as files for devices."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from mine_planner.i18n import translate
from mine_planner.processing.base import NamedEnum, PlannerAlgorithm, enum_value

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

FORMATS = ("GPX", "KML", "DXF", "GeoJSON", "CSV", "GPKG")
_FILTER = "GPX (*.gpx);;KML (*.kml);;DXF (*.dxf);;GeoJSON (*.geojson);;CSV (*.csv);;GeoPackage (*.gpkg)"


class ExportField(PlannerAlgorithm):
    """Writes GPX, KML, DXF, GeoJSON, CSV or GeoPackage of tasks for devices."""

    NAME = "exportfield"
    GROUP = "sheets"
    ICON = "export_field"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Export tasks for devices")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Writes turning points as waypoints, boundaries as tracks or polygons, boxes, site features "
            "and hazard areas for receivers, tablets and drawing programs. GPX, KML and GeoJSON are on "
            "WGS 84; DXF and GeoPackage keep the workspace's CRS. The only route that a receiver can "
            "guide along is the surveyed safe access. With GPKG, a project that is ready for a tablet is "
            "written beside the file.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                "TASKS", translate("MinePlanner", "Task codes (all when empty)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "TEAM", translate("MinePlanner", "Only tasks of this team (its code)"), optional=True
            )
        )
        self.addParameter(NamedEnum("FORMAT", translate("MinePlanner", "Format"), FORMATS, "GPX"))
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", translate("MinePlanner", "File"), _FILTER)
        )
        self.addOutput(QgsProcessingOutputNumber("ITEMS", translate("MinePlanner", "Items written")))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the file."""
        from mine_planner.gis import field_export, field_export_project

        file_format = enum_value(parameters, "FORMAT", FORMATS, "GPX")
        target = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        target = target.with_suffix(field_export.ENDINGS[file_format])
        given = self.parameterAsString(parameters, "TASKS", context).split(",")
        team = self.parameterAsString(parameters, "TEAM", context).strip()
        with self.opened_workspace(parameters, context, read_only=True) as workspace:
            codes = [code.strip() for code in given if code.strip()]
            if team:
                codes = field_export.codes_of_team(workspace, team, codes)
            count = field_export.export_field(workspace, codes, file_format, target)
            if file_format == "GPKG":
                project = field_export_project.write_project(workspace, target)
                feedback.pushInfo(translate("MinePlanner", "Open {} on the tablet.").format(project.name))
        return {"OUTPUT": str(target), "ITEMS": count}
