"""`story/faq.yaml`: its values in, the questions, facts and the disclaimer out."""

from __future__ import annotations

from book.findings import Span
from book.load.fields import Fields, Notes
from book.load.pages import check_ids
from book.model import Fact, Faq, Question
from book.source import Mapping, Scalar

PATH = "story/faq.yaml"


def faq_of(mapping: Mapping, notes: Notes) -> Faq:
    """What the book retells, word for word; mistakes are noted."""
    fields = Fields(mapping, ("questions", "disclaimer"), notes)
    fields.require("questions")
    question_ids: list[Scalar] = []
    fact_ids: list[Scalar] = []
    questions = []
    for question in fields.mappings("questions", ("id", "question", "facts")):
        question.require("id", "question")
        facts = []
        for fact in question.mappings("facts", ("id", "fact")):
            fact.require("id", "fact")
            facts.append(Fact(_id(fact, fact_ids), fact.plain("fact"), fact.span))
        id_ = _id(question, question_ids)
        questions.append(Question(id_, question.plain("question"), tuple(facts), question.span))
    check_ids(question_ids, notes)
    check_ids(fact_ids, notes)
    return Faq(tuple(questions), fields.plain("disclaimer"), fields.spans.get("disclaimer", Span(PATH)))


def _id(fields: Fields, ids: list[Scalar]) -> str:
    scalar = fields.scalar("id")
    if scalar is None:
        return ""
    ids.append(scalar)
    return scalar.text
