# SPDX-License-Identifier: GPL-2.0-or-later
"""What the searched fields of a map or batch say about its shift, in sentences."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from mine_planner.domain.batch_shift import ShiftEstimate
    from mine_planner.gis.accuracy_shift import GroupShift


def said_of_shift(found: GroupShift) -> str:
    """Say whether a group lies off together, how sure that is, and what cannot be told."""
    whole = found.whole
    if whole is None:
        if found.unclear:
            return spoken(
                f"{_fields(found.unclear)} fit the records nowhere clearly, so no shift can be told."
            )
        return ""
    if whole.significant:
        said = spoken(f"{move(whole)}; {sure(whole)}: a shift is proposed.")
        return f"{said} {cannot_tell(whole)}".strip()
    alone = [one for one in found.alone.values() if one.significant]
    if whole.fields == 1:
        if not alone:
            return spoken("Only one field was searched: it says nothing about the others of its batch.")
        return spoken(
            "Only one field was searched: it says nothing about the others of its batch; "
            f"that field itself lies off: {move(alone[0])}; {sure(alone[0])}."
        )
    basis = _fields(whole.fields)
    said = spoken(f"{basis} show no common shift beyond chance ({sure(whole)} of {_vector(whole)}).")
    return f"{said} {cannot_tell(whole)}".strip()


def why_shift(name: str, found: ShiftEstimate) -> str:
    """Return the reason of a proposed shift."""
    basis = _fields(found.fields)
    if found.set_aside:
        basis = spoken(f"{basis}, {found.set_aside} of them set aside as odd")
    parts = [
        spoken(f"{move(found)} in {name}; {sure(found)}, from {basis}."),
        cannot_tell(found),
        spoken(
            "The new ground is hazard once this is accepted; the old ground stays hazard until a "
            "cancellation report."
        ),
    ]
    return " ".join(part for part in parts if part)


def move(found: ShiftEstimate) -> str:
    """Say the shift that is offered."""
    shift = found.correction
    length = math.hypot(shift.east_m, shift.north_m)
    east, north = f"{shift.east_m:+.0f}", f"{shift.north_m:+.0f}"
    if shift.rotation_deg:
        return spoken(
            f"Finds lie {length:.0f} m from the records ({east} m east, {north} m north) "
            f"and are turned by {shift.rotation_deg:+.1f}°"
        )
    return spoken(f"Finds lie {length:.0f} m from the records ({east} m east, {north} m north)")


def sure(found: ShiftEstimate) -> str:
    """Say the ellipse in words."""
    percent = f"{100 * found.mean.confidence:.0f}"
    half, other = found.mean.half_major_m, found.mean.half_minor_m
    if found.open_bearing_deg is not None:
        return spoken(f"{percent} % within {_metres(other)} m across {_along(found)}")
    if half - other < 0.25 * half:
        return spoken(f"{percent} % within {_metres(half)} m")
    return spoken(f"{percent} % within {_metres(half)} m along {_along(found)} and {_metres(other)} m across")


def cannot_tell(found: ShiftEstimate) -> str:
    """Say in which direction the shift cannot be told, and why; empty where it can."""
    if found.open_bearing_deg is None:
        return ""
    if found.fields < 2:
        return spoken(
            f"Along {_along(found)} the shift cannot be told: rows of evenly spaced mines fit one step "
            "further on as well. Searching the ends of the rows would tell."
        )
    return spoken(
        f"Along {_along(found)} the shift cannot be told within {found.reach_m:.0f} m: too few fields were "
        "searched, or no end of a row in that direction."
    )


def shift_content(found: ShiftEstimate) -> dict[str, object]:
    """Return what a proposal keeps of a shift."""
    shift, mean = found.correction, found.mean
    return {
        "east_m": shift.east_m,
        "north_m": shift.north_m,
        "rotation_deg": shift.rotation_deg,
        "pivot": list(shift.pivot),
        "p_shift": found.p_shift,
        "p_rotation": None if math.isnan(found.p_rotation) else found.p_rotation,
        "observations": found.fields,
        "half_major_m": mean.half_major_m,
        "half_minor_m": mean.half_minor_m,
        "bearing_deg": mean.bearing_deg,
        "open_bearing_deg": found.open_bearing_deg,
        "set_aside": found.set_aside,
    }


def _fields(count: int) -> str:
    return spoken("one searched field") if count == 1 else spoken(f"{count} searched fields")


def _metres(value: float) -> str:
    return f"{math.ceil(value)}"


def _along(found: ShiftEstimate) -> str:
    bearing = found.mean.bearing_deg if found.open_bearing_deg is None else found.open_bearing_deg
    return f"{bearing:.0f}°"


def _vector(found: ShiftEstimate) -> str:
    return spoken(f"{found.mean.east_m:+.0f} m east, {found.mean.north_m:+.0f} m north")
