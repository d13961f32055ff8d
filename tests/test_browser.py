"""The web edition in a real Chromium: read by ear, turned by keys, buttons and fingers, by day and by night.

Needs Debian's `chromium` and the extra `browser` (Playwright for Python, which drives it, and axe-core).
"""

from __future__ import annotations

import re
import shutil
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from web_books import manuscript, shipped, web_file, words_of

from book.cli import main

ROOT = Path(__file__).parent.parent

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
if CHROMIUM is None:
    pytest.skip("there is no chromium: apt-get install chromium", allow_module_level=True)
playwright = pytest.importorskip("playwright.sync_api", reason="there is no playwright: pip install .[browser]")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="there is no axe: pip install .[browser]")

QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SCREENS = {"upright": (820, 1180), "lying": (1180, 820), "phone": (390, 844), "low": (844, 390)}
PAGES = 30
WAITS, WAIT_MS = 200, 50  # ten seconds: on a busy machine a page may turn late
HARD = 10  # the section of the first hard words, 'clue' and 'personalized medicine'


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    with playwright.sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield running
        running.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    file = tmp_path_factory.mktemp("web") / "book.html"
    file.write_bytes(web_file())
    return file.as_uri()


@pytest.fixture
def opened(browser, address):
    """Opens the book on a screen; at the end nothing was fetched, and nothing complained."""
    contexts, faults = [], []

    def open_book(screen="lying", place="", **more):
        width, height = SCREENS[screen]
        context = browser.new_context(viewport={"width": width, "height": height}, **more)
        contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: faults.append(message.text))
        tab.on("pageerror", lambda error: faults.append(str(error)))
        tab.on("request", lambda r: None if r.url.startswith(("file:", "data:")) else faults.append(r.url))
        tab.goto(address + place)
        return tab

    yield open_book
    for context in contexts:
        context.close()
    assert faults == []


def here(tab):
    return tab.evaluate(
        "[...document.querySelectorAll('main > section')].filter(s => s.checkVisibility()).map(s => s.id)"
    )


def shows(tab, *ids):
    """These sections, and no others, come into sight: a browser answers a key, a finger or a link in its own time."""
    for _ in range(WAITS):
        if here(tab) == list(ids):
            return
        tab.wait_for_timeout(WAIT_MS)
    assert here(tab) == list(ids)


def has_focus(tab, what, value):
    """The element that has the focus comes to have this `value` (`id`, `textContent`)."""
    for _ in range(WAITS):
        if tab.evaluate(f"document.activeElement.{what}") == value:
            return
        tab.wait_for_timeout(WAIT_MS)
    assert tab.evaluate(f"document.activeElement.{what}") == value


def violations(tab):
    """What axe-core finds, with all its rules: WCAG 2.2 A to AAA and good practice."""
    found = axe.Axe().run(
        tab, options={"resultTypes": ["violations"], "rules": {"color-contrast-enhanced": {"enabled": True}}}
    )
    return [(v["id"], v["nodes"][0]["html"][:200]) for v in found.response["violations"]]


@pytest.mark.parametrize(("screen", "scheme"), [("lying", "light"), ("phone", "dark")])
def test_axe_finds_nothing_on_any_page(opened, screen, scheme):
    tab = opened(screen, bypass_csp=True, color_scheme=scheme, reduced_motion="reduce")
    for _ in range(PAGES):
        assert violations(tab) == [], here(tab)
        tab.keyboard.press("ArrowRight")


def test_axe_finds_nothing_in_an_editors_report(browser, tmp_path):
    file = tmp_path / "report.html"
    assert main(["check", str(ROOT), "-q", "-o", str(tmp_path / "out"), "--report", str(file)]) == 0
    context = browser.new_context(bypass_csp=True, viewport={"width": 1180, "height": 820})
    tab = context.new_page()
    tab.goto(file.as_uri())
    assert violations(tab) == []
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_the_script_did_not_run(browser, address, tmp_path, scheme):
    """A browser without scripts runs no axe either: so the script of the book alone is taken out."""
    plain = tmp_path / "plain.html"
    plain.write_bytes(re.sub(rb"<script>.*</script>", b"", web_file(), flags=re.DOTALL))
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)
    tab = context.new_page()
    tab.goto(plain.as_uri())
    assert len(here(tab)) == PAGES
    assert violations(tab) == []
    context.close()


