"""Same spoon, same medicine: Ben's dad pours green medicine into one spoon for two coughs.

What the words leave out: both noses are just as red, both have the same striped scarf, there are tissues of the same blue, and the cat
has caught the cough as well. The snail crawls over the rug behind Nia's chair.
"""

from acting import hand_at, on_head
from hands import hand
from kit import *

GRAY = mix(INK, SILVER, 0.5)
BENS_DAD = replace(DAD, name="bens-dad", slot="", skin=SKIN[1], hair_colour=BLACK, top=CORAL, collar=CREAM, legs=NIGHT)
RED = "#D8402E"
SCARF = ROSE
TISSUE = mix(SEA, CREAM, 0.58)
BOTTLE = (177.4, 195.4, 0.72, -104)  # its place, size and turn while it pours


def red_nose(a, turn, alpha=0.7):
    """A nose that has been blown all day."""
    x = 3.6 * turn * 1.35
    a.mark(ellipse(x, 5.4, 4, 3), RED, "cheek", alpha=0.26)
    a.mark(ellipse(x, 5.2, 2.1, 1.6), RED, "nose", alpha=alpha)


def scarf(a, colour=SCARF, *, side=1, tail=38):
    """A fat woollen scarf round a neck, in the frame of a head."""
    end = [(side * 5, 17), (side * 8, 27), (side * 7.4, tail)]
    a.piece(limb(end, [7.6, 7.2, 8.4], caps="o."), dark(colour, 0.1), "scarf")
    for i in range(3):
        a.line(f"M{side * 7.4 - 2.6 + i * 2.6},{tail + 0.4}l0,2.8", 1, dark(colour, 0.1))
    a.line(f"M{side * 8 - 3},{tail - 5}l6,0", 1.5, CREAM)
    a.piece(limb([(-13.6, 12.6), (-6, 17.4), (6, 17.4), (13.6, 12.6)], [6, 8, 8, 6], caps="oo"), colour, "scarf")
    for x in (-9.6, -3.4, 3.4, 9.6):
        y = 15.9 - abs(x) * 0.1
        a.line(f"M{x - 0.7},{y - 2.6}L{x + 0.7},{y + 2.8}", 1.5, CREAM)


def tissue(a, x, y, k=1, turn=0):
    """A soft tissue that hangs down from (x, y), in two folds."""
    with a.at(x, y, k, turn):
        a.piece(
            "M-4.4,-1.6Q0,-4.4 4.4,-1.6Q8.4,4 8,10.4Q4,13 .6,10.8Q-3.4,14.6 -8,11.4Q-8.2,4 -4.4,-1.6Z", TISSUE, "tissue"
        )
        a.line("M-1.6,.6Q-3.4,4.6 -3,9M1.8,.4Q3.6,4 3.6,8.2", 0.6, dark(TISSUE, 0.16))


def tissue_box(a, x, y):
    """A box with a tissue that stands up from its slot; its bottom left corner is at (x, y)."""
    a.piece(rect(x, y - 9, 19, 9, 1), mix(ROSE, PLUM, 0.12), "box")
    for i in range(3):
        a.dot(x + 4 + i * 5.5, y - 3.8, 1.2, CREAM, "dots")
    a.piece(
        path(
            f"M{x + 4.4},{y - 8.6}Q{x + 2.6},{y - 11.8} {x + 5},{y - 13.6}Q{x + 8.4},{y - 12.2} {x + 10.6},{y - 14.8}Q{x + 16},{y - 12} {x + 14.4},{y - 8.6}Z"
        ),
        TISSUE,
        "tissue",
    )
    a.line(f"M{x + 8.2},{y - 9.6}Q{x + 7.6},{y - 11} {x + 8.2},{y - 12}", 0.6, dark(TISSUE, 0.16))


