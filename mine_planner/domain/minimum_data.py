# SPDX-License-Identifier: GPL-2.0-or-later
"""Completeness against the minimum data requirements, and tables that IMSMA can take.

The lists follow the GICHD's draft minimum data requirements of 2018, the basis of the annex of
IMAS 05.10. Victims' personal data are part of those requirements but are not kept in task
files, and no table here holds them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@dataclass(frozen=True)
class Item:
    """One piece of minimum data: the column, what it is, and when it is needed.

    ``only_if`` names a column and the values for which the item is needed; always where it
    is None.
    """

    column: str
    meaning: str
    only_if: tuple[str, tuple[str, ...]] | None = None


MINIMUM_DATA: dict[str, tuple[Item, ...]] = {
    "activity": (
        Item("reference_point", spoken("coordinates of the reference point")),
        Item("organisation", spoken("implementing organisation")),
        Item("method", spoken("operational method")),
        Item("start_date", spoken("start date")),
        Item("end_date", spoken("end date"), ("status", ("completed", "closed"))),
        Item("status", "status"),
    ),
    "contaminated_area": (
        Item("benchmark", spoken("coordinates of the benchmark")),
        Item("perimeter", spoken("coordinates of the perimeter")),
        Item("status", spoken("open, closed or handed over")),
        Item("classification", spoken("SHA or CHA")),
        Item("device_categories", spoken("device categories suspected or confirmed")),
        Item("evidence_type", spoken("type of direct evidence"), ("classification", ("CHA",))),
        Item("evidence_location", spoken("location of direct evidence"), ("classification", ("CHA",))),
        Item("beneficiaries", "beneficiaries"),
    ),
    "land_release": (
        Item("benchmark", spoken("coordinates of the benchmark")),
        Item("perimeter", spoken("coordinates of the perimeter")),
        Item("kind", spoken("cancelled, reduced or cleared")),
        Item("depth_cm", spoken("depth of clearance"), ("kind", ("cleared",))),
    ),
    "device": (
        Item("coordinates", spoken("coordinates of the device")),
        Item("category", "category"),
        Item("model", "model"),
        Item("condition", "condition"),
        Item("depth_cm", spoken("depth at which it was found")),
        Item("action", spoken("found, destroyed or removed")),
    ),
    "qa_visit": (
        Item("date", "date"),
        Item("activity", spoken("activity inspected")),
        Item("organisation_inspected", spoken("organisation inspected")),
        Item("organisation_inspecting", spoken("inspecting organisation")),
        Item("nonconformity_type", spoken("type of nonconformity"), ("nonconformity", ("yes",))),
        Item("severity", "severity", ("nonconformity", ("yes",))),
        Item("measures", spoken("measures taken"), ("nonconformity", ("yes",))),
    ),
    "accident": (
        Item("coordinates", "coordinates"),
        Item("date", "date"),
        Item("device_category", spoken("device category")),
        Item("kind", spoken("demining or mine accident")),
    ),
}
"""Minimum data per kind of record."""

_RULE_COLUMNS = {
    "qa_visit": ("nonconformity",),
}


@dataclass(frozen=True)
class MissingItem:
    """A piece of minimum data that a record lacks."""

    kind: str
    record: str
    column: str
    meaning: str

    @property
    def sentence(self) -> str:
        """What is missing where."""
        return spoken(f"{self.kind.replace('_', ' ')} {self.record} lacks {self.meaning}; enter it.")


@dataclass(frozen=True)
class Completeness:
    """How complete records are: items needed, items there, and what is missing."""

    needed: int
    present: int
    missing: tuple[MissingItem, ...]

    @property
    def share(self) -> float:
        """Present over needed, 1 where nothing is needed."""
        return self.present / self.needed if self.needed else 1.0


def check_minimum_data(kind: str, records: Iterable[Mapping[str, object]], key: str = "uuid") -> Completeness:
    """Check records against the minimum data of their kind.

    Parameters
    ----------
    kind
        A key of ``MINIMUM_DATA``.
    records
        Rows by column; an absent column, None and an empty text are missing, 0 is not.
    key
        Column that names a record in the list of missing items.

    Raises
    ------
    InputError
        If the kind is unknown.
    """
    items = _items(kind)
    needed = present = 0
    missing = []
    for record in records:
        for item in items:
            if not _is_needed(item, record):
                continue
            needed += 1
            if _has(record.get(item.column)):
                present += 1
            else:
                name = str(record.get(key) or "without number")
                missing.append(MissingItem(kind, name, item.column, item.meaning))
    return Completeness(needed, present, tuple(missing))


def _items(kind: str) -> tuple[Item, ...]:
    if kind not in MINIMUM_DATA:
        message = f"There is no minimum data list for {kind}; use {', '.join(MINIMUM_DATA)}."
        raise InputError(message)
    return MINIMUM_DATA[kind]


def _is_needed(item: Item, record: Mapping[str, object]) -> bool:
    """A condition whose column is empty counts as met: in doubt the item is asked for."""
    if item.only_if is None:
        return True
    column, values = item.only_if
    value = record.get(column)
    return not _has(value) or str(value).casefold() in {v.casefold() for v in values}


def _has(value: object) -> bool:
    if value is None:
        return False
    return not isinstance(value, (str, list, tuple, dict)) or bool(value)


def imsma_table(
    kind: str, records: Sequence[Mapping[str, object]], key: str = "uuid"
) -> dict[str, list[object]]:
    """Put records into columns for IMSMA: key first, then every item of the minimum data.

    Values are handed on as they are; what is missing is None.

    Raises
    ------
    InputError
        If the kind is unknown or a record has no key.
    """
    columns = [key, *_RULE_COLUMNS.get(kind, ()), *(item.column for item in _items(kind))]
    if any(not _has(record.get(key)) for record in records):
        raise InputError(f"A record has no {key}; give every record one before the export.")
    return {column: [record.get(column) for record in records] for column in columns}
