# SPDX-License-Identifier: GPL-2.0-or-later
"""Boundaries that a layer saved and nobody has approved yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.store import database

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

_MADE_IN_LAYERS = (
    "SELECT subject_uuid FROM proposal WHERE kind = 'boundary_revision' AND state = 'open' "
    "AND json_extract(content, '$.made_in') = 'layer'"
)


def made_in_layers(workspace: Workspace) -> set[str]:
    """Return the uuids of the tasks whose boundary was changed in a layer and waits for a person."""
    with database.translated(workspace.path):
        return {row[0] for row in workspace.connection.execute(_MADE_IN_LAYERS)}
