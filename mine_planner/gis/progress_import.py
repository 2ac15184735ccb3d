# SPDX-License-Identifier: GPL-2.0-or-later
"""Bring reports, finds and tracks into a workspace as one action; whatever is doubtful is listed.

A device is never left out: a find of an unknown task, or one without a readable place, comes in and
is listed. A report that the rules hold back comes in as held, with a proposal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.gis import progress_sources, sources
from mine_planner.gis.progress_import_rows import Importer
from mine_planner.gis.progress_import_values import Importing, ImportResult

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.store.workspace import Workspace


class _OnlyTriedError(Exception):
    """Ends an action that was only tried."""


def preview_progress(
    workspace: Workspace,
    path: Path,
    kind: str = "auto",
    is_cancelled: Callable[[], bool] = lambda: False,
    set_percent: Callable[[float], None] = lambda _percent: None,
) -> ImportResult:
    """Say what an import would do, by doing it and taking it back before it is saved."""
    result = ImportResult()
    run = Importing(path, kind, is_cancelled=is_cancelled, set_percent=set_percent)
    try:
        _run(workspace, run, result, keep=False)
    except _OnlyTriedError:
        return result
    return result


def import_progress(
    workspace: Workspace,
    path: Path,
    kind: str = "auto",
    is_cancelled: Callable[[], bool] = lambda: False,
) -> ImportResult:
    """Bring a file in as one action.

    Raises
    ------
    InputError
        When the file cannot be read at all, or the import was cancelled; then nothing came in.
    """
    return import_chosen(workspace, Importing(path, kind, is_cancelled=is_cancelled))


def import_chosen(workspace: Workspace, run: Importing) -> ImportResult:
    """Bring in what was chosen of a previewed file, as one action.

    Raises
    ------
    InputError
        When the file cannot be read, is not the one that was previewed, or the import was cancelled;
        then nothing came in.
    """
    result = ImportResult()
    _run(workspace, run, result, keep=True)
    return result


def _run(workspace: Workspace, run: Importing, result: ImportResult, *, keep: bool) -> None:
    devices = [row["code"] for row in workspace.rows("ordnance")]
    result.sha256 = sources.file_sha256(run.path)
    if run.sha256 and run.sha256 != result.sha256:
        raise InputError(f"{run.path.name} was changed since it was looked at: preview it again.")
    source = progress_sources.read_progress(run.path, run.kind, devices)
    with workspace.action(f"Bring in progress from {run.path.name}") as action:
        Importer(workspace, action, result, run).run(source)
        if not keep:
            raise _OnlyTriedError
