# SPDX-License-Identifier: GPL-2.0-or-later
"""How the columns and codes of a record are said."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import translate

HEAD: dict[str, str] = {
    "record": QT_TRANSLATE_NOOP("MinePlanner", "Record"),
    "form_no": QT_TRANSLATE_NOOP("MinePlanner", "Form no."),
    "copy_no": QT_TRANSLATE_NOOP("MinePlanner", "Copy no."),
    "source": QT_TRANSLATE_NOOP("MinePlanner", "Handed over by"),
    "received_on": QT_TRANSLATE_NOOP("MinePlanner", "Received on"),
    "unit_code": QT_TRANSLATE_NOOP("MinePlanner", "Laying unit"),
    "laid_from": QT_TRANSLATE_NOOP("MinePlanner", "Laid from"),
    "laid_to": QT_TRANSLATE_NOOP("MinePlanner", "Laid to"),
    "kind": QT_TRANSLATE_NOOP("MinePlanner", "Kind"),
    "method": QT_TRANSLATE_NOOP("MinePlanner", "Method"),
    "life_time": QT_TRANSLATE_NOOP("MinePlanner", "Fuze life"),
    "map_scale": QT_TRANSLATE_NOOP("MinePlanner", "Map scale"),
    "map_sheet": QT_TRANSLATE_NOOP("MinePlanner", "Map sheet"),
    "map_edition": QT_TRANSLATE_NOOP("MinePlanner", "Edition"),
    "crs": QT_TRANSLATE_NOOP("MinePlanner", "System"),
    "axis_order": QT_TRANSLATE_NOOP("MinePlanner", "Order"),
    "angle_unit": QT_TRANSLATE_NOOP("MinePlanner", "Azimuths in"),
    "north": QT_TRANSLATE_NOOP("MinePlanner", "Azimuths from"),
    "declination_deg": QT_TRANSLATE_NOOP("MinePlanner", "Declination, °"),
    "decl_date": QT_TRANSLATE_NOOP("MinePlanner", "Declination of"),
    "pace_m": QT_TRANSLATE_NOOP("MinePlanner", "One pace, m"),
    "front_m": QT_TRANSLATE_NOOP("MinePlanner", "Frontage, m"),
    "depth_m": QT_TRANSLATE_NOOP("MinePlanner", "Depth, m"),
    "n_rows": QT_TRANSLATE_NOOP("MinePlanner", "Number of rows"),
    "srcrel": QT_TRANSLATE_NOOP("MinePlanner", "Source grade"),
    "inforel": QT_TRANSLATE_NOOP("MinePlanner", "Info. grade"),
    "has_sketch": QT_TRANSLATE_NOOP("MinePlanner", "Sketch"),
    "note": QT_TRANSLATE_NOOP("MinePlanner", "Note"),
}

CHILD: dict[str, str] = {
    "label": QT_TRANSLATE_NOOP("MinePlanner", "Point"),
    "role": QT_TRANSLATE_NOOP("MinePlanner", "Role"),
    "descr": QT_TRANSLATE_NOOP("MinePlanner", "What stands there"),
    "x_text": QT_TRANSLATE_NOOP("MinePlanner", "X on the form"),
    "y_text": QT_TRANSLATE_NOOP("MinePlanner", "Y on the form"),
    "crs": QT_TRANSLATE_NOOP("MinePlanner", "System"),
    "found": QT_TRANSLATE_NOOP("MinePlanner", "Visited"),
    "seq": QT_TRANSLATE_NOOP("MinePlanner", "No."),
    "from_pt": QT_TRANSLATE_NOOP("MinePlanner", "From"),
    "to_pt": QT_TRANSLATE_NOOP("MinePlanner", "To"),
    "azimuth_raw": QT_TRANSLATE_NOOP("MinePlanner", "Azimuth"),
    "angle_unit": QT_TRANSLATE_NOOP("MinePlanner", "Unit"),
    "north": QT_TRANSLATE_NOOP("MinePlanner", "North"),
    "azimuth_dir": QT_TRANSLATE_NOOP("MinePlanner", "Direction"),
    "dist_raw": QT_TRANSLATE_NOOP("MinePlanner", "Distance"),
    "dist_unit": QT_TRANSLATE_NOOP("MinePlanner", "In"),
    "row_no": QT_TRANSLATE_NOOP("MinePlanner", "Row"),
    "row_offset_m": QT_TRANSLATE_NOOP("MinePlanner", "Offset, m"),
    "spacing_m": QT_TRANSLATE_NOOP("MinePlanner", "Spacing, m"),
    "ordnance": QT_TRANSLATE_NOOP("MinePlanner", "Type"),
    "qty_recorded": QT_TRANSLATE_NOOP("MinePlanner", "Number"),
    "fuze": QT_TRANSLATE_NOOP("MinePlanner", "Fuze"),
    "anti_lift": QT_TRANSLATE_NOOP("MinePlanner", "Anti-lift"),
    "depth_cm": QT_TRANSLATE_NOOP("MinePlanner", "Depth, cm"),
    "qty_removed_by_layer": QT_TRANSLATE_NOOP("MinePlanner", "Lifted"),
    "note": QT_TRANSLATE_NOOP("MinePlanner", "Note"),
}

CODES: dict[str, dict[str, str]] = {
    "kind": {
        "UNK": QT_TRANSLATE_NOOP("MinePlanner", "not stated"),
        "AT": QT_TRANSLATE_NOOP("MinePlanner", "anti-tank"),
        "AP": QT_TRANSLATE_NOOP("MinePlanner", "anti-personnel"),
        "MIX": QT_TRANSLATE_NOOP("MinePlanner", "mixed"),
    },
    "axis_order": {
        "": QT_TRANSLATE_NOOP("MinePlanner", "not stated"),
        "north_first": QT_TRANSLATE_NOOP("MinePlanner", "northing first"),
        "east_first": QT_TRANSLATE_NOOP("MinePlanner", "easting first"),
    },
    "angle_unit": {
        "deg": QT_TRANSLATE_NOOP("MinePlanner", "degrees"),
        "dms": QT_TRANSLATE_NOOP("MinePlanner", "degrees, minutes"),
        "mil6000": QT_TRANSLATE_NOOP("MinePlanner", "60-00 mils"),
        "mil6400": QT_TRANSLATE_NOOP("MinePlanner", "6400 mils"),
    },
    "north": {
        "unknown": QT_TRANSLATE_NOOP("MinePlanner", "not stated"),
        "magnetic": QT_TRANSLATE_NOOP("MinePlanner", "magnetic north"),
        "grid": QT_TRANSLATE_NOOP("MinePlanner", "grid north"),
        "true": QT_TRANSLATE_NOOP("MinePlanner", "true north"),
    },
    "has_sketch": {
        "": QT_TRANSLATE_NOOP("MinePlanner", "not stated"),
        "yes": QT_TRANSLATE_NOOP("MinePlanner", "yes"),
        "no": QT_TRANSLATE_NOOP("MinePlanner", "no"),
    },
    "role": {
        "landmark": QT_TRANSLATE_NOOP("MinePlanner", "landmark"),
        "benchmark": QT_TRANSLATE_NOOP("MinePlanner", "benchmark"),
        "corner": QT_TRANSLATE_NOOP("MinePlanner", "corner"),
        "lane": QT_TRANSLATE_NOOP("MinePlanner", "lane"),
        "start": QT_TRANSLATE_NOOP("MinePlanner", "start"),
        "turning": QT_TRANSLATE_NOOP("MinePlanner", "turning point"),
        "end": QT_TRANSLATE_NOOP("MinePlanner", "end"),
    },
    "found": {
        "": QT_TRANSLATE_NOOP("MinePlanner", "not visited"),
        "found": QT_TRANSLATE_NOOP("MinePlanner", "found"),
        "not_found": QT_TRANSLATE_NOOP("MinePlanner", "not found"),
        "moved": QT_TRANSLATE_NOOP("MinePlanner", "moved"),
    },
    "azimuth_dir": {
        "forward": QT_TRANSLATE_NOOP("MinePlanner", "forward"),
        "back": QT_TRANSLATE_NOOP("MinePlanner", "back"),
    },
    "dist_unit": {
        "m": QT_TRANSLATE_NOOP("MinePlanner", "m"),
        "pace": QT_TRANSLATE_NOOP("MinePlanner", "paces"),
        "pace_pair": QT_TRANSLATE_NOOP("MinePlanner", "pairs of paces"),
    },
    "anti_lift": {
        "unknown": QT_TRANSLATE_NOOP("MinePlanner", "not stated"),
        "yes": QT_TRANSLATE_NOOP("MinePlanner", "yes"),
        "no": QT_TRANSLATE_NOOP("MinePlanner", "no"),
    },
}

PARTS: dict[str, str] = {
    "datum": QT_TRANSLATE_NOOP("MinePlanner", "datum"),
    "plot": QT_TRANSLATE_NOOP("MinePlanner", "plotting"),
    "azimuth": QT_TRANSLATE_NOOP("MinePlanner", "azimuths"),
    "distance": QT_TRANSLATE_NOOP("MinePlanner", "distances"),
    "reference": QT_TRANSLATE_NOOP("MinePlanner", "reference point"),
}

SHEETS: dict[str, str] = {
    "records": QT_TRANSLATE_NOOP("MinePlanner", "Head"),
    "ref_points": QT_TRANSLATE_NOOP("MinePlanner", "Reference points"),
    "legs": QT_TRANSLATE_NOOP("MinePlanner", "Legs"),
    "rows": QT_TRANSLATE_NOOP("MinePlanner", "Rows"),
}


def codes(column: str) -> dict[str, str]:
    """Return the codes of a column and their words in the user's language; empty where it has none."""
    return {code: translate("MinePlanner", words) for code, words in CODES.get(column, {}).items()}


def heading(column: str, *, head: bool = False) -> str:
    """Return the words for a column of the head or of another sheet."""
    names = HEAD if head else CHILD
    return translate("MinePlanner", names.get(column, column))


def said(column: str, code: str) -> str:
    """Return a code in the user's words; what is none of the codes as it stands."""
    return codes(column).get(code, code)
