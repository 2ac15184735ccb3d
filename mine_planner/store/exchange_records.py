# SPDX-License-Identifier: GPL-2.0-or-later
"""One row of a change file: written as a line of JSON, and read back with every part checked.

Keys: ``t`` table, ``u`` uuid, ``b`` the version that made the row, ``r`` its values of that version,
``v`` versions of fields, ``w`` fields withheld. A version is [replica, counter, seen, [value]], with an
empty last list where the receiver holds the value already; a deletion carries what its author saw.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.domain.merge import ABSENT, DELETED, PRESENCE, PRESENT, Absent, Seen, Version, Versions
from mine_planner.store import gpkg_blob, schema
from mine_planner.store.exchange_rows import EXCHANGED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from shapely.geometry.base import BaseGeometry

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")
_TABLES = frozenset(EXCHANGED)
_LARGEST = 2**63 - 1
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True)
class Record:
    """One row as another office holds it.

    Attributes
    ----------
    base
        Identity of the version that made the row.
    values
        Values of the fields of that version; None where the receiver holds them already.
    fields
        The versions of the other fields; withheld ones have none.
    """

    table: str
    uuid: str
    base: tuple[str, int]
    values: dict[str, Any] | None
    fields: dict[str, Versions] = field(default_factory=dict)

    def versions(self, name: str) -> Versions:
        """Return a field's versions, that of the base included."""
        found = self.fields.get(name)
        if found is not None:
            return found
        if name == PRESENCE:
            return (Version(*self.base, (), PRESENT),)
        value = ABSENT if self.values is None else self.values.get(name)
        return (Version(*self.base, (), value),)


def encode(record: Record, shorts: Callable[[str], int]) -> bytes:
    """Write a record as one line of JSON."""
    content: dict[str, Any] = {
        "t": record.table,
        "u": record.uuid,
        "b": [shorts(record.base[0]), record.base[1]],
    }
    if record.values is not None:
        content["r"] = {name: _encoded(v) for name, v in record.values.items() if v is not None}
    versions = {n: [packed(n, v, shorts) for v in found] for n, found in record.fields.items() if found}
    withheld = [name for name, found in record.fields.items() if not found]
    if versions:
        content["v"] = versions
    if withheld:
        content["w"] = withheld
    return _ENCODE(content).encode("utf-8")


def packed(name: str, version: Version, shorts: Callable[[str], int | str]) -> list[Any]:
    """Return a version of a field as JSON holds it; ``shorts`` gives the key of a replica."""
    seen = [[shorts(origin), counter] for origin, counter in version.seen]
    if name == PRESENCE:
        saw = [[n, [[shorts(o), c] for o, c in part]] for n, part in version.saw]
        return [shorts(version.origin), version.counter, seen, [version.value], saw]
    value = [] if isinstance(version.value, Absent) else [_encoded(version.value)]
    return [shorts(version.origin), version.counter, seen, value]


def _encoded(value: Any) -> Any:
    return {"b": base64.b64encode(value).decode("ascii")} if isinstance(value, bytes) else value


