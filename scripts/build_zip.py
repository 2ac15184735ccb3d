# SPDX-License-Identifier: GPL-2.0-or-later
"""Build the plugin's zip: the same bytes each time, laid out as the plugin site wants it.

What is tried, installed or shipped is one and the same list of files, ``plugin_files``.
"""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from vendor import vendored_files

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "mine_planner"
LEFT_OUT = ("__pycache__", ".pyc", ".ts", ".aux.xml", "vendor/", "sample/truth.csv")
LRELEASE = (
    "lrelease",
    "lrelease-qt6",
    "lrelease6",
    "/usr/lib/qt6/bin/lrelease",
    "/usr/lib/qt5/bin/lrelease",
)


def version() -> str:
    """Return the version that metadata.txt states."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def tree_files(folder: Path) -> dict[str, bytes]:
    """Return what is shipped of a source folder, by path below it; hidden files stay behind."""
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    wanted = {p.as_posix(): p for p in paths if not any(part.startswith(".") for part in p.parts)}
    return {
        name: (folder / path).read_bytes()
        for name, path in wanted.items()
        if not any(part in name for part in LEFT_OUT)
    }


def translations() -> dict[str, bytes]:
    """Return each ``resources/i18n/*.ts`` compiled by Qt's lrelease."""
    compiled = {}
    for source in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / f"{source.stem}.qm"
            for program in filter(shutil.which, LRELEASE):
                command = [program, str(source), "-qm", str(target)]
                if subprocess.run(command, capture_output=True, check=False).returncode == 0:
                    break
            else:
                raise SystemExit(f"{source.name} cannot be compiled: no working lrelease; run `make setup`.")
            compiled[f"resources/i18n/{target.name}"] = target.read_bytes()
    return compiled


def plugin_files() -> dict[str, bytes]:
    """Return every file of the plugin by its path below ``mine_planner/``, sorted."""
    files = tree_files(ROOT / PACKAGE) | vendored_files() | translations()
    files |= {f"resources/{name}": data for name, data in tree_files(ROOT / "resources").items()}
    files |= {n: (ROOT / n).read_bytes() for n in ("metadata.txt", "LICENSE", "CHANGELOG.md")}
    return dict(sorted(files.items()))


def stage(folder: Path) -> Path:
    """Lay the plugin out as ``folder/mine_planner`` in place of what is there, and return that."""
    target = folder / PACKAGE
    shutil.rmtree(target, ignore_errors=True)
    for name, data in plugin_files().items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return target


def build(folder: Path = ROOT / "build") -> Path:
    """Write ``mine_planner-VERSION.zip`` into a folder and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{PACKAGE}-{version()}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in plugin_files().items():
            entry = zipfile.ZipInfo(f"{PACKAGE}/{name}", date_time=(2000, 1, 1, 0, 0, 0))
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return target


if __name__ == "__main__":
    print(f"Built {build().relative_to(ROOT)}")
