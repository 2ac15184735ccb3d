# SPDX-License-Identifier: GPL-2.0-or-later
"""A handed-over vector map becomes graded evidence in the workspace: whole, or with reasons.

Imported outlines, rows and points are evidence with a grade and a sigma, never hazard areas or
released land by themselves; handed-over cleared areas and lifted minefields are shown and never
subtract from anything.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import crs_areas, georeferencing_crs, map_rows, projections, sources, workspaces
from mine_planner.gis.map_import_values import (
    CONTENTS,
    SOURCE_GRADES,
    ImportResult,
    MapOrder,
)
from mine_planner.store import authority, maps
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mine_planner.gis.sources import SourceFeatures, SourceFile
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace


def import_map(
    workspace: Workspace,
    source: SourceFile,
    layers: list[SourceFeatures],
    order: MapOrder,
    progress: Callable[[float], bool] | None = None,
    questions: Sequence[str] = (),
) -> ImportResult:
    """Bring a read source into the workspace as one journaled action.

    Parameters
    ----------
    workspace
        Where to; open for writing.
    source, layers
        As :mod:`mine_planner.gis.sources` read them.
    order
        What the planner says about it.
    progress
        Called with percent done; returns False to cancel, which leaves no trace.
    questions
        What the reading of a table left to a person; kept as open questions.

    Raises
    ------
    InputError
        When the CRS, a grade, sigma or the map field is missing or wrong.
    """
    sigma, basis = sigma_of(workspace, order.sigma_m)
    _check_order(order, layers)
    result = ImportResult()
    with sources.many_objects():
        _import_all(workspace, (source, layers), order, (sigma, basis), result, progress)
        if questions:
            _ask(workspace, source, questions)
    return result


def _ask(workspace: Workspace, source: SourceFile, questions: Sequence[str]) -> None:
    with workspace.action(f"Ask about {source.name}") as action:
        for text in questions:
            action.insert(
                "open_question",
                {"topic": "map_reading", "field": source.name, "ours": text, "raised_at": utc_now()},
            )


def _import_all(
    workspace: Workspace,
    handed: tuple[SourceFile, list[SourceFeatures]],
    order: MapOrder,
    accuracy: tuple[float, str],
    result: ImportResult,
    progress: Callable[[float], bool] | None,
) -> None:
    source, layers = handed
    batches = [prepare_layer(workspace, features, order) for features in layers if features.ids]
    name = _batch_name(order, source)
    accuracy = _not_below_datum(accuracy, batches, result)
    provenance = _provenance(workspace, source, order, *accuracy)
    result.warnings += dict.fromkeys(text for layer in batches for text in layer.doubts)
    result.warnings += _warnings(workspace, source)
    with workspace.action(f"Import {source.name}", "bulk") as action:
        register = maps.MapRegister(action, provenance)
        batch_uuid = register.batch(name)
        for number, layer in enumerate(batches):
            uuids = map_rows.write_layer(action, register, batch_uuid, layer, order, result)
            if order.compare or order.issue_of:
                _compare(workspace, action, uuids, order, result)
            if progress is not None and not progress(100 * (number + 1) / len(batches)):
                raise InputError("The import was cancelled: nothing was brought in.")


def _not_below_datum(
    accuracy: tuple[float, str], batches: list[map_rows.PreparedLayer], result: ImportResult
) -> tuple[float, str]:
    """Return sigma and its basis; the datum operation alone may be off by more than was stated."""
    datum = max((layer.datum_m for layer in batches), default=0.0)
    if datum <= accuracy[0]:
        return accuracy
    result.warnings.append(
        spoken(
            f"Sigma was raised from {accuracy[0]:g} m to {datum:g} m: the datum operation may be off so far."
        )
    )
    return datum, spoken("error of the datum operation, larger than what was stated")


def _compare(
    workspace: Workspace, action: Action, uuids: dict[str, str], order: MapOrder, result: ImportResult
) -> None:
    """List what changed where a map of the same name is handed over again; nothing is taken away."""
    from mine_planner.gis import map_issues

    if order.issue_of and len(uuids) > 1:
        result.warnings.append(
            spoken(
                f"The file holds {len(uuids)} maps: each was compared with the last issue of its own name."
            )
        )
    for name, uuid in uuids.items():
        stated = order.issue_of if len(uuids) == 1 else ""
        old = stated or map_issues.last_issue(workspace, name, order.content, uuid)
        if old is None:
            continue
        action.update("source_map", uuid, {"supersedes_uuid": old})
        try:
            changes, counts = map_issues.compare_maps(workspace, old, uuid)
        except InputError as error:
            result.warnings.append(f"{name}: {error.message}")
            continue
        found = [replace(change.finding, map_name=name) for change in changes]
        result.findings += found
        map_rows.keep_findings(action, [(uuid, finding, "") for finding in found], "")
        result.warnings.append(
            spoken(f"{name} was handed over before; since then: {map_issues.counts_in_words(counts)}.")
            + " "
            + spoken("Nothing of the last issue was taken away.")
        )


def prepare_layer(workspace: Workspace, features: SourceFeatures, order: MapOrder) -> map_rows.PreparedLayer:
    """Bring a layer's geometry into the workspace's CRS, checked and repaired outwards.

    Raises
    ------
    InputError
        When the CRS is not known, has no known datum shift, or does not hold the positions.
    """
    from mine_planner.gis import evidence_geometry

    if not features.crs.isValid():
        raise InputError(
            f"The layer {features.layer} does not say which CRS its coordinates are in: "
            "set the layer's CRS in QGIS, or ask who handed it over."
        )
    target, crs = workspaces.workspace_crs(workspace), projections.sound(features.crs, features.crs_wkt)
    some = evidence_geometry.sample_positions(features)
    crs_areas.check_area(crs, some, order.override_reason)
    chosen = georeferencing_crs.operation_for(crs, target, order.operation, order.override_reason, some)
    if features.points is not None:
        prepared = evidence_geometry.prepare_points(features.points, chosen.transform)
    else:
        prepared = evidence_geometry.prepare(features.wkb, chosen.transform)
    prepared.problems.update(features.problems)
    return map_rows.PreparedLayer(
        features,
        prepared,
        crs.authid() or crs.description() or crs.toProj(),
        chosen.name,
        chosen.override_reason,
        chosen.accuracy_m,
        tuple(filter(None, (*chosen.doubts, chosen.beside))),
    )


def sigma_of(workspace: Workspace, given: float | None) -> tuple[float, str]:
    """Return sigma in metres and where it comes from; never 0, never guessed."""
    if given is not None:
        if not 0 < given < 1e6:
            raise InputError(
                "The sigma must be more than 0 m: enter how far positions on this map may be off, "
                "or leave it empty to take the authority's worst figure."
            )
        return given, spoken("stated at import")
    row = workspace.row("setting", key=maps.WORST_SIGMA_KEY)
    if row is None or row["value"] is None:
        raise InputError(
            "The sigma is not known: enter how far positions on this map may be off in metres, "
            "or set the authority's worst figure in the workspace's settings."
        )
    return float(row["value"]), spoken("the authority's worst figure")


def _check_order(order: MapOrder, layers: list[SourceFeatures]) -> None:
    if order.content not in CONTENTS:
        raise InputError(f'"{order.content}" is no content class: choose one of {", ".join(CONTENTS)}.')
    if order.source_grade not in SOURCE_GRADES or not 1 <= order.info_grade <= 6:
        raise InputError("The grade is not complete: choose a source grade A–F and an information grade 1–6.")
    names = {name for features in layers for row in features.attributes[:1] for name in row}
    if order.map_field and order.map_field not in names:
        raise InputError(
            f'There is no field "{order.map_field}": choose one of {", ".join(sorted(names)) or "(none)"}.'
        )


def _batch_name(order: MapOrder, source: SourceFile) -> str:
    return order.batch.strip() or f"{source.name} {date.today().isoformat()}"  # noqa: DTZ011 - a local day


def _provenance(
    workspace: Workspace, source: SourceFile, order: MapOrder, sigma: float, basis: str
) -> dict[str, Any]:
    from mine_planner.domain import grades

    grade = grades.Grade(order.source_grade, order.info_grade)
    evidence = authority.grade_table(workspace).evidence(grade)
    return {
        "kind": "vector",
        "sourcereliability": order.source_grade,
        "inforeliability": order.info_grade,
        "evidence": evidence,
        "sigma_m": sigma,
        "sigma_basis": basis,
        "status": "located",
        "file_name": source.name,
        "file_sha256": source.sha256,
        "handed_over_by": order.handed_over_by,
        "handed_over_on": order.handed_over_on,
        "imported_by": workspace.author.user,
    }


def _warnings(workspace: Workspace, source: SourceFile) -> list[str]:
    if source.sha256 and workspace.row("source_map", file_sha256=source.sha256) is not None:
        return [
            spoken(
                f"{source.name} was brought in before: compare the maps and refute the one that "
                "does not hold."
            )
        ]
    return []
