"""A rainy day in the park that is a good day: Nia hops over a puddle, Ben rolls right through it.

What the words leave out: Doctor Ada has come to the park as well and still watches, her umbrella over the cat; one umbrella is big
enough for three children and a frog; the sun is on its way. The snail has a mushroom for an umbrella, under the bench.
"""

from __future__ import annotations

import math
import random

from acting import hand_at
from hands import hand
from kit import *
from poses import Pose

HOPPER = replace(NIA, shoe="sneaker", shoe_colour=SEA, shoe_trim=CREAM, legs=CREAM)
GRAY = mix(INK, CREAM, 0.48)
CLOUD = MINT
RAIN = mix(SEA, MINT, 0.42)
POOL = mix(SEA, TEAL, 0.35)


def cloud_sheet(a):
    """One great cloud over both pages: a sheet with a scalloped hem, calm enough for words."""
    rng = random.Random("cloud")
    for dy, colour in ((9, mix(CLOUD, RAIN, 0.5)), (0, CLOUD)):
        x, d = 612.0, f"M-12,-12L612,-12L612,{150 + dy}"
        while x > -12:
            w = rng.uniform(38, 64)
            d += f"q{-w / 2},{w * 0.34} {-w},0"
            x -= w
        a.piece(d + "L-12,-12Z", colour, "cloud")


def rain(a, rows, *, alpha=0.75, seed="rain"):
    """Slanting strokes in bands (x0, x1, y0, y1, how many)."""
    rng = random.Random(seed)
    for x0, x1, y0, y1, n in rows:
        d = ""
        for _ in range(n):
            x, y, s = rng.uniform(x0, x1), rng.uniform(y0, y1), rng.uniform(5, 9)
            d += f"M{x:.1f},{y:.1f}l{-s * 0.28:.1f},{s:.1f}"
        a.line(d, 0.9, CREAM, "ln", alpha=alpha)


def puddle(a, x, y, w, h):
    """A puddle about (x, y) with a bright rim."""
    a.piece(blob((x - w, y), (x - w * 0.6, y - h * 0.9), (x + w * 0.1, y - h), (x + w * 0.8, y - h * 0.7), (x + w, y + h * 0.1), (x + w * 0.5, y + h), (x - w * 0.4, y + h * 0.9)), mix(POOL, MINT, 0.45), "water")
    a.piece(blob((x - w * 0.92, y + 0.6), (x - w * 0.55, y - h * 0.7), (x + w * 0.1, y - h * 0.78), (x + w * 0.74, y - h * 0.5), (x + w * 0.92, y + h * 0.16), (x + w * 0.46, y + h * 0.82), (x - w * 0.36, y + h * 0.74)), POOL, "water")


def rings(a, x, y, r):
    for t in (1, 0.55):
        a.line(ellipse(x, y, r * t, r * t * 0.28), 0.8, MINT, alpha=0.8)


def splash(a, x, y, k, spikes, colour=CREAM):
    """Tongues of water from (x, y): (angle from straight up, length)."""
    with a.at(x, y, k):
        for turn, far in spikes:
            t = math.radians(turn)
            tx, ty = far * math.sin(t), -far * math.cos(t)
            a.piece(limb([(tx * 0.06, ty * 0.06), (tx * 0.6, ty * 0.66), (tx, ty * 0.86)], [7, 5, 1.6], caps="oo"), colour, "splash")
            drop(a, tx * 1.2, ty * 1.14, 1.9, colour=colour)


def big_umbrella(a, x, y, k):
    """An umbrella with panels in two colours, its stick at (x, y)."""
    with a.at(x, y, k):
        a.line("M0,-48L0,-1Q0,4 4,4Q7,4 7,0", 1.7, WOOD)
        a.piece("M-29,-27C-27,-45 -13,-53 0,-53C13,-53 27,-45 29,-27Q24,-32 17.4,-27Q11.6,-32 5.8,-27Q0,-32 -5.8,-27Q-11.6,-32 -17.4,-27Q-24,-32 -29,-27Z", CORAL, "umbrella")
        a.piece("M-17.4,-27C-16,-42 -8,-50 0,-53C-3,-46 -6,-38 -5.8,-27Q-11.6,-32 -17.4,-27Z", CREAM, "panel")
        a.piece("M17.4,-27C16,-42 8,-50 0,-53C3,-46 6,-38 5.8,-27Q11.6,-32 17.4,-27Z", CREAM, "panel")
        a.dot(0, -54, 1.6, SUN)


