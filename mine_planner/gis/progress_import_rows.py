# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of an import: looked up, judged, saved, and listed where something is doubtful."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import georeferencing_crs, progress_points, progress_sources, workspaces
from mine_planner.gis.progress_import_values import Finding, ImportItem, words_of_find, words_of_report
from mine_planner.gis.progress_sources import UNKNOWN_DEVICE
from mine_planner.store.finds import FindStore
from mine_planner.store.progress import ProgressStore
from mine_planner.store.progress_values import FindEntry, ReportEntry

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.domain.progress_tables import FindRow
    from mine_planner.gis.progress_import_values import Importing, ImportResult
    from mine_planner.gis.progress_sources import ProgressSource, SourceFind, SourceReport
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

LEFT_OUT = spoken("It is left out.")
_MARKS = "SELECT import_source FROM progress_report WHERE import_source <> ''"
_KNOWN = "SELECT found_on, ordnance, user_entered_x, user_entered_y, coordrefsys FROM find"


class Importer:
    """One import; keeps what it looked up."""

    def __init__(self, workspace: Workspace, action: Action, result: ImportResult, order: Importing) -> None:
        self.workspace = workspace
        self.action = action
        self.result = result
        self.order = order
        self.name = order.path.name
        self.sha256 = result.sha256
        self._index = -1
        self.reports = ProgressStore(workspace)
        self.finds = FindStore(workspace)
        self.crs = workspaces.workspace_crs(workspace)
        self.tasks = {row["code"].casefold(): row for row in workspace.rows("clearance_task")}
        teams = workspace.rows("team")
        self.teams = {row["name"].casefold(): row["uuid"] for row in teams if row["name"]}
        self.teams |= {row["code"].casefold(): row["uuid"] for row in teams}
        self._places = progress_points.Places(self.crs)
        self._marks = {row[0] for row in workspace.connection.execute(_MARKS)}
        self._known = {tuple(row) for row in workspace.connection.execute(_KNOWN)}

    def run(self, source: ProgressSource) -> None:
        """Bring in what is chosen; what could not be read is listed first."""
        for refusal in source.refused:
            self._note(Finding(refusal.row, "skipped", refusal.problem, refusal.attributes))
            self._list(refusal.row, refusal.attributes, "refused", refusal.problem)
        self.result.refused = len({refusal.row for refusal in source.refused})
        items = (*source.reports, *source.finds)
        for index, item in enumerate(items):
            if self.order.is_cancelled():
                raise InputError("The import was cancelled: nothing came in.")
            if self.order.chosen is None or index in self.order.chosen:
                self._index = index
                self._one(item)
            if index % 50 == 0:
                self.order.set_percent(100 * index / len(items))
        self._index = -1
        if source.tracks:
            self._keep_tracks(self.order.path, len(source.tracks))

    def _one(self, item: SourceReport | SourceFind) -> None:
        if isinstance(item, progress_sources.SourceReport):
            self._report(item)
        else:
            self._find(item)

    def _list(self, row: str, what: str, outcome: str, words: str = "", proposal: str = "") -> None:
        self.result.items.append(ImportItem(self._index, row, what, outcome, words, proposal))

    # -------------------------------------------------------------- reports
    def _report(self, item: SourceReport) -> None:
        """Save one report, held back where the rules ask for it."""
        mark = f"{self.name} row {item.row} {self.sha256[:12]}"
        what = words_of_report(item)
        if mark in self._marks:
            words = spoken("This row was brought in before.")
            self._refuse(item.row, words, LEFT_OUT)
            self._list(item.row, what, "duplicate", words, LEFT_OUT)
            return
        entry = self._entry(item, mark)
        verdict = self.reports.judge(entry)
        self.reports.save(self.action, entry, verdict=verdict)
        self.result.finds += sum(find.qty for find in entry.finds)
        if verdict.taken:
            self.result.accepted += 1
        else:
            self.result.held += 1
            self._note(Finding(item.row, "held", verdict.held_back, verdict.proposal))
        twice = verdict.held_back.startswith("The same report")
        outcome = "new" if verdict.taken else "duplicate" if twice else "held"
        words = verdict.held_back or " ".join(verdict.warnings)
        self._list(item.row, what, outcome, words, verdict.proposal)
        for warning in verdict.warnings:
            self._note(Finding(item.row, "noted", warning))

    def _entry(self, item: SourceReport, mark: str) -> ReportEntry:
        report = item.report
        task = self.tasks.get(report.task.casefold())
        ground = self._ground(item)
        finds = tuple(FindEntry(find.ordnance, find.count, find.depth_cm) for find in report.finds)
        return ReportEntry(
            day=report.day.isoformat(),
            task_uuid=None if task is None else task["uuid"],
            team_uuid=self._team(item.row, report.team),
            activity="clearance" if task is None else task["task_type"],
            method=report.method,
            hours=report.hours or None,
            deminers=report.deminers,
            machines=report.machines,
            dogs=report.dogs,
            area_m2=report.area_m2 if report.area_m2 or ground is None else float(ground.area),
            area_source="typed" if ground is None else "drawn",
            geometry=ground,
            unchecked_m2=report.unchecked_m2,
            unchecked_reason=report.unchecked_reason,
            stoppage_min=report.stoppage_min,
            stoppage_reason=report.stoppage_reason,
            remarks=report.remarks,
            import_source=mark,
            finds=finds,
            task_text=report.task,
            team_text=report.team,
        )

    def _ground(self, item: SourceReport) -> Any:
        """Return a tablet's polygon in the workspace's CRS, or None."""
        if item.wkb is None or not item.crs_wkt:
            return None
        import shapely
        from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsGeometry

        geometry = QgsGeometry()
        geometry.fromWkb(item.wkb)
        source = QgsCoordinateReferenceSystem.fromWkt(item.crs_wkt)
        try:
            box = geometry.boundingBox()
            where = [(box.center().x(), box.center().y())]
            geometry.transform(georeferencing_crs.choose_operation(source, self.crs, where=where).transform)
        except (QgsCsException, PlannerError):
            self._note(Finding(item.row, "noted", spoken("Its ground lies outside its coordinate system.")))
            return None
        shape = shapely.make_valid(shapely.from_wkb(bytes(geometry.asWkb())))
        return shape if shape.area > 0 else None

    def _team(self, row: str, name: str) -> str | None:
        """Return a team's uuid; a team that is not known yet is added, and that is noted."""
        if not name:
            return None
        if name.casefold() not in self.teams:
            self.teams[name.casefold()] = self.action.insert("team", {"code": name})
            unknown = spoken(f"The team {name} was not known.")
            self._note(Finding(row, "noted", unknown, spoken("It was added.")))
        return self.teams[name.casefold()]

    # -------------------------------------------------------------- finds
    def _find(self, item: SourceFind) -> None:
        """Save one find with its place; what is doubtful about it is listed."""
        found = item.find
        texts = (f"{found.x:.10g}", f"{found.y:.10g}")
        key = (found.day.isoformat(), found.ordnance, *texts, found.crs)
        if key in self._known:
            self._refuse(item.row, spoken("This find is already there."), LEFT_OUT)
            self._list(item.row, words_of_find(item), "duplicate", spoken("This find is already there."))
            return
        self._known.add(key)
        point = self._point(item)
        task = self._task_of(item, point)
        words = (found.depth_cm, found.condition, found.action, point, *texts, found.crs)
        entry = FindEntry(found.ordnance, 1, *words)
        report = self._report_of(found, task)
        shifts = self._places.sk42_shift(point) if point is not None else {}
        added = self.finds.add(
            self.action,
            entry,
            task_uuid=task,
            report_uuid=report,
            day=found.day.isoformat(),
            known_shifts=shifts,
        )
        if report is not None:
            self._settle_count(report, added.uuid, found.ordnance)
        else:
            self.result.finds += 1
        self.result.accepted += 1
        self.result.doubtful += added.doubtful
        self._list(item.row, words_of_find(item), "new", " ".join(added.sentences))
        for sentence in added.sentences:
            self._note(Finding(item.row, "noted", sentence, place=point))
        if not item.dated:
            undated = spoken("The find has no day; 1900-01-01 stands in.")
            self._note(Finding(item.row, "noted", undated, place=point))

    def _point(self, item: SourceFind) -> tuple[float, float] | None:
        found = item.find
        try:
            return self._places.of(found.crs, found.x, found.y)
        except PlannerError as error:
            words = spoken("The find came in without a place: correct it before work goes on.")
            self._note(Finding(item.row, "noted", error.message, words))
            return None

    def _task_of(self, item: SourceFind, point: tuple[float, float] | None) -> str | None:
        """Return the task that is named, or for a waypoint the one that it lies in."""
        named = item.find.task
        if named:
            row = self.tasks.get(named.casefold())
            if row is None:
                problem = spoken(f"There is no task {named}; the find came in without one.")
                self._note(Finding(item.row, "noted", problem, spoken("Correct its task."), point))
            return None if row is None else str(row["uuid"])
        if point is None:
            return None
        import shapely

        from mine_planner.store.gpkg_blob import geometry_from_blob

        place = shapely.Point(point)
        for row in self.tasks.values():
            shape: Any = geometry_from_blob(row["geom"])
            if shape is not None and shape.intersects(place):
                return str(row["uuid"])
        return None

    def _report_of(self, found: FindRow, task: str | None) -> str | None:
        if task is None:
            return None
        where = {"task_uuid": task, "report_date": found.day.isoformat(), "status": "accepted"}
        rows = self.workspace.rows("progress_report", **where)
        team = self.teams.get(found.team.casefold())
        own = [row["uuid"] for row in rows if row["team_uuid"] == team]
        return own[0] if own else (rows[0]["uuid"] if len(rows) == 1 else None)

    def _settle_count(self, report: str, added: str, ordnance: str) -> None:
        """Let a find with a place stand for one that the day's report only counted."""
        rows = self.workspace.rows("find", report_uuid=report)
        counted = [row for row in rows if row["geom"] is None and row["uuid"] != added]
        same = [row for row in counted if row["ordnance"] in (ordnance, UNKNOWN_DEVICE)]
        if not same:
            self.result.finds += 1
        elif same[0]["qty"] > 1:
            self.action.update("find", same[0]["uuid"], {"qty": same[0]["qty"] - 1})
        else:
            self.action.delete("find", same[0]["uuid"])

    # -------------------------------------------------------------- tracks and findings
    def _keep_tracks(self, path: Path, count: int) -> None:
        """Keep a file of tracks beside the workspace's other papers; it never counts as search."""
        if self.workspace.row("attachment", sha256=self.sha256) is not None:
            self._note(Finding(path.name, "noted", spoken("These tracks are already there.")))
            self._list(path.name, f"{count} tracks", "duplicate", spoken("These tracks are already there."))
            return
        values = {"file_name": path.name, "mime_type": "application/gpx+xml", "sha256": self.sha256}
        note = spoken(f"{count} tracks; a picture of where people walked, never of what was searched")
        self.action.insert("attachment", {**values, "note": note, "content": path.read_bytes()})
        self._list(path.name, f"{count} tracks", "new", note)
        self.result.tracks += count

    def _refuse(self, row: str, problem: str, explanation: str) -> None:
        self.result.refused += 1
        self._note(Finding(row, "skipped", problem, explanation))

    def _note(self, finding: Finding) -> None:
        self.result.findings.append(finding)
        self.action.insert(
            "import_finding",
            {
                "file_name": self.name,
                "source_fid": finding.row,
                "problem": finding.problem,
                "outcome": "noted" if finding.outcome == "held" else finding.outcome,
                "explanation": finding.explanation,
            },
        )
