# SPDX-License-Identifier: GPL-2.0-or-later
"""What came back from looking for a record's landmarks, and the refit that it proposes to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.foot import foot
from mine_planner.ui.records import words
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.gis.record_visits import VisitReport
    from mine_planner.ui.desk import Desk

SYSTEMS = ("WGS84", "MGRS", "EPSG:32637", "EPSG:32638", "EPSG:32639", "EPSG:28408")


class LandmarkWindow(PlannerWindow):
    """Keeps one visit at a time; the refit is accepted or refused below, with who and why."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.resize(720, 600)
        self._record = ""
        self._proposal = ""
        box = QVBoxLayout(self)
        self.points = QTreeWidget(self)
        self.points.setRootIsDecorated(False)
        self.points.setAlternatingRowColors(True)
        self.points.setHeaderLabels(
            [
                translate("MinePlanner", "Point"),
                translate("MinePlanner", "Role"),
                translate("MinePlanner", "What stands there"),
                translate("MinePlanner", "State"),
                translate("MinePlanner", "Found away by"),
            ]
        )
        self.points.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.points.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.points.header().setStretchLastSection(False)
        box.addWidget(self.points, 1)
        box.addWidget(self._build_visit())
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        box.addWidget(self.problem)
        box.addWidget(self._build_refit())
        box.addLayout(foot(self))
        Blank(self.points, translate("MinePlanner", "The record names no point that could be visited."))
        self.points.currentItemChanged.connect(lambda _now, _before: self._on_point())

    def _build_visit(self) -> QGroupBox:
        group = QGroupBox(translate("MinePlanner", "Visit"), self)
        form = QFormLayout(group)
        self.state = QComboBox(group)
        for code, text in words.codes("found").items():
            if code:
                self.state.addItem(text, code)
        self.x_text, self.y_text, self.crs = QLineEdit(group), QLineEdit(group), QComboBox(group)
        self.x_text.setPlaceholderText(translate("MinePlanner", "Latitude, or MGRS"))
        self.y_text.setPlaceholderText(translate("MinePlanner", "Longitude"))
        self.crs.setEditable(True)
        self.crs.addItems(SYSTEMS)
        self.accuracy = QLineEdit(group)
        self.accuracy.setPlaceholderText(translate("MinePlanner", "Metres; empty: the authority's figure"))
        self.accuracy.setToolTip(_what_accuracy_is())
        self.found_by = QLineEdit(group)
        self.found_by.setPlaceholderText(translate("MinePlanner", "Role, such as Team 3 leader"))
        self.found_on = QDateEdit(QDate.currentDate(), group)
        self.found_on.setCalendarPopup(True)
        self.found_on.setDisplayFormat("yyyy-MM-dd")
        self.save = QPushButton(translate("MinePlanner", "Save Visit"), group)
        self.save.setAutoDefault(False)
        self.save.setToolTip(translate("MinePlanner", "Keep what came back; nothing moves by it"))
        place, who = QHBoxLayout(), QHBoxLayout()
        for widget, stretch in ((self.x_text, 3), (self.y_text, 3), (self.crs, 2)):
            place.addWidget(widget, stretch)
        for widget, stretch in ((self.found_by, 3), (self.found_on, 1), (self.save, 1)):
            who.addWidget(widget, stretch)
        form.addRow(translate("MinePlanner", "Landmark"), self.state)
        form.addRow(translate("MinePlanner", "Position"), place)
        form.addRow(translate("MinePlanner", "Accuracy"), self.accuracy)
        form.addRow(translate("MinePlanner", "Visited by, on"), who)
        self.state.currentIndexChanged.connect(lambda _index: self._enable())
        self.save.clicked.connect(lambda _checked=False: self.save_visit())
        return group

    def _build_refit(self) -> QGroupBox:
        self.refit = QGroupBox(translate("MinePlanner", "Proposed refit"), self)
        box = QVBoxLayout(self.refit)
        self.sentence = QLabel(self.refit)
        self.sentence.setWordWrap(True)
        line = QHBoxLayout()
        self.person, self.reason = QLineEdit(self.refit), QLineEdit(self.refit)
        self.person.setPlaceholderText(translate("MinePlanner", "Decided by (role)"))
        self.reason.setPlaceholderText(translate("MinePlanner", "Reason"))
        self.accept_refit = QPushButton(translate("MinePlanner", "Accept Refit"), self.refit)
        self.accept_refit.setAutoDefault(False)
        self.accept_refit.setToolTip(
            translate("MinePlanner", "Moves the record's points and rows; hazard stays hazard")
        )
        for widget, stretch in ((self.person, 1), (self.reason, 2), (self.accept_refit, 0)):
            line.addWidget(widget, stretch)
        box.addWidget(self.sentence)
        box.addLayout(line)
        for field in (self.person, self.reason):
            field.textChanged.connect(lambda _text: self._enable())
        self.accept_refit.clicked.connect(lambda _checked=False: self.take_refit())
        return self.refit

    # -------------------------------------------------------------- showing
    def begin(self, record_uuid: str) -> None:
        """Show the landmarks of a record."""
        self._record = record_uuid
        row = self.desk.session.workspace.row("minefield_record", uuid=record_uuid)
        name = "" if row is None else row["record"]
        self.setWindowTitle(translate("MinePlanner", "Landmarks of Record {}").format(name))
        self.reload()

    def reload(self) -> None:
        """Show the points, what came back of each, and the refit that is open."""
        if not self._record:
            return
        workspace = self.desk.session.workspace
        kept = self.point_uuid()
        self.points.blockSignals(True)
        self.points.clear()
        for row in workspace.rows("ref_point", record_uuid=self._record):
            state = "" if row["found_on_ground"] == "not_visited" else row["found_on_ground"]
            texts = [row["label"], words.said("role", row["role"]), row["descr"], words.said("found", state)]
            item = QTreeWidgetItem([*texts, _away(row)])
            item.setTextAlignment(4, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, Qt.ItemDataRole.UserRole, row["uuid"])
            self.points.addTopLevelItem(item)
            if row["uuid"] == kept or (not kept and self.points.topLevelItemCount() == 1):
                self.points.setCurrentItem(item)
        self.points.blockSignals(False)
        found = workspace.rows("proposal", subject_uuid=self._record, kind="record_refit", state="open")
        self._proposal = found[-1]["uuid"] if found else ""
        self.sentence.setText(in_users_language(found[-1]["explanation"]) if found else self._why_none())
        self._enable()

    def _why_none(self) -> str:
        rows = self.desk.session.workspace.rows("ref_point", record_uuid=self._record)
        if any(row["found_x"] is not None for row in rows):
            return translate("MinePlanner", "None is open: what was found has been decided on.")
        return translate("MinePlanner", "None: no landmark was found with a position yet.")

    def point_uuid(self) -> str:
        """Return the uuid of the chosen point; empty where none is."""
        item = self.points.currentItem()
        return "" if item is None else str(item.data(0, Qt.ItemDataRole.UserRole))

    def _on_point(self) -> None:
        for field in (self.x_text, self.y_text, self.accuracy):
            field.clear()
        self.problem.hide()
        self._enable()

    def _enable(self) -> None:
        writable = not self.desk.session.read_only
        seen = self.state.currentData() != "not_found"
        for widget in (self.x_text, self.y_text, self.crs, self.accuracy):
            widget.setEnabled(writable and seen)
        self.save.setEnabled(writable and bool(self.point_uuid()))
        said = self.person.text().strip() and self.reason.text().strip()
        self.accept_refit.setEnabled(bool(writable and self._proposal and said))

    # -------------------------------------------------------------- doing
    def report(self) -> VisitReport:
        """Return the visit as typed.

        Raises
        ------
        InputError
            When the accuracy is no figure above nought.
        """
        from mine_planner.gis.record_visits import VisitReport

        seen = self.state.currentData() != "not_found"
        return VisitReport(
            state=self.state.currentData(),
            x_text=self.x_text.text().strip() if seen else "",
            y_text=self.y_text.text().strip() if seen else "",
            crs=self.crs.currentText().strip(),
            accuracy_m=_accuracy(self.accuracy.text().strip()) if seen else None,
            found_by=self.found_by.text().strip(),
            found_on=self.found_on.date().toString(Qt.DateFormat.ISODate),
        )

    def save_visit(self) -> None:
        """Keep the visit as one action."""
        from mine_planner.gis import record_visits

        session = self.desk.session
        try:
            report = self.report()
            title = translate("MinePlanner", "Enter visit to {}").format(self.points.currentItem().text(0))
            with session.action(title) as action:
                record_visits.save_visit(action, session.workspace, self.point_uuid(), report)
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self._on_point()

    def take_refit(self) -> None:
        """Accept the refit by a person's decision."""
        from mine_planner.gis import record_choices

        session = self.desk.session
        try:
            count = record_choices.choose_proposal(
                session.workspace, self._proposal, self.person.text(), self.reason.text()
            )
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        session.notice_changes()
        words_ = translate("MinePlanner", "Rows moved to the found landmarks: {}; no hazard area shrank.")
        self.desk.reporter.success(words_.format(number(count)))


def _what_accuracy_is() -> str:
    return translate(
        "MinePlanner",
        "Standard deviation along one axis: two of three readings lie within it. For a receiver, "
        "the figure that it shows.",
    )


def _accuracy(text: str) -> float | None:
    if not text:
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = 0.0
    if not 0.0 < value <= 1000.0:
        raise InputError("The accuracy is no length in metres above 0: correct it, or leave it empty.")
    return value


def _away(row: object) -> str:
    """Return how far from its place in the record a point was found; empty where it was not."""
    from math import hypot

    from mine_planner.store.gpkg_blob import geometry_from_blob

    if row["found_x"] is None or row["geom"] is None:  # type: ignore[index]
        return ""
    at = geometry_from_blob(row["geom"])  # type: ignore[index]
    away = hypot(row["found_x"] - at.x, row["found_y"] - at.y)  # type: ignore[index]
    return translate("MinePlanner", "{} m").format(number(away))
