# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever is computed anew over whatever changed, ground that was hazard stays hazard."""

from __future__ import annotations

from contextlib import suppress

import hazard_fixtures as made
import pytest
import shapely
import sheet_fixtures as region
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError as NoEvidence
from mine_planner.gis import hazard_compute

STATES = ("received", "digitised", "located", "verified", "refuted")
TO_THE_MM = 0.001

places = st.tuples(st.integers(0, 600), st.integers(0, 400))
evidence = st.lists(
    st.tuples(st.sampled_from(("row", "outline", "mines", "incident")), st.integers(0, 1), places, places),
    min_size=1,
    max_size=4,
)
changes = st.fixed_dictionaries(
    {
        "k": st.sampled_from((None, 1.0, 2.45, 3.03)),
        "sigma": st.tuples(st.floats(1.0, 80.0), st.floats(1.0, 80.0)),
        "status": st.tuples(st.sampled_from(STATES), st.sampled_from(STATES)),
        "grade": st.sampled_from("ABCDEF"),
        "only": st.sampled_from((None, 0, 1)),
        "moved": st.booleans(),
        "min_area": st.sampled_from((0.0, 5_000.0)),
        "more": evidence,
    }
)


@pytest.fixture
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("areas")


def put(workspace, maps, items):
    for kind, owner, (x, y), (to_x, to_y) in items:
        uuid = maps[owner]
        if kind == "row":
            made.add_row(workspace, uuid, [(x, y), (to_x + 1, to_y)])
        elif kind == "outline":
            made.add_outline(workspace, uuid, x, y, 20 + to_x % 100)
        elif kind == "mines":
            made.add_mines(workspace, uuid, [(x, y), (to_x, to_y)], "PMN")
        else:
            made.add_incident(workspace, x, y)


def change(workspace, maps, changed):
    with workspace.action("Change") as action:
        for place, uuid in enumerate(maps):
            values = {
                "sigma_m": changed["sigma"][place],
                "status": changed["status"][place],
                "sourcereliability": changed["grade"],
            }
            action.update("source_map", uuid, values)
        if changed["moved"]:
            for row in workspace.rows("mine_row"):
                action.delete("mine_row", row["uuid"])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=evidence, runs=st.lists(changes, min_size=1, max_size=2))
def test_no_run_releases_ground_whatever_changed_before_it(qgis_app, folder, first, runs):
    path = folder / f"{len(list(folder.iterdir()))}.gpkg"
    workspace = region.new_workspace(path)
    try:
        maps = [made.add_map(workspace, "one"), made.add_map(workspace, "two", sigma_m=25.0)]
        put(workspace, maps, first)
        hazard_compute.compute_hazard_areas(workspace)
        before = made.ground(workspace)
        assert before.area > 0
        for changed in runs:
            change(workspace, maps, changed)
            put(workspace, maps, changed["more"])
            only = () if changed["only"] is None else (maps[changed["only"]],)
            with suppress(NoEvidence):
                hazard_compute.compute_hazard_areas(
                    workspace, k=changed["k"], maps=only, min_area_m2=changed["min_area"]
                )
            after = made.ground(workspace)
            lost = shapely.difference(before, after)
            assert shapely.buffer(lost, -TO_THE_MM).is_empty, f"{lost.area} m² were released"
            before = after
    finally:
        workspace.close()
