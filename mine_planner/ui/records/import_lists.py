# SPDX-License-Identifier: GPL-2.0-or-later
"""The lists of the import: records with what was read of them, cells that cannot be read."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui.maps.form_parts import place_words
from mine_planner.ui.parts import ERROR_COLOUR
from mine_planner.ui.records import words
from mine_planner.ui.records.result_view import metres
from mine_planner.ui.signs import letter_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.PyQt.QtWidgets import QTreeWidget

    from mine_planner.gis.record_preview import Preview, PreviewRow
    from mine_planner.ui.records.import_page import ImportPage

_SIGNS = {
    "ready": ("✓", "#3a9150", "round"),
    "asks": ("?", "#bf6f12", ""),
    "waits": ("!", ERROR_COLOUR, ""),
    "known": ("=", "#6c757d", "round"),
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def fill_records(page: ImportPage, preview: Preview | None) -> None:
    """Show the records; those that ask or wait come first."""
    tree = page.records
    tree.blockSignals(True)
    tree.clear()
    rows = [] if preview is None else preview.rows
    rank = {"waits": 0, "asks": 1, "ready": 2, "known": 3}
    items = [_record_item(row) for row in sorted(rows, key=lambda row: rank[row.state])]
    tree.addTopLevelItems(items)
    tree.blockSignals(False)
    if items:
        tree.setCurrentItem(items[0])
    page.tabs.setTabText(0, translate("MinePlanner", "Records ({})").format(number(len(rows))))


def _record_item(row: PreviewRow) -> QTreeWidgetItem:
    head = row.head
    item = QTreeWidgetItem(
        [
            "",
            row.record,
            "–" if row.within_m is None else metres(row.within_m),
            row.read_crs or head.get("crs", "") or "–",
            words.said("axis_order", row.read_order or head.get("axis_order", "")),
            words.said("north", head.get("north", "") or "unknown"),
            head.get("laid_from", "") or head.get("laid_to", "") or "–",
            head.get("pace_m", "") or "–",
            row.operation or "–",
            f"{row.points} · {row.legs} · {row.rows}",
        ]
    )
    letter, colour, shape = _SIGNS[row.state]
    item.setIcon(0, letter_icon(letter, colour, shape))
    item.setData(1, Qt.ItemDataRole.UserRole, row.record)
    item.setTextAlignment(2, _RIGHT)
    tip = "\n".join(in_users_language(text, parts=True) for text in row.sentences)
    tip = tip or translate("MinePlanner", "Nothing is open.")
    for column in range(item.columnCount()):
        item.setToolTip(column, tip)
    return item


def fill_cells(page: ImportPage, preview: Preview | None) -> None:
    """Show every cell that cannot be read, and records that cannot be taken for another reason."""
    findings = [] if preview is None else preview.findings
    page.cells.clear()
    items = []
    for finding in findings:
        sheet = translate("MinePlanner", words.SHEETS.get(finding.sheet, finding.sheet))
        row = number(finding.row) if finding.row else "–"
        sentence = in_users_language(finding.sentence, parts=True)
        expected = in_users_language(finding.expected, parts=True) or sentence
        column = words.heading(finding.column, head=finding.sheet == "records") if finding.column else "–"
        item = QTreeWidgetItem([finding.record or "–", sheet, row, column, finding.value, expected])
        item.setTextAlignment(2, _RIGHT)
        for at in range(item.columnCount()):
            item.setToolTip(at, sentence)
        items.append(item)
    page.cells.addTopLevelItems(items)
    page.tabs.setTabText(1, translate("MinePlanner", "To correct ({})").format(number(len(findings))))


def chosen(tree: QTreeWidget) -> list[str]:
    """Return the records that are selected."""
    return [str(item.data(1, Qt.ItemDataRole.UserRole)) for item in tree.selectedItems()]


def show_about(page: ImportPage, rows: Sequence[PreviewRow]) -> None:
    """Say what is open in the chosen records, and offer the reading that was taken as the answer."""
    sentences = [in_users_language(text, parts=True) for row in rows[:1] for text in row.sentences[:4]]
    page.about.setText("<br>".join(escape(text, quote=False) for text in sentences))
    page.about.setVisible(bool(sentences))
    if len(rows) != 1:
        return
    row = rows[0]
    page.crs.setCurrentText("" if row.head.get("crs") else row.read_crs)
    order = "" if row.head.get("axis_order") else row.read_order
    page.axis_order.setCurrentIndex(max(page.axis_order.findData(order), 0))


def fill_operations(page: ImportPage, preview: Preview, target: QgsCoordinateReferenceSystem) -> None:
    """Offer the datum operations that lead to the workspace's system; unsafe ones say why."""
    from mine_planner.gis import record_operations

    box = page.operation
    kept = box.currentData() or ""
    box.blockSignals(True)
    box.clear()
    box.addItem(translate("MinePlanner", "The first that is made for the place"), "")
    systems = record_operations.given_positions(one.where for one in preview.located.placed)
    systems |= {name: [] for name in preview.systems if name not in systems}
    for item in record_operations.choices_for(systems, target):
        if not item.code:
            continue
        accuracy = "–" if item.accuracy_m is None else f"±{number(item.accuracy_m, 1)} m"
        area = place_words(item.area, is_made_here=item.is_made_here)
        box.addItem(f"{item.name}, EPSG:{item.code} · {accuracy}{area}", item.code)
        box.setItemData(box.count() - 1, item.area, Qt.ItemDataRole.ToolTipRole)
        if item.problem:
            box.setItemData(box.count() - 1, in_users_language(item.problem), Qt.ItemDataRole.ToolTipRole)
            box.model().item(box.count() - 1).setEnabled(False)
    box.setCurrentIndex(max(box.findData(kept), 0))
    box.blockSignals(False)
