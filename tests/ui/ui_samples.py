# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the windows share beside fixtures."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication, QEvent

CRS = QgsCoordinateReferenceSystem("EPSG:32638")


def flush() -> None:
    """Let Qt delete what is to be deleted later."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
