# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin remembers on this machine; the authority's figures live in the workspace instead."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from qgis.core import QgsProject, QgsSettings

_GROUP = "mine_planner/"
_SCOPE = "MinePlanner"
_WORKSPACE_KEY = "/workspace"


@dataclass(frozen=True)
class MachineSettings:
    """Settings of this user on this machine."""

    user_name: str = ""
    last_folder: str = ""


def load() -> MachineSettings:
    """Read the settings; what was never set keeps its default."""
    store = QgsSettings()
    found: dict[str, str] = {}
    for field in fields(MachineSettings):
        value = store.value(_GROUP + field.name, None)
        if value is not None:
            found[field.name] = str(value)
    return replace(MachineSettings(), **found)


def save(settings: MachineSettings) -> None:
    """Write the settings."""
    store = QgsSettings()
    for field in fields(MachineSettings):
        store.setValue(_GROUP + field.name, getattr(settings, field.name))


def project_workspace(project: QgsProject) -> str:
    """Return the workspace that a project remembers, as an absolute path; empty when none."""
    stored, _ = project.readEntry(_SCOPE, _WORKSPACE_KEY, "")
    return project.readPath(stored) if stored else ""


def remember_workspace(project: QgsProject, path: str) -> None:
    """Keep the workspace's path in the project, relative to it where the project says so."""
    stored = project.writePath(path) if path else ""
    if project.readEntry(_SCOPE, _WORKSPACE_KEY, "")[0] != stored:
        project.writeEntry(_SCOPE, _WORKSPACE_KEY, stored)
