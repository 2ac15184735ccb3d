# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace is damaged: its newest good backups, what each one lacks, and a copy of one as a new file."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from mine_planner import background, reporting
from mine_planner.domain.errors import PlannerError, WorkspaceError
from mine_planner.i18n import number, translate
from mine_planner.store.health import DamagedWorkspaceError
from mine_planner.ui import parts
from mine_planner.ui.times import local_time
from mine_planner.ui.window import PlannerWindow, open_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.store.backups import Copy
    from mine_planner.store.recovery import GoodBackup
    from mine_planner.ui.desk import Desk

_MEGABYTE = 1_000_000
_ROLE = Qt.ItemDataRole.UserRole


@contextmanager
def opening(desk: Desk, path: Path) -> Iterator[None]:
    """Show what speaks against opening a workspace; for a damaged one with a button to its backups."""
    with desk.reporter.boundary():
        try:
            yield
        except DamagedWorkspaceError as error:
            if error.details:
                reporting.log(error.details, Qgis.MessageLevel.Warning)
            offer_backups(desk, path, error.message)


def offer_backups(desk: Desk, path: Path, sentence: str) -> None:
    """Say that a workspace is damaged, with a button that shows its backups."""
    desk.reporter.offer(
        sentence,
        translate("MinePlanner", "Show Backups…"),
        lambda: show_backups(desk, path, sentence),
    )


def show_backups(desk: Desk, path: Path, sentence: str) -> RecoveryWindow:
    """Open the window over a damaged workspace."""
    window = open_window(RecoveryWindow, desk)
    window.look_at(path, sentence)
    return window


class RecoveryWindow(PlannerWindow):
    """Lists good backups of a damaged file; opens a copy of one, and leaves the damaged file alone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Backups of a Damaged Workspace"))
        self.resize(760, 400)
        self._path = Path()
        self._task: BackgroundTask[list[GoodBackup]] | None = None
        self._copying: BackgroundTask[Copy] | None = None
        self.opened: Callable[[Path], None] = desk.session.open
        self._build()

    def _build(self) -> None:
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self._make_list()
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(6)
        note = QLabel(
            translate(
                "MinePlanner",
                "The damaged file stays as it is, since something may still be got out of it. "
                "What the backup lacks has to be entered again.",
            ),
            self,
        )
        note.setWordWrap(True)
        note.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.open_button = QPushButton(translate("MinePlanner", "Open a Copy of It…"), self)
        self.buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        for part in (self.heading, self.list, self.progress, note, self.problem, self.buttons):
            layout.addWidget(part, 1 if part is self.list else 0)
        self.buttons.rejected.connect(self.close)
        self.buttons.accepted.connect(self.choose_and_open)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemDoubleClicked.connect(lambda _item, _column: self.choose_and_open())
        self._enable()

    def _make_list(self) -> None:
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(translate("MinePlanner", "Good backups"))
        self.list.setHeaderLabels(
            [
                translate("MinePlanner", "Backup"),
                translate("MinePlanner", "Last entry"),
                translate("MinePlanner", "Actions it lacks"),
                translate("MinePlanner", "Size"),
            ]
        )

    # -------------------------------------------------------------- what is listed
    def look_at(self, path: Path, sentence: str) -> None:
        """Look for the backups of a damaged file, each of which is read whole, in the background."""
        from mine_planner.store import recovery

        self._path = path
        self.heading.setText(sentence)
        self.list.clear()
        self.progress.setRange(0, 0)
        self.progress.show()

        def work(progress: Progress) -> list[GoodBackup]:
            return recovery.good_backups(path, lambda _share: _stop_if_cancelled(progress))

        self._task = background.run_in_background(
            translate("MinePlanner", "Look for good backups of {}").format(path.name),
            work,
            self._show,
            self._say,
        )

    def _show(self, found: list[GoodBackup]) -> None:
        if self.gone:
            return
        self._task = None
        self.progress.hide()
        for backup in found:
            self.list.addTopLevelItem(_item(backup))
        for column in range(self.list.columnCount()):
            self.list.resizeColumnToContents(column)
        if found:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        else:
            words = translate(
                "MinePlanner",
                "No good backup lies beside {}: ask the other offices for a copy, and keep the damaged file.",
            )
            parts.complain(self.problem, words.format(self._path.name))
        self._enable()

    def chosen(self) -> GoodBackup | None:
        """Return the backup that is chosen in the list."""
        items = self.list.selectedItems()
        return items[0].data(0, _ROLE) if items else None

    # -------------------------------------------------------------- a copy of one
    def choose_and_open(self) -> None:
        """Ask for the new file's name, and open the copy."""
        from mine_planner.store import recovery

        backup = self.chosen()
        if backup is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("MinePlanner", "Open a Copy of the Backup"),
            str(recovery.proposed_name(self._path, backup)),
            translate("MinePlanner", "Workspace (*.gpkg)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.open_copy(backup, Path(name))

    def open_copy(self, backup: GoodBackup, target: Path) -> BackgroundTask[Copy]:
        """Copy a backup to a new file in the background and open that."""
        from mine_planner.gis import workspaces
        from mine_planner.store import recovery

        path, author = self._path, workspaces.current_author()
        self.problem.hide()
        self.progress.show()
        self.open_button.setEnabled(False)
        self._copying = background.run_in_background(
            translate("MinePlanner", "Copy the backup {}").format(backup.path.name),
            lambda progress: recovery.recover(
                path, backup.path, target, author, lambda _share: _stop_if_cancelled(progress)
            ),
            self._open_copied,
            self._say,
        )
        return self._copying

    def _open_copied(self, made: Copy) -> None:
        if self.gone:
            return
        self._copying = None
        with self.desk.reporter.boundary():
            self.opened(made.path)  # the workspace that changes closes this window

    def _say(self, error: PlannerError) -> None:
        if self.gone:
            return
        self._task = self._copying = None
        self.progress.hide()
        parts.complain(self.problem, error.message)
        self._enable()

    def _enable(self) -> None:
        self.open_button.setEnabled(self.chosen() is not None and self._copying is None)

    def unload(self) -> None:
        """Stop what runs."""
        for task in (self._task, self._copying):
            background.cancel(task)


def _stop_if_cancelled(progress: Progress) -> None:
    if progress.is_cancelled():
        raise WorkspaceError(translate("MinePlanner", "It was cancelled: nothing was written."))


def _item(backup: GoodBackup) -> QTreeWidgetItem:
    lost = translate("MinePlanner", "not known")
    if backup.lost is not None:
        lost = number(backup.lost) if backup.lost else translate("MinePlanner", "none")
    size = f"{number(backup.path.stat().st_size / _MEGABYTE, 1)} MB"
    made = QTreeWidgetItem([backup.path.name, local_time(backup.newest_at), lost, size])
    made.setData(0, _ROLE, backup)
    made.setToolTip(0, str(backup.path))
    made.setTextAlignment(3, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
    return made
