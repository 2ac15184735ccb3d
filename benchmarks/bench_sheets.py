# SPDX-License-Identifier: GPL-2.0-or-later
"""A batch of task sheets on a raster base, beside one stock atlas export of QGIS.

Run: ``QT_QPA_PLATFORM=offscreen python benchmarks/bench_sheets.py [COUNT]``

Both make one PDF with the same tasks at 200 dpi: main map with base raster, hazard areas, handed-over
outlines, boxes, points with labels and a grid; a locator map; the point table; the plan's texts. Each
runs in a process of its own, so that its memory can be told. The stock layout leaves out what QGIS
cannot do (compass bearings, MGRS, checksum and QR code), so it has a little less to draw.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "gis"))

import numpy as np
import sheet_fixtures as region
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTableColumn,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

DPI = 200
SPACING_M = 620.0
"""Far enough apart that neighbours fill no page, as on most ground."""

MM = Qgis.LayoutUnit.Millimeters


class Row(NamedTuple):
    """One line of the table."""

    name: str
    ours: float
    peer: float
    unit: str

    @property
    def ratio(self) -> float:
        """Peer divided by ours."""
        return self.peer / self.ours if self.ours else float("inf")


def make_base(path: Path) -> None:
    """Make an air photo of 13 x 10.5 km in 2.5 m pixels: noise over waves, as hard to pack as a real one."""
    random = np.random.default_rng(7)
    width, height = 5200, 4200
    x, y = np.arange(width), np.arange(height)[:, None]
    waves = 128 + 50 * np.sin(x / 90.0) * np.cos(y / 70.0)
    driver = gdal.GetDriverByName("GTiff")
    options = ["TILED=YES", "COMPRESS=JPEG", "PHOTOMETRIC=YCBCR"]
    image = driver.Create(str(path), width, height, 3, gdal.GDT_Byte, options)
    image.SetGeoTransform((region.EAST - 400, 2.5, 0.0, region.NORTH + 9900, 0.0, -2.5))
    image.SetProjection(_wkt())
    for band in (1, 2, 3):
        noise = random.normal(0, 14, (height, width))
        pixels = np.clip(waves + noise + 12 * band, 0, 255).astype(np.uint8)
        image.GetRasterBand(band).WriteRaster(0, 0, width, height, pixels.tobytes())
    image.BuildOverviews("AVERAGE", [2, 4, 8, 16])
    del image


def _wkt() -> str:
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(32638)
    return system.ExportToWkt()


# ------------------------------------------------------------------ ours
def ours(workspace: Path, base: Path, folder: Path) -> dict[str, float]:
    """Make a book of all tasks."""
    from mine_planner.gis.sheets import base_layers, batch

    layers = base_layers.describe([QgsRasterLayer(str(base), "air photo")])
    memory: list[float] = []
    begin = time.perf_counter()
    request = batch.Request(workspace, folder, base=layers, book=True, dpi=DPI)
    result = batch.make_sheets(request, lambda _percent: memory.append(_resident_mb()))
    seconds = time.perf_counter() - begin
    if result.failures:
        raise SystemExit(result.failures)
    third = len(memory) // 3
    growth = max(memory[2 * third :]) - max(memory[third : 2 * third])
    return {"seconds": seconds, "pages": result.pages, "growth": growth} | _end(folder)


# ------------------------------------------------------------------ stock
def stock(workspace: Path, base: Path, folder: Path) -> dict[str, float]:
    """Export an atlas with QGIS's own items."""
    project = QgsProject.instance()
    layers = _layers(workspace, base)
    project.setCrs(layers["task"].crs())
    project.addMapLayers(list(layers.values()))
    begin = time.perf_counter()
    layout = _atlas_layout(project, layers)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.appendGeoreference = False
    path = folder / "atlas.pdf"
    outcome, error = QgsLayoutExporter.exportToPdf(layout.atlas(), str(path), settings)
    if outcome != QgsLayoutExporter.ExportResult.Success:
        raise SystemExit(error)
    seconds = time.perf_counter() - begin
    return {"seconds": seconds, "pages": 2 * layout.atlas().count(), "growth": 0.0} | _end(folder)


