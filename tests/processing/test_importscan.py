# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importscan`` on the sample region's paper map."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import install_profile
import numpy as np
import pytest
import task_region
from osgeo import gdal
from qgis.core import QgsProcessingException

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import import_fixtures as fixtures

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def bench() -> task_region.Bench:
    return task_region.Bench()


@pytest.fixture
def opened(tmp_path):
    made = fixtures.workspace(tmp_path / "office.gpkg")
    yield made
    made.close()


def run(bench, opened, sample, tmp_path, **more):
    values = {
        "INPUT": str(sample / "map_38-10-B.png"),
        "GCPS": str(sample / "map_38-10-B.png.points"),
        "GCP_CRS": "EPSG:28408",
        "METHOD": "affine",
        "WORKSPACE": str(opened.path),
        "OUTPUT": str(tmp_path / "scans" / "sheet.tif"),
        "MAP_SCALE": 25000,
    }
    return bench.run("importscan", **{**values, **more})


def test_the_sample_sheet_comes_in_with_its_error_stated(bench, opened, sample, tmp_path) -> None:
    got = run(bench, opened, sample, tmp_path)
    assert got["RMS"] < got["LOO_RMS"] < 8.0
    assert got["WORST_POINT"] == "7"
    assert got["SIGMA"] == pytest.approx(np.sqrt(got["LOO_RMS"] ** 2 + 12.5**2 + 4.5**2))
    row = opened.row("source_map", uuid=got["MAP"])
    assert row["raster_path"] == "scans/sheet.tif"
    assert "95 % within" in bench.log()
    assert "plotting_mm" in bench.log()


def test_the_drawn_outlines_lie_where_the_sheet_says_they_do(bench, opened, sample, tmp_path) -> None:
    """The sheet draws its fields 21 m east and 14 m south of their mines, each within 9 m per axis."""
    got = run(bench, opened, sample, tmp_path)
    with (sample / "truth.csv").open(encoding="utf-8") as file:
        mines = [
            (row["field"], float(row["easting"]), float(row["northing"])) for row in csv.DictReader(file)
        ]
    offsets = []
    for field in ("101", "102", "103", "104", "105", "107"):
        true = np.array([place for name, *place in mines if name == field])
        low, high = true.min(axis=0), true.max(axis=0)
        red = _red_pixels(got["OUTPUT"], low - (20.0, 60.0), high - (-60.0, -20.0))
        offsets.append((red.min(axis=0) + red.max(axis=0) - low - high) / 2.0)
    assert np.hypot(*(np.mean(offsets, axis=0) - (21.0, -14.0))) < 12.0
    assert np.hypot(*np.transpose(offsets)).max() < 2.45 * got["SIGMA"]


def _red_pixels(path: str, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Return where red ink lies in a window of the raster, in its CRS."""
    dataset = gdal.Open(path)
    forward = dataset.GetGeoTransform()
    inverse = gdal.InvGeoTransform(forward)
    left, bottom = (int(value) for value in gdal.ApplyGeoTransform(inverse, *low.tolist()))
    right, top = (int(value) for value in gdal.ApplyGeoTransform(inverse, *high.tolist()))
    bands = [
        dataset.GetRasterBand(band).ReadAsArray(left, top, right - left, bottom - top).astype(int)
        for band in (1, 2, 3)
    ]
    rows, columns = np.nonzero((bands[0] - bands[1] > 60) & (bands[0] - bands[2] > 60))
    east = forward[0] + (left + columns + 0.5) * forward[1]
    north = forward[3] + (top + rows + 0.5) * forward[5]
    return np.stack([east, north], axis=-1)


def test_a_points_file_may_name_its_crs_itself(bench, opened, sample, tmp_path) -> None:
    got = run(bench, opened, sample, tmp_path, GCP_CRS=None)
    assert "Pulkovo 1942" in opened.row("source_map", uuid=got["MAP"])["crs_operation"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"GCP_CRS": "EPSG:28410"}, "check the zone"),
        ({"OPERATION": "EPSG:9999"}, "choose one of these"),
        ({"MAP_SCALE": 3}, "no scale of a map"),
        ({"PLOTTING_MM": -1}, "not possible"),
        ({"METHOD": "spline"}, "choose one of"),
        ({"GCPS": "nowhere.points"}, "not there"),
        ({"HANDED_OVER_ON": "12.6.2021"}, "no date"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(bench, opened, sample, tmp_path, more, words) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        run(bench, opened, sample, tmp_path, **more)
    assert fixtures.count(opened, "source_map") == 0
    assert not list(tmp_path.glob("scans/*"))


def test_who_handed_it_over_and_when_is_registered(bench, opened, sample, tmp_path) -> None:
    handed = {"HANDED_OVER_BY": "Regional office", "HANDED_OVER_ON": "2021-06-12", "SHEET": "38-10-Б"}
    got = run(bench, opened, sample, tmp_path, **handed)
    row = opened.row("source_map", uuid=got["MAP"])
    assert (row["handed_over_by"], row["handed_over_on"]) == ("Regional office", "2021-06-12")
    assert row["map_sheet"] == "38-10-Б"


def test_the_names_that_others_build_on_are_there(bench) -> None:
    from mine_planner.processing.algorithms.importscan import ImportScan

    algorithm = ImportScan()
    algorithm.initAlgorithm()
    names = {item.name() for item in algorithm.parameterDefinitions()}
    assert {"INPUT", "GCPS", "GCP_CRS", "METHOD", "WORKSPACE", "OUTPUT"} <= names
    outputs = {item.name() for item in algorithm.outputDefinitions()}
    assert {"RMS", "LOO_RMS", "WORST_POINT", "SIGMA"} <= outputs


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a profile with the plugin installed and enabled, as a user would have it."""
    if shutil.which("qgis_process") is None:
        pytest.skip("there is no qgis_process here")
    folder = tmp_path_factory.mktemp("profile")
    install_profile.install(folder)
    _qgis_process(folder, "plugins", "enable", "mine_planner")
    return folder


def _qgis_process(profile: Path, *arguments: str) -> str:
    """Run the real program."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    settings = {"QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "offscreen", "HOME": str(profile)}
    done = subprocess.run(
        ["qgis_process", *arguments],
        env=kept | settings,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
def test_qgis_process_brings_the_sample_sheet_in(profile, opened, sample, tmp_path) -> None:
    path = opened.path
    given = {
        "INPUT": sample / "map_38-10-B.png",
        "GCPS": sample / "map_38-10-B.png.points",
        "GCP_CRS": "EPSG:28408",
        "METHOD": "affine",
        "WORKSPACE": path,
        "OUTPUT": tmp_path / "scans" / "sheet.tif",
    }
    words = [f"{name}={value}" for name, value in given.items()]
    said = _qgis_process(profile, "run", "mineplanner:importscan", "--json", "--", *words)
    got = json.loads(said)["results"]
    assert got["RMS"] < got["LOO_RMS"] < 8.0
    assert got["WORST_POINT"] == "7"
    assert got["SIGMA"] == pytest.approx(np.sqrt(got["LOO_RMS"] ** 2 + 12.5**2 + 4.5**2))
    assert Path(got["OUTPUT"]).is_file()
    assert opened.row("source_map", uuid=got["MAP"])["raster_path"] == "scans/sheet.tif"
