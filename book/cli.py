"""The command line: arguments in, an exit code out; what each command does stands in `commands`.

Exit codes: 0 done; 1 the story is at fault, nothing was written; 2 wrong usage; 4 the system failed; 70 a bug of ours;
130 stopped by Ctrl-C.
"""

# ruff: noqa: T201 - the command line is what prints
from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress

from book import __version__
from book.characters import short
from book.editions import EDITIONS
from book.findings import seen
from book.printers import printer_names

BUILD = """examples:
  book build                          the book in this folder, to out/
  book build my-story -e tablet       one edition of another book
  book build -e tablet -e tablet-wide -o ~/Desktop
"""
CHECK = """examples:
  book check my-story
  book check my-story --format json   for editors and scripts
  book check --report report.html     storyboard, fact map, hard words, scores, PEMAT sheet

exit code: 0 nothing is wrong, 1 there are errors
"""
PREVIEW = """example:
  book preview my-story               one picture with all spreads, in out/
"""
NEW = """example:
  book new my-story && book build my-story
"""
PREFLIGHT = """examples:
  book preflight out/does-it-fit-print-lulu-8.5sq-interior.pdf --printer lulu-8.5sq
  book preflight cover.pdf --printer kdp-8.5sq --cover --pages 36
  book preflight from-another-program.pdf --printer ingram-8.5sq --format json

exit code: 0 the printer would take it (there may be warnings), 1 it would send it back, 2 wrong usage
"""
EXPLAIN = """examples:
  book explain P101
  book explain                        all codes, a line each
"""
EXITS = """exit codes: 0 done, 1 the story is at fault (nothing was written), 2 wrong usage, 4 the system failed,
70 a bug in the program, 130 stopped by Ctrl-C
"""


def parser() -> argparse.ArgumentParser:
    """All commands with their help."""
    form = argparse.RawDescriptionHelpFormatter
    what = "Turn a folder of story pages and pictures into picture books."
    top = argparse.ArgumentParser(prog="book", description=what, epilog=EXITS, formatter_class=form)
    top.add_argument("--version", action="version", version=f"book {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def command(name: str, what: str, examples: str) -> argparse.ArgumentParser:
        text = what[0].upper() + what[1:] + "."
        return commands.add_parser(name, help=what, description=text, epilog=examples, formatter_class=form)

    build = command("build", "make the book as PDF or HTML files", BUILD)
    _folder(build)
    _editions(build)
    _out(build)
    _voice(build)
    check = command("check", "say what is wrong with a story, and how to mend it", CHECK)
    _folder(check)
    _editions(check)
    _out(check)
    _voice(check)
    check.add_argument("--report", metavar="FILE.html", help="write an editor's report as one HTML file")
    preview = command("preview", "make a storyboard: all spreads in one picture", PREVIEW)
    _folder(preview)
    _editions(preview)
    _out(preview)
    _voice(preview)
    new = command("new", "make a three-page book to start from", NEW)
    new.add_argument("folder", metavar="FOLDER", help="where to put it; the folder must be new or empty")
    preflight = command("preflight", "say what a printer would send back in any PDF", PREFLIGHT)
    preflight.add_argument("file", metavar="FILE", help="the PDF, made by this program or any other")
    text = "who is to print it: a file of assets/printers, of the program or of the book in this folder"
    preflight.add_argument("--printer", metavar="NAME", required=True, help=text)
    preflight.add_argument("--cover", action="store_true", help="the file is the cover: back, spine and front")
    text = "the pages of the book that the cover is for (default: those of the interior beside it)"
    preflight.add_argument("--pages", metavar="N", type=int, help=text)
    _voice(preflight)
    explain = command("explain", "tell more about a finding", EXPLAIN)
    text = "the code of the finding, such as W101 (default: a line for each of them)"
    explain.add_argument("code", metavar="CODE", nargs="?", help=text)
    return top


def main(argv: list[str] | None = None) -> int:
    """Run a command; gives its exit code. Raises nothing but the SystemExit of wrong usage, `--help`, `--version`."""
    _streams()
    code = _run(argv)
    _hush()
    return code


def _run(argv: list[str] | None) -> int:
    try:
        arguments = parser().parse_args(argv)
        from book.commands import run

        code = run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _said("stopped", 130)
    except BrokenPipeError:
        return 0
    except OSError as error:
        return _said(f"{short(str(error.filename or 'the system'))}: {(error.strerror or str(error)).lower()}", 4)
    except MemoryError:
        return _said("not enough memory", 4)
    except Exception as error:
        if _was_stopped(error):
            return _said("stopped", 130)
        if os.environ.get("BOOK_DEBUG"):
            raise
        said = " ".join(f"{type(error).__name__}: {error}".split())
        return _said(f"a bug in the program ({said}); please report it, with what BOOK_DEBUG=1 prints", 70)
    return code


def _was_stopped(error: BaseException | None) -> bool:
    """Whether Ctrl-C is behind an exception: a library that is just being imported takes it for a fault of its own."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    return error is not None


def _streams() -> None:
    """Nobody may be listening: what is said to a stream that was closed goes nowhere."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - open until the end
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _hush() -> None:
    """What could not be said goes nowhere: Python would try once more at the end, and fail once more."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _said(message: str, code: int) -> int:
    with suppress(OSError):
        print(f"book: {seen(message)}", file=sys.stderr)
    return code


def _folder(command: argparse.ArgumentParser) -> None:
    text = "the book folder, with story/ and assets/ in it (default: this folder)"
    command.add_argument("folder", metavar="FOLDER", nargs="?", default=".", help=text)


def _editions(command: argparse.ArgumentParser) -> None:
    known = "; ".join(f"{edition.name}: {edition.what}" for edition in EDITIONS.values())
    shops = f"print-PRINTER: for a print shop, one of {', '.join(printer_names())} or of the book's own"
    default = f"default: those that book.yaml names, else {next(iter(EDITIONS))}"
    text = f"{known}; {shops}; may be given more than once ({default})"
    command.add_argument(
        "-e",
        "--edition",
        action="append",
        default=[],
        dest="editions",
        help=text,
        metavar="EDITION",
    )


def _out(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--out", metavar="OUT", default="out", help="where the files go (default: out)")


def _voice(command: argparse.ArgumentParser) -> None:
    command.add_argument("-q", "--quiet", action="store_true", help="say nothing but what is wrong")
    text = "findings for people or for programs (default: text)"
    command.add_argument("--format", choices=("text", "json"), default="text", help=text)
