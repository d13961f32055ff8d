"""Files made to be slow or huge, and surroundings made to be odd: told in a line, within seconds and 512 MB."""

from __future__ import annotations

import os
import resource
import struct
import subprocess
import sys
import tomllib
import zlib
from io import BytesIO

import pytest
from PIL import Image
from trial import MEGABYTES, ROOT, SECONDS, boat, change, run

from book.art.parts import MOST_PARTS, too_many_parts
from book.art.svg.resvg import MOST_MEMORY, SMALL_PX, draw_with_resvg
from book.findings import BookError

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"'
BLURS = '<feGaussianBlur stdDeviation="500"/><feTurbulence baseFrequency="1" numOctaves="100"/>' * 400
LAUGHS = "".join(f"<!ENTITY l{i + 1} '" + f"&l{i};" * 10 + "'>" for i in range(9))
USE = "<use href='#r'/>"


def png_of(width, height, rows=b"\0" * 1000):
    """A PNG that says that it is so large."""
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows, 9))]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))
        for tag, data in [*chunks, (b"IEND", b"")]
    )


def jpeg_of(width, height):
    """A JPEG that says that it is so large."""
    file = BytesIO()
    Image.new("RGB", (8, 8)).save(file, "JPEG")
    data = file.getvalue()
    at = data.index(b"\xff\xc0") + 5
    return data[:at] + struct.pack(">HH", height, width) + data[at + 4 :]


def png_chunks(count):
    """A PNG with so many empty chunks between its head and its pixels."""
    data = png_of(1, 1, b"\0" * 4)
    empty = struct.pack(">I", 0) + b"teSt" + struct.pack(">I", zlib.crc32(b"teSt"))
    return data[:33] + empty * count + data[33:]


def jpeg_comments(count):
    """A JPEG that says nothing so many times before it begins."""
    data = jpeg_of(8, 8)
    return data[:2] + b"\xff\xfe\0\2" * count + data[2:]


def jpeg_scans(count):
    """A grey picture of 36 megapixels that is gone through again and again: 82 bytes a time."""
    file = BytesIO()
    Image.new("L", (6000, 6000), 90).save(file, "JPEG", progressive=True)
    data = file.getvalue()
    scans = [at for at in range(len(data)) if data.startswith(b"\xff\xda", at)]
    return data[:-2] + data[scans[1] : scans[2]] * count + b"\xff\xd9"


def uses(depth):
    """Each group draws the one before ten times."""
    return "".join(f"<g id='a{i}'>" + f"<use href='#a{i + 1}'/>" * 10 + "</g>" for i in range(depth))


