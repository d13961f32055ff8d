"""The inks of the palette, mixed by hand: what the book's own colours become on coated paper.

A profile matches a colour on a screen to the last per cent, with a trace of each ink in it. By hand, light colours are
mixed of two clean inks and stay free of black, so that nothing looks dirty; dark ones get their depth from black, so
that no sheet gets more ink than it can dry. In per cent: cyan, magenta, yellow, black; 240 at most, the limit of
IngramSpark, with room left for what a JPEG adds. Chosen beside what the bundled profile says of each colour.
"""

from __future__ import annotations

from book.ink import Build

_PER_CENT: dict[str, tuple[int, int, int, int]] = {
    # paper and words
    "#FFFFFF": (0, 0, 0, 0),
    "#000000": (0, 0, 0, 100),
    "#FBF1DC": (0, 4, 14, 0),
    "#FFFAEE": (0, 1, 6, 0),
    "#22264A": (75, 62, 10, 62),
    # light and shadow of the cut paper
    "#FFF6E2": (0, 2, 10, 0),
    "#1E1C3E": (60, 52, 5, 75),
    # the night, the cool and the warm
    "#2F2B5B": (80, 75, 10, 40),
    "#5B2F5C": (52, 80, 12, 40),
    "#1E6A70": (80, 28, 40, 30),
    "#4FA79B": (68, 8, 42, 4),
    "#BFE0CF": (26, 0, 22, 0),
    "#F4B63A": (0, 30, 85, 0),
    "#E4573D": (0, 78, 78, 4),
    "#D9798B": (6, 60, 25, 6),
    "#F5BCA0": (0, 30, 32, 2),
    "#86A84A": (48, 12, 85, 8),
    "#3F6B4A": (70, 28, 72, 32),
    "#CDA06A": (12, 35, 62, 8),
    "#D3E8D8": (18, 0, 17, 0),
    "#E3BE8A": (6, 24, 48, 4),
    "#F9DEC6": (0, 13, 21, 0),
    "#B2754A": (15, 50, 70, 20),
    "#8B5434": (22, 60, 75, 38),
    "#15122B": (60, 50, 10, 85),
    "#FCE3B4": (0, 10, 32, 0),
    # inside the body, from dark to light
    "#2A1638": (60, 70, 10, 70),
    "#3A2049": (60, 74, 5, 58),
    "#B4475E": (4, 78, 32, 25),
    "#E8804A": (0, 57, 72, 4),
    "#FBD777": (0, 14, 60, 0),
    "#FFF0C4": (0, 4, 27, 0),
    # skin
    "#F7D2B0": (0, 18, 29, 2),
    "#E5AE7E": (4, 34, 52, 4),
    "#C4875A": (12, 45, 64, 14),
    "#9C6240": (20, 56, 70, 28),
    "#7A4831": (26, 62, 70, 44),
    # hair
    "#2A2233": (50, 50, 25, 76),
    "#5A3524": (28, 60, 66, 60),
    "#A24A25": (6, 72, 82, 34),
    "#E0A94A": (8, 34, 78, 4),
    "#EFE9E0": (5, 6, 11, 0),
    "#33202B": (40, 54, 30, 76),
}

BUILDS: dict[str, Build] = {colour: (c / 100, m / 100, y / 100, k / 100) for colour, (c, m, y, k) in _PER_CENT.items()}
"""Colour to inks, each from 0 to 1."""
