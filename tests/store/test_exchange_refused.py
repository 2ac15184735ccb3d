# SPDX-License-Identifier: GPL-2.0-or-later
"""Change files that are damaged, strange or made to do harm: refused whole, the workspace unchanged."""

from __future__ import annotations

import base64
import hashlib
import json
import struct
import time
import zipfile

import numpy as np
import pytest
import shapely
from exchange_offices import box, found_offices
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_samples import new_workspace

from mine_planner.domain.errors import InputError, PlannerError, WorkspaceError
from mine_planner.store import exchange_compare, exchange_file, gpkg_blob
from mine_planner.store.exchange_export import export_changes
from mine_planner.store.exchange_ledger import Ledger
from mine_planner.store.merge_changes import merge_changes


def prepare(centre):
    made = {"team": centre.add("team", code="T3", name="Team 3")}
    made["task"] = centre.add("clearance_task", code="C-0001")
    return made


@pytest.fixture
def pair(tmp_path):
    (centre, north), made = found_offices(tmp_path, "CN", prepare)
    centre.edit("team", made["team"], name="Changed")
    yield centre, north, made
    centre.ws.close()
    north.ws.close()


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewrite(path, *, manifest=None, rows=None, extra=None):
    """Write a change file anew with sound checksums, as somebody who means harm would."""
    parts = members(path)
    rows = parts["rows.jsonl"] if rows is None else rows
    head = {
        **json.loads(parts["manifest.json"]),
        "sha256": hashlib.sha256(rows).hexdigest(),
        **(manifest or {}),
    }
    text = json.dumps(head).encode()
    sums = (
        f"{hashlib.sha256(text).hexdigest()}  manifest.json\n{hashlib.sha256(rows).hexdigest()}  rows.jsonl\n"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("rows.jsonl", rows)
        archive.writestr("manifest.json", text)
        archive.writestr("SHA256SUMS", sums)
        for name, content in (extra or {}).items():
            archive.writestr(name, content)


def state_of(workspace):
    counts = [
        workspace.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("journal", "journal_action", "exchange_log", "exchange_row", "exchange_replica")
    ]
    return exchange_compare.digest(workspace.connection), counts


def assert_refused(office, path, words):
    before = state_of(office.ws)
    with pytest.raises(InputError, match=words):
        merge_changes(office.ws, path)
    assert state_of(office.ws) == before


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.99])
def test_a_truncated_file_is_refused(pair, share):
    centre, north, _ = pair
    path = centre.export("N")
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert_refused(north, path, "damaged")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10**9), bit=st.integers(0, 7))
def test_a_flipped_bit_never_changes_what_is_merged(pair, place, bit):
    centre, north, made = pair
    path = centre.export("N")
    content = bytearray(path.read_bytes())
    content[place % len(content)] ^= 1 << bit
    path.write_bytes(content)
    before = north.row("team", made["team"])["name"]
    try:
        merge_changes(north.ws, path)
    except InputError:
        assert north.row("team", made["team"])["name"] == before
    else:
        # a bit in a zip header that nobody reads: what was merged is what was sent
        assert north.row("team", made["team"])["name"] == "Changed"


def test_altered_rows_are_refused(pair):
    centre, north, _ = pair
    path = centre.export("N")
    parts = members(path)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content.replace(b"Changed", b"Chanced"))
    assert_refused(north, path, "altered or damaged")


def test_a_file_of_another_workspace_is_refused(pair, tmp_path):
    _, north, _ = pair
    foreign = new_workspace(tmp_path / "foreign.gpkg", "F")
    path = tmp_path / "foreign.mpchanges"
    export_changes(foreign, path, "N")
    foreign.close()
    assert_refused(north, path, "another workspace")


@pytest.mark.parametrize("change", [{"format_version": 99}, {"schema_version": 99}])
def test_a_file_of_a_newer_version_is_refused(pair, change):
    centre, north, _ = pair
    path = centre.export("N")
    rewrite(path, manifest=change)
    assert_refused(north, path, "newer Mine Planner")


