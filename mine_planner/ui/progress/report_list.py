# SPDX-License-Identifier: GPL-2.0-or-later
"""The last reports below the form: shown, changed, taken, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QSize
from qgis.PyQt.QtWidgets import QHeaderView, QMenu

from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui import parts
from mine_planner.ui.popups import ask_sentence
from mine_planner.ui.progress import report_model
from mine_planner.ui.progress.report_model import ReportModel

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QPoint

    from mine_planner.store.progress_values import ReportRow
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.progress.panel import ProgressPanel

LISTED = 12
MOST_HELD = 500
"""What is held back is listed to the last one: each waits for a person."""


class ReportList(QObject):
    """As high as its rows, so that the dock scrolls as one."""

    def __init__(self, desk: Desk, panel: ProgressPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._ui = panel
        self.model = ReportModel(self)
        self._dress()
        panel.held_check.toggled.connect(lambda _on: self.reload())
        panel.report_view.activated.connect(lambda _index: self.change())
        panel.report_view.customContextMenuRequested.connect(self._open_menu)
        panel.report_view.selectionModel().currentRowChanged.connect(lambda *_: self._show_held())

    def forget(self) -> None:
        """Show nothing."""
        self.model.set_rows([])

    def _dress(self) -> None:
        view = self._ui.report_view
        view.setModel(self.model)
        view.setIconSize(QSize(16, 16))
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(report_model.AREA, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(36)

    def change(self) -> None:
        """Open the chosen report in the form."""
        row = self._chosen()
        if row is not None:
            with self._desk.reporter.boundary():
                self._ui.form.show(self._desk.session.progress().entry(row.uuid), row.uuid)
                self._ui.task_box.setFocus()

    def delete(self) -> None:
        """Delete the chosen report; can be undone."""
        row = self._chosen()
        if row is None:
            return
        name = translate("MinePlanner", "Delete report {} of task {}").format(row.day, row.task)
        with self._desk.reporter.boundary(), self._desk.session.action(name) as action:
            self._desk.session.progress().delete(action, row.uuid)

    def accept(self) -> None:
        """Ask why, and take a report that was held back."""
        row = self._chosen()
        if row is None:
            return

        def then(reason: str) -> None:
            name = translate("MinePlanner", "Take held report {} of task {}").format(row.day, row.task)
            with self._desk.reporter.boundary(), self._desk.session.action(name) as action:
                self._desk.session.progress().accept(action, row.uuid, reason)

        question = translate("MinePlanner", "Why is this report right all the same?")
        ask_sentence(self._ui.report_view, question, translate("MinePlanner", "Take Report"), then)

    def _chosen(self) -> ReportRow | None:
        index = self._ui.report_view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def reload(self) -> None:
        """Read the newest reports anew."""
        store = self._desk.session.progress()
        held = store.held_count()
        words = translate("MinePlanner", "Only held back ({})").format(number(held))
        self._ui.held_check.setText(words)
        self._ui.held_check.setVisible(held > 0 or self._ui.held_check.isChecked())
        only = self._ui.held_check.isChecked()
        self.model.set_rows(store.latest(MOST_HELD if only else LISTED, held=only))
        shown = self.model.rowCount()
        self._ui.empty_label.setVisible(shown == 0)
        self._ui.report_view.setVisible(shown > 0)
        height = self._ui.report_view.header().sizeHint().height() + 2
        row = max(self._ui.report_view.sizeHintForRow(0), self._ui.fontMetrics().height() + 4)
        self._ui.report_view.setFixedHeight(height + row * shown)
        self._show_held()

    def show_held(self, uuid: str) -> None:
        """List only what is held back, and choose one of these reports."""
        self._ui.held_check.setChecked(True)
        self.reload()
        for line, row in enumerate(self.model.rows):
            if row.uuid == uuid:
                self._ui.report_view.setCurrentIndex(self.model.index(line, 0))
                self._ui.report_view.setFocus()

    def _show_held(self) -> None:
        row = self._chosen()
        reason = in_users_language(row.held_reason) if row is not None and row.status == "held" else ""
        self._ui.held_label.setText(translate("MinePlanner", "Held back: {}").format(reason))
        self._ui.held_label.setVisible(bool(reason))

    def _open_menu(self, place: QPoint) -> None:
        row = self._chosen()
        if row is None:
            return
        menu = QMenu(self._ui.report_view)
        change = menu.addAction(parts.icon("edit"), translate("MinePlanner", "Change Report"))
        change.triggered.connect(lambda _checked=False: self.change())
        if row.status == "held":
            take = menu.addAction(parts.icon("accept"), translate("MinePlanner", "Take Report…"))
            take.triggered.connect(lambda _checked=False: self.accept())
        gone = menu.addAction(parts.icon("delete"), translate("MinePlanner", "Delete Report"))
        gone.triggered.connect(lambda _checked=False: self.delete())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._ui.report_view.viewport().mapToGlobal(place))
