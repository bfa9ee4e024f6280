"""Compares the findings of rulebooks/sample with a plain computation that knows nothing of Guiju.

    python3 Tests/Scripts/check-sample.py [GUIJU [RULEBOOK]]

For every rule the two sets of findings are compared: what each flags, and the money in it. Exit 0
when all agree, 1 when not.
"""

import collections
import csv
import datetime
import math
import pathlib
import statistics
import subprocess
import sys
import tempfile
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, groupby

root = pathlib.Path(__file__).resolve().parents[2]
program = sys.argv[1] if len(sys.argv) > 1 else str(root / ".build/debug/guiju")
rulebook = sys.argv[2] if len(sys.argv) > 2 else str(root / "rulebooks/sample")
data = root / "rulebooks/sample/data"
knowledge = root / "rulebooks/sample/knowledge"


def read(path, encoding="utf-8-sig", **options):
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, **options))


def number(cell):
    try:
        return Fraction(cell)
    except ValueError:
        return None


def moment(cell):
    return datetime.datetime.strptime(cell, "%Y-%m-%d %H:%M:%S") if cell else None


def day(cell):
    return datetime.date.fromisoformat(cell) if cell and cell[0].isdigit() else None


def fen(value):
    return None if value is None else max(math.floor(value * 100 + Fraction(1, 2)), 0)


class Row(dict):
    __getattr__ = dict.__getitem__


# The data, cleaned: repeated keys and invalid lines out, refunds taken off their originals.

patients = {r["psn_no"]: Row(sex=r["gend"] if r["gend"] != "9" else None, birth=day(r["brdy"]),
                             died=day(r["die_date"])) for r in read(data / "patient.csv")}
hospitals = {r["fixmedins_code"]: Row(
    pharmacy=r["fixmedins_type"] == "2",
    level={"02": 3, "01": 3, "03": 3, "06": 2, "10": 1}.get(r["hosp_lv"]))
    for r in read(data / "hospital.csv", encoding="gb18030")}
icu = {r["dept_code"] for r in read(data / "department.csv") if r["caty"] == "03"}
privilege = {r["dr_code"]: int(r["anti_flag"]) for r in read(data / "doctor.csv")}
KINDS = {"21": "inpatient", "11": "outpatient", "13": "emergency", "120": "rescue", "41": "drugstore"}
visits = {r["mdtrt_id"]: Row(
    id=r["mdtrt_id"], patient=r["psn_no"], hospital=r["fixmedins_code"], ward=r["dept_code"],
    doctor=r["chfpdr_code"], kind=KINDS[r["med_type"]], start=moment(r["begntime"]),
    end=moment(r["endtime"]), main=r["dscg_maindiag_code"],
    codes=[c for c in r["diag_codes"].split("#") if c], remote=r["rloc_type"])
    for r in read(data / "visit.csv")}
diagnoses = collections.defaultdict(list)
for r in read(data / "setl_list_diag.csv"):
    diagnoses[r["mdtrt_id"]].append(r["diag_code"])
operations = [Row(id=r["rid"], visit=r["mdtrt_id"], surgeon=r["oper_dr_code"],
                  start=moment(r["oprn_oprt_begntime"]), end=moment(r["oprn_oprt_endtime"]))
              for r in read(data / "setl_list_oprn.csv")]
settlements = [Row(id=r["setl_id"], visit=r["mdtrt_id"], patient=r["psn_no"],
                   hospital=r["fixmedins_code"], time=moment(r["setl_time"]), invoice=r["invono"],
                   total=number(r["medfee_sumamt"]), fund=number(r["fund_pay_sumamt"]),
                   listed=[r[f"dx_{n}"] for n in (1, 2, 3) if r[f"dx_{n}"]])
               for r in read(data / "settlement.csv")]


