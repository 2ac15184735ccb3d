# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that divides a task into boxes or lanes: size or number, base-line, and what is left over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mine_planner.background import run_in_background
from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import number, square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.map_tools.bands import BLUE, RED, Bands, Ink
from mine_planner.ui.map_tools.pick import PlacePicker
from mine_planner.ui.tasks import boxes_work
from mine_planner.ui.tasks.boxes_work import Wanted
from mine_planner.ui.tasks.size_field import SizeField
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import BackgroundTask
    from mine_planner.gis.task_boxes import DividedTask
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.tasks.boxes_work import Shown

PAUSE_MS = 250


class BoxesWindow(PlannerWindow):
    """Shows the division on the map while the figures change; saved only when it is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Boxes and Lanes"))
        self.resize(420, 340)
        self._task = ""
        self._code = ""
        self._base_line: Any = None
        self._first: tuple[float, float] | None = None
        self._shown: Shown | None = None
        self._wanted: Wanted | None = None
        self._work: BackgroundTask[Any] | None = None
        self._save_next = False
        self._bands = Bands(desk)
        self._picker = PlacePicker(desk, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.work_out)
        self._build()

    def set_task(self, task: str) -> None:
        """Divide another task."""
        row = self.desk.session.tasks().row(task)
        self._task, self._code, self._base_line = task, row["code"], None
        self.heading.setText(
            translate("MinePlanner", "<b>Task {}</b> · {}").format(row["code"], square_metres(row["area_m2"]))
        )
        self._say_base_line()
        self.work_out()

    def reload(self) -> None:
        """Work the division out again: the boundary may have changed."""
        if self._task:
            self.work_out()

    @property
    def working(self) -> bool:
        """Whether a division is worked out or saved just now."""
        return self._work is not None

    def unload(self) -> None:
        """Take everything off the map; what is being saved is saved."""
        self._pause.stop()
        self._bands.clear()
        self._picker.unload()

    # -------------------------------------------------------------- building
    def _build(self) -> None:
        self.heading = QLabel(self)
        self.kind = QComboBox(self)
        self.kind.addItem(translate("MinePlanner", "Boxes"), "boxes")
        self.kind.addItem(translate("MinePlanner", "Lanes, square to the base-line"), "lanes")
        self.along = SizeField(self, 50.0)
        self.across = SizeField(self, 50.0)
        self.least = QgsDoubleSpinBox(self)
        self.least.setDecimals(1)
        self.least.setMaximum(1_000)
        self.least.setSuffix(translate("MinePlanner", " m"))
        self.least.setShowClearButton(False)
        self.least.setToolTip(
            translate("MinePlanner", "A left-over strip that is narrower is added to the box beside it")
        )
        self.result = QLabel(self)
        self.result.setWordWrap(True)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self._lay_out()
        self.kind.currentIndexChanged.connect(lambda _index: self._on_kind())
        for field in (self.along, self.across):
            field.kind.currentIndexChanged.connect(lambda _index: self._pause.start())
            field.size.valueChanged.connect(lambda _value: self._pause.start())
            field.count.valueChanged.connect(lambda _value: self._pause.start())
        self.least.valueChanged.connect(lambda _value: self._pause.start())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(translate("MinePlanner", "Divide into"), self.kind)
        form.addRow(translate("MinePlanner", "Base-line"), self._base_line_row())
        self._along_label = QLabel(translate("MinePlanner", "Along it"), self)
        self._across_label = QLabel(translate("MinePlanner", "Square to it"), self)
        form.addRow(self._along_label, self.along)
        form.addRow(self._across_label, self.across)
        form.addRow(translate("MinePlanner", "Narrowest left-over"), self.least)
        self.save_button = QPushButton(parts.icon("boxes"), translate("MinePlanner", "Save Division"), self)
        self.save_button.setToolTip(
            translate("MinePlanner", "Save these boxes in place of those that were not searched")
        )
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addLayout(form)
        column.addWidget(self.result)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(foot(self, self.save_button, enter=True))

    def _base_line_row(self) -> QWidget:
        holder = QWidget(self)
        self.base_words = QLabel(holder)
        self.pick_button = QPushButton(parts.icon("points"), translate("MinePlanner", "Pick on Map"), holder)
        self.pick_button.setToolTip(translate("MinePlanner", "Click the place on the map"))
        self.pick_button.setAutoDefault(False)
        self.pick_button.clicked.connect(lambda _checked=False: self.pick_base_line())
        self.longest_button = QPushButton(translate("MinePlanner", "Longest Side"), holder)
        self.longest_button.setToolTip(
            translate("MinePlanner", "Lay the boxes along the longest side of the task")
        )
        self.longest_button.setAutoDefault(False)
        self.longest_button.clicked.connect(lambda _checked=False: self.use_base_line(None))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.base_words, 1)
        row.addWidget(self.pick_button)
        row.addWidget(self.longest_button)
        return holder

    # -------------------------------------------------------------- base-line
    def pick_base_line(self) -> None:
        """Ask for two places on the map."""
        words = translate("MinePlanner", "Click where the base-line begins; Esc gives up.")
        self._picker.pick(words, self._take_begin)

    def _take_begin(self, x: float, y: float) -> None:
        self._first = (x, y)
        self._picker.pick(translate("MinePlanner", "Click where the base-line ends."), self._take_end)

    def _take_end(self, x: float, y: float) -> None:
        if self._first is not None:
            self.use_base_line((self._first, (x, y)))

    def use_base_line(self, ends: tuple[tuple[float, float], tuple[float, float]] | None) -> None:
        """Divide along a line, or along the longest side."""
        import shapely

        self._base_line = None if ends is None else shapely.LineString(ends)
        self._say_base_line()
        self.work_out()

    def _say_base_line(self) -> None:
        picked = self._base_line is not None
        self.base_words.setText(
            translate("MinePlanner", "picked") if picked else translate("MinePlanner", "longest side")
        )
        self.longest_button.setEnabled(picked)

    # -------------------------------------------------------------- working out
    def _on_kind(self) -> None:
        lanes = self.kind.currentData() == "lanes"
        self.across.setVisible(not lanes)
        self._across_label.setVisible(not lanes)
        self._along_label.setText(
            translate("MinePlanner", "Width of a lane") if lanes else translate("MinePlanner", "Along it")
        )
        self.along.size.setValue(1.0 if lanes else 50.0)
        self._pause.start()

    def work_out(self) -> None:
        """Work out in the background what these figures make; what is wrong is said and nothing is saved."""
        self._pause.stop()
        self._bands.clear()
        self._shown = None
        self.save_button.setEnabled(False)
        least, path = self.least.value(), self.desk.session.workspace.path
        try:
            along, across = self.along.division(least), self.across.division(least)
        except PlannerError as error:
            self._failed(error)
            return
        lanes = self.kind.currentData() == "lanes"
        wanted = self._wanted = Wanted(self._code, along, across, self._base_line, lanes)
        self.result.setText(translate("MinePlanner", "Working out…"))

        def done(shown: Shown) -> None:
            if wanted is self._wanted and not self.gone:
                self._worked_out(shown)

        def failed(error: PlannerError) -> None:
            if wanted is self._wanted and not self.gone:
                self._failed(error)

        title = translate("MinePlanner", "Divide a task")
        self._work = run_in_background(title, lambda _p: boxes_work.work_out(path, wanted), done, failed)

    def _worked_out(self, shown: Shown) -> None:
        self._work, self._shown = None, shown
        self.problem.hide()
        self.result.setText("\n".join(_sentences(shown.divided, shown.strips)))
        if shown.edges is not None:
            self._bands.show(shown.edges, Ink(BLUE, 0, 1))
            self._bands.show(shown.left_over, Ink(RED, 60, 1))
        self.save_button.setEnabled(not self.desk.session.read_only)
        if self._save_next:
            self.save()

    def _failed(self, error: PlannerError) -> None:
        self._work, self._wanted, self._save_next = None, None, False
        parts.complain(self.problem, error.message)
        self.result.clear()
        self.save_button.setEnabled(self._shown is not None and not self.desk.session.read_only)

    def save(self) -> None:
        """Save what these figures make: at once, or when it is worked out."""
        if self._pause.isActive() or (self._shown is None and not self.working):
            self.work_out()
        self._save_next = self.working
        if self._shown is None or self.working or self.desk.session.read_only:
            return
        divided, strips = self._shown.divided, self._shown.strips
        path = self.desk.session.workspace.path

        def done(_nothing: None) -> None:
            self._saved(divided, strips)

        self.save_button.setEnabled(False)
        title = translate("MinePlanner", "Save the boxes of a task")
        self._work = run_in_background(title, lambda _p: boxes_work.save(path, divided), done, self._failed)

    def _saved(self, divided: DividedTask, strips: int) -> None:
        self._work = None
        if not self.gone:
            self.close()
        self.desk.session.notice_changes()
        words = translate("MinePlanner", "Task {}, boxes: {}.")
        if strips:
            words = translate("MinePlanner", "Task {}, boxes: {}, pieces left over: {}.")
        whole = number(len(divided.kinds) - strips)
        self.desk.reporter.success(words.format(self._code, whole, number(strips)))


def _sentences(divided: DividedTask, strips: int) -> list[str]:
    """Say how many boxes there are, what is left over, and what gives way."""
    words = translate("MinePlanner", "Boxes: {}, whole or cut by the boundary, along {}° grid")
    whole = number(len(divided.kinds) - strips)
    lines = [words.format(whole, number(divided.made.bearing_deg, 1))]
    along, across = divided.made.left_over_m
    if divided.left_over_m2 > 0:
        words = translate("MinePlanner", "Left over, red on the map: {} ({} m along, {} m across)")
        left = square_metres(divided.left_over_m2)
        lines.append(words.format(left, number(along, 2), number(across, 2)))
    else:
        lines.append(translate("MinePlanner", "Nothing is left over"))
    if divided.replaced:
        words = translate("MinePlanner", "Boxes that it replaces: {}, none of them searched")
        lines.append(words.format(number(divided.replaced)))
    return lines
