"""Setting words: fonts, shaping, breaking lines, fitting them to boxes."""

import itertools
import struct
import unicodedata
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from fontTools import fontBuilder, ttLib
from fontTools.pens import ttGlyphPen
from hypothesis import given, settings
from hypothesis import strategies as st
from stories import BOOK, text

from book.findings import BookError
from book.geometry import Box
from book.model import Line, Piece, Text
from book.setting import Part, Setter, as_text, family_of
from book.setting.breaking import even_breaks, is_short
from book.setting.fonts import read_font
from book.setting.letters import letter_faults
from book.setting.shape import shape

FAMILY = family_of()
ANDIKA = FAMILY.regular[0]
SETTER = Setter(family=FAMILY, language="en", page="page 3 (tablet)")
BIG = Box(0, 0, 5000, 5000)
INK = "#22264A"
ANDIKA_FILE = Path(__file__).parent.parent / "assets" / "fonts" / "Andika-Regular.ttf"


def set_in(words, width, height=900.0, size=20.0, *, running=False):
    part = Part(text=text(words), role="words", size=size, colour=INK, running=running)
    return SETTER.stack([part], Box(0, 0, width, height))[0]


def lines(words, width, size=20.0):
    return [line.text for line in set_in(words, width, size=size).lines]


def only_fault(call):
    with pytest.raises(BookError) as caught:
        call()
    (finding,) = caught.value.findings
    return finding


def codes(call):
    """The codes of what a call refuses; nothing else may be raised."""
    try:
        call()
    except BookError as error:
        return {finding.code for finding in error.findings}
    return set()


# Fonts.


def test_the_font_knows_its_numbers():
    assert (ANDIKA.name, FAMILY.bold[0].name) == ("Andika", "Andika-Bold")
    assert ANDIKA.units == 2048
    assert ANDIKA.ascent > 700 > ANDIKA.x_height > 400
    assert ANDIKA.descent < 0
    assert FAMILY.bold[0].weight == 700


def test_fonts_agree_with_fonttools():
    for font in FAMILY.fonts.values():
        other = ttLib.TTFont(BytesIO(font.data))
        assert font.name == other["name"].getDebugName(6)
        assert font.cap_height == pytest.approx(other["OS/2"].sCapHeight / other["head"].unitsPerEm * 1000)
        assert font.bbox[3] == pytest.approx(other["head"].yMax / other["head"].unitsPerEm * 1000)
        assert font.italic_angle == other["post"].italicAngle


def own_font(folder: Path, data: bytes, name: str = "own.ttf") -> Path:
    place = folder / "assets" / "fonts"
    place.mkdir(parents=True)
    (place / name).write_bytes(data)
    return folder


def test_a_font_that_nobody_may_read_is_the_fault_of_the_system(tmp_path, monkeypatch):
    (tmp_path / "assets/fonts").mkdir(parents=True)
    (tmp_path / "assets/fonts/own.ttf").write_bytes(b"")

    def closed(_):
        raise PermissionError(13, "Permission denied")

    family_of()
    monkeypatch.setattr(type(tmp_path), "read_bytes", closed)
    with pytest.raises(BookError, match=r"own\.ttf: P105 'assets/fonts/own\.ttf' cannot be read") as caught:
        family_of(tmp_path)
    assert caught.value.exit_code == 4


def test_a_book_may_bring_its_own_font(tmp_path):
    data = ANDIKA_FILE.read_bytes().replace("Andika".encode("utf-16-be"), "Bndika".encode("utf-16-be"))
    family = family_of(own_font(tmp_path, _summed(data)))
    assert [font.name for font in family.regular] == ["Andika", "Bndika"]
    assert [font.name for font in family.bold] == ["Andika-Bold", "Bndika"]


