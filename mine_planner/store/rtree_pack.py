# SPDX-License-Identifier: GPL-2.0-or-later
"""An R-tree index built in one go: sorted into tiles (sort-tile-recursive packing).

SQLite keeps an R-tree in three shadow tables (``_node``, ``_rowid``, ``_parent``; see "Implementation
Details" of its R*Tree documentation). A node is a BLOB: depth (root alone) and number of cells as
big-endian 16-bit integers, then cells of a 64-bit key and four 32-bit floats. Leutenegger, Lopez and
Edgington (1997) describe the packing. The result is verified by SQLite's own ``rtreecheck``.

Imports numpy at the top, so import this module late.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from mine_planner.domain.errors import WorkspaceError
from mine_planner.store import bulk_rows

if TYPE_CHECKING:
    import sqlite3

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

_CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])
_HEAD_BYTES = 4
_FILL = 0.75
"""How full nodes are packed: into a full one, every later row would cost a split of some milliseconds."""

_REBUILD_FACTOR = 8
"""An index that holds more than this many times the new rows is added to instead of built anew."""

_READ_ROOT = Template("SELECT length(data) FROM rtree_${t}_geom_node WHERE nodeno = 1")
_COUNT = Template("SELECT count(*) FROM rtree_${t}_geom_rowid")
_READ_LEAVES = Template(
    "SELECT data FROM rtree_${t}_geom_node WHERE nodeno IN (SELECT nodeno FROM rtree_${t}_geom_rowid)"
)
_CLEAR = tuple(
    Template(text)
    for text in (
        "DELETE FROM rtree_${t}_geom_node",
        "DELETE FROM rtree_${t}_geom_rowid",
        "DELETE FROM rtree_${t}_geom_parent",
    )
)
_ADD_NODE = Template("INSERT INTO rtree_${t}_geom_node (nodeno, data) VALUES (?, ?)")
_ROWIDS = Template("rtree_${t}_geom_rowid")
_PARENTS = Template("rtree_${t}_geom_parent")
_LINK_COLUMNS = {"rowid": ("rowid", "nodeno"), "parent": ("nodeno", "parentnode")}
_ADD_ROW = Template("INSERT OR REPLACE INTO rtree_${t}_geom VALUES (?, ?, ?, ?, ?)")
_CHECK = Template("SELECT rtreecheck('rtree_${t}_geom')")


def add(connection: sqlite3.Connection, table: str, fids: Integers, bounds: Floats) -> None:
    """Bring rows into the R-tree of a table, packed where that pays.

    Parameters
    ----------
    connection
        Inside a transaction.
    table
        A spatial table of the workspace.
    fids
        Keys of the rows, shape (n,).
    bounds
        (min x, max x, min y, max y) in metres, shape (n, 4); rows with NaN are left out.
    """
    there = ~np.isnan(bounds[:, 0])
    fids, bounds = fids[there], bounds[there]
    if len(fids) == 0:
        return
    known = connection.execute(_COUNT.substitute(t=table)).fetchone()[0]
    if known > _REBUILD_FACTOR * len(fids):
        rows = zip(fids.tolist(), *bounds.T.tolist(), strict=True)
        connection.executemany(_ADD_ROW.substitute(t=table), rows)
        return
    boxes = _outward(bounds)
    if known:
        old = _leaf_cells(connection, table)
        fids = np.concatenate((old["id"].astype(np.int64), fids))
        boxes = np.concatenate((old["box"].astype(np.float32), boxes))
    _write(connection, table, fids, boxes)


def _leaf_cells(connection: sqlite3.Connection, table: str) -> npt.NDArray[Any]:
    """Return the cells of an index's leaves: keys and boxes."""
    nodes = [bytes(row[0]) for row in connection.execute(_READ_LEAVES.substitute(t=table))]
    capacity = (len(nodes[0]) - _HEAD_BYTES) // _CELL.itemsize
    layout = np.dtype([("depth", ">u2"), ("count", ">u2"), ("cells", _CELL, capacity)])
    used = _HEAD_BYTES + capacity * _CELL.itemsize
    read = np.frombuffer(b"".join(node[:used] for node in nodes), dtype=layout)
    filled = np.arange(capacity) < read["count"][:, None]
    cells: npt.NDArray[Any] = read["cells"][filled]
    return cells


def check(connection: sqlite3.Connection, table: str) -> str:
    """Return what SQLite's ``rtreecheck`` says of a table's index: ``ok``, or what is wrong."""
    return str(connection.execute(_CHECK.substitute(t=table)).fetchone()[0])


