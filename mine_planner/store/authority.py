# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of the national authority, kept in the workspace: every figure with its unit and source."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from mine_planner.domain.grades import GradeTable
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

GRADE_TABLE_KEY = "direct_grades"


@dataclass(frozen=True)
class Setting:
    """One figure or word of the authority."""

    key: str
    value: str | None
    unit: str = ""
    source: str = ""
    set_by: str = ""
    reason: str = ""


def read(workspace: Workspace, key: str) -> Setting | None:
    """Return a setting, or None when the authority has not decided it."""
    row = workspace.row("setting", key=key)
    if row is None or row["value"] is None:
        return None
    return Setting(key, row["value"], row["unit"], row["source"], row["set_by"], row["reason"])


def number(workspace: Workspace, key: str) -> float | None:
    """Return a setting as a number, or None when it is not decided.

    Raises
    ------
    InputError
        When what stands there is no number.
    """
    setting = read(workspace, key)
    if setting is None or not str(setting.value).strip():
        return None
    try:
        return float(str(setting.value).replace(",", "."))
    except ValueError as error:
        raise InputError(
            f'The setting {key} is "{setting.value}", which is no number: correct it in the settings.'
        ) from error


def write(action: Action, workspace: Workspace, setting: Setting) -> None:
    """Set a figure; who and why stand beside it and in the journal."""
    values = {
        "value": setting.value,
        "unit": setting.unit,
        "source": setting.source,
        "set_by": setting.set_by,
        "reason": setting.reason,
    }
    row = workspace.row("setting", key=setting.key)
    if row is None:
        action.insert("setting", {"key": setting.key, **values})
    else:
        action.update("setting", row["uuid"], values)


def grade_table(workspace: Workspace) -> GradeTable:
    """Return which grades the authority counts as direct evidence; ours until it decides.

    Raises
    ------
    InputError
        When what stands there is no list of grades.
    """
    from mine_planner.domain.grades import GradeTable, parse_grade

    setting = read(workspace, GRADE_TABLE_KEY)
    if setting is None:
        return GradeTable()
    try:
        grades = frozenset(parse_grade(text) for text in json.loads(str(setting.value)))
    except (ValueError, TypeError, AttributeError, InputError) as error:
        raise InputError(
            "The setting of the grades of direct evidence cannot be read: tick the grades in the settings, "
            "tab Office, and save them anew.",
            str(error),
        ) from error
    return GradeTable(grades, setting.set_by or setting.source)
