# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:subdividetask`` as Processing runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shapely
import task_region
from qgis.core import QgsProcessingException
from task_region import Bench, E, N, add_task, layer, shape_of, undo_last

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")

FIELD = shapely.box(E, N, E + 220, N + 100)


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def workspace(tmp_path: Path):
    opened = task_region.new_workspace(tmp_path / "divide.gpkg")
    add_task(opened, "N-0001", FIELD)
    yield opened
    opened.close()


def test_boxes_of_fifty_metres_run_along_the_longest_side_with_the_left_over_shown(bench, workspace) -> None:
    got = bench.run("subdividetask", WORKSPACE=workspace.path, TASK="N-0001", ALONG=50, ACROSS=50)
    assert (got["COUNT"], got["LEFT_OVER"]) == (10, pytest.approx(2_000))
    rows = workspace.rows("task_box")
    assert sum(r["area_m2"] for r in rows) == pytest.approx(FIELD.area)
    assert sorted(r["box_no"] for r in rows if r["kind"] == "left_over") == ["E1", "E2"]
    features = bench.features(got["BOXES"])
    assert sum(shape_of(f).area for f in features) == pytest.approx(FIELD.area)
    assert bench.log().count("left over") == 1


def test_a_narrow_left_over_is_added_to_its_neighbour(bench, workspace) -> None:
    got = bench.run(
        "subdividetask", WORKSPACE=workspace.path, TASK="n-0001", ALONG=50, ACROSS=50, MIN_WIDTH=25
    )
    assert (got["COUNT"], got["LEFT_OVER"]) == (8, 0)
    assert {r["kind"] for r in workspace.rows("task_box")} == {"box"}


def test_exact_counts_leave_nothing_over(bench, workspace) -> None:
    got = bench.run("subdividetask", WORKSPACE=workspace.path, TASK="N-0001", COUNT_ALONG=3, COUNT_ACROSS=2)
    assert (got["COUNT"], got["LEFT_OVER"]) == (6, 0)


def test_lanes_of_one_metre_run_square_to_a_drawn_base_line(bench, workspace) -> None:
    base = layer("LineString", [shapely.LineString([(E, N), (E, N + 100)])])
    got = bench.run(
        "subdividetask", WORKSPACE=workspace.path, TASK="N-0001", ALONG=1, LANES=True, BASE_LINE=base
    )
    assert got["COUNT"] == 100
    rows = workspace.rows("task_box")
    assert {r["kind"] for r in rows} == {"lane"}
    assert {round(r["area_m2"], 3) for r in rows} == {220.0}


def test_boxes_are_replaced_while_none_is_searched_and_kept_afterwards(bench, workspace) -> None:
    bench.run("subdividetask", WORKSPACE=workspace.path, TASK="N-0001", ALONG=50, ACROSS=50)
    got = bench.run("subdividetask", WORKSPACE=workspace.path, TASK="N-0001", ALONG=25, ACROSS=25)
    assert got["REPLACED"] == 10
    assert len(workspace.rows("task_box")) == got["COUNT"] == 36
    with workspace.action("Search a box") as action:
        action.update("task_box", workspace.rows("task_box")[0]["uuid"], {"status": "searched"})
    with pytest.raises(QgsProcessingException, match="1 boxes of task N-0001 are searched"):
        bench.run("subdividetask", WORKSPACE=workspace.path, TASK="N-0001", ALONG=50, ACROSS=50)
    assert len(workspace.rows("task_box")) == 36


def test_replaced_boxes_of_two_tasks_that_were_made_in_turn_do_not_touch_each_other(bench, workspace) -> None:
    add_task(workspace, "N-0002", shapely.affinity.translate(FIELD, 1_000, 0))
    for code in ("N-0001", "N-0002", "N-0001", "N-0002"):
        bench.run("subdividetask", WORKSPACE=workspace.path, TASK=code, ALONG=50, ACROSS=50)
    assert len(workspace.rows("task_box")) == 20


def test_dividing_again_can_be_undone_and_the_earlier_boxes_come_back(bench, workspace) -> None:
    bench.run("subdividetask", WORKSPACE=workspace.path, TASK="N-0001", ALONG=50, ACROSS=50)
    before = [(r["uuid"], r["box_no"]) for r in workspace.rows("task_box")]
    bench.run("subdividetask", WORKSPACE=workspace.path, TASK="N-0001", ALONG=25, ACROSS=25)
    undo_last(workspace.path)
    assert [(r["uuid"], r["box_no"]) for r in workspace.rows("task_box")] == before


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"TASK": "N-0009", "ALONG": 50, "ACROSS": 50}, 'no task "N-0009"'),
        ({"TASK": "N-0001", "ALONG": 50}, "either the size of the boxes or their number"),
        ({"TASK": "N-0001", "ALONG": 50, "COUNT_ALONG": 4, "ACROSS": 50}, "either the size"),
        ({"TASK": "N-0001", "ALONG": 0, "ACROSS": 50}, "above 0 m"),
        ({"TASK": "N-0001", "ALONG": 0.0001, "ACROSS": 50}, "two million|2,000,000"),
    ],
)
def test_what_cannot_be_divided_is_one_sentence_and_nothing_is_saved(bench, workspace, parameters, says):
    with pytest.raises(QgsProcessingException, match=says):
        bench.run("subdividetask", WORKSPACE=workspace.path, **parameters)
    assert workspace.rows("task_box") == []


def test_a_completed_task_is_not_divided_anew(bench, workspace) -> None:
    with workspace.action("Finish") as action:
        uuid = workspace.row("clearance_task", code="N-0001")["uuid"]
        for status in ("assigned", "in_progress", "completed"):
            action.update("clearance_task", uuid, {"status": status})
    with pytest.raises(QgsProcessingException, match="is completed and is not divided"):
        bench.run("subdividetask", WORKSPACE=workspace.path, TASK="N-0001", ALONG=50, ACROSS=50)
