# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:createworkspace``: a new workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingParameterCrs,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from mine_planner.gis import workspaces
from mine_planner.i18n import translate
from mine_planner.processing.base import WORKSPACE, PlannerAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback


class CreateWorkspace(PlannerAlgorithm):
    """Makes a new workspace (CRS, title, organisation, office code)."""

    NAME = "createworkspace"
    GROUP = "workspace"
    ICON = "workspace_new"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Create a workspace")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Makes a new, empty workspace: one GeoPackage that keeps handed-over maps, hazard areas, "
            "clearance tasks and progress. The CRS must be a projected one in metres, for example the "
            "UTM zone of the region. The office code starts every task's code.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(
            QgsProcessingParameterFileDestination(
                WORKSPACE, translate("MinePlanner", "Workspace"), fileFilter="GeoPackage (*.gpkg)"
            )
        )
        self.addParameter(QgsProcessingParameterCrs("CRS", translate("MinePlanner", "CRS (in metres)")))
        for name, label, optional in (
            ("TITLE", translate("MinePlanner", "Title"), False),
            ("ORGANISATION", translate("MinePlanner", "Organisation"), True),
            ("OFFICE", translate("MinePlanner", "Office code"), False),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, optional=optional))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the file."""
        path = Path(self.parameterAsFileOutput(parameters, WORKSPACE, context))
        workspace = workspaces.create_workspace(
            path,
            self.parameterAsCrs(parameters, "CRS", context),
            title=self.parameterAsString(parameters, "TITLE", context),
            organisation=self.parameterAsString(parameters, "ORGANISATION", context),
            office=self.parameterAsString(parameters, "OFFICE", context),
        )
        workspace.close()
        return {WORKSPACE: str(path)}
