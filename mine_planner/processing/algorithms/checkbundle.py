# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:checkbundle``: whether a bundle arrived as it was sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFile

from mine_planner.i18n import translate
from mine_planner.processing.base import PlannerAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback


class CheckBundle(PlannerAlgorithm):
    """Compares every file of a bundle with the checksum that was written when it was made."""

    NAME = "checkbundle"
    GROUP = "workspace"
    ICON = "bundle"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Check an offline bundle that arrived")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Compares every file of a bundle with the checksum in its manifest.json, and names what is "
            "missing, changed or did not come with it. Check before the bundle is opened: QGIS writes into "
            "what it shows. A checksum tells of damage on the way, not of somebody who changed both.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(
            QgsProcessingParameterFile(
                "INPUT",
                translate("MinePlanner", "Folder of the bundle"),
                QgsProcessingParameterFile.Behavior.Folder,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("PROBLEMS", translate("MinePlanner", "Problems")))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compare, and name what is not as it was sent."""
        from mine_planner.gis.bundle_manifest import check_bundle

        def step(percent: float) -> bool:
            feedback.setProgress(percent)
            return not feedback.isCanceled()

        problems = check_bundle(Path(self.parameterAsFile(parameters, "INPUT", context)), step)
        for problem in problems:
            feedback.pushWarning(problem)
        if not problems:
            feedback.pushInfo(translate("MinePlanner", "The bundle is as it was sent."))
        return {"PROBLEMS": len(problems)}
