# SPDX-License-Identifier: GPL-2.0-or-later
"""The print layout behind a sheet: built here, saved as QPT, changed by a country in QGIS's designer.

A template has two pages: the first, and the one that every further page is made like. Items are
found by their ids (:data:`REQUIRED`, :data:`OPTIONAL`); where they stand and how large they are is the
template's business, what stands in them is the sheet's. All other items (logos, frames, words) are
printed as they are, with the variables of :data:`VARIABLES`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtXml import QDomDocument

from mine_planner.domain.errors import InputError
from mine_planner.gis.sheets.flow import Region
from mine_planner.gis.sheets.plain_labels import take_plain_labels

if TYPE_CHECKING:
    from pathlib import Path

PAPERS = ("A4", "A3")
ORIENTATIONS = ("portrait", "landscape")

REQUIRED = ("sheet_map", "sheet_side", "sheet_body", "sheet_body_next")
"""Ids without which nothing safe can be printed."""

OPTIONAL = ("sheet_banner", "sheet_qr", "sheet_footer", "sheet_footer_next", "sheet_heading")
"""Ids that a template may leave out, except that banner and footer are then put at the page's edges."""

_PAINTED = frozenset({*REQUIRED, "sheet_banner", "sheet_qr"})

VARIABLES = (
    "sheet_heading",
    "sheet_subheading",
    "sheet_code",
    "sheet_name",
    "sheet_revision",
    "sheet_issued",
    "sheet_organisation",
    "sheet_team",
    "sheet_team_leader",
    "sheet_authority",
    "sheet_status",
    "sheet_scale",
    "sheet_short_code",
    "sheet_page",
    "sheet_pages",
    "sheet_copy",
    "sheet_footer",
)
"""Variables that labels of a template may use, as ``[% @sheet_code %]``."""

FONTS = ("DejaVu Sans Condensed", "Noto Sans", "Open Sans", "Arial", "DejaVu Sans", "Liberation Sans")
"""Families that have Latin with Azerbaijani letters and Cyrillic, best first."""

_MARGIN = 8.0
_SIDE = 58.0


@dataclass(frozen=True)
class Paper:
    """Width and height of a page in mm, and where the map ends and the body begins."""

    width: float
    height: float
    map_height: float


_PAPERS = {
    ("A4", "portrait"): Paper(210.0, 297.0, 140.0),
    ("A4", "landscape"): Paper(297.0, 210.0, 156.0),
    ("A3", "portrait"): Paper(297.0, 420.0, 245.0),
    ("A3", "landscape"): Paper(420.0, 297.0, 200.0),
}


def choose_family() -> str:
    """Return the first of :data:`FONTS` that this machine has; the program's own font otherwise."""
    known = set(QFontDatabase().families())
    return next((family for family in FONTS if family in known), "")


def default_layout(project: QgsProject, paper: str, orientation: str) -> QgsPrintLayout:
    """Build the shipped template."""
    size = _PAPERS[(paper, orientation)]
    layout = QgsPrintLayout(project)
    layout.setName(f"Task sheet {paper} {orientation}")
    for _ in range(2):
        page = QgsLayoutItemPage(layout)
        page.setPageSize(QgsLayoutSize(size.width, size.height, Qgis.LayoutUnit.Millimeters))
        layout.pageCollection().addPage(page)
    wide = size.width - 2 * _MARGIN
    edge, side_x = _MARGIN, size.width - _MARGIN - _SIDE
    top = edge + 20.0
    map_top = top + 9.0
    body_top = map_top + size.map_height + 4.0
    foot = size.height - edge - 4.0
    heading, footer = "[% @sheet_heading %]", "[% @sheet_footer %]"
    _label(layout, "sheet_heading", 0, (edge, edge - 1, wide - 24, 8), heading, 15, bold=True)
    _label(layout, "sheet_subheading", 0, (edge, edge + 7, wide - 24, 13), "[% @sheet_subheading %]", 8)
    _label(layout, "sheet_qr", 0, (size.width - edge - 22, edge - 3, 22, 22), "", 6)
    _label(layout, "sheet_banner", 0, (edge, top, wide, 8.0), "", 8)
    _map(layout, "sheet_map", (edge + 1, map_top + 1, wide - _SIDE - 3, size.map_height))
    _label(layout, "sheet_side", 0, (side_x, map_top, _SIDE, size.map_height + 2), "", 7)
    _label(layout, "sheet_body", 0, (edge, body_top, wide, max(1.0, foot - body_top - 1)), "", 7)
    _label(layout, "sheet_footer", 0, (edge, foot, wide, 6), footer, 6)
    _label(layout, "sheet_heading_next", 1, (edge, edge, wide, 6), heading, 10, bold=True)
    _label(layout, "sheet_body_next", 1, (edge, edge + 8, wide, foot - edge - 9), "", 7)
    _label(layout, "sheet_footer_next", 1, (edge, foot, wide, 6), footer, 6)
    return layout


