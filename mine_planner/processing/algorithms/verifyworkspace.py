# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:verifyworkspace``: schema, keys, geometry, journal chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFields,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
)

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import in_users_language, translate
from mine_planner.processing.base import PlannerAlgorithm
from mine_planner.processing.sinks import feature_of, fields_of, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.store.verify import Finding

FIELDS = ("kind", "serious", "table", "row", "sentence")


class VerifyWorkspace(PlannerAlgorithm):
    """Looks at everything in a workspace, and puts back what its schema lacks where that is asked for."""

    NAME = "verifyworkspace"
    GROUP = "workspace"
    ICON = "accept"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Verify a workspace")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Checks the file's pages, its rules, indexes, links and outlines, the seals of the journal, and "
            "whether rows were changed around the journal; each finding says what to do. Nothing is changed, "
            "unless missing rules and incomplete spatial indexes are to be put back: that is an action in "
            "the journal, and what is found after it is listed.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        label = translate("MinePlanner", "Put back missing rules and incomplete spatial indexes")
        self.addParameter(QgsProcessingParameterBoolean("REPAIR", label, False))
        self.add_findings_parameter(Qgis.ProcessingSourceType.Vector)
        self.addOutput(QgsProcessingOutputNumber("SERIOUS", translate("MinePlanner", "Serious findings")))
        self.addOutput(QgsProcessingOutputNumber("NOTES", translate("MinePlanner", "Notes")))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Verify and list."""
        from mine_planner.gis import verifying
        from mine_planner.store import repair

        def progress(share: float) -> None:
            feedback.setProgress(100 * share)
            if feedback.isCanceled():
                raise PlannerError("The check was cancelled: nothing is known about the rest of the file.")

        mend = self.parameterAsBoolean(parameters, "REPAIR", context)
        with self.opened_workspace(parameters, context, read_only=not mend) as workspace:
            findings = verifying.find_all(workspace.connection, progress)
            mended = repair.put_back(workspace, findings) if mend else []
            if mended:
                feedback.pushInfo(translate("MinePlanner", "Put back: {}.").format(", ".join(mended)))
                findings = verifying.find_all(workspace.connection, progress)
        for finding in findings:
            said = in_users_language(finding.sentence, parts=True)
            (feedback.pushWarning if finding.serious else feedback.pushInfo)(said)
        if not findings:
            feedback.pushInfo(translate("MinePlanner", "Nothing was found: the workspace is sound."))
        serious = sum(finding.serious for finding in findings)
        outputs: dict[str, Any] = {"SERIOUS": serious, "NOTES": len(findings) - serious}
        fields = fields_of(dict.fromkeys(FIELDS, str))
        features = [_feature(finding, fields) for finding in findings]
        return outputs | write_layer(self, "FINDINGS", parameters, context, features, fields)


def _feature(finding: Finding, fields: QgsFields) -> QgsFeature:
    row = "" if finding.fid is None else str(finding.fid)
    serious = "yes" if finding.serious else "no"
    return feature_of(
        fields, [finding.kind, serious, finding.table, row, in_users_language(finding.sentence, parts=True)]
    )
