# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:mergechanges``: another office's change file merged into the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFile

from mine_planner.i18n import translate
from mine_planner.processing.algorithms.exportchanges import stop_if_cancelled
from mine_planner.processing.base import WORKSPACE, PlannerAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback


class MergeChanges(PlannerAlgorithm):
    """Merges a change file on the cautious side, whole or not at all."""

    NAME = "mergechanges"
    GROUP = "workspace"
    ICON = "merge"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Merge changes of another office")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Merges a change file of another office. Hazards unite, released land intersects, a suspended "
            "task stays suspended, reports and finds add up, other fields merge one by one; where offices "
            "disagree, the cautious side is shown and an open question asks a person to settle it. A file "
            "that arrives twice, late or out of order does no harm; a damaged or foreign one is refused.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterFile(
                "INPUT", translate("MinePlanner", "Change file"), fileFilter="Change file (*.mpchanges)"
            )
        )
        for name, label in (
            ("ADDED", translate("MinePlanner", "Rows added")),
            ("CHANGED", translate("MinePlanner", "Rows changed")),
            ("REMOVED", translate("MinePlanner", "Rows removed")),
            ("RAISED", translate("MinePlanner", "Questions that came up")),
            ("OPEN_QUESTIONS", translate("MinePlanner", "Open questions")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Merge the file."""
        from mine_planner.store.merge_changes import merge_changes

        path = Path(self.parameterAsFile(parameters, "INPUT", context))
        with self.opened_workspace(parameters, context) as workspace:
            merged = merge_changes(workspace, path, progress=lambda rows: stop_if_cancelled(feedback, rows))
        if merged.known_already:
            feedback.pushInfo(translate("MinePlanner", "All of this was here already: nothing was changed."))
        if merged.open_questions:
            feedback.pushWarning(
                translate(
                    "MinePlanner", "Places in which offices disagree: {}. Settle the open questions."
                ).format(merged.open_questions)
            )
        return {
            WORKSPACE: self.parameterAsFile(parameters, WORKSPACE, context),
            "ADDED": merged.added,
            "CHANGED": merged.changed,
            "REMOVED": merged.removed,
            "RAISED": merged.raised,
            "OPEN_QUESTIONS": merged.open_questions,
        }
