# SPDX-License-Identifier: GPL-2.0-or-later
"""Every open question of the workspace in one list, each with the way to where it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mine_planner.background import cancel, run_in_background
from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import in_users_language, number, translate
from mine_planner.store.open_matters import ANSWERED_HERE, answer, open_matters, rough_count
from mine_planner.ui import parts
from mine_planner.ui.exchange import pieces, places, words
from mine_planner.ui.foot import foot
from mine_planner.ui.progress.listing import Column, Listing
from mine_planner.ui.times import day_text
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.store.open_matters import Matter
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.desk import Desk


MOST_AT_ONCE = 200
"""More matters than these are read beside the window, which would stand still meanwhile."""


@dataclass(frozen=True)
class Listed:
    """A matter, the kind that a person knows, and the words that the filter looks through."""

    matter: Matter
    kind: str
    words: str


class AllQuestionsWindow(PlannerWindow):
    """A list with a filter by kind and words; what has no window of its own is answered here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Open Questions"))
        self.resize(820, 460)
        self._all: list[Listed] = []
        self._reading: BackgroundTask[list[Listed]] | None = None
        self.headline = pieces.heading(self, "")
        self.text_edit = QLineEdit(self)
        self.text_edit.setPlaceholderText(translate("MinePlanner", "Filter by code or words"))
        self.text_edit.setClearButtonEnabled(True)
        self.kind_box = QComboBox(self)
        self.kind_box.addItem(translate("MinePlanner", "All kinds"), "")
        self.list = Listing(
            _columns(),
            lambda matter: str(matter.uuid),
            self,
            name=translate("MinePlanner", "Open questions"),
            empty=translate("MinePlanner", "Nothing waits for a person, or nothing that the filter shows."),
        )
        self.whole = pieces.words(self, "")
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.go_button = QPushButton(
            parts.icon("zoom"), translate("MinePlanner", "Go to Where It Is Answered"), self
        )
        self.go_button.setToolTip(translate("MinePlanner", "Open the window in which this is decided"))
        self._make_answer()
        self._lay_out()
        self._connect()
        self.reload()

    def _make_answer(self) -> None:
        self.answer_row = QWidget(self)
        self.person, self.reason = QLineEdit(self), QLineEdit(self)
        for edit, name, hint in (
            (
                self.person,
                translate("MinePlanner", "Decided by"),
                translate("MinePlanner", "Decided by (role)"),
            ),
            (
                self.reason,
                translate("MinePlanner", "Answer"),
                translate("MinePlanner", "Answer, with its reason"),
            ),
        ):
            edit.setAccessibleName(name)
            edit.setPlaceholderText(hint)
        self.answer_button = QPushButton(translate("MinePlanner", "Record Answer"), self)
        self.answer_button.setAutoDefault(False)
        self.answer_button.setToolTip(
            translate("MinePlanner", "Keep who answered and what; no ground changes by it")
        )
        line = QHBoxLayout(self.answer_row)
        line.setContentsMargins(0, 0, 0, 0)
        for widget, room in ((self.person, 1), (self.reason, 2), (self.answer_button, 0)):
            line.addWidget(widget, room)

    def _lay_out(self) -> None:
        self.problem = pieces.words(self)
        parts.as_complaint(self.problem)
        filters = QHBoxLayout()
        filters.addWidget(self.text_edit, 2)
        filters.addWidget(self.kind_box, 1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.headline)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        for widget in (self.whole, self.answer_row, self.problem):
            column.addWidget(widget)
        column.addLayout(foot(self, self.go_button))

    def _connect(self) -> None:
        self.text_edit.textChanged.connect(lambda _text: self._filter())
        self.kind_box.currentIndexChanged.connect(lambda _index: self._filter())
        self.list.chosen.connect(self._show_chosen)
        self.list.activated.connect(lambda _index: self.go())
        self.go_button.clicked.connect(lambda _checked=False: self.go())
        self.answer_button.clicked.connect(lambda _checked=False: self.answer())

    def reload(self) -> None:
        """Read what waits now; the chosen one stays chosen."""
        workspace = self.desk.session.workspace
        cancel(self._reading)
        self._reading = None
        if rough_count(workspace) <= MOST_AT_ONCE:
            self._take(_listed(workspace))
            return
        if not self._all:
            self.headline.setText(translate("MinePlanner", "Reading the open questions…"))
        path = workspace.path

        def work(_progress: Progress) -> list[Listed]:
            from mine_planner.gis import workspaces

            beside = workspaces.open_workspace(path, read_only=True)
            try:
                return _listed(beside)
            finally:
                beside.close()

        def done(found: list[Listed]) -> None:
            if self._reading is task and not self.gone:
                self._reading = None
                self._take(found)

        def failed(error: PlannerError) -> None:
            if not self.gone:
                parts.complain(self.problem, error.message)

        title = translate("MinePlanner", "Read the open questions")
        task = self._reading = run_in_background(title, work, done, failed)

    def _take(self, found: list[Listed]) -> None:
        self._all = found
        self.headline.setText(words.questions(len(found)))
        self._fill_kinds()
        self._filter()

    def unload(self) -> None:
        """Stop what is being read."""
        cancel(self._reading)
        self._reading = None

    def _fill_kinds(self) -> None:
        """Offer the kinds that there are, with how many of each."""
        counts: dict[str, int] = {}
        for one in self._all:
            kind = one.kind
            counts[kind] = counts.get(kind, 0) + 1
        chosen = self.kind_box.currentData()
        order = list(places.KINDS)
        self.kind_box.blockSignals(True)
        while self.kind_box.count() > 1:
            self.kind_box.removeItem(1)
        for kind in sorted(counts, key=lambda one: order.index(one) if one in order else len(order)):
            said = translate("MinePlanner", "{}: {}").format(places.kind_words(kind), number(counts[kind]))
            self.kind_box.addItem(said, kind)
        self.kind_box.setCurrentIndex(max(self.kind_box.findData(chosen), 0))
        self.kind_box.blockSignals(False)

    def _filter(self) -> None:
        kind, text = self.kind_box.currentData(), self.text_edit.text().strip().casefold()
        shown = [one.matter for one in self._all if kind in ("", one.kind) and text in one.words]
        self.list.set_rows(shown)
        self._show_chosen()

    def _show_chosen(self) -> None:
        matter = self.list.row()
        here = matter is not None and matter.kind in ANSWERED_HERE
        self.whole.setText("" if matter is None else _said(matter))
        self.whole.setVisible(bool(self.whole.text()))
        self.answer_row.setVisible(here and not self.desk.session.read_only)
        self.go_button.setEnabled(matter is not None and places.way_to(matter) is not None)
        self.problem.hide()

    def go(self) -> None:
        """Open the window in which the chosen question is answered."""
        matter = self.list.row()
        way = None if matter is None else places.way_to(matter)
        if way is None:
            return
        try:
            way(self.desk, matter)
        except PlannerError as error:
            parts.complain(self.problem, error.message)

    def answer(self) -> None:
        """Record an answer to a question that has no window of its own."""
        matter = self.list.row()
        if matter is None:
            return
        session = self.desk.session
        try:
            with session.action(translate("MinePlanner", "Answer an open question")) as action:
                said = {"person": self.person.text(), "reason": self.reason.text()}
                answer(session.workspace, action, matter.uuid, **said)
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self.reason.clear()


def _listed(workspace: Workspace) -> list[Listed]:
    """Read what waits; may run beside the window."""
    return [
        Listed(matter, places.kind_of(matter), f"{_about(matter)} {_said(matter)}".casefold())
        for matter in open_matters(workspace)
    ]


def _about(matter: Matter) -> str:
    """Return what a matter is about: the row's name and what kind of row it is."""
    kind = words.table_words(matter.table) if matter.table else ""
    return " · ".join(part for part in (in_users_language(matter.label), kind) if part)


def _said(matter: Matter) -> str:
    """Return the question itself; between offices it is the field in which they disagree."""
    return words.field_words(matter.words) if places.kind_of(matter) == places.OFFICES else matter.words


def _since(matter: Matter) -> str:
    return day_text(matter.since[:10]) if matter.since else translate("MinePlanner", "not recorded")


def _columns() -> list[Column]:
    return [
        Column(translate("MinePlanner", "Kind"), lambda matter: places.kind_words(places.kind_of(matter))),
        Column(translate("MinePlanner", "About"), _about),
        Column(translate("MinePlanner", "What is open"), _said, wide=True),
        Column(translate("MinePlanner", "Since"), _since, key=lambda matter: matter.since),
    ]
