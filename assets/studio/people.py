"""One function draws anybody: `person(a, NIA, x, y, k, pose="walk", feeling="joy")`, feet at (x, y).

Layers, back to front: back hair, legs and shoes, body, arms, collar, head, hands over the face, what is held, fingers.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import ExitStack, nullcontext

import clothes
from cast import Who
from geom import limb
from hands import hand
from heads import Head
from legs import Boots, lap, settle, under
from palette import mix
from paper import FEET, Art
from poses import ADULT, CHILD, ON_HEAD, POSES, Build, Pose, place, replace
from riding import USUAL, Chair, Ride, chair_for

Draw = Callable[[Art], None]


def person(a: Art, who: Who, x: float, y: float, k: float = 1, *, pose: str | Pose = "stand", feeling: str = "calm", view: str = "front",
           turn: float = 0, look: float = 0, tilt: float | None = None, lean: float | None = None, flip: bool = False,
           hands: tuple | None = None, fingers: tuple[str, str] | None = None, feet: tuple | None = None, toes: tuple | None = None,
           boots: str = "fit", shoes: tuple[str, str] | None = None, hold: Draw | None = None, hold_at: tuple[float, float] | None = None,
           hold_width: float = 18, grip: str = "grip", left: Draw | None = None, right: Draw | None = None,
           behind: tuple[int, ...] = (), shadow: bool = True, hide: tuple[str, ...] = (), head_only: bool = False, ride: Ride | None = USUAL,
           elbows: tuple[tuple[float, float] | None, ...] = (None, None)) -> None:  # fmt: skip
    """Draw `who` with the feet at (x, y), `k` times size (a child is 106 units tall, a grown-up 145).

    pose: a name in `poses.POSES` or a Pose. feeling: a name in `faces.FEELINGS`. view: front, profile (right), back.
    turn -1..1 drifts the face, look -1..1 the pupils, tilt degrees the head, lean degrees the body; flip mirrors all.
    hands, fingers, feet, toes override the pose's own; a hand is a place by name (`poses.PLACES`) or (x, y) in body units.
    boots: big or fit (NIA). shoes: a kind for each foot. hold: draws a thing held by both hands about (0, 0), between them;
    left, right: a thing in one hand. behind: hands (0, 1) drawn behind the body. hide: parts to leave out: legs, body, arms, left-arm, right-arm.
    ride: how a hero sits where a look says that she moves in a wheelchair; None where she never does.
    elbows: where an arm bends, in body units, for an arm that must not swing out; None leaves it to `elbow`.
    """
    b = ADULT if who.adult else CHILD
    p = POSES[pose] if isinstance(pose, str) else pose
    change = {"hands": hands, "fingers": fingers, "feet": feet, "toes": toes, "tilt": tilt, "lean": lean}
    p = replace(p, **{n: v for n, v in change.items() if v is not None})
    if hold:
        hx, hy = hold_at or (0, b.shoulder[1] + 12 * b.thick)
        p = replace(p, hands=((hx - hold_width / 2, hy), (hx + hold_width / 2, hy)), fingers=("", ""), over_face=False)
    if view == "profile" and p.feet == POSES["stand"].feet:
        p = replace(p, feet=((-5, -0.6, 0), (4, 0, 0)), toes=(1, 1))
    chair = None if head_only or "legs" in hide else chair_for(a, who, p, turn, ride)
    if shadow and not head_only:
        a.ground(x, y + 0.4 * k, (24 if p.seat else 28 if boots == "big" else 19) * b.thick * k, 2.4 * k)
    fig = Figure(a, who, b, p, view, feeling, turn, look, behind, chair)
    fig.elbows = elbows
    with ExitStack() as stack:
        stack.enter_context(a.group(f"char {who.name}", slot=who.slot or None))
        stack.enter_context(a.at(x, y, k, flip=flip))
        if head_only:
            fig.head.draw(alone=True)
            return
        fig.draw(Boots(who, b, boots, shoes), hide)
        fig.things(hold, hx if hold else 0, hy if hold else 0, hold_width, grip, left, right)


class Figure:
    """A figure being drawn; `body` is its frame, moved and leant about the hips."""

    def __init__(
        self,
        a: Art,
        who: Who,
        b: Build,
        pose: Pose,
        view: str,
        feeling: str,
        turn: float,
        look: float,
        behind: tuple,
        chair: Chair | None = None,
    ) -> None:
        self.a, self.who, self.b, self.pose, self.view = a, who, b, pose, view
        self.feeling, self.turn, self.look, self.behind = feeling, turn, look, behind
        self.chair = chair
        self.elbows: tuple[tuple[float, float] | None, ...] = (None, None)
        self.head = Head(a, who, b, pose, view, feeling, turn, look)
        self.wrists: dict[int, tuple[float, float, float, bool]] = {}

    def body(self, stack: ExitStack) -> None:
        dx, dy = settle(self.b, self.pose)
        stack.enter_context(self.a.at(dx, self.b.hip + dy, rotate=self.pose.lean))
        stack.enter_context(self.a.at(0, -self.b.hip))

    def draw(self, feet: Boots, hide: tuple[str, ...]) -> None:
        a, who, b = self.a, self.who, self.b
        with ExitStack() as s:
            self.body(s)
            self.head.locks("back", self.head.early)
        if "legs" not in hide and self.pose.seat != "floor":
            if self.chair:
                self.chair.behind(feet)
            with a.moving(FEET) if self.chair else nullcontext():
                under(a, who, b, self.pose, feet, self.view)
        spots = [i for i, name in enumerate(("left-arm", "right-arm")) if name not in hide and "arms" not in hide]
        far = [
            i
            for i in spots
            if i in self.behind or self.pose.hands[i] == "behind" or (self.view == "profile" and i == 0)
        ]
        near = [i for i in spots if i not in far]
        over = [i for i in near if self.pose.over_face and self.pose.hands[i] in ON_HEAD]
        with ExitStack() as s:
            self.body(s)
            for i in far:
                self.arm(i)
            if "body" not in hide:
                self.torso()
        lap(a, who, b, self.pose)
        if self.chair:
            self.chair.before(lapped=not self.pose.seat)
        if self.pose.seat == "floor" and "legs" not in hide:
            under(a, who, b, self.pose, feet, self.view)
        with ExitStack() as s:
            self.body(s)
            self.upper(near, over)

    def torso(self) -> None:
        with ExitStack() as s:
            if self.view == "profile":
                old = self.a.matrix
                s.callback(setattr, self.a, "matrix", old)
                self.a.matrix = tuple(v * (0.8 if i < 2 else 1) for i, v in enumerate(old))
            clothes.dress_up(self.a, self.who, self.b, back=self.view != "front", short=bool(self.pose.seat))

    def upper(self, near: list[int], over: list[int]) -> None:
        who, b = self.who, self.b
        for i in near:
            if i not in over:
                self.arm(i)
        if who.cut == "shawl":
            clothes.wrap(self.a, who, b)
        elif who.cut == "labcoat" and self.view == "front":
            clothes.stethoscope(self.a, b)
        if who.collar and self.view != "back":
            clothes.collar(self.a, who, b)
        self.head.draw()
        for i in over:
            self.arm(i)

    # -- arms ------------------------------------------------------------------------------------------------------------
    def arm(self, i: int) -> None:
        """A sleeve in one piece from under the collar to the wrist, and a hand with its thumb inwards."""
        a, who, b, side = self.a, self.who, self.b, (-1, 1)[i]
        x, y, fingers = place(b, side, self.pose.hands[i])
        fingers = self.pose.fingers[i] or fingers
        wide = 0.25 if self.view == "profile" else 1
        sx, sy, t = side * b.shoulder[0] * wide, b.shoulder[1] + 0.8, b.thick
        ex, ey = self.elbows[i] or elbow(sx, sy, x, y, b.reach * (0.55 if self.pose.seat == "chair" else 0.51), side)
        angle = math.degrees(math.atan2(y - ey, x - ex))
        co, si = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        thumb_out = side * si - 0.8 * co * 1.0 > 0 if abs(si) < 0.5 else side * si > 0
        self.wrists[i] = (x + co * 3.4 * t, y + si * 3.4 * t, angle, thumb_out)
        if fingers:
            tone = mix(who.skin, "#6A2A22", 0.13) if self.pose.over_face else who.skin  # skin on skin must still read
            hand(a, fingers, x + co * 1.6, y + si * 1.6, tone, angle=angle, flip=thumb_out, size=1.02 * (t + 1) / 2)
        joints = [(side * 3.4 * wide, b.neck + 4.2), (sx * 0.93, sy), (ex, ey), (x, y)]
        a.piece(limb(joints, [3.4 * t, 9.4 * t, 8.6 * t, 8.2 * t], per=2), who.arm, "sleeve")
        if who.cuff:
            ends = [(x - co * 2.8, y - si * 2.8), (x + co * 0.6, y + si * 0.6)]
            a.piece(limb(ends, [8.8 * t, 8.9 * t]), who.cuff, "cuff")

    def things(
        self, hold: Draw | None, x: float, y: float, wide: float, grip: str, left: Draw | None, right: Draw | None
    ) -> None:
        """What is held, and the fingers in front of it."""
        a, size = self.a, (self.b.thick + 1) / 2
        with ExitStack() as s:
            self.body(s)
            if hold:
                with a.at(x, y):
                    hold(a)
                for side in (-1, 1):
                    spot = (x + side * (wide / 2 - 0.6), y + 1)
                    hand(a, grip, *spot, self.who.skin, angle=90 - side * 90, flip=side > 0, size=size)
            for i, thing in ((0, left), (1, right)):
                if thing:
                    wx, wy, angle, mirrored = self.wrists[i]
                    with a.at(wx, wy):
                        thing(a)
                    hand(a, "grip", wx, wy, self.who.skin, angle=angle, flip=mirrored, size=0.86 * size)


def elbow(sx: float, sy: float, x: float, y: float, part: float, side: int) -> tuple[float, float]:
    """Where an arm bends: outwards and down, softly."""
    far = math.hypot(x - sx, y - sy) or 1
    out = math.sqrt(max(0, part * part - far * far / 4)) * 0.74 + 0.6
    mx, my = (sx + x) / 2, (sy + y) / 2
    nx, ny = -(y - sy) / far * out, (x - sx) / far * out
    return max(((mx + nx, my + ny), (mx - nx, my - ny)), key=lambda e: side * e[0] + 1.2 * e[1])
