# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:checktasks``: every geometry and data check, as a findings layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFields,
    QgsProcessingOutputNumber,
)

from mine_planner.gis import workspaces
from mine_planner.i18n import translate
from mine_planner.processing.base import PlannerAlgorithm
from mine_planner.processing.sinks import feature_of, fields_of, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.domain.findings import Finding

SHOWN = 20
"""How many findings of a kind are named in the log."""

FIELDS = ("severity", "code", "sentence", "subjects", "fix")


class CheckTasks(PlannerAlgorithm):
    """Runs every check on the tasks of a workspace."""

    NAME = "checktasks"
    GROUP = "tasks"
    ICON = "accept"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Check tasks")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Checks outlines, codes, overlaps, gaps, margins of hazards, refuted maps, depths, medical "
            "plans, benchmarks, access and evacuation routes, and papers not valid on a task's dates. "
            "Nothing is changed; each finding has a place to zoom to.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        self.add_findings_parameter(Qgis.ProcessingSourceType.VectorPoint)
        self.addOutput(QgsProcessingOutputNumber("ERRORS", translate("MinePlanner", "Errors")))
        self.addOutput(QgsProcessingOutputNumber("WARNINGS", translate("MinePlanner", "Warnings")))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Check and write the findings."""
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.gis import task_checks

        with self.opened_workspace(parameters, context, read_only=True) as workspace:
            findings = task_checks.check_workspace(workspace)
            crs = workspaces.workspace_crs(workspace)
        _say(findings, feedback)
        errors = sum(finding.severity == "error" for finding in findings)
        warnings = sum(finding.severity == "warning" for finding in findings)
        outputs: dict[str, Any] = {"ERRORS": errors, "WARNINGS": warnings}
        fields = fields_of(dict.fromkeys(FIELDS, str))
        features = [_feature(finding, fields) for finding in findings]
        point = Qgis.WkbType.Point
        return outputs | write_layer(self, "FINDINGS", parameters, context, features, fields, point, crs)


def _say(findings: list[Finding], feedback: QgsProcessingFeedback) -> None:
    """Name the first findings of each kind, and how many there are; the layer has them all."""
    kinds: dict[str, list[Finding]] = {}
    for finding in findings:
        kinds.setdefault(finding.code, []).append(finding)
    for found in kinds.values():
        for finding in found[:SHOWN]:
            feedback.pushInfo(f"{finding.severity}: {_in_words(finding)}")
        if len(found) > SHOWN:
            feedback.pushInfo(
                translate("MinePlanner", "… and {} more of this kind.").format(len(found) - SHOWN)
            )


def _in_words(finding: Finding) -> str:
    """Return a finding's sentence in the user's language."""
    from mine_planner.domain.findings import CATALOGUE

    return translate("MinePlanner", CATALOGUE[finding.code][1]).format(**finding.values)


def _feature(finding: Finding, fields: QgsFields) -> QgsFeature:
    """Return a finding as a point on its place."""
    import shapely

    subjects = ",".join(finding.subjects)
    values = [finding.severity, finding.code, _in_words(finding), subjects, finding.fix or ""]
    place = None if finding.place.is_empty else shapely.point_on_surface(finding.place)
    return feature_of(fields, values, None if place is None else shapely.to_wkb(place, output_dimension=2))
