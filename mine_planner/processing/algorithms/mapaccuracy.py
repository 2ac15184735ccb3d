# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:mapaccuracy``: recorded against found, per map, batch and source."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from mine_planner.i18n import in_users_language, translate
from mine_planner.processing.base import NamedEnum, PlannerAlgorithm, enum_value
from mine_planner.processing.sinks import feature_of, fields_of, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.accuracy_compute import AccuracyRow

BY = ("map", "batch", "source")

TEXTS = ("name", "uuid", "count_ratio", "sentence")
SHARES = ("recall", "precision", "landmark")
NUMBERS = (
    *(f"{name}{part}" for name in SHARES for part in ("", "_low", "_high", "_hits", "_trials")),
    *("coverage", "estimate", "estimate_low", "estimate_high", "next_low", "next_high", "median_m", "p90_m"),
    *("mean_east_m", "mean_north_m", "ellipse_major_m", "ellipse_minor_m", "ellipse_bearing"),
    *("shift_east_m", "shift_north_m", "rotation_deg", "p_shift", "sigma_now_m", "sigma_proposed_m"),
)


class MapAccuracy(PlannerAlgorithm):
    """Measures how well handed-over maps agree with what was found."""

    NAME = "mapaccuracy"
    GROUP = "maps"
    ICON = "maps"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Measure map accuracy")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Compares records with finds on searched ground only: finds in corridors / finds nearby, "
            "corridors with a find / corridors searched, found / recorded per type, displacement, landmarks, "
            "each with its 95 % interval. Maps that were not searched get what their batch or source taught. "
            "A shift beyond chance, another sigma or grade is proposed and applied by a person only; no "
            "estimate releases land.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        self.addParameter(NamedEnum("BY", translate("MinePlanner", "Measure by"), BY, "batch"))
        double = Qgis.ProcessingNumberParameterType.Double
        for name, label in (
            ("NEAR", translate("MinePlanner", "Finds count up to this far from a corridor (m)")),
            ("SEARCH", translate("MinePlanner", "Longest shift to look for (m)")),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, double, optional=True, minValue=0.0))
        self.addParameter(
            QgsProcessingParameterBoolean(
                "PROPOSE", translate("MinePlanner", "Save proposals in the workspace"), True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("MinePlanner", "Measures"),
                Qgis.ProcessingSourceType.Vector,
                QgsProcessing.TEMPORARY_OUTPUT,
                True,
            )
        )
        for name, label in (
            ("GROUPS", translate("MinePlanner", "Maps, batches or sources measured")),
            ("SHIFTED", translate("MinePlanner", "Of these shifted beyond chance")),
            ("PROPOSALS", translate("MinePlanner", "Proposals saved")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Measure, and save proposals where asked for."""
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.gis import accuracy_compute, accuracy_proposals

        options = accuracy_compute.AccuracyOptions(
            by=enum_value(parameters, "BY", BY, "batch"),
            near_m=self._optional(parameters, "NEAR", context),
            search_m=self._optional(parameters, "SEARCH", context),
        )
        wanted = self.parameterAsBoolean(parameters, "PROPOSE", context)
        with self.opened_workspace(parameters, context, read_only=not wanted) as workspace:
            rows = accuracy_compute.measure(workspace, options)
            proposals = accuracy_proposals.propose(workspace, rows) if wanted else 0
        for row in rows:
            feedback.pushInfo(in_users_language(row.sentence, parts=True))
        shifted = sum(row.shift is not None and row.shift.significant for row in rows)
        outputs: dict[str, Any] = {"GROUPS": len(rows), "SHIFTED": shifted, "PROPOSALS": proposals}
        fields = fields_of(dict.fromkeys(TEXTS, str) | dict.fromkeys(NUMBERS, float))
        measures = [attributes(row) for row in rows]
        features = [feature_of(fields, [of.get(name) for name in (*TEXTS, *NUMBERS)]) for of in measures]
        return outputs | write_layer(self, "OUTPUT", parameters, context, features, fields)

    def _optional(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float | None:
        given = parameters.get(name) in (None, "")
        return None if given else self.parameterAsDouble(parameters, name, context)


def attributes(row: AccuracyRow) -> dict[str, Any]:
    """Return a row of measures as columns; what cannot be said is left out."""
    from mine_planner.gis.accuracy_compute import ratios_text

    values: dict[str, Any] = {
        "name": row.name,
        "uuid": row.key,
        "count_ratio": ratios_text(row),
        "sentence": in_users_language(row.sentence, parts=True),
        "coverage": row.measures.coverage,
        "estimate": row.estimate.mean,
        "estimate_low": row.estimate.interval[0],
        "estimate_high": row.estimate.interval[1],
        "next_low": row.estimate.next_map[0],
        "next_high": row.estimate.next_map[1],
        "sigma_now_m": max(item.sigma_m for item in row.maps),
    }
    shares = (row.measures.recall, row.measures.precision, row.measures.landmark_found)
    for name, share in zip(SHARES, shares, strict=True):
        low, high = share.interval
        values |= {name: share.value, f"{name}_low": low, f"{name}_high": high}
        values |= {f"{name}_hits": share.hits, f"{name}_trials": share.trials}
    values |= _moved(row)
    return {name: value for name, value in values.items() if isinstance(value, str) or math.isfinite(value)}


def _moved(row: AccuracyRow) -> dict[str, float]:
    values: dict[str, float] = {}
    if row.moved is not None:
        mean = row.moved.mean
        values |= {"median_m": row.moved.median_m, "p90_m": row.moved.p90_m, "mean_east_m": mean.east_m}
        values |= {"mean_north_m": mean.north_m, "ellipse_major_m": mean.half_major_m}
        values |= {"ellipse_minor_m": mean.half_minor_m, "ellipse_bearing": mean.bearing_deg}
    if row.shift is not None:
        move = row.shift.correction
        values |= {"shift_east_m": move.east_m, "shift_north_m": move.north_m}
        values |= {"rotation_deg": move.rotation_deg, "p_shift": row.shift.p_shift}
    if row.sigma is not None:
        values["sigma_proposed_m"] = row.sigma.proposed_m
    return values
