# SPDX-License-Identifier: GPL-2.0-or-later
"""One writer for each field format; latitude and longitude on WGS 84 where the format asks for them."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from osgeo import ogr, osr
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry

from mine_planner import compat
from mine_planner.domain.errors import WorkspaceError
from mine_planner.domain.sheet_files import spreadsheet_text
from mine_planner.gis import projections
from mine_planner.gis.gdal_raising import gdal_raising

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from mine_planner.gis.field_export import FieldItem

_TEXT = ("kind", "task", "name", "description", "symbol", "from_label")
_NUMBERS = ("bearing_grid", "distance_m")


class Placed:
    """Gives shapes of the workspace in its own system or on WGS 84, as OGR geometries."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> None:
        self.system = osr.SpatialReference()
        self.system.ImportFromWkt(target.toWkt(Qgis.CrsWktVariant.Wkt2_2019))
        self.system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self._transform = projections.transform(crs, target)

    def geometry(self, shape: Any) -> ogr.Geometry:
        """Return a shapely shape as an OGR geometry in the target system."""
        import shapely

        moved = QgsGeometry()
        # The dimension is named, since its default asks more than QGIS's own GEOS can do.
        moved.fromWkb(shapely.to_wkb(shape, output_dimension=2))
        moved.transform(self._transform)
        return ogr.CreateGeometryFromWkb(bytes(moved.asWkb()))


def geographic(crs: QgsCoordinateReferenceSystem) -> Placed:
    """Return shapes on WGS 84."""
    return Placed(crs, QgsCoordinateReferenceSystem("EPSG:4326"))


def projected(crs: QgsCoordinateReferenceSystem) -> Placed:
    """Return shapes in the workspace's own system."""
    return Placed(crs, crs)


@contextmanager
def _source(driver: str, path: Path, options: Sequence[str] = ()) -> Iterator[Any]:
    """Make a file with OGR and close it; OGR's errors become one sentence."""
    with gdal_raising():
        try:
            made = ogr.GetDriverByName(driver).CreateDataSource(str(path), options=list(options))
            yield made
            compat.close_source(made)  # the caller's name still holds it
        except RuntimeError as error:
            raise WorkspaceError(
                f"{path.name} could not be written: free some space or choose another folder.", str(error)
            ) from error


def _add(layer: ogr.Layer, geometry: ogr.Geometry, values: dict[str, Any]) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        if value is not None:
            feature.SetField(name, value)
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)


def _rings(shape: Any) -> list[Any]:
    """Return the rings of polygons as lines; other shapes as they are."""
    import shapely

    parts = shapely.get_parts(shape)
    lines = []
    for part in parts:
        if part.geom_type == "Polygon":
            lines += [shapely.LineString(ring.coords) for ring in (part.exterior, *part.interiors)]
        else:
            lines.append(part)
    return lines


# ------------------------------------------------------------------ GPX
def write_gpx(items: Sequence[FieldItem], crs: QgsCoordinateReferenceSystem, path: Path) -> None:
    """Write waypoints, tracks (all lines and outlines) and routes (safe access alone)."""
    place = geographic(crs)
    with _source("GPX", path) as source:
        waypoints = source.CreateLayer("waypoints", place.system, ogr.wkbPoint)
        for item in items:
            if item.shape.geom_type == "Point":
                values = {"name": item.name, "desc": item.description or item.kind, "sym": item.symbol}
                _add(waypoints, place.geometry(item.shape), values)
        routes = source.CreateLayer("routes", place.system, ogr.wkbLineString)
        for item in items:
            if item.kind == "safe_access":
                _add(routes, place.geometry(item.shape), {"name": item.name, "desc": "surveyed safe access"})
        tracks = source.CreateLayer("tracks", place.system, ogr.wkbMultiLineString)
        for item in items:
            if item.shape.geom_type != "Point" and item.kind != "safe_access":
                for line in _rings(item.shape):
                    track = ogr.ForceToMultiLineString(place.geometry(line))
                    _add(tracks, track, {"name": item.name, "desc": item.description or item.kind})


# ------------------------------------------------------------------ KML, GeoJSON, GeoPackage
def _table(source: Any, name: str, place: Placed, shape_type: int, options: Sequence[str] = ()) -> ogr.Layer:
    layer = source.CreateLayer(name, place.system, shape_type, options=list(options))
    for field in _TEXT:
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for field in _NUMBERS:
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTReal))
    return layer