def _summed(data: bytes) -> bytes:
    """The file with the sum of its name table put right."""
    for i in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * i)
        if tag == b"name":
            part = data[offset : offset + length] + b"\0" * (-length % 4)
            total = sum(struct.unpack(f">{len(part) // 4}I", part)) & 0xFFFFFFFF
            return data[: 16 + 16 * i] + struct.pack(">I", total) + data[20 + 16 * i :]
    raise AssertionError


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda data: data[:5000], "cut short"),
        (lambda data: b"OTTO" + data[4:], "not a TrueType"),
        (lambda data: data[:400_000] + b"\xff" + data[400_001:], "damaged"),
        (lambda _: b"", "not a TrueType"),
        (lambda data: data[:8], "damaged"),
    ],
    ids=["half a file", "other outlines", "a changed byte", "nothing", "eight bytes"],
)
def test_a_bad_font_is_refused_by_name(tmp_path, spoil, says):
    finding = only_fault(lambda: family_of(own_font(tmp_path, spoil(ANDIKA_FILE.read_bytes()))))
    assert finding.code == "P105"
    assert "assets/fonts/own.ttf" in finding.message
    assert says in finding.message


def test_a_font_outside_the_book_is_refused(tmp_path):
    place = tmp_path / "book" / "assets" / "fonts"
    place.mkdir(parents=True)
    (place / "own.ttf").symlink_to(ANDIKA_FILE)
    assert only_fault(lambda: family_of(tmp_path / "book")).code == "P105"


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 2000), st.integers(0, 255))
def test_a_changed_byte_in_a_font_is_an_error_or_harmless(at, byte):
    data = bytearray(ANDIKA_FILE.read_bytes())
    data[at] = byte
    assert codes(lambda: read_font(bytes(data), "own.ttf")) <= {"P105"}


def made_font(name: str, chars: str, *, weight: int = 400, rights: int = 0) -> bytes:
    """A font of square letters."""
    builder = fontBuilder.FontBuilder(1000, isTTF=True)
    glyphs = [".notdef", *(f"g{ord(c):X}" for c in chars)]
    pen = ttGlyphPen.TTGlyphPen(None)
    for i, at in enumerate([(0, 0), (0, 500), (500, 500), (500, 0)]):
        (pen.lineTo if i else pen.moveTo)(at)
    pen.closePath()
    builder.setupGlyphOrder(glyphs)
    builder.setupCharacterMap({ord(c): f"g{ord(c):X}" for c in chars})
    builder.setupGlyf(dict.fromkeys(glyphs, pen.glyph()))
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (600, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name})
    builder.setupOS2(usWeightClass=weight, fsType=rights, version=1)
    builder.setupPost()
    out = BytesIO()
    builder.save(out)
    return out.getvalue()


def test_a_letter_that_andika_lacks_comes_from_the_font_of_the_book(tmp_path):
    family = family_of(own_font(tmp_path, made_font("Own", "中")))
    setter = replace(SETTER, family=family)
    block = setter.set(text("a中b"), BIG, role="words", size=20, colour=INK)
    assert [(run.font, run.text) for run in block.lines[0].runs] == [("Andika", "a"), ("Own", "中"), ("Andika", "b")]
    assert block.lines[0].runs[1].width == pytest.approx(12)
    assert [f.code for f in letter_faults(text("中\u0301"), family)] == ["P103"]


def test_bold_words_take_the_bold_font_of_the_book_first(tmp_path):
    folder = own_font(tmp_path, made_font("Own", "中"))
    (folder / "assets" / "fonts" / "bold.ttf").write_bytes(made_font("OwnBold", "中", weight=700))
    family = family_of(folder)
    block = replace(SETTER, family=family).set(text("中 *中*"), BIG, role="words", size=20, colour=INK)
    assert [run.font for run in block.lines[0].runs] == ["Own", "Andika", "OwnBold"]


def test_a_font_whose_licence_forbids_it_is_not_embedded(tmp_path):
    assert "licence" in only_fault(lambda: family_of(own_font(tmp_path, made_font("Own", "x", rights=2)))).message


def test_all_bad_fonts_are_named_at_once(tmp_path):
    folder = own_font(tmp_path, b"nothing")
    (folder / "assets" / "fonts" / "other.otf").write_bytes(b"OTTO")
    assert codes(lambda: family_of(folder)) == {"P105"}
    with pytest.raises(BookError) as caught:
        family_of(folder)
    assert len(caught.value.findings) == 2


# Shaping.


def test_words_are_kerned_and_ligatures_say_all_their_letters():
    (shaped,) = shape(FAMILY.regular, "office", "en")
    assert "".join(glyph.text for glyph in shaped.glyphs) == "office"
    assert len(shaped.glyphs) < 6


