# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeping the workspace safe: backups, damage, transaction modes, edits that meet, the project inside."""
