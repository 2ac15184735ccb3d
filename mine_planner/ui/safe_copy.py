# SPDX-License-Identifier: GPL-2.0-or-later
"""Copy the open workspace whole, while it is open: a copy of the file alone lacks the newest edits.

The copy is made by SQLite's backup, checked page by page, and gets its SHA-256 beside it.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFileDialog

from mine_planner import settings
from mine_planner.background import run_in_background
from mine_planner.domain.errors import WorkspaceError
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.store.backups import Copy
    from mine_planner.ui.desk import Desk


def copy_workspace(desk: Desk) -> None:
    """Ask where to, and copy in the background."""
    source = desk.session.path
    if source is None:
        return
    day = datetime.now().astimezone().strftime("%Y-%m-%d")
    folder = Path(settings.load().last_folder or source.parent)
    name, _ = QFileDialog.getSaveFileName(
        desk.window,
        translate("MinePlanner", "Make a Safe Copy"),
        str(free_name(folder / f"{source.stem}_{day}.gpkg")),
        translate("MinePlanner", "Workspace (*.gpkg)"),
        # a copy replaces nothing: the one that is there may be the only one of its day
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if name:
        target = Path(name)
        start_copy(desk, source, target if target.suffix else target.with_suffix(".gpkg"))


def free_name(path: Path) -> Path:
    """Return the path, or the first one like it with a number at its end that is not taken."""
    found, number = path, 2
    while found.exists():
        found = path.with_name(f"{path.stem}_{number}{path.suffix}")
        number += 1
    return found


def start_copy(desk: Desk, source: Path, target: Path) -> BackgroundTask[Copy]:
    """Copy a workspace in the background and say where the copy is."""

    def done(made: Copy) -> None:
        words = translate(
            "MinePlanner", "The copy is complete and was checked: {} (its SHA-256 lies beside it)."
        )
        desk.reporter.success(words.format(made.path))

    return run_in_background(
        translate("MinePlanner", "Copy the workspace {}").format(source.name),
        lambda progress: safe_copy(source, target, progress),
        done,
        desk.reporter.failure,
    )


def safe_copy(source: Path, target: Path, progress: Progress) -> Copy:
    """Copy on a worker thread; cancelling leaves nothing behind.

    Raises
    ------
    WorkspaceError
        When it was cancelled, the target is there already, or the disk is full.
    """
    from mine_planner.store import backups

    def told(share: float) -> None:
        progress.set_percent(100 * share)
        if progress.is_cancelled():
            raise WorkspaceError(translate("MinePlanner", "The copy was cancelled: nothing was written."))

    if target.absolute() == source.absolute():
        raise WorkspaceError(
            translate("MinePlanner", "A copy cannot replace the workspace itself: choose another name.")
        )
    return backups.safe_copy(source, target, told)
