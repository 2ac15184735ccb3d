# SPDX-License-Identifier: GPL-2.0-or-later
"""Quality visits and samples, and tasks that stand still."""
