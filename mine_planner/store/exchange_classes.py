# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of data that an export for others may leave out."""

from __future__ import annotations

from typing import Final

EXCLUDABLE_TABLES: Final = {
    "mine_positions": (
        *("recorded_mine", "mine_row", "minefield_record", "leg", "ref_point", "control_point", "map_point"),
    ),
    "attachments": ("attachment",),
}
"""Class of data -> tables whose rows stay at home; nothing outside a class links into it."""

EXCLUDABLE_FIELDS: Final = {
    "contacts": {
        "clearance_task": ("contacts", "landowner", "call_signs", "team_leader", "medical_plan"),
        "team": ("phone", "call_sign"),
        "sheet_issue": ("holder", "holder_contact", "content"),
    },
}
"""Class of data -> fields that stay at home; the receiver knows that they were withheld."""

CLASSES: Final = (*EXCLUDABLE_TABLES, *EXCLUDABLE_FIELDS)


def withheld_tables(excluded: tuple[str, ...]) -> frozenset[str]:
    """Return the tables that these classes keep at home."""
    return frozenset(table for name in excluded for table in EXCLUDABLE_TABLES.get(name, ()))


def withheld_fields(excluded: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Return the fields that these classes keep at home, by table."""
    found: dict[str, frozenset[str]] = {}
    for name in excluded:
        for table, fields in EXCLUDABLE_FIELDS.get(name, {}).items():
            found[table] = found.get(table, frozenset()) | frozenset(fields)
    return found
