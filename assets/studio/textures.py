"""The ten paper textures: `python assets/studio/textures.py FOLDER` writes them as grey PNG files (needs numpy).

Each is a seamless square of 512 pixels. Mid grey (128) is bare paper; lighter is cream paint, darker is ink, up to an
opacity of a half at either end. Strokes run along x. They are bristles dragged over cold-pressed paper: each bristle
carries its own load, runs dry towards the end, and skips where the paper is low.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

SIDE = 512
STEPS = 14  # shades on either side of grey: few, so that the files stay small
Field = np.ndarray


def noise(rng: np.random.Generator, along: float, across: float) -> Field:
    """Seamless noise with spread 1; `along` and `across` are how far it stays alike, in pixels."""
    fx, fy = np.fft.rfftfreq(SIDE)[None, :], np.fft.fftfreq(SIDE)[:, None]
    shape = np.exp(-(np.pi**2) * ((fx * along) ** 2 + (fy * across) ** 2))
    shape[0, 0] = 0
    out = np.fft.irfft2(np.fft.rfft2(rng.standard_normal((SIDE, SIDE))) * shape, s=(SIDE, SIDE))
    return out / out.std()


def smooth(x: Field, low: float, high: float) -> Field:
    """0 below `low`, 1 above `high`, an S between."""
    t = np.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


class Sheet:
    """A sheet of paper under the brush: its tooth, and the cream and ink that lie on it (opacity 0 to .5)."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.tooth = 0.75 * noise(self.rng, 2.6, 2.3) + 0.5 * noise(self.rng, 6, 5)
        self.bristle = noise(self.rng, 60, 1.5) + 0.55 * noise(self.rng, 22, 1.2)
        self.uneven = 0.7 * noise(self.rng, 30, 3) + 0.7 * noise(self.rng, 9, 2)
        self.cream, self.ink = np.zeros((SIDE, SIDE)), np.zeros((SIDE, SIDE))

    def stroke(
        self, onto: Field, length: float, width: float, strength: float, *, wet: float = 0.1, tilt: float = 0.05
    ) -> None:
        """One stroke somewhere. `wet` moves it from broken bristle marks (-1) to a closed film (1)."""
        rng = self.rng
        n, w = int(length), max(2, int(width))
        u, v = np.meshgrid(np.arange(n) / n, (np.arange(w + 4) - 1.5) / w)
        bend, lean = rng.normal(0, 0.05) * length, rng.normal(0, tilt) * length
        ox, oy = rng.integers(SIDE, size=2)
        x = np.broadcast_to((ox + np.arange(n))[None, :] % SIDE, u.shape)
        y = np.rint(oy + (v - 0.5) * w + bend * (u - 0.5) ** 2 + lean * (u - 0.5)).astype(int) % SIDE
        rows, columns = (np.arange(w + 4) + rng.integers(SIDE)) % SIDE, (np.arange(n) + rng.integers(SIDE)) % SIDE
        hair = self.bristle[np.ix_(rows, columns)]
        ragged = self.uneven[rows, columns[0]][:, None]
        edge = self.uneven[rows[0], columns][None, :]
        u = u * 1.24 - 0.12 + 0.09 * ragged
        v = v * 1.3 - 0.15 + 0.14 * edge
        ends = np.minimum(u / 0.1, (1 - u) / (0.22 + 0.1 * rng.random())).clip(0, 1) - 1
        sides = np.minimum(v / 0.22, (1 - v) / 0.22).clip(0, 1) - 1
        load = wet + 0.55 - 1.1 * u.clip(0) ** 1.5 + 0.8 * hair + 0.75 * self.tooth[y, x] + 1.9 * ends + 1.6 * sides
        np.maximum.at(onto, (y, x), smooth(load, 0.0, 0.75) * strength * rng.uniform(0.7, 1.1))

    def strokes(self, onto: Field, count: int, length: tuple[float, float], width: tuple[float, float], strength: float,
                *, wet: float = 0.1, tilt: float = 0.05) -> None:  # fmt: skip
        """Many strokes; lengths and widths in pixels, the long ones rarer."""
        for _ in range(count):
            a, b = self.rng.random(2) ** 1.6
            size = length[0] + (length[1] - length[0]) * a, width[0] + (width[1] - width[0]) * b
            self.stroke(onto, *size, strength, wet=wet + self.rng.normal(0, 0.25), tilt=tilt)

    def wash(self, onto: Field, along: float, across: float, strength: float, cover: float = 0.6) -> None:
        """Thin paint in large quiet patches with torn edges; `cover` is the level above which it lies."""
        patch = noise(self.rng, along, across) + 0.35 * noise(self.rng, along / 3, across / 2.5) + 0.3 * self.tooth
        np.maximum(onto, smooth(patch, cover, cover + 0.35) * strength, out=onto)

    def specks(self, onto: Field, count: int, radius: tuple[float, float], strength: float) -> None:
        """Little torn dots."""
        grid_y, grid_x = np.mgrid[-6:7, -6:7]
        for _ in range(count):
            r = radius[0] + (radius[1] - radius[0]) * self.rng.random() ** 3
            turn, flat, (px, py) = self.rng.random() * 6.3, self.rng.uniform(0.5, 1), self.rng.random(2)
            dx, dy = grid_x - px, grid_y - py
            far = np.hypot(dx * np.cos(turn) + dy * np.sin(turn), (dy * np.cos(turn) - dx * np.sin(turn)) / flat)
            dot = np.clip(r - far + 0.5, 0, 1) * strength * self.rng.uniform(0.6, 1)
            at = (grid_y + self.rng.integers(SIDE)) % SIDE, (grid_x + self.rng.integers(SIDE)) % SIDE
            np.maximum.at(onto, at, dot)

    def lines(
        self, onto: Field, marks: list[list[tuple[float, float]]], width: float, strength: float, *, skip: float = -1.2
    ) -> None:
        """Drawn marks, round the edges of the sheet, skipping where the paper is lower than `skip`."""
        big, k = Image.new("L", (SIDE * 4, SIDE * 4)), 4
        pen = ImageDraw.Draw(big)
        for points in marks:
            shade = int(255 * self.rng.uniform(0.55, 1))
            for ox in (-SIDE, 0, SIDE):
                for oy in (-SIDE, 0, SIDE):
                    pen.line(
                        [((x + ox) * k, (y + oy) * k) for x, y in points],
                        fill=shade,
                        width=round(width * k),
                        joint="curve",
                    )
        drawn = np.asarray(big.resize((SIDE, SIDE), Image.Resampling.BOX)) / 255
        np.maximum(onto, drawn * smooth(self.tooth, skip, skip + 1.1) * strength, out=onto)

    def fibres(self, onto: Field, count: int, length: float, strength: float) -> None:
        """Hairs of the paper pulp."""
        marks = []
        for _ in range(count):
            (x, y), turn, curl = self.rng.random(2) * SIDE, self.rng.random() * 6.3, self.rng.normal(0, 0.07)
            points, step = [(x, y)], length * self.rng.uniform(0.4, 1.2) / 10
            for _ in range(10):
                x, y, turn = x + step * np.cos(turn), y + step * np.sin(turn), turn + curl + self.rng.normal(0, 0.12)
                points.append((x, y))
            marks.append(points)
        self.lines(onto, marks, 0.9, strength, skip=-2.5)

    def image(self) -> Image.Image:
        """Cream above mid grey, ink below; where both lie the stronger shows."""
        net = np.where(self.cream >= self.ink, self.cream, -self.ink)
        steps = np.rint(np.clip(net / 0.5, -1, 1) * STEPS)
        return Image.fromarray((128 + np.rint(steps * 127 / STEPS)).astype(np.uint8))


