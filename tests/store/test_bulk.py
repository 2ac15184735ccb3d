# SPDX-License-Identifier: GPL-2.0-or-later
"""Bulk loads are indexed, checked and journaled like single rows; bulk changes write what triggers would."""

from __future__ import annotations

import json
import math
import sqlite3
import uuid

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_samples import SQUARE

from mine_planner.domain.errors import RuleError
from mine_planner.store import blob_arrays, bulk, bulk_rows, gpkg_blob, rtree_pack
from mine_planner.store.verify import verify

TRIGGERS = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"


@pytest.fixture
def sheet(add):
    return add("source_map", name="Sheet", sourcereliability="B", inforeliability=2, sigma_m=40)


def load(workspace, columns, rows, table="recorded_mine"):
    with workspace.action("Load", "bulk") as action:
        return bulk.bulk_insert(action, table, columns, rows, source="file.csv")


@pytest.mark.parametrize("count", [0, 1, 2, 50, 51, 52, 153, 2601, 2602, 30_000])
def test_the_packed_index_is_sound_and_finds_what_a_scan_finds(workspace, sheet, count):
    dice = np.random.default_rng(count)
    x, y = dice.uniform(6e5, 7e5, count), dice.uniform(44e5, 45e5, count)
    load(workspace, ("geom", "map_uuid"), [(p, sheet) for p in blob_arrays.point_blobs(x, y, 32638)])
    assert rtree_pack.check(workspace.connection, "recorded_mine") == "ok"
    box = (620_000.0, 660_000.0, 4_420_000.0, 4_470_000.0)
    found = workspace.connection.execute(
        "SELECT count(*) FROM rtree_recorded_mine_geom "
        "WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?",
        box,
    ).fetchone()[0]
    inside = (x >= box[0]) & (x <= box[1]) & (y >= box[2]) & (y <= box[3])
    assert found == inside.sum()


@pytest.mark.parametrize("second", [10, 3000])
def test_the_index_grows_soundly_by_single_rows_and_further_loads(workspace, sheet, add, second):
    dice = np.random.default_rng(5)
    for count in (5000, second):
        x, y = dice.uniform(6e5, 7e5, count), dice.uniform(44e5, 45e5, count)
        load(workspace, ("geom", "map_uuid"), [(p, sheet) for p in blob_arrays.point_blobs(x, y, 32638)])
    for number in range(60):
        add("recorded_mine", map_uuid=sheet, geom=shapely.Point(6e5 + number, 44e5))
    with workspace.action("Delete") as action:
        for row in workspace.rows("recorded_mine")[::7]:
            action.delete("recorded_mine", row["uuid"])
    assert rtree_pack.check(workspace.connection, "recorded_mine") == "ok"
    assert verify(workspace.connection) == []


def test_boxes_in_the_index_are_never_smaller_than_the_shapes(workspace, sheet):
    x = np.array([0.1, 16_777_217.3, 600_000.123456789])
    load(workspace, ("geom", "map_uuid"), [(p, sheet) for p in blob_arrays.point_blobs(x, -x, 32638)])
    rows = workspace.connection.execute(
        "SELECT minx, maxx, miny, maxy FROM rtree_recorded_mine_geom ORDER BY id"
    ).fetchall()
    for (min_x, max_x, min_y, max_y), value in zip(rows, x, strict=True):
        assert min_x <= value <= max_x
        assert min_y <= -value <= max_y


SHAPES = [
    shapely.Point(1, 2),
    shapely.Point(),
    None,
    SQUARE,
    shapely.MultiPolygon(),
    shapely.LineString([(0, 0), (3, -4)]),
    shapely.Point(7, 8),
    shapely.Polygon([(0, 0, 9), (1, 0, 9), (1, 1, 9)]),
]


def test_blobs_made_by_the_thousand_are_those_made_singly():
    made = blob_arrays.geometry_blobs(SHAPES, 32638)
    singly = [None if shape is None else gpkg_blob.blob_from_geometry(shape, 32638) for shape in SHAPES]
    assert made == singly
    bounds = blob_arrays.bounds(made)
    for blob, box in zip(made, bounds, strict=True):
        expected = None if blob is None else gpkg_blob.envelope(blob)
        assert (None if math.isnan(box[0]) else tuple(box)) == expected
    points = [shapely.Point(n, -n) for n in range(5)]
    assert blob_arrays.geometry_blobs(points, 4326) == [gpkg_blob.blob_from_geometry(p, 4326) for p in points]