@pytest.mark.parametrize(
    "change",
    [
        {"from": "0"},
        {"replicas": [["x", 3]]},
        {"holds": {"a": [1]}},
        {"marks": [[1]]},
        {"marks": [[1, "x", 5]]},
        {"replica": "../../etc"},
        {"excluded": [1]},
        {"rows": None},
        {"format": "other"},
        {"to": True},
        {"to": 2**62},
        {"to": 2**70},
        {"from": -5},
        {"office": "N" * 1000},
        {"holds": {"a": [2**70, "x"]}},
        {"marks": [[2**70, "x", "y"]]},
    ],
)
def test_a_description_of_the_wrong_shape_is_refused(pair, change):
    centre, north, _ = pair
    path = centre.export("N")
    rewrite(path, manifest=change)
    assert_refused(north, path, "description|no change file")


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/passwd", "..\\evil", "C:evil", "more.json"])
def test_a_member_that_is_none_of_ours_is_refused(pair, name, tmp_path):
    centre, north, _ = pair
    path = centre.export("N")
    rewrite(path, extra={name: b"evil"})
    assert_refused(north, path, "no change file")
    assert not (tmp_path.parent / "evil.txt").exists()


def test_a_bomb_is_refused_before_it_is_unpacked(pair):
    centre, north, _ = pair
    path = centre.export("N")
    rewrite(path, rows=b"0" * (64 * 1024 * 1024))
    assert path.stat().st_size < 1024 * 1024
    assert_refused(north, path, "unpack")


GOOD = {"t": "team", "u": "00000000-0000-4000-8000-000000000001", "b": [0, 9], "r": {"code": "T"}}
BAD_ROWS = [
    {**GOOD, "t": "team; DROP TABLE team"},
    {**GOOD, "t": "journal"},
    {**GOOD, "t": "workspace"},
    {**GOOD, "t": "sqlite_master"},
    {**GOOD, "u": "1' OR '1'='1"},
    {**GOOD, "r": {'code" = 1; --': "x"}},
    {**GOOD, "r": {"fid": 1}},
    {**GOOD, "r": {"code": ["x"]}},
    {**GOOD, "r": {"code": True}},
    {**GOOD, "r": {"code": "\ud800"}},
    {**GOOD, "r": {"deminers": 2**70}},
    {**GOOD, "b": [99, 1]},
    {**GOOD, "b": [-1, 1]},
    {**GOOD, "b": [0, -1]},
    {**GOOD, "v": {"name": [[0, 1, [], [{"b": "AAAA"}]]]}},
    {**GOOD, "v": {"uuid": [[0, 1, [], ["x"]]]}},
    {**GOOD, "v": {"": [[0, 1, [], [7], []]]}},
    {**GOOD, "w": ["nothing"]},
    {**GOOD, "t": "hazard_area", "r": {"geom": {"b": "AAAA"}}},
    {**GOOD, "t": "hazard_area", "r": {"geom": {"b": "not base64"}}},
    {**GOOD, "t": "hazard_area", "r": {"geom": "POINT (0 0)"}},
    [],
    7,
    "team",
    None,
]


@pytest.mark.parametrize("row", BAD_ROWS, ids=[str(n) for n in range(len(BAD_ROWS))])
def test_a_row_that_no_office_could_have_written_is_refused(pair, row):
    centre, north, _ = pair
    path = centre.export("N")
    rewrite(path, rows=members(path)["rows.jsonl"] + json.dumps(row).encode() + b"\n")
    assert_refused(north, path, "no office could have written")


@pytest.mark.parametrize("line", [b"\xff\xfe", b"{", b'{"t": NaN}', b"[" * 100000])
def test_a_line_that_is_no_json_is_refused(pair, line):
    centre, north, _ = pair
    path = centre.export("N")
    rewrite(path, rows=line + b"\n")
    assert_refused(north, path, "no office could have written")


