# SPDX-License-Identifier: GPL-2.0-or-later
"""A sheet's PDF read back: every figure as in the workspace, and the scale measured on the page."""

from __future__ import annotations

import math
import re
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
import sheet_fixtures as region
from qgis.core import QgsRasterLayer

from mine_planner.domain.bearings import round_bearing
from mine_planner.domain.sheet_content import Edition
from mine_planner.gis.sheets import base_layers, batch
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.sheets import SheetStore
from mine_planner.store.values import Author
from mine_planner.store.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qgis_app")
DRAFT = "DRAFT – NOT FOR FIELD USE"
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


def text_of(pdf: Path) -> str:
    """Return the text as a reader sees it; NFKC takes ligatures such as fi apart again."""
    command = ["pdftotext", "-layout", str(pdf), "-"]
    raw = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return unicodedata.normalize("NFKC", raw).replace("\xa0", " ")


def pages_of(pdf: Path) -> list[str]:
    return text_of(pdf).split("\f")[:-1]


def words_of(pdf: Path) -> str:
    return " ".join(text_of(pdf).split())


def boxes_of(pdf: Path, page: int = 1) -> list[tuple[str, float, float, float, float]]:
    """Each word of a page with its box in points."""
    command = ["pdftotext", "-bbox", "-f", str(page), "-l", str(page), str(pdf), "-"]
    html = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    pattern = r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>'
    return [(m[4], *map(float, m[:4])) for m in re.findall(pattern, html)]


def make(folder: Path, workspace: Workspace, **request: object) -> batch.Result:
    workspace.close()
    return batch.make_sheets(batch.Request(workspace.path, folder, **request))


@pytest.fixture
def full(tmp_path: Path) -> Workspace:
    return region.full_workspace(tmp_path / "region.gpkg")


def test_every_figure_of_the_point_table_is_that_of_the_workspace(full: Workspace, tmp_path: Path) -> None:
    rows = full.rows("task_point", ("seq",))
    places = {row["pointlocal_id"]: geometry_from_blob(row["geom"]) for row in rows}
    content = SheetReader(full).read("N-0012")
    result = make(tmp_path, full)
    printed = [line.split() for line in text_of(result.files[0]).splitlines()]
    for row in rows:
        label, shape = row["pointlocal_id"], places[row["pointlocal_id"]]
        line = next(line for line in printed if line[:1] == [label] and "38S" in line)
        assert f"{shape.x:.1f}" in line
        assert f"{shape.y:.1f}" in line
        if not row["frompoint"]:
            continue
        origin = places[row["frompoint"]]
        grid = shapely.LineString([origin, shape])
        bearing = _bearing(origin, shape)
        assert line[1] == row["frompoint"]
        assert float(line[2]) == round_bearing(bearing)
        assert float(line[3]) == round_bearing((bearing + content.convergence_deg) % 360)
        assert float(line[5]) == pytest.approx(grid.length, abs=0.06)


def _bearing(origin: shapely.Point, shape: shapely.Point) -> float:
    import math

    return math.degrees(math.atan2(shape.x - origin.x, shape.y - origin.y)) % 360


def test_compass_bearings_are_those_of_the_day_of_issue(full: Workspace, tmp_path: Path) -> None:
    from mine_planner.domain.geomagnetism import declination

    content = SheetReader(full).read("N-0012")
    result = make(tmp_path, full, issued_on="2029-12-01")
    line = next(
        row.split() for row in text_of(result.files[0]).splitlines() if row.split()[:2] == ["TP2", "TP1"]
    )
    point = next(p for p in content.points if p.label == "TP2")
    wanted = point.bearing_grid + content.convergence_deg - declination(content.lat, content.lon, 2029.915)
    assert float(line[4]) == round_bearing(wanted)
    assert float(line[4]) % 0.5 == 0.0


