# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates as people write them: decimal degrees, degrees-minutes-seconds and grid metres."""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import dataclass
from typing import Literal

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken

Axis = Literal["lat", "lon"]

#: Letters that name a hemisphere in English and Russian, with the axis and the sign.
_HEMISPHERES: dict[str, tuple[Axis, int]] = {
    "N": ("lat", 1),
    "S": ("lat", -1),
    "E": ("lon", 1),
    "W": ("lon", -1),
    "С": ("lat", 1),
    "Ю": ("lat", -1),
    "В": ("lon", 1),
    "З": ("lon", -1),
}
_RUSSIAN = (("С.Ш.", "С"), ("Ю.Ш.", "Ю"), ("В.Д.", "В"), ("З.Д.", "З"))
_PART = r"(\d+(?:[.,]\d+)?)"
_DMS = re.compile(
    rf"([+-]?)\s*{_PART}\s*(?:[°ºD:\s-]\s*{_PART}\s*)?(?:['′’M:\s-]\s*{_PART}\s*)?"
    rf"(?:[°º'′’\"″”]|'')?"
)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:[ \u00a0\u202f']\d{3})+(?:[.,]\d+)?")
_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_COMMA_GROUPS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+\.\d+|[+-]?\d{1,3}(?:,\d{3}){2,}")
_POINT_GROUPS = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+,\d+|[+-]?\d{1,3}(?:\.\d{3}){2,}")


@dataclass(frozen=True, slots=True)
class Degrees:
    """Decimal degrees, with the axis when a hemisphere letter tells it."""

    value: float
    axis: Axis | None


def parse_degrees(text: str) -> Degrees:
    """Read ``39.99``, ``39,99``, ``39°59'24"N``, ``N 39 59.4`` or ``46°55'48" в.д.``.

    Raises
    ------
    InputError
        When the text is no angle, or its minutes or seconds reach sixty.
    """
    body, letter = _split_hemisphere(text)
    match = _DMS.fullmatch(body)
    if match is None:
        raise InputError(_no_angle(text))
    parts = match.groups()[1:]
    degrees, minutes, seconds = (float((part or "0").replace(",", ".")) for part in parts)
    if minutes >= 60.0 or seconds >= 60.0 or _fraction_before_finer(parts):
        raise InputError(_no_angle(text))
    value = degrees + minutes / 60.0 + seconds / 3600.0
    if match[1] == "-":
        value = -value
    axis: Axis | None = None
    if letter:
        axis, sign = _HEMISPHERES[letter]
        if match[1]:
            raise InputError(_no_angle(text))
        value *= sign
    if abs(value) > (90.0 if axis == "lat" else 360.0):
        raise InputError(_no_angle(text))
    return Degrees(value, axis)


def _fraction_before_finer(parts: tuple[str | None, ...]) -> bool:
    """Tell whether a part with decimals is followed by a finer one (``39.5 30``)."""
    pairs = itertools.pairwise(parts)
    return any(finer and part and re.search("[.,]", part) for part, finer in pairs)


def _split_hemisphere(text: str) -> tuple[str, str]:
    body = text.strip().upper()
    for words, letter in _RUSSIAN:
        body = body.replace(words, letter)
    if body[:1] in _HEMISPHERES:
        return body[1:].strip(), body[0]
    if body[-1:] in _HEMISPHERES:
        return body[:-1].strip(), body[-1]
    return body, ""


def _no_angle(text: str) -> str:
    return spoken(
        f"{text!r} is no latitude or longitude; write decimal degrees or degrees, minutes and "
        "seconds, such as 39.99 or 39°59'24\"N."
    )


def parse_metres(text: str) -> float:
    """Read a grid coordinate: ``8664842.43``, ``8 664 842,43`` or ``8,664,842.43``.

    Raises
    ------
    InputError
        When the text is no number, or could mean two numbers (``664,842``).
    """
    body = text.strip()
    if _COMMA_GROUPS.fullmatch(body):
        return float(body.replace(",", ""))
    if _POINT_GROUPS.fullmatch(body):
        return float(body.replace(".", "").replace(",", "."))
    if re.fullmatch(r"[+-]?\d{1,3}[.,]\d{3}", body):
        message = (
            f"{text!r} could mean metres with three decimals or thousands of metres; write it "
            "without the sign between the groups."
        )
        raise InputError(message)
    if _GROUPED.fullmatch(body):
        body = re.sub(r"[ \u00a0\u202f']", "", body)
    if not _PLAIN.fullmatch(body):
        message = f"{text!r} is no grid coordinate; write metres, such as 8664842.43."
        raise InputError(message)
    return float(body.replace(",", "."))


def looks_geographic(x_text: str, y_text: str) -> bool:
    """Tell whether two texts read as latitude and longitude rather than as metres."""
    try:
        first, second = parse_degrees(x_text), parse_degrees(y_text)
    except InputError:
        return False
    return abs(first.value) <= 180.0 and abs(second.value) <= 180.0


def format_dms(value: float, axis: Axis, decimals: int = 1) -> str:
    """Write degrees as ``39°59'24.0"N``, rounded once so that sixty never appears."""
    unit = 10**decimals
    total = math.floor(abs(value) * 3600.0 * unit + 0.5)
    degrees, rest = divmod(total, 3600 * unit)
    minutes, seconds = divmod(rest, 60 * unit)
    width = 3 if axis == "lon" else 2
    letters = "NS" if axis == "lat" else "EW"
    digits = 2 if decimals == 0 else 3 + decimals
    letter = letters[0] if value >= 0.0 else letters[1]
    return f"{degrees:0{width}d}°{minutes:02d}'{seconds / unit:0{digits}.{decimals}f}\"{letter}"
