# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing provider ``mineplanner``: one file per algorithm, found by this list."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from mine_planner.resources import icon_path

ALGORITHMS: tuple[tuple[str, str], ...] = (
    ("createworkspace", "CreateWorkspace"),
    ("importmap", "ImportMap"),
    ("importscan", "ImportScan"),
    ("importrecords", "ImportRecords"),
    ("hazardareas", "HazardAreas"),
    ("importofficialhazards", "ImportOfficialHazards"),
    ("proposetasks", "ProposeTasks"),
    ("subdividetask", "SubdivideTask"),
    ("checktasks", "CheckTasks"),
    ("prioritise", "Prioritise"),
    ("importprogress", "ImportProgress"),
    ("mapaccuracy", "MapAccuracy"),
    ("forecast", "Forecast"),
    ("searchorder", "SearchOrder"),
    ("coverage", "Coverage"),
    ("dashboard", "Dashboard"),
    ("exporttasksheets", "ExportTaskSheets"),
    ("exportcompletion", "ExportCompletion"),
    ("exportfield", "ExportField"),
    ("makebundle", "MakeBundle"),
    ("checkbundle", "CheckBundle"),
    ("checkoffline", "CheckOffline"),
    ("exportchanges", "ExportChanges"),
    ("mergechanges", "MergeChanges"),
    ("verifyworkspace", "VerifyWorkspace"),
)
"""Module in ``algorithms`` and class in it, in the order of the work."""


class MinePlannerProvider(QgsProcessingProvider):
    """Everything that Mine Planner can do without a window."""

    def id(self) -> str:
        """Return the provider's id, which scripts and models use."""
        return "mineplanner"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "Mine Planner"

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return QIcon(icon_path("mine_planner"))

    def loadAlgorithms(self) -> None:
        """Add every algorithm; shapely and numpy are loaded only when one runs."""
        for module, class_name in ALGORITHMS:
            path = "mine_planner.processing.algorithms." + module
            if find_spec(path) is not None:
                self.addAlgorithm(getattr(import_module(path), class_name)())
