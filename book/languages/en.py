"""English: sentences, syllables, the words to be wary of, and how much a child can take in."""

from __future__ import annotations

import re

from book.languages.familiar import in_dale_chall, in_spache
from book.languages.language import Language, Limits, Signs, split

# Sounds that the rules below get wrong. Counted by ear against the Carnegie Mellon Pronouncing Dictionary.
_SYLLABLES = {
    "area": 3, "being": 2, "business": 2, "chocolate": 2, "clothes": 1, "create": 2, "created": 3, "cruel": 2,
    "diet": 2, "doesn't": 2, "didn't": 2, "couldn't": 2, "wouldn't": 2, "shouldn't": 2, "isn't": 2, "wasn't": 2,
    "hasn't": 2, "hadn't": 2, "every": 2, "everybody": 4, "everyone": 3, "everything": 3, "everywhere": 3, "evening": 2,
    "eye": 1, "eyes": 1, "family": 3, "families": 3, "friend": 1, "giant": 2, "going": 2, "idea": 3, "ideas": 3,
    "lion": 2, "naked": 2, "people": 2, "poem": 2, "queue": 1, "quiet": 2, "real": 1, "really": 2, "recipe": 3,
    "recipes": 3, "science": 2, "seeing": 2, "seldom": 2, "shoe": 1, "shoes": 1, "something": 2, "sometimes": 2,
    "somebody": 3, "someone": 2, "somewhere": 2, "somehow": 2, "trying": 2, "variety": 4, "violet": 3, "wicked": 2,
    "beloved": 3, "sacred": 2, "whoever": 3, "forever": 3, "hundred": 2, "safely": 2, "sometime": 2, "homework": 2,
    "maybe": 2, "diamond": 2, "diamonds": 2, "creature": 2, "creatures": 2, "earth": 1, "heart": 1, "friendly": 2,
    "piano": 3, "museum": 3, "radio": 3, "video": 3, "medium": 3, "period": 3, "outside": 2, "inside": 2,
    "ruin": 2, "fluid": 2, "suede": 1, "coyote": 3, "karate": 3, "apostrophe": 4, "catastrophe": 4, "wednesday": 2,
}  # fmt: skip

# two vowels that are two sounds: i-a in giant, i-o in violin but not in nation, e-a in reaction, y-i in trying
_TWO_SOUNDS = re.compile(
    r"(?<![ctsg])ia(?!u)|(?<![ctsgln])io(?!u)|[^ctgx]ious|(?<!g)eo(?![up])|(?<![gq])ua|^rea[cl]|^crea(?:t[ei](?!f)|tor)"
    r"|thea[tr]|[aeiou]ying|[^aeiou]yi|ii|uou|[^r]iest$|ier$"
)
_ENDS = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])")  # noqa: RUF001 - meant as typed
_NOT_ENDS = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|e\.g|i\.e|Jr|Sr)\.)$")


def sentences(paragraph: str) -> tuple[str, ...]:
    """The sentences of a paragraph. "Stop!" she said, goes on in small letters and is one; Dr. Ada is one as well."""
    return split(paragraph, _ENDS, _NOT_ENDS)


def syllables(word: str) -> int:
    """The syllables of a word, at least one. Rules for the many, a list for the few; right for 19 words in 20."""
    if len(word) > 1 and word.isupper():
        return sum(3 if letter == "W" else 1 for letter in word)
    return sum(_syllables(part) for part in re.split(r"[-‐‑–—]", word.lower().replace("’", "'")) if part) or 1  # noqa: RUF001 - meant as typed


def _syllables(word: str) -> int:
    bare = word.removesuffix("'s") if not word.endswith(("ss's", "x's", "ch's")) else word.replace("'s", "es")
    if bare in _SYLLABLES:
        return _SYLLABLES[bare]
    letters = re.sub("[^a-zà-ÿ]", "", bare)
    count = len(re.findall("[aeiouyà-ÿ]+", letters))
    count -= _silent(letters)
    count += len(_TWO_SOUNDS.findall(letters)) + letters.endswith(("ism", "isms", "thm", "thms"))
    return max(count, 1)


def _silent(letters: str) -> int:
    """How many vowels at the end are written but not spoken."""
    if re.search("[^aeiouy]le$|[^aeiouy]les$|[^aeiouy]led$", letters):
        return 1 if letters.endswith("led") and not re.search("[tdbpgkfz]led$", letters) else 0
    if re.search("[^aeiouy]e$", letters) or re.search("[aeiouy][^aeiouy]e(?:ly|ful|less|ment|ness)$", letters):
        return 1
    if re.search("[^aeioutd]ed$", letters):
        return 1
    if re.search("[^aeiou]es$", letters) and not re.search("(?:s|x|z|ch|sh|c|g)es$", letters):
        return 1
    return 0


