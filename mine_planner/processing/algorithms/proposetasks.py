# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:proposetasks``: task candidates from hazard areas, by size and by obstacles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mine_planner.gis import workspaces
from mine_planner.i18n import in_users_language, translate
from mine_planner.processing.base import PlannerAlgorithm
from mine_planner.processing.sinks import feature_of, fields_of, polygon_wkb, write_layer

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.layer_snapshot import LayerSnapshot
    from mine_planner.gis.task_proposals import Candidates
    from mine_planner.store.workspace import Workspace

COLUMNS = {"hazard": str, "areatype": str, "task_type": str, "area_m2": float, "code": str, "note": str}


STRAIGHTEN_M = 2.0
"""An arc of short legs costs a stake each; just outside it a few long ones enclose the same ground."""


class ProposeTasks(PlannerAlgorithm):
    """Cuts hazard areas into task candidates."""

    NAME = "proposetasks"
    GROUP = "tasks"
    ICON = "tasks"

    def __init__(self) -> None:
        super().__init__()
        self._layers: list[LayerSnapshot] = []

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Propose tasks")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Cuts open hazard areas into compact candidates of the target size, never above the maximum and "
            "not across barriers (rivers, roads, borders). Ground that a task holds already is left out; all "
            "other hazard ground is in exactly one candidate. Pieces below the minimum join a neighbour on "
            "the same side of the barriers. Candidates that a person refused are left out, which is said, "
            "unless REFUSED asks for them. With ACCEPT the candidates are saved as planned tasks with "
            "codes, hazard links and points: clearance on CHA; technical survey on SHA, or clearance if "
            "REASON says why.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        self._add_sizes()
        self.addParameter(
            QgsProcessingParameterString(
                "HAZARDS",
                translate("MinePlanner", "Hazard areas (codes, comma-separated; empty for all)"),
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                "BARRIERS",
                translate("MinePlanner", "Barriers (rivers, roads, borders)"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
            )
        )
        self._add_acceptance()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("MinePlanner", "Candidates"),
                Qgis.ProcessingSourceType.VectorPolygon,
                QgsProcessing.TEMPORARY_OUTPUT,
                True,
            )
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        """Declare what comes out."""
        self.addOutput(QgsProcessingOutputNumber("CANDIDATES", translate("MinePlanner", "Candidates")))
        self.addOutput(QgsProcessingOutputNumber("ACCEPTED", translate("MinePlanner", "Tasks saved")))

    def _add_sizes(self) -> None:
        for name, label, optional in (
            ("TARGET", translate("MinePlanner", "Target size (m²)"), False),
            ("MAX", translate("MinePlanner", "Maximum size (m²)"), False),
            ("MIN", translate("MinePlanner", "Minimum size (m²)"), True),
            ("STRAIGHTEN", translate("MinePlanner", "Straighten arcs outwards by up to (m)"), True),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(
                    name,
                    label,
                    Qgis.ProcessingNumberParameterType.Double,
                    defaultValue=STRAIGHTEN_M if name == "STRAIGHTEN" else None,
                    optional=optional,
                    minValue=0.0,
                )
            )

    def _add_acceptance(self) -> None:
        for name, label in (
            ("STRIPS", translate("MinePlanner", "Barrier polygons are strips such as river beds")),
            ("REFUSED", translate("MinePlanner", "Offer candidates again that a person refused")),
            ("ACCEPT", translate("MinePlanner", "Save the candidates as planned tasks")),
        ):
            self.addParameter(QgsProcessingParameterBoolean(name, label, False, optional=True))
        self.addParameter(
            QgsProcessingParameterString(
                "REASON",
                translate("MinePlanner", "Reason for clearing ground that is not CHA"),
                optional=True,
            )
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Take snapshots of the barriers while still on the thread that owns the layers."""
        from mine_planner.gis.layer_snapshot import LayerSnapshot

        layers = self.parameterAsLayerList(parameters, "BARRIERS", context) or []
        self._layers = [LayerSnapshot(layer) for layer in layers]
        return True

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Propose, and save where that is asked for."""
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.gis import task_acceptance

        save = self.parameterAsBool(parameters, "ACCEPT", context)
        reason = self.parameterAsString(parameters, "REASON", context)
        codes: list[str] = []

        def progress(percent: float) -> bool:
            feedback.setProgress(percent)
            return not feedback.isCanceled()

        with self.opened_workspace(parameters, context, read_only=not save) as workspace:
            found = self._found(parameters, context, workspace, progress)
            if save:
                codes = task_acceptance.accept(workspace, found.rows, reason=reason, progress=progress)
            outputs = self._write(parameters, context, workspace, found, codes, reason)
        for note in found.notes:
            feedback.pushInfo(in_users_language(note))
        feedback.pushInfo(
            translate("MinePlanner", "Candidates: {}, saved as planned tasks: {}.").format(
                len(found.rows), len(codes)
            )
        )
        return {"CANDIDATES": len(found.rows), "ACCEPTED": len(codes), **outputs}

    def _found(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace,
        progress: Callable[[float], bool],
    ) -> Candidates:
        """Return the candidates, without those that were refused unless they are asked for."""
        from mine_planner.gis import task_proposals, task_refusals

        target, most, least = (
            self.parameterAsDouble(parameters, name, context) for name in ("TARGET", "MAX", "MIN")
        )
        sizes = task_proposals.Sizes(
            target,
            most,
            least,
            self.parameterAsBool(parameters, "STRIPS", context),
            self.parameterAsDouble(parameters, "STRAIGHTEN", context),
        )
        wanted = [name.strip() for name in self.parameterAsString(parameters, "HAZARDS", context).split(",")]
        found = task_proposals.propose(
            workspace,
            sizes,
            hazards=[name for name in wanted if name],
            barriers=self._barriers(workspace),
            progress=progress,
        )
        again = self.parameterAsBool(parameters, "REFUSED", context)
        task_refusals.leave_out(workspace, found, offer_again=again)
        return found

    def _barriers(self, workspace: Workspace) -> Any:
        """Return the shapes of all barrier layers in the workspace's CRS."""
        import numpy as np
        import shapely

        from mine_planner.domain.errors import InputError
        from mine_planner.gis.layer_shapes import read_shapes

        parts = [np.empty(0, dtype=object)]
        for layer in self._layers:
            name = layer.sourceName()
            shapes = read_shapes(layer, workspace).geometry
            if len(shapes) and int(shapely.get_dimensions(shapes).max()) == 0:
                raise InputError(f"The barriers in {name} are points: choose lines or polygons.")
            parts.append(shapes[shapely.get_dimensions(shapes) > 0])
        return np.concatenate(parts)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace,
        found: Candidates,
        codes: list[str],
        reason: str,
    ) -> dict[str, Any]:
        from mine_planner.gis.task_acceptance import task_type_of

        fields = fields_of(COLUMNS)
        crs = workspaces.workspace_crs(workspace)
        features = []
        for index, row in enumerate(found.rows):
            code = codes[index] if codes else ""
            kind = task_type_of(row, reason)
            values = [row.hazard_name, row.areatype, kind, row.area_m2, code, row.note]
            features.append(feature_of(fields, values, polygon_wkb(row.geometry)))
        polygon = Qgis.WkbType.MultiPolygon
        return write_layer(self, "OUTPUT", parameters, context, features, fields, polygon, crs)