@pytest.mark.parametrize("enlarged", [False, True], ids=["at first", "twice as large"])
def test_a_place_for_a_name_is_in_the_picture_on_a_phone_and_below_it_where_it_is_enlarged(opened, enlarged):
    tab = opened("phone", "#page-3", reduced_motion="reduce")
    if enlarged:  # that leaves half as many pixels
        tab.set_viewport_size({"width": 195, "height": 422})
    shows(tab, "page-3")
    picture = tab.locator("#page-3 .page > .picture").bounding_box()
    words = tab.locator("#page-3 .write").bounding_box()
    assert (words["y"] + words["height"] < picture["y"] + picture["height"]) is not enlarged
    assert words["x"] + words["width"] <= picture["x"] + picture["width"]


def test_without_scripts_the_book_is_one_long_page(opened):
    tab = opened(java_script_enabled=False)
    heights = [tab.locator(f"#page-{n}").bounding_box()["y"] for n in range(1, PAGES + 1)]
    assert heights == sorted(heights)
    assert not tab.locator("#bar").is_visible()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_on_paper_each_page_is_a_sheet(opened, paper):
    margin = dict.fromkeys(("top", "right", "bottom", "left"), "0.4in")
    data = opened("phone").pdf(format=paper, margin=margin, print_background=True)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) == PAGES


def test_keys_turn_through_the_whole_book_and_back(opened):
    tab = opened(reduced_motion="reduce")
    seen = []
    for n in range(1, PAGES + 1):
        shows(tab, f"page-{n}")
        if n > 1:
            has_focus(tab, "id", f"page-{n}")
        seen.append(tab.locator("#where").inner_text())
        tab.keyboard.press("ArrowRight")
    shows(tab, f"page-{PAGES}")
    assert seen[0] == "Cover"
    assert seen[9] == "Pages 10 and 11 of 36"
    assert len(set(seen)) == PAGES
    tab.keyboard.press("ArrowLeft")
    shows(tab, f"page-{PAGES - 1}")
    tab.keyboard.press("Home")
    shows(tab, "page-1")
    tab.keyboard.press("PageDown")
    shows(tab, "page-2")
    tab.keyboard.press("PageUp")
    tab.keyboard.press("End")
    shows(tab, f"page-{PAGES}")
    tab.keyboard.press("Alt+ArrowRight")
    tab.keyboard.press("Home")
    shows(tab, "page-1")


def test_page_down_first_shows_the_rest_of_a_long_page(opened):
    tab = opened("phone", "#page-27")
    tab.keyboard.press("PageDown")
    playwright.expect(tab.locator("#page-27 h2")).not_to_be_in_viewport()
    shows(tab, "page-27")


def test_the_page_is_announced(opened):
    tab = opened()
    playwright.expect(tab.get_by_role("status")).to_have_text("Cover")
    tab.get_by_role("button", name="Next page").click()
    playwright.expect(tab.get_by_role("status")).to_have_text("Page 2 of 36")
    playwright.expect(tab.get_by_role("region", name="Page 2", exact=True)).to_be_visible()


def test_buttons_are_large_and_stop_at_both_ends(opened):
    tab = opened("phone")
    back, on = tab.get_by_role("button", name="Page before"), tab.get_by_role("button", name="Next page")
    playwright.expect(back).to_be_disabled()
    assert min(on.bounding_box()["width"], on.bounding_box()["height"]) >= 48
    on.click()
    back.click()
    shows(tab, "page-1")
    tab.keyboard.press("End")
    playwright.expect(on).to_be_disabled()


def test_tab_goes_through_all_that_can_be_pressed_and_out_again(opened):
    tab = opened(place=f"#page-{HARD}")
    stops = []
    for _ in range(5):
        tab.keyboard.press("Tab")
        name = "document.activeElement.textContent.trim() || document.activeElement.ariaLabel"
        stops.append(tab.evaluate(name))
    assert stops == ["clues", "personalized medicine", "Contents", "Page before", "Next page"]
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement === document.body || document.activeElement.id !== 'next'")


