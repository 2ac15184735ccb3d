# SPDX-License-Identifier: GPL-2.0-or-later
"""The window keeps moving while hazard areas are computed and tasks are ranked on a country's data."""

from __future__ import annotations

import time

import numpy as np
import pytest
import shapely
from heartbeat import LONGEST_MS, WAIT, Heart

from mine_planner.store import blob_arrays, bulk
from mine_planner.store.values import new_uuids
from mine_planner.ui.hazards.window import HazardsWindow
from mine_planner.ui.ranking.window import RankingWindow
from mine_planner.ui.window import open_window

pytestmark = [pytest.mark.slow, pytest.mark.flaky(reruns=1)]

EAST, NORTH = 500_000.0, 4_400_000.0


@pytest.fixture
def country(session):
    """40,000 recorded mines in rows, 3,000 outlines and 5,000 tasks."""
    random = np.random.default_rng(1)
    workspace = session.workspace
    with session.action("Add maps") as action:
        batch = action.insert("batch", {"name": "B"})
        values = {"kind": "vector", "sigma_m": 10.0, "sigma_basis": "stated", "batch_uuid": batch}
        grade = {"sourcereliability": "C", "inforeliability": 3}
        maps = [action.insert("source_map", {"name": f"Sheet {i}", **values, **grade}) for i in range(80)]
    with workspace.action("Fill", "bulk") as action:
        places = np.array([EAST, NORTH]) + random.uniform(0, 100_000, (40_000, 2))
        blobs = blob_arrays.point_blobs(places[:, 0], places[:, 1], action.srs_id)
        rows = [(maps[i % 80], blob, "PMN") for i, blob in enumerate(blobs)]
        bulk.bulk_insert(action, "recorded_mine", ("map_uuid", "geom", "ordnance"), rows, source="test")
        corners = np.array([EAST, NORTH]) + random.uniform(0, 100_000, (3_000, 2))
        outlines = shapely.multipolygons(
            shapely.buffer(shapely.points(corners), random.uniform(30, 300, 3_000)), indices=np.arange(3_000)
        )
        rows = [
            (maps[i % 80], blob, "suspected_area")
            for i, blob in enumerate(blob_arrays.geometry_blobs(outlines, action.srs_id))
        ]
        bulk.bulk_insert(action, "map_area", ("map_uuid", "geom", "content"), rows, source="test")
        spots = np.array([EAST, NORTH]) + random.uniform(0, 100_000, (5_000, 2))
        boxes = shapely.box(spots[:, 0], spots[:, 1], spots[:, 0] + 100, spots[:, 1] + 100)
        tasks = shapely.multipolygons(boxes, indices=np.arange(5_000))
        rows = [
            (uuid, blob, f"N-{i:05}", "ts", "Village asked")
            for i, (uuid, blob) in enumerate(
                zip(new_uuids(5_000), blob_arrays.geometry_blobs(tasks, action.srs_id), strict=True)
            )
        ]
        columns = ("uuid", "geom", "code", "task_type", "non_cha_reason")
        bulk.bulk_insert(action, "clearance_task", columns, rows, source="test")
    return places


def beat_while(qtbot, begin, running) -> list[float]:
    """Return the pauses from the beginning of the work to its end, results not yet shown."""
    begin()
    heart = Heart()
    qtbot.waitUntil(lambda: not running(), timeout=WAIT)
    heart.stop()
    return heart.pauses


def test_the_window_never_stalls_while_hazard_areas_are_computed(desk, country, qtbot, calm_machine):
    window = open_window(HazardsWindow, desk)
    ended: list[float] = []

    def done(_result: object) -> None:
        window.bar._task = None
        ended.append(time.perf_counter())

    window.bar._done = done
    window.bar._failed = lambda error: pytest.fail(error.message)
    pauses = beat_while(qtbot, window.bar.compute, lambda: not ended)
    window.close()
    assert len(pauses) > 20
    assert max(pauses) <= LONGEST_MS


def test_the_window_never_stalls_while_tasks_are_ranked(desk, country, project, qtbot, calm_machine):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
    from ui_samples import CRS

    layer = QgsVectorLayer("Point", "schools", "memory")
    layer.setCrs(CRS)
    features = []
    for x, y in country[:20_000].tolist():
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    project.addMapLayer(layer)
    window = open_window(RankingWindow, desk)
    window.choices._layers["schools"].setLayer(layer)
    window.choices.set_weights({"schools": 1.0, "incidents": 1.0, "devices": 1.0})
    ended: list[object] = []

    def done(ranked: object) -> None:
        window.task = None
        ended.append(ranked)

    window.show_ranked = done
    pauses = beat_while(qtbot, window.rank, lambda: not ended)
    window.close()
    assert len(ended[0].order.subjects.uuid) == 5_000
    assert len(pauses) > 10
    assert max(pauses) <= LONGEST_MS
