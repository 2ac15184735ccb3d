# SPDX-License-Identifier: GPL-2.0-or-later
"""Release what was searched: ground by activity and method, what it becomes, what remains afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mine_planner.domain.errors import InputError
from mine_planner.i18n import square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.progress.deciding import DecisionRow
from mine_planner.ui.progress.ground import GroundDrawing
from mine_planner.ui.progress.listing import Listing, quiet
from mine_planner.ui.progress.sketch import HAZARD, RELEASED, WAITS
from mine_planner.ui.releases.columns import ground_columns
from mine_planner.ui.releases.words import ACTIVITIES, KINDS, account_words

if TYPE_CHECKING:
    from mine_planner.domain.land_release import ReleaseAccount
    from mine_planner.store.land_searched import SearchedGround
    from mine_planner.store.land_values import ReleaseEntry
    from mine_planner.ui.releases.window import ReleaseWindow


class ReleaseTab(QWidget):
    """Choose searched ground, see what remains, release it with a person and a reason."""

    def __init__(self, window: ReleaseWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._account: ReleaseAccount | None = None
        self._drawn: list[SearchedGround] = []
        self.drawing = GroundDrawing(window.desk, self)
        self.drawing.drawn.connect(self._take_drawn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        self.figures = QLabel()
        self.figures.setWordWrap(True)
        self.figures.setStyleSheet("font-weight: bold;")
        column.addWidget(self.figures)
        words = translate(
            "MinePlanner",
            "Nothing with an outline was searched in this task that is not released yet. Ground that was "
            "only typed as a figure releases nothing: draw it, or tick boxes in the report.",
        )
        name = translate("MinePlanner", "Searched ground that is not released")
        self.list = Listing(ground_columns(), _key, self, name=name, empty=words)
        self.list.chosen.connect(self._show)
        column.addWidget(self.list, 1)
        column.addLayout(self._draw_row())
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setStyleSheet(quiet(self))
        column.addWidget(self.note)
        column.addLayout(self._fields())
        self.decision = DecisionRow(
            self, why=translate("MinePlanner", "What was done, and why the ground may be used")
        )
        self.release_button = self.decision.add_button(
            translate("MinePlanner", "Release Land"),
            "accept",
            translate("MinePlanner", "Record the release with its report; can be undone"),
            self.release,
        )
        column.addWidget(self.decision)

    def _draw_row(self) -> QHBoxLayout:
        tr = translate
        row = QHBoxLayout()
        self.activity_box = QComboBox()
        for value in ("nts", "ts", "clearance"):
            self.activity_box.addItem(tr("MinePlanner", ACTIVITIES[value]), value)
        self.activity_box.setAccessibleName(tr("MinePlanner", "What was done on ground that you draw"))
        draw = parts.action(
            self,
            tr("MinePlanner", "Draw Ground…"),
            "boundary",
            tr("MinePlanner", "Draw ground on the map that no report holds, for example cancelled by survey"),
            self.drawing.begin,
        )
        self.draw_button = parts.button(self, draw, with_text=True)
        row.addWidget(self.draw_button)
        row.addWidget(QLabel(tr("MinePlanner", "by")))
        row.addWidget(self.activity_box)
        row.addStretch(1)
        return row

    def _fields(self) -> QHBoxLayout:
        tr = translate
        row = QHBoxLayout()
        self.kind_label = QLabel()
        self.kind_label.setStyleSheet("font-weight: bold;")
        self.depth_spin = QgsDoubleSpinBox()
        self.depth_spin.setDecimals(0)
        self.depth_spin.setRange(0, 1000)
        self.depth_spin.setSuffix(translate("MinePlanner", " cm"))
        self.depth_spin.setShowClearButton(False)
        self.depth_spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.depth_label = QLabel(tr("MinePlanner", "to a depth of"))
        self.depth_label.setBuddy(self.depth_spin)
        self.standard_check = QCheckBox(tr("MinePlanner", "Searched to clearance standard"))
        self.standard_check.setToolTip(
            tr("MinePlanner", "Counts as cleared only where the authority's setting allows it")
        )
        self.standard_check.toggled.connect(lambda _on: self._show_fields())
        self.day_edit = QDateEdit(QDate.currentDate())
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setMaximumDate(QDate.currentDate())
        day = QLabel(tr("MinePlanner", "on"))
        day.setBuddy(self.day_edit)
        for widget in (self.kind_label, self.depth_label, self.depth_spin, self.standard_check):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(day)
        row.addWidget(self.day_edit)
        return row

    # -------------------------------------------------------------- show
    def reload(self) -> None:
        """Read the task's searched ground anew."""
        from mine_planner.store.land import LandStore
        from mine_planner.store.land_searched import searched_ground

        task = self._window.tasks.uuid()
        workspace = self._desk.session.workspace
        if not task:
            self._account = None
            self.list.set_rows([])
            return
        self._drawn = [item for item in self._drawn if item.reports == (task,)]
        found = [g for g in searched_ground(workspace, task) if g.kind or g.typed_m2 or not g.beyond.is_empty]
        outline = self._desk.session.tasks().geometry(task)
        self._account = None if outline is None else LandStore(workspace).account(outline)
        self.figures.setText("" if self._account is None else account_words(self._account))
        row = self._desk.session.tasks().row(task)
        if not self.depth_spin.hasFocus():
            self.depth_spin.setValue(row["depth_cm"] or 0)
        self.list.set_rows([*self._drawn, *found])
        self._show()

    def _show(self) -> None:
        ground: SearchedGround | None = self.list.row()
        if self._window.tabs.currentWidget() is self:
            self.sketch()
        words = []
        if ground is not None and self._account is not None and not ground.geometry.is_empty:
            left = self._account.remaining.difference(ground.geometry)
            text = translate("MinePlanner", "After this release {} of hazard remain in the task.")
            words.append(text.format(square_metres(left.area)))
        if ground is not None and not ground.beyond.is_empty:
            text = translate(
                "MinePlanner",
                "{} lie beyond the boundary: they are kept and stay unreleased until the extension is "
                "approved.",
            )
            words.append(text.format(square_metres(ground.beyond.area)))
        if ground is not None and ground.typed_m2:
            text = translate("MinePlanner", "{} were only typed and release nothing.")
            words.append(text.format(square_metres(ground.typed_m2)))
        self.note.setText(" ".join(words))
        self._show_fields()

    def sketch(self) -> None:
        """Draw the remaining hazard and the chosen ground over the map."""
        sketch, ground = self._window.sketch, self.list.row()
        sketch.clear()
        if self._account is not None:
            sketch.draw(self._account.remaining, HAZARD)
        if ground is not None:
            sketch.draw(ground.geometry, RELEASED)
            sketch.draw(ground.beyond, WAITS)

    def _kind(self) -> str:
        ground: SearchedGround | None = self.list.row()
        if ground is None:
            return ""
        standard = ground.activity == "ts" and self.standard_check.isChecked()
        return "cleared" if standard else ground.kind

    def _show_fields(self) -> None:
        ground: SearchedGround | None = self.list.row()
        kind = self._kind()
        words = translate("MinePlanner", KINDS[kind]) if kind else ""
        self.kind_label.setText(words)
        for widget in (self.depth_label, self.depth_spin):
            widget.setVisible(kind == "cleared")
        self.standard_check.setVisible(ground is not None and ground.activity == "ts")
        ready = bool(kind) and ground is not None and not ground.geometry.is_empty
        self.release_button.setEnabled(ready and self._window.writable)
        self.draw_button.setEnabled(self._window.writable and bool(self._window.tasks.uuid()))

    def _take_drawn(self, shape: Any) -> None:
        """List ground that was drawn, to be released like searched ground."""
        from mine_planner.store.land_searched import KIND_OF, SearchedGround
        from mine_planner.store.land_values import as_multipolygon

        self._window.show_in_front()
        activity = self.activity_box.currentData()
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        outline = self._desk.session.tasks().geometry(self._window.tasks.uuid())
        inside, beyond = shape.intersection(outline), shape.difference(outline)
        drawn = SearchedGround(
            activity, "", (), KIND_OF[activity], today, today, (self._window.tasks.uuid(),), inside, beyond, 0
        )
        drawn = replace(drawn, geometry=as_multipolygon(inside), beyond=as_multipolygon(beyond))
        self._drawn.insert(0, drawn)
        self.reload()
        self.list.choose(_key(drawn))

    # -------------------------------------------------------------- release
    def entry(self) -> ReleaseEntry:
        """Return the release as entered.

        Raises
        ------
        InputError, RuleError
            When nothing is chosen, or person or reason are missing.
        """
        from mine_planner.store.land_values import ReleaseEntry

        ground: SearchedGround | None = self.list.row()
        if ground is None or ground.geometry.is_empty:
            raise InputError(translate("MinePlanner", "Nothing is chosen that can be released."))
        person, reason = self.decision.taken()
        kind, task = self._kind(), self._window.tasks.uuid()
        hazards = self._desk.session.tasks().linked_hazards(task)
        of_report = not any(item is ground for item in self._drawn)
        return ReleaseEntry(
            geometry=ground.geometry,
            kind=kind,
            activity=ground.activity,
            released_on=self.day_edit.date().toString(Qt.DateFormat.ISODate),
            person=person,
            reason=reason,
            task_uuid=task,
            hazard_uuid=hazards[0].uuid if len(hazards) == 1 else None,
            report_uuid=ground.reports[-1] if of_report else None,
            method=ground.method,
            depth_cm=self.depth_spin.value() or None if kind == "cleared" else None,
            to_clearance_standard=kind == "cleared" and ground.activity == "ts",
        )

    def release(self) -> None:
        """Record the release; a rule that it breaks is said above the button."""
        from mine_planner.store.land_decisions import LandDecisions

        with self._window.attempt(self.decision.problem):
            entry = self.entry()
            name = translate("MinePlanner", "Release land of task {}").format(self._window.tasks.code())
            with self._desk.session.action(name) as action:
                LandDecisions(self._desk.session.workspace).release(action, entry)
            self._drawn = [item for item in self._drawn if item.geometry is not entry.geometry]
            self.decision.settle()
            self.reload()
            words = translate("MinePlanner", "{} are {} and recorded.")
            kind = translate("MinePlanner", KINDS[entry.kind]).lower()
            self._desk.reporter.success(words.format(square_metres(entry.geometry.area), kind))


def _key(ground: SearchedGround) -> str:
    return f"{ground.activity}|{ground.method}|{ground.reports[-1]}"
