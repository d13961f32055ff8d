"""Looks: what book.yaml says about a hero in; which alternatives of a picture show and in which colours out.

A picture says by its classes what may be chosen. A piece or mark with the class `hero-skin` is skin of the hero, or a
tone of it; a group with the class `hero-hair-braids` is one of several kinds of hair. The family has the hero's skin
(`grandma-skin`, `dad-skin`). What a picture does not offer stays as it was drawn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

PALETTE = {
    "sun": "#F4B63A",
    "coral": "#E4573D",
    "rose": "#D9798B",
    "blush": "#F5BCA0",
    "mint": "#BFE0CF",
    "sea": "#4FA79B",
    "teal": "#1E6A70",
    "leaf": "#86A84A",
    "pine": "#3F6B4A",
    "plum": "#5B2F5C",
    "night": "#2F2B5B",
    "kraft": "#CDA06A",
    "cream": "#FBF1DC",
}
"""The colours of clothes: art bible, section 2.1."""
COATS = {name: PALETTE[name] for name in ("sun", "coral", "rose", "leaf", "pine", "cream")}
"""The colours of a coat that are no ground of a page: nobody should vanish into the wall behind (section 2.4)."""
SKINS = {"1": "#F7D2B0", "2": "#E5AE7E", "3": "#C4875A", "4": "#9C6240", "5": "#7A4831"}
"""From light to dark. Not darker than 5, on which ink eyes have a contrast of 2.4 (art bible, section 2.1)."""
HAIR_COLOURS = {
    "black": "#2A2233",
    "dark": "#33202B",
    "brown": "#5A3524",
    "red": "#A24A25",
    "blond": "#E0A94A",
    "silver": "#EFE9E0",
}
COLOURS: dict[str, tuple[Mapping[str, str], tuple[str, ...]]] = {
    "skin": (SKINS, ("hero-skin", "hero-ear", "hero-hand", "hero-face", "grandma-skin", "dad-skin")),
    "hair-colour": (HAIR_COLOURS, ("hero-hair",)),
    "scarf": (PALETTE, ("hero-scarf",)),
    "coat": (COATS, ("hero-coat", "hero-sleeve", "hero-cuff")),
    "tights": (PALETTE, ("hero-tights",)),
    "boots": (PALETTE, ("hero-boot",)),
}
"""What is chosen by its colour: the names of the colours, and the classes of the pieces that have it."""
KINDS = {
    "hair": ("puffs", "braids", "long", "short", "curls", "afro"),
    "moves": ("feet", "wheelchair"),
}
"""What is chosen by its kind; `hero-hair-braids` is the class of the group that shows for `hair: braids`."""
WORN = ("glasses", "hearing-aid")
"""What is worn or not; the group has the class `hero-glasses`."""
ALTERNATIVE = "alt"
"""The class of a group that is one of several."""
KEYS = (*COLOURS, *KINDS, *WORN)

_HERO = re.compile(rb"(?:hero|grandma|dad)-[a-z-]+")


@dataclass(frozen=True, slots=True)
class Look:
    """What is chosen: for each class of pieces its colour as `#RRGGBB`; for each set of alternatives the one shown."""

    colours: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.colours or self.shown)

    def __hash__(self) -> int:
        return hash(str(self))

    def __str__(self) -> str:
        """All choices in one line, always in the same order."""
        return " ".join(f"{key}={value}" for key, value in sorted({**self.colours, **self.shown}.items()))

    @property
    def shapes(self) -> Look:
        """What of the look changes outlines, and with them shadows."""
        return Look(shown=self.shown)

    def within(self, data: bytes) -> Look:
        """What of the look a file can follow: the classes that it has, the alternatives that it holds."""
        offered = {name.decode() for name in _HERO.findall(data)} if self else set()
        return Look(
            {name: colour for name, colour in self.colours.items() if name in offered},
            {name: kind for name, kind in self.shown.items() if _name(name, kind or "yes") in offered},
        )

    def shows(self, classes: Sequence[str], *, drawn: bool) -> bool:
        """Whether an element with these classes shows; `drawn` is what the file says."""
        if ALTERNATIVE not in classes:
            return drawn
        said = [shown == one for name, shown in self.shown.items() for one in _kinds(classes, name)]
        return any(said) if said else drawn


AS_DRAWN = Look()
"""Nothing chosen."""


def _name(name: str, kind: str) -> str:
    """The class of an alternative; what is worn has only one."""
    return name if kind in {"yes", "no"} else f"{name}-{kind}"


def _kinds(classes: Sequence[str], name: str) -> Iterator[str]:
    """Which of the alternatives of a set these classes are."""
    for word in classes:
        if word == name:
            yield "yes"
        elif word.startswith(name + "-"):
            yield word[len(name) + 1 :]


def look_of(chosen: Mapping[str, str]) -> Look:
    """The look of what book.yaml says, where all keys and values are known ones."""
    colours: dict[str, str] = {}
    shown: dict[str, str] = {}
    for key, value in chosen.items():
        if key in COLOURS and value != "no":
            names, slots = COLOURS[key]
            colours |= dict.fromkeys(slots, names.get(value, value.upper()))
        if key in KINDS or key in WORN:
            shown[f"hero-{key}"] = value
    if chosen.get("scarf", "no") != "no":
        shown["hero-hair"] = "scarf"
    return Look(colours, shown)


def values_of(key: str) -> tuple[str, ...]:
    """The values that a key takes; colours are also taken as they stand in the palette, as `#RRGGBB`."""
    if key in COLOURS:
        return (*COLOURS[key][0], *(("no",) if key == "scarf" else ()))
    return KINDS.get(key, ("yes", "no"))


def is_value(key: str, value: str) -> bool:
    """Whether a key of the look takes this value."""
    return value in values_of(key) or (key in COLOURS and value.upper() in COLOURS[key][0].values())
