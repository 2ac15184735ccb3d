# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:hazardareas`` as Processing runs it, in this process and through ``qgis_process``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import install_profile
import pytest
import shapely
from qgis.core import QgsProcessingException

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import hazard_fixtures as evidence
import task_region
from task_region import Bench

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def workspace(tmp_path: Path):
    opened = task_region.new_workspace(tmp_path / "hazards.gpkg")
    evidence.add_row(opened, evidence.add_map(opened, "Sheet 1"), [(0, 0), (100, 0)])
    evidence.add_outline(opened, evidence.add_map(opened, "Sheet 2"), 1_000, 0, 100)
    yield opened
    opened.close()


def test_areas_come_from_all_maps_and_the_share_of_positions_is_said(bench, workspace) -> None:
    got = bench.run("hazardareas", WORKSPACE=workspace.path)
    assert (got["ADDED"], got["GROWN"], got["CANCELLATION_PROPOSED"]) == (2, 0, 0)
    assert got["AREA"] == pytest.approx(shapely.area(evidence.areas(workspace)).sum())
    assert "corridors hold 95.0 % of positions" in bench.log()


def test_a_rerun_with_a_smaller_k_proposes_and_leaves_the_ground(bench, workspace) -> None:
    bench.run("hazardareas", WORKSPACE=workspace.path, K=3.03)
    before = evidence.ground(workspace)
    got = bench.run("hazardareas", WORKSPACE=workspace.path, K=1.0)
    assert got["CANCELLATION_PROPOSED"] == 2
    assert evidence.ground(workspace).equals(before)


def test_only_the_named_maps_are_computed_and_no_other_is_proposed_for_cancellation(bench, workspace) -> None:
    bench.run("hazardareas", WORKSPACE=workspace.path)
    got = bench.run("hazardareas", WORKSPACE=workspace.path, MAPS="Sheet 2", K=3.03)
    assert (got["GROWN"], got["CANCELLATION_PROPOSED"]) == (1, 0)


@pytest.mark.parametrize(
    ("parameters", "says"),
    [({"MAPS": "Sheet 9"}, 'no handed-over map "Sheet 9"'), ({"K": -2.0}, "K must be above 0")],
)
def test_what_cannot_be_computed_is_one_sentence(bench, workspace, parameters, says) -> None:
    with pytest.raises(QgsProcessingException, match=says):
        bench.run("hazardareas", WORKSPACE=workspace.path, **parameters)
    assert workspace.rows("hazard_area") == []


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a profile with the plugin installed and enabled, as a user would have it."""
    if shutil.which("qgis_process") is None:
        pytest.skip("there is no qgis_process here")
    folder = tmp_path_factory.mktemp("profile")
    install_profile.install(folder)
    _qgis_process(folder, "plugins", "enable", "mine_planner")
    return folder


def _qgis_process(profile: Path, *arguments: str) -> str:
    """Run the real program, in which QGIS is loaded before shapely."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    settings = {"QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "offscreen", "HOME": str(profile)}
    done = subprocess.run(
        ["qgis_process", *arguments],
        env=kept | settings,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _run(profile: Path, name: str, *parameters: str) -> dict:
    arguments = ("run", f"mineplanner:{name}", "--json", "--", *parameters)
    return json.loads(_qgis_process(profile, *arguments))["results"]


@pytest.mark.slow
def test_qgis_process_gets_from_evidence_to_ranked_tasks_with_boxes(profile, workspace, tmp_path) -> None:
    path = f"WORKSPACE={workspace.path}"
    workspace.close()
    assert _run(profile, "hazardareas", path)["ADDED"] == 2
    out = tmp_path / "candidates.gpkg"
    sizes = ("TARGET=8000", "MAX=12000", "ACCEPT=true")
    planned = _run(profile, "proposetasks", path, *sizes, f"OUTPUT={out}")
    assert planned["ACCEPTED"] == planned["CANDIDATES"] > 2
    assert out.stat().st_size > 10_000
    boxes = ("TASK=N-0001", "ALONG=25", "ACROSS=25", f"BOXES={tmp_path / 'boxes.gpkg'}")
    assert _run(profile, "subdividetask", path, *boxes)["COUNT"] > 4
    ranked = _run(profile, "prioritise", path, "DISTANCE=500", f"OUTPUT={tmp_path / 'ranks.gpkg'}")
    assert ranked["RANKED"] == planned["ACCEPTED"]


@pytest.mark.slow
def test_qgis_process_checks_tasks(profile, workspace, tmp_path) -> None:
    task_region.add_task(workspace, "N-0001", task_region.square(0, 0, 100))
    path = f"WORKSPACE={workspace.path}"
    workspace.close()
    checked = _run(profile, "checktasks", path, f"FINDINGS={tmp_path / 'findings.gpkg'}")
    assert checked["ERRORS"] == 2  # neither depth nor medical plan
