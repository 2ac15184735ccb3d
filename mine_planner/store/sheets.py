# SPDX-License-Identifier: GPL-2.0-or-later
"""Papers of a task: who approved which content, and who holds which copy of which revision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain import sheet_codes
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.sheet_content import Edition, canonical_json, changed_parts, content_sha256
from mine_planner.domain.sheet_gate import MISSING_WORDS, missing_for_approval
from mine_planner.domain.spoken import spoken
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.domain.sheet_content import SheetContent
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

_LAST_ISSUE = """
SELECT * FROM sheet_issue WHERE task_uuid = ? AND draft = 0
ORDER BY revision DESC, issued_at DESC, fid DESC LIMIT 1
"""

_LAST_PRINT = "SELECT * FROM sheet_issue WHERE task_uuid = ? ORDER BY issued_at DESC, fid DESC LIMIT 1"

_VALID = """
SELECT * FROM approval WHERE task_uuid = ? AND state = 'valid' ORDER BY approved_at DESC, fid DESC LIMIT 1
"""

_COPIES = "SELECT max(copy_no) FROM sheet_issue WHERE task_uuid = ? AND revision = ? AND draft = 0"

_REGISTER = """
SELECT s.*, t.code, t.name FROM sheet_issue AS s JOIN clearance_task AS t ON t.uuid = s.task_uuid
ORDER BY t.code, s.revision DESC, s.copy_no
"""

_HELD = """
SELECT s.*, t.code FROM sheet_issue AS s JOIN clearance_task AS t ON t.uuid = s.task_uuid
WHERE s.task_uuid = ? AND s.draft = 0 AND s.state IN ('current', 'superseded')
ORDER BY s.revision DESC, s.copy_no
"""

_BY_CODE = """
SELECT s.*, t.code FROM sheet_issue AS s JOIN clearance_task AS t ON t.uuid = s.task_uuid
WHERE s.short_code = ? ORDER BY s.issued_at DESC LIMIT 1
"""


@dataclass(frozen=True)
class Verdict:
    """What a check code tells about the paper in somebody's hand.

    ``state`` is ``current`` (this may be worked from), ``draft``, ``superseded``, ``recalled``,
    ``content_changed``, ``approval_ended`` or ``unknown``.
    """

    state: str
    task_code: str = ""
    revision: int | None = None
    holder: str = ""

    @property
    def good(self) -> bool:
        """Whether the sheet is the current, approved revision."""
        return self.state == "current"


@dataclass(frozen=True)
class Held:
    """A copy that is out with somebody and no longer says what the workspace says."""

    task_code: str
    revision: int
    copy_no: int
    holder: str
    contact: str
    changes: tuple[str, ...]
    uuid: str = ""


class SheetStore:
    """The aggregates of approvals and sheet issues."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    # -------------------------------------------------------------- read
    def last_issue(self, task_uuid: str) -> sqlite3.Row | None:
        """Return the newest issue that was no draft."""
        return self._one(_LAST_ISSUE, task_uuid)

    def register(self) -> list[sqlite3.Row]:
        """Return every issue with the task's code and name."""
        return self._workspace.connection.execute(_REGISTER).fetchall()

    def revision_of(self, content: SheetContent) -> int:
        """Return the revision that this content is, or would be when it is issued."""
        last = self.last_issue(content.task_uuid)
        if last is None:
            return 1
        same = last["content_sha256"] == content_sha256(content)
        return int(last["revision"]) + (0 if same else 1)

    def approval_of(self, content: SheetContent) -> sqlite3.Row | None:
        """Return the valid approval of exactly this content, or None."""
        row = self._one(_VALID, content.task_uuid)
        if row is None or row["content_sha256"] != content_sha256(content):
            return None
        return row if int(row["revision"]) == self.revision_of(content) else None

    def edition(self, content: SheetContent, issued_on: str, *, holder: str = "") -> Edition:
        """Return what belongs to a print of this content today: a draft unless it is approved."""
        approval = self.approval_of(content)
        revision = self.revision_of(content)
        last = self.last_issue(content.task_uuid)
        newer = last is not None and int(last["revision"]) < revision
        return Edition(
            revision=revision,
            issued_on=issued_on,
            copy_no=self._next_copy(content.task_uuid, revision) if approval is not None else 1,
            holder=holder,
            approved_by="" if approval is None else _approver(approval),
            approved_on="" if approval is None else str(approval["approved_at"]),
            supersedes=int(last["revision"]) if last is not None and newer else None,
            changes=changed_parts(last["content"], content) if last is not None and newer else (),
        )

    def is_changed(self, content: SheetContent) -> bool:
        """Tell whether the last print (draft or not) says something else, or there is none.

        A draft whose content has been approved since counts as changed: the mark must go.
        """
        last = self._one(_LAST_PRINT, content.task_uuid)
        if last is None or last["content_sha256"] != content_sha256(content):
            return True
        return bool(last["draft"]) and self.approval_of(content) is not None

    def outdated(self, content: SheetContent) -> list[Held]:
        """Return the copies that are out and differ from what the workspace says now: whom to call."""
        sha256 = content_sha256(content)
        rows = self._workspace.connection.execute(_HELD, (content.task_uuid,)).fetchall()
        return [
            Held(
                row["code"],
                int(row["revision"]),
                int(row["copy_no"]),
                row["holder"],
                row["holder_contact"],
                changed_parts(row["content"], content),
                row["uuid"],
            )
            for row in rows
            if row["content_sha256"] != sha256
        ]

    def verify(self, typed: str, content: SheetContent | None = None) -> Verdict:
        """Tell whether a sheet is the current, approved revision.

        Parameters
        ----------
        typed
            The check code beside the QR code, or the text of the QR code itself.
        content
            What the workspace says about that task now, where the caller has read it.

        Raises
        ------
        InputError
            When the text is neither.
        """
        code = _short_code(typed)
        row = self._one(_BY_CODE, code)
        if row is None:
            return Verdict("unknown")
        known = (row["code"], int(row["revision"]), row["holder"])
        return Verdict(self._state(row, content), *known)

    def _state(self, row: sqlite3.Row, content: SheetContent | None) -> str:
        if row["state"] in ("superseded", "recalled"):
            return str(row["state"])
        if row["draft"]:
            return "draft"
        if content is not None and row["content_sha256"] != content_sha256(content):
            return "content_changed"
        valid = self._one(_VALID, row["task_uuid"])
        if valid is None or valid["content_sha256"] != row["content_sha256"]:
            return "approval_ended"
        return "current"

    # -------------------------------------------------------------- write
    def approve(self, action: Action, content: SheetContent, approver: str, role: str = "") -> str:
        """Approve exactly this content for field use and return the approval's uuid.

        Raises
        ------
        InputError
            When nobody is named.
        RuleError
            When depth, benchmark, medical plan or hazard link is missing.
        """
        if not approver.strip():
            raise InputError("An approval needs the name of the person who approves: enter it.")
        missing = [MISSING_WORDS[key] for key in missing_for_approval(content)]
        if missing:
            raise RuleError(
                f"Task {content.code} cannot be approved while something is missing: enter "
                f"{', '.join(missing)} first."
            )
        self._end(action, content.task_uuid, spoken("replaced by a new approval"))
        return action.insert(
            "approval",
            {
                "task_uuid": content.task_uuid,
                "revision": self.revision_of(content),
                "approver": approver.strip(),
                "role": role.strip(),
                "approved_at": utc_now(),
                "content_sha256": content_sha256(content),
            },
        )

    def end_if_changed(self, action: Action, content: SheetContent) -> bool:
        """End an approval whose content is no longer the workspace's; tell whether one ended."""
        row = self._one(_VALID, content.task_uuid)
        if row is None or row["content_sha256"] == content_sha256(content):
            return False
        self._end(action, content.task_uuid, spoken("the content of the task changed"))
        return True

    def record(
        self,
        action: Action,
        content: SheetContent,
        edition: Edition,
        file_name: str,
        contact: str = "",
    ) -> str:
        """Enter a print into the register and return its uuid; older issues become superseded."""
        sha256 = content_sha256(content)
        if not edition.draft:
            self._supersede(action, content.task_uuid, edition.revision)
            action.update("clearance_task", content.task_uuid, {"revision": edition.revision})
        return action.insert(
            "sheet_issue",
            {
                "task_uuid": content.task_uuid,
                "revision": edition.revision,
                "copy_no": edition.copy_no,
                "holder": edition.holder,
                "holder_contact": contact,
                "issued_at": utc_now(),
                "issued_by": self._workspace.author.user,
                "draft": int(edition.draft),
                "content": canonical_json(content),
                "content_sha256": sha256,
                "short_code": sheet_codes.short_code(content.code, edition.revision, sha256),
                "file_name": file_name,
            },
        )

    def mark(self, action: Action, issue_uuid: str, state: str) -> None:
        """Say that a copy came back (``returned``) or must not be used (``recalled``)."""
        action.update("sheet_issue", issue_uuid, {"state": state})

    def _supersede(self, action: Action, task_uuid: str, revision: int) -> None:
        for row in self._workspace.rows("sheet_issue", task_uuid=task_uuid, state="current"):
            if int(row["revision"]) < revision or row["draft"]:
                action.update("sheet_issue", row["uuid"], {"state": "superseded"})

    def _end(self, action: Action, task_uuid: str, reason: str) -> None:
        for row in self._workspace.rows("approval", task_uuid=task_uuid, state="valid"):
            action.update("approval", row["uuid"], {"state": "ended", "end_reason": reason})

    def _next_copy(self, task_uuid: str, revision: int) -> int:
        row = self._workspace.connection.execute(_COPIES, (task_uuid, revision)).fetchone()
        return int(row[0] or 0) + 1

    def _one(self, statement: str, value: str) -> sqlite3.Row | None:
        row: sqlite3.Row | None = self._workspace.connection.execute(statement, (value,)).fetchone()
        return row


def _approver(row: sqlite3.Row) -> str:
    return f"{row['approver']} ({row['role']})" if row["role"] else str(row["approver"])


def _short_code(typed: str) -> str:
    if "|" in typed:
        return sheet_codes.read_qr_text(typed).short_code
    return sheet_codes.read_short_code(typed)
