# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace of an older version brought to this one: a backup first, then one transaction.

Tables follow the numbered scripts; triggers, R-tree indexes and rules are derived, so a migration
drops all of ours and makes them anew.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from mine_planner.domain.errors import WorkspaceError
from mine_planner.store import backups, creation, database, derived, schema
from mine_planner.store.values import new_uuid, utc_now

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from mine_planner.store.values import Author

_VERSION = "SELECT max(schema_version) FROM workspace"
_SRS = "SELECT srs_id FROM workspace"
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_OUR_TRIGGERS = "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
_DROP_TRIGGER = Template('DROP TRIGGER "${name}"')
_ACTION = (
    "INSERT INTO journal_action (uuid, at, name, user_name, office, program, kind) "
    "VALUES (?, ?, ?, ?, (SELECT office FROM workspace), ?, 'migration')"
)
_CONTEXT = "UPDATE journal_context SET action_fid = ?, action_kind = 'migration'"
_NO_CONTEXT = "UPDATE journal_context SET action_fid = NULL, action_kind = ''"
_SET_VERSION = "UPDATE workspace SET schema_version = ?"


def version_of(connection: sqlite3.Connection) -> int:
    """Return the schema version that a workspace says it has."""
    return int(connection.execute(_VERSION).fetchone()[0] or schema.SCHEMA_VERSION)


def migrate(connection: sqlite3.Connection, path: Path, author: Author) -> Path | None:
    """Bring an older workspace to the current version.

    Parameters
    ----------
    connection
        An open connection that may write, outside a transaction.
    path, author
        The file, and who opens it.

    Returns
    -------
    Path or None
        The backup that was made first; None when the file already has the current version.

    Raises
    ------
    WorkspaceError
        When the backup or the migration fails; the file is then as it was.
    """
    version = version_of(connection)
    if version >= schema.SCHEMA_VERSION:
        return None
    backup = backups.make_backup(path).path
    with database.translated(path):
        connection.execute("PRAGMA foreign_keys = OFF")
        try:
            with database.transaction(connection):
                _bring_forward(connection, version, author)
        finally:
            connection.execute("PRAGMA foreign_keys = ON")
    return backup


def _bring_forward(connection: sqlite3.Connection, version: int, author: Author) -> None:
    for name, table in connection.execute(_OUR_TRIGGERS).fetchall():
        if table in schema.tables():
            connection.execute(_DROP_TRIGGER.substitute(name=name))
    before = {row[0] for row in connection.execute(_TABLES)}
    for number, names in schema.MIGRATIONS:
        if number > version:
            for name in names:
                creation.run_script(connection, schema.migration_text(name))
    new = {name: table for name, table in schema.tables().items() if name not in before}
    creation.register(connection, connection.execute(_SRS).fetchone()[0], new)
    for statement in derived.statements(new_rtrees=frozenset(new)):
        connection.execute(statement)
    for name in schema.RULES:
        creation.run_script(connection, schema.migration_text(name))
    _record(connection, version, author)


def _record(connection: sqlite3.Connection, version: int, author: Author) -> None:
    name = f"Bring the workspace from version {version} to {schema.SCHEMA_VERSION}"
    fid = connection.execute(_ACTION, (new_uuid(), utc_now(), name, author.user, author.program)).lastrowid
    connection.execute(_CONTEXT, (fid,))
    connection.execute(_SET_VERSION, (schema.SCHEMA_VERSION,))
    connection.execute(_NO_CONTEXT)


def refuse_old(path: Path, version: int) -> WorkspaceError:
    """Return the error for an older file that is open for reading only."""
    return WorkspaceError(
        f"{path.name} has the older workspace version {version} and can only be read here: "
        "copy it to a folder where you may write, and open the copy."
    )