def _label(
    layout: QgsPrintLayout,
    name: str,
    page: int,
    rect: tuple[float, float, float, float],
    text: str,
    size: float,
    *,
    bold: bool = False,
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setId(name)
    label.setText(text)
    label.setMarginX(0)
    label.setMarginY(0)
    style = QgsTextFormat()
    font = style.font()
    font.setFamily(choose_family() or font.family())
    font.setBold(bold)
    style.setFont(font)
    style.setSize(size)
    style.setSizeUnit(Qgis.RenderUnit.Points)
    label.setTextFormat(style)
    layout.addLayoutItem(label)
    _put(label, page, rect)


def _map(layout: QgsPrintLayout, name: str, rect: tuple[float, float, float, float]) -> None:
    item = QgsLayoutItemMap(layout)
    item.setId(name)
    item.setBackgroundEnabled(False)
    item.setFrameEnabled(False)
    item.setKeepLayerSet(True)
    item.setLayers([])
    layout.addLayoutItem(item)
    _put(item, 0, rect)


def _put(item: QgsLayoutItemLabel | QgsLayoutItemMap, page: int, rect: tuple[float, ...]) -> None:
    item.attemptResize(QgsLayoutSize(rect[2], rect[3], Qgis.LayoutUnit.Millimeters))
    item.attemptMove(QgsLayoutPoint(rect[0], rect[1], Qgis.LayoutUnit.Millimeters), page=page)


class Template:
    """A loaded template: the layout, and where each of our items stands on its page (mm)."""

    def __init__(self, layout: QgsPrintLayout) -> None:
        self.layout = layout
        pages = layout.pageCollection()
        self.regions: dict[str, Region] = {}
        self.has_data_defined = False
        self.family = ""
        for item in layout.items():
            if isinstance(item, QgsLayoutObject) and item.dataDefinedProperties().hasActiveProperties():
                self.has_data_defined = True
            name = item.id() if hasattr(item, "id") else ""
            if isinstance(name, str) and name.startswith("sheet_"):
                self._note(item, name)
        self.pages = [
            (pages.page(number).rect().width(), pages.page(number).rect().height())
            for number in range(pages.pageCount())
        ]
        self._check()
        self.plain, self.busy_pages = take_plain_labels(layout, self.family)

    def _note(self, item: QgsLayoutItemLabel, name: str) -> None:
        spot = item.pagePos()
        rect = item.rect()
        self.regions[name] = Region(spot.x(), spot.y(), rect.width(), rect.height())
        if isinstance(item, QgsLayoutItemLabel):
            # A name with markup in it is text: never let a label read it as HTML.
            item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        if name == "sheet_body" and isinstance(item, QgsLayoutItemLabel):
            self.family = item.textFormat().font().family()
        if isinstance(item, QgsLayoutItemMap):
            item.setLayers([])
            item.setKeepLayerSet(True)
        if name in _PAINTED:
            # These hold a place alone; what stands there is painted by the sheet.
            item.setVisibility(False)

    def _check(self) -> None:
        lacking = [name for name in REQUIRED if name not in self.regions]
        if lacking or len(self.pages) < 2:
            raise InputError(
                "This template cannot carry a task sheet: it needs two pages and items with the ids "
                f"{', '.join(REQUIRED)} (missing: {', '.join(lacking) or 'the second page'})."
            )

    def region(self, name: str) -> Region:
        """Return where an item stands; banner and footer have a place even when left out."""
        if name in self.regions:
            return self.regions[name]
        width, height = self.pages[0]
        places = {
            "sheet_banner": Region(_MARGIN, 1.0, width - 2 * _MARGIN, 7.0),
            "sheet_footer": Region(_MARGIN, height - 5.0, width - 2 * _MARGIN, 4.0),
        }
        return places.get(name, Region(width - 22.0, 2.0, 18.0, 18.0))


def load_template(
    project: QgsProject, paper: str, orientation: str, data: bytes | None = None, name: str = "The template"
) -> Template:
    """Return a country's template (the bytes of a QPT file), or the shipped one for this paper.

    Raises
    ------
    InputError
        When the bytes are no template or the template lacks items.
    """
    if data is None:
        return Template(default_layout(project, paper, orientation))
    layout = QgsPrintLayout(project)
    document = QDomDocument()
    readable = document.setContent(QByteArray(data))[0]
    if not readable or not layout.loadFromTemplate(document, QgsReadWriteContext(), True)[1]:
        raise InputError(f"{name} is no layout template: save one from QGIS's layout designer (.qpt).")
    return Template(layout)


def read_template(path: Path) -> bytes:
    """Return the bytes of a QPT file.

    Raises
    ------
    InputError
        When it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            f"The template {path.name} cannot be read: choose another file.", str(error)
        ) from error


def write_template(data: bytes, path: Path) -> None:
    """Write the bytes of a template to a file.

    Raises
    ------
    InputError
        When the file cannot be written.
    """
    try:
        path.write_bytes(data)
    except OSError as error:
        raise InputError(f"{path.name} cannot be written: choose another folder.", str(error)) from error


def export_template(paper: str, orientation: str, path: Path) -> None:
    """Write the shipped template, for a country to change in QGIS's layout designer.

    Raises
    ------
    InputError
        When the file cannot be written.
    """
    layout = default_layout(QgsProject(), paper, orientation)
    if not layout.saveAsTemplate(str(path), QgsReadWriteContext()):
        raise InputError(f"{path.name} cannot be written: choose another folder.")
