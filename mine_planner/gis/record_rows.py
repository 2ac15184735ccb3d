# SPDX-License-Identifier: GPL-2.0-or-later
"""Located records as rows of the workspace's tables: plain values, nothing written yet.

The geometry of points and rows is given as coordinates, so that thousands are built at once.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mine_planner.domain.records import LocatedRow, MinefieldRecord, RefPoint, Row
    from mine_planner.gis.record_place import PlacedRecord

Values = dict[str, Any]
_ROLES = ("landmark", "benchmark", "corner", "lane")


def day(text: str) -> str | None:
    """Return a whole day; a year or a month alone stays in what was entered."""
    return text[:10] if len(text) >= 10 else None


def as_entered(record: MinefieldRecord) -> str:
    """Return the record exactly as it was entered, as JSON."""
    return json.dumps(plain(record), ensure_ascii=False, sort_keys=True)


def plain(value: Any) -> Any:
    """Return a value of the domain as dicts, lists and numbers, without the copies of ``asdict``."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    names = getattr(value, "__dataclass_fields__", None)
    return value if names is None else {name: plain(getattr(value, name)) for name in names}


def record_values(one: PlacedRecord, map_uuid: str, text: str) -> Values:
    """Return the row of ``minefield_record``; ``text`` is the record as entered."""
    record, settings = one.record, one.settings
    epsg = one.where.crs.removeprefix("EPSG:")
    operation = one.where.operation
    return {
        "map_uuid": map_uuid,
        "record": record.record,
        "form_no": record.form_no,
        "copy_no": record.copy_no,
        "unit_code": record.unit_code,
        "laid_from": day(record.laid_from),
        "laid_to": day(record.laid_to),
        "kind": record.kind,
        "method": record.method,
        "crs_epsg": int(epsg) if epsg.isdigit() else None,
        "crs_op": "" if operation is None else operation.proj or operation.name,
        "angle_unit": "deg" if record.angle_unit == "dms" else record.angle_unit,
        "north": record.north,
        "declination_deg": None if settings is None else settings.norths.declination_deg,
        "decl_date": day(record.decl_date or record.laid_from),
        "convergence_deg": None if settings is None else settings.norths.convergence_deg,
        "pace_m": record.pace_m,
        "front_m": record.front_m,
        "depth_m": record.depth_m,
        "n_rows": record.n_rows,
        "misclosure_m": one.misclosure_m,
        "as_entered": text,
        "note": record.note,
    }


def point_values(one: PlacedRecord, map_uuid: str, record_uuid: str) -> Iterator[Values]:
    """Return the rows of ``ref_point``: those of the form, then those that only legs lead to."""
    located = one.placements[0].solved.points if one.placements else {}
    common = {"map_uuid": map_uuid, "record_uuid": record_uuid}
    named = set()
    for point in one.record.ref_points:
        named.add(point.label)
        yield {**common, **_point(one, point, located.get(point.label))}
    for label, place in located.items():
        if label not in named:
            yield {
                **common,
                **_no_point(),
                "geom": (place.east, place.north),
                "role": "computed",
                "label": label,
                "sigma_m": place.cov.sigma_major,
            }


def _no_point() -> Values:
    return {
        "descr": "",
        "x_text": "",
        "y_text": "",
        "coordrefsys": "",
        "found_on_ground": "not_visited",
        "found_x": None,
        "found_y": None,
        "found_accuracy_m": None,
        "found_by": "",
        "found_on": None,
    }


def _point(one: PlacedRecord, point: RefPoint, located: Any) -> Values:
    given = one.where.positions.get(point.label)
    geometry, sigma = None, None
    if located is not None:
        geometry, sigma = (located.east, located.north), located.cov.sigma_major
    elif given is not None:
        geometry = (given.east, given.north)
    reading = one.where.readings.get(point.label)
    values = {
        **_no_point(),
        "geom": geometry,
        "role": point.role if point.role in _ROLES else "computed",
        "label": point.label,
        "descr": point.descr,
        "x_text": point.x_text,
        "y_text": point.y_text,
        "coordrefsys": "" if reading is None else reading.crs,
        "sigma_m": sigma,
    }
    if point.visit is not None:
        found = one.where.found.get(point.label)
        values |= {
            "found_on_ground": point.visit.state,
            "found_x": None if found is None else found.east,
            "found_y": None if found is None else found.north,
            "found_accuracy_m": point.visit.accuracy_m,
            "found_by": point.visit.found_by,
            "found_on": day(point.visit.found_on),
        }
    return values


def leg_values(one: PlacedRecord, record_uuid: str) -> Iterator[Values]:
    """Return the rows of ``leg``: as entered, and as computed in the first placement."""
    computed = {}
    for placement in reversed(one.placements):
        computed |= {item.leg.seq: item for item in placement.solved.legs}
    for leg in one.record.legs:
        item = computed.get(leg.seq)
        yield {
            "record_uuid": record_uuid,
            "seq": leg.seq,
            "from_pt": leg.from_pt,
            "to_pt": leg.to_pt,
            "azimuth_raw": leg.azimuth_raw,
            "dist_raw": leg.dist_raw,
            "dist_unit": leg.dist_unit,
            "is_back": int(leg.backwards),
            "azimuth_grid": None if item is None else item.azimuth_grid_deg,
            "dist_m": None if item is None else item.dist_m,
        }


def row_values(
    one: PlacedRecord, map_uuid: str, record_uuid: str, tripwires: Mapping[str, bool]
) -> Iterator[Values]:
    """Return the rows of ``mine_row``: once per placement, the devices counted in the first alone."""
    counted: set[str] = set()
    for placement in one.placements:
        for located in placement.solved.rows:
            row = located.row
            first = row.row_no not in counted
            counted.add(row.row_no)
            sigma = max(located.cov_from.sigma_major, located.cov_to.sigma_major)
            yield {
                "geom": ends(located),
                "map_uuid": map_uuid,
                "record_uuid": record_uuid,
                "row_no": row.row_no,
                "from_pt": row.from_pt,
                "to_pt": row.to_pt,
                "spacing_m": row.spacing_m,
                "row_offset_m": row.row_offset_m,
                "sigma_m": sigma,
                "devices": devices(row, tripwires) if first else "[]",
                "source_fid": f"{one.record.record}/{row.row_no}",
                "attributes": json.dumps({"placement": placement.words}) if placement.words else "",
            }


def ends(located: LocatedRow) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return a located row's ends; one that has no length is drawn one centimetre long."""
    start, end = (located.east_from, located.north_from), (located.east_to, located.north_to)
    return start, (end if start != end else (end[0] + 0.01, end[1]))


def devices(row: Row, tripwires: Mapping[str, bool]) -> str:
    """Return the expected devices of a row as JSON; unknown numbers count as none and are said so."""
    listed = [
        {
            "type": mine.ordnance or "unknown",
            "count": mine.qty_recorded or 0,
            "count_known": mine.qty_recorded is not None,
            "anti_lift": mine.anti_lift == "yes",
            "anti_lift_recorded": mine.anti_lift,
            "tripwire": tripwires.get(mine.ordnance.strip().upper(), False),
            "fuze": mine.fuze,
            "depth_cm": mine.depth_cm,
            "removed_by_layer": mine.qty_removed_by_layer or 0,
        }
        for mine in row.mines
    ]
    return json.dumps(listed, ensure_ascii=False)
