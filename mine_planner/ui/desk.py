# SPDX-License-Identifier: GPL-2.0-or-later
"""What every window gets instead of QGIS's interface object: session, canvas, reporter, project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.core import QgsPrintLayout, QgsProject
    from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.reporting import Reporter
    from mine_planner.session import Session


@dataclass(frozen=True)
class Desk:
    """The things on a planner's desk, handed to docks, dialogs and map tools.

    Attributes
    ----------
    session
        The open workspace; the only coordinator.
    reporter
        Message bar and log.
    canvas
        The main map.
    project
        The open project.
    window
        Parent of dialogs.
    cad_dock
        QGIS's advanced digitising panel, which map tools share; None in tests.
    open_designer
        Opens QGIS's layout designer on a print layout of the project; None where there is none.
    """

    session: Session
    reporter: Reporter
    canvas: QgsMapCanvas
    project: QgsProject
    window: QWidget
    cad_dock: QgsAdvancedDigitizingDockWidget | None
    open_designer: Callable[[QgsPrintLayout], object] | None = None
