# SPDX-License-Identifier: GPL-2.0-or-later
"""Every check of tasks in one run, or on a few tasks while they are drawn."""

from __future__ import annotations

import numpy as np
import shapely

from mine_planner.domain.checks_hazard import check_cover, check_data, check_features
from mine_planner.domain.checks_shape import check_claims, check_shapes
from mine_planner.domain.findings import (
    SEVERITIES,
    CheckSettings,
    Finding,
    Geoms,
    HazardView,
    Links,
    SiteFeatureView,
    TaskView,
    ValidityView,
    require_same_length,
)
from mine_planner.domain.task_repair import repair_polygon_outwards


def check_tasks(
    tasks: TaskView,
    hazards: HazardView | None = None,
    links: Links | None = None,
    features: SiteFeatureView | None = None,
    papers: ValidityView | None = None,
    settings: CheckSettings | None = None,
) -> list[Finding]:
    """Run every check.

    Parameters
    ----------
    tasks
        Tasks that are not withdrawn. Outlines may be unsound: they are reported, and for the
        checks that need sound ones repaired outwards in memory.
    hazards, links, features, papers
        Left out, the checks that need them find nothing.
    settings
        Limits and what counts as deliberate.

    Returns
    -------
    list of Finding
        Errors first, then warnings, then what is only to be known; by code and subject. The same input
        gives the same list.

    Raises
    ------
    InputError
        If the columns of a table differ in length.
    """
    hazards, links = hazards or HazardView(), links or Links()
    features, papers = features or SiteFeatureView(), papers or ValidityView()
    settings = settings or CheckSettings()
    tables = {"tasks": tasks, "hazards": hazards, "features": features, "papers": papers}
    for name, table in tables.items():
        require_same_length(table, name)
    ground = sound_ground(tasks.geometry)
    found = [
        *check_shapes(tasks, settings),
        *check_claims(tasks, ground, settings),
        *check_data(tasks, links, papers),
        *check_features(features, hazards, settings),
        *check_cover(tasks, ground, hazards, links, settings),
    ]
    return sorted(found, key=lambda f: (SEVERITIES.index(f.severity), f.code, f.subjects))


def sound_ground(geometry: Geoms) -> Geoms:
    """Return valid polygons; empty where nothing usable is drawn."""
    ground = geometry.copy()
    xy, owner = shapely.get_coordinates(ground, return_index=True)
    broken = np.zeros(len(ground), dtype=bool)
    broken[owner[~np.isfinite(xy).all(axis=1)]] = True
    ground[broken | shapely.is_missing(ground)] = shapely.Polygon()
    return repair_polygon_outwards(ground)[0]
