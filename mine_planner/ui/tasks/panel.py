# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the Clearance tasks dock: the list, its filter, the tabs below, and the form."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QItemSelectionModel, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QHeaderView

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.panel import Panel
from mine_planner.ui.tasks import columns, model
from mine_planner.ui.tasks.bar_delegate import BarDelegate
from mine_planner.ui.tasks.commands import TaskCommands
from mine_planner.ui.tasks.corner_moving import CornerMoving
from mine_planner.ui.tasks.detail_tabs import DetailTabs
from mine_planner.ui.tasks.drawing import TaskDrawing
from mine_planner.ui.tasks.form import TaskForm
from mine_planner.ui.tasks.in_sight import KeepInSight
from mine_planner.ui.tasks.layer_boundaries import LayerBoundaries
from mine_planner.ui.tasks.several import several_words
from mine_planner.ui.tasks.words import STATUS_NAMES, said

if TYPE_CHECKING:
    from qgis.core import QgsGeometry
    from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBoxBasic, QgsDateEdit, QgsDoubleSpinBox
    from qgis.gui import QgsFilterLineEdit as FilterEdit
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtGui import QResizeEvent
    from qgis.PyQt.QtWidgets import (
        QComboBox,
        QLabel,
        QLineEdit,
        QListWidget,
        QPushButton,
        QScrollArea,
        QSplitter,
        QStackedWidget,
        QTabWidget,
        QTextBrowser,
        QTreeView,
        QTreeWidget,
        QWidget,
    )

    from mine_planner.store.task_values import TaskRow
    from mine_planner.ui.desk import Desk

TYPING_MS = 200
"""The filter waits for a pause in typing."""


