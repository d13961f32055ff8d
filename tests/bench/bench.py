"""Measure the program: CPU seconds and peak memory of whole commands, beside a peer in the same run.

    python tests/bench/bench.py                    this book: first build, rebuild after a change of words, what tags
                                                   cost, how soon its pages show
    python tests/bench/bench.py --peers DIR        and the peers' vector book (W1) beside Typst; DIR holds
                                                   make_inputs.py, peer_typst.py and book_w1.typ

Each command runs `--runs` times as a process of its own; the median is printed, and for a peer the median of the
ratios run by run. Machines differ and are noisy: compare ratios, and seconds of one run only.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import yaml
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]


def measured(command: list[str], folder: Path) -> tuple[float, float, float]:
    """Run a command; CPU seconds with all its children, wall seconds, peak memory of the largest process in MB."""
    start = time.perf_counter()
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = child.stderr.read() if child.stderr else b""
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}\n{errors.decode()}")
    return used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss / 1024


def row(name: str, runs: list[tuple[float, float, float]], note: str = "") -> None:
    """One line of the table."""
    cpu, wall, memory = (statistics.median(column) for column in zip(*runs, strict=True))
    print(f"| {name} | {cpu:.2f} | {wall:.2f} | {memory:.0f} | {note} |")


def book(*words: str) -> list[str]:
    """The command line of the program."""
    return [sys.executable, "-m", "book", *words]


def build(folder: Path, out: Path, *editions: str) -> list[str]:
    """The command that builds a folder."""
    wanted = [word for edition in editions for word in ("-e", edition)]
    return book("build", str(folder), "-o", str(out), "--quiet", *wanted)


def copy_of_this_book(folder: Path) -> Path:
    """The story and its pictures, to be changed."""
    for part in ("story", "assets/pictures"):
        shutil.copytree(ROOT / part, folder / part)
    return folder


def bench_this_book(work: Path, runs: int) -> None:
    """First build of both tablet editions; the tablet edition after a change of words; a print shop's two files."""
    mine, out = copy_of_this_book(work / "mine"), work / "out"
    cold, changed = [], []
    page = mine / "story" / "pages" / "06-boots.yaml"
    words = page.read_text(encoding="utf-8")
    for run in range(runs):
        shutil.rmtree(out, ignore_errors=True)
        cold.append(measured(build(mine, out, "tablet", "tablet-wide"), work))
        page.write_text(words.replace("slide about", "slip about" if run % 2 else "slide and slip"), encoding="utf-8")
        changed.append(measured(build(mine, out, "tablet"), work))
    shop = build(mine, out, "print-kdp-8.5sq")
    first = measured(shop, work)
    kept = [measured(shop, work) for _ in range(runs)]
    row("first build, `tablet` and `tablet-wide`", cold)
    row("`tablet` after a change of words", changed)
    row("`print-kdp-8.5sq`, interior and cover, first build", [first])
    row("`print-kdp-8.5sq`, interior and cover, pictures kept", kept)
    row("`book --help`", [measured(book("--help"), work) for _ in range(runs)])
    for made in sorted(out.glob("*.pdf")):
        print(f"| {made.name} | | | | {made.stat().st_size / 1e6:.2f} MB |")


def bench_tags(work: Path, runs: int) -> None:
    """What tags cost: the tablet edition from kept pictures to its bytes, tagged and not, in turn, in this process."""
    from book.make import printed, proof

    def spent(*, tagged: bool) -> float:
        start = time.process_time()
        ready = proof(work / "mine", ("tablet",), work / "out" / ".kept")
        (sheets,) = ready.sheets
        printed(ready, replace(sheets, edition=replace(sheets.edition, tagged=tagged)))
        return time.process_time() - start

    spent(tagged=True)
    both = [(spent(tagged=True), spent(tagged=False)) for _ in range(max(runs, 5))]
    with_tags, without = (statistics.median(column) for column in zip(*both, strict=True))
    share = statistics.median(a / b for a, b in both) - 1
    print(f"| tags of `tablet`, pictures kept | {with_tags - without:.3f} | | | {share:+.0%} of CPU |")


