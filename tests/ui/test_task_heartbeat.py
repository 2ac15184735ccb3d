# SPDX-License-Identifier: GPL-2.0-or-later
"""The window keeps moving while tasks are checked, divided and proposed in the dock."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from heartbeat import LONGEST_MS, WAIT, Heart

from mine_planner.store import blob_arrays, bulk
from mine_planner.store.task_values import TaskDraft
from mine_planner.store.values import new_uuids
from mine_planner.ui.tasks.boxes_window import BoxesWindow
from mine_planner.ui.tasks.checks_tab import ChecksTab
from mine_planner.ui.tasks.propose_window import ProposeWindow
from mine_planner.ui.window import open_window

pytestmark = [pytest.mark.slow, pytest.mark.flaky(reruns=1)]

EAST, NORTH = 500_000.0, 4_400_000.0


@pytest.fixture
def country(session):
    """20,000 tasks side by side, each linked to a hazard area in it."""
    count, side = 20_000, 142
    x, y = np.divmod(np.arange(count), side)
    x, y = EAST + 150.0 * x, NORTH + 150.0 * y
    tasks, hazards = new_uuids(count), new_uuids(count)
    with session.workspace.action("Fill", "bulk") as action:
        for table, uuids, edge, extra in (
            ("hazard_area", hazards, 20.0, ("CHA",)),
            ("clearance_task", tasks, 0.0, ("ts",)),
        ):
            boxes = shapely.box(x + edge, y + edge, x + 100.0 - edge, y + 100.0 - edge)
            shapes = shapely.multipolygons(boxes, indices=np.arange(count))
            blobs = blob_arrays.geometry_blobs(shapes, action.srs_id)
            kind = "areatype" if table == "hazard_area" else "task_type"
            rows = [(u, b, f"N-{i:05}", *extra) for i, (u, b) in enumerate(zip(uuids, blobs, strict=True))]
            bulk.bulk_insert(action, table, ("uuid", "geom", "code", kind), rows, source="test")
        links = list(zip(tasks, hazards, strict=True))
        bulk.bulk_insert(action, "task_hazard", ("task_uuid", "hazard_uuid"), links, source="test")


def pauses_while(qtbot, begin, running):
    """Return the pauses from the beginning of the work to its end."""
    heart = Heart()
    begin()
    qtbot.waitUntil(lambda: not running(), timeout=WAIT)
    heart.stop()
    return heart.pauses


def test_the_window_never_stalls_while_all_tasks_are_checked(
    desk, session, country, qtbot, window, calm_machine
):
    tab = ChecksTab(desk, window)
    tab.show()
    tab.scope.blockSignals(True)
    tab.scope.setCurrentIndex(tab.scope.findData("all"))
    tab.scope.blockSignals(False)
    pauses = pauses_while(qtbot, tab.run, lambda: tab._work is not None)
    assert len(tab.findings) >= 20_000
    assert len(pauses) > 20
    assert max(pauses) <= LONGEST_MS
    tab.forget()


def test_the_window_never_stalls_while_a_task_of_5_000_corners_is_cut_in_27_000_boxes(
    desk, session, qtbot, calm_machine
):
    random = np.random.default_rng(0)
    turn = np.linspace(0, 2 * math.pi, 5_000, endpoint=False)
    radius = 2_600 * random.uniform(0.85, 1.0, 5_000)
    middle = np.array([EAST, NORTH]) + 5_000
    shape = shapely.Polygon(middle + np.column_stack((radius * np.cos(turn), radius * np.sin(turn))))
    with session.action("Draw task") as action:
        draft = TaskDraft(shape, "N-0001", (), {"non_cha_reason": "Village asked"})
        task = session.tasks().create(action, draft)
    window = open_window(BoxesWindow, desk)
    window.along.size.setValue(28)
    window.across.size.setValue(28)
    pauses = pauses_while(qtbot, lambda: window.set_task(task), lambda: window.working)
    assert max(pauses) <= LONGEST_MS
    pauses = pauses_while(qtbot, window.save, lambda: not window.gone)
    assert len(session.workspace.rows("task_box")) > 26_000
    assert len(pauses) > 20
    assert max(pauses) <= LONGEST_MS


def test_the_window_never_stalls_while_tasks_are_proposed(desk, session, qtbot, calm_machine):
    random = np.random.default_rng(1)
    count = 400
    middle = np.array([EAST, NORTH]) + random.uniform(0, 60_000, (count, 2))
    ground = shapely.buffer(shapely.points(middle), random.uniform(60, 250, count))
    shapes = shapely.multipolygons(ground, indices=np.arange(count))
    with session.workspace.action("Fill", "bulk") as action:
        blobs = blob_arrays.geometry_blobs(shapes, action.srs_id)
        rows = [(blob, f"H-{i}", "CHA") for i, blob in enumerate(blobs)]
        bulk.bulk_insert(action, "hazard_area", ("geom", "code", "areatype"), rows, source="test")
    window = open_window(ProposeWindow, desk)
    found = []
    window._proposed = found.append  # thousands of candidates are shown by Qt's own list
    window.propose()
    pauses = pauses_while(qtbot, lambda: None, lambda: not found)
    assert len(found[0].rows) > count
    assert len(pauses) > 20
    assert max(pauses) <= LONGEST_MS
    window._task = None
    window.close()