def socks(a, x, y, k, feet, rise, toes):
    """Stripes round the calves of a leaper."""
    hip = -33 + rise
    with a.at(x, y, k):
        for i, (fx, fy, turn) in enumerate(feet):
            r, s = math.radians(turn) * toes[i], (-1, 1)[i]
            knee = ((s * 5.6 + fx) / 2 + 2 * toes[i], (hip + fy) / 2 - 2)
            calf = (fx + 15 * math.sin(r), fy - 15 * math.cos(r))
            ankle = (fx + 8 * math.sin(r), fy - 8 * math.cos(r))
            dx, dy = ankle[0] - knee[0], ankle[1] - knee[1]
            far = math.hypot(dx, dy)
            nx, ny = -dy / far * 2.7, dx / far * 2.7
            for j in range(3):
                t = 0.26 + j * 0.22
                px, py = knee[0] + dx * t, knee[1] + dy * t
                px, py = (px + calf[0] * (t * 0.5)) / (1 + t * 0.5), (py + calf[1] * (t * 0.5)) / (1 + t * 0.5)
                a.line(f"M{px - nx},{py - ny}L{px + nx},{py + ny}", 2, CORAL)


def park(a):
    a.piece(rect(0, 0, 600, 300), RAIN, "sky")
    sun(a, 552, 156, 26, glow=mix(SUN, MINT, 0.55))
    hill(a, [(-10, 214), (80, 196), (190, 206), (310, 192), (430, 204), (520, 190), (612, 204)], mix(SEA, LEAF, 0.3))
    clinic(a, 318, 200, 0.4)
    for x, y, k, kind, c in ((20, 214, 1.5, "round", PINE), (58, 210, 1.0, "fir", mix(PINE, TEAL, 0.5)), (272, 204, 0.6, "round", mix(PINE, SEA, 0.3)), (384, 204, 0.5, "leaf", mix(PINE, SEA, 0.3)), (528, 206, 1.0, "leaf", PINE), (580, 212, 1.5, "round", mix(PINE, TEAL, 0.4))):
        tree(a, x, y, k, kind=kind, colour=c)
    hill(a, [(-10, 228), (120, 214), (260, 226), (400, 214), (520, 224), (612, 216)], LEAF)
    rain(a, [(-4, 604, 168, 222, 90)])
    way(a, [(-20, 258, 26), (120, 262, 36), (300, 270, 50), (480, 262, 44), (620, 254, 34)], FLOOR)
    rain(a, [(-4, 604, 226, 284, 60)], alpha=0.5, seed="near")


def doctor(a):
    """Doctor Ada on the bench, her umbrella mostly over the cat."""
    x, y, k = 126, 258, 0.7
    bench(a, x + 6, y, 92, 43, k)
    snail(a, x + 20, y - 1, 0.5)
    cat(a, x + 34, y - 43 * k, 0.78, colour=GRAY, flip=True)
    umbrella(a, x + 24, y - 46, 1.0, colour=PLUM, rotate=6)
    person(a, ADA, x, y, k, pose="bench", feeling="happy", turn=0.5, look=0.5, tilt=4, hands=("lap", hand_at(ADA, x, y, k, (x + 22, y - 51), pose="bench")), fingers=("", "fist"))


def draw():
    a = spread("A good day in the rain", "Nia hops over a puddle, Ben rolls through it, three children share an umbrella")
    park(a)
    cloud_sheet(a)
    words(a, 100, 10, 186, 140)
    words(a, 314, 10, 186, 140, right=True)
    doctor(a)
    puddle(a, 226, 276, 54, 9)
    # the three under one umbrella
    big_umbrella(a, 464, 258, 1.9)
    person(a, JO, 488, 276, 0.76, feeling="joy", turn=-0.4, hands=("heart", "out"))
    person(a, AMINA, 436, 276, 0.76, feeling="happy", turn=-0.4, hands=("out", hand_at(AMINA, 436, 276, 0.76, (458, 236))), fingers=("open", "fist"))
    person(a, MEI, 463, 283, 0.76, feeling="joy", turn=-0.3, tilt=-5, hands=("mouth", "high"))
    # Ben in the middle of the splash
    puddle(a, 366, 279, 50, 8)
    wheelchair(a, 362, 279, 1.04, feeling="joy", turn=0.3, tilt=-6, hands=("push", "up"), fingers=("", "open"), rolling=30)
    splash(a, 340, 280, 1, ((-64, 26), (-40, 30), (-16, 20)))
    splash(a, 394, 281, 1, ((62, 22), (36, 24), (10, 15)))
    # Nia over the puddle
    feet, x, y, k = ((-25, -15, 42), (25, -19, -14)), 222, 277, 1.06
    a.ground(x, y + 1, 28, 3)
    person(a, HOPPER, x, y, k, pose=Pose(feet=feet, toes=(1, 1), rise=-17, lean=4, tilt=-5, hands=("up", "up"), fingers=("open", "open")), feeling="joy", turn=0.35, shadow=False)
    socks(a, x, y, k, feet, -17, (1, 1))
    return a