def test_focus_can_be_seen(opened):
    tab = opened(place=f"#page-{HARD}")
    for _ in range(5):
        tab.keyboard.press("Tab")
        look = tab.evaluate(
            "(s => [s.outlineStyle, parseFloat(s.outlineWidth)])(getComputedStyle(document.activeElement))"
        )
        assert look[0] == "solid"
        assert look[1] >= 3


def swipe(tab, start, end):
    session = tab.context.new_cdp_session(tab)
    steps = [tuple(a + (b - a) * i / 6 for a, b in zip(start, end, strict=True)) for i in range(7)]
    session.send(
        "Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": steps[0][0], "y": steps[0][1]}]}
    )
    for x, y in steps[1:]:
        session.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y}]})
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def test_a_swipe_turns_the_page(opened):
    tab = opened("phone", has_touch=True, is_mobile=True)
    swipe(tab, (300, 400), (80, 410))
    shows(tab, "page-2")
    swipe(tab, (80, 400), (300, 390))
    shows(tab, "page-1")
    swipe(tab, (200, 600), (230, 200))
    shows(tab, "page-1")


@pytest.mark.parametrize(("motion", "moves"), [("reduce", "none"), ("no-preference", "turn-on")])
def test_pages_move_only_for_those_who_do_not_mind(opened, motion, moves):
    tab = opened(reduced_motion=motion)
    tab.keyboard.press("ArrowRight")
    assert tab.locator("#page-2 .page").evaluate("e => getComputedStyle(e).animationName") == moves


def test_at_night_paper_is_dark_and_pictures_stay_as_they_are(opened):
    shots = {}
    for scheme in ("light", "dark"):
        tab = opened("phone", "#page-6", color_scheme=scheme, reduced_motion="reduce")
        shots[scheme] = tab.locator("#page-6 .picture").screenshot()
        paper = tab.locator("#page-6").evaluate("e => getComputedStyle(e).backgroundColor")
        dark = sum(int(n) for n in re.findall(r"\d+", paper)) < 200
        assert dark == (scheme == "dark")
        assert tab.locator("img").first.evaluate("e => getComputedStyle(e).filter") == "none"
    assert same_inside(*shots.values())


def same_inside(one, other):
    """Equal but for the round corners."""
    from PIL import Image, ImageChops

    pictures = [Image.open(BytesIO(data)).convert("RGB") for data in (one, other)]
    box = (30, 30, pictures[0].width - 30, pictures[0].height - 30)
    return ImageChops.difference(*(p.crop(box) for p in pictures)).getbbox() is None


@pytest.mark.parametrize("screen", SCREENS)
def test_no_page_is_wider_than_its_screen(opened, screen):
    tab = opened(screen, reduced_motion="reduce")
    for _ in range(PAGES):
        assert tab.evaluate("document.scrollingElement.scrollWidth <= innerWidth"), here(tab)
        tab.keyboard.press("ArrowRight")


def test_enlarged_four_times_words_flow_and_grow(opened, browser, address):
    """WCAG 2.2, 1.4.10: a screen of 1,280 by 1,024 at 400 % is one of 320 by 256."""
    context = browser.new_context(viewport={"width": 320, "height": 256}, reduced_motion="reduce")
    tab = context.new_page()
    tab.goto(address)
    for _ in range(PAGES):
        assert tab.evaluate("document.scrollingElement.scrollWidth <= 320"), here(tab)
        tab.keyboard.press("ArrowRight")
    tab.goto(address + "#page-6")
    assert float(tab.locator("#page-6 .words").evaluate("e => parseFloat(getComputedStyle(e).fontSize)")) >= 22
    context.close()


