# SPDX-License-Identifier: GPL-2.0-or-later
"""Versions of a field, and how two offices' versions join.

A field is a multi-value register (Preguiça et al., "Dotted version vectors", 2010): the set of the
versions that nobody has replaced yet. Each version knows which earlier ones its author saw, so two
sets join by keeping what no other version replaces: the maximal elements of a partial order. That
join is commutative, associative and idempotent by construction; what is *shown* is derived from
the set afterwards (:mod:`mine_planner.domain.merge_rules`) and is never joined itself.

No clock takes part: an order comes from counters of each office's own journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Value = None | int | float | str | bytes
"""What a column holds; geometry is WKB here."""

Seen = tuple[tuple[str, int], ...]
"""(origin, counter) pairs, sorted: all versions of these origins up to these counters were seen."""

PRESENCE: Final = ""
"""The pseudo-field that says whether a row is there."""

PRESENT: Final = 1
DELETED: Final = 0


class Absent:
    """Stands for a value that was not sent because the receiver holds it already."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()


class Version(NamedTuple):
    """One version of one field.

    Attributes
    ----------
    origin
        The replica (an office's copy of the file) that wrote it.
    counter
        Position in that replica's journal; with ``origin`` the version's identity everywhere.
    seen
        What its author had seen of this field, and replaced.
    value
        The value; for :data:`PRESENCE` one of :data:`PRESENT` and :data:`DELETED`.
    saw
        For a deletion: what its author had seen of every other field of the row.
    """

    origin: str
    counter: int
    seen: Seen
    value: Value | Absent
    saw: tuple[tuple[str, Seen], ...] = ()

    @property
    def dot(self) -> tuple[str, int]:
        """The version's identity."""
        return (self.origin, self.counter)


Versions = tuple[Version, ...]
"""The concurrent versions of a field, sorted by identity. Empty: withheld, nothing is known."""


def includes(seen: Iterable[tuple[str, int]], version: Version) -> bool:
    """Tell whether somebody who had seen ``seen`` had seen a version."""
    wanted = version.origin
    found = [counter for origin, counter in seen if origin == wanted]
    return bool(found) and max(found) >= version.counter


def join_versions(ours: Versions, theirs: Versions) -> Versions:
    """Join two sets of versions: what no other version of both replaces."""
    if not theirs or ours == theirs:
        return ours
    if not ours:
        return theirs
    if len(ours) == 1 and len(theirs) == 1:
        return _join_two(ours, theirs)
    by_dot: dict[tuple[str, int], Version] = {version.dot: version for version in theirs}
    for version in ours:
        known = by_dot.get(version.dot)
        if known is None or isinstance(known.value, Absent):
            by_dot[version.dot] = version
    everything = by_dot.values()
    kept = [v for v in everything if not any(includes(other.seen, v) for other in everything)]
    return tuple(sorted(kept, key=lambda version: version.dot))


def _join_two(ours: Versions, theirs: Versions) -> Versions:
    """Join one version with another, as nearly every field of a merge has them."""
    one, other = ours[0], theirs[0]
    if one.dot == other.dot:
        return ours if isinstance(other.value, Absent) else theirs
    kept = [version for version, by in ((one, other), (other, one)) if not includes(by.seen, version)]
    return tuple(sorted(kept, key=lambda version: version.dot)) if len(kept) > 1 else tuple(kept)


def join_seen(parts: Iterable[Iterable[tuple[str, int]]]) -> Seen:
    """Return the least vector that includes all of these."""
    highest: dict[str, int] = {}
    for part in parts:
        for origin, counter in part:
            if counter > highest.get(origin, -1):
                highest[origin] = counter
    return tuple(sorted(highest.items()))


def seen_in(versions: Versions) -> Seen:
    """Return what somebody has seen who looks at these versions."""
    return join_seen([*(version.seen for version in versions), [version.dot for version in versions]])


def replaced_by(versions: Versions, origin: str, counter: int, value: Value | Absent) -> Versions:
    """Return what a field holds after somebody who saw these versions wrote a value.

    It replaces all of them: who edits a field has its open question on the screen, and where
    ground would look safer the file refuses the edit until the question is settled.
    """
    return (Version(origin, counter, seen_in(versions), value),)


def deletion(fields: Mapping[str, Versions], origin: str, counter: int) -> Versions:
    """Return the presence of a row after somebody who saw these fields deleted it."""
    saw = tuple(sorted((name, seen_in(found)) for name, found in fields.items() if name != PRESENCE))
    return (Version(origin, counter, seen_in(fields[PRESENCE]), DELETED, saw),)


def distinct_values(versions: Versions) -> list[Value | Absent]:
    """Return the different values among versions, in the versions' order."""
    found: list[Value | Absent] = []
    for version in versions:
        if not any(same(version.value, value) for value in found):
            found.append(version.value)
    return found


def same(one: object, other: object) -> bool:
    """Tell whether two values are the same for a person: 1 and 1.0 are, NULL and '' are not."""
    if isinstance(one, bytes) != isinstance(other, bytes):
        return False
    return one is other or one == other


class Fate(NamedTuple):
    """Whether a row stays, and whether the offices disagree about that."""

    stays: bool
    disputed: bool
    unseen: tuple[tuple[str, Version], ...] = ()


def fate(fields: Mapping[str, Versions]) -> Fate:
    """Decide from its versions whether a row stays.

    A deletion removes what its author saw. A change that no author of a deletion saw keeps the
    whole row, and so does a restoration made at the same time; both are for a person to settle.
    """
    presence = fields.get(PRESENCE, ())
    deletions = [version for version in presence if version.value == DELETED]
    if not deletions:
        return Fate(stays=True, disputed=False)
    if len(deletions) < len(presence):
        return Fate(stays=True, disputed=True)
    unseen = tuple(
        (name, version)
        for name, versions in sorted(fields.items())
        if name != PRESENCE
        for version in versions
        if not any(_saw(deleted, name, version) for deleted in deletions)
    )
    return Fate(stays=bool(unseen), disputed=bool(unseen), unseen=unseen)


def _saw(deleted: Version, name: str, version: Version) -> bool:
    """Tell whether the author of a deletion saw a version of a field.

    Every field starts with the row's first version, which the presence's history includes.
    """
    seen = dict(deleted.saw).get(name, ())
    return includes(seen, version) or includes(deleted.seen, version)
