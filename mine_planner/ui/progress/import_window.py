# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports, finds and tracks from files: looked at row by row first, then brought in as chosen."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton

from mine_planner import settings
from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.progress.decision_window import DecisionWindow
from mine_planner.ui.progress.listing import Column, Listing, quiet
from mine_planner.ui.signs import letter_icon

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QIcon

    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.progress_import_values import ImportItem, ImportResult
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.desk import Desk

KINDS = {
    "auto": QT_TRANSLATE_NOOP("MinePlanner", "Whatever it holds"),
    "reports": QT_TRANSLATE_NOOP("MinePlanner", "Daily reports"),
    "finds": QT_TRANSLATE_NOOP("MinePlanner", "Finds and waypoints"),
    "tracks": QT_TRANSLATE_NOOP("MinePlanner", "Tracks"),
}
OUTCOMES = {
    "new": QT_TRANSLATE_NOOP("MinePlanner", "New"),
    "held": QT_TRANSLATE_NOOP("MinePlanner", "Held back"),
    "duplicate": QT_TRANSLATE_NOOP("MinePlanner", "There already"),
    "refused": QT_TRANSLATE_NOOP("MinePlanner", "Cannot be read"),
}
_SIGNS = {
    "new": ("N", "#2e8b57", "square"),
    "held": ("H", "#bf6f12", "hollow"),
    "duplicate": ("2", "#6f8396", "round"),
    "refused": ("!", parts.ERROR_COLOUR, "hollow"),
}
FILTER = "CSV, XLSX, ODS, GPX, GeoPackage (*.csv *.txt *.xlsx *.xlsm *.ods *.gpx *.gpkg)"


