# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:verifyworkspace``: schema, keys, geometry, journal chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QMetaType

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import translate
from mine_planner.processing.base import PlannerAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.store.verify import Finding

FIELDS = ("kind", "serious", "table", "row", "sentence")


class VerifyWorkspace(PlannerAlgorithm):
    """Looks at everything in a workspace and changes nothing."""

    NAME = "verifyworkspace"
    ICON = "accept"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Verify a workspace")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Checks the file's pages, its rules, indexes, links and outlines, the seals of the journal, and "
            "whether rows were changed around the journal. Nothing is changed; each finding says what to do.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "FINDINGS",
                translate("MinePlanner", "Findings"),
                Qgis.ProcessingSourceType.Vector,
                QgsProcessing.TEMPORARY_OUTPUT,
                True,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("SERIOUS", translate("MinePlanner", "Serious findings")))
        self.addOutput(QgsProcessingOutputNumber("NOTES", translate("MinePlanner", "Notes")))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Verify and list."""
        from mine_planner.gis import verifying

        def progress(share: float) -> None:
            feedback.setProgress(100 * share)
            if feedback.isCanceled():
                raise PlannerError("The check was cancelled: nothing is known about the rest of the file.")

        with self.opened_workspace(parameters, context, read_only=True) as workspace:
            findings = verifying.find_all(workspace.connection, progress)
        for finding in findings:
            (feedback.pushWarning if finding.serious else feedback.pushInfo)(finding.sentence)
        if not findings:
            feedback.pushInfo(translate("MinePlanner", "Nothing was found: the workspace is sound."))
        serious = sum(finding.serious for finding in findings)
        outputs: dict[str, Any] = {"SERIOUS": serious, "NOTES": len(findings) - serious}
        destination = self._write(parameters, context, findings)
        if destination:
            outputs["FINDINGS"] = destination
        return outputs

    def _write(
        self, parameters: dict[str, Any], context: QgsProcessingContext, findings: list[Finding]
    ) -> str | None:
        fields = QgsFields()
        for name in FIELDS:
            fields.append(QgsField(name, QMetaType.Type.QString))
        sink, destination = self.parameterAsSink(parameters, "FINDINGS", context, fields)
        if sink is None:
            return None
        for finding in findings:
            feature = QgsFeature(fields)
            row = "" if finding.fid is None else str(finding.fid)
            serious = "yes" if finding.serious else "no"
            feature.setAttributes([finding.kind, serious, finding.table, row, finding.sentence])
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        return str(destination)
