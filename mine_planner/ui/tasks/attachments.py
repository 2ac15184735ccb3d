# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos and scans of a task, kept in the workspace so that they travel with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mine_planner import settings
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.popups import ask_sentence

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from mine_planner.ui.desk import Desk

PREVIEW_PX = 220


class AttachmentsPage(QWidget):
    """The list, a picture of the chosen one, and what can be done with it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task = ""
        self._rows: list[sqlite3.Row] = []
        self.view = QTreeWidget(self)
        self.view.setRootIsDecorated(False)
        self.view.setAlternatingRowColors(True)
        self.view.setHeaderLabels(
            [
                translate("MinePlanner", "File"),
                translate("MinePlanner", "Size"),
                translate("MinePlanner", "What it shows"),
            ]
        )
        Blank(self.view, translate("MinePlanner", "No file yet: attach a photo, a sketch or a scan."))
        self.view.currentItemChanged.connect(lambda _now, _before: self._show())
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setFixedWidth(PREVIEW_PX)
        self.picture.setWordWrap(True)
        self.add_button = self._button(translate("MinePlanner", "Attach File…"), "attach", self.choose)
        self.add_button.setToolTip(
            translate("MinePlanner", "Copy a file into the workspace and attach it to this task")
        )
        self.note_button = self._button(translate("MinePlanner", "Describe…"), "edit", self._ask_note)
        self.note_button.setToolTip(translate("MinePlanner", "Enter what the chosen file shows"))
        self.save_button = self._button(translate("MinePlanner", "Save Copy…"), "safe_copy", self._save_copy)
        self.save_button.setToolTip(translate("MinePlanner", "Write the chosen file to a folder of yours"))
        self.remove_button = self._button(translate("MinePlanner", "Remove"), "delete", self.remove)
        self.remove_button.setToolTip(translate("MinePlanner", "Take the chosen file off this task"))
        middle, buttons = QHBoxLayout(), QHBoxLayout()
        middle.addWidget(self.view, 1)
        middle.addWidget(self.picture)
        buttons.addStretch(1)
        for button in (self.remove_button, self.save_button, self.note_button, self.add_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addLayout(buttons)

    def _button(self, text: str, icon: str, does: Callable[[], object]) -> QPushButton:
        made = QPushButton(parts.icon(icon), text, self)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: does())
        return made

    # -------------------------------------------------------------- showing
    def set_task(self, task: str) -> None:
        """Show the attachments of a task."""
        from mine_planner.gis import task_dossier

        kept = self._chosen()
        self._task = task
        self._rows = task_dossier.attachments(self._desk.session.workspace, task)
        self.view.blockSignals(True)
        self.view.clear()
        for row in self._rows:
            size = translate("MinePlanner", "{} kB").format(number((row["size"] or 0) / 1000))
            item = QTreeWidgetItem([row["file_name"], size, row["note"]])
            item.setTextAlignment(1, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.view.addTopLevelItem(item)
            if row["uuid"] == kept:
                self.view.setCurrentItem(item)
        for column in (0, 1):
            self.view.resizeColumnToContents(column)
        self.view.blockSignals(False)
        self._show()

    def _chosen(self) -> str:
        row = self.view.indexOfTopLevelItem(self.view.currentItem())
        return str(self._rows[row]["uuid"]) if 0 <= row < len(self._rows) else ""

    def _show(self) -> None:
        from mine_planner.gis import task_dossier

        uuid, writable = self._chosen(), not self._desk.session.read_only
        self.add_button.setEnabled(writable)
        self.save_button.setEnabled(bool(uuid))
        for button in (self.note_button, self.remove_button):
            button.setEnabled(writable and bool(uuid))
        self.picture.clear()
        if not uuid:
            nothing = translate("MinePlanner", "Photos, sketches and scans are kept in the workspace itself.")
            self.picture.setText("" if self._rows else nothing)
            return
        with self._desk.reporter.boundary():
            _name, content = task_dossier.content_of(self._desk.session.workspace, uuid)
            image = QImage.fromData(content)
            if image.isNull():
                self.picture.setText(translate("MinePlanner", "No picture: save a copy to look at it."))
                return
            size = self.picture.contentsRect().size()
            shown = image.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self.picture.setPixmap(QPixmap.fromImage(shown))

    # -------------------------------------------------------------- changing
    def choose(self) -> None:
        """Ask for files and attach them."""
        title = translate("MinePlanner", "Attach File")
        names, _ = QFileDialog.getOpenFileNames(self, title, settings.load().last_folder)
        if names:
            settings.save(replace(settings.load(), last_folder=str(Path(names[0]).parent)))
            self.attach([Path(name) for name in names])

    def attach(self, paths: list[Path]) -> None:
        """Keep files in the workspace."""
        from mine_planner.gis import task_dossier

        with self._desk.reporter.boundary():
            for path in paths:
                task_dossier.attach(self._desk.session.workspace, self._task, path)
        self._desk.session.notice_changes()

    def _ask_note(self) -> None:
        from mine_planner.gis import task_dossier

        uuid = self._chosen()

        def then(words: str) -> None:
            with self._desk.reporter.boundary():
                task_dossier.describe_attachment(self._desk.session.workspace, uuid, words)
                self._desk.session.notice_changes()

        question = translate("MinePlanner", "What the attachment shows:")
        ask_sentence(self.note_button, question, translate("MinePlanner", "Save"), then)

    def _save_copy(self) -> None:
        from mine_planner.gis import task_dossier

        with self._desk.reporter.boundary():
            name, content = task_dossier.content_of(self._desk.session.workspace, self._chosen())
            title = translate("MinePlanner", "Save Copy")
            start = str(Path(settings.load().last_folder) / Path(name).name)
            target, _ = QFileDialog.getSaveFileName(self, title, start)
            if target:
                task_dossier.save_copy(Path(target), content)

    def remove(self) -> None:
        """Take the chosen attachment out; undo brings it back."""
        from mine_planner.gis import task_dossier

        uuid = self._chosen()
        if uuid:
            with self._desk.reporter.boundary():
                task_dossier.detach(self._desk.session.workspace, uuid)
                self._desk.session.notice_changes()
