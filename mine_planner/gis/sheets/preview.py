# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of a sheet for a window: the same pages as the PDF, painted on images."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from mine_planner.gis import workspaces
from mine_planner.gis.sheets import base_layers
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.gis.sheets.sheet import Sheet
from mine_planner.gis.sheets.template import load_template
from mine_planner.gis.sheets.words import Words
from mine_planner.store.sheet_templates import kept_template
from mine_planner.store.sheets import SheetStore

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mine_planner.gis.sheets.base_layers import BaseLayer


class Preview:
    """Keeps template and layers between previews; make and use it on one thread.

    Raises
    ------
    WorkspaceError
        When the workspace cannot be read.
    """

    def __init__(
        self,
        workspace: Path,
        base: Sequence[BaseLayer] = (),
        *,
        paper: str = "A4",
        orientation: str = "portrait",
        language: str = "en",
        dpi: int = 96,
    ) -> None:
        self._path = workspace
        self._dpi = dpi
        self._paper = (paper, orientation)
        self._words = Words(language)
        self._project = QgsProject()
        self._layers = base_layers.make(base)
        opened = workspaces.open_workspace(workspace, read_only=True)
        try:
            self._template = load_template(self._project, *self._paper, kept_template(opened, *self._paper))
        finally:
            opened.close()

    def pages(self, code: str) -> list[QImage]:
        """Return the pages of a task's sheet as it would be printed today.

        Raises
        ------
        InputError
            When there is no such task, or it does not fit the page.
        """
        day = dt.datetime.now(dt.UTC).astimezone().date().isoformat()
        opened = workspaces.open_workspace(self._path, read_only=True)
        try:
            reader = SheetReader(opened)
            content = reader.read(code)
            edition = SheetStore(opened).edition(content, day)
        finally:
            opened.close()
        sheet = Sheet(self._template, self._words, content, edition)
        renderer = base_layers.BaseRenderer(self._layers, reader.crs, self._project, self._dpi)
        jobs = [renderer.start(view.frame) for view in (sheet.view, sheet.side.locator)]
        base, sheet.side.locator_image = (base_layers.finished(job) for job in jobs)
        return [self._page(sheet, number, base) for number in range(sheet.pages)]

    def _page(self, sheet: Sheet, number: int, base: QImage | None) -> QImage:
        width, height = self._template.pages[min(number, 1)]
        scale = self._dpi / 25.4
        image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        try:
            sheet.paint(painter, self._dpi, number, base)
        finally:
            painter.end()
        return image
