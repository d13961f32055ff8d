"""Colours as PDF writes them: `#RRGGBB` in, operators out, in light (RGB) or in ink (CMYK)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from book.checks.contrast import light

Build = tuple[float, float, float, float]
"""Cyan, magenta, yellow and black, each from 0 to 1."""
BLACK = "0 0 0 1 k"
"""Black ink alone: letters of four inks show coloured edges where the plates do not meet."""
DARKEST = 0.055
"""The luminance of colours that are printed in black alone where they are words: 10 to 1 against white (WCAG 2.2)."""


@dataclass(frozen=True, slots=True)
class Inks:
    """How colours are written. `builds` has the inks for each colour of a book; where it is None, colours are light."""

    builds: Mapping[str, Build] | None = None

    @property
    def space(self) -> Literal["DeviceRGB", "DeviceCMYK"]:
        """The name of the colours in PDF."""
        return "DeviceRGB" if self.builds is None else "DeviceCMYK"

    def fill(self, colour: str) -> str:
        """The operator that fills with a colour from here on. Raises KeyError for a colour without inks."""
        if self.builds is None:
            return " ".join(f"{value:.4g}" for value in channels(colour)) + " rg"
        return " ".join(f"{value:.4g}" for value in self.builds[colour.upper()]) + " k"

    def words(self, colour: str) -> str:
        """The same for words: dark ones are printed in black alone."""
        if self.builds is not None and light(_eight_bits(colour)) <= DARKEST:
            return BLACK
        return self.fill(colour)


def for_lines(operator: str) -> str:
    """The operator for lines of what is one for areas: PDF writes it in capitals."""
    return operator[:-2] + operator[-2:].upper()


SCREEN = Inks()
"""The colours of a screen."""


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1. Raises ValueError for anything but `#RRGGBB`."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"not a colour: {colour!r}")
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _eight_bits(colour: str) -> tuple[int, int, int]:
    red, green, blue = (round(value * 255) for value in channels(colour))
    return red, green, blue
