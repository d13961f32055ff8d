"""Legs and shoes for each way of standing and sitting; the parts under, and for sitters the lap over, the body."""

from __future__ import annotations

import math

import laps
from cast import Who
from frontshoes import front_shoe
from geom import blob, limb
from palette import INK, dark, mix
from paper import Art
from poses import Build, Pose
from shoes import opening, shoe

SKIRTS = {"coat", "dress", "pinafore", "shawl", "labcoat"}
SEATS = {
    "bench": (28, 43),
    "chair": (28, 42),
    "side": (25, 43),
    "floor": (6, 8),
    "crouch": (14, 20),
}  # height of the hips, child and adult


def settle(b: Build, pose: Pose) -> tuple[float, float]:
    """How far the body moves from standing, across and down, to sit as the pose says."""
    if not pose.seat:
        return 0, pose.rise
    high = pose.high or SEATS[pose.seat][b.thick > 1]
    return (-5 * b.thick if pose.seat == "crouch" else 0), -(high + 3) - b.hip


class Boots:
    """What is on the feet: `boots="big"` stretches them past the leg, so that they gape."""

    def __init__(self, who: Who, b: Build, boots: str, shoes: tuple[str, str] | None) -> None:
        self.who, self.b, self.kinds = who, b, shoes or (who.shoe, who.shoe)
        self.big = boots == "big"

    def size(self, i: int) -> dict:
        if self.big and self.kinds[i] == "boot":
            return {"wide": 1.48, "tall": 1.12}
        return {"wide": 1, "tall": 0.96} if self.kinds[i] == "boot" else {}

    def leg(
        self,
        a: Art,
        i: int,
        knee: list[tuple[float, float]],
        foot: tuple[float, float, float],
        toe: int,
        widths: list[float],
        per: int = 2,
        *,
        ahead: bool = False,
    ) -> None:
        """One leg from the hip by the knee into its shoe; `ahead` turns the toe towards us."""
        (x, y, turn), w, k = foot, self.who, self.b.shoe
        r = math.radians(turn) * toe
        ankle = (x + 8 * k * math.sin(r), y - 8 * k * math.cos(r))
        calf = (x + 15 * k * math.sin(r), y - 15 * k * math.cos(r))
        look = {"colour": w.shoe_colour, "rotate": turn * toe, "flip": toe < 0, **self.size(i)}
        opening(a, self.kinds[i], x, y, k, **look)
        bare = self.kinds[i] in {"sandal", "foot"}
        path = [*knee, calf, ankle] if math.dist(knee[-1], calf) > 4 else [*knee, ankle]
        widths = widths[: len(knee)] + [widths[-1]] * (len(path) - len(knee))
        a.piece(
            limb(path, widths, per=per),
            w.skin if bare and w.cut in SKIRTS else w.legs,
            "tights" if w.cut in SKIRTS else "bottom",
        )
        trim = mix(w.shoe_colour, "#FFFAEE", 0.75) if self.kinds[i] == "sock" else w.shoe_trim
        if ahead:
            front_shoe(a, self.kinds[i], x, y, k, colour=w.shoe_colour, colour2=trim, turn=turn * toe)
            return
        shoe(a, self.kinds[i], x, y, k, colour2=trim, skin=w.skin, **look)


def under(a: Art, who: Who, b: Build, pose: Pose, feet: Boots, view: str) -> None:
    """All of the legs that is drawn before the body."""
    dx, dy = settle(b, pose)
    hip, t = b.hip + dy, b.thick
    if pose.seat == "chair":
        laps.shins(a, who, b, pose, hip, feet.kinds)
        return
    slim = who.cut in SKIRTS
    w = [7.4 * t, 6.6 * t, 6 * t] if slim else [10 * t, 8.6 * t, 7.8 * t]
    for i, (foot_x, y, turn) in enumerate(pose.feet):
        x = foot_x + ((-7, 7)[i] if feet.big and pose.toes == (-1, 1) and not pose.seat else 0)
        s, spread = (-1, 1)[i], (1.5 if view == "profile" else 5.6) * t
        if pose.seat == "bench":
            joints = [(s * 8 * t, hip + 4), (s * 8 * t, hip + 12)]
        elif pose.seat == "side":
            joints = [(-1, hip), (10 * t, hip - 2), ((14 + i * 7) * t, hip + 2)]
        elif pose.seat == "floor":
            joints = [(s * 4 * t, hip + 2), (s * 11 * t, hip + 1)]
        elif pose.seat == "crouch":
            joints = [(dx, hip), ((14 + 3 * i) * t, hip - 5 + 2 * i)]
        elif pose.knees[i]:
            joints = [(s * spread, hip), pose.knees[i]]
        else:
            joints = [
                (s * spread, hip),
                ((s * spread + x) / 2 + (2 * pose.toes[i] if abs(x - s * spread) > 6 else 0), (hip + y) / 2 - 2),
            ]
        wide = [11 * t, 10 * t, 8 * t, 7 * t] if pose.seat in {"side", "crouch"} else w
        ahead = pose.seat == "bench" and who.slot != "hero"  # a hero's boots have a shaft, which is seen from the side
        feet.leg(a, i, joints, (x * (t if pose.seat else 1), y, turn), pose.toes[i], wide, 1 if pose.high else 2, ahead=ahead)  # fmt: skip


