# SPDX-License-Identifier: GPL-2.0-or-later
"""What a row shows while offices disagree about it: derived from its versions, with its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.domain import merge, merge_rules
from mine_planner.domain.merge_rules import Dispute, Kind
from mine_planner.store import gpkg_blob, merge_questions, schema
from mine_planner.store.exchange_rows import DISPUTED, GONE, NORMAL

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from mine_planner.domain.merge import Value, Versions
    from mine_planner.store.action import Action
    from mine_planner.store.exchange_ledger import Ledger
    from mine_planner.store.exchange_rows import RowState, RowStore

SPANS = (("valid_from", "valid_to"), ("laid_from", "laid_to"), ("planned_start", "planned_end"))
"""Days that the file wants in order; two offices may each move one of them."""

_SPANS_OF = {
    table: tuple(span for span in SPANS if set(span) <= set(schema.column_names(table)))
    for table in schema.tables()
}


def _companions() -> dict[str, list[tuple[str, str]]]:
    """Return by table which field follows which other."""
    found: dict[str, list[tuple[str, str]]] = {}
    for (table, name), rule in merge_rules.RULES.items():
        if rule.kind is Kind.COMPANION:
            found.setdefault(table, []).append((name, rule.of))
    return found


_COMPANIONS = _companions()


def add_companions(state: RowState, row: sqlite3.Row | dict[str, Any] | None) -> None:
    """Keep the versions of fields that follow a disputed one: what they show will not be their value."""
    for name, leading in _COMPANIONS.get(state.table, ()):
        if name not in state.fields and len(state.fields.get(leading, ())) > 1:
            state.fields[name] = state.versions(name, row)
    for first, last in _SPANS_OF[state.table]:
        if first in state.fields or last in state.fields:
            for name in (first, last):
                if name not in state.fields:
                    state.fields[name] = state.versions(name, row)


def shown_values(state: RowState, names: Iterable[str]) -> dict[str, Value]:
    """Return what fields show; each must have a version with its value."""
    fields = {name: _as_wkb(state.table, name, found) for name, found in state.fields.items()}
    return {
        name: merge_rules.shown_value(state.table, name, fields)
        for name in names
        if name != merge.PRESENCE and state.fields.get(name)
    }


def _as_wkb(table: str, name: str, versions: Versions) -> Versions:
    if name != schema.table(table).blob_column or schema.table(table).geometry_type is None:
        return versions
    return tuple(
        version._replace(value=gpkg_blob.wkb_of(version.value))
        if isinstance(version.value, bytes)
        else version
        for version in versions
    )


def as_stored(state: RowState, shown: Mapping[str, Value], srs_id: int) -> dict[str, Any]:
    """Return shown values as columns hold them: an outline that is some version's is that version's BLOB."""
    values: dict[str, Any] = dict(shown)
    name = schema.table(state.table).blob_column
    wkb = values.get(name or "")
    if name is None or not isinstance(wkb, bytes) or schema.table(state.table).geometry_type is None:
        return values
    for version in state.fields[name]:
        if isinstance(version.value, bytes) and gpkg_blob.wkb_of(version.value) == wkb:
            values[name] = version.value
            return values
    values[name] = merge_questions.blob_of(wkb, srs_id)
    return values


def span_disputes(state: RowState, values: dict[str, Any]) -> list[Dispute]:
    """Find days that two offices moved past each other; the later one is then shown as unknown."""
    found: list[Dispute] = []
    for first, last in SPANS:
        start, end = values.get(first), values.get(last)
        if start is None or end is None or str(start) <= str(end):
            continue
        values[last] = None
        versions = {v.dot: v for name in (first, last) for v in state.fields[name]}
        found.append(Dispute(last, "merge_attribute", tuple(versions.values())))
    return found


def has_geometry(row: sqlite3.Row) -> bool:
    """Tell whether a row is of a table with geometry."""
    return "geom" in list(row.keys())


class Deriver:
    """Writes what rows show, and their questions, within one action."""

    def __init__(self, ledger: Ledger, action: Action) -> None:
        self.ledger = ledger
        self.action = action
        self.raised = 0
        self.withdrawn = 0

    def values(self, state: RowState, row: sqlite3.Row | dict[str, Any] | None) -> dict[str, Any]:
        """Return what all recorded fields of a row show, and set what is special about the row."""
        add_companions(state, row)
        self._fill(state, row)
        values = _undisputed_values(state)
        if values is None:
            values = as_stored(state, shown_values(state, tuple(state.fields)), self.action.srs_id)
        self._disputes = self._find(state, values)
        state.special = DISPUTED if self._disputes or _needs_values(state) else NORMAL
        return values

    def _fill(self, state: RowState, row: sqlite3.Row | dict[str, Any] | None) -> None:
        """Give every single version the value that the row holds for it."""
        for name in state.fields:
            if name != merge.PRESENCE:
                state.fields[name] = state.versions(name, row)

    def _find(self, state: RowState, values: dict[str, Any]) -> list[Dispute]:
        found = merge_rules.disputes(state.table, state.fields)
        spans = span_disputes(state, values)
        fate = merge.fate(state.fields) if merge.PRESENCE in state.fields else None
        if fate is not None and fate.disputed:
            found.append(merge_questions.delete_dispute(fate, state.fields[merge.PRESENCE]))
        return found + [span for span in spans if span.field not in {dispute.field for dispute in found}]

    def show(self, state: RowState, row: sqlite3.Row, rows: RowStore) -> None:
        """Write what a row shows once a question of it is settled or open again, and its questions."""
        values = self.values(state, row)
        changed = {name: value for name, value in values.items() if not merge.same(value, row[name])}
        if changed:
            self.action.update(state.table, state.uuid, changed)
        rows.save(state, self.ledger.generation + 1)
        now = rows.row(state.table, state.uuid)
        self.ask(state, now["geom"] if now is not None and has_geometry(now) else None)

    def ask(self, state: RowState, shown_geometry: bytes | None, extra: Iterable[Dispute] = ()) -> None:
        """Make the row's open questions those that its versions raise; after :meth:`values`."""
        expected = []
        for dispute in [*self._disputes, *extra]:
            question = merge_questions.question_of(self.ledger, state.table, state.uuid, dispute)
            question["geom"] = merge_questions.disputed_ground(dispute, shown_geometry, self.action.srs_id)
            expected.append(question)
        self.expect(state.uuid, expected)

    def expect(self, uuid: str, expected: list[dict[str, Any]]) -> None:
        """Make a row's open questions exactly these."""
        raised, withdrawn = merge_questions.keep_questions(self.action, uuid, expected)
        self.raised += raised
        self.withdrawn += withdrawn


def _undisputed_values(state: RowState) -> dict[str, Any] | None:
    """Return what a row shows all of whose fields have one version, as most have; else None."""
    values = {}
    for name, found in state.fields.items():
        if len(found) > 1:
            return None
        if found and name != merge.PRESENCE:
            values[name] = merge_rules.known(found[0].value)
    return values


def _needs_values(state: RowState) -> bool:
    """Tell whether what a row shows is not simply its versions' values."""
    return state.special == GONE or any(len(found) > 1 for found in state.fields.values())