def test_a_font_without_a_number_of_its_tables_is_damaged():
    finding = only_fault(
        lambda: read_font(ANDIKA_FILE.read_bytes().replace(b"\x5f\x0f\x3c\xf5", b"\0\0\0\0"), "own.ttf")
    )
    assert finding.message == "the font 'own.ttf' is damaged"


def test_a_font_without_letters_is_refused():
    finding = only_fault(lambda: read_font(ANDIKA_FILE.read_bytes().replace(b"glyf", b"glxx", 1), "own.ttf"))
    assert "has no table 'glyf'" in finding.message


def test_stacked_marks_stand_over_each_other():
    (shaped,) = shape(FAMILY.regular, "Ɛ̃́", "en")
    assert [glyph.text for glyph in shaped.glyphs] == ["Ɛ̃́", "", ""]
    first, second = shaped.glyphs[1:]
    assert second.dy > first.dy > 0
    assert first.advance == second.advance == 0


def test_hidden_characters_print_nothing():
    plain, hidden = (set_in(words, 500).lines[0] for words in ("elephant", "ele\u00adphant\u200d"))
    assert [g.id for g in hidden.runs[0].glyphs] == [g.id for g in plain.runs[0].glyphs]
    assert hidden.runs[0].width == plain.runs[0].width


@pytest.mark.parametrize("char", ["😀", "中", "\u0e01"])
def test_a_missing_glyph_is_named_with_its_place(char):
    finding = only_fault(lambda: set_in(f"All is well.\nOne {char}boot", 500))
    assert finding.code == "P103"
    assert finding.span.line == 2
    assert f"U+{ord(char):04X} {unicodedata.name(char)}" in finding.message
    assert f"'{char}boot'" in finding.message


@pytest.mark.parametrize("words", ["שלום", "مرحبا", "boots \u202e boots"])
def test_words_from_right_to_left_are_refused_by_name(words):
    assert only_fault(lambda: set_in(words, 500)).code == "P104"


def test_a_line_that_shows_nothing_is_refused():
    finding = only_fault(lambda: set_in("one\n\u200d\ufe0f", 500))
    assert (finding.code, finding.span.line) == ("P103", 2)


def test_a_letter_carries_ten_marks_and_no_more():
    assert not list(letter_faults(text("a" + "\u0301" * 10), FAMILY))
    (finding,) = letter_faults(text("a" + "\u0301" * 11), FAMILY)
    assert (finding.code, finding.span.line) == ("P103", 1)
    assert "the letter 'a' has 11 marks on it" in finding.message


def test_a_mark_without_a_glyph_is_named():
    (finding,) = letter_faults(text("a\u20e3"), FAMILY)
    assert "U+20E3" in finding.message


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=30))
def test_any_words_are_set_whole_or_refused(words):
    if not words.strip():
        return
    found = []
    refused = codes(lambda: found.append(SETTER.set(as_text(words, BOOK), BIG, role="words", size=20, colour=INK)))
    assert refused <= {"P103", "P104"}
    for block in found:
        glyphs = [glyph for line in block.lines for run in line.runs for glyph in run.glyphs]
        assert seen("".join(glyph.text for glyph in glyphs)) == seen(words)
        assert all(glyph.id for glyph in glyphs)


def seen(words):
    return [c for c in words if unicodedata.category(c) != "Cf" and not c.isspace()]


# Breaking.


def test_the_lines_of_the_author_are_kept_where_they_fit():
    assert lines("Flop.\nHer feet slide about.", 500) == ["Flop.", "Her feet slide about."]


def test_a_line_that_is_too_wide_is_broken_evenly():
    broken = lines("one two three four five six", 160)
    assert len(broken) == 2
    assert broken == ["one two three", "four five six"]


def test_a_paragraph_is_broken_as_a_whole_where_that_saves_a_line():
    verse = "the boots are so big and red\nthat they slide and they flop\nand nobody ever can run"
    column = 250
    assert len(lines(verse, column)) < 6
    assert " ".join(lines(verse, column)) == verse.replace("\n", " ")


def test_a_no_break_space_holds_its_words_together():
    for width in range(120, 300, 10):
        assert all(
            "page\u00a07" in line or "page" not in line for line in lines("look at page\u00a07 of it now", width)
        )


