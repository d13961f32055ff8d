"""The program as a stranger runs it: in a process of its own that is ended at the limits which the program promises."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from book.new import new_book

ROOT = Path(__file__).parent.parent
SECONDS, MEGABYTES = 10, 512
PROGRAM = (
    ROOT / "book",
    ROOT / "assets",
    *(Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib", "purelib", "platlib")),
    *(Path(place) for place in sys.path if place.endswith(".zip")),
)
"""Where the program and its libraries are."""
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
MOVED = ("rename", "remove", "mkdir", "rmdir", "chmod", "link", "symlink", "truncate", "utime")
MOVES = tuple(f"os.{name}" for name in MOVED)
NEVER = ("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "urllib.", "webbrowser.")


@dataclass(frozen=True)
class Outcome:
    """How a run ended; `megabytes` at its peak, `seconds` of CPU."""

    code: int
    out: str
    err: str
    megabytes: float
    seconds: float


def run(*arguments: str, cwd: Path, start: Sequence[str] = ("-m", "book"), **env: str | None) -> Outcome:
    """`book` with these arguments. A variable of the environment that is None is taken out."""
    variables = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(cwd), "PYTHONDONTWRITEBYTECODE": "1"}
    kept = {name: value for name, value in {**variables, **env}.items() if value is not None}
    with TemporaryFile() as out, TemporaryFile() as err, TemporaryFile() as report:
        subprocess.run(
            [sys.executable, "-I", "-S", "-c", _MEASURE, str(report.fileno()), sys.executable, *start, *arguments],
            cwd=cwd,
            env=kept,
            stdout=out,
            stderr=err,
            pass_fds=[report.fileno()],
            preexec_fn=_limits,
            check=False,
        )
        for file in (out, err, report):
            file.seek(0)
        code, memory, seconds = report.read().split()
        return Outcome(
            code=int(code),
            out=out.read().decode(errors="backslashreplace"),
            err=err.read().decode(errors="backslashreplace"),
            megabytes=int(memory) / (1024 if sys.platform == "linux" else 1024 * 1024),
            seconds=float(seconds),
        )


_MEASURE = """
import os, sys
report, *command = sys.argv[1:]
pid = os.spawnvp(os.P_NOWAIT, command[0], command)
_, status, used = os.wait4(pid, 0)
told = os.waitstatus_to_exitcode(status), used.ru_maxrss, used.ru_utime + used.ru_stime
os.write(int(report), " ".join(map(str, told)).encode())
"""
"""Linux counts what a process was forked from as its own memory: it is forked from this, not from all the tests."""


def _limits() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (2 * SECONDS, 2 * SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class TooLongError(BaseException):
    """The time is over. No `except Exception` of the program takes it for a damaged file."""


@contextmanager
def within_limits() -> Iterator[None]:
    """What runs inside is ended after the seconds of CPU, and may not add the megabytes, that the program promises."""

    def over(*_: object) -> None:
        raise TooLongError

    before, usual = _memory("VmRSS", anew=True), signal.signal(signal.SIGPROF, over)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, usual)
    assert _memory("VmHWM") - before < MEGABYTES


def _memory(name: str, *, anew: bool = False) -> float:
    """Megabytes of this process: VmRSS now, VmHWM at the peak since it was counted `anew`. Linux alone tells both."""
    if sys.platform != "linux":
        return 0.0
    if anew:
        Path("/proc/self/clear_refs").write_text("5")
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) / 1024


def boat(folder: Path) -> Path:
    """The starter book, in a new folder."""
    new_book(folder)
    return folder


def change(folder: Path, name: str, old: str, new: str) -> None:
    """Other words in a story file."""
    file = folder / "story" / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def strays(events: Sequence[Sequence[object]], reads: Sequence[Path], writes: Path) -> Iterator[str]:
    """What a watched run did that it must not: `reads` are folders to read from, `writes` the one to write to.

    Looking whether something is there is no event; neither is what compiled libraries do on their own.
    """
    for event, *arguments in events:
        if str(event).startswith(NEVER):
            yield f"{event} {arguments}"
        elif event == "open" and isinstance(arguments[0], str):
            mode, flags = arguments[1], int(arguments[2] or 0)
            writing = bool(flags & WRITES) or any(letter in (mode or "") for letter in "wax+")
            if not _below(arguments[0], writes, [] if writing else reads):
                yield f"{'wrote' if writing else 'read'} {arguments[0]}"
        elif event in MOVES:
            yield from (f"{event} {name}" for name in arguments if isinstance(name, str) and not _below(name, writes))


def _below(name: str, writes: Path, reads: Sequence[Path] = ()) -> bool:
    """The program was started in the folder in which the output folder is."""
    path = Path(os.path.realpath(writes.parent / name))
    return name == os.devnull or any(path.is_relative_to(folder.resolve()) for folder in (writes, *reads))
