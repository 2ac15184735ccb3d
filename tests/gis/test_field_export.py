# SPDX-License-Identifier: GPL-2.0-or-later
"""Field exports opened again by GDAL and compared with the workspace."""

from __future__ import annotations

import csv
import zipfile
from typing import TYPE_CHECKING

import pytest
import shapely
import sheet_fixtures as region
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.gis.field_export import codes_of_team, export_field, items_of
from mine_planner.gis.field_export_project import write_project
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.store.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qgis_app")
UTM = QgsCoordinateReferenceSystem("EPSG:32638")
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    opened = region.full_workspace(tmp_path / "region.gpkg", 2)
    yield opened
    opened.close()


def planned(workspace: Workspace) -> dict[str, tuple[float, float]]:
    """Where the workspace has each point: "N-0012 TP1" and its place."""
    codes = {row["uuid"]: row["code"] for row in workspace.rows("clearance_task")}
    found = {}
    for row in workspace.rows("task_point"):
        shape = geometry_from_blob(row["geom"])
        found[f"{codes[row['task_uuid']]} {row['pointlocal_id']}"] = (shape.x, shape.y)
    return found


def in_metres(lon: float, lat: float) -> tuple[float, float]:
    point = QgsCoordinateTransform(WGS84, UTM, QgsProject.instance()).transform(QgsPointXY(lon, lat))
    return point.x(), point.y()


def features(path: Path, layer: str | None = None) -> list[ogr.Feature]:
    source = ogr.Open(str(path))
    tables = (
        [source.GetLayerByName(layer)]
        if layer
        else [source.GetLayer(i) for i in range(source.GetLayerCount())]
    )
    return [(feature.Clone(), feature.GetGeometryRef().Clone()) for table in tables for feature in table]


def named_points(path: Path, layer: str | None = None, field: str = "name") -> dict[str, tuple[float, float]]:
    return {
        feature.GetField(field): (shape.GetX(), shape.GetY())
        for feature, shape in features(path, layer)
        if shape.GetGeometryName() == "POINT"
    }


def outline(workspace: Workspace, code: str = "N-0012") -> shapely.Geometry:
    return geometry_from_blob(workspace.row("clearance_task", code=code)["geom"])


