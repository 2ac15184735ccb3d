# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of work: checks, effort, ranking, decision, teams and days, and the table of the dock."""

from __future__ import annotations

from more_steps import pause
from qgis.gui import QgsDoubleSpinBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu, QPushButton


class OrderSteps:
    """What is done with all tasks."""

    def step_country_checks(self):
        panel = self.panel("tasks")
        panel.choose([self.said["task"]])
        panel.detail_tabs.setCurrentWidget(panel.checks_tab)
        yield from self.settle(1.2)
        tab = panel.tabs.checks
        self.said["checks_of_task"] = [(f.code, f.severity) for f in tab.findings]
        self.shot("21-checks-task")
        tab.scope.setCurrentIndex(tab.scope.findData("all"))
        yield from self.settle(1.2)
        self.said["checks_of_all"] = self.codes(tab.findings)
        claims = [f.values for f in tab.findings if f.code == "claimed_twice"]
        mine = self.said["drawn_code"]
        self.said["claims"] = [mine for claim in claims if mine in (claim["task"], claim["other"])]
        self.said["checks_words"] = tab.state.text()
        tab.view.setCurrentRow(0)
        self.press(tab.zoom_button)
        yield pause(0.6)
        self.shot("22-checks-all")

    def step_country_method(self):
        """Give all tasks their method, depth and medical plan at once, and check again."""
        panel = self.panel("tasks")
        panel.task_view.selectAll()
        yield pause(0.5)
        self.said["all_chosen"] = len(panel.chosen())
        method = self.entry("Set Method").menu()
        self.do(next(item for item in method.actions() if item.text() == "Manual"))
        yield from self.settle()
        for text, value in (("Set Depth…", 20), ("Set Medical Plan…", "Paramedic, ambulance at the road")):
            self.do(self.entry(text))
            yield pause(0.4)
            popup = next(menu for menu in panel.findChildren(QMenu, "plannerPopup") if menu.isVisible())
            if isinstance(value, int):
                popup.findChild(QgsDoubleSpinBox).setValue(value)
            else:
                popup.findChild(QgsFilterLineEdit).setText(value)
            self.press(popup.findChildren(QPushButton)[-1])
            yield from self.settle()
        tab = panel.tabs.checks
        panel.choose([self.said["task"]])
        yield pause(0.5)
        self.press(tab.again)
        yield from self.settle(1.0)
        self.said["checks_then"] = self.codes(tab.findings)
        self.shot("23-checks-then")

    def codes(self, findings):
        counts: dict[str, int] = {}
        for finding in findings:
            counts[finding.code] = counts.get(finding.code, 0) + 1
        return counts

    def entry(self, text):
        """Return an entry of the menu of the list."""
        panel = self.panel("tasks")
        self._menu = panel.commands.make_menu(panel.task_view)
        return next(item for item in self._menu.actions() if item.text() == text)

    # -------------------------------------------------------------- teams and figures
    def step_country_settings(self):
        self.do(self.tool_action("Settings…"))
        yield pause(0.5)
        window = self.settings_window()
        window.tabs.setCurrentWidget(window.teams_table.parentWidget())
        for row, code in enumerate(("T1", "T2")):
            self.press_soon(window.add_team)
            yield pause(0.3)
            window.teams_table.item(row, 0).setText(code)
        self.press_soon(window.save_teams)
        yield from self.settle()
        self.shot("24-teams")
        self.said["teams"] = self.count("team")
        from mine_planner.ui.settings.figure_list import FIGURES

        at = next(i for i, figure in enumerate(FIGURES) if figure.key == "working_distance_m")
        window.tabs.setCurrentIndex(0)
        window.figures_table.item(at, 1).setText("5000")
        window.figures_who.setText("National authority")
        window.figures_why.setText("Standing instruction")
        self.press_soon(window.save_figures)
        yield from self.settle()
        window.close()
        self.said["distance"] = self.session.workspace.row("setting", key="working_distance_m")["value"]

    def settings_window(self):
        windows = QApplication.topLevelWidgets()
        return next(w for w in windows if type(w).__name__ == "SettingsWindow" and w.isVisible())

    def press_soon(self, button):
        button.click()
        self.clicks += 1

    # -------------------------------------------------------------- effort and rank
    def step_country_effort(self):
        self.offered("tasks", "Effort and Cost…")
        yield lambda: self.window("EffortWindow") is not None
        window = self.window("EffortWindow")
        self.press(window.add_method)
        yield pause(0.3)
        for column, text in enumerate(("Manual", "250", "1800", "0.8")):
            window.methods_table.item(0, column).setText(text)
        self.press(window.save_rates_button)
        self.sign(window.form)
        yield from self.settle()
        self.press(window.reckon_button)
        yield from self.settle(1.0)
        self.shot("25-effort")
        self.said["effort"] = window.total_label.text()
        self.press(window.save_days_button)
        self.sign(window.form)
        yield from self.settle(1.0)
        self.said["planned_days"] = sum(1 for row in self.tasks() if row["planned_days"])
        window.close()

    def step_country_rank(self):
        self.offered("tasks", "Which Ground Next…")
        yield lambda: self.window("RankingWindow") is not None
        window = self.window("RankingWindow")
        window.choices.set_weights({"incidents": 2.0, "devices": 1.0, "effort": 1.0})
        window.near_spin.setValue(1000)
        window.set_box.setEditText("Lives first")
        self.press(window.save_set_button)
        yield from self.settle()
        self.press(window.rank_button)
        yield lambda: window.ranked is not None
        yield from self.settle()
        self.said["ranked"] = window.model.rowCount()
        self.said["why"] = window.why_view.toPlainText()
        self.said["spread"] = [window.model.index(row, 3).data() for row in range(5)]
        self.shot("26-ranking")
        self.press(window.accept_button)
        self.sign(window.form)
        yield from self.settle(1.0)
        self.said["ranks"] = sum(1 for row in self.tasks() if row["rank"])
        window.close()
        panel = self.panel("tasks")
        panel.detail_tabs.setCurrentIndex(0)
        panel.task_view.header().setSortIndicator(self.rank_column(), Qt.SortOrder.AscendingOrder)
        yield from self.settle()
        first = panel.model.rows and panel.task_view.indexAt(panel.task_view.viewport().rect().topLeft())
        panel.choose([panel.model.task(first).uuid])
        yield pause(0.5)
        self.said["first"] = panel.general_view.toPlainText()
        self.shot("27-ranked-list")

    def rank_column(self):
        from mine_planner.ui.tasks.model import RANK

        return RANK

    # -------------------------------------------------------------- who, where, when
    def step_country_schedule(self):
        self.offered("tasks", "Schedule…")
        yield lambda: self.window("ScheduleWindow") is not None
        window = self.window("ScheduleWindow")
        window.tabs.setCurrentIndex(1)
        yield pause(0.3)
        for team in ("T1", "T1", "T2"):
            window.waiting_list.setCurrentRow(0)
            yield pause(0.2)
            window.team_box.setCurrentIndex(window.team_box.findText(team))
            window.first_edit.setDate(QDate.currentDate())
            window.last_edit.setDate(QDate.currentDate().addDays(9))
            self.press(window.plan_button)
            yield from self.settle()
        window.tabs.setCurrentIndex(0)
        self.shot("28-schedule")
        self.said["clashes"] = [clash.kind for clash, _rows in window.schedule.clashes]
        window.close()

    # -------------------------------------------------------------- the table
    def step_country_table(self):
        panel = self.panel("tasks")
        view = panel.task_view
        panel.group_box.setCurrentIndex(panel.group_box.findData("team"))
        yield pause(0.4)
        self.said["groups"] = [panel.model.index(row, 0).data() for row in range(panel.model.rowCount())]
        self.shot("29-by-team")
        panel.group_box.setCurrentIndex(0)
        panel.filter_edit.setText("West of")
        yield pause(0.6)
        self.said["filtered"] = panel.model.shown_count()
        panel.filter_edit.clear()
        yield pause(0.6)
        view.setFocus()
        view.setCurrentIndex(panel.model.index(0, 0))
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        yield pause(0.3)
        self.said["chosen_by_keys"] = len(panel.chosen())
        self.do(self.entry("Give to Team").menu().actions()[0])
        yield from self.settle()
        first = self.session.workspace.row("team", code="T1")["uuid"]
        self.said["given_at_once"] = sum(1 for row in self.tasks() if row["team_uuid"] == first)
        self.shot("30-several")
