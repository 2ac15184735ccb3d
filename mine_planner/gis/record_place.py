# SPDX-License-Identifier: GPL-2.0-or-later
"""Locate records: the plain traverse, and where a record contradicts itself, every way that it can be meant.

Nothing is chosen for a person. A record whose north is not stated is placed under each north; one whose
landmarks contradict each other is placed from each landmark; the rows of all of these are evidence until
somebody decides, and the readings that would close are offered as proposals.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.domain.gross_errors import widened
from mine_planner.domain.hypotheses import Alternatives, largest_miss, offer_hypotheses
from mine_planner.domain.record_placements import contradicts_itself, placements_by_landmark
from mine_planner.domain.record_solver import SolveSettings, solve_record
from mine_planner.domain.spoken import spoken
from mine_planner.gis import record_positions, record_slips

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.domain.adjustment import AdjustedRecord
    from mine_planner.domain.bearings import NorthAngles
    from mine_planner.domain.gross_errors import GrossErrors
    from mine_planner.domain.hypotheses import Hypothesis
    from mine_planner.domain.landmark_refit import RefitProposal
    from mine_planner.domain.records import MinefieldRecord, SolvedRecord
    from mine_planner.gis.record_budget import RecordBudget
    from mine_planner.gis.record_positions import RecordPositions


@dataclass(frozen=True)
class Placement:
    """One way to place a record, in words, and the record placed so."""

    words: str
    solved: SolvedRecord


@dataclass
class PlacedRecord:
    """A record with all that its computation brought.

    ``placements`` holds at least one entry when the record could be located; the first is the one whose
    legs and points are shown. ``questions`` are for a person; nothing of ``hypotheses``, ``adjusted`` and
    ``refit`` is applied. ``gross_share`` is the share of such records with a gross error that does not show,
    as far as the placements' errors cover it.
    """

    where: RecordPositions
    settings: SolveSettings | None = None
    placements: list[Placement] = field(default_factory=list)
    hypotheses: tuple[Hypothesis, ...] = ()
    adjusted: AdjustedRecord | None = None
    refit: RefitProposal | None = None
    misclosure_m: float | None = None
    questions: list[tuple[str, str]] = field(default_factory=list)
    gross_share: float = 0.0

    @property
    def record(self) -> MinefieldRecord:
        """The record as entered."""
        return self.where.record

    @property
    def sigma_m(self) -> float | None:
        """Sigma on the worst axis of the worst row, or of the worst point where there are no rows."""
        rows = [row for item in self.placements for row in item.solved.rows]
        sigmas = [cov.sigma_major for row in rows for cov in (row.cov_from, row.cov_to)]
        if not sigmas:
            sigmas = [
                point.cov.sigma_major for item in self.placements for point in item.solved.points.values()
            ]
        return max(sigmas, default=None)


def place_records(
    located: Sequence[RecordPositions],
    budget: RecordBudget,
    target: QgsCoordinateReferenceSystem,
    step: Callable[[float], bool] | None = None,
) -> list[PlacedRecord]:
    """Locate records whose reference points are projected; touches no workspace.

    Raises
    ------
    InputError
        When ``step``, which is told the share done (0 to 100), answers no.
    """
    with_points = [item for item in located if item.positions]
    norths = iter(record_positions.norths_and_scales(with_points, target))
    placed = []
    for index, where in enumerate(located):
        if step is not None and index % 20 == 0 and not step(100.0 * index / len(located)):
            raise InputError("The records were not computed to their end, since that was cancelled.")
        one = PlacedRecord(where)
        one.questions += [("record_reading", text) for text in where.questions]
        one.questions += [("record_datum", text) for text in where.doubts]
        if where.positions:
            angles, scale = next(norths)
            one.settings = SolveSettings(angles, budget.with_datum(where.datum_m), scale)
            _place(one, one.settings, target)
            _include_gross_errors(one, budget.gross)
        else:
            no_point = spoken(
                f"Record {where.record.record} has no reference point with coordinates: find a landmark."
            )
            one.questions.append(("record_unlocated", no_point))
        placed.append(one)
    return placed


def _place(one: PlacedRecord, settings: SolveSettings, target: QgsCoordinateReferenceSystem) -> None:
    record, positions = one.record, one.where.positions
    undated = record_positions.undated(record)
    if undated:
        one.questions.append(("record_unlocated", undated))
        return
    readings = _readings_of_north(record)
    if len(readings) > 1:
        text = spoken(
            f"Record {record.record} does not say which north its azimuths are from; which one was it?"
        )
        one.questions.append(("record_north", text))
    contradicting = False
    for words, reading in readings:
        try:
            solved = solve_record(reading, positions, settings)
            if contradicts_itself(solved):
                contradicting = True
                one.placements += _by_landmark(words, reading, one, settings) or [Placement(words, solved)]
            else:
                one.placements.append(Placement(words, solved))
        except InputError as error:
            one.questions.append(("record_unlocated", error.message))
            return
        miss = largest_miss(solved)
        if solved.misclosures:
            one.misclosure_m = miss if one.misclosure_m is None else min(one.misclosure_m, miss)
        if len(readings) == 1:
            one.questions += [("record_misclosure", text) for text in solved.notes if not _as_expected(text)]
    if contradicting or record.north == "unknown":
        other = Alternatives(
            _declination_dates(record, settings.norths),
            _other_readings(one, target),
            slips=record_slips.slips_of_points(one.where, target),
        )
        one.hypotheses = offer_hypotheses(record, positions, settings, other)
    propose_refit_of(one)


def _include_gross_errors(one: PlacedRecord, gross: GrossErrors) -> None:
    """Widen what nothing closes in by the gross errors that the authority reckons with."""
    if gross.share <= 0.0:
        return
    made = [Placement(item.words, widened(item.solved, gross)) for item in one.placements]
    if any(new.solved is not old.solved for new, old in zip(made, one.placements, strict=True)):
        one.placements, one.gross_share = made, gross.share


def _as_expected(note: str) -> bool:
    return note.endswith("as the error budget expects.")


def _readings_of_north(record: MinefieldRecord) -> list[tuple[str, MinefieldRecord]]:
    """Return the record under each north that it can have: one where it says which."""
    if "unknown" not in {leg.north or record.north for leg in record.legs}:
        return [("", record)]
    dated = record_positions.has_date(record)
    norths = (("magnetic",) if dated else ()) + ("grid", "true")
    answer = []
    for north in norths:
        legs = tuple(replace(leg, north=None if leg.north == "unknown" else leg.north) for leg in record.legs)
        changed = replace(record, north=north if record.north == "unknown" else record.north, legs=legs)
        answer.append((f"azimuths {north}", changed))
    return answer


def _by_landmark(
    words: str, record: MinefieldRecord, one: PlacedRecord, settings: SolveSettings
) -> list[Placement]:
    found = placements_by_landmark(record, one.where.positions, settings)
    lead = f"{words}, " if words else ""
    return [Placement(f"{lead}from {label}", solved) for label, solved in found.items()]


def adjust_placed(one: PlacedRecord) -> None:
    """Adjust a record that closes, on demand; one with a blunder is left to the hypotheses."""
    from mine_planner.domain.adjustment import adjust

    if one.settings is None or len(one.placements) != 1:
        return
    solved = one.placements[0].solved
    if solved.misclosures and not contradicts_itself(solved):
        one.adjusted = adjust(solved, one.where.positions, one.settings)


def _declination_dates(record: MinefieldRecord, norths: NorthAngles) -> dict[str, float]:
    if not record_positions.has_date(record):
        return {}
    date = record.decl_date or record.laid_from or record.laid_to
    return {date[:4] or "the form": norths.declination_deg}


def _other_readings(
    one: PlacedRecord, target: QgsCoordinateReferenceSystem
) -> dict[str, tuple[tuple[str, object], ...]]:
    """Return the other plausible readings of each reference point, for the hypotheses."""
    from mine_planner.domain import grid_recognition
    from mine_planner.domain.records import Position
    from mine_planner.gis import georeferencing_crs, projections, record_readings

    region = record_readings.region_of(target)
    degrees = projections.parse_crs("EPSG:4326")
    answer: dict[str, tuple[tuple[str, object], ...]] = {}
    for point in one.record.ref_points:
        taken = one.where.positions.get(point.label)
        if taken is None:
            continue
        found = []
        for item in grid_recognition.recognise(point.x_text, point.y_text, region):
            if not item.plausible:
                continue
            try:
                way = georeferencing_crs.choose_operation(degrees, target)
                east, north = way([(item.lon, item.lat)])[0].tolist()
            except InputError:
                continue
            if abs(east - taken.east) + abs(north - taken.north) > record_readings.SAME_PLACE_M:
                words = f"EPSG:{item.system.epsg}, {item.order.replace('_', ' ')}"
                found.append((words, Position(east, north, reading_m=taken.reading_m)))
        if found:
            answer[point.label] = tuple(found)
    return answer


def propose_refit_of(one: PlacedRecord) -> None:
    """Propose a refit where landmarks were looked for."""
    from mine_planner.domain.landmark_refit import LandmarkReport, propose_refit

    one.refit = None
    if one.settings is None:
        return
    reports = []
    for point in one.record.ref_points:
        recorded = one.where.positions.get(point.label)
        if point.visit is None or recorded is None:
            continue
        found = one.where.found.get(point.label)
        reports.append(
            LandmarkReport(
                point.label,
                point.visit.state,
                (recorded.east, recorded.north),
                None if found is None else (found.east, found.north),
                point.visit.accuracy_m,
                point.visit.found_on,
            )
        )
    if not any(item.state == "found" and item.found is not None for item in reports):
        return
    try:
        plotting = one.settings.budget.reference_cov(one.record.map_scale).sigma_major
        one.refit = propose_refit(reports, plotting, one.settings.budget.found_m)
    except InputError as error:
        one.questions.append(("record_refit", error.message))
