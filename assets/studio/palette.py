"""The colours of the book, and nothing else: every fill in every picture comes from here or from `mix` of two."""

CREAM, WHITE, INK, NIGHT = "#FBF1DC", "#FFFAEE", "#22264A", "#2F2B5B"
PLUM, TEAL, SEA, MINT = "#5B2F5C", "#1E6A70", "#4FA79B", "#BFE0CF"
SUN, CORAL, ROSE, BLUSH = "#F4B63A", "#E4573D", "#D9798B", "#F5BCA0"
LEAF, PINE, KRAFT = "#86A84A", "#3F6B4A", "#CDA06A"
WALL, FLOOR, DAWN = "#D3E8D8", "#E3BE8A", "#F9DEC6"  # calm grounds, safe under ink words
WOOD, BARK = "#B2754A", "#8B5434"
EYE, GENE = "#15122B", "#FCE3B4"  # the ink of eyes; Twirl's face

RAMP = ("#2A1638", "#3A2049", "#B4475E", "#E8804A", "#F4B63A", "#FBD777", "#FFF0C4")  # inside the body, dark to light
SKIN = ("#F7D2B0", "#E5AE7E", "#C4875A", "#9C6240", "#7A4831")
BLACK, BROWN, GINGER, BLOND, SILVER, HERO_HAIR = "#2A2233", "#5A3524", "#A24A25", "#E0A94A", "#EFE9E0", "#33202B"
LETTERS = {"circle": CORAL, "triangle": TEAL, "square": SUN, "diamond": PLUM}  # the alphabet of genes: these four only


def mix(a: str, b: str, t: float) -> str:
    """The colour `t` of the way from `a` to `b`."""
    pairs = ((int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(x + (y - x) * t):02X}" for x, y in pairs)


def dark(colour: str, t: float = 0.16) -> str:
    """A deeper tone of the same paper."""
    return mix(colour, "#3A1B4A", t)


def pale(colour: str, t: float = 0.3) -> str:
    """A lighter tone of the same paper."""
    return mix(colour, CREAM, t)


def is_dark(colour: str) -> bool:
    """Whether the paper is so dark that marks on it must be light (luma under .42)."""
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return 0.3 * r + 0.59 * g + 0.11 * b < 0.42
