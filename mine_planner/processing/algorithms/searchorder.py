# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:searchorder``: which cells of a task to search next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mine_planner.i18n import translate
from mine_planner.processing.base import PlannerAlgorithm
from mine_planner.processing.sinks import feature_of, fields_of, polygon_wkb, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

FIELDS: dict[str, type] = {"order": int, "expected": float, "searched": int}


class SearchOrder(PlannerAlgorithm):
    """Orders the cells of a task by the devices expected in them, after what was found so far."""

    NAME = "searchorder"
    GROUP = "tasks"
    ICON = "ranking"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Order the search inside a task")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Draws many ways in which the records near a task may lie off, weighs them by what was found and "
            "by what was searched without a find, and orders the cells that are left by the devices expected "
            "in them. It only orders work: every cell stays to be searched, and nothing is released.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace_parameter()
        tr = translate
        self.addParameter(QgsProcessingParameterString("TASK", tr("MinePlanner", "Code of the task")))
        double = Qgis.ProcessingNumberParameterType.Double
        label = tr("MinePlanner", "Side of a cell (m)")
        self.addParameter(QgsProcessingParameterNumber("CELL", label, double, 10.0, minValue=1.0))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                tr("MinePlanner", "Cells in the order of search"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("LEFT", tr("MinePlanner", "Cells left to search")))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Order the cells and write them."""
        from mine_planner.compat import require_shapely

        require_shapely()

        from mine_planner.gis import search_cells, workspaces

        code = self.parameterAsString(parameters, "TASK", context).strip()
        cell = self.parameterAsDouble(parameters, "CELL", context)
        with self.opened_workspace(parameters, context, read_only=True) as workspace:
            found = search_cells.search_cells(workspace, code, cell)
            crs = workspaces.workspace_crs(workspace)
        fields = fields_of(FIELDS)
        columns = (found.order.tolist(), found.expected.tolist(), found.searched.astype(int).tolist())
        features = [
            feature_of(fields, values, polygon_wkb(square))
            for square, *values in zip(found.squares, *columns, strict=True)
        ]
        polygon = Qgis.WkbType.MultiPolygon
        written = write_layer(self, "OUTPUT", parameters, context, features, fields, polygon, crs)
        left = int((found.order > 0).sum())
        feedback.pushInfo(
            translate("MinePlanner", "{} cells are left; the order never ends the search.").format(left)
        )
        return {"LEFT": left} | written
