"""Faces, drawn about the middle of a head: a feeling in, brows, eyes, nose, cheeks and mouth out.

Feelings: calm happy joy wonder worry sad think brave kind shy asleep cuddle giggle.
"""

from __future__ import annotations

from dataclasses import dataclass

from geom import ellipse, path
from palette import CORAL, CREAM, EYE, is_dark, mix
from paper import Art

NOSE = "#8A2F1E"


@dataclass(frozen=True, slots=True)
class Feeling:
    """How a face shows it. Brows are (outer, inner, arch) heights over rest, or None; `eyes` and `mouth` are kinds."""

    eyes: str
    mouth: str
    brows: tuple[float, float, float] | None = None
    look: float = 0


FEELINGS = {
    "calm": Feeling("dot", "small"),
    "happy": Feeling("dot", "smile"),
    "joy": Feeling("arch", "laugh", (-1.2, -1.3, -1.3)),
    "wonder": Feeling("wide", "o", (-2.2, -2.2, -1.4)),
    "worry": Feeling("dot", "wave", (0.7, -1.5, -0.2)),
    "sad": Feeling("dot", "down", (1.2, -1.6, -0.2)),
    "think": Feeling("dot", "aside", (-1.7, -1.9, -1.1), look=0.9),
    "brave": Feeling("dot", "slant", (-1.2, -1.6, -0.8)),
    "kind": Feeling("soft", "small", (-0.2, -0.6, -0.9)),
    "shy": Feeling("lid", "tiny", (0.3, -0.9, -0.3)),
    "asleep": Feeling("shut", "tiny", (0.5, 0.3, -0.7)),
    "cuddle": Feeling("shut", "smile", (-0.4, -0.9, -0.7)),
    "giggle": Feeling("arch", "smile", (-1.2, -1.3, -1.3)),
}
ARCS = {"arch": (2.4, -3.5, 0.9), "soft": (1.9, -2.5, 0.6), "shut": (2.3, 2.5, -0.3), "lid": (2.2, 1.5, 0)}


def face(a: Art, skin: str, feeling: str = "calm", *, turn: float = 0, look: float = 0, lift: float = 0,
         brow: str = EYE, adult: bool = False) -> None:  # fmt: skip
    """A face seen from the front. `turn` -1..1 drifts it left or right; `look` -1..1 moves the pupils."""
    f, drift, y = FEELINGS[feeling], 3.6 * turn, 2.4 + lift + adult
    look, gap = look or f.look, 5.6 if adult else 6.4
    eyes = [(s * gap * (1 - 0.1 * max(0, s * turn)) + drift, y, s) for s in (-1, 1)]
    blush = 0.5 if is_dark(skin) else 0.34
    for s in (-1, 1):
        wide = 3.1 * (1 - 0.25 * max(0, s * turn))
        spot = ellipse(s * 10 * (1 - 0.12 * abs(turn)) + drift * 0.7, y + 4.6, wide, 2.5)
        a.mark(spot, CORAL, "cheek", alpha=blush)
    a.mark(ellipse(drift * 1.35, y + 2.8, 1.75, 1.25), NOSE, "nose", alpha=0.55 if is_dark(skin) else 0.36)
    for x, ey, _ in eyes:
        eye(a, f.eyes, x, ey - (0.5 if feeling == "think" else 0), look, 1.32 if adult else 1.55)
    for x, ey, s in eyes if f.brows else ():
        outer, inner, arch = (0.4, 0.4, -0.3) if feeling == "think" and s < 0 else f.brows
        by = ey - 4.7
        bow = f"M{x + s * 2.2},{by + outer}Q{x},{by + (outer + inner) / 2 + arch} {x - s * 2},{by + inner}"
        a.line(bow, 0.9, brow, "brow")
    mouth(a, f.mouth, drift * 1.15, y + 7.5, "#3A1230" if is_dark(skin) else "#5A1A2E")


def eye(a: Art, kind: str, x: float, y: float, look: float, r: float) -> None:
    """One eye: a dot with a glint, or an arc."""
    if kind in ARCS:
        half, bow, dy = ARCS[kind]
        a.line(f"M{x - half},{y + dy}q{half},{bow} {2 * half},0", 1.0, EYE, "eye")
        if kind in {"shut", "lid"}:
            a.line(f"M{x - half},{y + dy}l-.7,.7M{x + half},{y + dy}l.7,.7", 0.6, EYE, "eye")
        return
    r *= 1.28 if kind == "wide" else 1
    x += look * 1.1
    a.mark(ellipse(x, y, r * 0.88, r * 1.12), EYE, "eye")
    a.mark(ellipse(x + 0.3 * r, y - 0.45 * r, 0.25 * r), CREAM, "glint")


