# SPDX-License-Identifier: GPL-2.0-or-later
"""An empty table set for minefield records: four CSV files that any table program opens."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.domain.record_tables import COLUMNS

if TYPE_CHECKING:
    from pathlib import Path


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
