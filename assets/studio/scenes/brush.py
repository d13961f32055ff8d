"""May I? A soft brush tickles Nia's cheek.

What the words leave out: how much it tickles, the tiny boot in Doctor Ada's ear, and an eye chart of shoes. The snail rides
on the doctor's shoulder.
"""

from acting import on_head
from hands import hand
from kit import *
from together import sleeve


def tickles(a):
    """Little lines of giggle round the head."""
    for d in ("M44,206q-6,6 -5,14", "M37,202q-8,8 -7,20", "M45,249q-4,5 -3,11", "M39,245q-7,8 -5,18"):
        a.line(d, 1.7, CORAL)


def chart(a):
    """On the wall at the right: rows of shoes from large to small, as an eye chart has letters."""
    a.piece(rect(258, 40, 60, 92, 2), MINT, "poster")
    a.piece(rect(256, 36, 60, 6, 2), KRAFT, "rod")
    shoe(a, "boot", 282, 70, 1.2, colour=CORAL, colour2="#B93A2B")
    for x, kind, c in ((270, "sneaker", TEAL), (290, "mary", PLUM)):
        shoe(a, kind, x, 92, 0.75, colour=c)
    for i, (kind, c) in enumerate((("clog", KRAFT), ("wellie", SEA), ("hitop", SUN))):
        shoe(a, kind, 267 + i * 14, 112, 0.5, colour=c)


def shelves(a):
    """On the wall at the left."""
    shelf(a, -20, 84, 62)
    shelf(a, -20, 134, 62)
    bottle(a, 8, 84, 13, 28, colour=TEAL), bottle(a, 28, 84, 14, 22, colour=CORAL, cap=CREAM, mark=TEAL)
    for x, t in ((22, -12), (28, 4), (33, 16)):
        with a.at(x, 108, rotate=t - 90):
            a.piece(limb([(-14, 0), (12, 0)], [2, 2]), WHITE, "handle")
            a.piece(cloud(16, 0, 5.4, 3.2, 9, seed=3, puff=0.36), mix(ROSE, CREAM, 0.5), "bristles")
            a.piece(limb([(8, 0), (12.4, 0)], [3.2, 3.4]), TEAL, "ring")
    a.piece("M16,112L39,112L37,134L18,134Z", SEA, "jar")
    a.piece(rect(16.6, 118, 21.6, 6), CREAM, "band")
    box(a, -8, 134, 20, 14, mark="shoe")


HEAD = (221, 445, 1.76)  # of Doctor Ada: feet, and times size
COAT, SLEEVE = mix(WHITE, TEAL, 0.25), mix(WHITE, TEAL, 0.08)
DOCTOR = replace(ADA, soft=True)


def draw():
    a = single(
        "A soft brush", "Nia giggles with closed eyes as Doctor Ada tickles the round of her cheek with a soft brush"
    )
    a.piece(rect(0, 0, 300, 300), BLUSH, "wall")
    words(a, 50, 10, 200, 128)
    a.piece(ellipse(150, 298, 190, 154), DAWN, "glow")
    a.piece(ellipse(150, 298, 168, 141), MINT, "glow")
    a.piece(ellipse(150, 298, 146, 128), mix(MINT, SEA, 0.36), "glow")
    a.piece(ellipse(150, 298, 124, 115), mix(MINT, SEA, 0.7), "glow")
    shelves(a)
    chart(a)
    with a.at(-9, -11):
        tickles(a)
    with a.at(-5, -11):
        ada(a)
        nia(a)
        arm(a)
    return a


def ada(a):
    """Doctor Ada in profile: coat, dress, the tube of her stethoscope in one piece round her neck, head."""
    a.piece("M207,234L239,230Q238,248 247,258L199,262Q208,250 207,234Z", dark(ADA.skin, 0.14), "skin")
    a.piece("M172,330C174,290 184,268 204,257L238,253C266,258 284,276 290,330Z", COAT, "coat")
    a.piece("M204,257Q212,266 225,260L216,330L180,330Q188,280 204,257Z", SEA, "dress")
    a.piece("M225,254Q236,264 230,284L218,330L210,330Q214,280 213,265Z", dark(COAT, 0.12), "lapel")
    tube = [(243, 251), (233, 257.4), (218, 264), (202, 269), (192, 280), (190, 286)]
    a.piece(limb(tube, [4, 4, 4, 4, 4, 4], caps="oo", per=3), TEAL, "tube")
    a.dot(190, 288, 5, SUN, "bell")
    person(a, DOCTOR, *HEAD, view="profile", flip=True, feeling="happy", tilt=-4, head_only=True)
    with on_head(a, ADA, *HEAD, tilt=0, lean=0, flip=True):
        a.line("M7.4,-4Q9.8,-5.4 12,-3.8", 0.9, ADA.brow, "brow")
        a.line("M-3.4,7.4l0,1.6", 0.5, SUN)
        shoe(a, "boot", -3.4, 13.4, 0.25, colour=SUN, colour2=CREAM)


def nia(a):
    """Nia giggles with her mouth shut."""
    person(a, NIA, 118, 400, 2.15, ride=None, feeling="giggle", turn=0.5, tilt=7, lean=-2, hands=("side", "side"), hide=("left-arm",), shadow=False)  # fmt: skip
    with a.group("char nia", slot="hero"), a.at(118, 400, 2.15):  # over hair or a scarf of any kind
        sleeve(a, NIA, [(-10.4, -44), (-14.6, -46), (-19.4, -56)], [9.4, 9.4, 8.6], fingers="open")


def arm(a):
    """The bent arm of Doctor Ada, and the brush at the edge of Nia's cheek."""
    a.line("M154,240q2,-4 6,-5M158,246q3,-2 6,-1", 1.3, CREAM)
    with a.at(145, 250, rotate=25):
        a.piece(cloud(3, 0, 6.4, 5, 9, seed=3, puff=0.4), mix(ROSE, CREAM, 0.5), "bristles")
        a.line("M-1.6,-1.6l5,.8M-1.8,1.6l5,-.6", 0.7, ROSE)
        a.piece(limb([(9, 0), (66, 0)], [4.2, 3.6], caps="oo"), WHITE, "handle")
        a.piece(limb([(7, 0), (14, 0)], [5.6, 5.4]), TEAL, "ring")
    a.piece(limb([(239, 267), (244, 277), (244, 288)], [19, 22, 22], caps="oo"), SLEEVE, "sleeve", more="e2")
    a.piece(limb([(244, 288), (226, 286), (204, 277.4)], [22, 21, 17.6], caps="o."), SLEEVE, "sleeve", more="e2")
    a.line("M229.6,274.6Q235,276.4 238.4,280M247,280q4,3.4 4,8", 1, mix(SLEEVE, INK, 0.36))
    a.piece(limb([(208.6, 279.4), (200, 275.6)], [19.6, 19]), MINT, "cuff")
    hand(a, "fist", 201, 276, ADA.skin, angle=203, size=2.2)
    with a.at(247.6, 256.4, rotate=10):
        snail(a, 0, 0, 0.62, flip=True)
