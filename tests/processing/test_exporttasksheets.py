# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:exporttasksheets`` as Processing runs it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import sheet_fixtures as region

from mine_planner.processing.algorithms.exporttasksheets import ExportTaskSheets

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    opened = region.full_workspace(tmp_path / "region.gpkg", 2)
    opened.close()
    return opened.path


def run(parameters: dict[str, object], project: QgsProject | None = None) -> tuple[dict[str, object], str]:
    algorithm, context, feedback = ExportTaskSheets(), QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm.initAlgorithm()
    if project is not None:
        context.setProject(project)
    values = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    results, succeeded = algorithm.run(values, context, feedback, {}, False)
    assert succeeded
    return results, feedback.textLog()


def test_all_tasks_are_made_when_none_is_named(workspace: Path, tmp_path: Path) -> None:
    results, log = run({"WORKSPACE": workspace, "OUTPUT": tmp_path / "new" / "sheets"})
    assert results["SHEETS"] == 2
    assert results["FAILED"] == 0
    assert sorted(p.name for p in (tmp_path / "new" / "sheets").iterdir()) == [
        "N-0012 r1.pdf",
        "N-0013 r1.pdf",
    ]
    assert "Drafts, because nobody has approved their content: 2." in log
    assert "There is no base map" in log


def test_enums_take_names_and_numbers_and_codes_are_trimmed(workspace: Path, tmp_path: Path) -> None:
    results, _ = run(
        {
            "WORKSPACE": workspace,
            "OUTPUT": tmp_path,
            "TASKS": " n-0013 ,",
            "PAPER": 1,
            "ORIENTATION": "landscape",
        }
    )
    assert results["SHEETS"] == 1
    assert (tmp_path / "N-0013 r1.pdf").is_file()


def test_base_layers_of_the_open_project_are_used_but_not_the_workspace_itself(
    workspace: Path, tmp_path: Path, sample: Path
) -> None:
    project = QgsProject()
    project.addMapLayer(QgsRasterLayer(str(sample / "hillshade.tif"), "relief"))
    _, log = run({"WORKSPACE": workspace, "OUTPUT": tmp_path, "TASKS": "N-0012"}, project)
    assert "There is no base map" not in log


def test_a_project_file_gives_the_base_layers(workspace: Path, tmp_path: Path, sample: Path) -> None:
    project = QgsProject()
    project.addMapLayer(QgsRasterLayer(str(sample / "hillshade.tif"), "relief"))
    path = tmp_path / "base.qgz"
    assert project.write(str(path))
    _, log = run({"WORKSPACE": workspace, "OUTPUT": tmp_path, "TASKS": "N-0012", "PROJECT": path})
    assert "There is no base map" not in log


def test_an_unknown_task_is_one_sentence(workspace: Path, tmp_path: Path) -> None:
    algorithm, context, feedback = ExportTaskSheets(), QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm.initAlgorithm()
    values = {"WORKSPACE": str(workspace), "OUTPUT": str(tmp_path), "TASKS": "N-99"}
    with pytest.raises(QgsProcessingException, match='There is no task "N-99" in this workspace'):
        algorithm.run(values, context, feedback, {}, False)


def test_a_task_that_does_not_fit_is_reported_and_counted(workspace: Path, tmp_path: Path) -> None:
    results, log = run({"WORKSPACE": workspace, "OUTPUT": tmp_path, "SMALLEST_SCALE": 500})
    assert (results["SHEETS"], results["FAILED"]) == (0, 2)
    assert "larger than the page at the smallest allowed scale 1:500" in log
