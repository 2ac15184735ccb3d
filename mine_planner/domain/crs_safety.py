# SPDX-License-Identifier: GPL-2.0-or-later
"""What makes a coordinate system unsafe for a minefield record, told from its text alone.

A home-made system on the Krassowsky ellipsoid without a datum shift puts every mine about 102 m
off at Aghdam, without an error and without a warning. Such a system is refused unless a person
overrides with a reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mine_planner.domain.spoken import spoken

#: Names that stand for WGS 84 or a frame within a metre or two of it.
_GLOBAL_DATUMS = (
    *("wgs84", "wgs_1984", "wgs 84", "world geodetic system 1984"),
    *("nad83", "grs80", "etrs", "itrf", "unit_"),
)
_GLOBAL_PROJ = re.compile(r"\+init=|\+datum=(?:wgs84|nad83)|\+ellps=(?:wgs84|grs80)")
_ZERO_PROJ = re.compile(r"\+towgs84=\s*-?0(?:\.0*)?(?:\s*,\s*-?0(?:\.0*)?)*\s*(?=\+|\s|$)")
_SHIFT_KEYS = ("+towgs84", "+nadgrids", "+geoidgrids")
_WKT_SHIFT = ("TOWGS84[", "ABRIDGEDTRANSFORMATION[", "BOUNDCRS[")
_EPSG_ID = re.compile(r"(?:ID|AUTHORITY)\[\s*\"EPSG\"\s*,\s*\"?(\d+)\"?", re.IGNORECASE)
#: The identifier of the system itself stands right before the last bracket, or before a remark there.
_OWN_ID = re.compile(
    r"(?:ID|AUTHORITY)\[\s*\"EPSG\"\s*,\s*\"?\d+\"?\s*\]"
    r"(?:\s*,\s*REMARK\[\s*\"[^\"]*(?:\"\"[^\"]*)*\"\s*\])?\s*\]\s*$",
    re.IGNORECASE,
)
_ZERO_WKT = re.compile(
    r"TOWGS84(?:\[(?:\s*-?0(?:\.0*)?\s*,?)+\]|=(?:-?0(?:\.0*)?,)+-?0(?:\.0*)?\")", re.IGNORECASE
)
_ELLIPSOID = re.compile(r"(?:SPHEROID|ELLIPSOID)\[\"([^\"]*)", re.IGNORECASE)
_SHIFT_FIGURE = re.compile(r"PARAMETER\[\"[XYZ]-axis [^\"]*\"\s*,\s*([-+0-9.eE]+)", re.IGNORECASE)
_BALLPARK = re.compile(r"ballpark|noop\b|unknown_based_on", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SafetyFinding:
    """One reason why a system must not be used silently, as a sentence."""

    rule: str
    message: str


def check_proj_string(text: str) -> tuple[SafetyFinding, ...]:
    """Return why a PROJ string is unsafe; empty when it is safe or is no PROJ string."""
    lowered = text.lower()
    if "+proj" not in lowered or _GLOBAL_PROJ.search(lowered):
        return ()
    if _ZERO_PROJ.search(lowered):
        return (_zero_shift(),)
    if any(key in lowered for key in _SHIFT_KEYS):
        return ()
    ellipsoid = re.search(r"\+(?:ellps|datum)=(\S+)", lowered)
    named = ellipsoid[1] if ellipsoid else "an ellipsoid of its own"
    return (
        SafetyFinding(
            "no_datum_shift",
            spoken(
                f"This coordinate system uses {named} without a datum shift, so positions on an old "
                "datum come out about 100 m off without a warning; choose an EPSG system and a datum "
                "operation, or state a reason."
            ),
        ),
    )


def _zero_shift() -> SafetyFinding:
    return SafetyFinding(
        "zero_datum_shift",
        spoken(
            "This coordinate system states a datum shift of nought for an ellipsoid that is not that "
            "of WGS 84; choose an EPSG system and a datum operation, or state a reason."
        ),
    )


def check_wkt(text: str) -> tuple[SafetyFinding, ...]:
    """Return why a system given as WKT is unsafe; empty when nothing speaks against it.

    A datum is known when its own block carries an EPSG id, when a shift is bound to it, or when
    it is one of the global datums.
    """
    if _shifts_by_nought(text):
        return (_zero_shift(),)
    start = re.search(r"\b(?:DATUM|ENSEMBLE)\s*\[", text, re.IGNORECASE)
    if start is None or any(key in text.upper() for key in _WKT_SHIFT):
        return ()
    block = _block(text, start.end())
    name = re.match(r"\s*\"([^\"]*)\"", block)
    named = name[1] if name else ""
    without_ellipsoid = re.sub(r"(?:ELLIPSOID|SPHEROID)\[.*?\]\s*\]?", "", block, flags=re.DOTALL)
    known = _EPSG_ID.search(without_ellipsoid) or _OWN_ID.search(text)
    if known or any(word in named.lower() for word in _GLOBAL_DATUMS):
        return ()
    return (
        SafetyFinding(
            "unknown_datum",
            spoken(
                f"The datum {named or 'without a name'} of this coordinate system is not in the EPSG "
                "list and carries no shift, so its offset from WGS 84 is unknown; choose an EPSG "
                "system and a datum operation, or state a reason."
            ),
        ),
    )


def _shifts_by_nought(text: str) -> bool:
    """Tell whether a WKT binds a shift of nought to an ellipsoid that is not a global one."""
    first = _ELLIPSOID.search(text)
    if first is None or first[1].upper().startswith(("WGS", "GRS")):
        return False
    _, bound, shift = text.partition("ABRIDGEDTRANSFORMATION")
    figures = [float(figure) for figure in _SHIFT_FIGURE.findall(shift)] if bound else []
    nought = bool(figures) and not any(figures)
    return nought or _ZERO_WKT.search(text) is not None


def _block(text: str, start: int) -> str:
    depth = 1
    for index in range(start, len(text)):
        if text[index] == "[":
            depth += 1
        elif text[index] == "]":
            depth -= 1
            if depth == 0:
                return text[start:index]
    return text[start:]


def check_crs_text(text: str) -> tuple[SafetyFinding, ...]:
    """Check a system given as a PROJ string or as WKT; EPSG codes are left to PROJ."""
    return check_proj_string(text) or check_wkt(text)


def check_operation(
    name: str, accuracy_m: float | None, missing_grids: tuple[str, ...] = ()
) -> tuple[SafetyFinding, ...]:
    """Check what PROJ says of a transformation before it may be used.

    Parameters
    ----------
    name
        Name or pipeline of the operation.
    accuracy_m
        Accuracy that EPSG states; ``None`` or negative when unknown.
    missing_grids
        Grid files that the operation needs and that are not installed.
    """
    findings = []
    if missing_grids:
        files = ", ".join(missing_grids)
        findings.append(
            SafetyFinding(
                "missing_grid",
                spoken(
                    f"The transformation needs {files}, which is not installed; install it or choose "
                    "another operation, since a rougher one is never taken silently."
                ),
            )
        )
    if _BALLPARK.search(name):
        findings.append(
            SafetyFinding(
                "ballpark",
                spoken(
                    "This transformation ignores the difference of the datums (ballpark), which is "
                    "about 100 m for SK-42; choose an operation with a stated accuracy."
                ),
            )
        )
    elif accuracy_m is None or accuracy_m < 0.0:
        findings.append(
            SafetyFinding(
                "unknown_accuracy",
                spoken(
                    "This transformation has no stated accuracy; choose another one, or enter the "
                    "authority's figure with a reason."
                ),
            )
        )
    return tuple(findings)
