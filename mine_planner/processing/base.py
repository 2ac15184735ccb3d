# SPDX-License-Identifier: GPL-2.0-or-later
"""What all algorithms share: names, the WORKSPACE parameter, and errors as one sentence."""

from __future__ import annotations

from abc import abstractmethod
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtGui import QIcon

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.gis import workspaces
from mine_planner.i18n import in_users_language, translate
from mine_planner.resources import icon_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.store.workspace import Workspace

WORKSPACE = "WORKSPACE"


class PlannerAlgorithm(QgsProcessingAlgorithm):
    """Base of every algorithm: a thin shell over gis/, store/ and domain/.

    A subclass sets ``NAME``, ``GROUP`` and ``ICON``, and gives :meth:`title`, :meth:`help_text`,
    :meth:`initAlgorithm` and :meth:`run_planner`.
    """

    NAME = ""
    GROUP = ""
    ICON = "mine_planner"

    # ------------------------------------------------------------- what a subclass says
    @abstractmethod
    def title(self) -> str:
        """Return the translated name: a verb and an object."""

    @abstractmethod
    def help_text(self) -> str:
        """Return what the algorithm does, for the side panel and ``qgis_process help``."""

    @abstractmethod
    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; a :class:`PlannerError` becomes the algorithm's error sentence."""

    # ------------------------------------------------------------- QGIS
    def name(self) -> str:
        """Return the id inside the provider."""
        return self.NAME

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return self.title()

    def group(self) -> str:
        """Return the name of the room that the work belongs to, as the docks and windows say it."""
        return {
            "workspace": translate("MinePlanner", "Workspace"),
            "maps": translate("MinePlanner", "Handed-over maps"),
            "hazards": translate("MinePlanner", "Hazard areas"),
            "tasks": translate("MinePlanner", "Clearance tasks"),
            "progress": translate("MinePlanner", "Progress"),
            "sheets": translate("MinePlanner", "Task sheets"),
        }[self.GROUP]

    def groupId(self) -> str:
        """Return the group's id, the same in every language."""
        return self.GROUP

    def shortHelpString(self) -> str:
        """Return the help in the dialog."""
        return self.help_text()

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return QIcon(icon_path(self.ICON))

    def createInstance(self) -> PlannerAlgorithm:
        """Return a new instance, as QGIS wants it."""
        return type(self)()

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, and turn our errors into QGIS's."""
        try:
            return self.run_planner(parameters, context, feedback)
        except PlannerError as error:
            if error.details:
                feedback.pushDebugInfo(error.details)
            raise QgsProcessingException(in_users_language(error.message)) from error

    # ------------------------------------------------------------- helpers
    def add_workspace_parameter(self) -> None:
        """Declare ``WORKSPACE``: the path of an existing GeoPackage."""
        self.addParameter(
            QgsProcessingParameterFile(
                WORKSPACE, translate("MinePlanner", "Workspace"), fileFilter="GeoPackage (*.gpkg)"
            )
        )

    def add_findings_parameter(self, kind: Qgis.ProcessingSourceType) -> None:
        """Declare ``FINDINGS``: an optional output layer of what was found."""
        label = translate("MinePlanner", "Findings")
        wanted = QgsProcessing.TEMPORARY_OUTPUT
        self.addParameter(QgsProcessingParameterFeatureSink("FINDINGS", label, kind, wanted, True))

    @contextmanager
    def opened_workspace(
        self, parameters: dict[str, Any], context: QgsProcessingContext, *, read_only: bool = False
    ) -> Iterator[Workspace]:
        """Open the workspace of the ``WORKSPACE`` parameter and close it afterwards."""
        path = Path(self.parameterAsFile(parameters, WORKSPACE, context))
        workspace = workspaces.open_workspace(path, read_only=read_only)
        try:
            yield workspace
        finally:
            workspace.close()


class NamedEnum(QgsProcessingParameterEnum):
    """An enum parameter that takes the index or the name, on the command line and in models.

    The values are plain words (``suspected_area``); the labels are what a dialog shows.
    """

    def __init__(
        self,
        name: str,
        description: str,
        values: tuple[str, ...],
        default: str | None,
        *,
        optional: bool = False,
    ) -> None:
        super().__init__(
            name,
            description,
            options=list(values),
            allowMultiple=False,
            defaultValue=default,
            optional=optional,
            usesStaticStrings=True,
        )
        self._values = values

    def clone(self) -> NamedEnum:
        """Return a copy; QGIS clones definitions."""
        return NamedEnum(
            self.name(),
            self.description(),
            self._values,
            self.defaultValue(),
            optional=bool(self.flags() & Qgis.ProcessingParameterFlag.Optional),
        )

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        """Accept an index beside a name."""
        if _as_index(value, self._values) is not None:
            return True
        return bool(super().checkValueIsAcceptable(value, context))


def _as_index(value: Any, values: tuple[str, ...]) -> int | None:
    text = str(value).strip()
    if text.isdigit() and text not in values and int(text) < len(values):
        return int(text)
    return None


def enum_value(parameters: dict[str, Any], name: str, values: tuple[str, ...], default: str) -> str:
    """Return the word that an enum parameter was given, by index or by name in any case."""
    given = parameters.get(name)
    if given is None or given == "":
        return default
    index = _as_index(given, values)
    if index is not None:
        return values[index]
    for value in values:
        if value.lower() == str(given).strip().lower():
            return value
    raise QgsProcessingException(
        translate("MinePlanner", '{} cannot be "{}": choose one of {}.').format(
            name, given, ", ".join(values)
        )
    )


def stated_day(text: str, name: str) -> str:
    """Return an ISO date as it stands, empty for none; another notation is refused, not guessed at.

    Raises
    ------
    InputError
        When the text of the parameter ``name`` is no date.
    """
    if not text.strip():
        return ""
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError as error:
        raise InputError(
            f'{name} is "{text}", which is no date: write year-month-day, such as 2021-06-12.'
        ) from error
