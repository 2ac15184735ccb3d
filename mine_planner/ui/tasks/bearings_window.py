# SPDX-License-Identifier: GPL-2.0-or-later
"""The window for a task on paper: a start point, bearings and distances, and how well it closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QDate, Qt, QTimer
from qgis.PyQt.QtWidgets import QTableWidgetItem

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import in_users_language, number, square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.map_tools.bands import BLUE, GREEN, GREY, RED, Bands, Ink, as_qgis
from mine_planner.ui.map_tools.pick import PlacePicker
from mine_planner.ui.tasks.bearings_form import BEARING, DISTANCE, FROM, TO, BearingsForm
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.gis.task_bearings import EnteredOutline
    from mine_planner.ui.desk import Desk

PAUSE_MS = 300


class BearingsWindow(PlannerWindow):
    """Walks the outline while it is typed; saved as a task only when it is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Task from Bearings and Distances"))
        self.resize(620, 620)
        self._bands = Bands(desk)
        self._picker = PlacePicker(desk, self)
        self.entered: EnteredOutline | None = None
        self.form = BearingsForm(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.walk)
        form = self.form
        form.start.textChanged.connect(lambda _text: self._pause.start())
        form.table.itemChanged.connect(self._on_cell)
        form.given.currentIndexChanged.connect(lambda _index: self._on_given())
        form.north.currentIndexChanged.connect(lambda _index: self._pause.start())
        form.day.dateChanged.connect(lambda _day: self._pause.start())
        form.bowditch.toggled.connect(lambda _on: self._pause.start())
        form.pick.clicked.connect(lambda _checked=False: self._pick())
        form.add.clicked.connect(lambda _checked=False: self.add_row())
        form.remove.clicked.connect(lambda _checked=False: self._remove_row())
        form.save.clicked.connect(lambda _checked=False: self.save())
        form.close_button.clicked.connect(lambda _checked=False: self.close())
        form.day.setDate(QDate.currentDate())
        form.code.setText(desk.session.tasks().next_code())
        for _ in range(4):
            self.add_row()
        self.walk()

    def unload(self) -> None:
        """Take everything off the map."""
        self._pause.stop()
        self._bands.clear()
        self._picker.unload()

    # -------------------------------------------------------------- table
    def add_row(self, bearing: str = "", distance: str = "") -> None:
        """Add a leg; its points are named by the convention."""
        table = self.form.table
        table.blockSignals(True)
        row = table.rowCount()
        table.insertRow(row)
        for column, text in ((FROM, ""), (BEARING, bearing), (DISTANCE, distance), (TO, "")):
            item = QTableWidgetItem(text)
            if column in {FROM, TO}:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            else:
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            table.setItem(row, column, item)
        table.blockSignals(False)
        self._name_rows()
        self._pause.start()

    def _remove_row(self) -> None:
        table = self.form.table
        if table.currentRow() >= 0:
            table.removeRow(table.currentRow())
            self._name_rows()
            self._pause.start()

    def _name_rows(self) -> None:
        table = self.form.table
        table.blockSignals(True)
        way_in = self.form.way_in()
        count = len(self.legs())
        names = [*way_in, *(f"TP{number + 1}" for number in range(max(count - len(way_in), 0))), "TP1"]
        for row in range(table.rowCount()):
            typed = row < count
            following = names[row + 1] if row + 1 < len(names) else ""
            table.item(row, FROM).setText(names[row] if typed or row < len(way_in) else "")
            table.item(row, TO).setText(following if typed or row < len(way_in) else "")
        table.blockSignals(False)

    def _on_given(self) -> None:
        self._name_rows()
        self._pause.start()

    def _on_cell(self, item: QTableWidgetItem) -> None:
        if item.row() == self.form.table.rowCount() - 1 and item.text().strip():
            self.add_row()
        self._name_rows()
        self._pause.start()

    def legs(self) -> list[tuple[float | None, float | None]]:
        """Return the legs as typed; an empty cell is None, and a row without anything is left out."""
        table = self.form.table
        found = []
        for row in range(table.rowCount()):
            texts = [table.item(row, column).text().strip() for column in (BEARING, DISTANCE)]
            if any(texts):
                found.append((_figure(texts[0]), _figure(texts[1])))
        return found

    # -------------------------------------------------------------- walking
    def _pick(self) -> None:
        words = translate("MinePlanner", "Click where the known point is; Esc gives up.")
        self._picker.pick(words, self._take_start)

    def _take_start(self, x: float, y: float) -> None:
        self.form.start.setText(f"{x:.2f} {y:.2f}")
        self.show_in_front()

    def walk(self) -> None:
        """Show where the legs lead; what is wrong is said, and nothing is saved."""
        from mine_planner.gis import task_bearings, task_places

        self._pause.stop()
        self._bands.clear()
        self.entered = None
        form, workspace = self.form, self.desk.session.workspace
        legs = self.legs()
        try:
            if form.start.text().strip() and legs:
                self.entered = task_bearings.walk_outline(
                    workspace,
                    task_places.place_from_text(workspace, form.start.text()),
                    legs,
                    reference=form.north.currentData(),
                    day=form.day.date().toString(Qt.DateFormat.ISODate),
                    bowditch=form.bowditch.isChecked(),
                    way_in=form.way_in(),
                )
        except PlannerError as error:
            parts.complain(form.problem, error.message)
            form.result.clear()
        else:
            form.problem.hide()
            self._show(self.entered)
        form.save.setEnabled(self.entered is not None and not self.desk.session.read_only)

    def _show(self, entered: EnteredOutline | None) -> None:
        if entered is None:
            missing = translate(
                "MinePlanner",
                "Enter the known point and three legs or more, the last back to TP1.",
            )
            self.form.result.setText(missing)
            return
        import shapely

        walked = entered.traverse
        north = entered.north
        lines = [in_users_language(entered.sentence)]
        lines.append(
            translate("MinePlanner", "Perimeter {} m · {}").format(
                number(walked.length_m, 1), square_metres(float(walked.polygon.area))
            )
        )
        if north.declination_deg is not None:
            words = translate("MinePlanner", "Declination {}° on {}, grid convergence {}°")
            lines.append(
                words.format(
                    number(north.declination_deg, 2), north.declination_date, number(north.convergence_deg, 2)
                )
            )
        self.form.result.setText("\n".join(lines))
        ring = walked.walked.tolist()
        end = [ring[0][0] + walked.misclosure_xy[0], ring[0][1] + walked.misclosure_xy[1]]
        self._bands.show(shapely.LineString([*ring, end]), Ink(BLUE, 0, 2))
        way_in = [place for place in (entered.approach.landmark, entered.approach.benchmark) if place]
        if way_in:
            self._bands.show(shapely.LineString([*way_in, ring[0]]), Ink(GREY, 0, 2, dashed=True))
        if walked.misclosure_m > 0.005:
            self._bands.show(shapely.LineString([end, ring[0]]), Ink(RED, 0, 3))
        if walked.adjusted is not None:
            self._bands.show(shapely.Polygon(walked.adjusted), Ink(GREEN, 40, 2, dashed=True))

    # -------------------------------------------------------------- saving
    def save(self) -> None:
        """Save the outline as a task with its points; a missing reason is asked for and nothing is lost."""
        from mine_planner.gis import task_bearings
        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        self.walk()
        entered, form = self.entered, self.form
        if entered is None:
            return
        session = self.desk.session
        polygon = entered.traverse.polygon
        hazards = [hazard.uuid for hazard in session.tasks().hazards_touching(polygon)]
        values: dict[str, Any] = {
            "name": form.name.text().strip(),
            "task_type": form.type.currentData(),
            "non_cha_reason": form.reason.text().strip(),
        }
        code = form.code.text().strip()
        try:
            task = task_bearings.create_task(session.workspace, entered, code, hazards=hazards, values=values)
        except PlannerError as error:
            parts.complain(form.problem, error.message)
            return
        self.close()
        session.notice_changes()
        session.choose_task(task)
        zoom_to_shapes(self.desk, [as_qgis(polygon)])
        self.desk.reporter.success(translate("MinePlanner", "Task {} is entered.").format(code))


def _figure(text: str) -> float | None:
    """Return a typed figure; not a number stays one, so that its row and column are named."""
    if not text:
        return None
    try:
        return float(text.replace(",", ".").removesuffix("°").removesuffix("m").strip())
    except ValueError:
        return float("nan")
