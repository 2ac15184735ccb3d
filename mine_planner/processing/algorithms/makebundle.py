# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:makebundle``: an offline folder for a field office."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRange,
    QgsProcessingParameterString,
)

from mine_planner.i18n import translate
from mine_planner.processing.base import PlannerAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.bundles import BundleOrder
    from mine_planner.store.workspace import Workspace


class MakeBundle(PlannerAlgorithm):
    """Makes one folder with the workspace, the base layers of an area, the project and the plugin."""

    NAME = "makebundle"
    GROUP = "workspace"
    ICON = "bundle"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Make an offline bundle")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Makes one folder that works without a network from any drive: the workspace, base layers cut to "
            "the area or to the surroundings of tasks (codes, with commas between), scans, grids, a project "
            "with relative paths, and a list of checksums. With an office code, the workspace becomes that "
            "office's own copy, which exchanges changes with this one; it may be only the part that lies in "
            "the area, with all that it rests on, and nothing is deleted here. What cannot go along is "
            "listed.",
        ) + translate(
            "MinePlanner",
            "\nWheel files: shapely 2 or newer for the computers there, for a QGIS that lacks it; each is "
            "checked, and README.txt says how to install it without a network.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace_parameter()
        for name, label, pattern in (
            ("PROJECT", translate("MinePlanner", "Project"), "QGIS project (*.qgz *.qgs)"),
            ("PLUGIN_ZIP", translate("MinePlanner", "Plugin to take along"), "Plugin (*.zip)"),
        ):
            self.addParameter(QgsProcessingParameterFile(name, label, fileFilter=pattern, optional=True))
        self._declare_wheels()
        self.addParameter(
            QgsProcessingParameterExtent("AREA", translate("MinePlanner", "Area"), optional=True)
        )
        for name, label in (
            ("TASKS", translate("MinePlanner", "Tasks (codes)")),
            ("OFFICE", translate("MinePlanner", "For office (code)")),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, optional=True))
        self.addParameter(
            QgsProcessingParameterBoolean(
                "PART", translate("MinePlanner", "Only the office's part of the workspace"), False
            )
        )
        self.addParameter(
            QgsProcessingParameterRange(
                "ZOOMS",
                translate("MinePlanner", "Rasters as MBTiles of these zoom levels (GeoTIFF when empty)"),
                QgsProcessingParameterNumber.Type.Integer,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                "OUTPUT", translate("MinePlanner", "Folder of the bundle")
            )
        )
        self.addOutput(QgsProcessingOutputNumber("SIZE", translate("MinePlanner", "Size (bytes)")))
        self.addOutput(QgsProcessingOutputNumber("LEFT_OUT", translate("MinePlanner", "Layers left out")))

    def _declare_wheels(self) -> None:
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                "WHEELS",
                translate("MinePlanner", "Wheel files of shapely to take along (*.whl)"),
                QgsProcessing.SourceType.TypeFile,
                optional=True,
            )
        )

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the bundle."""
        from mine_planner.gis.bundle_plugin import zip_plugin
        from mine_planner.gis.bundle_wheels import read_wheels
        from mine_planner.gis.bundles import estimate, make_bundle

        read_only = not self.parameterAsString(parameters, "OFFICE", context).strip()
        with (
            self.opened_workspace(parameters, context, read_only=read_only) as workspace,
            TemporaryDirectory() as scratch,
        ):
            order = self._order(parameters, context, workspace)
            if order.plugin_zip is None:
                order = replace(order, plugin_zip=zip_plugin(Path(scratch)))
            feedback.pushInfo(
                translate("MinePlanner", "About {} MB.").format(max(1, estimate(workspace, order) // 10**6))
            )
            for wheel in read_wheels(order.wheels):
                feedback.pushInfo(f"{wheel.path.name}: {wheel.said}")
            bundle = make_bundle(workspace, order, feedback)
        for sentence in bundle.warnings:
            feedback.pushWarning(sentence)
        for item in bundle.left_out:
            feedback.pushWarning(
                translate("MinePlanner", "{} stays behind: {}.").format(item["layer"], item["reason"])
            )
        for finding in bundle.findings:
            feedback.pushInfo(f"{finding.subject}: {finding.problem}. {finding.repair}")
        return {"OUTPUT": str(bundle.folder), "SIZE": bundle.size, "LEFT_OUT": len(bundle.left_out)}

    def _order(
        self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace
    ) -> BundleOrder:
        from mine_planner.gis.bundles import BundleOrder
        from mine_planner.gis.workspaces import workspace_crs

        files = {name: self.parameterAsFile(parameters, name, context) for name in ("PROJECT", "PLUGIN_ZIP")}
        paths = {name: Path(text) if text else None for name, text in files.items()}
        area = self.parameterAsExtent(parameters, "AREA", context, workspace_crs(workspace))
        wheels = self.parameterAsFileList(parameters, "WHEELS", context)
        codes = self.parameterAsString(parameters, "TASKS", context).split(",")
        return BundleOrder(
            folder=empty_folder(Path(self.parameterAsString(parameters, "OUTPUT", context))),
            project=paths["PROJECT"],
            area=None if area.isNull() or area.isEmpty() else area,
            tasks=tuple(code.strip() for code in codes if code.strip()),
            office=self.parameterAsString(parameters, "OFFICE", context).strip(),
            plugin_zip=paths["PLUGIN_ZIP"],
            wheels=tuple(Path(name) for name in wheels if name),
            part=self.parameterAsBool(parameters, "PART", context),
            tiles=self._zooms(parameters, context),
        )

    def _zooms(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[int, int] | None:
        from mine_planner.gis.bundle_tiles import LARGEST_ZOOM

        given = [value for value in self.parameterAsRange(parameters, "ZOOMS", context) if isfinite(value)]
        if len(given) != 2:
            return None
        first, last = (min(max(int(value), 0), LARGEST_ZOOM) for value in given)
        return min(first, last), max(first, last)


def empty_folder(folder: Path) -> Path:
    """Return a folder that Processing may have made already; an empty one gives way to the bundle."""
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
    return folder