def lap(a: Art, who: Who, b: Build, pose: Pose) -> None:
    """What lies over the body of a sitter: the skirt over the knees, or the knees themselves."""
    dx, dy = settle(b, pose)
    h, t, role = b.hip + dy, b.thick, {"coat": "coat", "labcoat": "coat"}.get(who.cut, "dress")
    cloth = {"pinafore": who.bottom, "dungarees": who.bottom}.get(who.cut, who.top)
    crease = mix(cloth, INK, 0.4)
    if pose.seat == "chair":
        laps.thighs(a, who, pose, h)
    elif pose.seat == "bench" and who.cut in SKIRTS:
        a.piece(f"M{-13 * t},{h - 6}C{-16 * t},{h - 2} {-20 * t},{h + 3} {-19 * t},{h + 8}Q{-9 * t},{h + 13} 0,{h + 9}Q{9 * t},{h + 13} {19 * t},{h + 8}"
                f"C{20 * t},{h + 3} {16 * t},{h - 2} {13 * t},{h - 6}Q0,{h - 3} {-13 * t},{h - 6}Z", cloth, role)  # fmt: skip
        a.line(
            f"M{-14.6 * t},{h - 0.6}Q{-8 * t},{h + 3} {-2 * t},{h + 1}M{14.6 * t},{h - 0.6}Q{8 * t},{h + 3} {2 * t},{h + 1}M0,{h + 3}L0,{h + 8}",
            0.6,
            crease,
        )
    elif pose.seat == "bench":
        for s in (-1, 1):
            a.piece(
                blob(
                    (s * 1.6, h - 2),
                    (s * 8 * t, h - 4),
                    (s * 14 * t, h - 1),
                    (s * 14 * t, h + 6),
                    (s * 12 * t, h + 10),
                    (s * 6 * t, h + 10.6),
                    (s * 2.4, h + 7),
                ),
                who.legs,
                "bottom",
            )
            a.line(f"M{s * 4.4 * t},{h + 6}q{s * 4 * t},2 {s * 7 * t},-.6", 0.6, dark(who.legs, 0.4))
    elif pose.seat == "side" and who.cut in SKIRTS:
        a.piece(
            limb(
                [(-3 * t, h - 4), (5 * t, h - 3), (14 * t, h - 0.6)],
                [21 * t, 17 * t, 14 * t],
                caps="oo",
                per=1 if pose.high else 2,
            ),
            cloth,
            role,
        )
        a.line(f"M{-5 * t},{h - 1}Q{3 * t},{h + 2} {10 * t},{h - 3}", 0.6, crease)
    elif pose.seat == "floor" and who.cut in SKIRTS:
        a.piece(f"M{-13 * t},{h - 8}C{-17 * t},{h - 3} {-22 * t},{h + 1} {-21 * t},{h + 6}Q{-17 * t},{h + 10} 0,{h + 9}Q{17 * t},{h + 10} {21 * t},{h + 6}"
                f"C{22 * t},{h + 1} {17 * t},{h - 3} {13 * t},{h - 8}Q0,{h - 6} {-13 * t},{h - 8}Z", cloth, role)  # fmt: skip
        a.line(
            f"M{-15 * t},{h - 2}Q{-9 * t},{h} {-4 * t},{h - 1.4}M{15 * t},{h - 2}Q{9 * t},{h} {4 * t},{h - 1.4}",
            0.6,
            crease,
        )
    elif pose.seat == "crouch" and who.cut in SKIRTS:
        a.piece(
            blob(
                (dx - 10 * t, h - 10),
                (dx - 13 * t, h + 1),
                (dx - 9 * t, h + 8),
                (dx + 2 * t, h + 8),
                (dx + 12 * t, h + 2),
                (14 * t, h - 6),
                (8 * t, h - 13),
                (dx, h - 14),
            ),
            cloth,
            role,
        )
        a.line(f"M{dx + 2},{h - 3}Q{dx + 9 * t},{h + 1} {10 * t},{h - 7}", 0.6, crease)
    elif pose.seat == "crouch":
        a.piece(
            limb([(dx, h), (14 * t, h - 6), (16 * t, h - 2)], [13 * t, 11 * t, 9 * t], caps="oo"), who.legs, "bottom"
        )
