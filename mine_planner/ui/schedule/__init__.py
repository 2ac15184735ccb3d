# SPDX-License-Identifier: GPL-2.0-or-later
"""Who works where and when, and what clashes."""
