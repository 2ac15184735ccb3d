# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that orders the search inside a task: cells on the map, all of them to be searched."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import season_fixtures as season

from mine_planner.gis.search_layer import PROPERTY
from mine_planner.ui import offers
from mine_planner.ui.tasks.search_window import SearchWindow
from mine_planner.ui.window import open_window


@pytest.fixture
def searching(desk, tmp_path):
    """Return the window over a task that was not searched yet, and near whose records others were."""
    workspace = season.new_region(tmp_path / "season.gpkg")
    season.play_season(workspace)
    workspace.close()
    desk.session.open(workspace.path)
    made = open_window(SearchWindow, desk)
    yield made
    made.close()
    desk.session.close()


def task_of(session, code):
    return session.workspace.row("clearance_task", code=code)["uuid"]


def shown(project):
    return [layer for layer in project.mapLayers().values() if layer.customProperty(PROPERTY)]


def order(window, qtbot):
    window.order_button.click()
    qtbot.waitUntil(lambda: window._work is None, timeout=60_000)


def test_all_cells_of_a_task_are_shown_in_order_and_nothing_is_saved(searching, project, session, qtbot):
    before = session.workspace.connection.execute("SELECT count(*) FROM journal").fetchone()[0]
    uuid = task_of(session, f"N-{season.RECORDS:04}")
    searching.set_task(uuid)
    order(searching, qtbot)
    (layer,) = shown(project)
    cells = list(layer.getFeatures())
    assert sorted(cell["order"] for cell in cells) == list(range(1, len(cells) + 1))
    assert {cell["step"] for cell in cells} == {1, 2, 3, 4, 5}
    ground = session.tasks().geometry(uuid).area
    assert sum(cell.geometry().area() for cell in cells) == pytest.approx(ground)
    first = min(cells, key=lambda cell: cell["order"])
    assert first["expected"] == max(cell["expected"] for cell in cells)
    assert f"left to search: {len(cells)}" in searching.result.text()
    after = session.workspace.connection.execute("SELECT count(*) FROM journal").fetchone()[0]
    assert after == before


def test_the_cells_of_another_task_take_the_place_of_those_before(searching, project, session, qtbot):
    for code in (f"N-{season.RECORDS:04}", "N-0001"):
        searching.set_task(task_of(session, code))
        order(searching, qtbot)
    (layer,) = shown(project)
    assert layer.customProperty(PROPERTY) == "N-0001"
    assert {cell["step"] for cell in layer.getFeatures()} == {0}
    assert "left to search: 0" in searching.result.text()


def test_a_task_without_a_record_near_it_is_explained_and_not_shown(searching, project, session, qtbot):
    import shapely

    from mine_planner.store.task_values import TaskDraft

    with session.action("Draw task") as action:
        far = shapely.box(0, 0, 100, 100)
        uuid = session.tasks().create(action, TaskDraft(far, "N-FAR", (), {"task_type": "ts"}))
    searching.set_task(uuid)
    order(searching, qtbot)
    assert "N-FAR" in searching.problem.text()
    assert shown(project) == []
    assert searching.order_button.isEnabled()


def test_the_tasks_dock_offers_it_for_one_chosen_task(desk):
    offer = next(item for item in offers.offers_of("tasks") if item.text == "Order the Search…")
    assert offer.needs == "one"
