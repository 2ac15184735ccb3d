# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports, finds and tracks from files: what comes in, what is held, what is listed."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parent))

import season_fixtures as season
from osgeo import ogr, osr

from mine_planner.domain.errors import InputError
from mine_planner.gis.progress_import import import_chosen, import_progress, preview_progress
from mine_planner.gis.progress_import_values import Importing

pytestmark = pytest.mark.usefixtures("qgis_app")

HEAD = "date,task,team,method,hours,deminers,area_m2,finds\n"
FIND_HEAD = "date,task,team,ordnance,x,y,crs,depth_cm\n"


@pytest.fixture
def workspace(tmp_path):
    opened = season.new_region(tmp_path / "region.gpkg")
    yield opened
    opened.close()


def write(tmp_path, text, name="reports.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def inside(number=0):
    x, y = season.place(number)
    return x + 20, y + 5


def test_the_sample_season_comes_in_whole(workspace, sample):
    result = import_progress(workspace, sample / "progress.csv")
    lines = (sample / "progress.csv").read_text().splitlines()[1:]
    assert (result.accepted, result.held, result.refused) == (len(lines), 0, 0)
    assert result.finds == sum(int(line.rsplit(",", 1)[1]) for line in lines)
    area = workspace.connection.execute("SELECT sum(area_m2) FROM progress_report").fetchone()[0]
    assert area == sum(float(line.split(",")[6]) for line in lines)


def test_a_file_that_was_brought_in_before_adds_nothing(workspace, sample):
    first = import_progress(workspace, sample / "progress.csv")
    again = import_progress(workspace, sample / "progress.csv")
    assert (again.accepted, again.held, again.refused) == (0, 0, first.accepted)
    assert len(workspace.rows("progress_report")) == first.accepted


def test_unknown_and_closed_tasks_future_days_and_doubles_are_held_with_a_proposal(workspace, tmp_path):
    with workspace.action("Complete") as action:
        uuid = workspace.row("clearance_task", code="N-0002")["uuid"]
        action.update("clearance_task", uuid, {"status": "completed"})
    future = (datetime.now(UTC) + timedelta(days=3)).date()
    text = HEAD + (
        "2026-04-06,N-0001,Team 1,manual,5,8,190,0\n"
        "2026-04-06,n 1,Team 1,manual,5,8,190,0\n"
        "2026-04-06,N-0002,Team 1,manual,5,8,190,0\n"
        f"{future},N-0003,Team 1,manual,5,8,190,0\n"
        "2026-04-06,N-0001,Team 1,manual,5,8,190,0\n"
    )
    result = import_progress(workspace, write(tmp_path, text))
    assert (result.accepted, result.held) == (1, 4)
    held = [row["held_reason"] for row in workspace.rows("progress_report", status="held")]
    assert "Is N-0001 meant?" in held[0]
    assert "closed" in held[1]
    assert "after today" in held[2]
    assert "already there" in held[3]
    assert len(workspace.rows("proposal", kind="held_report", state="open")) == 4


def test_every_row_that_cannot_be_read_is_listed_with_its_number(workspace, tmp_path):
    text = HEAD + "2026-04-06,N-0001,Team 1,manual,5,8,190,0\n\n06/04/2026,N-0001,Team 1,manual,55,8,190,0\n"
    result = import_progress(workspace, write(tmp_path, text))
    assert (result.accepted, result.refused) == (1, 1)
    problems = workspace.rows("import_finding", source_fid="4")
    assert {row["outcome"] for row in problems} == {"skipped"}
    assert len(problems) == 2


def test_a_preview_says_the_same_and_saves_nothing(workspace, sample):
    seen = preview_progress(workspace, sample / "progress.csv")
    assert workspace.rows("progress_report") == []
    assert workspace.rows("import_finding") == []
    assert seen.accepted == import_progress(workspace, sample / "progress.csv").accepted


def test_a_find_with_a_place_stands_for_one_that_the_report_only_counted(workspace, tmp_path):
    import_progress(workspace, write(tmp_path, HEAD + "2026-04-06,N-0001,Team 1,manual,5,8,190,2\n", "a.csv"))
    x, y = inside()
    text = FIND_HEAD + f"2026-04-06,N-0001,Team 1,PMN-2,{x},{y},EPSG:32638,13\n"
    import_progress(workspace, write(tmp_path, text, "b.csv"))
    rows = workspace.rows("find")
    assert sum(row["qty"] for row in rows) == 2
    assert sorted(row["ordnance"] for row in rows) == ["MINE-UNKNOWN", "PMN-2"]
    again = import_progress(workspace, write(tmp_path, text + "\n", "c.csv"))
    assert again.refused == 1
    assert len(workspace.rows("find")) == 2


def test_finds_with_exchanged_coordinates_are_hazard_where_they_were_reported(workspace, tmp_path):
    x, y = inside()
    text = FIND_HEAD + f"2026-04-06,N-0001,Team 1,PMN-2,{y},{x},EPSG:32638,13\n"
    result = import_progress(workspace, write(tmp_path, text))
    assert result.doubtful == 1
    hazard = workspace.row("hazard_area", origin="proposed")
    assert hazard is not None
    assert "exchanged" in workspace.row("proposal", kind="find_position")["content"]


def test_a_find_whose_system_is_unknown_comes_in_without_a_place_and_is_listed(workspace, tmp_path):
    text = FIND_HEAD + "2026-04-06,N-0001,Team 1,PMN-2,1,2,EPSG:999999,13\n"
    result = import_progress(workspace, write(tmp_path, text))
    assert result.accepted == 1
    assert workspace.rows("find")[0]["geom"] is None
    assert "not known" in result.findings[0].problem


def to_wgs(x, y):
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(32638)
    target.ImportFromEPSG(4326)
    for item in (source, target):
        item.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(source, target).TransformPoint(x, y)[:2]


def test_waypoints_are_finds_in_the_task_they_lie_in_and_tracks_are_only_kept(workspace, tmp_path):
    lon, lat = to_wgs(*inside())
    gpx = (
        '<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">'
        f'<wpt lat="{lat}" lon="{lon}"><time>2026-04-06T08:00:00Z</time><name>PMN-2 003</name></wpt>'
        f'<wpt lat="{lat}" lon="{lon}"><name>Camp</name></wpt>'
        f'<trk><trkseg><trkpt lat="{lat}" lon="{lon}"/>'
        f'<trkpt lat="{lat}" lon="{lon + 0.001}"/></trkseg></trk>'
        "</gpx>"
    )
    path = write(tmp_path, gpx, "day.gpx")
    result = import_progress(workspace, path)
    assert (result.accepted, result.refused, result.tracks) == (1, 1, 1)
    find = workspace.rows("find")[0]
    assert find["ordnance"] == "PMN-2"
    assert find["task_uuid"] == workspace.row("clearance_task", code="N-0001")["uuid"]
    assert workspace.rows("released_land") == []
    assert "Camp" in workspace.rows("import_finding")[0]["problem"]


def test_a_waypoint_outside_every_hazard_area_proposes_a_new_one(workspace, tmp_path):
    lon, lat = to_wgs(season.ORIGIN[0] - 3000, season.ORIGIN[1])
    gpx = (
        '<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">'
        f'<wpt lat="{lat}" lon="{lon}"><time>2026-04-06T08:00:00Z</time><name>mine by the ditch</name></wpt>'
        "</gpx>"
    )
    import_progress(workspace, write(tmp_path, gpx, "one.gpx"))
    hazards = workspace.rows("hazard_area", origin="proposed")
    assert len(hazards) == 1
    assert workspace.rows("hazard_evidence", hazard_uuid=hazards[0]["uuid"])[0]["evidence_table"] == "find"


def test_a_tablet_s_geopackage_brings_its_ground(workspace, tmp_path):
    x, y = season.place(0)
    path = tmp_path / "tablet.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    spatial = osr.SpatialReference()
    spatial.ImportFromEPSG(32638)
    layer = dataset.CreateLayer("days", spatial, ogr.wkbPolygon)
    for name in ("date", "task", "team", "method"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in (("date", "2026-04-06"), ("task", "N-0001"), ("team", "Team 1"), ("method", "dog")):
        feature.SetField(name, value)
    feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shapely.box(x, y, x + 20, y + 10))))
    layer.CreateFeature(feature)
    del layer, dataset
    result = import_progress(workspace, path)
    assert result.accepted == 1
    row = workspace.rows("progress_report")[0]
    assert (row["area_m2"], row["area_source"], row["method"]) == (pytest.approx(200), "drawn", "dogs")


