# SPDX-License-Identifier: GPL-2.0-or-later
"""Install the built zip into a QGIS profiles folder, with shapely where QGIS's own is too old.

``FOLDER`` is what ``QGIS_CUSTOM_CONFIG_PATH`` (or ``qgis --profiles-path``) names; the plugin goes
to ``FOLDER/profiles/default/python/plugins``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import distribution
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build_zip import PACKAGE, build, stage


def add_shapely(python_folder: Path) -> bool:
    """Copy .venv's locked shapely beside the plugins if QGIS's Python has none of version 2.

    A profile's python/ folder is on the path of both ``qgis`` and ``qgis_process``; nothing is
    downloaded, and the numpy that QGIS was built against stays.
    """
    base = [
        os.path.realpath(sys.executable),
        "-I",
        "-c",
        "import shapely; print(shapely.__version__)",
    ]
    answer = subprocess.run(base, capture_output=True, text=True, check=False).stdout.strip()
    if answer and int(answer.split(".")[0]) >= 2:
        return False
    for entry in distribution("shapely").files or ():
        source = Path(entry.locate())
        if ".." not in entry.parts and "tests" not in entry.parts and source.suffix != ".pyc":
            target = python_folder / entry
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    return True


def install(folder: Path, *, enable: bool = False) -> Path:
    """Put the zip's content into the profile, and return the plugin's folder there."""
    python_folder = folder / "profiles" / "default" / "python"
    plugins = python_folder / "plugins"
    shutil.rmtree(plugins / PACKAGE, ignore_errors=True)
    with zipfile.ZipFile(build()) as archive:
        archive.extractall(plugins)
    add_shapely(python_folder)
    if enable:
        settings = folder / "profiles" / "default" / "QGIS"
        settings.mkdir(parents=True, exist_ok=True)
        for name in ("QGIS3.ini", "QGIS4.ini"):
            if not (settings / name).exists():
                (settings / name).write_text(f"[PythonPlugins]\n{PACKAGE}=true\n", encoding="utf-8")
    return plugins / PACKAGE


def link(plugins: Path) -> Path:
    """Stage into build/ and let the planner's own QGIS profile point there."""
    target = stage(Path(__file__).resolve().parent.parent / "build")
    plugins.mkdir(parents=True, exist_ok=True)
    place = plugins / PACKAGE
    if place.is_symlink():
        place.unlink()
    elif place.exists():
        raise SystemExit(f"{place} is a folder, not a link; remove that plugin in QGIS first.")
    place.symlink_to(target, target_is_directory=True)
    return place


def main() -> None:
    """Run from the Makefile."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--link", action="store_true", help="FOLDER is a plugins folder to link into")
    options = parser.parse_args()
    if options.link:
        print(f"Linked {link(options.folder.expanduser())}")
        return
    folder = options.folder.expanduser().resolve()
    print(f"Installed {install(folder)}")
    print("Now, for work without a window:")
    print(f"  export QGIS_CUSTOM_CONFIG_PATH={folder}")
    print("  export QT_QPA_PLATFORM=offscreen    # where there is no display")
    print(f"  qgis_process plugins enable {PACKAGE}")
    print("  qgis_process list | grep -A 20 'Mine Planner'")


if __name__ == "__main__":
    main()
