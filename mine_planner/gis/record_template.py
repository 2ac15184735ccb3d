# SPDX-License-Identifier: GPL-2.0-or-later
"""An empty table set for minefield records: a workbook, or four CSV files that any table program opens."""

from __future__ import annotations

import csv
import shutil
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.domain.record_tables import COLUMNS
from mine_planner.resources import resource_path

if TYPE_CHECKING:
    from pathlib import Path

WORKBOOK = "minefield_records.xlsx"


def write_template(folder: Path) -> list[Path]:
    """Write one CSV per sheet with its headings, and return the files.

    Raises
    ------
    InputError
        When the folder cannot be written or holds one of the tables already.
    """
    files = [folder / f"{sheet}.csv" for sheet in COLUMNS]
    there = [file.name for file in files if file.exists()]
    if there:
        raise InputError(f"{folder.name} holds {', '.join(there)} already: choose an empty folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, columns in zip(files, COLUMNS.values(), strict=True):
            # With a mark of the encoding, so that table programs show Cyrillic letters.
            with file.open("w", encoding="utf-8-sig", newline="") as opened:
                csv.writer(opened).writerow(column.rstrip("*") for column in columns)
    except OSError as error:
        raise InputError(f"{folder.name} cannot be written: choose another folder.", str(error)) from error
    return files


def explanations() -> list[tuple[str, str, str, str]]:
    """Return sheet, column, meaning and how it is written, of every column of the table set."""
    path = resource_path("sample", "README-records.md")
    found: list[tuple[str, str, str, str]] = []
    sheet = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            sheet = line[3:].strip()
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if sheet not in COLUMNS or len(cells) != 3 or not cells[0].startswith("`"):
            continue
        names, meaning, written = cells
        must = " (must be filled)" if names.endswith("*") else ""
        told = (plain_text(meaning) + must, plain_text(written))
        found += [(sheet, name.strip(" `*"), *told) for name in names.rstrip("* ").split(",")]
    return found


def plain_text(text: str) -> str:
    """Return a line of Markdown without its marks."""
    return text.replace("`", "").replace("**", "").replace("*", "")


def write_workbook(path: Path) -> Path:
    """Write the workbook that records are typed into: four sheets and their explanations.

    Its cells are text, since a table program makes a date of the azimuth 3-75 in any other cell.

    Raises
    ------
    InputError
        When the file is there already, or cannot be written.
    """
    if path.exists():
        raise InputError(f"{path.name} is there already: choose another name, so that nothing is replaced.")
    try:
        shutil.copyfile(resource_path("templates", WORKBOOK), path)
    except OSError as error:
        raise InputError(
            f"{path.name} cannot be written: check that the folder is there and writable.", str(error)
        ) from error
    return path
