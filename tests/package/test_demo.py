# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo from the command line: what a newcomer sees first."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """Run the demo in a folder of its own and return that folder and what was printed."""
    from pathlib import Path

    root = Path(__file__).resolve().parents[2]
    folder = tmp_path_factory.mktemp("demo")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEADLESS": "1"}
    done = subprocess.run(
        [sys.executable, str(root / "scripts" / "make_demo.py"), str(folder / "demo")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "demo", done.stdout


def test_the_demo_says_in_plain_words_what_it_made(demo):
    folder, said = demo
    for path in ("oravan.gpkg", "oravan.qgz", "map.png", "sheets"):
        assert (folder / path).exists()
        assert path in said
    assert "Traceback" not in said


def test_every_task_of_the_demo_has_its_sheet(demo, qgis_app):
    from mine_planner.gis import workspaces

    folder, _ = demo
    workspace = workspaces.open_workspace(folder / "oravan.gpkg")
    codes = [row["code"] for row in workspace.rows("clearance_task")]
    workspace.close()
    assert len(codes) >= 3
    sheets = [path.name for path in (folder / "sheets").glob("*.pdf")]
    assert all(any(name.startswith(code) for name in sheets) for code in codes)


def test_the_season_of_the_demo_was_played_through_its_own_rules(demo, qgis_app):
    from mine_planner.gis import demo_season, workspaces
    from mine_planner.store.land import LandStore

    folder, _ = demo
    workspace = workspaces.open_workspace(folder / "oravan.gpkg")
    try:
        reports = workspace.rows("progress_report")
        assert len(reports) > 300
        (held,) = [row for row in reports if row["status"] != "accepted"]
        assert "There is no task N-0050" in held["held_reason"]
        assert max(row["report_date"] for row in reports) == demo_season.LAST_DAY
        finds = workspace.rows("find")
        assert len([row for row in finds if row["task_uuid"]]) > 60
        assert [row["match_state"] for row in finds if not row["task_uuid"]] == ["unmatched"]
        assert LandStore(workspace).account().cleared_m2 > 10_000
    finally:
        workspace.close()


def test_what_went_wrong_in_the_demo_s_season_is_there_to_be_dealt_with(demo, qgis_app):
    from mine_planner.gis import workspaces

    folder, _ = demo
    workspace = workspaces.open_workspace(folder / "oravan.gpkg")
    try:
        assert len([row for row in workspace.rows("find") if row["position_doubtful"]]) == 1
        assert workspace.row("proposal", kind="find_position", state="open") is not None
        assert [row["state"] for row in workspace.rows("released_land")].count("reopened") == 1
        assert workspace.row("open_question", topic="critical_nonconformity", state="open") is not None
        suspended = workspace.rows("clearance_task", status="suspended")
        assert [row["code"] for row in suspended] == ["N-0003"]
        assert [row["kind"] for row in workspace.rows("incident", kind="missed_mine")] == ["missed_mine"]
        flagged = [row["code"] for row in workspace.rows("clearance_task") if row["flagged"]]
        assert flagged == ["N-0003", "N-0008", "N-0009"]
        visits = [(row["kind"], row["severity"], row["result"]) for row in workspace.rows("qa_visit")]
        assert visits == [("qa", "minor", "fail"), *[("qc_sample", "none", "pass")] * 2]
        maps = {row["kind"]: row for row in workspace.rows("source_map")}
        assert (maps["scan"]["name"], maps["scan"]["sourcereliability"]) == ("38-10-B", "C")
        batches = [row["name"] for row in workspace.rows("batch")]
        assert batches == ["Handed over in spring", "Paper maps", "Minefield records"]
    finally:
        workspace.close()


def test_the_demo_project_opens_from_another_folder_without_anything_missing(demo, qgis_app):
    from qgis.core import QgsProject

    folder, _ = demo
    away = folder.with_name("stick")
    folder.rename(away)
    project = QgsProject()
    try:
        assert project.read(str(away / "oravan.qgz"))
        layers = project.mapLayers().values()
        assert len(layers) > 15
        assert [layer.name() for layer in layers if not layer.isValid()] == []
        assert [layer.source() for layer in layers if "://" in layer.source()] == []
    finally:
        project.clear()
        away.rename(folder)


def test_the_picture_of_the_demo_map_shows_hazard_in_red(demo, qgis_app):
    from qgis.PyQt.QtGui import QImage

    folder, _ = demo
    image = QImage(str(folder / "map.png"))
    red = sum(
        1
        for x in range(0, image.width(), 8)
        for y in range(0, image.height(), 8)
        if image.pixelColor(x, y).red() > 180 and image.pixelColor(x, y).blue() < 120
    )
    assert red > 200


def test_the_demo_empties_no_folder_that_is_not_a_demo(tmp_path):
    from pathlib import Path

    root = Path(__file__).resolve().parents[2]
    kept = tmp_path / "letters.txt"
    kept.write_text("keep me", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(root / "scripts" / "make_demo.py"), str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "name an empty folder" in done.stderr
    assert kept.read_text(encoding="utf-8") == "keep me"
