# SPDX-License-Identifier: GPL-2.0-or-later
"""Triggers and indexes that follow from a table's declaration: R-tree, journal, links, uuid.

They hold for every program that writes the file: stock QGIS, ogr2ogr, a tablet, a SQLite shell.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from mine_planner.domain.spoken import spoken
from mine_planner.store import schema
from mine_planner.store.derived_rtree import rtree_statements, rtree_triggers

if TYPE_CHECKING:
    from mine_planner.store.schema import Column, Link, Table

_JOURNAL_HEAD = Template(
    "INSERT INTO journal (at, action_fid, table_name, row_fid, operation, "
    "before, after, before_blob, after_blob) SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), "
    "(SELECT COALESCE(action_fid, layer_action_fid) FROM journal_context), '${t}', "
)

_JOURNAL = tuple(
    Template(text)
    for text in (
        'CREATE TRIGGER "journal_${t}_insert" AFTER INSERT ON "${t}" BEGIN '
        "UPDATE \"${t}\" SET uuid = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' "
        "|| substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) "
        "|| substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) "
        "WHERE fid = NEW.fid AND (uuid IS NULL OR uuid = ''); "
        "${head}"
        "r.fid, 'insert', NULL, ${whole_row}, NULL, ${row_blob} "
        'FROM "${t}" AS r WHERE r.fid = NEW.fid; END',
        'CREATE TRIGGER "journal_${t}_update" AFTER UPDATE ON "${t}" '
        "WHEN OLD.uuid IS NOT NULL AND OLD.uuid <> '' AND (${any_change}) BEGIN "
        "${head}"
        "NEW.fid, 'update', ${changed_old}, ${changed_new}, ${blob_old}, ${blob_new}; END",
        'CREATE TRIGGER "journal_${t}_delete" AFTER DELETE ON "${t}" BEGIN '
        "${head}"
        "OLD.fid, 'delete', ${whole_old}, NULL, ${all_blob}, NULL; END",
    )
)

_BULK_UPDATE = Template(
    "INSERT INTO journal (at, action_fid, table_name, row_fid, operation, before, after) "
    "SELECT ?1, ?2, '${t}', r.fid, 'update', ${old}, ${new} FROM \"${t}\" AS r "
    "WHERE r.uuid IN (SELECT value FROM json_each(?3)) AND (${any}) ORDER BY r.fid"
)

_IDENTITY = tuple(
    Template(text)
    for text in (
        'CREATE TRIGGER "uuid_${t}_insert" BEFORE INSERT ON "${t}" '
        "WHEN NEW.uuid <> '' AND EXISTS (SELECT 1 FROM \"${t}\" WHERE uuid = NEW.uuid) "
        "BEGIN SELECT RAISE(ABORT, 'There is ${a_words} with this uuid already: "
        "leave the field uuid empty and a new one is given.'); END",
        'CREATE TRIGGER "uuid_${t}_update" BEFORE UPDATE OF fid, uuid ON "${t}" '
        "WHEN OLD.fid IS NOT NEW.fid OR (OLD.uuid IS NOT NEW.uuid AND OLD.uuid <> '') "
        "BEGIN SELECT RAISE(ABORT, 'The fields fid and uuid of ${a_words} cannot be changed: "
        "other offices know the row by them.'); END",
    )
)

_VALUES = tuple(
    Template(text)
    for text in (
        'CREATE TRIGGER "value_${t}_insert" BEFORE INSERT ON "${t}" WHEN ${any} '
        "BEGIN SELECT CASE ${cases} END; END",
        'CREATE TRIGGER "value_${t}_update" BEFORE UPDATE OF ${columns} ON "${t}" WHEN ${any} '
        "BEGIN SELECT CASE ${cases} END; END",
    )
)
_EMPTY = (
    Template('NEW."${c}" IS NULL'),
    Template(spoken("The field ${c} of ${a_words} must be filled in: enter a value.")),
)
_NO_DATE = (
    Template('(NEW."${c}" IS NOT NULL AND date(NEW."${c}", \'+0 days\') IS NOT NEW."${c}")'),
    Template(spoken("The field ${c} of ${a_words} is no day: write it as YYYY-MM-DD.")),
)
_NO_NUMBER = (
    Template("typeof(NEW.\"${c}\") IN ('text', 'blob')"),
    Template(spoken("The field ${c} of ${a_words} is no number: enter one, or leave it empty.")),
)
"""SQLite keeps a text in a column of numbers, and a CHECK of a range lets it pass: text counts as greater."""

_CASE = Template("WHEN ${bad} THEN RAISE(ABORT, '${sentence}')")

_LINK = tuple(
    Template(text)
    for text in (
        'CREATE TRIGGER "link_${t}_${c}_insert" BEFORE INSERT ON "${t}" WHEN ${absent} '
        "BEGIN SELECT RAISE(ABORT, '${missing}'); END",
        'CREATE TRIGGER "link_${t}_${c}_update" BEFORE UPDATE OF "${c}" ON "${t}" WHEN ${absent} '
        "BEGIN SELECT RAISE(ABORT, '${missing}'); END",
        'CREATE TRIGGER "link_${t}_${c}_parent" BEFORE DELETE ON "${p}" '
        'WHEN EXISTS (SELECT 1 FROM "${t}" WHERE "${c}" = OLD.uuid) '
        "BEGIN SELECT RAISE(ABORT, 'This ${parent_words} is still used by ${a_words}: "
        "remove or change that one first.'); END",
    )
)

_MISSING = Template(
    spoken(
        "The field ${c} of this ${words} names ${a_parent} that is not in this workspace: "
        "choose one that is, or leave it empty."
    )
)
_ABSENT = Template('NEW."${c}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "${p}" WHERE uuid = NEW."${c}")')
_LINK_INDEX = Template('CREATE INDEX IF NOT EXISTS "link_${t}_${c}" ON "${t}" ("${c}")')

_WORDS = {
    "qa_visit": "quality visit",
    "code_list": "code",
    "ordnance": "kind of ordnance",
    "mine_row": "row of mines",
    "released_land": "release",
    "clearance_task": "task",
    "source_map": "handed-over map",
}


def in_words(name: str) -> str:
    """Return a table's name as a person would say it."""
    return _WORDS.get(name, name.replace("_", " "))


