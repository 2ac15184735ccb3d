# SPDX-License-Identifier: GPL-2.0-or-later
"""Tasks for devices: waypoints, tracks and polygons as GPX, KML, DXF, GeoJSON, CSV or GeoPackage.

The only *route* that a device may guide along is the surveyed safe access; boundaries are tracks,
since nobody is to be guided along or into hazardous ground.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.gis import field_export_writers as writers
from mine_planner.gis.sheets.reading import SheetReader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mine_planner.domain.sheet_content import Polygon, SheetContent
    from mine_planner.store.workspace import Workspace

FORMATS = ("GPX", "KML", "DXF", "GeoJSON", "CSV", "GPKG")
ENDINGS = {"GPX": ".gpx", "KML": ".kml", "DXF": ".dxf", "GeoJSON": ".geojson", "CSV": ".csv", "GPKG": ".gpkg"}

SAFE_ACCESS = frozenset({"access_lane", "safe_lane", "safe_access"})
"""Types of site features that are surveyed safe access."""

_SYMBOLS = {
    "landmark": "Flag, Blue",
    "benchmark": "Pin, Green",
    "start_point": "Flag, Red",
    "turning_point": "Navaid, Red",
    "intermediate_point": "Navaid, Amber",
    "end_point": "Flag, Red",
}
"""Symbol names that handheld receivers know."""


@dataclass(frozen=True)
class FieldItem:
    """One thing on a device: what it is, its name, and its shape (shapely, workspace's CRS)."""

    kind: str
    task: str
    name: str
    shape: object
    description: str = ""
    symbol: str = ""
    from_label: str = ""
    bearing_grid: float | None = None
    distance_m: float | None = None


def export_field(workspace: Workspace, codes: Sequence[str], file_format: str, target: Path) -> int:
    """Write tasks for a device and return the number of items written.

    Parameters
    ----------
    codes
        Task codes; empty for all.
    target
        The file; written beside its place and then moved into it.

    Raises
    ------
    InputError
        When the format or a task is not known, or the folder is not there.
    WorkspaceError
        When the file cannot be written.
    """
    if file_format not in FORMATS:
        raise InputError(f'There is no field format "{file_format}": choose one of {", ".join(FORMATS)}.')
    if not target.parent.is_dir():
        raise InputError(f"The folder for {target.name} is not there: choose one that is.")
    reader = SheetReader(workspace)
    items = [item for code in reader.codes(codes) for item in items_of(reader.read(code))]
    write = _writer(file_format)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".field-") as folder:
        scratch = Path(folder) / target.name
        write(items, reader.crs, scratch)
        _move(scratch, target)
    return len(items)


def _writer(file_format: str) -> Callable[..., None]:
    return {
        "GPX": writers.write_gpx,
        "KML": writers.write_kml,
        "DXF": writers.write_dxf,
        "GeoJSON": writers.write_geojson,
        "CSV": writers.write_csv,
        "GPKG": writers.write_gpkg,
    }[file_format]


def _move(scratch: Path, target: Path) -> None:
    if not scratch.is_file():
        raise WorkspaceError(f"{target.name} could not be written: free some space or choose another folder.")
    try:
        shutil.move(scratch, target)
    except OSError as error:
        raise WorkspaceError(
            f"{target.name} is open in another program or protected: close it and export again.", str(error)
        ) from error


# ------------------------------------------------------------------ what goes on a device
def items_of(content: SheetContent) -> list[FieldItem]:
    """Return everything of a task that a device is to show."""
    return [
        *_points(content),
        FieldItem("task", content.code, content.code, _polygons(content.outline), content.name),
        *_boxes(content),
        *_features(content),
        *_hazards(content),
    ]


def _points(content: SheetContent) -> list[FieldItem]:
    import shapely

    return [
        FieldItem(
            point.kind,
            content.code,
            f"{content.code} {point.label}",
            shapely.Point(point.x, point.y),
            point.description,
            _SYMBOLS.get(point.kind, "Waypoint"),
            point.from_label,
            point.bearing_grid,
            point.distance_m,
        )
        for point in content.points
        if point.kind != "closing"
    ]


def _boxes(content: SheetContent) -> list[FieldItem]:
    return [
        FieldItem("box", content.code, f"{content.code} {box.kind} {box.number}", _polygons(box.area))
        for box in content.boxes
    ]


def _features(content: SheetContent) -> list[FieldItem]:
    import shapely

    found = []
    for feature in content.features:
        kind = "safe_access" if feature.type in SAFE_ACCESS and feature.shape == "line" else "site_feature"
        name = f"{content.code} {feature.label or feature.type.replace('_', ' ')}"
        for part in feature.parts:
            shape = {
                "point": lambda part=part: shapely.Point(part[0]),
                "line": lambda part=part: shapely.LineString(part),
                "area": lambda part=part: shapely.Polygon(part),
            }[feature.shape]()
            found.append(FieldItem(kind, content.code, name, shape, feature.type, "Waypoint"))
    return found


def _hazards(content: SheetContent) -> list[FieldItem]:
    return [
        FieldItem(
            "hazard",
            content.code,
            f"{hazard.areatype} {hazard.code}".strip(),
            _polygons(hazard.area),
            f"{hazard.areatype}, {hazard.status}",
        )
        for hazard in content.hazards
        if hazard.area
    ]


def _polygons(area: tuple[Polygon, ...]) -> object:
    import shapely

    return shapely.MultiPolygon([(rings[0], rings[1:]) for rings in area])


_OF_TEAM = """
SELECT t.code FROM clearance_task AS t JOIN team AS m ON m.uuid = t.team_uuid
WHERE m.code = ? COLLATE NOCASE AND t.status <> 'withdrawn' AND t.geom IS NOT NULL ORDER BY t.code
"""


def codes_of_team(workspace: Workspace, team: str, among: Sequence[str] = ()) -> list[str]:
    """Return the codes of a team's tasks, of those asked for where some are.

    Raises
    ------
    InputError
        When the team has none of them.
    """
    wanted = {code.casefold() for code in among}
    rows = workspace.connection.execute(_OF_TEAM, (team,)).fetchall()
    found = [row[0] for row in rows if not wanted or row[0].casefold() in wanted]
    if not found:
        raise InputError(f'Team "{team}" has no such task: look at the list of tasks for its code.')
    return found
