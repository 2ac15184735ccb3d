# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importofficialhazards``: the authority's hazard areas in, or in again, by their ids."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from mine_planner.i18n import in_users_language, translate
from mine_planner.processing.base import PlannerAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.store.workspace import Workspace

OUTPUTS = ("ADDED", "CHANGED", "UNCHANGED", "CANCELLATION_PROPOSED")


class ImportOfficialHazards(PlannerAlgorithm):
    """Brings an official hazard layer in by a field mapping."""

    NAME = "importofficialhazards"
    GROUP = "hazards"
    ICON = "official"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Bring in official hazard areas")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Brings the authority's hazard areas in, or in again by their IMSMA ids. MAPPING is the name of "
            'a saved field mapping or text such as {"imsma_id": "HA_ID", "areatype": {"field": "TYPE", '
            '"values": {"Suspected": "SHA"}}}. No ground is released: an outline that became smaller and a '
            "status that became closed are proposed for cancellation, an area that is missing stays. With "
            "PREVIEW nothing is written.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterFile("INPUT", translate("MinePlanner", "Official layer (file)"))
        )
        for name, label, optional in (
            ("LAYER", translate("MinePlanner", "Layer in the file (empty for the only one)"), True),
            ("MAPPING", translate("MinePlanner", "Field mapping (a saved one's name, or JSON)"), False),
            ("SAVE_MAPPING", translate("MinePlanner", "Save this mapping under the name"), True),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, optional=optional))
        self.addParameter(
            QgsProcessingParameterBoolean(
                "PREVIEW", translate("MinePlanner", "Only show what would change"), False, optional=True
            )
        )
        labels = (
            translate("MinePlanner", "New areas"),
            translate("MinePlanner", "Changed areas"),
            translate("MinePlanner", "Unchanged areas"),
            translate("MinePlanner", "Areas with cancellation proposed"),
        )
        for name, label in zip(OUTPUTS, labels, strict=True):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, and write unless it is a preview."""
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.gis import official_hazards

        only_look = self.parameterAsBool(parameters, "PREVIEW", context)
        path = Path(self.parameterAsFile(parameters, "INPUT", context))
        layer = self.parameterAsString(parameters, "LAYER", context).strip()
        features = _read(path, layer)
        save_as = self.parameterAsString(parameters, "SAVE_MAPPING", context).strip()
        with self.opened_workspace(parameters, context, read_only=only_look and not save_as) as workspace:
            mapping = _mapping(workspace, self.parameterAsString(parameters, "MAPPING", context))
            run = official_hazards.preview if only_look else official_hazards.bring_in
            result = run(workspace, features, mapping, source=path.name)
            if save_as:
                official_hazards.save_mapping(workspace, save_as, mapping)
        for note in result.notes:
            feedback.pushWarning(in_users_language(note))
        figures = (result.added, result.changed, result.unchanged, result.cancellation_proposed)
        return dict(zip(OUTPUTS, figures, strict=True))


def _read(path: Path, layer: str) -> SourceFeatures:
    """Return the one layer that is meant.

    Raises
    ------
    InputError
        When there is none, or several.
    """
    from mine_planner.domain.errors import InputError
    from mine_planner.gis import sources

    _, layers = sources.read_file(path, layer_name=layer or None)
    found = [item for item in layers if item.ids]
    if len(found) != 1:
        names = ", ".join(item.layer for item in found)
        raise InputError(f"{path.name} holds several layers ({names}): name one of them in LAYER.")
    return found[0]


def _mapping(workspace: Workspace, text: str) -> dict[str, Any]:
    """Return the mapping that a name or JSON stands for.

    Raises
    ------
    InputError
        When it is neither.
    """
    import json

    from mine_planner.domain.errors import InputError
    from mine_planner.gis import official_hazards

    text = text.strip()
    if not text.startswith("{"):
        return official_hazards.read_mapping(workspace, text)
    try:
        return dict(json.loads(text))
    except ValueError as error:
        raise InputError(
            'The mapping cannot be read: write it as {"imsma_id": "HA_ID"}.', str(error)
        ) from error
