# SPDX-License-Identifier: GPL-2.0-or-later
"""Write docs/algorithms.md from what the algorithms say of themselves."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TARGET = ROOT / "docs" / "algorithms.md"
HEAD = """# Algorithms

Everything that Mine Planner does is also a Processing algorithm, for models, batches and the command
line. `make install-profile PROFILE=FOLDER` prepares a profile; then, with
`QGIS_CUSTOM_CONFIG_PATH=FOLDER`, `qgis_process run mineplanner:NAME --PARAMETER=VALUE` runs one.
Enum parameters take the index or the name. `make docs` writes this page anew.
"""


def page() -> str:
    """Return the page; a QgsApplication must be running."""
    from mine_planner.processing.provider import ALGORITHMS, MinePlannerProvider

    provider = MinePlannerProvider()
    provider.loadAlgorithms()
    order = {name: number for number, (name, _) in enumerate(ALGORITHMS)}
    found = sorted(provider.algorithms(), key=lambda algorithm: order[algorithm.name()])
    return "\n".join([HEAD, *(_section(algorithm) for algorithm in found)])


def _section(algorithm: Any) -> str:
    lines = [f"## {algorithm.name()}", "", f"*{algorithm.displayName()}.*", ""]
    lines += [algorithm.shortHelpString().replace("\n", "\n\n"), ""]
    lines += ["| parameter | meaning | type | default |", "|---|---|---|---|"]
    for item in algorithm.parameterDefinitions():
        lines.append(f"| `{item.name()}` | {_cell(item.description())} | {_kind(item)} | {_default(item)} |")
    outputs = [
        f"`{output.name()}` ({_cell(output.description())})" for output in algorithm.outputDefinitions()
    ]
    lines += ["", "Outputs: " + (", ".join(outputs) if outputs else "none") + ".", ""]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _kind(item: Any) -> str:
    from qgis.core import Qgis

    optional = bool(item.flags() & Qgis.ProcessingParameterFlag.Optional)
    words = item.type()
    if words == "enum":
        words = "one of " + ", ".join(f"`{option}`" for option in item.options())
    return words + (", optional" if optional else "")


def _default(item: Any) -> str:
    value = item.defaultValue()
    return "" if value in (None, "") else f"`{_cell(str(value))}`"


def main() -> None:
    """Write the page."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    TARGET.write_text(page(), "utf-8")
    print("wrote", TARGET.relative_to(ROOT))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
