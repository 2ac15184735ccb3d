# SPDX-License-Identifier: GPL-2.0-or-later
"""The schema: numbered migrations, and what is derived from the tables they make.

R-tree indexes, journal, link and uuid triggers follow from the tables alone, so they are derived
here and never written by hand; what a file must contain is what an empty reference workspace in
memory contains (:func:`reference_objects`).
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from typing import Any

from mine_planner.store import sql

SCHEMA_VERSION = 1
APPLICATION_ID = 0x47504B47
GPKG_VERSION = 10300

MIGRATIONS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (
        1,
        (
            "0001_a_office.sql",
            "0001_b_maps.sql",
            "0001_c_evidence.sql",
            "0001_d_hazards_tasks.sql",
            "0001_e_progress.sql",
            "0001_f_decisions.sql",
            "0001_g_journal.sql",
            "0001_h_exchange.sql",
        ),
    ),
)
"""The scripts that bring the tables from each version to the next, in order."""

RULES = (
    "rules_a_tasks.sql",
    "rules_b_land.sql",
    "rules_c_hazards.sql",
    "rules_d_records.sql",
    "rules_e_journal.sql",
    "rules_f_exchange.sql",
)
"""The rule triggers of the current version; a migration drops all triggers and makes them anew."""

GEOMETRY_TYPES = frozenset({"GEOMETRY", "POINT", "MULTILINESTRING", "MULTIPOLYGON"})

UNJOURNALED = frozenset(
    {
        *("journal", "journal_action", "journal_seal", "journal_context", "exchange_log"),
        *("exchange_replica", "exchange_mark", "exchange_row", "exchange_value", "exchange_state"),
    }
)
"""The journal's own tables: written by triggers and by the store, and refused to everybody else."""

_NUMBERS = frozenset(("INTEGER", "DOUBLE", "BOOLEAN"))


@dataclass(frozen=True)
class Column:
    """One column as SQLite declares it."""

    name: str
    type: str
    not_null: bool
    default: str | None
    primary_key: bool

    @property
    def default_value(self) -> str | int | float | None:
        """The literal that a row gets which says nothing of this column; None for none."""
        text = self.default
        if text is None:
            return None
        if text.startswith("'"):
            return text[1:-1].replace("''", "'")
        return float(text) if self.type == "DOUBLE" else int(text)

    @cached_property
    def is_blob(self) -> bool:
        """Whether it holds a geometry or a file's content."""
        return self.type == "BLOB" or self.type in GEOMETRY_TYPES


@dataclass(frozen=True)
class Link:
    """A link by uuid from ``column`` of one table to ``uuid`` of ``parent``."""

    column: str
    parent: str


@dataclass(frozen=True)
class Table:
    """One of the workspace's tables."""

    name: str
    columns: tuple[Column, ...]
    links: tuple[Link, ...]
    geometry_type: str | None

    @cached_property
    def blob_column(self) -> str | None:
        """The one BLOB column (geometry or content), which the journal keeps beside the JSON."""
        blobs = [column.name for column in self.columns if column.is_blob]
        return blobs[0] if blobs else None

    @cached_property
    def value_columns(self) -> tuple[Column, ...]:
        """All columns but fid and the BLOB."""
        return tuple(c for c in self.columns if c.name != "fid" and not c.is_blob)

    @cached_property
    def date_columns(self) -> tuple[str, ...]:
        """The columns that hold a day."""
        return tuple(c.name for c in self.columns if c.type == "DATE")

    @cached_property
    def number_columns(self) -> tuple[str, ...]:
        """The columns that hold a number, apart from the key."""
        return tuple(c.name for c in self.columns if c.type in _NUMBERS and not c.primary_key)

    @cached_property
    def required_columns(self) -> tuple[str, ...]:
        """The columns that refuse NULL, apart from the key; free text turns it into ''."""
        return tuple(c.name for c in self.columns if c.not_null and not c.primary_key and c.default != "''")

    @property
    def journaled(self) -> bool:
        """Whether its changes are journaled by triggers."""
        return self.name not in UNJOURNALED


def migration_text(name: str) -> str:
    """Return the SQL of a migration file."""
    return (resources.files("mine_planner.store") / "migrations" / name).read_text("utf-8")


@cache
def tables() -> dict[str, Table]:
    """Return the tables of the current version, by name, in the order of the migrations."""
    connection = sqlite3.connect(":memory:")
    try:
        text = "\n".join(migration_text(name) for _, names in MIGRATIONS for name in names)
        connection.executescript(text)
        return {name: _read_table(connection, name) for name in _table_names(connection)}
    finally:
        connection.close()


def _table_names(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    )
    return [row[0] for row in rows]


def _read_table(connection: sqlite3.Connection, name: str) -> Table:
    info: list[Any] = connection.execute("SELECT * FROM pragma_table_info(?)", (name,)).fetchall()
    keys = connection.execute("SELECT * FROM pragma_foreign_key_list(?)", (name,)).fetchall()
    geometry_types = [row[2] for row in info if row[2] in GEOMETRY_TYPES]
    return Table(
        name=name,
        columns=tuple(Column(row[1], row[2], bool(row[3]), row[4], bool(row[5])) for row in info),
        links=tuple(Link(column=row[3], parent=row[2]) for row in sorted(keys, key=lambda r: r[3])),
        geometry_type=geometry_types[0] if geometry_types else None,
    )


def spatial_tables() -> dict[str, str]:
    """Return the spatial tables and their geometry types."""
    return {t.name: t.geometry_type for t in tables().values() if t.geometry_type is not None}


def table(name: str) -> Table:
    """Return one table; a KeyError is a programming error."""
    return tables()[name]


def column_names(name: str) -> tuple[str, ...]:
    """Return the columns of a table."""
    return tuple(column.name for column in table(name).columns)


def quoted_columns(names: tuple[str, ...]) -> str:
    """Return names quoted and joined for a statement."""
    return ", ".join(sql.quoted(name) for name in names)
