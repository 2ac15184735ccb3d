# SPDX-License-Identifier: GPL-2.0-or-later
"""Make a bundle on a worker thread."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.gis.bundles import Bundle, BundleOrder


def make_in_background(workspace: Path, order: BundleOrder, progress: Progress, *, writes: bool) -> Bundle:
    """Make a bundle on a worker thread, with a connection of its own and the plugin's zip."""
    import tempfile

    from mine_planner.gis import bundle_plugin, workspaces
    from mine_planner.gis.bundle_progress import polled_feedback
    from mine_planner.gis.bundles import make_bundle

    feedback = polled_feedback(progress.set_percent, progress.is_cancelled)
    opened = workspaces.open_workspace(workspace, read_only=not writes)
    try:
        with tempfile.TemporaryDirectory() as folder:
            plugin = bundle_plugin.zip_plugin(Path(folder))
            return make_bundle(opened, replace(order, plugin_zip=plugin), feedback)
    finally:
        opened.close()