def _outward(bounds: Floats) -> npt.NDArray[np.float32]:
    """Round to 32 bits away from the box's inside, as SQLite does, so that nothing falls out."""
    boxes = bounds.astype(np.float32)
    down, up = np.float32(-np.inf), np.float32(np.inf)
    for column, towards in ((0, down), (1, up), (2, down), (3, up)):
        value, exact = boxes[:, column], bounds[:, column]
        wrong = value > exact if towards < 0 else value < exact
        boxes[wrong, column] = np.nextafter(value[wrong], towards)
    return boxes


def _tiled(boxes: npt.NDArray[np.float32], capacity: int) -> npt.NDArray[np.intp]:
    """Return the order of boxes that fills square tiles one after another."""
    x = boxes[:, 0].astype(np.float64) + boxes[:, 1]
    y = boxes[:, 2].astype(np.float64) + boxes[:, 3]
    nodes = -(-len(boxes) // capacity)
    slices = int(np.ceil(np.sqrt(nodes)))
    size = -(-nodes // slices) * capacity
    order = np.argsort(x, kind="stable")
    slice_of = np.empty(len(boxes), dtype=np.int64)
    slice_of[order] = np.arange(len(boxes)) // size
    tiles: npt.NDArray[np.intp] = np.lexsort((y, slice_of))
    return tiles


def _level(
    ids: Integers, boxes: npt.NDArray[np.float32], capacity: int
) -> tuple[Integers, npt.NDArray[np.float32], Integers]:
    """Sort one level's cells and return them with the number of cells in each node.

    Cells are shared out evenly, since SQLite wants every node but the root at least a third full.
    """
    order = _tiled(boxes, capacity)
    nodes = -(-len(ids) // capacity)
    edges = np.linspace(0, len(ids), nodes + 1).astype(np.int64)
    return ids[order], boxes[order], edges


def _node_bytes(
    ids: Integers, boxes: npt.NDArray[np.float32], edges: Integers, depth: int, size: int
) -> list[bytes]:
    cells = np.empty(len(ids), dtype=_CELL)
    cells["id"] = ids
    cells["box"] = boxes
    content = cells.tobytes()
    width = _CELL.itemsize
    head = depth.to_bytes(2, "big")
    return [
        (head + (end - start).to_bytes(2, "big") + content[start * width : end * width]).ljust(size, b"\0")
        for start, end in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)
    ]


def _union(boxes: npt.NDArray[np.float32], edges: Integers) -> npt.NDArray[np.float32]:
    starts = edges[:-1]
    return np.column_stack(
        (
            np.minimum.reduceat(boxes[:, 0], starts),
            np.maximum.reduceat(boxes[:, 1], starts),
            np.minimum.reduceat(boxes[:, 2], starts),
            np.maximum.reduceat(boxes[:, 3], starts),
        )
    )


def _numbers(first: int, edges: Integers) -> Integers:
    """Return the node number of every cell."""
    return np.repeat(np.arange(first, first + len(edges) - 1), np.diff(edges))


def _write(
    connection: sqlite3.Connection, table: str, fids: Integers, boxes: npt.NDArray[np.float32]
) -> None:
    row = connection.execute(_READ_ROOT.substitute(t=table)).fetchone()
    if row is None:
        raise WorkspaceError("A spatial index is broken: verify the workspace, then rebuild the index.")
    size = int(row[0])
    capacity = max(3, int(_FILL * ((size - _HEAD_BYTES) // _CELL.itemsize)))
    for template in _CLEAR:
        connection.execute(template.substitute(t=table))
    ids, first, level = fids, 2, 0
    nodes: list[tuple[int, bytes]] = []
    link = _ROWIDS.substitute(t=table)
    while len(ids) > capacity:
        ids, boxes, edges = _level(ids, boxes, capacity)
        numbers = _numbers(first, edges)
        _add_links(connection, link, ids, numbers)
        nodes += zip(
            range(first, first + len(edges) - 1), _node_bytes(ids, boxes, edges, 0, size), strict=True
        )
        boxes = _union(boxes, edges)
        ids = np.arange(first, first + len(edges) - 1)
        first += len(ids)
        level += 1
        link = _PARENTS.substitute(t=table)
    edges = np.array([0, len(ids)])
    _add_links(connection, link, ids, np.ones(len(ids), dtype=np.int64))
    nodes.insert(0, (1, _node_bytes(ids, boxes, edges, level, size)[0]))
    connection.executemany(_ADD_NODE.substitute(t=table), nodes)


def _add_links(connection: sqlite3.Connection, table: str, ids: Integers, numbers: Integers) -> None:
    order = np.argsort(ids)
    first, second = _LINK_COLUMNS[table.rpartition("_")[2]]
    columns = {first: ids[order].tolist(), second: numbers[order].tolist()}
    bulk_rows.insert(connection, table, columns)
