# SPDX-License-Identifier: GPL-2.0-or-later
"""Renderers and labels of the workspace's layers; written to resources/styles by scripts/make_styles.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from mine_planner.gis import symbols
from mine_planner.i18n import translate
from mine_planner.resources import resource_path

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

HAZARD_TYPES = ("CHA", "SHA", "ammunition_storage", "eod_spot")
HAZARD_STATES = ("open", "worked_on", "closed")
TASK_STATES = (
    "planned",
    "assigned",
    "in_progress",
    "suspended",
    "completed",
    "quality_checked",
    "withdrawn",
)
EVIDENCE_AREAS = (
    "confirmed_area",
    "suspected_area",
    "mine_positions",
    "incident",
    "cleared_area",
    "lifted_minefield",
)
EVIDENCE_POINTS = ("confirmed_area", "suspected_area", "cleared_area", "lifted_minefield")


def words(value: str) -> str:
    """Return a code as the legend shows it."""
    return value.replace("_", " ").capitalize() if value.islower() else value


def apply_style(layer: QgsVectorLayer, table: str) -> None:
    """Give a layer the style of its table: the office's QML where it has one, else ours."""
    path = resource_path("styles", table + ".qml")
    if path.is_file():
        # Not loadNamedStyle(): it opens the workspace to look for a style of that name there first.
        document = QDomDocument()
        document.setContent(path.read_bytes())
        layer.importNamedStyle(document)
    else:
        build_style(layer, table)


def build_style(layer: QgsVectorLayer, table: str) -> None:
    """Build the style of a table in code."""
    renderer = _site_features(layer.geometryType()) if table == "site_feature" else _renderer(table)
    if renderer is not None:
        layer.setRenderer(renderer)
    label = LABELS.get(table)
    if label is not None:
        _label(layer, table, *label)
    if table in SMALLEST_SCALES:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(SMALLEST_SCALES[table])


def _categories(field: str, entries: tuple[tuple[str, QgsSymbol], ...]) -> QgsCategorizedSymbolRenderer:
    categories = [QgsRendererCategory(value, symbol, words(value)) for value, symbol in entries]
    return QgsCategorizedSymbolRenderer(field, categories)


def _hazard_rules() -> QgsRuleBasedRenderer:
    """Class and status together, and a rule of its own for ground whose cancellation is proposed."""
    root = QgsRuleBasedRenderer.Rule(None)
    for areatype in HAZARD_TYPES:
        for status in HAZARD_STATES:
            condition = f"\"areatype\" = '{areatype}' AND \"status\" = '{status}'"
            label = f"{words(areatype)}, {words(status).lower()}"
            root.appendChild(
                QgsRuleBasedRenderer.Rule(symbols.hazard(areatype, status), 0, 0, condition, label)
            )
    proposed = symbols.area("#FFFFFF", symbols.CHA, opacity=0.35, dash="dash", hatch=90, width=0.5)
    root.appendChild(
        QgsRuleBasedRenderer.Rule(
            proposed, 0, 0, "\"cancellation\" = 'proposed'", "Cancellation proposed: still hazard"
        )
    )
    return QgsRuleBasedRenderer(root)


def _site_features(kind: Qgis.GeometryType) -> QgsFeatureRenderer:
    """Return the look of a worksite's places, ways or areas, as on the sheet."""
    if kind == Qgis.GeometryType.Point:
        return QgsSingleSymbolRenderer(symbols.marker("diamond", "#B3E5FC", size=3.2, outline=symbols.TASK))
    if kind == Qgis.GeometryType.Line:
        return QgsSingleSymbolRenderer(symbols.line("#00838F", width=0.8, dash="dash"))
    return QgsSingleSymbolRenderer(symbols.area("#B3E5FC", "#00838F", opacity=0.35))


