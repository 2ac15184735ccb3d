# SPDX-License-Identifier: GPL-2.0-or-later
"""The short code and the QR text of a sheet: which task, which revision, which content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from mine_planner.domain.errors import InputError

_FIGURES, _LETTERS = "0123456789", "ABCDEFGHJKMNPQRSTVWXYZ"
_ALPHABET = _FIGURES + _LETTERS
"""Crockford's base 32: no I, L, O, U, which are mistaken for figures."""

_LOOKALIKES = str.maketrans({"I": "1", "L": "1", "O": "0"})
_LENGTH = 8
_MARK = "MPS1"


@dataclass(frozen=True)
class SheetMark:
    """What a QR code says."""

    code: str
    revision: int
    benchmark: str
    content_sha256: str
    short_code: str


def short_code(code: str, revision: int, content_sha256: str) -> str:
    """Return the eight-character code that stands beside the QR code, such as ``7KQ2-M0XD``.

    It is made from task, revision and content, so a sheet of another revision has another code.
    """
    text = "\n".join((code, str(revision), content_sha256))
    number = int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:5], "big")
    digits = [_ALPHABET[(number >> shift) & 31] for shift in range(35, -5, -5)]
    return "".join(digits[:4]) + "-" + "".join(digits[4:])


def read_short_code(text: str) -> str:
    """Return a typed code as it is printed: case, spaces and look-alikes do not matter.

    Raises
    ------
    InputError
        When it is no such code.
    """
    plain = "".join(char for char in text.upper() if char.isalnum()).translate(_LOOKALIKES)
    if len(plain) != _LENGTH or any(char not in _ALPHABET for char in plain):
        raise InputError(
            f'"{text.strip()}" is no check code: type the eight letters and figures beside the QR code.'
        )
    return plain[:4] + "-" + plain[4:]


def qr_text(mark: SheetMark) -> str:
    """Return what the QR code holds."""
    fields = (_MARK, mark.code, str(mark.revision), mark.benchmark, mark.content_sha256[:16], mark.short_code)
    return "|".join(field.replace("|", "/") for field in fields)


def read_qr_text(text: str) -> SheetMark:
    """Return what a scanned QR code says.

    Raises
    ------
    InputError
        When it is not from a task sheet.
    """
    fields = text.strip().split("|")
    if len(fields) != 6 or fields[0] != _MARK or not fields[2].isdigit():
        raise InputError("This QR code is not from a task sheet: scan the one at the top of the sheet.")
    return SheetMark(fields[1], int(fields[2]), fields[3], fields[4], fields[5])