def _values(item: FieldItem) -> dict[str, Any]:
    return {name: getattr(item, name) for name in (*_TEXT, *_NUMBERS)}


def write_kml(items: Sequence[FieldItem], crs: QgsCoordinateReferenceSystem, path: Path) -> None:
    """Write one folder for each kind of thing."""
    place = geographic(crs)
    # Some builds of GDAL come without the library of the first; the second writes the same here.
    driver = "LIBKML" if ogr.GetDriverByName("LIBKML") is not None else "KML"
    with _source(driver, path) as source:
        for kind in dict.fromkeys(item.kind for item in items):
            layer = _table(source, kind, place, ogr.wkbUnknown)
            for item in items:
                if item.kind == kind:
                    _add(layer, place.geometry(item.shape), _values(item))


def write_geojson(items: Sequence[FieldItem], crs: QgsCoordinateReferenceSystem, path: Path) -> None:
    """Write one collection on WGS 84 (RFC 7946), to a tenth of a millimetre."""
    place = geographic(crs)
    with _source("GeoJSON", path) as source:
        options = ("RFC7946=YES", "COORDINATE_PRECISION=9")
        layer = _table(source, path.stem, place, ogr.wkbUnknown, options)
        for item in items:
            _add(layer, place.geometry(item.shape), _values(item))


_LAYERS = {"Point": "points", "LineString": "lines", "Polygon": "areas", "MultiPolygon": "areas"}


def write_gpkg(items: Sequence[FieldItem], crs: QgsCoordinateReferenceSystem, path: Path) -> None:
    """Write points, lines and areas in the workspace's own system."""
    place = projected(crs)
    types = {"points": ogr.wkbPoint, "lines": ogr.wkbLineString, "areas": ogr.wkbMultiPolygon}
    with _source("GPKG", path) as source:
        for name, shape_type in types.items():
            layer = _table(source, name, place, shape_type)
            layer.StartTransaction()
            for item in items:
                if _LAYERS[item.shape.geom_type] == name:
                    geometry = place.geometry(item.shape)
                    whole = ogr.ForceToMultiPolygon(geometry) if name == "areas" else geometry
                    _add(layer, whole, _values(item))
            layer.CommitTransaction()


# ------------------------------------------------------------------ DXF, CSV
def write_dxf(items: Sequence[FieldItem], crs: QgsCoordinateReferenceSystem, path: Path) -> None:
    """Write points with their names as text, and outlines as polylines, in metres of the workspace."""
    place = projected(crs)
    with _source("DXF", path) as source:
        layer = source.CreateLayer("entities", place.system)
        for item in items:
            for shape in _rings(item.shape):
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetField("Layer", item.kind.upper())
                feature.SetGeometry(place.geometry(shape))
                layer.CreateFeature(feature)
            if item.shape.geom_type == "Point":
                label = ogr.Feature(layer.GetLayerDefn())
                label.SetField("Layer", item.kind.upper() + "_LABEL")
                text = item.name.replace('"', "'")
                label.SetStyleString(f'LABEL(f:"Arial",t:"{text}",s:2g)')
                label.SetGeometry(place.geometry(item.shape))
                layer.CreateFeature(label)


def write_csv(items: Sequence[FieldItem], crs: QgsCoordinateReferenceSystem, path: Path) -> None:
    """Write a row for each thing with its place as WKT; formulas are neutralised."""
    import shapely

    place = geographic(crs)
    head = [*_TEXT, *_NUMBERS, "east", "north", "latitude", "longitude", "crs", "wkt"]
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(head)
            for item in items:
                cells = [spreadsheet_text(str(getattr(item, name) or "")) for name in _TEXT]
                cells += ["" if (v := getattr(item, name)) is None else f"{v:.3f}" for name in _NUMBERS]
                cells += _places(item, place)
                cells += [crs.authid(), shapely.to_wkt(item.shape, rounding_precision=3, output_dimension=2)]
                table.writerow(cells)
    except OSError as error:
        raise WorkspaceError(
            f"{path.name} could not be written: free some space or choose another folder.", str(error)
        ) from error


def _places(item: FieldItem, place: Placed) -> list[str]:
    if item.shape.geom_type != "Point":
        return ["", "", "", ""]
    moved = place.geometry(item.shape)
    return [f"{item.shape.x:.3f}", f"{item.shape.y:.3f}", f"{moved.GetY():.8f}", f"{moved.GetX():.8f}"]
