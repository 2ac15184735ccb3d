# SPDX-License-Identifier: GPL-2.0-or-later
"""Write a prepared scan into the workspace: map, control points and fit, as one action."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import scan_import, sources, workspaces
from mine_planner.gis.scan_scale import PaperError
from mine_planner.store import authority, maps
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from mine_planner.gis.scan_import import MapPaper, PreparedScan
    from mine_planner.gis.scan_moves import Moved
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

PLOTTING_KEY = "plotting_mm"
UNKNOWN_SCALE_KEY = "unknown_map_scale"


@dataclass(frozen=True)
class RegisteredScan:
    """What came of bringing a scan in; figures in metres."""

    map_uuid: str
    rms_m: float
    leave_one_out_m: float
    worst_point: str
    sigma_m: float
    sentences: tuple[str, ...]


def paper_error(
    workspace: Workspace, scale: float | None = None, plotting_mm: float | None = None
) -> PaperError:
    """Return what is known of a map's paper: as stated, else as the authority set it."""
    source = "stated at import"
    if plotting_mm is None:
        setting = authority.read(workspace, PLOTTING_KEY)
        plotting_mm = authority.number(workspace, PLOTTING_KEY)
        source = "" if setting is None else f"set by {setting.set_by or 'the authority'}"
    return PaperError(scale, plotting_mm, source, authority.number(workspace, UNKNOWN_SCALE_KEY))


def register_scan(workspace: Workspace, prepared: PreparedScan, paper: MapPaper) -> RegisteredScan:
    """Register a scan that was fitted and warped.

    Raises
    ------
    InputError, RuleError
        When a grade is missing or a rule of the workspace forbids it.
    """
    provenance = _provenance(workspace, prepared, paper)
    already = workspace.row("source_map", file_sha256=provenance["file_sha256"], kind="scan")
    name = paper.name.strip() or prepared.scan.path.stem
    batch = paper.batch.strip() or f"{prepared.scan.path.name} {date.today().isoformat()}"  # noqa: DTZ011
    with workspace.action(f"Import the scan {prepared.scan.path.name}") as action:
        register = maps.MapRegister(action, provenance)
        map_uuid = register.add(register.batch(batch), name, _map_values(workspace, prepared, paper))
        write_fit(action, workspace, map_uuid, prepared)
    sentences = prepared.sentences
    if already is not None:
        again = spoken(
            f"{prepared.scan.path.name} was brought in before: compare the maps and refute the one that "
            "does not hold."
        )
        sentences = (*sentences, again)
    fit = prepared.fit
    return RegisteredScan(map_uuid, fit.rms, fit.leave_one_out, fit.worst_point, prepared.sigma_m, sentences)


def revise_fit(
    workspace: Workspace, map_uuid: str, prepared: PreparedScan, decided_by: str, reason: str
) -> RegisteredScan:
    """Replace the fit of a registered scan; the former fit stays in the workspace, not current.

    Rows, outlines and landmarks that were traced move along with the paper. Hazard areas are not
    touched, so none shrinks by it: what they would vacate waits for a cancellation report.

    Raises
    ------
    InputError
        When who decides or why is missing; a person answers for corridors that move.
    RuleError
        When the map is gone, or the former fit cannot be repeated.
    """
    from mine_planner.gis import scan_moves

    if not decided_by.strip() or not reason.strip():
        raise InputError("A new fit moves what was traced: fill in who decides and why.")
    row = workspace.row("source_map", uuid=map_uuid)
    if row is None or row["kind"] != "scan":
        raise RuleError("This map is no scan of the workspace any more: refresh the list and choose again.")
    with workspace.action(f"Fit the scan {prepared.scan.path.name} anew") as action:
        moved = scan_moves.move_traced(action, workspace, map_uuid, prepared)
        for former in workspace.rows("map_fit", map_uuid=map_uuid, is_current=1):
            action.update("map_fit", former["uuid"], {"is_current": 0})
        for point in workspace.rows("control_point", map_uuid=map_uuid):
            action.delete("control_point", point["uuid"])
        values = {**_fit_values(workspace, prepared), "geom": _footprint(action, prepared)}
        values["sigma_basis"] = spoken(
            f"{values['sigma_basis']}; fitted anew by {decided_by.strip()}: {reason.strip()}"
        )
        action.update("source_map", map_uuid, values)
        write_fit(action, workspace, map_uuid, prepared, decided_by=decided_by.strip(), reason=reason.strip())
    fit = prepared.fit
    told = (*prepared.sentences, *_moved_words(moved))
    return RegisteredScan(map_uuid, fit.rms, fit.leave_one_out, fit.worst_point, prepared.sigma_m, told)


