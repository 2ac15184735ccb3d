# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:prioritise`` as Processing runs it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import shapely
import task_region
from qgis.core import QgsProcessingException
from task_region import Bench, E, N, add_hazard, add_task, layer, square

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")

NEAR = {"DISTANCE": 500.0}


def point(x: float, y: float) -> shapely.Point:
    return shapely.Point(E + x, N + y)


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def workspace(tmp_path: Path):
    """Three tasks 2 km apart; the last one is done."""
    opened = task_region.new_workspace(tmp_path / "rank.gpkg")
    devices = json.dumps([{"type": "PMN", "count": 31}, {"type": "TM-57", "count": 4}])
    hazard = add_hazard(opened, "H-1", square(0, 0, 100), devices=devices)
    add_task(opened, "N-0001", square(0, 0, 100), (hazard,), planned_days=30)
    add_task(opened, "N-0002", square(2_000, 0, 100), planned_days=10)
    done = add_task(opened, "N-0003", square(4_000, 0, 100))
    with opened.action("Finish") as action:
        for status in ("assigned", "in_progress", "completed"):
            action.update("clearance_task", done, {"status": status})
        for x, killed in ((2_050, 1), (2_300, 0)):
            values = {"geom": action.blob(point(x, 50)), "killed": killed, "injured": 2}
            action.insert("incident", {**values, "kind": "mine_accident"})
        action.insert("incident", {"geom": action.blob(point(50, 50)), "location_known": 0})
    yield opened
    opened.close()


def people() -> object:
    fields = "&field=pop:integer&field=kids:integer&field=back:double"
    places = [point(50, 300), point(2_050, 400), point(2_050, 900)]
    return layer("Point", places, fields, [[100, 40, 0.0], [300, 20, 5.0], [9_000, 10, 7.0]])


def test_the_order_follows_a_sum_that_can_be_worked_out_by_hand(bench, workspace) -> None:
    got = bench.run(
        "prioritise",
        WORKSPACE=workspace.path,
        PEOPLE=people(),
        PEOPLE_FIELD="pop",
        CHILDREN_FIELD="kids",
        WEIGHTS='{"people": 3, "children": 1}',
        **NEAR,
    )
    first, second = bench.features(got["OUTPUT"])
    # People 100 and 300 scale to 0 and 1, children 40 and 20 to 1 and 0.
    assert (first["name"], first["rank"], first["score"]) == ("N-0002", 1, pytest.approx(0.75))
    assert (second["name"], second["rank"], second["score"]) == ("N-0001", 2, pytest.approx(0.25))
    assert (first["people"], first["children"]) == (300, 20)
    assert first["why"].startswith("300 people near")
    assert (first["rank_low"], first["rank_high"]) == (1, 1)
    assert got["FIRST"] == "N-0002"


def test_incidents_victims_devices_and_days_come_from_the_workspace(bench, workspace) -> None:
    weights = {"incidents": 1, "victims": 1, "devices": 1, "effort": 1}
    got = bench.run("prioritise", WORKSPACE=workspace.path, WEIGHTS=json.dumps(weights), **NEAR)
    rows = {f["name"]: f for f in bench.features(got["OUTPUT"])}
    two = rows["N-0002"]
    assert (two["incidents"], two["victims"], two["devices"], two["effort"]) == (2, 5, 0, 10)
    # The incident with an unknown place counts for no task.
    assert (rows["N-0001"]["incidents"], rows["N-0001"]["devices"]) == (0, 35)


def test_points_of_interest_lines_and_land_count_by_what_lies_within_the_distance(bench, workspace) -> None:
    road = layer("LineString", [shapely.LineString([(E + 2_000, N + 150), (E + 2_100, N + 150)])])
    field = layer("Polygon", [square(0, 0, 50), square(20, 0, 50), square(1_990, 90, 20)])
    got = bench.run(
        "prioritise",
        WORKSPACE=workspace.path,
        SCHOOLS=layer("Point", [point(50, 599), point(50, 601)]),
        ROADS=road,
        FARMLAND=field,
        WEIGHTS='{"schools": 1, "roads": 1, "access": 1, "farmland": 1}',
        **NEAR,
    )
    rows = {f["name"]: f for f in bench.features(got["OUTPUT"])}
    assert (rows["N-0001"]["schools"], rows["N-0002"]["schools"]) == (1, 0)
    assert (rows["N-0001"]["roads"], rows["N-0002"]["roads"]) == (0, 1)
    assert rows["N-0002"]["access"] == pytest.approx(50)
    # Two fields overlap: their common ground blocks once.
    assert rows["N-0001"]["farmland"] == pytest.approx(50 * 70)
    assert rows["N-0002"]["farmland"] == pytest.approx(10 * 10)


