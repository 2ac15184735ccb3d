# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that cuts hazard areas into candidates; a planner accepts, changes or refuses each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.background import BackgroundTask, cancel, run_in_background
from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.i18n import in_users_language, number, square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.map_tools.bands import Bands, as_qgis, as_shapely
from mine_planner.ui.tasks.drawing import TaskDrawing
from mine_planner.ui.tasks.propose_form import ProposeForm
from mine_planner.ui.tasks.propose_list import CandidateList
from mine_planner.ui.tasks.propose_map import bounds_in_view, show_candidates
from mine_planner.ui.tasks.refusing import ask_refusal
from mine_planner.ui.tasks.zooming import zoom_to_shapes
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from qgis.core import QgsGeometry

    from mine_planner.background import Progress
    from mine_planner.gis.layer_snapshot import LayerSnapshot
    from mine_planner.gis.task_proposals import Candidate, Candidates
    from mine_planner.ui.desk import Desk

_OPEN_HAZARDS = (
    "SELECT uuid, code, imsma_id, areatype, area_m2 FROM hazard_area WHERE status <> 'closed' "
    "AND cancellation <> 'reported' AND geom IS NOT NULL ORDER BY code, fid"
)
MOST_FLASHED = 200


class ProposeWindow(PlannerWindow):
    """No task is saved before *Save Accepted Tasks*; a refused candidate is kept with reason and person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Propose Tasks"))
        self.resize(980, 690)
        self._bands = Bands(desk)
        self._task: BackgroundTask[Any] | None = None
        self._target = -1
        self.drawing = TaskDrawing(desk, self)
        self.drawing.outlined.connect(self._take_outline)
        self.drawing.cut.connect(self._take_cut)
        self.form = ProposeForm(self)
        self.list = CandidateList(self.form.candidates)
        form = self.form
        for button, does in (
            (form.propose, self.propose),
            (form.pick.in_view, self.choose_in_view),
            (form.accept_all, lambda: self.list.set_all(accepted=True)),
            (form.refuse, self._refuse),
            (form.redraw, self._begin_redraw),
            (form.split, self._begin_split),
            (form.merge, self.merge),
            (form.save, self.save),
            (form.cancel, self._cancel),
            (form.close_button, self.close),
        ):
            button.clicked.connect(lambda _checked=False, does=does: self._do(does))
        form.candidates.itemSelectionChanged.connect(self._show)
        form.candidates.itemChanged.connect(lambda _item, _column: self._show())
        form.candidates.itemDoubleClicked.connect(lambda _item, _column: self._zoom())
        form.pick.fill(desk.session.workspace.connection.execute(_OPEN_HAZARDS).fetchall())
        form.fill_barriers(desk.project)
        self._show()

    def choose_hazards(self, uuids: list[str]) -> None:
        """Tick these hazard areas alone."""
        self.form.pick.tick(uuids)

    def choose_in_view(self) -> None:
        """Tick the hazard areas that lie in the part of the map in view."""
        from mine_planner.gis import task_proposals

        found = task_proposals.hazards_within(self.desk.session.workspace, bounds_in_view(self.desk))
        if not found:
            raise InputError("No open hazard area lies in view: move the map to those that are planned.")
        self.form.pick.tick(found)

    def unload(self) -> None:
        """Take everything off the map and stop what runs."""
        cancel(self._task)
        self._task = None
        self._bands.clear()
        self.drawing.unload()

    # -------------------------------------------------------------- propose
    def propose(self) -> None:
        """Cut the ticked hazard areas in the background."""
        from mine_planner.gis import task_proposals, task_refusals

        form, path = self.form, self.desk.session.workspace.path
        chosen = form.ticked(form.hazards)
        if not chosen:
            raise InputError("No hazard area is ticked: tick those that are to be planned.")
        figures = (form.target.value(), form.most.value(), form.least.value())
        sizes = task_proposals.Sizes(
            *figures, strips=form.strips.isChecked(), straighten_m=form.straighten.value()
        )
        again = form.again.isChecked()
        barriers = self._barriers()

        def work(progress: Progress) -> Candidates:
            from mine_planner.gis import workspaces
            from mine_planner.gis.layer_shapes import shapes_of

            workspace = workspaces.open_workspace(path, read_only=True)
            try:
                step = _stepping(progress)
                lines = shapes_of(barriers, workspace)
                found = task_proposals.propose(
                    workspace, sizes, hazards=chosen, barriers=lines, progress=step
                )
                task_refusals.leave_out(workspace, found, offer_again=again)
                return found
            finally:
                workspace.close()

        self._run(translate("MinePlanner", "Propose tasks"), work, self._proposed)

    def _proposed(self, found: Candidates) -> None:
        if self.gone:
            return
        self._end_run()
        self.list.fill(found.rows)
        self.form.said.setText(" ".join(map(in_users_language, found.notes)))
        self._show()
        self._zoom_to(found.rows)

    def _zoom_to(self, rows: list[Candidate]) -> None:
        """Show where candidates are: flashing each of thousands would hold the window."""
        import shapely

        if len(rows) > MOST_FLASHED:
            around = shapely.box(*shapely.total_bounds([item.geometry for item in rows]))
            zoom_to_shapes(self.desk, [as_qgis(around)])
        else:
            zoom_to_shapes(self.desk, [as_qgis(item.geometry) for item in rows])

    def _barriers(self) -> list[LayerSnapshot]:
        """Return snapshots of the ticked layers, which are read while the window moves on."""
        from mine_planner.gis.layer_snapshot import LayerSnapshot

        layers = (self.desk.project.mapLayer(key) for key in self.form.ticked(self.form.barriers))
        return [LayerSnapshot(layer) for layer in layers if layer is not None]

    # -------------------------------------------------------------- change
    def _refuse(self) -> None:
        """Ask who refuses the chosen candidates and why; both are kept, and the ground stays hazard."""
        chosen = self.list.chosen()
        if not chosen:
            raise InputError("No candidate is chosen: choose those that are refused in the list.")
        ask_refusal(self.desk, [self.list.rows[row] for row in chosen], self._drop)

    def _drop(self, refused: list[Candidate]) -> None:
        if not self.gone:
            self.list.drop([row for row, item in enumerate(self.list.rows) if item in refused])
            self._show()

    def _begin_redraw(self) -> None:
        self._target = self._one()
        self.drawing.draw_outline()

    def _begin_split(self) -> None:
        self._target = self._one()
        self.drawing.draw_cut()

    def _one(self) -> int:
        chosen = self.list.chosen()
        if len(chosen) != 1:
            raise InputError("Choose the one candidate that is to be changed.")
        return chosen[0]

    def _take_outline(self, geometry: QgsGeometry) -> None:
        with self.desk.reporter.boundary():
            self.drawing.stop()
            self.list.put(self._target, [self._with_ground(self._target, as_shapely(geometry))])
            self._show()

    def _take_cut(self, line: QgsGeometry) -> None:
        from mine_planner.domain import task_shapes

        with self.desk.reporter.boundary():
            pieces = task_shapes.split_by_line(self.list.rows[self._target].geometry, as_shapely(line))
            made = [self._with_ground(self._target, piece) for piece in pieces]
            self.list.put(self._target, made)
            self._show()

    def merge(self) -> None:
        """Join the chosen candidates into the first of them."""
        import numpy as np

        from mine_planner.domain import task_shapes

        chosen = self.list.chosen()
        if len(chosen) < 2:
            raise InputError("Merging needs two candidates: choose them in the list with Ctrl.")
        shapes = np.array([self.list.rows[row].geometry for row in chosen], dtype=object)
        self.list.put(chosen[0], [self._with_ground(chosen[0], task_shapes.merge_tasks(shapes))])
        self.list.drop(chosen[1:])
        self._show()

    def _with_ground(self, row: int, ground: Any) -> Candidate:
        """Return a candidate on other ground, with the hazard areas that lie there now."""
        from mine_planner.gis import task_proposals

        note = translate("MinePlanner", "changed by the planner")
        return task_proposals.on_other_ground(self.desk.session.workspace, self.list.rows[row], ground, note)

    # -------------------------------------------------------------- save
    def save(self) -> None:
        """Save the accepted candidates as planned tasks, in the background and in one action."""
        accepted, reason = self.list.accepted(), self.form.reason.text()
        if not accepted:
            raise InputError("No candidate is accepted: tick those that become tasks.")
        path = self.desk.session.workspace.path

        def work(progress: Progress) -> list[str]:
            from mine_planner.gis import task_acceptance, workspaces

            workspace = workspaces.open_workspace(path)
            try:
                return task_acceptance.accept(
                    workspace, accepted, reason=reason, progress=_stepping(progress)
                )
            finally:
                workspace.close()

        self._run(translate("MinePlanner", "Save accepted tasks"), work, self._saved)

    def _saved(self, codes: list[str]) -> None:
        self._end_run()
        if not self.gone:
            self.close()
        self.desk.session.notice_changes()
        words = translate("MinePlanner", "Tasks planned: {}, from {} to {}.")
        self.desk.reporter.success(words.format(number(len(codes)), codes[0], codes[-1]))

    # -------------------------------------------------------------- helpers
    def _do(self, does: Any) -> None:
        """Do what a button asks for; what is wrong is said below the lists."""
        self.form.problem.hide()
        try:
            does()
        except PlannerError as error:
            parts.complain(self.form.problem, error.message)

    def _run(self, title: str, work: Any, done: Any) -> None:
        self.form.working(on=True)
        self._task = run_in_background(title, work, done, self._failed)
        self._task.progressChanged.connect(self._step)

    def _step(self, percent: float) -> None:
        if not self.gone:
            self.form.progress.setValue(int(percent))

    def _failed(self, error: PlannerError) -> None:
        if self.gone:
            return
        self._end_run()
        parts.complain(self.form.problem, error.message)

    def _cancel(self) -> None:
        cancel(self._task)
        self._end_run()

    def _end_run(self) -> None:
        self._task = None
        if not self.gone:
            self.form.working(on=False)

    def _zoom(self) -> None:
        self._zoom_to([self.list.rows[row] for row in self.list.chosen()])

    def _show(self) -> None:
        """Draw the candidates, and say how many are accepted."""
        show_candidates(self._bands, self.list)
        accepted = self.list.accepted()
        self.form.offer(listed=bool(self.list.rows), chosen=len(self.list.chosen()))
        area = square_metres(sum(item.area_m2 for item in accepted))
        self.form.save.setEnabled(bool(accepted) and not self.desk.session.read_only)
        self.form.save.setToolTip(
            translate("MinePlanner", "{} of {} candidates, {}").format(
                len(accepted), len(self.list.rows), area
            )
        )


def _stepping(progress: Progress) -> Any:
    def step(percent: float) -> bool:
        progress.set_percent(percent)
        return not progress.is_cancelled()

    return step
