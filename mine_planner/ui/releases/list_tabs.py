# SPDX-License-Identifier: GPL-2.0-or-later
"""Released land that may be reopened, devices found in it, and ground beyond a boundary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from mine_planner.i18n import in_users_language, translate
from mine_planner.ui.progress.deciding import DecisionRow
from mine_planner.ui.progress.listing import Listing
from mine_planner.ui.progress.sketch import HAZARD, RELEASED, WAITS
from mine_planner.ui.releases.columns import alarm_columns, beyond_columns, release_columns
from mine_planner.ui.times import day_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mine_planner.ui.progress.listing import Column
    from mine_planner.ui.releases.window import ReleaseWindow


class ListTab(QWidget):
    """A list over the whole workspace, words about the chosen row, and its decision."""

    def __init__(self, window: ReleaseWindow, columns: Sequence[Column], name: str, empty: str) -> None:
        super().__init__(window)
        self.window_ = window
        self.desk = window.desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        self.list = Listing(columns, lambda row: row["uuid"], self, name=name, empty=empty)
        self.list.chosen.connect(self._show)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.decision = DecisionRow(self)
        column.addWidget(self.list, 1)
        column.addWidget(self.words)
        column.addWidget(self.decision)

    def decide(self, name: str, does: Callable[[Any, str, str, str], object]) -> None:
        """Run a decision on the chosen row as one action: ``does(action, uuid, person, reason)``."""
        with self.window_.attempt(self.decision.problem):
            key = self.list.key()
            if not key:
                return
            person, reason = self.decision.taken()
            with self.desk.session.action(name) as action:
                does(action, key, person, reason)
            self.decision.settle()

    def sketch(self) -> None:
        """Draw the chosen row's ground over the map and go there."""
        self.window_.sketch.clear()
        row = self.list.row()
        if row is not None:
            self.draw(row)

    def draw(self, row: Any) -> None:
        """Draw a row; subclasses say what."""

    def describe(self, row: Any) -> str:
        """Say what a row means; subclasses know."""
        return str(row["reason"])

    def _show(self) -> None:
        row = self.list.row()
        self.words.setText("" if row is None else self.describe(row))
        self.show_state()
        if self.window_.tabs.currentWidget() is self:
            self.sketch()

    def show_state(self) -> None:
        """Enable what may be decided about the chosen row."""

    def ground(self, blob: bytes | None) -> Any:
        """Return a row's ground as a shapely geometry."""
        from mine_planner.store.gpkg_blob import geometry_from_blob

        return geometry_from_blob(blob)


class ReleasedTab(ListTab):
    """All releases; a person reopens one with a reason."""

    def __init__(self, window: ReleaseWindow) -> None:
        tr = translate
        super().__init__(
            window,
            release_columns(),
            tr("MinePlanner", "Released land"),
            tr("MinePlanner", "No land was released yet."),
        )
        self.reopen_button = self.decision.add_button(
            tr("MinePlanner", "Reopen Land"),
            "hazard",
            tr("MinePlanner", "Make this ground hazard again; it is released only by a new release"),
            self.reopen,
        )

    def reload(self) -> None:
        """Read the releases anew."""
        from mine_planner.store.land_decisions import LandDecisions

        self.list.set_rows(LandDecisions(self.desk.session.workspace).releases())

    def reopen(self) -> None:
        """Make the chosen land hazard again."""
        from mine_planner.store.land_decisions import LandDecisions

        land = LandDecisions(self.desk.session.workspace)
        self.decide(
            translate("MinePlanner", "Reopen released land"),
            lambda action, key, person, reason: land.reopen(action, key, person=person, reason=reason),
        )

    def describe(self, row: Any) -> str:
        """Say who released it and why, and why it was reopened."""
        words = translate("MinePlanner", "Released by {}: {}").format(row["released_by"], row["reason"])
        if row["state"] == "reopened":
            again = translate("MinePlanner", "Hazard again since {}: {}")
            words += "\n" + again.format(day_text(row["reopened_on"]), row["reopened_reason"])
        return words

    def draw(self, row: Any) -> None:
        """Draw the piece: green while it is released, red when it is hazard again."""
        shape = self.ground(row["geom"])
        self.window_.sketch.draw(shape, RELEASED if row["state"] == "released" else HAZARD)
        self.window_.sketch.look_at(shape)

    def show_state(self) -> None:
        """Only what is released can be reopened."""
        row = self.list.row()
        ready = row is not None and row["state"] == "released" and self.window_.writable
        self.reopen_button.setEnabled(ready)


