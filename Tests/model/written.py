"""What the model says, written as guiju writes it, so that both can be compared."""

from collections import Counter
from typing import NamedTuple

from meaning.values import MISSING, absent, decimal, write_day

OUTCOMES = ("finding", "clear", "undetermined", "not_applicable")


class Line(NamedTuple):
    """A finding as it is compared."""

    rule: str
    subject: str
    flagged: str
    evidence: str
    recover: str
    because: str
    certainty: str
    category: str
    date: str


def money_text(amount):
    if amount is MISSING:
        return "unknown"
    return "" if absent(amount) else decimal(amount, 2)


def records(rows):
    return ";".join(sorted(map(repr, rows)))


def line(finding):
    rule = finding.rule.rule
    return Line(rule["id"], finding.subject, records(finding.flagged), records(finding.evidence),
                money_text(finding.claim.amount()), finding.because, finding.certainty,
                rule.get("category") or "", "" if absent(finding.date) else write_day(finding.date))


def finding_lines(book):
    return [line(f) for rule in book.rules for f in rule.found.values() if not f.dismissed]


def dismissed_lines(book):
    return [line(f) for f in book.dismissed]


def undetermined_lines(book):
    return sorted({(rule.rule["id"], subject) for rule in book.rules
                   for subject in rule.undetermined})


def outcome_lines(book):
    """(rule, (candidates and the four outcomes)) in the order of the rules."""
    for rule in book.rules:
        counts = Counter(rule.outcomes.values())
        yield rule.rule["id"], (len(rule.candidates), *(counts[name] for name in OUTCOMES))


def grade_lines(book):
    return [(grade, repr(row), step, values) for grade, row, step, values in book.graded]
