# SPDX-License-Identifier: GPL-2.0-or-later
"""Workspaces and files for the tests of handed-over maps."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem

from mine_planner.gis.georeferencing_points import ControlPoint
from mine_planner.gis.workspaces import create_workspace

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from mine_planner.store.workspace import Workspace

UTM = "EPSG:32638"
SK42 = "EPSG:28408"
# Domain reference §4.3: Aghdam in Gauss-Krüger zone 8, and by EPSG:15865 in UTM 38N.
AGHDAM_SK42 = (8_664_842.43, 4_430_281.60)
AGHDAM_UTM = (664_671.83, 4_428_419.32)


def workspace(path: Path, crs: str = UTM) -> Workspace:
    """Return a new workspace."""
    system = QgsCoordinateReferenceSystem(crs)
    return create_workspace(path, system, title="Test", organisation="Centre", office="TE")


def crs(text: str) -> QgsCoordinateReferenceSystem:
    """Return a system."""
    return QgsCoordinateReferenceSystem(text)


def grid_points(
    turn_deg: float = 0.0, pixel_m: float = 4.0, count: int = 3, noise: float = 0.0, seed: int = 1
) -> tuple[ControlPoint, ...]:
    """Return control points of a scan of 1,000 by 1,000 pixels whose middle is Aghdam, in SK-42."""
    random = np.random.default_rng(seed)
    angle = np.radians(turn_deg)
    points = []
    for row in np.linspace(100, 900, count):
        for column in np.linspace(100, 900, count):
            right, up = (column - 500) * pixel_m, (500 - row) * pixel_m
            east = right * np.cos(angle) + up * np.sin(angle) + random.normal(0, 1) * noise
            north = up * np.cos(angle) - right * np.sin(angle) + random.normal(0, 1) * noise
            label = str(len(points) + 1)
            place = (AGHDAM_SK42[0] + float(east), AGHDAM_SK42[1] + float(north))
            points.append(ControlPoint(label, float(column), float(row), *place))
    return tuple(points)


def scan_file(path: Path, size: int = 1000, geotransform: tuple[float, ...] | None = None) -> Path:
    """Write a grey scan with a black square in its middle."""
    pixels = np.full((size, size), 220, dtype=np.uint8)
    middle = size // 2
    pixels[middle - 4 : middle + 4, middle - 4 : middle + 4] = 0
    memory = gdal.GetDriverByName("MEM").Create("", size, size, 1, gdal.GDT_Byte)
    memory.GetRasterBand(1).WriteArray(pixels)
    if geotransform is not None:
        memory.SetGeoTransform(geotransform)
    driver = "GTiff" if path.suffix == ".tif" else "PNG"
    gdal.GetDriverByName(driver).CreateCopy(str(path), memory)
    path.with_suffix(path.suffix + ".aux.xml").unlink(missing_ok=True)
    return path


def write_csv(path: Path, rows: Iterable[Iterable[Any]]) -> Path:
    """Write a CSV."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return path


def count(opened: Workspace, table: str) -> int:
    """Return the number of rows of a table."""
    return len(opened.rows(table))
