# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions that stand in for newer GEOS ones, and the rule that nobody calls those."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.old_geos import anticlockwise, contains_points, union_in_clusters

PACKAGE = Path(__file__).resolve().parents[2] / "mine_planner"

NEWER_THAN_3_11 = {
    "contains_xy",
    "coverage_clean",
    "coverage_invalid_edges",
    "coverage_is_valid",
    "coverage_simplify",
    "disjoint_subset_union",
    "disjoint_subset_union_all",
    "equals_identical",
    "get_m",
    "has_m",
    "intersects_xy",
    "orient_polygons",
}
"""Each calls a symbol that GEOS 3.11's C library does not have."""


def newer_calls(source: str) -> list[str]:
    names = (node.attr for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute))
    return [name for name in names if name in NEWER_THAN_3_11]


def test_no_module_calls_what_crashes_beside_an_older_geos():
    found = {
        str(path.relative_to(PACKAGE)): calls
        for path in PACKAGE.rglob("*.py")
        if (calls := newer_calls(path.read_text(encoding="utf-8")))
    }
    assert found == {}


def test_the_rule_sees_such_a_call():
    assert newer_calls("import shapely\nshapely.contains_xy(a, 1, 2)") == ["contains_xy"]


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.integers(1, 9)), min_size=1, max_size=40)
)
def test_a_union_in_clusters_is_the_union(squares):
    parts = [shapely.box(x, y, x + size, y + size) for x, y, size in squares]
    made, wanted = union_in_clusters(parts), shapely.union_all(parts)
    assert made.is_valid
    assert shapely.symmetric_difference(made, wanted).area == pytest.approx(0, abs=1e-9)


def test_a_chain_that_touches_end_to_end_is_one_cluster():
    chain = [shapely.box(i, 0, i + 1, 1) for i in np.random.default_rng(1).permutation(200)]
    assert union_in_clusters(chain).equals(shapely.box(0, 0, 200, 1))


def test_points_inside_are_told_from_those_outside_and_on_the_edge():
    inside = contains_points(shapely.box(0, 0, 2, 2), [1, 3, 2], [1, 1, 1])
    assert inside.tolist() == [True, False, False]


def test_a_polygon_is_turned_anticlockwise_and_its_holes_clockwise():
    hole = [(1, 1), (2, 1), (2, 2), (1, 2)]
    made = anticlockwise(shapely.Polygon([(0, 0), (0, 4), (4, 4), (4, 0)], [hole]))
    assert shapely.is_ccw(made.exterior)
    assert not shapely.is_ccw(made.interiors[0])
    assert made.area == 15
