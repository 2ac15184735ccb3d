# SPDX-License-Identifier: GPL-2.0-or-later
"""The error budget of records: the authority's figures, and where it set none, suggested ones, said so."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mine_planner.domain.error_budget import ErrorBudget
from mine_planner.domain.errors import InputError
from mine_planner.domain.gross_errors import GrossErrors
from mine_planner.domain.spoken import spoken
from mine_planner.domain.uncertainty import k_of_share, share_of_k
from mine_planner.store import authority

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

SUGGESTED: dict[str, tuple[str, float]] = {
    "plotting_mm": ("plotting_mm", 0.5),
    "azimuth_sigma_deg": ("azimuth_deg", 2.0),
    "north_sigma_deg": ("north_deg", 1.0),
    "distance_ratio": ("distance_ratio", 0.03),
    "pace_ratio": ("pace_ratio", 0.02),
    "landmark_sigma_m": ("landmark_m", 0.0),
    "found_sigma_m": ("found_m", 5.0),
}
"""Setting → field of the budget and suggested figure (domain reference §4.4; the split between one leg
and a whole record, and the last two, are this program's own)."""

UNKNOWN_SCALE_KEY = "unknown_map_scale"
GROSS_SHARE_KEY, GROSS_LANDMARK_KEY = "gross_error_percent", "gross_error_landmark_m"
CORRIDOR_K_KEY = "corridor_k"


@dataclass(frozen=True)
class RecordBudget:
    """A budget without the datum's share, and the figures in it that nobody decided."""

    budget: ErrorBudget
    suggested: tuple[str, ...]
    gross: GrossErrors = field(default_factory=lambda: GrossErrors(0.0))

    def with_datum(self, datum_m: float) -> ErrorBudget:
        """Return the budget for a datum operation of this accuracy."""
        return replace(self.budget, datum_m=datum_m)

    @property
    def words(self) -> str:
        """Where the figures come from."""
        words = spoken("error budget of the authority")
        if self.suggested:
            words = spoken(f"error budget with suggested figures for {', '.join(self.suggested)}")
        if self.gross.share:
            percent = 100 * self.gross.share
            return spoken(f"{words}, {percent:g} % gross errors that do not show included")
        return spoken(f"{words}, gross errors apart")

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return what the authority has still to decide, as one sentence."""
        if not self.suggested:
            return ()
        return (
            spoken(
                "The authority has not set every figure of the error budget, so suggested ones are reckoned "
                f"with for {', '.join(self.suggested)}; set them in the workspace's settings."
            ),
        )


def read_budget(workspace: Workspace) -> RecordBudget:
    """Return the budget of records in this workspace."""
    figures: dict[str, float] = {}
    suggested = []
    for key, (part, usual) in SUGGESTED.items():
        decided = authority.number(workspace, key)
        if decided is None:
            suggested.append(key)
        figures[part] = usual if decided is None else decided
    budget = ErrorBudget(datum_m=0.0, unknown_scale=authority.number(workspace, UNKNOWN_SCALE_KEY), **figures)
    return RecordBudget(budget, tuple(suggested), _gross_errors(workspace))


def _gross_errors(workspace: Workspace) -> GrossErrors:
    """Return what the authority knows of gross errors; a share that nobody stated is not reckoned with."""
    percent = authority.number(workspace, GROSS_SHARE_KEY)
    if not percent:
        return GrossErrors(0.0)
    landmark_m = authority.number(workspace, GROSS_LANDMARK_KEY)
    k = authority.number(workspace, CORRIDOR_K_KEY) or k_of_share(0.95)
    share = min(max(share_of_k(k), 0.5), 0.995)
    if landmark_m is None:
        raise InputError(
            f"The authority states {percent:g} % of records with gross errors, but not how far away a wrong "
            "landmark stands: set both figures, or neither."
        )
    return GrossErrors(percent / 100.0, landmark_m, share)