def _layers(workspace: Path, base: Path) -> dict[str, QgsVectorLayer | QgsRasterLayer]:
    from mine_planner.gis import symbols

    def table(name: str) -> QgsVectorLayer:
        return QgsVectorLayer(f"{workspace}|layername={name}", name, "ogr")

    layers = {
        "points": table("task_point"),
        "features": table("site_feature"),
        "task": table("clearance_task"),
        "boxes": table("task_box"),
        "evidence": table("map_area"),
        "hazard": table("hazard_area"),
        "base": QgsRasterLayer(str(base), "air photo"),
    }
    layers["hazard"].renderer().setSymbol(symbols.area(symbols.CHA, symbols.CHA, hatch=45))
    layers["evidence"].renderer().setSymbol(symbols.evidence_area("confirmed_area"))
    outline = {"style": "no", "outline_color": "#1F3A93", "outline_width": "0.8"}
    layers["task"].renderer().setSymbol(QgsFillSymbol.createSimple(outline))
    layers["boxes"].renderer().setSymbol(QgsFillSymbol.createSimple(outline | {"outline_width": "0.2"}))
    layers["points"].renderer().setSymbol(QgsMarkerSymbol.createSimple({"size": "2.2"}))
    for name, field in (("points", "pointlocal_id"), ("hazard", "code"), ("features", "type")):
        label = QgsPalLayerSettings()
        label.fieldName = field
        text = label.format()
        text.setSize(6.5)
        text.buffer().setEnabled(True)
        label.setFormat(text)
        layers[name].setLabeling(QgsVectorLayerSimpleLabeling(label))
        layers[name].setLabelsEnabled(True)
    return layers


def _atlas_layout(project: QgsProject, layers: dict[str, QgsVectorLayer | QgsRasterLayer]) -> QgsPrintLayout:
    layout = QgsPrintLayout(project)
    for _ in range(2):
        page = QgsLayoutItemPage(layout)
        page.setPageSize(QgsLayoutSize(210, 297, MM))
        layout.pageCollection().addPage(page)
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(layers["task"])
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"code"')
    _add_maps(layout, layers)
    _add_table(layout, layers["points"])
    title = "'Task ' || \"code\" || ' · ' || \"name\""
    _add_label(layout, 0, (8, 7, 160, 8), f"[% {title} %]", 15)
    _add_label(layout, 0, (8, 15, 160, 12), 'revision 1 [% "organisation" %] [% "team_leader" %]', 8)
    names = [name for name in region.PLAN if name not in {"name", "organisation", "team_leader"}]
    for number, name in enumerate(names):
        _add_label(layout, 1, (8, 16 + number * 6, 190, 5), f'{name}: [% "{name}" %]', 7)
    for page in (0, 1):
        text = "WGS 84 / UTM zone 38N · page [% @layout_page %] of [% @layout_numpages %]"
        _add_label(layout, page, (8, 286, 190, 5), text, 6)
        draft = _add_label(layout, page, (15, 140, 260, 20), "DRAFT – NOT FOR FIELD USE", 40)
        draft.setItemRotation(-54)
    return layout


def _add_maps(layout: QgsPrintLayout, layers: dict[str, QgsVectorLayer | QgsRasterLayer]) -> None:
    main = QgsLayoutItemMap(layout)
    layout.addLayoutItem(main)
    main.attemptResize(QgsLayoutSize(133, 140, MM))
    main.attemptMove(QgsLayoutPoint(9, 38, MM))
    main.setLayers(list(layers.values()))
    main.setKeepLayerSet(True)
    main.setCrs(layers["task"].crs())
    main.zoomToExtent(layers["task"].extent())
    main.setAtlasDriven(True)
    main.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    main.setScale(2000)
    main.setFrameEnabled(True)
    grid = QgsLayoutItemMapGrid("grid", main)
    grid.setIntervalX(50)
    grid.setIntervalY(50)
    grid.setAnnotationEnabled(True)
    main.grids().addGrid(grid)
    locator = QgsLayoutItemMap(layout)
    layout.addLayoutItem(locator)
    locator.attemptResize(QgsLayoutSize(58, 30, MM))
    locator.attemptMove(QgsLayoutPoint(144, 42, MM))
    locator.setLayers([layers["task"], layers["base"]])
    locator.setKeepLayerSet(True)
    locator.setCrs(layers["task"].crs())
    locator.zoomToExtent(layers["task"].extent())
    locator.setAtlasDriven(True)
    locator.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    locator.setScale(25_000)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(main)
    bar.applyDefaultSize()
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(14, 166, MM))


