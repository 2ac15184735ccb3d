# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS on a virtual screen: the built zip, the demo, a task drawn with the mouse, its sheet."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHOTS = ROOT / "build" / "screenshots"
SCREEN = "1366x768x24"

pytestmark = [
    pytest.mark.app,
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb"),
    pytest.mark.skipif(shutil.which("qgis") is None, reason="there is no program qgis"),
]


@pytest.fixture(scope="module")
def screen():
    """Start a virtual screen with a window manager and return its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        name = ":" + answer.readline().strip()
    manager = None
    if shutil.which("openbox"):
        manager = subprocess.Popen(
            ["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL
        )
        time.sleep(0.5)
    yield name
    for process in (manager, server):
        if process is not None:
            process.terminate()
            process.wait(timeout=20)


@pytest.fixture(scope="module")
def story(screen, tmp_path_factory):
    """Play the story once and return what was said, with the folder of sheets."""
    from install_profile import install

    folder = tmp_path_factory.mktemp("app")
    demo, sheets = folder / "demo", folder / "sheets"
    sheets.mkdir()
    SHOTS.mkdir(parents=True, exist_ok=True)
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEADLESS": "1"}
    subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "make_demo.py"), str(demo)], env=offscreen, check=True
    )
    install(folder / "profile", enable=True)
    out = SHOTS / "said.json"
    for old in (out, SHOTS / "errors.txt"):
        old.unlink(missing_ok=True)
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"} | {
        "DISPLAY": screen,
        "MINE_PLANNER_APP_OUT": str(out),
        "MINE_PLANNER_APP_SHOTS": str(SHOTS),
        "MINE_PLANNER_APP_SHEETS": str(sheets),
        "MINE_PLANNER_APP_ERRORS": str(SHOTS / "errors.txt"),
        "PYQGIS_STARTUP": str(Path(__file__).with_name("startup.py")),
        "XDG_RUNTIME_DIR": str(folder),
        "LC_ALL": "C.UTF-8",
    }
    call = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profile")]
    call += ["--project", str(demo / "oravan.qgz"), "--code", str(Path(__file__).with_name("driver.py"))]
    log = SHOTS / "qgis.log"
    with log.open("w") as stream:
        subprocess.run(call, env=environment, stdout=stream, stderr=stream, timeout=420, check=False)
    assert out.exists(), log.read_text()[-4000:]
    said = json.loads(out.read_text("utf-8"))
    errors = SHOTS / "errors.txt"
    said["shown"] = errors.read_text("utf-8").split("\x00") if errors.exists() else []
    return said, sheets


def test_nothing_raised_and_nothing_was_reported_as_wrong(story):
    said, _ = story
    assert said["shown"] == []
    assert said["raised"] == []
    assert said["critical"] == []
    assert said["step"] == "done"


def test_the_four_docks_are_there_with_the_demo_behind_them(story):
    said, _ = story
    assert sorted(said["docks"]) == ["Clearance tasks", "Handed-over maps", "Progress", "Task sheets"]
    assert said["workspace"].endswith("oravan.gpkg")
    assert said["layers"] > 15


def test_a_task_drawn_with_the_mouse_is_saved_in_at_most_ten_clicks(story):
    said, _ = story
    assert said["task"].startswith("OR-")
    assert said["clicks_to_draw"] <= 10


def test_the_sheet_of_the_drawn_task_is_a_pdf_that_names_it(story):
    said, sheets = story
    made = list(sheets.glob(f"{said['task']}*.pdf"))
    assert len(made) == 1
    text = subprocess.run(["pdftotext", str(made[0]), "-"], capture_output=True, text=True, check=True)
    assert said["task"] in text.stdout
    assert "NOT FOR FIELD USE" in text.stdout


def test_every_dock_was_pictured(story):
    names = ("dock-maps", "dock-tasks", "dock-progress", "dock-sheets", "drawing", "task-saved")
    for name in names:
        assert (SHOTS / f"{name}.png").stat().st_size > 20_000
