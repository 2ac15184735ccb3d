# SPDX-License-Identifier: GPL-2.0-or-later
"""Edit sessions on the workspace's layers: journaled as one action of the user, and checked for what
somebody else saved meanwhile, which QGIS would overwrite without a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsMapLayer

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.keeping.edit_session import EditSession


class LayerWatch(QObject):
    """Follows the edit sessions of all layers on the open workspace, and the project's transaction mode."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        from mine_planner.ui.keeping.transactions import TransactionWatch

        self._desk = desk
        self._watched: dict[str, EditSession] = {}
        self._modes = TransactionWatch(desk, self)
        desk.project.layersAdded.connect(self._watch)
        desk.project.layersWillBeRemoved.connect(self._forget)
        self._watch(desk.project.mapLayers().values())

    def unload(self) -> None:
        """Let go of project and layers."""
        self._desk.project.layersAdded.disconnect(self._watch)
        self._desk.project.layersWillBeRemoved.disconnect(self._forget)
        self._forget(list(self._watched))
        self._modes.unload()
        self.deleteLater()

    def _watch(self, added: Iterable[QgsMapLayer]) -> None:
        from mine_planner.gis import layers
        from mine_planner.ui.keeping.edit_session import EditSession

        for layer in added:
            table = layer.customProperty(layers.TABLE_PROPERTY)
            if table is None or layer.id() in self._watched or not isinstance(layer, QgsVectorLayer):
                continue
            self._watched[layer.id()] = EditSession(self._desk, layer, self)

    def _forget(self, ids: Iterable[str]) -> None:
        for name in ids:
            session = self._watched.pop(name, None)
            if session is not None:
                session.unload()