class Reader:
    """Reads records and refuses the whole file at the first part that is not what it must be.

    Parameters
    ----------
    replicas
        uuids of the replicas that the file's short keys stand for.
    srs_id
        The reference system that all geometry must be in.
    name
        The file's name, for the sentence.
    own
        This file's own replica, and the last entry that it wrote.
    """

    def __init__(
        self, replicas: Sequence[str], srs_id: int, name: str, own: tuple[str, int] = ("", _LARGEST)
    ) -> None:
        self._replicas = replicas
        self._own, self._own_last = own
        self._srs_id = srs_id
        self._name = name
        self._decode = json.JSONDecoder(parse_constant=_refuse_constant).decode
        self._columns = {t: {c.name: c.type for c in schema.table(t).columns} for t in EXCHANGED}

    def read(self, line: bytes) -> Record:
        """Return the record of one line.

        Raises
        ------
        InputError
            With the reason why the file cannot be used.
        """
        try:
            return self._read(self._decode(line.decode("utf-8")))
        except (ValueError, TypeError, KeyError, IndexError, RecursionError, binascii.Error) as error:
            raise InputError(
                f"{self._name} holds a row that no office could have written: nothing of it was used; "
                "ask the office to send it again.",
                repr(error),
            ) from error

    def _read(self, content: dict[str, Any]) -> Record:
        table, uuid = content["t"], content["u"]
        if table not in _TABLES or not isinstance(uuid, str) or not _UUID.match(uuid):
            raise ValueError("table or uuid: " + repr(table)[:80])
        values = content.get("r")
        read = None if values is None else {n: self._value(table, n, v) for n, v in values.items()}
        fields = {
            name: tuple(self._version(table, name, packed) for packed in versions)
            for name, versions in content.get("v", {}).items()
        }
        for name in content.get("w", ()):
            self._type(table, name)
            fields[name] = ()
        return Record(table, uuid, self._dot(content["b"]), read, fields)

    def _dot(self, pair: Any) -> tuple[str, int]:
        short, counter = pair
        if type(short) is not int or type(counter) is not int or not 0 <= counter <= _LARGEST or short < 0:
            raise ValueError("identity of a version")
        replica = self._replicas[short]
        if replica == self._own and counter > self._own_last:
            raise InputError(
                f"{self._name} answers entries that this file does not hold, so this file went back to a "
                "backup or is a second copy: take it over as an office of its own, then merge again."
            )
        return replica, counter

    def _seen(self, pairs: Any) -> Seen:
        return tuple(sorted(self._dot(pair) for pair in pairs))

    def _version(self, table: str, name: str, packed: Any) -> Version:
        origin, counter = self._dot(packed[:2])
        seen = self._seen(packed[2])
        if name == PRESENCE:
            (value,) = packed[3]
            if value not in (PRESENT, DELETED):
                raise ValueError("presence")
            saw = tuple((str(n), self._seen(part)) for n, part in packed[4])
            return Version(origin, counter, seen, value, saw)
        held: list[Any] = packed[3]
        value = self._value(table, name, held[0]) if held else ABSENT
        self._type(table, name)
        return Version(origin, counter, seen, value)

    def _type(self, table: str, name: str) -> str:
        if name in ("fid", "uuid"):
            raise ValueError("a key is no field")
        return self._columns[table][name]

    def _value(self, table: str, name: str, value: Any) -> Any:
        """Return a value that fits its column, or raise."""
        kind = self._type(table, name)
        if value is None:
            return None
        if kind in schema.GEOMETRY_TYPES or kind == "BLOB":
            blob = base64.b64decode(value["b"], validate=True)
            return blob if kind == "BLOB" else self._geometry(kind, blob)
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise ValueError(name)
        if isinstance(value, str):
            value.encode("utf-8")  # raises for half a character, which SQLite would refuse later
        if (isinstance(value, float) and not math.isfinite(value)) or (
            isinstance(value, int) and abs(value) > _LARGEST
        ):
            raise ValueError(name)
        return value

    def _geometry(self, kind: str, blob: bytes) -> bytes:
        import numpy as np
        import shapely

        if len(blob) < 8 or int.from_bytes(blob[4:8], "little" if blob[3] & 1 else "big") != self._srs_id:
            raise ValueError("reference system of a geometry")
        try:
            geometry = shapely.from_wkb(gpkg_blob.wkb_of(blob))
        except shapely.errors.GEOSException as error:
            raise ValueError("geometry") from error
        if kind not in ("GEOMETRY", geometry.geom_type.upper()):
            raise ValueError("type of a geometry")
        if not bool(np.isfinite(shapely.get_coordinates(geometry)).all()):
            raise ValueError("coordinates")
        return _with_true_bounds(blob, geometry, self._srs_id)


def _with_true_bounds(blob: bytes, geometry: BaseGeometry, srs_id: int) -> bytes:
    """Return a geometry whose header says where it lies: a false one would hide it from the map's index."""
    said = gpkg_blob.envelope(blob)
    if geometry.is_empty or said is None:
        return blob
    min_x, min_y, max_x, max_y = geometry.bounds
    if said[0] <= min_x and max_x <= said[1] and said[2] <= min_y and max_y <= said[3]:
        return blob
    return gpkg_blob.blob_from_geometry(geometry, srs_id)


def _refuse_constant(name: str) -> float:
    raise ValueError(name)
