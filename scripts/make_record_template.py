# SPDX-License-Identifier: GPL-2.0-or-later
"""Make resources/templates/minefield_records.xlsx: the workbook that minefield records are typed into.

Needs openpyxl, which is only here for development. Every cell is text, codes are offered as lists, and the
last sheet explains the columns in the words of resources/sample/README-records.md.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

CODES = {
    "kind": "AT,AP,MIX,UNK",
    "axis_order": "north_first,east_first",
    "angle_unit": "deg,dms,mil6000,mil6400",
    "north": "magnetic,grid,true,unknown",
    "srcrel": "A,B,C,D,E,F",
    "inforel": "1,2,3,4,5,6",
    "has_sketch": "yes,no",
    "role": "landmark,benchmark,corner,lane,start,turning,end",
    "found": "found,not_found,moved",
    "azimuth_dir": "forward,back",
    "dist_unit": "m,pace,pace_pair",
    "anti_lift": "yes,no,unknown",
}
LINES = 300
MUST = PatternFill("solid", fgColor="FFE2C7")
USUAL = PatternFill("solid", fgColor="DDE6EE")


def main() -> None:
    """Write the workbook."""
    from mine_planner.domain.record_tables import COLUMNS
    from mine_planner.gis.record_template import WORKBOOK, explanations

    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.created = book.properties.modified = dt.datetime(2020, 1, 1)  # noqa: DTZ001
    for sheet, columns in COLUMNS.items():
        _add(book, sheet, columns)
    told = book.create_sheet("explanations")
    told.append(["sheet", "column", "meaning", "written as"])
    for line in explanations():
        told.append(line)
    for letter, width in zip("ABCD", (14, 22, 70, 46), strict=True):
        told.column_dimensions[letter].width = width
    for row in told.iter_rows():
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(bold=cell.row == 1)
    told.freeze_panes = "A2"
    target = ROOT / "resources" / "templates" / WORKBOOK
    target.parent.mkdir(exist_ok=True)
    book.save(target)


def _add(book: openpyxl.Workbook, sheet: str, columns: tuple[str, ...]) -> None:
    made = book.create_sheet(sheet)
    for at, column in enumerate(columns, 1):
        name, letter = column.rstrip("*"), get_column_letter(at)
        head = made.cell(1, at, name)
        head.font = Font(bold=True)
        head.fill = MUST if column.endswith("*") else USUAL
        made.column_dimensions[letter].width = max(12, len(name) + 3)
        made.column_dimensions[letter].number_format = "@"
        for row in range(2, LINES + 2):
            made.cell(row, at).number_format = "@"
        if name in CODES:
            choice = DataValidation("list", formula1=f'"{CODES[name]}"', allow_blank=True)
            choice.add(f"{letter}2:{letter}{LINES + 1}")
            made.add_data_validation(choice)
    made.freeze_panes = "B2"


if __name__ == "__main__":
    main()
