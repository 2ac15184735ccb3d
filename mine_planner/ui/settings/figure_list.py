# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures that an authority sets, in the order in which the window shows them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.ui.settings.figures import CIRCLE, LINE, LIST, YES_NO, Figure

FIGURES = (
    Figure(
        "worst_sigma_m",
        QT_TRANSLATE_NOOP("MinePlanner", "Map of unknown accuracy: 95 % within"),
        kind=CIRCLE,
        above=True,
    ),
    Figure("plotting_mm", QT_TRANSLATE_NOOP("MinePlanner", "Plotting error on a paper map"), "mm"),
    Figure(
        "unknown_map_scale",
        QT_TRANSLATE_NOOP("MinePlanner", "Scale where none is stated: 1 to"),
        "",
        above=True,
    ),
    Figure(
        "gross_error_percent",
        QT_TRANSLATE_NOOP("MinePlanner", "Records with a gross error that nothing shows"),
        "%",
        highest=50.0,
    ),
    Figure(
        "gross_error_landmark_m",
        QT_TRANSLATE_NOOP("MinePlanner", "How far a wrongly recognised landmark may lie"),
        "m",
        above=True,
    ),
    Figure(
        "corridor_k",
        QT_TRANSLATE_NOOP("MinePlanner", "Half width of the hazard corridor in sigmas (k)"),
        "",
        highest=10.0,
        above=True,
    ),
    Figure("hazard_margin_m", QT_TRANSLATE_NOOP("MinePlanner", "Margin around every piece of evidence")),
    Figure("fade_out_m", QT_TRANSLATE_NOOP("MinePlanner", "Fade-out: search beyond the last find")),
    Figure(
        "azimuth_sigma_deg",
        QT_TRANSLATE_NOOP("MinePlanner", "Record, azimuth of one leg: 95 % within"),
        "°",
        LINE,
    ),
    Figure(
        "north_sigma_deg",
        QT_TRANSLATE_NOOP("MinePlanner", "Record, compass and declination: 95 % within"),
        "°",
        LINE,
    ),
    Figure(
        "distance_ratio",
        QT_TRANSLATE_NOOP("MinePlanner", "Record, length of one leg: 95 % within this share"),
        "",
        LINE,
        highest=1.0,
    ),
    Figure(
        "pace_ratio",
        QT_TRANSLATE_NOOP("MinePlanner", "Record, pace or tape: 95 % within this share"),
        "",
        LINE,
        highest=1.0,
    ),
    Figure(
        "landmark_sigma_m",
        QT_TRANSLATE_NOOP("MinePlanner", "Record, reference point not found: 95 % within"),
        kind=CIRCLE,
    ),
    Figure(
        "found_sigma_m",
        QT_TRANSLATE_NOOP("MinePlanner", "Record, reference point found: 95 % within"),
        kind=CIRCLE,
    ),
    Figure("task_margin_m", QT_TRANSLATE_NOOP("MinePlanner", "Margin of a task around a hazard area")),
    Figure("overlap_width_m", QT_TRANSLATE_NOOP("MinePlanner", "Overlap with neighbouring tasks")),
    Figure("longest_leg_m", QT_TRANSLATE_NOOP("MinePlanner", "Longest leg of an outline"), above=True),
    Figure(
        "intermediate_point_m",
        QT_TRANSLATE_NOOP("MinePlanner", "Legs longer than this get intermediate points"),
        above=True,
    ),
    Figure(
        "marker_tolerance_m",
        QT_TRANSLATE_NOOP("MinePlanner", "A planned point this near to a marker is its point"),
    ),
    Figure(
        "find_accuracy_m", QT_TRANSLATE_NOOP("MinePlanner", "Accuracy of a find whose report states none")
    ),
    Figure(
        "incident_neighbour_m",
        QT_TRANSLATE_NOOP("MinePlanner", "Incident: tasks within this distance are flagged"),
    ),
    Figure(
        "longest_hours",
        QT_TRANSLATE_NOOP("MinePlanner", "Longest search on one day"),
        "h",
        highest=24.0,
        above=True,
    ),
    Figure(
        "accuracy_direct_from",
        QT_TRANSLATE_NOOP("MinePlanner", "Share of finds on a map from which it is direct evidence"),
        "",
        highest=1.0,
    ),
    Figure(
        "accuracy_indirect_below",
        QT_TRANSLATE_NOOP("MinePlanner", "Share of finds on a map below which it is indirect evidence"),
        "",
        highest=1.0,
    ),
    Figure(
        "release.survey_may_clear",
        QT_TRANSLATE_NOOP("MinePlanner", "Survey to clearance standard may clear land (yes or no)"),
        "",
        YES_NO,
    ),
    Figure(
        "slope_classes",
        QT_TRANSLATE_NOOP("MinePlanner", "Slope classes, limits in percent (JSON list)"),
        "",
        LIST,
    ),
    Figure(
        "effort_methods",
        QT_TRANSLATE_NOOP("MinePlanner", "Methods with rates and costs (JSON list)"),
        "",
        LIST,
    ),
    Figure(
        "working_distance_m",
        QT_TRANSLATE_NOOP("MinePlanner", "Working distance between teams"),
        above=True,
    ),
    Figure(
        "safety_distance.control_point", QT_TRANSLATE_NOOP("MinePlanner", "Safety distance: control point")
    ),
    Figure(
        "safety_distance.administration_area",
        QT_TRANSLATE_NOOP("MinePlanner", "Safety distance: administration area"),
    ),
    Figure("safety_distance.parking", QT_TRANSLATE_NOOP("MinePlanner", "Safety distance: parking")),
    Figure(
        "safety_distance.paramedic_post", QT_TRANSLATE_NOOP("MinePlanner", "Safety distance: paramedic post")
    ),
    Figure("safety_distance.rest_area", QT_TRANSLATE_NOOP("MinePlanner", "Safety distance: rest area")),
    Figure(
        "safety_distance.equipment_store",
        QT_TRANSLATE_NOOP("MinePlanner", "Safety distance: equipment store"),
    ),
    Figure(
        "safety_distance.temporary_explosives_store",
        QT_TRANSLATE_NOOP("MinePlanner", "Safety distance: store of explosives"),
    ),
    Figure("safety_distance.fuel_store", QT_TRANSLATE_NOOP("MinePlanner", "Safety distance: fuel store")),
    Figure(
        "safety_distance.helicopter_landing_site",
        QT_TRANSLATE_NOOP("MinePlanner", "Safety distance: helicopter landing site"),
    ),
    Figure(
        "safety_distance.demolition_site",
        QT_TRANSLATE_NOOP("MinePlanner", "Safety distance: demolition site"),
    ),
)
