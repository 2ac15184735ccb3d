# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the work is going, and its key figures: forecast, dashboard, pictures that can be saved."""