def test_a_bulk_load_writes_one_journal_entry_that_says_what_came_in(workspace, sheet):
    before = len(workspace.rows("journal"))
    found = load(workspace, ("map_uuid", "source_fid"), [(sheet, str(n)) for n in range(500)])
    entries = workspace.rows("journal")
    assert len(entries) == before + 1
    said = json.loads(entries[-1]["after"])
    assert (said["source"], said["count"], said["first_fid"], said["last_fid"]) == ("file.csv", 500, 1, 500)
    assert said["sha256"] == found.sha256
    assert len(set(found.uuids)) == 500
    assert sorted(found.uuids) == found.uuids


def test_the_triggers_are_all_back_after_a_load_and_after_a_refused_one(workspace, sheet):
    before = workspace.connection.execute(TRIGGERS).fetchall()
    load(workspace, ("map_uuid",), [(sheet,)] * 3)
    with pytest.raises(RuleError, match="cannot be negative"):
        load(workspace, ("map_uuid", "qty_recorded"), [(sheet, 1), (sheet, -1)])
    after = workspace.connection.execute(TRIGGERS).fetchall()
    assert [tuple(row) for row in after] == [tuple(row) for row in before]
    assert len(workspace.rows("recorded_mine")) == 3


@pytest.mark.parametrize(
    ("table", "columns", "rows", "said"),
    [
        (
            "recorded_mine",
            ("map_uuid",),
            [("x" * 36,)],
            "names a handed-over map that is not in this workspace",
        ),
        ("clearance_task", ("code",), [("N-1",), ("n-1",)], "another task's code"),
        ("clearance_task", ("code", "status"), [("N-1", "completed")], "cannot be completed already"),
        (
            "released_land",
            ("kind", "activity", "released_on", "released_by", "reason"),
            [("cleared", "nts", "2026-05-01", "x", "x")],
            "Released land needs its outline",
        ),
    ],
)
def test_the_rules_hold_in_bulk_as_well(workspace, table, columns, rows, said):
    with pytest.raises(RuleError, match=said):
        load(workspace, columns, rows, table)
    assert workspace.rows(table) == []


text = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12)
number = st.one_of(
    st.floats(min_value=0, max_value=1e300), st.integers(0, 10**6), st.just(-0.0), st.none(), st.just("12.5")
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(
        st.tuples(text, number, st.sampled_from([0, 1, True, "1", 1.0]), text), min_size=1, max_size=8
    )
)
def test_the_hash_of_a_load_is_that_of_what_the_file_holds(workspace, sheet, rows):
    columns = ("map_uuid", "ordnance", "depth_cm", "antiliftfitted", "x_text")
    load(workspace, columns, [(sheet, *row) for row in rows])
    assert [f for f in verify(workspace.connection) if f.kind == "around_journal"] == []


def test_a_bulk_change_journals_what_the_row_triggers_would(workspace, add):
    uuids = [add("clearance_task", code=f"N-{n}", depth_cm=n + 0.1, note=f"a{n}") for n in range(6)]
    add("clearance_task", code="N-9", note="other")
    values = {"note": "a3", "depth_cm": 3.1, "rank": 7, "team_leader": 'Team "1" – Ağdam'}
    with workspace.action("Fast") as action:
        assert bulk.bulk_update(action, "clearance_task", [*uuids, uuids[0]], values) == 6
    fast = [tuple(row)[4:] for row in workspace.rows("journal")[-6:]]
    from mine_planner.store.undo import undo

    undo(workspace)
    with workspace.action("Row by row") as action:
        for uuid in uuids:
            action.update("clearance_task", uuid, values)
    slow = [tuple(row)[4:] for row in workspace.rows("journal")[-6:]]
    parsed = [[(e[0], e[1], *map(json.loads, e[2:4])) for e in entries] for entries in (fast, slow)]
    assert parsed[0] == parsed[1]
    assert "note" not in parsed[0][3][2]
    assert verify(workspace.connection) == []


