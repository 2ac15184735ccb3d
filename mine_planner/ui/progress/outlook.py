# SPDX-License-Identifier: GPL-2.0-or-later
"""Key figures and the S-curve, built when looked at."""
