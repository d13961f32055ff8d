"""Sheets for looking at: `python sheet.py FOLDER` writes cast, poses, feelings, hands and props as SVG."""

from faces import FEELINGS
from kit import *
from palette import CREAM, MINT, WALL
from twirl import TWIRL


def page(width, height, colour):
    a = Art(width, height)
    a.piece(rect(0, 0, width, height), colour, "wall")
    return a


def cast_sheet():
    a = page(620, 330, "#F6EAD2")
    show = ((NIA, "stand", "wonder"), (NIA, "brave", "brave"), (BEN, "wave", "happy"), (MEI, "heart", "kind"), (AMINA, "stand", "happy"),
            (TOMAS, "think", "think"), (FINN, "reach", "wonder"), (ZOLA, "cheer", "joy"), (LUCY, "worry", "sad"), (JO, "brave", "happy"))  # fmt: skip
    for i, (who, pose, feeling) in enumerate(show):
        person(
            a,
            who,
            40 + i * 60,
            135,
            pose=pose,
            feeling=feeling,
            boots="big" if i == 0 else "fit",
            turn=(0.4, 0, 0, 0, 0, 0.4, 0.5, 0, 0, 0)[i],
        )
    for i, (who, pose, feeling) in enumerate(
        (
            (GRANDMA, "stand", "kind"),
            (ADA, "wave", "happy"),
            (DAD, "stand", "happy"),
            (SELLER, "hold", "kind"),
            (MUM, "show", "joy"),
        )
    ):
        hold = (lambda c: box(c, -11, 8, 22, 14, mark="shoe")) if who is SELLER else None
        person(a, who, 42 + i * 76, 315, pose=pose, feeling=feeling, hold=hold, hold_width=24)
    wheelchair(a, 440, 315)
    for i, pose in enumerate(("stand", "wave", "jump")):
        twirl(a, 505 + i * 44, 315, pose=pose, feeling=("happy", "joy", "wonder")[i])
    return a


def pose_sheet():
    a = page(620, 440, WALL)
    for i, pose in enumerate(("walk", "jump", "tiptoe", "point", "reach", "show", "gasp", "shy")):
        person(
            a,
            NIA,
            45 + i * 76,
            122,
            pose=pose,
            feeling=("joy", "joy", "wonder", "happy", "happy", "happy", "wonder", "shy")[i],
        )
    bench(a, 50, 262, 64)
    stool(a, 118, 262)
    for i, pose in enumerate(("bench", "side", "floor", "crouch")):
        person(a, NIA, (50, 118, 196, 262)[i], 262, pose=pose, feeling="happy", turn=(0, 0.5, 0, 0.5)[i])
    for i, view in enumerate(("profile", "profile", "back")):
        person(
            a,
            (NIA, BEN, NIA)[i],
            330 + i * 62,
            262,
            pose=("walk", "reach", "stand")[i],
            view=view,
            feeling=("happy", "joy", "calm")[i],
        )
    person(a, NIA, 520, 262, pose="hold", feeling="happy", hold=lambda c: shoe(c, "boot", -4, 8, 1.1), hold_width=20)
    person(a, NIA, 585, 262, pose="floor", feeling="kind", hold=held_book, hold_width=30)
    hug(a, 40, 425)
    hand_in_hand(a, 130, 425)
    bed(a, 228, 425)
    asleep(a, 237, 399)
    person(
        a,
        ADA,
        425,
        425,
        pose="chair",
        feeling="kind",
        hands=((-9, -57), (26, -72)),
        right=lambda c: letter(c, "square", 0, -2, 5),
    )
    person(a, GRANDMA, 500, 425, 0.95, view="profile", pose="reach", feeling="kind")
    wheelchair(a, 580, 425, flip=True, feeling="joy", hands=("push", "wave"), fingers=("", "open"))
    return a


def feeling_sheet():
    a = page(620, 230, CREAM)
    for i, feeling in enumerate(FEELINGS):
        for row, who in enumerate((NIA, FINN, ADA, ZOLA)):
            person(
                a,
                who,
                30 + i * 51,
                50 + row * 55 + 80.5 * 1.1 + (who.adult) * 50,
                1.1,
                feeling=feeling,
                head_only=True,
                view="profile" if who is ZOLA else "front",
            )
    return a


def prop_sheet():
    a = page(620, 330, MINT)
    for i, kind in enumerate(SHOES):
        shoe(
            a,
            kind,
            22 + i * 33.5,
            50,
            1.5,
            colour=(CORAL, SEA, SUN, ROSE, LEAF, PLUM, TEAL)[i % 7],
            colour2=(CREAM, SUN, WHITE)[i % 3],
        )
    for x, draw in enumerate((teddy, cat, snail, umbrella, padlock, key, cup, lamp, pill, spoon, brush, flower)):
        draw(a, 30 + x * 50, 120)
    (
        machine(a, 55, 210, odd=4),
        open_book(a, 140, 180, odd=8),
        town_map(a, 225, 180),
        magnifier(a, 300, 175),
        window(a, 345, 145),
        clock(a, 425, 160),
    )
    helix(a, [(450, 210), (490, 200), (520, 160), (560, 145)], 9, 5)
    for i in range(4):
        letter(a, i, 570 + i % 2 * 22, 165 + i // 2 * 22, 7)
    for i, draw in enumerate((plant, tree, house, sofa, sprig, grass, lamp)):
        draw(a, 30 + i * 60, 310)
    clinic(a, 500, 310), soft_cloud(a, 440, 255), sun(a, 585, 260, 16, rays=True), books(a, 540, 318, 70)
    return a


if __name__ == "__main__":
    folder = sys.argv[1]
    for name, draw in (("cast", cast_sheet), ("poses", pose_sheet), ("feelings", feeling_sheet), ("props", prop_sheet)):
        print(name, draw().save(f"{folder}/{name}.svg"))
