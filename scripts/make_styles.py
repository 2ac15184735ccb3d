# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the styles of the workspace's layers to resources/styles, for offices to change in QGIS."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_HASH_SEED", "0")


def main() -> None:
    """Write one QML per spatial table that has a style of its own."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    _write_all()
    application.exitQgis()


def _write_all() -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

    from mine_planner.gis import layers, styles, workspaces

    folder = ROOT / "resources" / "styles"
    for old in folder.glob("*.qml"):
        old.unlink()
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "styles.gpkg"
        crs = QgsCoordinateReferenceSystem("EPSG:32638")
        workspaces.create_workspace(path, crs, title="Styles", organisation="", office="N").close()
        for table in (*layers.PLAN_TABLES, *layers.MAP_TABLES):
            if table == "site_feature":
                continue
            layer = QgsVectorLayer(layers.layer_source(path, table), table, "ogr")
            styles.build_style(layer, table)
            target = folder / (table + ".qml")
            kept = QgsVectorLayer.StyleCategory.Symbology | QgsVectorLayer.StyleCategory.Labeling
            if table in styles.SMALLEST_SCALES:
                kept |= QgsVectorLayer.StyleCategory.Rendering
            layer.saveNamedStyle(str(target), kept)
            target.write_text(_settled(target.read_text("utf-8")), "utf-8")
            print("wrote", target.relative_to(ROOT))


def _settled(text: str) -> str:
    """Replace the ids that QGIS draws at random, so that the same style is the same file."""
    ids = dict.fromkeys(re.findall(r"\{[0-9a-f]{8}-[0-9a-f-]{27}\}", text))
    for number, found in enumerate(ids):
        text = text.replace(found, "{" + f"00000000-0000-0000-0000-{number:012d}" + "}")
    return re.sub(r' version="[^"]+"', ' version="3.40"', text, count=1)


if __name__ == "__main__":
    main()
