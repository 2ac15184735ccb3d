# SPDX-License-Identifier: GPL-2.0-or-later
"""What an official layer changes, area by area, old beside new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from mine_planner.i18n import number, square_metres, translate
from mine_planner.ui.hazards.mapping_tree import COLUMN_NAMES
from mine_planner.ui.tasks.words import said

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QTreeWidget

    from mine_planner.gis.official_hazards import Change, OfficialResult

KINDS: dict[str, str] = {
    "added": QT_TRANSLATE_NOOP("MinePlanner", "New"),
    "changed": QT_TRANSLATE_NOOP("MinePlanner", "Changed"),
    "unchanged": QT_TRANSLATE_NOOP("MinePlanner", "Unchanged"),
    "missing": QT_TRANSLATE_NOOP("MinePlanner", "Not in the layer: stays"),
}
_ORDER = ("changed", "missing", "added", "unchanged")
MOST = 1_000
"""So many lines are shown; the rest is counted."""
_SILENT = {"geom", "classified_by", "classified_reason"}


def fill_changes(view: QTreeWidget, result: OfficialResult) -> None:
    """Show changes; what needs a person comes first."""
    view.clear()
    view.setHeaderHidden(False)
    view.setHeaderLabels(
        [
            translate("MinePlanner", "Area"),
            translate("MinePlanner", "What"),
            translate("MinePlanner", "How"),
        ]
    )
    listed = sorted(result.changes, key=lambda change: (change.proposed is None, _ORDER.index(change.kind)))
    for change in listed[:MOST]:
        item = QTreeWidgetItem([change.name, said(KINDS, change.kind), how(change)])
        item.setToolTip(2, how(change))
        view.addTopLevelItem(item)
    if len(listed) > MOST:
        more = translate("MinePlanner", "… and {} more").format(number(len(listed) - MOST))
        view.addTopLevelItem(QTreeWidgetItem([more]))
    left_out = [note for note in result.notes if "left out" in note]
    for note in left_out[:20]:
        item = QTreeWidgetItem(["–", translate("MinePlanner", "Left out"), note])
        item.setToolTip(2, note)
        view.addTopLevelItem(item)
    for column in (0, 1):
        view.resizeColumnToContents(column)


def how(change: Change) -> str:
    """Return a change in words."""
    if change.kind == "added":
        return square_metres(float(change.values["area_m2"]))
    parts = []
    for name, value in change.values.items():
        if name in _SILENT:
            continue
        before = change.before.get(name)
        if name == "area_m2":
            parts.append(f"{square_metres(before)} → {square_metres(float(value))}")
        else:
            parts.append(f"{said(COLUMN_NAMES, name)}: {before or '–'} → {value}")
    if change.proposed is not None:
        words = translate("MinePlanner", "cancellation of {} proposed; it stays hazard")
        parts.append(words.format(square_metres(float(change.proposed.area))))
    return "; ".join(parts)
