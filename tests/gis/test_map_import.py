# SPDX-License-Identifier: GPL-2.0-or-later
"""Vector maps as evidence: every feature comes in or is listed; hostile files are refused."""

from __future__ import annotations

import json
import socket
import zipfile

import import_fixtures as fixtures
import numpy as np
import pytest
import shapely
from osgeo import ogr, osr

from mine_planner.domain.errors import InputError
from mine_planner.gis import map_import, source_guards, sources
from mine_planner.gis.map_import_values import MapOrder
from mine_planner.store.gpkg_blob import geometry_from_blob

pytestmark = pytest.mark.usefixtures("qgis_app")
EAST, NORTH = 664_000.0, 4_428_000.0


@pytest.fixture
def opened(tmp_path):
    made = fixtures.workspace(tmp_path / "office.gpkg")
    yield made
    made.close()


def order(content: str = "suspected_area", **more) -> MapOrder:
    return MapOrder(content, **{"source_grade": "B", "info_grade": 2, "sigma_m": 20.0, **more})


def geojson(path, features, crs: str | None = "urn:ogc:def:crs:EPSG::32638"):
    """Write features given as (geometry, properties)."""
    items = [{"type": "Feature", "properties": told, "geometry": shape} for shape, told in features]
    content = {"type": "FeatureCollection", "features": items}
    if crs:
        content["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def square(x: float = 0.0, y: float = 0.0, side: float = 100.0) -> dict:
    corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    return {"type": "Polygon", "coordinates": [[(EAST + a, NORTH + b) for a, b in corners]]}


def bring_in(opened, path, **more):
    file, layers = sources.read_file(path)
    return map_import.import_map(opened, file, layers, order(**more))


def test_every_kind_of_geometry_comes_into_its_table(opened, tmp_path) -> None:
    line = {"type": "LineString", "coordinates": [(EAST, NORTH), (EAST + 50, NORTH)]}
    points = {"type": "MultiPoint", "coordinates": [(EAST, NORTH), (EAST + 5, NORTH)]}
    mixed = {"type": "GeometryCollection", "geometries": [square(500), line, points]}
    path = geojson(
        tmp_path / "mixed.geojson",
        [(square(), {"name": "A"}), (line, {"name": "B"}), (points, {}), (mixed, {"name": "D"})],
    )
    result = bring_in(opened, path)
    assert (result.imported, result.skipped, result.repaired) == (4, 0, 0)
    tables = {name: fixtures.count(opened, name) for name in ("map_area", "mine_row", "map_point")}
    assert tables == {"map_area": 2, "mine_row": 2, "map_point": 4}
    assert {row["label"] for row in opened.rows("map_area")} == {"A", "D"}


def test_features_that_cannot_be_used_are_listed_with_the_reason(opened, tmp_path) -> None:
    path = geojson(
        tmp_path / "flawed.geojson",
        [
            (None, {"name": "none"}),
            ({"type": "Polygon", "coordinates": []}, {"name": "empty"}),
            (square(), {"name": "good"}),
        ],
    )
    result = bring_in(opened, path)
    assert (result.imported, result.skipped) == (1, 2)
    assert {item.outcome for item in result.findings} == {"skipped"}
    # GDAL gives an outline without corners as none at all.
    reasons = {"It has no geometry.", "Its geometry is empty."}
    assert {item.problem for item in result.findings} <= reasons
    kept = opened.rows("import_finding")
    assert [json.loads(row["attributes"])["name"] for row in kept] == ["none", "empty"]


def test_a_crossing_outline_is_repaired_and_never_smaller(opened, tmp_path) -> None:
    bow = [(0, 0), (100, 100), (100, 0), (0, 100), (0, 0)]
    crossing = {"type": "Polygon", "coordinates": [[(EAST + x, NORTH + y) for x, y in bow]]}
    result = bring_in(opened, geojson(tmp_path / "bow.geojson", [(crossing, {})]))
    assert (result.imported, result.repaired) == (1, 1)
    area = geometry_from_blob(opened.row("map_area")["geom"])
    assert area.is_valid
    lobes = shapely.make_valid(shapely.Polygon([(EAST + x, NORTH + y) for x, y in bow]))
    assert area.buffer(1e-6).covers(lobes)
    assert opened.row("map_area")["repaired"] == 1


def test_a_crossing_outline_inside_a_collection_is_repaired_too(opened, tmp_path) -> None:
    bow = [(0, 0), (100, 100), (100, 0), (0, 100), (0, 0)]
    crossing = {"type": "Polygon", "coordinates": [[(EAST + x, NORTH + y) for x, y in bow]]}
    point = {"type": "Point", "coordinates": (EAST, NORTH)}
    mixed = {"type": "GeometryCollection", "geometries": [crossing, point]}
    result = bring_in(opened, geojson(tmp_path / "bow.geojson", [(mixed, {})]))
    assert (result.imported, result.repaired) == (1, 1)
    assert geometry_from_blob(opened.row("map_area")["geom"]).is_valid
    assert fixtures.count(opened, "map_point") == 1


def test_a_line_is_no_cleared_area_and_is_said_so(opened, tmp_path) -> None:
    line = {"type": "LineString", "coordinates": [(EAST, NORTH), (EAST + 50, NORTH)]}
    mixed = {"type": "GeometryCollection", "geometries": [square(), line]}
    result = bring_in(
        opened, geojson(tmp_path / "x.geojson", [(line, {}), (mixed, {})]), content="cleared_area"
    )
    assert [(item.outcome, item.problem) for item in result.findings] == [
        ("skipped", "A line cannot be a cleared area."),
        ("noted", "Its lines were left out."),
    ]


def test_a_field_tells_which_map_a_feature_is_from(opened, tmp_path) -> None:
    features = [(square(200 * n), {"sheet": sheet}) for n, sheet in enumerate(["A", "B", None, "A"])]
    result = bring_in(opened, geojson(tmp_path / "x.geojson", features), map_field="sheet")
    assert result.maps == 3
    counts = {row["name"]: row["feature_count"] for row in opened.rows("source_map")}
    assert counts == {"A": 2, "B": 1, "(no map named)": 1}
    with pytest.raises(InputError, match="no field"):
        bring_in(opened, tmp_path / "x.geojson", map_field="shet")


def test_sigma_is_stated_or_the_authority_s_worst_and_never_nought(opened, tmp_path) -> None:
    path = geojson(tmp_path / "x.geojson", [(square(), {})])
    with pytest.raises(InputError, match="not known"):
        bring_in(opened, path, sigma_m=None)
    with pytest.raises(InputError, match="more than 0"):
        bring_in(opened, path, sigma_m=0.0)
    with opened.action("Set") as action:
        action.insert("setting", {"key": "worst_sigma_m", "value": "200"})
    bring_in(opened, path, sigma_m=None)
    row = opened.row("source_map")
    assert (row["sigma_m"], row["sigma_basis"]) == (200.0, "the authority's worst figure")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"source_grade": "G"}, "grade"),
        ({"info_grade": 7}, "grade"),
        ({"content": "treasure"}, "content class"),
    ],
)
def test_wrong_grades_and_contents_are_refused(opened, tmp_path, more, words) -> None:
    path = geojson(tmp_path / "x.geojson", [(square(), {})])
    with pytest.raises(InputError, match=words):
        bring_in(opened, path, **more)


