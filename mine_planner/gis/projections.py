# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinate reference systems between QGIS and the workspace, with the datum operation in the open."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDatumTransform,
)

from mine_planner.domain.errors import InputError
from mine_planner.store.values import SpatialReference

_DATUM = re.compile(r"\b(?:DATUM|ENSEMBLE)\[\"([^\"]*)\".*?\bPRIMEM\[\"([^\"]*)\"", re.DOTALL)
#: What EPSG numbers the turning of axes, in two and in three dimensions.
_AXIS_STEPS = ("15498", "15499")
_TRIES = 3
_AXIS_NAME = "axis order change"
_AXIS_NOTE = " (with axis order normalized for visualization)"


@dataclass(frozen=True)
class Operation:
    """A coordinate operation between two systems, as PROJ knows it."""

    proj: str
    name: str
    accuracy_m: float | None
    is_available: bool
    is_ballpark: bool


def parse_crs(text: str, what: str = "CRS") -> QgsCoordinateReferenceSystem:
    """Return a system from text such as ``EPSG:32638``.

    Raises
    ------
    InputError
        When QGIS does not know it.
    """
    crs = QgsCoordinateReferenceSystem(text)
    if not crs.isValid():
        raise InputError(f'The {what} "{text}" is not known: enter a code such as EPSG:32638.')
    return crs


def workspace_reference(crs: QgsCoordinateReferenceSystem) -> SpatialReference:
    """Return what the store keeps of a system; workspaces are kept in metres.

    Raises
    ------
    InputError
        When the system is geographic or not in metres.
    """
    if not crs.isValid() or crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters:
        raise InputError(
            f"The CRS {crs.authid() or '(none)'} is not in metres: choose a projected one for the workspace, "
            "for example the UTM zone of the region."
        )
    authority, _, code = crs.authid().partition(":")
    number = int(code) if code.isdigit() else 100000 + crs.srsid()
    wkt = crs.toWkt(Qgis.CrsWktVariant.Wkt1Gdal)
    return SpatialReference(number, crs.description(), authority or "NONE", number, wkt)


def crs_of_reference(reference: SpatialReference) -> QgsCoordinateReferenceSystem:
    """Return QGIS's system of a stored reference."""
    crs = QgsCoordinateReferenceSystem(f"{reference.organisation}:{reference.code}")
    if crs.isValid():
        return sound(crs)
    return QgsCoordinateReferenceSystem.fromWkt(reference.definition)


