# SPDX-License-Identifier: GPL-2.0-or-later
"""The user's figures of a forecast: read from words, and kept in the workspace with who and why."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.domain.forecast_assumptions import Range
from mine_planner.domain.spoken import spoken
from mine_planner.store import authority

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

KEY = "forecast_assumptions"
GENERAL = ("hazard_m2", "empty_share", "empty_searched", "growth_m2_per_year", "survey_cost_m2")
OF_KIND = ("teams", "rate_m2", "days_per_month", "availability", "cost_per_day")

_RANGE = re.compile(r"^\s*([^()]+?)\s*(?:\((.*)\)\s*)?$", re.DOTALL)


@dataclass(frozen=True)
class ForecastInput:
    """What a user may give; None takes the workspace's own figures where there are any.

    ``rate_m2`` is m² per team and day; ``season`` the share of working days that each month leaves.
    With ``teams`` or ``rate_m2`` all teams are one kind; else there is one kind per way of working, and
    ``by_kind`` may give figures of a kind by its name, such as ``{"Dog teams": {"rate_m2": …}}``.
    """

    hazard_m2: Range | None = None
    rate_m2: Range | None = None
    teams: Range | None = None
    days_per_month: Range | None = None
    availability: Range | None = None
    cost_per_day: Range | None = None
    empty_share: Range | None = None
    empty_searched: Range | None = None
    growth_m2_per_year: Range | None = None
    survey_cost_m2: Range | None = None
    season: tuple[float, ...] = (1.0,) * 12
    currency: str = ""
    horizon_years: int = 100
    by_kind: Mapping[str, Mapping[str, Range]] = field(default_factory=dict)


def parse_range(text: str, name: str) -> Range | None:
    """Read ``low, likely, high (source)``, ``low, high`` or one figure; None where it is empty.

    Raises
    ------
    InputError
        When it cannot be read.
    """
    if not text.strip():
        return None
    found = _RANGE.match(text)
    parts = found.group(1).replace(";", ",").split(",") if found else []
    try:
        figures = [float(part) for part in parts]
    except ValueError:
        figures = []
    if found is None or len(figures) not in (1, 2, 3):
        raise InputError(f'{name} "{text}" cannot be read: write for example 150, 200, 260 (source).')
    low, high = figures[0], figures[-1]
    likely = figures[1] if len(figures) == 3 else (low + high) / 2
    return Range(low, likely, high, (found.group(2) or spoken("user's input")).strip())


def stored(workspace: Workspace) -> ForecastInput:
    """Return the figures that a person saved in the workspace; none where none are.

    Raises
    ------
    InputError
        When what stands there cannot be read.
    """
    setting = authority.read(workspace, KEY)
    if setting is None or not setting.value:
        return ForecastInput()
    try:
        read: dict[str, Any] = json.loads(setting.value)
        ranges = {name: Range(**read[name]) for name in (*GENERAL, *OF_KIND) if read.get(name)}
        by_kind = {
            kind: {name: Range(**values) for name, values in figures.items() if name in OF_KIND}
            for kind, figures in read.get("by_kind", {}).items()
        }
        return ForecastInput(
            **ranges,
            season=tuple(float(share) for share in read.get("season", (1.0,) * 12)),
            currency=str(read.get("currency", "")),
            horizon_years=int(read.get("horizon_years", 100)),
            by_kind=by_kind,
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(
            "The saved assumptions of the forecast cannot be read: save them anew.", str(error)
        ) from error


def save(action: Action, workspace: Workspace, given: ForecastInput, *, person: str, reason: str) -> None:
    """Keep the user's figures in the workspace; what is None goes on to follow the reports."""
    content = {name: value for name, value in asdict(given).items() if value is not None}
    value = json.dumps(content, ensure_ascii=False)
    authority.write(
        action, workspace, authority.Setting(KEY, value, "", spoken("user's input"), person, reason)
    )
