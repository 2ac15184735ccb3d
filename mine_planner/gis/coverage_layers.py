# SPDX-License-Identifier: GPL-2.0-or-later
"""Coverage of a task from tracks, as layers that say on their face that they never count as search.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsColorRampShader,
    QgsFillSymbol,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from mine_planner import compat
from mine_planner.domain.errors import InputError
from mine_planner.gis import coverage_tracks
from mine_planner.i18n import translate
from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    from mine_planner.gis.coverage_tracks import CoverageOptions
    from mine_planner.store.workspace import Workspace

_STEPS = ((0.0, "#b35806"), (0.25, "#f1a340"), (0.5, "#f7f7f7"), (0.75, "#92c5de"), (1.0, "#2166ac"))
"""Brown through white to blue: told apart by colour-blind readers, and neither red nor green."""


@dataclass(frozen=True)
class Covered:
    """What was worked out and where it lies.

    ``share`` is the mean probability of traverse over the task; ``gap_m2`` the area of its gaps.
    """

    task_code: str
    tracks: int
    share: float
    gaps: int
    gap_m2: float
    raster: Path
    gap_file: Path
    caption: str


def task_outline(workspace: Workspace, uuid: str) -> tuple[str, Any]:
    """Return code and outline of a task.

    Raises
    ------
    InputError
        When it has no outline.
    """
    row = workspace.row("clearance_task", uuid=uuid)
    outline: Any = None if row is None else geometry_from_blob(row["geom"])
    if row is None or outline is None:
        raise InputError("This task has no outline, so nothing can be covered: draw it first.")
    return str(row["code"]), outline


def work_out(
    task: tuple[str, Any],
    tracks: Sequence[Any],
    options: CoverageOptions,
    folder: Path,
    crs: QgsCoordinateReferenceSystem,
) -> Covered:
    """Work out coverage and gaps of a task and write both into a folder.

    Raises
    ------
    InputError
        When no track passes the task, or a file cannot be written.
    """
    import numpy as np
    import shapely

    code, outline = task
    reach = options.swath_m / 2 + 6 * options.gnss_sigma_m
    lines = np.array(list(tracks), dtype=object)
    lines = lines[shapely.dwithin(lines, outline, reach)] if len(lines) else lines
    if len(lines) == 0:
        raise InputError(f"None of these tracks passes {code}: choose those of the team that worked there.")
    found = coverage_tracks.coverage_of(outline, lines.tolist(), options)
    folder.mkdir(parents=True, exist_ok=True)
    stem = re.sub(r"[^\w.-]+", "_", f"{code} walked")
    raster, gap_file = folder / f"{stem}.tif", folder / f"{stem} gaps.gpkg"
    for earlier in (raster, gap_file):
        try:
            earlier.unlink(missing_ok=True)
        except OSError as error:  # Windows keeps a file that a layer shows
            raise InputError(
                f"{earlier.name} cannot be written: choose another folder.", str(error)
            ) from error
    coverage_tracks.write_raster(found, raster, crs)
    gaps = coverage_tracks.write_gaps(found, gap_file, crs, options)
    low = found.probability < options.gap_below
    area = float(low.sum()) * found.cell_m**2
    return Covered(code, len(lines), found.expected_share, gaps, area, raster, gap_file, found.caption)


def add_layers(project: QgsProject, done: Covered) -> None:
    """Add raster and gaps in a group whose name says that it is no search."""
    name = translate("MinePlanner", "{}: where people probably walked (never counts as search)")
    group = project.layerTreeRoot().insertGroup(0, name.format(done.task_code))
    raster = QgsRasterLayer(str(done.raster), translate("MinePlanner", "Probability of traverse"))
    gaps = QgsVectorLayer(f"{done.gap_file}|layername=gaps", translate("MinePlanner", "Gaps"), "ogr")
    _dress_raster(raster)
    symbol = QgsFillSymbol.createSimple(
        {"style": "b_diagonal", "color": "#6f4e00", "outline_color": "#6f4e00", "outline_width": "0.3"}
    )
    gaps.setRenderer(QgsSingleSymbolRenderer(symbol))
    for layer in (gaps, raster):
        compat.set_abstract(layer, done.caption)
        project.addMapLayer(layer, False)
        group.addLayer(layer)


def _dress_raster(layer: QgsRasterLayer) -> None:
    ramp = QgsColorRampShader(0.0, 1.0)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{100 * value:.0f} %")
            for value, colour in _STEPS
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
    layer.renderer().setOpacity(0.75)
