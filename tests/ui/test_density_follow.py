# SPDX-License-Identifier: GPL-2.0-or-later
"""Recorded mines are counted in squares as soon as their workspace is open, with or without docks."""

from __future__ import annotations

import pytest

from mine_planner.gis import map_layers
from mine_planner.ui.project_follower import ProjectFollower


@pytest.fixture
def follower(desk):
    made = ProjectFollower(desk)
    yield made
    desk.project.clear()
    made.unload()


def is_counting(follower) -> bool:
    return follower.density._path is not None


def test_many_mines_are_counted_although_no_dock_was_shown(follower, session, add_mines, monkeypatch):
    monkeypatch.setattr(map_layers, "MANY_MINES", 3)
    add_mines(3)
    assert not is_counting(follower)
    add_mines(1)
    assert is_counting(follower)
    session.close()
    assert not is_counting(follower)


@pytest.fixture
def add_mines(session):
    import shapely

    with session.action("Hand over") as action:
        grades = {"sourcereliability": "B", "inforeliability": 2, "sigma_m": 20.0}
        sheet = action.insert("source_map", {"name": "Sheet", **grades})

    def add(count):
        with session.action("Record") as action:
            for number in range(count):
                place = action.blob(shapely.Point(500_000 + number, 4_400_000))
                action.insert("recorded_mine", {"map_uuid": sheet, "geom": place})

    return add
