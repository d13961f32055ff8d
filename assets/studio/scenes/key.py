"""A tin of odd keys, and one golden key whose end waves just as the hole of the lock does.

The mark of the cancer is a wave: none of the four letters, for Nia's own letter is a diamond and no illness; and no spare key ends
in a letter either.

What the words leave out: the photograph on the wall, in which Grandma wears a bright scarf because her curls were gone; now they are
back. The cat fishes for a key of its own. The snail looks out of the tin.
"""

from __future__ import annotations

import math

from acting import hand_at
from hair import _reverse
from hands import hand
from heads import small_hair
from kit import *

GRAY = mix(INK, CREAM, 0.48)
STEEL = "#C9CDD6"
GOLD = mix(SUN, WOOD, 0.32)
KEY = 1.24  # how large the golden key is, and the hole that it fits


def frame(a, x, y):
    """The photograph, standing at (x, y): Grandma in a scarf, smiling, with a small Nia in her arms."""
    a.piece(rect(x - 17, y - 40, 34, 40, 2), CREAM, "frame")
    a.piece(rect(x - 13.6, y - 36.6, 27.2, 33.2), mix(SEA, MINT, 0.4), "photo")
    a.piece(
        f"M{x - 12},{y - 3.4}Q{x - 11},{y - 15} {x - 2},{y - 15.4}Q{x + 8},{y - 15} {x + 9.6},{y - 3.4}Z", PLUM, "dress"
    )
    cx, cy = x - 2.4, y - 22.4
    with a.group("char grandma", slot="grandma"):
        a.piece(ellipse(cx, cy, 7, 7, power=2.3), SKIN[3], "skin")
    a.piece(
        f"M{cx - 7.4},{cy - 1}C{cx - 8},{cy - 12} {cx + 8},{cy - 12} {cx + 7.4},{cy - 1}Q{cx},{cy - 5.6} {cx - 7.4},{cy - 1}Z",
        ROSE,
        "scarf",
    )
    a.piece(f"M{cx + 5},{cy - 6}q5,-3 6,0q-1,4 -5,2.4Z", dark(ROSE), "scarf")
    for i in (-3.6, 0, 3.6):
        a.dot(cx + i, cy - 6.4 + abs(i) * 0.2, 0.7, CREAM)
    for s in (-1, 1):
        a.line(ellipse(cx + s * 2.6, cy + 0.6, 1.9), 0.5, EYE)
        a.line(f"M{cx + s * 2.6 - 0.9},{cy + 0.8}q.9,-1 1.8,0", 0.6, EYE, "eye")
    a.line(f"M{cx - 2},{cy + 3.6}q2,1.8 4,0", 0.6, "#5A1622", "mouth")
    bx, by = x + 6.4, y - 11.6
    with a.group("char nia", slot="hero"):
        small_hair(a, "back", bx, by + 0.5, 4)
        with a.group("alt hero-hair-puffs"):
            for s in (-1, 1):
                a.piece(cloud(bx + s * 3.6, by - 3.4, 1.9, 1.8, 6, seed=2, puff=0.5), HERO_HAIR, "hair")
            a.piece(ellipse(bx, by - 0.4, 4.3, 4), HERO_HAIR, "hair")
        a.piece(ellipse(bx, by + 0.6, 4, 3.5), SKIN[3], "skin")
        a.piece(
            f"M{bx - 4.4},{y - 3.4}Q{bx - 4},{by + 3.6} {bx},{by + 3.6}Q{bx + 4},{by + 3.6} {bx + 4.4},{y - 3.4}Z",
            SUN,
            "coat",
        )
        small_hair(a, "front", bx, by + 0.5, 4)
        with a.group("alt hero-hair-braids", hidden=True):  # long braids end at the edge of the photograph
            a.piece(rect(bx - 6, y - 3.4, 12, 3), CREAM, "frame")
    for s in (-1, 1):
        a.mark(ellipse(bx + s * 1.5, by + 0.8, 0.5, 0.6), EYE, "eye")
    a.line(f"M{bx - 1},{by + 2.2}q1,.9 2,0", 0.5, "#5A1622", "mouth")


def wave(x, y, k, rim=0.0):
    """The mark: a wavy ribbon of four bends about (x, y), as the key has it at its end and the lock as its hole."""
    bend, half, sides = 2.55, 2 + rim, ([], [])
    for i, way in enumerate((1, -1, 1, -1)):
        for n in range(7):
            t = math.pi * (n / 6 - 0.5)
            for side, sign in zip(sides, (1, -1), strict=True):
                r = max(bend + sign * way * half, 0.3)
                side.append((x + way * r * math.cos(t) * k, y + ((2 * i - 3) * bend + r * math.sin(t)) * k))
    ends = [(x + s * half * k, y - s * 4 * bend * -k) for s in (-1, 1)]
    return blob(ends[0], *sides[0], ends[1], *reversed(sides[1]))


