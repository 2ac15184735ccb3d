# SPDX-License-Identifier: GPL-2.0-or-later
"""Hazard areas: computed, classified, cancelled by a person, entered, brought in."""
