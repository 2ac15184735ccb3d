# SPDX-License-Identifier: GPL-2.0-or-later
"""The count of one task's devices needs the finds and records about it, and no others."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from mine_planner.store import find_window
from mine_planner.store.find_matches import FindMatches

X, Y = 664000.0, 4428000.0


def lay(workspace, chance, tasks=4, mines=60, finds=40):
    """Lay rows of mines and finds about them over a strip of neighbouring tasks; return the tasks."""
    with workspace.action("Lay") as action:
        grades = {"sourcereliability": "B", "inforeliability": 2, "sigma_m": 6.0}
        sheet = action.insert("source_map", {"name": "Sheet", "kind": "record", **grades})
        uuids = []
        for number in range(tasks):
            west = X + 300.0 * number
            outline = shapely.MultiPolygon([shapely.box(west, Y, west + 300, Y + 300)])
            values = {"code": f"N-{number}", "geom": action.blob(outline)}
            uuids.append(action.insert("clearance_task", values))
        places = chance.uniform((X - 50, Y - 50), (X + 300 * tasks + 50, Y + 350), (mines, 2))
        for place in places:
            values = {"map_uuid": sheet, "ordnance": "PMN-2", "geom": action.blob(shapely.Point(place))}
            action.insert("recorded_mine", values)
        for place in places[:finds] + chance.normal(0, 8, (finds, 2)):
            task = uuids[min(max(int((place[0] - X) // 300), 0), tasks - 1)]
            values = {"task_uuid": task, "ordnance": "PMN-2", "found_on": "2026-05-01"}
            action.insert("find", {**values, "geom": action.blob(shapely.Point(place))})
    return uuids


def everything(workspace, *_):
    keys = [[row["fid"] for row in workspace.rows(table)] for table in ("find", "recorded_mine", "mine_row")]
    return find_window.Nearby(*(str(found) for found in keys))


@pytest.mark.parametrize("seed", range(5))
def test_a_task_is_counted_as_if_all_finds_were_matched(workspace, monkeypatch, seed):
    tasks = lay(workspace, np.random.default_rng(seed))
    matches = FindMatches(workspace)
    near = [matches.account(task) for task in tasks]
    read = find_window.near_task(workspace, (X, Y, X + 300, Y + 300), tasks[0], 2.45)
    assert read.mines.count(",") < len(workspace.rows("recorded_mine")) - 1
    monkeypatch.setattr(find_window, "near_task", everything)
    assert near == [matches.account(task) for task in tasks]
    assert any(count.unaccounted for counts in near for count in counts)


def test_a_mine_that_a_person_matched_to_a_distant_find_is_accounted_for(workspace):
    tasks = lay(workspace, np.random.default_rng(1), mines=0, finds=0)
    sheet = workspace.row("source_map")["uuid"]
    with workspace.action("Find") as action:
        inside, outside = shapely.Point(X + 150, Y + 150), shapely.Point(X + 9000, Y)
        values = {"map_uuid": sheet, "ordnance": "PMN-2"}
        mine = action.insert("recorded_mine", {**values, "geom": action.blob(inside)})
        found = {"task_uuid": tasks[3], "ordnance": "PMN-2", "found_on": "2026-05-01"}
        matched = {"matched_table": "recorded_mine", "matched_uuid": mine, "match_state": "confirmed"}
        find = action.insert("find", {**found, **matched, "geom": action.blob(outside)})
    matches = FindMatches(workspace)
    assert [count.recorded for count in matches.account(tasks[0])] == [1]
    read = find_window.near_task(workspace, (X, Y, X + 300, Y + 300), tasks[0], 2.45)
    assert read.finds == f"[{workspace.row('find', uuid=find)['fid']}]"
