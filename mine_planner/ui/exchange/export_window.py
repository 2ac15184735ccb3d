# SPDX-License-Identifier: GPL-2.0-or-later
"""Export changes: for which office, what will be in the file, what stays at home, where it goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QPushButton, QVBoxLayout

from mine_planner import settings
from mine_planner.i18n import translate
from mine_planner.store.exchange_classes import CLASSES
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.exchange import pieces, words
from mine_planner.ui.tasks.words import said
from mine_planner.ui.times import local_time
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.store.exchange_export import Exported
    from mine_planner.store.exchange_preview import Pending
    from mine_planner.ui.desk import Desk

SUFFIX = ".mpchanges"


class ExportWindow(PlannerWindow):
    """One page: office, content, warning, file, and the sentence that says what was written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Export Changes"))
        self.pending: Pending | None = None
        self._proposed = ""
        self._make_fields()
        self._lay_out()
        self.reload()

    def _make_fields(self) -> None:
        self.office_box = QComboBox(self)
        self.office_box.setEditable(True)
        self.office_box.lineEdit().setPlaceholderText(translate("MinePlanner", "Code of the office"))
        self.office_note = pieces.words(self, quiet=True)
        self.everything_box = QCheckBox(translate("MinePlanner", "Send everything again"), self)
        self.everything_box.setToolTip(
            translate("MinePlanner", "Whatever the office confirmed; for one whose file was lost")
        )
        self.counts = pieces.CountTable(
            self,
            translate("MinePlanner", "What will be in the file"),
            translate("MinePlanner", "Rows, about"),
        )
        self.blank = Blank(self.counts, "")
        self.class_boxes = {name: QCheckBox(said(words.CLASSES, name), self) for name in CLASSES}
        self.file_widget = QgsFileWidget(self)
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_widget.setFilter(translate("MinePlanner", "Change file (*.mpchanges)"))
        self.file_widget.setDialogTitle(translate("MinePlanner", "Where the change file is to be"))
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.result = pieces.words(self)
        self.result.hide()
        self.run = pieces.RunRow(self)
        self.export_button = QPushButton(translate("MinePlanner", "Export Changes"), self)
        self.export_button.setToolTip(
            translate("MinePlanner", "Write the file for the chosen office; the export is recorded")
        )
        self.export_button.setIcon(parts.icon("merge"))
        self.office_box.currentTextChanged.connect(lambda _text: self._follow_office())
        self.everything_box.toggled.connect(lambda _on: self._count())
        for box in self.class_boxes.values():
            box.toggled.connect(lambda _on: self._show_counts())
        self.export_button.clicked.connect(lambda _checked=False: self.export())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(translate("MinePlanner", "For office"), self.office_box)
        form.addRow("", self.office_note)
        form.addRow("", self.everything_box)
        classes = QVBoxLayout()
        for box in self.class_boxes.values():
            classes.addWidget(box)
        file_form = QFormLayout()
        file_form.addRow(translate("MinePlanner", "Leave out"), classes)
        file_form.addRow(translate("MinePlanner", "File"), self.file_widget)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.counts, 1)
        column.addLayout(file_form)
        column.addWidget(
            pieces.warning(
                self,
                translate(
                    "MinePlanner",
                    "Anyone who has this file can read it, mine positions included. Carry it on an "
                    "encrypted stick, or leave out what the receiver need not know.",
                ),
            )
        )
        for widget in (self.problem, self.result, self.run):
            column.addWidget(widget)
        column.addLayout(pieces.button_row(self, self.export_button))
        self.resize(560, 600)

    # -------------------------------------------------------------- what the form shows
    @property
    def office(self) -> str:
        """The code of the office, as chosen or typed."""
        return str(self.office_box.currentText()).strip()

    def excluded(self) -> tuple[str, ...]:
        """Return the classes of data that are left out."""
        return tuple(name for name, box in self.class_boxes.items() if box.isChecked())

    def reload(self) -> None:
        """Show the offices and the counts as saved; what is being typed stays."""
        from mine_planner.store import exchange_preview

        self._offices = {
            office.code: office for office in exchange_preview.known_offices(self.desk.session.workspace)
        }
        typed = self.office
        self.office_box.blockSignals(True)
        self.office_box.clear()
        self.office_box.addItems(list(self._offices))
        self.office_box.setCurrentText(typed or next(iter(self._offices), ""))
        self.office_box.blockSignals(False)
        self._follow_office()

    def _follow_office(self) -> None:
        known = self._offices.get(self.office)
        if not self.office:
            note = translate("MinePlanner", "Choose an office, or enter the code of a new one.")
        elif known is None:
            note = translate("MinePlanner", "A new office: it gets everything.")
        else:
            note = translate("MinePlanner", "Last sent: {}. Last received: {}.").format(
                local_time(known.sent_at) or "–", local_time(known.received_at) or "–"
            )
        self.office_note.setText(note)
        self._propose_file()
        self._count()

    def _propose_file(self) -> None:
        """Name the file after both offices and the day, until the planner chose one."""
        if self.file_widget.filePath() != self._proposed:
            return
        session = self.desk.session
        folder = Path(settings.load().last_folder or session.workspace.path.parent)
        day = datetime.now().astimezone().strftime("%Y-%m-%d")
        plain = "".join(c if c.isalnum() or c in "-_" else "_" for c in self.office)
        name = f"{session.workspace.info.office}_to_{plain}_{day}{SUFFIX}"
        self._proposed = str(folder / name) if self.office else ""
        self.file_widget.setFilePath(self._proposed)

    def _count(self) -> None:
        from mine_planner.store import exchange_preview

        session = self.desk.session
        self.pending = None
        if self.office and not session.read_only:
            with self.desk.reporter.boundary():
                self.pending = exchange_preview.pending(
                    session.workspace, self.office, everything=self.everything_box.isChecked()
                )
        self._show_counts()

    def _show_counts(self) -> None:
        from mine_planner.store import exchange_classes

        withheld = exchange_classes.withheld_tables(self.excluded())
        first = translate("MinePlanner", "Choose the office first: what it has not got yet is listed here.")
        nothing = translate("MinePlanner", "This office has everything already.")
        self.blank.setText(nothing if self.office else first)
        tables = self.pending.tables if self.pending is not None else {}
        self.counts.show_counts(
            {words.table_words(t): count for t, count in tables.items() if t not in withheld}
        )
        self.export_button.setEnabled(
            bool(self.office) and not self.desk.session.read_only and not self.run.is_running
        )

    # -------------------------------------------------------------- exporting
    def export(self) -> None:
        """Write the file in the background; what is wrong is said beside the fields."""
        path = Path(self.file_widget.filePath().strip())
        if not path.name or not path.parent.is_dir():
            parts.complain(
                self.problem, translate("MinePlanner", "Choose where the change file is to be written.")
            )
            return
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        self.problem.hide()
        self.result.hide()
        self.export_button.setEnabled(False)
        workspace = self.desk.session.workspace.path
        order = (self.office, self.excluded(), self.everything_box.isChecked())
        total = self.pending.rows if self.pending is not None else 0

        def work(progress: Progress) -> Exported:
            from mine_planner.gis import workspaces
            from mine_planner.store.exchange_export import export_changes

            opened = workspaces.open_workspace(workspace)
            try:
                return export_changes(
                    opened,
                    path,
                    order[0],
                    exclude=order[1],
                    everything=order[2],
                    progress=pieces.share_of(progress, total),
                )
            finally:
                opened.close()

        self.run.start(translate("MinePlanner", "Export changes"), work, self._exported, self._failed)

    def _exported(self, made: Exported) -> None:
        settings.save(replace(settings.load(), last_folder=str(made.path.parent)))
        if self.gone:
            return
        said_size = pieces.megabytes(made.size)
        sentence = translate("MinePlanner", "For office {}: {}, {}, in {} ({}).").format(
            self.office, words.counted(made.rows), said_size, made.path.name, made.path.parent
        )
        if made.excluded:
            sentence += " " + translate("MinePlanner", "Left out: {}.").format(
                ", ".join(said(words.CLASSES, name) for name in made.excluded)
            )
        self.result.setText("✓ " + sentence)
        self.result.show()
        self._proposed = self.file_widget.filePath()
        self.desk.session.notice_changes()

    def _failed(self, error: PlannerError) -> None:
        if self.gone:
            self.desk.reporter.failure(error)
            return
        parts.complain(self.problem, error.message)
        self._show_counts()

    def unload(self) -> None:
        """Stop what runs."""
        self.run.stop()
