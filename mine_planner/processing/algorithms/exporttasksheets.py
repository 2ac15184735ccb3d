# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:exporttasksheets``: PDF sheets of chosen tasks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mine_planner.i18n import translate
from mine_planner.processing.base import WORKSPACE, NamedEnum, PlannerAlgorithm, enum_value

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.sheets.base_layers import BaseLayer
    from mine_planner.gis.sheets.batch import Request, Result

PAPERS = ("A4", "A3")
ORIENTATIONS = ("portrait", "landscape")


class ExportTaskSheets(PlannerAlgorithm):
    """Makes PDF sheets for chosen tasks."""

    NAME = "exporttasksheets"
    GROUP = "sheets"
    ICON = "sheets"

    def __init__(self) -> None:
        super().__init__()
        self._base: tuple[BaseLayer, ...] = ()

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Make task sheets")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Makes a PDF sheet of each task: map, point table with grid, true and compass bearings, "
            "sources with grade and accuracy, expected devices, medical plan, quality plan and "
            "signatures. TASKS takes codes separated by commas; empty means all. The base map is that "
            "of BASE, else of the project file PROJECT, else of the open project. A sheet is marked as a "
            "draft until its content has been approved.",
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
            QgsProcessingParameterFolderDestination(
                "OUTPUT", translate("MinePlanner", "Folder for the sheets")
            )
        )
        self.addParameter(NamedEnum("PAPER", translate("MinePlanner", "Paper"), PAPERS, "A4", optional=True))
        self.addParameter(
            NamedEnum(
                "ORIENTATION",
                translate("MinePlanner", "Orientation"),
                ORIENTATIONS,
                "portrait",
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "LANGUAGE",
                translate("MinePlanner", "Language (en, az, ru, uk, or two joined by +)"),
                "en",
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                "BASE",
                translate("MinePlanner", "Base layers, top first"),
                Qgis.ProcessingSourceType.MapLayer,
                optional=True,
            )
        )
        self._add_more()
        self._add_outputs()

    def _add_outputs(self) -> None:
        """Declare what comes out."""
        self.addOutput(QgsProcessingOutputNumber("SHEETS", translate("MinePlanner", "Sheets made")))
        self.addOutput(QgsProcessingOutputNumber("PAGES", translate("MinePlanner", "Pages")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", translate("MinePlanner", "Tasks left out")))
        self.addOutput(QgsProcessingOutputFolder("FOLDER", translate("MinePlanner", "Folder")))

    def _add_file(self, name: str, label: str, pattern: str) -> None:
        self.addParameter(
            QgsProcessingParameterFile(name, label, fileFilter=f"{label} ({pattern})", optional=True)
        )

    def _add_more(self) -> None:
        """Declare the base project, and what is seldom changed."""
        self._add_file("PROJECT", translate("MinePlanner", "Project with the base layers"), "*.qgz *.qgs")
        numbers = (
            ("DPI", translate("MinePlanner", "Resolution of the base map (dpi)"), 200, 72, 600),
            ("SMALLEST_SCALE", translate("MinePlanner", "Smallest allowed scale, 1:n"), 10_000, 500, 100_000),
        )
        for name, label, default, low, high in numbers:
            number = QgsProcessingParameterNumber(
                name, label, Qgis.ProcessingNumberParameterType.Integer, default, True, low, high
            )
            self._advanced(number)
        switches = (
            ("BOOK", translate("MinePlanner", "One book with bookmarks in place of single files")),
            ("CHANGED_ONLY", translate("MinePlanner", "Only tasks that changed since their last print")),
            ("REGISTER", translate("MinePlanner", "Enter the prints into the register of issues")),
        )
        for name, label in switches:
            self._advanced(QgsProcessingParameterBoolean(name, label, False, optional=True))
        texts = (
            ("HOLDER", translate("MinePlanner", "Who gets this copy")),
            ("HOLDER_CONTACT", translate("MinePlanner", "How to reach them")),
        )
        for name, label in texts:
            self._advanced(QgsProcessingParameterString(name, label, optional=True))
        self._add_file("TEMPLATE", translate("MinePlanner", "Layout template of your own"), "*.qpt")

    def _advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Describe the base layers while still on the thread that owns them."""
        from mine_planner.gis.sheets import base_layers

        layers = self.parameterAsLayerList(parameters, "BASE", context)
        if layers:
            self._base = base_layers.describe(layers)
        elif not parameters.get("PROJECT") and context.project() is not None:
            workspace = Path(self.parameterAsFile(parameters, WORKSPACE, context))
            self._base = base_layers.of_project(context.project(), workspace)
        return True

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the sheets."""
        from mine_planner.gis.sheets import batch

        request = self._request(parameters, context)
        result = batch.make_sheets(request, feedback.setProgress, feedback.isCanceled)
        _tell(result, request, feedback)
        return {
            "OUTPUT": str(request.folder),
            "FOLDER": str(request.folder),
            "SHEETS": len(result.made),
            "PAGES": result.pages,
            "FAILED": len(result.failures),
        }

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
        from mine_planner.gis.sheets import base_layers
        from mine_planner.gis.sheets.batch import Request

        workspace = Path(self.parameterAsFile(parameters, WORKSPACE, context))
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        folder.mkdir(parents=True, exist_ok=True)
        project = self.parameterAsFile(parameters, "PROJECT", context)
        base = self._base
        if project and not base:
            base = base_layers.of_project(base_layers.read_project(Path(project)), workspace)
        codes = self.parameterAsString(parameters, "TASKS", context).split(",")
        template = self.parameterAsFile(parameters, "TEMPLATE", context)
        return Request(
            workspace=workspace,
            folder=folder,
            codes=tuple(code.strip() for code in codes if code.strip()),
            paper=enum_value(parameters, "PAPER", PAPERS, "A4"),
            orientation=enum_value(parameters, "ORIENTATION", ORIENTATIONS, "portrait"),
            language=self.parameterAsString(parameters, "LANGUAGE", context) or "en",
            dpi=self.parameterAsInt(parameters, "DPI", context),
            smallest=self.parameterAsInt(parameters, "SMALLEST_SCALE", context),
            base=base,
            template=Path(template) if template else None,
            book=self.parameterAsBool(parameters, "BOOK", context),
            changed_only=self.parameterAsBool(parameters, "CHANGED_ONLY", context),
            register=self.parameterAsBool(parameters, "REGISTER", context),
            holder=self.parameterAsString(parameters, "HOLDER", context),
            holder_contact=self.parameterAsString(parameters, "HOLDER_CONTACT", context),
        )


def _tell(result: Result, request: Request, feedback: QgsProcessingFeedback) -> None:
    """Say what was made, what was not, and why."""
    for code, sentence in result.failures:
        feedback.reportError(f"{code}: {sentence}")
    if not request.base:
        feedback.pushWarning(
            translate("MinePlanner", "There is no base map: choose base layers, or a project that has some.")
        )
    if result.drafts:
        feedback.pushInfo(
            translate("MinePlanner", "Drafts, because nobody has approved their content: {}.").format(
                len(result.drafts)
            )
        )
    if result.unchanged:
        feedback.pushInfo(
            translate("MinePlanner", "Tasks that have not changed since their last print: {}.").format(
                len(result.unchanged)
            )
        )
    feedback.pushInfo(
        translate("MinePlanner", "Sheets: {}, pages: {}, folder: {}.").format(
            len(result.made), result.pages, str(request.folder)
        )
    )
