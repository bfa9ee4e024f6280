"""Holds guiju against the model: python3 Tests/model/run.py PATH/TO/guiju [--seeds N] …"""

import argparse
import csv
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from census import Census, report
from data import BASES, Data
from meaning.evaluate import Rulebook as Model
from meaning.judge import escaped
from meaning.values import day_of
from rules import Rulebook
from schema import CHINESE
from written import Line, dismissed_lines, finding_lines, grade_lines, money_text, outcome_lines
from written import undetermined_lines

RULES, DATA_SETS = 15, 8


def run_guiju(guiju, *arguments):
    command = [guiju, *map(str, arguments), "--lang", "en"]
    return subprocess.run(command, capture_output=True, text=True)


# A rulebook that the checker takes


def chinese(text):
    """The rule with Chinese names; the formatter translates the keywords."""
    parts = re.split(r'("[^"{]*")', text)
    for i in range(0, len(parts), 2):
        parts[i] = re.sub(r"[a-z_]{2,}", lambda word: CHINESE.get(word[0], word[0]), parts[i])
    return "".join(parts)


def write_rulebook(guiju, folder, head, rules, is_chinese):
    path = folder / "rulebook.guiju"
    path.write_text(head + "".join(rules), encoding="utf-8")
    if is_chinese:
        run_guiju(guiju, "fmt", path, "--to", "zh")


def accepted(guiju, folder, generated, is_chinese, tally):
    """The checked rulebook, without the rules that the checker refuses."""
    rules = generated.rules + generated.tail
    if is_chinese:
        rules = [chinese(rule) for rule in rules]
    tally["rules"] += len(rules)
    for _ in range(4):
        write_rulebook(guiju, folder, generated.head, rules, False)
        ran = run_guiju(guiju, "check", folder, "--format", "json", "--full")
        document = json.loads(ran.stdout)
        errors = [d for d in document["diagnostics"] if d["severity"] == "error"]
        if not errors:
            if is_chinese:
                write_rulebook(guiju, folder, generated.head, rules, True)
                ran = run_guiju(guiju, "check", folder, "--format", "json", "--full")
                document = json.loads(ran.stdout)
            return document["rulebooks"][0]
        at, places = generated.head.count("\n"), []
        for rule in rules:
            places += [rule] * rule.count("\n")
        wrong = {id(places[e["range"]["line"] - at - 1]) for e in errors
                 if e["range"]["line"] > at}
        if not wrong:
            raise ValueError(f"the declarations are refused: {errors[0]['message']}")
        tally["refused"] += len(wrong)
        for error in errors:
            tally[f"refused {error['code']}"] += 1
        rules = [rule for rule in rules if id(rule) not in wrong]
    raise ValueError("the rulebook is refused")


# What guiju says


