# SPDX-License-Identifier: GPL-2.0-or-later
"""Export for devices: which tasks, which formats, which folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from mine_planner import settings
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.exchange import pieces
from mine_planner.ui.tasks.words import STATUS_NAMES, said
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.ui.desk import Desk

FORMATS: dict[str, str] = {
    "GPKG": QT_TRANSLATE_NOOP("MinePlanner", "QField: project and GeoPackage to fill in"),
    "GPX": QT_TRANSLATE_NOOP("MinePlanner", "GPX: handheld receivers"),
    "KML": QT_TRANSLATE_NOOP("MinePlanner", "KML: telephones and globes"),
    "GeoJSON": QT_TRANSLATE_NOOP("MinePlanner", "GeoJSON: web maps and drones"),
    "DXF": QT_TRANSLATE_NOOP("MinePlanner", "DXF: drawing programs, total stations"),
    "CSV": QT_TRANSLATE_NOOP("MinePlanner", "CSV: tables of points"),
}
_UUID = int(Qt.ItemDataRole.UserRole)
_NAME = "tasks"


class FieldWindow(PlannerWindow):
    """Ticks for tasks and formats, one folder, one button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Export for Devices"))
        self.filter_edit = QLineEdit(self)
        self.filter_edit.setPlaceholderText(translate("MinePlanner", "Filter by code, name or team"))
        self.filter_edit.setClearButtonEnabled(True)
        self.all_box = QCheckBox(translate("MinePlanner", "All shown"), self)
        self.task_list = QListWidget(self)
        self.format_boxes = {name: QCheckBox(said(FORMATS, name), self) for name in FORMATS}
        self.format_boxes["GPKG"].setChecked(True)
        self.folder_widget = QgsFileWidget(self)
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setFilePath(settings.load().last_folder)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.result = pieces.words(self)
        self.result.hide()
        self.run = pieces.RunRow(self)
        self.open_button = QPushButton(translate("MinePlanner", "Open Folder"), self)
        self.open_button.setToolTip(translate("MinePlanner", "Show the folder with what was written"))
        self.open_button.hide()
        self.export_button = QPushButton(parts.icon("export_field"), "", self)
        self.export_button.setToolTip(translate("MinePlanner", "Write the ticked formats into the folder"))
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        formats = QGridLayout()
        for at, box in enumerate(self.format_boxes.values()):
            formats.addWidget(box, at // 2, at % 2)
        form = QFormLayout()
        form.addRow(translate("MinePlanner", "Folder"), self.folder_widget)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.filter_edit)
        column.addWidget(self.task_list, 1)
        column.addWidget(self.all_box)
        column.addWidget(pieces.heading(self, translate("MinePlanner", "Formats")))
        column.addLayout(formats)
        column.addLayout(form)
        column.addWidget(
            pieces.words(
                self,
                translate(
                    "MinePlanner",
                    "The only route that a receiver can guide along is the surveyed safe access. Anyone who "
                    "has the device can read its files.",
                ),
                quiet=True,
            )
        )
        for widget in (self.problem, self.result, self.run):
            column.addWidget(widget)
        column.addLayout(pieces.button_row(self, self.open_button, self.export_button))
        self.resize(640, 560)

    def _connect(self) -> None:
        self.filter_edit.textChanged.connect(lambda _text: self._refilter())
        self.all_box.clicked.connect(self._tick_shown)
        self.task_list.itemChanged.connect(lambda _item: self._enable())
        for box in self.format_boxes.values():
            box.toggled.connect(lambda _on: self._enable())
        self.export_button.clicked.connect(lambda _checked=False: self.export())
        self.open_button.clicked.connect(
            lambda _checked=False: pieces.open_folder(Path(self.folder_widget.filePath()))
        )

    # -------------------------------------------------------------- tasks
    def reload(self) -> None:
        """Read the tasks; what is ticked stays ticked."""
        ticked = self.chosen()
        self.task_list.blockSignals(True)
        self.task_list.clear()
        for row in self.desk.session.workspace.connection.execute(_TASKS):
            parts_shown = (row["code"], row["name"], said(STATUS_NAMES, row["status"]), row["team"] or "")
            item = QListWidgetItem(" · ".join(str(part) for part in parts_shown if part), self.task_list)
            item.setData(_UUID, (row["uuid"], row["code"]))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            on = row["code"] in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.task_list.blockSignals(False)
        self._refilter()

    def choose(self, uuids: list[str]) -> None:
        """Tick the tasks that are chosen in a dock; an empty choice leaves the ticks."""
        for item in self._items() if uuids else ():
            on = item.data(_UUID)[0] in uuids
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.task_list.item(row) for row in range(self.task_list.count())]

    def chosen(self) -> list[str]:
        """Return the codes of the ticked tasks."""
        return [i.data(_UUID)[1] for i in self._items() if i.checkState() == Qt.CheckState.Checked]

    def formats(self) -> list[str]:
        """Return the ticked formats."""
        return [name for name, box in self.format_boxes.items() if box.isChecked()]

    def _refilter(self) -> None:
        text = self.filter_edit.text().strip().casefold()
        for item in self._items():
            item.setHidden(text not in item.text().casefold())
        self._enable()

    def _tick_shown(self, on: bool) -> None:
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _enable(self) -> None:
        tasks, formats = self.chosen(), self.formats()
        self.export_button.setText(
            translate("MinePlanner", "Export 1 Task")
            if len(tasks) == 1
            else translate("MinePlanner", "Export {} Tasks").format(len(tasks))
        )
        self.export_button.setEnabled(bool(tasks and formats) and not self.run.is_running)

    # -------------------------------------------------------------- exporting
    def export(self) -> None:
        """Write the files in the background, then the project for a tablet."""
        folder = Path(self.folder_widget.filePath().strip() or ".")
        if not self.folder_widget.filePath().strip() or not folder.is_dir():
            parts.complain(self.problem, translate("MinePlanner", "Choose a folder for the files."))
            return
        settings.save(replace(settings.load(), last_folder=str(folder)))
        for widget in (self.problem, self.result, self.open_button):
            widget.hide()
        codes, formats = self.chosen(), self.formats()
        path = self.desk.session.workspace.path
        name = codes[0] if len(codes) == 1 else _NAME
        self.export_button.setEnabled(False)
        self.run.start(
            translate("MinePlanner", "Export for devices"),
            lambda progress: write_files(path, codes, formats, folder, name, progress),
            self._written,
            self._failed,
        )

    def _written(self, made: list[Path]) -> None:
        package = next((path for path in made if path.suffix == ".gpkg"), None)
        with self.desk.reporter.boundary():
            if package is not None and self.desk.session.is_open:
                from mine_planner.gis import field_export_project

                made = [*made, field_export_project.write_project(self.desk.session.workspace, package)]
        if self.gone or not made:
            return
        self._enable()
        names = ", ".join(path.name for path in made)
        self.result.setText(
            "✓ " + translate("MinePlanner", "Written to {}: {}.").format(made[0].parent, names)
        )
        self.result.show()
        self.open_button.show()

    def _failed(self, error: PlannerError) -> None:
        if self.gone:
            self.desk.reporter.failure(error)
            return
        parts.complain(self.problem, error.message)
        self._enable()

    def unload(self) -> None:
        """Stop what runs."""
        self.run.stop()


