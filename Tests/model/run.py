"""Holds guiju against the model: python3 Tests/model/run.py PATH/TO/guiju [SEEDS [FIRST]]."""

import csv
import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path as FilePath

from generate import Generator, WORTH, write_data
from judge import Judge, Unclear, deduplicated, recovered
from values import MISSING, rounded_fen
from terms import number_text

RULES, DATA_SETS = 15, 3


def run(guiju, folder, data, out):
    command = [guiju, "run", str(folder / "rulebook.guiju"), "--data", str(data), "--out", str(out),
               "--lang", "en"]
    return subprocess.run(command, capture_output=True, text=True)


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def theirs(out):
    """By rule: the four counts, and the findings as (flagged, evidence, money)."""
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    sides = {}
    for row in rows(out / "evidence.csv"):
        sides.setdefault(row["finding"], []).append(
            (row["role"], f"{row['record']}:{row['key']}"))
    findings = {}
    for row in rows(out / "findings.csv"):
        side = sides[row["finding"]]
        flagged = ";".join(sorted(r for role, r in side if role == "flagged"))
        evidence = ";".join(sorted(r for role, r in side if role == "evidence"))
        findings.setdefault(row["rule"], []).append((flagged, evidence, row["recover"]))
    by_rule = {}
    for rule in summary["rules"]:
        counts = {k: rule[k] for k in ("finding", "clear", "undetermined", "not_applicable")}
        by_rule[rule["rule"]] = (counts, sorted(findings.get(rule["rule"], [])))
    alone = {}
    for row in rows(out / "undetermined.csv"):
        alone.setdefault(row["rule"], set()).add(row["subject"])
    return by_rule, alone, summary


def money_text(value):
    if value == "":
        return ""
    if value is MISSING:
        return "unknown"
    return f"{int(value * 100) // 100}.{int(value * 100) % 100:02}"


def ours(result):
    counts = Counter(result.outcomes.values())
    counts = {k: counts[k] for k in ("finding", "clear", "undetermined", "not_applicable")}
    findings = []
    for f in result.findings:
        flagged = ";".join(sorted(map(repr, f.flagged)))
        evidence = ";".join(sorted(map(repr, f.evidence)))
        findings.append((flagged, evidence, money_text(recovered(f))))
    return counts, sorted(findings)


def worth(row):
    value = row.values[WORTH[row.record]] if row.record in WORTH else MISSING
    return None if value is MISSING else value


class Comparison:
    def __init__(self, guiju):
        self.guiju, self.tally = guiju, Counter()

    def seed(self, seed):
        generator = Generator(random.Random(seed))
        head, rules = generator.rulebook(RULES)
        folder = FilePath(tempfile.mkdtemp(prefix="model"))
        rules = self.accepted(folder, head, rules)
        for number in range(DATA_SETS):
            data = generator.data()
            self.compare(seed, number, folder, head, rules, data)
        shutil.rmtree(folder)

    def accepted(self, folder, head, rules):
        """Rules that the checker takes; a random rule may be one that it rightly refuses."""
        path = folder / "rulebook.guiju"
        path.write_text(head + "".join(r.text for r in rules), encoding="utf-8")
        check = subprocess.run([self.guiju, "check", str(path), "--lang", "en"], capture_output=True, text=True)
        if check.returncode == 0:
            return rules
        good = []
        for rule in rules:
            path.write_text(head + rule.text, encoding="utf-8")
            check = subprocess.run([self.guiju, "check", str(path), "--lang", "en"], capture_output=True, text=True)
            if check.returncode == 0:
                good.append(rule)
            else:
                code = next((l.split()[0] for l in check.stdout.splitlines() + check.stderr.splitlines() if "rror" in l), "?")
                self.tally["refused"] += 1
                if "-v" in sys.argv:
                    print(rule.text, check.stdout, check.stderr)
        path.write_text(head + "".join(r.text for r in good), encoding="utf-8")
        return good

    def compare(self, seed, number, folder, head, rules, data):
        source, out = folder / f"data{number}", folder / f"out{number}"
        source.mkdir()
        write_data(data, source)
        ran = run(self.guiju, folder, source, out)
        if not (out / "summary.json").exists():
            print(f"seed {seed}: guiju failed\n{ran.stdout}{ran.stderr}")
            self.tally["failed"] += 1
            return
        by_rule, alone, summary = theirs(out)
        results, complete = [], True
        for rule in rules:
            try:
                result = Judge(rule, data).run()
            except Unclear:
                self.tally["unclear"] += 1
                complete = False
                continue
            results.append(result)
            mine, other = ours(result), by_rule[rule.id]
            self.tally["pairs"] += 1
            self.tally["findings"] += len(mine[1])
            subjects = self.subjects(rule, result)
            if subjects is not None and subjects != alone.get(rule.id, set()):
                mine += (sorted(subjects),)
                other += (sorted(alone.get(rule.id, set())),)
            if mine != other:
                complete = False
                self.report(seed, number, rule, mine, other, source)
        if complete:
            self.totals(seed, number, results, summary)

    def subjects(self, rule, result):
        """What is undetermined, where it is said of each candidate by itself."""
        if rule.keys or rule.pair or any(c.judges() for c in rule.conditions):
            return None
        return {f"{c.record}={c.key}" for c, o in result.outcomes.items() if o == "undetermined"}

    def totals(self, seed, number, results, summary):
        self.tally["totals"] += 1
        mine = money_text(deduplicated(results, worth))
        if mine != summary["recover_deduplicated"]:
            self.tally["totals differ"] += 1
            print(f"seed {seed} data {number}: deduplicated {mine}, guiju {summary['recover_deduplicated']}")

    def report(self, seed, number, rule, mine, other, source):
        self.tally["differ"] += 1
        if self.tally["differ"] > 40:
            return
        print(f"\n-- seed {seed} data {number}\n{rule.text}")
        for label, a, b in zip(("counts", "findings", "undetermined"), mine, other):
            if a != b:
                print(f"{label}\n  model {a}\n  guiju {b}")
        if "-d" in sys.argv:
            for file in sorted(source.glob("*.csv")):
                print(file.name, file.read_text(encoding="utf-8"), sep="\n")


def main():
    guiju = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    comparison = Comparison(guiju)
    for seed in range(first, first + count):
        comparison.seed(seed)
    print(dict(comparison.tally))
    sys.exit(1 if comparison.tally["differ"] or comparison.tally["totals differ"] or comparison.tally["failed"] else 0)


if __name__ == "__main__":
    main()
