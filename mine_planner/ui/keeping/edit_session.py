# SPDX-License-Identifier: GPL-2.0-or-later
"""One layer's edit sessions in QGIS: whose they are, what they meet, and what the file refuses of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from mine_planner.gis import layers
from mine_planner.i18n import translate
from mine_planner.ui.keeping import conflicts, transactions

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from qgis.core import QgsFeature

    from mine_planner.store.history import Conflict
    from mine_planner.ui.desk import Desk


class EditSession(QObject):
    """Follows one layer on the workspace; plain mode and buffered groups commit by different signals."""

    def __init__(self, desk: Desk, layer: QgsVectorLayer, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._layer = layer
        self._table = str(layer.customProperty(layers.TABLE_PROPERTY))
        self._read_at: int | None = None
        self._met: list[Conflict] = []
        self._refused: dict[str, QgsFeature] = {}
        self._links = [
            (layer.editingStarted, self._on_started),
            (layer.beforeCommitChanges, self._on_commit),
            (layer.afterCommitChanges, self._on_committed),
            (layer.committedAttributeValuesChanges, self._on_values),
            (layer.committedGeometriesChanges, self._on_shapes),
            (layer.committedFeaturesRemoved, self._on_removed),
            (layer.dataProvider().raiseError, self._on_refused),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    def unload(self) -> None:
        """Let go of the layer."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = []
        self.deleteLater()

    # -------------------------------------------------------------- what was read
    def _on_started(self) -> None:
        """Remember up to where the layer has read the journal."""
        if self._desk.session.is_open:
            self._note_position()

    def _note_position(self) -> None:
        from mine_planner.store import journal

        with self._desk.reporter.boundary():
            self._read_at = journal.position(self._desk.session.workspace.connection)

    # -------------------------------------------------------------- plain mode
    def _on_commit(self) -> None:
        """Note what will be overwritten, and put the commit into the journal as the user's action."""
        from mine_planner.store import layer_edits

        if self._desk.session.read_only or self._mode() != Qgis.TransactionMode.Disabled:
            return
        self._met = []
        buffer = self._layer.editBuffer()
        if buffer is not None:
            self._meet_values(buffer.changedAttributeValues())
            self._meet(list(buffer.changedGeometries()), ["geom"])
            self._meet_deleted(list(buffer.deletedFeatureIds()))
        name = translate("MinePlanner", "Edit the layer {}").format(self._layer.name())
        with self._desk.reporter.boundary():
            layer_edits.begin_layer_edit(self._desk.session.workspace, name)
        # QGIS commits before it comes back to its event loop, and tells only of a success.
        QTimer.singleShot(0, self._after_commit)

    def _after_commit(self) -> None:
        from mine_planner.store import layer_edits

        session = self._desk.session
        if session.read_only or not self._links:
            return
        with self._desk.reporter.boundary():
            layer_edits.end_layer_edit(session.workspace)
            session.measure_tasks()
        self._finish()

    # -------------------------------------------------------------- transaction groups
    def _on_committed(self) -> None:
        """Gather what a transaction group wrote; QGIS tells of it only now."""
        if self._mode() != Qgis.TransactionMode.Disabled:
            QTimer.singleShot(0, self._after_group)

    def _after_group(self) -> None:
        session = self._desk.session
        if session.read_only or not self._links:
            return
        with self._desk.reporter.boundary():
            session.workspace.seal()
            session.measure_tasks()
        self._save_refused()
        self._finish()

    def _on_values(self, _layer: str, changed: dict[int, dict[int, Any]]) -> None:
        """Compare before a buffered group ends its transaction: the file still shows what others saved."""
        if self._mode() == Qgis.TransactionMode.BufferedGroups:
            self._meet_values(changed)

    def _on_shapes(self, _layer: str, changed: dict[int, Any]) -> None:
        if self._mode() == Qgis.TransactionMode.BufferedGroups:
            self._meet(list(changed), ["geom"])

    def _on_removed(self, _layer: str, fids: list[int]) -> None:
        if self._mode() == Qgis.TransactionMode.BufferedGroups:
            self._meet_deleted(list(fids))

    def _on_refused(self, message: str) -> None:
        """Say aloud what a transaction group drops; in plain mode QGIS says it and keeps the edits."""
        if not self._desk.session.is_open:
            return
        if transactions.is_locked(message):
            self._desk.reporter.warning(transactions.locked(self._layer.name()))
        if self._mode() == Qgis.TransactionMode.Disabled or transactions.is_locked(message):
            return
        self._desk.reporter.warning(transactions.refusal(self._layer.name(), message))
        buffer = self._layer.editBuffer()
        if buffer is not None and self._mode() == Qgis.TransactionMode.BufferedGroups:
            for feature in buffer.addedFeatures().values():
                self._refused[str(feature["uuid"] or feature.id())] = feature

    def _save_refused(self) -> None:
        """Put new features that QGIS dropped into a layer of their own, so that no drawing is lost."""
        refused, self._refused = self._refused, {}
        if refused and not self._layer.isModified():
            transactions.keep_refused(self._desk, self._layer, self._table, refused)

    def _mode(self) -> Qgis.TransactionMode:
        return self._desk.project.transactionMode()

    # -------------------------------------------------------------- edits that meet
    def _meet_values(self, changed: dict[int, dict[int, Any]]) -> None:
        names = self._layer.fields().names()
        for fid, values in changed.items():
            self._meet([fid], [names[index] for index in values])

    def _meet(self, fids: list[int], columns: list[str]) -> None:
        from mine_planner.store import history

        self._note_met(
            lambda connection, since: history.changes_since(connection, since, self._table, fids, columns)
        )

    def _meet_deleted(self, fids: list[int]) -> None:
        from mine_planner.store import history

        self._note_met(
            lambda connection, since: history.deletions_since(connection, since, self._table, fids)
        )

    def _note_met(self, look: Callable[[sqlite3.Connection, int], list[Conflict]]) -> None:
        if self._read_at is not None and not self._desk.session.read_only:
            with self._desk.reporter.boundary():
                self._met += look(self._desk.session.workspace.connection, self._read_at)

    def _finish(self) -> None:
        """Tell of what was overwritten, once it is; the next commit begins from here."""
        met, self._met = self._met, []
        if met and not self._layer.isModified():
            conflicts.tell(self._desk, met)
        elif any(conflict.theirs is None for conflict in met):
            conflicts.tell_gone(self._desk, self._layer.name(), met)
        if self._read_at is not None:
            self._note_position()