def test_gpx_waypoints_are_the_planned_points_to_a_ten_millionth_of_a_degree(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "field.gpx"
    export_field(workspace, [], "GPX", path)
    written = named_points(path, "waypoints")
    back = QgsCoordinateTransform(UTM, WGS84, QgsProject.instance())
    for name, (x, y) in planned(workspace).items():
        place = back.transform(QgsPointXY(x, y))
        assert written[name][0] == pytest.approx(place.x(), abs=1e-7)
        assert written[name][1] == pytest.approx(place.y(), abs=1e-7)


def test_the_only_gpx_route_is_the_surveyed_safe_access(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "field.gpx"
    export_field(workspace, [], "GPX", path)
    routes = [feature.GetField("name") for feature, _ in features(path, "routes")]
    assert routes == ["N-0012 safe lane", "N-0013 safe lane"]
    tracks = [feature.GetField("name") for feature, _ in features(path, "tracks")]
    assert {"N-0012", "N-0012 box 1", "CHA HA-N-0012"} <= set(tracks)
    assert not any("safe" in name for name in tracks)


def test_a_gpx_track_is_the_boundary(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "field.gpx"
    export_field(workspace, ["N-0012"], "GPX", path)
    track = next(shape for feature, shape in features(path, "tracks") if feature.GetField("name") == "N-0012")
    line = track.GetGeometryRef(0)
    walked = [in_metres(*line.GetPoint_2D(i)) for i in range(line.GetPointCount())]
    assert shapely.LineString(walked).hausdorff_distance(outline(workspace).boundary) < 0.02
    assert len(walked) == len(region.OUTLINE) + 1


@pytest.mark.parametrize(("file_format", "ending"), [("KML", ".kml"), ("GeoJSON", ".geojson")])
def test_latitude_longitude_formats_hold_points_and_areas_to_a_centimetre(
    workspace: Workspace, tmp_path: Path, file_format: str, ending: str
) -> None:
    path = tmp_path / f"field{ending}"
    export_field(workspace, [], file_format, path)
    field = "Name" if file_format == "KML" else "name"
    written = named_points(path, field=field)
    for name, (x, y) in planned(workspace).items():
        back = in_metres(*written[name])
        assert back == pytest.approx((x, y), abs=0.01)
    area = next(
        shape
        for feature, shape in features(path)
        if feature.GetField(field) == "N-0012" and "POLYGON" in shape.GetGeometryName()
    )
    wkb = shapely.from_wkb(bytes(area.ExportToWkb()))
    moved = shapely.transform(shapely.force_2d(wkb), lambda xy: [in_metres(*pair) for pair in xy])
    assert moved.hausdorff_distance(outline(workspace)) < 0.01


def test_dxf_holds_points_and_outlines_in_metres_of_the_workspace(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "field.dxf"
    export_field(workspace, ["N-0012"], "DXF", path)
    found = features(path)
    texts = {f.GetField("Text") for f, _ in found if f.GetField("Text")}
    assert {"N-0012 TP1", "N-0012 BM"} <= texts
    places = [
        (s.GetX(), s.GetY()) for f, s in found if s.GetGeometryName() == "POINT" and not f.GetField("Text")
    ]
    for name, (x, y) in planned(workspace).items():
        if name.startswith("N-0012"):
            assert min(shapely.Point(x, y).distance(shapely.Point(p)) for p in places) < 0.01
    lines = [shapely.from_wkb(bytes(s.ExportToWkb())) for f, s in found if f.GetField("Layer") == "TASK"]
    (ring,) = (shapely.force_2d(line) for line in lines if not isinstance(line, shapely.Point))
    assert ring.hausdorff_distance(outline(workspace).boundary) < 0.01


def test_gpkg_holds_everything_in_the_workspaces_own_system(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "field.gpkg"
    count = export_field(workspace, [], "GPKG", path)
    written = named_points(path, "points")
    for name, place in planned(workspace).items():
        assert written[name] == pytest.approx(place, abs=0.001)
    areas = {f.GetField("name"): shapely.from_wkb(bytes(s.ExportToWkb())) for f, s in features(path, "areas")}
    assert areas["N-0013"].hausdorff_distance(outline(workspace, "N-0013")) < 0.001
    assert count == len(features(path))
    source = ogr.Open(str(path))
    assert source.GetLayerByName("points").GetSpatialRef().GetAuthorityCode(None) == "32638"


def test_csv_rows_name_the_same_place_in_every_column(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "field.csv"
    export_field(workspace, [], "CSV", path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["name"]: row for row in csv.DictReader(file)}
    for name, (x, y) in planned(workspace).items():
        row = rows[name]
        assert (float(row["east"]), float(row["north"])) == pytest.approx((x, y), abs=0.001)
        assert in_metres(float(row["longitude"]), float(row["latitude"])) == pytest.approx((x, y), abs=0.01)
    assert shapely.from_wkt(rows["N-0012"]["wkt"]).hausdorff_distance(outline(workspace)) < 0.01


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1"])
def test_a_spreadsheet_never_runs_what_a_description_says(
    workspace: Workspace, tmp_path: Path, text: str
) -> None:
    point = workspace.row("task_point", pointlocal_id="BM")["uuid"]
    with workspace.action("Describe") as action:
        action.update("task_point", point, {"pointdescription": text})
    path = tmp_path / "field.csv"
    export_field(workspace, ["N-0012"], "CSV", path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert "'" + text in cells
    for cell in cells:
        assert cell[:1] not in "=+-@\t\r" or not cell or cell.lstrip("-").replace(".", "").isdigit()


def test_a_workspace_on_another_datum_is_moved_to_wgs84(tmp_path: Path) -> None:
    east, north = 8_664_842.43, 4_430_281.60
    workspace = region.new_workspace(tmp_path / "sk42.gpkg", "EPSG:28408")
    with workspace.action("Draw") as action:
        task = region.add_task(action, "N-1", east, north)
        region.add_point(action, task, 1, "benchmark", "BM", east, north)
    path = tmp_path / "field.gpx"
    export_field(workspace, [], "GPX", path)
    workspace.close()
    lon, lat = named_points(path, "waypoints")["N-1 BM"]
    assert (lon, lat) == pytest.approx((46.9288040, 39.9899132), abs=2e-7)


def test_names_with_markup_come_back_as_they_are(workspace: Workspace, tmp_path: Path) -> None:
    feature = workspace.row("site_feature", type="control_point")["uuid"]
    with workspace.action("Name") as action:
        action.update("site_feature", feature, {"label": "<b>CP</b> & Ё"})
    for file_format, ending, field in (
        ("GPX", "gpx", "name"),
        ("KML", "kml", "Name"),
        ("GPKG", "gpkg", "name"),
    ):
        path = tmp_path / f"field.{ending}"
        export_field(workspace, ["N-0012"], file_format, path)
        names = {f.GetField(field) for f, _ in features(path)}
        assert "N-0012 <b>CP</b> & Ё" in names


def test_an_earlier_export_stays_when_the_folder_cannot_take_the_new_one(
    workspace: Workspace, tmp_path: Path
) -> None:
    import resource

    path = tmp_path / "field.geojson"
    export_field(workspace, [], "GeoJSON", path)
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, hard))
    try:
        with pytest.raises(WorkspaceError, match="free some space"):
            export_field(workspace, [], "CSV", tmp_path / "field.csv")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not (tmp_path / "field.csv").exists()
    assert path.read_bytes() == before
    assert not list(tmp_path.glob(".field-*"))


def test_an_unknown_format_and_a_missing_folder_are_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="choose one of GPX, KML"):
        export_field(workspace, [], "SHP", tmp_path / "x.shp")
    with pytest.raises(InputError, match="is not there"):
        export_field(workspace, [], "GPX", tmp_path / "none" / "x.gpx")


def test_a_team_gets_its_own_tasks_alone(workspace: Workspace) -> None:
    uuid = workspace.row("clearance_task", code="N-0013")["uuid"]
    with workspace.action("Other team") as action:
        action.update("clearance_task", uuid, {"team_uuid": None})
    assert codes_of_team(workspace, "t3") == ["N-0012"]
    with pytest.raises(InputError, match="has no such task"):
        codes_of_team(workspace, "T9")


def test_the_tablet_project_opens_with_relative_paths_and_forms(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "tablet"
    folder.mkdir()
    path = folder / "field.gpkg"
    export_field(workspace, ["N-0012"], "GPKG", path)
    with workspace.action("Lists") as action:
        entry = {"list": "device_condition", "code": "intact", "label": "Intact"}
        action.insert("code_list", entry)
    project_file = write_project(workspace, path)
    with zipfile.ZipFile(project_file) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".qgs"))
        assert str(tmp_path) not in archive.read(name).decode()
    moved = tmp_path / "stick"
    folder.rename(moved)
    project = QgsProject()
    assert project.read(str(moved / "field.qgz"))
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert all(layer.isValid() for layer in layers.values())
    finds = layers["Device found"]
    setup = finds.editorWidgetSetup(finds.fields().indexOf("ordnance"))
    assert {"PMN": "PMN"} in setup.config()["map"]
    assert finds.defaultValueDefinition(finds.fields().indexOf("task")).expression() == "'N-0012'"
    assert layers["Points"].readOnly()


def test_every_thing_of_a_task_goes_on_the_device(workspace: Workspace) -> None:
    kinds = [item.kind for item in items_of(SheetReader(workspace).read("N-0012"))]
    assert set(kinds) == {
        "landmark",
        "benchmark",
        "start_point",
        "turning_point",
        "end_point",
        "task",
        "box",
        "site_feature",
        "safe_access",
        "hazard",
    }
