# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importprogress``: daily reports, released land and finds from CSV, GPX, GeoPackage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFields,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from mine_planner.gis import workspaces
from mine_planner.i18n import translate
from mine_planner.processing.base import NamedEnum, PlannerAlgorithm, enum_value
from mine_planner.processing.sinks import feature_of, fields_of, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.progress_import_values import Finding

KINDS = ("auto", "reports", "finds", "tracks")
FIELDS = ("row", "outcome", "problem", "explanation")


class ImportProgress(PlannerAlgorithm):
    """Brings reports, finds and tracks into a workspace."""

    NAME = "importprogress"
    GROUP = "progress"
    ICON = "report"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Import progress")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Reads daily reports and finds from a CSV or a workbook, waypoints and tracks from a GPX, or a "
            "tablet's GeoPackage. Reports of unknown or closed tasks, of the future, or that are there "
            "already are held back with a proposal. Finds whose coordinates do not fit their task count as "
            "hazard at once. Every row that cannot be read is listed. With Preview nothing is saved.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterFile(
                "INPUT",
                translate("MinePlanner", "Reports, finds or tracks"),
                fileFilter="CSV, XLSX, ODS, GPX, GeoPackage (*.csv *.txt *.xlsx *.xlsm *.ods *.gpx *.gpkg)",
            )
        )
        self.add_workspace_parameter()
        self.addParameter(NamedEnum("KIND", translate("MinePlanner", "What it holds"), KINDS, "auto"))
        self.addParameter(
            QgsProcessingParameterBoolean(
                "PREVIEW", translate("MinePlanner", "Preview only, save nothing"), False
            )
        )
        self.add_findings_parameter(Qgis.ProcessingSourceType.VectorPoint)
        for name, label in (
            ("ACCEPTED", translate("MinePlanner", "Accepted")),
            ("HELD", translate("MinePlanner", "Held back")),
            ("REFUSED", translate("MinePlanner", "Refused")),
            ("FINDS", translate("MinePlanner", "Devices found")),
            ("TRACKS", translate("MinePlanner", "Tracks kept")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Import, or only say what an import would do."""
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.gis import progress_import

        path = Path(self.parameterAsFile(parameters, "INPUT", context))
        kind = enum_value(parameters, "KIND", KINDS, "auto")
        with self.opened_workspace(parameters, context) as workspace:
            if self.parameterAsBoolean(parameters, "PREVIEW", context):
                result = progress_import.preview_progress(workspace, path, kind)
            else:
                result = progress_import.import_progress(workspace, path, kind, feedback.isCanceled)
            crs = workspaces.workspace_crs(workspace)
        for finding in result.findings:
            feedback.pushInfo(f"{finding.row}: {finding.problem} {finding.explanation}".strip())
        outputs: dict[str, Any] = {
            "ACCEPTED": result.accepted,
            "HELD": result.held,
            "REFUSED": result.refused,
            "FINDS": result.finds,
            "TRACKS": result.tracks,
        }
        fields = fields_of(dict.fromkeys(FIELDS, str))
        features = [_feature(finding, fields) for finding in result.findings]
        point = Qgis.WkbType.Point
        return outputs | write_layer(self, "FINDINGS", parameters, context, features, fields, point, crs)


def _feature(finding: Finding, fields: QgsFields) -> QgsFeature:
    """Return a finding as a point on its place."""
    import shapely

    values = [finding.row, finding.outcome, finding.problem, finding.explanation]
    place = finding.place
    wkb = None if place is None else shapely.to_wkb(shapely.Point(place), output_dimension=2)
    return feature_of(fields, values, wkb)