def clean_fees():
    lines, seen, refunds = {}, set(), []
    for r in read(data / "fee.csv"):
        if r["feedetl_sn"] in seen or r["vali_flag"] != "1":
            continue
        seen.add(r["feedetl_sn"])
        row = Row(line=r["feedetl_sn"], patient=r["psn_no"], visit=r["mdtrt_id"],
                  hospital=r["fixmedins_code"], ward=r["bilg_dept_codg"], doctor=r["bilg_dr_code"],
                  item=r["hilist_code"], name=r["hilist_name"], kind=r["med_chrgitm_type"],
                  prescription=r["rx_drord_no"], trace=r["drug_trac_codg"],
                  supply=int(r["prd_days"]) if r["prd_days"] else None,
                  time=moment(r["fee_ocur_time"]), quantity=number(r["cnt"]),
                  price=number(r["pric"]), amount=number(r["det_item_fee_sumamt"]),
                  bad=any(r[c] and number(r[c]) is None for c in ("cnt", "pric")))
        if r["init_feedetl_sn"]:
            refunds.append((r["init_feedetl_sn"], row))
        else:
            lines[row.line] = row
    for original, refund in refunds:
        if original in lines:
            lines[original]["quantity"] += refund.quantity
            lines[original]["amount"] += refund.amount
            if lines[original].quantity == 0 and lines[original].amount == 0:
                del lines[original]
    for row in lines.values():
        row["day"] = row.time.date()
        row["month"] = row.time.strftime("%Y-%m")
    return sorted(lines.values(), key=lambda row: (row.time, row.line))


fees = clean_fees()
stays = [v for v in visits.values() if v.kind == "inpatient"]
ordered_visits = sorted(visits.values(), key=lambda v: (v.start, v.id))


def days_of(v):
    return (v.end.date() - v.start.date()).days if v.end else None


def table(name, key, *values):
    return {r[key]: r for r in read(knowledge / name)}


def grouped(rows, key):
    groups = collections.defaultdict(list)
    for row in rows:
        value = key(row)
        if all(value if isinstance(value, tuple) else (value,)):
            groups[value].append(row)
    return groups.values()


def lines_of(visit, test):
    return [f for f in fees if f.visit == visit and test(f)]


def one(key, money=None):
    return (frozenset([key]), money)


def many(rows, money=None):
    return (frozenset(row.get("line") or row["id"] for row in rows), money)


def total(rows, field="amount"):
    return sum((row[field] for row in rows), Fraction(0))


def beyond(rows, limit):
    """What lies beyond the limit, earlier lines first, pro rata."""
    left, money = Fraction(limit), Fraction(0)
    for row in rows:
        inside = min(left, row.quantity)
        left -= inside
        money += row.amount * (row.quantity - inside) / row.quantity
    return fen(money)


OPERATIONS = ("3305", "3306", "3307", "3308", "3309", "331")


def is_operation(item):
    return "3305" <= item < "3316" or item.startswith("3316")


# One function for each rule.

def dup_001():
    for g in grouped((f for f in fees if f.item in ("110200001", "120100003")
                      and visits[f.visit].kind != "emergency"),
                     lambda f: (f.patient, f.item, f.day)):
        if len(g) > 1:
            yield many(g[1:], sum(fen(f.amount) for f in g[1:]))


def lim_001():
    rows = read(knowledge / "daily-limit.csv")

    def limit(item, on):
        for r in rows:
            if r["item"] == item and r["valid_from"] <= str(on) <= (r["valid_to"] or "9999"):
                return Fraction(r["quantity"])

    for g in grouped((f for f in fees if limit(f.item, f.day)), lambda f: (f.patient, f.item, f.day)):
        if total(g, "quantity") > limit(g[0].item, g[0].day):
            yield many(g, beyond(g, limit(g[0].item, g[0].day)))


def windows(rows, days, enough):
    """Windows of calendar days that satisfy, those that share a member merged."""
    merged = []
    for row in rows:
        window = [r for r in rows if 0 <= (r.day - row.day).days < days and r.time >= row.time]
        if enough(window):
            if merged and merged[-1][-1].time >= row.time:
                merged[-1] += [r for r in window if r not in merged[-1]]
            else:
                merged.append(window)
    return merged


