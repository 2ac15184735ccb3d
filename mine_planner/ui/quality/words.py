# SPDX-License-Identifier: GPL-2.0-or-later
"""How quality visits are said; the checks are IMSMA's fields of nonconformity."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

CHECKS = {
    "compliant_with_sop": QT_TRANSLATE_NOOP("MinePlanner", "Compliant with SOP and standards"),
    "adequate_supervision": QT_TRANSLATE_NOOP("MinePlanner", "Supervision adequate"),
    "equipment_suitable": QT_TRANSLATE_NOOP("MinePlanner", "Equipment suitable"),
    "personnel_qualified": QT_TRANSLATE_NOOP("MinePlanner", "Personnel qualified"),
    "qualified_medic_available": QT_TRANSLATE_NOOP("MinePlanner", "Qualified medic available"),
    "internal_qa_current": QT_TRANSLATE_NOOP("MinePlanner", "Internal QA logs current"),
}
KINDS = {
    "qa": QT_TRANSLATE_NOOP("MinePlanner", "QA visit"),
    "qc_sample": QT_TRANSLATE_NOOP("MinePlanner", "QC sample"),
}
SEVERITIES = {
    "": QT_TRANSLATE_NOOP("MinePlanner", "No nonconformity"),
    "minor": QT_TRANSLATE_NOOP("MinePlanner", "Minor"),
    "major": QT_TRANSLATE_NOOP("MinePlanner", "Major"),
    "critical": QT_TRANSLATE_NOOP("MinePlanner", "Critical"),
}
