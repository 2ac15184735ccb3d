# SPDX-License-Identifier: GPL-2.0-or-later
"""The states of a task and the results that each activity may have.

Land release follows IMAS 07.11, 08.10, 08.20 and 09.10: land without evidence after
non-technical survey is cancelled, after technical survey reduced; land is cleared over a
specified area to a specified depth. The rule binds each polygon's activity; one task can yield
all three.
"""

from __future__ import annotations

from dataclasses import dataclass

from mine_planner.domain.errors import RuleError

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

NTS, TS, CLEARANCE, BAC = "nts", "ts", "clearance", "bac"
CANCELLED, REDUCED, CLEARED = "cancelled", "reduced", "cleared"

#: What each activity may release without a special setting.
ALLOWED_RELEASE: tuple[tuple[str, str], ...] = (
    (NTS, CANCELLED),
    (TS, REDUCED),
    (CLEARANCE, CLEARED),
    (BAC, CLEARED),
)


def next_states(state: str) -> list[str]:
    """Return the states that a task may step to, in the order of the table."""
    return [step.after for step in ALLOWED_STEPS if step.before == state]


def check_step(before: str, after: str, reason: str = "") -> None:
    """Refuse a step that the table does not allow.

    Raises
    ------
    RuleError
        If the step is not in :data:`ALLOWED_STEPS`, or it needs a reason and has none.
    """
    step = next((s for s in ALLOWED_STEPS if (s.before, s.after) == (before, after)), None)
    if step is None:
        ways = ", ".join(_words(state) for state in next_states(before)) or "nothing"
        raise RuleError(
            f"A task that is {_words(before)} cannot become {_words(after)}: the next step can be {ways}."
        )
    if step.needs_reason and not reason.strip():
        raise RuleError(f"From {_words(before)} to {_words(after)} needs a reason: write it down first.")


def check_release(
    activity: str,
    result: str,
    *,
    depth_cm: float | None = None,
    ts_to_clearance_standard: bool = False,
    authority_allows_ts_cleared: bool = False,
) -> None:
    """Refuse a released polygon that its activity cannot yield.

    Parameters
    ----------
    activity
        "nts", "ts", "clearance" or "bac", the polygon's own.
    result
        "cancelled", "reduced" or "cleared".
    depth_cm
        Depth searched; a cleared polygon needs one above 0.
    ts_to_clearance_standard
        True if the technical survey searched this ground to the clearance standard.
    authority_allows_ts_cleared
        The authority's setting for that case.

    Raises
    ------
    RuleError
        Saying which result fits.
    """
    surveyed = activity == TS and result == CLEARED
    if surveyed and not (ts_to_clearance_standard and authority_allows_ts_cleared):
        raise RuleError(
            "Ground that technical survey searched is reduced, not cleared: record it as reduced, "
            "unless it was searched to the clearance standard and the authority's setting allows it."
        )
    if not surveyed and (activity, result) not in ALLOWED_RELEASE:
        fits = " or ".join(r for a, r in ALLOWED_RELEASE if a == activity)
        raise RuleError(
            f"The activity {activity} cannot yield {result} land: record it as {fits}."
            if fits
            else f"The activity {activity} releases no land: choose the activity that did."
        )
    if result == CLEARED and not (depth_cm is not None and depth_cm > 0):
        raise RuleError("Cleared land needs the depth it was cleared to: enter it in centimetres.")


def check_clearance_target(land_class: str, reason: str = "") -> None:
    """Refuse a clearance task on land that is not CHA unless a reason is recorded.

    Raises
    ------
    RuleError
        If the land is not CHA and the reason is empty.
    """
    if land_class != "CHA" and not reason.strip():
        raise RuleError(
            f"Clearance is planned on land that is {land_class or 'not classified'}, not CHA: "
            "record why, or plan a survey first."
        )


def _words(state: str) -> str:
    return state.replace("_", " ").replace("quality checked", "quality-checked")
