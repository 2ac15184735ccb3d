# SPDX-License-Identifier: GPL-2.0-or-later
"""Code lists and the ordnance list brought in from rows: a national authority extends them by CSV alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.store import schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mine_planner.store.action import Action

_KEYS = {"code_list": ("list", "code"), "ordnance": ("code",)}
_FIND = {
    "code_list": "SELECT uuid, * FROM code_list WHERE list = ? AND code = ?",
    "ordnance": "SELECT uuid, * FROM ordnance WHERE upper(trim(code)) = upper(trim(?))",
}


@dataclass(frozen=True)
class Seeded:
    """How many rows were added, changed and already as they were to be."""

    added: int
    changed: int
    unchanged: int


def seed(action: Action, rows: Iterable[Mapping[str, str]]) -> Seeded:
    """Add rows to ``code_list`` or ``ordnance``, or change those that are there.

    Parameters
    ----------
    action
        The user action that brings them in.
    rows
        One mapping per row, named as the columns are: with ``list`` and ``code`` for a code list, with
        ``code`` and without ``list`` for ordnance. Nothing is removed: set ``active`` to 0 for that.

    Raises
    ------
    InputError
        When a row lacks its key or has a column that the table has not.
    """
    counts = {"added": 0, "changed": 0, "unchanged": 0}
    for number, row in enumerate(rows, 1):
        counts[_seed_row(action, number, row)] += 1
    return Seeded(**counts)


def _seed_row(action: Action, number: int, row: Mapping[str, str]) -> str:
    table = "code_list" if "list" in row else "ordnance"
    values = {name: text.strip() for name, text in row.items() if text is not None}
    unknown = sorted(set(values) - set(schema.column_names(table)) | ({"fid", "uuid"} & set(values)))
    if unknown:
        raise InputError(
            f"Row {number} of the code list has the unknown column {unknown[0]}: remove it, or rename it."
        )
    keys = tuple(values.get(name, "") for name in _KEYS[table])
    if not all(keys):
        raise InputError(f"Row {number} of the code list has no code: fill it in, or remove the row.")
    found = action.connection.execute(_FIND[table], keys).fetchone()
    if found is None:
        action.insert(table, values)
        return "added"
    changed = {name: text for name, text in values.items() if _as_text(found[name]) != text}
    if not changed:
        return "unchanged"
    action.update(table, found["uuid"], changed)
    return "changed"


def _as_text(value: Any) -> str:
    return "" if value is None else str(value)
