# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "What changed": two issues of a map compared, feature by feature, each with zoom."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import in_users_language, number, square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.foot import foot
from mine_planner.ui.maps.shape_bands import ShapeBands, geometry_of
from mine_planner.ui.maps.words import CHANGES, said
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.map_issues import IssueChange
    from mine_planner.ui.desk import Desk

    Changes = tuple[list[IssueChange], dict[str, int]]

CHANGE, FEATURE, DISTANCE, LEFT = range(4)
_ORDER = ("gone", "moved", "re-shaped", "new")
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class IssuesWindow(PlannerWindow):
    """Lists what is new, gone, moved or re-shaped; nothing of the older issue is taken away by it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "What Changed since the Last Issue"))
        self.resize(560, 460)
        self.uuid = ""
        self._task: BackgroundTask[Changes] | None = None
        self._bands = ShapeBands(desk.canvas, desk.session.crs)
        column = QVBoxLayout(self)
        form = QFormLayout()
        self.older = QComboBox(self)
        self.older_label = QLabel(translate("MinePlanner", "&Older issue"), self)
        self.older_label.setBuddy(self.older)
        form.addRow(self.older_label, self.older)
        column.addLayout(form)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        parts.as_heading(self.summary)
        column.addWidget(self.summary)
        self.view = self._make_view()
        column.addWidget(self.view, 1)
        column.addWidget(self._legend())
        column.addLayout(self._buttons())
        self.older.activated.connect(lambda _index: self._compare())

    # -------------------------------------------------------------- what others ask for
    def show_map(self, uuid: str) -> None:
        """Compare a map with the issue that it supersedes, or one that the planner chooses."""
        workspace = self.desk.session.workspace
        row = workspace.row("source_map", uuid=uuid)
        if row is None:
            return
        self.uuid = uuid
        self._set_older_visible(visible=True)
        self.older.clear()
        for other in workspace.rows("source_map", ("name", "fid")):
            if other["uuid"] != uuid and other["kind"] == row["kind"]:
                self.older.addItem(other["name"], other["uuid"])
        place = self.older.findData(row["supersedes_uuid"])
        if place < 0:
            place = self.older.findText(row["name"])
        self.older.setCurrentIndex(place)
        self.older.setEnabled(self.older.count() > 0)
        words = translate("MinePlanner", "Choose the older issue of <b>{}</b>.")
        if not self.older.count():
            words = translate("MinePlanner", "No other map of this kind is here to compare <b>{}</b> with.")
        self._empty(words.format(escape(row["name"])))
        if place >= 0:
            self._compare()

    def show_changes(self, name: str, found: Changes) -> None:
        """Show what a file would change that has not been brought in yet."""
        self.uuid = ""
        self._set_older_visible(visible=False)
        self._show(found)
        title = translate("MinePlanner", "<b>{}</b>, not brought in yet: {}")
        self.summary.setText(title.format(escape(name), self.summary.text()))

    def unload(self) -> None:
        """Take the shapes off the canvas, stop comparing."""
        cancel(self._task)
        self._task = None
        self._bands.clear()

    # -------------------------------------------------------------- building
    def _make_view(self) -> QTreeWidget:
        view = QTreeWidget(self)
        view.setRootIsDecorated(False)
        view.setAlternatingRowColors(True)
        view.setUniformRowHeights(True)
        view.setSortingEnabled(False)
        view.setHeaderLabels(
            [
                translate("MinePlanner", "Change"),
                translate("MinePlanner", "Feature"),
                translate("MinePlanner", "By up to"),
                translate("MinePlanner", "Left beside it"),
            ]
        )
        tip = translate("MinePlanner", "Ground of the older issue outside the newer one; it stays")
        view.headerItem().setToolTip(LEFT, tip)
        for column in (DISTANCE, LEFT):
            view.headerItem().setTextAlignment(column, _RIGHT)
        Blank(view, translate("MinePlanner", "What is new, moved or gone is listed here."))
        view.currentItemChanged.connect(lambda item, _before: self._draw(item))
        view.itemActivated.connect(lambda _item, _column: self.zoom())
        return view

    def _legend(self) -> QLabel:
        words = translate(
            "MinePlanner",
            "On the map: dark dashes, the older issue; blue line, the newer one. Differences that both "
            "error budgets allow are counted as within tolerance and not listed.",
        )
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
        return label

    def _buttons(self) -> QHBoxLayout:
        self.zoom_button = QPushButton(parts.icon("zoom"), translate("MinePlanner", "Zoom to Change"), self)
        self.zoom_button.clicked.connect(lambda _checked=False: self.zoom())
        return foot(self, self.zoom_button, enter=True)

    def _set_older_visible(self, *, visible: bool) -> None:
        self.older.setVisible(visible)
        self.older_label.setVisible(visible)

    # -------------------------------------------------------------- doing
    def _compare(self) -> None:
        path, old, new = self.desk.session.path, self.older.currentData(), self.uuid
        if path is None or not old:
            return
        cancel(self._task)
        self._empty(translate("MinePlanner", "The two issues are being compared…"))

        def failed(error: PlannerError) -> None:
            self._empty(escape(error.message))

        title = translate("MinePlanner", "Compare two issues of a map")
        self._task = run_in_background(title, lambda _p: _work(path, old, new, _p), self._take, failed)

    def _take(self, found: Changes) -> None:
        self._task = None
        if not self.gone:
            self._show(found)

    def _empty(self, words: str) -> None:
        self.view.clear()
        self._bands.clear()
        self.zoom_button.setEnabled(False)
        self.summary.setText(words)

    def _show(self, found: Changes) -> None:
        changes, counts = found
        words = [f"{number(counts[kind])} {said(CHANGES, kind)}" for kind in CHANGES if counts.get(kind)]
        self._empty(", ".join(words) or translate("MinePlanner", "Nothing to compare"))
        order = {kind: place for place, kind in enumerate(_ORDER)}
        for change in sorted(changes, key=lambda item: (order[item.change], -(item.distance_m or 0.0))):
            self.view.addTopLevelItem(_item(change))
        for column in range(4):
            self.view.resizeColumnToContents(column)
        if self.view.topLevelItemCount():
            self.view.setCurrentItem(self.view.topLevelItem(0))

    def _draw(self, item: QTreeWidgetItem | None) -> None:
        self._bands.clear()
        self.zoom_button.setEnabled(item is not None)
        for role, older in ((_OLD, True), (_NEW, False)):
            wkb = item.data(CHANGE, role) if item is not None else None
            if wkb:
                self._bands.draw_mixed(bytes(wkb), older=older)

    def zoom(self) -> None:
        """Zoom to the chosen change."""
        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        item = self.view.currentItem()
        shapes = [item.data(CHANGE, role) for role in (_OLD, _NEW)] if item is not None else []
        with self.desk.reporter.boundary():
            zoom_to_shapes(self.desk, [geometry_of(bytes(wkb)) for wkb in shapes if wkb])


_OLD, _NEW = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


def _item(change: IssueChange) -> QTreeWidgetItem:
    metres = "" if change.distance_m is None else f"{number(change.distance_m)} m"
    left = square_metres(change.left_m2) if change.left_m2 >= 0.5 else ""
    ids = " → ".join(dict.fromkeys(filter(None, (change.old_fid, change.new_fid))))
    named = " · ".join(filter(None, (change.label, ids)))
    item = QTreeWidgetItem([said(CHANGES, change.change), named, metres, left])
    item.setData(CHANGE, _OLD, change.old_wkb)
    item.setData(CHANGE, _NEW, change.new_wkb)
    for column in (DISTANCE, LEFT):
        item.setTextAlignment(column, _RIGHT)
    for column in range(4):
        item.setToolTip(column, in_users_language(change.sentence, parts=True))
    return item


def _work(path: Path, old: str, new: str, _progress: Progress) -> Changes:
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import map_issues, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        return map_issues.compare_maps(workspace, old, new)
    finally:
        workspace.close()
