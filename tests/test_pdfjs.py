"""The tablet edition in pdf.js, the reader inside Firefox and many websites, run in a real Chromium.

Needs Debian's `chromium` and `libjs-pdf` (the viewer of pdf.js) and the extra `browser`.
"""

from __future__ import annotations

import os
import shutil
import unicodedata
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from own_books import own_book
from web_books import words_of

from book.layouts.links import WORDS_TO_KNOW

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PDFJS = Path(os.environ.get("PDFJS", "/usr/share/javascript/pdf"))
if CHROMIUM is None:
    pytest.skip("there is no chromium: apt-get install chromium", allow_module_level=True)
if not (PDFJS / "web" / "viewer.html").is_file():
    pytest.skip("there is no pdf.js: apt-get install libjs-pdf", allow_module_level=True)
playwright = pytest.importorskip("playwright.sync_api", reason="there is no playwright: pip install .[browser]")

SITE = "http://book.test"
KINDS = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".pdf": "application/pdf"}
READ = """async () => {
  const doc = window.PDFViewerApplication.pdfDocument, pages = [];
  for (let n = 1; n <= doc.numPages; n++) {
    const page = await doc.getPage(n), links = [], alts = [];
    const text = (await page.getTextContent()).items.map((item) => item.str + (item.hasEOL ? " " : "")).join("");
    for (const { dest } of await page.getAnnotations()) {
      links.push(1 + await doc.getPageIndex((await doc.getDestination(dest))[0]));
    }
    const walk = (node) => { if (node.alt) alts.push(node.alt); (node.children || []).forEach(walk); };
    walk(await page.getStructTree());
    pages.push({ text, links, alts });
  }
  return pages;
}"""

# pdf.js may draw a page anew at any time, with new links: so the link is found, hit and clicked in one step.
CLICK = """(n) => {
  const link = document.querySelector(`.page[data-page-number='${n}'] .annotationLayer a`);
  if (!link) return false;
  const { x, y, width, height } = link.getBoundingClientRect();
  if (document.elementFromPoint(x + width / 2, y + height / 2) !== link) return false;
  link.click();
  return true;
}"""


@pytest.fixture(scope="module")
def book():
    return own_book("tablet")


@pytest.fixture(scope="module")
def viewer(book):
    """The viewer with the book open. Its site is this machine's folder: nothing goes out."""

    def answer(route):
        path = urlsplit(route.request.url).path
        if path == "/book.pdf":
            route.fulfill(body=book[1], content_type="application/pdf")
            return
        file = PDFJS / path.lstrip("/")
        if file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=KINDS.get(file.suffix, "application/octet-stream"))
        else:
            route.fulfill(status=404, body="")

    with playwright.sync_playwright() as driver:
        args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
        args += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=args)
        tab = browser.new_page(viewport={"width": 900, "height": 1200})
        tab.route("**/*", answer)
        tab.warned = []
        tab.on("console", lambda message: tab.warned.append(message.text) if message.type == "warning" else None)
        tab.goto(f"{SITE}/web/viewer.html?file=/book.pdf#page=10&zoom=page-fit")
        tab.wait_for_selector(".page[data-page-number='10'] .annotationLayer a", state="attached", timeout=60_000)
        yield tab
        browser.close()


@pytest.fixture(scope="module")
def read(viewer):
    return viewer.evaluate(READ)


def plain(text):
    """As pdf.js gives text: in Unicode's compatibility form, where an ellipsis is three dots."""
    return words_of(unicodedata.normalize("NFKC", text))


def test_each_page_has_its_words_in_order(book, read):
    """Titles in turned letters too: a reader that is left alone with them hears 'D oe s I tF it ?'."""
    for page, found in zip(book[0], read, strict=True):
        assert plain(found["text"]) == plain(page.text), page.number


def test_each_picture_has_its_alternative_text(book, read):
    for page, found in zip(book[0], read, strict=True):
        alts = [item.alt for item in page.items if getattr(item, "alt", "")]
        assert sorted(found["alts"]) == sorted(alts), page.number


def test_hard_words_lead_to_words_to_know_and_back(book, read):
    known = next(page.number for page in book[0] if page.layout == WORDS_TO_KNOW)
    leading = {n for n, page in enumerate(read, 1) if known in page["links"]}
    assert len(leading) >= 5
    assert set(read[known - 1]["links"]) == leading


def test_a_click_on_a_hard_word_goes_to_its_entry(book, viewer):
    known = next(page.number for page in book[0] if page.layout == WORDS_TO_KNOW)
    viewer.evaluate("window.PDFViewerApplication.page = 10")
    viewer.wait_for_function(CLICK, arg=10)
    viewer.wait_for_function(f"window.PDFViewerApplication.pdfViewer._location.pageNumber === {known}")


def heard(viewer):
    """The words, and the names of pictures, that the accessibility tree holds now, in its order."""
    session = viewer.context.new_cdp_session(viewer)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    by_id = {node["nodeId"]: node for node in nodes}
    words, pictures = [], []

    def walk(node):
        role, name = (node.get(key, {}).get("value", "") for key in ("role", "name"))
        if role == "StaticText":
            words.append(name)
        elif role in {"image", "figure"}:
            pictures.append(name)
        for child in node.get("childIds", ()) if role != "StaticText" else ():
            walk(by_id[child])

    walk(nodes[0])
    return plain("".join(words)).replace(" ", ""), pictures


@pytest.mark.parametrize("number", [1, 6, 10, 30, 36])
def test_a_screen_reader_hears_words_and_alternative_texts(number, book, viewer):
    """The cover with its turned letters, a picture with words, links, the list of words to know, the disclaimer."""
    page = book[0][number - 1]
    alts = [item.alt for item in page.items if getattr(item, "alt", "")]
    viewer.evaluate(f"window.PDFViewerApplication.page = {number}")
    for _ in range(100):  # at most 20 s: the viewer adds the text and its order when the page is drawn
        words, pictures = heard(viewer)
        if plain(page.text).replace(" ", "") in words and set(alts) <= set(pictures):
            break
        viewer.wait_for_timeout(200)
    assert plain(page.text).replace(" ", "") in words
    assert set(alts) <= set(pictures)


def test_a_screen_reader_is_told_headings_the_language_and_how_many_pages(book, viewer):
    assert viewer.evaluate("window.PDFViewerApplication.pdfDocument.numPages") == len(book[0])
    lang = "async () => (await window.PDFViewerApplication.pdfDocument.getMetadata()).info.Language"
    assert viewer.evaluate(lang) == "en-US"
    assert viewer.title().startswith("Does It Fit?")
    viewer.evaluate("window.PDFViewerApplication.page = 10")
    tree = viewer.locator(".page[data-page-number='10'] .structTree")
    playwright.expect(tree.locator("[role=heading]").first).to_be_attached()
    playwright.expect(tree.locator("[role=figure], [role=img]")).to_have_count(1)


def test_the_book_gives_the_viewer_nothing_to_complain_of(viewer, read):
    assert len(read) == 36
    assert [text for text in viewer.warned if "Warning" in text] == []
