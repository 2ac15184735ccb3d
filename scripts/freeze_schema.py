# SPDX-License-Identifier: GPL-2.0-or-later
"""Freeze the current schema version: its list of objects, and a small workspace as a test's fixture.

Run it whenever the schema of a version that is not released yet changed, and never for one that is.
"""

from __future__ import annotations

import gzip
import json
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "store")]

from store_samples import sample_workspace  # noqa: E402

from mine_planner.store import inspection, schema  # noqa: E402


def main() -> None:
    """Write migrations/objects_NNNN.json and tests/store/fixtures/workspace_vN.gpkg.gz."""
    version = schema.SCHEMA_VERSION
    rows = sorted([*key, sha256] for key, sha256 in inspection.known_hashes(version).items())
    target = ROOT / "mine_planner" / "store" / "migrations" / f"objects_{version:04}.json"
    target.write_text(json.dumps(rows, indent=0) + "\n", "utf-8")
    fixture = ROOT / "tests" / "store" / "fixtures" / f"workspace_v{version}.gpkg.gz"
    fixture.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.gpkg"
        sample_workspace(path).close()
        with path.open("rb") as source, gzip.GzipFile(fixture, "wb", 9, mtime=0) as packed:
            shutil.copyfileobj(source, packed)
    print(f"{target.name} and {fixture.name} written.")


if __name__ == "__main__":
    main()
