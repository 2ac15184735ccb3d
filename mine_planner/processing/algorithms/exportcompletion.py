# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:exportcompletion``: PDF completion and handover reports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from mine_planner.i18n import translate
from mine_planner.processing.base import WORKSPACE, NamedEnum, PlannerAlgorithm, enum_value

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.sheets.base_layers import BaseLayer

KINDS = ("completion", "handover")
PAPERS = ("A4", "A3")


class ExportCompletion(PlannerAlgorithm):
    """Prints what became of tasks."""

    NAME = "exportcompletion"
    GROUP = "sheets"
    ICON = "accept"

    def __init__(self) -> None:
        super().__init__()
        self._base: tuple[BaseLayer, ...] = ()

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Make completion and handover reports")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Prints the newest completion or handover report of each task: land released by kind with its "
            "depth, devices recorded, reported lifted, found and unaccounted for with the explanation, days "
            "and hours, the boundary as emplaced, quality visits, residual risk, beneficiaries, signatures. "
            "TASKS takes codes separated by commas; empty means every task with such a report. A report with "
            "devices unaccounted for and no explanation is not printed.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        codes = translate("MinePlanner", "Task codes (all when empty)")
        self.addParameter(QgsProcessingParameterString("TASKS", codes, optional=True))
        self.addParameter(NamedEnum("KIND", translate("MinePlanner", "Report"), KINDS, "completion"))
        folder = translate("MinePlanner", "Folder for the reports")
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", folder))
        self.addParameter(NamedEnum("PAPER", translate("MinePlanner", "Paper"), PAPERS, "A4", optional=True))
        language = translate("MinePlanner", "Language (en, az, ru, uk, or two joined by +)")
        self.addParameter(QgsProcessingParameterString("LANGUAGE", language, "en", optional=True))
        base = translate("MinePlanner", "Base layers, top first")
        kind = Qgis.ProcessingSourceType.MapLayer
        self.addParameter(QgsProcessingParameterMultipleLayers("BASE", base, kind, optional=True))
        self.addOutput(QgsProcessingOutputNumber("REPORTS", translate("MinePlanner", "Reports made")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", translate("MinePlanner", "Tasks left out")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Describe the base layers while still on the thread that owns them."""
        from mine_planner.gis.sheets import base_layers

        layers = self.parameterAsLayerList(parameters, "BASE", context)
        if layers:
            self._base = base_layers.describe(layers)
        elif context.project() is not None:
            workspace = Path(self.parameterAsFile(parameters, WORKSPACE, context))
            self._base = base_layers.of_project(context.project(), workspace)
        return True

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Print the reports."""
        from mine_planner.gis.sheets.completion_batch import ReportRequest, make_reports

        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        folder.mkdir(parents=True, exist_ok=True)
        codes = self.parameterAsString(parameters, "TASKS", context).split(",")
        request = ReportRequest(
            workspace=Path(self.parameterAsFile(parameters, WORKSPACE, context)),
            folder=folder,
            codes=tuple(code.strip() for code in codes if code.strip()),
            kind=enum_value(parameters, "KIND", KINDS, "completion"),
            language=self.parameterAsString(parameters, "LANGUAGE", context) or "en",
            paper=enum_value(parameters, "PAPER", PAPERS, "A4"),
            base=self._base,
        )
        result = make_reports(request, feedback.setProgress, feedback.isCanceled)
        for code, sentence in result.failures:
            feedback.reportError(f"{code}: {sentence}")
        return {"OUTPUT": str(folder), "REPORTS": len(result.files), "FAILED": len(result.failures)}