def test_a_person_decides_and_ranks_reasons_and_weights_are_kept(bench, workspace) -> None:
    order = {"WEIGHTS": '{"incidents": 2}', "SAVE": True, **NEAR}
    with pytest.raises(QgsProcessingException, match="with a reason"):
        bench.run("prioritise", WORKSPACE=workspace.path, **order)
    assert {t["rank"] for t in workspace.rows("clearance_task")} == {None}
    bench.run(
        "prioritise",
        WORKSPACE=workspace.path,
        DECIDED_BY="Priority board",
        REASON="Agreed with the municipality.",
        **order,
    )
    task = workspace.row("clearance_task", code="N-0002")
    assert task["rank"] == 1
    assert task["rank_reason"].startswith("2 incidents; rank 1 even if any one weight")
    assert workspace.row("clearance_task", code="N-0003")["rank"] is None
    decision = workspace.row("decision", what="priority")
    content = json.loads(decision["content"])
    assert (decision["decided_by"], content["weights"]) == ("Priority board", {"incidents": 2.0})
    assert content["ranks"][task["uuid"]] == 1


def test_weights_are_saved_by_name_and_used_by_name(bench, workspace) -> None:
    bench.run(
        "prioritise", WORKSPACE=workspace.path, WEIGHTS='{"devices": 1}', SAVE_WEIGHTS="Devices first", **NEAR
    )
    got = bench.run("prioritise", WORKSPACE=workspace.path, WEIGHTS="Devices first", **NEAR)
    assert got["FIRST"] == "N-0001"


def test_hazard_areas_are_ranked_and_the_decision_keeps_their_order(bench, workspace) -> None:
    add_hazard(workspace, "H-2", square(2_000, 0, 100))
    got = bench.run(
        "prioritise",
        WORKSPACE=workspace.path,
        OF="hazards",
        WEIGHTS='{"incidents": 1}',
        SAVE=True,
        DECIDED_BY="Priority board",
        REASON="Victims first.",
        **NEAR,
    )
    assert got["FIRST"] == "H-2"
    assert workspace.row("decision", what="priority")["subject_table"] == "hazard_area"


@pytest.mark.parametrize(
    ("weights", "says"),
    [
        ("Unknown set", 'no weight set "Unknown set"'),
        ('{"people": }', "cannot be read"),
        ('{"people": "much"}', "no number"),
        ('{"people": 1}', "no values for people near"),
        ('{"peeple": 1}', "no indicator peeple"),
        ('{"incidents": -1}', "must be 0 or more"),
        ('{"incidents": 0}', "All weights are 0"),
    ],
)
def test_weights_that_cannot_be_used_are_explained(bench, workspace, weights, says) -> None:
    with pytest.raises(QgsProcessingException, match=says):
        bench.run("prioritise", WORKSPACE=workspace.path, WEIGHTS=weights, **NEAR)


def test_a_place_without_a_figure_is_never_taken_for_nobody(bench, workspace) -> None:
    places = layer("Point", [point(0, 0)], "&field=pop:integer", [[None]])
    with pytest.raises(QgsProcessingException, match="which is no number"):
        bench.run("prioritise", WORKSPACE=workspace.path, PEOPLE=places, PEOPLE_FIELD="pop", **NEAR)


def test_a_task_without_planned_days_cannot_be_ranked_by_effort(bench, workspace) -> None:
    add_task(workspace, "N-0004", square(6_000, 0, 100))
    with pytest.raises(QgsProcessingException, match="Task N-0004 has no value for effort"):
        bench.run("prioritise", WORKSPACE=workspace.path, WEIGHTS='{"effort": 1}', **NEAR)
    got = bench.run("prioritise", WORKSPACE=workspace.path, **NEAR)
    assert got["RANKED"] == 3


def test_an_empty_layer_counts_nothing_and_an_office_without_incidents_can_rank(bench, tmp_path) -> None:
    opened = task_region.new_workspace(tmp_path / "quiet.gpkg")
    add_task(opened, "N-0001", square(0, 0, 100))
    got = bench.run("prioritise", WORKSPACE=opened.path, SCHOOLS=layer("Point", []), **NEAR)
    (row,) = bench.features(got["OUTPUT"])
    assert (row["schools"], row["incidents"], row["victims"]) == (0, 0, 0)
    opened.close()