def test_a_cancelled_import_leaves_no_trace(opened, tmp_path) -> None:
    file, layers = sources.read_file(geojson(tmp_path / "x.geojson", [(square(), {})]))
    with pytest.raises(InputError, match="cancelled"):
        map_import.import_map(opened, file, layers, order(), lambda _percent: False)
    assert fixtures.count(opened, "source_map") == 0
    assert fixtures.count(opened, "map_area") == 0


def test_old_datum_positions_follow_the_named_operation(opened, tmp_path) -> None:
    driver = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "old.gpkg"))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(28408)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = driver.CreateLayer("mines", reference, ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT ({} {})".format(*fixtures.AGHDAM_SK42)))
    layer.CreateFeature(feature)
    del layer, driver
    bring_in(opened, tmp_path / "old.gpkg", content="mine_positions", operation="15865")
    place = geometry_from_blob(opened.row("recorded_mine")["geom"])
    assert (place.x, place.y) == pytest.approx(fixtures.AGHDAM_UTM, abs=0.01)
    assert "(16)" in opened.row("source_map")["crs_operation"]


def test_a_file_without_a_crs_is_refused_in_words(opened, tmp_path) -> None:
    path = tmp_path / "plain.wkt.csv"
    path.write_text('id,WKT\n1,"POINT (664000 4428000)"\n', encoding="utf-8")
    with pytest.raises(InputError, match="does not say which CRS"):
        bring_in(opened, path, content="mine_positions")


def test_positions_outside_the_area_of_their_crs_are_refused(opened, tmp_path) -> None:
    degrees = {"type": "Polygon", "coordinates": [[(46, 39), (47, 39), (47, 40), (46, 39)]]}
    path = geojson(tmp_path / "wrong.geojson", [(degrees, {})])
    with pytest.raises(InputError, match="look like degrees"):
        bring_in(opened, path)


def test_positions_of_another_zone_are_refused(opened, tmp_path) -> None:
    path = geojson(tmp_path / "wrong.geojson", [(square(3_000_000), {})])
    with pytest.raises(InputError, match="outside the area of EPSG:32638"):
        bring_in(opened, path)
    result = bring_in(opened, path, override_reason="The sheet reaches beyond its zone.")
    assert result.imported == 1
    assert opened.row("source_map")["crs_override_reason"] == "The sheet reaches beyond its zone."


def test_a_feature_beyond_its_crs_is_left_out_alone(opened, tmp_path) -> None:
    far = {"type": "Polygon", "coordinates": [[(1e12, 1e12), (2e12, 1e12), (2e12, 2e12), (1e12, 1e12)]]}
    path = geojson(
        tmp_path / "x.geojson", [(square(), {}), (square(300), {}), (far, {})], "urn:ogc:def:crs:EPSG::32639"
    )
    features = [(square(-500_000 + 200 * n), {}) for n in range(3)]
    path = geojson(tmp_path / "x.geojson", [*features, (far, {})], "urn:ogc:def:crs:EPSG::32639")
    result = bring_in(opened, path)
    assert (result.imported, result.skipped) == (3, 1)
    assert "does not reach" in result.findings[0].problem


def test_the_same_file_twice_is_said_and_another_issue_is_compared(opened, tmp_path) -> None:
    first = geojson(tmp_path / "south.geojson", [(square(), {}), (square(1000), {}), (square(2000), {})])
    bring_in(opened, first)
    again = bring_in(opened, first)
    assert any("brought in before" in text for text in again.warnings)
    (tmp_path / "new").mkdir()
    second = geojson(
        tmp_path / "new" / "south.geojson",
        [(square(10), {}), (square(1120), {}), (square(9000), {})],
    )
    result = bring_in(opened, second)
    changes = sorted(item.problem for item in result.findings)
    assert changes == [
        "Since the last issue: gone",
        "Since the last issue: moved",
        "Since the last issue: new",
    ]
    assert any("Nothing of the last issue was taken away" in text for text in result.warnings)
    assert fixtures.count(opened, "map_area") == 9
    newest = opened.rows("source_map")[-1]
    assert newest["supersedes_uuid"] == opened.rows("source_map")[1]["uuid"]


def test_another_content_of_the_same_sheet_is_no_newer_issue(opened, tmp_path) -> None:
    path = geojson(tmp_path / "x.geojson", [(square(), {"sheet": "A"})])
    bring_in(opened, path, map_field="sheet")
    result = bring_in(opened, path, map_field="sheet", content="cleared_area")
    assert [item.problem for item in result.findings] == []


# ------------------------------------------------------------------ hostile and broken files
@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.geojson", b"", "is empty"),
        ("broken.geojson", b'{"type": "FeatureColl', "cannot be read"),
        ("noise.kml", bytes(range(256)) * 8, "cannot be read"),
        ("none.geojson", b'{"type": "FeatureCollection", "features": []}', "holds no features"),
        (
            "bomb.kml",
            b'<?xml version="1.0"?><!DOCTYPE k [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><kml>&b;</kml>',
            "entities",
        ),
        ("bomb.gpx", b'<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx>&x;</gpx>', "entities"),
        ("utf16.kml", '<!DOCTYPE k [<!ENTITY a "b">]><kml/>'.encode("utf-16"), "entities"),
        ("utf16.map", '<!DOCTYPE k [<!ENTITY a "b">]><kml/>'.encode("utf-16"), "entities"),
        ("late.kml", b"<!--<kml" + b" " * 3_000_000 + b'--><!DOCTYPE k [<!ENTITY a "b">]><kml/>', "entities"),
    ],
)
def test_hostile_and_broken_files_are_refused_with_one_sentence(tmp_path, name, content, words) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError, match=words) as caught:
        sources.read_file(path)
    assert "\n" not in caught.value.message


