# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of tables for IMSMA: how complete each is by the minimum data, and every gap by name."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui import parts
from mine_planner.ui.progress.listing import Column, Listing, quiet

if TYPE_CHECKING:
    from mine_planner.gis.imsma_tables import ImsmaTable
    from mine_planner.ui.desk import Desk

TABLES = {
    "activity": QT_TRANSLATE_NOOP("MinePlanner", "Activities"),
    "contaminated_area": QT_TRANSLATE_NOOP("MinePlanner", "Contaminated areas"),
    "land_release": QT_TRANSLATE_NOOP("MinePlanner", "Released land"),
    "device": QT_TRANSLATE_NOOP("MinePlanner", "Devices"),
    "qa_visit": QT_TRANSLATE_NOOP("MinePlanner", "Quality visits"),
    "accident": QT_TRANSLATE_NOOP("MinePlanner", "Accidents"),
}


class ImsmaTab(QWidget):
    """Tables on the left, what the chosen one lacks on the right."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        tr = translate
        words = QLabel(
            tr(
                "MinePlanner",
                "Tables with the minimum data of the GICHD, one CSV each, and missing.csv with every gap. "
                "No table holds persons.",
            ),
            self,
        )
        words.setWordWrap(True)
        words.setStyleSheet(quiet(self))
        self.list = Listing(
            _table_columns(), lambda row: row["kind"], self, name=tr("MinePlanner", "Tables"), empty=""
        )
        self.gaps = Listing(
            _gap_columns(),
            lambda row: row["column"],
            self,
            name=tr("MinePlanner", "What the chosen table lacks"),
            empty=tr("MinePlanner", "Nothing is missing."),
        )
        self.list.chosen.connect(self._show)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.gaps)
        split.setSizes([520, 640])
        split.setChildrenCollapsible(False)
        self.save_button = QPushButton(parts.icon("export_field"), tr("MinePlanner", "Save Tables…"), self)
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(split, 1)

    def show_tables(self, tables: dict[str, ImsmaTable]) -> None:
        """Show how complete every table is."""
        self.list.set_rows([{"kind": kind, "table": table} for kind, table in tables.items()])
        self._show()

    def _show(self) -> None:
        row = self.list.row()
        if row is None:
            self.gaps.set_rows([])
            return
        missing = row["table"].completeness.missing
        count = Counter((item.column, item.meaning) for item in missing)
        self.gaps.set_rows(
            [
                {"column": column, "meaning": meaning, "count": gaps}
                for (column, meaning), gaps in count.most_common()
            ]
        )

    def save(self) -> None:
        """Ask for a folder and write every table."""
        name = QFileDialog.getExistingDirectory(self, translate("MinePlanner", "Folder for the tables"))
        if name:
            with self._desk.reporter.boundary():
                from mine_planner.gis import imsma_tables

                written = imsma_tables.write_imsma_tables(self._desk.session.workspace, Path(name))
                words = translate("MinePlanner", "Files written: {}, folder: {}.")
                self._desk.reporter.success(words.format(number(len(written)), name))


def _table_columns() -> list[Column]:
    tr = translate
    return [
        Column(
            tr("MinePlanner", "Table"), lambda row: translate("MinePlanner", TABLES[row["kind"]]), wide=True
        ),
        Column(tr("MinePlanner", "Records"), lambda row: number(_records(row)), right=True, key=_records),
        Column(
            tr("MinePlanner", "Complete"),
            lambda row: f"{number(100 * row['table'].completeness.share)} %" if _records(row) else "–",
            right=True,
            key=lambda row: row["table"].completeness.share,
        ),
        Column(
            tr("MinePlanner", "Gaps"),
            lambda row: number(len(row["table"].completeness.missing)),
            right=True,
            key=lambda row: len(row["table"].completeness.missing),
        ),
    ]


def _records(row: Any) -> int:
    return len(next(iter(row["table"].columns.values()), []))


def _gap_columns() -> list[Column]:
    tr = translate
    return [
        Column(tr("MinePlanner", "Missing"), lambda row: in_users_language(row["meaning"]), wide=True),
        Column(tr("MinePlanner", "Column"), lambda row: row["column"]),
        Column(
            tr("MinePlanner", "In records"),
            lambda row: number(row["count"]),
            right=True,
            key=lambda row: row["count"],
        ),
    ]
