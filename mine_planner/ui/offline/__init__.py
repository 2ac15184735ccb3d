# SPDX-License-Identifier: GPL-2.0-or-later
"""What a project would need the network for."""