def test_latitude_longitude_and_mgrs_name_the_same_place_as_the_point(
    full: Workspace, tmp_path: Path
) -> None:
    from mine_planner.domain import mgrs
    from mine_planner.domain.transverse_mercator import forward, utm_grid

    text = text_of(make(tmp_path, full).files[0])
    for label, x, y in zip(region.TURNING, *zip(*region.corners(), strict=True), strict=True):
        line = next(
            row for row in text.splitlines() if re.match(rf"\s*{label}\s+\S+\s+\d", row) and "38S" in row
        )
        lat, lon = map(float, re.search(r"(\d+\.\d{6}), (\d+\.\d{6})", line).groups())
        grid = forward(utm_grid(38), lat, lon)
        assert grid.east[0] == pytest.approx(x, abs=0.1)
        assert grid.north[0] == pytest.approx(y, abs=0.1)
        square = mgrs.decode(re.search(r"38SPK \d{5} \d{5}", line)[0])
        assert 0 <= x - square.east <= 1
        assert 0 <= y - square.north <= 1


def test_every_text_of_the_plan_is_on_the_sheet_word_for_word(full: Workspace, tmp_path: Path) -> None:
    printed = words_of(make(tmp_path, full).files[0])
    for key, value in region.PLAN.items():
        text = f"{value:g}" if isinstance(value, float) else value
        # Columns stand side by side in the text, so a long value is looked up word by word.
        missing = [word for word in text.split() if unicodedata.normalize("NFKC", word) not in printed]
        assert missing == [], key


def test_the_printed_scale_is_true(full: Workspace, tmp_path: Path) -> None:
    pdf = make(tmp_path, full).files[0]
    scale = int(re.search(r"scale 1:([\d ]+), grid", text_of(pdf))[1].replace(" ", ""))
    boxes = boxes_of(pdf)
    eastings = {
        int(word): (x0 + x1) / 2
        for word, x0, y0, x1, y1 in boxes
        if re.fullmatch(r"6\d{5}", word) and y0 < 350
    }
    northings = {
        int(word): (y0 + y1) / 2
        for word, x0, y0, x1, y1 in boxes
        if re.fullmatch(r"44\d{5}", word) and x0 < 60
    }
    for labels in (eastings, northings):
        low, high = min(labels), max(labels)
        assert high - low >= 100
        points = abs(labels[high] - labels[low])
        assert points == pytest.approx((high - low) * 1000 / scale / 25.4 * 72, abs=0.25)


def test_corner_ticks_name_the_ground_under_the_corners_of_the_frame(full: Workspace, tmp_path: Path) -> None:
    pdf = make(tmp_path, full).files[0]
    text = text_of(pdf)
    ticks = {(float(e), float(n)) for e, n in re.findall(r"E (\d+\.\d) N (\d+\.\d)", text)}
    scale = int(re.search(r"scale 1:([\d ]+), grid", text)[1].replace(" ", ""))
    easts, norths = {e for e, _ in ticks}, {n for _, n in ticks}
    assert len(ticks) == 4
    assert (max(easts) - min(easts)) * 1000 / scale == pytest.approx(133.0, abs=0.1)
    assert (max(norths) - min(norths)) * 1000 / scale == pytest.approx(140.0, abs=0.1)


