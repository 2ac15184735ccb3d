# SPDX-License-Identifier: GPL-2.0-or-later
"""Make sheets of many tasks, on any thread: one file each or one book, with progress and cancel."""

from __future__ import annotations

import datetime as dt
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsProject

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.domain.sheet_files import safe_name, unique_names
from mine_planner.domain.sheet_scale import SMALLEST
from mine_planner.gis import workspaces
from mine_planner.gis.sheets import base_layers
from mine_planner.gis.sheets.pdf import PdfFile
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.gis.sheets.sheet import Sheet
from mine_planner.gis.sheets.template import load_template, read_template
from mine_planner.gis.sheets.words import Words
from mine_planner.store.sheet_templates import kept_template
from mine_planner.store.sheets import SheetStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qgis.core import QgsMapRendererParallelJob
    from qgis.PyQt.QtGui import QImage

    from mine_planner.gis.sheets.base_layers import BaseLayer
    from mine_planner.gis.sheets.template import Template
    from mine_planner.store.workspace import Workspace


@dataclass(frozen=True)
class Request:
    """What is to be made; plain values, so that it may cross threads.

    Attributes
    ----------
    codes
        Task codes; empty for all.
    book
        One file for all tasks, with a bookmark for each.
    changed_only
        Leave out tasks whose last print still says the same.
    register
        Enter each print into the register of issues.
    """

    workspace: Path
    folder: Path
    codes: tuple[str, ...] = ()
    paper: str = "A4"
    orientation: str = "portrait"
    language: str = "en"
    dpi: int = 200
    smallest: int = SMALLEST
    base: tuple[BaseLayer, ...] = ()
    template: Path | None = None
    book: bool = False
    changed_only: bool = False
    register: bool = False
    holder: str = ""
    holder_contact: str = ""
    issued_on: str = ""


@dataclass
class Result:
    """What was made, and what was not and why."""

    files: list[Path] = field(default_factory=list)
    pages: int = 0
    made: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    drafts: list[str] = field(default_factory=list)
    failures: list[tuple[str, str]] = field(default_factory=list)
    cancelled: bool = False