def test_a_style_may_begin_inside_a_word():
    block = set_in("the [gene], *here*", 500)
    runs = block.lines[0].runs
    assert [(run.text, run.key, run.font) for run in runs] == [
        ("the ", "", "Andika"),
        ("gene", "gene", "Andika-Bold"),
        (", ", "", "Andika"),
        ("here", "", "Andika-Bold"),
    ]
    assert runs[1].x == pytest.approx(runs[0].x + runs[0].width)


def test_a_paragraph_begins_half_a_line_lower():
    first, second, third = set_in("one\ntwo\n\nthree", 500).lines
    step = second.baseline - first.baseline
    assert third.baseline - second.baseline == pytest.approx(1.5 * step)
    assert [line.new_paragraph for line in (first, second, third)] == [False, False, True]


def every_break(count):
    for cuts in itertools.product((False, True), repeat=count - 1):
        yield (0, *(i + 1 for i, cut in enumerate(cuts) if cut))


def line_widths(starts, widths, gap):
    ends = (*starts[1:], len(widths))
    return [sum(widths[a:b]) + gap * (b - a - 1) for a, b in zip(starts, ends, strict=True)]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    st.lists(st.sampled_from(["a", "I", "the", "boot", "slide", "library", "medicine"]), min_size=2, max_size=9),
    st.integers(9, 40),
)
def test_breaks_are_few_and_even_and_leave_no_widow_and_no_weak_end(texts, column):
    widths = [float(len(word)) for word in texts]
    starts = even_breaks(widths, [1.0] * len(widths), texts, column)

    def badness(breaks):
        last = texts[breaks[-1] :]
        widow = len(breaks) > 1 and len(last) == 1 and is_short(last[0])
        weak = sum(texts[start - 1].lower() in {"a", "i", "the"} for start in breaks[1:])
        ragged = sum((1 - width / column) ** 2 for width in line_widths(breaks, widths, 1))
        return len(breaks), widow, weak, round(ragged, 9)

    fitting = [b for b in every_break(len(widths)) if max(line_widths(b, widths, 1)) <= column]
    assert starts in fitting
    assert badness(starts) == min(badness(b) for b in fitting)


def test_running_text_fills_its_column_but_for_the_last_line():
    words = "It can help doctors name an illness more surely and pick a treatment that aims better. It may lower it."
    full = set_in(words, 300, running=True)
    even = set_in(words, 300)
    widths = [[sum(run.width for run in line.runs) for line in block.lines] for block in (full, even)]
    assert len(widths[0]) == len(widths[1])
    assert widths[0][-1] < widths[1][-1]
    assert min(widths[0][:-1]) > min(widths[1][:-1])


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(st.integers(1, 9), min_size=2, max_size=9), st.integers(9, 40))
def test_running_text_has_few_full_lines_and_no_lone_last_word(lengths, column):
    widths = [float(length) for length in lengths]
    starts = even_breaks(widths, [1.0] * len(widths), ["x" * length for length in lengths], column, running=True)

    def badness(breaks):
        *others, last = line_widths(breaks, widths, 1)
        alone = len(breaks) > 1 and breaks[-1] == len(widths) - 1
        ragged = sum((1 - width / column) ** 2 for width in others) + 0.3 * (last < column / 4 and not alone)
        return len(breaks), alone, round(ragged, 9)

    fitting = [b for b in every_break(len(widths)) if max(line_widths(b, widths, 1)) <= column]
    assert starts in fitting
    assert badness(starts) == min(badness(b) for b in fitting)


def test_a_pause_is_a_better_place_to_break_than_another():
    texts = ["slide", "slide,", "slide", "slide", "slide"]
    widths = [float(len(word)) for word in texts]
    assert even_breaks(widths, [1.0] * 5, texts, 19)[1] == 2


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=40), st.integers(120, 400))
def test_words_in_are_words_out(words, width):
    block = set_in(" ".join(words), width, height=5000)
    assert " ".join(line.text for line in block.lines).split() == words
    assert all(sum(run.width for run in line.runs) <= width + 0.1 for line in block.lines)


# Fitting.


