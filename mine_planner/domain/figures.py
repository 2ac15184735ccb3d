# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures in sentences: what is more than nothing is never called nothing."""

from __future__ import annotations


def rounded(value: float) -> str:
    """Return a figure without decimals and with commas between thousands; below a half it is ``< 1``.

    Ground of 0.4 m² that stays hazard is hazard: a sentence that calls it 0 m² would deny it.
    """
    return "< 1" if 0.0 < value <= 0.5 else f"{value:,.0f}"