def frq_001():
    for r in read(knowledge / "frequency.csv"):
        days, times = int(r["window"].split()[0]), int(r["times"])
        for g in grouped((f for f in fees if f.item == r["item"]), lambda f: f.patient):
            for found in windows(g, days, lambda w: len(w) > times):
                kept, money = [], Fraction(0)
                for f in found:
                    inside = [k for k in kept if (f.day - k.day).days < days]
                    if len(inside) >= times:
                        money += f.amount
                    else:
                        kept.append(f)
                yield many(found, fen(money))


def frq_002():
    for g in grouped((f for f in fees if f.item in ("250310001", "250310002")), lambda f: f.patient):
        for found in windows(g, 15, lambda w: len(w) > 1):
            kept, flagged = [], []
            for f in found:
                (flagged if any((f.day - k.day).days < 15 for k in kept) else kept).append(f)
            yield many(flagged, sum(fen(f.amount) for f in flagged))


def frq_003():
    for g in grouped((f for f in fees if f.item == "340200020"),
                     lambda f: (f.patient, str(f.day.isocalendar()[:2]))):
        if len(g) > 1:
            yield many(g[1:], sum(fen(f.amount) for f in g[1:]))


def prc_001():
    rows = read(knowledge / "ceiling.csv")
    level = {"10": 1, "06": 2, "02": 3}
    for f in fees:
        for r in rows:
            if (r["item"] == f.item and level[r["level"]] == hospitals[f.hospital].level
                    and r["valid_from"] <= str(f.day) <= (r["valid_to"] or "9999")
                    and f.price and f.price > Fraction(r["price"])):
                over = f.price - Fraction(r["price"])
                yield one(f.line, None if f.quantity is None else fen(f.quantity * over))


def amt_001():
    for f in fees:
        if f.price is not None and f.quantity is not None:
            difference = f.amount - f.quantity * f.price
            if abs(difference) > Fraction("0.01"):
                yield one(f.line, fen(difference))


def pair_001():
    for r in read(knowledge / "exclusive.csv"):
        for a in fees:
            for b in fees:
                if (a.item, b.item) == (r["main"], r["part"]) and a.patient == b.patient and a.patient:
                    apart = abs(a.time - b.time)
                    if {"单日": a.day == b.day, "单次就诊": a.visit == b.visit,
                            "6小时": apart <= datetime.timedelta(hours=6),
                            "同一小时": a.day == b.day and a.time.hour == b.time.hour}[r["scope"]]:
                        yield one(b.line, fen(b.amount))


def bndl_001():
    for g in grouped(fees, lambda f: (f.patient, f.day)):
        parts = [f for f in g if f.item in ("250101001", "250101002", "250101004")]
        if parts and any(f.item == "250101015" for f in g):
            yield many(parts, sum(fen(f.amount) for f in parts))


def sono_001():
    for g in grouped((f for f in fees if f.item.startswith("2203010") and f.kind == "03"),
                     lambda f: (f.visit, f.day)):
        if len(g) >= 4:
            yield many(g, fen(total(g) - 3 * max(f.price for f in g)))


LIST_PRICE = {"331003001": 1200, "331008001": 1100, "331505001": 1500, "331505002": 1600}


def rank_001():
    rows = [f for f in fees if is_operation(f.item) and f.item in LIST_PRICE]
    for g in grouped(rows, lambda f: (f.visit, f.day)):
        for f in sorted(g, key=lambda f: (-f.price, f.time, f.line))[1:]:
            half = Fraction(LIST_PRICE[f.item], 2)
            if f.price > half:
                yield one(f.line, fen(f.quantity * (f.price - half)))


def fix_001():
    for g in grouped((f for f in fees if f.item.startswith("331505")), lambda f: (f.visit, f.day)):
        if len(g) > 1:
            yield many(g, fen(total(g) - max(f.amount for f in g)))


def bed_001():
    for v in stays:
        beds = lines_of(v.id, lambda f: f.item.startswith("1109"))
        if v.end and beds and all(f.quantity is not None for f in beds):
            allowed = max(days_of(v), 1)
            over = total(beds, "quantity") - allowed
            if over > 0:
                yield one(v.id, fen(over * total(beds, "price") / len(beds)))


