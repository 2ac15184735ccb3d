# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample region's typed-up records, KML, incidents and progress reports.

The records are written as the laying unit would have: reference points read off the map to the
nearest 5 m, azimuths by compass, distances by tape or by pacing, all rounded. `README-records.md`
describes the columns.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import math
from itertools import pairwise
from xml.sax.saxutils import escape

import numpy as np

from sample.fields import FIELDS, Minefield, drawn_shift, mines
from sample.region import GK, UTM, WGS84, convert, utm

DECLINATION_1994 = 4.66  # degrees east near 40° N 47° E (IGRF); the test compares it with the model
PACE = 0.74

Table = list[dict[str, object]]
# field, form, angle unit, distance unit, landmark before, benchmark, landmark after (local metres)
FORMS = (
    (
        *("101", "117", "deg", "m"),
        *(("stone water tank", (2455, 4640)), (2610, 4545), ("culvert under Mill track", (3365, 4700))),
    ),
    (
        *("104", "118", "mil6000", "pace_pair"),
        *(("quarry loading ramp", (7120, 4455)), (7240, 4500), ("rock pillar", (7800, 4830))),
    ),
    (
        *("106", "119", "deg", "m"),
        *(("kilometre post 12", (5700, 2040)), (5668, 2110), ("pump house", (6020, 2590))),
    ),
)
REVERSED_LEG = ("119", 2)  # one azimuth was written down the wrong way round


def by_number(number: str) -> Minefield:
    """Return a minefield by its number."""
    return next(one for one in FIELDS if one.number == number)