FOUR_TO_EIGHT = Limits(
    sentence=16,
    mean_sentence=9.0,
    spread=40,
    story=(300, 600),
    story_grade=3.0,
    grown_ups_grade=6.0,
    syllables=syllables,
)
"""The editor's brief of *Does It Fit?*; 48 picture books of the best open collection lie well inside (medians: 17.8
words a spread, 6.7 words a sentence, grade 2.1)."""

_SHE = {"they": "she", "them": "her", "their": "her", "theirs": "hers", "themself": "herself"}
_HE = {"they": "he", "them": "him", "their": "his", "theirs": "his", "themself": "himself"}
_IT = {"they": "it", "them": "it", "their": "its", "theirs": "its", "themself": "itself"}
_THEY = {"they": "they", "them": "them", "their": "their", "theirs": "theirs", "themself": "themself"}

ENGLISH = Language(
    code="en",
    signs=Signs(
        cover="Cover",
        back_cover="Back cover",
        back="Back",
        page="Page {}",
        pages="Pages {} and {}",
        of="{} of {}",
        to_cover="Back to cover",
        to_page="Back to page {}",
        to_pages="Back to pages {} and {}",
        to_back_cover="Back to back cover",
        explained="Words to know: {}",
        next="Next page",
        before="Page before",
        contents="Contents",
        turn="Turn the pages",
    ),
    sentences=sentences,
    limits=((8, FOUR_TO_EIGHT),),
    pronouns={"she": _SHE, "he": _HE, "they": _THEY, "it": _IT},
    # no medicine can keep these: the editor's brief, "honest"
    promises=(
        "made just for you", "made for you alone", "just for you", "perfect", "perfectly", "always works",
        "always work", "never fails", "cure", "cures", "cured", "miracle", "magic medicine", "guaranteed",
        "no side effects", "completely safe", "totally safe", "will make you well", "will heal you", "fixes everything",
    ),
    # a child of four hears these at night: the editor's brief, "no fear"
    frights=(
        "needle", "needles", "blood", "bleed", "bleeds", "bleeding", "injection", "injections", "shots", "syringe",
        "scalpel", "stab", "stabbed", "cut open", "death", "die", "dies", "died", "dying", "dead", "kill", "kills",
        "killed", "scary", "horrible", "terrible", "agony", "painful", "your fault", "bad gene", "bad genes",
    ),
    familiar={"spache": in_spache, "dale-chall": in_dale_chall},
    turns=("but", "and", "so", "until", "or", "because", "then"),
    says_picture=(
        "picture of", "a picture of", "image of", "an image of", "photo of", "a photo of", "illustration of",
        "an illustration of", "drawing of", "a drawing of", "the picture shows", "this picture shows", "graphic of",
    ),
    printing={
        "test": "First print this sheet",
        "print": "Print pages 1 and\u00a02 at actual size, on both sides.",
        "edge": "Flip on the short edge.",
        "light": "Hold the sheet up to a window. Is the butterfly whole?",
        "yes": "Yes! Print pages\u00a0{first}\u00a0to\u00a0{last} in the same way.",
        "one-side": "Your printer cannot do both sides? Print page\u00a01, put the sheet in again, print page\u00a02."
        " Try each way round until the butterfly is whole. Then print the other sheets like that, one by one.",
        "no": "No? Choose the other edge, and print pages 1 and\u00a02 again.",
        "then": "Then make your book",
        "pile": "Pile up the sheets with their numbers up. Number\u00a01 is lowest.",
        "fold": "Fold them all in the middle.",
        "staple": "Open them. Staple twice along the fold, from outside.",
        "read": "Fold again, and read!",
        "zine": "How to fold your little book",
        "long": "Pictures up. Fold the long edges together. Open.",
        "short": "Fold the short edges together. Open.",
        "quarters": "Fold both short edges to the middle. Open.",
        "cut": "Cut along the line in the middle, and no further.",
        "push": "Fold the long edges back, pictures outside. Push both ends to the middle.",
        "book": "Fold the cover round the other pages.",
    },
)  # fmt: skip
"""English as it is written for children in the United States and elsewhere."""
