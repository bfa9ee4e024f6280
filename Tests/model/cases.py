"""Holds the model against the conformance cases: cases.py PATH/TO/guiju [NAME…]."""

import csv
import json
import re
import subprocess
import sys
import traceback
from collections import Counter
from pathlib import Path

from meaning.evaluate import Rulebook
from meaning.values import day_of
from written import dismissed_lines, finding_lines, grade_lines, money_text, outcome_lines
from written import undetermined_lines

CASES = Path(__file__).resolve().parents[2] / "spec" / "cases"


def checked(guiju, paths):
    """The checked rulebooks, by path."""
    command = [guiju, "check", *map(str, paths), "--format", "json", "--full", "--lang", "en"]
    ran = subprocess.run(command, capture_output=True, text=True)
    return {book["path"]: book for book in json.loads(ran.stdout)["rulebooks"]}


def lines(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))[1:]


def joined(text):
    """Records in order; the key of a finding holds records in brackets."""
    return ";".join(sorted(re.split(r";(?![^(]*\))", text)))


def plain(subject):
    """The cases write the key of a finding without escapes."""
    return subject.replace("%3B", ";") if subject.startswith("finding=") else subject


def expected(case, name):
    """The lines of a file as they are compared, or None where it is not there."""
    path = case / (name + ".csv")
    if not path.exists():
        return None
    rows = lines(path)
    if name in ("findings", "dismissed"):
        return sorted((r[0], r[1], joined(r[2]), r[3], r[4]) for r in rows)
    if name == "evidence":
        return sorted((r[0], r[1], joined(r[2])) for r in rows if r[2])
    if name == "undetermined":
        return sorted({(r[0], r[1]) for r in rows})
    if name == "classes":
        return sorted((r[0], r[1], r[2], r[3], r[4]) for r in rows)
    if name == "grades":
        return sorted((r[0], r[1], r[2], r[3]) for r in rows)
    return sorted(map(tuple, rows)) if name != "rejects" else [len(rows)]


def found(outcome):
    """What the model says, in the same form."""
    findings = finding_lines(outcome)
    return {
        "findings": sorted((f.rule, plain(f.subject), f.flagged, f.recover, f.because)
                           for f in findings),
        "dismissed": sorted((f.rule, f.subject, f.flagged, f.recover, f.because)
                            for f in dismissed_lines(outcome)),
        "evidence": sorted((f.rule, f.subject, f.evidence) for f in findings if f.evidence),
        "undetermined": [(rule, plain(subject)) for rule, subject in undetermined_lines(outcome)],
        "classes": sorted((f.rule, f.subject, f.category, f.certainty, f.date) for f in findings),
        "outcomes": sorted((rule, *map(str, counts)) for rule, counts in outcome_lines(outcome)),
        "money": [(money_text(outcome.total), money_text(outcome.deduplicated))],
        "grades": sorted((g, r, "" if s == "undetermined" else s, v)
                         for g, r, s, v in grade_lines(outcome)),
        "account": sorted((name, *(str(a[k]) for k in ACCOUNT))
                          for name, a in outcome.store.account.items() if "read" in a),
        "rejects": [outcome.store.rejects],
    }


ACCOUNT = ("read", "judged", "rejected", "excluded", "reversed")


def compare(case, book):
    period = case / "period.txt"
    told = None
    if period.exists():
        told = [day_of(day) for day in period.read_text(encoding="utf-8").strip().split("..")]
    model = Rulebook(book)
    model.run(case, told)
    said = found(model)
    differ = []
    for name, ours in said.items():
        theirs = expected(case, name)
        if name == "account" and theirs is not None:
            ours = [line for line in ours if line[0] in {t[0] for t in theirs}]
        if name == "evidence" and theirs is not None:
            ours = [line for line in ours if line[:2] in {t[:2] for t in theirs}]
        if theirs is not None and ours != theirs:
            differ.append(f"{name}\n    model {ours}\n    case  {theirs}")
    return differ


def main():
    guiju, only = sys.argv[1], sys.argv[2:]
    cases = [path.parent for path in sorted(CASES.glob("*/*/findings.csv"))]
    folders = {case: case / "top" if (case / "top").exists() else case for case in cases}
    books = checked(guiju, folders.values())
    tally = Counter()
    for case, folder in folders.items():
        name = f"{case.parent.name}/{case.name}"
        if only and not any(part in name for part in only):
            continue
        book = books.get(str(folder))
        try:
            differ = compare(case, book) if book else ["not checked"]
        except Exception:
            differ = ["\n".join(traceback.format_exc().splitlines()[-5:])]
        tally["agree" if not differ else "differ"] += 1
        if differ:
            print(f"-- {name}\n  " + "\n  ".join(differ))
    print(dict(tally))
    sys.exit(1 if tally["differ"] else 0)


if __name__ == "__main__":
    main()
