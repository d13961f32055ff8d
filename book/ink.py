"""Colours as PDF writes them: `#RRGGBB` in, operators out."""

from __future__ import annotations


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1. Raises ValueError for anything but `#RRGGBB`."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"not a colour: {colour!r}")
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def fill(colour: str) -> str:
    """The operator that fills with a colour from here on."""
    return " ".join(f"{value:.4g}" for value in channels(colour)) + " rg"
