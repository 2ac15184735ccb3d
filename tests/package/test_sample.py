"""The sample region: made the same each time, and as far off from the truth as it says."""

from __future__ import annotations

import csv
import json
import math
import re
import subprocess
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from osgeo import gdal, ogr

if TYPE_CHECKING:
    from pathlib import Path

KML = "{http://www.opengis.net/kml/2.2}"
NUMBER = re.compile(r"-?\d+\.\d+")


@pytest.fixture(scope="module")
def anew(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    script = root / "scripts" / "make_sample.py"
    subprocess.run([sys.executable, str(script), str(folder)], check=True, capture_output=True)
    return folder


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def pixels(path: Path) -> np.ndarray:
    """Return a raster's values; colours of a palette where it has one."""
    raster = gdal.Open(str(path))
    band = raster.GetRasterBand(1)
    values = band.ReadAsArray()
    table = band.GetColorTable()
    if table is None:
        return values.astype(float)
    colours = [table.GetColorEntry(n)[:3] for n in range(table.GetCount())]
    return np.array(colours, dtype=float)[values]


def layers(path: Path) -> dict[str, list[tuple[dict, ogr.Geometry]]]:
    store = ogr.Open(str(path))
    return {
        layer.GetName(): [
            ({k: v for k, v in f.items().items() if k != "fid"}, f.GetGeometryRef().Clone()) for f in layer
        ]
        for layer in (store.GetLayer(n) for n in range(store.GetLayerCount()))
    }


def test_the_sample_is_small(sample: Path):
    assert sum(path.stat().st_size for path in sample.rglob("*") if path.is_file()) < 1_500_000


def test_making_it_anew_writes_the_same_set_of_files(sample: Path, anew: Path):
    made = {p.relative_to(anew).as_posix() for p in anew.rglob("*") if p.is_file()}
    kept = {p.relative_to(sample).as_posix() for p in sample.rglob("*") if p.is_file()}
    by_hand = {name for name in kept if "README" in name or name.endswith(".aux.xml")}
    assert made == kept - by_hand


@pytest.mark.parametrize(
    "name",
    ["truth.csv", "progress.csv", *(f"records/{n}.csv" for n in ("records", "ref_points", "legs", "rows"))],
)
def test_tables_are_the_same_made_anew(sample: Path, anew: Path, name: str):
    assert (anew / name).read_text("utf-8") == (sample / name).read_text("utf-8")


@pytest.mark.parametrize("name", ["incidents.geojson", "minefield_outlines.kml"])
def test_outlines_and_incidents_are_the_same_to_a_centimetre(sample: Path, anew: Path, name: str):
    old, new = ((folder / name).read_text("utf-8") for folder in (sample, anew))
    assert NUMBER.sub("", old) == NUMBER.sub("", new)
    difference = np.array(NUMBER.findall(old), float) - np.array(NUMBER.findall(new), float)
    assert np.abs(difference).max() < 1.5e-7


@pytest.mark.parametrize(("name", "most"), [("dem.tif", 0.11), ("hillshade.tif", 2.0)])
def test_rasters_are_the_same_made_anew(sample: Path, anew: Path, name: str, most: float):
    old, new = gdal.Open(str(sample / name)), gdal.Open(str(anew / name))
    assert old.GetGeoTransform() == new.GetGeoTransform()
    assert np.abs(pixels(sample / name) - pixels(anew / name)).max() <= most


def test_the_scan_is_the_same_but_for_the_edges_of_letters(sample: Path, anew: Path):
    old, new = (pixels(folder / "map_38-10-B.png") for folder in (sample, anew))
    assert old.shape == new.shape
    away = np.abs(old - new).max(axis=2)
    assert away.mean() < 4.0
    assert np.quantile(away, 0.95) < 40


def test_base_layers_are_the_same_made_anew(sample: Path, anew: Path):
    old, new = layers(sample / "base.gpkg"), layers(anew / "base.gpkg")
    assert set(old) == set(new) >= {"municipalities", "roads", "rivers", "settlements", "facilities"}
    for name, features in old.items():
        assert [values for values, _ in features] == [values for values, _ in new[name]]
        for (_, a), (_, b) in zip(features, new[name], strict=True):
            assert a.Equals(b)


def test_base_layers_are_valid_and_lie_in_utm_38(sample: Path):
    store = ogr.Open(str(sample / "base.gpkg"))
    for number in range(store.GetLayerCount()):
        layer = store.GetLayer(number)
        assert layer.GetSpatialRef().GetAuthorityCode(None) == "32638"
        assert layer.GetFeatureCount() > 1
        assert all(feature.GetGeometryRef().IsValid() for feature in layer), layer.GetName()


def test_the_two_municipalities_meet_without_gap_or_overlap(sample: Path):
    (_, west), (_, east) = layers(sample / "base.gpkg")["municipalities"]
    assert west.Intersection(east).GetArea() == pytest.approx(0, abs=1e-6)
    assert west.Union(east).GetArea() == pytest.approx(9000 * 7500, abs=1)


def test_settlements_count_people_and_children(sample: Path):
    for values, _ in layers(sample / "base.gpkg")["settlements"]:
        assert 0 < values["children"] < values["population"]


def control_points(sample: Path) -> tuple[str, np.ndarray]:
    head, columns, *lines = (sample / "map_38-10-B.png.points").read_text("utf-8").splitlines()
    assert columns == "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"
    return head, np.array([line.split(",") for line in lines], dtype=float)


def test_control_points_are_as_qgis_reads_them(sample: Path):
    from qgis.core import QgsCoordinateReferenceSystem

    head, points = control_points(sample)
    system = QgsCoordinateReferenceSystem.fromWkt(head.removeprefix("#CRS: "))
    assert system.authid() == "EPSG:28408"
    assert len(points) == 9
    assert (points[:, 4] == 1).all()
    assert (points[:, 3] < 0).all()  # image rows, counted downwards from the top


def test_control_points_fit_an_affine_scan_to_a_few_metres(sample: Path):
    _, points = control_points(sample)
    ground, image = points[:, :2], points[:, 2:4]
    terms = np.column_stack([np.ones(9), image - image.mean(axis=0)])
    fit, *_ = np.linalg.lstsq(terms, ground, rcond=None)
    off = np.hypot(*(terms @ fit - ground).T)
    assert 1.0 < math.sqrt((off**2).mean()) < 6.0
    turn = math.degrees(math.atan2(fit[1, 1], fit[1, 0]))
    assert 0.3 < abs(turn) < 1.2  # it lay askew on the scanner


def field_lines(sample: Path) -> dict[str, np.ndarray]:
    """Return the true places of each field's mines."""
    found: dict[str, list[tuple[float, float]]] = {}
    for row in rows(sample / "truth.csv"):
        found.setdefault(row["field"], []).append((float(row["easting"]), float(row["northing"])))
    return {name: np.array(places) for name, places in found.items()}


def test_one_field_is_on_no_map_and_one_outline_has_no_field(sample: Path):
    kml = ET.parse(sample / "minefield_outlines.kml").getroot()
    outlined = {name.text.removeprefix("MF-") for name in kml.iter(f"{KML}name") if "MF-" in name.text}
    laid = set(field_lines(sample))
    assert outlined - laid == {"109"}
    assert "108" in laid - outlined


def test_kml_outlines_are_off_from_the_mines_by_what_the_readme_says(sample: Path):
    from sample.region import UTM, WGS84, convert

    truth = field_lines(sample)
    kml = ET.parse(sample / "minefield_outlines.kml").getroot()
    shifts = []
    for mark in kml.iter(f"{KML}Placemark"):
        number = mark.find(f"{KML}name").text.removeprefix("MF-")
        if number not in truth:
            continue
        words = mark.find(f".//{KML}coordinates").text.split()
        ring = convert(np.array([w.split(",")[:2] for w in words], float), WGS84, UTM)
        shifts.append(ring[:-1].mean(axis=0) - truth[number].mean(axis=0))
    assert len(shifts) == 4
    assert np.hypot(*(np.mean(shifts, axis=0) - (-12, 17))) < 3 * 8 / math.sqrt(4)


def misclosure(sample: Path, record: str, reverse: int | None = None) -> float:
    """Walk a record's chain from LM1 and return how far it ends from LM2, in metres."""
    from sample.tables import DECLINATION_1994, PACE, convergence

    points = {
        r["label"]: np.array([float(r["y_text"]), float(r["x_text"])])
        for r in rows(sample / "records" / "ref_points.csv")
        if r["record"] == record and r["x_text"]
    }
    place = points["LM1"].copy()
    for leg in rows(sample / "records" / "legs.csv"):
        if leg["record"] != record:
            continue
        raw = leg["azimuth_raw"]
        degrees = int(raw.replace("-", "")) * 0.06 if "-" in raw else float(raw)
        grid = degrees + DECLINATION_1994 - convergence(place)
        grid += 180 if reverse == int(leg["seq"]) else 0
        metres = float(leg["dist_raw"]) * (2 * PACE if leg["dist_unit"] == "pace_pair" else 1)
        place += metres * np.array([math.sin(math.radians(grid)), math.cos(math.radians(grid))])
    return float(np.hypot(*(place - points["LM2"])))


@pytest.mark.parametrize("record", ["117", "118"])
def test_a_sound_record_closes_within_what_a_compass_allows(sample: Path, record: str):
    assert misclosure(sample, record) < 20


def test_the_flawed_record_closes_only_when_one_leg_is_turned_round(sample: Path):
    assert misclosure(sample, "119") > 80
    assert misclosure(sample, "119", reverse=2) < 20


def test_the_declination_used_is_the_published_fields(sample: Path):
    from sample.tables import DECLINATION_1994

    from mine_planner.domain.geomagnetism import declination

    assert declination(39.93, 46.87, 1994.42) == pytest.approx(DECLINATION_1994, abs=0.05)


def test_reference_points_are_written_northing_first(sample: Path):
    for row in rows(sample / "records" / "ref_points.csv"):
        if row["x_text"]:
            assert 4_418_000 < float(row["x_text"]) < 4_426_000
            assert 8_655_000 < float(row["y_text"]) < 8_665_000


def test_incidents_hold_no_personal_data(sample: Path):
    features = json.loads((sample / "incidents.geojson").read_text("utf-8"))["features"]
    assert len(features) == 12
    allowed = {"incident", "date", "category", "device", "accuracy_m", "source_grade"}
    assert {key for feature in features for key in feature["properties"]} == allowed


def test_progress_reports_hold_plausible_days(sample: Path):
    reports = rows(sample / "progress.csv")
    assert len(reports) > 100
    for report in reports:
        assert 0 < float(report["hours"]) <= 6
        per_person = float(report["area_m2"]) / int(report["deminers"])
        assert 5 < per_person < 250
