# SPDX-License-Identifier: GPL-2.0-or-later
"""Sheet templates that an office keeps in its workspace, so that they travel with it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

_SUBJECT = "sheet_template"


def template_name(paper: str, orientation: str) -> str:
    """Return the file name under which the template of a paper is kept."""
    return f"task_sheet_{paper}_{orientation}.qpt"


def keep_template(action: Action, paper: str, orientation: str, data: bytes) -> None:
    """Keep a template (the bytes of a QPT file) in the workspace, in place of an older one."""
    name = template_name(paper, orientation)
    values = {
        "subject_table": _SUBJECT,
        "file_name": name,
        "mime_type": "application/xml",
        "sha256": hashlib.sha256(data).hexdigest(),
        "content": data,
    }
    known = action.connection.execute(
        "SELECT uuid FROM attachment WHERE subject_table = ? AND file_name = ?", (_SUBJECT, name)
    ).fetchone()
    if known is None:
        action.insert("attachment", values)
    else:
        action.update("attachment", known[0], values)


def drop_template(action: Action, paper: str, orientation: str) -> None:
    """Put the workspace's own template of a paper aside; the journal keeps it."""
    name = template_name(paper, orientation)
    known = action.connection.execute(
        "SELECT uuid FROM attachment WHERE subject_table = ? AND file_name = ?", (_SUBJECT, name)
    ).fetchone()
    if known is not None:
        action.delete("attachment", known[0])


def kept_template(workspace: Workspace, paper: str, orientation: str) -> bytes | None:
    """Return the template that the workspace keeps for a paper, or None."""
    name = template_name(paper, orientation)
    row = workspace.row("attachment", subject_table=_SUBJECT, file_name=name)
    return None if row is None or row["content"] is None else bytes(row["content"])
