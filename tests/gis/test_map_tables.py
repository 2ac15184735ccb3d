# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of positions: degrees, DMS, MGRS, UTM and Gauss-Krüger, recognised or asked about."""

from __future__ import annotations

import json

import import_fixtures as fixtures
import openpyxl
import pytest

from mine_planner.domain.errors import InputError
from mine_planner.domain.mgrs import encode
from mine_planner.gis import map_import, map_tables, record_readings, tables
from mine_planner.gis.map_import_values import MapOrder
from mine_planner.gis.table_headings import TableColumns
from mine_planner.store.gpkg_blob import geometry_from_blob

pytestmark = pytest.mark.usefixtures("qgis_app")
# Aghdam on WGS 84, domain reference §4.3.
LAT, LON = 39.9899132, 46.9288040


@pytest.fixture
def opened(tmp_path):
    made = fixtures.workspace(tmp_path / "office.gpkg")
    yield made
    made.close()


def bring_in(opened, path, **columns):
    region = record_readings.region_of(fixtures.crs(fixtures.UTM))
    file, layers, questions = map_tables.read_table(path, TableColumns(**columns), region)
    order = MapOrder("mine_positions", source_grade="B", info_grade=2, sigma_m=20.0, operation="EPSG:15865")
    return map_import.import_map(opened, file, layers, order), questions


def places(opened) -> list[tuple[float, float]]:
    return [
        (point.x, point.y) for point in (geometry_from_blob(r["geom"]) for r in opened.rows("recorded_mine"))
    ]


@pytest.mark.parametrize(
    ("heading", "row", "columns", "within"),
    [
        ("lat,lon", f"{LAT},{LON}", {"crs": "EPSG:4326"}, 0.02),
        ("Longitude,Latitude", f"{LON},{LAT}", {"crs": "4326"}, 0.02),
        ("lat;lon", "39°59'23.688\"N;46°55'43.694\"E", {"crs": "WGS84"}, 0.1),
        ("mgrs", encode(LAT, LON), {}, 1.5),
        ("northing,easting", "4430281.60,8664842.43", {}, 0.01),
        ("x,y", "4430281.60,8664842.43", {}, 0.01),
        ("x,y", "8664842.43,4430281.60", {}, 0.01),
        ("x,y", "4 429 045.43,16 408 612.78", {}, 0.02),
        ("x,y", "4415770.80,3248470.49", {"crs": "EPSG:2937"}, 0.02),
        ("easting,northing", "664671.83,4428419.32", {"crs": "EPSG:32638"}, 0.001),
        ("lon,lat", f"{LON},{LAT}", {"crs": "EPSG:4326", "first": "lon", "second": "lat"}, 0.02),
        ("a,b", "4430281.60,8664842.43", {"first": "A", "second": "B"}, 0.01),
    ],
)
def test_one_place_written_in_many_ways_lies_at_one_place(
    opened, tmp_path, heading, row, columns, within
) -> None:
    path = tmp_path / "mines.csv"
    path.write_text(f"{heading}\n{row}\n{row}\n", encoding="utf-8")
    result, _ = bring_in(opened, path, **columns)
    assert (result.imported, result.skipped) == (2, 0)
    for place in places(opened):
        assert place == pytest.approx(fixtures.AGHDAM_UTM, abs=within)


def test_an_unstated_system_is_asked_about(opened, tmp_path) -> None:
    path = tmp_path / "mines.csv"
    path.write_text("x,y\n4430281.60,8664842.43\n", encoding="utf-8")
    _, questions = bring_in(opened, path)
    assert len(questions) == 1
    assert "EPSG:28408" in questions[0]
    assert "northing first" in questions[0]


def test_degrees_without_a_datum_are_not_taken_for_wgs_84_silently(opened, tmp_path) -> None:
    path = tmp_path / "mines.csv"
    path.write_text(f"lat,lon\n{LAT},{LON}\n", encoding="utf-8")
    with pytest.raises(InputError, match="EPSG:4284") as caught:
        bring_in(opened, path)
    assert "choose the CRS (" in caught.value.message
    assert "axis_order" not in caught.value.message


def test_cells_that_cannot_be_read_are_listed_and_the_others_come_in(opened, tmp_path) -> None:
    path = tmp_path / "mines.csv"
    lines = ["4430281.60,8664842.43", "unknown,8664842.43", ",", "4430291.60,8664842.43", '"=1+1",8664842.43']
    path.write_text("\n".join(["x,y", *lines]) + "\n", encoding="utf-8")
    result, _ = bring_in(opened, path)
    assert (result.imported, result.skipped) == (2, 2)
    assert [item.source_fid for item in result.findings] == ["3", "6"]


def test_formulae_and_markup_are_left_empty_and_listed_and_the_mine_comes_in(opened, tmp_path) -> None:
    path = tmp_path / "mines.csv"
    cells = ["PMN-2", '=HYPERLINK("http://x")', "<script>x</script>", "-5 m", "a < b"]
    path.write_text("x;y;type\n" + "".join(f"4430281.60;8664842.43;{cell}\n" for cell in cells), "utf-8")
    result, questions = bring_in(opened, path)
    assert (result.imported, result.skipped) == (5, 0)
    kept = [json.loads(row["attributes"]).get("type") for row in opened.rows("recorded_mine")]
    assert kept == ["PMN-2", None, None, "-5 m", "a < b"]
    listed = next(text for text in questions if "left empty" in text)
    assert "Sheet mines: cells with a formula or markup" in listed
    assert "only plain text is taken: 2." in listed
    assert '3 / type: =HYPERLINK("http://x"); 4 / type: <script>x</script>' in listed


def test_rows_of_two_systems_are_each_read_in_their_own(opened, tmp_path) -> None:
    path = tmp_path / "mines.csv"
    path.write_text("x,y\n4430281.60,8664842.43\n4429045.43,16408612.78\n", encoding="utf-8")
    result, _ = bring_in(opened, path)
    assert (result.imported, result.skipped) == (2, 0)
    assert {row["crs"] for row in opened.rows("source_map")} == {"EPSG:28408", "EPSG:2532"}
    for place in places(opened):
        assert place == pytest.approx(fixtures.AGHDAM_UTM, abs=0.02)


def test_a_workbook_is_a_map_sheet_by_sheet(opened, tmp_path) -> None:
    book = openpyxl.Workbook()
    for name in ("North", "South"):
        page = book.create_sheet(name)
        page.append(["id", "northing", "easting"])
        page.append([1, 4430281.60, 8664842.43])
    path = tmp_path / "mines.xlsx"
    book.save(path)
    result, _ = bring_in(opened, path)
    assert (result.imported, result.maps) == (2, 2)
    assert {row["name"] for row in opened.rows("source_map")} == {"north", "south"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("name,depth\na,1\n", "No columns of coordinates"),
        ("x,y,x\n1,2,3\n", "twice"),
        ('x,y\n"1,2\n', "near line"),
        ("x,y\n" + "9" * 200_000 + ",1\n", "near line"),
        ("x,y\n", "no rows"),
    ],
)
def test_broken_tables_are_refused_in_words(opened, tmp_path, content, words) -> None:
    path = tmp_path / "broken.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=words):
        bring_in(opened, path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_cyrillic_tables_are_read_in_the_usual_encodings(tmp_path, encoding: str) -> None:
    path = tmp_path / "mines.csv"
    path.write_text("тип;x\nПМН-2;1\n", encoding=encoding)
    assert tables.read_csv(path) == [(2, {"тип": "ПМН-2", "x": "1"})]
