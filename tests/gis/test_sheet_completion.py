# SPDX-License-Identifier: GPL-2.0-or-later
"""Completion and handover reports read back and compared with the workspace."""

from __future__ import annotations

import subprocess
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
import shapely
import sheet_fixtures as region

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis.sheets.completion import make_report, read_completion
from mine_planner.gis.sheets.completion_batch import ReportRequest, make_reports

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.store.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    opened = region.full_workspace(tmp_path / "region.gpkg")
    yield opened
    opened.close()


def finish(workspace: Workspace, explanation: str = "", kind: str = "completion", **more: Any) -> str:
    """Record an outcome: land cleared, a season's reports, a visit, one mine recorded and not found."""
    task = workspace.row("clearance_task")["uuid"]
    ground = shapely.MultiPolygon([shapely.Polygon(region.corners())])
    with workspace.action("Finish the task") as action:
        mine = action.blob(shapely.Point(region.EAST + 50, region.NORTH + 40))
        source = workspace.row("source_map")["uuid"]
        action.insert(
            "recorded_mine", {"geom": mine, "map_uuid": source, "ordnance": "PMN", "qty_recorded": 1}
        )
        cleared = {"kind": "cleared", "activity": "clearance", "depth_cm": 20.0, "released_on": "2026-07-09"}
        said = {"released_by": "Team 3 leader", "reason": "searched", "area_m2": ground.area}
        action.insert("released_land", {"task_uuid": task, "geom": action.blob(ground), **cleared, **said})
        for day, hours in (("2026-06-15", 6.0), ("2026-06-16", 5.5)):
            report = {"task_uuid": task, "report_date": day, "hours": hours, "deminers": 8, "area_m2": 100.0}
            action.insert("progress_report", report)
        visit = {
            "task_uuid": task,
            "visit_date": "2026-06-20",
            "result": "pass",
            "nonconformity": "Log incomplete",
        }
        action.insert("qa_visit", visit)
        point = workspace.row("task_point", pointlocal_id="TP1")["uuid"]
        place = {
            "emplaced_x": region.EAST + 0.3,
            "emplaced_y": region.NORTH + 0.4,
            "emplaced_on": "2026-07-08",
        }
        action.update("task_point", point, {"emplaced": 1, **place})
        values = {
            "task_uuid": task,
            "kind": kind,
            "report_date": "2026-07-10",
            "reported_by": "Team 3 leader",
            "unaccounted_explanation": explanation,
            "residual_risk": "None known below 20 cm",
            "women": 40,
            "men": 38,
            "girls": 61,
            "boys": 0,
            "community_involved": 1,
        }
        return action.insert("outcome_report", {**values, **more})


def words_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    return " ".join(unicodedata.normalize("NFKC", done.stdout.decode()).split())


def test_the_report_says_what_was_released_found_and_not_accounted_for(
    workspace: Workspace, tmp_path: Path
) -> None:
    uuid = finish(workspace, "Lifted by the villagers in 1995, three witnesses")
    completion = read_completion(workspace, uuid)
    assert completion.unaccounted == 1
    assert (completion.days, completion.hours, completion.deminer_hours) == (2, 11.5, 92.0)
    assert completion.released[0].area_m2 == pytest.approx(5262, abs=1)
    printed = words_of(make_report(workspace.path, uuid, tmp_path))
    for wanted in (
        "Completion report, task N-0012",
        "reported by Team 3 leader, 2026-07-10",
        "cleared land 20 cm 5 262 m²",
        "2 · 11.5 · 92",
        "None known below 20 cm",
        "2026-06-20",
        "Log incomplete",
        "0.50 m",
        "NOT MARKED",
        "UNACCOUNTED FOR",
    ):
        assert unicodedata.normalize("NFKC", wanted) in printed
    assert "DRAFT" not in printed
    assert "40 38 61 0 yes" in printed


def test_recorded_devices_without_an_explanation_bar_the_report(workspace: Workspace) -> None:
    uuid = finish(workspace)
    with pytest.raises(RuleError, match="unaccounted for"):
        read_completion(workspace, uuid)


def test_a_handover_certificate_has_its_own_title_and_language(workspace: Workspace, tmp_path: Path) -> None:
    uuid = finish(workspace, "explained", kind="handover")
    path = make_report(workspace.path, uuid, tmp_path, language="uk")
    assert path.name == "N-0012 handover.pdf"
    printed = words_of(path)
    assert "Акт передачі, завдання N-0012" in printed
    assert "Отримувачі користі" in printed


def test_other_outcomes_and_unknown_reports_are_refused(workspace: Workspace) -> None:
    with pytest.raises(InputError, match="not in the workspace"):
        read_completion(workspace, "none")
    uuid = finish(workspace, "x", kind="progress")
    with pytest.raises(RuleError, match="file a completion or handover report first"):
        read_completion(workspace, uuid)


def test_counts_that_nobody_made_are_a_dash_and_not_nought(workspace: Workspace, tmp_path: Path) -> None:
    uuid = finish(workspace, "explained", women=None, men=None)
    assert "– – 61 0 yes" in words_of(make_report(workspace.path, uuid, tmp_path))


def test_the_newest_report_of_each_task_is_printed_and_the_others_are_told(
    workspace: Workspace, tmp_path: Path
) -> None:
    finish(workspace, explanation="Washed away in the flood")
    newer = finish(workspace, explanation="Washed away in the flood", report_date="2026-08-01")
    assert read_completion(workspace, newer).report_date == "2026-08-01"
    seen: list[float] = []
    result = make_reports(ReportRequest(workspace.path, tmp_path, ("N-0012", "N-0999")), seen.append)
    assert [path.name for path in result.files] == ["N-0012 completion.pdf"]
    assert result.failures[0][0] == "N-0999"
    assert "No completion report is filed for N-0999" in result.failures[0][1]
    assert "2026-08-01" in words_of(result.files[0])
    assert make_reports(ReportRequest(workspace.path, tmp_path), is_cancelled=lambda: True).files == []
    with pytest.raises(InputError, match="No handover report is filed"):
        make_reports(ReportRequest(workspace.path, tmp_path, kind="handover"))
    with pytest.raises(InputError, match="choose completion or handover"):
        make_reports(ReportRequest(workspace.path, tmp_path, kind="tale"))


def test_the_algorithm_leaves_out_what_nothing_explains(workspace: Workspace, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.processing.algorithms.exportcompletion import ExportCompletion

    finish(workspace)
    algorithm = ExportCompletion()
    algorithm.initAlgorithm({})
    feedback = QgsProcessingFeedback(False)
    given = {"WORKSPACE": str(workspace.path), "OUTPUT": str(tmp_path / "reports"), "TASKS": "N-0012"}
    results, succeeded = algorithm.run(given, QgsProcessingContext(), feedback, {}, False)
    assert succeeded
    assert (results["REPORTS"], results["FAILED"]) == (0, 1)
    assert "Recorded devices that are unaccounted for: 1." in feedback.textLog()
