# SPDX-License-Identifier: GPL-2.0-or-later
"""The programme's rates as tables that are edited: methods, their factors, classes of slope."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView

from mine_planner.domain.errors import InputError
from mine_planner.i18n import translate
from mine_planner.ui.settings.grid import Column, Grid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qgis.PyQt.QtWidgets import QTableWidget

KINDS = ("vegetation", "metal", "slope")


class Rates(QObject):
    """Fills three tables from the authority's settings, and reads them back.

    Signals
    -------
    edited
        A figure was changed.
    """

    edited = pyqtSignal()

    def __init__(self, methods: QTableWidget, factors: QTableWidget, slopes: QTableWidget) -> None:
        super().__init__(methods)
        tr = translate
        kinds = {
            "vegetation": tr("MinePlanner", "Vegetation"),
            "metal": tr("MinePlanner", "Metal"),
            "slope": tr("MinePlanner", "Slope"),
        }
        self.methods = Grid(
            methods,
            [
                Column("name", tr("MinePlanner", "Method")),
                Column("rate_m2", tr("MinePlanner", "m² a day"), figure=True),
                Column("cost_per_day", tr("MinePlanner", "Cost per day"), figure=True),
                Column("availability", tr("MinePlanner", "Days worked"), figure=True),
            ],
        )
        self.factors = Grid(
            factors,
            [
                Column("method", tr("MinePlanner", "Method")),
                Column("kind", tr("MinePlanner", "Factor of"), choices=kinds),
                Column("class", tr("MinePlanner", "Class")),
                Column("factor", tr("MinePlanner", "Times"), figure=True),
            ],
        )
        self.slopes = Grid(
            slopes,
            [
                Column("upper", tr("MinePlanner", "Slope up to, %"), figure=True),
                Column("class", tr("MinePlanner", "Class")),
            ],
        )
        for grid in (self.methods, self.factors, self.slopes):
            grid.edited.connect(self.edited)
            header, modes = grid.table.horizontalHeader(), QHeaderView.ResizeMode
            header.setSectionResizeMode(modes.ResizeToContents)
            header.setSectionResizeMode(1 if grid is self.slopes else 0, modes.Stretch)  # names take the room
            grid.table.verticalHeader().setDefaultSectionSize(grid.table.fontMetrics().height() + 8)

    def show(self, methods: Sequence[Mapping[str, Any]], slopes: Sequence[Sequence[Any]]) -> None:
        """Show what the settings hold."""
        self.methods.fill([(str(item.get("name", "")), item) for item in methods])
        self.factors.fill(
            [
                (f"{item['name']}/{kind}/{name}", _factor_row(item["name"], kind, name, factor))
                for item in methods
                for kind in KINDS
                for name, factor in item.get(kind, {}).items()
            ]
        )
        self.slopes.fill(
            [(str(name), {"upper": "" if upper is None else upper, "class": name}) for upper, name in slopes]
        )

    def set_rate(self, name: str, rate: float) -> None:
        """Write a proposed rate into the table; it is saved by a person."""
        row = self.row_of(name)
        if row >= 0:
            self.methods.table.item(row, 1).setText(f"{rate:.4g}")

    def row_of(self, name: str) -> int:
        """Return the row of a method, or -1."""
        wanted = name.strip().casefold()
        rows = range(self.methods.table.rowCount())
        return next((r for r in rows if self.methods.values(r)["name"].strip().casefold() == wanted), -1)

    def stored(self) -> tuple[str, str]:
        """Return methods and slope classes as the settings keep them.

        Raises
        ------
        InputError
            When a figure is no number, or a factor names no method.
        """
        methods: dict[str, dict[str, Any]] = {}
        for values in _rows(self.methods):
            name = values["name"].strip()
            if name:
                figures = {key: _number(name, values[key]) for key in ("rate_m2", "availability")}
                cost = _number(name, values["cost_per_day"] or "0")
                methods[name.casefold()] = {"name": name, "cost_per_day": cost, **figures}
        for values in _rows(self.factors):
            if not values["class"].strip():
                continue
            method = methods.get(values["method"].strip().casefold())
            if method is None:
                words = translate(
                    "MinePlanner", 'The factor for "{}" names no method: enter one of the table above.'
                )
                raise InputError(words.format(values["class"]))
            factor = _number(values["class"], values["factor"])
            method.setdefault(values["kind"] or KINDS[0], {})[values["class"].strip()] = factor
        slopes = [
            [_number(v["class"], v["upper"]) if v["upper"].strip() else None, v["class"].strip()]
            for v in _rows(self.slopes)
            if v["class"].strip()
        ]
        return json.dumps(list(methods.values()), ensure_ascii=False), json.dumps(slopes, ensure_ascii=False)


def _rows(grid: Grid) -> list[dict[str, str]]:
    return [grid.values(row) for row in range(grid.table.rowCount())]


def _factor_row(method: str, kind: str, name: str, factor: Any) -> dict[str, Any]:
    return {"method": method, "kind": kind, "class": name, "factor": factor}


def _number(name: str, text: str) -> float:
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError as error:
        words = translate("MinePlanner", '"{}" of {} is no number: correct it.')
        raise InputError(words.format(text, name)) from error
    if value < 0:
        raise InputError(translate("MinePlanner", '"{}" of {} is below 0: correct it.').format(text, name))
    return value
