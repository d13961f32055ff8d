"""Checks: a story and its laid-out pages in, advice and errors out. A check is a generator and one line in the table.

An author silences a warning on a page by `allow:` with a reason, or in story/book.yaml for what concerns the book as
a whole. What silences nothing is a finding itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches

from book.checks import contrast, facts, pages, pictures, wording, words
from book.checks.draft import Draft
from book.findings import Finding, Span, page_of

Check = Callable[[Draft], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    words.long_sentence,
    words.full_spread,
    words.long_mean,
    words.length_of_story,
    words.hard_story,
    words.hard_for_grown_ups,
    wording.promise,
    wording.fright,
    wording.unexplained_word,
    wording.unused_word,
    wording.flat_page_turn,
    wording.unpictured_word,
    wording.word_met_once,
    facts.lost_fact,
    facts.lost_question,
    facts.question_twice,
    facts.question_unsaid,
    facts.disclaimer_lost,
    pictures.length_of_alt,
    pictures.says_picture,
    pictures.alt_is_words,
    pictures.same_alt,
    pages.odd_count,
    pages.torn_spread,
    pages.cover_not_first,
    pages.back_not_last,
    pages.lone_word,
    contrast.faint_words,
    contrast.restless_ground,
)

ACROSS: tuple[Callable[[Sequence[Draft]], Iterator[Finding]], ...] = (pictures.coarse_pictures,)
"""Checks that look at all editions of a run at once, and have one thing to say of them."""


_SEEN = {"C101", "C102"}
"""Codes of checks that look at drawn pages."""
_BOUND = {"P301", "W102", "W111"}
"""Codes of checks that look at pages which lie open together."""


_ALL: tuple[Callable[..., Iterator[Finding]], ...] = (*CHECKS, *ACROSS)
CODES: dict[str, str] = {page_of(check)[:4]: page_of(check) for check in _ALL}


def run_checks(*drafts: Draft, every: bool = True) -> tuple[Finding, ...]:
    """What the checks have to say of a story in one or more editions, by place, without what the author allows.

    `every` says that these are all editions of the book: only then is it known that an `allow` silences nothing.
    """
    found = list(dict.fromkeys(finding for draft in drafts for check in CHECKS for finding in check(draft)))
    found += [finding for across in ACROSS for finding in across(drafts)]
    allowed = {(span.path, code): span for draft in drafts for code, span in _allows(draft)}
    kept = [f for f in found if f.severity == "error" or (f.span.path, f.code) not in allowed]
    silenced = {(f.span.path, f.code) for f in found if f.severity != "error"}
    errors = {(f.span.path, f.code) for f in found if f.severity == "error"}
    unseen = set() if any(draft.behind for draft in drafts) else _SEEN
    unseen |= set() if any(draft.bound for draft in drafts) else _BOUND
    for key, span in allowed.items():
        known = key[1] not in CODES or key in errors
        if key not in silenced and (known or (every and key[1] not in unseen)):
            kept.append(_idle(key[1], span, is_error=key in errors))
    return tuple(sorted(kept, key=lambda f: (f.span, f.code)))


def _allows(draft: Draft) -> Iterator[tuple[str, Span]]:
    for code, _, span in (*draft.story.allow, *(allow for page in draft.story.pages for allow in page.allow)):
        yield code, span


def _idle(code: str, span: Span, *, is_error: bool) -> Finding:
    """S016: an `allow` that silences nothing."""
    if code not in CODES:
        near = get_close_matches(code, CODES, n=1)
        hint = f"did you mean '{near[0]}'?" if near else "delete the line"
        message = f"there is no check '{code}'"
    elif is_error:
        message, hint = f"{code} is an error, which cannot be allowed", "mend it, and delete the line"
    else:
        message, hint = f"'{code}' is allowed, and nothing here needs it", "delete the line"
    return Finding(code="S016", message=message, span=span, hint=hint, severity="warning")


__all__ = ["ACROSS", "CHECKS", "CODES", "Check", "Draft", "run_checks"]
