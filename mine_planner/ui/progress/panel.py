# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the Progress dock: the daily report, the last reports, accidents, the outlook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, QLocale, Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QToolButton

from mine_planner.i18n import in_users_language, translate
from mine_planner.ui import parts
from mine_planner.ui.panel import Panel
from mine_planner.ui.progress.buttons import dress_buttons
from mine_planner.ui.progress.form import ReportForm
from mine_planner.ui.progress.ground import BoxMenu, GroundDrawing
from mine_planner.ui.progress.report_list import ReportList
from mine_planner.ui.progress.report_model import HELD_COLOUR
from mine_planner.ui.progress.waiting_label import WaitingLabel

if TYPE_CHECKING:
    from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsDoubleSpinBox
    from qgis.PyQt.QtWidgets import (
        QCheckBox,
        QComboBox,
        QDateEdit,
        QHBoxLayout,
        QLabel,
        QLineEdit,
        QPushButton,
        QSpinBox,
        QTreeView,
        QVBoxLayout,
        QWidget,
    )

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.progress.incident_form import IncidentForm
    from mine_planner.ui.progress.outlook import Outlook


class ProgressPanel(Panel, parts.form_class("progress", "panel.ui")):  # type: ignore[misc]
    """Collects reports fast and shows what became of them."""

    body: QWidget
    body_column: QVBoxLayout
    reports_row: QHBoxLayout
    before_button: QToolButton
    after_button: QToolButton
    day_edit: QDateEdit
    repeat_button: QToolButton
    import_button: QToolButton
    task_box: QComboBox
    team_box: QComboBox
    method_box: QComboBox
    hours_spin: QgsDoubleSpinBox
    deminers_spin: QSpinBox
    machines_spin: QSpinBox
    dogs_spin: QSpinBox
    area_spin: QgsDoubleSpinBox
    unchecked_spin: QgsDoubleSpinBox
    unchecked_box: QComboBox
    stoppage_spin: QgsDoubleSpinBox
    stoppage_box: QComboBox
    remarks_edit: QLineEdit
    boxes_button: QToolButton
    draw_button: QToolButton
    finds_label: QLabel
    add_find_button: QToolButton
    finds_body: QWidget
    finds_column: QVBoxLayout
    problem_label: QLabel
    save_button: QPushButton
    discard_button: QPushButton
    incident_button: QToolButton
    incident_body: QWidget
    incident_column: QVBoxLayout
    outlook_group: QgsCollapsibleGroupBoxBasic
    outlook_column: QVBoxLayout
    reports_label: QLabel
    held_check: QCheckBox
    held_label: QLabel
    empty_label: QLabel
    report_view: QTreeView

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setupUi(self)
        self.form = ReportForm(desk, self)
        self.reports = ReportList(desk, self)
        self.drawing = GroundDrawing(desk, self)
        self.waiting = WaitingLabel(desk, self)
        self.body_column.insertWidget(0, self.waiting)
        self._incident: IncidentForm | None = None
        self._outlook: Outlook | None = None
        self._dress_form()
        self._connect()
        self.day_edit.setDate(QDate.currentDate())

    # -------------------------------------------------------------- what the dock calls
    def reload(self) -> None:
        """Read lists and reports anew; what is being typed stays."""
        with self.desk.reporter.boundary():
            self.form.fill_lists()
            self.reports.reload()
            self.waiting.reload()
        writable = not self.desk.session.read_only
        for widget in (
            *(self.save_button, self.incident_button, self.repeat_button, self.draw_button),
            self.import_button,
        ):
            widget.setEnabled(writable)
        if self._outlook is not None and not self.outlook_group.isCollapsed():
            self._outlook.reload()
        self.form.judge()

    def forget(self) -> None:
        """Drop what was typed for the workspace that was closed."""
        self.drawing.stop()
        self._close_incident()
        self.reports.forget()
        if self._outlook is not None:
            self._outlook.forget()
        for box in (self.task_box, self.team_box):
            box.clear()
        if self.desk.session.is_open:
            self.form.begin()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.drawing.unload()
        self.desk.session.task_chosen.disconnect(self._on_task_chosen)
        if self._outlook is not None:
            self._outlook.unload()

    def chosen_rows(self) -> list[str]:
        """Return the uuid of the task whose report is being entered."""
        task = self.task_box.currentData()
        return [task] if task else []

    def enter_report(self) -> None:
        """Go to the first field of the form."""
        self.task_box.setFocus()

    def show_held(self, uuid: str) -> None:
        """Show what is held back, with this report chosen."""
        self.reports.show_held(uuid)

    # -------------------------------------------------------------- dressing
    def _dress_form(self) -> None:
        tr = translate
        self.before_button.setArrowType(Qt.ArrowType.LeftArrow)
        self.after_button.setArrowType(Qt.ArrowType.RightArrow)
        self.before_button.setAccessibleName(tr("MinePlanner", "One day back"))
        self.after_button.setAccessibleName(tr("MinePlanner", "One day on"))
        self.day_edit.setDisplayFormat("ddd " + QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        widest = QLocale().toString(QDate(2028, 12, 28), self.day_edit.displayFormat()) + "00000"
        self.day_edit.setMinimumWidth(self.day_edit.fontMetrics().horizontalAdvance(widest))  # the arrow too
        dress_buttons(self)
        quiet = f"color: {HELD_COLOUR};"
        for name in ("task", "hours", "area", "unchecked", "stoppage"):
            hint = getattr(self, f"{name}_hint")
            hint.setStyleSheet(quiet)
            hint.hide()
        for label in (self.problem_label, self.held_label):
            label.setStyleSheet(quiet)
            label.hide()
        line = f"border-top: 1px solid {parts.tint(self, 0.2)}; padding-top: 6px;"
        self.reports_label.setStyleSheet("font-weight: bold;")
        self.finds_label.setStyleSheet("font-weight: bold;")
        self.held_label.setStyleSheet(quiet + line)
        self.incident_body.hide()

    def _connect(self) -> None:
        self.before_button.clicked.connect(lambda _checked=False: self.move_day(-1))
        self.after_button.clicked.connect(lambda _checked=False: self.move_day(1))
        self.day_edit.dateChanged.connect(self._on_day)
        self.save_button.clicked.connect(lambda _checked=False: self.form.save())
        self.discard_button.clicked.connect(lambda _checked=False: self.form.begin())
        self.form.saved.connect(self._on_saved)
        self.drawing.drawn.connect(self.form.take_ground)
        self.outlook_group.collapsedStateChanged.connect(self._on_outlook)
        self.desk.session.task_chosen.connect(self._on_task_chosen)
        keys = (
            ("Alt+Left", lambda: self.move_day(-1)),
            ("Alt+Right", lambda: self.move_day(1)),
            ("Return", self._on_enter),
            ("Enter", self._on_enter),
            ("Ctrl+Return", self.form.save),
            ("Esc", self.form.begin),
        )
        for text, does in keys:
            shortcut = QShortcut(QKeySequence(text), self.body)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    # -------------------------------------------------------------- doing
    def move_day(self, days: int) -> None:
        """Go a day back or on."""
        self.day_edit.setDate(self.day_edit.date().addDays(days))

    def tick_boxes(self) -> None:
        """Open the list of the task's boxes."""
        task = self.task_box.currentData()
        rows = self.desk.session.workspace.rows("task_box", ("box_no", "fid"), task_uuid=task) if task else []
        if not rows:
            self.desk.reporter.info(
                translate(
                    "MinePlanner", "This task has no boxes: make them in Clearance tasks, or type the m²."
                )
            )
            return
        menu = BoxMenu(rows, self.form.boxes, self.boxes_button)
        menu.ticked.connect(self.form.take_boxes)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.boxes_button.mapToGlobal(self.boxes_button.rect().bottomLeft()))

    def open_incident(self) -> None:
        """Open the form of an accident or a missed mine for the chosen task."""
        from mine_planner.ui.progress.incident_form import IncidentForm

        self._close_incident()
        task = self.task_box.currentData()
        if not task:
            self.desk.reporter.info(translate("MinePlanner", "Choose the task where it happened first."))
            return
        code = self.task_box.currentText().split(" · ", maxsplit=1)[0]
        self._incident = IncidentForm(self.desk, task, code, self.form.day(), self.incident_body)
        self._incident.closed.connect(self._close_incident)
        self._incident.recorded.connect(self._on_incident)
        self.incident_column.addWidget(self._incident)
        self.incident_body.show()
        self._incident.kind_box.setFocus()

    # -------------------------------------------------------------- reacting
    def _on_enter(self) -> None:
        """Enter saves, except on a button or in the list, which it presses or opens."""
        widget = self.focusWidget()
        if widget is self.report_view:
            self.reports.change()
        elif isinstance(widget, QToolButton):
            widget.click()
        elif widget is self.discard_button:
            self.form.begin()
        elif self._incident is not None and self._incident.isAncestorOf(widget):
            self._incident.record()
        else:
            self.form.save()

    def _on_day(self, day: QDate) -> None:
        self.after_button.setEnabled(day < QDate.currentDate())

    def _on_saved(self, uuid: str) -> None:
        row = next((row for row in self.reports.model.rows if row.uuid == uuid), None)
        if row is not None and row.status == "held":
            self.desk.reporter.warning(
                translate("MinePlanner", "Held back: {}").format(in_users_language(row.held_reason))
            )
        self.task_box.setFocus()

    def _on_incident(self, sentence: str) -> None:
        self._close_incident()
        self.desk.reporter.warning(sentence)

    def _close_incident(self) -> None:
        form, self._incident = self._incident, None
        if form is not None:
            self.incident_column.removeWidget(form)
            form.deleteLater()
        self.incident_body.hide()

    def _on_task_chosen(self, uuid: str) -> None:
        index = self.task_box.findData(uuid)
        if index > 0 and not self.isAncestorOf(self.focusWidget() or self):
            self.task_box.setCurrentIndex(index)

    def _on_outlook(self, collapsed: bool) -> None:
        """Build the outlook when it is looked at; matplotlib is loaded only then."""
        if collapsed or not self.desk.session.is_open:
            return
        if self._outlook is None:
            from mine_planner.ui.progress.outlook import Outlook

            self._outlook = Outlook(self.desk, self.outlook_group)
            self.outlook_column.addWidget(self._outlook)
        self._outlook.reload()
