# SPDX-License-Identifier: GPL-2.0-or-later
"""Tells at once when a layer's edit session changed a boundary that a person has to approve."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.store.task_values import TaskRow
    from mine_planner.ui.desk import Desk

NAMED = 3
"""More tasks than these are counted, not named."""


class LayerBoundaries(QObject):
    """Looks at what is saved past the form, in the open workspace."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._position: int | None = None
        self._busy = False
        desk.session.workspace_changed.connect(self._forget)
        desk.session.content_changed.connect(self.look)

    def unload(self) -> None:
        """Let go of the session."""
        self._desk.session.workspace_changed.disconnect(self._forget)
        self._desk.session.content_changed.disconnect(self.look)

    def look(self) -> None:
        """Record boundaries that layers saved since the last look, and tell of those that wait."""
        session = self._desk.session
        if session.read_only or self._busy:
            return
        from mine_planner.gis import task_layer_boundary

        self._busy = True  # what is recorded here changes content as well
        try:
            with self._desk.reporter.boundary():
                if self._position is None:
                    self._position = task_layer_boundary.seen(session.workspace)
                settled = task_layer_boundary.settle(session.workspace, self._position)
                self._position = settled.position
                if settled.waiting or settled.followed:
                    session.notice_changes()
                if settled.waiting:
                    self._desk.reporter.warning(_sentence(settled.waiting))
        finally:
            self._busy = False

    def marked(self, rows: list[TaskRow]) -> list[TaskRow]:
        """Return the rows of the list with a warning at each boundary that waits for a person."""
        from mine_planner.store import boundary_revisions

        waiting = boundary_revisions.made_in_layers(self._desk.session.workspace)
        return [_warned(row) if row.uuid in waiting else row for row in rows] if waiting else rows

    def _forget(self) -> None:
        self._position = None


def warning() -> str:
    """Return what is said of such a task."""
    return translate("MinePlanner", "The boundary was made in a layer and is not approved")


def _warned(row: TaskRow) -> TaskRow:
    return replace(row, flagged="; ".join(filter(None, (row.flagged, warning()))))


def _sentence(codes: list[str]) -> str:
    named = ", ".join(codes[:NAMED])
    if len(codes) > NAMED:
        named = translate("MinePlanner", "{} and {} more").format(named, len(codes) - NAMED)
    words = translate(
        "MinePlanner",
        "The boundary of {} was changed in a layer and is not approved: decide in Boundary Revisions.",
    )
    return words.format(named)
