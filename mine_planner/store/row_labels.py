# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person calls a row: its code, name or title; and which table a uuid belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.store import derived, schema, sql

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

_CODES = ("code", "unit_code", "key", "box_no", "pointlocal_id", "form_no", "short_code")
_NAMES = ("name", "title", "label", "report_date", "visit_date", "found_on", "happened_on", "topic", "kind")


def label(table: str, row: Mapping[str, Any] | None, fid: int | None = None) -> str:
    """Return a row's kind and name, such as ``task N-0012, School``.

    Parameters
    ----------
    table
        Its table.
    row
        Its values by column, as far as they are known.
    fid
        Its key, which is said where it has neither code nor name.
    """
    words = derived.in_words(table)
    values = row or {}
    parts = [_first(values, _CODES), _first(values, _NAMES)]
    said = ", ".join(dict.fromkeys(part for part in parts if part))
    if said:
        return f"{words} {said}"
    return words if fid is None else f"{words} {fid}"


def _first(values: Mapping[str, Any], names: Sequence[str]) -> str:
    return next((str(values[name]) for name in names if values.get(name) not in {None, ""}), "")


def label_of_uuid(connection: sqlite3.Connection, table: str, uuid: str) -> str:
    """Return the label of a row that is in the workspace; the uuid itself for one that is not."""
    row = connection.execute(sql.select(table, (), ("uuid",)), (uuid,)).fetchone()
    return uuid if row is None else label(table, dict(row))


def table_of(connection: sqlite3.Connection, uuid: str, candidates: Sequence[str] = ()) -> str | None:
    """Return the journaled table in which a row with this uuid is, or None.

    Parameters
    ----------
    connection
        Any connection to the workspace.
    candidates
        The tables to look in first.
    """
    names = (*candidates, *(n for n, t in schema.tables().items() if t.journaled and n not in candidates))
    for name in names:
        if "uuid" not in schema.column_names(name):
            continue
        if connection.execute(sql.select(name, ("fid",), ("uuid",)), (uuid,)).fetchone() is not None:
            return name
    return None
