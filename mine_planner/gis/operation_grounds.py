# SPDX-License-Identifier: GPL-2.0-or-later
"""Which datum operations are made for the ground that positions lie on, and how far those disagree there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsDatumTransform

from mine_planner.domain.crs_safety import SafetyFinding
from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import crs_areas, projections

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateTransform

_COMPARABLE_M = 10.0
"""Operations that EPSG states to be coarser than this are not what a better one is measured by."""


class Ground:
    """Positions between two systems, and the known operations between these."""

    def __init__(
        self, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, where: Any
    ) -> None:
        import numpy as np

        self._source, self._target = source, target
        positions = np.asarray(where, dtype=float).reshape(-1, 2)
        self._positions = positions[np.isfinite(positions).all(axis=1)]
        self._lon_lat = crs_areas.some_of(source, self._positions)
        self._known = QgsDatumTransform.operations(source, target, True)

    def is_made_for(self, details: QgsDatumTransform.TransformDetails) -> bool:
        """Tell whether an operation is made for this ground, as far as EPSG says."""
        return crs_areas.is_made_for(details, self._lon_lat)

    def preferred(self) -> QgsDatumTransform.TransformDetails | None:
        """Return the first usable operation in PROJ's order that is made for this ground; None where PROJ's
        own choice is one, or where there is none.
        """
        own = projections.transform(self._source, self._target).instantiatedCoordinateOperationDetails()
        if self.is_made_for(own):
            return None
        return next(iter(self._usable()), None)

    def _usable(self) -> list[QgsDatumTransform.TransformDetails]:
        return [
            item
            for item in self._known
            if item.isAvailable
            and item.accuracy >= 0.0
            and "ballpark" not in item.name.lower()
            and self.is_made_for(item)
        ]

    def disagreement_m(self, made: QgsCoordinateTransform) -> float:
        """Return how far the operations that are made for this ground put its middle from where one does."""
        import numpy as np

        if len(self._positions) == 0:
            return 0.0
        x, y = np.median(self._positions, axis=0).tolist()
        farthest = 0.0
        for item in self._usable():
            if not 0.0 < item.accuracy <= _COMPARABLE_M:
                continue
            try:
                other = projections.transform(self._source, self._target, item.proj)
                farthest = max(farthest, made.transform(x, y).distance(other.transform(x, y)))
            except (InputError, QgsCsException):
                continue
        return farthest


def made_elsewhere(details: QgsDatumTransform.TransformDetails) -> SafetyFinding:
    """Say that an operation is made for other ground than where the positions lie."""
    name = next(
        (name for name, _, _ in projections.steps(details) if " to " in name),
        projections.plain_name(details.name),
    )
    area = (projections.area_of_shift(details) or details.areaOfUse).rstrip(".")
    return SafetyFinding(
        "foreign_area",
        spoken(
            f"The datum operation {name} is made for other ground ({area}) than where the positions lie: "
            "choose one that is made for them, or the CRS of the country's own maps, or state a reason."
        ),
    )
