# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock's outlook works out beside the window: figures, forecast, and what the finds say of maps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mine_planner.i18n import in_users_language, square_metres, translate

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import Progress
    from mine_planner.gis.forecast_compute import Outlook as Foretold
    from mine_planner.store.workspace import Workspace

RUNS = 2_000


@dataclass
class Shown:
    """What was worked out.

    ``maps`` are sentences about maps that lie off, each with what accepting that would change; ``problem``
    says why there is no forecast.
    """

    figures: dict[str, float | None] = field(default_factory=dict)
    forecast: Foretold | None = None
    problem: str = ""
    maps: list[str] = field(default_factory=list)


def work_out(path: Path, progress: Progress) -> Shown:
    """Work the outlook out with a connection of its own; for a worker thread."""
    from mine_planner.compat import require_shapely

    require_shapely()
    from datetime import UTC, datetime

    import numpy as np

    from mine_planner.domain.errors import InputError
    from mine_planner.gis import dashboard, forecast_compute, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        data = dashboard.read_dashboard(workspace)
        today = np.datetime64(datetime.now(UTC).date())
        shown = Shown(dashboard.figures(data, "programme", today=today).rows()[0])
        shown.figures["remaining_m2"] = data.account.remaining_m2
        progress.set_percent(30)
        try:
            shown.forecast = forecast_compute.compute_outlook(workspace, runs=RUNS)
        except InputError as error:
            shown.problem = error.message
        progress.set_percent(50)
        shown.maps = said_about_maps(workspace, progress)
    finally:
        workspace.close()
    return shown


def said_about_maps(workspace: Workspace, progress: Progress) -> list[str]:
    """Return what the finds say about maps that lie off beyond chance, and what accepting it changes."""
    from mine_planner.domain.errors import InputError
    from mine_planner.gis import accuracy_compute

    try:
        rows = accuracy_compute.measure(workspace, is_cancelled=progress.is_cancelled)
    except InputError:
        # No map, or cancelled: nothing is said.
        return []
    found = []
    for row in rows:
        if row.shift is not None and row.shift.significant:
            members = {item.uuid for item in row.maps}
            said = in_users_language(row.sentence, parts=True)
            found.append(f"{said} {_change(workspace, members)}".strip())
    return found


def _change(workspace: Workspace, maps: set[str]) -> str:
    """Say how much ground the open shifts of some maps would add, and mark for cancellation."""
    from mine_planner.gis.accuracy_effects import effect_of
    from mine_planner.store.accuracy import SHIFT_KIND

    waiting: list[Any] = [
        row
        for row in workspace.rows("proposal", kind=SHIFT_KIND, state="open")
        if row["subject_uuid"] in maps
    ]
    effects = [effect for row in waiting if (effect := effect_of(workspace, row)) is not None]
    if not effects:
        return ""
    words = translate(
        "MinePlanner",
        "Accepting it makes {} new hazard; {} would be marked “cancellation proposed” and stay hazard.",
    )
    grows = square_metres(sum(effect.grows for effect in effects))
    return words.format(grows, square_metres(sum(effect.vacates for effect in effects)))
