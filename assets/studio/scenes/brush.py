"""May I? A soft brush tickles the inside of Nia's cheek.

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
            a.piece(cloud(15, 0, 4.4, 3.4, 8, seed=3, puff=0.34), ROSE, "bristles")
    a.piece("M16,112L39,112L37,134L18,134Z", SEA, "jar")
    a.piece(rect(16.6, 118, 21.6, 6), CREAM, "band")
    box(a, -8, 134, 20, 14, mark="shoe")


HEAD = (219.5, 430.6, 1.76)  # of Doctor Ada: feet, and times size


def draw():
    a = single(
        "A soft brush", "Nia giggles with closed eyes as Doctor Ada touches a soft brush to the inside of her cheek"
    )
    a.piece(rect(0, 0, 300, 300), BLUSH, "wall")
    words(a, 50, 10, 200, 128)
    a.piece(ellipse(150, 298, 190, 154), DAWN, "glow")
    a.piece(ellipse(150, 298, 168, 141), MINT, "glow")
    a.piece(ellipse(150, 298, 146, 128), mix(MINT, SEA, 0.36), "glow")
    a.piece(ellipse(150, 298, 124, 115), mix(MINT, SEA, 0.7), "glow")
    shelves(a)
    chart(a)
    with a.at(-9, 0):
        tickles(a)
    with a.at(-5, 0):
        close_up(a)
    return a


def close_up(a):
    """Nia and the doctor, near enough to touch."""
    # Doctor Ada, in profile: coat, stethoscope, head
    coat = mix(WHITE, TEAL, 0.1)
    a.piece("M206,226L238,222Q237,246 246,257L198,260Q208,246 206,226Z", dark(ADA.skin, 0.14), "skin")
    a.piece("M174,304C176,282 186,264 203,255L236,251C262,256 280,272 286,304Z", coat, "coat")
    a.piece("M203,255Q212,264 224,258L216,304L184,304Q190,272 203,255Z", SEA, "dress")
    a.piece("M224,252Q234,262 228,280L216,304L210,304Q214,276 212,262Z", dark(coat, 0.08), "lapel")
    a.line("M200,259Q222,266 246,256", 2.8, TEAL)
    person(a, ADA, *HEAD, view="profile", flip=True, feeling="happy", tilt=-4, head_only=True)
    with on_head(a, ADA, *HEAD, tilt=0, lean=0, flip=True):
        a.line("M7.4,-4Q9.8,-5.4 12,-3.8", 0.9, ADA.brow, "brow")
        a.line("M-3.4,7.4l0,1.6", 0.5, SUN)
        shoe(a, "boot", -3.4, 13.4, 0.25, colour=SUN, colour2=CREAM)
    # Nia
    person(
        a,
        NIA,
        118,
        400,
        2.15,
        ride=None,
        feeling="joy",
        turn=0.5,
        tilt=7,
        lean=-2,
        hands=("side", "side"),
        hide=("left-arm",),
        shadow=False,
    )
    with a.group("char nia", slot="hero"), a.at(118, 400, 2.15):  # over hair or a scarf of any kind
        sleeve(a, NIA, [(-10.4, -44), (-14.6, -46), (-19.4, -56)], [9.4, 9.4, 8.6], fingers="open")
    # arm, hand and brush
    with a.at(120.5, 248, rotate=12):
        a.piece(cloud(3, 0, 6, 4.6, 8, seed=3, puff=0.36), ROSE, "bristles")
        a.piece(limb([(9, 0), (90, 0)], [4.2, 3.4], caps="oo"), WHITE, "handle")
        a.piece(limb([(7, 0), (14, 0)], [5.4, 5.4]), TEAL, "ring")
    a.piece(limb([(236, 274), (262, 304), (236, 312)], [34, 34, 30], caps="o."), WHITE, "sleeve")
    a.piece(limb([(246, 316), (206, 275)], [30, 23]), WHITE, "sleeve")
    a.line("M262,300Q252,292 247,282", 1, mix(WHITE, INK, 0.3))
    a.piece(limb([(211, 280), (202, 270.8)], [25, 24.4]), MINT, "cuff")
    hand(a, "fist", 203, 271.6, ADA.skin, angle=213, size=2.4)
    with a.at(238, 252.4, rotate=4):
        snail(a, 0, 0, 0.75, flip=True)
