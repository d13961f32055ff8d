"""German: what the book itself says, sentences, and the words to be wary of."""

from __future__ import annotations

import re

from book.languages.language import Language, Signs, split

_ENDS = re.compile(r"(?<=[.!?…])[\"'“”‘’«»)\]]*\s+(?=[\"'„“‚‘»«(\[–—]*[A-ZÄÖÜ0-9])")  # noqa: RUF001 - meant as typed
_NOT_ENDS = re.compile(r"\b(?:Dr|Prof|Nr|St|z\. ?B|d\. ?h|u\. ?a|\d{1,2})\.$")


def sentences(paragraph: str) -> tuple[str, ...]:
    """The sentences of a paragraph. Dr. Ada and the 3. Tag do not end one."""
    return split(paragraph, _ENDS, _NOT_ENDS)


GERMAN = Language(
    code="de",
    signs=Signs(
        cover="Umschlag",
        back_cover="Rückseite",
        back="Ende",
        page="Seite {}",
        pages="Seiten {} und {}",
        of="{} von {}",
        to_cover="Zurück zum Umschlag",
        to_page="Zurück zu Seite {}",
        to_pages="Zurück zu den Seiten {} und {}",
        to_back_cover="Zurück zur Rückseite",
        explained="Was es bedeutet: {}",
        next="Nächste Seite",
        before="Vorige Seite",
        contents="Inhalt",
        turn="Blättern",
    ),
    sentences=sentences,
    promises=(
        "nur für dich gemacht", "nur für dich", "perfekt", "perfekte", "perfekter", "perfektes", "hilft immer",
        "wirkt immer", "heilt", "heilen", "geheilt", "wunder", "wundermittel", "zaubermedizin", "garantiert",
        "ohne nebenwirkungen", "völlig sicher", "ganz sicher",
    ),
    frights=(
        "nadel", "nadeln", "blut", "blutet", "bluten", "spritze", "spritzen", "skalpell", "tod", "tot", "sterben",
        "stirbt", "starb", "gestorben", "töten", "tötet", "schrecklich", "furchtbar", "qual", "schmerzhaft",
        "deine schuld", "schlechtes gen", "schlechte gene",
    ),
    turns=("aber", "und", "also", "bis", "oder", "weil", "dann"),
    says_picture=(
        "bild von", "ein bild von", "foto von", "ein foto von", "illustration von", "eine illustration von",
        "zeichnung von", "eine zeichnung von", "das bild zeigt", "dieses bild zeigt", "auf dem bild",
    ),
    printing={
        "test": "Zuerst dieses Blatt drucken",
        "print": "Die Seiten 1 und\u00a02 in Originalgröße drucken, auf beide Seiten.",
        "edge": "Über die kurze Kante wenden.",
        "light": "Das Blatt ans Fenster halten. Ist der Schmetterling ganz?",
        "yes": "Ja! Die Seiten\u00a0{first}\u00a0bis\u00a0{last} genauso drucken.",
        "one-side": "Der Drucker kann nicht beide Seiten? Seite\u00a01 drucken, das Blatt wieder einlegen, Seite\u00a02"
        " drucken. Probieren, wie herum der Schmetterling ganz wird. Dann alle Blätter so, eins nach dem anderen.",
        "no": "Nein? Die andere Kante wählen und die Seiten 1 und\u00a02 noch einmal drucken.",
        "then": "Dann das Buch machen",
        "pile": "Die Blätter stapeln, die Zahlen nach oben. Blatt\u00a01 liegt unten.",
        "fold": "Alle zusammen in der Mitte falten.",
        "staple": "Öffnen. Zweimal im Falz heften, von außen.",
        "read": "Wieder falten und lesen!",
        "zine": "So faltest du dein kleines Buch",
        "long": "Bilder nach oben. Die langen Kanten aufeinander falten. Öffnen.",
        "short": "Die kurzen Kanten aufeinander falten. Öffnen.",
        "quarters": "Beide kurzen Kanten zur Mitte falten. Öffnen.",
        "cut": "Die Linie in der Mitte aufschneiden, und nicht weiter.",
        "push": "Die langen Kanten nach hinten falten, Bilder außen. Beide Enden zur Mitte schieben.",
        "book": "Den Umschlag um die anderen Seiten falten.",
    },
)  # fmt: skip
"""German as it is written for children in Austria, Germany and Switzerland."""
