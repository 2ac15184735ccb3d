# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:hazardareas``: hazard areas from evidence, with k·sigma."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mine_planner.i18n import in_users_language, translate
from mine_planner.processing.base import PlannerAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.store.workspace import Workspace


class HazardAreas(PlannerAlgorithm):
    """Computes hazard areas from maps, rows, mines and incidents."""

    NAME = "hazardareas"
    GROUP = "hazards"
    ICON = "hazard"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Compute hazard areas")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Draws rows as corridors, single mines and incidents as discs, outlines with their margin, "
            "each k sigmas wide, and merges what overlaps. K 2.45 holds 95 % of positions, 3.03 holds 99 %; "
            "empty takes the authority's setting. Areas below the minimum are enlarged or merged, never "
            "dropped. A re-run never releases land: what it would vacate stays hazard, marked as "
            "cancellation proposed.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        double = Qgis.ProcessingNumberParameterType.Double
        self.addParameter(
            QgsProcessingParameterNumber("K", translate("MinePlanner", "K (sigmas)"), double, optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(
                "MAPS",
                translate("MinePlanner", "Maps (names, comma-separated; empty for all)"),
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "MIN_AREA",
                translate("MinePlanner", "Minimum area (m²)"),
                double,
                0.0,
                optional=True,
                minValue=0.0,
            )
        )
        for name, label in (
            ("ADDED", translate("MinePlanner", "New areas")),
            ("GROWN", translate("MinePlanner", "Areas that grew")),
            ("CANCELLATION_PROPOSED", translate("MinePlanner", "Areas with cancellation proposed")),
            ("AREA", translate("MinePlanner", "Area of today's evidence (m²)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compute and save."""
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.gis import hazard_compute

        k = parameters.get("K")
        with self.opened_workspace(parameters, context) as workspace:
            result = hazard_compute.compute_hazard_areas(
                workspace,
                k=None if k in (None, "") else self.parameterAsDouble(parameters, "K", context),
                maps=_map_uuids(workspace, self.parameterAsString(parameters, "MAPS", context)),
                min_area_m2=self.parameterAsDouble(parameters, "MIN_AREA", context),
                step=lambda percent: _go_on(feedback, percent),
            )
        for note in result.notes:
            feedback.pushWarning(in_users_language(note))
        feedback.pushInfo(
            translate(
                "MinePlanner",
                "New areas: {}, grown: {}, unchanged: {}, with cancellation proposed: "
                "{}; corridors hold {} % of positions.",
            ).format(
                result.added,
                result.grown,
                result.unchanged,
                result.cancellation_proposed,
                round(100 * result.share, 1),
            )
        )
        return {
            "ADDED": result.added,
            "GROWN": result.grown,
            "CANCELLATION_PROPOSED": result.cancellation_proposed,
            "AREA": result.area_m2,
        }


def _go_on(feedback: QgsProcessingFeedback, percent: float) -> bool:
    """Say how far the work is; return False when it was cancelled."""
    feedback.setProgress(percent)
    return not feedback.isCanceled()


def _map_uuids(workspace: Workspace, text: str) -> list[str]:
    """Return the uuids of maps named in a comma-separated list.

    Raises
    ------
    InputError
        When a name is not in the register.
    """
    from mine_planner.domain.errors import InputError

    uuids: list[str] = []
    for name in (part.strip() for part in text.split(",")):
        if not name:
            continue
        rows = workspace.rows("source_map", name=name)
        if not rows:
            raise InputError(f'There is no handed-over map "{name}": look its name up in the register.')
        uuids += [row["uuid"] for row in rows]
    return uuids
