# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importprogress``: daily reports, released land and finds from CSV, GPX, GeoPackage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QMetaType

from mine_planner.gis import workspaces
from mine_planner.i18n import translate
from mine_planner.processing.base import NamedEnum, PlannerAlgorithm, enum_value

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.progress_import_values import Finding

KINDS = ("auto", "reports", "finds", "tracks")
FIELDS = ("row", "outcome", "problem", "explanation")


class ImportProgress(PlannerAlgorithm):
    """Brings reports, finds and tracks into a workspace."""

    NAME = "importprogress"
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
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "FINDINGS",
                translate("MinePlanner", "Findings"),
                Qgis.ProcessingSourceType.VectorPoint,
                QgsProcessing.TEMPORARY_OUTPUT,
                True,
            )
        )
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
        destination = self._write(parameters, context, result.findings, crs)
        if destination:
            outputs["FINDINGS"] = destination
        return outputs

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        findings: list[Finding],
        crs: QgsCoordinateReferenceSystem,
    ) -> str | None:
        fields = QgsFields()
        for name in FIELDS:
            fields.append(QgsField(name, QMetaType.Type.QString))
        sink, destination = self.parameterAsSink(
            parameters, "FINDINGS", context, fields, Qgis.WkbType.Point, crs
        )
        if sink is None:
            return None
        for finding in findings:
            feature = QgsFeature(fields)
            feature.setAttributes([finding.row, finding.outcome, finding.problem, finding.explanation])
            if finding.place is not None:
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*finding.place)))
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        return str(destination)
