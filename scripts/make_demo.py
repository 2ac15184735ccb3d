# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job on the made-up sample region: handed-over maps in, task sheets out, in build/demo/."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SAMPLE = ROOT / "resources" / "sample"
CRS = "EPSG:32638"
WORKSPACE = "oravan.gpkg"
RULE = "-" * 72


def main() -> int:
    """Run the demo and say in plain words what was made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "demo")
    folder = parser.parse_args().folder.resolve()
    if folder.exists() and any(folder.iterdir()) and not (folder / WORKSPACE).is_file():
        parser.error(f"{folder} holds something else than a demo: name an empty folder.")
    from qgis.core import QgsApplication

    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    try:
        _Demo(folder).run()
    finally:
        application.exitQgis()
    return 0


class _Demo:
    """The steps, in the order of the work; every step goes through the Processing algorithms."""

    def __init__(self, folder: Path) -> None:
        from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

        from mine_planner.processing.provider import MinePlannerProvider

        self.provider = MinePlannerProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.context = QgsProcessingContext()
        self.feedback = QgsProcessingFeedback(False)
        self.folder = folder
        self.workspace = str(folder / WORKSPACE)
        self.made: list[tuple[Path, str]] = []

    def run(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.create()
        self.bring_in_maps()
        self.compute_hazards()
        self.draw_tasks()
        self.write_project()
        self.make_sheets()
        print(RULE)
        inside = self.folder.is_relative_to(ROOT)
        print(f"Made in {self.folder.relative_to(ROOT) if inside else self.folder}:")
        for path, words in self.made:
            print(f"  {path.relative_to(self.folder)!s:<28} {words}")

    def algorithm(self, name: str, **parameters: Any) -> dict[str, Any]:
        """Run one of the plugin's algorithms and return its outputs."""
        found = self.provider.algorithm(name)
        if found is None:
            raise SystemExit(f"mineplanner:{name} is not there")
        results, succeeded = found.run(parameters, self.context, self.feedback, {}, False)
        if not succeeded:
            raise SystemExit(f"mineplanner:{name} failed: {self.feedback.textLog()}")
        return dict(results)

    # ------------------------------------------------------------------ steps
    def create(self) -> None:
        print("1. A new workspace for the made-up region of Oravan …")
        self.algorithm(
            "createworkspace",
            WORKSPACE=self.workspace,
            CRS=CRS,
            TITLE="Oravan (made-up sample)",
            ORGANISATION="Mine action centre (sample)",
            OFFICE="N",
        )
        self.made.append((Path(self.workspace), "the workspace: all maps, hazard areas and tasks"))

    def bring_in_maps(self) -> None:
        print("2. Handed-over maps come in …")
        for name, content, grade, sigma in (
            ("minefield_outlines.kml", "suspected_area", ("D", "4"), 40.0),
            ("incidents.geojson", "incident", ("B", "2"), 15.0),
        ):
            got = self.algorithm(
                "importmap",
                INPUT=str(SAMPLE / name),
                WORKSPACE=self.workspace,
                CONTENT=content,
                SOURCE_GRADE=grade[0],
                INFO_GRADE=grade[1],
                SIGMA=sigma,
                BATCH="Handed over in spring",
            )
            print(
                f"   {name}: {got['IMPORTED']} features in, {got['REPAIRED']} repaired, "
                f"{got['SKIPPED']} left out"
            )
        self.bring_in_scan()
        self.bring_in_records()

    def bring_in_scan(self) -> None:
        if self.provider.algorithm("importscan") is None:
            return
        got = self.algorithm(
            "importscan",
            INPUT=str(SAMPLE / "map_38-10-B.png"),
            GCPS=str(SAMPLE / "map_38-10-B.png.points"),
            GCP_CRS="EPSG:28408",
            METHOD="affine",
            MAP_SCALE=25_000,
            NAME="38-10-B",
            BATCH="Paper maps",
            SOURCE_GRADE="C",
            INFO_GRADE="3",
            WORKSPACE=self.workspace,
            OUTPUT=str(self.folder / "scans" / "map_38-10-B.tif"),
        )
        print(
            f"   map_38-10-B.png: fitted on its grid crosses, leave-one-out {got['LOO_RMS']:.1f} m, "
            f"worst point {got['WORST_POINT']}, sigma {got['SIGMA']:.0f} m"
        )
        from demo_plan import trace_rows

        print(f"   {trace_rows(Path(self.workspace))} rows of mines traced over it")
        raster = self.folder / "scans" / "map_38-10-B.tif"
        self.made.append((raster, "the paper map, georeferenced from SK-42"))

    def bring_in_records(self) -> None:
        if self.provider.algorithm("importrecords") is None:
            return
        got = self.algorithm(
            "importrecords",
            INPUT=str(SAMPLE / "records"),
            WORKSPACE=self.workspace,
            BATCH="Minefield records",
        )
        words = "records: {} in, {} rows located, {} waiting to be corrected"
        print("   " + words.format(got["RECORDS"], got["ROWS"], got["WAITING"]))

    def compute_hazards(self) -> None:
        print("3. Hazard areas, with corridors that hold 95 % of positions …")
        got = self.algorithm("hazardareas", WORKSPACE=self.workspace, MIN_AREA=500.0)
        print(f"   {got['ADDED']} areas, {got['AREA'] / 1e6:.2f} km² together")

    def draw_tasks(self) -> None:
        print("4. Clearance tasks over the hazard areas nearest to people, and a season of reports …")
        from demo_plan import plan_tasks, play_season

        codes = plan_tasks(Path(self.workspace))
        print(f"   {len(codes)} tasks, {codes[0]} to {codes[-1]}")
        reports, finds, proposals = play_season(Path(self.workspace))
        print(f"   {reports} daily reports, {finds} devices found, {proposals} proposals wait for a decision")

    def write_project(self) -> None:
        print("5. A QGIS project with relative paths …")
        from demo_plan import write_demo_project

        project, picture = write_demo_project(Path(self.workspace), self.folder)
        self.made += [(project, "open it in QGIS: everything over the base layers, offline")]
        self.made += [(picture, "the map as a picture")]

    def make_sheets(self) -> None:
        if self.provider.algorithm("exporttasksheets") is None:
            return
        print("6. Task sheets …")
        folder = self.folder / "sheets"
        self.algorithm(
            "exporttasksheets",
            WORKSPACE=self.workspace,
            TASKS="",
            OUTPUT=str(folder),
            PROJECT=str(self.folder / "oravan.qgz"),
        )
        for path in sorted(folder.glob("*.pdf")):
            self.made.append((path, "a team's task sheet, marked as a draft until it is approved"))


if __name__ == "__main__":
    sys.exit(main())
