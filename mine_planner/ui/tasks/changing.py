# SPDX-License-Identifier: GPL-2.0-or-later
"""A changed boundary on its way into the file: saved, sent for approval, or decided by a person first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.i18n import in_users_language, translate
from mine_planner.ui.window import open_window

if TYPE_CHECKING:
    from mine_planner.gis.task_points import PointPlan
    from mine_planner.gis.task_shaping import Consent, Shaping
    from mine_planner.ui.desk import Desk


def change_boundary(desk: Desk, task: str, geometry: Any) -> None:
    """Give a task a new boundary (shapely, workspace's CRS).

    While a team works there, or where hazard ground is given up, it waits as a boundary revision; where
    markers stand in the way a person is asked.
    """
    from mine_planner.gis import task_boundary

    workspace = desk.session.workspace
    revision = task_boundary.describe_change(workspace, task, geometry)
    conflicts = task_boundary.marker_conflicts(workspace, task, geometry)
    if revision.needs_approval:
        task_boundary.change_boundary(workspace, task, geometry)
        desk.session.notice_changes()
        _show_revisions(desk, task)
        return
    if conflicts:
        _ask_about_markers(desk, task, geometry, [in_users_language(item.sentence) for item in conflicts])
        return
    task_boundary.change_boundary(workspace, task, geometry)
    desk.session.notice_changes()


def shape(desk: Desk, shaping: Shaping, done: str) -> None:
    """Save a split, a merger or a cut; ``done`` is said with the codes when it is saved."""
    from mine_planner.gis import task_shaping

    workspace = desk.session.workspace
    undecided = task_shaping.to_decide(workspace, shaping)

    def save(consent: Consent) -> None:
        codes = task_shaping.save(workspace, shaping, consent)
        desk.session.notice_changes()
        desk.reporter.success(done.format(", ".join(codes)) + ".")

    if not undecided:
        save(task_shaping.NOBODY)
        return
    _ask(desk, shaping.name, undecided, translate("MinePlanner", "Decide and Save"), save)


def _ask_about_markers(desk: Desk, task: str, geometry: Any, sentences: list[str]) -> None:
    from mine_planner.gis import task_boundary

    def save(consent: Consent) -> None:
        task_boundary.change_boundary(
            desk.session.workspace, task, geometry, decided_by=consent.decided_by, reason=consent.reason
        )
        desk.session.notice_changes()

    code = desk.session.tasks().row(task)["code"]
    title = translate("MinePlanner", "Change the boundary of task {}").format(code)
    _ask(desk, title, sentences, translate("MinePlanner", "Order Markers Moved"), save)


def _ask(desk: Desk, title: str, sentences: list[str], button: str, then: Any) -> None:
    from mine_planner.ui.tasks.decision_window import DecisionWindow, Question

    open_window(DecisionWindow, desk).ask(Question(title, sentences, button, then))


def _show_revisions(desk: Desk, task: str) -> None:
    from mine_planner.ui.tasks.revisions_window import RevisionsWindow

    code = desk.session.tasks().row(task)["code"]
    words = translate("MinePlanner", "The new boundary of task {} waits for approval; the old one holds.")
    desk.reporter.info(words.format(code))
    open_window(RevisionsWindow, desk).show_task(task)


def save_points(desk: Desk, plan: PointPlan) -> None:
    """Save planned points; where they contradict markers on the ground a person is asked."""
    from mine_planner.gis import task_points

    workspace = desk.session.workspace
    if not plan.conflicts:
        task_points.write_points(workspace, plan)
        desk.session.notice_changes()
        return

    def save(consent: Consent) -> None:
        task_points.write_points(workspace, plan, decided_by=consent.decided_by, reason=consent.reason)
        desk.session.notice_changes()

    code = desk.session.tasks().row(plan.task)["code"]
    title = translate("MinePlanner", "Lay out the points of task {} anew").format(code)
    sentences = [in_users_language(item.sentence) for item in plan.conflicts]
    _ask(desk, title, sentences, translate("MinePlanner", "Order Markers Moved"), save)
