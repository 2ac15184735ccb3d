# SPDX-License-Identifier: GPL-2.0-or-later
"""The control points that are being entered, with undo; what they are worth is reckoned elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from mine_planner.gis.scan_points import TypedPoint

if TYPE_CHECKING:
    from collections.abc import Iterable

    Points = tuple[TypedPoint, ...]


class PointsList(QObject):
    """Points in the order in which they were set; every change can be taken back.

    Signals
    -------
    changed
        Points were added, changed, removed or put back.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._points: Points = ()
        self._before: list[Points] = []
        self._after: list[Points] = []

    @property
    def points(self) -> Points:
        """The points as they stand."""
        return self._points

    def labels(self) -> list[str]:
        """Return the names of the points."""
        return [point.label for point in self._points]

    def get(self, label: str) -> TypedPoint:
        """Return a point by its name."""
        return self._points[self.labels().index(label)]

    # -------------------------------------------------------------- changing
    def add(self, pixel_x: float, pixel_y: float) -> str:
        """Add a point at a place of the scan and return its name."""
        label = str(max((int(text) for text in self.labels() if text.isdigit()), default=0) + 1)
        self._set((*self._points, TypedPoint(label, pixel_x, pixel_y)))
        return label

    def change(self, label: str, **values: Any) -> None:
        """Change a point; nothing happens where the values are the same."""
        self._set(tuple(replace(p, **values) if p.label == label else p for p in self._points))

    def remove(self, labels: Iterable[str]) -> None:
        """Remove points."""
        gone = set(labels)
        self._set(tuple(p for p in self._points if p.label not in gone))

    def load(self, points: Iterable[TypedPoint]) -> None:
        """Put other points in the place of all; can be taken back."""
        self._set(tuple(points))

    def begin(self, points: Iterable[TypedPoint] = ()) -> None:
        """Begin with points that cannot be taken back, such as those of the workspace."""
        self._points = tuple(points)
        self._before.clear()
        self._after.clear()
        self.changed.emit()

    def _set(self, points: Points) -> None:
        if points == self._points:
            return
        self._before.append(self._points)
        self._after.clear()
        self._points = points
        self.changed.emit()

    # -------------------------------------------------------------- taking back
    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return bool(self._after)

    def undo(self) -> None:
        """Take the newest change back."""
        if self._before:
            self._after.append(self._points)
            self._points = self._before.pop()
            self.changed.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._after:
            self._before.append(self._points)
            self._points = self._after.pop()
            self.changed.emit()
