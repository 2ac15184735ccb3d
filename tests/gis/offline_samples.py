# SPDX-License-Identifier: GPL-2.0-or-later
"""A project that QGIS itself writes, with every kind of file that may lie elsewhere."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutObject,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRasterFillSymbolLayer,
    QgsRasterLineSymbolLayer,
    QgsRasterMarkerSymbolLayer,
    QgsSVGFillSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsTextBackgroundSettings,
    QgsTextFormat,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QImage

if TYPE_CHECKING:
    from pathlib import Path

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
EMBEDDED = "base64:" + b64encode(b'<svg xmlns="http://www.w3.org/2000/svg"/>').decode()
FORM = '<ui version="4.0"><class>F</class><widget class="QWidget" name="F"/></ui>'
IMAGES = ("skull.svg", "hatch.svg", "plate.svg", "shape.svg", "mark.png", "fill.png", "line.png", "logo.png")
PATHS = {
    ("wells", "symbol", "/home/x/pictures/"),
    ("wells", "label", "/home/x/labels/"),
    ("wells", "default value of photo", "C:\\photos\\new.jpg"),
    ("wells", "map tip", "file:///home/x/tips/"),
    ("wells", "map tip", "/home/x/thumbs/"),
    ("A4", "layout", "/home/x/legend/"),
    ("A4", "layout", "/home/x/north/"),
}
"""Layer or layout, place, and path of every expression of the sample that names one."""


def layer(folder: Path, kind: str, name: str) -> QgsVectorLayer:
    """Write an empty layer into a file of its own and return it."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:32638&field=name:string&field=photo:string", name, "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    path = str(folder / f"{name}.gpkg")
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(made, path, context, options)
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def write_files(folder: Path) -> None:
    """Write the pictures and the form that the sample is drawn from."""
    folder.mkdir()
    for name in IMAGES:
        if name.endswith(".svg"):
            (folder / name).write_text(SVG.replace("<rect", f"<!-- {name} --><rect"))
        else:
            image = QImage(4, 4, QImage.Format.Format_RGB32)
            image.fill(IMAGES.index(name) * 1000)
            assert image.save(str(folder / name))
    (folder / "form.ui").write_text(FORM)


def wells(folder: Path, files: Path) -> QgsVectorLayer:
    """Return points with symbols, labels, a form, a default and a map tip that name files."""
    made = layer(folder, "Point", "wells")
    symbol = made.renderer().symbol()
    symbol.changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(str(files / "skull.svg")))
    symbol.appendSymbolLayer(QgsRasterMarkerSymbolLayer(str(files / "mark.png")))
    symbol.appendSymbolLayer(QgsFontMarkerSymbolLayer("No Such Marker Font", "A"))
    embedded = QgsSvgMarkerSymbolLayer(EMBEDDED)
    path = QgsProperty.fromExpression("'/home/x/pictures/' || \"photo\"")
    embedded.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyName, path)
    symbol.appendSymbolLayer(embedded)
    background = QgsTextBackgroundSettings()
    background.setEnabled(True)
    background.setType(QgsTextBackgroundSettings.ShapeType.ShapeSVG)
    background.setSvgFile(str(files / "plate.svg"))
    text = QgsTextFormat()
    text.setBackground(background)
    labels = QgsPalLayerSettings()
    labels.setFormat(text)
    labels.isExpression = True
    labels.fieldName = "'/home/x/labels/' || \"name\" || '/ha' -- '/home/x/remark/'"
    made.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    made.setLabelsEnabled(True)
    form = made.editFormConfig()
    form.setUiForm(str(files / "form.ui"))
    made.setEditFormConfig(form)
    field = made.fields().indexOf("photo")
    made.setDefaultValueDefinition(field, QgsDefaultValue(r"'C:\\photos\\new.jpg'"))
    made.setMapTipTemplate("""<img src="file:///home/x/tips/[% '/home/x/thumbs/' || "photo" %]">""")
    made.styleManager().addStyleFromLayer("night")
    return made


def layout(project: QgsProject, files: Path) -> QgsPrintLayout:
    """Return a layout with a picture, a filled shape and a label that name files."""
    made = QgsPrintLayout(project)
    made.initializeDefaults()
    made.setName("A4")
    picture = QgsLayoutItemPicture(made)
    picture.setId("logo")
    picture.setPicturePath(str(files / "logo.png"))
    source = QgsLayoutObject.DataDefinedProperty.PictureSource
    picture.dataDefinedProperties().setProperty(source, QgsProperty.fromExpression("'/home/x/north/' || 'a'"))
    made.addLayoutItem(picture)
    shape = QgsLayoutItemShape(made)
    shape.setId("shape")
    fill = QgsFillSymbol()
    fill.changeSymbolLayer(0, QgsSVGFillSymbolLayer(str(files / "shape.svg")))
    shape.setSymbol(fill)
    made.addLayoutItem(shape)
    label = QgsLayoutItemLabel(made)
    label.setText("Legend: [% '/home/x/legend/' || 'a' %]")
    made.addLayoutItem(label)
    return made


def fill(project: QgsProject, folder: Path, files: Path) -> None:
    """Fill an empty project whose layers lie in a folder and whose pictures lie in another one."""
    write_files(files)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32638"))
    tracks, fields = layer(folder, "LineString", "tracks"), layer(folder, "Polygon", "fields")
    tracks.renderer().symbol().changeSymbolLayer(0, QgsRasterLineSymbolLayer(str(files / "line.png")))
    fields.renderer().symbol().changeSymbolLayer(0, QgsRasterFillSymbolLayer(str(files / "fill.png")))
    fields.renderer().symbol().appendSymbolLayer(QgsSVGFillSymbolLayer(str(files / "hatch.svg")))
    project.addMapLayers([wells(folder, files), tracks, fields])
    project.layoutManager().addLayout(layout(project, files))
