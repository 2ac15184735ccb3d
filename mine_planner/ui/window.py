# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of our windows beside the map: never modal, one of a kind, gone with the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QCloseEvent

    from mine_planner.ui.desk import Desk

W = TypeVar("W", bound="PlannerWindow")


class PlannerWindow(QDialog):
    """A window over the open workspace; its object name is that of its class, and its place is remembered.

    Subclasses build themselves in ``__init__`` (call ``super().__init__(desk)`` first), and may override
    `reload` (rows changed and were saved) and `unload` (take everything off the canvas, stop what runs).

    Attributes
    ----------
    gone
        Whether it was closed; Qt deletes it a moment later.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self.desk = desk
        self.gone = False
        self.setObjectName(type(self).__name__)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, True)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        desk.session.workspace_changed.connect(self.close)
        desk.session.content_changed.connect(self._on_content)

    def reload(self) -> None:
        """Show what was saved meanwhile; what is being typed stays."""

    def unload(self) -> None:
        """Take everything off the canvas and stop what runs."""

    def show_in_front(self) -> None:
        """Show the window, or bring it to the front."""
        self.show()
        self.raise_()
        self.activateWindow()

    def reject(self) -> None:
        """Close on Escape, as the window's own cross does."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the session once."""
        if not self.gone:
            self.gone = True
            self.desk.session.workspace_changed.disconnect(self.close)
            self.desk.session.content_changed.disconnect(self._on_content)
            self.unload()
        event.accept()  # QDialog's own would call reject, and so come back here

    def _on_content(self) -> None:
        with self.desk.reporter.boundary():
            self.reload()


def open_window(kind: type[W], desk: Desk) -> W:
    """Return the window of this kind: the one that stands there already, or a new one; in front."""
    found = next((item for item in desk.window.findChildren(kind) if not item.gone), None)
    if found is None:
        found = kind(desk)
        QgsGui.enableAutoGeometryRestore(found)
    found.show_in_front()
    return found
