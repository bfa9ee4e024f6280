"""Compares the findings of rulebooks/synthea with SQL written independently of Guiju.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install duckdb
    /tmp/venv/bin/python Tests/Scripts/check-synthea.py [GUIJU [FOLDER]]

GUIJU is the program (default .build/debug/guiju), FOLDER the export (default the environment's
GUIJU_SHARED/data/synthea, else ../shared/data/synthea). For every rule the two sets of findings are
compared: what each flags, and the money in it. Exit 0 when all agree, 1 when not.
"""

import collections
import csv
import math
import os
import pathlib
import subprocess
import sys
import tempfile
from decimal import Decimal
from fractions import Fraction

import duckdb

root = pathlib.Path(__file__).resolve().parents[2]
program = sys.argv[1] if len(sys.argv) > 1 else str(root / ".build/debug/guiju")
shared = pathlib.Path(os.environ.get("GUIJU_SHARED", root.parent / "shared"))
folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else shared / "data/synthea"

database = duckdb.connect()
for name in ("patients", "encounters", "claims", "claims_transactions"):
    database.execute(
        f"create table {name} as select * from read_csv('{folder}/{name}.csv', all_varchar = true)")
database.execute("""
    alter table claims add column diagnoses varchar[];
    update claims set diagnoses = [DIAGNOSIS1, DIAGNOSIS2, DIAGNOSIS3, DIAGNOSIS4, DIAGNOSIS5,
      DIAGNOSIS6, DIAGNOSIS7, DIAGNOSIS8];
    create view charge as
    select ID id, APPOINTMENTID enc, PATIENTID patient, PROCEDURECODE item,
      replace(replace(FROMDATE, 'T', ' '), 'Z', '')::timestamp t, AMOUNT::decimal(18, 2) amount
    from claims_transactions where TYPE = 'CHARGE';
    create view enc as
    select Id id, PATIENT patient, ORGANIZATION org, PROVIDER provider, ENCOUNTERCLASS kind,
      replace(replace(START, 'T', ' '), 'Z', '')::timestamp t1,
      replace(replace(STOP, 'T', ' '), 'Z', '')::timestamp t2, TOTAL_CLAIM_COST::decimal(18, 2) cost
    from encounters;
""")


def rows(sql):
    return database.execute(sql).fetchall()


def fen(value):
    """Money rounded once, half away from zero, never below nothing."""
    return max(math.floor(Fraction(value) * 100 + Fraction(1, 2)), 0)


def duplicates():
    groups = rows("""
        select list({'id': id, 'amount': amount} order by t, id)
        from charge group by patient, item, t::date having count(*) > 1""")
    return {(frozenset(line["id"] for line in group[1:]), sum(fen(line["amount"]) for line in group[1:]))
            for (group,) in groups}


def prices():
    """The median of an even number is the mean of the two in the middle, exactly."""
    result = set()
    for (group,) in rows("""
            select list({'id': id, 'amount': amount} order by amount)
            from charge where amount > 0 group by item having count(*) >= 4"""):
        amounts = [Fraction(line["amount"]) for line in group]
        half = len(amounts) // 2
        median = amounts[half] if len(amounts) % 2 else (amounts[half - 1] + amounts[half]) / 2
        for line in group:
            if Fraction(line["amount"]) > 2 * median:
                result.add((frozenset([line["id"]]), fen(Fraction(line["amount"]) - median)))
    return result


SCREENINGS = """('710824005', '171207006', '428211000124100', '454711000124102', '710841007',
  '763302001', '866148006', '713106006')"""


def screenings():
    groups = rows(f"""
        select list(id), sum(amount) from charge where item in {SCREENINGS}
        group by enc having count(*) >= 4""")
    return {(frozenset(ids), fen(amount)) for ids, amount in groups}


def sums():
    found = rows("""
        select enc.id, enc.cost - coalesce(sum(charge.amount), 0)
        from enc join charge on charge.enc = enc.id
        group by enc.id, enc.cost
        having abs(enc.cost - coalesce(sum(charge.amount), 0)) > 0.01""")
    return {(frozenset([key]), fen(difference)) for key, difference in found}


def overlaps():
    found = rows("""
        select a.id, b.id from enc a join enc b
        on a.patient = b.patient and a.id < b.id and a.t1 < b.t2 and b.t1 < a.t2""")
    return {(frozenset(pair), None) for pair in found}


def dead():
    found = rows("""
        select charge.id, amount from charge join patients on patients.Id = charge.patient
        where charge.t::date > DEATHDATE::date""")
    return {(frozenset([key]), fen(amount)) for key, amount in found}


