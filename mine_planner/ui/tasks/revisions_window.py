# SPDX-License-Identifier: GPL-2.0-or-later
"""Boundaries that wait for approval: what they gain and give up, on the map, and a person's decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from mine_planner.i18n import in_users_language, square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.foot import foot
from mine_planner.ui.map_tools.bands import BLUE, GREY, RED, Bands, Ink, as_qgis
from mine_planner.ui.tasks.consent import ConsentFields
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from mine_planner.ui.desk import Desk

_UUID = int(Qt.ItemDataRole.UserRole)


class RevisionsWindow(PlannerWindow):
    """Lists the open revisions; choosing one shows it on the map."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Boundary Revisions"))
        self.resize(640, 420)
        self._rows: list[sqlite3.Row] = []
        self._bands = Bands(desk)
        self.intro = QLabel(
            translate(
                "MinePlanner",
                "While a team works, or where hazard ground is given up, a new boundary holds only once a "
                "person has approved it; one that was made in a layer stands already, and is approved or "
                "taken back. Blue is gained, red is given up.",
            ),
            self,
        )
        self.intro.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAlternatingRowColors(True)
        Blank(self.list, translate("MinePlanner", "Boundaries that wait for approval are listed here."))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.fields = ConsentFields(self)
        self.approve = self._button(translate("MinePlanner", "Approve Boundary"), "accept", self._approve)
        self.approve.setToolTip(
            translate("MinePlanner", "Let the new boundary hold, with who decides and why")
        )
        self.refuse = self._button(translate("MinePlanner", "Keep Old Boundary"), "undo", self._refuse)
        self.refuse.setToolTip(translate("MinePlanner", "Refuse the new boundary, with who decides and why"))
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.reload()

    def show_task(self, task: str) -> None:
        """Choose the revision of a task."""
        for number, row in enumerate(self._rows):
            if row["subject_uuid"] == task:
                self.list.setCurrentRow(number)

    def reload(self) -> None:
        """List what is still open; what was chosen stays chosen."""
        from mine_planner.gis import task_boundary

        chosen = self._chosen()
        kept = chosen["uuid"] if chosen is not None else ""
        self.list.blockSignals(True)
        self.list.clear()
        self._rows = task_boundary.open_revisions(self.desk.session.workspace)
        for row in self._rows:
            item = QListWidgetItem(parts.icon("boundary"), self._line(row))
            item.setData(_UUID, row["uuid"])
            self.list.addItem(item)
        self.list.blockSignals(False)
        uuids = [row["uuid"] for row in self._rows]
        if uuids:
            self.list.setCurrentRow(uuids.index(kept) if kept in uuids else 0)
        self._show()

    def unload(self) -> None:
        """Take the shapes off the map."""
        self._bands.clear()

    # -------------------------------------------------------------- helpers
    def _button(self, text: str, icon: str, does: Callable[[], None]) -> QPushButton:
        made = QPushButton(parts.icon(icon), text, self)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: does())
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.intro)
        column.addWidget(self.list, 1)
        column.addWidget(self.words)
        column.addWidget(self.fields)
        column.addLayout(foot(self, self.refuse, self.approve))

    def _chosen(self) -> sqlite3.Row | None:
        row = self.list.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _line(self, row: sqlite3.Row) -> str:
        before, after = self._shapes(row)
        gained, lost = after.difference(before).area, before.difference(after).area
        words = translate("MinePlanner", "{} · gains {} · gives up {}")
        if _is_layer_made(row):
            words = translate("MinePlanner", "⚠ {} · made in a layer · gains {} · gives up {}")
        return words.format(row["code"], square_metres(gained), square_metres(lost))

    def _show(self) -> None:
        from mine_planner.gis import task_boundary
        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        self._bands.clear()
        row = self._chosen()
        can = row is not None and not self.desk.session.read_only
        for widget in (self.approve, self.refuse, self.fields):
            widget.setEnabled(can)
        if row is None:
            self.words.setText(translate("MinePlanner", "No boundary waits for approval."))
            return
        self.refuse.setText(
            translate("MinePlanner", "Take Boundary Back")
            if _is_layer_made(row)
            else translate("MinePlanner", "Keep Old Boundary")
        )
        before, after = self._shapes(row)
        self._bands.show(before, Ink(GREY, 0, 2, dashed=True))
        self._bands.show(before.difference(after), Ink(RED, 90))
        self._bands.show(after.difference(before), Ink(BLUE, 90))
        zoom_to_shapes(self.desk, [as_qgis(after)])
        conflicts = task_boundary.marker_conflicts(self.desk.session.workspace, row["subject_uuid"], after)
        lines = [
            in_users_language(row["explanation"]),
            *("⚠ " + in_users_language(item.sentence) for item in conflicts),
        ]
        self.words.setText("\n".join(lines))

    def _shapes(self, row: sqlite3.Row) -> tuple[Any, Any]:
        """Return the boundary that holds and the one that waits, as sound shapely polygons."""
        import shapely

        from mine_planner.gis import task_layer_boundary
        from mine_planner.store.gpkg_blob import geometry_from_blob

        after = shapely.make_valid(geometry_from_blob(row["geom"]))
        if _is_layer_made(row):
            before = task_layer_boundary.boundary_before(self.desk.session.workspace, row)
        else:
            before = geometry_from_blob(row["now"]) if row["now"] is not None else shapely.MultiPolygon()
        return shapely.make_valid(before), after

    def _approve(self) -> None:
        from mine_planner.gis import task_boundary

        self._decide(
            task_boundary.approve_boundary, translate("MinePlanner", "Task {} has its new boundary.")
        )

    def _refuse(self) -> None:
        from mine_planner.gis import task_boundary

        self._decide(task_boundary.refuse_boundary, translate("MinePlanner", "Task {} keeps its boundary."))

    def _decide(self, decide: Callable[..., None], words: str) -> None:
        row, consent = self._chosen(), self.fields.consent()
        if row is None or consent is None:
            return
        with self.desk.reporter.boundary():
            workspace = self.desk.session.workspace
            decide(workspace, row["uuid"], decided_by=consent.decided_by, reason=consent.reason)
            self.fields.clear()
            self.desk.session.notice_changes()
            self.desk.reporter.success(words.format(row["code"]))


def _is_layer_made(row: sqlite3.Row) -> bool:
    from mine_planner.gis import task_layer_boundary

    return task_layer_boundary.is_layer_made(row)