def bit(a, kind, x, y, colour):
    """What a spare key has at its end, all of it across the shaft: teeth, a leaf, a flower or a step."""
    if kind == "teeth":
        for i in (0, 4.6):
            a.piece(rect(x - 3 + i, y + 0.6, 2.8, 7, 0.6), colour, "key")
        a.piece(limb([(x - 5, y), (x + 4, y)], [3.2, 3.2], caps=".o"), colour, "key")
    elif kind == "leaf":
        a.piece(leaf(x - 4, y, x + 9, y, 6.4), colour, "key")
    elif kind == "flower":
        a.piece(cloud(x + 2, y, 4.6, 4.6, 6, seed=2, puff=0.5), colour, "key")
    else:
        a.piece(
            poly((x - 4, y - 2), (x + 5, y - 2), (x + 5, y + 8), (x + 1, y + 8), (x + 1, y + 4.6), (x - 3, y + 4.6)),
            colour,
            "key",
        )


def odd_key(a, x, y, k, end, colour, bow, rotate):
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
        bit(a, end, 26, 0, colour)


def tin(a, x, y):
    """A round tin full of keys that stick out, bits up."""
    a.ground(x, y - 1, 27, 3)
    a.piece(ellipse(x, y - 26, 24, 7.4), dark(SEA, 0.5), "inside")
    for dx, end, c, turn in ((-7, "teeth", STEEL, -100), (3, "flower", CREAM, -80), (10, "step", BLUSH, -62)):
        with a.at(x + dx, y - 24, rotate=turn):
            a.piece(limb([(0, 0), (20, 0)], [3.2, 3.2]), c, "key")
            bit(a, end, 22, 0, c)
    a.piece(ellipse(x - 16, y - 29, 5.6) + [_reverse(ellipse(x - 16, y - 29, 2.6)[0])], KRAFT, "key")
    a.piece(
        f"M{x - 24},{y - 26}Q{x},{y - 11} {x + 24},{y - 26}L{x + 22.6},{y - 5}Q{x},{y + 4} {x - 22.6},{y - 5}Z",
        CORAL,
        "tin",
    )
    a.line(f"M{x - 24},{y - 26}Q{x},{y - 11} {x + 24},{y - 26}", 2, BLUSH)
    for dx, dy in ((-14, -11), (0, -7), (14, -11)):
        shoe(a, "boot", x + dx - 1.6, y + dy + 4.6, 0.54, colour=CREAM, colour2=SUN)


def chest(a, x, y):
    """The wooden box with its lock, 64 wide, its foot at (x, y)."""
    a.ground(x, y, 38, 4)
    a.piece(rect(x - 33, y - 36, 66, 36, 2), WOOD, "box")
    a.piece(
        f"M{x - 35},{y - 33}Q{x - 35},{y - 50} {x - 24},{y - 50}L{x + 24},{y - 50}Q{x + 35},{y - 50} {x + 35},{y - 33}Z",
        dark(WOOD, 0.16),
        "lid",
    )
    for s in (-1, 1):
        a.piece(rect(x + s * 24 - 3, y - 50, 6, 17), BARK, "strap")
        a.dot(x + s * 24, y - 41, 1.3, SUN)
        a.piece(poly((x + s * 33, y), (x + s * 33, y - 9), (x + s * 24, y)), BARK, "corner")
    a.piece(rect(x - 13, y - 46, 26, 41, 6), GOLD, "plate")
    a.piece(rect(x - 10.4, y - 43.4, 20.8, 35.8, 5), CREAM, "plate")
    a.piece(wave(x, y - 25.5, KEY), INK, "hole")


def wool(a, x, y):
    """A ball of wool on the table, 15 wide."""
    a.ground(x, y, 7.4, 1.4)
    a.piece(ellipse(x, y - 7.2, 7.4), ROSE, "wool")
    a.line(
        f"M{x - 6},{y - 9.6}q5,-4 11,1M{x - 6.6},{y - 6}q7,-5 13,1M{x - 5},{y - 2.6}q6,-4 10,0", 0.8, pale(ROSE, 0.5)
    )


def fishing_cat(a, x, y):
    """The cat looks over the edge of the table at (x, y) and has one paw on it."""
    with a.at(x, y, 0.92):
        a.piece("M-10,12C-11,-2 -9,-8 1,-8C11,-8 13,-2 12,12Z", dark(GRAY), "cat")
        with a.at(0, 10):
            a.piece(
                "M-9,-26L-9.6,-36L-3,-31Q2,-32 6,-31L12.4,-36L12,-26C13,-17 9,-13 1.4,-13C-6,-13 -10,-17 -9,-26Z",
                GRAY,
                "cat",
            )
            for s in (-4, 5.4):
                a.mark(ellipse(s + 0.6, -22.4, 1.3, 1.7), EYE, "eye")
            a.mark(ellipse(1.4, -19, 1.2, 0.9), ROSE, "nose")
            a.line(
                "M-.8,-17q1.1,1.2 2.2,0q1.1,1.2 2.2,0M-8,-19l-7,-1.4M-8,-17.4l-7,1M11,-19l4.4,-.9M11,-17.4l4.4,.7",
                0.6,
                EYE,
            )


