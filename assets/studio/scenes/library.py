"""The library inside: shelves of tiny books wind round and round towards a light, and everybody is as quiet as can be.

What the words leave out: the ladder into the light is a gene; Nia tiptoes because her boots go flop; Twirl, the librarian,
hushes us; two smaller genes read and sleep on piles of books. The snail glides along behind Nia's boots.
"""

import math
import random

from faces import face
from geom import along, moved
from hair import _reverse
from kit import *
from twirl import TWIRL

COLOURS = (RAMP[6], RAMP[5], RAMP[4], RAMP[3], RAMP[2], RAMP[1], RAMP[0])  # from the light outwards
HOLES = (  # middle, half width and height, squareness of the hole in each sheet, from the smallest out
    (406, 200, 36, 29, 2),
    (404, 203, 72, 49, 2),
    (400, 207, 112, 67, 2),
    (392, 211, 152, 81, 2),
    (324, 218, 250, 92, 2.1),
    (304, 190, 296, 172, 3.2),
)
SIZES = (4.4, 9.4, 14, 19, 25, 25)
STEEP = 50  # degrees: on a steeper shelf no book would stand
TINTS = ((RAMP[5], 0.6), (RAMP[4], 0.42), (RAMP[3], 0.28), (RAMP[2], 0.2), (RAMP[1], 0.06), (RAMP[0], 0.42))
BOOKS = (CORAL, SUN, SEA, ROSE, KRAFT, MINT, LEAF, TEAL, CREAM)
PALE = {SUN, MINT, CREAM}
PAGE = "#FFF8E4"
DEEP_FLOOR = mix(RAMP[1], PLUM, 0.62)  # a tone over the sheets, so that shadows are darker than it
TWIRL["hush"] = (
    (0, -38),
    [(0, -31), (0.6, -22), (-0.4, -13), (0, -5.4)],
    ((-5, 0), (5, 0)),
    ((-14, -20), (11.2, -21.6)),
    -5,
)


def rim(i, n=0):
    """The hand-cut edge of hole `i`: points going round."""
    cx, cy, rx, ry, power = HOLES[i]
    n = n or (16, 16, 16, 16, 16, 44)[i]
    rng = random.Random(f"cave{i}")
    pts = []
    for j in range(n):
        t = 2 * math.pi * (j + rng.uniform(-0.14, 0.14)) / n
        s = 1 + rng.uniform(-0.02, 0.02) * (i < 5)
        co, si = math.cos(t), math.sin(t)
        pts.append(
            (
                cx + math.copysign(abs(co) ** (2 / power), co) * rx * s,
                cy + math.copysign(abs(si) ** (2 / power), si) * ry * s,
            )
        )
    return pts


def sheet(a, i):
    """A sheet of paper with hole `i`; the sheet in front of it hides its own edge."""
    hole = _reverse(blob(*rim(i))[0])
    outer = rect(0, 0, a.width, a.height)[0]
    if i + 1 < len(HOLES):
        cx, cy, *_ = HOLES[i + 1]
        outer = blob(*((cx + (x - cx) * 1.03, cy + (y - cy) * 1.03) for x, y in rim(i + 1)))[0]
    a.piece([outer, hole], COLOURS[i + 1], "cave")
    edge = rim(i) if i < 5 else rim(i, 26)[12:] + rim(i, 26)[:2]  # of the outermost only what is over our heads
    a.line(curve(*edge, *edge[: 2 * (i < 5)]), 0.7 + SIZES[i] * 0.12, mix(WOOD, TINTS[i][0], TINTS[i][1] * 0.8), "sill")


def shelved(a, i):
    """One row of books on the lower edge of hole `i`: they stand on it, and lean where it rises."""
    size, tint = SIZES[i], TINTS[i]
    rng, last = random.Random(f"shelf{i}"), ""
    edge = rim(i)
    line = along([edge[-1], *edge, *edge[:2]], 14)[14:-14]
    cut: dict[tuple[str, str], list] = {}
    apart = size > 18  # big books lie over each other one by one; of small ones, all of a colour are one piece

    def add(shape, colour, role):
        if apart:
            a.piece(shape, mix(colour, *tint), role)
        else:
            cut.setdefault((role, mix(colour, *tint)), []).extend(moved(shape, a.matrix))

    due = walked = 0.0
    for (ax, ay), (bx, by) in zip(line, line[1:], strict=False):
        slope = math.degrees(math.atan2(by - ay, bx - ax)) + 180
        if abs((slope + 180) % 360 - 180) > STEEP:
            continue
        walked += math.dist((ax, ay), (bx, by))
        if walked < due:
            continue
        x, y = (ax + bx) / 2, (ay + by) / 2
        w = size * rng.choice((0.34, 0.4, 0.46, 0.54)) * (1.8 if size < 8 else 1 if apart else 1.32)
        due = walked + w * 1.04
        tall, lean, kind = size * rng.uniform(0.66, 1.0), rng.choice((0, 0, 0, 0, 0, 0, 5, -5)), rng.random()
        colour = rng.choice([c for c in BOOKS if c != last])
        last, trim = colour, PLUM if colour in PALE else CREAM
        if y > 292 or (y > 250 and 108 < x < 176) or rng.random() < 0.03:  # behind the floor
            continue
        with a.at(x, y, rotate=slope + lean):
            add(rect(-w / 2, -tall, w * 0.97, tall + size * 0.12), colour, "book")
            if size > 7 and kind < 0.4:
                add(rect(-w / 2, -tall * 0.84, w * 0.97, tall * 0.11), trim, "band")
            elif size > 10 and kind < 0.6:
                add(ellipse(0, -tall * 0.7, w * 0.23), trim, "dot")
    for role in ("book", "band", "dot"):
        for (r, colour), shape in sorted(cut.items()):
            if r == role:
                a.piece(shape, colour, role, more="e1" if role == "book" else "")


