# SPDX-License-Identifier: GPL-2.0-or-later
"""The states of a task and the results that each activity may have.

Land release follows IMAS 07.11, 08.10, 08.20 and 09.10: land without evidence after
non-technical survey is cancelled, after technical survey reduced; land is cleared over a
specified area to a specified depth. The rule binds each polygon's activity; one task can yield
all three.
"""

from __future__ import annotations

from dataclasses import dataclass

PLANNED, ASSIGNED, IN_PROGRESS = "planned", "assigned", "in_progress"
SUSPENDED, COMPLETED, QUALITY_CHECKED = "suspended", "completed", "quality_checked"
WITHDRAWN = "withdrawn"

STATES = (PLANNED, ASSIGNED, IN_PROGRESS, SUSPENDED, COMPLETED, QUALITY_CHECKED, WITHDRAWN)


@dataclass(frozen=True)
class Step:
    """One allowed step; the workspace's triggers hold the same table.

    Attributes
    ----------
    before, after
        States.
    needs_reason
        True for every step back, every suspension and every withdrawal.
    """

    before: str
    after: str
    needs_reason: bool


ALLOWED_STEPS: tuple[Step, ...] = (
    Step(PLANNED, ASSIGNED, False),
    Step(ASSIGNED, IN_PROGRESS, False),
    Step(IN_PROGRESS, SUSPENDED, True),
    Step(IN_PROGRESS, COMPLETED, False),
    Step(SUSPENDED, IN_PROGRESS, False),
    Step(COMPLETED, QUALITY_CHECKED, False),
    # steps back
    Step(ASSIGNED, PLANNED, True),
    Step(IN_PROGRESS, ASSIGNED, True),
    Step(SUSPENDED, ASSIGNED, True),
    Step(COMPLETED, IN_PROGRESS, True),
    Step(QUALITY_CHECKED, COMPLETED, True),
    Step(WITHDRAWN, PLANNED, True),
    # withdrawn, from any state
    *(Step(state, WITHDRAWN, True) for state in STATES if state != WITHDRAWN),
)


def next_states(state: str) -> list[str]:
    """Return the states that a task may step to, in the order of the table."""
    return [step.after for step in ALLOWED_STEPS if step.before == state]
