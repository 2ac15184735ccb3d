# SPDX-License-Identifier: GPL-2.0-or-later
"""A writer that is killed at random: mixed actions, each one said aloud once it is saved.

Every action touches several rows of several tables, so that half an action would show. Lines on
standard output: ``begin N`` before, ``saved N`` after the commit; the reader counts on the latter alone.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import numpy as np
import shapely

from mine_planner.domain.errors import RuleError, WorkspaceError
from mine_planner.store import blob_arrays, bulk
from mine_planner.store.undo import undo
from mine_planner.store.values import Author
from mine_planner.store.workspace import Workspace


def square(dice: random.Random) -> shapely.MultiPolygon:
    x, y = dice.uniform(6e5, 7e5), dice.uniform(44e5, 45e5)
    return shapely.MultiPolygon([shapely.box(x, y, x + 100, y + 100)])


def write_one(workspace: Workspace, number: int, dice: random.Random, source: str) -> None:
    """Save action ``number``: a task with two points, a bulk load with its mark, or an edit and its mark."""
    kind = number % 4
    mark = f"A-{number}"
    with workspace.action(mark) as action:
        action.insert("clearance_task", {"code": mark, "geom": action.blob(square(dice)), "note": str(kind)})
        if kind == 0:
            task = workspace.row("clearance_task", code=mark)["uuid"]
            for label in ("first", "second"):
                action.insert(
                    "task_point", {"task_uuid": task, "pointtype": "landmark", "pointlocal_id": label}
                )
        elif kind == 1:
            count = dice.randrange(50, 400)
            points = blob_arrays.point_blobs(
                np.linspace(6e5, 7e5, count), np.linspace(44e5, 45e5, count), workspace.info.srs_id
            )
            rows = [(point, source, mark) for point in points]
            columns = ("geom", "map_uuid", "source_fid")
            bulk.bulk_insert(action, "recorded_mine", columns, rows, source=f"{mark}:{count}")
        elif kind == 2:
            tasks = workspace.rows("clearance_task")
            for row in dice.sample(tasks, min(5, len(tasks))):
                action.update(
                    "clearance_task", row["uuid"], {"restrictions": mark, "geom": action.blob(square(dice))}
                )
        else:
            uuids = [row["uuid"] for row in workspace.rows("clearance_task")]
            bulk.bulk_update(action, "clearance_task", uuids, {"contacts": mark})


def say(word: str, number: int) -> None:
    """Tell the reader; a line counts once it is whole."""
    sys.stdout.write(f"{word} {number}\n")
    sys.stdout.flush()


def main() -> None:
    """Write until killed, beginning with the number after the last one that is there."""
    path, seed, sheet = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    author = Author(sys.argv[5] if len(sys.argv) > 5 else "writer")
    dice = random.Random(seed)
    workspace = Workspace.open(path, author)
    number = int(sys.argv[4])
    while True:
        say("begin", number)
        if not saved(workspace, number, dice, sheet):
            say("refused", number)
        elif dice.random() < 0.1 and took_back(workspace, number):
            say("undone", number)
        if dice.random() < 0.05:
            workspace.close()
            workspace = Workspace.open(path, author)
        number += 1


def saved(workspace: Workspace, number: int, dice: random.Random, sheet: str) -> bool:
    """Write one action; False when another writer held the file too long or took a row away first."""
    try:
        write_one(workspace, number, dice, sheet)
    except (RuleError, WorkspaceError):
        return False
    say("saved", number)
    return True


def took_back(workspace: Workspace, number: int) -> bool:
    """Undo the newest action; False when another writer changed the same rows since, or held the file.

    An edit of a program that is not ours may be newer, and is then what is taken back.
    """
    try:
        return undo(workspace).name == f"A-{number}"
    except (RuleError, WorkspaceError):
        return False


if __name__ == "__main__":
    main()
