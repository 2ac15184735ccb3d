# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock shows before anything is printed: a picture of a sheet, and which sheets changed.

Both run on any thread, with a connection and layers of their own.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from mine_planner.domain.errors import PlannerError
from mine_planner.gis import workspaces
from mine_planner.gis.sheets import base_layers
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.gis.sheets.sheet import Sheet
from mine_planner.gis.sheets.template import load_template
from mine_planner.gis.sheets.words import Words
from mine_planner.store.sheet_templates import kept_template
from mine_planner.store.sheets import SheetStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.gis.sheets.batch import Request

PREVIEW_DPI = 110


@dataclass(frozen=True)
class SheetState:
    """How a task's sheet stands.

    Attributes
    ----------
    uuid, code, name
        The task.
    revision
        Of the content as it is now.
    changed
        The last print says something else, or there is none.
    approved
        Exactly this content is approved for field use.
    problem
        Why no sheet can be made; empty when one can.
    out
        How many copies are with somebody and no longer right.
    """

    uuid: str
    code: str
    name: str
    revision: int = 0
    changed: bool = True
    approved: bool = False
    problem: str = ""
    out: int = 0


def sheet_states(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> list[SheetState]:
    """Return how every task's sheet stands, by code."""
    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        reader, store = SheetReader(workspace), SheetStore(workspace)
        found: list[SheetState] = []
        for row in workspace.rows("clearance_task", ("code",)):
            if is_cancelled():
                break
            found.append(_state(reader, store, row["uuid"], row["code"], row["name"]))
        return found
    finally:
        workspace.close()


def _state(reader: SheetReader, store: SheetStore, uuid: str, code: str, name: str) -> SheetState:
    try:
        content = reader.read(code)
    except PlannerError as error:
        return SheetState(uuid, code, name, problem=error.message)
    return SheetState(
        uuid,
        code,
        name,
        revision=store.revision_of(content),
        changed=store.is_changed(content),
        approved=store.approval_of(content) is not None,
        out=len(store.outdated(content)),
    )


def preview(request: Request, code: str) -> QImage:
    """Return the first page of a task's sheet as a picture, as it would be printed today.

    Raises
    ------
    InputError
        When the task has no outline or does not fit the page.
    """
    workspace = workspaces.open_workspace(request.workspace, read_only=True)
    try:
        reader, store = SheetReader(workspace), SheetStore(workspace)
        content = reader.read(code)
        day = dt.datetime.now(dt.UTC).astimezone().date().isoformat()
        project = QgsProject()
        project.setCrs(reader.crs)
        kept = kept_template(workspace, request.paper, request.orientation)
        template = load_template(project, request.paper, request.orientation, kept)
        edition = store.edition(content, day)
        sheet = Sheet(template, Words(request.language), content, edition, smallest=request.smallest)
        layers = base_layers.make(request.base)
        renderer = base_layers.BaseRenderer(layers, reader.crs, project, PREVIEW_DPI)
        jobs = [renderer.start(view.frame) for view in (sheet.view, sheet.side.locator)]
        base, sheet.side.locator_image = (base_layers.finished(job) for job in jobs)
        return _painted(sheet, template.pages[0], base)
    finally:
        workspace.close()


def _painted(sheet: Sheet, size_mm: tuple[float, float], base: QImage | None) -> QImage:
    width, height = (round(side / 25.4 * PREVIEW_DPI) for side in size_mm)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet.paint(painter, PREVIEW_DPI, 0, base)
    painter.end()
    return image
