# SPDX-License-Identifier: GPL-2.0-or-later
"""All finds with their matches; a person confirms a match or breaks it with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.finds.words import (
    SIGNS,
    STATES,
    depth_words,
    match_words,
    position_words,
    residual_words,
)
from mine_planner.ui.progress.deciding import DecisionRow
from mine_planner.ui.progress.listing import Column, Listing, quiet
from mine_planner.ui.progress.sketch import BEFORE, PLACE, WAITS
from mine_planner.ui.signs import letter_icon
from mine_planner.ui.times import day_text

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.finds.window import FindsWindow


class FindsTab(QWidget):
    """The list, what is known of the chosen find, and the decision on its match."""

    def __init__(self, window: FindsWindow) -> None:
        super().__init__(window)
        tr = translate
        self._window = window
        self._desk = window.desk
        self._labels: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        self.match_button = QPushButton(parts.icon("repeat"), tr("MinePlanner", "Match Finds"))
        self.match_button.setToolTip(
            tr("MinePlanner", "Match finds to recorded mines one to one within the corridors; a proposal")
        )
        self.match_button.clicked.connect(lambda _checked=False: self.match())
        self.count = QLabel()
        row = QHBoxLayout()
        row.addWidget(self.match_button)
        row.addWidget(self.count)
        row.addStretch(1)
        column.addLayout(row)
        self.list = Listing(
            _columns(),
            lambda find: find["uuid"],
            self,
            name=tr("MinePlanner", "Finds"),
            empty=tr("MinePlanner", "No device was reported here yet."),
        )
        self.list.chosen.connect(self._show)
        column.addWidget(self.list, 1)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setStyleSheet(quiet(self))
        self.words.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        column.addWidget(self.words)
        self._build_decision()
        column.addWidget(self.decision)

    def _build_decision(self) -> None:
        tr = translate
        self.decision = DecisionRow(
            self, why=tr("MinePlanner", "What shows that it is, or is not, the recorded device")
        )
        self.break_button = self.decision.add_button(
            tr("MinePlanner", "Break Match"),
            "delete",
            tr("MinePlanner", "Say that this find is not that mine; the pair is never proposed again"),
            lambda: self._decide(confirm=False),
        )
        self.confirm_button = self.decision.add_button(
            tr("MinePlanner", "Confirm Match"),
            "accept",
            tr("MinePlanner", "Say that this find is that mine; matching again keeps it"),
            lambda: self._decide(confirm=True),
        )

    def reload(self) -> None:
        """Read the finds anew."""
        from mine_planner.store.find_list import list_finds

        codes = self._desk.session.workspace.rows("code_list")
        self._labels = {row["code"]: row["label"] or row["code"] for row in codes}
        rows = list_finds(self._desk.session.workspace, self._window.tasks.uuid())
        matched = sum(row["match_state"] in ("proposed", "confirmed") for row in rows)
        words = translate("MinePlanner", "Finds: {}, matched: {}")
        self.count.setText(words.format(number(len(rows)), number(matched)))
        self.list.set_rows(rows)
        self._show()

    def _show(self) -> None:
        row = self.list.row()
        self.words.setText("" if row is None else _details(row, self._labels))
        self.show_state()
        if self._window.tabs.currentWidget() is self:
            self.sketch()

    def sketch(self) -> None:
        """Draw find, accuracy and recorded place over the map, and go there."""
        from mine_planner.store.find_list import matched_shape
        from mine_planner.store.gpkg_blob import geometry_from_blob

        sketch, row = self._window.sketch, self.list.row()
        sketch.clear()
        point: Any = None if row is None else geometry_from_blob(row["geom"])
        if point is None:
            return
        if row["accuracy_m"]:
            sketch.draw(point.buffer(row["accuracy_m"]), WAITS)
        recorded = matched_shape(self._desk.session.workspace, row["matched_table"], row["matched_uuid"])
        sketch.draw(recorded, BEFORE)
        sketch.draw(point, PLACE)
        sketch.look_at(point if recorded is None else point.union(recorded))

    def show_state(self) -> None:
        """Only a find that is matched can be confirmed, or broken."""
        row = self.list.row()
        writable = self._window.writable
        state = "" if row is None else row["match_state"]
        self.match_button.setEnabled(writable)
        self.confirm_button.setEnabled(writable and state in ("proposed", "broken"))
        self.break_button.setEnabled(writable and state in ("proposed", "confirmed"))

    # -------------------------------------------------------------- do
    def match(self) -> None:
        """Match all finds in the background; confirmed and broken matches stay."""

        def work(workspace: Workspace, _progress: Progress) -> int:
            from mine_planner.store.find_matches import FindMatches

            with workspace.action("Match finds to records") as action:
                return FindMatches(workspace).match(action)

        def done(count: int) -> None:
            words = translate("MinePlanner", "Matches that are new or changed: {}.")
            self._desk.reporter.success(words.format(number(count)))

        title = translate("MinePlanner", "Matching finds to records")
        self._window.runner.run(title, work, done, self._failed)

    def _failed(self, error: PlannerError) -> None:
        parts.complain(self.decision.problem, error.message)

    def _decide(self, *, confirm: bool) -> None:
        from mine_planner.store.find_matches import FindMatches

        with self._window.attempt(self.decision.problem):
            row = self.list.row()
            person, reason = self.decision.taken()
            matches = FindMatches(self._desk.session.workspace)
            said = {"person": person, "reason": reason}
            name = (
                translate("MinePlanner", "Confirm a match")
                if confirm
                else translate("MinePlanner", "Break a match")
            )
            with self._desk.session.action(name) as action:
                if confirm:
                    place = {"table": row["matched_table"], "mine": row["matched_uuid"]}
                    matches.confirm(action, row["uuid"], **place, **said)
                else:
                    matches.break_match(action, row["uuid"], **said)
            self.decision.settle()


def _details(row: Any, labels: dict[str, str]) -> str:
    tr = translate
    said = [
        labels.get(row["mineuxocondition"], row["mineuxocondition"]),
        labels.get(row["action_taken"], row["action_taken"]),
        tr("MinePlanner", "as entered: {} / {} in {}").format(
            row["user_entered_x"], row["user_entered_y"], row["coordrefsys"]
        )
        if row["user_entered_x"]
        else "",
        row["note"],
    ]
    if row["match_state"] in ("proposed", "confirmed") and row["residual_m"] is not None:
        words = tr("MinePlanner", "lies {} m from where {} has it")
        said.insert(0, words.format(number(row["residual_m"], 1), match_words(row)))
    return " · ".join(filter(None, said))


def _columns() -> list[Column]:
    tr = translate
    return [
        Column(
            tr("MinePlanner", "Match"),
            lambda r: translate("MinePlanner", STATES[r["match_state"]]),
            icon=lambda r: letter_icon(*SIGNS[r["match_state"]]),
        ),
        Column(
            tr("MinePlanner", "Found"), lambda r: day_text(r["found_on"]), key=lambda r: r["found_on"] or ""
        ),
        Column(tr("MinePlanner", "Task"), lambda r: r["task"]),
        Column(
            tr("MinePlanner", "Device"),
            lambda r: f"{r['ordnance']} × {r['qty']}" if r["qty"] > 1 else r["ordnance"],
        ),
        Column(tr("MinePlanner", "Depth"), depth_words, True, key=lambda r: r["depth_cm"] or -1),
        Column(tr("MinePlanner", "Position (m)"), position_words),
        Column(tr("MinePlanner", "Record"), match_words, wide=True),
        Column(tr("MinePlanner", "Off by"), residual_words, True, key=lambda r: r["residual_m"] or -1),
    ]
