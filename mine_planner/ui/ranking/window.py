# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "Which ground next, and why?": weights, places, a ranked list with its reasons, a decision."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mine_planner.background import cancel
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.hazards.person_form import PersonForm
from mine_planner.ui.ranking import deciding
from mine_planner.ui.ranking.bar import PartsDelegate
from mine_planner.ui.ranking.choices import Choices
from mine_planner.ui.ranking.model import NAME, PARTS, UUID_ROLE, WHY, OrderModel
from mine_planner.ui.ranking.words import say_first
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import BackgroundTask
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.ranking.work import Ranked

KINDS = ("tasks", "hazards")
_LINE = (
    "<tr><td style='padding-right:14px'>{}</td><td style='padding-right:14px'>{}</td>"
    "<td align='right'>{}</td></tr>"
)
TABLES = {"tasks": "clearance_task", "hazards": "hazard_area"}


class RankingWindow(PlannerWindow):
    """Left: what counts and how much; right: the order, and why; a person decides at the foot."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Which Ground Next, and Why?"))
        self.resize(1240, 680)
        self.task: BackgroundTask[Any] | None = None
        self.ranked: Ranked | None = None
        self.model = OrderModel(self)
        self.choices = Choices(self)
        self._make_fields()
        self._lay_out()
        self._connect()
        self.fill_sets()
        kept = self.choices.recall(desk.project)
        self.near_spin.setValue(kept.get("distance_m", 1_000.0))
        if not kept:
            self.choices.set_weights({"incidents": 1.0, "devices": 1.0})
        self.enable()

    # -------------------------------------------------------------- building
    def _make_fields(self) -> None:
        tr = translate
        self.kind_box, self.set_box = QComboBox(self), QComboBox(self)
        self.kind_box.addItem(tr("MinePlanner", "Tasks that are not done"), KINDS[0])
        self.kind_box.addItem(tr("MinePlanner", "Open hazard areas"), KINDS[1])
        self.set_box.setEditable(True)
        self.set_box.lineEdit().setPlaceholderText(tr("MinePlanner", "Name of the weights"))
        self.save_set_button = QPushButton(tr("MinePlanner", "Save Weights"), self)
        self.save_set_button.setToolTip(tr("MinePlanner", "Save these weights under this name"))
        self.near_spin = QgsDoubleSpinBox(self)
        self.near_spin.setDecimals(0)
        self.near_spin.setMaximum(100_000)
        self.near_spin.setSingleStep(100)
        self.near_spin.setSuffix(translate("MinePlanner", " m"))
        self.near_spin.setShowClearButton(False)
        self.rank_button = QPushButton(parts.icon("ranking"), tr("MinePlanner", "Rank Ground"), self)
        self.rank_button.setToolTip(translate("MinePlanner", "Work the order out; it counts once accepted"))
        self.accept_button = QPushButton(parts.icon("accept"), tr("MinePlanner", "Accept Order…"), self)
        self.accept_button.setToolTip(translate("MinePlanner", "Save the ranks, with who decides and why"))
        self.progress_bar, self.cancel_button = QProgressBar(self), QPushButton(tr("MinePlanner", "Cancel"))
        self.table, self.why_view = QTableView(self), QTextBrowser(self)
        self.note_label, self.problem = QLabel(self), QLabel(self)
        self.form = PersonForm(self)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 6, 0)
        column.addLayout(self._head())
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.choices)
        scroll.setMinimumWidth(self.choices.minimumSizeHint().width() + 20)
        column.addWidget(scroll, 1)
        parts.as_complaint(self.problem)
        self.problem.setWordWrap(True)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        for widget in (self.progress_bar, self.cancel_button, self.rank_button):
            row.addWidget(widget)
        row.insertStretch(0, 1)
        column.addLayout(row)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(6, 0, 0, 0)
        column.addWidget(self.table, 3)
        column.addWidget(self.why_view, 1)
        self.note_label.setWordWrap(True)
        self.note_label.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([450, 770])
        splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(splitter, 1)
        whole.addWidget(self.form)
        whole.addLayout(foot(self, self.accept_button, words=self.note_label))
        self._dress_table()

    def _head(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("MinePlanner", "What to rank"), self.kind_box),
            (translate("MinePlanner", "Near is within"), self.near_spin),
            (translate("MinePlanner", "Weights"), self.set_box),
        )
        for line, (words, field) in enumerate(rows):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(label, line, 0)
            grid.addWidget(field, line, 1, 1, 1 if field is self.set_box else 2)
        grid.addWidget(self.save_set_button, 2, 2)
        return grid

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(PARTS, PartsDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setResizeContentsPrecision(30)
        table.horizontalHeader().setStretchLastSection(True)
        for at, width in enumerate((54, 96, 220, 72)):
            table.setColumnWidth(at, width)
        say_first(table, self.why_view)
        self.why_view.document().setDocumentMargin(6)
        self.why_view.setMinimumHeight(110)

    def _connect(self) -> None:
        presses = (
            (self.rank_button, self.rank),
            (self.cancel_button, self.stop),
            (self.save_set_button, lambda: deciding.save_weights(self)),
            (self.accept_button, lambda: deciding.accept(self)),
        )
        for button, press in presses:
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, press=press: press())
        self.set_box.activated.connect(lambda _at: deciding.use_weights(self, self.set_box.currentText()))
        self.choices.changed.connect(self.enable)
        self.kind_box.currentIndexChanged.connect(lambda _at: self._forget())
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._on_chosen())
        self.table.doubleClicked.connect(lambda _index: self.zoom())
        self.table.activated.connect(lambda _index: self.zoom())

    # -------------------------------------------------------------- state
    def fill_sets(self) -> None:
        """Offer the saved weight sets; the name that is typed stays."""
        from mine_planner.store.weights import WeightStore

        typed = self.set_box.currentText()
        self.set_box.clear()
        self.set_box.addItems(WeightStore(self.desk.session.workspace).names())
        self.set_box.setEditText(typed)

    def enable(self) -> None:
        """Let what can be done now be done, and say what is lacking."""
        lacking = self.choices.missing()
        running = self.task is not None
        for widget in (self.progress_bar, self.cancel_button):
            widget.setVisible(running)
        self.rank_button.setEnabled(not running and not lacking and bool(self.choices.weights()))
        writable = not self.desk.session.read_only
        self.save_set_button.setEnabled(writable and bool(self.choices.weights()))
        self.accept_button.setEnabled(writable and self.ranked is not None and not running)
        if lacking:
            words = translate("MinePlanner", "Choose a layer or field for {}, or set its weight to 0.")
            parts.complain(self.problem, words.format(", ".join(lacking)))
        else:
            self.problem.hide()

    def reload(self) -> None:
        """Say that the order is of before, when something was saved meanwhile."""
        if self.desk.session.is_open:
            self.fill_sets()

    def unload(self) -> None:
        """Stop what runs, and remember the choices in the project."""
        self.stop()
        if self.choices.weights():
            self.choices.keep(self.desk.project, {"distance_m": self.near_spin.value()})

    # -------------------------------------------------------------- doing
    def rank(self) -> None:
        """Rank in the background."""
        with self.desk.reporter.boundary():
            deciding.begin_ranking(self)
        self.enable()

    def stop(self) -> None:
        """End the ranking."""
        cancel(self.task)

    def ended(self) -> None:
        """Be ready again, also where a ranking was cancelled at the very end."""
        if self.task is not None:
            self.task = None
            self.enable()

    def show_ranked(self, ranked: Ranked) -> None:
        """Show an order."""
        self.task, self.ranked = None, ranked
        self.model.set_order(ranked.order)
        self.table.resizeColumnToContents(NAME)
        self.note_label.setText(self._summary(ranked))
        if self.model.rowCount():
            self.table.selectRow(0)
        self.enable()

    def chosen(self) -> str:
        """Return the uuid of what is chosen in the list."""
        rows = self.table.selectionModel().selectedRows(WHY)
        return str(rows[0].data(UUID_ROLE)) if rows else ""

    def zoom(self) -> None:
        """Show what is chosen on the map."""
        from mine_planner.store.gpkg_blob import wkb_of
        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        if self.ranked is None or not self.chosen():
            return
        row = self.desk.session.workspace.row(TABLES[self.ranked.wish.kind], uuid=self.chosen())
        if row is not None and row["geom"] is not None:
            shape = QgsGeometry()
            shape.fromWkb(wkb_of(row["geom"]))
            zoom_to_shapes(self.desk, [shape])

    # -------------------------------------------------------------- reacting
    def _on_chosen(self) -> None:
        uuid = self.chosen()
        at = self.model.row_of(uuid)
        if at < 0 or self.ranked is None:
            self.why_view.clear()
            return
        lines = "".join(
            _LINE.format(escape(label), escape(figure), escape(points))
            for label, figure, points in self.model.contributions(at)
        )
        heading = escape(deciding.heading(self.ranked.order, uuid))
        self.why_view.setHtml(f"<p><b>{heading}</b></p><table>{lines}</table>")
        if self.ranked.wish.kind == KINDS[0]:
            self.desk.session.choose_task(uuid)

    def _summary(self, ranked: Ranked) -> str:
        words = translate("MinePlanner", "{} ranked. This is a proposal: nothing is decided yet.")
        return " ".join([words.format(number(self.model.rowCount())), *ranked.notes])

    def _forget(self) -> None:
        self.ranked = None
        self.model.set_order(None)
        self.why_view.clear()
        self.note_label.clear()
        self.enable()