class TasksPanel(Panel, parts.form_class("tasks", "panel.ui")):  # type: ignore[misc]
    """Shows tasks and collects what the planner wants done with them."""

    pages: QStackedWidget
    list_page: QWidget
    form_page: QWidget
    filter_edit: FilterEdit
    status_box: QgsCheckableComboBox
    group_box: QComboBox
    splitter: QSplitter
    list_stack: QStackedWidget
    task_view: QTreeView
    tool_row: QWidget
    lower: QWidget
    title_label: QLabel
    detail_tabs: QTabWidget
    general_view: QTextBrowser
    plan_view: QTextBrowser
    site_view: QTextBrowser
    points_tab: QWidget
    plan_tab: QWidget
    site_tab: QWidget
    checks_tab: QWidget
    hazards_view: QTreeWidget
    history_view: QTreeWidget
    form_title: QLabel
    form_scroll: QScrollArea
    form_problem: QLabel
    shape_label: QLabel
    code_edit: FilterEdit
    name_edit: FilterEdit
    type_box: QComboBox
    method_box: QComboBox
    depth_spin: QgsDoubleSpinBox
    team_box: QComboBox
    start_date: QgsDateEdit
    end_date: QgsDateEdit
    confirmed_date: QgsDateEdit
    hazard_list: QListWidget
    no_hazard_label: QLabel
    reason_row: QWidget
    reason_edit: QLineEdit
    dossier_group: QgsCollapsibleGroupBoxBasic
    medical_group: QgsCollapsibleGroupBoxBasic
    minutes_spin: QgsDoubleSpinBox
    save_button: QPushButton
    discard_button: QPushButton

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setupUi(self)
        parts.let_shrink(self)
        self.model = model.TaskModel(self)
        self.drawing = TaskDrawing(desk, self)
        self.corners = CornerMoving(desk, self)
        self.layer_boundaries = LayerBoundaries(desk, self)
        self.form = TaskForm(desk, self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._dress_list()
        self._dress_filter()
        self.tabs = DetailTabs(desk, self)
        self.commands = TaskCommands(desk, self)
        self.tabs.add_dossier_button(self.commands.actions.dossier)
        self.drawing.outlined.connect(self.commands.take_outline)
        self.drawing.cut.connect(self.commands.take_cut)
        self.form.closed.connect(self._on_form_closed)
        desk.session.task_chosen.connect(self._on_chosen)

    # -------------------------------------------------------------- what the dock calls
    def reload(self) -> None:
        """Read the tasks anew; what was chosen stays chosen."""
        chosen = self.chosen()
        with self.desk.reporter.boundary():
            self.model.set_rows(self.layer_boundaries.marked(self.desk.session.tasks().all()))
        self._after_arranging()
        self.choose(chosen or ([self.desk.session.chosen_task] if self.desk.session.chosen_task else []))
        self.commands.refresh()

    def forget(self) -> None:
        """Drop a half-filled form and a drawing of the workspace that was closed."""
        self.drawing.stop()
        self.corners.stop()
        self.tabs.forget()
        self.pages.setCurrentWidget(self.list_page)
        self.model.set_rows([])
        self._show_details()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.desk.session.task_chosen.disconnect(self._on_chosen)
        self.drawing.unload()
        self.corners.unload()
        self.layer_boundaries.unload()
        self.tabs.unload()

    def chosen_rows(self) -> list[str]:
        """Return the uuids of the chosen tasks."""
        return self.chosen()

    def draw_task(self) -> None:
        """Begin to draw a new task."""
        self.commands.draw()

    # -------------------------------------------------------------- choosing
    def chosen(self) -> list[str]:
        """Return the uuids of the chosen tasks, in the order of the list."""
        indexes = self.task_view.selectionModel().selectedRows()
        tasks = [self.model.task(index) for index in indexes]
        return [task.uuid for task in tasks if task is not None]

    def chosen_task(self) -> TaskRow | None:
        """Return the task that the tabs below are about."""
        return self.model.task(self.task_view.currentIndex())

    def choose(self, uuids: list[str]) -> None:
        """Choose tasks in the list and scroll to the first."""
        found = [index for index in map(self.model.find, uuids) if index.isValid()]
        flags = QItemSelectionModel.SelectionFlag
        selection = self.task_view.selectionModel()
        picked = self.model.selection(uuids)
        selection.select(picked, flags.ClearAndSelect | flags.Rows)  # at once: each change is answered
        if found:
            selection.setCurrentIndex(found[0], flags.NoUpdate)
            self.task_view.scrollTo(found[0])
        self._show_details()  # the tabs below may come up and take half of the list's place

    # -------------------------------------------------------------- dressing
    def _dress_list(self) -> None:
        view = self.task_view
        view.setModel(self.model)
        view.setItemDelegateForColumn(model.DONE, BarDelegate(view))
        view.setIconSize(QSize(16, 16))
        view.setIndentation(14)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(model.NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(38)
        columns.set_widths(view)
        header.setSortIndicator(model.CODE, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)
        view.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        view.customContextMenuRequested.connect(self._open_menu)
        view.activated.connect(lambda _index: self.commands.zoom())
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([300, 320])
        self._in_sight = KeepInSight(view)
        parts.as_heading(self.title_label)

    def _dress_filter(self) -> None:
        self.filter_edit.setShowSearchIcon(True)
        self.status_box.setDefaultText(translate("MinePlanner", "Any status"))
        for value in STATUS_NAMES:
            self.status_box.addItemWithCheckState(said(STATUS_NAMES, value), Qt.CheckState.Unchecked, value)
        groups = (
            ("", translate("MinePlanner", "No groups")),
            ("status", translate("MinePlanner", "By status")),
            ("team", translate("MinePlanner", "By team")),
        )
        for value, words in groups:
            self.group_box.addItem(words, value)
        self.filter_edit.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self.arrange)
        self.status_box.checkedItemsChanged.connect(lambda _items: self.arrange())
        self.group_box.currentIndexChanged.connect(lambda _index: self.arrange())

    # -------------------------------------------------------------- reacting
    def arrange(self) -> None:
        """Show the list as filter, status and group ask."""
        chosen = self.chosen()
        wish = replace(
            self.model.wish,
            words=self.filter_edit.text(),
            statuses=frozenset(self.status_box.checkedItemsData()),
            group=self.group_box.currentData() or "",
        )
        self.model.set_wish(wish)
        self._after_arranging()
        self.choose(chosen)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        chosen = self.chosen()
        descending = order == Qt.SortOrder.DescendingOrder
        self.model.set_wish(replace(self.model.wish, sort=model.COLUMNS[column], descending=descending))
        self._after_arranging()
        self.choose(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show or leave out what there is no room for."""
        super().resizeEvent(event)
        columns.make_room(self.task_view, teams=any(row.team for row in self.model.rows))

    def _after_arranging(self) -> None:
        view = self.task_view
        view.setRootIsDecorated(bool(self.model.wish.group))
        if self.model.wish.group:
            from qgis.PyQt.QtCore import QModelIndex

            for row in range(self.model.rowCount()):
                view.setFirstColumnSpanned(row, QModelIndex(), True)
            view.expandAll()
        columns.fit(view, self.model.rows)
        self.commands.show_or_explain()

    def _on_selection(self) -> None:
        chosen = self.chosen()
        self.desk.session.choose_task(chosen[0] if len(chosen) == 1 else "")
        self._show_details()
        self.commands.refresh()

    def _on_chosen(self, uuid: str) -> None:
        if uuid and uuid not in self.chosen():
            self.choose([uuid])

    def _on_form_closed(self, uuid: str) -> None:
        self.drawing.stop()
        if uuid:
            if not self.model.find(uuid).isValid():
                self.reload()
            self.choose([uuid])
            self.task_view.setFocus()
        self.commands.refresh()

    def _open_menu(self, place: QPoint) -> None:
        self.commands.make_menu(self.task_view).popup(self.task_view.viewport().mapToGlobal(place))

    def _show_details(self) -> None:
        chosen = self.chosen()
        self.lower.setVisible(len(chosen) > 0)
        self.detail_tabs.setVisible(len(chosen) == 1)
        if len(chosen) > 1:
            self.title_label.setText(several_words(len(chosen)))
        with self.desk.reporter.boundary():
            self.tabs.show_task(chosen[0] if len(chosen) == 1 else "")

    def outline_drawn(self, geometry: QgsGeometry) -> None:
        """Open the form for a new outline."""
        from mine_planner.ui.map_tools.bands import as_shapely

        self.form.begin_new(as_shapely(geometry))