def pour(a, who):
    """The arm that pours: down from the shoulder, out to the elbow and up to the bottle, which its fingers wrap from behind."""
    a.piece(
        limb(
            [(164.6, 188.6), (174, 189), (187, 200), (188.6, 211.6), (179, 208.2)],
            [8.6, 10.6, 10.4, 10.6, 9.4],
            caps="o.",
            per=3,
        ),
        who.arm,
        "sleeve",
    )
    a.piece(limb([(178.8, 207.6), (175.6, 203.8), (174, 199)], [8, 8.8, 8], caps="oo"), who.skin, "skin")
    a.piece(limb([(181.4, 209.8), (177.8, 206.6)], [10.8, 10.4]), dark(who.top, 0.3), "cuff")
    with a.at(*BOTTLE):
        a.piece("M-11,2L-11,-24Q-11,-31 -5,-33L-5,-40L5,-40L5,-33Q11,-31 11,-24L11,2Q0,5 -11,2Z", LEAF, "bottle")
        a.piece(rect(-6.4, -42, 12.8, 4.6, 1.4), PINE, "lip")
        a.piece(rect(-8, -29.4, 16, 13, 1.4), CREAM, "label")
        heart(a, 0, -22.8, 3.8, colour=CORAL)
        for i in range(4):  # the fingers come over the far edge, the thumb over the near one
            a.piece(
                limb([(13, 1.2 - i * 4), (9, 0.6 - i * 4), (5.4 + i % 3 * 0.5, 0.2 - i * 4)], [4, 4.6, 4], caps="oo"),
                who.skin,
                "skin",
            )
        a.piece(limb([(-13, -3), (-9, -7.4), (-4.6, -9.6)], [5.4, 5.2, 4.2], caps="oo"), who.skin, "skin")


def chair(a, x, y, k=1, colour=TEAL):
    """A kitchen chair from the side, its back on the left, its seat 25 high."""
    with a.at(x, y, k):
        a.piece(limb([(11, -24), (13, 0)], [3.8, 3.2], caps="oo"), dark(colour, 0.2), "chair")
        a.piece(limb([(-14, -11), (12, -11)], [2.4, 2.4]), dark(colour, 0.2), "chair")
        a.piece(limb([(-16, 0), (-14.6, -26), (-18, -60)], [3.6, 4, 3.4], caps="oo"), colour, "chair")
        a.piece(rect(-17, -28, 31, 5, 2.2), colour, "chair")


def shawl(a, x, y):
    """Grandma's shawl, over the back of the chair about (x, y)."""
    a.piece(
        path(
            f"M{x - 5.4},{y - 1}Q{x - 1},{y - 4.6} {x + 5},{y - 1}L{x + 8},{y + 26}L{x + 1},{y + 22}L{x - 4},{y + 36}L{x - 8},{y + 23}L{x - 11},{y + 25}Z"
        ),
        LEAF,
        "shawl",
    )
    for i in range(3):
        a.line(f"M{x - 6.6 - i * 1.2},{y + 5 + i * 7}l6,4.4l7,-4.6", 0.7, pale(LEAF, 0.5))


def kitchen(a):
    """Window, dresser, stove and shelves at the two sides, where only a wide page shows them."""
    room(a, 240, wall=DAWN, floor=mix(FLOOR, WOOD, 0.24), skirting=mix(SEA, CREAM, 0.15))
    words(a, 52, 10, 196, 130)
    with a.at(-11):
        kitchen_window(a)
        dresser(a)
    with a.at(12):
        stove(a)


