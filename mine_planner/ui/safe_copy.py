# SPDX-License-Identifier: GPL-2.0-or-later
"""Copy the open workspace whole, while it is open: a copy of the file alone lacks the newest edits."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFileDialog

from mine_planner import session, settings
from mine_planner.background import run_in_background
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.background import Progress
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
        str(folder / f"{source.stem}_{day}.gpkg"),
        translate("MinePlanner", "Workspace (*.gpkg)"),
    )
    if name:
        start_copy(desk, source, Path(name))


def start_copy(desk: Desk, source: Path, target: Path) -> None:
    """Copy a workspace in the background and say where the copy is."""

    def work(progress: Progress) -> Path:
        return session.safe_copy(source, target, progress.set_percent, progress.is_cancelled)

    def done(made: Path) -> None:
        desk.reporter.success(translate("MinePlanner", "The copy is complete: {}").format(made))

    title = translate("MinePlanner", "Copy the workspace {}").format(source.name)
    run_in_background(title, work, done, desk.reporter.failure)
