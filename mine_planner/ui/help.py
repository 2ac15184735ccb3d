# SPDX-License-Identifier: GPL-2.0-or-later
"""Offline help: which page belongs to which panel, opened in the machine's browser."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from mine_planner.resources import resource_path

PAGES = ("maps", "tasks", "progress", "sheets", "begin")


def page_url(page: str) -> QUrl:
    """Return the address of a help page on this machine."""
    return QUrl.fromLocalFile(str(resource_path("help", page + ".html")))


def show(page: str) -> None:
    """Open a help page; no network is needed."""
    QDesktopServices.openUrl(page_url(page))
