# SPDX-License-Identifier: GPL-2.0-or-later
"""Where people probably walked: a management picture from tracks that never counts as search."""
