"""Paper textures: a material, a size and a direction in; a window of brush strokes as a grey image out.

The textures are data, made by `assets/studio/textures.py`: grey squares without seams, mid grey for bare paper.
"""

from __future__ import annotations

import math
from functools import cache, lru_cache
from random import Random

from PIL import Image

from book.art.finish.pieces import Piece
from book.art.finish.roles import UPRIGHT
from book.files import bundled

SIDE = 512
TILES = {
    "brush-fine": 92.0,
    "brush": 120.0,
    "brush-broad": 190.0,
    "hair": 84.0,
    "curl": 88.0,
    "knit": 96.0,
    "wall": 190.0,
    "sky": 290.0,
    "wood": 170.0,
    "skin": 110.0,
}
"""Name: how many millimetres of paper the square is."""
LEVELS = (0.0, 0.06, 0.15, 0.36)
"""The opacities of brush strokes."""
SMALLEST = 2.2
"""Pieces smaller than this, in millimetres, show no brush."""

_NAMES = {
    "skin": "skin",
    "hair": "hair",
    "curl": "curl",
    "hatch": "knit",
    "grain": "wood",
    "wall": "wall",
    "sky": "sky",
}
_LEAN = {"sky": (-16, -8), "wood": (-1, 3), "knit": (-4, 4), "hair": (76, 104), "curl": (0, 0), "wall": (0, 0)}
"""The brush's direction where the piece does not say, in degrees; else it goes along the piece."""
_HAND = 8
"""How far, in degrees, the hand with the brush strays."""


@cache
def texture(name: str) -> Image.Image:
    """A texture, repeated once to the right and below, so that most windows are one crop."""
    with Image.open(bundled("textures") / f"{name}.png", formats=("PNG",)) as file:
        tile = file.convert("L")
    out = Image.new("L", (SIDE * 2, SIDE * 2))
    for at in ((0, 0), (SIDE, 0), (0, SIDE), (SIDE, SIDE)):
        out.paste(tile, at)
    return out


def texture_for(piece: Piece) -> str:
    """The texture of a piece, empty where it shows none."""
    material = piece.kind.material
    if material == "plain" or piece.size < SMALLEST:
        return ""
    if material != "paint":
        return _NAMES[material]
    return "brush-fine" if piece.size < 26 else "brush" if piece.size < 90 else "brush-broad"


def direction(piece: Piece, name: str, rng: Random) -> float:
    """Which way the brush goes on a piece, in degrees."""
    if piece.angle is not None:
        return piece.angle
    if name in _LEAN:
        return rng.uniform(*_LEAN[name])
    along = 84.0 if piece.kind.role in UPRIGHT else _longer_way(piece.path.points)
    return along + rng.uniform(-_HAND, _HAND)


def _longer_way(points: list[float]) -> float:
    """The direction in which an outline is clearly longer than wide, 0 where it is not, in degrees."""
    xs, ys = points[0::2], points[1::2]
    n, x, y = len(xs), sum(xs) / len(xs), sum(ys) / len(ys)
    xx, yy = sum([(v - x) ** 2 for v in xs]) / n, sum([(v - y) ** 2 for v in ys]) / n
    xy = sum([(v - x) * (w - y) for v, w in zip(xs, ys, strict=True)]) / n
    spread = math.hypot(xx - yy, 2 * xy)
    long_enough = spread > 0.4 * (xx + yy)
    return math.degrees(math.atan2(2 * xy, xx - yy)) / 2 if long_enough else 0.0


def window(name: str, size: tuple[int, int], ppm: float, angle: float, rng: Random) -> Image.Image:
    """Some of a texture, somewhere in it, turned by `angle` degrees (`ppm`: pixels to a millimetre)."""
    width, height = size
    zoom = SIDE / TILES[name] / ppm
    turn = math.radians(angle)
    flip = rng.choice((-1, 1))
    a, b = math.cos(turn) * zoom, math.sin(turn) * zoom
    us = [0.0, width * a, height * b, width * a + height * b]
    vs = [0.0, -width * b * flip, height * a * flip, (height * a - width * b) * flip]
    left, top = math.floor(min(us)) - 1, math.floor(min(vs)) - 1
    across, down = math.ceil(max(us)) - left + 2, math.ceil(max(vs)) - top + 2
    source = _crop(texture(name), rng.randrange(SIDE), rng.randrange(SIDE), across, down)
    matrix = (a, b, -left, -b * flip, a * flip, -top)
    return source.transform(size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR)


def _crop(tile: Image.Image, x: int, y: int, width: int, height: int) -> Image.Image:
    """A piece of the endless texture."""
    if x + width <= tile.width and y + height <= tile.height:
        return tile.crop((x, y, x + width, y + height))
    out = Image.new("L", (width, height))
    for left in range(-x, width, tile.width):
        for top in range(-y, height, tile.height):
            out.paste(tile, (left, top))
    return out


@lru_cache(maxsize=256)
def _strength(cream: float, ink: float) -> list[int]:
    """A table from a texture to the relief; only `LEVELS` come out, so that the image deflates well."""
    table = []
    for v in range(256):
        opacity = abs(v - 128) / 254 * (cream if v > 128 else ink)
        level = round(min(LEVELS, key=lambda each: abs(each - opacity)) * 254)
        table.append(128 + level if v > 128 else 128 - level)
    return table


def strength(piece: Piece) -> list[int]:
    """How strongly cream and ink show on a piece: less cream on dark paper, less ink on light paper.

    Where a child's own colour may come in, the strength is fixed.
    """
    if piece.kind.slot or piece.fill is None:
        return _strength(1.0, 1.0)
    fill = piece.fill
    light = 0.3 * fill.red + 0.59 * fill.green + 0.11 * fill.blue
    on_dark = {"hair": 1.0, "curl": 1.0, "wall": 0.45, "sky": 0.6}.get(piece.kind.material, 0.7)
    return _strength(on_dark if light < 0.32 else 1.0, 0.25 if light > 0.82 else 1.0)
