# SPDX-License-Identifier: GPL-2.0-or-later
"""How good the handed-over maps are, as far as finds tell."""