_TASKS = (
    "SELECT t.uuid, t.code, t.name, t.status, m.code AS team FROM clearance_task AS t "
    "LEFT JOIN team AS m ON m.uuid = t.team_uuid WHERE t.geom IS NOT NULL ORDER BY t.code"
)


def write_files(
    workspace: Path, codes: list[str], formats: list[str], folder: Path, name: str, progress: Progress
) -> list[Path]:
    """Write one file per format, on a worker thread; return them.

    Raises
    ------
    InputError, WorkspaceError
        When a task cannot be read, a file cannot be written, or it was cancelled between two files.
    """
    from mine_planner.domain.errors import WorkspaceError
    from mine_planner.gis import field_export, workspaces

    plain = "".join(c if c.isalnum() or c in "-_" else "_" for c in name)
    opened = workspaces.open_workspace(workspace, read_only=True)
    made: list[Path] = []
    try:
        for number, file_format in enumerate(formats):
            progress.set_percent(100.0 * number / len(formats))
            if progress.is_cancelled():
                raise WorkspaceError(
                    translate("MinePlanner", "It was cancelled. Files written: {}.").format(len(made))
                )
            target = folder / (plain + field_export.ENDINGS[file_format])
            field_export.export_field(opened, codes, file_format, target)
            made.append(target)
    finally:
        opened.close()
    return made
