# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:dashboard``: key figures per programme, area, team or task, and the tables for IMSMA."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from mine_planner.i18n import translate
from mine_planner.processing.base import NamedEnum, PlannerAlgorithm, enum_value

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.store.workspace import Workspace

BY = ("programme", "area", "team", "task")


class Dashboard(PlannerAlgorithm):
    """Writes key figures as CSV and, where asked for, the tables for IMSMA with their gaps."""

    NAME = "dashboard"
    GROUP = "progress"
    ICON = "dashboard"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Write key figures and tables for IMSMA")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Searched, released and remaining ground, devices, hours, m² per device, record hit rate, "
            "overdue tasks and nonconformities per programme, area, team or task as CSV. With a folder, one "
            "CSV per table of the GICHD's minimum data as well, and missing.csv with every gap. No table "
            "holds persons.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace_parameter()
        tr = translate
        self.addParameter(NamedEnum("BY", tr("MinePlanner", "Figures per"), BY, "programme"))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "AREAS",
                tr("MinePlanner", "Areas, such as municipalities (for figures per area)"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                "NAME_FIELD",
                tr("MinePlanner", "Field with the names of the areas"),
                parentLayerParameterName="AREAS",
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", tr("MinePlanner", "Key figures"), "CSV (*.csv)")
        )
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                "TABLES",
                tr("MinePlanner", "Folder for the tables for IMSMA"),
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("GROUPS", tr("MinePlanner", "Rows written")))
        gaps = tr("MinePlanner", "Gaps in the tables for IMSMA")
        self.addOutput(QgsProcessingOutputNumber("MISSING", gaps))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the files."""
        from mine_planner.compat import require_shapely

        require_shapely()
        import numpy as np

        from mine_planner.domain.errors import InputError
        from mine_planner.gis import dashboard

        by = enum_value(parameters, "BY", BY, "programme")
        target = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        today = np.datetime64(datetime.now(UTC).date())
        outputs: dict[str, Any] = {"OUTPUT": str(target)}
        with self.opened_workspace(parameters, context, read_only=True) as workspace:
            areas = self._areas(parameters, context, workspace) if by == "area" else {}
            shown = dashboard.figures(dashboard.read_dashboard(workspace), by, today=today, areas=areas)
            try:
                target.write_text(dashboard.figures_csv(shown), encoding="utf-8", newline="")
            except OSError as error:
                message = f"{target.name} cannot be written: choose another folder."
                raise InputError(message, str(error)) from error
            outputs["GROUPS"] = len(shown.names)
            folder = self.parameterAsString(parameters, "TABLES", context)
            if folder:
                outputs |= self._tables(workspace, Path(folder), feedback)
        return outputs

    def _tables(self, workspace: Workspace, folder: Path, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        from mine_planner.gis import imsma_tables

        missing = 0
        for kind, table in imsma_tables.imsma_tables(workspace).items():
            missing += len(table.completeness.missing)
            feedback.pushInfo(f"{kind}: {100 * table.completeness.share:.0f} %")
        imsma_tables.write_imsma_tables(workspace, folder)
        return {"TABLES": str(folder), "MISSING": missing}

    def _areas(
        self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace
    ) -> dict[str, Any]:
        from mine_planner.domain.errors import InputError
        from mine_planner.gis import area_shapes, workspaces

        source = self.parameterAsSource(parameters, "AREAS", context)
        if source is None:
            raise InputError("Figures per area need a layer of areas: choose one, such as municipalities.")
        field = self.parameterAsString(parameters, "NAME_FIELD", context)
        return area_shapes.shapes_by_name(source, field, workspaces.workspace_crs(workspace))
