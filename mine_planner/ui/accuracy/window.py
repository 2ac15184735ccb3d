# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "How Good Are the Maps": measures by map, batch or source, with pictures."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTextBrowser,
)

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.accuracy import words
from mine_planner.ui.foot import foot
from mine_planner.ui.outlook.picture_view import PictureView, follow_picture
from mine_planner.ui.progress.decision_window import DecisionWindow
from mine_planner.ui.progress.listing import Listing

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.accuracy_compute import AccuracyRow
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.desk import Desk


class AccuracyWindow(DecisionWindow):
    """Above the list of maps, batches or sources; below what the chosen one rests on."""

    def __init__(self, desk: Desk) -> None:
        tr = translate
        super().__init__(
            desk,
            tr("MinePlanner", "How Good Are the Maps"),
            tr(
                "MinePlanner",
                "Counted on searched ground only. The finds of one field share its errors and count as one "
                "observation of it. Nothing here changes a map; what follows is proposed, and decided by a "
                "person.",
            ),
        )
        self.resize(1160, 690)
        self._build_top()
        split = QSplitter(Qt.Orientation.Vertical)
        self.list = Listing(
            words.columns(),
            lambda row: row.key,
            self,
            name=tr("MinePlanner", "Maps, batches or sources"),
            empty=tr("MinePlanner", "Nothing is measured yet."),
        )
        self.list.chosen.connect(self._show)
        split.addWidget(self.list)
        split.addWidget(self._build_below())
        split.setSizes([150, 400])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self.column.addWidget(split, 1)
        self.column.addWidget(self.runner)
        proposals = QPushButton(parts.icon("maps"), tr("MinePlanner", "Show Proposals"))
        proposals.setToolTip(tr("MinePlanner", "Shifts, sigmas and grades that wait for a decision"))
        proposals.clicked.connect(lambda _checked=False: self._proposals())
        self.save_button = parts.button(self, self.pictures[0].save_action, with_text=True)
        self.column.addLayout(foot(self, proposals, first=(self.save_button,)))
        self.by_box.setFocus()
        self.reload()

    # -------------------------------------------------------------- building
    def _build_top(self) -> None:
        tr = translate
        row = QHBoxLayout()
        self.by_box = QComboBox()
        for value, text in (
            ("batch", tr("MinePlanner", "by batch")),
            ("map", tr("MinePlanner", "by map")),
            ("source", tr("MinePlanner", "by source")),
        ):
            self.by_box.addItem(text, value)
        label = QLabel(tr("MinePlanner", "Measure"))
        label.setBuddy(self.by_box)
        self.by_box.currentIndexChanged.connect(lambda _index: self.measure())
        row.addWidget(label)
        row.addWidget(self.by_box)
        row.addStretch(1)
        self.column.addLayout(row)

    def _build_below(self) -> QSplitter:
        tr = translate
        split = QSplitter(Qt.Orientation.Horizontal)
        self.facts = QTextBrowser()
        self.facts.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.facts.setAccessibleName(tr("MinePlanner", "What the finds say"))
        self.tabs = QTabWidget()
        parts.narrow_tabs(self.tabs)
        self.pictures = [
            PictureView(self.desk, name, self)
            for name in (
                tr("MinePlanner", "Displacement"),
                tr("MinePlanner", "Shares"),
                tr("MinePlanner", "Types"),
            )
        ]
        for view in self.pictures:
            self.tabs.addTab(view, view.label.accessibleName())
        self.tabs.currentChanged.connect(lambda _index: self._on_tab())
        split.addWidget(self.facts)
        split.addWidget(self.tabs)
        split.setStretchFactor(0, 4)
        split.setStretchFactor(1, 5)
        split.setChildrenCollapsible(False)
        return split

    # -------------------------------------------------------------- doing
    def reload(self) -> None:
        """Measure anew; called when the window opens and when something was saved."""
        self.measure()

    def measure(self) -> None:
        """Measure all maps in the background."""
        by = self.by_box.currentData()
        self.runner.stop()

        def work(workspace: Workspace, progress: Progress) -> list[AccuracyRow]:
            from mine_planner.compat import require_shapely

            require_shapely()
            from mine_planner.gis import accuracy_compute

            options = accuracy_compute.AccuracyOptions(by=by)
            return accuracy_compute.measure(workspace, options, progress.set_percent, progress.is_cancelled)

        title = translate("MinePlanner", "Comparing finds with maps")
        self.runner.run(title, work, self._measured, self._failed, writes=False)

    def _measured(self, rows: list[AccuracyRow]) -> None:
        self.list.set_rows(words.ordered(rows))
        if rows:
            from mine_planner.gis import accuracy_pictures

            self.pictures[1].show_picture(accuracy_pictures.shares(words.ordered(rows)))
        self._show()

    def _failed(self, error: PlannerError) -> None:
        self.list.set_rows([])
        self.facts.setHtml(f"<p>{escape(error.message)}</p>")
        for view in self.pictures:
            view.say("")

    def _show(self) -> None:
        row = self.list.row()
        if row is None:
            self.facts.setHtml("")
            return
        from mine_planner.gis import accuracy_pictures

        self.facts.setHtml(words.facts_of(self.facts, row))
        if row.found.fields or (row.residual is not None and len(row.residual)):
            self.pictures[0].show_picture(accuracy_pictures.displacement(row))
        else:
            self.pictures[0].say(
                translate(
                    "MinePlanner", "No find lies near a recorded row of this map on searched ground yet."
                )
            )
        if row.ratio:
            self.pictures[2].show_picture(accuracy_pictures.counts(row))
        else:
            self.pictures[2].say(translate("MinePlanner", "No recorded mine lies on searched ground yet."))

    def _on_tab(self) -> None:
        follow_picture(self.save_button, self.pictures[self.tabs.currentIndex()])

    def _proposals(self) -> None:
        from mine_planner.ui.proposals.window import ProposalsWindow
        from mine_planner.ui.window import open_window

        open_window(ProposalsWindow, self.desk)

    def unload(self) -> None:
        """Stop what runs."""
        super().unload()
        for view in self.pictures:
            view.stop()
