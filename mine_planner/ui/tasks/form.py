# SPDX-License-Identifier: GPL-2.0-or-later
"""The short form of a task: for a new outline and for changing one; it replaces the list, never modal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QDate, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidgetItem

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import in_users_language, square_metres, translate
from mine_planner.store.task_values import HazardChoice, TaskDraft
from mine_planner.ui import parts
from mine_planner.ui.tasks.words import HAZARD_SIGNS, METHODS, TYPE_NAMES, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsDateEdit

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.tasks.panel import TasksPanel

TEXTS = {
    "objective_edit": "objective",
    "end_state_edit": "end_state",
    "organisation_edit": "organisation",
    "leader_edit": "team_leader",
    "detector_edit": "detector",
    "quality_edit": "quality_plan",
    "restrictions_edit": "restrictions",
    "contacts_edit": "contacts",
    "medical_edit": "medical_plan",
    "facility_edit": "medical_facility",
    "evacuation_edit": "evacuation_route",
    "signs_edit": "call_signs",
    "way_edit": "route_from_base",
    "name_edit": "name",
    "reason_edit": "non_cha_reason",
    "landowner_edit": "landowner",
    "authority_edit": "tasking_authority",
    "threshold_edit": "reporting_threshold",
    "vegetation_edit": "vegetation",
    "metal_edit": "metal",
    "note_edit": "note",
}
"""Line edits and the columns that they show."""

_UUID = int(Qt.ItemDataRole.UserRole)
_CLASS = _UUID + 1


class TaskForm(QObject):
    """Fills the form's widgets and saves what was entered, in one action.

    Signals
    -------
    closed
        With the uuid of the saved task, or an empty text when it was discarded.
    """

    closed = pyqtSignal(str)

    def __init__(self, desk: Desk, ui: TasksPanel) -> None:
        super().__init__(ui)
        self._desk = desk
        self._ui = ui
        self._uuid = ""
        self._shape: Any = None
        self._before: dict[str, Any] = {}
        self._hazards_before: tuple[str, ...] = ()
        for value in TYPE_NAMES:
            ui.type_box.addItem(said(TYPE_NAMES, value), value)
        for value in METHODS:
            ui.method_box.addItem(said(METHODS, value), value)
        for date in (ui.start_date, ui.end_date, ui.confirmed_date):
            date.setAllowNull(True)
            date.setNullRepresentation(translate("MinePlanner", "Not planned"))
            date.setCalendarPopup(True)
        ui.hazard_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.hazard_list.viewport().setAutoFillBackground(False)
        for group in (ui.dossier_group, ui.medical_group):
            group.setCollapsed(True)
        parts.as_heading(ui.form_title)
        parts.as_complaint(ui.form_problem)
        ui.type_box.currentIndexChanged.connect(lambda _index: self._show_reason())
        ui.hazard_list.itemChanged.connect(lambda _item: self._show_reason())
        ui.save_button.clicked.connect(lambda _checked=False: self.save())
        ui.discard_button.clicked.connect(lambda _checked=False: self.discard())

    # -------------------------------------------------------------- begin
    def begin_new(self, shape: Any, remarks: Sequence[str] = ()) -> None:
        """Show the form for an outline that was just drawn (shapely, workspace's CRS)."""
        tasks = self._desk.session.tasks()
        self._uuid, self._shape = "", shape
        self._fill(
            {"code": tasks.next_code(), "task_type": "clearance", "method": ""},
            tasks.hazards_touching(shape),
            None,
        )
        self._ui.form_title.setText(translate("MinePlanner", "<b>New task</b>"))
        size = translate("MinePlanner", "{} in {}").format(
            square_metres(shape.area), self._desk.session.crs.authid()
        )
        self._ui.shape_label.setText(" · ".join((size, *("⚠ " + remark for remark in remarks))))
        self._open()

    def begin_edit(self, uuid: str) -> None:
        """Show the form with what is known about a task."""
        tasks = self._desk.session.tasks()
        row = tasks.row(uuid)
        self._uuid, self._shape = uuid, tasks.geometry(uuid)
        linked = tuple(hazard.uuid for hazard in tasks.linked_hazards(uuid))
        touching = tasks.hazards_touching(self._shape) if self._shape is not None else []
        known = {hazard.uuid for hazard in touching}
        others = [hazard for hazard in tasks.linked_hazards(uuid) if hazard.uuid not in known]
        self._fill({key: row[key] for key in row.keys()}, [*touching, *others], linked)  # noqa: SIM118
        self._ui.form_title.setText(translate("MinePlanner", "<b>Task {}</b>").format(row["code"]))
        self._ui.shape_label.setText(square_metres(row["area_m2"]))
        self._open()

    # -------------------------------------------------------------- end
    def save(self) -> None:
        """Save the task; what is wrong is said below the fields and nothing is lost."""
        try:
            uuid = self._change() if self._uuid else self._create()
        except PlannerError as error:
            parts.complain(self._ui.form_problem, error.message)
            return
        self._close(uuid)

    def discard(self) -> None:
        """Forget what was entered."""
        self._close("")

    def _close(self, uuid: str) -> None:
        self._shape = None
        self._ui.pages.setCurrentWidget(self._ui.list_page)
        self.closed.emit(uuid)

    def _create(self) -> str:
        values = {name: value for name, value in self._values().items() if name != "code"}
        draft = TaskDraft(self._shape, self._ui.code_edit.text(), self._ticked(), values)
        name = translate("MinePlanner", "Draw task {}").format(draft.code.strip())
        with self._desk.session.action(name) as action:
            return self._desk.session.tasks().create(action, draft)

    def _change(self) -> str:
        """Write only what the planner changed, so that nobody else's value is put back."""
        values = self._values()
        changed = {name: value for name, value in values.items() if value != self._before.get(name)}
        ticked = self._ticked()
        if not changed and set(ticked) == set(self._hazards_before):
            return self._uuid
        tasks = self._desk.session.tasks()
        name = translate("MinePlanner", "Change task {}").format(values["code"])
        with self._desk.session.action(name) as action:
            if changed:
                tasks.update(action, self._uuid, changed)
            tasks.set_hazards(action, self._uuid, ticked)
        return self._uuid

    # -------------------------------------------------------------- widgets
    def _fill(self, row: dict[str, Any], hazards: list[HazardChoice], linked: tuple[str, ...] | None) -> None:
        ui = self._ui
        ui.code_edit.setText(row.get("code", ""))
        for widget, column in TEXTS.items():
            edit = getattr(ui, widget)
            edit.setText(row.get(column) or "")
            edit.setCursorPosition(0)
        ui.type_box.setCurrentIndex(ui.type_box.findData(row.get("task_type", "clearance")))
        self._choose_method(row.get("method") or "")
        ui.depth_spin.setValue(row.get("depth_cm") or 0)
        ui.minutes_spin.setValue(row.get("evacuation_minutes") or 0)
        self._fill_teams(row.get("team_uuid"))
        _set_day(ui.start_date, row.get("planned_start"))
        _set_day(ui.end_date, row.get("planned_end"))
        _set_day(ui.confirmed_date, row.get("medical_confirmed_on"))
        self._fill_hazards(hazards, linked)
        self._hazards_before = linked or ()
        self._before = self._values()
        ui.form_problem.hide()

    def _choose_method(self, method: str) -> None:
        box = self._ui.method_box
        if box.findData(method) < 0:
            box.addItem(method, method)
        box.setCurrentIndex(box.findData(method))

    def _fill_teams(self, chosen: str | None) -> None:
        box = self._ui.team_box
        box.clear()
        box.addItem(translate("MinePlanner", "No team yet"), None)
        for team in self._desk.session.workspace.rows("team", ("code",)):
            box.addItem(" · ".join(filter(None, (team["code"], team["name"]))), team["uuid"])
        box.setCurrentIndex(max(box.findData(chosen), 0))

    def _fill_hazards(self, hazards: list[HazardChoice], linked: tuple[str, ...] | None) -> None:
        """List the hazard areas; on a new task all that share ground are ticked."""
        view = self._ui.hazard_list
        view.blockSignals(True)
        view.clear()
        for hazard in hazards:
            words = translate("MinePlanner", "{} · {} · {}").format(
                in_users_language(hazard.label),
                said(HAZARD_SIGNS, hazard.areatype),
                square_metres(hazard.shared_m2),
            )
            item = QListWidgetItem(words)
            ticked = linked is None or hazard.uuid in linked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setToolTip(
                translate("MinePlanner", "{} of it lie in this task").format(square_metres(hazard.shared_m2))
            )
            item.setData(_UUID, hazard.uuid)
            item.setData(_CLASS, hazard.areatype)
            view.addItem(item)
        view.blockSignals(False)
        rows = min(max(len(hazards), 1), 5)
        view.setFixedHeight(rows * max(view.sizeHintForRow(0), view.fontMetrics().height() + 6) + 4)
        view.setVisible(bool(hazards))
        self._ui.no_hazard_label.setVisible(not hazards)

    def _ticked(self) -> tuple[str, ...]:
        view = self._ui.hazard_list
        items = [view.item(row) for row in range(view.count())]
        return tuple(item.data(_UUID) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _show_reason(self) -> None:
        """Ask for the reason only where ground that is no CHA is to be cleared."""
        view = self._ui.hazard_list
        items = [view.item(row) for row in range(view.count())]
        confirmed = any(i.data(_CLASS) == "CHA" and i.checkState() == Qt.CheckState.Checked for i in items)
        self._ui.reason_row.setVisible(self._ui.type_box.currentData() == "clearance" and not confirmed)

    def _values(self) -> dict[str, Any]:
        ui = self._ui
        values: dict[str, Any] = {column: getattr(ui, name).text().strip() for name, column in TEXTS.items()}
        return values | {
            "code": ui.code_edit.text().strip(),
            "task_type": ui.type_box.currentData(),
            "method": ui.method_box.currentData() or "",
            "depth_cm": ui.depth_spin.value() or None,
            "evacuation_minutes": ui.minutes_spin.value() or None,
            "team_uuid": ui.team_box.currentData(),
            "planned_start": _day(ui.start_date),
            "planned_end": _day(ui.end_date),
            "medical_confirmed_on": _day(ui.confirmed_date),
        }

    def _open(self) -> None:
        self._show_reason()
        self._ui.pages.setCurrentWidget(self._ui.form_page)
        self._ui.form_scroll.verticalScrollBar().setValue(0)
        self._ui.name_edit.setFocus()


def _set_day(widget: QgsDateEdit, iso: str | None) -> None:
    day = QDate.fromString(iso or "", Qt.DateFormat.ISODate)
    if day.isValid():
        widget.setDate(day)
    else:
        widget.clear()


def _day(widget: QgsDateEdit) -> str | None:
    day = widget.date()
    return day.toString(Qt.DateFormat.ISODate) if not widget.isNull() and day.isValid() else None
