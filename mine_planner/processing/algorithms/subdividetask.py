# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:subdividetask``: boxes and lanes inside a task."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mine_planner.gis import workspaces
from mine_planner.i18n import translate
from mine_planner.processing.base import PlannerAlgorithm
from mine_planner.processing.sinks import feature_of, fields_of, polygon_wkb, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.domain.subdivide import Division
    from mine_planner.gis.task_boxes import DividedTask
    from mine_planner.store.workspace import Workspace

COLUMNS = {"task": str, "box_no": str, "kind": str, "area_m2": float}


class SubdivideTask(PlannerAlgorithm):
    """Divides a task into boxes or lanes."""

    NAME = "subdividetask"
    GROUP = "tasks"
    ICON = "boxes"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Divide a task")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Divides a task into boxes (for example 50 × 50 m), or into lanes of the width ALONG that run "
            "square to the base-line. The base-line is the first feature of BASE_LINE, else the task's "
            "longest side. Give sizes in metres or exact counts. A left-over strip narrower than MIN_WIDTH "
            "is added to its neighbour; a wider one stands alone and is shown as left over. Boxes are saved "
            "in the workspace; earlier ones are replaced only while none is searched.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        self.addParameter(QgsProcessingParameterString("TASK", translate("MinePlanner", "Task code")))
        self._add_sizes()
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "BASE_LINE",
                translate("MinePlanner", "Base-line (the longest side when empty)"),
                [Qgis.ProcessingSourceType.VectorLine],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "LANES", translate("MinePlanner", "Lanes instead of boxes"), False, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "BOXES",
                translate("MinePlanner", "Boxes"),
                Qgis.ProcessingSourceType.VectorPolygon,
                QgsProcessing.TEMPORARY_OUTPUT,
                True,
            )
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        """Declare what comes out."""
        for name, label in (
            ("COUNT", translate("MinePlanner", "Boxes made")),
            ("LEFT_OVER", translate("MinePlanner", "Left over (m²)")),
            ("REPLACED", translate("MinePlanner", "Earlier boxes replaced")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add_sizes(self) -> None:
        double = Qgis.ProcessingNumberParameterType.Double
        integer = Qgis.ProcessingNumberParameterType.Integer
        for name, label, kind in (
            ("ALONG", translate("MinePlanner", "Size along the base-line (m)"), double),
            ("ACROSS", translate("MinePlanner", "Size across the base-line (m)"), double),
            ("COUNT_ALONG", translate("MinePlanner", "Number along the base-line"), integer),
            ("COUNT_ACROSS", translate("MinePlanner", "Number across the base-line"), integer),
            ("MIN_WIDTH", translate("MinePlanner", "Minimum width of a left-over (m)"), double),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, kind, optional=True, minValue=0))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Divide and save."""
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.gis import task_boxes

        code = self.parameterAsString(parameters, "TASK", context)
        lanes = self.parameterAsBool(parameters, "LANES", context)
        along = self._division(parameters, context, "ALONG")
        across = along if lanes else self._division(parameters, context, "ACROSS")
        with self.opened_workspace(parameters, context) as workspace:
            line = self._base_line(parameters, context, workspace)
            divided = task_boxes.divide(workspace, code, along, across, base_line=line, lanes=lanes)
            outputs = self._write(parameters, context, workspace, code, divided)
        left_along, left_across = divided.made.left_over_m
        feedback.pushInfo(
            translate(
                "MinePlanner",
                "{} boxes along {:.1f}° grid; {:.0f} m² left over ({:.2f} m along, {:.2f} m across); "
                "{} earlier boxes replaced.",
            ).format(
                len(divided.kinds),
                divided.made.bearing_deg,
                divided.left_over_m2,
                left_along,
                left_across,
                divided.replaced,
            )
        )
        results = {"COUNT": len(divided.kinds), "LEFT_OVER": divided.left_over_m2}
        return {**results, "REPLACED": divided.replaced, **outputs}

    def _division(self, parameters: dict[str, Any], context: QgsProcessingContext, name: str) -> Division:
        """Return a size or a count; which of them is missing or given twice is said by the domain."""
        from mine_planner.domain.subdivide import Division

        size, count = parameters.get(name), parameters.get("COUNT_" + name)
        return Division(
            None if size in (None, "") else self.parameterAsDouble(parameters, name, context),
            None if count in (None, "") else self.parameterAsInt(parameters, "COUNT_" + name, context),
            self.parameterAsDouble(parameters, "MIN_WIDTH", context),
        )

    def _base_line(
        self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace
    ) -> Any:
        """Return the first line of BASE_LINE in the workspace's CRS, None where no layer is given."""
        import shapely

        from mine_planner.domain.errors import InputError
        from mine_planner.gis.layer_shapes import read_shapes

        source = self.parameterAsSource(parameters, "BASE_LINE", context)
        if source is None:
            return None
        lines = shapely.get_parts(read_shapes(source, workspace).geometry)
        if len(lines) == 0:
            raise InputError(f"The layer {source.sourceName()} holds no line: draw the base-line first.")
        return lines[0]

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace,
        code: str,
        divided: DividedTask,
    ) -> dict[str, Any]:
        fields = fields_of(COLUMNS)
        crs = workspaces.workspace_crs(workspace)
        features = []
        for name, kind, area, shape in zip(
            divided.made.ids.tolist(),
            divided.kinds,
            divided.areas_m2.tolist(),
            divided.made.geometry,
            strict=True,
        ):
            features.append(feature_of(fields, [code, name, kind, area], polygon_wkb(shape)))
        polygon = Qgis.WkbType.MultiPolygon
        return write_layer(self, "BOXES", parameters, context, features, fields, polygon, crs)
