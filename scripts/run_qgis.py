# SPDX-License-Identifier: GPL-2.0-or-later
"""Start QGIS in a throw-away profile with the built zip installed and the demo project open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from install_profile import install

ROOT = Path(__file__).resolve().parent.parent
PROFILE = ROOT / "build" / "profile"


def command(project: Path | None) -> list[str]:
    """Return the call that opens QGIS on a project."""
    call = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(PROFILE)]
    return [*call, "--project", str(project)] if project else call


def why_no_window() -> str:
    """Return why no window can be opened here, or an empty text."""
    if os.environ.get("HEADLESS") == "1":
        return "HEADLESS=1 is set"
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "there is no display"
    return "" if shutil.which("qgis") else "the program qgis is not on the path"


def main() -> None:
    """Install, then start QGIS, or say why not and how to."""
    project = next(iter(sorted((ROOT / "build" / "demo").glob("*.qgz"))), None)
    install(PROFILE, enable=True)
    reason = why_no_window()
    if reason:
        print(f"QGIS is not opened, since {reason}. To look at it, with a display:\n  make run")
        return
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    subprocess.run(command(project), env=environment, check=False)


if __name__ == "__main__":
    main()
