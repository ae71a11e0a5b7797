"""Shares, and how sure they are."""

from __future__ import annotations

_Z = 1.959964
"""The 97.5th percentile of the normal distribution."""


def wilson(hits: int, total: int) -> tuple[float, float]:
    """Compute Wilson's 95 % score interval for `hits` of `total`, which is 1 or more.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
    """
    share, weight = hits / total, _Z**2 / total
    centre = (share + weight / 2) / (1 + weight)
    half = _Z / (1 + weight) * (share * (1 - share) / total + weight / (4 * total)) ** 0.5
    low = centre - half if hits else 0.0  # these two are exact, but for rounding
    return low, centre + half if hits < total else 1.0


def per_cent(share: float) -> str:
    """Write a share as "12.5 %"."""
    return f"{100 * share:.1f} %"