def golden(a, x, y, k, turn):
    """The golden key; its bit is cut like the hole of the lock."""
    with a.at(x, y, k, turn):
        a.piece(ellipse(-8, 0, 10.3) + [_reverse(ellipse(-8, 0, 3.6)[0])], CREAM, "shine")
        a.piece(limb([(0, 0), (21, 0)], [6.4, 6.4]), CREAM, "shine")
        a.piece(wave(27, 0, 1, 1.2), CREAM, "shine")
        a.piece(ellipse(-8, 0, 9) + [_reverse(ellipse(-8, 0, 4.8)[0])], GOLD, "key")
        a.piece(limb([(0, 0), (29, 0)], [4, 4]), GOLD, "key")
        a.piece(wave(27, 0, 1), GOLD, "key")
        a.line("M8,-.8L20,-.8", 0.8, CREAM, alpha=0.9)


def draw():
    a = single("One key for one lock", "Nia holds a golden key to the lock of Grandma's wooden box")
    a.piece(rect(0, 0, 300, 300), DAWN, "wall")
    words(a, 52, 10, 196, 138)
    a.piece(rect(0, 204, 300, 70), mix(SEA, MINT, 0.3), "panel")
    a.piece(rect(0, 201, 300, 5), mix(SEA, TEAL, 0.3), "rail")
    for i in range(13):
        a.line(f"M{i * 25},208L{i * 25},262", 0.7, mix(SEA, TEAL, 0.3), alpha=0.6)
    # sides
    window(a, 283, 70, 56, 76, sky=mix(SEA, MINT, 0.5), hill=LEAF)
    clock(a, 36.8, 150, 7.5, rim=WOOD)
    snail(a, 241, 201.4, 0.5)
    # people
    gx, gy, gk = 202, 330, 1.16
    at_the_box, at_the_tin = (hand_at(GRANDMA, gx, gy, gk, to, lean=-3) for to in ((180, 262), (242, 254)))
    person(a, GRANDMA, gx, gy, gk, feeling="happy", turn=-0.8, look=-1, tilt=-12, lean=-3, hide=("legs",), shadow=False,
           hands=(at_the_box, at_the_tin), fingers=("", ""))  # fmt: skip
    nx, ny, nk = 98, 304, 1.36
    wrist, bend = (hand_at(NIA, nx, ny, nk, to, lean=4) for to in ((112.6, 251), (117, 238.4)))
    person(a, NIA, nx, ny, nk, feeling="wonder", turn=0.5, tilt=7, lean=4, look=0.3, hands=("heart", wrist), fingers=("rest", ""),
           elbows=(None, bend), hide=("legs",), shadow=False)  # fmt: skip
    fishing_cat(a, 66, 262)
    # table
    a.piece(rect(0, 262, 300, 38), mix(WOOD, KRAFT, 0.5), "table")
    a.piece(rect(0, 260, 300, 4.4), BARK, "table")
    for y in (274, 287, 296):
        a.line(f"M-4,{y}Q80,{y - 2} 140,{y}Q220,{y + 2} 304,{y - 1}", 0.7, dark(WOOD, 0.1), alpha=0.5)
    frame(a, 157, 231)
    cup(a, 260.6, 283, 0.9)
    wool(a, 36.8, 281)
    chest(a, 164, 281)
    tin(a, 221, 283)
    with a.group("char grandma", slot="grandma"):
        hand(a, "grip", 241.6, 260, GRANDMA.skin, angle=100, size=1.2)
    with a.at(110, 256):
        golden(a, -9, -0.6, KEY, 4)
        with a.group("char nia", slot="hero"):
            hand(a, "grip", 2, 0, NIA.skin, angle=78, size=1.3)
    odd_key(a, 82, 277, 1, "leaf", STEEL, "ring", 8)
    a.piece(ellipse(59, 262.4, 5, 3.6), GRAY, "paw")
    a.line("M57.6,263l0,2.2M60.4,263l0,2.2", 0.6, EYE)
    a.piece(limb([(74, 260.4), (77, 266), (77, 273)], [7.4, 7.6, 9], caps="oo"), GRAY, "paw")
    a.line("M75.6,275.4l.2,2M78.4,275.4l.2,2", 0.6, EYE)
    return a
