# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab Points: what a team lays out with compass and tape, and which markers stand already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.map_tools.bands import as_qgis
from mine_planner.ui.map_tools.pick import PlacePicker
from mine_planner.ui.popups import ask_figure
from mine_planner.ui.tasks import changing
from mine_planner.ui.tasks.marker_row import MarkerRow
from mine_planner.ui.tasks.point_list import FORMS, NORTHS, PointList
from mine_planner.ui.tasks.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtCore import QPoint

    from mine_planner.gis.task_point_table import PointTable
    from mine_planner.ui.desk import Desk


class PointsTab(QWidget):
    """Points of the chosen task; every change is one saved action."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.table: PointTable | None = None
        self._task = ""
        self._follows = True
        self._picker = PlacePicker(desk, self)
        self.view = PointList(self)
        self.view.described.connect(self._describe)
        self.view.itemDoubleClicked.connect(lambda _item, _column: self.zoom())
        self.view.itemSelectionChanged.connect(self._follow)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.north = self._choice(NORTHS, translate("MinePlanner", "The north that bearings count from"))
        self.form = self._choice(FORMS, translate("MinePlanner", "The form of positions"))
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setStyleSheet(f"color: {parts.tint(self, 0.7)};")
        self._build_buttons()
        self.marker = MarkerRow(desk, self, self._picker)
        self._lay_out()

    # -------------------------------------------------------------- building
    def _choice(self, names: dict[str, str], tip: str) -> QComboBox:
        made = QComboBox(self)
        for value in names:
            made.addItem(said(names, value), value)
        made.setToolTip(tip)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(6)
        made.currentIndexChanged.connect(lambda _index: self._show())
        return made

    def _tool(self, text: str, icon: str, tip: str, does: Callable[[], object] | None) -> QToolButton:
        made = QToolButton(self)
        made.setText(text)
        made.setIcon(parts.icon(icon))
        made.setToolTip(tip)
        made.setAutoRaise(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if does is not None:
            made.clicked.connect(lambda _checked=False: does())
        return made

    def _build_buttons(self) -> None:
        tip = translate("MinePlanner", "Work the points out anew from the boundary; markers keep their place")
        self.lay_out_button = self._tool(translate("MinePlanner", "Lay Out"), "points", tip, self.lay_out)
        tip = translate("MinePlanner", "Put landmark, benchmark or start point on the map")
        self.place_button = self._tool(translate("MinePlanner", "Place"), "site", tip, None)
        self.place_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.place_button)
        for kind, words in (
            ("landmark", translate("MinePlanner", "Landmark")),
            ("benchmark", translate("MinePlanner", "Benchmark")),
            ("start", translate("MinePlanner", "Start Point, and Renumber")),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, kind=kind: self.place(kind))
        self.place_button.setMenu(menu)
        tip = translate("MinePlanner", "Legs longer than this get intermediate points; set it here")
        self.spacing_button = self._tool("", "settings", tip, self._ask_spacing)
        tip = translate("MinePlanner", "Show all bearings and positions in a window")
        self.full_button = self._tool("", "more", tip, self.open_window)
        self.full_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _lay_out(self) -> None:
        top, choices = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(2)
        for button in (self.lay_out_button, self.place_button, self.spacing_button):
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self.full_button)
        choices.addWidget(self.north, 1)
        choices.addWidget(self.form, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(choices)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        column.addWidget(self.marker)

    # -------------------------------------------------------------- showing
    def set_task(self, task: str) -> None:
        """Show the points of a task."""
        from mine_planner.gis import task_point_table

        if task != self._task:
            self.marker.hide()
            self._picker.stop()
        self._task = task
        workspace = self.desk.session.workspace
        self.table = task_point_table.read_table(workspace, task)
        self._follows = task_point_table.follows_boundary(workspace, task)
        every = translate("MinePlanner", "> {} m").format(number(task_point_table.spacing(workspace)))
        self.spacing_button.setText(every)
        self._show()

    def _show(self) -> None:
        if self.table is None:
            return
        north = self.north.currentData()
        self.view.fill(self.table.lines, (north,), self.form.currentData())
        writable = not self.desk.session.read_only
        for button in (self.lay_out_button, self.place_button, self.spacing_button):
            button.setEnabled(writable)
        self.note.setText(self._note(north))

    def _note(self, north: str) -> str:
        if self.table is None or not self.table.lines:
            return translate("MinePlanner", "No points yet: Lay Out makes them from the boundary.")
        if not self._follows:
            return translate("MinePlanner", "⚠ The boundary was changed in a layer: press Lay Out.")
        angles = self.table.north
        if north != "magnetic":
            return translate("MinePlanner", "Grid convergence {}°").format(number(angles.convergence_deg, 2))
        if angles.declination_deg is None:
            return translate("MinePlanner", "No magnetic model covers this day: use grid or true bearings.")
        return translate("MinePlanner", "Magnetic on {}, declination {}°").format(
            angles.declination_date, number(angles.declination_deg, 2)
        )

    def _follow(self) -> None:
        chosen = self.view.chosen()
        if self.marker.isVisible() and len(chosen) == 1:
            self.marker.begin(chosen[0])

    def zoom(self) -> None:
        """Show the chosen points on the map and flash them."""
        import shapely

        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        zoom_to_shapes(self.desk, [as_qgis(shapely.Point(line.x, line.y)) for line in self.view.chosen()])

    def open_window(self) -> None:
        """Show all columns in a window of their own."""
        from mine_planner.ui.tasks.points_window import PointsWindow
        from mine_planner.ui.window import open_window

        with self.desk.reporter.boundary():
            open_window(PointsWindow, self.desk).set_task(self._task)

    def forget(self) -> None:
        """Drop what belongs to a workspace that was closed."""
        self._picker.stop()
        self.table, self._task = None, ""
        self.view.clear()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self._picker.unload()

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self.view)
        writable = bool(self.view.chosen()) and not self.desk.session.read_only
        for icon, words, does, can in (
            ("zoom", translate("MinePlanner", "Zoom to Point"), self.zoom, bool(self.view.chosen())),
            ("edit", translate("MinePlanner", "Describe Point"), self.view.begin_describing, writable),
            ("accept", translate("MinePlanner", "Mark as Emplaced…"), self.begin_marker, writable),
        ):
            action = menu.addAction(parts.icon(icon), words)
            action.setEnabled(can)
            action.triggered.connect(lambda _checked=False, does=does: does())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(place))

    # -------------------------------------------------------------- changing
    def lay_out(self) -> None:
        """Work the points out anew."""
        from mine_planner.gis import task_points

        with self.desk.reporter.boundary():
            changing.save_points(self.desk, task_points.plan_points(self.desk.session.workspace, self._task))

    def place(self, kind: str) -> None:
        """Ask where landmark, benchmark or start point is."""
        words = {
            "landmark": translate("MinePlanner", "Click the landmark: fixed, outside, easy to recognise."),
            "benchmark": translate("MinePlanner", "Click the benchmark: safe, a short distance outside."),
            "start": translate("MinePlanner", "Click near the corner that becomes the start point, TP1."),
        }[kind]
        self._picker.pick(words, lambda x, y: self.place_at(kind, (x, y)))

    def place_at(self, kind: str, place: tuple[float, float]) -> None:
        """Put landmark, benchmark or start point at a place in the workspace's CRS."""
        from mine_planner.gis import task_point_table

        with self.desk.reporter.boundary():
            workspace = self.desk.session.workspace
            if kind == "start":
                plan = task_point_table.plan_start(workspace, self._task, place)
            else:
                plan = task_point_table.plan_approach(workspace, self._task, kind, place)
            changing.save_points(self.desk, plan)

    def _describe(self, point: str, words: str) -> None:
        from mine_planner.gis import task_point_table

        with self.desk.reporter.boundary():
            task_point_table.describe(self.desk.session.workspace, point, words)
            self.desk.session.notice_changes()

    def _ask_spacing(self) -> None:
        from mine_planner.gis import task_point_table

        def then(metres: float) -> None:
            with self.desk.reporter.boundary():
                reason = translate("MinePlanner", "Set in the list of points")
                task_point_table.set_spacing(self.desk.session.workspace, metres, reason)
                self.desk.session.notice_changes()

        question = translate("MinePlanner", "Legs longer than this get intermediate points, in every task:")
        now = task_point_table.spacing(self.desk.session.workspace)
        button = translate("MinePlanner", "Set Spacing")
        ask_figure(self.spacing_button, question, button, then, value=now, suffix=" m")

    def begin_marker(self) -> None:
        """Ask where the marker of the chosen point was measured, and since when it stands."""
        chosen = self.view.chosen()
        if len(chosen) == 1:
            self.marker.begin(chosen[0])
