# SPDX-License-Identifier: GPL-2.0-or-later
"""The register of copies: who holds which revision, which no longer holds, and whom to call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import translate
from mine_planner.ui.foot import foot
from mine_planner.ui.progress.listing import Column, Listing, quiet
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsTask

    from mine_planner.ui.desk import Desk


@dataclass(frozen=True)
class Copy:
    """One printed copy; ``changes`` names the parts of the plan that differ from it now."""

    uuid: str
    code: str
    name: str
    revision: int
    copy_no: int
    issued_at: str
    holder: str
    contact: str
    state: str
    draft: bool
    changes: tuple[str, ...] = ()

    @property
    def to_call(self) -> bool:
        """Whether its holder works from paper that no longer holds."""
        return bool(self.changes) and not self.draft and self.state in ("current", "superseded")


class RegisterWindow(PlannerWindow):
    """Lists every copy; those whose holder must be called stand first and in bold."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Register of Copies"))
        self.resize(940, 440)
        self._copies: list[Copy] = []
        self._calls: dict[str, tuple[str, ...]] = {}
        self._task: QgsTask | None = None
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.only_calls = QCheckBox(translate("MinePlanner", "Only copies whose holder must be called"))
        self.listing = Listing(
            _columns(),
            lambda copy: copy.uuid,
            self,
            name=translate("MinePlanner", "Copies"),
            empty=translate(
                "MinePlanner", "No copy is registered. Tick “Enter in register” when sheets are made."
            ),
        )
        self.returned = QPushButton(translate("MinePlanner", "Copy Came Back"))
        self.recall = QPushButton(translate("MinePlanner", "Recall Copy"))
        self._lay_out()
        self.listing.chosen.connect(self._follow)
        self.only_calls.toggled.connect(lambda _on: self._fill())
        self.returned.clicked.connect(lambda _checked=False: self.mark("returned"))
        self.recall.clicked.connect(lambda _checked=False: self.mark("recalled"))
        with desk.reporter.boundary():
            self.reload()

    def _lay_out(self) -> None:
        words = QLabel(
            translate(
                "MinePlanner",
                "Paper that is out does not change by itself. Call who holds a copy that no longer says "
                "what the plan says, and hand out a new one.",
            )
        )
        words.setWordWrap(True)
        words.setStyleSheet(quiet(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(words)
        row = QHBoxLayout()
        row.addWidget(self.summary, 1)
        row.addWidget(self.only_calls)
        column.addLayout(row)
        column.addWidget(self.listing, 1)
        column.addLayout(foot(self, self.recall, self.returned))
        self.returned.setToolTip(translate("MinePlanner", "Enter that the chosen copy was handed back"))
        self.recall.setToolTip(translate("MinePlanner", "Enter that nobody may work from the chosen copy"))

    # -------------------------------------------------------------- reading
    def reload(self) -> None:
        """Read the register, and compare in the background what the copies say with the plan of now."""
        from mine_planner.gis.sheets.copies import copies_to_call
        from mine_planner.store.sheets import SheetStore

        rows = SheetStore(self.desk.session.workspace).register()
        self._copies = [_copy(row, self._calls) for row in rows]
        self._fill()
        path = self.desk.session.path
        if path is not None and self._task is None:
            self._task = run_in_background(
                translate("MinePlanner", "Compare copies with the plan"),
                lambda progress: copies_to_call(path, progress.is_cancelled),
                lambda calls: self._compared(path, calls),
                self._failed,
            )

    def _compared(self, path: Path, calls: dict[str, tuple[str, ...]]) -> None:
        self._task = None
        if path == self.desk.session.path and not self.gone:
            from dataclasses import replace

            self._calls = calls
            self._copies = [replace(copy, changes=calls.get(copy.uuid, ())) for copy in self._copies]
            self._fill()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.summary.setText(str(error))

    def unload(self) -> None:
        """Stop what runs."""
        cancel(self._task)

    # -------------------------------------------------------------- showing
    def _fill(self) -> None:
        calls = [copy for copy in self._copies if copy.to_call]
        others = [] if self.only_calls.isChecked() else [copy for copy in self._copies if not copy.to_call]
        self.listing.set_rows(calls + others)
        self.summary.setText(_summary(len(self._copies), calls))
        self._follow()

    def _follow(self) -> None:
        copy = self.listing.row()
        may = not self.desk.session.read_only and copy is not None
        self.returned.setEnabled(may and copy.state not in ("returned", "recalled"))
        self.recall.setEnabled(may and copy.state != "recalled")

    # -------------------------------------------------------------- doing
    def mark(self, state: str) -> None:
        """Enter what became of the chosen copy."""
        from mine_planner.store.sheets import SheetStore

        copy = self.listing.row()
        if copy is None:
            return
        words = {
            "returned": translate("MinePlanner", "Copy {} of {} came back"),
            "recalled": translate("MinePlanner", "Recall copy {} of {}"),
        }
        with self.desk.reporter.boundary():
            store = SheetStore(self.desk.session.workspace)
            with self.desk.session.action(words[state].format(copy.copy_no, copy.code)) as action:
                store.mark(action, copy.uuid, state)


def _copy(row: object, calls: dict[str, tuple[str, ...]]) -> Copy:
    values = dict(row)  # type: ignore[call-overload]
    return Copy(
        uuid=values["uuid"],
        code=values["code"],
        name=values["name"],
        revision=int(values["revision"]),
        copy_no=int(values["copy_no"]),
        issued_at=values["issued_at"],
        holder=values["holder"],
        contact=values["holder_contact"],
        state=values["state"],
        draft=bool(values["draft"]),
        changes=calls.get(values["uuid"], ()),
    )


def _columns() -> list[Column]:
    from mine_planner.ui.times import day_text, local_time

    return [
        Column(translate("MinePlanner", "Task"), lambda copy: copy.code, bold=lambda copy: copy.to_call),
        Column(translate("MinePlanner", "Rev."), lambda copy: str(copy.revision), right=True),
        Column(translate("MinePlanner", "Copy"), lambda copy: str(copy.copy_no), right=True),
        Column(
            translate("MinePlanner", "Issued"),
            lambda copy: day_text(copy.issued_at[:10]),
            key=lambda copy: copy.issued_at,
            tip=lambda copy: local_time(copy.issued_at),
        ),
        Column(
            translate("MinePlanner", "Held by"),
            lambda copy: copy.holder or translate("MinePlanner", "nobody named"),
        ),
        Column(translate("MinePlanner", "How to reach them"), lambda copy: copy.contact or "–"),
        Column(translate("MinePlanner", "Holds?"), state_words, wide=True, bold=lambda copy: copy.to_call),
    ]


def state_words(copy: Copy) -> str:
    """Return whether a copy may be worked from, and what changed."""
    from mine_planner.gis.sheets.words_codes import PARTS

    fixed = {
        "returned": translate("MinePlanner", "Came back"),
        "recalled": translate("MinePlanner", "Recalled"),
    }
    if copy.state in fixed:
        return fixed[copy.state]
    if copy.draft:
        return translate("MinePlanner", "Draft: not for field use")
    if copy.to_call:
        parts = dict.fromkeys(translate("MinePlanner", PARTS.get(name, name)) for name in copy.changes)
        return translate("MinePlanner", "⚠ Call: {} changed").format(", ".join(parts))
    if copy.state == "superseded":
        return translate("MinePlanner", "Replaced by a newer copy that says the same")
    return translate("MinePlanner", "Holds")


def _summary(count: int, calls: list[Copy]) -> str:
    if not calls:
        return translate("MinePlanner", "Copies registered: {}. None of them is out of date.").format(count)
    holders = dict.fromkeys(copy.holder or copy.code for copy in calls)
    return translate("MinePlanner", "<b>No longer right: {} of {} copies.</b> Call: {}").format(
        len(calls), count, ", ".join(holders)
    )
