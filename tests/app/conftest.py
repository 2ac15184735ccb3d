# SPDX-License-Identifier: GPL-2.0-or-later
"""A virtual screen, and a way to play the story of driver.py in the real QGIS on it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "1366x768x24"


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="session")
def play(screen, tmp_path_factory):
    """Return a function that plays the story on a project: what was said, and where its sheets are."""

    def run(name: str, project: Path, data: Path | None = None) -> tuple[dict, Path]:
        from install_profile import install

        folder = tmp_path_factory.mktemp("app")
        sheets = folder / "sheets"
        sheets.mkdir()
        shots = ROOT / "build" / "screenshots" / name
        shutil.rmtree(shots, ignore_errors=True)
        shots.mkdir(parents=True)
        install(folder / "profile", enable=True)
        out, errors = shots / "said.json", shots / "errors.txt"
        environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"} | {
            "DISPLAY": screen,
            "MINE_PLANNER_APP_OUT": str(out),
            "MINE_PLANNER_APP_SHOTS": str(shots),
            "MINE_PLANNER_APP_SHEETS": str(sheets),
            "MINE_PLANNER_APP_STORY": name,
            "MINE_PLANNER_APP_TESTS": str(Path(__file__).parent),
            "MINE_PLANNER_APP_ERRORS": str(errors),
            "MINE_PLANNER_APP_DATA": str(data or folder),
            "PYQGIS_STARTUP": str(Path(__file__).with_name("startup.py")),
            "XDG_RUNTIME_DIR": str(folder),
            "LC_ALL": "C.UTF-8",
        }
        call = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profile")]
        call += ["--project", str(project), "--code", str(Path(__file__).with_name("driver.py"))]
        log = shots / "qgis.log"
        with log.open("w") as stream:
            subprocess.run(call, env=environment, stdout=stream, stderr=stream, timeout=420, check=False)
        assert out.exists(), log.read_text()[-4000:]
        said = json.loads(out.read_text("utf-8"))
        said["shown"] = errors.read_text("utf-8").split("\x00") if errors.exists() else []
        said["shots"] = str(shots)
        return said, sheets

    return run
