# SPDX-License-Identifier: GPL-2.0-or-later
"""What the import form shows of a file that was read: counts, fields, its CRS, what a sigma means."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsProviderRegistry
from qgis.PyQt.QtWidgets import QFileDialog, QLineEdit

from mine_planner import settings
from mine_planner.i18n import number, translate
from mine_planner.ui.maps.words import within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsProjectionSelectionWidget
    from qgis.PyQt.QtWidgets import QComboBox, QLabel, QWidget

    from mine_planner.gis.map_reading import ReadMap
    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.session import Session
    from mine_planner.ui.desk import Desk

_FIELD_HINTS = ("sheet", "map", "mapsheet")


def ask_for_file(desk: Desk) -> Path | None:
    """Ask for a file that was handed over; None where the planner thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(
        desk.window,
        translate("MinePlanner", "Add Handed-over Map"),
        settings.load().last_folder,
        QgsProviderRegistry.instance().fileVectorFilters(),
    )
    if not name:
        return None
    settings.save(replace(settings.load(), last_folder=str(Path(name).parent)))
    return Path(name)


def passed_on(desk: Desk, path: Path) -> bool:
    """Open what is no vector map in its own window: a scan, or the tables of records; tell whether it was."""
    from mine_planner.gis.scan_pages import is_scan
    from mine_planner.ui.records.offers import begin_import
    from mine_planner.ui.scans.opening import add_scan

    if is_scan(path):
        add_scan(desk, path)
    elif path.name.lower() == "records.csv" and path.with_name("ref_points.csv").is_file():
        begin_import(desk, path)
    else:
        return False
    return True


def count_words(read: ReadMap) -> str:
    """Return how many features a file holds, and how many of them have no geometry."""
    total = sum(len(layer.ids) for layer in read.layers)
    bare = sum(blob is None for layer in read.layers for blob in layer.wkb)
    if not bare:
        return number(total)
    return translate("MinePlanner", "{}, of these {} without geometry").format(number(total), number(bare))


def let_be_unknown(widget: QgsProjectionSelectionWidget) -> None:
    """Let the choice of a CRS stand at none, so that none is taken that nobody stated."""
    widget.setOptionVisible(widget.CrsOption.CrsNotSet, True)
    widget.setNotSetText(translate("MinePlanner", "Not known: choose it"))


def show_crs(widget: QgsProjectionSelectionWidget, note: QLabel, read: ReadMap, *, stated: bool) -> None:
    """Show the CRS that a file names or a person stated; what is left of another file is taken away."""
    known = all_placed(read.layers)
    widget.setEnabled(read.is_table or not known)
    if known:
        widget.setCrs(next(layer.crs for layer in read.layers if layer.ids))
    elif not stated:
        widget.setCrs(QgsCoordinateReferenceSystem())
    note.setText(crs_words(read, stated=stated))


def all_placed(layers: Sequence[SourceFeatures]) -> bool:
    """Tell whether there are features, and all of them are in a CRS that is known."""
    filled = [layer for layer in layers if layer.ids]
    return bool(filled) and all(layer.crs.isValid() for layer in filled)


def in_crs(layers: Sequence[SourceFeatures], crs: QgsCoordinateReferenceSystem) -> list[SourceFeatures]:
    """Return layers, in this CRS where the file names none."""
    return [item if item.crs.isValid() else replace(item, crs=crs) for item in layers]


def who_field(parent: QWidget) -> QLineEdit:
    """Return a line for who handed a map over."""
    made = QLineEdit(parent)
    made.setPlaceholderText(translate("MinePlanner", "Who handed it over"))
    return made


def crs_words(read: ReadMap, *, stated: bool) -> str:
    """Return where a file's CRS is known from."""
    systems = {layer.crs.authid() for layer in read.layers if layer.ids and layer.crs.isValid()}
    if stated:
        return translate("MinePlanner", "As you stated.")
    if not systems or not (read.is_table or all_placed(read.layers)):
        return translate(
            "MinePlanner", "The file does not say its CRS: choose it, or ask who handed it over."
        )
    if not read.is_table:
        return translate("MinePlanner", "As the file says.")
    if len(systems) > 1:
        return translate("MinePlanner", "Several systems in one table: each row in its own.")
    return translate("MinePlanner", "As recognised from the figures: check it.")


def fill_fields(box: QComboBox, read: ReadMap) -> None:
    """Offer the fields; one whose name speaks of maps comes first."""
    box.clear()
    box.addItem(translate("MinePlanner", "None: the file is one map"), "")
    names = list(dict.fromkeys(n for layer in read.layers for row in layer.attributes[:1] for n in row))
    for name in names:
        box.addItem(name, name)
    hints = [name for hint in _FIELD_HINTS for name in names if hint in name.casefold()]
    box.setCurrentIndex(box.findData(hints[0]) if hints else 0)


def fill_batches(box: QComboBox, session: Session, name: str) -> None:
    """Offer the batches there are, and a new one named like the file."""
    box.clear()
    box.addItems([row["name"] for row in session.workspace.rows("batch", ("sort_order", "fid"))])
    box.setCurrentText(name)


def sigma_words(session: Session, sigma_m: float) -> str:
    """Return what a sigma means on the ground, or which figure is taken where it is 0: not known."""
    from mine_planner.store import authority, maps

    if sigma_m > 0:
        return within(sigma_m)
    worst = authority.number(session.workspace, maps.WORST_SIGMA_KEY)
    if worst is None:
        return translate(
            "MinePlanner", "The authority has set no worst figure: enter how far positions may be off."
        )
    words = translate("MinePlanner", "Not known: the authority's worst figure is taken, {}.")
    return words.format(within(worst))
