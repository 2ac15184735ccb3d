# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows written as JSON by whole columns."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from mine_planner.store import bulk_content
from mine_planner.store.bulk_json import row_texts

CELL = st.one_of(
    st.text(),
    st.integers(),
    st.floats(),
    st.none(),
    st.sampled_from([0.0, -0.0, 1, 1.0, "%s", '"', "\\", "мина"]),
)


def columns(rows: int):
    varied = st.lists(CELL, min_size=rows, max_size=rows)
    return st.lists(st.one_of(varied, CELL.map(lambda cell: [cell] * rows)), min_size=1, max_size=5)


@given(st.integers(1, 6).flatmap(columns))
def test_every_row_is_written_as_the_json_module_writes_it(given_columns) -> None:
    rows = zip(*given_columns, strict=True)
    assert row_texts(given_columns) == [json.dumps(list(row)) for row in rows]


def test_columns_have_the_hash_of_their_rows() -> None:
    parts = [range(7, 10), ("a", '"b"', "в"), (None, 1.5, None), (b"xy", None, b"z")]
    names = ("fid", "name", "depth", "geom")
    rows = list(zip(*parts, strict=True))
    assert bulk_content.digest_columns(parts, names, "geom") == bulk_content.digest(rows, names, "geom")