def test_a_word_wider_than_its_column_is_named():
    finding = only_fault(lambda: set_in("fine\nPharmacogenomicsresearch", 100))
    assert (finding.code, finding.span.line) == ("P102", 2)
    assert "'Pharmacogenomicsresearch'" in finding.message


def test_words_that_do_not_fit_say_how_many_and_where():
    finding = only_fault(lambda: set_in("one two\nthree four\nfive six seven", 500, height=70))
    assert finding.code == "P101"
    assert finding.message == "3 words too many at 20 pt on page 3 (tablet), from 'five' on"
    assert finding.span.line == 3


def test_one_word_too_many_is_one_word():
    assert only_fault(lambda: set_in("one two\nthree", 500, height=30)).message.startswith("1 word too many")


@pytest.mark.parametrize("align", ["left", "centre"])
@pytest.mark.parametrize("valign", ["top", "middle", "bottom"])
def test_words_stand_where_they_are_told(align, valign):
    box = Box(10, 20, 400, 300)
    block = SETTER.set(text("one\ntwo"), box, role="words", size=20, colour=INK, align=align, valign=valign)
    assert box.contains(block.box)
    at = {"top": block.box.y - box.y, "middle": 0, "bottom": box.bottom - block.box.bottom}[valign]
    assert at == pytest.approx(0)
    if align == "centre":
        assert block.box.x + block.box.width / 2 == pytest.approx(box.x + box.width / 2)


def test_the_largest_size_that_fits_is_taken_or_the_smallest_is_refused():
    def parts(size):
        return [Part(text=text("one two three"), role="words", size=size, colour=INK)]

    assert SETTER.largest(parts, Box(0, 0, 150, 30), [40, 30, 20, 10])[0].size == 20
    assert only_fault(lambda: SETTER.largest(parts, Box(0, 0, 150, 5), [40, 30])).code == "P101"


def test_a_stack_counts_all_its_words_and_leaves_out_what_is_empty():
    parts = [Part(text=text(words), role="words", size=20, colour=INK, after=10) for words in ("one", "", "two three")]
    assert len(SETTER.stack(parts, BIG)) == 2
    assert SETTER.stack(parts[1:2], BIG) == ()
    assert only_fault(lambda: SETTER.stack(parts, Box(0, 0, 500, 30))).message.startswith("2 words too many")
    first, second = SETTER.stack(parts, BIG)
    assert SETTER.height(parts, 500) == pytest.approx(second.box.bottom)
    assert second.box.y - first.box.bottom == pytest.approx(10)


def test_words_in_another_language_are_shaped_by_its_rules():
    """Vietnamese sets two marks side by side; elsewhere they stand on each other."""

    def glyphs(setter, language):
        line = Line((Piece("\u1ea5", language=language),), BOOK)
        block = setter.set(Text(((line,),), BOOK), BIG, role="words", size=20, colour=INK)
        return [glyph.id for glyph in block.lines[0].runs[0].glyphs]

    assert glyphs(SETTER, "vi") == glyphs(replace(SETTER, language="vi"), "") != glyphs(SETTER, "")


def test_blanks_that_hold_words_together_hold_them_in_titles_too():
    assert as_text("  Pages\u00a03 \n to\t20 ", BOOK).text == "Pages\u00a03 to 20"


@pytest.mark.parametrize(
    ("char", "font"),
    [
        ("\u9577", "Noto Sans SC,"),
        ("\u304f", "Noto Sans JP,"),
        ("\u0e01", "Noto Sans Thai,"),
        ("\u0915", "Noto Sans Devanagari,"),
        ("\u0f40", "Noto Serif Tibetan,"),
        ("\u1a20", "Noto Sans Tai Tham,"),
        ("\u1c5a", "Noto Sans Ol Chiki,"),
        ("\u1401", "Noto Sans Canadian Aboriginal,"),
        ("\U0001d538", "Noto Sans Math,"),
        ("\u2603", "Noto Sans Symbols 2,"),
        ("\U0001f98b", "Noto Emoji,"),
    ],
)
def test_a_missing_letter_is_named_with_a_font_that_has_it(char, font):
    (finding,) = letter_faults(as_text(f"Nia {char}", BOOK), family_of())
    assert f"U+{ord(char):04X}" in finding.message
    assert font in finding.hint
