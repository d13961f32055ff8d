"""The structure of a PDF read back, as readers that speak walk it; and a search for anything drawn outside of it.

python tests/tag_tree.py FILE.pdf     prints the whole book in reading order, page by page
"""

from __future__ import annotations

import re
import sys

import pikepdf

PAINTING = {*"fFBbSs", "f*", "B*", "b*", "sh", "Do", "Tj", "TJ", "'", '"', "BI", "EI", "INLINE IMAGE"}


def unmarked(pdf: pikepdf.Pdf) -> list[str]:
    """Every painting operator of the pages that is not inside exactly one artifact or one piece of the tree."""
    faults = []
    for number, page in enumerate(pdf.pages, 1):
        open_marks: list[str] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                open_marks.append(_kind(operands))
            elif name == "EMC":
                open_marks.pop()
            elif name in PAINTING and len([kind for kind in open_marks if kind]) != 1:
                faults.append(f"page {number}: {name} in {open_marks}")
        if open_marks:
            faults.append(f"page {number}: {open_marks} stays open")
    return faults


def _kind(operands) -> str:
    if str(operands[0]) == "/Artifact":
        return "artifact"
    return "tree" if len(operands) > 1 and "/MCID" in operands[1] else ""


class Reader:
    """Walks the tree of a file, with the text of each piece as its fonts and ActualText give it."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.pieces = {page.objgen: _pieces(page) for page in pdf.pages}
        self.numbers = {page.objgen: n for n, page in enumerate(pdf.pages, 1)}
        (self.root,) = _kids(pdf.Root.StructTreeRoot)

    def tree(self, element=None) -> tuple:
        """(role, kids...): kids are trees, text, and `-> name` for links."""
        element = self.root if element is None else element
        return (str(element.S)[1:], *(self._kid(kid, element) for kid in _kids(element)))

    def _kid(self, kid, element):
        if isinstance(kid, pikepdf.Dictionary):
            if kid.get("/Type") == "/OBJR":
                return f"-> {kid.Obj.Dest}"
            return self.tree(kid)
        return self.pieces[element.Pg.objgen][int(kid)]

    def elements(self, element=None):
        element = self.root if element is None else element
        yield element
        for kid in _kids(element):
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
                yield from self.elements(kid)

    def marks(self) -> dict[tuple[int, int], list[int]]:
        """The numbers of the pieces of each page, in the order of the tree."""
        found: dict[tuple[int, int], list[int]] = {page: [] for page in self.pieces}

        def walk(element) -> None:
            for kid in _kids(element):
                if not isinstance(kid, pikepdf.Dictionary):
                    found[element.Pg.objgen].append(int(kid))
                elif kid.get("/Type") == "/StructElem":
                    walk(kid)

        walk(self.root)
        return found

    def aloud(self) -> list[str]:
        """The book as it is read aloud: a line for each block of words, `[alt]` for each picture."""
        return [line for _, line in self.told()]

    def told(self) -> list[tuple[int, str]]:
        """What is read aloud, each with the number of its page."""
        lines: list[tuple[int, str]] = []
        for element in self.elements():
            if element.S == "/Figure":
                lines.append((self._page(element), f"[{element.Alt}]"))
            elif str(element.S) not in ("/Link", "/Span") and (text := self._text(element)):
                lines.append((self._page(element), " ".join(text.split())))
        return lines

    def _page(self, element) -> int:
        """The number of the page on which an element begins."""
        return next(self.numbers[each.Pg.objgen] for each in self.elements(element) if "/Pg" in each)

    def _text(self, element) -> str:
        text = ""
        for kid in _kids(element):
            if not isinstance(kid, pikepdf.Dictionary):
                text += self.pieces[element.Pg.objgen][int(kid)]
            elif kid.get("/S") in ("/Link", "/Span"):
                text += self._text(kid)
        return text


def _kids(element) -> list:
    kids = element.K
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _pieces(page) -> dict[int, str]:
    """The text of each piece of a page."""
    fonts = {name: _to_unicode(font) for name, font in page.get("/Resources", {}).get("/Font", {}).items()}
    said: dict[int, str] = {}
    stack: list[tuple[int | None, str | None]] = []
    font: dict[str, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            facts = operands[1] if len(operands) > 1 else {}
            stack.append((facts.get("/MCID"), str(facts["/ActualText"]) if "/ActualText" in facts else None))
            if stack[-1][0] is not None:
                said[int(stack[-1][0])] = ""
            _say(said, stack, stack[-1][1] or "", whole=True)
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            font = fonts[str(operands[0])]
        elif name == "TJ":
            codes = "".join(bytes(part).hex().upper() for part in operands[0] if isinstance(part, pikepdf.String))
            _say(said, stack, "".join(font[codes[i : i + 4]] for i in range(0, len(codes), 4)), whole=False)
    return said


def _say(said, stack, text, *, whole) -> None:
    """Words that stand under an ActualText are not said twice."""
    if not whole and any(actual is not None for _, actual in stack):
        return
    owner = next((int(mark) for mark, _ in reversed(stack) if mark is not None), None)
    if owner is not None:
        said[owner] += text


def _to_unicode(font) -> dict[str, str]:
    rows = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>", font.ToUnicode.read_bytes())
    return {code.decode(): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}


if __name__ == "__main__":
    with pikepdf.open(sys.argv[1]) as book:
        for number, line in Reader(book).told():
            print(f"{book.pages[number - 1].label}: {line}")
