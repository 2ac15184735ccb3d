# SPDX-License-Identifier: GPL-2.0-or-later
"""The project's transaction mode: which ones suit a workspace, and what becomes of rows that are refused.

QGIS drops new rows that a rule refuses in buffered groups although the commit says success; in automatic
groups it holds the file's write lock for the whole edit session. Both are told, with one way out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QObject

from mine_planner.domain.errors import WorkspaceError
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

_PARTS = " : "


def refusal(layer: str, message: str) -> str:
    """Return what is said of a row that the workspace refused in a transaction group."""
    words = translate("MinePlanner", "The workspace refused a row of {}, and QGIS does not keep it: {}")
    return words.format(layer, message.rpartition(_PARTS)[2].strip())


def is_locked(message: str) -> bool:
    """Tell whether QGIS was refused because another program was saving just then."""
    return "database is locked" in message


def locked(layer: str) -> str:
    """Return what is said then; QGIS keeps the edits."""
    words = translate(
        "MinePlanner",
        "Another program was saving to the workspace at the same moment: your edits in {} are kept, so save "
        "the layer again.",
    )
    return words.format(layer)


def keep_refused(desk: Desk, layer: QgsVectorLayer, table: str, refused: dict[str, QgsFeature]) -> None:
    """Put the new features that are not in the workspace into a scratch layer.

    Parameters
    ----------
    layer, table
        Where they were to go.
    refused
        What was in the edit session when a row was refused, by uuid; what came in all the same is left out.
    """
    workspace = desk.session.workspace
    lost = [feature for uuid, feature in refused.items() if workspace.row(table, uuid=uuid) is None]
    if not lost:
        return
    name = translate("MinePlanner", "Refused: {}").format(layer.name())
    scratch = layer.materialize(_nothing())
    scratch.setName(name)
    fitting = [QgsVectorLayerUtils.makeFeatureCompatible(_unkeyed(f), scratch)[0] for f in lost]
    scratch.dataProvider().addFeatures(fitting)
    scratch.updateExtents()
    desk.project.addMapLayer(scratch)
    desk.reporter.warning(
        translate(
            "MinePlanner",
            "QGIS dropped {} new rows of {} that the workspace refused: they stand in the layer “{}”, "
            "where you correct them and copy them back.",
        ).format(len(lost), layer.name(), name)
    )


def _unkeyed(feature: QgsFeature) -> QgsFeature:
    """Return a copy without the key that the workspace would have given."""
    made = QgsFeature(feature)
    made["fid"] = None
    return made


def _nothing() -> QgsFeatureRequest:
    return QgsFeatureRequest().setFilterFids([])


class TransactionWatch(QObject):
    """Says when the project's transaction mode does not suit a workspace, with one click to the plain one."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.project.transactionModeChanged.connect(self._look)
        desk.session.workspace_changed.connect(self._look)
        desk.project.readProject.connect(self._on_read)
        self._look()

    def unload(self) -> None:
        """Let go of project and session."""
        self._desk.project.transactionModeChanged.disconnect(self._look)
        self._desk.session.workspace_changed.disconnect(self._look)
        self._desk.project.readProject.disconnect(self._on_read)

    def _on_read(self, _document: object = None) -> None:
        self._look()

    def _look(self) -> None:
        mode = self._desk.project.transactionMode()
        if mode == Qgis.TransactionMode.Disabled or self._desk.session.read_only:
            return
        if mode == Qgis.TransactionMode.BufferedGroups:
            sentence = translate(
                "MinePlanner",
                "This project edits in buffered transaction groups, where QGIS drops rows that the workspace "
                "refuses: switch to the plain mode, which keeps them.",
            )
        else:
            sentence = translate(
                "MinePlanner",
                "This project edits in automatic transaction groups, where QGIS locks the workspace for "
                "everybody else until the edits are saved: switch to the plain mode.",
            )
        button = translate("MinePlanner", "Switch to the Plain Mode")
        self._desk.reporter.offer(sentence, button, self.switch)

    def switch(self) -> None:
        """Edit layer by layer, as QGIS does unless told otherwise.

        Raises
        ------
        WorkspaceError
            While a layer is being edited, since QGIS changes the mode only between edit sessions.
        """
        project = self._desk.project
        if any(
            isinstance(layer, QgsVectorLayer) and layer.isEditable() for layer in project.mapLayers().values()
        ):
            raise WorkspaceError(
                translate(
                    "MinePlanner", "A layer is being edited: save or discard its edits, and switch then."
                )
            )
        if not project.setTransactionMode(Qgis.TransactionMode.Disabled):
            raise WorkspaceError(
                translate(
                    "MinePlanner",
                    "QGIS did not change the transaction mode: set it in the project's properties.",
                )
            )