def lines(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def unguarded(text):
    """Without the sign that keeps spreadsheets from running a cell."""
    return text[1:] if text[:1] == "'" and text[1:2] in "=+-@\t\r" else text


def theirs(out):
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    sides, names = {}, {}
    for row in lines(out / "evidence.csv"):
        sides.setdefault(row["finding"], {"flagged": [], "evidence": []})[row["role"]].append(
            (row["record"], unguarded(row["key"])))
    found = lines(out / "findings.csv")
    for row in found:
        flagged = [f"{record}:{key}" for record, key in sides[row["finding"]]["flagged"]]
        names[row["finding"]] = f"{row['rule']}({';'.join(sorted(flagged))})"

    def joined(side):
        return ";".join(sorted(f"{record}:{names.get(key, key)}" for record, key in side))

    def subject(text):
        text = unguarded(text)
        return "finding=" + escaped(names[text[8:]]) if text[8:] in names else text

    findings = [Line(r["rule"], subject(r["subject"]), joined(sides[r["finding"]]["flagged"]),
                     joined(sides[r["finding"]]["evidence"]), unguarded(r["recover"]),
                     unguarded(r["because"]), r["certainty"], r["category"], r["date"])
                for r in found]
    undetermined = {(r["rule"], subject(r["subject"])) for r in lines(out / "undetermined.csv")}
    return {
        "findings": sorted(findings), "undetermined": sorted(undetermined),
        "outcomes": sorted((r["rule"], r["candidates"], r["finding"], r["clear"], r["undetermined"],
                            r["not_applicable"]) for r in summary["rules"]),
        "dismissed": sorted((d["rule"], unguarded(d["subject"]), d.get("recover") or "")
                            for d in summary["dismissed_findings"]),
        "grades": sorted((r["grade"], f"{r['record']}:{r['key']}", r["result"], r["values"])
                         for r in lines(out / "grades.csv")),
        "account": sorted((r["record"], r["read"], r["judged"], r["rejected"], r["excluded"],
                           r["reversed"]) for r in summary["records"]),
        "derived": sorted((r["record"], r["rows"], r["grouped"], r["left_out"], r["without_key"])
                          for r in summary["derived"]),
        "rejects": len(lines(out / "rejects.csv")),
        "money": (summary["recover"], summary["recover_deduplicated"]),
    }


def ours(model):
    account = model.store.account
    return {
        "findings": sorted(finding_lines(model)), "undetermined": undetermined_lines(model),
        "outcomes": sorted((rule, *counts) for rule, counts in outcome_lines(model)),
        "dismissed": sorted((f.rule, f.subject, f.recover) for f in dismissed_lines(model)),
        "grades": sorted(grade_lines(model)),
        "account": sorted((name, *(a[k] for k in ACCOUNT)) for name, a in account.items()
                          if "read" in a),
        "derived": sorted((name, *(a[k] for k in DERIVED)) for name, a in account.items()
                          if "grouped" in a),
        "rejects": model.store.rejects,
        "money": (money_text(model.total), money_text(model.deduplicated)),
    }


ACCOUNT = ("read", "judged", "rejected", "excluded", "reversed")
DERIVED = ("rows", "grouped", "left_out", "without_key")


def differences(mine, other, texts):
    """What differs, as text; with the rules that it concerns."""
    found = []
    if mine["account"] != other["account"]:
        mine = {"account": mine["account"], "rejects": mine["rejects"]}
    for part, value in mine.items():
        if value == other[part]:
            continue
        if not isinstance(value, list):
            found.append(f"{part}: model {value}, guiju {other[part]}")
            continue
        more, less = [[line for line in a if line not in b]
                      for a, b in ((value, other[part]), (other[part], value))]
        rules = sorted({line[0] for line in more + less})
        for rule in rules:
            mine_, theirs_ = ([tuple(x) for x in side if x[0] == rule] for side in (more, less))
            found.append(f"{part} of {rule}\n  model {mine_}\n  guiju {theirs_}\n"
                         + texts.get(rule, ""))
    return found


# Seeds


def one_seed(guiju, seed, with_census, keep):
    """Compares one rulebook over its data sets: (tally, reports, census)."""
    tally, reports, census = Counter(), [], Census() if with_census else None
    r = random.Random(seed)
    base = r.choice(BASES)
    generated = Rulebook(r, base, RULES)
    folder = Path(tempfile.mkdtemp(prefix="model"))
    try:
        book = accepted(guiju, folder, generated, r.random() < 0.4, tally)
        model = Model(book, census)
        texts = {text.split()[1]: text for text in generated.rules + generated.tail
                 if text.startswith(("rule", "grade"))}
        for number in range(DATA_SETS):
            data = Data(r, base, generated.options)
            period = None
            if r.random() < 0.15:
                period = [generated.day(r.randint(-3, 4)), generated.day(r.randint(5, 50))]
            report_ = one_data_set(guiju, folder, number, model, data, period, tally, texts)
            if census:
                census.note_run(model)
            reports += [f"seed {seed} data {number}: {text}" for text in report_]
    except Exception:
        tally["failed"] += 1
        reports.append(f"seed {seed} failed\n{traceback.format_exc()}")
    if not keep:
        shutil.rmtree(folder)
    elif reports:
        reports.append(f"kept in {folder}")
    return tally, reports, census.notes if census else None


def one_data_set(guiju, folder, number, model, data, period, tally, texts):
    source, out = folder / f"data{number}", folder / f"out{number}"
    data.write(source)
    told = ["--period", "..".join(period)] if period else []
    ran = run_guiju(guiju, "run", folder, "--data", source, "--out", out, *told)
    if not (out / "summary.json").exists():
        tally["failed"] += 1
        return [f"guiju failed\n{ran.stdout}{ran.stderr}"]
    start = time.process_time()
    model.run(source, [day_of(day) for day in period] if period else None)
    tally["model ms"] += int((time.process_time() - start) * 1000)
    mine, other = ours(model), theirs(out)
    tally["pairs"] += len(model.rules)
    tally["findings"] += len(mine["findings"]) + len(mine["dismissed"])
    tally["undetermined"] += sum(line[4] for line in mine["outcomes"])
    tally["fired"] += sum(1 for line in mine["outcomes"] if line[2])
    found = differences(mine, other, texts)
    tally["disagreements"] += len(found)
    return found


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("guiju")
    parser.add_argument("--seeds", type=int, default=200)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--time", type=int, help="stop after so many seconds")
    parser.add_argument("--census", action="store_true", help="count the constructs that occur")
    parser.add_argument("--keep", action="store_true", help="keep the files of what differs")
    parser.add_argument("--show", type=int, default=20, help="how many disagreements to print")
    return parser.parse_args()


def results(asked):
    """The results of all seeds, as they come, until time is up."""
    end = time.monotonic() + (asked.time or 10**9)
    seeds = iter(range(asked.first, asked.first + asked.seeds))
    if asked.jobs == 1:
        for seed in seeds:
            if time.monotonic() > end:
                return
            yield one_seed(asked.guiju, seed, asked.census, asked.keep)
        return
    with ProcessPoolExecutor(asked.jobs) as pool:
        batch = [seed for seed, _ in zip(seeds, range(asked.jobs * 8))]
        while batch and time.monotonic() < end:
            yield from pool.map(one_seed, [asked.guiju] * len(batch), batch,
                                [asked.census] * len(batch), [asked.keep] * len(batch))
            batch = [seed for seed, _ in zip(seeds, range(asked.jobs * 8))]


def main():
    asked, tally, census, shown = options(), Counter(), Counter(), 0
    start = time.monotonic()
    for counted, reports, notes in results(asked):
        tally.update(counted)
        census.update(notes or {})
        for text in reports[: max(0, asked.show - shown)]:
            print(text, flush=True)
        shown += len(reports)
    seconds = time.monotonic() - start
    print(dict(sorted(tally.items())))
    print(f"{tally['pairs']} pairs in {seconds:.0f} s, {tally['pairs'] / seconds:.0f} a second; "
          f"{tally['findings']} findings, {tally['undetermined']} undetermined, "
          f"{tally['disagreements']} disagreements, {tally['failed']} failed, "
          f"{tally['refused']} of {tally['rules']} rules refused")
    complete = report(census) if asked.census else True
    sys.exit(0 if complete and not tally["disagreements"] and not tally["failed"] else 1)


if __name__ == "__main__":
    main()
