# SPDX-License-Identifier: GPL-2.0-or-later
"""A season is played through: the shifted batch is seen, proposed, accepted, and taken back."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parent))

import season_fixtures as season

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis import accuracy_compute, accuracy_effects, accuracy_proposals, hazard_compute
from mine_planner.gis.accuracy_compute import AccuracyOptions
from mine_planner.store.accuracy import GROWTH_KIND, SHIFT_KIND, SIGMA_KIND, AccuracyStore
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
    assert found.fields == season.RECORDS - 1
    assert found.open_bearing_deg is None


def test_only_searched_ground_counts_and_unsearched_maps_get_their_batch_s_estimate(played):
    rows = by_name(played, "map")
    searched, unsearched = rows["A-0"], rows[f"A-{season.RECORDS - 1}"]
    assert searched.measures.recall.hits == searched.measures.recall.trials == 12
    assert not unsearched.measures.judged
    assert unsearched.measures.recall.interval == (0.0, 1.0)
    assert unsearched.estimate.mean == pytest.approx(
        5 / 6
    )  # four maps held what was found: four trials, not 48
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

    accuracy_proposals.reverse_proposal(region, proposal, person="Planner", reason="Wrong after all")
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
    with pytest.raises(RuleError, match="unaccounted for: 12"):
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


def propose_all(region):
    return accuracy_proposals.measure_and_propose(region, "batch", lambda: False, lambda _percent: None)


def test_measuring_offers_shifts_growth_and_an_order_and_twice_gives_nothing_more(region):
    count = propose_all(region)
    kinds = {row["kind"] for row in region.rows("proposal", state="open")}
    assert kinds >= {SHIFT_KIND, GROWTH_KIND, "task_priority"}
    assert propose_all(region) == count


def test_a_cancelled_measuring_proposes_nothing(region):
    with pytest.raises(InputError, match="nothing was proposed"):
        accuracy_proposals.measure_and_propose(region, "batch", lambda: True, lambda _percent: None)
    assert region.rows("proposal") == []


def test_the_effect_of_a_shift_is_the_moved_ground_and_as_much_is_vacated_as_grows(region):
    propose_all(region)
    row = region.row("proposal", kind=SHIFT_KIND)
    effect = accuracy_effects.effect_of(region, row)
    assert effect.grows == pytest.approx(effect.vacates, rel=0.01)
    east, north = (b - a for a, b in zip(effect.before.bounds[:2], effect.after.bounds[:2], strict=True))
    assert (east, north) == pytest.approx(season.SHIFT, abs=2.5)


def test_growth_becomes_hazard_at_once_while_the_map_stays_where_it_is(region):
    propose_all(region)
    row = region.row("proposal", kind=GROWTH_KIND, state="open")
    ground = geometry_from_blob(row["geom"])
    mines = [mine["geom"] for mine in region.rows("recorded_mine")]
    accuracy_proposals.accept_proposal(region, row["uuid"], person="Planner", reason="Season 2026")
    assert shapely.difference(ground, hazard_ground(region).buffer(0.01)).is_empty
    assert [mine["geom"] for mine in region.rows("recorded_mine")] == mines
    with pytest.raises(RuleError, match="Only an accepted shift"):
        accuracy_proposals.reverse_proposal(region, row["uuid"], person="Planner", reason="No")


def test_a_sigma_goes_back_to_what_the_map_had(region):
    sheet = region.rows("source_map")[0]
    content = {"sigma_m": 30.0, "observations": 9}
    with region.action("Propose") as action:
        uuid = AccuracyStore(region).propose(
            action, SIGMA_KIND, sheet["uuid"], content, grows=True, explanation="Wider."
        )
    accuracy_proposals.accept_proposal(region, uuid, person="Planner", reason="Nine finds")
    assert region.row("source_map", uuid=sheet["uuid"])["sigma_m"] == 30.0
    before = hazard_ground(region)
    accuracy_proposals.reverse_proposal(region, uuid, person="Planner", reason="Wrong batch")
    assert region.row("source_map", uuid=sheet["uuid"])["sigma_m"] == season.SIGMA
    assert shapely.difference(before, hazard_ground(region).buffer(0.01)).is_empty


def test_a_refused_proposal_is_offered_again_only_by_a_person(region):
    count = propose_all(region)
    row = region.row("proposal", kind=SHIFT_KIND, state="open")
    accuracy_proposals.refuse_proposal(region, row["uuid"], person="Planner", reason="Too few finds")
    assert propose_all(region) == count - 1
    with region.action("Offer again") as action:
        AccuracyStore(region).offer_again(action, row["uuid"])
    assert region.row("proposal", uuid=row["uuid"])["state"] == "open"


def test_an_order_puts_the_task_with_most_expected_devices_first_and_goes_back(region):
    tasks = region.rows("clearance_task", ("code",))
    with region.action("Rank") as action:
        for rank, task in enumerate(tasks, start=1):
            action.update("clearance_task", task["uuid"], {"rank": rank, "rank_reason": "By hand"})
    propose_all(region)
    row = region.row("proposal", kind="task_priority", state="open")
    accuracy_proposals.accept_proposal(region, row["uuid"], person="Planner", reason="Season 2026")
    ranks = {task["code"]: task["rank"] for task in region.rows("clearance_task")}
    assert {code for code, rank in ranks.items() if rank <= 2} >= {"N-0005"}
    accuracy_proposals.reverse_proposal(region, row["uuid"], person="Planner", reason="People come first")
    assert [t["rank"] for t in region.rows("clearance_task", ("code",))] == list(range(1, len(tasks) + 1))
