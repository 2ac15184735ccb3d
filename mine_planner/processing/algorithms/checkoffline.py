# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:checkoffline``: what in a project would need the network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from mine_planner.i18n import translate
from mine_planner.processing.base import PlannerAlgorithm
from mine_planner.processing.sinks import feature_of, fields_of, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

COLUMNS = ("kind", "subject", "problem", "repair")


class CheckOffline(PlannerAlgorithm):
    """Lists what a project needs and would not have without a network."""

    NAME = "checkoffline"
    GROUP = "workspace"
    ICON = "offline"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Check a project for work without a network")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Lists every layer, font, symbol, form, relation, grid and plugin of a project that is remote, "
            "absolute or missing, each with a way to mend it. The project is read, not opened: nothing is "
            "fetched, and no macro or form code runs; such code is reported.",
        ) + translate(
            "MinePlanner",
            "\nRepair: layers, symbols, pictures and forms outside the project's folder are copied into it "
            "and named by relative paths; the project as it was is kept beside it, and nothing else is "
            "changed. What is listed is then what remains. Close the project in QGIS first.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(
            QgsProcessingParameterFile(
                "PROJECT", translate("MinePlanner", "Project"), fileFilter="QGIS project (*.qgz *.qgs)"
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "REPAIR", translate("MinePlanner", "Repair what loses nothing, and save the project"), False
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("MinePlanner", "Findings"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", translate("MinePlanner", "Findings")))
        self.addOutput(QgsProcessingOutputNumber("BLOCKING", translate("MinePlanner", "Missing offline")))
        self.addOutput(QgsProcessingOutputNumber("REPAIRED", translate("MinePlanner", "Repaired")))
        self.addOutput(
            QgsProcessingOutputFile("KEPT", translate("MinePlanner", "The project as it was before"))
        )

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the project, mend it where that is asked for, and list what was found."""
        from mine_planner.gis.offline_check import check_project
        from mine_planner.gis.offline_file_repair import repair_file
        from mine_planner.gis.offline_repair import Mended

        project = Path(self.parameterAsFile(parameters, "PROJECT", context))
        mended = Mended()
        if self.parameterAsBool(parameters, "REPAIR", context):
            mended = repair_file(project)
        for line in mended.lines:
            feedback.pushInfo(line)
        findings = check_project(project)
        results: dict[str, Any] = {
            "COUNT": len(findings),
            "BLOCKING": sum(finding.blocks for finding in findings),
            "REPAIRED": len(mended.lines),
            "KEPT": "" if mended.kept is None else str(mended.kept),
        }
        for finding in findings:
            say = feedback.pushWarning if finding.blocks else feedback.pushInfo
            say(f"{finding.subject}: {finding.problem}. {finding.repair}")
        fields = fields_of(dict.fromkeys(COLUMNS, str))
        features = [feature_of(fields, [getattr(one, name) for name in COLUMNS]) for one in findings]
        return results | write_layer(self, "OUTPUT", parameters, context, features, fields)
