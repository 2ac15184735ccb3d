# SPDX-License-Identifier: GPL-2.0-or-later
"""What a window begins with: an empty form, the points of a file, or the fit that the workspace keeps."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem

from mine_planner.domain.errors import RuleError
from mine_planner.gis.scan_points import TypedPoint
from mine_planner.i18n import number, translate
from mine_planner.store import authority
from mine_planner.ui.scans.fields import choose
from mine_planner.ui.times import local_time

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mine_planner.gis.georeferencing_points import PointsFile
    from mine_planner.gis.scan_raster import ScanFile
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.scans.fields import ScanFields
    from mine_planner.ui.scans.points_list import PointsList


@dataclass(frozen=True)
class KeptFit:
    """A fit as the workspace keeps it."""

    name: str
    row: Any
    points: tuple[TypedPoint, ...]
    crs: QgsCoordinateReferenceSystem
    order: str
    method: str
    operation: str
    plotting_mm: float | None
    page: int


def fill_form(workspace: Workspace, fields: ScanFields, path: Path) -> None:
    """Show an empty form for a file."""
    from mine_planner.gis.scan_register import PLOTTING_KEY
    from mine_planner.gis.scan_scale import SUGGESTED_PLOTTING_MM

    set_mm = authority.number(workspace, PLOTTING_KEY)
    words = (
        translate("MinePlanner", "{} mm (not set)")
        if set_mm is None
        else translate("MinePlanner", "{} mm (authority)")
    )
    batches = [row["name"] for row in workspace.rows("batch", ("sort_order", "fid"))]
    batch = translate("MinePlanner", "Scans of {}").format(date.today().isoformat())  # noqa: DTZ011 - the planner's own day
    plotting = words.format(number(SUGGESTED_PLOTTING_MM if set_mm is None else set_mm, 1))
    fields.begin(path.stem, batches, batch, plotting)


def known_words(workspace: Workspace, sha256: str) -> str:
    """Say when a scan was brought in before and as which map; empty where it was not."""
    row = workspace.row("source_map", file_sha256=sha256, kind="scan")
    if row is None:
        return ""
    words = translate(
        "MinePlanner",
        "This very file was brought in before, on {}, as {}. Brought in again, everything of it is drawn "
        "twice.",
    )
    return words.format(local_time(row["imported_at"]), row["name"])


def take_points(points: PointsList, fields: ScanFields, scan: ScanFile, found: PointsFile) -> None:
    """Take the points of a file in the place of all, and its CRS where it names one.

    Raises
    ------
    InputError
        When a point lies outside the scan.
    """
    from mine_planner.gis import scan_raster

    placed, _ = scan_raster.points_in_pixels(scan, found.points)
    if found.crs_wkt:
        fields.set_crs(QgsCoordinateReferenceSystem.fromWkt(found.crs_wkt), "east_first")
    elif not fields.order:
        fields.set_crs(fields.crs, "east_first")
    flip = fields.order == "north_first"
    typed = []
    for point in placed:
        first, second = (point.y, point.x) if flip else (point.x, point.y)
        texts = (f"{first:.12g}", f"{second:.12g}")
        typed.append(TypedPoint(point.label, point.pixel_x, point.pixel_y, *texts, enabled=point.enabled))
    points.load(typed)


def kept_fit(workspace: Workspace, map_uuid: str) -> KeptFit:
    """Return the current fit of a scan.

    Raises
    ------
    RuleError
        When the map or its fit is gone.
    """
    row = workspace.row("source_map", uuid=map_uuid)
    fit = workspace.row("map_fit", map_uuid=map_uuid, is_current=1)
    if row is None or fit is None:
        raise RuleError(
            translate("MinePlanner", "This scan has no fit in the workspace: bring it in anew with Add Scan.")
        )
    kept = json.loads(fit["parameters"])
    crs = QgsCoordinateReferenceSystem(kept.get("points_crs", ""))
    if not crs.isValid():
        crs = QgsCoordinateReferenceSystem.fromWkt(kept.get("points_crs", ""))
    common = crs.authid() or crs.toWkt()
    points = tuple(
        TypedPoint(
            item["label"],
            item["pixel_x"],
            item["pixel_y"],
            item["x_text"],
            item["y_text"],
            "" if item["crs"] == common else item["crs"],
            bool(item["enabled"]),
        )
        for item in workspace.rows("control_point", ("seq",), map_uuid=map_uuid)
    )
    plotting = None
    # A figure that was never stated must not look stated after a revision.
    if "stated at import" in row["sigma_basis"] and fit["plotting_m"] and row["map_scale"]:
        plotting = round(1000.0 * fit["plotting_m"] / row["map_scale"], 2)
    order = kept.get("axis_order", "east_first")
    operation, page = kept.get("operation", ""), int(kept.get("page", 1))
    return KeptFit(row["name"], row, points, crs, order, fit["method"], operation, plotting, page)


def show_kept(workspace: Workspace, fields: ScanFields, kept: KeptFit) -> None:
    """Show a kept fit in the form."""
    from mine_planner.gis import workspaces

    fields.show_map(kept.row)
    fields.set_crs(kept.crs, kept.order)
    offer_operations(fields, workspaces.workspace_crs(workspace))
    choose(fields.operation_box, kept.operation)
    fields.operation_is_chosen = bool(kept.operation)
    choose(fields.method_box, kept.method)
    fields.plotting_spin.setValue(kept.plotting_mm or 0.0)


def offer_operations(
    fields: ScanFields, target: QgsCoordinateReferenceSystem, where: Sequence[tuple[float, float]] = ()
) -> bool:
    """Offer the datum operations from the sheet's system into the workspace's, for some positions.

    Returns
    -------
    bool
        Whether another operation holds now than before.
    """
    from mine_planner.gis import georeferencing_crs, projections

    if not fields.crs.isValid():
        return fields.offer_operations([], none_needed=False)
    source, target = projections.sound_pair(fields.crs, target)
    return fields.offer_operations(
        georeferencing_crs.operation_choices(source, target, where),
        none_needed=projections.same_datum(source, target),
    )