def _renderer(table: str) -> QgsFeatureRenderer | None:
    single = {
        "mine_row": lambda: symbols.line(symbols.CHA, width=0.5, dash="dash"),
        "recorded_mine": lambda: symbols.marker("circle", symbols.CHA, size=1.2),
        "incident": lambda: symbols.marker("star", "#FFFFFF", size=3.4, outline=symbols.CHA),
        "find": lambda: symbols.marker("diamond", "#6A1B9A", size=2.8),
        "task_point": lambda: symbols.marker("circle", "#FFFFFF", size=2.2, outline=symbols.TASK),
        "task_box": lambda: symbols.area("#FFFFFF", symbols.TASK, opacity=0.0, width=0.2),
        "ref_point": lambda: symbols.marker("cross", symbols.INK, size=3.2),
        "qa_visit": lambda: symbols.marker("pentagon", "#00838F", size=3.0),
        "progress_report": lambda: symbols.area(symbols.REDUCED, symbols.REDUCED, opacity=0.15, dash="dash"),
    }
    if table in single:
        return QgsSingleSymbolRenderer(single[table]())
    several = {
        "map_area": ("content", EVIDENCE_AREAS, symbols.evidence_area),
        "map_point": ("content", EVIDENCE_POINTS, symbols.evidence_point),
        "clearance_task": ("status", TASK_STATES, symbols.task),
        "released_land": ("kind", ("cancelled", "reduced", "cleared"), symbols.released),
    }
    if table in several:
        field, values, make = several[table]
        return _categories(field, tuple((value, make(value)) for value in values))
    return _hazard_rules() if table == "hazard_area" else None


LABEL_FONTS = ("Open Sans", "DejaVu Sans", "Noto Sans", "Segoe UI", "Arial", "Helvetica")
"""Taken in this order; QGIS brings the first, and the rest stand in without a warning."""

LABELS: dict[str, tuple[str, float, str]] = {
    "clearance_task": ("code", 10.0, symbols.TASK),
    "task_point": ("pointlocal_id", 8.0, symbols.TASK),
    "task_box": ("box_no", 7.0, symbols.TASK),
    "site_feature": ("label", 7.0, symbols.TASK),
    "hazard_area": ("code", 8.0, "#9C0000"),
}
"""Table → field, size in points, colour of its labels."""


SMALLEST_SCALES: dict[str, float] = {"task_point": 7_500.0, "site_feature": 7_500.0, "task_box": 15_000.0}
"""Table → denominator of the smallest scale at which it is drawn, labels included: further out, points and
boxes of neighbouring tasks run into one another and hide the tasks themselves."""

LABELLED_FROM: dict[str, float] = {"hazard_area": 100_000.0, "clearance_task": 400_000.0}
"""Table → denominator of the smallest scale with labels. Those of a country's hazard areas run into one
another further out, and placing them takes several times as long as drawing the areas."""


def _label(layer: QgsVectorLayer, table: str, field: str, size: float, colour: str) -> None:
    text = QgsTextFormat()
    text.setFont(QFont(LABEL_FONTS[0]))
    text.setFamilies(list(LABEL_FONTS))
    text.setSize(size)
    text.setColor(QColor(colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#FFFFFF"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.setFormat(text)
    if layer.geometryType() == Qgis.GeometryType.Point:
        settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    if table in LABELLED_FROM:
        settings.scaleVisibility = True
        settings.minimumScale = LABELLED_FROM[table]
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def layer_title(table: str, shape: str = "") -> str:
    """Return the name of a table's layer in the layer tree; of one kind of geometry where it has several."""
    kinds = {
        "Point": translate("MinePlanner", "Site features: places"),
        "LineString": translate("MinePlanner", "Site features: ways"),
        "Polygon": translate("MinePlanner", "Site features: areas"),
    }
    if shape:
        return kinds[shape]
    titles = {
        "clearance_task": translate("MinePlanner", "Clearance tasks"),
        "task_point": translate("MinePlanner", "Turning points"),
        "task_box": translate("MinePlanner", "Boxes and lanes"),
        "site_feature": translate("MinePlanner", "Site features"),
        "hazard_area": translate("MinePlanner", "Hazard areas"),
        "released_land": translate("MinePlanner", "Released land"),
        "progress_report": translate("MinePlanner", "Searched ground (reports)"),
        "find": translate("MinePlanner", "Finds"),
        "incident": translate("MinePlanner", "Incidents"),
        "qa_visit": translate("MinePlanner", "Quality visits"),
        "map_area": translate("MinePlanner", "Outlines"),
        "map_point": translate("MinePlanner", "Points"),
        "mine_row": translate("MinePlanner", "Mine rows"),
        "recorded_mine": translate("MinePlanner", "Recorded mines"),
        "ref_point": translate("MinePlanner", "Reference points"),
    }
    return titles.get(table, words(table))