def hour_001():
    for o in operations:
        if o.end:
            hours = total(lines_of(o.visit, lambda f: f.item == "310701022"
                                   and o.start <= f.time <= o.end), "quantity")
            if hours > math.ceil((o.end - o.start).seconds // 60 / 60):
                yield one(o.id)


def ind_001():
    limited = {"XB01AC04": ("I20", "I21", "I25"), "XL03AA02": ("D70", "C")}
    for f in fees:
        found = diagnoses[f.visit]
        if (f.item in limited and found and visits[f.visit].kind != "rescue"
                and not any(code.startswith(limited[f.item]) for code in found)):
            yield one(f.line, fen(f.amount))


def age_001():
    for f in fees:
        birth = patients[f.patient].birth if f.patient else None
        if f.item == "XJ01MA02" and birth:
            age = f.day.year - birth.year - ((f.day.month, f.day.day) < (birth.month, birth.day))
            if not 18 <= age <= 150:
                yield one(f.line, fen(f.amount))


def sex_001():
    for f in fees:
        sex = {"XG04CA02": "1", "XG03DA04": "2"}.get(f.item)
        if sex and patients[f.patient].sex and patients[f.patient].sex != sex:
            yield one(f.line, fen(f.amount))


def lvl_001():
    for f in fees:
        if f.item == "XM05BX04" and (hospitals[f.hospital].level or 9) < 2:
            yield one(f.line, fen(f.amount))


def abx_001():
    grade = {"XJ01CA04": 1, "XJ01DD04": 2, "XJ01DH02": 3}
    for f in fees:
        if f.item in grade and privilege.get(f.doctor, 9) < grade[f.item]:
            yield one(f.line)


def preg_001():
    for f in fees:
        if f.item == "XD10BA01" and any(c[0] == "O" or c[:3] in ("Z33", "Z34")
                                        for c in visits[f.visit].codes):
            yield one(f.line, fen(f.amount))


def icu_001():
    for f in fees:
        if f.item == "120100001" and f.ward and f.ward not in icu:
            yield one(f.line, fen(f.amount))


def tcm_001():
    for g in grouped((f for f in fees if f.kind == "10"), lambda f: f.prescription):
        if all(f.item.startswith("T0017001") for f in g):
            yield many(g, sum(fen(f.amount) for f in g))


def crs_001():
    for g in grouped((f for f in fees if f.item == "XC01DX19"), lambda f: f.patient):
        runs = [[g[0]]]
        for f in g[1:]:
            if (f.day - runs[-1][-1].day).days <= 3:
                runs[-1].append(f)
            else:
                runs.append([f])
        for run in runs:
            if len({f.day for f in run}) > 3:
                yield many(run, beyond(run, 3))


def ref_001():
    for g in grouped((f for f in fees if f.item == "XA10BA02"), lambda f: f.patient):
        for last, f in zip(g, g[1:]):
            if last.supply is not None and (f.day - last.day).days < last.supply - 3:
                yield one(f.line, fen(f.amount))


def hoard_001():
    for g in grouped((f for f in fees if f.item == "XA10BA02"),
                     lambda f: (f.patient, f"{f.day.year} {(f.day.month + 2) // 3}")):
        if sum(min(f.supply if f.supply is not None else 30, 30) * f.quantity for f in g) > 90:
            yield many(g)


def gene_001():
    first = min(f.day for f in fees)
    for f in fees:
        if f.item == "XL01EB02" and (f.day - first).days >= 90:
            if not any(t.item == "250700013" and t.patient == f.patient and t.time <= f.time
                       and (f.day - t.day).days <= 90 for t in fees):
                yield one(f.line, fen(f.amount))


def rout_001():
    for g in grouped(stays, lambda v: (v.hospital, v.ward, v.start.strftime("%Y-%m"))):
        tested = [v for v in g if lines_of(v.id, lambda f: f.item == "250203066")]
        thrombosis = lambda v: any(c.startswith(("I26", "I80", "I81", "I82")) for c in v.codes)
        if len(g) >= 5 and tested and len(tested) / len(g) > 0.8 \
                and len([v for v in tested if thrombosis(v)]) / len(tested) < 0.2:
            for v in tested:
                codes = diagnoses[v.id]
                if codes and not any(c.startswith(("I26", "I80", "I81", "I82")) for c in codes):
                    yield one(v.id, fen(total(lines_of(v.id, lambda f: f.item == "250203066"))))


def next_stays(fits):
    for v in stays:
        for later in sorted(stays, key=lambda s: (s.start, s.id)):
            if (later.start, later.id) > (v.start, v.id) and later.patient == v.patient \
                    and later.hospital == v.hospital and v.end and fits(v, later):
                yield one(later.id)
                break


def stay_001():
    yield from next_stays(lambda v, later: later.main == v.main and later.start >= v.end
                          and (later.start.date() - v.end.date()).days <= 10)


def stay_002():
    for a, b in combinations(stays, 2):
        if a.patient == b.patient and a.hospital != b.hospital and a.end and b.end \
                and a.start.date() < b.end.date() and b.start.date() < a.end.date():
            yield many([a, b])


def stay_003():
    for f in fees:
        if visits[f.visit].kind == "outpatient" and any(
                s.patient == f.patient and s.end and s.start.date() <= f.day <= s.end.date()
                for s in stays):
            yield one(f.line, fen(f.amount))


def stay_004():
    yield from next_stays(lambda v, later: later.ward != v.ward
                          and later.start.date() <= v.end.date())


def bed_runs():
    result = []
    for g in grouped((f for f in fees if f.item.startswith("1109")), lambda f: (f.patient, f.hospital)):
        run = [g[0]]
        for f in g[1:]:
            if (f.day - run[-1].day).days > 1:
                result.append(run)
                run = []
            run.append(f)
        result.append(run)
    return result


def run_key(run):
    return f"{run[0].patient}/{run[0].hospital}/{run[0].day}"


def run_001():
    for run in bed_runs():
        if (run[-1].day - run[0].day).days + 1 > 30 and total(run, "quantity") > 30:
            yield one(run_key(run))


def run_002():
    runs = bed_runs()
    for run in runs:
        for later in sorted(runs, key=lambda r: r[0].day):
            same = (later[0].patient, later[0].hospital) == (run[0].patient, run[0].hospital)
            if same and 0 < (later[0].day - run[-1].day).days <= 10:
                if all(f.quantity is not None for f in later):
                    yield one(run_key(later))
                break


def dead_001():
    for f in fees:
        died = patients[f.patient].died if f.patient else None
        if died and f.day > died and f.amount != 0:
            yield one(f.line, fen(f.amount))


def trc_001():
    for g in grouped(fees, lambda f: f.trace):
        if len({f.patient for f in g}) > 1:
            yield many(g[1:], sum(fen(f.amount) for f in g[1:]))


def trc_002():
    for f in fees:
        if f.item in ("XM05BX04", "XL01EB02") and f.day >= datetime.date(2025, 7, 1) and not f.trace:
            yield one(f.line)


def anes_001():
    for f in fees:
        if is_operation(f.item) and not lines_of(f.visit, lambda a: a.item.startswith("3301")):
            yield one(f.line, fen(f.amount))


def oper_001():
    for a, b in combinations(operations, 2):
        if a.surgeon == b.surgeon and a.end and b.end and a.start < b.end and b.start < a.end:
            yield many([a, b])


def time_001():
    minutes = {"340200020": 30, "340200031": 60}
    for g in grouped((f for f in fees if f.item in minutes), lambda f: (f.doctor, f.day)):
        if sum(minutes[f.item] * f.quantity for f in g) > 720:
            yield many(g)


def span_001():
    for g in grouped((f for f in fees if f.kind in ("03", "05")), lambda f: (f.doctor, f.day)):
        if (g[-1].time - g[0].time).seconds // 3600 > 16:
            yield many(g)


def swipe_001():
    for g in grouped((f for f in fees if hospitals[f.hospital].pharmacy), lambda f: f.hospital):
        merged = []
        for f in g:
            window = [w for w in g if f.time <= w.time < f.time + datetime.timedelta(minutes=10)]
            if len({w.patient for w in window}) > 5:
                merged.append(window)
        if merged:
            yield many([f for f in g if any(f in window for window in merged)])


def two_001():
    for a, b in combinations(settlements, 2):
        if a.patient == b.patient and a.hospital != b.hospital \
                and abs(a.time - b.time) <= datetime.timedelta(minutes=30):
            yield many([a, b])


def multi_001():
    for g in grouped((v for v in ordered_visits if v.kind in ("outpatient", "drugstore")),
                     lambda v: (v.patient, v.start.date())):
        if len({v.hospital for v in g}) >= 3:
            yield many(g)


def pals_001():
    pairs = collections.defaultdict(list)
    clinics = [v for v in ordered_visits if v.kind == "outpatient"]
    for a, b in combinations(clinics, 2):
        if a.doctor and a.doctor == b.doctor and a.start.date() == b.start.date() \
                and a.patient != b.patient:
            pairs[tuple(sorted((a.patient, b.patient)))].append((a, b))
    for found in pairs.values():
        if len({a.start.date() for a, _ in found}) > 3:
            yield many([v for pair in found for v in pair])


def clone_001():
    baskets = collections.defaultdict(list)
    for g in grouped(fees, lambda f: f.visit):
        items = frozenset(f.item for f in g)
        if len(items) >= 4:
            baskets[visits[g[0].visit].hospital, items].append(g[0].visit)
    for found in baskets.values():
        if len(found) > 5:
            yield (frozenset(found), None)


def stock_001():
    there = collections.defaultdict(Fraction)
    unknown = set()
    bought = read(data / "purchase.csv", delimiter="|", quotechar="'")
    counted = read(data / "stock_count.csv")
    on_file = {r["fixmedins_code"] for r in bought} & {r["fixmedins_code"] for r in counted}
    for r in bought + counted:
        key = r["fixmedins_code"], r["hilist_code"]
        if r["inv_cnt"]:
            there[key] += Fraction(r["inv_cnt"])
        else:
            unknown.add(key)
    for g in grouped((f for f in fees if f.item.startswith("C0345") or f.item == "XM05BX04"),
                     lambda f: (f.hospital, f.item)):
        key = g[0].hospital, g[0].item
        over = total(g, "quantity") - there[key]
        if key[0] in on_file and key not in unknown and over > 0:
            yield one("/".join(key), fen(over * total(g, "price") / len(g)))


def susp_001():
    for s in settlements:
        for r in read(data / "suspension.csv"):
            if r["fixmedins_code"] == s.hospital \
                    and r["begndate"] <= str(s.time.date()) <= (r["enddate"] or "9999"):
                yield one(s.id, fen(s.fund))


def inv_001():
    for g in grouped(sorted(settlements, key=lambda s: (s.time, s.id)), lambda s: s.invoice):
        if len(g) > 1:
            yield many(g[1:], sum(fen(s.fund) for s in g[1:]))


def sum_001():
    for s in settlements:
        lines = [f for f in fees if f.visit == s.visit]
        difference = s.total - total(lines)
        if lines and abs(difference) > Fraction("0.01"):
            yield one(s.id, fen(difference))


def late_001():
    for s in settlements:
        v = visits[s.visit]
        end = v.end or v.start
        months = (s.time.year - end.year) * 12 + s.time.month - end.month
        months -= (s.time.day, s.time.time()) < (end.day, end.time())
        if v.kind == "inpatient" and months >= 3:
            yield one(s.id)


def list_001():
    for s in settlements:
        hit = lambda codes: any(c.startswith(("I21", "I22")) for c in codes)
        if hit(s.listed) and not hit(visits[s.visit].codes):
            yield one(s.id)


def day_001():
    for f in fees:
        v = visits[f.visit]
        if v.kind == "inpatient" and (f.day < v.start.date() or v.end and f.day > v.end.date()):
            yield one(f.line, fen(f.amount))


def goods_001():
    for f in fees:
        if any(word in f.name for word in ("蛋白粉", "洗发水", "牙膏")) \
                and not f.name.startswith("医用") and not f.name.endswith("(自费)"):
            yield one(f.line, fen(f.amount))


def read_001():
    for f in fees:
        if f.bad and f.amount > 0:
            yield one(f.line)


def cap_001():
    for g in grouped((f for f in fees if f.item == "XL01EB02"), lambda f: (f.patient, f.time.year)):
        if total(g) > 4000:
            yield many(g, fen(total(g) - 4000))


def before(month):
    year, number = map(int, month.split("-"))
    return f"{year - (number == 1)}-{(number - 2) % 12 + 1:02d}"


def trend_001():
    use = collections.defaultdict(Fraction)
    for f in fees:
        if f.amount > 0:
            use[f.hospital, f.item, f.month] += f.amount
    for (hospital, item, month), amount in use.items():
        last = use.get((hospital, item, before(month)))
        if last is not None and amount > last * Fraction(3, 2) and amount > 5000:
            yield one(f"{hospital}/{item}/{month}")


def peer_001():
    cost = {}
    for g in grouped(settlements, lambda s: (s.hospital, s.time.strftime("%Y-%m"))):
        key = g[0].hospital, g[0].time.strftime("%Y-%m")
        cost[key] = total(g, "total") / len({s.visit for s in g})
    for (hospital, month), value in cost.items():
        level = hospitals[hospital].level
        peers = [c for (h, m), c in cost.items() if m == month and hospitals[h].level == level]
        if level and value > 3 * sum(peers) / len(peers):
            yield one(f"{hospital}/{month}")


def peer_002():
    for g in grouped(stays, lambda v: v.main):
        if len(g) >= 6 and all(v.end for v in g):
            lengths = [days_of(v) for v in g]
            for v in g:
                if days_of(v) > statistics.mean(lengths) + 2 * statistics.pstdev(lengths):
                    yield one(v.id)


def peer_003():
    share = collections.defaultdict(dict)
    for g in grouped(fees, lambda f: (f.doctor, f.month)):
        if total(g) > 100:
            drugs = total([f for f in g if f.kind in ("09", "10")])
            share[g[0].month][g[0].doctor] = drugs / total(g)
    for month, doctors in share.items():
        values = sorted(doctors.values())
        rank = values[math.ceil(Fraction(90, 100) * len(values)) - 1]
        for doctor, value in doctors.items():
            if value > rank and value > Fraction(3, 2) * statistics.median(values):
                yield one(f"{doctor}/{month}")


def away_001():
    for g in grouped(stays, lambda v: (v.hospital, v.start.strftime("%Y-%m"))):
        away = [v for v in g if v.remote == "1"]
        if len(g) >= 5 and len(away) / len(g) > 0.6:
            yield many(away)


def night_001():
    for g in grouped((f for f in fees if hospitals[f.hospital].pharmacy
                      and (f.time.hour < 6 or f.time.hour >= 23)), lambda f: (f.hospital, f.month)):
        if len(g) > 3:
            yield many(g)


VIOLATIONS = """DUP-001 LIM-001 FRQ-002 FRQ-003 PRC-001 AMT-001 PAIR-001 BNDL-001 SONO-001 RANK-001
BED-001 HOUR-001 AGE-001 SEX-001 LVL-001 ICU-001 TCM-001 CRS-001 STAY-002 DEAD-001 TRC-001 OPER-001
SUSP-001 INV-001 SUM-001 DAY-001 CAP-001""".split()


def place(key):
    """The hospital and the day of a flagged record."""
    for row in fees:
        if row.line == key:
            return row.hospital, row.day
    for row in settlements:
        if row.id == key:
            return row.hospital, row.time.date()
    if key in visits:
        return visits[key].hospital, visits[key].start.date()
    for row in operations:
        if row.id == key:
            return visits[row.visit].hospital, row.start.date()
    if "/" in key:
        return next((part for part in key.split("/") if part in hospitals), None), None
    return None, None


def kinds(findings, certain):
    """Hospitals and months with four kinds of violation or more."""
    found = collections.defaultdict(set)
    for rule, keys in findings:
        if rule in VIOLATIONS or (rule, keys) in certain:
            places = [place(key) for key in keys]
            if len({hospital for hospital, _ in places}) == 1:
                day = max(day for _, day in places)
                found[places[0][0], f"{day:%Y-%m}"].add(rule)
    return {(hospital, month) for (hospital, month), rules in found.items() if len(rules) >= 4}


def asked(findings):
    """What is asked of each hospital, in fen; nothing where some of it is unknown."""
    result = collections.defaultdict(int)
    for (rule, keys), money in findings.items():
        where = {place(key)[0] for key in keys}
        if len(where) == 1 and result[min(where)] is not None:
            if money is None and rule == "PRC-001":
                result[min(where)] = None
            else:
                result[min(where)] += money or 0
    return result


def compare_second_stage(out, findings):
    certain = {(rule, keys) for rule, keys in findings
               if rule == "FRQ-001" and len(keys) == 3 or rule == "IND-001" and len(keys) == 1
               and [f for f in fees if f.line in keys][0].item == "XB01AC04"}
    actual = {tuple(part.split("=")[1] for part in row["subject"].split(";"))
              for row in read(out / "findings.csv") if row["rule"] == "KINDS-001"}
    expected = kinds(findings, certain)
    print(f"KINDS-001 {'agrees' if actual == expected else 'DIFFERS'}: {sorted(expected)} {sorted(actual)}")
    sums = asked(findings)
    same = actual == expected
    for row in read(out / "grades.csv"):
        if row["grade"] == "hospital_alert":
            value = dict(part.split("=") for part in row["values"].split(";"))["asked"]
            mine = sums[row["key"]]
            agrees = value == ("?" if mine is None else f"{Decimal(mine) / 100:.2f}")
            same = same and agrees
            print(f"{row['key']} asked {value} {'agrees' if agrees else f'DIFFERS: {mine}'}")
    return same


def rules():
    for name, function in list(globals().items()):
        if name[-4:-3] == "_" and name[-3:].isdigit():
            yield name.upper().replace("_", "-"), function


def found_by_guiju(out):
    subprocess.run([program, "run", rulebook, "--data", str(data), "--out", str(out)],
                   check=True, stdout=subprocess.DEVNULL)
    flagged = collections.defaultdict(set)
    for row in read(out / "evidence.csv"):
        if row["role"] == "flagged":
            flagged[row["finding"]].add(row["key"])
    result = collections.defaultdict(set)
    for row in read(out / "findings.csv"):
        try:
            money = int(Decimal(row["recover"]) * 100)
        except ArithmeticError:
            money = None
        result[row["rule"]].add((frozenset(flagged[row["finding"]]), money))
    return result


def is_dismissed(finding):
    return finding[1] is not None and 0 < finding[1] < 100


def main():
    with tempfile.TemporaryDirectory() as temporary:
        out = pathlib.Path(temporary) / "out"
        found = found_by_guiju(out)
        agree, all_expected = True, {}
        for rule, function in rules():
            expected = {finding for finding in function() if not is_dismissed(finding)}
            all_expected |= {(rule, keys): money for keys, money in expected}
            agree = compare(rule, expected, found.get(rule, set())) and agree
        return 0 if compare_second_stage(out, all_expected) and agree else 1


def compare(rule, expected, actual):
    same = bool(expected) and expected == actual
    print(f"{rule} {'agrees' if same else 'DIFFERS'}: {len(expected)} findings")
    for label, extra in (("only here", expected - actual), ("only Guiju", actual - expected)):
        for keys, money in sorted(extra, key=lambda finding: sorted(finding[0]))[:6]:
            print(f"  {label}: {sorted(keys)[:6]} {money}")
    return same


if __name__ == "__main__":
    sys.exit(main())
