# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that the room of records writes: reconnaissance sheets, and the empty tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFileDialog

from mine_planner import settings
from mine_planner.background import run_in_background
from mine_planner.domain.errors import InputError
from mine_planner.i18n import number, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.ui.desk import Desk


def choose_and_print(desk: Desk, map_uuids: Sequence[str]) -> object:
    """Ask for a file and print the reconnaissance sheets of the chosen records into it."""
    records = records_of(desk, map_uuids)
    name = translate("MinePlanner", "reconnaissance.pdf")
    folder = Path(settings.load().last_folder or ".")
    chosen, _ = QFileDialog.getSaveFileName(
        desk.window,
        translate("MinePlanner", "Print Reconnaissance Sheets"),
        str(folder / name),
        translate("MinePlanner", "PDF files (*.pdf)"),
    )
    if not chosen:
        return None
    path = Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf")
    settings.save(replace(settings.load(), last_folder=str(path.parent)))
    return print_sheets(desk, records, path)


def records_of(desk: Desk, map_uuids: Sequence[str]) -> list[str]:
    """Return the records among handed-over maps.

    Raises
    ------
    InputError
        When none of them is a record.
    """
    rows = (desk.session.workspace.row("minefield_record", map_uuid=uuid) for uuid in map_uuids)
    found = [str(row["uuid"]) for row in rows if row is not None]
    if not found:
        raise InputError("None of the chosen maps is a minefield record: choose some of the kind Record.")
    return found


def print_sheets(desk: Desk, records: Sequence[str], path: Path) -> BackgroundTask[int] | None:
    """Print in the background; a record that cannot be located is refused with its name."""
    source = desk.session.path
    if source is None:
        return None
    wanted, day = list(records), date.today().isoformat()  # noqa: DTZ011 - a local day

    def work(progress: Progress) -> int:
        from mine_planner.gis import record_sheet, record_sheet_paint, workspaces

        workspace = workspaces.open_workspace(source, read_only=True)
        try:
            sheets = [record_sheet.read_sheet(workspace, uuid, day) for uuid in wanted]
        finally:
            workspace.close()

        def step(percent: float) -> bool:
            progress.set_percent(percent)
            return not progress.is_cancelled()

        return record_sheet_paint.write_sheets(path, sheets, step)

    def done(pages: int) -> None:
        words = translate("MinePlanner", "Pages: {}, for records: {}, in {}.")
        desk.reporter.success(words.format(number(pages), number(len(wanted)), path.name))

    title = translate("MinePlanner", "Print Reconnaissance Sheets")
    return run_in_background(title, work, done, desk.reporter.failure)


def save_template(desk: Desk) -> Path | None:
    """Ask for a file and save the workbook of empty tables."""
    from mine_planner.gis import record_template

    name = translate("MinePlanner", "minefield_records.xlsx")
    folder = Path(settings.load().last_folder or ".")
    chosen, _ = QFileDialog.getSaveFileName(
        desk.window,
        translate("MinePlanner", "Save Empty Tables"),
        str(folder / name),
        translate("MinePlanner", "Workbooks (*.xlsx)"),
    )
    if not chosen:
        return None
    path = Path(chosen if chosen.lower().endswith(".xlsx") else f"{chosen}.xlsx")
    settings.save(replace(settings.load(), last_folder=str(path.parent)))
    record_template.write_workbook(path)
    words = translate(
        "MinePlanner", "{} holds the sheets records, ref_points, legs and rows; explanations is last."
    )
    desk.reporter.success(words.format(path.name))
    return path
