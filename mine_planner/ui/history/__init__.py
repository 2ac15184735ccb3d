# SPDX-License-Identifier: GPL-2.0-or-later
"""What happened in the workspace: the history of any row, as of any day, and everything that was done."""
