"""All pictures of a story: files in, compiled pictures out, each compiled once and kept for the next build.

Where much is to be compiled, all cores work at it. The result does not depend on how many there are.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from book.art.compiled import RELIEF, Compiled, Finish, PdfObject
from book.art.keep import key_of, tidy
from book.art.lend import Names, get, lent, put
from book.art.looks import AS_DRAWN, Look, look_of
from book.files import read_inside
from book.findings import BookError, Finding, Span
from book.model import Art, Page, Story

Progress = Callable[[int, int], None]
"""Told after each picture: how many are done, of how many."""

MOST_BYTES = 20_000_000
WORTH_SHARING = 800_000
"""Bytes of files from which more processes are worth their start. Measured with two cores on 34 drawings of 1.2 MB: one
process 0.51 s; two forked ones 0.32 s and 0.08 s more of CPU in all, two spawned ones 0.43 s and 0.3 s more."""
START = "fork" if sys.platform == "linux" else "spawn"
ENTRY_SHARE = 0.5
"""Pictures in a list are never wider than half a page."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture that a story uses, and the pixels which it must cover wherever it stands (nothing for vectors).

    `finish` is what a cut-paper picture is given, `look` how the hero in it is to look, `dpi` how many pixels its
    relief has to an inch.
    """

    path: str
    span: Span
    need: tuple[int, int] | None
    finish: Finish = "paper"
    look: Look = AS_DRAWN
    dpi: float = RELIEF

    def names(self, data: bytes) -> Names:
        """Under which names this picture is kept. A look counts as far as the file can follow it."""
        look = self.look.within(data)
        fine = "" if self.dpi == RELIEF else f" {self.dpi:g}"
        whole = key_of(self.path, data, self.need, self.finish, f"{look}{fine}")
        return Names(whole, key_of(self.path, data, self.need, self.finish, f"relief {look.shapes}{fine}"))


@dataclass(frozen=True, slots=True)
class _Job:
    """What a process needs to compile a picture. It reads the file itself: forty photographs at once are too many."""

    folder: Path
    want: Wanted
    size: int
    kept: Path | None


@dataclass(frozen=True, slots=True)
class _Done:
    names: Names | None
    picture: Compiled | tuple[Finding, ...]
    exit_code: int = 1


def wanted(
    story: Story, side: int, pages_of: Callable[[Page], int], finish: Finish = "paper", dpi: float = RELIEF
) -> tuple[Wanted, ...]:
    """The pictures of a story in the order of its pages.

    `side` is the longer side of a page in pixels. It stands for both sides, so that editions of one size that are
    turned differently share their pictures. `pages_of` tells how many pages a page of the story takes.
    """
    found: dict[str, Wanted] = {}
    look = look_of(story.look)
    for page in story.pages:
        for art, share in _arts(page, pages_of(page)):
            need = (round(side * share), round(side * min(share, 1.0)))
            before = found.get(art.path)
            if before is not None and before.need is not None:
                need = (max(need[0], before.need[0]), max(need[1], before.need[1]))
            vector = art.path.lower().endswith(".svg")
            span = before.span if before else art.span
            found[art.path] = Wanted(art.path, span, None if vector else need, finish, look, dpi if vector else RELIEF)
    return tuple(found.values())


def _arts(page: Page, pages: int) -> Iterator[tuple[Art, float]]:
    """The pictures of a page, and the part of a page that each takes; not those that were not found."""
    if page.picture is not None and page.picture.path:
        yield page.picture, float(pages)
    for entry in page.entries:
        if entry.picture is not None and entry.picture.path:
            yield entry.picture, ENTRY_SHARE


def compile_gallery(
    wanted: Iterable[Wanted], folder: Path, kept: Path | None, progress: Progress | None = None
) -> dict[Wanted, Compiled]:
    """Every picture compiled, taken from the folder `kept` where it is there already, else put into it.

    A link in place of that folder would lead out of the output folder: then nothing is kept. Raises one `BookError`
    with the faults of all pictures; its exit code is 4 where the system refused one.
    """
    if kept is not None and os.path.islink(kept):  # noqa: PTH114 - Path.is_symlink stumbles over a closed folder
        kept = None
    ready: dict[Wanted, Compiled] = {}
    jobs: list[_Job] = []
    faults: list[Finding] = []
    exit_code = 1
    for want in dict.fromkeys(wanted):
        try:
            data = _read(folder, want)
        except BookError as error:
            faults += error.findings
            exit_code = max(exit_code, error.exit_code)
            continue
        found = get(kept, want.names(data)) if kept is not None else None
        if found is None:
            jobs.append(_Job(folder, want, len(data), kept))
        else:
            ready[want] = found
    for number, (job, done) in enumerate(zip(jobs, _results(jobs), strict=True), start=1):
        if isinstance(done.picture, Compiled):
            ready[job.want] = done.picture
            if kept is not None and done.names is not None:
                put(kept, done.names, done.picture)
        else:
            faults += done.picture
            exit_code = max(exit_code, done.exit_code)
        if progress is not None:
            progress(number, len(jobs))
    if faults:
        raise BookError(faults, exit_code)
    if kept is not None and jobs:
        tidy(kept)
    return ready


def _read(folder: Path, want: Wanted) -> bytes:
    return read_inside(folder, want.path, want.span, code="A150", limit=MOST_BYTES)


def _results(jobs: list[_Job]) -> Iterable[_Done]:
    """The results in the order of the jobs, whoever did them."""
    cores = min(_cores(), len(jobs))
    if cores < 2 or sum(job.size for job in jobs) < WORTH_SHARING:
        return map(_compile, jobs)
    return _in_processes(jobs, cores)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _in_processes(jobs: list[_Job], cores: int) -> Iterator[_Done]:
    """Several processes compile: forked where that is safe, which costs next to nothing.

    Elsewhere a new process must find this program again, which the command line may have taken off the path together
    with the working folder.
    """
    context = multiprocessing.get_context(START)
    home = str(Path(__file__).parent.parent.parent)
    path = list(sys.path)
    if START != "fork" and home not in path:
        sys.path.append(home)
    try:
        with ProcessPoolExecutor(cores, mp_context=context) as pool:
            yield from pool.map(_compile, jobs)
    finally:
        sys.path[:] = path


def _compile(job: _Job) -> _Done:
    """One picture, or what is wrong with it: exceptions with findings do not travel between processes."""
    path, need = job.want.path, job.want.need
    names = None
    try:
        data = _read(job.folder, job.want)
        names = job.want.names(data)
        if path.lower().endswith(".svg"):
            return _Done(names, _drawn(data, job.want, lent(job.kept, names) if job.kept else ()))
        from book.art.raster import compile_raster

        return _Done(names, compile_raster(data, path, need))
    except BookError as error:
        return _Done(names, error.findings, error.exit_code)


def _drawn(data: bytes, want: Wanted, relief: Sequence[PdfObject]) -> Compiled:
    """An SVG file: cut from paper if it says that it is, else as it stands."""
    from book.art.finish import compile_cut_paper, is_cut_paper
    from book.art.svg import compile_with_extra

    if not is_cut_paper(data, want.path):
        return compile_with_extra(data, want.path)
    return compile_cut_paper(data, want.path, want.finish, want.dpi, look=want.look.within(data), relief=relief)


def with_sizes(story: Story, gallery: Mapping[str, Compiled]) -> Story:
    """The story with the size and the zones of each picture filled in."""

    def sized(art: Art | None) -> Art | None:
        if art is None:
            return None
        compiled = gallery[art.path]
        return replace(art, width=compiled.width, height=compiled.height, zones=dict(compiled.zones))

    def of_page(page: Page) -> Page:
        entries = tuple(replace(entry, picture=sized(entry.picture)) for entry in page.entries)
        return replace(page, picture=sized(page.picture), entries=entries)

    return replace(story, pages=tuple(of_page(page) for page in story.pages))