VRT = """<OGRVRTDataSource><OGRVRTLayer name="own"><SrcDataSource>{}</SrcDataSource>
<GeometryType>wkbPoint</GeometryType><LayerSRS>EPSG:4326</LayerSRS>
<GeometryField encoding="PointFromColumns" x="lon" y="lat"/></OGRVRTLayer></OGRVRTDataSource>"""


@pytest.mark.parametrize("name", ["map.vrt", "map.kml", "map.dat"])
def test_a_file_that_only_points_to_another_one_is_refused_whatever_it_is_called(tmp_path, name) -> None:
    (tmp_path / "own.csv").write_text("lon,lat\n46.9,39.9\n")
    (tmp_path / name).write_text(VRT.format(tmp_path / "own.csv"))
    with pytest.raises(InputError, match="only points to other files"):
        sources.read_file(tmp_path / name)


def test_the_corners_of_a_track_are_no_mines_of_their_own(opened, tmp_path) -> None:
    point = '<wpt lat="39.92" lon="46.84"><name>M1</name></wpt>'
    corners = "".join(f'<trkpt lat="39.9{n}" lon="46.84"/>' for n in range(5))
    route = '<rte><rtept lat="39.93" lon="46.85"/><rtept lat="39.94" lon="46.85"/></rte>'
    body = f"{point}{route}<trk><trkseg>{corners}</trkseg></trk>"
    path = tmp_path / "walk.gpx"
    path.write_text(f'<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">{body}</gpx>')
    result = bring_in(opened, path, content="mine_positions")
    assert (result.imported, result.skipped) == (3, 0)
    assert (fixtures.count(opened, "recorded_mine"), fixtures.count(opened, "mine_row")) == (1, 2)


