# SPDX-License-Identifier: GPL-2.0-or-later
"""The window beside a task's form: work items, photos and scans, and the devices to be expected."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QLabel, QTabWidget, QTextBrowser, QVBoxLayout

from mine_planner.i18n import number, translate
from mine_planner.ui.facts import show_facts
from mine_planner.ui.foot import foot
from mine_planner.ui.tasks.attachments import AttachmentsPage
from mine_planner.ui.tasks.work_items import WorkItemsPage
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.gis.task_dossier import Expected
    from mine_planner.ui.desk import Desk


class DossierWindow(PlannerWindow):
    """Follows the task that it was opened for; every line is saved as it is entered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Work Items and Attachments"))
        self.resize(760, 440)
        self._task = ""
        self.heading = QLabel(self)
        self.tabs = QTabWidget(self)
        self.items = WorkItemsPage(desk, self)
        self.files = AttachmentsPage(desk, self)
        self.devices = QTextBrowser(self)
        self.devices.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.devices.document().setDocumentMargin(10)
        self.tabs.addTab(self.items, translate("MinePlanner", "Work Items"))
        self.tabs.addTab(self.files, translate("MinePlanner", "Attachments"))
        self.tabs.addTab(self.devices, translate("MinePlanner", "Expected Devices"))
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot(self))

    def set_task(self, task: str) -> None:
        """Show the dossier of a task."""
        self._task = task
        self.reload()

    def reload(self) -> None:
        """Show what was saved meanwhile."""
        from mine_planner.gis import task_dossier

        workspace = self.desk.session.workspace
        row = workspace.row("clearance_task", uuid=self._task) if self._task else None
        if row is None:
            if self._task:
                self.close()  # the task was deleted meanwhile
            return
        name = f" · {escape(row['name'])}" if row["name"] else ""
        self.heading.setText(f"<b>{escape(row['code'])}</b>{name}")
        self.items.set_task(self._task)
        self.files.set_task(self._task)
        show_expected(self.devices, task_dossier.expected_devices(workspace, self._task))


def show_expected(view: QTextBrowser, expected: Expected) -> None:
    """Show devices with their recorded numbers, and in which areas they are fitted with what."""
    facts: list[tuple[str, object]] = [(name, number(count)) for name, count in expected.counts]
    for label, codes in (
        (translate("MinePlanner", "Tripwires"), expected.tripwire),
        (translate("MinePlanner", "Anti-lift devices"), expected.anti_lift),
        (translate("MinePlanner", "Booby traps"), expected.booby_trap),
    ):
        facts.append((label, ", ".join(codes)))
    lead = translate("MinePlanner", "Recorded for the whole of its open hazard areas; there may be others.")
    show_facts(view, facts, lead=lead)