def mouth(a: Art, kind: str, x: float, y: float, ink: str) -> None:
    """One mouth, about (x, y)."""
    lines = {
        "small": f"M{x - 2.7},{y - 0.4}q2.7,2.3 5.4,0",
        "smile": f"M{x - 3.7},{y - 1}q3.7,3.9 7.4,0",
        "slant": f"M{x - 3},{y + 0.1}q3.4,2 6.2,-1",
        "wave": f"M{x - 2.5},{y + 0.7}q1.25,-1.8 2.5,-.3q1.25,1.4 2.5,-.5",
        "down": f"M{x - 2.6},{y + 1.2}q2.6,-2.6 5.2,0",
        "tiny": f"M{x - 1.7},{y - 0.2}q1.7,1.5 3.4,0",
        "aside": f"M{x - 0.4},{y + 0.3}q1.9,-1 3.8,-.4",
    }
    if kind == "o":
        a.mark(ellipse(x, y + 0.8, 1.55, 1.95), ink, "mouth")
    elif kind == "laugh":
        a.mark(f"M{x - 4.5},{y - 1.7}q4.5,-.9 9,0q-.2,6 -4.5,6q-4.3,0 -4.5,-6Z", ink, "mouth")
        a.mark(f"M{x - 2.5},{y + 2.7}q2.5,-2.2 5,0q-.8,1.6 -2.5,1.6q-1.7,0 -2.5,-1.6Z", CORAL, "tongue")
    else:
        a.line(lines[kind], 0.9, ink, "mouth")


PROFILE = (  # a true profile, nose to the right: brow, nose bump, lips, chin
    "M-15.8,.5C-15.8,-10 -9,-14.9 0,-14.9C8,-14.9 13.2,-10.6 14,-4.2C14.2,-2 14.3,-.6 15,.6C15.9,2 18.6,3.6 18.5,5.3"
    "C18.4,6.8 16.2,6.9 15.2,7.3C14.7,8 15.5,8.6 15.2,9.5C14.9,10.1 15,10.5 14.9,11.2C14.3,13.8 10.4,15 4,15"
    "C-8,15.2 -15.8,11 -15.8,.5Z"
)

SOFT_PROFILE = (  # the same skull with a button nose, two small lips and a round chin below them
    "M-15.8,.5C-15.8,-10 -9,-14.9 0,-14.9C8,-14.9 13.4,-10.4 14.2,-4.2C14.4,-2.4 14,-.6 14.2,.7C14.5,2.4 17,2.4 17,4.5"
    "C17,6.2 15.4,6 14.7,6.6C14.3,7 15.2,7.4 15.1,8.1C15,8.7 14.3,8.6 14.3,9C14.3,9.3 14.8,9.5 14.7,10.1C14.6,10.7 13.9,10.7 13.8,11.3"
    "C13.5,13.8 10.2,15.1 4,15.1C-8,15.2 -15.8,11 -15.8,.5Z"
)


def profile_face(
    a: Art, skin: str, feeling: str = "calm", *, look: float = 0, brow: str = EYE, soft: bool = False
) -> None:
    """The features of a head in true profile, looking right: one eye, one cheek, half a mouth.

    `soft` goes with `SOFT_PROFILE`: the mouth lies well inside the face.
    """
    f = FEELINGS[feeling]
    ink = "#3A1230" if is_dark(skin) else "#5A1A2E"
    if soft:
        a.mark(ellipse(5, 7, 3.1, 2.6), CORAL, "cheek", alpha=0.5 if is_dark(skin) else 0.34)
        eye(a, f.eyes, 9.4, 2.0, look + 0.3, 1.5)
        if f.mouth == "o":
            a.mark(ellipse(11.4, 9.8, 1.4, 1.8), ink, "mouth")
        else:
            a.line("M12.8,9q-2.2,2.6 -5.2,.8", 0.9, ink, "mouth")
        return
    a.mark(ellipse(6.6, 7.2, 3.1, 2.6), CORAL, "cheek", alpha=0.5 if is_dark(skin) else 0.34)
    eye(a, f.eyes, 9.6, 2.0, look + 0.3, 1.5)
    if f.brows:
        outer, inner, arch = f.brows
        a.line(f"M7.4,{-2.8 + outer}Q9.6,{-2.8 + (outer + inner) / 2 + arch} 11.8,{-2.8 + inner}", 0.9, brow, "brow")
    lines = {
        "smile": "M14.9,9.6q-2.6,2.6 -5.2,.6",
        "down": "M14.8,10q-2.4,-.6 -3.6,1.4",
        "wave": "M14.9,9.8q-1.2,-1 -2,0q-.9,.9 -1.9,0",
    }
    if f.mouth == "laugh":
        a.mark("M15,8.8C12.6,8.6 10.6,8.4 9,7.9C8.8,11.6 11.6,13.6 14.6,12.3C14.9,11 14.6,9.8 15,8.8Z", ink, "mouth")
        a.mark("M10.4,11q2.4,-.9 4.2,.4q-.2,.8 -.6,1.1q-2.2,.4 -3.6,-1.5Z", CORAL, "tongue")
    elif f.mouth == "o":
        a.mark(ellipse(14, 10, 1.3, 1.7), ink, "mouth")
    else:
        a.line(lines.get(f.mouth, "M14.9,9.7q-2,1.3 -3.8,.5"), 0.9, ink, "mouth")