def test_a_draft_says_so_on_every_page(full: Workspace, tmp_path: Path) -> None:
    pages = pages_of(make(tmp_path, full).files[0])
    assert len(pages) >= 2
    assert all(DRAFT in page for page in pages)
    assert all(f"page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))


def test_an_approved_revision_is_no_draft(full: Workspace, tmp_path: Path) -> None:
    content = SheetReader(full).read("N-0012")
    with full.action("Approve") as action:
        SheetStore(full).approve(action, content, "Operations manager")
    result = make(tmp_path, full)
    text = text_of(result.files[0])
    assert "DRAFT" not in text
    assert "approved by Operations manager" in " ".join(text.split())
    assert result.drafts == []


def test_a_poor_record_is_called_not_verified_with_how_far_it_may_be_off(tmp_path: Path) -> None:
    workspace = region.full_workspace(tmp_path / "region.gpkg")
    uuid = workspace.row("source_map")["uuid"]
    with workspace.action("Grade") as action:
        action.update("source_map", uuid, {"sourcereliability": "D", "inforeliability": 4, "sigma_m": 29.0})
    printed = words_of(make(tmp_path, workspace).files[0])
    assert "RECORD NOT VERIFIED: drawn from Record 117 (grade D4), 95 % within 71 m" in printed


def test_a_task_without_any_source_is_not_verified_either(tmp_path: Path) -> None:
    workspace = region.new_workspace(tmp_path / "region.gpkg")
    with workspace.action("Draw") as action:
        region.add_task(action)
    printed = words_of(make(tmp_path, workspace).files[0])
    assert "RECORD NOT VERIFIED: no handed-over map stands behind this task" in printed
    assert "No record of devices: expect any." in printed
    assert "No hazard area is linked to this task." in printed


def test_reaching_the_count_does_not_end_the_search(full: Workspace, tmp_path: Path) -> None:
    printed = words_of(make(tmp_path, full).files[0])
    assert "31 ×" in printed
    assert "TRIPWIRE" in printed
    assert re.search(r"Others may be present; reaching the count does\b", printed)


def test_expressions_and_markup_in_a_name_are_printed_as_text(tmp_path: Path) -> None:
    name = "[% 1 + 1 %] <b>field</b> {} & «x»"
    workspace = region.full_workspace(tmp_path / "region.gpkg", name=name)
    printed = words_of(make(tmp_path, workspace).files[0])
    assert printed.count(name) >= 2


@pytest.mark.parametrize("name", ["Məktəb sahəsi ğüşçöı Ə", "Шкільне поле ґєії", "Школьное поле ёъы"])
def test_names_in_other_alphabets_come_through(name: str, tmp_path: Path) -> None:
    workspace = region.full_workspace(tmp_path / "region.gpkg", name=name)
    assert name in words_of(make(tmp_path, workspace).files[0])


def test_a_right_to_left_name_is_on_the_sheet(tmp_path: Path) -> None:
    workspace = region.full_workspace(tmp_path / "region.gpkg", name="حقل المدرسة")
    result = make(tmp_path, workspace)
    assert result.failures == []
    letters = set(words_of(result.files[0]))
    assert any("\u0600" <= letter <= "\u06ff" or "\ufb50" <= letter <= "\ufeff" for letter in letters)


def test_a_long_point_table_goes_on_over_pages_with_its_header(tmp_path: Path) -> None:
    import math

    workspace = region.new_workspace(tmp_path / "region.gpkg")
    ring = [(region.EAST + 40 * math.cos(a / 20), region.NORTH + 40 * math.sin(a / 20)) for a in range(120)]
    with workspace.action("Draw") as action:
        task = region.add_task(action)
        shape = shapely.MultiPolygon([shapely.Polygon(ring)])
        action.update("clearance_task", task, {"geom": action.blob(shape)})
    pages = pages_of(make(tmp_path, workspace).files[0])
    printed = " ".join(pages).split()
    assert all(f"TP{number}" in printed for number in range(1, 121))
    with_points = [page for page in pages if re.search(r"TP\d+ +TP\d+ +\d", page)]
    assert len(with_points) >= 3
    assert all("latitude, longitude" in page for page in with_points)


def test_nothing_lies_outside_the_page(tmp_path: Path) -> None:
    workspace = region.full_workspace(
        tmp_path / "region.gpkg", name="W" * 300, method="Ж" * 400, objective="long words " * 300
    )
    for paper in ("A4", "A3"):
        for orientation in ("portrait", "landscape"):
            result = batch.make_sheets(
                batch.Request(workspace.path, tmp_path, paper=paper, orientation=orientation)
            )
            width, height = {"A4": (210, 297), "A3": (297, 420)}[paper]
            if orientation == "landscape":
                width, height = height, width
            for page in range(1, result.pages + 1):
                for word, x0, y0, x1, y1 in boxes_of(result.files[0], page):
                    if word not in "DRAFT – NOT FOR FIELD USE":
                        assert min(x0, y0) >= 0, word
                        assert x1 <= width / 25.4 * 72 + 1, word
                        assert y1 <= height / 25.4 * 72 + 1, word
            assert words_of(result.files[0]).count("Ж") == 400
    workspace.close()


def test_a_task_larger_than_the_page_takes_the_next_smaller_usual_scale(tmp_path: Path) -> None:
    workspace = region.new_workspace(tmp_path / "region.gpkg")
    with workspace.action("Draw") as action:
        for number, side in enumerate((100, 240, 500, 20_000)):
            x = region.EAST + number * 1000
            shape = shapely.MultiPolygon([shapely.box(x, region.NORTH, x + side, region.NORTH + side)])
            task = region.add_task(action, f"N-{number}")
            action.update("clearance_task", task, {"geom": action.blob(shape)})
    result = make(tmp_path, workspace)
    scales = [re.search(r"scale 1:([\d ]+),", text_of(file))[1] for file in result.files]
    assert scales == ["1 000", "2 500", "5 000"]
    assert [code for code, _ in result.failures] == ["N-3"]
    assert "larger than the page at the smallest allowed scale 1:10000" in result.failures[0][1]


def test_a_landmark_beyond_the_map_is_named_at_its_edge(tmp_path: Path) -> None:
    workspace = region.new_workspace(tmp_path / "region.gpkg")
    with workspace.action("Draw") as action:
        task = region.add_task(action)
        region.add_point(action, task, 1, "landmark", "LM", region.EAST + 48, region.NORTH + 1540)
        region.add_point(
            action, task, 2, "benchmark", "BM", region.EAST - 5, region.NORTH - 5, frompoint="LM"
        )
        region.add_chain(action, task, approach=False)
    printed = words_of(make(tmp_path, workspace).files[0])
    distance, bearing = re.search(r"LM (\d+) m from BM at ([\d.]+)° grid", printed).groups()
    assert int(distance) == round(math.hypot(53, 1545))
    assert float(bearing) == pytest.approx(math.degrees(math.atan2(53, 1545)), abs=0.05)


def test_the_base_map_is_a_picture_of_the_frame_at_the_resolution_asked_for(
    full: Workspace, tmp_path: Path
) -> None:
    layer = QgsRasterLayer(str(SAMPLE / "hillshade.tif"), "relief")
    result = make(tmp_path, full, base=base_layers.describe([layer]), dpi=150)
    listed = subprocess.run(
        ["pdfimages", "-list", str(result.files[0])], capture_output=True, check=True
    ).stdout.decode()
    sizes = [tuple(map(int, line.split()[3:5])) for line in listed.splitlines()[2:]]
    assert (round(133 / 25.4 * 150), round(140 / 25.4 * 150)) in sizes


def test_the_same_content_always_has_the_same_checksum(full: Workspace, tmp_path: Path) -> None:
    from mine_planner.domain.sheet_content import content_sha256

    first = content_sha256(SheetReader(full).read("N-0012"))
    full.close()
    again = Workspace.open(full.path, Author("other"))
    content = SheetReader(again).read("n-0012")
    again.close()
    assert content_sha256(content) == first
    assert content_sha256(replace(content, data_as_of="later")) == first
    assert content_sha256(replace(content, name="other")) != first


def test_an_edition_without_a_model_of_the_magnetic_field_prints_no_compass_bearing(
    full: Workspace, tmp_path: Path
) -> None:
    assert Edition(1, "2044-01-01").draft
    printed = words_of(make(tmp_path, full, issued_on="2044-01-01").files[0])
    assert "The declination of 2044-01-01 is not known here" in printed


def test_utm_of_a_point_beyond_the_zones_edge_is_that_of_the_maps_grid(tmp_path: Path) -> None:
    workspace = region.new_workspace(tmp_path / "region.gpkg", "EPSG:32633")
    with workspace.action("Draw") as action:
        region.add_task(action, "N-1", 757_900.0, 4_854_000.0)
    printed = words_of(make(tmp_path, workspace).files[0])
    assert "33T 757900.0 4854000.0" in printed
    assert "34TBP" in printed


def test_names_of_intermediate_points_give_way_on_a_crowded_map(tmp_path: Path) -> None:
    workspace = region.new_workspace(tmp_path / "region.gpkg")
    with workspace.action("Draw") as action:
        task = region.add_task(action, "N-1")
        shape = shapely.MultiPolygon(
            [shapely.box(region.EAST, region.NORTH, region.EAST + 900, region.NORTH + 60)]
        )
        action.update("clearance_task", task, {"geom": action.blob(shape)})
    result = make(tmp_path, workspace)
    places = [(page, *box) for page in (1, 2) for box in boxes_of(result.files[0], page)]
    # The table's first column: by place, since a reader's lines may begin with a letter of the draft mark.
    column = [word for page, word, x0, y0, *_ in places if x0 < 60 and (page == 2 or y0 > 540)]
    listed = {word for word in column if re.fullmatch(r"TP\d\.\d+", word)}
    assert len(listed) == 2 * 17 + 2 * 1
    on_map = [
        word for word, x0, y0, x1, y1 in boxes_of(result.files[0]) if word.startswith("TP") and y0 < 540
    ]
    assert {"TP1", "TP2", "TP3", "TP4"} <= set(on_map)
