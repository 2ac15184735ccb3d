"""The zip installed as a user would, in a process and a profile of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import install_profile
import pytest

if TYPE_CHECKING:
    from pathlib import Path

# qgis.utils is asked for exactly what the plugin manager asks it for. iface is pytest-qgis's stub,
# made to lay docks into a real main window, so that what is left behind can be counted.
LOAD_TWICE = """
import json, sys
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QToolBar
from pytest_qgis.mock_qgis_classes import MockMessageBar
from pytest_qgis.qgis_interface import QgisInterface
import qgis.utils


def remove(dock):
    # as in QGIS itself: out of sight, but the window goes on owning it
    window.removeDockWidget(dock)
    sip.transferto(dock, window)


application = QgsApplication([], True)
application.initQgis()
window = QMainWindow()
canvas = QgsMapCanvas(window)
iface = QgisInterface(canvas, MockMessageBar(), window)
iface.addDockWidget = window.addDockWidget
iface.removeDockWidget = remove
qgis.utils.iface = iface


def count():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kinds = (QDockWidget, QToolBar, QAction)
    counted = {kind.__name__: len(window.findChildren(kind)) for kind in kinds}
    registry = QgsApplication.processingRegistry()
    counted["providers"] = sorted(p.id() for p in registry.providers())
    return counted


qgis.utils.plugin_paths = [sys.argv[1]]
sys.path.insert(0, sys.argv[1])
qgis.utils.updateAvailablePlugins()
result = {"known": "mine_planner" in qgis.utils.available_plugins, "rounds": []}
result["before"] = count()
for _ in range(2):
    loaded = qgis.utils.loadPlugin("mine_planner") and qgis.utils.startPlugin("mine_planner")
    during = count()
    unloaded = qgis.utils.unloadPlugin("mine_planner")
    result["rounds"].append({"loaded": loaded, "during": during, "unloaded": unloaded, "after": count()})
print("RESULT" + json.dumps(result))
sys.stdout.flush()
application.exitQgis()
"""


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("profile")
    install_profile.install(folder)
    return folder


def surroundings(profile: Path) -> dict[str, str]:
    """Return an environment in which only the profile can provide the plugin and shapely."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return kept | {
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(profile),
    }


@pytest.fixture(scope="module")
def loaded_twice(profile: Path) -> dict:
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    done = subprocess.run(
        [sys.executable, "-c", LOAD_TWICE, str(plugins)],
        cwd=profile,
        env=surroundings(profile),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("RESULT")]
    assert lines, done.stdout + done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    return json.loads(lines[0].removeprefix("RESULT"))


def test_qgis_finds_the_installed_plugin(loaded_twice: dict):
    assert loaded_twice["known"]


@pytest.mark.parametrize("which", [0, 1], ids=["first time", "second time"])
def test_it_loads_shows_four_docks_and_unloads(loaded_twice: dict, which: int):
    turn = loaded_twice["rounds"][which]
    assert turn["loaded"]
    assert turn["during"]["QDockWidget"] == loaded_twice["before"]["QDockWidget"] + 4
    assert "mineplanner" in turn["during"]["providers"]
    assert turn["unloaded"]


@pytest.mark.parametrize("which", [0, 1], ids=["first time", "second time"])
def test_unloading_leaves_nothing_behind(loaded_twice: dict, which: int):
    assert loaded_twice["rounds"][which]["after"] == loaded_twice["before"]


@pytest.fixture(scope="module")
def qgis_process(profile: Path):
    program = shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, *words],
            cwd=profile,
            env=surroundings(profile),
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    enabled = run("plugins", "enable", "mine_planner")
    assert enabled.returncode == 0, enabled.stderr
    return run


def test_qgis_process_lists_the_algorithms_without_a_window(qgis_process):
    listed = qgis_process("list", "--json")
    providers = json.loads(listed.stdout)["providers"]
    assert "mineplanner" in providers
    assert {"mineplanner:createworkspace", "mineplanner:importmap"} <= set(
        providers["mineplanner"]["algorithms"]
    )
    assert "Traceback" not in listed.stderr


def test_qgis_process_makes_a_workspace(qgis_process, profile: Path):
    target = profile / "north.gpkg"
    words = [f"--WORKSPACE={target}", "--CRS=EPSG:32638", "--TITLE=North", "--OFFICE=N"]
    done = qgis_process("run", "mineplanner:createworkspace", *words, "--ORGANISATION=Office")
    assert done.returncode == 0, done.stdout + done.stderr
    assert target.is_file()


def test_the_profile_has_a_shapely_of_version_2(profile: Path):
    """QGIS's own, or the copy beside the plugins; the numpy of QGIS stays in both cases."""
    python_folder = profile / "profiles" / "default" / "python"
    code = (
        f"import sys; sys.path.insert(0, {str(python_folder)!r}); import shapely; print(shapely.__version__)"
    )
    base = os.path.realpath(sys.executable)
    done = subprocess.run([base, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout.split(".")[0]) >= 2
    assert not (python_folder / "numpy").exists()


def test_linking_does_not_replace_a_plugin_that_was_installed_by_hand(tmp_path: Path):
    (tmp_path / "mine_planner").mkdir()
    with pytest.raises(SystemExit, match="is a folder, not a link"):
        install_profile.link(tmp_path)
    assert (tmp_path / "mine_planner").is_dir()