def test_a_bulk_change_keeps_to_the_rules_and_changes_all_or_nothing(workspace, add):
    uuids = [add("clearance_task", code=f"N-{n}") for n in range(3)]
    with pytest.raises(RuleError, match="one step at a time"), workspace.action("Skip") as action:
        bulk.bulk_update(action, "clearance_task", uuids, {"status": "completed"})
    with pytest.raises(RuleError, match="not in the workspace any more"), workspace.action("Gone") as action:
        bulk.bulk_update(action, "clearance_task", [*uuids, "x" * 36], {"note": "x"})
    assert {(row["status"], row["note"]) for row in workspace.rows("clearance_task")} == {("planned", "")}
    with workspace.action("Assign") as action:
        bulk.bulk_update(action, "clearance_task", uuids, {"status": "assigned"})
    assert {row["status"] for row in workspace.rows("clearance_task")} == {"assigned"}


def test_values_that_sqlite_would_convert_go_the_long_way_and_are_journaled_right(workspace, add):
    uuid = add("clearance_task", code="N-1")
    with workspace.action("Odd types") as action:
        bulk.bulk_update(
            action, "clearance_task", [uuid], {"depth_cm": "13", "rank": 2.0, "note": None, "name": 5}
        )
    row = workspace.row("clearance_task", uuid=uuid)
    assert (row["depth_cm"], row["rank"], row["note"], row["name"]) == (13.0, 2, "", "5")
    assert verify(workspace.connection) == []


@pytest.mark.parametrize("count", [1, 199, 200, 201, 1003])
def test_rows_and_whole_columns_come_in_alike_however_many_they_are(workspace, sheet, count):
    columns = {
        "map_uuid": [sheet] * count,
        "source_fid": [str(n) for n in range(count)],
        "depth_cm": [None if n % 3 else n / 7 for n in range(count)],
    }
    with workspace.action("Columns") as action:
        bulk.bulk_insert_columns(action, "recorded_mine", columns, source="a")
    with workspace.action("Rows") as action:
        rows = list(zip(*columns.values(), strict=True))
        bulk.bulk_insert(action, "recorded_mine", tuple(columns), rows, source="b")
    found = [(row["source_fid"], row["depth_cm"]) for row in workspace.rows("recorded_mine")]
    assert (
        found[:count] == found[count:] == list(zip(columns["source_fid"], columns["depth_cm"], strict=True))
    )
    assert verify(workspace.connection) == []


def test_uuids_made_by_the_thousand_are_ascending_version_7_and_all_different():
    made = bulk_rows.uuids(5000)
    assert made == sorted(set(made))
    assert all(uuid.UUID(text).version == 7 and uuid.UUID(text).variant == uuid.RFC_4122 for text in made)
    assert bulk_rows.uuids(0) == []


def test_a_text_in_a_column_of_numbers_is_refused_for_every_writer(workspace, sheet, add):
    task = add("clearance_task", code="N-0001")
    team = add("team", code="T1")
    for table, row, column in (
        ("clearance_task", task, "depth_cm"),
        ("team", team, "deminers"),
        ("team", team, "active"),
        ("source_map", sheet, "sigma_m"),
    ):
        statement = f"UPDATE {table} SET {column} = ? WHERE uuid = ?"
        with pytest.raises(sqlite3.IntegrityError, match=f"The field {column} .* is no number: enter one"):
            workspace.connection.execute(statement, ("many", row))
    workspace.connection.execute("UPDATE clearance_task SET depth_cm = '12.5' WHERE uuid = ?", (task,))
    assert workspace.row("clearance_task", uuid=task)["depth_cm"] == 12.5


@pytest.mark.parametrize(
    ("columns", "row", "sentence"),
    [
        (("map_uuid", "depth_cm"), ("deep",), "depth_cm of a recorded mine is no number"),
        (("map_uuid", "depth_cm"), ("nan",), "depth_cm of a recorded mine is no number"),
    ],
)
def test_a_bulk_load_checks_numbers_as_the_triggers_do(workspace, sheet, columns, row, sentence):
    with pytest.raises(RuleError, match=sentence):
        load(workspace, columns, [(sheet, 5), (sheet, *row)])
    assert load(workspace, columns, [(sheet, 5), (sheet, "7.5"), (sheet, None)]).count == 3


def test_a_bulk_load_checks_days_as_the_triggers_do(workspace, add):
    task = add("clearance_task", code="N-0001")
    with pytest.raises(RuleError, match="report_date of a progress report is no day"):
        load(workspace, ("task_uuid", "report_date"), [(task, "2026-5-1")], "progress_report")
