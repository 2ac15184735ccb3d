# SPDX-License-Identifier: GPL-2.0-or-later
"""The datum operation of a handed-over map: chosen in the open, pinned, and safe or refused.

PROJ may take another operation from point to point; here the one that it prefers, or the one that a
person names, is pinned for the whole map, so that what is stored is what was used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDatumTransform,
)

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import projections
from mine_planner.gis.crs_areas import named
from mine_planner.gis.operation_grounds import Ground

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

UNKNOWN_DATUM_M = 150.0
"""Datum error reckoned with where a person overrides: SK-42 read without its shift lies 103 m off in
the South Caucasus (domain reference §4.3), and other old datums farther."""
FOREIGN_DATUM_M = 350.0
"""The same where the operation is made for other ground: the Austrian shift of MGI, which PROJ takes for
EPSG:31275 to 31277, lies 313 m off in Bosnia and Herzegovina beside that of MGI 1901 (EPSG:3962)."""


@dataclass(frozen=True)
class ChosenOperation:
    """A pinned operation between two systems.

    Attributes
    ----------
    transform
        Ready to use.
    proj
        The pipeline, empty where both systems are the same.
    name
        What PROJ calls it, for the register and for people.
    accuracy_m
        What EPSG states, per axis in metres; 0 within one datum.
    override_reason
        The reason that a person gave for taking it, should it be unsafe.
    doubts
        What speaks against it and was overridden, and what else a person has to look at: said, and kept.
    beside
        How many of the positions lie beside its ground, in words; empty where none does.
    area
        The box of degrees that it is made for; None where it is not known.
    """

    transform: QgsCoordinateTransform
    proj: str
    name: str
    accuracy_m: float
    override_reason: str = ""
    doubts: tuple[str, ...] = ()
    beside: str = ""
    area: Any = None

    def __call__(self, xy: Any) -> Floats:
        """Transform easting and northing, (n, 2) in, (n, 2) out.

        Raises
        ------
        InputError
            When a position lies where the systems do not reach.
        """
        import numpy as np

        from mine_planner.gis.evidence_geometry import transform_coordinates

        given = np.asarray(xy, dtype=float).reshape(-1, 2)
        try:
            moved: Floats = np.asarray(transform_coordinates(given, self.transform))
        except QgsCsException as error:
            raise InputError(_unreachable(self.transform), str(error)) from error
        if not np.isfinite(moved).all():
            raise InputError(_unreachable(self.transform))
        return moved


def choose_operation(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    operation: str = "",
    override_reason: str = "",
    where: Any = None,
) -> ChosenOperation:
    """Pin the operation between two systems, or refuse.

    Parameters
    ----------
    source, target
        From and to.
    operation
        A PROJ pipeline, or the EPSG code of the datum operation (``EPSG:15865`` or ``15865``); empty
        takes what PROJ prefers of what is made for the positions.
    override_reason
        A person's reason to take an unsafe system or operation all the same.
    where
        The positions to be moved, or some of them, (n, 2) in the source's system: the operation has to be
        made for them, and its accuracy is never said to be better than the operations made for them agree.

    Raises
    ------
    InputError
        When the system has no known datum shift, the operation is a ballpark one, its grid is missing,
        its accuracy is not stated or it is made for other ground, and no reason is given; or when the
        operation is not known.
    """
    from mine_planner.domain import crs_safety

    source, target = projections.sound_pair(source, target)
    text = source.toWkt(_wkt2())
    if not text:
        raise InputError(
            f"QGIS does not know any more what {source.authid() or 'the CRS of the file'} is: choose "
            "the CRS or the file anew, or start QGIS anew."
        )
    ground = Ground(source, target, () if where is None else where)
    known = _named_operation(source, target, operation) or (None if operation.strip() else ground.preferred())
    pipeline = operation.strip() if known is None else str(known.proj)
    made = projections.transform(source, target, pipeline)
    # An operation that is given as a pipeline has lost its name and accuracy; the list keeps them.
    details = known or made.instantiatedCoordinateOperationDetails()
    if not pipeline and details.proj and not made.isShortCircuited():
        made = projections.transform(source, target, details.proj)
    name = projections.plain_name(details.name) or "none needed"
    stated = projections.stated_accuracy(details, source, target)
    accuracy = -1.0 if stated is None else stated
    findings = list(crs_safety.check_crs_text(text))
    if not made.isShortCircuited():
        missing = tuple(grid.shortName for grid in details.grids if not grid.isAvailable)
        findings += crs_safety.check_operation(name, accuracy, missing)
    foreign = [] if accuracy == 0.0 else ground.objections(details)
    reason = override_reason.strip()
    for finding in findings + foreign:
        if not reason:
            raise InputError(finding.message)
        accuracy = max(accuracy, FOREIGN_DATUM_M if finding in foreign else UNKNOWN_DATUM_M)
    doubts = tuple(finding.message for finding in findings + foreign)
    chosen = ChosenOperation(made, details.proj or pipeline, name, max(accuracy, 0.0), reason, doubts)
    return chosen if accuracy <= 0.0 else _weighed(chosen, ground, details)


def _weighed(
    chosen: ChosenOperation, ground: Ground, details: QgsDatumTransform.TransformDetails
) -> ChosenOperation:
    """Return an operation between two datums with what is to be reckoned with and looked at on its ground."""
    return replace(
        chosen,
        accuracy_m=ground.error_m(chosen.transform, details, chosen.accuracy_m),
        doubts=chosen.doubts + ground.doubts(details),
        beside=ground.beside(details),
        area=details.bounds,
    )


class OperationOffer(NamedTuple):
    """An operation that may be taken, with its stated accuracy and where it is made for, in EPSG's words.

    ``is_made_here`` tells whether the positions lie there; it is true where there are none.
    """

    proj: str
    name: str
    accuracy_m: float
    area: str
    is_made_here: bool


def operation_choices(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, where: Any = ()
) -> list[OperationOffer]:
    """Return the operations that may be taken for positions, (n, 2) in the source's system.

    The one that is taken where nobody names one comes first, and what is made for other ground last; ballpark
    ones, those of unknown accuracy and those whose grid is missing are left out.
    """
    source, target = projections.sound_pair(source, target)
    ground = Ground(source, target, where)
    return [
        OperationOffer(
            item.proj,
            _datum_step(item.name),
            float(item.accuracy),
            projections.area_of_shift(item),
            ground.is_made_for(item),
        )
        for item in ground.ordered()
        if item.isAvailable and item.accuracy >= 0.0
    ]


def operation_for(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    operation: str = "",
    override_reason: str = "",
    where: Any = None,
) -> ChosenOperation:
    """Pin the operation that a person named, but only where the datum differs at all.

    Raises
    ------
    InputError
        As :func:`choose_operation`.
    """
    named = "" if operation and _same_datum(source, target) else operation
    return choose_operation(source, target, named, override_reason, where)


def _same_datum(source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> bool:
    """Tell whether the way between two systems is exact, so that there is no datum operation to name."""
    try:
        made = projections.transform(source, target)
    except InputError:
        return False
    details = made.instantiatedCoordinateOperationDetails()
    return bool(made.isShortCircuited() or projections.stated_accuracy(details, source, target) == 0.0)


def distrusted(chosen: ChosenOperation) -> ChosenOperation:
    """Return an operation that is used where it does not belong: its stated accuracy does not hold."""
    return replace(chosen, accuracy_m=max(chosen.accuracy_m, FOREIGN_DATUM_M))


def _wkt2() -> Any:
    from qgis.core import Qgis

    return Qgis.CrsWktVariant.Wkt2_2019


def _datum_step(name: str) -> str:
    """Return the step that changes the datum, such as "Pulkovo 1942 to WGS 84 (16)", out of a whole name."""
    steps = [step for step in name.split(" + ") if " to " in step]
    return " + ".join(steps) or projections.plain_name(name)


def _named_operation(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, operation: str
) -> QgsDatumTransform.TransformDetails | None:
    """Return the known operation that a person's words mean; None for no words or a pipeline of their own."""
    words = operation.strip()
    if not words:
        return None
    code = re.fullmatch(r"(?:EPSG:)?(\d{4,6})", words, re.IGNORECASE)
    known = QgsDatumTransform.operations(source, target, True)
    for item in known:
        codes = {part.code for part in item.operationDetails if part.authority == "EPSG"}
        if (code is not None and code[1] in codes) or words in (item.proj, projections.plain_name(item.name)):
            return item
    if words.startswith("+"):
        return None
    names = "; ".join(projections.plain_name(item.name) for item in known[:4])
    raise InputError(
        f'The operation "{words}" does not lead from {named(source)} to {named(target)}: '
        f"choose one of these: {names or 'none is known'}."
    )


def _unreachable(transform: QgsCoordinateTransform) -> str:
    return spoken(
        f"Some positions lie where {named(transform.sourceCrs())} does not reach: check the system, its "
        "zone, and the order of the two coordinates."
    )
