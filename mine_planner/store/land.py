# SPDX-License-Identifier: GPL-2.0-or-later
"""Released land in the workspace: recorded by a person, reckoned as geometry, reopened by a device.

Released: cancelled, reduced or cleared by IMSMA's rules (see domain/land_release.py); the triggers of
the file hold as well. What remains is the geometry difference, never arithmetic.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.figures import rounded
from mine_planner.domain.spoken import spoken
from mine_planner.store import authority, gpkg_blob
from mine_planner.store.land_values import ACTIVITY, as_multipolygon, piece_of, propose_hazard
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from mine_planner.domain.device_alarms import DeviceAlarm
    from mine_planner.domain.land_release import ReleaseAccount, ReleasedPiece
    from mine_planner.store.action import Action
    from mine_planner.store.land_values import ReleaseEntry
    from mine_planner.store.workspace import Workspace

Bounds = tuple[float, float, float, float]

EXTENSION_KIND = "boundary_extension"
SURVEY_KEY = "release.survey_may_clear"
_LEAST_M2 = 0.01

_PIECES = """
SELECT p.*, coalesce(m.code, n.code, '') AS team FROM released_land AS p
LEFT JOIN progress_report AS r ON r.uuid = p.report_uuid LEFT JOIN team AS m ON m.uuid = r.team_uuid
LEFT JOIN clearance_task AS t ON t.uuid = p.task_uuid LEFT JOIN team AS n ON n.uuid = t.team_uuid
WHERE p.geom IS NOT NULL
"""
_STATES = "SELECT uuid, status, cancellation FROM hazard_area"
_IN_WINDOW = "WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?)"
_PARTS = [_PIECES, "AND p.fid IN (SELECT id FROM rtree_released_land_geom", _IN_WINDOW]
_PIECES_NEAR = " ".join(_PARTS)
_HAZARDS = "SELECT uuid, status, cancellation, geom FROM hazard_area WHERE geom IS NOT NULL"
_PARTS = [_HAZARDS, "AND fid IN (SELECT id FROM rtree_hazard_area_geom", _IN_WINDOW]
_HAZARDS_NEAR = " ".join(_PARTS)


class LandStore:
    """The aggregate of released land and what remains of the hazard areas."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    # -------------------------------------------------------------- read
    def pieces(self, bounds: Bounds | None = None) -> list[ReleasedPiece]:
        """Return the released pieces, all or those near a place (min x, min y, max x, max y)."""
        if bounds is None:
            return [piece_of(row) for row in self._workspace.read(_PIECES)]
        return [piece_of(row) for row in self._workspace.read(_PIECES_NEAR, _window(bounds))]

    def hazards(self, bounds: Bounds | None = None, *, closed: bool = False) -> tuple[list[str], Any]:
        """Return uuids and a shapely array of the hazard areas that are not closed (or of all)."""
        import numpy as np
        import shapely

        found = (
            self._workspace.read(_HAZARDS)
            if bounds is None
            else self._workspace.read(_HAZARDS_NEAR, _window(bounds))
        )
        rows = [row for row in found if closed or row["status"] != "closed"]
        blobs = np.array([gpkg_blob.wkb_of(row["geom"]) for row in rows], dtype=object)
        return [row["uuid"] for row in rows], shapely.make_valid(shapely.from_wkb(blobs))

    def account(self, ground: Any = None) -> ReleaseAccount:
        """Reckon original, released and remaining hazard, each square metre once.

        Parameters
        ----------
        ground
            A shapely polygon (a task, a municipality) to which the reckoning is limited.
        """
        import shapely

        from mine_planner.domain import land_release
        from mine_planner.domain.old_geos import union_in_clusters

        bounds = None if ground is None else ground.bounds
        still, closed, cancelled = (union_in_clusters(shapes) for shapes in self.grounds(bounds))
        if ground is not None:
            limits = shapely.make_valid(ground)
            still, closed, cancelled = (shapely.intersection(g, limits) for g in (still, closed, cancelled))
        return land_release.account(still, self.pieces(bounds), closed=closed, cancelled=cancelled)

    def grounds(self, bounds: Bounds | None = None) -> tuple[Any, Any, Any]:
        """Return three shapely arrays: hazard areas that are not closed, all closed ones, and of these
        those that a cancellation report closed; for :func:`mine_planner.domain.land_release.account`.
        """
        uuids, shapes = self.hazards(bounds, closed=True)
        states = {row["uuid"]: (row["status"], row["cancellation"]) for row in self._workspace.read(_STATES)}
        closed = [states[uuid][0] == "closed" for uuid in uuids]
        cancelled = [states[uuid] == ("closed", "reported") for uuid in uuids]
        return shapes[[not is_closed for is_closed in closed]], shapes[closed], shapes[cancelled]

    def remaining(self) -> dict[str, Any]:
        """Return what remains of each hazard area by uuid; empty geometries where nothing does."""
        from mine_planner.domain import land_release

        uuids, shapes = self.hazards()
        left = land_release.remaining_of_each(shapes, self.pieces())
        return dict(zip(uuids, left, strict=True))

    # -------------------------------------------------------------- release
    def release(self, action: Action, entry: ReleaseEntry) -> str:
        """Record released land and return its uuid.

        Ground beyond every hazard area is kept and counts for nothing; an extension of the boundary
        is proposed.

        Raises
        ------
        InputError
            When the activity releases no land.
        RuleError
            When the person, the reason, the depth or the right activity is missing.
        """
        from mine_planner.domain import land_release

        piece = self._as_piece(entry)
        land_release.check_piece(piece, _today(), survey_may_clear=self._survey_may_clear(entry))
        shape = as_multipolygon(entry.geometry)
        uuid = action.insert(
            "released_land",
            {
                "geom": action.blob(shape),
                "task_uuid": entry.task_uuid,
                "hazard_uuid": entry.hazard_uuid,
                "report_uuid": entry.report_uuid,
                "kind": entry.kind,
                "activity": entry.activity,
                "to_clearance_standard": int(entry.to_clearance_standard),
                "depth_cm": entry.depth_cm,
                "method": entry.method,
                "released_on": entry.released_on,
                "released_by": entry.person.strip(),
                "reason": entry.reason.strip(),
                "area_m2": float(shape.area),
            },
        )
        self.propose_extension(action, shape, "released_land", uuid)
        return uuid

    def propose_extension(
        self, action: Action, ground: Any, table: str, uuid: str, *, within: Any = None
    ) -> float:
        """Propose hazard ground where work went beyond its boundary; return its m².

        Parameters
        ----------
        within
            The task's outline; None takes all hazard areas.
        """
        import shapely

        if within is None:
            _, shapes = self.hazards(ground.bounds, closed=True)
            within = shapely.union_all(shapes) if len(shapes) else shapely.MultiPolygon()
            edge, so_far = spoken("every hazard area"), spoken("count for no release")
        else:
            edge, so_far = spoken("the boundary"), spoken("stay unreleased")
        beyond = as_multipolygon(shapely.difference(ground, shapely.make_valid(within)))
        if beyond.area <= _LEAST_M2:
            return 0.0
        words = spoken(
            f"{rounded(beyond.area)} m² lie beyond {edge}; they are kept and {so_far} until the extension "
            "is approved."
        )
        subject = {"kind": EXTENSION_KIND, "subject_table": table, "subject_uuid": uuid}
        action.insert("proposal", {**subject, "geom": action.blob(beyond), "explanation": words})
        return float(beyond.area)

    def accept_extension(self, action: Action, proposal: str, *, person: str, reason: str) -> str:
        """Make a hazard area of ground beyond the boundary, so that its release counts.

        Raises
        ------
        RuleError
            When the person or the reason is missing, or it is decided already.
        """
        row = self._workspace.row("proposal", uuid=proposal, kind=EXTENSION_KIND, state="open")
        if row is None or not person.strip() or not reason.strip():
            raise RuleError("An open extension is approved by a person with a reason: enter both.")
        shape = as_multipolygon(gpkg_blob.geometry_from_blob(row["geom"]))
        subject = row["subject_table"], row["subject_uuid"]
        uuid = propose_hazard(action, shape, reason, *subject, person=person)
        decided = {"state": "accepted", "decided_by": person, "decided_at": utc_now(), "reason": reason}
        action.update("proposal", proposal, decided)
        return uuid

    # -------------------------------------------------------------- a device where none should be
    def device_found(
        self,
        action: Action,
        find_uuid: str,
        point: tuple[float, float],
        *,
        accuracy_m: float,
        fade_out_m: float,
    ) -> DeviceAlarm:
        """Do what a device found at a place calls for: reopen land, list other land, propose hazard."""
        import shapely

        from mine_planner.domain import device_alarms

        place = shapely.Point(point).buffer(accuracy_m + 1.0)
        _, shapes = self.hazards(place.bounds, closed=True)
        hazard = shapely.union_all(shapes) if len(shapes) else shapely.MultiPolygon()
        near = self.pieces(place.bounds)
        pieces = self.pieces() if near else []
        alarm = device_alarms.device_alarm(point, accuracy_m, pieces, hazard, fade_out_m=fade_out_m)
        if alarm.reopened:
            self._reopen(action, find_uuid, alarm)
        again = [place] if alarm.reopened_geometry is None else [place, alarm.reopened_geometry]
        self._open_hazards(action, shapely.union_all(again), alarm)
        if alarm.proposed_hazard is not None:
            propose_hazard(action, as_multipolygon(alarm.proposed_hazard), alarm.sentence, "find", find_uuid)
        return alarm

    def _reopen(self, action: Action, find_uuid: str, alarm: DeviceAlarm) -> None:
        day = _today().isoformat()
        for uuid in alarm.reopened:
            action.update(
                "released_land",
                uuid,
                {"state": "reopened", "reopened_on": day, "reopened_reason": alarm.sentence},
            )
        action.insert(
            "open_question",
            {
                "geom": action.blob(alarm.reopened_geometry),
                "topic": "critical_nonconformity",
                "subject_table": "find",
                "subject_uuid": find_uuid,
                "field": "released_land",
                "ours": ",".join(alarm.reopened),
                "theirs": ",".join(alarm.to_review),
                "raised_at": utc_now(),
                "reason": alarm.sentence,
            },
        )

    def _open_hazards(self, action: Action, ground: Any, alarm: DeviceAlarm) -> None:
        """Open hazard areas again that were closed over ground which is hazard once more."""
        import shapely

        uuids, shapes = self.hazards(ground.bounds, closed=True)
        hit = shapely.intersects(shapes, ground)
        for uuid, meets in zip(uuids, hit, strict=True):
            row = self._workspace.row("hazard_area", uuid=uuid)
            if meets and row is not None and row["status"] == "closed":
                reason = {"status_changed_reason": alarm.sentence}
                action.update("hazard_area", uuid, {"status": "open", "cancellation": "none", **reason})

    # -------------------------------------------------------------- helpers
    def _survey_may_clear(self, entry: ReleaseEntry) -> bool:
        setting = authority.read(self._workspace, SURVEY_KEY)
        allowed = setting is not None and str(setting.value).strip().lower() in {"1", "yes", "true"}
        return allowed and entry.to_clearance_standard

    def _as_piece(self, entry: ReleaseEntry) -> ReleasedPiece:
        from mine_planner.domain import land_release

        if entry.activity not in ACTIVITY:
            raise InputError(f"{entry.activity} releases no land: choose survey or clearance.")
        return land_release.ReleasedPiece(
            uuid="of " + entry.released_on,
            task=entry.task_uuid or "",
            kind=land_release.ReleaseKind(entry.kind),
            activity=land_release.Activity(ACTIVITY[entry.activity]),
            geometry=entry.geometry,
            released_on=date.fromisoformat(entry.released_on),
            method=entry.method,
            team="",
            report="",
            person=entry.person,
            reason=entry.reason,
            depth_cm=entry.depth_cm,
        )


def _window(bounds: Bounds) -> Bounds:
    west, south, east, north = bounds
    return east, west, north, south


def _today() -> date:
    return datetime.now(UTC).date()
