# SPDX-License-Identifier: GPL-2.0-or-later
"""The bundle: one folder with everything that a field office needs, and nothing from the network.

It is made beside its name and gets it once it is whole and its checksums are written. The workspace
goes along whole, or as the part that lies in the area with every hazard there and all that it rests on.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsRectangle

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.gis import (
    bundle_estimate,
    bundle_manifest,
    bundle_wheels,
    offline_check,
    offline_sources,
    workspaces,
)
from mine_planner.gis.bundle_estimate import Sizing
from mine_planner.gis.bundle_layers import LayerTaker, Places, plain_name, stop_if_cancelled
from mine_planner.gis.bundle_progress import Step
from mine_planner.gis.project_reading import read_project
from mine_planner.i18n import translate
from mine_planner.store import backups
from mine_planner.store.exchange_copy import copy_for_office
from mine_planner.store.exchange_part import Area
from mine_planner.store.exchange_part_copy import part_for_office
from mine_planner.store.gpkg_blob import envelope

if TYPE_CHECKING:
    from qgis.core import QgsFeedback

    from mine_planner.gis.offline_finding import Finding
    from mine_planner.store.workspace import Workspace

TASK_MARGIN_M = 1000.0
"""How much base map is taken around chosen tasks, metres: a team walks up to them."""
_SHARE_OF_WORKSPACE = 20.0
"""Percent of the progress for the workspace; the layers take most of the time."""


@dataclass(frozen=True)
class BundleOrder:
    """What a bundle is to hold.

    Attributes
    ----------
    folder
        The bundle's folder; it must not exist yet.
    project
        The QGIS project to take along.
    area
        In the workspace's system, metres; without it and without tasks, base layers go along whole.
    tasks
        Codes of tasks whose surroundings are the area.
    office
        Code of the office that works with the bundle; empty makes a copy for reading.
    plugin_zip
        The plugin itself, for a QGIS without it.
    wheels
        Wheel files of shapely, for a QGIS that lacks it.
    layers
        Ids of the project's layers to take; None for all of them.
    tiles
        Coarsest and finest zoom level where rasters become MBTiles; None for GeoTIFF.
    part
        Whether the office gets only its part of the workspace: what lies in the area, with all that it
        rests on. Nothing is deleted here.
    """

    folder: Path
    project: Path | None = None
    area: QgsRectangle | None = None
    tasks: tuple[str, ...] = ()
    office: str = ""
    plugin_zip: Path | None = None
    wheels: tuple[Path, ...] = ()
    layers: frozenset[str] | None = None
    tiles: tuple[int, int] | None = None
    part: bool = False


@dataclass
class Bundle:
    """A finished bundle: its files with sizes and checksums, and what could not go along."""

    folder: Path
    files: list[dict[str, Any]] = field(default_factory=list)
    left_out: list[dict[str, str]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(int(file["size"]) for file in self.files)


def make_bundle(workspace: Workspace, order: BundleOrder, feedback: QgsFeedback) -> Bundle:
    """Make a bundle.

    Parameters
    ----------
    workspace
        Open for writing when an office gets its own copy, since that is recorded.
    order
        What it is to hold.
    feedback
        Progress and cancelling.

    Raises
    ------
    InputError
        When the folder is there already, there is too little room, a task is not known, or a wheel file
        is not a whole one of shapely 2.
    WorkspaceError
        When something cannot be written, or it was cancelled; nothing of the bundle is kept.
    """
    area = order.area if order.area is not None else area_of_tasks(workspace, order.tasks)
    if order.part and (area is None or not order.office.strip()):
        raise InputError(
            translate(
                "MinePlanner",
                "A part of the workspace needs an area and an office: choose both, or take all of it.",
            )
        )
    wheels = bundle_wheels.read_wheels(order.wheels)
    _check_folder(order.folder, estimate(workspace, order))
    scratch = order.folder.with_name(order.folder.name + ".part")
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        scratch.mkdir(parents=True)
        bundle_wheels.copy_wheels(wheels, scratch)
        bundle = _fill(workspace, order, scratch, area, feedback)
        scratch.rename(order.folder)
    except OSError as error:
        raise WorkspaceError(
            translate(
                "MinePlanner",
                "The bundle {} could not be written: free some space, or choose another folder.",
            ).format(order.folder.name),
            str(error),
        ) from error
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    bundle.folder = order.folder
    bundle.warnings = bundle_wheels.warnings(wheels)
    return bundle


def _check_folder(folder: Path, needed: int) -> None:
    if folder.exists():
        raise InputError(
            translate("MinePlanner", "{} is there already: choose another name for the bundle.").format(
                folder.name
            )
        )
    parent = next(place for place in folder.absolute().parents if place.is_dir())
    free = shutil.disk_usage(parent).free
    if free < needed:
        raise InputError(
            translate(
                "MinePlanner", "The bundle needs about {} MB, and {} MB are free: free some space."
            ).format(needed // 10**6, free // 10**6)
        )


def area_of_tasks(workspace: Workspace, codes: tuple[str, ...]) -> QgsRectangle | None:
    """Return the surroundings of tasks, or None without tasks.

    Raises
    ------
    InputError
        When a task is not known or has no outline.
    """
    area = QgsRectangle()
    for code in codes:
        row = workspace.row("clearance_task", code=code)
        bounds = None if row is None or row["geom"] is None else envelope(row["geom"])
        if bounds is None:
            raise InputError(
                translate("MinePlanner", "There is no task {} with an outline: check its code.").format(code)
            )
        area.combineExtentWith(QgsRectangle(bounds[0], bounds[2], bounds[1], bounds[3]))
    if not codes:
        return None
    area.grow(TASK_MARGIN_M)
    return area


def estimate(workspace: Workspace, order: BundleOrder) -> int:
    """Return about how many bytes a bundle will take; rasters count by the share of them that is taken."""
    total = workspace.path.stat().st_size
    total += bundle_estimate.scan_sizes(workspace.rows("source_map"), workspace.path.parent)
    if order.plugin_zip is not None and order.plugin_zip.is_file():
        total += order.plugin_zip.stat().st_size
    total += sum(path.stat().st_size for path in order.wheels if path.is_file())
    if order.project is None:
        return total
    area = order.area if order.area is not None else area_of_tasks(workspace, order.tasks)
    sizing = Sizing(workspace.path, area, workspaces.workspace_crs(workspace), order.tiles)
    sizes = bundle_estimate.layer_sizes(order.project, sizing)
    total += sum(one.size for one in sizes if order.layers is None or one.id in order.layers)
    return total + bundle_estimate.grid_sizes(read_project(order.project))


def _fill(
    workspace: Workspace, order: BundleOrder, folder: Path, area: QgsRectangle | None, feedback: QgsFeedback
) -> Bundle:
    bundle = Bundle(folder)
    copy = folder / workspace.path.name
    _copy_workspace(workspace, order, copy, area, Step(feedback, 0.0, _SHARE_OF_WORKSPACE))
    if order.project is not None:
        places = Places(order.project, folder, workspace.path, copy)
        crs = workspaces.workspace_crs(workspace)
        taker = LayerTaker(places, area, crs, Step(feedback, _SHARE_OF_WORKSPACE, 98.0))
        taker.only, taker.tiles = order.layers, order.tiles
        bundle.left_out = taker.take().left_out
        taker.write_project(folder / bundle_manifest.PROJECT)
        _copy_all(sorted(offline_sources.needed_grids(taker.content)), folder / "proj")
        bundle.findings = offline_check.check_project(folder / bundle_manifest.PROJECT)
    _copy_scans(workspace, folder, bundle)
    fonts = Path(QgsApplication.qgisSettingsDirPath()) / "fonts"
    _copy_all(sorted(fonts.iterdir()) if fonts.is_dir() else [], folder / "fonts")
    if order.plugin_zip is not None and order.plugin_zip.is_file():
        shutil.copyfile(order.plugin_zip, folder / order.plugin_zip.name)
    (folder / bundle_manifest.README).write_text(bundle_manifest.readme(order, copy.name), "utf-8")
    stop_if_cancelled(feedback)
    bundle_manifest.write_manifest(workspace, order, bundle, folder)
    return bundle


def _copy_workspace(
    workspace: Workspace, order: BundleOrder, copy: Path, area: QgsRectangle | None, feedback: Step
) -> None:
    def told(share: float) -> None:
        feedback.setProgress(100.0 * share)
        stop_if_cancelled(feedback)

    office = order.office.strip()
    if office and order.part and area is not None:
        part = Area(area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())
        part_for_office(workspace, copy, office, part, told)
    elif office:
        copy_for_office(workspace, copy, office, told)
    else:
        backups.safe_copy(workspace.path, copy, told)
    copy.with_name(copy.name + ".sha256").unlink(missing_ok=True)


def _copy_all(files: list[Path], folder: Path) -> None:
    for path in files:
        if path.is_file():
            folder.mkdir(exist_ok=True)
            shutil.copyfile(path, folder / path.name)


def _copy_scans(workspace: Workspace, folder: Path, bundle: Bundle) -> None:
    """Take the scans along; those named relative to the workspace keep their place beside its copy."""
    for row in workspace.rows("source_map"):
        named = Path(row["raster_path"] or ".")
        path = named if named.is_absolute() else workspace.path.parent / named
        if not row["raster_path"]:
            continue
        inside = not named.is_absolute() and (folder / named).resolve().is_relative_to(folder.resolve())
        target = folder / named if inside else folder / "scans" / named.name
        if not path.is_file():
            bundle.left_out.append(
                {"layer": row["name"], "reason": translate("MinePlanner", "its scan is missing")}
            )
        elif not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def bundle_name(workspace: Workspace, office: str) -> str:
    """Return a folder's name for a new bundle."""
    return plain_name(workspace.info.title + "_" + (office or workspace.info.office))