@pytest.mark.parametrize("screen", ["upright", "lying"])
def test_on_large_screens_a_page_is_a_sheet_with_its_words_inside(opened, screen):
    tab = opened(screen, reduced_motion="reduce")
    for n in range(1, PAGES + 1):
        tab.goto(tab.url.partition("#")[0] + f"#page-{n}")
        if not tab.locator(f"#page-{n}.sheet").count():
            continue
        sheet = tab.locator(f"#page-{n} .page").bounding_box()
        bar = tab.locator("#bar").bounding_box()["y"]
        assert sheet["y"] + sheet["height"] <= bar + 1, n
        for line in tab.locator(f"#page-{n} .words *").all():
            box = line.bounding_box()
            assert box["x"] >= sheet["x"] - 1, n
            assert box["x"] + box["width"] <= sheet["x"] + sheet["width"] + 1, n
            assert box["y"] + box["height"] <= sheet["y"] + sheet["height"] + 1, n


def test_a_hard_word_leads_to_its_entry_and_back(opened):
    tab = opened(place=f"#page-{HARD}")
    tab.get_by_role("link", name="clues").click()
    shows(tab, "page-25")
    has_focus(tab, "textContent", "clue")
    tab.locator("dt:focus + dd a").click()
    shows(tab, f"page-{HARD}")
    has_focus(tab, "textContent", "clues")
    tab.go_back()
    shows(tab, "page-25")


def test_the_contents_lead_to_each_question(opened):
    tab = opened("phone")
    tab.locator("summary").click()
    tab.get_by_role("link", name="What is the future of personalized medicine?").click()
    shows(tab, "page-22")
    has_focus(tab, "id", "page-22")
    playwright.expect(tab.locator("#contents ol")).to_be_hidden()
    tab.locator("summary").click()
    tab.keyboard.press("Escape")
    playwright.expect(tab.locator("#contents ol")).to_be_hidden()


SPOKEN = {"StaticText", "image"}


def heard(tab):
    """The words and alternative texts of the accessibility tree, in its order, for the pages in sight."""
    session = tab.context.new_cdp_session(tab)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}
    said, inside = [], False

    def walk(node, inside):
        role = node.get("role", {}).get("value")
        name = node.get("name", {}).get("value", "")
        inside = inside or role == "region"
        if role == "link" and name.startswith("Back to "):
            return
        if inside and not node.get("ignored") and role in SPOKEN:
            said.append(name)
        for child in node.get("childIds", ()):
            if role != "StaticText":
                walk(by_id[child], inside)

    walk(nodes[0], inside)
    return words_of(" ".join(said))


def test_a_screen_reader_hears_the_whole_manuscript_in_order(opened):
    tab = opened("phone", reduced_motion="reduce")
    for n, expected in enumerate(manuscript(shipped()), 1):
        assert heard(tab).replace(" ", "") == expected.replace(" ", ""), n
        tab.keyboard.press("ArrowRight")


def test_a_screen_reader_is_told_headings_links_languages_and_where_one_is(opened):
    """Roles and names in Chromium's accessibility tree, on the first page with hard words."""
    tab = opened("phone", f"#page-{HARD}", reduced_motion="reduce")
    assert tab.evaluate("document.documentElement.lang") == "en-US"
    assert tab.title() == shipped().title
    page = tab.get_by_role("region", name="Pages 10 and 11")
    question = next(q.text for q in shipped().faq.questions if q.id == shipped().pages[HARD - 1].question)
    assert page.get_by_role("heading", level=2).inner_text() == question
    assert page.get_by_role("img").get_attribute("alt") == shipped().pages[HARD - 1].picture.alt
    assert [link.inner_text() for link in page.get_by_role("link").all()] == ["clues", "personalized medicine"]
    playwright.expect(tab.get_by_role("status")).to_have_text("Pages 10 and 11 of 36")
    playwright.expect(tab.get_by_role("navigation", name="Turn the pages")).to_be_visible()
    tab.keyboard.press("Home")
    assert tab.get_by_role("heading", level=1).inner_text() == shipped().title


def test_the_letters_are_those_of_the_file(opened):
    tab = opened()
    tab.evaluate("document.fonts.ready")
    assert tab.evaluate("[...document.fonts].map(f => [f.family, f.weight, f.status])") == [
        ["book-0", "400", "loaded"],
        ["book-0", "700", "loaded"],
    ]
