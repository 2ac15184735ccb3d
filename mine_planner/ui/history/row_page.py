# SPDX-License-Identifier: GPL-2.0-or-later
"""The history of one row: every change in words, and the row as it was on any day, on the map as well."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import translate
from mine_planner.ui.facts import facts_html
from mine_planner.ui.history import words
from mine_planner.ui.keeping.conflicts import show_shape
from mine_planner.ui.map_tools.bands import BLUE, Bands, Ink, as_qgis
from mine_planner.ui.tasks.zooming import zoom_to_shapes
from mine_planner.ui.times import local_time

if TYPE_CHECKING:
    from mine_planner.store.history import HistoryEntry
    from mine_planner.store.replay import Row
    from mine_planner.ui.desk import Desk

_TODAY, _THEN = Ink(BLUE, 30, 2), Ink("#d98324", 40, 3, dashed=True)


class RowPage(QWidget):
    """Entries at the left, the newest first; what one changed, and the row as it was, at the right."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bands = Bands(desk)
        self._entries: list[HistoryEntry] = []
        self._drawn: list[bytes | None] = []
        self.table = self.uuid = ""
        self._build()

    # -------------------------------------------------------------- building
    def _build(self) -> None:
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.RichText)
        self.date = QDateEdit(self)
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(translate("MinePlanner", "As it was on"))
        self.today_button = QPushButton(translate("MinePlanner", "Today"), self)
        self.today_button.setToolTip(translate("MinePlanner", "Show the row as it is today"))
        self.zoom_button = QPushButton(translate("MinePlanner", "Zoom to Outlines"), self)
        self.zoom_button.setToolTip(
            translate("MinePlanner", "Move the map to the outlines that are compared")
        )
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        label = QLabel(translate("MinePlanner", "&As it was on"), self)
        label.setBuddy(self.date)
        for part in (label, self.date, self.today_button, self.zoom_button):
            top.addWidget(part)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self._views(), 1)
        self.date.dateChanged.connect(self._on_day)
        self.today_button.clicked.connect(lambda _checked=False: self.show_day(QDate.currentDate()))
        self.zoom_button.clicked.connect(lambda _checked=False: self._zoom())
        self.list.currentItemChanged.connect(lambda _now, _before: self._on_entry())

    def _views(self) -> QSplitter:
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(translate("MinePlanner", "Changes of this row"))
        self.list.setHeaderLabels(
            [
                translate("MinePlanner", "When"),
                translate("MinePlanner", "Who"),
                translate("MinePlanner", "What"),
            ]
        )
        self.change_view = QTextBrowser(self)
        self.change_view.setAccessibleName(translate("MinePlanner", "What the chosen change was"))
        self.then_view = QTextBrowser(self)
        self.then_view.setAccessibleName(translate("MinePlanner", "The row as it was"))
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.addWidget(self.change_view)
        right.addWidget(self.then_view)
        right.setSizes([180, 260])
        views = QSplitter(Qt.Orientation.Horizontal, self)
        views.addWidget(self.list)
        views.addWidget(right)
        views.setSizes([430, 430])
        views.setChildrenCollapsible(False)
        return views

    # -------------------------------------------------------------- which row
    def show_row(self, table: str, uuid: str) -> None:
        """Show the history of a row, also of one that is gone."""
        self.table, self.uuid = table, uuid
        self.reload()

    def reload(self) -> None:
        """Read the history anew."""
        from mine_planner.store import history, row_labels

        connection = self._desk.session.workspace.connection
        if not self.uuid:
            self.heading.setText(escape(translate("MinePlanner", "No row is chosen.")))
            return
        self._entries = history.row_history(connection, self.table, self.uuid)
        row = history.row_at_position(connection, self.table, self.uuid, 2**62)
        known = row or (self._entries[0].before if self._entries else {})
        gone = "" if row is not None else " – " + translate("MinePlanner", "deleted")
        label = row_labels.label(self.table, known) + gone
        self.heading.setText(f"<b>{escape(label[:1].upper() + label[1:])}</b>")
        self._fill()

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for entry in self._entries:
            cells = [
                local_time(entry.at),
                entry.user or entry.program,
                entry.action or words.short_change(entry),
            ]
            item = QTreeWidgetItem(cells)
            item.setToolTip(2, words.short_change(entry))
            self.list.addTopLevelItem(item)
        for column in range(2):
            self.list.resizeColumnToContents(column)
        self.list.blockSignals(False)
        self.date.blockSignals(True)
        self.date.setMaximumDate(QDate.currentDate())
        if self._entries:
            self.date.setMinimumDate(_local_day(self._entries[-1].at))
        self.date.setDate(QDate.currentDate())
        self.date.blockSignals(False)
        if self._entries:
            self.list.setCurrentItem(self.list.topLevelItem(0))

    # -------------------------------------------------------------- which moment
    def show_day(self, day: QDate) -> None:
        """Show the row as it was at the end of a day."""
        self.date.setDate(day)
        self._on_day()

    def _on_day(self) -> None:
        """Show the row at the end of the chosen day, and the last change until then."""
        from mine_planner.store import history

        day = self.date.date()
        with self._desk.reporter.boundary():
            position = history.position_at(self._desk.session.workspace.connection, end_of_day(day))
            last = next((at for at, e in enumerate(self._entries) if e.journal_fid <= position), -1)
            self.list.blockSignals(True)
            self.list.setCurrentItem(self.list.topLevelItem(last) if last >= 0 else None)
            self.list.blockSignals(False)
            self._show_change(self._entries[last] if last >= 0 else None)
            said = QLocale().toString(day, QLocale.FormatType.ShortFormat)
            self._show_then(position, translate("MinePlanner", "At the end of {}").format(said))

    def _on_entry(self) -> None:
        """Show the row as the chosen change left it."""
        at = self.list.indexOfTopLevelItem(self.list.currentItem())
        if at < 0:
            return
        entry = self._entries[at]
        with self._desk.reporter.boundary():
            self._show_change(entry)
            newest = translate("MinePlanner", "As it is now")
            said = newest if at == 0 else translate("MinePlanner", "After {}").format(local_time(entry.at))
            self._show_then(entry.journal_fid, said)

    # -------------------------------------------------------------- what is shown
    def _show_change(self, entry: HistoryEntry | None) -> None:
        if entry is None:
            self.change_view.setHtml(escape(translate("MinePlanner", "It was not recorded yet.")))
            return
        connection = self._desk.session.workspace.connection
        facts: list[tuple[str, object]] = [
            (translate("MinePlanner", "When"), local_time(entry.at)),
            (translate("MinePlanner", "Who"), words.who(entry.user, entry.office, entry.program)),
            (translate("MinePlanner", "From"), entry.source),
            *words.change_words(connection, self.table, entry),
        ]
        lead = entry.action or words.short_change(entry)
        self.change_view.setHtml(facts_html(self.change_view, facts, lead=lead))

    def _show_then(self, position: int, moment: str) -> None:
        from mine_planner.store import history

        connection = self._desk.session.workspace.connection
        then = history.row_at_position(connection, self.table, self.uuid, position)
        now = history.row_at_position(connection, self.table, self.uuid, 2**62)
        if then is None:
            lead = translate("MinePlanner", "{}: it was not there.").format(moment)
            self.then_view.setHtml(f"<p><b>{escape(lead)}</b></p>")
        else:
            self.then_view.setHtml(facts_html(self.then_view, self._facts(then, now), lead=moment))
        self._draw(then, now)

    def _facts(self, then: Row, now: Row | None) -> list[tuple[str, object]]:
        """Return the fields; one that is another today says what it is now."""
        connection = self._desk.session.workspace.connection
        found: list[tuple[str, object]] = []
        for name, value in then.items():
            if name in words.QUIET:
                continue
            said = words.value_words(connection, self.table, name, value)
            if now is not None and now.get(name) != value:
                today = words.value_words(connection, self.table, name, now.get(name))
                said = translate("MinePlanner", "{} (now: {})").format(said, today)
            found.append((words.column_words(name), said))
        return found

    def _draw(self, then: Row | None, now: Row | None) -> None:
        self._bands.clear()
        before, today = self._drawn = [(row or {}).get("geom") for row in (then, now)]
        show_shape(self._bands, today, _TODAY)
        if before != today:
            show_shape(self._bands, before, _THEN)
        self.zoom_button.setEnabled(len(self._bands) > 0)

    def _zoom(self) -> None:
        from mine_planner.store import gpkg_blob

        shapes = [gpkg_blob.geometry_from_blob(blob) for blob in self._drawn if blob is not None]
        zoom_to_shapes(self._desk, [as_qgis(shape) for shape in shapes])

    def clear(self) -> None:
        """Take the outlines off the map."""
        self._bands.clear()


def end_of_day(day: QDate) -> str:
    """Return the last moment of a local day in UTC, as the workspace writes it."""
    moment = QDateTime(day, QTime(23, 59, 59, 999)).toUTC()
    return moment.toString("yyyy-MM-ddTHH:mm:ss.zzz") + "Z"


def _local_day(at: str) -> QDate:
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs)
    moment.setTimeSpec(Qt.TimeSpec.UTC)
    return moment.toLocalTime().date()
