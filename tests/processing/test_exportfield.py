# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:exportfield`` as Processing runs it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import sheet_fixtures as region

from mine_planner.processing.algorithms.exportfield import FORMATS, ExportField

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    opened = region.full_workspace(tmp_path / "region.gpkg", 2)
    opened.close()
    return opened.path


def run(**parameters: object) -> dict[str, object]:
    algorithm = ExportField()
    algorithm.initAlgorithm()
    values = {key: str(value) for key, value in parameters.items()}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    results, succeeded = algorithm.run(values, context, feedback, {}, False)
    assert succeeded
    return results


@pytest.mark.parametrize("file_format", FORMATS)
def test_each_format_is_written_with_its_own_ending(
    workspace: Path, tmp_path: Path, file_format: str
) -> None:
    results = run(WORKSPACE=workspace, FORMAT=file_format, OUTPUT=tmp_path / "out.any")
    written = Path(results["OUTPUT"])
    assert written.suffix == f".{file_format.lower()}"
    assert written.stat().st_size > 500
    assert results["ITEMS"] > 20


def test_the_geopackage_comes_with_a_project_for_the_tablet(workspace: Path, tmp_path: Path) -> None:
    run(WORKSPACE=workspace, FORMAT="GPKG", TEAM="T3", OUTPUT=tmp_path / "team.gpkg")
    assert (tmp_path / "team.qgz").is_file()


def test_a_format_may_be_given_by_its_number(workspace: Path, tmp_path: Path) -> None:
    results = run(WORKSPACE=workspace, FORMAT=3, TASKS="N-0012", OUTPUT=tmp_path / "out.geojson")
    assert Path(results["OUTPUT"]).is_file()


def test_a_team_without_tasks_is_one_sentence(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match='Team "T9" has no such task'):
        run(WORKSPACE=workspace, FORMAT="GPX", TEAM="T9", OUTPUT=tmp_path / "out.gpx")
