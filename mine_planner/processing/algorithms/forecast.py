# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:forecast``: when, how many team-days, what cost, with ranges."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mine_planner.i18n import in_users_language, translate
from mine_planner.processing.base import PlannerAlgorithm
from mine_planner.processing.sinks import feature_of, fields_of, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.forecast_compute import ForecastInput, Outlook

RANGES = {
    "HAZARD": "hazard_m2",
    "RATE": "rate_m2",
    "TEAMS": "teams",
    "DAYS": "days_per_month",
    "AVAILABILITY": "availability",
    "COST": "cost_per_day",
    "EMPTY": "empty_share",
    "EMPTY_SEARCHED": "empty_searched",
    "GROWTH": "growth_m2_per_year",
    "SURVEY_COST": "survey_cost_m2",
}
PERCENT = (5, 25, 50, 75, 95)
ANSWERS = ((10, 0.1), (50, 0.5), (90, 0.9))


class Forecast(PlannerAlgorithm):
    """Forecasts the end of the work from rates, teams, seasons and what is not known."""

    NAME = "forecast"
    GROUP = "progress"
    ICON = "progress"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Forecast the end of the work")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Draws rates, seasons, availability, growth of the hazard and the share of empty land many times "
            "and answers when, with how many team-days and at what cost, as ranges. Each figure is written "
            "as low, likely, high (source); what is left empty comes from the workspace's own reports or is "
            "named in the log. All assumptions are printed.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        labels = {
            "HAZARD": translate("MinePlanner", "Hazard that remains (m²)"),
            "RATE": translate("MinePlanner", "Searched per team and day (m²)"),
            "TEAMS": translate("MinePlanner", "Teams"),
            "DAYS": translate("MinePlanner", "Working days per month"),
            "AVAILABILITY": translate("MinePlanner", "Share of teams at work (0 to 1)"),
            "COST": translate("MinePlanner", "Cost per team and day"),
            "EMPTY": translate("MinePlanner", "Share of the hazard without devices (0 to 1)"),
            "EMPTY_SEARCHED": translate("MinePlanner", "Share of that which is searched in full (0 to 1)"),
            "GROWTH": translate("MinePlanner", "New hazard per year (m²)"),
            "SURVEY_COST": translate("MinePlanner", "Cost of release by survey per m²"),
            "SEASON": translate("MinePlanner", "Share of working days per month, January first (12 figures)"),
            "CURRENCY": translate("MinePlanner", "Currency"),
        }
        for name, label in labels.items():
            self.addParameter(QgsProcessingParameterString(name, label, optional=True))
        whole = Qgis.ProcessingNumberParameterType.Integer
        for name, label, default, least in (
            ("RUNS", translate("MinePlanner", "Runs"), 10_000, 10),
            ("SEED", translate("MinePlanner", "Seed"), 1, 0),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, whole, default, minValue=least))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("MinePlanner", "S-curve"),
                Qgis.ProcessingSourceType.Vector,
                QgsProcessing.TEMPORARY_OUTPUT,
                True,
            )
        )
        self._add_answers()

    def _add_answers(self) -> None:
        for percent, _share in ANSWERS:
            label = translate("MinePlanner", "Done in {} % of the runs by").format(percent)
            self.addOutput(QgsProcessingOutputString(f"DONE_P{percent}", label))
            for name, words in (
                ("YEARS", translate("MinePlanner", "Years")),
                ("COST", translate("MinePlanner", "Cost")),
            ):
                self.addOutput(QgsProcessingOutputNumber(f"{name}_P{percent}", f"{words} P{percent}"))
        for percent in (5, 50, 95):
            words = translate("MinePlanner", "Team-days")
            self.addOutput(QgsProcessingOutputNumber(f"TEAM_DAYS_P{percent}", f"{words} P{percent}"))
        self.addOutput(QgsProcessingOutputString("ASSUMPTIONS", translate("MinePlanner", "Assumptions")))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the forecast and print what it rests on."""
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.gis import forecast_compute

        given = self._given(parameters, context)
        with self.opened_workspace(parameters, context, read_only=True) as workspace:
            outlook = forecast_compute.compute_outlook(
                workspace,
                given,
                runs=self.parameterAsInt(parameters, "RUNS", context),
                seed=self.parameterAsInt(parameters, "SEED", context),
            )
        for sentence in outlook.result.assumptions:
            feedback.pushInfo(in_users_language(sentence, parts=True))
        feedback.pushInfo(in_users_language(outlook.sentence))
        outputs = answers(outlook)
        return outputs | self._write(parameters, context, outlook)

    def _given(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ForecastInput:
        from mine_planner.domain.errors import InputError
        from mine_planner.gis.forecast_compute import ForecastInput, parse_range

        values: dict[str, Any] = {}
        for name, field in RANGES.items():
            values[field] = parse_range(self.parameterAsString(parameters, name, context), name)
        season = self.parameterAsString(parameters, "SEASON", context).strip()
        if season:
            try:
                values["season"] = tuple(float(part) for part in season.replace(";", ",").split(","))
            except ValueError as error:
                message = "The season needs twelve shares, January first: separate them with commas."
                raise InputError(message) from error
        values["currency"] = self.parameterAsString(parameters, "CURRENCY", context).strip()
        return ForecastInput(**values)

    def _write(
        self, parameters: dict[str, Any], context: QgsProcessingContext, outlook: Outlook
    ) -> dict[str, str]:
        months: dict[str, type] = {"month": int, "date": str}
        figures = [f"{kind}_p{percent}_m2" for kind in ("released", "remaining") for percent in PERCENT]
        fields = fields_of(months | dict.fromkeys(figures, float))
        result = outlook.result
        features = []
        for month in range(result.released.shape[1]):
            number = outlook.first.year * 12 + outlook.first.month - 1 + month
            day = f"{number // 12}-{number % 12 + 1:02}-01"
            values = (*result.released[:, month].tolist(), *result.remaining[:, month].tolist())
            features.append(feature_of(fields, [month, day, *values]))
        return write_layer(self, "OUTPUT", parameters, context, features, fields)


def answers(outlook: Outlook) -> dict[str, Any]:
    """Return the answers of a forecast as the algorithm's outputs; an end beyond the horizon is empty."""
    outputs: dict[str, Any] = {
        "ASSUMPTIONS": "\n".join(in_users_language(one, parts=True) for one in outlook.result.assumptions)
    }
    for percent, share in ANSWERS:
        done, years = outlook.done(share), outlook.quantile("years", share)
        outputs[f"DONE_P{percent}"] = "" if done is None else done.isoformat()
        outputs[f"YEARS_P{percent}"] = years if math.isfinite(years) else None
        outputs[f"COST_P{percent}"] = outlook.quantile("cost", share)
    days = sum(outlook.result.team_days.values())
    for percent, index in ((5, 0), (50, 2), (95, 4)):
        outputs[f"TEAM_DAYS_P{percent}"] = float(days[index])  # type: ignore[index]
    return outputs
