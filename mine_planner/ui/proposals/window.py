# SPDX-License-Identifier: GPL-2.0-or-later
"""The inbox of proposals: evidence in words, before and after on the map, decided by a person."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
)

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.facts import facts_html
from mine_planner.ui.progress.deciding import DecisionRow
from mine_planner.ui.progress.decision_window import DecisionWindow
from mine_planner.ui.progress.listing import Column, Listing
from mine_planner.ui.progress.sketch import AFTER, BEFORE
from mine_planner.ui.proposals.words import KINDS, STATES, facts, headline
from mine_planner.ui.signs import letter_icon

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.accuracy_effects import Effect
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.desk import Desk

_OWN = ("map_shift", "map_sigma", "map_grade", "hazard_growth", "task_priority")
_BACK = ("map_shift", "map_sigma", "map_grade", "task_priority")
_SIGNS = {"open": ("?", "#bf6f12", "hollow"), "accepted": ("✓", "#2e8b57", "square")}


class ProposalsWindow(DecisionWindow):
    """Proposals on the left, what speaks for the chosen one on the right."""

    def __init__(self, desk: Desk) -> None:
        tr = translate
        super().__init__(
            desk,
            tr("MinePlanner", "Proposals"),
            tr(
                "MinePlanner",
                "What the finds say about the maps. Nothing changes before a person accepts it. What grows "
                "is hazard at once; what would shrink stays hazard until a cancellation report.",
            ),
        )
        self._effect: Effect | None = None
        self._build_top()
        split = QSplitter(Qt.Orientation.Horizontal)
        self.list = Listing(
            _columns(),
            lambda row: row["uuid"],
            self,
            name=tr("MinePlanner", "Proposals"),
            empty=tr("MinePlanner", "No proposal waits. Measure the maps when new ground was searched."),
        )
        self.list.chosen.connect(self._show)
        self.facts = QTextBrowser()
        self.facts.setAccessibleName(tr("MinePlanner", "What speaks for the proposal"))
        self.facts.setFrameShape(QTextBrowser.Shape.NoFrame)
        split.addWidget(self.list)
        split.addWidget(self.facts)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        self.column.addWidget(split, 1)
        self._build_decision()
        self.finish()

    # -------------------------------------------------------------- building
    def _build_top(self) -> None:
        tr = translate
        row = QHBoxLayout()
        self.measure_button = QPushButton(parts.icon("repeat"), tr("MinePlanner", "Measure Maps"))
        self.measure_button.setToolTip(
            tr("MinePlanner", "Compare finds with all maps on searched ground, and propose what follows")
        )
        self.measure_button.clicked.connect(lambda _checked=False: self.measure())
        self.by_box = QComboBox()
        for value, words in (
            ("batch", tr("MinePlanner", "by batch")),
            ("map", tr("MinePlanner", "by map")),
            ("source", tr("MinePlanner", "by source")),
        ):
            self.by_box.addItem(words, value)
        self.by_box.setAccessibleName(tr("MinePlanner", "What is measured together"))
        self.decided_check = QCheckBox(tr("MinePlanner", "Decided ones too"))
        self.decided_check.toggled.connect(lambda _on: self.reload())
        row.addWidget(self.measure_button)
        row.addWidget(self.by_box)
        row.addStretch(1)
        legend = QLabel(tr("MinePlanner", "On the map: before dashed grey, after red"))
        row.addWidget(legend)
        row.addStretch(1)
        row.addWidget(self.decided_check)
        self.column.addLayout(row)

    def _build_decision(self) -> None:
        tr = translate
        self.decision = DecisionRow(self)
        add = self.decision.add_button
        self.again_button = add(
            tr("MinePlanner", "Offer Again"),
            "undo",
            tr("MinePlanner", "Open a refused proposal again"),
            self.offer_again,
        )
        self.back_button = add(
            tr("MinePlanner", "Take Back"),
            "undo",
            tr("MinePlanner", "Undo an accepted proposal; hazard that grew with it stays"),
            lambda: self._decide("reverse", tr("MinePlanner", "Taking the decision back")),
        )
        self.refuse_button = add(
            tr("MinePlanner", "Refuse Proposal"),
            "delete",
            tr("MinePlanner", "Leave everything as it is; the refusal and its reason are kept"),
            lambda: self._decide("refuse", tr("MinePlanner", "Refusing the proposal")),
        )
        self.accept_button = add(
            tr("MinePlanner", "Accept Proposal"),
            "accept",
            tr("MinePlanner", "Apply it and compute the hazard areas anew; no land is released by it"),
            lambda: self._decide("accept", tr("MinePlanner", "Accepting the proposal")),
        )
        self.column.addWidget(self.decision)

    # -------------------------------------------------------------- show
    def reload(self) -> None:
        """Read the proposals anew."""
        workspace = self.desk.session.workspace
        names = {row["uuid"]: row["name"] for row in workspace.rows("source_map")}
        with_decided = self.decided_check.isChecked()
        rows = [
            {**dict(row), "about": names.get(row["subject_uuid"]) or self._area(row)}
            for kind in (*_OWN, "cancellation")
            for row in workspace.rows("proposal", kind=kind)
            if with_decided or row["state"] == "open"
        ]
        self.list.set_rows(rows)
        self._show()

    def _area(self, proposal: Any) -> str:
        """Return the code of the hazard area that a proposal is about; empty where it is about none."""
        if proposal["subject_table"] != "hazard_area":
            return ""
        area = self.desk.session.workspace.row("hazard_area", uuid=proposal["subject_uuid"])
        return "" if area is None else str(area["code"])

    def _show(self) -> None:
        row = self.list.row()
        self._effect = None
        self.sketch.clear()
        if row is None:
            self.facts.setHtml("")
        else:
            from mine_planner.gis.accuracy_effects import effect_of

            with self.desk.reporter.boundary():
                self._effect = effect_of(self.desk.session.workspace, row)
                html = facts_html(self.facts, facts(row, self._effect), lead=row["about"])
                self.facts.setHtml(f"{html}<p>{escape(headline(row))}</p>{_note(row)}")
            self._draw()
        self.show_state()

    def _draw(self) -> None:
        if self._effect is None:
            return
        self.sketch.draw(self._effect.before, BEFORE)
        self.sketch.draw(self._effect.after, AFTER)
        shape = self._effect.after if self._effect.after is not None else self._effect.before
        self.sketch.look_at(shape)

    def show_state(self) -> None:
        """Show the decisions that can be taken about the chosen proposal."""
        row = self.list.row()
        state = "" if row is None else row["state"]
        own = row is not None and row["kind"] in _OWN
        for button, shown in (
            (self.accept_button, own and state == "open"),
            (self.refuse_button, own and state == "open"),
            (self.back_button, own and state == "accepted" and row["kind"] in _BACK),
            (self.again_button, own and state == "refused"),
        ):
            button.setVisible(shown)
            button.setEnabled(self.writable)
        self.measure_button.setEnabled(self.writable)
        self.decision.setEnabled(own and self.writable)

    # -------------------------------------------------------------- do
    def measure(self) -> None:
        """Measure all maps in the background and propose what follows."""
        by = self.by_box.currentData()

        def work(workspace: Workspace, progress: Progress) -> int:
            from mine_planner.gis.accuracy_proposals import measure_and_propose

            return measure_and_propose(workspace, by, progress.is_cancelled, progress.set_percent)

        def done(count: int) -> None:
            words = translate("MinePlanner", "Proposals that wait for a decision: {}.")
            self.desk.reporter.success(words.format(number(count)))

        title = translate("MinePlanner", "Comparing finds with maps")
        self.runner.run(title, work, done, self._failed)

    def _decide(self, what: str, title: str) -> None:
        """Run accept, refuse or reverse in the background: hazard areas may be computed with it."""
        with self.attempt(self.decision.problem):
            person, reason = self.decision.taken()
            uuid = self.list.key()

            def work(workspace: Workspace, _progress: Progress) -> dict[str, Any] | None:
                from mine_planner.gis import accuracy_proposals as proposals

                said = {"person": person, "reason": reason}
                if what == "refuse":
                    proposals.refuse_proposal(workspace, uuid, **said)
                    return None
                if what == "accept":
                    return proposals.accept_proposal(workspace, uuid, **said)
                return proposals.reverse_proposal(workspace, uuid, **said)

            self.runner.run(title, work, self._decided, self._failed)

    def _decided(self, result: dict[str, Any] | None) -> None:
        self.decision.settle()
        if result is not None:
            words = translate(
                "MinePlanner", "Done. New hazard areas: {}, grown: {}, with a cancellation proposed: {}."
            )
            figures = (result["added"], result["grown"], result["cancellation_proposed"])
            self.desk.reporter.success(words.format(*map(number, figures)))

    def offer_again(self) -> None:
        """Open a refused proposal again."""
        from mine_planner.store.accuracy import AccuracyStore

        with self.attempt(self.decision.problem):
            name = translate("MinePlanner", "Offer a proposal again")
            with self.desk.session.action(name) as action:
                AccuracyStore(self.desk.session.workspace).offer_again(action, self.list.key())

    def _failed(self, error: PlannerError) -> None:
        parts.complain(self.decision.problem, error.message)


def _note(row: Any) -> str:
    if row["kind"] != "cancellation" or row["state"] != "open":
        return ""
    words = translate(
        "MinePlanner",
        "This ground stays hazard. A person cancels it with a report in Handed-over Maps, Hazard Areas.",
    )
    return f"<p><i>{words}</i></p>"


def _columns() -> list[Column]:
    tr = translate
    return [
        Column(
            tr("MinePlanner", "Proposal"),
            lambda r: translate("MinePlanner", KINDS[r["kind"]]),
            icon=lambda r: letter_icon(*_SIGNS.get(r["state"], ("×", "#6f8396", "round"))),
            tip=lambda r: translate("MinePlanner", STATES[r["state"]]),
        ),
        Column(tr("MinePlanner", "About"), lambda r: r["about"]),
        Column(tr("MinePlanner", "Why"), headline, wide=True),
    ]
