# SPDX-License-Identifier: GPL-2.0-or-later
"""Read handed-over vector data whole: every layer, every feature, nothing dropped on the way.

QGIS opens one geometry type of a file at a time, so a file with mixed types would lose features
without a word; files are therefore read through OGR, and only layers without a file through QGIS.
"""

from __future__ import annotations

import gc
import hashlib
import json
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from mine_planner.domain.errors import InputError
from mine_planner.gis import source_guards
from mine_planner.gis.table_columns import ColumnRows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


_ENCODER = json.JSONEncoder(ensure_ascii=False, default=str)
_FEW = 3
_CORNERS = ("track_points", "route_points")


@dataclass
class SourceFeatures:
    """The features of one layer, in columns of one length.

    Attributes
    ----------
    layer
        The layer's name in the file.
    crs
        Its system; invalid when the source does not say.
    ids
        Feature ids as the source gives them.
    wkb
        ISO WKB (2D, straight lines), None where a feature has no geometry.
    attributes
        All attributes by name: a sequence of dictionaries, a list or
        :class:`mine_planner.gis.table_columns.ColumnRows`.
    problems
        What could not be read, by position.
    crs_wkt
        Text of a system without a code, from which it can be made anew in another thread.
    points
        For a table of positions, x and y instead of ``wkb``, shape (n, 2); NaN where there are none.
    """

    layer: str
    crs: QgsCoordinateReferenceSystem
    ids: list[str] = field(default_factory=list)
    wkb: list[bytes | None] = field(default_factory=list)
    attributes: Any = field(default_factory=list)
    problems: dict[int, str] = field(default_factory=dict)
    points: Any = None
    crs_wkt: str = ""


@dataclass(frozen=True)
class SourceFile:
    """Where features came from, for the register."""

    name: str
    sha256: str
    path: Path | None


@contextmanager
def many_objects() -> Iterator[None]:
    """Keep Python's collector from going over hundreds of thousands of fresh rows again and again."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def read_layer(layer: QgsVectorLayer) -> tuple[SourceFile, list[SourceFeatures]]:
    """Read a QGIS layer: through OGR where it is a file of one layer, else feature by feature."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(str(parts.get("path", "")))
    if layer.providerType() == "ogr" and path.is_file() and not layer.subsetString():
        name = str(parts.get("layerName") or "") or None
        return read_file(path, layer_name=name, crs=layer.crs())
    features = SourceFeatures(layer.name(), layer.crs())
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        features.ids.append(str(feature.id()))
        features.wkb.append(bytes(geometry.asWkb()) if not geometry.isNull() else None)
        names = feature.fields().names()
        features.attributes.append(dict(zip(names, feature.attributes(), strict=True)))
    return SourceFile(layer.name(), "", None), [features]


def read_file(
    path: Path,
    *,
    layer_name: str | None = None,
    crs: QgsCoordinateReferenceSystem | None = None,
    progress: Callable[[int], None] | None = None,
) -> tuple[SourceFile, list[SourceFeatures]]:
    """Read every layer of a file that OGR knows.

    Parameters
    ----------
    path
        The file.
    layer_name
        Only this layer.
    crs
        The system where the file itself names none.
    progress
        Called with the number of features read, every thousand.

    Raises
    ------
    InputError
        When the file is missing, empty, unreadable or hostile.
    """
    source = SourceFile(path.name, file_sha256(path), path)
    source_guards.check_source(path)
    layers = [
        _read_ogr_layer(layer, crs, progress)
        for layer in _ogr_layers(path)
        if layer_name is None or layer.GetName() == layer_name
    ]
    if not any(features.ids for features in layers):
        raise InputError(f"{path.name} holds no features: check that it is the right file.")
    return source, layers


