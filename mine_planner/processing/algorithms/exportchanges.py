# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:exportchanges``: a change file for another office."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from mine_planner.domain.errors import WorkspaceError
from mine_planner.i18n import translate
from mine_planner.processing.base import PlannerAlgorithm
from mine_planner.store.exchange_classes import CLASSES

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback


class ExportChanges(PlannerAlgorithm):
    """Writes what changed since another office last confirmed what it holds."""

    NAME = "exportchanges"
    GROUP = "workspace"
    ICON = "merge"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Export changes for another office")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Writes a change file with everything that the other office has not confirmed yet; an office "
            "that is not known gets everything. A lost file needs no search: the next one holds its content "
            "too. Anyone who has the file can read it, mine positions included: use an encrypted stick. "
            "Classes of data can be left out for others; each export is recorded in the journal.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterString("OFFICE", translate("MinePlanner", "For office (code)"))
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "EXCLUDE",
                translate("MinePlanner", "Leave out"),
                options=list(CLASSES),
                allowMultiple=True,
                optional=True,
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean("EVERYTHING", translate("MinePlanner", "Send everything"), False)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("MinePlanner", "Change file"), fileFilter="Change file (*.mpchanges)"
            )
        )
        self.addOutput(QgsProcessingOutputNumber("ROWS", translate("MinePlanner", "Rows in the file")))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the file."""
        from mine_planner.store.exchange_export import export_changes

        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        chosen = self.parameterAsEnumStrings(parameters, "EXCLUDE", context)
        exclude = tuple(name for name in chosen if name)
        with self.opened_workspace(parameters, context) as workspace:
            made = export_changes(
                workspace,
                path,
                self.parameterAsString(parameters, "OFFICE", context).strip(),
                exclude=exclude,
                everything=self.parameterAsBool(parameters, "EVERYTHING", context),
                progress=lambda rows: stop_if_cancelled(feedback, rows),
            )
        feedback.pushInfo(
            translate(
                "MinePlanner", "Rows: {}, {} kB. Anyone can read this file: carry it encrypted."
            ).format(made.rows, max(1, made.size // 1024))
        )
        return {"OUTPUT": str(path), "ROWS": made.rows}


def stop_if_cancelled(feedback: QgsProcessingFeedback, rows: int) -> None:
    """Tell how far it is, and stop at the user's word: nothing is kept then.

    Raises
    ------
    WorkspaceError
        When the user cancelled.
    """
    feedback.setProgressText(translate("MinePlanner", "{} rows").format(rows))
    if feedback.isCanceled():
        raise WorkspaceError(translate("MinePlanner", "It was cancelled: nothing was changed."))