def _add_table(layout: QgsPrintLayout, points: QgsVectorLayer) -> None:
    table = QgsLayoutItemAttributeTable.create(layout)
    table.setVectorLayer(points)
    table.setFilterFeatures(True)
    table.setFeatureFilter("\"task_uuid\" = attribute(@atlas_feature, 'uuid')")
    wgs84 = "transform($geometry, 'EPSG:32638', 'EPSG:4326')"
    columns = []
    for heading, expression in (
        ("Point", "pointlocal_id"),
        ("from", "frompoint"),
        ("east", "round($x, 1)"),
        ("north", "round($y, 1)"),
        ("latitude", f"round(y({wgs84}), 6)"),
        ("longitude", f"round(x({wgs84}), 6)"),
        ("description", "pointdescription"),
    ):
        column = QgsLayoutTableColumn(heading)
        column.setAttribute(expression)
        columns.append(column)
    table.setColumns(columns)
    layout.addMultiFrame(table)
    frame = QgsLayoutFrame(layout, table)
    frame.attemptResize(QgsLayoutSize(194, 90, MM))
    frame.attemptMove(QgsLayoutPoint(8, 184, MM))
    table.addFrame(frame)


def _add_label(
    layout: QgsPrintLayout, page: int, rect: tuple[float, ...], text: str, size: float
) -> QgsLayoutItemLabel:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    style = label.textFormat()
    style.setSize(size)
    label.setTextFormat(style)
    layout.addLayoutItem(label)
    label.attemptResize(QgsLayoutSize(rect[2], rect[3], MM))
    label.attemptMove(QgsLayoutPoint(rect[0], rect[1], MM), page=page)
    return label


# ------------------------------------------------------------------ measuring
def _resident_mb() -> float:
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 1e6


def _end(folder: Path) -> dict[str, float]:
    size = sum(path.stat().st_size for path in folder.glob("*.pdf")) / 1e6
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = int(status.split("VmHWM:")[1].split()[0]) / 1e3
    return {"size": size, "peak": peak}


def _in_own_process(which: str, workspace: Path, base: Path, folder: Path) -> dict[str, float]:
    folder.mkdir()
    command = [sys.executable, __file__, which, str(workspace), str(base), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {k: float(v) for k, v in (line.split("=") for line in done.stdout.splitlines() if "=" in line)}


def preview_seconds(workspace: Path, base: Path) -> float:
    """Return the time of a single sheet's preview after the first."""
    from mine_planner.gis.sheets import base_layers, preview

    layers = base_layers.describe([QgsRasterLayer(str(base), "air photo")])
    session = preview.Preview(workspace, layers)
    session.pages("N-0012")
    begin = time.perf_counter()
    session.pages("N-0013")
    return time.perf_counter() - begin


def main(count: int) -> list[Row]:
    """Run both and return the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        region.full_workspace(folder / "region.gpkg", count, SPACING_M).close()
        make_base(folder / "base.tif")
        paths = (folder / "region.gpkg", folder / "base.tif")
        mine = _in_own_process("ours", *paths, folder / "ours")
        peer = _in_own_process("stock", *paths, folder / "stock")
        preview = preview_seconds(*paths)
    return [
        Row(f"{count} sheets, one book ({int(mine['pages'])} pages)", mine["seconds"], peer["seconds"], "s"),
        Row("highest memory", mine["peak"], peer["peak"], "MB"),
        Row("size of the PDF", mine["size"], peer["size"], "MB"),
        Row("memory, last third over the middle one", mine["growth"], float("nan"), "MB"),
        Row("one sheet's preview after the first", preview, float("nan"), "s"),
    ]


def show(rows: list[Row]) -> None:
    """Print the table as Markdown."""
    print("| work | Mine Planner | stock atlas | ratio |\n|---|---|---|---|")
    for row in rows:
        peer = "–" if row.peer != row.peer else f"{row.peer:.2f} {row.unit}"
        ratio = "–" if row.peer != row.peer else f"{row.ratio:.1f} ×"
        print(f"| {row.name} | {row.ours:.2f} {row.unit} | {peer} | {ratio} |")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    if sys.argv[1:2] in (["ours"], ["stock"]):
        work = ours if sys.argv[1] == "ours" else stock
        for key, value in work(*map(Path, sys.argv[2:5])).items():
            print(f"{key}={value}")
    else:
        show(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300))
