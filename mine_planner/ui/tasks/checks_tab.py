# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab Checks: what is wrong with the chosen task, found again in the background after every save."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mine_planner.background import BackgroundTask, cancel, run_in_background
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.map_tools.bands import RED, Bands, Ink, as_qgis
from mine_planner.ui.signs import letter_icon
from mine_planner.ui.tasks import changing
from mine_planner.ui.tasks.finding_words import fix_name, sentence_of

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QPoint

    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.domain.findings import Finding
    from mine_planner.ui.desk import Desk

PAUSE_MS = 400
LIVE_S = 2.0
"""A check of all tasks that took longer is not repeated after every save; it is asked for."""
MOST_LINES = 2_000

_SIGNS = {
    "error": ("!", parts.ERROR_COLOUR, "round"),
    "warning": ("?", "#bf6f12", "square"),
    "info": ("i", "#3a78b5", "hollow"),
}
_ROW = int(Qt.ItemDataRole.UserRole)


class ChecksTab(QWidget):
    """Findings with their severity, a place to zoom to, and a fix where one is safe.

    Signals
    -------
    counted
        How many errors and warnings there are.
    """

    counted = pyqtSignal(int, int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.findings: list[Finding] = []
        self._task_uuid = ""
        self._all_took = 0.0
        self._work: BackgroundTask[Any] | None = None
        self._bands = Bands(desk)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.run)
        self._build()

    def _build(self) -> None:
        self.scope = QComboBox(self)
        self.scope.addItem(translate("MinePlanner", "This task"), "task")
        self.scope.addItem(translate("MinePlanner", "All tasks"), "all")
        self.scope.currentIndexChanged.connect(lambda _index: self.run())
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.again = QPushButton(parts.icon("check"), translate("MinePlanner", "Check"), self)
        self.again.setToolTip(translate("MinePlanner", "Check again now; nothing is changed"))
        self.again.clicked.connect(lambda _checked=False: self.run())
        self.view = QListWidget(self)
        self.view.setObjectName("checks_view")
        self.view.setWordWrap(True)
        self.view.setAlternatingRowColors(True)
        self.view.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFrameShape(QListWidget.Shape.NoFrame)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.itemActivated.connect(lambda _item: self.zoom())
        self.view.currentItemChanged.connect(lambda _now, _before: self._on_line())
        self.view.customContextMenuRequested.connect(self._menu)
        self.zoom_button = QPushButton(parts.icon("zoom"), translate("MinePlanner", "Zoom"), self)
        self.zoom_button.clicked.connect(lambda _checked=False: self.zoom())
        self.fix_button = QPushButton(parts.icon("accept"), translate("MinePlanner", "Fix"), self)
        self.fix_button.clicked.connect(lambda _checked=False: self.fix())
        top, low = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.scope)
        top.addWidget(self.state, 1)
        top.addWidget(self.again)
        low.addStretch(1)
        low.addWidget(self.zoom_button)
        low.addWidget(self.fix_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addLayout(low)
        self._on_line()

    # -------------------------------------------------------------- running
    def set_task(self, task: str) -> None:
        """Check another task, or the same one after a save, when typing and clicking pause."""
        if self.scope.currentData() == "all" and task == self._task_uuid and self._all_took > LIVE_S:
            self.state.setText(translate("MinePlanner", "From before the last change"))
            return
        if self.scope.currentData() == "all" and self.findings and task != self._task_uuid:
            self._task_uuid = task
            return
        self._task_uuid = task
        self._pause.start()

    def run(self) -> None:
        """Check in the background: one task with what lies around it, or all."""
        self._pause.stop()
        cancel(self._work)
        session = self.desk.session
        every, task = self.scope.currentData() == "all", self._task_uuid
        if not session.is_open or not (every or task):
            return
        path = session.workspace.path
        self.state.setText(translate("MinePlanner", "Checking…"))

        def work(_progress: Progress) -> tuple[bool, str, list[Finding], float]:
            from mine_planner.gis import task_checks, workspaces

            began = time.monotonic()
            workspace = workspaces.open_workspace(path, read_only=True)
            try:
                found = (
                    task_checks.check_workspace(workspace)
                    if every
                    else task_checks.check_task(workspace, task)
                )
            finally:
                workspace.close()
            return every, task, found, time.monotonic() - began

        self._work = run_in_background(
            translate("MinePlanner", "Check tasks"), work, self._done, self._failed
        )

    def forget(self) -> None:
        """Drop what belongs to a workspace that was closed."""
        self._pause.stop()
        cancel(self._work)
        self._work = None
        self._task_uuid, self.findings = "", []
        self._bands.clear()
        self.view.clear()

    def _done(self, result: tuple[bool, str, list[Finding], float]) -> None:
        every, task, found, took = result
        if sip.isdeleted(self):
            return
        self._work = None
        if every:
            self._all_took = took
        elif task != self._task_uuid:
            return
        self.findings = found
        self._show()

    def _failed(self, error: PlannerError) -> None:
        if sip.isdeleted(self):
            return  # the dock was closed meanwhile
        self._work = None
        self.state.setText("⚠ " + error.message)

    # -------------------------------------------------------------- showing
    def _show(self) -> None:
        self._bands.clear()
        self.view.clear()
        signs = {severity: letter_icon(*sign) for severity, sign in _SIGNS.items()}
        for row, finding in enumerate(self.findings[:MOST_LINES]):
            sentence = sentence_of(finding)
            item = QListWidgetItem(signs[finding.severity], sentence)
            item.setToolTip(self._tip(finding, sentence))
            item.setData(_ROW, row)
            self.view.addItem(item)
        errors, warnings, others = (
            sum(finding.severity == severity for finding in self.findings) for severity in _SIGNS
        )
        words = translate("MinePlanner", "Errors: {} · Warnings: {}").format(number(errors), number(warnings))
        if others:
            words += " · " + translate("MinePlanner", "To know: {}").format(number(others))
        nothing = translate("MinePlanner", "✓ Nothing found")
        self.state.setText(words if self.findings else nothing)
        self.counted.emit(errors, warnings)
        self._on_line()

    @staticmethod
    def _tip(finding: Finding, sentence: str) -> str:
        if not finding.fix:
            return sentence
        return translate("MinePlanner", "{}\nSafe fix: {}").format(sentence, fix_name(finding.fix))

    def chosen(self) -> Finding | None:
        """Return the finding that is chosen."""
        item = self.view.currentItem()
        return None if item is None else self.findings[item.data(_ROW)]

    def _on_line(self) -> None:
        finding = self.chosen()
        fix = finding.fix if finding is not None else None
        self.zoom_button.setEnabled(finding is not None and not finding.place.is_empty)
        self.fix_button.setEnabled(bool(fix) and not self.desk.session.read_only)
        self.fix_button.setText(fix_name(fix) if fix else translate("MinePlanner", "Fix"))
        self._bands.clear()
        if finding is not None and self.isVisible():
            self._bands.show(finding.place, Ink(RED, 80, 3))

    def zoom(self) -> None:
        """Show where a finding is."""
        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        finding = self.chosen()
        if finding is not None and not finding.place.is_empty:
            zoom_to_shapes(self.desk, [as_qgis(finding.place)])

    def fix(self) -> None:
        """Mend what is safe to mend; a boundary goes the way of every boundary change."""
        from mine_planner.gis import task_fixes

        finding = self.chosen()
        if finding is None or not finding.fix:
            return
        with self.desk.reporter.boundary():
            if finding.fix in task_fixes.GROUND:
                task, ground = task_fixes.fixed_ground(self.desk.session.workspace, finding)
                changing.change_boundary(self.desk, task, ground)
            else:
                task_fixes.trim_code(self.desk.session.workspace, finding)
                self.desk.session.notice_changes()

    def _menu(self, place: QPoint) -> None:
        if self.chosen() is None:
            return
        menu = QMenu(self.view)
        for button, does in ((self.zoom_button, self.zoom), (self.fix_button, self.fix)):
            action = menu.addAction(button.icon(), button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _checked=False, does=does: does())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(place))
