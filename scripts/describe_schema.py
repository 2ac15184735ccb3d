# SPDX-License-Identifier: GPL-2.0-or-later
"""Bring the tables of docs/workspace-format.md in line with the schema; what was written by hand stays.

Between the two marks every table gets its heading, its purpose and one line per column: name, type and
rule come from the schema, the meaning from the document as it was. A test refuses an empty meaning.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mine_planner.store import schema  # noqa: E402

DOCUMENT = ROOT / "docs" / "workspace-format.md"
BEGIN, END = "<!-- tables: begin -->", "<!-- tables: end -->"
_ROW = re.compile(r"^\| `(?P<column>\w+)` \| [^|]* \| [^|]* \| (?P<meaning>[^|]*) \|$")
_HEADING = re.compile(r"^### `(?P<table>\w+)`$")


def read(text: str) -> tuple[dict[str, str], dict[tuple[str, str], str]]:
    """Return the purposes by table and the meanings by table and column that a document holds."""
    purposes: dict[str, str] = {}
    meanings: dict[tuple[str, str], str] = {}
    table = ""
    for line in text.splitlines():
        if heading := _HEADING.match(line):
            table = heading["table"]
        elif row := _ROW.match(line):
            meanings[table, row["column"]] = row["meaning"].strip()
        elif table and table not in purposes and line and not line.startswith("|"):
            purposes[table] = line
    return purposes, meanings


def rule_of(table: schema.Table, column: schema.Column) -> str:
    """Return what the schema says of a column, in short."""
    parts = []
    if column.not_null:
        parts.append("required" if column.default is None and not column.primary_key else "never NULL")
    if column.default is not None and column.default != "''":
        parts.append("default " + column.default.strip("'"))
    parts += [f"→ `{link.parent}`" for link in table.links if link.column == column.name]
    return ", ".join(parts).replace("|", "\\|")


def write(text: str) -> str:
    """Return the document with its tables in line with the schema."""
    purposes, meanings = read(text)
    lines: list[str] = []
    for table in schema.tables().values():
        lines += [f"### `{table.name}`", "", purposes.get(table.name, "TODO"), ""]
        lines += ["| column | type | rule | meaning |", "|---|---|---|---|"]
        for column in table.columns:
            meaning = meanings.get((table.name, column.name), "TODO")
            lines.append(f"| `{column.name}` | {column.type} | {rule_of(table, column)} | {meaning} |")
        lines.append("")
    head, _, rest = text.partition(BEGIN)
    tail = rest.partition(END)[2]
    return head + BEGIN + "\n" + "\n".join(lines) + END + tail


if __name__ == "__main__":
    DOCUMENT.write_text(write(DOCUMENT.read_text("utf-8")), "utf-8")
