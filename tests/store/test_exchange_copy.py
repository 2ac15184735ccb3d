# SPDX-License-Identifier: GPL-2.0-or-later
"""A copy handed over to an office exchanges small files from the first day."""

from __future__ import annotations

import pytest
from exchange_offices import Office
from store_samples import new_workspace

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.store.exchange_copy import copy_for_office
from mine_planner.store.exchange_preview import known_offices
from mine_planner.store.values import Author
from mine_planner.store.workspace import Workspace


@pytest.fixture
def centre(tmp_path):
    office = Office(new_workspace(tmp_path / "C.gpkg", "C"), tmp_path)
    for number in range(30):
        office.add("team", code=f"T{number}")
    yield office
    office.ws.close()


def test_both_sides_send_only_what_is_new_after_the_hand_over(centre, tmp_path):
    copy_for_office(centre.ws, tmp_path / "N.gpkg", "N")
    north = Office(Workspace.open(tmp_path / "N.gpkg", Author("planner")), tmp_path)
    assert north.code == "N"
    assert [office.code for office in known_offices(north.ws)] == ["C"]
    uuids = [row["uuid"] for row in centre.ws.rows("team")]
    centre.edit("team", uuids[0], name="By the centre")
    north.edit("team", uuids[1], name="By the north")
    to_north, to_centre = centre.export("N"), north.export("C")
    assert north.merge(to_north).rows == 1
    assert centre.merge(to_centre).rows == 1
    assert centre.content() == north.content()
    assert centre.questions() == set()
    north.ws.close()


def test_a_third_office_knows_the_descent_of_a_copy(centre, tmp_path):
    copy_for_office(centre.ws, tmp_path / "S.gpkg", "S")
    copy_for_office(centre.ws, tmp_path / "N.gpkg", "N")
    south = Office(Workspace.open(tmp_path / "S.gpkg", Author("planner")), tmp_path)
    north = Office(Workspace.open(tmp_path / "N.gpkg", Author("planner")), tmp_path)
    north.add("find", ordnance="TM-46")
    north.give(south)
    north.give(centre)
    centre.give(south)
    assert len(south.ws.rows("find")) == 1
    assert centre.content() == north.content() == south.content()
    for office in (north, south):
        office.ws.close()


def test_the_handing_over_is_recorded(centre, tmp_path):
    copy_for_office(centre.ws, tmp_path / "N.gpkg", "N")
    (log,) = centre.ws.rows("exchange_log")
    assert (log["office"], log["direction"], len(log["sha256"])) == ("N", "handed_over", 64)


@pytest.mark.parametrize("code", ["", "C"])
def test_a_copy_needs_another_offices_code(centre, tmp_path, code):
    with pytest.raises(InputError, match="office's code"):
        copy_for_office(centre.ws, tmp_path / "N.gpkg", code)


def test_a_cancelled_copy_leaves_nothing(centre, tmp_path):
    def cancel(*_):
        raise WorkspaceError("Cancelled.")

    with pytest.raises(WorkspaceError):
        copy_for_office(centre.ws, tmp_path / "N.gpkg", "N", cancel)
    assert sorted(path.name for path in tmp_path.glob("N*")) == []