@pytest.mark.parametrize(
    "value", [{"b": 5}, {"code": None}, {"deminers": -4}, {"active": 7}, {"deminers": "many"}]
)
def test_values_that_break_the_files_own_rules_are_refused_with_the_rule(pair, value):
    centre, north, _ = pair
    path = centre.export("N")
    row = {**GOOD, "r": {"code": "T", **value}}
    rewrite(path, rows=json.dumps(row).encode() + b"\n")
    before = state_of(north.ws)
    with pytest.raises(PlannerError):
        merge_changes(north.ws, path)
    assert state_of(north.ws) == before


def test_a_row_that_links_to_nothing_is_refused(pair):
    centre, north, _ = pair
    path = centre.export("N")
    row = {"t": "task_point", "u": GOOD["u"], "b": [0, 9]}
    row["r"] = {"seq": 1, "task_uuid": "00000000-0000-4000-8000-00000000dead", "pointtype": "landmark"}
    rewrite(path, rows=json.dumps(row).encode() + b"\n")
    assert_refused(north, path, "has not arrived")


def test_a_row_that_builds_on_a_missing_file_is_refused(pair):
    centre, north, _ = pair
    path = centre.export("N")
    row = {"t": "team", "u": GOOD["u"], "b": [0, 9], "v": {"name": [[0, 11, [[0, 9]], ["x"]]]}}
    rewrite(path, rows=json.dumps(row).encode() + b"\n")
    assert_refused(north, path, "has not arrived")


def test_a_file_that_skips_an_earlier_one_is_refused(pair):
    centre, north, _ = pair
    path = centre.export("N")
    rewrite(path, manifest={"from": 10**6, "to": 10**6 + 1})
    assert_refused(north, path, "earlier file")


def test_a_cancelled_merge_leaves_no_trace(pair):
    centre, north, _ = pair
    path = centre.export("N")
    before = state_of(north.ws)

    def cancel(_):
        raise WorkspaceError("Cancelled.")

    with pytest.raises(WorkspaceError):
        merge_changes(north.ws, path, progress=cancel)
    assert state_of(north.ws) == before


def test_a_full_stick_leaves_no_half_file_and_records_no_export(pair, monkeypatch, tmp_path):
    centre, _, _ = pair

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exchange_file, "_flush", full)
    with pytest.raises(WorkspaceError, match="is the stick full"):
        centre.export("N")
    assert list(tmp_path.glob("*.mpchanges*")) == []
    assert centre.ws.rows("exchange_log") == []


