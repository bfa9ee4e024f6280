"""What must change nothing: invariance.py PATH/TO/guiju [--seeds N] [--first K].

The rows in another order, the columns under other headers, the declarations in several files, the
keywords in Chinese, a list and a rule more that nothing uses, patients more that no rule looks at:
the same findings, byte for byte.
"""

import argparse
import random
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from data import BASES, Data
from rules import Rulebook
from run import RULES, accepted, run_guiju

FILES = ("findings.csv", "evidence.csv", "undetermined.csv", "grades.csv")
UNUSED = """list unused_list = "Z*"
parameter unused_parameter = 3 from 2001-01-01
rule ZZ-999
  flag if note is missing, note is present
"""


def shuffled(r, folder, data, source):
    """The same rulebook over rows in another order."""
    for rows in data.files.values():
        head, body = rows[0], rows[1:]
        r.shuffle(body)
        rows[:] = [head, *body]
    data.write(source)


def renamed(r, folder, data, source):
    """Columns under other headers, which the rulebook names."""
    path = folder / "rulebook.guiju"
    text = path.read_text(encoding="utf-8")
    for old, new in (("weight, 体重 : decimal", "weight, 体重 : decimal from \"kilograms\""),
                     ("doctor, 医师 : code", "doctor, 医师 : code from \"医生\""),
                     ("done, 做于 : date", "done, 做于 : date from \"day of it\""),
                     ("dcode, 病码 : code", "dcode, 病码 : code from \"c\" or \"icd\"")):
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    names = {"weight": "kilograms", "doctor": "医生", "done": "day of it", "dcode": "icd"}
    for rows in data.files.values():
        rows[0] = [names.get(header, header) for header in rows[0]]
    data.write(source)


def split(r, folder, data, source):
    """Each rule and each declaration at its end in one of several files."""
    path = folder / "rulebook.guiju"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    blocks = [[]]
    for line in lines:
        if line[:1] not in (" ", "|", "\n") and blocks[-1]:
            blocks.append([])
        blocks[-1].append(line)
    (folder / "more").mkdir()
    files = [path, folder / "a.guiju", folder / "more" / "b.guiju"]
    parts = [["".join(blocks[0])], [], []]
    for block in blocks[1:]:
        r.choice(parts).append("".join(block))
    for file, part in zip(files, parts):
        r.shuffle(part) if file != path else None
        file.write_text("".join(part), encoding="utf-8")
    data.write(source)


def translated(r, folder, data, source):
    run_guiju(GUIJU[0], "fmt", folder / "rulebook.guiju", "--to", "zh")
    data.write(source)


def with_more_rules(r, folder, data, source):
    path = folder / "rulebook.guiju"
    path.write_text(path.read_text(encoding="utf-8") + UNUSED, encoding="utf-8")
    data.write(source)


def with_another_person(r, folder, data, source):
    """A person to whom nothing refers; only where no rule or grade is about persons."""
    text = (folder / "rulebook.guiju").read_text(encoding="utf-8")
    if "for each person" not in text:
        data.files["person"].append(["P77", "1", "1999-09-09", "", "70"])
    data.write(source)


CHANGES = [shuffled, renamed, split, translated, with_more_rules, with_another_person]
GUIJU = [""]


def result(folder, source, out):
    ran = run_guiju(GUIJU[0], "run", folder, "--data", source, "--out", out)
    if not (out / "summary.json").exists():
        raise ValueError(ran.stdout + ran.stderr)
    return [(out / name).read_bytes() for name in FILES]


def one_seed(seed, tally):
    root = Path(tempfile.mkdtemp(prefix="invariance"))
    r = random.Random(seed)
    base = r.choice(BASES)
    generated = Rulebook(r, base, RULES)
    plain = root / "plain"
    plain.mkdir()
    accepted(GUIJU[0], plain, generated, False, Counter())
    state = r.getrandbits(32)
    data = Data(random.Random(state), base, generated.options)
    data.write(root / "data")
    wanted = result(plain, root / "data", root / "out")
    for change in CHANGES:
        name = change.__name__
        folder = root / name
        shutil.copytree(plain, folder)
        again = Data(random.Random(state), base, generated.options)
        change(r, folder, again, root / f"{name}-data")
        found = result(folder, root / f"{name}-data", root / f"{name}-out")
        tally["compared"] += 1
        if found != wanted:
            tally["differ"] += 1
            print(f"seed {seed}: {name} changes the findings (kept in {root})")
    tally["findings"] += wanted[0].count(b"\n") - 1
    if not tally["differ"]:
        shutil.rmtree(root)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("guiju")
    parser.add_argument("--seeds", type=int, default=50)
    parser.add_argument("--first", type=int, default=1)
    asked, tally = parser.parse_args(), Counter()
    GUIJU[0] = asked.guiju
    for seed in range(asked.first, asked.first + asked.seeds):
        one_seed(seed, tally)
    print(dict(tally))
    sys.exit(1 if tally["differ"] or not tally["findings"] else 0)


if __name__ == "__main__":
    main()
