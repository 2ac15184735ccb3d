# SPDX-License-Identifier: GPL-2.0-or-later
"""Daily reports and finds as they are handed in: CSV, workbook, GPX, a tablet's GeoPackage.

Everything that cannot be read is listed with its row; nothing is left out silently.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from osgeo import gdal, ogr

from mine_planner.domain import progress_tables
from mine_planner.domain.errors import InputError
from mine_planner.domain.progress_tables import FIND_COLUMNS, REPORT_COLUMNS, FindRow
from mine_planner.domain.spoken import spoken
from mine_planner.gis import source_guards, tables
from mine_planner.gis.scan_raster import attempt, gdal_quiet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from mine_planner.domain.daily_report import DailyReport
    from mine_planner.domain.table_cells import RefusedCell

KINDS = ("auto", "reports", "finds", "tracks")
UNKNOWN_DEVICE = "MINE-UNKNOWN"
_METHODS = {
    "dog": "dogs",
    "mdd": "dogs",
    "machine": "mechanical",
    "machines": "mechanical",
    "mixed": "combined",
}
_DEVICE_WORDS = ("mine", "find", "device", "uxo", "erw")


@dataclass(frozen=True)
class SourceReport:
    """A report with the row it stands in, and its ground as WKB where a tablet drew it."""

    row: str
    report: DailyReport
    wkb: bytes | None = None
    crs_wkt: str = ""


@dataclass(frozen=True)
class SourceFind:
    """A find with the row it stands in; a day that was not written is None in ``dated``."""

    row: str
    find: FindRow
    dated: bool = True


@dataclass(frozen=True)
class Refusal:
    """What could not be read, where, and what was expected."""

    row: str
    problem: str
    attributes: str = ""


@dataclass
class ProgressSource:
    """Everything that a file holds."""

    reports: list[SourceReport] = field(default_factory=list)
    finds: list[SourceFind] = field(default_factory=list)
    tracks: list[bytes] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """How many things were read or refused."""
        refused = len({refusal.row for refusal in self.refused})
        return len(self.reports) + len(self.finds) + len(self.tracks) + refused


def read_progress(path: Path, kind: str = "auto", devices: Iterable[str] = ()) -> ProgressSource:
    """Read a file.

    Parameters
    ----------
    path
        A CSV, a workbook, a GPX file or a GeoPackage.
    kind
        One of ``KINDS``; ``auto`` tells by the columns.
    devices
        Codes of the ordnance list, by which a waypoint's name is known to be a find.

    Raises
    ------
    InputError
        When the file is missing, hostile, of another kind, or lacks columns.
    """
    if kind not in KINDS:
        raise InputError(f'"{kind}" cannot be read: choose one of {", ".join(KINDS)}.')
    if not path.is_file():
        raise InputError(f"{path.name} is not there: check the folder and the name.")
    ending = path.suffix.lower()
    if ending in (".csv", ".txt"):
        return _of_tables({path.name: tables.read_csv(path)}, kind)
    if ending in tables.WORKBOOK_ENDINGS:
        return _of_tables(tables.read_workbook(path), kind)
    source_guards.check_source(path)
    if ending == ".gpx":
        return _of_gpx(path, kind, {code.casefold(): code for code in devices})
    if ending == ".gpkg":
        return _of_geopackage(path, kind)
    raise InputError(f"{path.name} holds no reports: choose a CSV, a workbook, a GPX or a GeoPackage.")


# ------------------------------------------------------------------ tables
def _of_tables(found: dict[str, list[tuple[int, dict[str, Any]]]], kind: str) -> ProgressSource:
    source = ProgressSource()
    for name, rows in found.items():
        headings = list(rows[0][1]) if rows else []
        if kind == "finds" or (kind == "auto" and {"x", "y", "ordnance"} <= set(headings)):
            _add_finds(source, name, _lists(headings, rows))
        elif not rows or kind == "reports" or "task" in headings or len(found) == 1:
            _add_reports(source, name, _lists(headings, [(row, _tidy(cells)) for row, cells in rows]))
    return source


def _lists(headings: list[str], rows: list[tuple[int, dict[str, Any]]]) -> list[list[Any]]:
    """Put rows back where they stood, so that their numbers are those of the file."""
    last = max((number for number, _ in rows), default=1)
    result: list[list[Any]] = [[] for _ in range(last)]
    result[0] = list(headings)
    for number, cells in rows:
        result[number - 1] = [cells.get(name) for name in headings]
    return result


def _tidy(cells: dict[str, Any]) -> dict[str, Any]:
    """Read a bare count in the column of finds as devices of unknown type, and usual names of methods."""
    tidy = dict(cells)
    text = str(cells.get("finds") or "").strip().removesuffix(".0")
    if text.isdigit():
        tidy["finds"] = f"{UNKNOWN_DEVICE}:{int(text)}" if int(text) else ""
    method = str(cells.get("method") or "").strip()
    tidy["method"] = _METHODS.get(method.casefold(), method)
    return tidy


def _add_reports(source: ProgressSource, name: str, rows: list[list[Any]]) -> None:
    table = progress_tables.read_reports(rows, name)
    for row, report in zip(table.rows, table.reports, strict=True):
        source.reports.append(SourceReport(str(row), report))
    _refuse(source, table.refused)


def _add_finds(source: ProgressSource, name: str, rows: list[list[Any]]) -> None:
    table = progress_tables.read_finds(rows, name)
    for row, find in zip(table.rows, table.finds, strict=True):
        source.finds.append(SourceFind(str(row), find))
    _refuse(source, table.refused)


def _refuse(source: ProgressSource, cells: Iterable[RefusedCell]) -> None:
    for cell in cells:
        words = spoken(
            f'"{cell.value}" in column {cell.column or "(none)"} cannot be read; expected: {cell.expected}.'
        )
        source.refused.append(Refusal(str(cell.row), words, cell.sheet))


# ------------------------------------------------------------------ GPX and GeoPackage
def _of_gpx(path: Path, kind: str, devices: dict[str, str]) -> ProgressSource:
    source = ProgressSource()
    with gdal_quiet():
        dataset = _opened(path, "GPX")
        for layer in _layers(dataset):
            name = layer.GetName()
            if name == "waypoints" and kind != "tracks":
                for feature in layer:
                    _waypoint(source, feature, devices)
            elif name in ("tracks", "routes") and kind != "finds":
                wkb = [f.GetGeometryRef().ExportToWkb() for f in layer if f.GetGeometryRef() is not None]
                source.tracks += [bytes(item) for item in wkb]
    return source


def _waypoint(source: ProgressSource, feature: ogr.Feature, devices: dict[str, str]) -> None:
    row = f"waypoint {feature.GetFID() + 1}"
    name = str(_value(feature, "name") or "").strip()
    word = name.split(maxsplit=1)[0] if name else ""
    device = devices.get(name.casefold()) or devices.get(word.casefold())
    said = " ".join(str(_value(feature, column) or "") for column in ("name", "sym", "type")).casefold()
    if device is None and any(part in said for part in _DEVICE_WORDS):
        device = UNKNOWN_DEVICE
    place = feature.GetGeometryRef()
    if device is None or place is None:
        problem = "its name is no device of the ordnance list, so it was not read as a find"
        source.refused.append(Refusal(row, f'The waypoint "{name}": {problem}.', name))
        return
    day = str(_value(feature, "time") or "")[:10].replace("/", "-")
    cells = ["date", "task", "team", "ordnance", "x", "y", "crs", "condition"]
    note = str(_value(feature, "desc") or _value(feature, "cmt") or "")
    values = [day or "1900-01-01", "-", "-", device, place.GetX(), place.GetY(), "EPSG:4326", note]
    table = progress_tables.read_finds([cells, values], path_name(row))
    for find in table.finds:
        found = replace(find, task="", team="")
        source.finds.append(SourceFind(row, found, bool(day)))
    _refuse(source, (replace(cell, row=0, sheet=row) for cell in table.refused))


def path_name(row: str) -> str:
    """Return how a row is called in a list of refused cells."""
    return row


def _of_geopackage(path: Path, kind: str) -> ProgressSource:
    source = ProgressSource()
    with gdal_quiet():
        dataset = _opened(path, "GPKG")
        for layer in _layers(dataset):
            definition = layer.GetLayerDefn()
            names = [definition.GetFieldDefn(i).GetName().lower() for i in range(definition.GetFieldCount())]
            is_find = {"ordnance", "task"} <= set(names)
            if is_find and kind in ("auto", "finds"):
                _tablet_finds(source, layer, names)
            elif not is_find and "task" in names and kind in ("auto", "reports"):
                _tablet_reports(source, layer, names)
    if not source.rows:
        raise InputError(
            f"{path.name} holds no layer with the columns of reports or finds: check the export."
        )
    return source


def _tablet_reports(source: ProgressSource, layer: ogr.Layer, names: list[str]) -> None:
    known = [name for name in names if name in REPORT_COLUMNS]
    spatial = layer.GetSpatialRef()
    wkt = "" if spatial is None else spatial.ExportToWkt()
    for feature in layer:
        cells = _tidy({name: _value(feature, name) for name in known})
        table = progress_tables.read_reports([known, [cells[name] for name in known]], layer.GetName())
        row = f"{layer.GetName()} {feature.GetFID()}"
        shape = feature.GetGeometryRef()
        polygon = shape is not None and "POLYGON" in shape.GetGeometryName()
        wkb = bytes(shape.ExportToWkb()) if polygon else None
        source.reports += [SourceReport(row, report, wkb, wkt) for report in table.reports]
        _refuse_feature(source, row, table.refused)


def _tablet_finds(source: ProgressSource, layer: ogr.Layer, names: list[str]) -> None:
    known = [name for name in names if name in FIND_COLUMNS and name not in ("x", "y", "crs")]
    spatial = layer.GetSpatialRef()
    code = "" if spatial is None else f"{spatial.GetAuthorityName(None)}:{spatial.GetAuthorityCode(None)}"
    for feature in layer:
        shape = feature.GetGeometryRef()
        place = [None, None] if shape is None else [shape.GetX(), shape.GetY()]
        cells = [*(_value(feature, name) for name in known), *place, code]
        table = progress_tables.read_finds([[*known, "x", "y", "crs"], cells], layer.GetName())
        row = f"{layer.GetName()} {feature.GetFID()}"
        source.finds += [SourceFind(row, find) for find in table.finds]
        _refuse_feature(source, row, table.refused)


def _refuse_feature(source: ProgressSource, row: str, cells: Iterable[RefusedCell]) -> None:
    for cell in cells:
        words = spoken(f'"{cell.value}" in column {cell.column} cannot be read; expected: {cell.expected}.')
        source.refused.append(Refusal(row, words, cell.sheet))


def _opened(path: Path, driver: str) -> gdal.Dataset:
    flags = gdal.OF_VECTOR | gdal.OF_READONLY
    dataset, failure = attempt(lambda: gdal.OpenEx(str(path), flags, allowed_drivers=[driver]))
    if dataset is None:
        raise InputError(f"{path.name} cannot be read: export it again.", failure)
    return dataset


def _layers(dataset: gdal.Dataset) -> Iterator[ogr.Layer]:
    for index in range(dataset.GetLayerCount()):
        yield dataset.GetLayerByIndex(index)


def _value(feature: ogr.Feature, name: str) -> Any:
    index = feature.GetFieldIndex(name)
    if index < 0 or not feature.IsFieldSetAndNotNull(index):
        return None
    if feature.GetFieldDefnRef(index).GetType() in (ogr.OFTDate, ogr.OFTDateTime):
        year, month, day = feature.GetFieldAsDateTime(index)[:3]
        return f"{year:04}-{month:02}-{day:02}"
    return feature.GetField(index)
