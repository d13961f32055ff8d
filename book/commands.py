"""What each command does: arguments in, findings on stdout, progress on stderr, an exit code out."""

# ruff: noqa: T201 - the command line is what prints
from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Literal

from book.characters import short
from book.findings import BookError, Finding, Span, seen, stop
from book.report import SHOWN, Made, as_json, as_table, as_text


def run(arguments: argparse.Namespace) -> int:
    """Run the command that was asked for; what is wrong with the story is printed here."""
    command: Callable[[argparse.Namespace], int] = COMMANDS[arguments.command]
    try:
        return command(arguments)
    except BookError as error:
        if error.exit_code == 1:
            _print(error.findings, (), arguments)
        else:
            with suppress(OSError):
                print("\n".join(str(finding) for finding in error.findings), file=sys.stderr)
        return error.exit_code


def build(arguments: argparse.Namespace) -> int:
    """Make the book in each edition."""
    folder = _book_folder(arguments)
    from book.make import make

    with _progress(quiet=arguments.quiet) as progress:
        findings, made = make(folder, _editions(arguments, folder), Path(arguments.out), progress)
    _print(findings, made, arguments)
    return 0


def check(arguments: argparse.Namespace) -> int:
    """Say what is wrong; pictures that an earlier build has kept need not be compiled again.

    With `--report`, write the editor's report as well, also where there are errors that leave something to lay out.
    """
    folder = _book_folder(arguments)
    if arguments.report and not arguments.report.lower().endswith((".html", ".htm")):
        hint = "name a file that ends in .html: a report must not take the place of a story file"
        raise stop("U001", f"'{short(arguments.report)}' is no name for a report", Span("book check"), hint, 2)
    from book.make import KEPT
    from book.proofs import draft_of

    kept = Path(arguments.out) / KEPT
    here = os.path.isdir(kept)  # noqa: PTH112 - Path.is_dir stumbles over a closed folder
    with _progress(quiet=arguments.quiet) as progress:
        draft = draft_of(folder, _editions(arguments, folder), kept if here else None, progress, look=True)
    if arguments.report:
        from book.files import write_whole
        from book.review import report

        write_whole(Path(arguments.report), report(draft))
    _print(draft.findings, (), arguments)
    if not draft.findings and arguments.format == "text" and not arguments.quiet:
        print("nothing is wrong")
    return int(any(finding.severity == "error" for finding in draft.findings))


def preview(arguments: argparse.Namespace) -> int:
    """Make a storyboard of each edition."""
    folder = _book_folder(arguments)
    from book.preview import storyboards

    with _progress(quiet=arguments.quiet) as progress:
        findings, made = storyboards(folder, _editions(arguments, folder), Path(arguments.out), progress)
    _print(findings, made, arguments)
    return 0


def new(arguments: argparse.Namespace) -> int:
    """Make a book to start from."""
    from book.new import new_book

    new_book(Path(arguments.folder))
    print(seen(f"a book of three pages is in '{arguments.folder}'; next: book build {arguments.folder}"))
    return 0


def explain(arguments: argparse.Namespace) -> int:
    """Print the page of the manual for a code; without one, what each code is."""
    from book.manual import codes, explain

    if arguments.code is None:
        print("\n".join(str(explain(each)).partition("\n")[0] for each in codes()))
        return 0
    page = explain(arguments.code)
    if page is None:
        hint = f"the codes are {', '.join(sorted(codes()))}"
        raise stop("U001", f"there is no finding with the code '{arguments.code}'", Span("book explain"), hint, 2)
    print(page.rstrip())
    return 0


def preflight(arguments: argparse.Namespace) -> int:
    """Say what a printer would send back; the exit code is 1 where that is anything."""
    from book.preflight import CODES, preflight
    from book.preflight.summary import summary
    from book.printers import find_printer

    printer = find_printer(arguments.printer, Path())
    part: Literal["cover", "interior"] = "cover" if arguments.cover else "interior"
    findings = preflight(Path(arguments.file), printer, part, pages=arguments.pages)
    _print(findings, (), arguments)
    if arguments.format == "text" and not (arguments.quiet and not findings):
        print(*([""] if findings else []), summary(findings, CODES, printer, part), sep="\n")
    return int(any(finding.severity == "error" for finding in findings))


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "build": build,
    "check": check,
    "preview": preview,
    "new": new,
    "preflight": preflight,
    "explain": explain,
}


def _book_folder(arguments: argparse.Namespace) -> Path:
    folder = Path(arguments.folder)
    if not os.path.isdir(folder):  # noqa: PTH112 - Path.is_dir stumbles over a name without end
        hint = f"to start a book there, type: book new {short(arguments.folder)}"
        raise stop(
            "U001", f"there is no folder '{short(arguments.folder)}'", Span(f"book {arguments.command}"), hint, 2
        )
    return folder


def _editions(arguments: argparse.Namespace, folder: Path) -> tuple[str, ...]:
    from book.editions import edition_names

    names = edition_names(folder)
    for name in arguments.editions:
        if name not in names:
            hint = f"the editions are {', '.join(names)}"
            raise stop("U001", f"there is no edition '{name}'", Span(f"book {arguments.command}"), hint, 2)
    return tuple(dict.fromkeys(arguments.editions))


def _print(findings: Sequence[Finding], made: Sequence[Made], arguments: argparse.Namespace) -> None:
    if getattr(arguments, "format", "text") == "json":
        print(as_json(findings, made))
        return
    parts = [as_text(findings, SHOWN if made else None)]
    if made and not arguments.quiet:
        parts.append(as_table(made))
    text = "\n\n".join(part for part in parts if part)
    if text:
        print(text)


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Callable[[int, int], None] | None]:
    """A bar on stderr while pictures are compiled, if somebody is there to see it. It comes with the first picture.

    The bar draws itself only when it is told to: a thread of its own would be in the way of new processes.
    """
    if quiet or not sys.stderr.isatty():
        yield None
        return
    bars: list[tuple[Any, Any]] = []

    def step(done: int, total: int) -> None:
        if not bars:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (TextColumn("pictures"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            bar = Progress(*columns, console=Console(stderr=True), auto_refresh=False, transient=True)
            bars.append((bar, bar.add_task("pictures", total=total)))
            bar.start()
        bar, task = bars[0]
        bar.update(task, completed=done, refresh=True)

    try:
        yield step
    finally:
        for bar, _ in bars:
            bar.stop()