def operations(source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> list[Operation]:
    """Return the known operations between two systems, PROJ's preferred one first."""
    details = QgsDatumTransform.operations(*sound_pair(source, target), True)
    return [
        Operation(
            proj=item.proj,
            name=item.name,
            accuracy_m=stated_accuracy(item, source, target),
            is_available=item.isAvailable,
            is_ballpark="ballpark" in item.name.lower(),
        )
        for item in details
    ]


def transform(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    operation: str = "",
) -> QgsCoordinateTransform:
    """Return a transform that never falls back to a ballpark one.

    Parameters
    ----------
    source, target
        From and to.
    operation
        A PROJ pipeline to use; empty takes PROJ's preferred one.

    Raises
    ------
    InputError
        When the operation is not usable here (a grid is missing).
    """
    source, target = sound_pair(source, target)
    context = QgsCoordinateTransformContext()
    if operation:
        context.addCoordinateOperation(source, target, operation, False)
    made = QgsCoordinateTransform(source, target, context)
    made.setBallparkTransformsAreAppropriate(False)
    made.disableFallbackOperationHandler(True)
    if not _moves(made):
        raise InputError(
            f"There is no usable transformation from {source.authid()} to {target.authid()}: "
            "install the missing grid, or choose another operation."
        )
    return made


def of_map(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsCoordinateTransform:
    """Return the way between two systems by the project's operations, to show something or to take a place.

    Raises
    ------
    InputError
        When a system is missing, or positions would stay where they are although they have to move.
    """
    source, target = sound_pair(source, target)
    made = QgsCoordinateTransform(source, target, context)
    if not _moves(made):
        raise InputError(
            f"Places cannot be carried from {source.authid() or 'a map without a CRS'} to "
            f"{target.authid() or 'no CRS'}: choose the project's CRS anew, or start QGIS anew."
        )
    return made


def check_way(source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> None:
    """Refuse where QGIS's own tools, which take these very systems, would leave places where they are.

    Raises
    ------
    InputError
        As :func:`of_map`.
    """
    if not _is_way(source, target):
        raise InputError(
            f"The map's CRS {source.authid() or '(none)'} does not lead to {target.authid()}: choose the "
            "project's CRS anew, or start QGIS anew, before something is drawn."
        )


def sound_pair(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> tuple[QgsCoordinateReferenceSystem, QgsCoordinateReferenceSystem]:
    """Return two systems such that PROJ can be asked about the way between them.

    Where threads ask for a system at the same moment, QGIS (3.40 and 3.44) may keep it without what PROJ
    needs: it is called valid, but no operation leads to or from it, and a transform of it that is called
    valid as well leaves positions where they are. This lasts until the cache is emptied.
    """
    for _ in range(_TRIES):
        if not (source.isValid() and target.isValid()):
            break
        if _is_way(source, target) and _is_known(source) and _is_known(target):
            break
        QgsCoordinateReferenceSystem.invalidateCache()
        QgsCoordinateTransform.invalidateCache()
        source, target = _made_anew(source), _made_anew(target)
    return source, target


def sound(crs: QgsCoordinateReferenceSystem, wkt: str = "") -> QgsCoordinateReferenceSystem:
    """Return a system of which PROJ knows what it is.

    QGIS (3.40 and 3.44) lets a system go empty when the thread ends in which it was made: it is still called
    valid, but has no text, and no operation leads from it. What was read in the background ends so.

    Parameters
    ----------
    crs
        The system.
    wkt
        Its text, for one without a code, which cannot be made anew otherwise.
    """
    for _ in range(_TRIES):
        if not crs.isValid() or _is_known(crs):
            break
        QgsCoordinateReferenceSystem.invalidateCache()
        made = QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt and not crs.authid() else _made_anew(crs)
        crs = made if made.isValid() else crs
    return crs


def _is_known(crs: QgsCoordinateReferenceSystem) -> bool:
    return bool(crs.toWkt(Qgis.CrsWktVariant.Wkt2_2019))


def _is_way(source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> bool:
    return _moves(QgsCoordinateTransform(source, target, QgsCoordinateTransformContext()))


def _moves(made: QgsCoordinateTransform) -> bool:
    """Tell whether a transform has an operation in this thread, or needs none."""
    if not made.isValid() or made.isShortCircuited():
        return bool(made.isValid())
    return bool(made.instantiatedCoordinateOperationDetails().proj)


def _made_anew(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    if crs.authid():
        made = QgsCoordinateReferenceSystem(crs.authid())
    else:
        made = QgsCoordinateReferenceSystem.fromWkt(crs.toWkt(Qgis.CrsWktVariant.Wkt2_2019))
    return made if made.isValid() else crs


def stated_accuracy(
    details: QgsDatumTransform.TransformDetails,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
) -> float | None:
    """Return what EPSG states for an operation, in metres; None where nothing is stated.

    A map projection alone is exact. PROJ says so where it turns axes in a step of its own, and says
    nothing (-1) where it does not, which differs between its versions.
    """
    if details.accuracy >= 0.0:
        return float(details.accuracy)
    return 0.0 if same_datum(source, target) else None


def same_datum(source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> bool:
    """Tell whether two systems stand on one datum, so that the way between them is exact."""
    first, second = _datum_of(source), _datum_of(target)
    return first == second and first is not None


def _datum_of(crs: QgsCoordinateReferenceSystem) -> tuple[str, ...] | None:
    """Return the names of datum and prime meridian; None where there is none or a shift is bound to it."""
    text = crs.toWkt(Qgis.CrsWktVariant.Wkt2_2019)
    found = _DATUM.search(text)
    if found is None or text.startswith("BOUNDCRS"):
        return None
    return found.groups()


def steps(details: QgsDatumTransform.TransformDetails) -> list[tuple[str, str, str]]:
    """Return name, authority and code of an operation's steps, without those that turn axes.

    Authority and code are empty where PROJ does not list them.
    """
    names = plain_name(details.name).split(" + ")
    codes = [(part.authority, part.code) for part in details.operationDetails if part.code not in _AXIS_STEPS]
    if len(names) != len(codes):
        return [(name, "", "") for name in names]
    return [(name, *code) for name, code in zip(names, codes, strict=True)]


def area_of_shift(details: QgsDatumTransform.TransformDetails) -> str:
    """Return where the shift between the datums is made for, in EPSG's words; empty if not stated."""
    codes = {code for name, _, code in steps(details) if code and " to " in name}
    return next((part.areaOfUse for part in details.operationDetails if part.code in codes), "")


def plain_name(name: str) -> str:
    """Leave out of an operation's name what is said of axes, which tells nothing about the datum."""
    words = name.removesuffix(_AXIS_NOTE).split(" + ")
    return " + ".join(step for step in words if not step.startswith(_AXIS_NAME))