def csv_text(rows: Table) -> str:
    """Return rows as comma-separated text with Unix line ends."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def convergence(gk: np.ndarray) -> float:
    """Return the grid convergence in degrees (east of north) in Gauss-Krüger zone 8."""
    longitude, latitude = np.radians(convert(gk, GK, 4284)[0])
    return math.degrees(math.atan(math.tan(longitude - math.radians(45)) * math.sin(latitude)))


def azimuth_text(degrees: float, unit: str) -> str:
    """Write an azimuth as the form has it: degrees to the half, or thousandths (60-00)."""
    if unit == "mil6000":
        mils = round(degrees / 0.06) % 6000
        return f"{mils // 100}-{mils % 100:02d}"
    half = round(degrees * 2) / 2 % 360
    return f"{half:g}"


def legs_of(form: tuple, points: list[tuple[str, np.ndarray]]) -> Table:
    """Return the legs along a chain of named points, measured with compass and tape or paces."""
    number, record, unit, distance_unit, *_ = form
    rng = np.random.default_rng(int(number) * 3)
    rows: Table = []
    for seq, ((first, a), (second, b)) in enumerate(pairwise(points), 1):
        east, north = b - a
        grid = math.degrees(math.atan2(east, north))
        magnetic = grid - DECLINATION_1994 + convergence(a) + rng.normal(0, 0.4)
        if (record, seq) == REVERSED_LEG:
            magnetic += 180
        metres = math.hypot(east, north) * (1 + rng.normal(0, 0.004))
        length = metres / (2 * PACE) if distance_unit == "pace_pair" else metres
        rows.append(
            {
                "record": record, "seq": seq, "from_pt": first, "to_pt": second,
                "azimuth_raw": azimuth_text(magnetic % 360, unit), "azimuth_dir": "forward",
                "dist_raw": round(length), "dist_unit": distance_unit, "note": "",
            }
        )  # fmt: skip
    return rows


def record_row(form: tuple, minefield: Minefield) -> dict[str, object]:
    """Return the head of one form."""
    _, record, unit, distance_unit, *_ = form
    kinds = {"AT" if name.startswith("TM") else "AP" for name in minefield.ordnance}
    return {
        "record": record, "source": "handed over in batch 2021-06", "form_no": record, "copy_no": "2",
        "received_on": "2021-06-12", "unit_code": "", "laid_from": "1994-06-02",
        "laid_to": "1994-06-03", "kind": "MIX" if len(kinds) > 1 else kinds.pop(),
        "method": "by hand, buried", "life_time": "", "map_scale": 25000, "map_sheet": "J-38-10-Б",
        "map_edition": "1988", "crs": "EPSG:28408", "axis_order": "north_first", "angle_unit": unit,
        "north": "magnetic" if record != "119" else "unknown", "declination_deg": "",
        "decl_date": "", "pace_m": PACE if distance_unit == "pace_pair" else "",
        "front_m": round(minefield.length), "depth_m": round(max(minefield.offsets)),
        "n_rows": len(minefield.offsets), "srcrel": "B" if record != "119" else "D",
        "inforel": 2 if record != "119" else 4, "has_sketch": "yes",
        "note": "Made-up sample record",
    }  # fmt: skip


def point_row(record: str, label: str, role: str, descr: str, gk: np.ndarray | None) -> dict:
    """Return a reference point; a Soviet form writes the northing as x."""
    read = ["", ""] if gk is None else [f"{round(v / 5) * 5:.0f}" for v in (gk[1], gk[0])]
    return {
        "record": record, "label": label, "role": role, "descr": descr,
        "x_text": read[0], "y_text": read[1], "crs": "", "found": "", "found_x_text": "",
        "found_y_text": "", "found_crs": "", "found_accuracy_m": "", "found_by": "", "found_on": "",
    }  # fmt: skip


def row_rows(form: tuple, minefield: Minefield) -> Table:
    """Return the rows of a minefield with what was counted into each."""
    fuze = {"TM-57": "MVZ-57", "TM-62M": "MVCh-62", "PMN": "", "PMN-2": "", "OZM-72": "MUV-3"}
    rows: Table = []
    for number, (offset, ordnance) in enumerate(
        zip(minefield.offsets, minefield.ordnance, strict=True), start=1
    ):
        rows.append(
            {
                "record": form[1], "row_no": number, "from_pt": "SP", "to_pt": "EP",
                "row_offset_m": offset, "spacing_m": minefield.spacing, "ordnance": ordnance,
                "qty_recorded": int(minefield.length / minefield.spacing) + 1,
                "fuze": fuze[ordnance], "anti_lift": "yes" if ordnance == "TM-57" else "no",
                "depth_cm": 10 if ordnance.startswith("TM") else 5,
                "qty_removed_by_layer": "", "note": "",
            }
        )  # fmt: skip
    return rows


def records() -> dict[str, str]:
    """Return the four tables of typed-up minefield records by file name."""
    tables: dict[str, Table] = {"records": [], "ref_points": [], "legs": [], "rows": []}
    for form in FORMS:
        number, record, *_, before, benchmark, after = form
        minefield = by_number(number)
        start, end = minefield.row_line(0)
        local = np.array([before[1], benchmark, start, end, after[1]])
        gk = convert(utm(local), UTM, GK)
        labels = ["LM1", "BM", "SP", "EP", "LM2"]
        tables["records"].append(record_row(form, minefield))
        tables["ref_points"] += [
            point_row(record, "LM1", "landmark", before[0], gk[0]),
            point_row(record, "BM", "benchmark", "angle iron in concrete", None),
            point_row(record, "SP", "start", "left end of row 1", None),
            point_row(record, "EP", "end", "right end of row 1", None),
            point_row(record, "LM2", "landmark", after[0], gk[4]),
        ]
        tables["legs"] += legs_of(form, list(zip(labels, gk, strict=True)))
        tables["rows"] += row_rows(form, minefield)
    return {f"{name}.csv": csv_text(rows) for name, rows in tables.items()}


def kml() -> str:
    """Return the outlines that came as KML: four fields, and one where nothing was ever laid."""
    never_laid = Minefield("109", (6300, 5500), 95, 310, (0, 25), 5.5, ("PMN", "PMN"), ("kml",))
    marks = []
    for one in (*[f for f in FIELDS if "kml" in f.sources], never_laid):
        ring = utm(one.corners(25) + drawn_shift(one.number, "kml"))
        corners = " ".join(f"{x:.7f},{y:.7f},0" for x, y in convert(ring, UTM, WGS84))
        words = f"Rows: {len(one.offsets)}; types: {', '.join(dict.fromkeys(one.ordnance))}; from memory"
        marks.append(
            f"    <Placemark>\n      <name>MF-{one.number}</name>\n"
            f"      <description>{escape(words)}</description>\n      <Polygon><outerBoundaryIs>"
            f"<LinearRing><coordinates>{corners}</coordinates></LinearRing></outerBoundaryIs>"
            "</Polygon>\n    </Placemark>\n"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n'
        "  <Document>\n    <name>Minefield outlines (made-up sample)</name>\n"
        + "".join(marks)
        + "  </Document>\n</kml>\n"
    )


def incidents() -> str:
    """Return a dozen accidents without any personal data; five lie where no map shows a field."""
    rng = np.random.default_rng(1994)
    places = [(7150, 2740), (7105, 2830), (7165, 2695), (7090, 2890), (7130, 2790)]
    places += [
        (2950, 4530),
        (5980, 4300),
        (6210, 4240),
        (3200, 2735),
        (5760, 2340),
        (5050, 4830),
        (3180, 5350),
    ]
    ground = convert(utm(np.array(places) + rng.normal(0, 12, (12, 2))), UTM, WGS84)
    features = []
    for number, (x, y) in enumerate(ground, start=1):
        day = dt.date(2020, 12, 1) + dt.timedelta(days=int(rng.integers(0, 1500)))
        values = {
            "incident": f"A-{number:03d}", "date": day.isoformat(), "category": "mine accident",
            "device": "AT" if number in (6, 7) else "AP", "accuracy_m": int(rng.choice([10, 25, 50])),
            "source_grade": str(rng.choice(["A", "B", "C"])),
        }  # fmt: skip
        point = {"type": "Point", "coordinates": [round(x, 7), round(y, 7)]}
        features.append({"type": "Feature", "properties": values, "geometry": point})
    body = ",\n".join("    " + json.dumps(one) for one in features)
    return '{\n  "type": "FeatureCollection",\n  "features": [\n' + body + "\n  ]\n}\n"


TASK_M2 = 12_100
"""A task of the demo is about so large; then its team goes on to the next."""
SEASON = (
    ("Team 1", ("N-0001", "N-0004"), "manual", 8, 21.0),
    ("Team 2", ("N-0002", "N-0005"), "manual", 8, 17.0),
    ("Team 3", ("N-0003", "N-0006", "N-0007", "N-0008", "N-0009"), "dogs", 4, 95.0),
)


def progress() -> str:
    """Return one season of daily reports of three teams."""
    rng = np.random.default_rng(2026)
    done = dict.fromkeys((team for team, *_ in SEASON), 0.0)
    rows: Table = []
    for day in range(208):
        date = dt.date(2026, 4, 6) + dt.timedelta(days=day)
        for team, tasks, method, people, rate in SEASON:
            if date.weekday() >= 5 or rng.random() < 0.08:
                continue
            present = people - int(rng.random() < 0.25)
            hours = float(rng.choice([4.0, 5.0, 5.5, 6.0]))
            area = present * rate * hours / 6 * rng.lognormal(0, 0.22)
            finds = int(rng.poisson(0.5 if method == "manual" else 0.3))
            task = tasks[min(int(done[team] / TASK_M2), len(tasks) - 1)]
            done[team] += area
            rows.append(
                {
                    "date": date.isoformat(), "task": task, "team": team, "method": method,
                    "hours": hours, "deminers": present, "area_m2": round(area), "finds": finds,
                }
            )  # fmt: skip
    return csv_text(rows)


def truth() -> str:
    """Return where every mine lies; for tests only."""
    return csv_text([dict(one) for one in mines()])
