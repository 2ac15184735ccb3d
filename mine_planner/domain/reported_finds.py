# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds as they are written into one cell of a daily report."""

from __future__ import annotations

from dataclasses import dataclass

from mine_planner.domain.errors import InputError


@dataclass(frozen=True)
class ReportedFind:
    """Devices of one type in a daily report; depth in cm from the ground surface to the top."""

    ordnance: str
    count: int = 1
    depth_cm: float | None = None


def parse_finds(text: str) -> tuple[ReportedFind, ...]:
    """Read finds such as ``PMN-2:1@13cm;TM-62:1``: type, count, and depth where known.

    Raises
    ------
    InputError
        Naming the part that cannot be read.
    """
    finds = []
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        name, colon, rest = part.rpartition(":")
        if not colon:
            name, _, depth_text = part.partition("@")
            count_text = "1"
        else:
            count_text, _, depth_text = rest.partition("@")
        try:
            count = int(count_text)
            depth = _depth(depth_text)
        except ValueError as error:
            raise _unreadable(part) from error
        if not name.strip() or count < 1:
            raise _unreadable(part)
        finds.append(ReportedFind(name.strip(), count, depth))
    return tuple(finds)


def _depth(text: str) -> float | None:
    bare = text.strip().lower().removesuffix("cm").strip()
    if not bare:
        return None
    depth = float(bare)
    if not 0 <= depth <= 1000:
        raise ValueError(text)
    return depth


def _unreadable(part: str) -> InputError:
    return InputError(f'The find "{part}" cannot be read; write it as PMN-2:1@13cm.')
