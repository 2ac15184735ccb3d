# SPDX-License-Identifier: GPL-2.0-or-later
"""Check a bundle that arrived, before it is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFileDialog

from mine_planner import settings
from mine_planner.background import run_in_background
from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import bundle_manifest
from mine_planner.i18n import number, translate

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.ui.desk import Desk


def ask_and_check(desk: Desk) -> None:
    """Ask for the folder of a bundle and say whether it is as it was sent."""
    title = translate("MinePlanner", "Folder of the Bundle That Arrived")
    name = QFileDialog.getExistingDirectory(desk.window, title, settings.load().last_folder)
    if name:
        check(desk, Path(name))


def check(desk: Desk, folder: Path) -> None:
    """Compare a bundle with its checksums in the background."""

    def work(progress: Progress) -> list[str]:
        def step(percent: float) -> bool:
            progress.set_percent(percent)
            return not progress.is_cancelled()

        return bundle_manifest.check_bundle(folder, step)

    def done(problems: list[str]) -> None:
        if not problems:
            words = translate("MinePlanner", "The bundle {} is as it was sent.")
            desk.reporter.success(words.format(folder.name))
            return
        words = translate(
            "MinePlanner", "Files of {} that are not as they were sent: {}. Have the bundle copied again. {}"
        )
        said = words.format(folder.name, number(len(problems)), problems[0])
        desk.reporter.failure(WorkspaceError(said, "\n".join(problems)))

    title = translate("MinePlanner", "Check {}").format(folder.name)
    run_in_background(title, work, done, desk.reporter.failure)
