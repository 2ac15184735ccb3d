# SPDX-License-Identifier: GPL-2.0-or-later
"""A sheet of a task that stands still says so before all else; what a team could misread is in words."""

from __future__ import annotations

import subprocess
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import sheet_fixtures as region

from mine_planner.domain.sheet_content import Earlier, Edition, canonical_json, changed_parts
from mine_planner.gis.sheets import batch
from mine_planner.gis.sheets.flow import Block, Column, Region, block_strips, flow
from mine_planner.gis.sheets.measure import Measure
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.gis.sheets.sections import earlier_block, hazards_block
from mine_planner.gis.sheets.speech import Speech
from mine_planner.gis.sheets.words import Words
from mine_planner.store.sheets import SheetStore

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.store.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def full(tmp_path: Path) -> Workspace:
    return region.full_workspace(tmp_path / "region.gpkg")


def stop(workspace: Workspace, **values: object) -> None:
    task = workspace.row("clearance_task", code="N-0012")
    assert task is not None
    with workspace.action("Stop the work") as action:
        action.update("clearance_task", task["uuid"], values)


def suspend(workspace: Workspace) -> None:
    stop(workspace, status="suspended", flagged="after a missed mine", status_reason="after a missed mine")


def pages_of(workspace: Workspace, folder: Path) -> list[str]:
    workspace.close()
    (pdf,) = batch.make_sheets(batch.Request(workspace.path, folder)).files
    raw = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True).stdout
    text = unicodedata.normalize("NFKC", raw.decode()).replace("\xa0", " ")
    return text.split("\f")[:-1]


def test_the_sheet_of_a_suspended_task_says_it_first_and_in_its_table(
    full: Workspace, tmp_path: Path
) -> None:
    suspend(full)
    first = pages_of(full, tmp_path)[0]
    assert "WORK SUSPENDED: nobody works here until the authority's decision" in first
    assert "95 % within" in first, "how far the map is to be trusted stays on the banner"


def test_an_approved_sheet_that_is_suspended_is_written_across_on_every_page(
    full: Workspace, tmp_path: Path
) -> None:
    suspend(full)
    store = SheetStore(full)
    with full.action("Approve") as action:
        store.approve(action, SheetReader(full).read("N-0012"), "Operations officer")
    assert all("SUSPENDED" in page for page in pages_of(full, tmp_path))


def test_a_flagged_task_asks_for_a_review(full: Workspace, tmp_path: Path) -> None:
    stop(full, flagged="missed mine in task N-0011 nearby")
    assert "REVIEW FIRST: an accident or a missed mine nearby" in pages_of(full, tmp_path)[0]


def test_a_copy_is_out_of_date_once_work_stops_and_once_it_goes_on(full: Workspace) -> None:
    running = SheetReader(full).read("N-0012")
    assert "work_stopped" not in running.plan, "a running task keeps its checksum"
    suspend(full)
    stopped = SheetReader(full).read("N-0012")
    assert "plan.work_stopped" in changed_parts(canonical_json(running), stopped)
    assert "plan.work_stopped" in changed_parts(canonical_json(stopped), running)


def speech_of(workspace: Workspace) -> Speech:
    return Speech(SheetReader(workspace).read("N-0012"), Edition(1, "2026-06-14"), Words("en"), None)


def test_an_outline_without_further_margin_is_not_called_zero_metres(full: Workspace) -> None:
    speech = speech_of(full)
    hazard = replace(speech.content.hazards[0], share=0.95, margin_m=0.0)
    content = replace(speech.content, hazards=(hazard, replace(hazard, margin_m=5.0)))
    cells = [row[3] for row in hazards_block(replace(speech, content=content)).rows]
    assert cells == ["95 % of positions", "95 % of positions, and 5 m more"]


def test_casualties_that_nobody_recorded_are_called_unknown(full: Workspace) -> None:
    speech = speech_of(full)
    earlier = (Earlier("incident", "", "AP|?/?", 98.0), Earlier("incident", "", "|0/2", 12.0))
    block = earlier_block(replace(speech, content=replace(speech.content, earlier=earlier)))
    assert [row[2] for row in block.rows] == ["AP, casualties not known", "killed 0, injured 2"]


def test_a_heading_takes_three_rows_with_it_over_the_page() -> None:
    block = Block("Task", (Column("", 1.0),), tuple((f"row {number}",) for number in range(8)))
    strips = block_strips(block, Measure("DejaVu Sans"), 100.0)
    room = sum(strip.height for strip in strips[:3]) + 0.1
    laid = flow(strips, Region(0, 0, 100, room), lambda _page: Region(0, 0, 100, 200))
    assert laid[0] == [], "heading and two rows would fit, but nobody reads on"


def test_words_without_a_heading_stay_below_the_table_that_they_explain() -> None:
    block = Block("", (Column("", 1.0),), tuple((f"note {number}",) for number in range(3)))
    strips = block_strips(block, Measure("DejaVu Sans"), 100.0)
    first = Region(0, 0, 100, strips[0].height + 0.1)
    laid = flow(strips, first, lambda _page: Region(0, 0, 100, 200))
    assert len(laid[0]) == 1
