# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:prioritise``: explained ranking of tasks or hazard areas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mine_planner.gis import workspaces
from mine_planner.i18n import translate
from mine_planner.processing.base import NamedEnum, PlannerAlgorithm, enum_value
from mine_planner.processing.sinks import feature_of, fields_of, polygon_wkb, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.task_priority import Order, Places
    from mine_planner.store.workspace import Workspace

KINDS = ("tasks", "hazards")
COLUMNS = {"rank": int, "name": str, "score": float, "rank_low": int, "rank_high": int, "why": str}
FIELDS = {"PEOPLE_FIELD": "people", "CHILDREN_FIELD": "children", "RETURNEES_FIELD": "returnees"}
SHOWN = 10
"""How many of the first are named in the log."""


class Prioritise(PlannerAlgorithm):
    """Ranks tasks or hazard areas by an explained weighted sum."""

    NAME = "prioritise"
    GROUP = "tasks"
    ICON = "filter"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Rank tasks")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Ranks tasks or hazard areas by a weighted sum of what lies within DISTANCE (people, children, "
            "returnees, schools, clinics, water, roads), the farmland they block, the distance to a road, "
            "and what the workspace knows: incidents, victims, expected devices, planned days. WEIGHTS is "
            'the name of a saved weight set or text such as {"people": 3, "schools": 1}; empty weighs all '
            "alike. Each rank comes with its reasons and with the best and worst rank if any one weight "
            "moves by 20 %. With SAVE the order is recorded as the decision of DECIDED_BY for REASON.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        self.addParameter(NamedEnum("OF", translate("MinePlanner", "Rank"), KINDS, KINDS[0]))
        self._add_layers()
        self.addParameter(
            QgsProcessingParameterNumber(
                "DISTANCE",
                translate("MinePlanner", "Near means within (m)"),
                Qgis.ProcessingNumberParameterType.Double,
                minValue=0.0,
            )
        )
        for name, label in (
            ("WEIGHTS", translate("MinePlanner", "Weights (a saved set's name, or JSON)")),
            ("SAVE_WEIGHTS", translate("MinePlanner", "Save these weights under the name")),
            ("DECIDED_BY", translate("MinePlanner", "Decided by")),
            ("REASON", translate("MinePlanner", "Reason of the decision")),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, optional=True))
        self.addParameter(
            QgsProcessingParameterBoolean(
                "SAVE", translate("MinePlanner", "Save the order as a decision"), False, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("MinePlanner", "Ranking"),
                Qgis.ProcessingSourceType.VectorPolygon,
                QgsProcessing.TEMPORARY_OUTPUT,
                True,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("RANKED", translate("MinePlanner", "Ranked")))
        self.addOutput(QgsProcessingOutputString("FIRST", translate("MinePlanner", "First")))

    def _add_layers(self) -> None:
        for name, label in (
            ("PEOPLE", translate("MinePlanner", "People (places with figures)")),
            ("SCHOOLS", translate("MinePlanner", "Schools")),
            ("CLINICS", translate("MinePlanner", "Clinics")),
            ("WATER", translate("MinePlanner", "Water points")),
            ("ROADS", translate("MinePlanner", "Passable roads")),
            ("FARMLAND", translate("MinePlanner", "Farmland")),
        ):
            kinds = [Qgis.ProcessingSourceType.VectorAnyGeometry]
            self.addParameter(QgsProcessingParameterFeatureSource(name, label, kinds, optional=True))
        for name, label in (
            ("PEOPLE_FIELD", translate("MinePlanner", "Field with people")),
            ("CHILDREN_FIELD", translate("MinePlanner", "Field with children")),
            ("RETURNEES_FIELD", translate("MinePlanner", "Field with returnees expected")),
        ):
            self.addParameter(
                QgsProcessingParameterField(name, label, parentLayerParameterName="PEOPLE", optional=True)
            )

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Rank, and save where that is asked for."""
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.gis import task_priority

        kind = enum_value(parameters, "OF", KINDS, KINDS[0])
        decide = self.parameterAsBool(parameters, "SAVE", context)
        name = self.parameterAsString(parameters, "SAVE_WEIGHTS", context).strip()
        with self.opened_workspace(parameters, context, read_only=not (decide or name)) as workspace:
            order = task_priority.rank(
                workspace,
                kind,
                self._places(parameters, context, feedback, workspace),
                distance_m=self.parameterAsDouble(parameters, "DISTANCE", context),
                weights=self.parameterAsString(parameters, "WEIGHTS", context),
                step=lambda percent: _go_on(feedback, percent),
            )
            if decide:
                task_priority.save(
                    workspace,
                    order,
                    decided_by=self.parameterAsString(parameters, "DECIDED_BY", context),
                    reason=self.parameterAsString(parameters, "REASON", context),
                )
            if name:
                _save_weights(workspace, name, order.weights)
            outputs = self._write(parameters, context, workspace, order)
        rows = order.ranking.order().tolist()
        for row in rows[:SHOWN]:
            feedback.pushInfo(f"{order.subjects.name[row]}: {order.words(row)}")
        return {"RANKED": len(rows), "FIRST": order.subjects.name[rows[0]], **outputs}

    def _places(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        workspace: Workspace,
    ) -> dict[str, Places]:
        """Read every layer that was given."""
        import numpy as np

        from mine_planner.domain.errors import InputError
        from mine_planner.gis import layer_shapes
        from mine_planner.gis.task_priority import Places

        found: dict[str, Places] = {}
        for name in ("PEOPLE", "SCHOOLS", "CLINICS", "WATER", "ROADS", "FARMLAND"):
            source = self.parameterAsSource(parameters, name, context)
            if source is None:
                continue
            fields = {}
            if name == "PEOPLE":
                given = {key: self.parameterAsStrings(parameters, key, context) for key in FIELDS}
                fields = {FIELDS[key]: names[0] for key, names in given.items() if names and names[0]}
                if not fields:
                    raise InputError("The layer of people has no field chosen: choose the one with people.")
            shapes = layer_shapes.read_shapes(source, workspace, list(fields.values()))
            if shapes.left_out:
                feedback.pushWarning(
                    translate(
                        "MinePlanner", "{} features of {} have no usable place and do not count."
                    ).format(shapes.left_out, source.sourceName())
                )
            figures: dict[str, Any] = {
                key: layer_shapes.numbers(shapes, field, source.sourceName()) for key, field in fields.items()
            }
            found[name.lower()] = Places(np.asarray(shapes.geometry, dtype=object), figures)
        return found

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace,
        order: Order,
    ) -> dict[str, Any]:
        ranking = order.ranking
        fields = fields_of(COLUMNS | {item.name: float for item in ranking.indicators})
        crs = workspaces.workspace_crs(workspace)
        features = []
        for row in ranking.order().tolist():
            low, high = ranking.interval(row)
            name, score = order.subjects.name[row], float(ranking.score[row])
            values = [int(ranking.rank[row]), name, score, low, high, order.words(row)]
            values += ranking.values[row].tolist()
            features.append(feature_of(fields, values, polygon_wkb(order.subjects.geometry[row])))
        polygon = Qgis.WkbType.MultiPolygon
        return write_layer(self, "OUTPUT", parameters, context, features, fields, polygon, crs)


def _go_on(feedback: QgsProcessingFeedback, percent: float) -> bool:
    """Say how far the work is; return False when it was cancelled."""
    feedback.setProgress(percent)
    return not feedback.isCanceled()


def _save_weights(workspace: Workspace, name: str, weights: dict[str, float]) -> None:
    from mine_planner.store.weights import WeightStore

    with workspace.action(f"Save the weights {name}") as action:
        WeightStore(workspace).save(action, name, weights)
