# SPDX-License-Identifier: GPL-2.0-or-later
"""Exchange between offices: export, merge, open questions."""