def _moved_words(moved: Moved) -> tuple[str, ...]:
    if not moved.count:
        return ()
    return (
        spoken(
            f"{moved.count} traced things moved along, by up to {moved.farthest_m:.1f} m; compute the hazard "
            "areas anew: they grow at once, and ground that they would vacate waits for a cancellation "
            "report."
        ),
    )


def _provenance(workspace: Workspace, prepared: PreparedScan, paper: MapPaper) -> dict[str, Any]:
    from mine_planner.domain import grades

    grade = grades.Grade(paper.source_grade, paper.info_grade)
    return {
        "kind": "scan",
        "sourcereliability": grade.source,
        "inforeliability": grade.information,
        "evidence": authority.grade_table(workspace).evidence(grade),
        "status": "located",
        "file_name": prepared.scan.path.name,
        "file_sha256": sources.file_sha256(prepared.scan.path),
        "imported_by": workspace.author.user,
    }


def _map_values(workspace: Workspace, prepared: PreparedScan, paper: MapPaper) -> dict[str, Any]:
    import shapely

    return {
        **_fit_values(workspace, prepared),
        "map_sheet": paper.sheet,
        "map_edition": paper.edition,
        "handed_over_by": paper.handed_over_by.strip(),
        "handed_over_on": paper.handed_over_on or None,
        "opacity": paper.opacity,
        "geom": shapely.MultiPolygon([shapely.Polygon(prepared.warped.outline)]),
    }


def _fit_values(workspace: Workspace, prepared: PreparedScan) -> dict[str, Any]:
    crs = prepared.order.points_crs
    return {
        "map_scale": prepared.map_scale,
        "crs": crs.authid() or crs.description() or crs.toProj(),
        "crs_operation": prepared.operation.name,
        "crs_override_reason": prepared.operation.override_reason,
        "sigma_m": prepared.sigma_m,
        "sigma_basis": prepared.sigma_basis,
        "raster_path": scan_import.relative_raster_path(prepared.warped.path, Path(workspace.path)),
    }


def _footprint(action: Action, prepared: PreparedScan) -> bytes:
    import shapely

    return action.blob(shapely.MultiPolygon([shapely.Polygon(prepared.warped.outline)]))


def write_fit(
    action: Action, workspace: Workspace, map_uuid: str, prepared: PreparedScan, **more: str
) -> None:
    """Keep the control points and the fit of a map, so that it can be revised later.

    ``more`` is kept with the parameters: who revised it and why.
    """
    _write_points(action, map_uuid, prepared)
    _keep_doubts(action, map_uuid, prepared)
    action.insert(
        "map_fit",
        {
            "map_uuid": map_uuid,
            "method": prepared.fit.method,
            "parameters": scan_import.fit_parameters(prepared, Path(workspace.path), **more),
            "rms_m": prepared.fit.rms,
            "loo_m": prepared.fit.leave_one_out,
            "worst_point": prepared.fit.worst_point,
            "plotting_m": prepared.plotting_m,
            "datum_m": prepared.operation.accuracy_m,
            "sigma_m": prepared.sigma_m,
            "crs_operation": prepared.operation.proj or prepared.operation.name,
            "made_on": utc_now(),
            "made_by": workspace.author.user,
        },
    )


def _keep_doubts(action: Action, map_uuid: str, prepared: PreparedScan) -> None:
    """Keep with the map what speaks against its datum operation, beside the reason why it was taken."""
    for text in filter(None, (*prepared.operation.doubts, prepared.operation.beside)):
        values = {"map_uuid": map_uuid, "file_name": prepared.scan.path.name, "problem": text}
        action.insert("import_finding", {**values, "outcome": "noted"})


def _write_points(action: Action, map_uuid: str, prepared: PreparedScan) -> None:
    import shapely

    residuals = scan_import.point_residuals(prepared)
    crs = prepared.order.points_crs
    moved = prepared.operation([(point.x, point.y) for point in prepared.points])
    for seq, (point, place) in enumerate(zip(prepared.points, moved, strict=True), 1):
        action.insert(
            "control_point",
            {
                "geom": action.blob(shapely.Point(place)),
                "map_uuid": map_uuid,
                "seq": seq,
                "label": point.label,
                "pixel_x": point.pixel_x,
                "pixel_y": point.pixel_y,
                "x_text": point.x_text or repr(point.x),
                "y_text": point.y_text if point.x_text else repr(point.y),
                "crs": point.text_crs or crs.authid() or crs.toWkt(),
                "enabled": int(point.enabled),
                "residual_m": residuals.get(point.label) if point.enabled else None,
            },
        )


def workspace_target(workspace: Workspace) -> Any:
    """Return the CRS that scans are warped into."""
    return workspaces.workspace_crs(workspace)