def outside():
    found = rows("""
        select charge.id, amount from charge join enc on enc.id = charge.enc
        where not (charge.t between enc.t1 and enc.t2)""")
    return {(frozenset([key]), fen(amount)) for key, amount in found}


def minutes():
    found = rows("""
        select list(id) from enc
        where kind in ('ambulatory', 'outpatient', 'wellness', 'emergency', 'urgentcare')
        group by provider, t1::date having sum(floor(epoch(t2 - t1) / 60)) > 480""")
    return {(frozenset(ids), None) for (ids,) in found}


def admissions():
    """Thirty calendar days after the emergency's end, the end itself included."""
    found = rows("""
        select distinct a.id from enc a join enc b
        on a.patient = b.patient and a.kind = 'inpatient' and b.kind = 'emergency'
          and (b.t1, b.id) < (a.t1, a.id)
          and a.t1 >= b.t2 and a.t1::date - b.t2::date <= 30""")
    return {(frozenset([key]), None) for (key,) in found}


def care_runs():
    found = rows("""
        with day as (select patient, item, t::date d, sum(amount) amount from charge group by all),
        marked as (select *, case when d - lag(d) over w <= 1 then 0 else 1 end fresh
          from day window w as (partition by patient, item order by d)),
        run as (select *, sum(fresh) over (partition by patient, item order by d) number from marked)
        select patient, item, min(d), max(d) - min(d) + 1 as days, sum(amount) from run
        group by patient, item, number having max(d) - min(d) + 1 > 21 and sum(amount) > 0""")
    return {(frozenset([f"{patient}/{item}/{start}"]),
             fen(Fraction(amount) * (days - 21) / days))
            for patient, item, start, days, amount in found}


def growth():
    found = rows("""
        with y as (select org, year(t1) y, sum(cost) cost, count(*) n from enc group by all)
        select a.org, a.y from y a join y b on a.org = b.org and b.y = a.y - 1
        where a.cost * b.n > 2 * b.cost * a.n and a.cost > 5000""")
    return {(frozenset([f"{org}/{year}"]), None) for org, year in found}


def metformin():
    """Where the claims do not cover the year before, nobody is accused."""
    found = rows("""
        with covered as (select min(SERVICEDATE[:10]::date) d1 from claims)
        select charge.id, amount from charge, covered where item = '860975'
        and exists (select 1 from claims where APPOINTMENTID = charge.enc)
        and t::date - 365 >= d1
        and not exists (select 1 from claims where PATIENTID = charge.patient
          and (list_contains(diagnoses, '44054006') or list_contains(diagnoses, '15777000'))
          and replace(replace(SERVICEDATE, 'T', ' '), 'Z', '')::timestamp <= charge.t
          and charge.t::date - SERVICEDATE[:10]::date <= 365)""")
    return {(frozenset([key]), fen(amount)) for key, amount in found}


EXPECTED = {
    "SYN-01": duplicates, "SYN-02": prices, "SYN-03": screenings, "SYN-04": sums,
    "SYN-05": overlaps, "SYN-06": dead, "SYN-07": outside, "SYN-08": minutes,
    "SYN-09": admissions, "SYN-10": care_runs, "SYN-11": growth, "SYN-12": metformin,
}


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def found_by_guiju(out):
    subprocess.run(
        [program, "run", str(root / "rulebooks/synthea"), "--data", str(folder), "--out", str(out)],
        check=True, stdout=subprocess.DEVNULL)
    flagged = collections.defaultdict(set)
    for row in read(out / "evidence.csv"):
        if row["role"] == "flagged":
            flagged[row["finding"]].add(row["key"])
    result = collections.defaultdict(set)
    for row in read(out / "findings.csv"):
        money = int(Decimal(row["recover"]) * 100) if row["recover"] else None
        result[row["rule"]].add((frozenset(flagged[row["finding"]]), money))
    return result


def main():
    with tempfile.TemporaryDirectory() as temporary:
        found = found_by_guiju(pathlib.Path(temporary) / "out")
    agree = True
    for rule, query in EXPECTED.items():
        expected, actual = query(), found.get(rule, set())
        same = expected == actual
        agree = agree and same
        print(f"{rule} {'agrees' if same else 'DIFFERS'}: {len(expected)} findings")
        if not same:
            for label, extra in (("only SQL", expected - actual), ("only Guiju", actual - expected)):
                for flagged, money in sorted(extra, key=lambda one: sorted(one[0]))[:5]:
                    print(f"  {label}: {sorted(flagged)[:3]} {money}")
    return 0 if agree else 1


if __name__ == "__main__":
    sys.exit(main())
