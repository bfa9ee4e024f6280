"""Holds the divisions of a program against runs: divided.py PATH/TO/guiju [--seeds N] [--first K].

Random data is divided as `guiju plan` says that it can be, each part is judged alone, and what the
parts say of their own candidates must be what the whole says, byte for byte. A part holds the rows
of its keys, the strays that it needs, the records that it needs whole, the rows that are referred
to, and whatever must be settled together; of all other records it holds no row.
"""

import argparse
import json
import random
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from data import BASES, Data
from meaning.evaluate import Rulebook as Model
from meaning.values import DAY, absent, day_of, part_of
from rules import Rulebook
from run import RULES, accepted, run_guiju

STRAY = "stray"
PERIOD = ["2020-01-01", "2026-12-31"]


class Program:
    """The program of a rulebook, with names in place of numbers where rows are looked up."""

    def __init__(self, guiju, folder):
        ran = run_guiju(guiju, "plan", folder, "--format", "json")
        self.json = json.loads(ran.stdout)
        self.records = self.json["records"]
        self.rules = self.json["rules"]

    def name(self, record):
        return self.records[record]["name"]

    def field(self, record, field):
        return self.records[record]["fields"][field]

    def candidates(self, rule):
        return rule["scan"].get("each", rule["scan"].get("pairs"))


class Rows:
    """The rows that take part, and which values they have behind a path."""

    def __init__(self, program, model, data):
        self.program, self.store, self.data = program, model.store, data

    def of(self, record):
        return self.store.rows[self.program.name(record)]

    def value(self, row, record, path):
        """The value of a key; None for a row that lacks it."""
        start = path["start"]
        if start == "own_key":
            value, kind = row.key, "code"
        elif start == "record_date":
            value, kind = row.date, "time" if row.is_time else "date"
        else:
            field = self.program.field(record, start["field"])
            value, kind = row[field["name"]], field["type"]
        for step in path["steps"]:
            if absent(value):
                return None
            found = self.store.by_key[self.program.name(step["record"])].get(value)
            if found is None:
                return None
            field = self.program.field(step["record"], step["field"])
            value, kind = found[field["name"]], field["type"]
        if absent(value):
            return None
        return part(value, kind, path.get("part"))

    def referred(self, record, row, attached):
        """The rows of records that are attached that a row refers to."""
        for field in self.program.records[record]["fields"]:
            kind = field["type"]
            if isinstance(kind, dict) and kind.get("reference") in attached:
                value = row[field["name"]]
                found = None
                if not absent(value):
                    found = self.store.by_key[self.program.name(kind["reference"])].get(value)
                if found is not None:
                    yield kind["reference"], found


def part(value, kind, which):
    if which is None:
        return value
    day = value // DAY if kind == "time" else value
    if which == "hour":
        return value // 3600 % 24
    return day if which == "day" else part_of(which, day)


class Parts:
    """The rows of a data set by part: each part is a choice of rows of each file."""

    def __init__(self, r, rows, way, division):
        self.rows, self.way = rows, way
        self.attached = {field["record"] for field in division["attached"]}
        self.bucket_of, self.count, self.random = {}, r.randint(2, 4), r
        self.paths = {d["record"]: d for d in way.get("equal_keys") or []}

    def bucket(self, record, row):
        """The part that a row belongs to."""
        if "any_rows" in self.way:
            key = ("row", row.key)
        else:
            key = self.rows.value(row, record, self.paths[record]["key"])
            if key is None:
                return STRAY
        return self.bucket_of.setdefault(key, self.random.randrange(self.count))

    def belongs(self, record, row, bucket):
        if record in self.way["whole"] or bucket == STRAY:
            return True
        if record == self.way.get("any_rows"):
            return self.bucket(record, row) == bucket
        if record not in self.paths:
            return False
        own = self.bucket(record, row)
        return own == bucket or own == STRAY and self.paths[record]["strays"] == "everywhere"

    def chosen(self, bucket):
        """The keys of the rows of each record that a part holds."""
        chosen, open_ = {}, []
        for record in range(len(self.rows.program.records)):
            if self.rows.program.name(record) in self.rows.store.rows:
                open_ += [(record, row) for row in self.rows.of(record)
                          if self.belongs(record, row, bucket)]
        while open_:
            record, row = open_.pop()
            keys = chosen.setdefault(record, set())
            if row.key not in keys:
                keys.add(row.key)
                open_ += self.rows.referred(record, row, self.attached)
        return chosen

    def write(self, folder, bucket):
        """A part as files. Lines that take no part for themselves are settled in every part."""
        rows, data, original = self.rows, self.rows.data, dict(self.rows.data.files)
        chosen = self.chosen(bucket)
        for record, declared in enumerate(rows.program.records):
            name = declared["name"]
            if name in data.files:
                settled = {str(row.key) for row in rows.of(record)}
                keys = {str(key) for key in chosen.get(record, ())}
                head, *lines = data.files[name]
                data.files[name] = [head, *[line for line in lines if line[0].strip() in keys
                                            or line[0].strip() not in settled]]
        data.write(folder)
        data.files = original


def said(guiju, folder, source, rule):
    ran = run_guiju(guiju, "run", folder, "--data", source, "--rule", rule, "--format", "json",
                    "--period", "..".join(PERIOD))
    return json.loads(ran.stdout)


