# SPDX-License-Identifier: GPL-2.0-or-later
"""From the hazard outlines of a whole country to checked, ranked and divided tasks."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
import shapely

from mine_planner.domain.checks import check_tasks
from mine_planner.domain.evidence import Kind, evidence
from mine_planner.domain.findings import HazardView, Links, TaskView
from mine_planner.domain.hazard_areas import hazard_areas
from mine_planner.domain.nearby import sums_near
from mine_planner.domain.paper_points import North, points_on_paper
from mine_planner.domain.priority import rank_tasks
from mine_planner.domain.propose_tasks import propose_tasks
from mine_planner.domain.subdivide import Division, boxes

SHARED = Path(os.environ.get("MINE_PLANNER_SHARED", "../shared")) / "data/bih"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.slow,
    pytest.mark.skipif(not SHARED.exists(), reason="the shared data is not here"),
]


def read(name):
    """Outlines in metres on a plain local grid, good enough for shapes and neighbourhood."""
    features = json.loads((SHARED / f"{name}.geojson").read_text())["features"]
    drawn = [shapely.geometry.shape(f["geometry"]) for f in features if f["geometry"]]
    column = np.empty(len(drawn), dtype=object)
    column[:] = drawn
    column = column[~shapely.is_empty(column)]
    return shapely.transform(column, lambda c: c * np.array([80_000.0, 111_000.0]))


@pytest.fixture(scope="module")
def areas():
    return hazard_areas(evidence(read("suspect_areas"), Kind.OUTLINE, 10.0), 2.45)


def test_every_outline_lies_in_a_hazard_area_and_a_smaller_k_lies_inside(areas):
    ground = np.array([a.geometry for a in areas], dtype=object)
    drawn = shapely.make_valid(read("suspect_areas"))
    linked = np.unique(np.concatenate([a.evidence for a in areas]))
    assert len(linked) == len(drawn)
    smaller = hazard_areas(evidence(read("suspect_areas"), Kind.OUTLINE, 10.0), 1.0)
    inside = np.array([a.geometry for a in smaller], dtype=object)
    assert shapely.difference(shapely.union_all(inside), shapely.union_all(ground)).area < 1.0
    assert shapely.area(ground).sum() - shapely.area(inside).sum() > 1e6


def test_a_planner_gets_from_outlines_to_ranked_tasks_with_boxes_and_points(areas):
    hazards = np.array([a.geometry for a in areas[:400]], dtype=object)
    borders = shapely.boundary(read("municipalities"))
    sizes = {"target_m2": 40_000, "max_m2": 60_000, "min_m2": 2_000}
    made = propose_tasks(hazards, barriers=borders, **sizes)
    ground = np.array([p.geometry for p in made], dtype=object)
    assert shapely.area(ground).sum() == pytest.approx(shapely.area(hazards).sum(), rel=1e-9)
    assert shapely.area(ground).max() <= 60_000 * (1 + 1e-9)
    count = len(made)
    ids = np.array([f"T{i}" for i in range(count)], dtype=object)
    day = np.full(count, "2025-05-01", "datetime64[D]")
    yes = np.ones(count, bool)
    view = TaskView(ids, ids, ground, np.full(count, 13.0), yes, yes, day, day + 30)
    names = np.array([f"H{i}" for i in range(len(hazards))], dtype=object)
    links = Links(np.arange(count), np.array([p.hazard for p in made]))
    found = check_tasks(view, HazardView(names, names, hazards, np.zeros(len(hazards))), links)
    assert [f.sentence for f in found if f.code not in {"duplicate_point", "long_leg"}] == []
    incidents = read("incidents")
    near = sums_near(ground, incidents, np.ones(len(incidents)), 1_000.0)
    ranking = rank_tasks(list(ids), {"incidents": near}, {"incidents": 1.0})
    first = int(ranking.order()[0])
    assert near[first] == near.max()
    fifty = Division(size_m=50)
    divided = boxes(ground[first], fifty, fifty)
    assert shapely.area(divided.geometry).sum() == pytest.approx(ground[first].area, rel=1e-6)
    outline = shapely.get_parts(ground[first])[0]
    table = points_on_paper(outline, north=North(), longest_leg_m=50.0)
    assert max(p.distance_m for p in [*table.points[1:], *table.closing]) <= 50.0 + 1e-9