PICTURES = {
    "88 megapixels.png": (png_of(9400, 9400, b"\0" * 9400 * 28201), "A152"),
    "2 gigapixels.jpg": (jpeg_of(65_000, 65_000), "A152"),
    "no pixels.png": (png_of(0, 0), "A15"),
    "eps.png": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/etc/passwd) (r) file\n", "A153"),
    "long text chunk.png": (png_of(1, 1)[:33] + struct.pack(">I", 2**31 - 1) + b"zTXt", "A15"),
    "a million chunks.png": (png_chunks(1_600_000), "A152"),
    "a million comments.jpg": (jpeg_comments(4_900_000), "A152"),
    "a million bytes of nothing.jpg": (jpeg_of(8, 8)[:2] + bytes(19_000_000) + jpeg_of(8, 8)[2:], "A152"),
    "a picture over and over.jpg": (jpeg_scans(5000), "A152"),
    "laughs.svg": (f"<!DOCTYPE svg [<!ENTITY l0 'ha'>{LAUGHS}]>{SVG}><g id='&l9;'/></svg>", "A101"),
    "outside.svg": (f"<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>{SVG}><text>&x;</text></svg>", "A10"),
    "entity outside.svg": (f"<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>{SVG}>&x;</svg>", "A101"),
    "uses in uses.svg": (f"{SVG}>{uses(8)}</svg>", "A10"),
    "a thousand uses.svg": (f"{SVG}><rect id='r' width='1' height='1'/>{USE * 1001}</svg>", "A102"),
    "use of itself.svg": (f"{SVG}><g id='a'><use href='#a'/></g></svg>", "A10"),
    "deep.svg": (f"{SVG}>{'<g>' * 101}{'</g>' * 101}</svg>", "A102"),
    "too many.svg": (f"{SVG}>{'<g/>' * 20_001}</svg>", "A102"),
    "too many that are not drawn.svg": (f"{SVG}><defs>{'<g/>' * 20_001}</defs></svg>", "A102"),
    "long path.svg": (f"{SVG}><path d='M0 0{'l1 1' * 100_001}'/></svg>", "A102"),
    "filters.svg": (f"{SVG}><filter id='f'>{BLURS}</filter><rect width='9' height='9' filter='url(#f)'/></svg>", "A10"),
    "large.svg": (f"{SVG}>{' ' * 2_000_001}</svg>", "A102"),
    "too many bytes.png": (b"\x89PNG\r\n\x1a\n" + bytes(20_000_001), "A15"),
    "elsewhere.svg": (f"{SVG}><image title='>' href='/etc/x.png' width='9' height='9'/></svg>", "A103"),
}
PAGES = {
    "merged keys": ("a: &a {b: c}\n" + "".join(f"x{i}: {{<<: [*a, *a]}}\n" for i in range(2000)), "S007"),
    "references": ("".join(f"a{i}: &a{i} [{','.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 10)), "S007"),
    "deep lists": ("words: " + "[" * 100_000, "S009"),
    "deep maps": ("{a: " * 100_000, "S009"),
    "many values": ("words: [" + "a," * 100_000 + "]", "S009"),
    "many keys": ("".join(f"k{i}: x\n" for i in range(50_000)), "S009"),
    "a long text": ("layout: full\nwords: " + "word " * 4000, "S009"),
    "a large file": ("words: |\n" + "  word word word\n" * 70_000, "S009"),
    "zeros": (bytes(900_000), "S008"),
    "one line": ("words: '" + "a" * 900_000 + "'", "S009"),
    "marks": ("layout: full\nwords: |\n  " + "*" * 9_000 + "[" * 900 + "\n", "P1"),
    "letters with marks": ("layout: full\nwords: |\n  a" + "\u0301" * 9_000 + "\n", "P1"),
}


@pytest.fixture
def book(tmp_path):
    return boat(tmp_path / "boat")


def refused(done, code, file):
    """Told with its place and a way out, and with nothing else."""
    assert done.code == 1, done.err
    assert done.err == ""
    assert f"{code}" in done.out
    assert file in done.out
    assert "Traceback" not in done.out
    assert done.seconds < SECONDS
    assert done.megabytes < MEGABYTES


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_made_to_do_harm_is_refused_within_the_limits(book, tmp_path, name):
    data, code = PICTURES[name]
    (book / "assets/pictures" / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    change(book, "pages/03-home.yaml", "picture: home", f"picture: {name}")
    refused(run("build", "boat", cwd=tmp_path), code, name)
    assert not list(tmp_path.glob("out/*.pdf"))


@pytest.fixture
def filters():
    """A drawing that resvg needs minutes for, and one that it draws at once."""
    pytest.importorskip("resvg_py", reason="resvg_py is the extra under test")
    slow = f"{SVG}><filter id='f'>{BLURS}</filter><rect width='9' height='9' filter='url(#f)'/></svg>"
    quick = f"{SVG}><filter id='f'><feOffset dx='1'/></filter><rect width='9' height='9' filter='url(#f)'/></svg>"
    return slow.encode(), quick.encode()


def test_resvg_is_ended_when_its_second_is_over(filters):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    with pytest.raises(BookError, match="A102 resvg needs too much time or memory"):
        draw_with_resvg(filters[0], "a.svg", SMALL_PX)
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < 3


LITTLE = """
import sys, book.art.svg.resvg as resvg
resvg.MOST_MEMORY = int(sys.argv[1])
print(resvg.draw_with_resvg(open("a.svg", "rb").read(), "a.svg", 2000)[:4])
"""


def test_resvg_gets_no_more_memory_than_its_share(filters, tmp_path):
    assert MOST_MEMORY < MEGABYTES * 1_000_000
    (tmp_path / "a.svg").write_bytes(filters[1])
    assert "PNG" in run(str(MOST_MEMORY), cwd=tmp_path, start=("-c", LITTLE)).out
    assert "A102 resvg needs too much time or memory" in run("1000000", cwd=tmp_path, start=("-c", LITTLE)).err


def test_what_a_run_holds_already_is_not_counted_against_resvg(filters, tmp_path):
    """It is forked from a program that may hold many photographs."""
    (tmp_path / "a.svg").write_bytes(filters[1])
    many = f"held = bytearray({MEGABYTES * 1_000_000}){LITTLE}"
    assert "PNG" in run(str(MOST_MEMORY), cwd=tmp_path, start=("-c", many)).out


@pytest.mark.parametrize("name", PAGES)
def test_a_page_made_to_do_harm_is_refused_within_the_limits(book, tmp_path, name):
    text, code = PAGES[name]
    (book / "story/pages/03-home.yaml").write_bytes(text if isinstance(text, bytes) else text.encode())
    refused(run("build", "boat", cwd=tmp_path), code, "story/pages/03-home.yaml")


def test_many_pages_that_are_large_each_are_refused_together(book, tmp_path):
    for number in range(10, 310):
        (book / f"story/pages/{number:03d}.yaml").write_text("words: [" + "a," * 19_900 + "]\n")
    done = run("build", "boat", cwd=tmp_path)
    refused(done, "S009 before this file the story has more than 100,000 values", "story/pages/015.yaml")
    assert done.out.count("S009") == 1


def test_a_picture_from_a_camera_or_a_scanner_has_few_parts():
    noise = Image.effect_noise((3000, 2000), 90)
    for kind, options in (("PNG", {}), ("JPEG", {"progressive": True}), ("JPEG", {"quality": 95})):
        file = BytesIO()
        noise.save(file, kind, **options)
        assert too_many_parts(file.getvalue()) == "", kind
    assert too_many_parts(png_chunks(MOST_PARTS - 3)) == ""
    assert too_many_parts(png_chunks(MOST_PARTS)) == "10,000 chunks"


@pytest.mark.parametrize("where", ["story/pages/03-home.yaml", "story/book.yaml", "story/faq.yaml"])
@pytest.mark.parametrize("what", ["pipe", "folder", "device", "loop"])
def test_what_is_no_plain_file_is_refused_and_never_waited_for(book, tmp_path, where, what):
    file = book / where
    file.unlink(missing_ok=True)
    match what:
        case "pipe":
            os.mkfifo(file)
        case "folder":
            file.mkdir()
        case "device":
            file.symlink_to("/dev/zero")
        case "loop":
            file.symlink_to(file.name)
    refused(run("build", "boat", cwd=tmp_path), "S001", where)


@pytest.mark.parametrize("what", ["pipe", "folder", "damaged"])
def test_a_font_that_is_no_font_is_refused(book, tmp_path, what):
    file = book / "assets/fonts/a.ttf"
    file.parent.mkdir()
    if what == "pipe":
        os.mkfifo(file)
    elif what == "folder":
        file.mkdir()
    else:
        file.write_bytes((ROOT / "assets/fonts/Andika-Regular.ttf").read_bytes()[:-1000])
    refused(run("build", "boat", cwd=tmp_path), "P105", "assets/fonts/a.ttf")


def font_with(tables, padding=0):
    """Andika with so many more tables, all of them the same 15 MB."""
    data = (ROOT / "assets/fonts/Andika-Regular.ttf").read_bytes()
    (own,) = struct.unpack_from(">H", data, 4)
    entries = [struct.unpack_from(">4sIII", data, 12 + 16 * i) for i in range(own)]
    end = len(data) + 16 * tables
    moved = [(tag, total, at + 16 * tables, length) for tag, total, at, length in entries]
    moved += [(f"z{i:03x}".encode()[-4:], 0, end, padding) for i in range(tables)]
    head = data[:4] + struct.pack(">H", own + tables) + data[6:12]
    return head + b"".join(struct.pack(">4sIII", *entry) for entry in moved) + data[12 + 16 * own :] + bytes(padding)


@pytest.mark.parametrize(
    ("count", "tables", "padding", "said"),
    [(1, 4000, 15_000_000, "tables, more than 64"), (9, 1, 15_000_000, "larger than 50 MB")],
)
def test_fonts_made_to_take_for_ever_are_refused_within_the_limits(book, tmp_path, count, tables, padding, said):
    (book / "assets/fonts").mkdir()
    for number in range(count):
        (book / f"assets/fonts/{number}.ttf").write_bytes(font_with(tables, padding))
    refused(run("build", "boat", cwd=tmp_path), f"P105 the font 'assets/fonts/{count // 3}.ttf'", said)


def test_no_older_library_is_taken_than_those_that_the_limits_were_tried_with():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    floors = dict(need.split(">=") for need in project["dependencies"])
    assert float(floors["pillow"]) >= 13
    assert float(floors["reportlab"]) >= 5.1
    assert [int(part) for part in floors["pyyaml"].split(".")] >= [6, 0, 3]


SURROUNDINGS = {
    "no home": {"HOME": None},
    "a home that is not there": {"HOME": "/no/such/home"},
    "no folder for temporary files": {"TMPDIR": "/no/such", "TEMP": "/no/such", "TMP": "/no/such"},
    "a language that is not there": {"LANG": "xx_YY.UTF-9", "LC_ALL": "xx_YY"},
    "plain ASCII": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"},
    "a terminal of no width": {"COLUMNS": "0", "LINES": "-1", "TERM": "", "NO_COLOR": "1"},
    "a terminal of nonsense": {"COLUMNS": "wide", "TERM": "nonsense", "FORCE_COLOR": "1"},
    "settings for ReportLab": {"RL_pageCompression": "none", "RL_invariant": "0", "RL_documentLang": "xx"},
    "a time zone of nonsense": {"TZ": "Nowhere/Atlantis"},
    "warnings as errors": {"PYTHONWARNINGS": "error"},
    "no time": {"SOURCE_DATE_EPOCH": " "},
    "no docstrings": {"PYTHONOPTIMIZE": "2"},
}


@pytest.fixture(scope="module")
def usual(tmp_path_factory):
    """The book as it is built in the usual surroundings."""
    folder = tmp_path_factory.mktemp("usual")
    boat(folder / "boat")
    assert run("build", "boat", cwd=folder).code == 0
    return (folder / "out/the-paper-boat-tablet.pdf").read_bytes()


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_odd_surroundings_change_nothing_in_the_book(book, tmp_path, usual, name):
    done = run("build", "boat", cwd=tmp_path, **SURROUNDINGS[name])
    assert (done.code, done.err) == (0, "")
    assert (tmp_path / "out/the-paper-boat-tablet.pdf").read_bytes() == usual


@pytest.mark.parametrize("date", ["garbage", "-1", "99999999999999999999", "1.5", "\u00b2", "253402300800"])
def test_a_date_that_is_none_is_wrong_usage(book, tmp_path, date):
    done = run("build", "boat", cwd=tmp_path, SOURCE_DATE_EPOCH=date)
    assert done.code == 2
    assert done.err.startswith("SOURCE_DATE_EPOCH: U001 ")
    assert not list(tmp_path.glob("out/*.pdf"))


OUTPUTS = {
    "a name with blanks": (" my out ", 0),
    "a name with a line feed": ("o\nut", 0),
    "a name that is no text": (os.fsdecode(b"o\xffut"), 0),
    "a name of many alphabets": ("\u0431\u043e\u043e\u043a \u05e1\u05e4\u05e8 \U0001f4d6", 0),
    "no name": ("", 0),
    "the book folder": ("boat", 0),
    "inside the story": ("boat/story", 0),
    "folders in folders": ("a/b/c", 0),
    "a file": ("boat/story/book.yaml", 4),
    "below a file": ("boat/story/book.yaml/x", 4),
    "a device": ("/dev/null", 4),
    "a name without end": ("x" * 5000, 4),
}


@pytest.mark.parametrize("name", OUTPUTS)
def test_whatever_the_output_folder_is_the_story_stays_as_it_was(book, tmp_path, usual, name):
    out, code = OUTPUTS[name]
    before = {file: file.read_bytes() for file in book.rglob("*") if file.is_file()}
    done = run("build", "boat", "-o", out, cwd=tmp_path)
    assert (done.code, done.err.count("Traceback")) == (code, 0)
    assert {file: file.read_bytes() for file in before} == before
    if code == 0:
        assert (tmp_path / out / "the-paper-boat-tablet.pdf").read_bytes() == usual
        assert run("check", "boat", "-o", out, cwd=tmp_path).code == 0


@pytest.mark.parametrize(
    "name", ["a b", "a\nb", os.fsdecode(b"a\xffb"), "-x", "\U0001f4d6", "a'b\"c", "~", "$HOME", "%s"]
)
def test_a_book_folder_may_have_any_name(book, tmp_path, usual, name):
    book.rename(tmp_path / name)
    done = run("build", "-o", "out", "--", name, cwd=tmp_path)
    assert (done.code, done.err) == (0, "")
    assert (tmp_path / "out/the-paper-boat-tablet.pdf").read_bytes() == usual


@pytest.mark.parametrize(
    "arguments",
    [["build", os.fsdecode(b"b\xff")], ["build", "x" * 5000], ["explain", ""], ["explain", "\udcff"], ["new", "boat"]],
)
def test_nonsense_on_the_command_line_is_wrong_usage_in_one_line_and_a_hint(book, tmp_path, arguments):
    done = run(*arguments, cwd=tmp_path)
    assert done.code == 2
    assert "U001" in done.err
    assert len(done.err.splitlines()) == 2


@pytest.mark.parametrize("stream", ["1", "2"])
@pytest.mark.parametrize("to", [">&-", ">/dev/full"])
@pytest.mark.parametrize("arguments", ["build boat", "explain A151", "build nowhere"])
def test_nobody_need_listen(book, tmp_path, stream, to, arguments):
    command = f"exec '{sys.executable}' -m book {arguments} {stream}{to}"
    done = subprocess.run(
        ["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False, env={"PYTHONPATH": str(ROOT)}
    )
    full = to == ">/dev/full" and stream == "1" and "nowhere" not in arguments
    assert done.returncode == (4 if full else 2 if "nowhere" in arguments else 0)
    assert "Traceback" not in done.stderr + done.stdout
    assert ("no space left" in done.stderr) == full
