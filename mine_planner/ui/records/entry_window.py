# SPDX-License-Identifier: GPL-2.0-or-later
"""The entry form for a minefield record: typed as it stands on the form, computed while it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QTimer

from mine_planner.background import cancel, run_in_background
from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.domain.record_drafts import RecordDraft
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.records import entry_saving, readings, result_view
from mine_planner.ui.records.entry_page import EntryPage
from mine_planner.ui.records.sketch_view import SketchOnMap
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QCloseEvent

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.gis.record_entry import Decision, EntryResult
    from mine_planner.gis.record_import import RecordOrder
    from mine_planner.gis.record_sketch import Sketch
    from mine_planner.ui.desk import Desk

TYPING_MS = 300


class EntryWindow(PlannerWindow):
    """Holds one draft: a new record, one that is changed, or one that waited.

    Attributes
    ----------
    page
        The widgets.
    result
        What the draft came to when it was computed last.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.page = EntryPage(self)
        self.result: EntryResult | None = None
        self.is_edited = False
        self.record_uuid = ""
        self.waiting_uuid = ""
        self._order: RecordOrder | None = None
        self._readings: list[readings.OfferedReading] = []
        self._path = desk.session.path
        self._target = desk.session.crs
        self._task: BackgroundTask[EntryResult] | None = None
        self._turn = 0
        self._on_map = SketchOnMap(desk.canvas)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.compute)
        self._connect()
        self.begin(RecordDraft())

    def _connect(self) -> None:
        page = self.page
        page.edited.connect(self._on_edited)
        page.operation.currentIndexChanged.connect(lambda _index: self._on_edited())
        page.override.textEdited.connect(lambda _text: self._on_edited())
        page.readings.shown.connect(self._show_reading)
        page.readings.taken.connect(self._take_reading)
        page.on_map.toggled.connect(lambda _on: self._show_sketch())
        page.zoom.clicked.connect(lambda _checked=False: self._zoom())
        page.save.clicked.connect(lambda _checked=False: self.save())
        page.keep.clicked.connect(lambda _checked=False: self.keep_for_later())
        page.discard.clicked.connect(lambda _checked=False: self.discard())

    # -------------------------------------------------------------- which record
    def begin(
        self,
        draft: RecordDraft,
        order: RecordOrder | None = None,
        record_uuid: str = "",
        waiting_uuid: str = "",
    ) -> bool:
        """Show a draft to be filled or corrected; False where another one is not saved yet.

        Parameters
        ----------
        draft
            Its cells; empty for a new record.
        order
            Operation, reason and grades that it came with.
        record_uuid, waiting_uuid
            The saved record that is changed; the waiting one that is corrected.
        """
        if self.is_edited:
            words = translate("MinePlanner", "Record {} is not saved: save it, or keep it for later, first.")
            parts.complain(self.page.problem, words.format(self.draft().name or "–"))
            return False
        from mine_planner.gis.record_import import RecordOrder

        self.record_uuid, self.waiting_uuid = record_uuid, waiting_uuid
        self._order = order or RecordOrder()
        changes = bool(record_uuid)
        if changes:
            title = translate("MinePlanner", "Change Record {}").format(draft.name)
        else:
            title = translate("MinePlanner", "Enter Record")
        self.setWindowTitle(title)
        self.page.decision_row.setVisible(changes)
        self.page.fill(draft, self._order)
        self.page.fill_batches([row["name"] for row in self.desk.session.workspace.rows("batch")])
        warning = entry_saving.warning_of(self.desk.session, record_uuid) if changes else ""
        self.page.notice.setText(warning)
        self.page.notice.setVisible(bool(warning))
        self.is_edited = False
        self.compute()
        return True

    def draft(self) -> RecordDraft:
        """Return what is typed."""
        return self.page.draft()

    def order(self) -> RecordOrder:
        """Return operation, reason and batch as they stand in the form."""
        from mine_planner.gis.record_import import RecordOrder

        page = self.page
        return replace(
            self._order or RecordOrder(),
            operation=str(page.operation.currentData() or ""),
            override_reason=page.override.text().strip(),
            batch=page.batch.currentText().strip(),
        )

    # -------------------------------------------------------------- computing
    def _on_edited(self) -> None:
        self.is_edited = True
        self._typing.start()

    def compute(self) -> None:
        """Compute what is typed, in the background; an answer that comes late is dropped."""
        cancel(self._task)
        self._turn += 1
        turn, draft, order = self._turn, self.draft(), self.order()
        target = self._target
        from mine_planner.gis import record_budget

        with self.desk.reporter.boundary():
            budget = record_budget.read_budget(self.desk.session.workspace)

            def work(_progress: Progress) -> EntryResult:
                from mine_planner.gis import record_entry

                return record_entry.compute_draft(draft, order, target, budget)

            def done(result: EntryResult) -> None:
                if turn == self._turn and not self.gone:
                    self._show(result)

            title = translate("MinePlanner", "Compute record {}").format(draft.name or "–")
            self._task = run_in_background(title, work, done, self.desk.reporter.failure)

    def compute_now(self) -> EntryResult:
        """Compute what is typed and wait for it, so that what is saved is what is shown."""
        from mine_planner.gis import record_budget, record_entry

        self._typing.stop()
        self._turn += 1
        budget = record_budget.read_budget(self.desk.session.workspace)
        result = record_entry.compute_draft(self.draft(), self.order(), self._target, budget)
        self._show(result)
        return result

    def _show(self, result: EntryResult) -> None:
        self.result = result
        page = self.page
        page.mark(result.problems)
        page.problem.hide()
        if result.sentence and (self.is_edited or self.record_uuid or self.waiting_uuid):
            parts.complain(page.problem, result.sentence)
        page.result.setHtml(result_view.as_html(result))
        self._readings = readings.offered(result.placed)
        page.readings.fill(self._readings)
        page.save.setEnabled(result.placed is not None)
        if result.placed is not None:
            page.fill_operations(result.placed.where, self._target)
        self._show_sketch()

    # -------------------------------------------------------------- showing
    def sketch(self) -> Sketch | None:
        """Return the sketch of the record, or of the reading that is chosen."""
        from mine_planner.gis import record_sketch

        placed = None if self.result is None else self.result.placed
        if placed is None:
            return None
        index = self.page.readings.index()
        solved = [item.solved for item in placed.placements]
        chosen = self._readings[index].solved if 0 <= index < len(self._readings) else None
        return record_sketch.sketch_of([chosen] if chosen else solved, set(placed.where.positions))

    def _show_reading(self, _index: int) -> None:
        self._show_sketch()

    def _show_sketch(self) -> None:
        sketch = self.sketch()
        self.page.sketch.show_sketch(sketch)
        self._on_map.show(sketch if self.page.on_map.isChecked() else None, self._target)
        self.page.zoom.setEnabled(sketch is not None and sketch.bounds is not None)

    def _zoom(self) -> None:
        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        sketch = self.sketch()
        bounds = None if sketch is None else sketch.bounds
        if bounds is not None:
            zoom_to_shapes(self.desk, [QgsGeometry.fromRect(QgsRectangle(*bounds))])

    # -------------------------------------------------------------- saving
    def save(self) -> str:
        """Save the record as one action and return the uuid of its map; empty where it cannot be saved."""
        try:
            result = self.compute_now()
            if result.placed is None:
                raise InputError(result.sentence)
            map_uuid = entry_saving.save(
                self.desk.session,
                result.placed,
                self.order(),
                entry_saving.Origin(self.record_uuid, self.waiting_uuid),
                self.page.decision(),
            )
        except PlannerError as error:
            parts.complain(self.page.problem, error.message)
            return ""
        self.is_edited = False
        words = translate("MinePlanner", "Record {} is saved: {}.")
        name = result.placed.record.record
        self.desk.reporter.success(words.format(name, result_view.headline(result.placed)))
        self.begin(*entry_saving.reopened(self.desk.session, map_uuid))
        return map_uuid

    def _take_reading(self, index: int, decision: Decision) -> None:
        """Save what is typed, then read the record as a person decided."""
        reading = self._readings[index]
        needs_saving = self.is_edited or not self.record_uuid
        if self.record_uuid and needs_saving:
            self.page.take_decision(decision)
        if needs_saving and not self.save():
            return
        with self.desk.reporter.boundary():
            words = entry_saving.take_reading(self.desk.session, self.record_uuid, reading, decision)
            self.desk.reporter.success(words)
            self.close()

    def keep_for_later(self) -> None:
        """Put what is typed among the waiting records and close."""
        with self.desk.reporter.boundary():
            self._keep()
            self.close()

    def _keep(self) -> None:
        entry_saving.keep(
            self.desk.session,
            self.draft(),
            self.order(),
            entry_saving.Origin(self.record_uuid, self.waiting_uuid),
            "" if self.result is None else self.result.sentence,
        )
        self.is_edited = False
        words = translate("MinePlanner", "Record {} is kept among the waiting records.")
        self.desk.reporter.info(words.format(self.draft().name or "–"))

    def discard(self) -> None:
        """Close without keeping what was typed."""
        self.is_edited = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is typed and not saved, when the same workspace is still open."""
        session = self.desk.session
        if self.is_edited and not self.gone and session.path == self._path and not session.read_only:
            with self.desk.reporter.boundary():
                self._keep()
        super().closeEvent(event)

    def unload(self) -> None:
        """Take everything off the canvas and stop what runs."""
        self._typing.stop()
        self._turn += 1
        cancel(self._task)
        self._on_map.clear()
