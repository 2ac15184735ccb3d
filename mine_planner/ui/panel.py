# SPDX-License-Identifier: GPL-2.0-or-later
"""What a dock's content can do; the dock decides when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


class Panel(QWidget):
    """Base of the four panels: collects intent and shows state, and keeps no data of its own."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def chosen_rows(self) -> list[str]:
        """Return the uuids of what is chosen in the dock, for the entries of its menu."""
        return []

    def reload(self) -> None:
        """Read the open workspace anew and show it."""

    def forget(self) -> None:
        """Drop what belongs to the workspace that was just closed: half-typed forms, drawings."""

    def unload(self) -> None:
        """Take everything off the canvas and let go of the session, before the plugin goes."""