def with_article(name: str) -> str:
    """Return a table's name in words with "a" or "an" before it."""
    words = in_words(name)
    return ("an " if words[0] in "aeiou" else "a ") + words


def missing_sentence(table: str, link: Link) -> str:
    """Return what is said of a link that leads nowhere."""
    return _MISSING.substitute(c=link.column, words=in_words(table), a_parent=with_article(link.parent))


def no_number_sentence(table: str, column: str) -> str:
    """Return what is said of a text in a column of numbers."""
    return _NO_NUMBER[1].substitute(c=column, a_words=with_article(table))


def no_day_sentence(table: str, column: str) -> str:
    """Return what is said of a date that is none."""
    return _NO_DATE[1].substitute(c=column, a_words=with_article(table))


def _as_json(row: str, column: Column) -> str:
    """Return SQL for one value as JSON; doubles keep all 17 digits, which json_quote would round."""
    value = row + '."' + column.name + '"'
    if column.type == "DOUBLE":
        exact = "CASE typeof(${v}) WHEN 'real' THEN printf('%!.17g', ${v}) ELSE json_quote(${v}) END"
        return Template(exact).substitute(v=value)
    return "json_quote(" + value + ")"


def _json_object(table: Table, row: str, guard: Template) -> str:
    """Return SQL for a JSON object of those columns for which ``guard`` holds."""
    part = Template("CASE WHEN ${when} THEN ',\"${c}\":' || ${value} ELSE '' END")
    parts = [
        part.substitute(when=guard.substitute(c=c.name), c=c.name, value=_as_json(row, c))
        for c in table.value_columns
    ]
    return "'{' || substr(" + " || ".join(parts) + ", 2) || '}'"


def journal_triggers(table: Table) -> tuple[str, ...]:
    """Return the triggers that write every insert, update and delete of a table to the journal."""
    changed = Template('OLD."${c}" IS NOT NEW."${c}"')
    filled = {row: Template(row + '."${c}" IS NOT NULL') for row in ("r", "OLD")}
    blob = table.blob_column
    one_blob = Template('CASE WHEN OLD."${b}" IS NOT NEW."${b}" THEN ${row}."${b}" END')
    names = {
        "t": table.name,
        "head": _JOURNAL_HEAD.substitute(t=table.name),
        "any_change": " OR ".join(changed.substitute(c=c.name) for c in table.columns if c.name != "fid"),
        "whole_row": _json_object(table, "r", filled["r"]),
        "whole_old": _json_object(table, "OLD", filled["OLD"]),
        "changed_old": _json_object(table, "OLD", changed),
        "changed_new": _json_object(table, "NEW", changed),
        "row_blob": 'r."' + blob + '"' if blob else "NULL",
        "all_blob": 'OLD."' + blob + '"' if blob else "NULL",
        "blob_old": one_blob.substitute(b=blob, row="OLD") if blob else "NULL",
        "blob_new": one_blob.substitute(b=blob, row="NEW") if blob else "NULL",
    }
    return tuple(template.substitute(names) for template in _JOURNAL)