class ImportWindow(DecisionWindow):
    """Choose a file, see what becomes of each row, tick what comes in."""

    def __init__(self, desk: Desk) -> None:
        tr = translate
        super().__init__(
            desk,
            tr("MinePlanner", "Import Reports"),
            tr(
                "MinePlanner",
                "Daily reports and finds from a CSV or a workbook, waypoints and tracks from a GPX, or a "
                "tablet's GeoPackage. Nothing is saved before you have seen every row.",
            ),
        )
        self._path: Path | None = None
        self._seen: ImportResult | None = None
        self._build_source()
        self.list = Listing(
            _columns(),
            _key,
            self,
            name=tr("MinePlanner", "Rows of the file"),
            empty=tr("MinePlanner", "Choose a file: its rows are shown here, and nothing is saved yet."),
        )
        self.list.rows_model.can_tick = lambda item: item.index >= 0 and item.outcome != "duplicate"
        self.list.rows_model.ticks_changed.connect(self.show_state)
        self.list.chosen.connect(self._show_words)
        self.column.addWidget(self.list, 1)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.words.setStyleSheet(quiet(self))
        self.column.addWidget(self.words)
        self.problem = QLabel()
        parts.as_complaint(self.problem)
        self.column.addWidget(self.problem)
        self._build_end()
        self.finish()
        self.choose_button.setFocus()

    # -------------------------------------------------------------- building
    def _build_source(self) -> None:
        tr = translate
        row = QHBoxLayout()
        self.choose_button = QPushButton(parts.icon("folder"), tr("MinePlanner", "Choose File…"))
        self.choose_button.setToolTip(tr("MinePlanner", "Choose a file with reports, finds or tracks"))
        self.choose_button.clicked.connect(lambda _checked=False: self.choose_file())
        self.file_label = QLabel(tr("MinePlanner", "No file yet"))
        self.kind_box = QComboBox()
        self.kind_box.setAccessibleName(tr("MinePlanner", "What the file holds"))
        for value, words in KINDS.items():
            self.kind_box.addItem(tr("MinePlanner", words), value)
        self.kind_box.currentIndexChanged.connect(lambda _index: self._preview_again())
        row.addWidget(self.choose_button)
        row.addWidget(self.file_label, 1)
        row.addWidget(QLabel(tr("MinePlanner", "Read as")))
        row.addWidget(self.kind_box)
        self.column.addLayout(row)

    def _build_end(self) -> None:
        tr = translate
        self.held_check = QCheckBox(tr("MinePlanner", "Keep held rows as well"))
        self.held_check.setToolTip(
            tr("MinePlanner", "They are kept beside the reports with the proposal, and count for nothing yet")
        )
        self.held_check.toggled.connect(self._tick_held)
        self.import_button = QPushButton(parts.icon("accept"), "")
        self.import_button.setToolTip(tr("MinePlanner", "Save the ticked rows as one step; can be undone"))
        self.import_button.clicked.connect(lambda _checked=False: self.bring_in())
        self.column.addLayout(foot(self, self.import_button, first=(self.held_check,)))

    # -------------------------------------------------------------- look
    def choose_file(self) -> None:
        """Ask for a file and look at it."""
        title = translate("MinePlanner", "Import Reports")
        folder = settings.load().last_folder
        name, _ = QFileDialog.getOpenFileName(self, title, folder, FILTER)
        if name:
            settings.save(replace(settings.load(), last_folder=str(Path(name).parent)))
            self.preview(Path(name))

    def preview(self, path: Path) -> None:
        """Read a file in the background and show what would become of each row."""
        self.problem.hide()
        self._path, self._seen = path, None
        self.file_label.setText(path.name)
        kind = self.kind_box.currentData()

        def work(workspace: Workspace, progress: Progress) -> ImportResult:
            from mine_planner.gis.progress_import import preview_progress

            return preview_progress(workspace, path, kind, progress.is_cancelled, progress.set_percent)

        self.list.set_rows([])
        title = translate("MinePlanner", "Reading {}").format(path.name)
        self.runner.run(title, work, self._show, self._failed)

    def _preview_again(self) -> None:
        if self._path is not None and not self.runner.running:
            self.preview(self._path)

    def _show(self, seen: ImportResult) -> None:
        self._seen = seen
        model = self.list.rows_model
        model.ticked = {_key(item) for item in seen.items if item.outcome == "new" and item.index >= 0}
        self.list.set_rows(seen.items)
        counts = Counter(item.outcome for item in seen.items)
        self.held_check.setVisible(counts["held"] > 0)
        said = [
            f"{number(counts[name])} {translate('MinePlanner', words).lower()}"
            for name, words in OUTCOMES.items()
            if counts[name]
        ]
        name = self._path.name if self._path is not None else ""
        self.file_label.setText(" · ".join([name, *said]))
        self._tick_held(self.held_check.isChecked())

    def _failed(self, error: PlannerError) -> None:
        parts.complain(self.problem, error.message)

    def _show_words(self) -> None:
        item: ImportItem | None = self.list.row()
        self.words.setText("" if item is None else _why(item))

    def _tick_held(self, on: bool) -> None:
        model = self.list.rows_model
        model.tick([item for item in model.rows if item.outcome == "held"], on)

    # -------------------------------------------------------------- bring in
    def bring_in(self) -> None:
        """Save the ticked rows in the background, as one step."""
        path, seen = self._path, self._seen
        if path is None or seen is None:
            return
        ticked = self.list.rows_model.ticked
        chosen = frozenset(item.index for item in seen.items if _key(item) in ticked)
        kind = self.kind_box.currentData()

        def work(workspace: Workspace, progress: Progress) -> ImportResult:
            from mine_planner.gis.progress_import import import_chosen
            from mine_planner.gis.progress_import_values import Importing

            order = Importing(path, kind, chosen, seen.sha256, progress.is_cancelled, progress.set_percent)
            return import_chosen(workspace, order)

        title = translate("MinePlanner", "Bringing in {}").format(path.name)
        self.runner.run(title, work, self._done, self._failed)

    def _done(self, result: ImportResult) -> None:
        words = translate("MinePlanner", "Brought in: {}, held back with a proposal: {}, devices found: {}.")
        figures = (result.accepted, result.held, result.finds)
        said = words.format(*(number(figure) for figure in figures))
        if result.doubtful:
            doubt = translate("MinePlanner", "Doubtful positions, which count as hazard: {}.")
            self.desk.reporter.warning(f"{said} {doubt.format(number(result.doubtful))}")
        else:
            self.desk.reporter.success(said)
        self.close()

    def show_state(self) -> None:
        """Enable what can be done now, and say how much comes in."""
        if not hasattr(self, "import_button"):
            return
        count = len(self.list.rows_model.ticked)
        tracks = self._seen.tracks if self._seen is not None else 0
        words = translate("MinePlanner", "Bring In Rows ({})").format(number(count))
        if tracks and not count:
            words = translate("MinePlanner", "Keep Tracks ({})").format(number(tracks))
        self.import_button.setText(words)
        self.import_button.setEnabled(self.writable and (count > 0 or tracks > 0))
        self.choose_button.setEnabled(self.writable)
        self.kind_box.setEnabled(self.writable)

    def reload(self) -> None:
        """Nothing that was looked at changes with the workspace; the file is read again when it comes in."""
        self.show_state()


def _key(item: Any) -> str:
    return f"{item.index} {item.row} {item.words}" if item.index < 0 else str(item.index)


def _why(item: Any) -> str:
    """Return why a row becomes what it becomes; said for the rows that are on the screen only."""
    return in_users_language(f"{item.words} {item.proposal}".strip(), parts=True)


def _sign(item: Any) -> QIcon:
    return letter_icon(*_SIGNS[item.outcome])


def _columns() -> list[Column]:
    tr = translate
    order = list(OUTCOMES)
    return [
        Column(
            tr("MinePlanner", "Becomes"),
            lambda item: translate("MinePlanner", OUTCOMES[item.outcome]),
            icon=_sign,
            key=lambda item: order.index(item.outcome),
        ),
        Column(tr("MinePlanner", "Row"), lambda item: item.row, key=_row_number),
        Column(tr("MinePlanner", "What"), lambda item: item.what),
        Column(
            tr("MinePlanner", "Why, and what to do"),
            _why,
            wide=True,
            key=lambda item: f"{item.words} {item.proposal}",
        ),
    ]


def _row_number(item: Any) -> tuple[int, str]:
    digits = "".join(filter(str.isdigit, item.row))
    return int(digits or 0), item.row
