# SPDX-License-Identifier: GPL-2.0-or-later
"""A minefield record as values: as it was entered, and beside it as it was computed.

What was entered is never changed by a computation. Column names are those of
resources/sample/README-records.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from mine_planner.domain.bearings import AngleUnit, DistanceUnit, North
    from mine_planner.domain.covariance import Cov2

RefRole = Literal["landmark", "benchmark", "corner", "lane", "start", "turning", "end"]
FoundState = Literal["found", "not_found", "moved"]
FieldKind = Literal["AT", "AP", "MIX", "UNK"]
YesNo = Literal["yes", "no", "unknown"]


@dataclass(frozen=True, slots=True)
class Reconnaissance:
    """What a visit to a reference point brought back, as entered."""

    state: FoundState
    x_text: str = ""
    y_text: str = ""
    crs: str = ""
    accuracy_m: float | None = None
    found_by: str = ""
    found_on: str = ""


@dataclass(frozen=True, slots=True)
class RefPoint:
    """A point with a name, as entered; both texts are empty when the form gives no coordinates."""

    label: str
    role: RefRole
    x_text: str = ""
    y_text: str = ""
    descr: str = ""
    crs: str = ""
    visit: Reconnaissance | None = None


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg as entered; ``angle_unit`` and ``north`` are ``None`` where the record's hold."""

    seq: int
    from_pt: str
    to_pt: str
    azimuth_raw: str
    dist_raw: str
    dist_unit: DistanceUnit = "m"
    backwards: bool = False
    angle_unit: AngleUnit | None = None
    north: North | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class MineLine:
    """One type of ordnance in a row, as entered."""

    ordnance: str
    qty_recorded: int | None = None
    fuze: str = ""
    anti_lift: YesNo = "unknown"
    depth_cm: float | None = None
    qty_removed_by_layer: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row as entered; ``row_offset_m`` is to the right of the line from one end to the other."""

    row_no: str
    from_pt: str
    to_pt: str
    row_offset_m: float = 0.0
    spacing_m: float | None = None
    mines: tuple[MineLine, ...] = ()


@dataclass(frozen=True, slots=True)
class MinefieldRecord:
    """One record as entered, with its points, legs and rows in the order of the form."""

    record: str
    angle_unit: AngleUnit = "deg"
    north: North = "unknown"
    source: str = ""
    form_no: str = ""
    copy_no: str = ""
    received_on: str = ""
    unit_code: str = ""
    laid_from: str = ""
    laid_to: str = ""
    kind: FieldKind = "UNK"
    method: str = ""
    life_time: str = ""
    map_scale: float | None = None
    map_sheet: str = ""
    map_edition: str = ""
    crs: str = ""
    axis_order: str = ""
    declination_deg: float | None = None
    decl_date: str = ""
    pace_m: float | None = None
    front_m: float | None = None
    depth_m: float | None = None
    n_rows: int | None = None
    srcrel: str = ""
    inforel: int | None = None
    has_sketch: bool | None = None
    note: str = ""
    ref_points: tuple[RefPoint, ...] = ()
    legs: tuple[Leg, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """A reference point in the computing grid, as the caller projected it (metres).

    ``found`` tells a position measured on the ground from one read off the record's map;
    ``accuracy_m`` belongs to the former, ``reading_m`` (half step of coarse figures) to the latter.
    """

    east: float
    north: float
    found: bool = False
    accuracy_m: float | None = None
    reading_m: float = 0.0


@dataclass(frozen=True, slots=True)
class ComputedLeg:
    """A leg in the computing grid beside what was entered.

    ``azimuth_deg`` is the entered azimuth in degrees, still of its own north and direction;
    ``azimuth_grid_deg`` runs forward in the computing grid; ``dist_m`` is on the ground.
    """

    leg: Leg
    azimuth_deg: float
    azimuth_grid_deg: float
    dist_m: float
    d_east: float
    d_north: float


@dataclass(frozen=True, slots=True)
class LocatedPoint:
    """A point with its covariance; ``origin`` is the reference point that its chain starts from."""

    label: str
    east: float
    north: float
    cov: Cov2
    origin: str
    via: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LocatedRow:
    """A row as a line with the covariance at both ends, in the computing grid (m)."""

    row: Row
    east_from: float
    north_from: float
    east_to: float
    north_to: float
    cov_from: Cov2
    cov_to: Cov2


@dataclass(frozen=True, slots=True)
class Misclosure:
    """Where a leg arrives beside a point that is already located.

    ``d_east`` and ``d_north`` are arrival minus point; ``tension`` is about 1 when the budget
    expects a miss of this size, and above about 3 when it does not.
    """

    seq: int
    at: str
    d_east: float
    d_north: float
    length_m: float
    chain_m: float
    tension: float

    @property
    def ratio(self) -> float:
        """Miss per metre of chain (0.01 = 1:100)."""
        return self.length_m / self.chain_m if self.chain_m > 0.0 else 0.0


@dataclass(frozen=True, slots=True)
class SolvedRecord:
    """A record as computed, beside the record as entered.

    ``variance_factor`` (never below 1) tells by how much the covariances were enlarged because
    the record misses its own points by more than the budget expects.
    """

    record: MinefieldRecord
    legs: tuple[ComputedLeg, ...]
    points: dict[str, LocatedPoint]
    rows: tuple[LocatedRow, ...]
    misclosures: tuple[Misclosure, ...] = ()
    variance_factor: float = 1.0
    unlocated: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default_factory=tuple)