def bulk_update_journal(table: Table, columns: tuple[str, ...]) -> str:
    """Return the statement that journals a change of the same columns in many rows, before it is made.

    Parameters ?1 to ?3 are the time, the action and the uuids as a JSON list; then follow the new
    values, then the same values as JSON texts, in the order of ``columns``.
    """
    by_name = {column.name: column for column in table.columns}
    changed = {name: 'r."' + name + '" IS NOT ?' + str(4 + at) for at, name in enumerate(columns)}
    part = Template("CASE WHEN ${when} THEN ',\"${c}\":' || ${value} ELSE '' END")
    old = [part.substitute(when=changed[n], c=n, value=_as_json("r", by_name[n])) for n in columns]
    new = [
        part.substitute(when=changed[name], c=name, value="?" + str(4 + len(columns) + at))
        for at, name in enumerate(columns)
    ]
    return _BULK_UPDATE.substitute(
        t=table.name,
        any=" OR ".join(changed.values()),
        old="'{' || substr(" + " || ".join(old) + ", 2) || '}'",
        new="'{' || substr(" + " || ".join(new) + ", 2) || '}'",
    )


def identity_triggers(table: Table) -> tuple[str, ...]:
    """Return the triggers that keep fid and uuid what they were, in every program."""
    words = with_article(table.name)
    return tuple(template.substitute(t=table.name, a_words=words) for template in _IDENTITY)


def value_triggers(table: Table) -> tuple[str, ...]:
    """Return the triggers that name an empty field, a wrong date or a text for a number.

    A CHECK carries its own sentence.
    """
    words = with_article(table.name)
    pairs = [(c, _EMPTY) for c in table.required_columns] + [(c, _NO_DATE) for c in table.date_columns]
    pairs += [(c, _NO_NUMBER) for c in table.number_columns]
    if not pairs:
        return ()
    bad = [test.substitute(c=c) for c, (test, _) in pairs]
    said = [sentence.substitute(c=c, a_words=words) for c, (_, sentence) in pairs]
    names = {
        "t": table.name,
        "columns": ", ".join('"' + c + '"' for c in dict.fromkeys(c for c, _ in pairs)),
        "any": " OR ".join(bad),
        "cases": " ".join(_CASE.substitute(bad=b, sentence=s) for b, s in zip(bad, said, strict=True)),
    }
    return tuple(template.substitute(names) for template in _VALUES)


def link_triggers(table: Table) -> tuple[str, ...]:
    """Return the triggers that refuse links to rows that are not there, with a sentence.

    ogr2ogr and OGR's Python do not switch foreign keys on and would let orphans in.
    """
    statements: list[str] = []
    for link in table.links:
        names = {
            "t": table.name,
            "c": link.column,
            "p": link.parent,
            "a_words": with_article(table.name),
            "parent_words": in_words(link.parent),
        }
        names["missing"] = missing_sentence(table.name, link)
        names["absent"] = _ABSENT.substitute(names)
        statements += [template.substitute(names) for template in _LINK]
    return tuple(statements)


def link_indexes(table: Table) -> tuple[str, ...]:
    """Return an index for each link column, so that deleting a parent does not scan its children."""
    return tuple(_LINK_INDEX.substitute(t=table.name, c=link.column) for link in table.links)


def statements(new_rtrees: frozenset[str] | None = None) -> tuple[str, ...]:
    """Return everything derived, for all tables.

    Parameters
    ----------
    new_rtrees
        The tables whose R-tree is still to be made; the others' triggers alone are made. None for all.
    """
    found: list[str] = []
    for table in schema.tables().values():
        if table.geometry_type is not None:
            is_new = new_rtrees is None or table.name in new_rtrees
            found += rtree_statements(table.name) if is_new else rtree_triggers(table.name)
        found += link_indexes(table)
        if table.journaled:
            found += value_triggers(table)
            found += (*identity_triggers(table), *link_triggers(table), *journal_triggers(table))
    return tuple(found)