def ladder(a, top, foot, bend, radius, turns):
    """The gene as a ladder of two twisted ribbons, from far and small at `top` to near at `foot`."""
    (x0, y0), (x1, y1) = top, foot
    n = int(turns * 12)

    def at(t, side):
        u = t**1.5  # what is far is close together
        x = x0 + (x1 - x0) * u + bend * math.sin(math.pi * u)
        y = y0 + (y1 - y0) * u
        r = radius * (0.1 + 0.9 * u)
        return x + side * r * math.sin(math.pi * turns * t), y + side * r * 0.16 * math.sin(math.pi * turns * t)

    wide = lambda t: 0.36 * radius * (0.14 + 0.86 * t**1.5)  # noqa: E731
    for over in (False, True):
        if over:
            for j in range(int(turns * 4)):
                t = (j + 0.5) / (turns * 4)
                if abs(math.sin(math.pi * turns * t)) > 0.4:
                    p, q = at(t, 1), at(t, -1)
                    mid = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
                    w, kinds = wide(t) * 0.62, list(LETTERS.values())
                    a.piece(limb([p, q], [w * 1.32, w * 1.32], per=1), RAMP[1], "rung")  # its edge on the sun ring
                    a.piece(limb([p, mid], [w, w], per=1), kinds[j % 4], "rung")
                    a.piece(limb([mid, q], [w, w], per=1), kinds[(j + 2) % 4], "rung")
        cuts = [0.0, *((k + 0.5) / turns for k in range(int(turns))), 1.0]
        for start, end in zip(cuts, cuts[1:], strict=False):
            up = math.cos(math.pi * turns * (start + end) / 2) > 0
            for side in (1, -1):
                if (up == (side > 0)) == over:
                    steps = max(4, round((end - start) * n))
                    ts = [start + (end - start) * k / steps for k in range(steps + 1)]
                    a.piece(
                        limb([at(t, side) for t in ts], [wide(t) for t in ts], caps="oo", per=1),
                        (SEA, WHITE)[side < 0],
                        "ribbon" if side > 0 else "ribbon2",
                    )


def little(a, x, y, k, one, two, feeling, *, flip=False, book=CORAL):
    """A smaller gene, sitting on (x, y) with a book."""
    with a.group("char gene"), a.at(x, y, k, flip=flip):
        for fx, c in ((6, two), (12, one)):
            a.piece(limb([(0, -4), (fx * 0.7, -6), (fx + 2, -1)], [4, 3.8, 3.6], caps="oo"), c, "ribbon")
        helix(a, [(0, -24), (1, -16), (0, -9), (0, -4)], 5, 2, colours=(one, two), width=4, rungs=(), phase=math.pi / 2)
        a.piece(limb([(0, -9), (0, -15)], [6, 5], caps="oo"), two, "ribbon")
        with a.at(0, -31, rotate=9):
            a.piece(
                limb([(-1, -7), (-3.4, -13.4), (-8.4, -14), (-9, -9.8)], [3.2, 3.1, 2.7, 2.1], caps="oo"), one, "curl"
            )
            a.piece(
                limb([(1, -7), (4, -14.4), (9.4, -15.4), (10.4, -10.6)], [3.2, 3.1, 2.7, 2.1], caps="oo"), two, "curl"
            )
            a.piece(ellipse(0, 0, 10.4, 9.6, power=2.25), GENE, "face")
            with a.at(0, -1.4, 0.68):
                face(a, SKIN[0], feeling, turn=0.5, brow="#7A2A1E")
        if book:
            a.piece(poly((2, -17), (11, -14), (20, -18), (20, -7), (11, -3), (2, -6)), book, "book")
            a.piece(poly((3, -18), (11, -15.4), (19, -19), (19, -17.6), (11, -13.6), (3, -16.6)), CREAM, "page")
        for s, px in ((-2, 3), (3, 19)):
            a.piece(limb([(s, -20), (s + 1, -12), (px, -10)], [2.5, 2.4, 2.2], caps="oo"), one, "ribbon")


