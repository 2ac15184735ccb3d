# SPDX-License-Identifier: GPL-2.0-or-later
"""The register of handed-over maps: batches and maps with their provenance."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from mine_planner.store import sql
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from mine_planner.store.action import Action

WORST_SIGMA_KEY = "worst_sigma_m"
"""Setting of the national authority: sigma of a map whose accuracy nobody knows, metres."""

BELOW = 10_000
"""Order of the first batch of scans, and of a scan in its batch: below what was not arranged by hand."""

_FIRST_OF_SCANS = (
    "SELECT min(b.sort_order) FROM batch AS b "
    "WHERE EXISTS (SELECT 1 FROM source_map AS m WHERE m.batch_uuid = b.uuid AND m.kind = 'scan')"
)
_NAMESAKES = """
SELECT uuid, name, coalesce(nullif(handed_over_on, ''), substr(imported_at, 1, 10), '') AS day, file_name
FROM source_map WHERE name IN (SELECT name FROM source_map GROUP BY name HAVING count(*) > 1)
ORDER BY name, fid
"""


def titles_of_namesakes(connection: sqlite3.Connection) -> dict[str, str]:
    """Return what tells maps of one name apart: uuid → name with the day it came, or its file.

    One sheet of which several files of a batch hold each a part is told apart by the files' names, which
    say what is in them; maps of one day and one file are numbered. Maps whose name no other map has are
    not in it.
    """
    groups: dict[str, list[tuple[str, str, str]]] = {}
    for uuid, name, day, file in connection.execute(_NAMESAKES):
        groups.setdefault(str(name), []).append((str(uuid), str(day), PurePath(str(file)).stem))
    return {
        uuid: f"{name} · {said}"
        for name, members in groups.items()
        for (uuid, _, _), said in zip(members, _told_apart(members), strict=True)
    }


def _told_apart(members: list[tuple[str, str, str]]) -> list[str]:
    """Say of maps of one name what only they have: the day, else the file, else both, else a number."""
    days, files = [day for _, day, _ in members], [file for _, _, file in members]
    for said in (days, files, [f"{file} · {day}" for file, day in zip(files, days, strict=True)]):
        if len(set(said)) == len(said) and (said is days or all(files)):
            return said
    numbers = [days[: place + 1].count(day) for place, day in enumerate(days)]
    return [
        f"{day} ({place})" if days.count(day) > 1 else day for day, place in zip(days, numbers, strict=True)
    ]


class MapRegister:
    """Registers batches and maps inside one action."""

    def __init__(self, action: Action, provenance: Mapping[str, Any]) -> None:
        """Keep what all maps of this import share (grades, sigma, file, who)."""
        self._action = action
        self._provenance = dict(provenance)
        self.file_name = str(provenance.get("file_name", ""))

    def batch(self, name: str) -> str:
        """Return the uuid of the batch of this name, made when it is new."""
        found = self._action.connection.execute(sql.select("batch", ("uuid",), ("name",)), (name,)).fetchone()
        if found is not None:
            return str(found[0])
        return self._action.insert("batch", {"name": name, "sort_order": self._place_of_batch()})

    def _place_of_batch(self) -> int:
        """Return where a new batch stands: scans below, since evidence under opaque paper is not seen."""
        if self._provenance.get("kind") == "scan":
            last = self._action.connection.execute("SELECT max(sort_order) FROM batch").fetchone()[0]
            return max(int(last or 0), BELOW) + 10
        first = self._action.connection.execute(_FIRST_OF_SCANS).fetchone()[0]
        return 0 if first is None or first > 0 else int(first) - 10

    def add(self, batch_uuid: str, name: str, values: Mapping[str, Any]) -> str:
        """Register one handed-over map and return its uuid; ``geom`` is its footprint (shapely)."""
        blob = values.get("geom")
        row = {
            **self._provenance,
            "batch_uuid": batch_uuid,
            "name": name,
            "imported_at": utc_now(),
            "sort_order": BELOW if self._provenance.get("kind") == "scan" else 0,
            **values,
            "geom": None if blob is None else self._action.blob(blob),
        }
        return self._action.insert("source_map", row)
