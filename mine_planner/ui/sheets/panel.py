# SPDX-License-Identifier: GPL-2.0-or-later
"""Choose tasks, see their sheets, approve them, make them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFileDialog

from mine_planner import settings
from mine_planner.background import Progress, cancel, run_in_background
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.panel import Panel
from mine_planner.ui.sheets.approving import Approvals
from mine_planner.ui.sheets.choices import fill_choices, language_of, paper_of
from mine_planner.ui.sheets.columns import SheetColumns
from mine_planner.ui.sheets.model import SheetFilter, SheetModel
from mine_planner.ui.sheets.picture import PagePicture

if TYPE_CHECKING:
    from qgis.core import QgsTask
    from qgis.PyQt.QtGui import QImage, QShowEvent
    from qgis.PyQt.QtWidgets import (
        QCheckBox,
        QComboBox,
        QLineEdit,
        QProgressBar,
        QPushButton,
        QStackedWidget,
        QToolButton,
        QTreeView,
        QWidget,
    )

    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.sheets.batch import Request, Result
    from mine_planner.gis.sheets.states import SheetState
    from mine_planner.ui.desk import Desk

PREVIEW_DELAY_MS = 150


class SheetsPanel(Panel, parts.form_class("sheets", "panel.ui")):  # type: ignore[misc]
    """The content of the Task sheets dock."""

    show_box: QComboBox
    filter_edit: QLineEdit
    all_box: QCheckBox
    sheet_view: QTreeView
    paper_box: QComboBox
    language_box: QComboBox
    holder_edit: QLineEdit
    book_box: QCheckBox
    register_box: QCheckBox
    picture_stack: QStackedWidget
    approve_button: QToolButton
    verify_button: QToolButton
    register_button: QToolButton
    make_button: QPushButton
    run_row: QWidget
    progress_bar: QProgressBar
    cancel_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setupUi(self)
        self.model = SheetModel(self)
        self.filter = SheetFilter(self)
        self.filter.setSourceModel(self.model)
        self.approvals = Approvals(desk, self)
        self._task: QgsTask | None = None
        self._preview_task: QgsTask | None = None
        self._states_task: QgsTask | None = None
        self._wanted = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_DELAY_MS)
        self._timer.timeout.connect(self._start_preview)
        self._build()
        self._connect()

    def _build(self) -> None:
        fill_choices(self.show_box, self.paper_box, self.language_box)
        self.sheet_view.setModel(self.filter)
        SheetColumns(self.sheet_view)
        parts.let_shrink(self)
        self.paper_box.setMinimumContentsLength(8)
        self.picture = PagePicture(self)
        self.picture_stack.addWidget(self.picture)
        self.approvals.fill(self.approve_button, self.verify_button, self.register_button)
        self.splitter.setSizes([220, 420])
        self._say_count()

    def _connect(self) -> None:
        self.filter_edit.textChanged.connect(self._refilter)
        self.show_box.currentIndexChanged.connect(self._refilter)
        self.all_box.clicked.connect(lambda on: self.model.choose(self.filter.shown(), on=on))
        self.model.chosen_changed.connect(self._say_count)
        self.sheet_view.selectionModel().currentRowChanged.connect(lambda *_: self._timer.start())
        for box in (self.paper_box, self.language_box):
            box.currentIndexChanged.connect(lambda _index: self._timer.start())
        self.make_button.clicked.connect(lambda _checked=False: self.begin_making())
        self.cancel_button.clicked.connect(lambda _checked=False: self._cancel())
        self.desk.session.task_chosen.connect(self._follow_task)

    # -------------------------------------------------------------- what the dock asks
    def reload(self) -> None:
        """Read how every sheet stands, in the background."""
        from mine_planner.gis.sheets import states

        path = self.desk.session.path
        if path is None:
            return
        cancel(self._states_task)  # a newer reading makes the older one needless
        self._states_task = run_in_background(
            translate("MinePlanner", "Compare sheets with the workspace"),
            lambda progress: states.sheet_states(path, progress.is_cancelled),
            lambda found: self._show_states(path, found),
            self.desk.reporter.failure,
        )

    def forget(self) -> None:
        """Drop rows and picture of the workspace that was closed."""
        self.model.forget()
        self.picture.show_words("")

    def unload(self) -> None:
        """Stop what runs."""
        self.desk.session.task_chosen.disconnect(self._follow_task)
        self._timer.stop()
        for task in (self._task, self._preview_task, self._states_task):
            cancel(task)

    def chosen_rows(self) -> list[str]:
        """Return the uuid of the task whose sheet is looked at, or of the ticked ones."""
        state = self.current()
        return [row.uuid for row in self.model.chosen()] or ([state.uuid] if state is not None else [])

    def begin_sheets(self) -> None:
        """Put the keyboard where the choosing begins."""
        self.sheet_view.setFocus()

    # -------------------------------------------------------------- list
    def _show_states(self, path: Path, states: list[SheetState]) -> None:
        if path != self.desk.session.path:
            return
        chosen = self.current()
        self.model.set_rows(states)
        self._refilter()
        self.select(chosen.uuid if chosen is not None else self.desk.session.chosen_task)
        self._timer.start()

    def current(self) -> SheetState | None:
        """Return the task whose sheet is looked at."""
        index = self.filter.mapToSource(self.sheet_view.currentIndex())
        return self.model.row_at(index.row()) if index.isValid() else None

    def select(self, uuid: str) -> None:
        """Look at a task's sheet; at the first one when the task is not shown."""
        shown = self.filter.shown()
        if shown:
            row = shown.index(uuid) if uuid in shown else 0
            self.sheet_view.setCurrentIndex(self.filter.index(row, 0))

    def _follow_task(self, uuid: str) -> None:
        """Look at the sheet of the task that was chosen in another panel, once it is seen."""
        self._wanted = uuid
        if uuid and self.isVisible() and uuid in self.filter.shown():
            self._wanted = ""
            self.select(uuid)

    def showEvent(self, event: QShowEvent) -> None:
        """Go to the task that was chosen meanwhile."""
        super().showEvent(event)
        self._follow_task(self._wanted)

    def _refilter(self, *_: object) -> None:
        changed_only = self.show_box.currentIndex() == 1
        self.filter.set_wish(self.filter_edit.text(), changed_only=changed_only)
        self._say_count()

    def _say_count(self) -> None:
        count = len(self.model.chosen())
        self.make_button.setEnabled(count > 0 and self._task is None)
        self.make_button.setText(translate("MinePlanner", "Make Sheets ({})…").format(number(count)))
        shown = set(self.filter.shown())
        chosen = {row.uuid for row in self.model.chosen()}
        self.all_box.setChecked(bool(shown) and shown <= chosen)

    # -------------------------------------------------------------- preview
    def _start_preview(self) -> None:
        state = self.current()
        if state is None or self.desk.session.path is None:
            self.picture.show_words(translate("MinePlanner", "Draw a task first; its sheet is shown here."))
            return
        if state.problem:
            self.picture.show_words(state.problem)
            return
        request = self.request(Path(), (state.code,))
        self._preview_task = run_in_background(
            translate("MinePlanner", "Preview the sheet of {}").format(state.code),
            lambda _progress: first_page(request, state.code),
            lambda image: self._show_preview(state.uuid, image),
            lambda error: self.picture.show_words(error.message),
        )

    def _show_preview(self, uuid: str, image: QImage) -> None:
        state = self.current()
        if state is not None and state.uuid == uuid:
            self.picture.show_image(image)

    # -------------------------------------------------------------- making
    def request(self, folder: Path, codes: tuple[str, ...]) -> Request:
        """Return what is to be made, as plain values that may cross threads."""
        from mine_planner.gis.sheets import base_layers
        from mine_planner.gis.sheets.batch import Request

        workspace = self.desk.session.workspace
        paper, orientation = paper_of(self.paper_box)
        return Request(
            workspace=workspace.path,
            folder=folder,
            codes=codes,
            paper=paper,
            orientation=orientation,
            language=language_of(self.language_box),
            base=base_layers.of_project(self.desk.project, workspace.path),
            book=self.book_box.isChecked(),
            register=self.register_box.isChecked() and not workspace.read_only,
            holder=self.holder_edit.text().strip(),
        )

    def begin_making(self) -> None:
        """Ask for the folder and make the chosen sheets."""
        known = settings.load().last_folder or str(Path.home())
        title = translate("MinePlanner", "Folder for the task sheets")
        folder = QFileDialog.getExistingDirectory(self, title, known)
        if folder:
            self.make(Path(folder))

    def make(self, folder: Path) -> None:
        """Make the chosen sheets in a folder, in the background."""
        from mine_planner.gis.sheets import batch

        request = self.request(folder, tuple(row.code for row in self.model.chosen()))

        def work(progress: Progress) -> Result:
            return batch.make_sheets(request, progress.set_percent, progress.is_cancelled)

        self.run_row.setVisible(True)
        self.progress_bar.setValue(0)
        task = run_in_background(translate("MinePlanner", "Make task sheets"), work, self._made, self._failed)
        self._task = task
        task.progressChanged.connect(lambda percent: self.progress_bar.setValue(round(percent)))
        task.taskTerminated.connect(self._stopped)
        self._say_count()

    def _cancel(self) -> None:
        cancel(self._task)

    def _made(self, result: Result) -> None:
        self._stopped()
        for code, reason in result.failures:
            self.desk.reporter.warning(f"{code}: {reason}")
        if result.made:
            words = translate("MinePlanner", "Sheets made: {}, of them drafts: {}, in {}.")
            folder = result.files[-1].parent if result.files else ""
            self.desk.reporter.success(
                words.format(number(len(result.made)), number(len(result.drafts)), folder)
            )
        self.desk.session.notice_changes()

    def _failed(self, error: PlannerError) -> None:
        self._stopped()
        self.desk.reporter.failure(error)

    def _stopped(self, *_: Any) -> None:
        self._task = None
        self.run_row.setVisible(False)
        self._say_count()


def first_page(request: Request, code: str) -> QImage:
    """Return the first page of a task's sheet, on the thread that calls this."""
    from mine_planner.gis.sheets.preview import Preview

    maker = Preview(
        request.workspace,
        request.base,
        paper=request.paper,
        orientation=request.orientation,
        language=request.language,
    )
    return maker.pages(code)[0]
