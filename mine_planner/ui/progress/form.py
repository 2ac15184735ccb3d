# SPDX-License-Identifier: GPL-2.0-or-later
"""The daily report's form: fields in, an entry out, hints beside the fields while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QDate, QObject, Qt, QTimer, pyqtSignal

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.i18n import translate
from mine_planner.store.progress_values import FindEntry, ReportEntry
from mine_planner.ui.progress import words
from mine_planner.ui.progress.fields import choose, narrow_fields, refill
from mine_planner.ui.progress.find_row import FindRow

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.progress.panel import ProgressPanel

TYPING_MS = 250
_CHOSEN = Qt.ItemDataRole.UserRole
_OPEN_FIRST = {"in_progress": 0, "assigned": 1, "planned": 2, "suspended": 3}


class ReportForm(QObject):
    """Owns the fields of one report.

    Signals
    -------
    saved
        A report was saved; its uuid.
    """

    saved = pyqtSignal(str)

    def __init__(self, desk: Desk, panel: ProgressPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._ui = panel
        self._uuid = ""
        self._ground: Any = None
        self._boxes: tuple[str, ...] = ()
        self._task_team: str | None = None
        self._activities: dict[str, tuple[str, str, str]] = {}
        self.find_rows: list[FindRow] = []
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.judge)
        self._hints = {
            name: getattr(panel, f"{name}_hint")
            for name in ("task", "hours", "area", "unchecked", "stoppage")
        }
        self._connect()

    # -------------------------------------------------------------- lists
    def fill_lists(self) -> None:
        """Read tasks, teams, methods and reasons anew; what is chosen stays chosen."""
        workspace = self._desk.session.workspace
        tasks = [t for t in self._desk.session.tasks().all() if t.status != "withdrawn"]
        self._activities = {t.uuid: (t.task_type, t.method, t.team_uuid or "") for t in tasks}
        ordered = sorted(tasks, key=lambda t: (_OPEN_FIRST.get(t.status, 9), t.code))
        labels = [(t.uuid, " · ".join(filter(None, (t.code, t.name)))) for t in ordered]
        refill(self._ui.task_box, [("", translate("MinePlanner", "Choose a task")), *labels])
        teams = workspace.rows("team", ("code",), active=1)
        team_labels = [(row["uuid"], " · ".join(filter(None, (row["code"], row["name"])))) for row in teams]
        refill(self._ui.team_box, [("", ""), *team_labels])
        methods = [(code, words.said(words.METHODS, code)) for code in words.METHODS]
        refill(self._ui.method_box, methods)
        for box, name in (
            (self._ui.unchecked_box, "unchecked_reason"),
            (self._ui.stoppage_box, "stoppage_reason"),
        ):
            codes = [(label, label) for _code, label in words.code_names(workspace, name)]
            refill(box, [("", ""), *codes])

    # -------------------------------------------------------------- begin
    def begin(self) -> None:
        """Begin an empty report; day, task and team stay, since reports come in stacks."""
        self._uuid = ""
        self.show(ReportEntry(self.day(), self._ui.task_box.currentData() or None, self._team()[0]))

    def show(self, entry: ReportEntry, uuid: str = "") -> None:
        """Show a report: to be changed when it has a uuid, else as the beginning of a new one."""
        ui = self._ui
        self._uuid = uuid
        ui.day_edit.setDate(QDate.fromString(entry.day, Qt.DateFormat.ISODate))
        choose(ui.task_box, entry.task_uuid or "")
        choose(ui.team_box, entry.team_uuid or "")
        if entry.method:
            choose(ui.method_box, entry.method)
        ui.hours_spin.setValue(entry.hours or 0)
        ui.deminers_spin.setValue(entry.deminers or 0)
        ui.machines_spin.setValue(entry.machines or 0)
        ui.dogs_spin.setValue(entry.dogs or 0)
        ui.area_spin.setValue(entry.area_m2)
        ui.unchecked_spin.setValue(entry.unchecked_m2)
        ui.unchecked_box.setEditText(entry.unchecked_reason)
        ui.stoppage_spin.setValue(entry.stoppage_min)
        ui.stoppage_box.setEditText(entry.stoppage_reason)
        ui.remarks_edit.setText(entry.remarks)
        self._ground, self._boxes = entry.geometry, entry.boxes
        self._show_finds(entry.finds)
        save = translate("MinePlanner", "Save Changes") if uuid else translate("MinePlanner", "Save Report")
        ui.save_button.setText(save)
        ui.problem_label.hide()
        self.judge()

    def repeat_yesterday(self) -> None:
        """Take over staff, hours and method of the team's last report."""
        ui = self._ui
        team = self._team()[0]
        task = ui.task_box.currentData() or None
        with self._desk.reporter.boundary():
            last = self._desk.session.progress().repeat_yesterday(task, team, self.day())
            if last is None:
                raise InputError(
                    translate("MinePlanner", "There is no earlier report of this team: enter the first one.")
                )
            self.show(last)
            ui.area_spin.setFocus()
            ui.area_spin.selectAll()

    def take_ground(self, ground: Any) -> None:
        """Use drawn ground (a shapely polygon in the workspace's CRS) as the day's area."""
        self._ground, self._boxes = ground, ()
        self._ui.area_spin.setValue(float(ground.area))

    def take_boxes(self, boxes: tuple[str, ...], area_m2: float) -> None:
        """Use ticked boxes as the day's area."""
        self._ground, self._boxes = None, boxes
        self._ui.area_spin.setValue(area_m2)

    @property
    def boxes(self) -> tuple[str, ...]:
        """The boxes that are ticked."""
        return self._boxes

    # -------------------------------------------------------------- end
    def save(self) -> None:
        """Save; what is wrong is said above the button and nothing is lost."""
        ui = self._ui
        try:
            uuid = self._write(self.entry())
        except PlannerError as error:
            ui.problem_label.setText(error.message)
            ui.problem_label.show()
            return
        self.begin()
        self.saved.emit(uuid)

    def _write(self, entry: ReportEntry) -> str:
        session = self._desk.session
        if entry.task_uuid is None:
            raise InputError(translate("MinePlanner", "The report has no task: choose one."))
        code = self._ui.task_box.currentText().split(" · ", maxsplit=1)[0]
        name = translate("MinePlanner", "Report {} for task {}").format(entry.day, code)
        with session.action(name) as action:
            if entry.team_uuid is None and entry.team_text:
                from dataclasses import replace

                known = session.workspace.row("team", code=entry.team_text)
                added = known["uuid"] if known else action.insert("team", {"code": entry.team_text})
                entry = replace(entry, team_uuid=added)
            return session.progress().save(action, entry, self._uuid)

    def day(self) -> str:
        """Return the chosen day as ISO text."""
        return self._ui.day_edit.date().toString(Qt.DateFormat.ISODate)

    def entry(self, *, placed: bool = True) -> ReportEntry:
        """Return what is entered.

        Raises
        ------
        InputError
            When a find's coordinates cannot be read.
        """
        ui = self._ui
        task = ui.task_box.currentData() or None
        source = "boxes" if self._boxes else "drawn" if self._ground is not None else "typed"
        team, team_text = self._team()
        return ReportEntry(
            day=self.day(),
            task_uuid=task,
            team_uuid=team,
            team_text=team_text,
            activity=self._activities.get(task or "", ("clearance", "", ""))[0],
            method=ui.method_box.currentData() or "",
            hours=ui.hours_spin.value() or None,
            deminers=ui.deminers_spin.value(),
            machines=ui.machines_spin.value(),
            dogs=ui.dogs_spin.value(),
            area_m2=ui.area_spin.value(),
            area_source=source,
            boxes=self._boxes,
            geometry=self._ground,
            unchecked_m2=ui.unchecked_spin.value(),
            unchecked_reason=ui.unchecked_box.currentText().strip(),
            stoppage_min=ui.stoppage_spin.value(),
            stoppage_reason=ui.stoppage_box.currentText().strip(),
            remarks=ui.remarks_edit.text().strip(),
            finds=tuple(row.entry(placed=placed) for row in self.find_rows),
        )

    def _team(self) -> tuple[str | None, str]:
        """Return the chosen team's uuid, or the code of a team that is not in the list yet."""
        box = self._ui.team_box
        text = box.currentText().strip()
        for index in range(box.count()):
            label = box.itemText(index)
            if text and text.casefold() in {label.casefold(), label.split(" · ")[0].casefold()}:
                return box.itemData(index, _CHOSEN) or None, ""
        return None, text

    # -------------------------------------------------------------- finds
    def add_find(self, entry: FindEntry | None = None) -> FindRow:
        """Add a find to the report and go to its first field."""
        row = FindRow(self._desk.session, self._ui.finds_body)
        if entry is not None:
            row.show_entry(entry)
        row.removed.connect(lambda: self._remove_find(row))
        row.changed.connect(self._typing.start)
        self.find_rows.append(row)
        self._ui.finds_column.addWidget(row)
        self._ui.finds_body.show()
        if entry is None:
            row.type_box.setFocus()
        return row

    def _remove_find(self, row: FindRow) -> None:
        self.find_rows.remove(row)
        self._ui.finds_column.removeWidget(row)
        row.deleteLater()
        self._ui.finds_body.setVisible(bool(self.find_rows))
        self._typing.start()

    def _show_finds(self, finds: tuple[FindEntry, ...]) -> None:
        for row in list(self.find_rows):
            self._remove_find(row)
        for find in finds:
            self.add_find(find)
        self._ui.finds_body.setVisible(bool(finds))

    # -------------------------------------------------------------- hints
    def judge(self) -> None:
        """Say beside the fields what looks wrong."""
        self._typing.stop()
        if not self._desk.session.is_open:
            return
        found: dict[str, list[str]] = {}
        entry = self.entry(placed=False)
        if entry.task_uuid is not None:
            with self._desk.reporter.boundary():
                found = words.by_field(self._desk.session.progress().judge(entry, uuid=self._uuid))
        for name, label in self._hints.items():
            label.setText("\n".join(found.get(name, [])))
            label.setVisible(name in found)

    def _connect(self) -> None:
        ui = self._ui
        narrow_fields(ui, self._typing.start)
        ui.unchecked_box.lineEdit().setPlaceholderText(translate("MinePlanner", "Reason"))
        ui.stoppage_box.lineEdit().setPlaceholderText(translate("MinePlanner", "Reason"))
        ui.team_box.lineEdit().setPlaceholderText(translate("MinePlanner", "Team's code"))
        ui.method_box.currentIndexChanged.connect(lambda _index: self._typing.start())
        ui.day_edit.dateChanged.connect(lambda _day: self._typing.start())
        ui.task_box.currentIndexChanged.connect(lambda _index: self._on_task())

    def _on_task(self) -> None:
        """Take over the task's team and method, unless another team was entered by hand."""
        self._boxes, self._ground = (), None
        known = self._activities.get(self._ui.task_box.currentData() or "")
        given, text = self._team()
        own = bool(text) or given not in (None, self._task_team)
        if known is not None and known[2] and not own:
            choose(self._ui.team_box, known[2])
            self._task_team = known[2]
        if known is not None and known[1] in words.METHODS:
            choose(self._ui.method_box, known[1])
        self._typing.start()
