# SPDX-License-Identifier: GPL-2.0-or-later
"""What a completion or handover report says in words, beside what it shares with the task sheet."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

COMPLETION_TEXTS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("MinePlanner", "Completion report, task {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "Handover certificate, task {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "reported by {}, {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "Outcome"),
    QT_TRANSLATE_NOOP("MinePlanner", "Reported by"),
    QT_TRANSLATE_NOOP("MinePlanner", "Hazard at the start"),
    QT_TRANSLATE_NOOP("MinePlanner", "Hazard that remains"),
    QT_TRANSLATE_NOOP("MinePlanner", "Days, hours, deminer hours"),
    QT_TRANSLATE_NOOP("MinePlanner", "Residual risk"),
    QT_TRANSLATE_NOOP("MinePlanner", "Remarks"),
    QT_TRANSLATE_NOOP("MinePlanner", "Land released"),
    QT_TRANSLATE_NOOP("MinePlanner", "Devices"),
    QT_TRANSLATE_NOOP("MinePlanner", "recorded"),
    QT_TRANSLATE_NOOP("MinePlanner", "reported lifted"),
    QT_TRANSLATE_NOOP("MinePlanner", "found"),
    QT_TRANSLATE_NOOP("MinePlanner", "beyond the record"),
    QT_TRANSLATE_NOOP("MinePlanner", "UNACCOUNTED FOR"),
    QT_TRANSLATE_NOOP("MinePlanner", "Explanation"),
    QT_TRANSLATE_NOOP("MinePlanner", "Boundary as emplaced"),
    QT_TRANSLATE_NOOP("MinePlanner", "as planned"),
    QT_TRANSLATE_NOOP("MinePlanner", "apart"),
    QT_TRANSLATE_NOOP("MinePlanner", "NOT MARKED"),
    QT_TRANSLATE_NOOP("MinePlanner", "Quality visits"),
    QT_TRANSLATE_NOOP("MinePlanner", "Result"),
    QT_TRANSLATE_NOOP("MinePlanner", "Nonconformity and measures"),
    QT_TRANSLATE_NOOP("MinePlanner", "Beneficiaries"),
    QT_TRANSLATE_NOOP("MinePlanner", "women"),
    QT_TRANSLATE_NOOP("MinePlanner", "men"),
    QT_TRANSLATE_NOOP("MinePlanner", "girls"),
    QT_TRANSLATE_NOOP("MinePlanner", "boys"),
    QT_TRANSLATE_NOOP("MinePlanner", "community involved"),
    QT_TRANSLATE_NOOP("MinePlanner", "yes"),
    QT_TRANSLATE_NOOP("MinePlanner", "no"),
    QT_TRANSLATE_NOOP("MinePlanner", "Accepted for the tasking authority"),
    QT_TRANSLATE_NOOP("MinePlanner", "Received for the community"),
)