def test_other_files_and_missing_columns_are_refused_whole(workspace, tmp_path):
    with pytest.raises(InputError, match="holds no reports"):
        import_progress(workspace, write(tmp_path, "x", "picture.png"))
    with pytest.raises(InputError, match="lacks the column"):
        import_progress(workspace, write(tmp_path, "day,task\n1,2\n"))
    with pytest.raises(InputError, match="is not there"):
        import_progress(workspace, tmp_path / "gone.csv")


MIXED = HEAD + (
    "2026-04-06,N-0001,Team 1,manual,5,8,190,0\n"
    "2026-04-06,N-0001,Team 1,manual,5,8,190,0\n"
    "2026-04-07,N-0009-X,Team 1,manual,5,8,190,0\n"
    "2026-04-08,N-0002,Team 1,manual,55,8,190,0\n"
    "2026-04-08,N-0003,Team 1,manual,5,8,170,0\n"
)


def test_the_preview_lists_every_row_as_new_duplicate_held_or_refused_with_its_reason(workspace, tmp_path):
    seen = preview_progress(workspace, write(tmp_path, MIXED))
    assert [(item.index, item.row, item.outcome) for item in seen.items] == [
        (-1, "5", "refused"),
        (0, "2", "new"),
        (1, "3", "duplicate"),
        (2, "4", "held"),
        (3, "6", "new"),
    ]
    assert all(item.words for item in seen.items if item.outcome != "new")
    assert "create the task" in seen.items[3].proposal


def test_only_what_was_chosen_comes_in(workspace, tmp_path):
    path = write(tmp_path, MIXED)
    seen = preview_progress(workspace, path)
    done = import_chosen(workspace, Importing(path, chosen=frozenset({3}), sha256=seen.sha256))
    assert (done.accepted, done.held) == (1, 0)
    assert [row["report_date"] for row in workspace.rows("progress_report")] == ["2026-04-08"]


def test_a_file_that_was_changed_after_the_preview_is_not_brought_in(workspace, tmp_path):
    path = write(tmp_path, MIXED)
    seen = preview_progress(workspace, path)
    write(tmp_path, MIXED + "2026-04-09,N-0001,Team 1,manual,5,8,190,0\n")
    with pytest.raises(InputError, match="changed since"):
        import_chosen(workspace, Importing(path, chosen=frozenset({0}), sha256=seen.sha256))
    assert workspace.rows("progress_report") == []
