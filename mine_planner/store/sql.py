# SPDX-License-Identifier: GPL-2.0-or-later
"""Statements built from the schema's own names; values are always parameters.

Only names that match :data:`_NAME` pass, so nothing that came from a file or a form can become
part of a statement.
"""

from __future__ import annotations

import re
from functools import lru_cache

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def quoted(name: str) -> str:
    """Return an identifier in double quotes; refuse anything that is no plain name.

    Raises
    ------
    ValueError
        A programming error: identifiers come from the schema, never from input.
    """
    if not _NAME.match(name):
        raise ValueError("not a column or table name: " + repr(name))
    return '"' + name + '"'


@lru_cache(maxsize=512)
def insert(table: str, columns: tuple[str, ...]) -> str:
    """Return ``INSERT INTO table (columns) VALUES (?, …)``."""
    names = ", ".join(quoted(column) for column in columns)
    marks = ", ".join("?" for _ in columns)
    return " ".join(("INSERT INTO", quoted(table), "(", names, ") VALUES (", marks, ")"))


@lru_cache(maxsize=64)
def insert_many(table: str, columns: tuple[str, ...], rows: int) -> str:
    """Return ``INSERT INTO table (columns) VALUES (?, …), (?, …), …`` for that many rows."""
    one = "(" + ", ".join("?" for _ in columns) + ")"
    names = ", ".join(quoted(column) for column in columns)
    return " ".join(("INSERT INTO", quoted(table), "(", names, ") VALUES", ", ".join([one] * rows)))


@lru_cache(maxsize=512)
def update(table: str, columns: tuple[str, ...], key: str = "uuid") -> str:
    """Return ``UPDATE table SET column = ?, … WHERE key = ?``."""
    sets = ", ".join(quoted(column) + " = ?" for column in columns)
    return " ".join(("UPDATE", quoted(table), "SET", sets, "WHERE", quoted(key), "= ?"))


@lru_cache(maxsize=512)
def delete(table: str, key: str = "uuid") -> str:
    """Return ``DELETE FROM table WHERE key = ?``."""
    return " ".join(("DELETE FROM", quoted(table), "WHERE", quoted(key), "= ?"))


@lru_cache(maxsize=512)
def select(
    table: str,
    columns: tuple[str, ...] = (),
    where: tuple[str, ...] = (),
    order: tuple[str, ...] = (),
) -> str:
    """Return a SELECT with ``column = ?`` conditions; all columns when none is named."""
    names = ", ".join(quoted(column) for column in columns) or "*"
    parts = ["SELECT", names, "FROM", quoted(table)]
    if where:
        parts += ["WHERE", " AND ".join(quoted(column) + " = ?" for column in where)]
    if order:
        parts += ["ORDER BY", ", ".join(quoted(column) for column in order)]
    return " ".join(parts)
