# SPDX-License-Identifier: GPL-2.0-or-later
"""Edits that met: what somebody else had saved beside what a layer's edit session put in its place.

QGIS has saved yours; both stand in the journal. Here a person sees them side by side and chooses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.history import words
from mine_planner.ui.map_tools.bands import BLUE, Bands, Ink
from mine_planner.ui.times import local_time
from mine_planner.ui.window import PlannerWindow, open_window

if TYPE_CHECKING:
    from mine_planner.store.history import Conflict
    from mine_planner.ui.desk import Desk

_MOST_SAID = 2
_KEEP = 5
_ORANGE = "#d98324"
OURS, THEIRS = Ink(BLUE, 40, 2), Ink(_ORANGE, 30, 3, dashed=True)


def tell(desk: Desk, met: list[Conflict]) -> None:
    """Say what was overwritten, with a button that shows both versions."""
    said = "; ".join(sentence(conflict) for conflict in met[:_MOST_SAID])
    text = translate(
        "MinePlanner", "While you were editing, others saved values that your edit has replaced: {}."
    )
    desk.reporter.offer(
        text.format(said),
        translate("MinePlanner", "Compare and Choose…"),
        lambda: open_window(ConflictsWindow, desk).add(met),
    )


def tell_gone(desk: Desk, layer: str, met: list[Conflict]) -> None:
    """Say that a row which is being edited was deleted by somebody else, which QGIS does not say."""
    from mine_planner.store import row_labels

    gone = next(conflict for conflict in met if conflict.theirs is None)
    words_ = translate(
        "MinePlanner",
        "The {} in {} was deleted by {} ({}) while you edited it: your edits are kept in the layer; undo the "
        "deletion and save again, or discard them.",
    )
    name = row_labels.label(gone.table, gone.ours_read, gone.fid)
    desk.reporter.warning(words_.format(name, layer, gone.user or gone.program, local_time(gone.at)))


def sentence(conflict: Conflict) -> str:
    """Return who saved what, in short."""
    theirs = translate("MinePlanner", "an outline") if conflict.column == "geom" else str(conflict.theirs)
    column = words.column_words(conflict.column)
    if not conflict.column:
        column = translate("MinePlanner", "row {}").format(conflict.fid)
        theirs = translate("MinePlanner", "changed")
    return f"{column} = {theirs} ({conflict.user or conflict.program}, {local_time(conflict.at)})"


class ConflictsWindow(PlannerWindow):
    """One line for each value that met another, with what is to stand; the two outlines are on the map."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Edits That Met"))
        self.resize(1000, 400)
        self._shown: list[tuple[Conflict, Any, QComboBox]] = []
        self._bands = Bands(desk)
        self._build()

    def _build(self) -> None:
        intro = QLabel(
            translate(
                "MinePlanner",
                "Yours is saved; what the other person had saved is in the history. Choose what is to stand. "
                "On the map your outline is blue, theirs is dashed.",
            ),
            self,
        )
        intro.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels(
            [
                translate("MinePlanner", "Row"),
                translate("MinePlanner", "Field"),
                translate("MinePlanner", "When you began"),
                translate("MinePlanner", "Theirs"),
                translate("MinePlanner", "Yours"),
                translate("MinePlanner", "Keep"),
            ]
        )
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        buttons = QDialogButtonBox(self)
        self.save_button = QPushButton(translate("MinePlanner", "Save the Choice"), self)
        later = QPushButton(translate("MinePlanner", "Keep Yours"), self)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(later, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for part in (intro, self.list, self.problem, buttons):
            layout.addWidget(part, 1 if part is self.list else 0)
        self.list.currentItemChanged.connect(lambda _now, _before: self._draw())

    # -------------------------------------------------------------- what is shown
    def add(self, met: list[Conflict]) -> None:
        """Add what one edit session met."""
        from mine_planner.store import settling

        for conflict in met:
            ours = settling.ours_now(self.desk.session.workspace, conflict)
            item = QTreeWidgetItem(self._cells(conflict, ours))
            for column in range(_KEEP):
                item.setToolTip(column, item.text(column))
            self.list.addTopLevelItem(item)
            choice = QComboBox(self.list)
            choice.addItems([translate("MinePlanner", "Yours"), translate("MinePlanner", "Theirs")])
            choice.setAccessibleName(item.text(1))
            choice.currentIndexChanged.connect(lambda _index: self._enable())
            self.list.setItemWidget(item, _KEEP, choice)
            self._shown.append((conflict, ours, choice))
        for column in range(_KEEP):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, min(self.list.columnWidth(column), 165))
        if self.list.currentItem() is None and self._shown:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        self._enable()

    def _cells(self, conflict: Conflict, ours: Any) -> list[str]:
        from mine_planner.store import row_labels

        workspace = self.desk.session.workspace
        row = workspace.row(conflict.table, fid=conflict.fid)
        name = row_labels.label(conflict.table, row and dict(row), conflict.fid)
        theirs = f"{self._value(conflict, conflict.theirs)}\n{conflict.user or conflict.program}, "
        theirs += local_time(conflict.at)
        if not conflict.column:
            gone = translate("MinePlanner", "deleted")
            return [name, translate("MinePlanner", "whole row"), "", theirs, gone, ""]
        column = words.column_words(conflict.column)
        before = self._value(conflict, conflict.ours_read)
        return [name, column, before, theirs, self._value(conflict, ours), ""]

    def _value(self, conflict: Conflict, value: Any) -> str:
        if not conflict.column:
            return translate("MinePlanner", "changed")
        connection = self.desk.session.workspace.connection
        return words.value_words(connection, conflict.table, conflict.column, value)

    def _draw(self) -> None:
        self._bands.clear()
        at = self.list.indexOfTopLevelItem(self.list.currentItem())
        if at < 0:
            return
        conflict, ours, _choice = self._shown[at]
        if conflict.column == "geom":
            show_shape(self._bands, ours, OURS)
            show_shape(self._bands, conflict.theirs, THEIRS)

    # -------------------------------------------------------------- what is chosen
    def save(self) -> None:
        """Put back what was chosen of the others' values, in one action."""
        from mine_planner.store import settling

        session = self.desk.session
        theirs = [(conflict, ours) for conflict, ours, choice in self._shown if choice.currentIndex() == 1]
        try:
            with session.action(translate("MinePlanner", "Keep what others had saved")) as action:
                settling.take_theirs(action, session.workspace, theirs)
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self.close()

    def _enable(self) -> None:
        chosen = any(choice.currentIndex() == 1 for _conflict, _ours, choice in self._shown)
        self.save_button.setEnabled(chosen and not self.desk.session.read_only)

    def unload(self) -> None:
        """Take the outlines off the map."""
        self._bands.clear()


def show_shape(bands: Bands, blob: bytes | None, ink: Ink) -> None:
    """Show a stored shape on the map; nothing where there is none."""
    from mine_planner.store import gpkg_blob

    shape = gpkg_blob.geometry_from_blob(blob) if blob is not None else None
    if shape is not None and not shape.is_empty:
        bands.show(shape, ink)