def glasses(
    a: Art, *, turn: float = 0, view: str = "front", adult: bool = False, colour: str = "#2A1E33", round_: bool = True
) -> None:
    """Spectacles on the face, with arms to the ears."""
    power, y = 2 if round_ else 3, 3.2 + adult
    if view == "profile":
        a.line(ellipse(9.8, 2.4, 3.4, 4.2, power=power), 0.9, colour, "glasses")
        a.line("M6.4,1.6L-2.4,.4M13,1.2l1.8,-.4", 0.9, colour, "glasses")
        return
    drift, gap = 3.6 * turn, 5.9 if adult else 6.5
    for s in (-1, 1):
        a.line(ellipse(s * gap + drift, y, 4.6, 4.3, power=power), 0.9, colour, "glasses")
        a.line(f"M{s * (gap + 4.6) + drift},{y - 0.8}L{s * 15.4},{y - 1.6}", 0.8, colour, "glasses")
    a.line(f"M{drift - gap + 4.5},{y - 0.4}q{gap - 4.5},-1.5 {2 * gap - 9},0", 0.9, colour, "glasses")


def ear(a: Art, skin: str, x: float, y: float = 3, *, side: int = 1) -> None:
    """One ear with its fold."""
    a.piece(ellipse(x, y, 3.1, 3.8), skin, "skin")
    with a.tinted("skin"):
        a.line(
            path(f"M{x + side * 0.9},{y - 1.7}q{-side * 2.2},1.6 {-side * 0.4},3.2"), 0.7, mix(skin, NOSE, 0.42), "ln"
        )


def freckles(a: Art, *, turn: float = 0) -> None:
    """Six freckles over the cheeks."""
    for x, y in ((-9, 5), (-11.6, 5.6), (-10, 7.2), (9, 5), (11.4, 5.4), (10.2, 7)):
        a.mark(ellipse(x + 3 * turn, y, 0.45), NOSE, "cheek", alpha=0.6)


def beard(a: Art, skin: str, colour: str, turn: float) -> None:
    """A short beard along the jaw, clear of the mouth."""
    d = 3 * turn
    a.piece(
        f"M-14.8,2.6C-13.4,6 -12.4,7.4 {-8 + d},7.6Q{-4 + d},6.4 {d},8Q{4 + d},6.4 {8 + d},7.6C12.4,7.4 13.4,6 14.8,2.6C16,12 10,19.4 0,19.4C-10,19.4 -16,12 -14.8,2.6Z",
        colour,
        "hair",
    )
    a.mark(ellipse(d, 11.4, 4.4, 2.4), skin)
    a.line(f"M{d - 2.6},10.8q2.6,2.2 5.2,0", 0.9, "#3A1230", "mouth")


def moustache(a: Art, colour: str, turn: float) -> None:
    """A moustache in two wings, over the mouth."""
    x = 3.9 * turn
    a.piece(
        f"M{x},9C{x - 3},6.8 {x - 7},7.4 {x - 8.4},10.6C{x - 5},11.6 {x - 2},11.4 {x},10.2C{x + 2},11.4 {x + 5},11.6 {x + 8.4},10.6C{x + 7},7.4 {x + 3},6.8 {x},9Z",
        colour,
        "hair",
    )
