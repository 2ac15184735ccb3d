# SPDX-License-Identifier: GPL-2.0-or-later
"""A season is played through: the shifted batch is seen, proposed, accepted, and taken back."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parent))

import season_fixtures as season

from mine_planner.domain.errors import RuleError
from mine_planner.gis import accuracy_compute, accuracy_proposals, hazard_compute
from mine_planner.gis.accuracy_compute import AccuracyOptions
from mine_planner.store.accuracy import SHIFT_KIND
from mine_planner.store.find_matches import FindMatches
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.land import LandStore

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(scope="module")
def played(tmp_path_factory, qgis_app):
    workspace = season.new_region(tmp_path_factory.mktemp("season") / "season.gpkg")
    hazard_compute.compute_hazard_areas(workspace)
    season.play_season(workspace)
    yield workspace
    workspace.close()


@pytest.fixture
def region(played, tmp_path):
    """Return a copy of the played season that may be changed."""
    import sqlite3

    from mine_planner.gis import workspaces

    target = tmp_path / "copy.gpkg"
    copy = sqlite3.connect(target)
    played.connection.backup(copy)
    copy.close()
    opened = workspaces.open_workspace(target)
    yield opened
    opened.close()


def by_name(workspace, by="batch"):
    rows = accuracy_compute.measure(workspace, AccuracyOptions(by=by))
    return {row.name: row for row in rows}


def test_the_shifted_batch_is_seen_and_the_sound_one_is_not(played):
    rows = by_name(played)
    assert not rows["Batch A"].shift.significant
    found = rows["Batch B"].shift
    assert found.significant
    assert found.correction.east_m == pytest.approx(season.SHIFT[0], abs=1.5)
    assert found.correction.north_m == pytest.approx(season.SHIFT[1], abs=1.5)
    assert found.by_record


def test_only_searched_ground_counts_and_unsearched_maps_get_their_batch_s_estimate(played):
    rows = by_name(played, "map")
    searched, unsearched = rows["A-0"], rows[f"A-{season.RECORDS - 1}"]
    assert searched.measures.recall.hits == searched.measures.recall.trials == 12
    assert not unsearched.measures.judged
    assert unsearched.measures.recall.interval == (0.0, 1.0)
    assert unsearched.estimate.mean == pytest.approx(49 / 50)
    assert "not searched yet" in unsearched.sentence


def test_sources_are_pooled_from_their_batches(played):
    rows = by_name(played, "source")
    assert rows.keys() == {"Archive A", "Archive B"}
    assert rows["Archive A"].measures.recall.trials == 48


def test_proposals_change_nothing_until_a_person_accepts(region):
    before = region.rows("recorded_mine")[-1]["geom"]
    accuracy_proposals.propose(region, accuracy_compute.measure(region))
    shifted = {row["subject_uuid"] for row in region.rows("proposal", kind=SHIFT_KIND)}
    maps = {row["uuid"] for row in region.rows("source_map") if row["name"].startswith("B")}
    assert shifted == maps
    assert region.rows("recorded_mine")[-1]["geom"] == before
    again = len(region.rows("proposal"))
    accuracy_proposals.propose(region, accuracy_compute.measure(region))
    assert len(region.rows("proposal")) == again
    first = region.row("proposal", kind=SHIFT_KIND, state="open")["uuid"]
    with pytest.raises(RuleError, match="reason"):
        accuracy_proposals.accept_proposal(region, first, person="Planner", reason=" ")


def hazard_ground(workspace):
    return shapely.union_all(LandStore(workspace).hazards()[1])


def test_an_accepted_shift_grows_hazard_and_what_it_would_vacate_stays(region):
    accuracy_proposals.propose(region, accuracy_compute.measure(region))
    before = hazard_ground(region)
    unsearched = next(row for row in region.rows("source_map") if row["name"].endswith("-9"))
    proposal = region.row("proposal", kind=SHIFT_KIND, subject_uuid=unsearched["uuid"])["uuid"]
    mine = region.rows("recorded_mine", map_uuid=unsearched["uuid"])[0]
    old = geometry_from_blob(mine["geom"])
    done = accuracy_proposals.accept_proposal(region, proposal, person="Planner", reason="Season 2026")
    new = geometry_from_blob(region.row("recorded_mine", uuid=mine["uuid"])["geom"])
    assert (new.x - old.x, new.y - old.y) == pytest.approx(season.SHIFT, abs=2.5)
    after = hazard_ground(region)
    assert done["grown"] >= 1
    assert done["cancellation_proposed"] >= 1
    assert after.area > before.area
    assert shapely.difference(before, after.buffer(0.01)).is_empty
    assert region.row("map_fit", map_uuid=unsearched["uuid"])["method"] == "shift"

    accuracy_proposals.reverse_shift(region, proposal, person="Planner", reason="Wrong after all")
    back = geometry_from_blob(region.row("recorded_mine", uuid=mine["uuid"])["geom"])
    assert (back.x, back.y) == pytest.approx((old.x, old.y), abs=1e-6)
    assert shapely.difference(after, hazard_ground(region).buffer(0.01)).is_empty


def test_finds_are_matched_and_every_recorded_mine_of_a_sound_task_is_accounted_for(region):
    matches = FindMatches(region)
    with region.action("Match finds") as action:
        assert matches.match(action) > 40
        assert matches.match(action) == 0
    sound = region.row("clearance_task", code="N-0001")["uuid"]
    counts = matches.account(sound)
    assert [(c.ordnance, c.recorded, c.found, c.unaccounted) for c in counts] == [("PMN-2", 12, 12, 0)]
    unsearched = region.row("clearance_task", code="N-0005")["uuid"]
    with pytest.raises(RuleError, match="12 recorded devices"):
        matches.check_completion(unsearched)
    assert matches.check_completion(unsearched, "Not searched; handed back.") == 12


def test_a_broken_match_is_never_proposed_again(region):
    matches = FindMatches(region)
    with region.action("Match finds") as action:
        matches.match(action)
    find = next(row for row in region.rows("find") if row["match_state"] == "proposed")
    with region.action("Break") as action:
        matches.break_match(action, find["uuid"], person="Planner", reason="Another type")
        matches.match(action)
    after = region.row("find", uuid=find["uuid"])
    assert after["match_state"] == "broken" or after["matched_uuid"] != find["matched_uuid"]
    with region.action("Confirm") as action:
        matches.confirm(
            action,
            find["uuid"],
            table="recorded_mine",
            mine=find["matched_uuid"],
            person="Planner",
            reason="After all",
        )
    assert region.row("find", uuid=find["uuid"])["match_state"] == "confirmed"
