# SPDX-License-Identifier: GPL-2.0-or-later
"""Write domain/igrf_coefficients.py from the published coefficient file in SHC format.

    python scripts/make_igrf.py IGRF14.shc

The file is published by the International Association of Geomagnetism and Aeronomy,
https://doi.org/10.5281/zenodo.14012302 .
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

TARGET = Path(__file__).parent.parent / "mine_planner" / "domain" / "igrf_coefficients.py"
HEAD = '''# SPDX-License-Identifier: GPL-2.0-or-later
"""Gauss coefficients of IGRF-14, written by scripts/make_igrf.py; do not edit by hand.

Source: International Geomagnetic Reference Field, 14th generation, IAGA working group V-MOD
(2024), https://doi.org/10.5281/zenodo.14012302 . Schmidt semi-normalised, nanotesla. ``TABLE``
holds, parted by blanks: degree, order (negative: the h coefficient), then one figure per epoch;
2030 is the forecast by the published secular variation of 2025 to 2030.
"""

'''


def main() -> None:
    """Turn the file named on the command line into a Python module of numbers."""
    lines = [
        line
        for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    epochs = [float(part) for part in lines[1].split()]
    if epochs != [1900.0 + 5.0 * step for step in range(len(epochs))]:
        sys.exit(f"the epochs are not five years apart: {epochs}")
    body = [HEAD, f"EPOCHS = tuple(1900.0 + 5.0 * step for step in range({len(epochs)}))\n"]
    body.append('\nTABLE = """\\\n')
    for line in lines[2:]:
        degree, order, *figures = line.split()
        if len(figures) != len(epochs):
            sys.exit(f"degree {degree}, order {order}: {len(figures)} of {len(epochs)} figures")
        text = f"{degree} {order} {' '.join(f'{float(f):.10g}' for f in figures)}"
        body += [f"{part}\n" for part in textwrap.wrap(text, 98, subsequent_indent="  ")]
    body.append('"""\n')
    TARGET.write_text("".join(body), encoding="utf-8")


if __name__ == "__main__":
    main()
