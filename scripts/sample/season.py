# SPDX-License-Identifier: GPL-2.0-or-later
"""What planners and teams add in the sample region: rows traced over the paper map, and devices found."""

from __future__ import annotations

import numpy as np

from sample.fields import FIELDS, drawn_shift, mines
from sample.tables import GK, UTM, Table, convert, csv_text, utm

SEARCHED_FIELDS = ("101", "103", "105")
GNSS_SIGMA = 0.4
REPORTED = "108-1-012"
"""A device of the field that is on no map; a herder showed it."""


def traced_rows() -> str:
    """Return the rows of the paper map as a planner traces them: both ends in the sheet's own grid."""
    rows: Table = []
    for one in FIELDS:
        if "scan" not in one.sources:
            continue
        shift = drawn_shift(one.number, "scan")
        for number, (offset, ordnance) in enumerate(zip(one.offsets, one.ordnance, strict=True), start=1):
            (x1, y1), (x2, y2) = convert(utm(one.row_line(offset) + shift), UTM, GK)
            rows.append(
                {
                    "field": one.number, "row": number, "ordnance": ordnance,
                    "qty": int(one.length / one.spacing) + 1, "spacing_m": one.spacing,
                    "easting_1": f"{x1:.1f}", "northing_1": f"{y1:.1f}",
                    "easting_2": f"{x2:.1f}", "northing_2": f"{y2:.1f}",
                }
            )  # fmt: skip
    return csv_text(rows)


def finds() -> str:
    """Return what teams find on the searched fields, as their handheld receivers place it."""
    rng = np.random.default_rng(404)
    rows: Table = []
    for one in mines():
        wanted = one["field"] in SEARCHED_FIELDS or one["mine"] == REPORTED
        if not wanted or one["state"] != "in place":
            continue
        east, north = rng.normal((float(one["easting"]), float(one["northing"])), GNSS_SIGMA)
        rows.append(
            {
                "ordnance": one["ordnance"], "depth_cm": one["depth_cm"],
                "easting": f"{east:.1f}", "northing": f"{north:.1f}", "accuracy_m": 1.0,
                "reported_by": "herder" if one["mine"] == REPORTED else "team",
            }
        )  # fmt: skip
    return csv_text(rows)