def make_sheets(
    request: Request,
    set_percent: Callable[[float], None] = lambda _percent: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Result:
    """Make the sheets; on the thread that calls this, with its own connection and layers.

    A task that cannot be printed is left out with its reason; the others are made. Whatever was
    finished before a cancel or an error stays.

    Raises
    ------
    InputError, WorkspaceError
        When the folder, the workspace, the template or the language cannot be used at all.
    """
    if not request.folder.is_dir():
        raise InputError(f"The folder {request.folder.name} is not there: choose one that is.")
    workspace = workspaces.open_workspace(request.workspace, read_only=not request.register)
    try:
        return _Batch(request, workspace, set_percent, is_cancelled).run()
    finally:
        workspace.close()


@dataclass(frozen=True)
class _Ready:
    """A sheet that is laid out and whose base maps are being rendered."""

    code: str
    file_name: str
    sheet: Sheet
    jobs: list[QgsMapRendererParallelJob | None]

    @property
    def title(self) -> str:
        """What a bookmark and the file's title say."""
        name = self.sheet.speech.content.name
        return f"{self.code} · {name}" if name else self.code


class _Batch:
    """One run: reads, lays out and paints task by task, while QGIS renders the next base map."""

    def __init__(
        self,
        request: Request,
        workspace: Workspace,
        set_percent: Callable[[float], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._request = request
        self._workspace = workspace
        self._set_percent = set_percent
        self._is_cancelled = is_cancelled
        self._reader = SheetReader(workspace)
        self._store = SheetStore(workspace)
        self._words = Words(request.language)
        self._project = QgsProject()
        self._project.setCrs(self._reader.crs)
        self._template = self._load_template()
        layers = base_layers.make(request.base)
        self._renderer = base_layers.BaseRenderer(layers, self._reader.crs, self._project, request.dpi)
        self._day = request.issued_on or dt.datetime.now(dt.UTC).astimezone().date().isoformat()
        self._result = Result()
        self._book: PdfFile | None = None
        self._bookmarks: list[tuple[str, int]] = []

    def _load_template(self) -> Template:
        """Take the file asked for, else the one that the workspace keeps, else the shipped one."""
        request = self._request
        paper = (request.paper, request.orientation)
        if request.template is not None:
            data, name = read_template(request.template), request.template.name
            return load_template(self._project, *paper, data, name)
        return load_template(self._project, *paper, kept_template(self._workspace, *paper))

    def run(self) -> Result:
        """Make all sheets."""
        codes = self._reader.codes(self._request.codes)
        with ExitStack() as stack:
            stack.enter_context(base_layers.small_block_cache())
            if self._request.book:
                self._book = stack.enter_context(self._new_book())
            ready: _Ready | None = None
            for number, (code, name) in enumerate(zip(codes, unique_names(codes), strict=True)):
                if self._is_cancelled():
                    self._result.cancelled = True
                    break
                following = self._prepare(code, name)
                if ready is not None:
                    self._finish(ready)
                ready = following
                self._set_percent(100.0 * (number + 0.5) / len(codes))
            if ready is not None:
                self._finish(ready)
            if self._book is not None:
                self._close_book()
        self._set_percent(100.0)
        return self._result

    def _prepare(self, code: str, name: str) -> _Ready | None:
        """Read and lay out a task, and start to render its base map."""
        try:
            content = self._reader.read(code)
            if self._request.changed_only and not self._store.is_changed(content):
                self._result.unchanged.append(code)
                return None
            edition = self._store.edition(content, self._day, holder=self._request.holder)
            smallest = self._request.smallest
            sheet = Sheet(self._template, self._words, content, edition, smallest=smallest)
        except PlannerError as error:
            self._result.failures.append((code, error.message))
            return None
        jobs = [self._renderer.start(view.frame) for view in (sheet.view, sheet.side.locator)]
        return _Ready(code, f"{name} r{edition.revision}.pdf", sheet, jobs)

    def _finish(self, ready: _Ready) -> None:
        """Paint a task's pages and enter them into the register."""
        base, ready.sheet.side.locator_image = (base_layers.finished(job) for job in ready.jobs)
        path = self._request.folder / ready.file_name
        try:
            if self._book is not None:
                path = self._book.path
                self._bookmarks.append((ready.title, self._book.pages))
                self._paint(ready.sheet, self._book, base)
            else:
                with PdfFile(path, ready.title, self._request.dpi) as file:
                    self._paint(ready.sheet, file, base)
                self._result.files.append(path)
            self._note(ready, path)
        except PlannerError as error:
            self._result.failures.append((ready.code, error.message))

    def _paint(self, sheet: Sheet, file: PdfFile, base: QImage | None) -> None:
        for page in range(sheet.pages):
            painter = file.page(*self._template.pages[min(page, 1)])
            sheet.paint(painter, self._request.dpi, page, base)
            self._result.pages += 1

    def _note(self, ready: _Ready, path: Path) -> None:
        self._result.made.append(ready.code)
        if ready.sheet.speech.edition.draft:
            self._result.drafts.append(ready.code)
        if self._request.register:
            speech = ready.sheet.speech
            with self._workspace.action(f"Issue the sheet of task {ready.code}", "export") as action:
                contact = self._request.holder_contact
                self._store.end_if_changed(action, speech.content)
                self._store.record(action, speech.content, speech.edition, path.name, contact)

    # -------------------------------------------------------------- book
    def _new_book(self) -> PdfFile:
        title = self._workspace.info.title
        return PdfFile(self._request.folder / f"{safe_name(title)}.pdf", title, self._request.dpi)

    def _close_book(self) -> None:
        if self._book is None or self._result.cancelled:
            self._abandon_book()
            return
        if not self._result.pages:
            raise InputError(
                "There is no sheet for the book: see why each task was left out.", str(self._result)
            )
        self._book.bookmarks = self._bookmarks
        self._result.files.append(self._book.path)

    def _abandon_book(self) -> None:
        """A book without its last tasks would look whole: none is written."""
        if self._book is not None:
            self._book.abandon()
            self._result.made.clear()
            self._result.drafts.clear()
