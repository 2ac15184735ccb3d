# SPDX-License-Identifier: GPL-2.0-or-later
"""Edit sessions on the workspace's layers: journaled as one action of the user, and checked for what
somebody else saved meanwhile, which QGIS would overwrite without a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import translate
from mine_planner.ui.times import local_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsMapLayer

    from mine_planner.store.history import Conflict
    from mine_planner.ui.desk import Desk

MOST_SHOWN = 3


class LayerWatch(QObject):
    """Follows the edit sessions of all layers on the open workspace."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._read_at: dict[str, int] = {}
        self._watched: dict[str, QgsVectorLayer] = {}
        desk.project.layersAdded.connect(self._watch)
        desk.project.layersWillBeRemoved.connect(self._forget)
        self._watch(desk.project.mapLayers().values())

    def unload(self) -> None:
        """Let go of project and layers."""
        self._desk.project.layersAdded.disconnect(self._watch)
        self._desk.project.layersWillBeRemoved.disconnect(self._forget)
        self._forget(list(self._watched))
        self.deleteLater()

    # -------------------------------------------------------------- which layers
    def _watch(self, added: Iterable[QgsMapLayer]) -> None:
        from mine_planner.gis import layers

        for layer in added:
            table = layer.customProperty(layers.TABLE_PROPERTY)
            if table is None or layer.id() in self._watched or not isinstance(layer, QgsVectorLayer):
                continue
            self._watched[layer.id()] = layer
            layer.editingStarted.connect(self._on_started)
            layer.beforeCommitChanges.connect(self._on_commit)

    def _forget(self, ids: Iterable[str]) -> None:
        for name in ids:
            layer = self._watched.pop(name, None)
            self._read_at.pop(name, None)
            if layer is not None:
                layer.editingStarted.disconnect(self._on_started)
                layer.beforeCommitChanges.disconnect(self._on_commit)

    # -------------------------------------------------------------- one session
    def _on_started(self) -> None:
        """Remember up to where the layer has read the journal."""
        layer = self.sender()
        if isinstance(layer, QgsVectorLayer) and self._desk.session.is_open:
            self._note_position(layer)

    def _note_position(self, layer: QgsVectorLayer) -> None:
        from mine_planner.store import journal

        with self._desk.reporter.boundary():
            self._read_at[layer.id()] = journal.position(self._desk.session.workspace.connection)

    def _on_commit(self) -> None:
        """Say what will be overwritten, and put the commit into the journal as the user's action."""
        from mine_planner.gis import layers
        from mine_planner.store import layer_edits

        layer = self.sender()
        if not isinstance(layer, QgsVectorLayer) or self._desk.session.read_only:
            return
        self._say_conflicts(layer, str(layer.customProperty(layers.TABLE_PROPERTY)))
        name = translate("MinePlanner", "Edit the layer {}").format(layer.name())
        with self._desk.reporter.boundary():
            layer_edits.begin_layer_edit(self._desk.session.workspace, name)
        # QGIS commits before it comes back to its event loop, and tells only of a success.
        QTimer.singleShot(0, lambda: self._after_commit(layer))

    def _after_commit(self, layer: QgsVectorLayer) -> None:
        from mine_planner.store import layer_edits

        session = self._desk.session
        if session.read_only:
            return
        with self._desk.reporter.boundary():
            layer_edits.end_layer_edit(session.workspace)
            session.measure_tasks()
        if layer.id() in self._read_at:
            self._note_position(layer)

    def _say_conflicts(self, layer: QgsVectorLayer, table: str) -> None:
        try:
            conflicts = self._conflicts(layer, table)
        except PlannerError as error:
            self._desk.reporter.failure(error)
            return
        if not conflicts:
            return
        said = "; ".join(_sentence(conflict) for conflict in conflicts[:MOST_SHOWN])
        words = translate(
            "MinePlanner",
            "While you were editing, others saved values that your edit replaces: {}. "
            "Both stand in the history.",
        )
        self._desk.reporter.warning(words.format(said))

    def _conflicts(self, layer: QgsVectorLayer, table: str) -> list[Conflict]:
        from mine_planner.store import history

        position, buffer = self._read_at.get(layer.id()), layer.editBuffer()
        if position is None or buffer is None:
            return []
        connection = self._desk.session.workspace.connection
        names = layer.fields().names()
        found: list[Conflict] = []
        for fid, changed in buffer.changedAttributeValues().items():
            columns = [names[index] for index in changed]
            found += history.changes_since(connection, position, table, [fid], columns)
        shapes: list[Any] = list(buffer.changedGeometries())
        found += history.changes_since(connection, position, table, shapes, ["geom"])
        found += history.changes_since(connection, position, table, buffer.deletedFeatureIds(), None)
        return found


def _sentence(conflict: Conflict) -> str:
    theirs = translate("MinePlanner", "a boundary") if conflict.column == "geom" else str(conflict.theirs)
    words = translate("MinePlanner", "{} = {} ({}, {})")
    column = conflict.column or translate("MinePlanner", "row {}").format(conflict.fid)
    return words.format(column, theirs, conflict.user or conflict.program, local_time(conflict.at))
