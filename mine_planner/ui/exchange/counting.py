# SPDX-License-Identifier: GPL-2.0-or-later
"""How many questions between offices wait for a person, for the line at the top of each dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.ui.exchange import words

if TYPE_CHECKING:
    from mine_planner.session import Session


def open_question_count(session: Session) -> int:
    """Return the number of open questions between offices; 0 when no workspace is open."""
    if not session.is_open:
        return 0
    from mine_planner.store import exchange_preview

    return exchange_preview.open_question_count(session.workspace)


def open_question_words(session: Session) -> str:
    """Return the number as the status line says it; empty when nothing waits."""
    count = open_question_count(session)
    return words.questions(count) if count else ""
