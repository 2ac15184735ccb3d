# SPDX-License-Identifier: GPL-2.0-or-later
"""The workspace: one GeoPackage, opened, read, and written one user action at a time."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.store import creation, database, journal, opening, schema, sql
from mine_planner.store.action import Action
from mine_planner.store.values import Author, new_uuid, utc_now

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from mine_planner.store.values import SpatialReference


_SET_CONTEXT = (
    "UPDATE journal_context SET action_fid = ?, action_kind = ?, open_since = coalesce(open_since, ?)"
)
_CLEAR_CONTEXT = "UPDATE journal_context SET action_fid = NULL, action_kind = ''"


@dataclass(frozen=True)
class WorkspaceInfo:
    """What the first row of table ``workspace`` says."""

    uuid: str
    title: str
    organisation: str
    office: str
    srs_id: int
    schema_version: int
    task_code_pattern: str


class Workspace:
    """An open workspace file.

    One connection stays open while the workspace is, so that SQLite's WAL and its files stay put.

    Attributes
    ----------
    notices
        Sentences that the user should read after opening: a missing -wal, a network drive, missing rules.
    needs_check
        The file is large and was not closed properly: run ``health.full_check`` in the background.
    """

    def __init__(self, path: Path, opened: opening.Opened, author: Author) -> None:
        self.path = path
        self.connection = opened.connection
        self.read_only = opened.read_only
        self.notices = tuple(opened.notices)
        self.needs_check = opened.needs_check
        self._opened = opened
        self._closed = False
        self._in_wal: bool | None = None
        self._version: int | None = None
        self.info = self._read_info()
        self.author = Author(author.user, author.office or self.info.office, author.program)

    # -------------------------------------------------------------- open and close
    @classmethod
    def create(
        cls,
        path: Path,
        reference: SpatialReference,
        *,
        title: str,
        organisation: str,
        office: str,
        author: Author,
    ) -> Workspace:
        """Make a new, empty workspace and open it.

        Parameters
        ----------
        path
            Where the file is to be; it must not exist yet.
        reference
            A projected system in metres.

        Raises
        ------
        InputError
            When a name is empty or the file is there already.
        WorkspaceError
            When the folder cannot be written.
        """
        _check_new(path, title, office)
        scratch = path.with_name(path.name + ".new")
        scratch.unlink(missing_ok=True)
        try:
            _write_new(scratch, reference, title, organisation, office, author)
            scratch.rename(path)
        finally:
            scratch.unlink(missing_ok=True)
        return cls.open(path, author)

    @classmethod
    def open(cls, path: Path, author: Author, *, read_only: bool = False) -> Workspace:
        """Open a workspace file.

        Raises
        ------
        WorkspaceError
            When the file is missing, no workspace, damaged, or from a newer version.
        """
        opened = opening.open_file(path, author, read_only=read_only)
        try:
            return cls(path, opened, author)
        except BaseException:
            opened.connection.close()
            raise

    def close(self) -> None:
        """Seal the journal, write everything into the one file and close it."""
        if self._closed:
            return
        self._closed = True
        with database.translated(self.path):
            opening.close_file(self._opened, self.author)

    # -------------------------------------------------------------- write
    @contextmanager
    def action(self, name: str, kind: str = "edit", *, reverses: str = "") -> Iterator[Action]:
        """Run one user action: saved whole, or not at all.

        Parameters
        ----------
        name
            What the person did, as the history is to show it.
        kind
            A value of ``journal_action.kind``.
        reverses
            The uuid of the action that an undo or redo takes back.

        Raises
        ------
        WorkspaceError
            When the workspace is open for reading only, or another program holds it too long.
        RuleError
            When a rule of the file refuses the change, with the rule's sentence.
        """
        if self.read_only:
            raise WorkspaceError("This workspace is open for reading only: make a safe copy, and open that.")
        with database.translated(self.path), database.transaction(self.connection):
            action = self._begin_action(name, kind, reverses)
            yield action
            action.finish()
            journal.seal(self.connection, self.author.user)
            self.connection.execute(_CLEAR_CONTEXT)

    def _begin_action(self, name: str, kind: str, reverses: str) -> Action:
        uuid = new_uuid()
        row = {
            "uuid": uuid,
            "at": utc_now(),
            "name": name,
            "user_name": self.author.user,
            "office": self.author.office,
            "program": self.author.program,
            "kind": kind,
            "reverses_uuid": reverses,
        }
        statement = sql.insert("journal_action", tuple(row))
        fid = self.connection.execute(statement, tuple(row.values())).lastrowid or 0
        self.connection.execute(_SET_CONTEXT, (fid, kind, utc_now()))
        return Action(self.connection, fid, uuid, self.info.srs_id, kind=kind)

    def seal(self) -> int:
        """Gather what other programs wrote into actions, seal the journal, return the entries sealed."""
        if self.read_only:
            return 0
        with database.translated(self.path), database.transaction(self.connection):
            return journal.seal(self.connection, self.author.user)

    # -------------------------------------------------------------- read
    def has_news(self) -> bool:
        """Tell whether another connection (QGIS's layers, another program) has saved since the last asking.

        Only in WAL mode, where asking waits for nobody.
        """
        with database.translated(self.path):
            if self._in_wal is None:
                self._in_wal = self.connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
            if not self._in_wal:
                return False
            version = int(self.connection.execute("PRAGMA data_version").fetchone()[0])
        known, self._version = self._version, version
        return known is not None and known != version

    def rows(self, table: str, order: tuple[str, ...] = ("fid",), **where: Any) -> list[sqlite3.Row]:
        """Return the rows of a table that have these values."""
        statement = sql.select(table, (), tuple(where), order)
        with database.translated(self.path):
            return self.connection.execute(statement, tuple(where.values())).fetchall()

    def read(self, statement: str, values: Iterable[Any] = ()) -> list[sqlite3.Row]:
        """Return what a SELECT finds."""
        with database.translated(self.path):
            return self.connection.execute(statement, tuple(values)).fetchall()

    def row(self, table: str, **where: Any) -> sqlite3.Row | None:
        """Return the one row that has these values, or None."""
        found = self.rows(table, **where)
        return found[0] if found else None

    def refresh_info(self) -> None:
        """Let ``info`` say what is saved now: an edit, an undo or another program may have changed it."""
        self.info = self._read_info()

    def _read_info(self) -> WorkspaceInfo:
        row = self.row("workspace")
        if row is None:
            raise WorkspaceError(
                f"{self.path.name} holds no workspace: open another file, or create a new workspace."
            )
        names = WorkspaceInfo.__dataclass_fields__
        return WorkspaceInfo(**{name: row[name] for name in names})


def _check_new(path: Path, title: str, office: str) -> None:
    if not title.strip():
        raise InputError("The new workspace has no title: enter one, for example the region's name.")
    if not office.strip():
        raise InputError("The new workspace has no office code: enter a short one, for example N.")
    if path.exists():
        raise InputError(f"{path.name} is there already: open it, or choose another name.")
    if not path.parent.is_dir():
        raise InputError(f"The folder for {path.name} is not there: choose one that is.")


def _write_new(
    path: Path,
    reference: SpatialReference,
    title: str,
    organisation: str,
    office: str,
    author: Author,
) -> None:
    with database.translated(path):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute("BEGIN IMMEDIATE")
            creation.build_schema(connection, reference)
            row = {
                "uuid": new_uuid(),
                "title": title,
                "organisation": organisation,
                "office": office,
                "srs_id": reference.srs_id,
                "schema_version": schema.SCHEMA_VERSION,
                "created_at": utc_now(),
            }
            connection.execute(
                "INSERT INTO journal_action (fid, uuid, at, name, user_name, office, program, kind) "
                "VALUES (1, ?, ?, 'Create the workspace', ?, ?, ?, 'migration')",
                (new_uuid(), utc_now(), author.user, office, author.program),
            )
            connection.execute("UPDATE journal_context SET action_fid = 1, action_kind = 'migration'")
            connection.execute(sql.insert("workspace", tuple(row)), tuple(row.values()))
            connection.execute(_CLEAR_CONTEXT)
            connection.execute("COMMIT")
        finally:
            connection.close()
