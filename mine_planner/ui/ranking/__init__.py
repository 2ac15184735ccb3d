# SPDX-License-Identifier: GPL-2.0-or-later
"""Which ground next, and why: weights, reasons, effort, and a person's decision."""
