# SPDX-License-Identifier: GPL-2.0-or-later
"""Refusing candidates: a person and a reason are asked for and kept; the ground stays hazard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import number, square_metres, translate
from mine_planner.ui.tasks.decision_window import DecisionWindow, Question
from mine_planner.ui.window import open_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.gis.task_proposals import Candidate
    from mine_planner.gis.task_shaping import Consent
    from mine_planner.ui.desk import Desk


def ask_refusal(
    desk: Desk, refused: list[Candidate], then: Callable[[list[Candidate]], object]
) -> DecisionWindow:
    """Ask who refuses candidates and why; ``then`` gets them when that is saved."""
    import shapely

    def keep(consent: Consent) -> None:
        from mine_planner.gis import task_refusals

        who, why = consent.decided_by, consent.reason
        count = task_refusals.refuse(desk.session.workspace, refused, decided_by=who, reason=why)
        then(refused)
        desk.session.notice_changes()
        desk.reporter.success(translate("MinePlanner", "Candidates refused: {}.").format(number(count)))

    area = square_metres(sum(item.area_m2 for item in refused))
    words = translate("MinePlanner", "Candidates: {}, area {}; they stay hazard without a task.")
    question = Question(
        translate("MinePlanner", "Refuse candidates"),
        [words.format(number(len(refused)), area)],
        translate("MinePlanner", "Refuse Candidates"),
        keep,
        removed=shapely.multipolygons(shapely.get_parts([item.geometry for item in refused])),
    )
    window = open_window(DecisionWindow, desk)
    window.ask(question)
    return window
