# SPDX-License-Identifier: GPL-2.0-or-later
"""The reconnaissance sheet of a record as a value: what a team needs to find its landmarks, and fills in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from mine_planner.domain.records import LocatedPoint
    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.gis.record_sketch import Sketch
    from mine_planner.gis.sheets.positions import Positions
    from mine_planner.store.workspace import Workspace


@dataclass(frozen=True)
class SoughtPoint:
    """One point to look for.

    Attributes
    ----------
    lat, lon
        WGS 84, degrees.
    radius_m
        Radius of the search: 95 % within, gross errors apart.
    given
        Whether the form gives its coordinates; else it is computed from legs.
    near_mines, among_mines
        Whether the search reaches ground where the record's rows may lie; whether the point itself does.
    """

    label: str
    role: str
    description: str
    lat: float
    lon: float
    utm: str
    mgrs: str
    radius_m: float
    given: bool
    near_mines: bool
    among_mines: bool
    state: str


@dataclass(frozen=True)
class Way:
    """One leg as a team walks it with a compass on the day of printing."""

    start: str
    end: str
    magnetic_deg: float | None
    grid_deg: float
    distance_m: float
    as_entered: str
    into_mines: bool


@dataclass(frozen=True)
class ReconnaissanceSheet:
    """All that is printed for one record; ``day`` is the day of the compass bearings (ISO)."""

    record: str
    form_no: str
    map_name: str
    map_sheet: str
    map_scale: str
    grade: str
    laid: str
    operation: str
    within_m: float
    placements: int
    misclosure_m: float | None
    points: tuple[SoughtPoint, ...]
    ways: tuple[Way, ...]
    sketch: Sketch
    crs: str
    day: str
    declination_deg: float | None
    questions: tuple[str, ...]


def read_sheet(workspace: Workspace, record_uuid: str, day: str) -> ReconnaissanceSheet:
    """Return the sheet of a record as it is read now, or as a person chose to read it.

    Raises
    ------
    InputError
        When the record is gone or cannot be located, so that there is nothing to look for.
    """
    from mine_planner.domain.uncertainty import k_of_share
    from mine_planner.gis import record_again, record_sketch, workspaces
    from mine_planner.gis.record_operations import used_operation
    from mine_planner.gis.sheets.positions import Positions, norths

    placed = record_again.place_as_chosen(workspace, record_uuid)
    if not placed.placements:
        raise InputError(
            f"Record {placed.record.record} is not located, so there is no place to look for it: give a "
            "reference point coordinates first."
        )
    target = workspaces.workspace_crs(workspace)
    positions = Positions(target)
    first = placed.placements[0].solved
    at = next(iter(first.points.values()))
    lat, lon = positions.lat_lon(at.east, at.north)
    angles = norths(lat, lon, positions.convergence(at.east, at.north), day)
    record = placed.record
    name, grade = _map_of(workspace, record_uuid)
    return ReconnaissanceSheet(
        record.record,
        record.form_no,
        name,
        record.map_sheet,
        "" if record.map_scale is None else f"1:{record.map_scale:.0f}",
        grade,
        " – ".join(part for part in (record.laid_from, record.laid_to) if part),
        used_operation(placed),
        k_of_share(0.95) * (placed.sigma_m or 0.0),
        len(placed.placements),
        placed.misclosure_m,
        _points(workspace, record_uuid, placed, positions),
        _ways(placed, None if angles is None else angles.declination_deg - angles.convergence_deg),
        record_sketch.sketch_of([item.solved for item in placed.placements], set(placed.where.positions)),
        target.authid(),
        day,
        None if angles is None else angles.declination_deg,
        tuple(text for _, text in placed.questions),
    )


def _map_of(workspace: Workspace, record_uuid: str) -> tuple[str, str]:
    """Return name and grade of the map that a record is."""
    row = workspace.row("minefield_record", uuid=record_uuid)
    of_map = None if row is None else workspace.row("source_map", uuid=row["map_uuid"])
    if of_map is None:
        return "", ""
    return str(of_map["name"]), f"{of_map['sourcereliability']}{of_map['inforeliability']}"


def _ground_of(placed: PlacedRecord) -> Any:
    """Return the ground in which the rows may lie, in every placement."""
    import shapely

    from mine_planner.domain.corridors import row_corridors
    from mine_planner.domain.uncertainty import k_of_share

    rows = [row for item in placed.placements for row in item.solved.rows]
    return shapely.union_all(row_corridors(rows, k_of_share(0.95)))


def _points(
    workspace: Workspace, record_uuid: str, placed: PlacedRecord, positions: Positions
) -> tuple[SoughtPoint, ...]:
    import shapely

    from mine_planner.domain.uncertainty import within_metres

    ground = _ground_of(placed)
    states = {
        row["label"]: row["found_on_ground"] for row in workspace.rows("ref_point", record_uuid=record_uuid)
    }
    named = {point.label: point for point in placed.record.ref_points}
    located: dict[str, LocatedPoint] = {}
    for item in placed.placements:
        # A placement from one landmark alone knows nothing of the other ones.
        located = {**item.solved.points, **located}
    places = positions.at_each([(point.east, point.north) for point in located.values()])
    found = []
    for (label, point), place in zip(located.items(), places, strict=True):
        known = named.get(label)
        radius = within_metres(point.cov)
        near = bool(shapely.distance(ground, shapely.Point(point.east, point.north)) <= radius)
        found.append(
            SoughtPoint(
                label,
                "" if known is None else known.role,
                "" if known is None else known.descr,
                place.lat,
                place.lon,
                place.utm,
                place.mgrs,
                radius,
                label in placed.where.positions,
                near,
                bool(shapely.intersects(ground, shapely.Point(point.east, point.north))),
                states.get(label, "not_visited"),
            )
        )
    return tuple(found)


def _ways(placed: PlacedRecord, grid_to_magnetic: float | None) -> tuple[Way, ...]:
    """Return the legs; magnetic = grid + convergence - declination of the day of printing."""
    import shapely

    ground = _ground_of(placed)
    points = placed.placements[0].solved.points
    ways = []
    for leg in placed.placements[0].solved.legs:
        grid = leg.azimuth_grid_deg
        magnetic = None if grid_to_magnetic is None else (grid - grid_to_magnetic) % 360.0
        entered = f"{leg.leg.azimuth_raw} / {leg.leg.dist_raw}"
        ends = [points[label] for label in (leg.leg.from_pt, leg.leg.to_pt) if label in points]
        line = shapely.LineString([(end.east, end.north) for end in ends]) if len(ends) == 2 else None
        into = line is not None and bool(shapely.intersects(ground, line))
        ways.append(Way(leg.leg.from_pt, leg.leg.to_pt, magnetic, grid, leg.dist_m, entered, into))
    return tuple(ways)
