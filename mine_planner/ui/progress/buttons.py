# SPDX-License-Identifier: GPL-2.0-or-later
"""The buttons of the report form: a verb and an object, an icon, what will happen, and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.progress.offers import import_reports

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.ui.progress.panel import ProgressPanel


def dress_buttons(panel: ProgressPanel) -> None:
    """Give every tool button of the panel its action."""
    tr = translate

    def dress(
        widget: QToolButton, text: str, icon: str, tip: str, does: Callable[[], object], keys: str = ""
    ) -> None:
        action = parts.action(panel, text, icon, tip, does, keys)
        panel.addAction(action)
        widget.setDefaultAction(action)
        widget.setIconSize(QSize(16, 16))
        widget.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    tip = tr("MinePlanner", "Take over staff, hours and method of the team's last report")
    form, repeat = panel.form, tr("MinePlanner", "Repeat")
    dress(panel.repeat_button, repeat, "repeat", tip, form.repeat_yesterday, "Ctrl+R")
    tip = tr("MinePlanner", "Tick the boxes that were searched")
    dress(panel.boxes_button, tr("MinePlanner", "Boxes"), "boxes", tip, panel.tick_boxes)
    tip = tr("MinePlanner", "Draw the ground that was searched")
    dress(panel.draw_button, tr("MinePlanner", "Draw"), "boundary", tip, panel.drawing.begin)
    tip = tr("MinePlanner", "Add a device that was found")
    dress(panel.add_find_button, tr("MinePlanner", "Add Find"), "find", tip, form.add_find, "Ctrl++")
    tip = tr("MinePlanner", "Stop the task at once and flag its neighbours")
    text = tr("MinePlanner", "Accident or Missed Mine…")
    dress(panel.incident_button, text, "suspend", tip, panel.open_incident)
    panel.incident_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    panel.import_button = QToolButton(panel)
    panel.import_button.setObjectName("import_button")
    panel.reports_row.addWidget(panel.import_button)
    tip = tr("MinePlanner", "Look at a file of reports, finds or tracks, and bring in what you choose")
    text = tr("MinePlanner", "Import…")
    dress(panel.import_button, text, "report", tip, lambda: import_reports(panel.desk, []), "Ctrl+I")
    panel.import_button.setAutoRaise(True)
    for widget in (panel.boxes_button, panel.draw_button, panel.add_find_button, panel.repeat_button):
        widget.setAutoRaise(True)
    for widget in (panel.boxes_button, panel.draw_button):
        widget.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
