"""A tin of odd keys, and one golden key that is just the shape of the lock.

What the words leave out: the photograph on the wall, in which Grandma wears a bright scarf because her curls were gone; now they are
back. The cat fishes for a key of its own. The snail looks out of the tin.
"""

from __future__ import annotations

from hands import hand
from hair import _reverse
from kit import *
from together import _sleeve

GRAY = mix(INK, CREAM, 0.48)
STEEL = "#C9CDD6"


def frame(a, x, y):
    """The photograph: Grandma in a scarf, smiling, with a small Nia."""
    a.piece(rect(x - 17, y - 20, 34, 40, 2), BARK, "frame")
    a.piece(rect(x - 13.6, y - 16.6, 27.2, 33.2), mix(SEA, MINT, 0.5), "photo")
    sc = replace(ADA, name="grandma-then", skin=SKIN[3], hair_colour=ROSE, extras=("glasses",))
    a.piece(f"M{x - 11},{y + 16.6}Q{x - 9},{y + 6} {x},{y + 6}Q{x + 9},{y + 6} {x + 11},{y + 16.6}Z", PLUM, "dress")
    with a.at(x, y - 2 + 127 * 0.42, 0.42):
        person(a, sc, 0, 0, feeling="happy", head_only=True)


def odd_key(a, x, y, k, bit, colour, bow, rotate):
    """A key with a bow of its own: ring, heart or clover."""
    with a.at(x, y, k, rotate):
        a.piece(limb([(4, 0), (24, 0)], [3, 3]), colour, "key")
        if bow == "heart":
            with a.at(-1, 0, rotate=90):
                heart(a, 0, 0, 6, colour=colour)
        elif bow == "clover":
            for cx, cy in ((-6, 0), (0, -5), (0, 5)):
                a.piece(ellipse(cx, cy, 4.6), colour, "key")
        else:
            a.piece(ellipse(0, 0, 7) + [_reverse(ellipse(0, 0, 3.4)[0])], colour, "key")
        letter(a, bit, 26, 0, 5)


def tin(a, x, y):
    """A round tin full of keys, its foot at (x, y)."""
    a.ground(x, y - 1, 30, 4)
    a.piece(ellipse(x, y - 30, 27, 9), dark(SEA, 0.5), "inside")
    for dx, dy, bit, c, bow, turn in ((-16, -44, 0, STEEL, "ring", 62), (-2, -50, 1, ROSE, "clover", 84), (12, -46, 2, CREAM, "heart", 110), (20, -40, 0, KRAFT, "ring", 128)):
        odd_key(a, x + dx, y + dy, 0.9, bit, c, bow, turn)
    a.piece(f"M{x - 27},{y - 30}Q{x},{y - 12} {x + 27},{y - 30}L{x + 25},{y - 6}Q{x},{y + 5} {x - 25},{y - 6}Z", SEA, "tin")
    a.line(f"M{x - 27},{y - 30}Q{x},{y - 12} {x + 27},{y - 30}", 2, MINT)
    for dx, dy in ((-16, -13), (0, -9), (16, -13)):
        shoe(a, "boot", x + dx - 1, y + dy + 5, 0.56, colour=CREAM, colour2=SUN)


def chest(a, x, y):
    """The wooden box with its lock, 64 wide, its foot at (x, y)."""
    a.ground(x, y, 38, 4)
    a.piece(rect(x - 33, y - 36, 66, 36, 2), WOOD, "box")
    a.piece(f"M{x - 35},{y - 33}Q{x - 35},{y - 50} {x - 24},{y - 50}L{x + 24},{y - 50}Q{x + 35},{y - 50} {x + 35},{y - 33}Z", dark(WOOD, 0.16), "lid")
    for s in (-1, 1):
        a.piece(rect(x + s * 24 - 3, y - 50, 6, 50), BARK, "strap")
        a.dot(x + s * 24, y - 42, 1.2, SUN), a.dot(x + s * 24, y - 8, 1.2, SUN)
    a.piece(rect(x - 12, y - 39, 24, 26, 5), SUN, "plate")
    a.piece(rect(x - 9.6, y - 36.6, 19.2, 21.2, 4), CREAM, "plate")
    letter(a, "diamond", x, y - 26, 6.4, role="hole")


def draw():
    a = single("One key for one lock", "Nia holds a golden key to the lock of Grandma's wooden box")
    a.piece(rect(0, 0, 300, 300), DAWN, "wall")
    words(a, 52, 10, 196, 138)
    # sides
    window(a, 264, 70, 56, 76, sky=mix(SEA, MINT, 0.5), hill=LEAF)
    shelf(a, -14, 128, 52)
    books(a, -10, 128, 30, low=18, high=28, seed=4)
    plant(a, 274, 236, 0.9, pot=CORAL)
    lamp(a, 22, 236, 1.3)
    frame(a, 151, 174)
    # people
    gx, gy, gk = 196, 322, 1.14
    person(a, GRANDMA, gx, gy, gk, feeling="kind", turn=-0.45, tilt=-7, hide=("arms", "legs"), shadow=False)
    nx, ny, nk = 94, 286, 1.24
    person(a, NIA, nx, ny, nk, feeling="wonder", turn=0.5, tilt=6, lean=4, look=0.3, hands=("side", "side"), hide=("right-arm", "legs"), shadow=False)
    # table
    a.piece(rect(0, 238, 300, 62), mix(WOOD, KRAFT, 0.5), "table")
    a.piece(rect(0, 236, 300, 5), BARK, "table")
    with a.group("char grandma", slot="grandma"):
        _sleeve(a, GRANDMA, [(gx + 12, 206), (gx + 28, 224), (gx + 36, 243)], [6, 12, 10.4], flip=True)
    chest(a, 158, 282)
    tin(a, 220, 284)
    with a.group("char nia", slot="hero"):
        _sleeve(a, NIA, [(nx + 14, 212), (nx + 24, 236), (nx + 28, 254)], [5, 11, 10], fingers="fist")
    with a.at(120, 256):
        key(a, 0, 0, 1)
        hand(a, "grip", 0, 0, NIA.skin, angle=80, size=1.2)
    odd_key(a, 70, 276, 0.9, 2, ROSE, "heart", 12)
    snail(a, 60, 262, 0.5)
    return a