def test_a_file_that_names_a_service_never_calls_it(tmp_path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.5)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/wfs"
        path = tmp_path / "map.xml"
        path.write_text(f"<OGRWFSDataSource><URL>{address}</URL></OGRWFSDataSource>")
        with pytest.raises(InputError, match="to a service"):
            sources.read_file(path)
        with pytest.raises(TimeoutError):
            server.accept()


def test_an_archive_under_another_ending_is_looked_through_too(tmp_path) -> None:
    with pytest.raises(InputError, match="fill the disk"):
        source_guards.check_source(kmz(tmp_path / "map.kml", {"doc.kml": b"0" * 30_000_000}))


def kmz(path, members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_a_kmz_is_read_and_a_bomb_in_one_is_refused(opened, tmp_path, sample) -> None:
    kml = (sample / "minefield_outlines.kml").read_bytes()
    result = bring_in(opened, kmz(tmp_path / "good.kmz", {"doc.kml": kml}))
    assert result.imported == 5
    with pytest.raises(InputError, match="fill the disk"):
        sources.read_file(kmz(tmp_path / "bomb.kmz", {"doc.kml": b"0" * 30_000_000}))
    entities = b'<!DOCTYPE k [<!ENTITY a "b">]>' + kml
    with pytest.raises(InputError, match="entities"):
        sources.read_file(kmz(tmp_path / "entities.kmz", {"doc.kml": entities}))


@pytest.mark.parametrize(
    "name", ["../evil.kml", "/etc/evil.kml", "a/../../b.kml", "C:\\evil.kml", "..\\evil.kml"]
)
def test_paths_that_climb_out_of_an_archive_are_refused(tmp_path, name: str) -> None:
    with pytest.raises(InputError, match="outside of it"):
        source_guards.check_source(kmz(tmp_path / "climb.kmz", {"doc.kml": b"<kml/>", name: b"x"}))


def test_links_in_an_archive_and_damaged_archives_are_refused(tmp_path) -> None:
    with zipfile.ZipFile(tmp_path / "link.zip", "w") as archive:
        link = zipfile.ZipInfo("link.shp")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(InputError, match="outside of it"):
        source_guards.check_source(tmp_path / "link.zip")
    (tmp_path / "bad.kmz").write_bytes(b"PK no archive")
    with pytest.raises(InputError, match="damaged"):
        source_guards.check_source(tmp_path / "bad.kmz")


def test_values_that_hold_the_encoder_s_separator_stay_whole() -> None:
    attributes = [{"a": "x}, {y"}, {"a": 1, "b": None}, {}, {"a": "é"}]
    assert sources.attribute_texts(attributes) == [sources.attributes_text(row) for row in attributes]
    plain = [{"a": str(n), "b": ""} for n in range(50)]
    assert sources.attribute_texts(plain) == [sources.attributes_text(row) for row in plain]


# ------------------------------------------------------------------ real data
@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "content", "imported", "repaired"),
    [
        ("suspect_areas", "suspected_area", 5417, 361),
        # 541 are invalid in degrees; one that only touched itself no longer does in metres.
        ("cleared_areas", "cleared_area", 6016, 540),
        ("lifted_minefields", "lifted_minefield", 733, 0),
        ("incidents", "incident", 1036, 0),
    ],
)
def test_real_maps_lose_nothing_and_never_shrink(
    tmp_path, shared_data, name, content, imported, repaired
) -> None:
    opened = fixtures.workspace(tmp_path / "bih.gpkg", "EPSG:32633")
    path = shared_data / "bih" / f"{name}.geojson"
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    result = bring_in(opened, path, content=content, map_field="fileId")
    assert (result.imported, result.repaired) == (imported, repaired)
    assert result.imported + result.skipped == len(features)
    table = {"lifted_minefield": "map_point", "incident": "incident"}.get(content, "map_area")
    kept = {row["source_fid"] for row in opened.rows(table)}
    listed = {row["source_fid"] for row in opened.rows("import_finding") if row["outcome"] == "skipped"}
    assert len(kept) == imported
    assert not kept & listed
    assert len(kept | listed) == len(features)
    shapes = np.array([geometry_from_blob(row["geom"]) for row in opened.rows(table)])
    assert shapely.is_valid(shapes).all()
    sheets = {str(feature["properties"]["fileId"]) for feature in features}
    assert {row["name"] for row in opened.rows("source_map")} == sheets
    opened.close()
