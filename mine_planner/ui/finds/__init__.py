# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds with their matches, what is unaccounted for, and doubtful positions."""