def brush(seed: int, scale: float, count: int, dry: float) -> Sheet:
    """Dry gouache; `scale` is the size of the strokes, `dry` from -1 to 0 how much the driest of them leave."""
    s = Sheet(seed)
    s.wash(s.ink, 110, 16, 0.075, 0.75)
    s.wash(s.cream, 90, 14, 0.085, 0.6)
    s.strokes(s.ink, count // 2, (60 * scale, 190 * scale), (4 * scale, 15 * scale), 0.13, wet=-0.15)
    s.strokes(s.cream, count, (50 * scale, 210 * scale), (4 * scale, 18 * scale), 0.17, wet=0.0)
    s.strokes(s.cream, count, (30 * scale, 130 * scale), (2.5 * scale, 8 * scale), 0.38, wet=dry)
    s.specks(s.cream, 130, (0.7, 2.4), 0.42)
    s.specks(s.ink, 60, (0.7, 1.9), 0.2)
    s.fibres(s.cream, 14, 26, 0.3)
    return s


def hair(seed: int) -> Sheet:
    """Long bristle lines that follow the growth."""
    s = Sheet(seed)
    s.wash(s.ink, 160, 8, 0.12, 0.55)
    s.strokes(s.ink, 70, (120, 300), (3, 8), 0.2, wet=-0.1, tilt=0.03)
    s.strokes(s.cream, 80, (120, 320), (3, 9), 0.16, wet=-0.25, tilt=0.03)
    s.strokes(s.cream, 60, (60, 220), (2, 4), 0.3, wet=-0.6, tilt=0.03)
    return s


def curl(seed: int) -> Sheet:
    """Small open rings, no two alike, none touching."""
    s = Sheet(seed)
    s.wash(s.ink, 18, 14, 0.14, 0.7)
    taken: list[tuple[float, float]] = []
    marks = []
    for _ in range(9000):
        x, y = s.rng.random(2) * SIDE
        if all(np.hypot((x - a + 256) % SIDE - 256, (y - b + 256) % SIDE - 256) > 15.5 for a, b in taken):
            taken.append((x, y))
    for x, y in taken:
        if s.rng.random() > 0.8:
            continue
        r, start, sweep = s.rng.uniform(3.0, 5.6), s.rng.random() * 6.3, s.rng.uniform(3.2, 5.4)
        turns = start + np.linspace(0, sweep, 16)
        radii = r * np.linspace(1.0, 0.62, 16)
        marks.append(list(zip(x + radii * np.cos(turns), y + radii * np.sin(turns), strict=True)))
    s.lines(s.cream, marks, 1.15, 0.3)
    s.specks(s.cream, 90, (0.6, 1.6), 0.2)
    return s


def knit(seed: int) -> Sheet:
    """Rows of short stitches, the way a jumper is drawn with a dry brush."""
    s = Sheet(seed)
    s.wash(s.ink, 40, 12, 0.07, 0.8)
    marks = []
    for row in range(64):
        x = s.rng.uniform(0, 8)
        while x < SIDE - 5:
            y, n, lean = row * 8 + 4 + s.rng.normal(0, 0.5), s.rng.uniform(6, 11), s.rng.normal(0, 0.7)
            marks.append([(x, y - lean), (x + n, y + lean)])
            x += n + s.rng.uniform(4, 7)
    s.lines(s.cream, [m for m in marks if s.rng.random() < 0.86], 2.0, 0.34, skip=-0.9)
    s.specks(s.cream, 120, (0.6, 1.8), 0.3)
    return s


def wall(seed: int) -> Sheet:
    """Calm paper for behind words: pulp, a few specks, wide pale clouds."""
    s = Sheet(seed)
    s.specks(s.cream, 130, (0.6, 1.6), 0.5)
    s.specks(s.ink, 55, (0.6, 1.2), 0.14)
    s.fibres(s.cream, 16, 20, 0.28)
    s.fibres(s.ink, 5, 14, 0.1)
    return s


def sky(seed: int) -> Sheet:
    """Wide washes with soft dry ends."""
    s = Sheet(seed)
    s.strokes(s.ink, 13, (170, 360), (10, 30), 0.075, wet=0.2, tilt=0.03)
    s.strokes(s.cream, 15, (170, 360), (9, 28), 0.07, wet=0.15, tilt=0.03)
    s.strokes(s.cream, 16, (90, 240), (3, 8), 0.12, wet=-0.45, tilt=0.03)
    s.specks(s.cream, 46, (0.6, 1.4), 0.36)
    s.fibres(s.cream, 4, 16, 0.2)
    return s


def wood(seed: int) -> Sheet:
    """Long grain for floors, shelves and boards."""
    s = Sheet(seed)
    s.wash(s.ink, 190, 6, 0.07, 0.85)
    s.strokes(s.ink, 46, (140, 340), (3, 10), 0.12, wet=-0.2, tilt=0.015)
    s.strokes(s.cream, 42, (140, 340), (4, 13), 0.16, wet=-0.15, tilt=0.015)
    s.strokes(s.cream, 26, (80, 240), (2.5, 6), 0.3, wet=-0.62, tilt=0.015)
    s.specks(s.cream, 40, (0.7, 1.9), 0.35)
    s.specks(s.ink, 30, (0.7, 1.7), 0.2)
    return s


def skin(seed: int) -> Sheet:
    """Nearly nothing: a few soft strokes for cheeks and arms that are large on the page."""
    s = Sheet(seed)
    s.strokes(s.cream, 34, (60, 190), (3, 9), 0.06, wet=-0.3)
    s.strokes(s.ink, 8, (60, 160), (3, 7), 0.055, wet=-0.3)
    s.specks(s.ink, 20, (0.6, 1.0), 0.1)
    return s


def sheets() -> dict[str, Sheet]:
    """All ten by name."""
    return {
        "brush-fine": brush(1, 0.55, 380, -0.46), "brush": brush(2, 0.8, 150, -0.44), "brush-broad": brush(3, 1.15, 54, -0.6),
        "hair": hair(4), "curl": curl(5), "knit": knit(6), "wall": wall(7), "sky": sky(8), "wood": wood(9),
        "skin": skin(10),
    }  # fmt: skip


if __name__ == "__main__":
    for name, sheet in sheets().items():
        file = Path(sys.argv[1]) / f"{name}.png"
        sheet.image().save(file, optimize=True)
        print(f"{file.name}: {file.stat().st_size / 1024:.0f} KB")
