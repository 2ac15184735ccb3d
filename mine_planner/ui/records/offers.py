# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Handed-over maps dock offers for minefield records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.ui.desk import Desk


def offers() -> list[Offer]:
    """Return the entries of the dock's menu."""
    return [*_adding(), *_weighing()]


def _adding() -> list[Offer]:
    return [
        Offer(
            "maps",
            translate("MinePlanner", "Import Records…"),
            translate("MinePlanner", "Bring in minefield records from a workbook or a folder of CSV files"),
            "add_map",
            lambda desk, _chosen: begin_import(desk),
            group="add",
        ),
        Offer(
            "maps",
            translate("MinePlanner", "Enter Record…"),
            translate("MinePlanner", "Type a minefield record in as it stands on the form"),
            "edit",
            lambda desk, _chosen: begin_entry(desk),
            group="add",
        ),
        Offer(
            "maps",
            translate("MinePlanner", "Waiting Records…"),
            translate("MinePlanner", "Records that could not be read or were kept for later"),
            "suspend",
            lambda desk, _chosen: begin_waiting(desk),
            group="add",
        ),
        Offer(
            "maps",
            translate("MinePlanner", "Save Empty Tables…"),
            translate("MinePlanner", "Save the workbook that records are typed into, with its explanations"),
            "folder",
            lambda desk, _chosen: begin_template(desk),
            needs="open",
            group="add",
        ),
    ]


def _weighing() -> list[Offer]:
    return [
        Offer(
            "maps",
            translate("MinePlanner", "Change Record…"),
            translate("MinePlanner", "Correct the chosen record, see other readings of it, and choose one"),
            "edit",
            begin_change,
            needs="one",
            group="record",
            kind="record",
        ),
        Offer(
            "maps",
            translate("MinePlanner", "Print Reconnaissance Sheets…"),
            translate("MinePlanner", "Print what a team needs to find the landmarks of the chosen records"),
            "sheets",
            begin_sheets,
            needs="some",
            group="record",
            kind="record",
        ),
        Offer(
            "maps",
            translate("MinePlanner", "Landmark Found…"),
            translate("MinePlanner", "Enter what came back: found, not found or moved; a refit is proposed"),
            "find",
            begin_landmark,
            needs="one",
            group="record",
            kind="record",
        ),
    ]


def begin_import(desk: Desk, path: Path | None = None) -> object:
    """Open the import of records, with a file or folder already chosen or without."""
    from mine_planner.ui.records.import_window import ImportWindow
    from mine_planner.ui.window import open_window

    window = open_window(ImportWindow, desk)
    if path is not None:
        window.read(path)
    return window


def begin_entry(desk: Desk) -> object:
    """Open the entry form with a blank record."""
    from mine_planner.ui.records.entry_window import EntryWindow
    from mine_planner.ui.window import open_window

    return open_window(EntryWindow, desk)


def begin_change(desk: Desk, chosen: list[str]) -> object:
    """Open the entry form with a saved record; ``chosen`` holds the uuid of its map."""
    from mine_planner.ui.records import entry_saving
    from mine_planner.ui.records.entry_window import EntryWindow
    from mine_planner.ui.window import open_window

    draft, order, uuid = entry_saving.reopened(desk.session, chosen[0])
    window = open_window(EntryWindow, desk)
    window.begin(draft, order, uuid)
    return window


def begin_waiting(desk: Desk) -> object:
    """Open the list of waiting records."""
    from mine_planner.ui.records.waiting_window import WaitingWindow
    from mine_planner.ui.window import open_window

    return open_window(WaitingWindow, desk)


def begin_landmark(desk: Desk, chosen: list[str]) -> object:
    """Open the form for a visit to the landmarks of a record; ``chosen`` holds the uuid of its map."""
    from mine_planner.gis import record_entry
    from mine_planner.ui.records.landmark_window import LandmarkWindow
    from mine_planner.ui.window import open_window

    uuid = record_entry.record_of_map(desk.session.workspace, chosen[0])
    window = open_window(LandmarkWindow, desk)
    window.begin(uuid)
    return window


def begin_sheets(desk: Desk, chosen: list[str]) -> object:
    """Print the reconnaissance sheets of records; ``chosen`` holds the uuids of their maps."""
    from mine_planner.ui.records import printing

    return printing.choose_and_print(desk, chosen)


def begin_template(desk: Desk) -> object:
    """Save the empty tables."""
    from mine_planner.ui.records import printing

    return printing.save_template(desk)