class AlarmTab(ListTab):
    """Devices found in released land: what reopened, and whose other land is to be reviewed."""

    def __init__(self, window: ReleaseWindow) -> None:
        tr = translate
        super().__init__(
            window,
            alarm_columns(),
            tr("MinePlanner", "Devices found in released land"),
            tr("MinePlanner", "No device was found in released land."),
        )
        self.decision.reason_edit.setPlaceholderText(
            tr("MinePlanner", "What the review of the other land found; it is kept")
        )
        self.settle_button = self.decision.add_button(
            tr("MinePlanner", "Record Review"),
            "accept",
            tr("MinePlanner", "Settle the nonconformity; what was reopened stays hazard"),
            self.settle,
        )
        self.review = Listing(
            release_columns(),
            lambda row: row["uuid"],
            self,
            name=tr("MinePlanner", "Other land by the same team and method"),
            empty=tr("MinePlanner", "No other land was released by the same team with the same method."),
        )
        self.review.chosen.connect(self._show_review)
        title = QLabel(tr("MinePlanner", "Other land by the same team with the same method, to be reviewed"))
        title.setStyleSheet("font-weight: bold;")
        self.layout().insertWidget(2, title)
        self.layout().insertWidget(3, self.review, 1)

    def reload(self) -> None:
        """Read the nonconformities anew."""
        from mine_planner.store.land_decisions import LandDecisions

        self._pieces = {row["uuid"]: row for row in LandDecisions(self.desk.session.workspace).releases()}
        self.list.set_rows(LandDecisions(self.desk.session.workspace).alarms())

    def settle(self) -> None:
        """Record what the review found."""
        from mine_planner.store.land_decisions import LandDecisions

        land = LandDecisions(self.desk.session.workspace)
        self.decide(
            translate("MinePlanner", "Record the review of released land"),
            lambda action, key, person, reason: land.settle_alarm(action, key, person=person, reason=reason),
        )

    def describe(self, row: Any) -> str:
        """Say what happened, and how it was settled; list the land to be reviewed."""
        self.review.set_rows(self._of(row["theirs"]))
        if row["state"] == "settled":
            return translate("MinePlanner", "Reviewed by {}: {}").format(row["decided_by"], row["reason"])
        return str(row["reason"])

    def draw(self, row: Any) -> None:
        """Draw what reopened in red and what is to be reviewed in green."""
        for piece in self._of(row["theirs"]):
            self.window_.sketch.draw(self.ground(piece["geom"]), RELEASED)
        shape = self.ground(row["geom"])
        self.window_.sketch.draw(shape, HAZARD)
        self.window_.sketch.look_at(shape)

    def show_state(self) -> None:
        """Only an open one can be settled."""
        row = self.list.row()
        if row is None:
            self.review.set_rows([])
        self.settle_button.setEnabled(row is not None and row["state"] == "open" and self.window_.writable)

    def _show_review(self) -> None:
        piece = self.review.row()
        if piece is not None and self.review.hasFocus():
            self.window_.sketch.look_at(self.ground(piece["geom"]))

    def _of(self, uuids: str) -> list[Any]:
        return [self._pieces[uuid] for uuid in uuids.split(",") if uuid in self._pieces]


class BeyondTab(ListTab):
    """Ground searched beyond a boundary: unreleased until the extension is approved."""

    def __init__(self, window: ReleaseWindow) -> None:
        tr = translate
        super().__init__(
            window,
            beyond_columns(),
            tr("MinePlanner", "Ground beyond a boundary"),
            tr("MinePlanner", "No ground beyond a boundary waits for a decision."),
        )
        self.refuse_button = self.decision.add_button(
            tr("MinePlanner", "Refuse Extension"),
            "delete",
            tr("MinePlanner", "Leave the boundary; the ground stays searched and unreleased"),
            lambda: self._decide(accepted=False),
        )
        self.accept_button = self.decision.add_button(
            tr("MinePlanner", "Approve Extension"),
            "accept",
            tr("MinePlanner", "Make the ground part of the hazard, so that its release counts"),
            lambda: self._decide(accepted=True),
        )

    def reload(self) -> None:
        """Read the open extensions anew."""
        from mine_planner.store.land_decisions import LandDecisions

        self.list.set_rows(LandDecisions(self.desk.session.workspace).extensions())

    def describe(self, row: Any) -> str:
        """Say how much lies beyond, and what that means."""
        return in_users_language(str(row["explanation"]), parts=True)

    def draw(self, row: Any) -> None:
        """Draw the ground that waits."""
        shape = self.ground(row["geom"])
        self.window_.sketch.draw(shape, WAITS)
        self.window_.sketch.look_at(shape)

    def show_state(self) -> None:
        """Something must be chosen."""
        ready = self.list.row() is not None and self.window_.writable
        self.accept_button.setEnabled(ready)
        self.refuse_button.setEnabled(ready)

    def _decide(self, *, accepted: bool) -> None:
        from mine_planner.store.land import LandStore
        from mine_planner.store.land_decisions import LandDecisions

        workspace = self.desk.session.workspace
        does = (
            LandStore(workspace).accept_extension if accepted else LandDecisions(workspace).refuse_extension
        )
        words = (
            translate("MinePlanner", "Approve a boundary extension")
            if accepted
            else translate("MinePlanner", "Refuse a boundary extension")
        )
        self.decide(
            words, lambda action, key, person, reason: does(action, key, person=person, reason=reason)
        )