def bench_pages(file: Path) -> None:
    """How long each page takes to show in PDFium, its longer side 2048 pixels, beside a JPEG of it on a page alone."""
    import pypdfium2

    def drawn(document: pypdfium2.PdfDocument, at: int) -> tuple[float, Image.Image]:
        start = time.process_time()
        sheet = document[at]
        bitmap = sheet.render(scale=2048 / max(sheet.get_size()))
        spent = time.process_time() - start
        return spent, bitmap.to_pil().convert("RGB")

    document = pypdfium2.PdfDocument(file)
    ours, jpegs = [], []
    for at in range(len(document)):
        spent, picture = drawn(document, at)
        ours.append(spent * 1000)
        page = BytesIO()
        picture.save(page, "PDF", quality=88)
        photo = pypdfium2.PdfDocument(page.getvalue())
        jpegs.append(drawn(photo, 0)[0] * 1000)
        photo.close()
    document.close()
    ratio = statistics.median(a / b for a, b in zip(ours, jpegs, strict=True))
    print(
        f"| a page in PDFium at 2048 px: median {statistics.median(ours):.0f} ms, worst {max(ours):.0f} ms | | | "
        f"| {ratio:.1f} x a JPEG page ({statistics.median(jpegs):.0f} ms) |"
    )


def vector_book(inputs: Path, folder: Path) -> Path:
    """The peers' book W1 as a story folder: 24 pictures, 32 pages."""
    source = yaml.safe_load((inputs / "book.yaml").read_text(encoding="utf-8"))
    pages = folder / "story" / "pages"
    pages.mkdir(parents=True)
    shutil.copytree(inputs / "svg", folder / "assets" / "pictures")
    named = {key: re.sub(r"\{name\}", source["name"], source[key]) for key in ("title", "author", "illustrator")}
    (folder / "story" / "book.yaml").write_text(yaml.safe_dump({**named, "language": "en", "ground": "#FDF3D8"}))
    written = [{"layout": "cover", "picture": "01", "alt": source["cover"]["alt"]}, {"layout": "title"}]
    for page in source["pages"]:
        words = page["text"].replace("{name}", source["name"])
        written.append({"layout": "full", "picture": Path(page["image"]).stem, "alt": page["alt"], "words": words})
    written.append({"layout": "back", "words": source["back"]})
    for number, page in enumerate(written, 1):
        (pages / f"{number:02d}.yaml").write_text(yaml.safe_dump(page, allow_unicode=True), encoding="utf-8")
    return folder


def bench_beside_typst(peers: Path, work: Path, runs: int) -> None:
    """W1 by this program, cold and with kept pictures, and by Typst with PDF/UA-1, in turn."""
    desk = work / "peers" / "desk"
    shutil.copytree(peers, desk)
    shutil.copytree(peers.parent / "samples" / "a-tiny-seed", work / "peers" / "samples" / "a-tiny-seed")
    measured([sys.executable, "make_inputs.py"], desk)
    mine, out = vector_book(desk / "inputs" / "w1", work / "w1"), work / "w1-out"
    typst = [sys.executable, "peer_typst.py", "w1", str(work / "typst.pdf"), "ua-1"]
    cold, kept, peer = [], [], []
    for _ in range(runs):
        shutil.rmtree(out, ignore_errors=True)
        cold.append(measured(build(mine, out, "tablet"), work))
        kept.append(measured(build(mine, out, "tablet"), work))
        peer.append(measured(typst, desk))
    row("W1 by Typst, PDF/UA-1", peer)
    for name, mine_runs in (("W1 by this program, first build", cold), ("W1 by this program, pictures kept", kept)):
        ratio = statistics.median(a[0] / b[0] for a, b in zip(mine_runs, peer, strict=True))
        row(name, mine_runs, f"{ratio:.2f} x the CPU of Typst")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peers", type=Path)
    asked = parser.parse_args()
    print("| what | CPU s | wall s | peak MB | |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as work:
        bench_this_book(Path(work), asked.runs)
        bench_tags(Path(work), asked.runs)
        bench_pages(next((Path(work) / "out").glob("*-tablet.pdf")))
        if asked.peers:
            bench_beside_typst(asked.peers.resolve(), Path(work), asked.runs)
    self_memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\n(the bench itself: {self_memory:.0f} MB)", file=sys.stderr)


if __name__ == "__main__":
    main()
