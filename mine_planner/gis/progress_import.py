# SPDX-License-Identifier: GPL-2.0-or-later
"""Bring reports, finds and tracks into a workspace as one action; whatever is doubtful is listed.

A device is never left out: a find of an unknown task, or one without a readable place, comes in and
is listed. A report that the rules hold back comes in as held, with a proposal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.gis import progress_sources, sources
from mine_planner.gis.progress_import_rows import Importer
from mine_planner.gis.progress_import_values import ImportResult

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.store.workspace import Workspace


class _OnlyTriedError(Exception):
    """Ends an action that was only tried."""


def preview_progress(workspace: Workspace, path: Path, kind: str = "auto") -> ImportResult:
    """Say what an import would do, by doing it and taking it back before it is saved."""
    result = ImportResult()
    try:
        _run(workspace, path, kind, result, keep=False)
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
    result = ImportResult()
    _run(workspace, path, kind, result, keep=True, is_cancelled=is_cancelled)
    return result


def _run(
    workspace: Workspace,
    path: Path,
    kind: str,
    result: ImportResult,
    *,
    keep: bool,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    devices = [row["code"] for row in workspace.rows("ordnance")]
    source = progress_sources.read_progress(path, kind, devices)
    sha256 = sources.file_sha256(path)
    with workspace.action(f"Bring in progress from {path.name}") as action:
        Importer(workspace, action, result, path.name, sha256).run(source, path, is_cancelled)
        if not keep:
            raise _OnlyTriedError