def test_a_stick_that_gives_back_something_else_is_noticed(pair, monkeypatch, tmp_path):
    centre, _, _ = pair

    def damage(path):
        content = bytearray(path.read_bytes())
        content[len(content) // 3] ^= 0xFF
        path.write_bytes(content)

    monkeypatch.setattr(exchange_file, "_flush", damage)
    with pytest.raises(WorkspaceError, match="another stick"):
        centre.export("N")
    assert list(tmp_path.glob("*.mpchanges*")) == []


def test_an_older_change_file_survives_a_failed_write_over_it(pair, monkeypatch, tmp_path):
    centre, _, _ = pair
    path = tmp_path / "same.mpchanges"
    export_changes(centre.ws, path, "N")
    before = path.read_bytes()
    monkeypatch.setattr(exchange_file, "_flush", lambda _: (_ for _ in ()).throw(OSError("gone")))
    with pytest.raises(WorkspaceError):
        export_changes(centre.ws, path, "N")
    assert path.read_bytes() == before


def test_a_clock_that_is_years_off_changes_no_order(pair, monkeypatch):
    centre, north, made = pair
    from mine_planner.store import workspace as workspace_module

    centre.give(north)
    monkeypatch.setattr(workspace_module, "utc_now", lambda: "1999-01-01T00:00:00.000Z")
    north.edit("team", made["team"], name="Later, by an office whose clock stands still")
    north.give(centre)
    assert centre.row("team", made["team"])["name"].startswith("Later")
    assert centre.questions() == set()


@pytest.mark.parametrize("name", ["a/b", "é' \"<b>", "=1+1", "\u202eevil", "';DROP TABLE team;--"])
def test_texts_are_texts(pair, name):
    centre, north, made = pair
    centre.edit("team", made["team"], name=name)
    centre.give(north)
    assert north.row("team", made["team"])["name"] == name


def hazard_row(geometry, envelope=None):
    """Return a line with a new hazard area; its header may say that it lies elsewhere."""
    blob = bytearray(gpkg_blob.blob_from_geometry(geometry, 32638))
    if envelope is not None:
        struct.pack_into("<4d", blob, 8, *envelope)
    held = {"code": "H-9", "geom": {"b": base64.b64encode(bytes(blob)).decode()}}
    row = {"t": "hazard_area", "u": GOOD["u"], "b": [0, 9], "r": held}
    return json.dumps(row).encode() + b"\n"


def test_a_header_that_lies_about_the_place_does_not_hide_a_hazard_from_the_map(pair):
    centre, north, _ = pair
    path = centre.export("N")
    rewrite(path, rows=hazard_row(box(0, 0), (0.0, 1.0, 0.0, 1.0)))
    merge_changes(north.ws, path)
    found = north.ws.connection.execute(
        "SELECT h.code FROM rtree_hazard_area_geom AS r JOIN hazard_area AS h ON h.fid = r.id "
        "WHERE r.minx > 663000 AND r.maxy < 4429000"
    ).fetchall()
    assert [row["code"] for row in found] == ["H-9"]


def test_an_outline_with_a_corner_nowhere_is_refused(pair):
    centre, north, _ = pair
    path = centre.export("N")
    ring = [(0, 0), (10, 0), (10, 10), (float("nan"), 5), (0, 0)]
    with np.errstate(invalid="ignore"):
        nowhere = shapely.MultiPolygon([shapely.Polygon(ring)])
    rewrite(path, rows=hazard_row(nowhere))
    assert_refused(north, path, "no office could have written")


@pytest.mark.parametrize("version", [[0, 2**62, [[0, 9], [1, 2**62]]], [1, 2**62, [[0, 9]]]])
def test_answers_to_entries_that_were_never_written_here_are_refused(pair, version):
    centre, north, made = pair
    path = centre.export("N")
    own = Ledger(north.ws.connection).own.uuid
    replicas = [json.loads(members(path)["manifest.json"])["replicas"][0], [own, "N"]]
    row = {"t": "team", "u": made["team"], "b": [0, 9], "v": {"name": [[*version, ["forged"]]]}}
    rewrite(path, rows=json.dumps(row).encode() + b"\n", manifest={"replicas": replicas})
    assert_refused(north, path, "went back to a backup")


def test_a_question_that_offices_derive_themselves_is_not_taken_from_a_file(pair):
    centre, north, made = pair
    path = centre.export("N")
    held = {"topic": "merge_hazard", "subject_table": "team", "subject_uuid": made["team"], "field": "name"}
    row = {"t": "open_question", "u": GOOD["u"], "b": [0, 9], "r": held}
    rewrite(path, rows=json.dumps(row).encode() + b"\n")
    assert_refused(north, path, "no office sends")


def test_thousands_of_unknown_offices_do_not_stall_a_merge(pair):
    centre, north, _ = pair
    path = centre.export("N")
    known = json.loads(members(path)["manifest.json"])["replicas"]
    many = [[f"{number:036}", "X"] for number in range(5000)]
    rewrite(path, manifest={"replicas": known + many})
    began = time.process_time()
    merge_changes(north.ws, path)
    assert time.process_time() - began < 5
