# SPDX-License-Identifier: GPL-2.0-or-later
"""The tree of batches and maps: filled anew from rows, with what was open and chosen kept."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidgetItem

from mine_planner.i18n import translate
from mine_planner.ui.maps.words import (
    CONTENTS,
    KINDS,
    STATES,
    features_in,
    metres_within,
    said,
    trust,
    within,
)
from mine_planner.ui.parts import icon
from mine_planner.ui.signs import trust_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.PyQt.QtGui import QDropEvent
    from qgis.PyQt.QtWidgets import QTreeWidget

    from mine_planner.ui.maps.register import BatchRow, MapRow

NAME, GRADE, WITHIN = range(3)
UUIDS = int(Qt.ItemDataRole.UserRole)
BATCH = UUIDS + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter

KIND_ICONS = {"vector": "vector_map", "scan": "scan", "record": "record_map"}

ORDERS: dict[str, Callable[[MapRow], tuple[object, ...]]] = {
    "": lambda _row: (),
    "name": lambda row: (row.name.casefold(),),
    "sigma": lambda row: (row.sigma_m,),
    "grade": lambda row: (row.source, row.info),
    "newest": lambda row: tuple(-ord(c) for c in row.imported_at),
}


class MapTree(QObject):
    """Fills a tree widget; says which maps were ticked or chosen.

    Signals
    -------
    ticked
        uuids of maps and whether they are to be shown.
    chosen
        The selection changed.
    dropped
        uuids of maps, uuid of the batch they were dropped in, uuid of the map they stand before or
        an empty text; without maps the batch itself was dropped before another one.
    """

    ticked = pyqtSignal(list, bool)
    chosen = pyqtSignal()
    dropped = pyqtSignal(list, str, str)

    def __init__(self, view: QTreeWidget) -> None:
        super().__init__(view)
        self._view = view
        self._ticks: list[tuple[list[str], bool]] = []
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(0)
        self._tell.timeout.connect(self._tell_ticks)
        view.setHeaderLabels(
            [
                translate("MinePlanner", "Map"),
                translate("MinePlanner", "Trust"),
                translate("MinePlanner", "95 % in"),
            ]
        )
        # What tells maps of one name apart stands at the end, so the middle is what may be cut.
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)
        head, letters = view.headerItem(), view.fontMetrics()
        for column, width in ((GRADE, 60), (WITHIN, 76)):
            view.setColumnWidth(column, max(width, letters.horizontalAdvance(head.text(column)) + 14))
        head.setTextAlignment(WITHIN, int(_RIGHT))
        head.setToolTip(GRADE, translate("MinePlanner", "Bars: 0 to 3, the worse half of the grade counts"))
        head.setToolTip(WITHIN, translate("MinePlanner", "95 % of the positions lie within this radius"))
        view.itemChanged.connect(self._on_changed)
        view.itemSelectionChanged.connect(self.chosen)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.viewport().installEventFilter(self)

    def let_arrange(self, *, allowed: bool) -> None:
        """Allow to drag maps and batches to another place, or not."""
        self._view.setDragEnabled(allowed)

    def fill(self, rows: Sequence[MapRow], words: str, order: str, batches: Sequence[BatchRow] = ()) -> int:
        """Show the maps that have all words, in an order; return how many there are.

        Batches without maps are shown where no words are asked for.
        """
        view = self._view
        kept, folded = self.selected(), self._folded()
        wanted = [row for row in rows if _has_words(row, words.casefold().split())]
        groups: dict[str, tuple[str, list[MapRow]]] = {}
        if not words.strip():
            groups = {batch.uuid: (batch.name, []) for batch in batches}
        for row in wanted:
            groups.setdefault(row.batch_uuid, (row.batch, []))[1].append(row)
        view.blockSignals(True)
        view.clear()
        for batch, (name, maps) in groups.items():
            branch = _batch_item(batch, name, maps)
            view.addTopLevelItem(branch)
            for row in sorted(maps, key=ORDERS[order]):
                item = _map_item(row)
                branch.addChild(item)
                item.setSelected(row.uuid in kept)
                if row.uuid in kept:
                    view.setCurrentItem(item)
            branch.setExpanded(batch not in folded)
            branch.setFirstColumnSpanned(True)
        view.blockSignals(False)
        return len(wanted) or len(groups)

    def selected(self) -> list[str]:
        """Return the uuids of the chosen maps, of whole batches too."""
        found: dict[str, None] = {}
        for item in self._view.selectedItems():
            found.update(dict.fromkeys(item.data(NAME, UUIDS)))
        return list(found)

    def batch(self) -> str:
        """Return the uuid of the batch that is chosen or holds the chosen map; empty without one."""
        item = self._view.currentItem()
        if item is None:
            return ""
        return str((item.parent() or item).data(NAME, BATCH))

    def choose(self, uuid: str) -> None:
        """Choose one map."""
        for item in self._items():
            item.setSelected(item.data(NAME, UUIDS) == [uuid])
            if item.isSelected():
                self._view.scrollToItem(item)

    def _items(self) -> list[QTreeWidgetItem]:
        branches = [self._view.topLevelItem(i) for i in range(self._view.topLevelItemCount())]
        return [branch.child(i) for branch in branches for i in range(branch.childCount())]

    def _folded(self) -> set[str]:
        branches = [self._view.topLevelItem(i) for i in range(self._view.topLevelItemCount())]
        return {b.data(NAME, BATCH) for b in branches if not b.isExpanded()}

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == NAME:
            self._ticks.append((item.data(NAME, UUIDS), item.checkState(NAME) == Qt.CheckState.Checked))
            self._tell.start()

    def _tell_ticks(self) -> None:
        """Tell what was ticked once the widget is done with its item: what follows fills the tree anew."""
        ticks, self._ticks = self._ticks, []
        for uuids, visible in ticks:
            self.ticked.emit(uuids, visible)

    # -------------------------------------------------------------- drag and drop
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a drop before the widget moves items by itself: the workspace says what stands where."""
        if event.type() == QEvent.Type.Drop:
            # Anything but a move: the widget would take the dragged items out of the tree itself.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def _drop(self, event: QDropEvent) -> None:
        place = event.position().toPoint() if hasattr(event, "position") else event.pos()
        target = self._view.itemAt(place)
        dragged = self._view.currentItem()
        if dragged is None or target is dragged:
            return
        below = target is not None and place.y() > self._view.visualItemRect(target).center().y()
        if dragged.parent() is None:
            self._drop_batch(dragged, target, below=below)
        elif target is None or target.parent() is None:
            branch = target or self._view.topLevelItem(self._view.topLevelItemCount() - 1)
            self.dropped.emit(self.selected(), branch.data(NAME, BATCH), "")
        else:
            following = self._view.itemBelow(target) if below else target
            inside = following is not None and following.parent() is target.parent()
            before = following.data(NAME, UUIDS)[0] if inside else ""
            self.dropped.emit(self.selected(), target.parent().data(NAME, BATCH), before)

    def _drop_batch(self, dragged: QTreeWidgetItem, target: QTreeWidgetItem | None, *, below: bool) -> None:
        branch = None if target is None else target.parent() or target
        place = self._view.indexOfTopLevelItem(branch) + int(below) if branch is not None else -1
        following = self._view.topLevelItem(place) if place >= 0 else None
        before = "" if following is None else following.data(NAME, BATCH)
        if dragged.data(NAME, BATCH):
            self.dropped.emit([], dragged.data(NAME, BATCH), before)


