# SPDX-License-Identifier: GPL-2.0-or-later
"""Fail when detect-secrets finds anything in the tracked files; its own exit code is always 0."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Scan the repository and print each finding as file:line: kind."""
    program = Path(sys.executable).parent / "detect-secrets"
    scan = subprocess.run([str(program), "scan"], capture_output=True, text=True, check=True)
    findings = json.loads(scan.stdout)["results"]
    for name, found in sorted(findings.items()):
        for finding in found:
            print(f"{name}:{finding['line_number']}: {finding['type']}")
    print(f"detect-secrets: {sum(map(len, findings.values()))} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