class Judge:
    """Compares what the parts say with what the whole says of one rule."""

    def __init__(self, parts, rule):
        self.parts, self.rule, self.rows = parts, rule, parts.rows
        self.record = self.rows.program.candidates(rule)
        self.name = self.rows.program.name(self.record)

    def buckets(self, keys):
        known = self.rows.store.by_key[self.name]
        rows = {str(key): row for key, row in known.items()}
        return {self.parts.bucket(self.record, rows[key]) for key in keys if key in rows}

    def is_of(self, buckets, bucket):
        return buckets == {STRAY} if bucket == STRAY else bucket in buckets

    def findings(self, document, bucket=None):
        for finding in document["findings"]:
            keys = [row["key"] for row in finding["flagged"] + finding["evidence"]
                    if row["record"] == self.name]
            if bucket is None or self.is_of(self.buckets(keys), bucket):
                yield json.dumps(finding, sort_keys=True, ensure_ascii=False)

    def undetermined(self, document, bucket=None):
        for one in document["undetermined"]:
            if bucket is None or self.is_of(self.buckets_of_subject(one["subject"]), bucket):
                yield json.dumps(one, sort_keys=True, ensure_ascii=False)

    def buckets_of_subject(self, subject):
        if all(part["name"] == self.name for part in subject):
            return self.buckets([part["value"] for part in subject])
        return self.buckets([str(row.key) for row in self.rows.of(self.record)
                             if self.is_in_group(row, subject)])

    def is_in_group(self, row, subject):
        """Whether a row is of the group that a subject names."""
        for key, told in zip(self.rule["grouping"]["keys"], subject):
            value = self.text(row, key["value"])
            if value != told["value"]:
                return False
        return True

    def text(self, row, node):
        """The value of a path as a subject writes it; None where it is not known."""
        if node["node"] == "own_key":
            return str(row.key)
        if node["node"] == "field":
            value = row[self.rows.program.field(node["record"], node["field"])["name"]]
        elif node["node"] == "follow":
            before = self.text(row, node["of"])
            found = self.rows.store.by_key[self.rows.program.name(node["record"])].get(before)
            if found is None:
                return None
            value = found[self.rows.program.field(node["record"], node["field"])["name"]]
        else:
            raise NotImplementedError
        return None if absent(value) else str(value)


def is_written(node):
    """Whether the text of a group's key is that of its value."""
    if node["node"] == "follow" and not is_written(node["of"]):
        return False
    kind = node["type"]
    return node["node"] in ("own_key", "field", "follow") and (
        kind in ("code", "text") or isinstance(kind, dict) and "reference" in kind)


def difference(whole, parts):
    more, less = Counter(parts) - Counter(whole), Counter(whole) - Counter(parts)
    return [f"  only in the parts: {line}" for line in more] + [
        f"  only in the whole: {line}" for line in less]


def one_rule(guiju, r, folder, source, rows, rule, tally):
    ways = rule["division"]["ways"]
    tally["rules"] += 1
    if not ways:
        tally["not divisible"] += 1
        return []
    keys = [key["value"] for key in (rule.get("grouping") or {"keys": []})["keys"]]
    if not all(is_written(key) for key in keys):
        tally["groups that are not compared"] += 1
        return []
    way = r.choice(ways)
    parts = Parts(r, rows, way, rule["division"])
    judge = Judge(parts, rule)
    whole = said(guiju, folder, source, rule["id"])
    findings, undetermined = [], []
    for bucket in [*range(parts.count), STRAY]:
        target = folder / "part"
        shutil.rmtree(target, ignore_errors=True)
        if bucket == STRAY and "any_rows" in way:
            continue
        parts.write(target, bucket)
        document = said(guiju, folder, target, rule["id"])
        findings += judge.findings(document, bucket)
        undetermined += judge.undetermined(document, bucket)
    tally["divided"] += 1
    tally["by rows" if "any_rows" in way else "by keys"] += 1
    tally["findings"] += len(findings)
    tally["undetermined"] += len(undetermined)
    wrong = difference(judge.findings(whole), findings)
    wrong += difference(judge.undetermined(whole), undetermined)
    if wrong:
        wrong.insert(0, f"{rule['id']} by {json.dumps(way)} {parts.bucket_of}")
    return wrong


def one_seed(guiju, seed, folder, tally):
    r = random.Random(seed)
    base = r.choice(BASES)
    generated = Rulebook(r, base, RULES)
    generated.tail = [text for text in generated.tail if text.startswith("exempt")]
    book = accepted(guiju, folder, generated, False, tally)
    model, program = Model(book), Program(guiju, folder)
    data = Data(r, base, generated.options)
    # With all files, and mostly with cells missing: strays are what is easily divided wrongly.
    while len(data.files) < 6 or data.holes < 0.1 and r.random() < 0.9:
        data = Data(r, base, generated.options)
    source = folder / "data"
    data.write(source)
    model.store.load(source, [day_of(day) for day in PERIOD])
    rows = Rows(program, model, data)
    versions = Counter(rule["id"] for rule in program.rules)
    wrong = []
    for rule in program.rules:
        if versions[rule["id"]] == 1 and rule["stage"] == 1:
            wrong += one_rule(guiju, r, folder, source, rows, rule, tally)
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("guiju")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="keep the files of what differs")
    asked = parser.parse_args()
    tally, failed = Counter(), 0
    for seed in range(asked.first, asked.first + asked.seeds):
        folder = Path(tempfile.mkdtemp(prefix="divided"))
        wrong = one_seed(asked.guiju, seed, folder, tally)
        if wrong:
            failed += 1
            print(f"seed {seed}", *wrong, sep="\n")
        if wrong and asked.keep:
            print(f"kept in {folder}")
        else:
            shutil.rmtree(folder)
    print(", ".join(f"{count} {what}" for what, count in sorted(tally.items())))
    return 1 if failed or not tally["by keys"] else 0


if __name__ == "__main__":
    sys.exit(main())