def kitchen_window(a):
    """Rain outside, a pot of leaves on the sill."""
    window(a, -14, 62, 52, 84, sky=mix(SEA, CREAM, 0.42), hill=PINE)
    soft_cloud(a, 25, 92.5, 22, colour=CREAM)
    for x, y in ((0, 74), (24, 80), (-4, 96), (18, 112), (32, 96), (4, 126), (28, 130)):
        a.line(f"M{x},{y}l-2.4,7", 1.1, CREAM, alpha=0.85)
    a.piece("M-30,52L40,52L40,62Q34,66 27,62Q20,67 13,62Q6,67 -1,62Q-8,67 -15,62L-30,62Z", CORAL, "curtain")
    a.piece("M-30,60L-4,60Q2,96 -14,128L-30,130Z", mix(CORAL, BLUSH, 0.25), "curtain")
    with a.at(25, 147.5):
        a.piece("M-6,-9L6,-9L4.6,0L-4.6,0Z", SEA, "pot")
        for tx, ty in ((-8, -16), (-3, -23), (3, -21), (8, -15)):
            a.piece(leaf(tx * 0.3, -8, tx, ty, 5), LEAF, "leaf")


def dresser(a):
    """A cupboard with a wooden top."""
    a.piece(rect(-10, 196, 49, 48, 1.5), mix(SEA, TEAL, 0.3), "cupboard")
    a.piece(rect(-10, 191, 51.5, 6, 1.5), KRAFT, "top")
    a.piece(rect(4, 203, 32, 36, 2), mix(SEA, CREAM, 0.12), "door")
    a.dot(31, 221, 1.8, SUN)


def stove(a):
    """Shelves, pans, and the kettle on the stove."""
    shelf(a, 258, 112, 60)
    box(a, 262, 112, 13, 18, colour=LEAF, lid=dark(LEAF), mark="dot")
    a.line("M256,134L306,134", 1.6, BARK)
    a.line("M267,134l0,7", 1.2, INK)
    a.piece(limb([(267, 140), (267, 150)], [2.4, 2.4]), BARK, "handle")
    a.piece(ellipse(267, 159, 9.4), TEAL, "pan")
    a.piece(ellipse(267, 159, 6.6), dark(TEAL, 0.2), "pan")
    a.piece(rect(259, 198, 60, 46, 2), CREAM, "stove")
    a.piece(rect(257, 193, 62, 6, 2), NIGHT, "stove")
    a.piece(rect(264, 212, 40, 24, 3), NIGHT, "oven")
    a.piece(rect(268, 216, 32, 16, 2), mix(SUN, CORAL, 0.35), "oven")
    for i in range(3):
        a.dot(268 + i * 11, 205, 2.2, CORAL)
    with a.at(269, 193, 0.56):
        a.piece("M-14,0Q-17,-17 -6,-20L6,-20Q17,-17 14,0Z", SEA, "kettle")
        a.line("M-9,-18Q0,-34 9,-18", 2, INK)
        a.piece(limb([(-12, -9), (-19, -13), (-22, -19)], [5, 4, 3]), SEA, "kettle")


