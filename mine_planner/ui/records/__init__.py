# SPDX-License-Identifier: GPL-2.0-or-later
"""Minefield records: brought in from tables, typed in, weighed, and looked for on the ground."""
