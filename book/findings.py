"""What the program tells an author: a finding has a code, a place and a way out.

Nothing here imports anything else of the program. `BookError` is the one exception that reaches the command line.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "note"]


def seen(text: str) -> str:
    """The text on one line, with what does not show written as Python writes it."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file: a path as the author knows it, line and column counted from 1 (0: the whole file).

    Of a PDF it is a page, and on it `at`: millimetres from the top left corner of the trim, to the right and down.
    """

    path: str
    line: int = 0
    column: int = 0
    page: int = 0
    at: tuple[float, ...] = ()

    def __str__(self) -> str:
        """`path:line:column` or `path: page 7 at 12.0, 45.3 mm`, without the parts that are not known."""
        if self.page:
            place = f" at {', '.join(f'{n:.1f}' for n in self.at)} mm" if self.at else ""
            return f"{self.path}: page {self.page}{place}"
        return ":".join([self.path, *(str(n) for n in (self.line, self.column) if n)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to tell the author.

    The message is lower case, has no full stop and quotes what the author wrote; the hint says what to type.
    """

    code: str
    message: str
    span: Span
    hint: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        """`path:line:column: CODE message`, the hint on a line of its own.

        Names of files may hold anything, orders to a terminal among them: what does not show is written out.
        """
        word = "" if self.severity == "error" else f"{self.severity}: "
        text = seen(f"{self.span}: {self.code} {word}{self.message}")
        return f"{text}\n  hint: {seen(self.hint)}" if self.hint else text


class BookError(Exception):
    """The story is at fault, or the system is; `findings` says where and what to do.

    `exit_code` is 1 where the story is at fault, 2 for wrong usage, 4 where the system failed.
    """

    def __init__(self, findings: Iterable[Finding], exit_code: int = 1) -> None:
        """Keep all findings; there is always at least one."""
        self.findings = tuple(findings)
        self.exit_code = exit_code
        super().__init__("\n".join(str(f) for f in self.findings))


def pages_said(numbers: Sequence[int]) -> str:
    """Numbers of pages, runs of them in short: `2, 4 to 9`."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    said = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    return ", ".join(said)


def stop(code: str, message: str, span: Span, hint: str = "", exit_code: int = 1) -> BookError:
    """A `BookError` with one finding, to be raised."""
    return BookError([Finding(code=code, message=message, span=span, hint=hint)], exit_code)


def page_of(check: Callable[..., object]) -> str:
    """A check's page in the manual: its docstring, from its file where Python was told to strip all of them (-OO)."""
    if check.__doc__:
        return inspect.cleandoc(check.__doc__)
    whole = ast.parse(inspect.getsource(check)).body[0]
    return ast.get_docstring(whole) or "" if isinstance(whole, ast.FunctionDef) else ""