@cache
def _kind_icon(kind: str) -> QIcon:
    """Return the icon of a kind of map; a chosen row keeps it as it is instead of tinting it away."""
    drawn = icon(KIND_ICONS[kind]).pixmap(QSize(16, 16))
    made = QIcon(drawn)
    made.addPixmap(drawn, QIcon.Mode.Selected)
    return made


def _batch_item(uuid: str, name: str, maps: Sequence[MapRow]) -> QTreeWidgetItem:
    title = name or translate("MinePlanner", "No batch")
    item = QTreeWidgetItem([translate("MinePlanner", "{} ({})").format(title, len(maps))])
    font = item.font(NAME)
    font.setBold(True)
    item.setFont(NAME, font)
    shown = sum(row.visible for row in maps)
    if maps:
        states = {0: Qt.CheckState.Unchecked, len(maps): Qt.CheckState.Checked}
        item.setCheckState(NAME, states.get(shown, Qt.CheckState.PartiallyChecked))
    item.setData(NAME, UUIDS, [row.uuid for row in maps])
    item.setData(NAME, BATCH, uuid)
    item.setToolTip(NAME, _plain(title))
    return item


def _map_item(row: MapRow) -> QTreeWidgetItem:
    located = row.status != "received"
    metres = metres_within(row.sigma_m) if located else translate("MinePlanner", "unlocated")
    item = QTreeWidgetItem([row.name, row.grade, metres])
    item.setIcon(NAME, _kind_icon(row.kind))
    item.setCheckState(NAME, Qt.CheckState.Checked if row.visible else Qt.CheckState.Unchecked)
    item.setData(NAME, UUIDS, [row.uuid])
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
    bars, colour = trust(row.source, row.info, row.status)
    item.setIcon(GRADE, trust_icon(bars, colour))
    item.setTextAlignment(WITHIN, int(_RIGHT))
    lines = [
        row.name,
        translate("MinePlanner", "{} · {} · features: {}").format(
            said(KINDS, row.kind), said(STATES, row.status), features_in(row.features, row.left_out)
        ),
        " · ".join(filter(None, (said(CONTENTS, row.content) if row.content else "", row.file_name))),
        within(row.sigma_m, located=located),
        translate("MinePlanner", "Trust: {} of 3 bars, grade {}").format(bars, row.grade),
    ]
    for column in range(3):
        item.setToolTip(column, _plain("\n".join(filter(None, lines))))
    return item


def _plain(text: str) -> str:
    """Return a tip that shows a file's own words as they are, also where they look like markup."""
    return f"<p>{escape(text, quote=False)}</p>".replace("\n", "<br>") if "<" in text else text


def _has_words(row: MapRow, words: list[str]) -> bool:
    said_of = (row.name, row.batch, said(KINDS, row.kind), row.grade, said(STATES, row.status), row.from_whom)
    text = " ".join(said_of).casefold()
    return all(word in text for word in words)
