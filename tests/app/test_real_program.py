# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS on a virtual screen: the built zip, the demo, a task drawn with the mouse, its sheet."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [
    pytest.mark.app,
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb"),
    pytest.mark.skipif(shutil.which("qgis") is None, reason="there is no program qgis"),
]


@pytest.fixture(scope="module")
def story(play, tmp_path_factory):
    """Play the story once on the demo."""
    demo = tmp_path_factory.mktemp("made") / "demo"
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEADLESS": "1"}
    subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "make_demo.py"), str(demo)], env=offscreen, check=True
    )
    return play("demo", demo / "oravan.qgz")


def test_nothing_raised_and_nothing_was_reported_as_wrong(story):
    said, _ = story
    assert said["shown"] == []
    assert said["raised"] == []
    assert said["critical"] == []
    assert said["step"] == "done"


def test_the_four_docks_are_there_with_the_demo_behind_them(story):
    said, _ = story
    assert sorted(said["docks"]) == ["Maps", "Progress", "Sheets", "Tasks"]
    assert said["workspace"].endswith("oravan.gpkg")
    assert said["layers"] > 15


def test_a_task_drawn_with_the_mouse_is_saved_in_at_most_ten_clicks(story):
    said, _ = story
    assert said["task"].startswith("N-")
    assert said["clicks_to_draw"] <= 10


def test_the_sheet_of_the_drawn_task_is_a_pdf_that_names_it(story):
    said, sheets = story
    made = list(sheets.glob(f"{said['task']}*.pdf"))
    assert len(made) == 1
    text = subprocess.run(["pdftotext", str(made[0]), "-"], capture_output=True, text=True, check=True)
    assert said["task"] in text.stdout
    assert "NOT FOR FIELD USE" in text.stdout


def test_every_dock_was_pictured(story):
    said, _ = story
    names = ("dock-maps", "dock-tasks", "dock-progress", "dock-sheets", "drawing", "task-saved")
    for name in names:
        assert (Path(said["shots"]) / f"{name}.png").stat().st_size > 20_000


def test_every_window_that_a_dock_offers_opens_in_the_real_program(story):
    said, _ = story
    assert len(said["windows"]) > 30


def test_a_paper_map_comes_in_with_at_most_twelve_clicks_besides_its_control_points(story):
    said, _ = story
    assert said["clicks_to_bring_a_scan_in"] <= 12
    assert said["seconds_to_bring_a_scan_in"] < 180
    assert 10 < said["scan_sigma_m"] < 25