def pile(a, x, y, *sizes):
    """Books lying on each other, (width, height, colour) from below; the height of the pile comes back."""
    for i, (w, h, c) in enumerate(sizes):
        dx = (-2, 3, -1, 2)[i % 4]
        a.piece(rect(x - w / 2 + dx, y - h, w, h, 1.2), c, "book")
        a.piece(rect(x - w / 2 + dx + w * 0.72, y - h, w * 0.1, h), PLUM if c in PALE else CREAM, "band")
        y -= h
    return y


def first_book(a, x, y):
    """The open book that the ladder grows out of, flat on the floor."""
    a.mark(ellipse(x, y + 1, 51, 3.6), RAMP[0], "ground", alpha=0.62)
    a.piece(
        f"M{x - 43},{y - 10}Q{x - 20},{y - 15} {x},{y - 9}Q{x + 20},{y - 15} {x + 43},{y - 10}L{x + 46},{y + 1}L{x - 46},{y + 1}Z",
        CORAL,
        "cover",
    )
    for s in (-1, 1):
        a.piece(f"M{x},{y - 10}Q{x + s * 20},{y - 17} {x + s * 40},{y - 12}L{x + s * 43},{y - 2}Q{x + s * 20},{y - 7} {x},{y}Z", (RAMP[6], PAGE)[s > 0], "page")  # fmt: skip
    for kind, dx, dy in ((0, -31, -8), (2, -20, -8.6), (1, -9, -7), (3, 9, -7), (1, 20, -8.6), (0, 31, -8)):
        letter(a, kind, x + dx, y + dy, 2.2)


def beams(a):
    """Light that falls out of the library, behind the last sheet but one."""
    for ax, ay, bx, by in ((60, 118, 60, 176), (60, 236, 120, 300), (560, 100, 620, 150), (620, 236, 590, 290)):
        a.light(poly((404, 202), (ax, ay), (bx, by)), RAMP[6], alpha=0.13)


def draw():
    a = spread("The library inside", "Nia tiptoes and Twirl hushes at the mouth of a glowing cave of books")
    a.piece(ellipse(406, 200, 52, 44), COLOURS[0], "glow")
    for i in range(len(HOLES)):
        if i < 5:
            shelved(a, i)
        if i == 4:
            ladder(a, (404, 188), (432, 330), -34, 30, 6)
        sheet(a, i)
        if i == 3:
            beams(a)
    words(a, 104, 64, 182, 57)
    words(a, 314, 64, 186, 57, right=True)
    hill(a, [(0, 258), (90, 264), (200, 272), (320, 280), (430, 286), (520, 282), (600, 266)], DEEP_FLOOR, role="floor")
    for x, y, w in ((116, 279.4, 26), (156.5, 279.8, 19), (191, 280.2, 14), (229, 281.6, 17), (478, 283.4, 28)):
        a.mark(ellipse(x, y, w, min(3.4, 0.18 * w)), RAMP[0], "ground", alpha=0.62)
    first_book(a, 393, 285)
    for i, (x, y, r) in enumerate(
        ((92, 172, 1.4), (132, 158, 1), (206, 168, 1.5), (243, 190, 1), (560, 190, 1.4), (578, 224, 1), (84, 226, 1))
    ):
        a.dot(x, y, r, (SUN, CREAM)[i % 2], "speck")
    top = pile(a, 116, 279, (36, 8, TEAL), (30, 7, SUN), (31, 6, ROSE))
    little(a, 113, top, 0.72, SEA, CREAM, "calm", book=LEAF)
    top = pile(a, 478, 283, (44, 8, CORAL), (36, 7, MINT))
    little(a, 476, top, 0.72, ROSE, CREAM, "asleep", flip=True, book=TEAL)
    tip = replace(POSES["tiptoe"], hands=((-29, -50), (28, -60)), fingers=("open", "open"), feet=((-19, 0, 0), (9, -7.4, 22)), toes=(1, 1),
                  knees=(None, (22, -31)), rise=-7, lean=4, tilt=-9)  # fmt: skip
    person(a, NIA, 169, 279.2, 1.04, pose=tip, boots="big", feeling="wonder", turn=0.6, look=0.7, shadow=False,
           ride=Ride(feet=((20, -6.4, -4), (12, -5.4, 0))))  # fmt: skip
    twirl(a, 229, 281, 1.2, pose="hush", feeling="kind", turn=-0.4, look=-0.6)
    with a.group("char twirl"), a.at(229, 281, 1.2):
        a.piece(limb([(11.2, -21.6), (9, -25), (4.6, -28.6)], [2.4, 2.6, 2.6], caps="oo"), SUN, "ribbon")
        a.piece(limb([(2.6, -29.4), (1.6, -34.4)], [2.1, 1.9], caps="oo", per=1), SUN, "ribbon")
        a.piece(ellipse(4, -29, 2.9, 2.7), SUN, "ribbon")
    snail(a, 209.5, 284, 0.42)
    return a
