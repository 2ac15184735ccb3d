# SPDX-License-Identifier: GPL-2.0-or-later
"""Times on screen are local; the workspace keeps UTC."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt


def local_time(utc: str | None) -> str:
    """Return a stored UTC time as the user's clock and locale write it."""
    if not utc:
        return ""
    moment = QDateTime.fromString(utc, Qt.DateFormat.ISODateWithMs)
    moment.setTimeSpec(Qt.TimeSpec.UTC)
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


def day_text(iso: str | None) -> str:
    """Return a stored day as the user's locale writes it."""
    day = QDate.fromString(iso or "", Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else ""
