# SPDX-License-Identifier: GPL-2.0-or-later
"""Symbols in IMSMA's colours, each with a second sign, so that black-and-white print tells them apart.

CHA fill FF0000 and SHA fill F4A718, both half transparent; open = continuous red outline, worked
on = patterned F4A718, closed = A5CD39 (GICHD symbology, wiki revision 21010). The greens of
cancelled, reduced and cleared land are this project's own choice.
"""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsSimpleFillSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

CHA = "#FF0000"
SHA = "#F4A718"
CLOSED = "#A5CD39"
CANCELLED = "#7FA650"
REDUCED = "#3E9B5F"
CLEARED = "#0B6E4F"
TASK = "#1F3A93"
EVIDENCE = "#7A3E00"
INK = "#202020"


def area(
    fill: str,
    outline: str,
    *,
    opacity: float = 0.5,
    dash: str = "solid",
    width: float = 0.4,
    hatch: float | None = None,
    dots: bool = False,
) -> QgsFillSymbol:
    """Return a fill with its second sign.

    Parameters
    ----------
    fill, outline
        Colours, ``#RRGGBB``.
    opacity
        Of the fill alone; outlines stay full.
    dash
        ``solid``, ``dash`` or ``dot``.
    width
        Outline in millimetres.
    hatch
        Angle of hatch lines in degrees, or None.
    dots
        A dot pattern in place of hatch.
    """
    colour = QColor(fill)
    colour.setAlphaF(opacity)
    base = QgsSimpleFillSymbolLayer(colour)
    base.setStrokeColor(QColor(outline))
    base.setStrokeWidth(width)
    styles = {"solid": Qt.PenStyle.SolidLine, "dash": Qt.PenStyle.DashLine, "dot": Qt.PenStyle.DotLine}
    base.setStrokeStyle(styles[dash])
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, base)
    if hatch is not None:
        symbol.appendSymbolLayer(_hatch(outline, hatch))
    if dots:
        symbol.appendSymbolLayer(_dots(outline))
    return symbol


def _hatch(colour: str, angle: float) -> QgsLinePatternFillSymbolLayer:
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(angle)
    layer.setDistance(2.2)
    layer.setSubSymbol(QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.18"}))
    return layer


def _dots(colour: str) -> QgsPointPatternFillSymbolLayer:
    layer = QgsPointPatternFillSymbolLayer()
    layer.setDistanceX(2.4)
    layer.setDistanceY(2.4)
    layer.setDisplacementX(1.2)
    marker = {"name": "circle", "color": colour, "outline_style": "no", "size": "0.6"}
    layer.setSubSymbol(QgsMarkerSymbol.createSimple(marker))
    return layer


def line(colour: str, *, width: float = 0.5, dash: str = "solid") -> QgsLineSymbol:
    """Return a line; ``width`` in millimetres."""
    return QgsLineSymbol.createSimple(
        {"line_color": colour, "line_width": str(width), "line_style": dash, "capstyle": "round"}
    )


def marker(shape: str, colour: str, *, size: float = 2.6, outline: str = INK) -> QgsMarkerSymbol:
    """Return a point; ``shape`` is one of QGIS's simple markers, ``size`` in millimetres."""
    return QgsMarkerSymbol.createSimple(
        {"name": shape, "color": colour, "outline_color": outline, "outline_width": "0.25", "size": str(size)}
    )


# ------------------------------------------------------------------ what the workspace shows
def evidence_area(content: str) -> QgsFillSymbol:
    """Return the symbol of a handed-over outline: evidence, drawn lighter than a hazard area."""
    symbols = {
        "confirmed_area": lambda: area(CHA, CHA, opacity=0.35, hatch=45, width=0.3),
        "suspected_area": lambda: area(SHA, "#C77F00", opacity=0.35, hatch=135, width=0.3),
        "mine_positions": lambda: area(CHA, EVIDENCE, opacity=0.2, dots=True, width=0.3),
        "incident": lambda: area(SHA, EVIDENCE, opacity=0.2, dots=True, width=0.3),
        "cleared_area": lambda: area("#FFFFFF", CLEARED, opacity=0.1, dash="dash", width=0.3, hatch=0),
        "lifted_minefield": lambda: area("#FFFFFF", REDUCED, opacity=0.1, dash="dot", width=0.3),
    }
    return symbols[content]()


def evidence_point(content: str) -> QgsMarkerSymbol:
    """Return the symbol of a handed-over point."""
    shapes = {
        "suspected_area": ("triangle", SHA),
        "confirmed_area": ("triangle", CHA),
        "cleared_area": ("square", CLEARED),
        "lifted_minefield": ("cross2", REDUCED),
    }
    shape, colour = shapes[content]
    return marker(shape, colour, outline=colour if shape == "cross2" else INK)


def hazard(areatype: str, status: str) -> QgsFillSymbol:
    """Return the symbol of a hazard area by IMSMA's colours and its second sign."""
    outline, dash = {
        "open": (CHA, "solid"),
        "worked_on": (SHA, "dash"),
        "closed": (CLOSED, "solid"),
    }[status]
    fill = CHA if areatype in {"CHA", "ammunition_storage"} else SHA
    hatch = 45.0 if areatype == "CHA" else 135.0 if areatype == "SHA" else None
    return area(fill, outline, dash=dash, hatch=hatch, dots=hatch is None)


def released(kind: str) -> QgsFillSymbol:
    """Return the symbol of released land."""
    choice = {
        "cancelled": (CANCELLED, None, "dot"),
        "reduced": (REDUCED, 90.0, "dash"),
        "cleared": (CLEARED, 0.0, "solid"),
    }
    colour, hatch, dash = choice[kind]
    return area(colour, colour, opacity=0.3, dash=dash, hatch=hatch)


def task(status: str) -> QgsFillSymbol:
    """Return the outline of a task; the state is in the line, the ground stays visible."""
    dashes = {"planned": "dash", "suspended": "dot", "withdrawn": "dot"}
    colour = {"suspended": CHA, "withdrawn": "#707070", "completed": CLEARED, "quality_checked": CLEARED}
    chosen = colour.get(status, TASK)
    return area(chosen, chosen, opacity=0.06, dash=dashes.get(status, "solid"), width=0.8)
