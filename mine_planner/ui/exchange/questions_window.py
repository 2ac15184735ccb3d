# SPDX-License-Identifier: GPL-2.0-or-later
"""Open questions: the list, both versions in words and on the map, and who settles them how and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.exchange import pieces, settling, words
from mine_planner.ui.exchange.question_map import VersionBands
from mine_planner.ui.exchange.question_model import OFFICES, ROW, QuestionFilter, QuestionModel
from mine_planner.ui.exchange.question_page import QuestionPage
from mine_planner.ui.tasks.words import said
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.store.exchange_questions import Question
    from mine_planner.store.merge_settle import Choice
    from mine_planner.ui.desk import Desk


class QuestionsWindow(PlannerWindow):
    """The list at the left, the chosen question at the right; the map behind shows its outlines."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Open Questions between Offices"))
        self.model = QuestionModel(self)
        self.filter = QuestionFilter(self)
        self.filter.setSourceModel(self.model)
        self.bands = VersionBands(desk)
        self.headline = pieces.heading(self, "")
        self._make_filters()
        self._make_list()
        self.page = QuestionPage(self)
        self.run = pieces.RunRow(self)
        self.back_button = QPushButton(translate("MinePlanner", "Take Back My Last Decision"), self)
        self.back_button.setIcon(parts.icon("undo"))
        self.back_button.setToolTip(
            translate("MinePlanner", "Open again what you settled last, while no other office has got it")
        )
        self._lay_out()
        self._connect()
        self.reload()

    def _make_filters(self) -> None:
        self.topic_box = QComboBox(self)
        self.topic_box.addItem(translate("MinePlanner", "All kinds"), "")
        for topic in words.TOPICS:
            self.topic_box.addItem(said(words.TOPICS, topic), topic)
        self.office_box = QComboBox(self)
        self.office_box.addItem(translate("MinePlanner", "All offices"), "")
        self.text_edit = QLineEdit(self)
        self.text_edit.setPlaceholderText(translate("MinePlanner", "Filter by code or name"))
        self.text_edit.setClearButtonEnabled(True)

    def _make_list(self) -> None:
        self.view = QTreeView(self)
        self.view.setModel(self.filter)
        self.view.setRootIsDecorated(False)
        self.view.setAlternatingRowColors(True)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(ROW, Qt.SortOrder.AscendingOrder)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ROW, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(50)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self.text_edit, 2)
        filters.addWidget(self.topic_box, 1)
        filters.addWidget(self.office_box, 1)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(filters)
        column.addWidget(self.view, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.page)
        self.splitter.setSizes([350, 390])
        whole = QVBoxLayout(self)
        whole.setSpacing(8)
        whole.addWidget(self.headline)
        whole.addWidget(self.splitter, 1)
        whole.addWidget(self.run)
        Blank(self.view, words.nothing_open())
        row = pieces.button_row(self)
        row.insertWidget(0, self.back_button)
        whole.addLayout(row)
        self._stand_aside()

    def _stand_aside(self) -> None:
        """Stand over the docks at first, so that the map is seen at the left."""
        main = self.desk.window.geometry()
        self.resize(min(740, main.width() - 20), min(500, main.height() - 20))
        self.move(main.right() - self.width() - 10, max(main.bottom() - self.height() - 40, main.top()))

    def _connect(self) -> None:
        self.text_edit.textChanged.connect(self._refilter)
        self.topic_box.currentIndexChanged.connect(self._refilter)
        self.office_box.currentIndexChanged.connect(self._refilter)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.page.zoom_button.clicked.connect(lambda _checked=False: self._zoom())
        self.page.settle_button.clicked.connect(lambda _checked=False: self.settle())
        self.page.many_button.clicked.connect(lambda _checked=False: self.settle_many())
        self.back_button.clicked.connect(lambda _checked=False: self.take_back())

    # -------------------------------------------------------------- the list
    def reload(self) -> None:
        """Read the open questions; the chosen one stays chosen."""
        from mine_planner.store.exchange_questions import read_questions

        chosen = self.current()
        at = self.view.currentIndex().row()
        self.model.set_questions(read_questions(self.desk.session.workspace))
        self._fill_offices()
        count = len(self.model.questions)
        self.headline.setText(
            translate("MinePlanner", "{} · the cautious side is shown until somebody decides").format(
                words.questions(count)
            )
            if count
            else translate("MinePlanner", "The offices disagree in nothing")
        )
        self.select(chosen.uuid if chosen is not None else "", at)

    def _fill_offices(self) -> None:
        offices = sorted({office for q in self.model.questions for office in q.offices})
        chosen = self.office_box.currentData()
        self.office_box.blockSignals(True)
        while self.office_box.count() > 1:
            self.office_box.removeItem(1)
        for office in offices:
            self.office_box.addItem(translate("MinePlanner", "Office {}").format(office), office)
        self.office_box.setCurrentIndex(max(self.office_box.findData(chosen), 0))
        self.office_box.blockSignals(False)

    def _refilter(self, *_: object) -> None:
        chosen = self.current()
        self.filter.set_wish(
            self.topic_box.currentData(), self.office_box.currentData(), self.text_edit.text()
        )
        self.select(chosen.uuid if chosen is not None else "", 0)

    def current(self) -> Question | None:
        """Return the chosen question."""
        index = self.filter.mapToSource(self.view.currentIndex())
        return self.model.questions[index.row()] if index.isValid() else None

    def select(self, uuid: str, otherwise: int = 0) -> None:
        """Choose a question; the one at a place of the list where it is not shown."""
        shown = [question.uuid for question in self.filter.shown()]
        if shown:
            row = shown.index(uuid) if uuid in shown else min(max(otherwise, 0), len(shown) - 1)
            self.view.setCurrentIndex(self.filter.index(row, OFFICES))
        self._show_current()

    def _show_current(self) -> None:
        question = self.current()
        self.page.show_question(question, len(self.filter.shown()), read_only=self.desk.session.read_only)
        self.back_button.setEnabled(not self.desk.session.read_only and self._may_take_back())
        outlines: dict[str, QgsGeometry] = {}
        if question is not None and question.is_outline:
            outlines = {
                letter: QgsGeometry.fromWkt(one.text)
                for letter, one in zip(settling.LETTERS, question.said, strict=False)
            }
        elif question is not None:
            outlines = self._place(question)
        self.bands.show(outlines, self.desk.session.crs)
        self._zoom()

    def _zoom(self) -> None:
        """Show the outlines on what this window leaves free of the map."""
        canvas, frame = self.desk.canvas, self.frameGeometry()
        cover = QRect(canvas.mapFromGlobal(frame.topLeft()), frame.size())
        self.bands.zoom(cover if self.isVisible() else None)

    def _place(self, question: Question) -> dict[str, QgsGeometry]:
        """Return where the row of a question lies, for one whose outline is not in dispute."""
        from mine_planner.store import gpkg_blob

        row = self.desk.session.workspace.row("open_question", uuid=question.uuid)
        if row is None or row["geom"] is None:
            return {}
        shape = QgsGeometry()
        shape.fromWkb(gpkg_blob.wkb_of(row["geom"]))
        return {"?": shape}

    def _may_take_back(self) -> bool:
        from mine_planner.store.merge_undo import last_settling

        return last_settling(self.desk.session.workspace) is not None

    # -------------------------------------------------------------- settling
    def settle(self) -> None:
        """Settle the chosen question in the chosen way."""
        from mine_planner.domain.errors import PlannerError
        from mine_planner.store.merge_settle import settle

        question, way = self.current(), self.page.way()
        if question is None or way is None:
            return
        try:
            settle(self.desk.session.workspace, question.uuid, way.choice, *self.page.who_and_why())
        except PlannerError as error:
            self.page.complain(error.message)
            return
        self._settled(1)

    def settle_many(self) -> None:
        """Settle all questions that the list shows by the same rule, in one step."""
        way, who_and_why = self.page.rule(), self.page.who_and_why()
        if not all(part.strip() for part in who_and_why):
            self.page.complain(translate("MinePlanner", "A decision needs who decides and why: enter both."))
            return
        among = frozenset(question.uuid for question in self.filter.shown())
        path = self.desk.session.workspace.path
        self.run.start(
            translate("MinePlanner", "Settle open questions"),
            lambda _progress: settle_listed(path, way, who_and_why, among, _progress),
            self._settled,
            self._failed,
        )

    def take_back(self) -> None:
        """Open again what was settled last."""
        from mine_planner.domain.errors import PlannerError
        from mine_planner.store.merge_undo import take_back

        try:
            count = take_back(self.desk.session.workspace, *self.page.who_and_why())
        except PlannerError as error:
            self.page.complain(error.message)
            return
        self.page.clear_reason()
        self.desk.reporter.success(
            translate("MinePlanner", "Taken back. Open again: {}.").format(number(count))
        )
        self.desk.session.notice_changes()

    def _settled(self, count: int) -> None:
        said_count = translate("MinePlanner", "Questions settled: {}.").format(number(count))
        self.desk.reporter.success(said_count)
        if not self.gone:
            self.page.clear_reason()
        self.desk.session.notice_changes()

    def _failed(self, error: PlannerError) -> None:
        if self.gone:
            self.desk.reporter.failure(error)
        else:
            self.page.complain(error.message)

    def unload(self) -> None:
        """Take the outlines off the map and stop what runs."""
        self.bands.clear()
        self.run.stop()


def settle_listed(
    path: object, choice: Choice, who_and_why: tuple[str, str], among: frozenset[str], _progress: Progress
) -> int:
    """Settle questions by a rule, on a worker thread with a connection of its own."""
    from pathlib import Path

    from mine_planner.gis import workspaces
    from mine_planner.store.merge_settle import settle_by_rule

    opened = workspaces.open_workspace(Path(str(path)))
    try:
        return settle_by_rule(opened, choice, *who_and_why, among=among)
    finally:
        opened.close()
