# SPDX-License-Identifier: GPL-2.0-or-later
"""The dossier of a task beside its form: work items, attachments, and the devices to be expected."""

from __future__ import annotations

import hashlib
import json
import mimetypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from pathlib import Path

    from mine_planner.store.workspace import Workspace

MOST_BYTES = 30_000_000
"""A larger file makes the workspace too heavy for a memory stick and for its journal."""

_SUBJECT = "clearance_task"
_ATTACHMENTS = (
    "SELECT uuid, file_name, mime_type, note, length(content) AS size FROM attachment "
    "WHERE subject_table = 'clearance_task' AND subject_uuid = ? ORDER BY fid"
)
_DEVICES = (
    "SELECT h.code, h.imsma_id, h.devices, h.tripwire, h.antiliftfitted, h.boobytrapped "
    "FROM task_hazard AS l JOIN hazard_area AS h ON h.uuid = l.hazard_uuid "
    "WHERE l.task_uuid = ? AND h.status <> 'closed' ORDER BY h.code, h.fid"
)


@dataclass(frozen=True)
class Expected:
    """Devices to be expected in a task's open hazard areas, whole areas counted, and their fittings.

    Attributes
    ----------
    counts
        Type and recorded number, the most frequent first.
    tripwire, anti_lift, booby_trap
        Codes of the hazard areas for which it is recorded.
    """

    counts: tuple[tuple[str, int], ...]
    tripwire: tuple[str, ...]
    anti_lift: tuple[str, ...]
    booby_trap: tuple[str, ...]


# ---------------------------------------------------------------- work items
def work_items(workspace: Workspace, task: str) -> list[sqlite3.Row]:
    """Return what is planned in a task, in the order in which it was entered."""
    return workspace.rows("work_item", task_uuid=task)


def save_item(workspace: Workspace, task: str, values: Mapping[str, Any], item: str = "") -> str:
    """Save a new work item, or change one, as one action, and return its uuid."""
    if item:
        with workspace.action("Change a work item") as action:
            action.update("work_item", item, dict(values))
        return item
    with workspace.action("Add a work item") as action:
        return action.insert("work_item", {"task_uuid": task, **values})


def remove_item(workspace: Workspace, item: str) -> None:
    """Take a work item out, as one action."""
    with workspace.action("Remove a work item") as action:
        action.delete("work_item", item)


# ---------------------------------------------------------------- attachments
def attachments(workspace: Workspace, task: str) -> list[sqlite3.Row]:
    """Return a task's attachments without their content: uuid, file_name, mime_type, note, size."""
    return workspace.connection.execute(_ATTACHMENTS, (task,)).fetchall()


def attach(workspace: Workspace, task: str, path: Path, note: str = "") -> str:
    """Keep a file in the workspace, as one action, and return its uuid.

    Raises
    ------
    InputError
        When it cannot be read, is empty, larger than 30 MB, or attached already.
    """
    if not path.is_file():
        raise InputError(f"The file {path.name} cannot be read: choose another one.")
    size = path.stat().st_size
    if not 0 < size <= MOST_BYTES:
        raise InputError(
            f"The file {path.name} has {size / 1e6:,.1f} MB: attach a file of at most "
            f"{MOST_BYTES // 1_000_000} MB, for example a smaller picture."
        )
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"The file {path.name} cannot be read: choose another one.") from error
    digest = hashlib.sha256(content).hexdigest()
    if workspace.row("attachment", subject_uuid=task, sha256=digest) is not None:
        raise InputError(f"The file {path.name} is attached to this task already.")
    values = {
        "subject_table": _SUBJECT,
        "subject_uuid": task,
        "file_name": path.name,
        "mime_type": mimetypes.guess_type(path.name)[0] or "",
        "sha256": digest,
        "note": note,
        "content": content,
    }
    with workspace.action("Attach a file to a task") as action:
        return action.insert("attachment", values)


def describe_attachment(workspace: Workspace, attachment: str, note: str) -> None:
    """Save what an attachment shows, as one action."""
    with workspace.action("Describe an attachment") as action:
        action.update("attachment", attachment, {"note": note})


def detach(workspace: Workspace, attachment: str) -> None:
    """Take an attachment out, as one action; undo brings it back."""
    with workspace.action("Remove an attachment") as action:
        action.delete("attachment", attachment)


def content_of(workspace: Workspace, attachment: str) -> tuple[str, bytes]:
    """Return an attachment's file name and content.

    Raises
    ------
    InputError
        When it is gone, or its content does not fit its hash.
    """
    row = workspace.row("attachment", uuid=attachment)
    if row is None or row["content"] is None:
        raise InputError("The attachment is not in the workspace any more: refresh the list.")
    content = bytes(row["content"])
    if row["sha256"] and hashlib.sha256(content).hexdigest() != row["sha256"]:
        raise InputError(f"The attachment {row['file_name']} was damaged: attach the file again.")
    return str(row["file_name"]), content


def save_copy(path: Path, content: bytes) -> None:
    """Write an attachment's content to a file.

    Raises
    ------
    InputError
        When the file cannot be written.
    """
    try:
        path.write_bytes(content)
    except OSError as error:
        raise InputError(f"The file {path.name} cannot be written: choose another folder.") from error


# ---------------------------------------------------------------- devices
def expected_devices(workspace: Workspace, task: str) -> Expected:
    """Return what the task's hazard areas are recorded to hold."""
    counts: dict[str, int] = {}
    flags: dict[str, list[str]] = {"tripwire": [], "antiliftfitted": [], "boobytrapped": []}
    for row in workspace.connection.execute(_DEVICES, (task,)).fetchall():
        for item in json.loads(row["devices"] or "[]"):
            name = str(item.get("type", "")) or "?"
            counts[name] = counts.get(name, 0) + int(item.get("count") or 0)
        for flag, named in flags.items():
            if row[flag]:
                named.append(row["code"] or row["imsma_id"] or "?")
    order = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return Expected(
        tuple(order),
        tuple(flags["tripwire"]),
        tuple(flags["antiliftfitted"]),
        tuple(flags["boobytrapped"]),
    )
