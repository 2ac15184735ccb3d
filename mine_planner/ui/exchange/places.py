# SPDX-License-Identifier: GPL-2.0-or-later
"""What each kind of open question is called, and the window in which it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import translate
from mine_planner.ui.progress import offers as progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.store.open_matters import Matter
    from mine_planner.ui.desk import Desk

    Opener = Callable[[Desk, Matter], object]

OFFICES = "merge"
KINDS: dict[str, str] = {
    "critical_nonconformity": QT_TRANSLATE_NOOP("MinePlanner", "Device in released land"),
    "evidence_on_released_land": QT_TRANSLATE_NOOP("MinePlanner", "Evidence on released land"),
    "task_suspended": QT_TRANSLATE_NOOP("MinePlanner", "Task suspended"),
    "task_flagged": QT_TRANSLATE_NOOP("MinePlanner", "Task flagged"),
    "quality_nonconformity": QT_TRANSLATE_NOOP("MinePlanner", "Critical nonconformity"),
    OFFICES: QT_TRANSLATE_NOOP("MinePlanner", "Between offices"),
    "find_position": QT_TRANSLATE_NOOP("MinePlanner", "Doubtful position"),
    "boundary_extension": QT_TRANSLATE_NOOP("MinePlanner", "Ground beyond the boundary"),
    "boundary_revision": QT_TRANSLATE_NOOP("MinePlanner", "New boundary of a task"),
    "held_report": QT_TRANSLATE_NOOP("MinePlanner", "Report held back"),
    "record_north": QT_TRANSLATE_NOOP("MinePlanner", "Record: north"),
    "record_misclosure": QT_TRANSLATE_NOOP("MinePlanner", "Record: does not close"),
    "record_unlocated": QT_TRANSLATE_NOOP("MinePlanner", "Record: not located"),
    "record_reading": QT_TRANSLATE_NOOP("MinePlanner", "Record: reading"),
    "record_datum": QT_TRANSLATE_NOOP("MinePlanner", "Record: datum operation"),
    "record_hypothesis": QT_TRANSLATE_NOOP("MinePlanner", "Record: other reading"),
    "record_refit": QT_TRANSLATE_NOOP("MinePlanner", "Record: landmark found"),
    "waiting_record": QT_TRANSLATE_NOOP("MinePlanner", "Record that waits"),
    "map_reading": QT_TRANSLATE_NOOP("MinePlanner", "Reading of a map"),
    "cancellation": QT_TRANSLATE_NOOP("MinePlanner", "Cancellation proposed"),
    "map_shift": QT_TRANSLATE_NOOP("MinePlanner", "Move a map"),
    "map_sigma": QT_TRANSLATE_NOOP("MinePlanner", "Other uncertainty"),
    "map_grade": QT_TRANSLATE_NOOP("MinePlanner", "Other kind of evidence"),
    "hazard_growth": QT_TRANSLATE_NOOP("MinePlanner", "New hazard"),
    "task_priority": QT_TRANSLATE_NOOP("MinePlanner", "Order of tasks"),
}
"""Kinds in the order in which a choice shows them, the gravest first."""


def kind_of(matter: Matter) -> str:
    """Return the kind that a person knows: everything between offices is one."""
    return OFFICES if matter.kind.startswith("merge_") else matter.kind


def kind_words(kind: str) -> str:
    """Return what a kind is called; a kind of a newer version or another program keeps its own name."""
    return translate("MinePlanner", KINDS[kind]) if kind in KINDS else kind.replace("_", " ")


def way_to(matter: Matter) -> Opener | None:
    """Return what opens the window in which a matter is answered; None where it has none."""
    return _WAYS.get(kind_of(matter))


def _between_offices(desk: Desk, matter: Matter) -> object:
    from mine_planner.ui.exchange.questions_window import QuestionsWindow
    from mine_planner.ui.window import open_window

    window = open_window(QuestionsWindow, desk)
    window.select(matter.uuid)
    return window


def _record(desk: Desk, matter: Matter) -> object:
    from mine_planner.ui.records.offers import begin_change

    return begin_change(desk, [_map_of(desk, matter)])


def _landmark(desk: Desk, matter: Matter) -> object:
    from mine_planner.ui.records.offers import begin_landmark

    return begin_landmark(desk, [_map_of(desk, matter)])


def _map_of(desk: Desk, matter: Matter) -> str:
    """Return the map of the record that a matter is about."""
    row = desk.session.workspace.row("minefield_record", uuid=matter.subject)
    return matter.subject if row is None else str(row["map_uuid"])


def _waiting(desk: Desk, _matter: Matter) -> object:
    from mine_planner.ui.records.offers import begin_waiting

    return begin_waiting(desk)


def _revision(desk: Desk, matter: Matter) -> object:
    from mine_planner.ui.tasks.revisions_window import RevisionsWindow
    from mine_planner.ui.window import open_window

    window = open_window(RevisionsWindow, desk)
    window.show_task(matter.subject)
    return window


def _held(desk: Desk, matter: Matter) -> object:
    """Bring the dock of progress to the front with the report that is held back."""
    from mine_planner.ui.planner_dock import PlannerDock
    from mine_planner.ui.progress.panel import ProgressPanel

    dock = desk.window.findChild(PlannerDock, "MinePlanner_progress")
    panel = None if dock is None else dock.open_panel()
    if isinstance(panel, ProgressPanel):
        panel.show_held(matter.subject)
    return panel


def _plain(offer: Callable[[Desk, list[str]], object]) -> Opener:
    return lambda desk, _matter: offer(desk, [])


def _of_task(offer: Callable[[Desk, list[str]], object]) -> Opener:
    return lambda desk, matter: offer(desk, [matter.subject])


_PROPOSALS = ("cancellation", "map_shift", "map_sigma", "map_grade", "hazard_growth", "task_priority")
_RECORDS = (
    *("record_north", "record_misclosure", "record_unlocated"),
    *("record_reading", "record_datum", "record_hypothesis"),
)
_WAYS: dict[str, Opener] = {
    OFFICES: _between_offices,
    "critical_nonconformity": _plain(progress.show_alarms),
    "evidence_on_released_land": _plain(progress.show_released),
    "task_suspended": _of_task(progress.show_suspensions),
    "task_flagged": _of_task(progress.show_suspensions),
    "quality_nonconformity": _plain(progress.show_quality),
    "find_position": _plain(progress.show_doubtful),
    "boundary_extension": _plain(progress.show_extensions),
    "boundary_revision": _revision,
    "held_report": _held,
    "record_refit": _landmark,
    "waiting_record": _waiting,
    **dict.fromkeys(_RECORDS, _record),
    **dict.fromkeys(_PROPOSALS, _plain(progress.show_proposals)),
}