def check_file(path: Path) -> None:
    """Refuse a file that is missing, empty or no map, before anything else is done with it.

    Raises
    ------
    InputError
        With the reason.
    """
    if not path.is_file():
        raise InputError(f"{path.name} is not there: check the folder and the name.")
    if path.stat().st_size == 0:
        raise InputError(f"{path.name} is empty: ask for the file again.")
    source_guards.check_source(path)
    with _errors_quiet():
        _open_ogr(path)


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file.

    Raises
    ------
    InputError
        When the file cannot be read or is empty.
    """
    if not path.is_file():
        raise InputError(f"{path.name} is not there: check the folder and the name.")
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            for block in iter(lambda: file.read(1 << 20), b""):
                digest.update(block)
    except OSError as error:
        raise InputError(f"{path.name} cannot be read: check that you may open it.", str(error)) from error
    if path.stat().st_size == 0:
        raise InputError(f"{path.name} is empty: ask for the file again.")
    return digest.hexdigest()


def _ogr_layers(path: Path) -> Iterator[ogr.Layer]:
    with _errors_quiet():
        dataset = _open_ogr(path)
    layers = [dataset.GetLayerByIndex(index) for index in range(dataset.GetLayerCount())]
    if dataset.GetDriver().ShortName == "GPX":
        # Corners of tracks and routes, which come in as lines: as points they would be mines of their own.
        layers = [layer for layer in layers if layer.GetName() not in _CORNERS]
    yield from layers


class _errors_quiet:  # noqa: N801 - a context manager, named as it reads
    """Keep GDAL from printing to the console while we read its error."""

    def __enter__(self) -> None:
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        gdal.PopErrorHandler()


def _open_ogr(path: Path) -> gdal.Dataset:
    name = str(path)
    if path.suffix.lower() == ".kmz":
        name = "/vsizip/" + name + "/doc.kml" if not ogr.GetDriverByName("LIBKML") else name
    if path.suffix.lower() == ".zip":
        name = "/vsizip/" + name
    source_guards.refuse_pointer(name, path.name)
    try:
        dataset = gdal.OpenEx(
            name, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=source_guards.drivers_of_files()
        )
    except RuntimeError as error:
        dataset, text = None, str(error)
    else:
        text = gdal.GetLastErrorMsg()
    if dataset is None:
        raise InputError(
            f"{path.name} cannot be read as a map: save it again as GeoPackage, KML or GeoJSON.", text
        )
    return dataset


def _read_ogr_layer(
    layer: ogr.Layer,
    fallback: QgsCoordinateReferenceSystem | None,
    progress: Callable[[int], None] | None,
) -> SourceFeatures:
    features = SourceFeatures(layer.GetName(), _crs_of(layer, fallback))
    if features.crs.isValid() and not features.crs.authid():
        features.crs_wkt = features.crs.toWkt(Qgis.CrsWktVariant.Wkt2_2019)
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    layer.ResetReading()
    while (feature := layer.GetNextFeature()) is not None:
        features.ids.append(str(feature.GetFID()))
        features.attributes.append({name: feature.GetField(i) for i, name in enumerate(names)})
        features.wkb.append(_plain_wkb(feature.GetGeometryRef()))
        if progress is not None and len(features.ids) % 1000 == 0:
            progress(len(features.ids))
    return features


def _crs_of(layer: ogr.Layer, fallback: QgsCoordinateReferenceSystem | None) -> QgsCoordinateReferenceSystem:
    reference = layer.GetSpatialRef()
    if reference is None:
        return fallback if fallback is not None else QgsCoordinateReferenceSystem()
    authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    if authority and code:
        crs = QgsCoordinateReferenceSystem(f"{authority}:{code}")
        if crs.isValid():
            return crs
    return QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt(["FORMAT=WKT2_2018"]))


def _plain_wkb(geometry: ogr.Geometry | None) -> bytes | None:
    """Return 2D WKB with straight lines; curves are followed every degree."""
    if geometry is None:
        return None
    if geometry.HasCurveGeometry(0):
        geometry = geometry.GetLinearGeometry(1.0)
    if geometry.GetCoordinateDimension() != 2 or geometry.IsMeasured():
        geometry = geometry.Clone()
        geometry.FlattenTo2D()
    return bytes(geometry.ExportToIsoWkb())


def attributes_text(attributes: dict[str, Any]) -> str:
    """Return a feature's attributes as JSON text, as they came; empty fields are left out."""
    kept = {name: value for name, value in attributes.items() if value not in (None, "")}
    return _ENCODER.encode(kept)


def attribute_texts(attributes: Sequence[dict[str, Any]]) -> list[str]:
    """Return :func:`attributes_text` of many features, in one call of the encoder where that is safe."""
    if isinstance(attributes, ColumnRows):
        return attributes.texts()
    kept = [
        {name: value for name, value in row.items() if value not in (None, "")}
        if None in row.values() or "" in row.values()
        else row
        for row in attributes
    ]
    texts = _ENCODER.encode(kept)[1:-1].split("}, {")
    # A value that holds the separator makes one piece too many; the features are then taken singly.
    if len(texts) != len(kept) or len(kept) < _FEW or not all(kept):
        return [_ENCODER.encode(row) for row in kept]
    texts[0], texts[-1] = texts[0][1:], texts[-1][:-1]
    return ["{" + text + "}" for text in texts]
