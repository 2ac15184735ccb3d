# SPDX-License-Identifier: GPL-2.0-or-later
"""Which datum operations are made for the ground that positions lie on, and how far those disagree there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsDatumTransform

from mine_planner.domain import datums
from mine_planner.domain.crs_safety import SafetyFinding
from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import crs_areas, projections

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateTransform

    Details = QgsDatumTransform.TransformDetails

_COMPARABLE_M = 10.0
"""Operations that EPSG states to be coarser than this, and than one's own, say nothing about it."""
_PLACES = (50.0, 3.0, 97.0)
"""Where operations are compared: percentiles of the positions, so that a slip of the pen has no say."""


class Ground:
    """Positions between two systems, and the known operations between these."""

    def __init__(
        self, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, where: Any
    ) -> None:
        import numpy as np

        self._source, self._target = source, target
        positions = np.asarray(where, dtype=float).reshape(-1, 2)
        self._positions, self._lon_lat = crs_areas.some_of(source, positions)
        self._is_elsewhere = not len(self._lon_lat) and bool(np.isfinite(positions).all(axis=1).any())
        self._known = QgsDatumTransform.operations(source, target, True)

    def is_made_for(self, details: Details) -> bool:
        """Tell whether an operation is made for this ground, as far as EPSG says."""
        return crs_areas.is_made_for(details, self._lon_lat)

    def objections(self, details: Details) -> list[SafetyFinding]:
        """Return why an operation is not to be taken here; nothing where it is made for this ground."""
        if self._is_elsewhere:
            return [SafetyFinding("outside_area", crs_areas.outside_sentence(self._source))]
        return [] if self.is_made_for(details) else [made_elsewhere(details)]

    def doubts(self, details: Details) -> tuple[str, ...]:
        """Return what a person has to look at, although nothing is refused for it."""
        if not len(self._lon_lat) or not _is_doubtful(details) or not self.is_made_for(details):
            return ()
        return (
            spoken(
                f"The datum operation {shift_name(details)} is made for {area_name(details)} alone, but "
                "EPSG's box of it holds ground of its neighbours too: check that the positions lie there."
            ),
        )

    def beside(self, details: Details) -> str:
        """Say how many positions lie beside the ground of an operation that is made for the others."""
        count = len(self._lon_lat)
        strays = crs_areas.count_beside(details, self._lon_lat) if count else 0
        if not strays or not self.is_made_for(details):
            return ""
        return spoken(
            f"{strays} of {count} positions that were looked at lie beside the ground that the datum "
            f"operation {shift_name(details)} is made for: check their coordinates."
        )

    def ordered(self) -> list[Details]:
        """Return the known operations in the order in which they are to be offered.

        What is made for this ground comes first; within that in PROJ's order, which sets wide areas before
        narrow ones, since boxes of states overlap: that of Croatia holds most of Bosnia and Herzegovina.
        """
        first = self._taken()
        return sorted(self._known, key=lambda item: (item.proj != first.proj, not self.is_made_for(item)))

    def preferred(self) -> Details | None:
        """Return the operation that is taken where a person names none; None for PROJ's own choice."""
        own, taken = self._own(), self._taken()
        return None if taken.proj == own.proj else taken

    def _own(self) -> Details:
        return projections.transform(self._source, self._target).instantiatedCoordinateOperationDetails()

    def _taken(self) -> Details:
        own = self._own()
        if self.is_made_for(own) and not (len(self._lon_lat) and _is_doubtful(own)):
            return own
        sure = self._surest()
        if sure is not None:
            return sure
        return own if self.is_made_for(own) else next(iter(self._usable()), own)

    def _surest(self) -> Details | None:
        """Return the first good operation of which no doubt is left that it is made for this ground."""
        good = (item for item in self._usable() if item.accuracy <= _COMPARABLE_M)
        return next((item for item in good if not _is_doubtful(item)), None)

    def _usable(self) -> list[Details]:
        return [
            item
            for item in self._known
            if item.isAvailable
            and item.accuracy >= 0.0
            and "ballpark" not in item.name.lower()
            and self.is_made_for(item)
        ]

    def error_m(self, made: QgsCoordinateTransform, details: Details, stated_m: float) -> float:
        """Return what to reckon with for an operation here: never less than stated, nor than others disagree.

        Where it is doubtful whether it is made for this ground, never less than for one that surely is.
        """
        if len(self._positions) == 0:
            return stated_m
        sure = self._surest() if _is_doubtful(details) else None
        least = stated_m if sure is None else max(stated_m, float(sure.accuracy))
        return max(least, self._disagreement_m(made, stated_m))

    def _disagreement_m(self, made: QgsCoordinateTransform, stated_m: float) -> float:
        import numpy as np

        xs, ys = (np.percentile(column, _PLACES).tolist() for column in self._positions.T)
        places = sorted({(xs[0], ys[0]), *((x, y) for x in xs[1:] for y in ys[1:])})
        farthest = 0.0
        for item in self._usable():
            if not 0.0 < item.accuracy <= max(_COMPARABLE_M, stated_m):
                continue
            try:
                other = projections.transform(self._source, self._target, item.proj)
            except InputError:
                continue
            farthest = max(farthest, *(_apart_m(made, other, place) for place in places))
        return farthest


def _apart_m(one: QgsCoordinateTransform, other: QgsCoordinateTransform, place: tuple[float, float]) -> float:
    try:
        return float(one.transform(*place).distance(other.transform(*place)))
    except QgsCsException:
        return 0.0


def _is_doubtful(details: Details) -> bool:
    return datums.box_holds_neighbours(area_name(details))


def shift_name(details: Details) -> str:
    """Return what the step between the datums is called."""
    names = (name for name, _, _ in projections.steps(details) if " to " in name)
    return next(names, projections.plain_name(details.name))


def area_name(details: Details) -> str:
    """Return where an operation is made for, in EPSG's words; empty if not stated."""
    return str(projections.area_of_shift(details) or details.areaOfUse).rstrip(".")


def made_elsewhere(details: Details) -> SafetyFinding:
    """Say that an operation is made for other ground than where the positions lie."""
    return SafetyFinding(
        "foreign_area",
        spoken(
            f"The datum operation {shift_name(details)} is made for other ground ({area_name(details)}) than "
            "where the positions lie: "
            "choose one that is made for them, or the CRS of the country's own maps, or state a reason."
        ),
    )