def calendar(a, x, y):
    """A leaf of the calendar: two days are crossed off, and a ring is round the day when Ben is better."""
    with a.at(x, y, rotate=2):
        a.piece(rect(-14, -11, 28, 23, 1), WHITE, "paper")
        a.piece(rect(-14, -11, 28, 6, 1), CORAL, "band")
        a.dot(0, -8, 1.3, SUN, "pin")
        for i in range(15):
            a.dot(-10 + i % 5 * 5, -1 + i // 5 * 4.6, 1.1, mix(SEA, CREAM, 0.2), "dot")
        a.line("M-6.6,-2.6l3.2,3.2M-3.4,-2.6l-3.2,3.2M-1.6,-2.6l3.2,3.2M1.6,-2.6l-3.2,3.2", 0.8, PLUM)
        a.line(ellipse(10, -1, 2.7), 0.9, CORAL)


def draw():
    a = single(
        "One spoon for two", "Ben's dad pours green medicine into a spoon between Nia and Ben, who both have red noses"
    )
    kitchen(a)
    calendar(a, 222, 159)
    # the dad pours, behind the table
    at, k = (150, 284), 0.93
    with on_head(a, BENS_DAD, *at, k, tilt=-5):
        a.piece(ellipse(0, -3, 16, 14), BLACK, "hair")
    person(a, BENS_DAD, *at, k, feeling="calm", turn=-0.12, look=-0.4, tilt=-5, shadow=False, hide=("legs", "arms"))  # fmt: skip
    spoon(a, 145, 210.4, 1.25, rotate=184, full=LEAF)
    a.piece(
        limb([(137, 188.2), (129, 190.4), (118.4, 197.6), (120.4, 207)], [8.6, 10.6, 10.2, 9.2], caps="o.", per=3),
        BENS_DAD.arm,
        "sleeve",
    )
    hand(a, "grip", 120.9, 209.6, BENS_DAD.skin, angle=86, size=1.08)
    a.piece(limb([(119.9, 203), (120.5, 206.4)], [10, 9.9]), dark(BENS_DAD.top, 0.3), "cuff")
    pour(a, BENS_DAD)
    drop(a, 145.6, 205.4, 1.6, colour=LEAF)
    rug(a, 150, 275, 128, 20, colour=mix(SEA, CREAM, 0.3))
    # the table
    a.ground(150, 268, 46, 3)
    for s in (-1, 1):
        a.piece(limb([(150 + s * 34, 232), (150 + s * 37, 268)], [6.4, 5.4], caps=".o"), BARK, "leg")
    a.piece(rect(98, 228, 104, 7, 2.4), WOOD, "table")
    a.piece(
        "M106,226.6L194,226.6L197,229L194,247Q186,241 178,247Q170,241 162,247Q154,241 146,247Q138,241 130,247Q122,241 114,247Q110,243 106,247L103,229Z",
        CREAM,
        "cloth",
    )
    for i in range(8):
        a.piece(rect(107 + i * 11.6, 230, 4.6, 8), CORAL if i % 2 else pale(CORAL, 0.4), "check")
    tissue_box(a, 123, 228.4)
    spoon(a, 152, 226.6, 1.0, rotate=-2)
    # Nia on the left, Ben on the right, both leaning in
    at, k = (82, 274), 1.0
    a.ground(84, 274.6, 26, 2.6)
    with a.moving(FEET):
        chair(a, *at, k)
        shawl(a, 66, 216)
    person(a, NIA, *at, k, pose="side", boots="big", feeling="worry", turn=0.55, tilt=5, lean=7, look=0.6, shadow=False,
           hands=(hand_at(NIA, *at, k, (104, 240), pose="side", lean=7), hand_at(NIA, *at, k, (114, 227), pose="side", lean=7)),
           fingers=("", ""), feet=((9, -1, 0), (30, -7, -14)), right=lambda c: tissue(c, 2, 1, 1.1, -7))  # fmt: skip
    with on_head(a, NIA, *at, k, pose="side", tilt=5, lean=7):
        red_nose(a, 0.55, 0.8)
        scarf(a, side=-1)
    at, k = (215, 274), 1.0
    wheelchair(a, *at, k, flip=True, feeling="wonder", turn=0.55, tilt=4, look=0.6, hands=("push", (26, -50)), fingers=("", ""),
               right=lambda c: tissue(c, 2, 1, 1.1, -7))  # fmt: skip
    with on_head(a, BEN, at[0] + 3, at[1], k, pose="side", tilt=4, flip=True):
        red_nose(a, 0.55, 0.6)
        scarf(a, side=-1, tail=30)
    cat(a, 152, 284, 0.86, colour=GRAY)
    with a.at(152, 284, 0.86):
        a.mark(ellipse(1.2, -22, 1.9, 1.4), RED, "nose", alpha=0.8)
        a.piece(limb([(-6, -16.6), (1, -14.4), (7, -16.6)], [4, 4.6, 4], caps="oo"), SCARF, "scarf")
        a.line("M-2.6,-17l.6,3.4M3,-17l-.4,3.4", 1, CREAM)
    snail(a, 60, 283, 0.5)
    return a
