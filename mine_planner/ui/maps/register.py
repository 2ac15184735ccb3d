# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock reads and writes of the register of handed-over maps: batches, maps, what came of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.store import database, maps

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from mine_planner.session import Session

_MAPS = """
SELECT m.*, coalesce(b.name, '') AS batch_name, coalesce(b.sort_order, 0) AS batch_order,
    coalesce(b.handed_over_by, '') AS batch_from,
    (SELECT count(*) FROM import_finding AS f WHERE f.map_uuid = m.uuid) AS findings,
    (SELECT count(*) FROM import_finding AS f WHERE f.map_uuid = m.uuid AND f.outcome = 'skipped')
        AS left_out,
    coalesce((SELECT content FROM map_area AS a WHERE a.map_uuid = m.uuid LIMIT 1),
        (SELECT content FROM map_point AS p WHERE p.map_uuid = m.uuid LIMIT 1), '') AS content
FROM source_map AS m LEFT JOIN batch AS b ON b.uuid = m.batch_uuid
ORDER BY batch_order, b.fid, m.sort_order, m.name
"""


@dataclass(frozen=True)
class MapRow:
    """A handed-over map as the tree shows it; sigma in metres per axis.

    ``features`` counts what was handed over; ``left_out`` of these did not come in.
    """

    uuid: str
    name: str
    kind: str
    status: str
    source: str
    info: int
    evidence: str
    sigma_m: float
    visible: bool
    opacity: float
    features: int
    findings: int
    batch: str
    batch_uuid: str
    imported_at: str
    sort_order: int = 0
    from_whom: str = ""
    file_name: str = ""
    content: str = ""
    left_out: int = 0

    @property
    def grade(self) -> str:
        """Return the grade as one word, such as C3."""
        return f"{self.source}{self.info}"


@dataclass(frozen=True)
class BatchRow:
    """A batch as the tree shows it; its maps were handed over together."""

    uuid: str
    name: str


def read_batches(session: Session) -> list[BatchRow]:
    """Return all batches in the planner's order, those without maps too."""
    rows = session.workspace.rows("batch", ("sort_order", "fid"))
    return [BatchRow(row["uuid"], row["name"]) for row in rows]


def read_maps(session: Session) -> list[MapRow]:
    """Return all handed-over maps, batch by batch; those of one name with the day that tells them apart."""
    workspace = session.workspace
    with database.translated(workspace.path):
        rows = workspace.connection.execute(_MAPS).fetchall()
        titles = maps.titles_of_namesakes(workspace.connection)
    return [_map_row(row, titles.get(row["uuid"], row["name"])) for row in rows]


def set_visible(session: Session, uuids: Sequence[str], *, visible: bool) -> None:
    """Keep whether maps are shown; the layers follow."""
    name = translate("MinePlanner", "Show maps") if visible else translate("MinePlanner", "Hide maps")
    with session.action(name) as action:
        for uuid in uuids:
            action.update("source_map", uuid, {"visible": int(visible)})


def shown(row: MapRow, *, visible: bool) -> MapRow:
    """Return a map's row as shown or hidden, where nothing can be saved."""
    return replace(row, visible=visible)


def set_opacity(session: Session, uuid: str, opacity: float) -> None:
    """Keep how opaque a map is drawn, 0 to 1."""
    with session.action(translate("MinePlanner", "Change a map's opacity")) as action:
        action.update("source_map", uuid, {"opacity": opacity})


def findings(session: Session, map_uuid: str) -> list[sqlite3.Row]:
    """Return what was skipped, repaired or noted when a map came in."""
    return session.workspace.rows("import_finding", map_uuid=map_uuid)


def _map_row(row: sqlite3.Row, title: str) -> MapRow:
    return MapRow(
        row["uuid"],
        title,
        row["kind"],
        row["status"],
        row["sourcereliability"],
        int(row["inforeliability"]),
        row["evidence"],
        float(row["sigma_m"]),
        bool(row["visible"]),
        float(row["opacity"]),
        int(row["feature_count"]),
        int(row["findings"]),
        row["batch_name"],
        row["batch_uuid"] or "",
        row["imported_at"] or "",
        int(row["sort_order"]),
        row["handed_over_by"] or row["batch_from"],
        row["file_name"],
        row["content"],
        int(row["left_out"]),
    )
