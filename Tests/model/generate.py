"""Random rulebooks, as terms and as text, and random data for them; all from one seed."""

from datetime import date
from fractions import Fraction
from values import *  # noqa: F403
import terms
from terms import *  # noqa: F403
from judge import Join, Rule

RECORDS = """record person, 人员 from "person.csv"
  id, 编号 : code key
  sex, 性别 : choice = male, 男 "1"; female, 女 "2"
  birth, 生日 : date
  died, 死亡 : date empty means none
record visit, 就诊 from "visit.csv" at admitted
  id, 就诊号 : code key
  patient, 患者 : person
  kind, 类别 : choice = inpatient, 住院 "1"; outpatient, 门诊 "2"; emergency, 急诊 "3"
  hospital, 医院 : code
  admitted, 入院 : time
  discharged, 出院 : time
  cost, 费用 : money
  period stay, 住院期间 from admitted to discharged open end unknown
record fee, 明细 from "fee.csv" at time worth amount default
  line, 行号 : code key
  patient, 患者 : person
  visit, 就诊 : visit
  hospital, 医院 : code
  item, 项目 : code
  time, 时间 : time
  quantity, 数量 : decimal
  price, 单价 : money
  amount, 金额 : money
"""

for words in RECORDS.replace("=", "\n").replace(";", "\n").splitlines():
    head = words.strip().removeprefix("record ").removeprefix("period ")
    if ", " in head:
        english, chinese = head.split(", ")[:2]
        terms.CHINESE[english] = chinese.split(" ")[0].split(":")[0]

REFERENCES = {
    ("fee", "patient"): "person", ("fee", "visit"): "visit", ("visit", "patient"): "person",
}
DATED = {"fee": "time", "visit": "admitted", "person": None}
WORTH = {"fee": "amount", "visit": "cost"}
COLUMNS = {
    "person": ["id", "sex", "birth", "died"],
    "visit": ["id", "patient", "kind", "hospital", "admitted", "discharged", "cost"],
    "fee": ["line", "patient", "visit", "hospital", "item", "time", "quantity", "price", "amount"],
}
CELLS = {"male": "1", "female": "2", "inpatient": "1", "outpatient": "2", "emergency": "3"}

# By record and type, the paths that lead to such a value.
PATHS = {
    "fee": {
        "number": ["quantity"], "money": ["price", "amount", "visit.cost"],
        "time": ["time", "time", "visit.admitted", "visit.discharged"],
        "date": ["patient.birth", "patient.died", "day"],
        "code": ["item", "item", "hospital", "visit.hospital"],
        "sex": ["patient.sex", "visit.patient.sex"], "kind": ["visit.kind"],
        "patient": ["patient", "visit.patient"], "visit": ["visit"],
    },
    "visit": {
        "number": [], "money": ["cost"], "time": ["admitted", "discharged"],
        "date": ["patient.birth", "patient.died", "day"], "code": ["hospital"],
        "sex": ["patient.sex"], "kind": ["kind"], "patient": ["patient"], "visit": [],
    },
    "person": {
        "number": [], "money": [], "time": [], "date": ["birth", "died"], "code": [],
        "sex": ["sex"], "kind": [], "patient": [], "visit": [],
    },
}
OWN = {  # fields of the record itself, which may be added up
    "fee": {"number": ["quantity"], "money": ["price", "amount"]},
    "visit": {"number": [], "money": ["cost"]},
    "person": {"number": [], "money": []},
}
KEYS = {
    "fee": ["patient", "visit", "hospital", "item", "day", "month", "week", "quarter", "hour",
            "year", "visit.kind", "visit.hospital", "patient.sex"],
    "visit": ["patient", "hospital", "kind", "day", "month", "week", "patient.sex"],
}
ITEMS = ["A1", "A12", "A2", "B1", "C"]
HOSPITALS = ["H1", "H2"]


class Table:
    """A table in the rulebook: rows of (key, values, first day, last day)."""

    def __init__(self, name, kind, column, type_, rows, dated):
        self.name, self.kind, self.column, self.type, self.rows = name, kind, column, type_, rows
        self.dated = dated

    def name_in(self, z):
        return self.name

    def text(self):
        kind = {"key": "code key", "prefix": "code prefix key", "band": "money band key"}[self.kind]
        head = f"table {self.name}" + (" effective valid_from to valid_to" if self.dated else "")
        lines = [head, f"  k : {kind}", f"  {self.column} : {self.type}"]
        if self.dated:
            lines += ["  valid_from : date", "  valid_to : date"]
        lines += ["  rows", f"  | k | {self.column} |" + (" valid_from | valid_to |" if self.dated else "")]
        for key, value, first, last in self.rows:
            key = number_text(key) if self.kind == "band" else key
            line = f"  | {key} | {'' if value is MISSING else number_text(value)} |"
            if self.dated:
                line += f" {first or ''} | {last or ''} |"
            lines.append(line)
        return "\n".join(lines) + "\n"

    def found(self, keys, column, scene):
        key = keys[0]
        if isinstance(key, Mark):
            return MISSING
        rows = self.rows
        if self.dated:
            if scene.when is MISSING:
                return MISSING
            day = scene.when.number
            rows = [r for r in rows
                    if (r[2] is None or r[2].number <= day) and (r[3] is None or day <= r[3].number)]
        if self.kind == "key":
            rows = [r for r in rows if r[0] == key]
        elif self.kind == "prefix":
            rows = sorted((r for r in rows if key.startswith(r[0])), key=lambda r: -len(r[0]))
        else:
            rows = sorted((r for r in rows if r[0] <= key), key=lambda r: -r[0])
        return rows[0][1] if rows else MISSING


class Generator:
    def __init__(self, random):
        self.r = random
        self.tables = []

    def chance(self, p):
        return self.r.random() < p

    def pick(self, options):
        return self.r.choice(options)

    # Values

    def path(self, scope, kind):
        """A path to a value of that kind; scope is alias -> record, None for the candidate's."""
        ways = [(a, p) for a, record in scope.items() for p in PATHS[record][kind]]
        if not ways:
            return None
        alias, path = self.pick(ways)
        return Path(alias, path.split("."))

    def value(self, scope, kind, depth=2):
        if kind == "number":
            return self.number(scope, depth)
        if kind == "money":
            return self.money(scope, depth)
        return self.path(scope, kind)

    def literal(self, kind):
        pool = ["0", "1", "2", "3", "0.5", "1.5", "4", "0.333"]
        if kind == "money":
            pool = ["0", "5", "10", "10.01", "99.99", "20", "7.5", "30"]
        return Number(Fraction(self.pick(pool)))

    def number(self, scope, depth):
        r = self.r.random()
        if depth > 0 and r < 0.2:
            return Arithmetic(self.pick("+-*"), self.number(scope, depth - 1), self.number(scope, depth - 1))
        if depth > 0 and r < 0.28:
            return Arithmetic("/", self.number(scope, depth - 1), self.number(scope, depth - 1))
        if depth > 0 and r < 0.36:
            a, b = self.path(scope, "money"), self.path(scope, "money")
            if a and b:
                return Arithmetic("/", a, b)
        if depth > 0 and r < 0.46:
            unit = self.pick(["days", "hours", "minutes", "months", "years"])
            kinds = ["time"] if unit in ("hours", "minutes") else ["time", "date"]
            a, b = (self.path(scope, self.pick(kinds)) for _ in "ab")
            if a and b and a.parts != b.parts:
                return Between(unit, a, b)
        if depth > 0 and r < 0.55:
            function = self.pick(["abs", "rounded up", "rounded down"])
            return Call(function, self.number(scope, depth - 1))
        if depth > 0 and r < 0.6:
            function = self.pick(["larger of", "smaller of"])
            return Call(function, self.number(scope, depth - 1), self.number(scope, depth - 1))
        if depth > 0 and r < 0.68:
            p = self.path(scope, "number")
            if p:
                return OrElse(p, self.number(scope, depth - 1))
        if depth > 0 and r < 0.8 and self.tables and None in scope:
            lookup = self.lookup({None: scope[None]}, "decimal")
            if lookup:
                return lookup
        p = self.path(scope, "number")
        return p if p and self.chance(0.75) else self.literal("number")

    def money(self, scope, depth):
        r = self.r.random()
        p = self.path(scope, "money")
        if p is None:
            return self.literal("money")
        if depth > 0 and r < 0.25:
            return Arithmetic(self.pick("*/"), self.money(scope, depth - 1), self.number(scope, depth - 1))
        if depth > 0 and r < 0.4:
            return Arithmetic(self.pick("+-"), self.money(scope, depth - 1), p)
        if depth > 0 and r < 0.48:
            return OrElse(p, self.money(scope, depth - 1))
        if depth > 0 and r < 0.56:
            return Call("abs", self.money(scope, depth - 1))
        if depth > 0 and r < 0.7 and self.tables and None in scope:
            lookup = self.lookup({None: scope[None]}, "money")
            if lookup:
                return lookup
        return p

    def lookup(self, scope, type_):
        tables = [t for t in self.tables if t.type == type_]
        if not tables:
            return None
        table = self.pick(tables)
        if table.kind == "band":
            key = self.path(scope, "money")
        else:
            key = Path(None, ["item"]) if scope[None] == "fee" else None
        return Lookup(table, [key], table.column) if key else None

    # Conditions

    def condition(self, scope, depth=2, about=None):
        """A condition over the records of the scope; `about`: an alias it should speak of."""
        r = self.r.random()
        if depth > 0 and r < 0.25:
            count = self.pick([2, 2, 3])
            return Both(self.pick(["and", "or"]), [self.condition(scope, depth - 1) for _ in range(count)])
        if depth > 0 and r < 0.33:
            return Not(self.condition(scope, depth - 1))
        if r < 0.55:
            kind = self.pick(["number", "money"])
            a = self.value(scope, kind)
            if isinstance(a, Number):
                a = self.path(scope, "money")
                kind = "money"
            if a is None:
                return self.condition(scope, depth)
            sign = self.pick([">", "<", "=", "≠", "≥", "≤"])
            b = self.literal(kind) if self.chance(0.6) else self.value(scope, kind, 1)
            return Compare(sign, a, b)
        if r < 0.62:
            kind = self.pick(["number", "money"])
            a = self.path(scope, kind)
            if a is None:
                return self.condition(scope, depth)
            low, high = sorted([self.literal(kind), self.literal(kind)], key=lambda x: x.parts[0])
            return Within(a, low, high)
        if r < 0.75:
            return self.membership(scope) or self.condition(scope, depth)
        if r < 0.82:
            kind = self.pick(["number", "money", "time", "code", "sex", "kind", "date", "patient"])
            a = self.path(scope, kind)
            if a is None:
                return self.condition(scope, depth)
            states = ["missing", "present"]
            if a.parts[1][-1] == "died":
                states.append("none")
            return State(a, self.pick(states))
        if r < 0.95:
            return self.timing(scope) or self.condition(scope, depth)
        return self.equality(scope) or self.condition(scope, depth)

    def equality(self, scope):
        kind = self.pick(["sex", "kind", "code", "patient", "visit"])
        ways = [self.path(scope, kind) for _ in range(2)]
        if ways[0] is None or ways[0].parts == ways[1].parts:
            return None
        if kind in ("code",) and ways[0].parts[1][-1] != ways[1].parts[1][-1]:
            return None
        return Compare(self.pick("=≠"), *ways)

    def membership(self, scope):
        kind = self.pick(["code", "sex", "kind"])
        a = self.path(scope, kind)
        if a is None:
            return None
        negated = self.chance(0.3)
        if kind != "code":
            pool = ["male", "female"] if kind == "sex" else ["inpatient", "outpatient", "emergency"]
            if self.chance(0.5):
                return Compare(self.pick("=≠"), a, Member(self.pick(pool)))
            return Among(a, [Member(m) for m in self.r.sample(pool, self.r.randint(1, 2))], negated)
        pool = HOSPITALS if a.parts[1][-1] == "hospital" else ITEMS
        r = self.r.random()
        if r < 0.2:
            return Starts(a, self.pick(["starts with", "ends with", "contains"]), Code(self.pick(["A", "1", "A1", "2"])))
        if r < 0.35:
            return Compare(self.pick("=≠"), a, Code(self.pick(pool)))
        options = []
        for _ in range(self.r.randint(1, 2)):
            c = self.pick(pool)
            if self.chance(0.25):
                options.append((Code("A1"), Code(self.pick(["A2", "A1", "B1"]))))
            else:
                options.append(Code(c[0] + "*" if self.chance(0.3) else c))
        return Among(a, options, negated)

    def timing(self, scope):
        r = self.r.random()
        kinds = ["time", "date"]
        a, b = self.path(scope, self.pick(kinds)), self.path(scope, self.pick(kinds))
        if a is None or b is None or a.parts == b.parts:
            return None
        if r < 0.3:
            return Early(self.pick(["before", "after"]), a, b)
        if r < 0.45:
            return Compare(self.pick(["<", "≤", "=", "≠", "≥", ">"]), a, b)
        if r < 0.6:
            base = self.base
            literal = Day(base + self.r.randint(0, 12))
            return Early(self.pick(["before", "after"]), a, When(literal))
        count, unit = self.span()
        if exact(unit):
            a, b = self.path(scope, "time"), self.path(scope, "time")
            if a is None or b is None or a.parts == b.parts:
                return None
        if r < 0.8:
            return Near(a, count, unit, self.pick(["after", "before", "of"]), b)
        return Early(self.pick(["before", "after"]), Shift(a, self.pick([1, -1]) * count, unit), b)

    def span(self):
        return self.pick([
            (1, "days"), (2, "days"), (3, "days"), (7, "days"), (30, "days"), (1, "months"),
            (2, "months"), (1, "weeks"), (10, "minutes"), (24, "hours"), (6, "hours"), (1, "years"),
        ])

    # Aggregates

    def aggregate_value(self, record, kinds):
        """(kind, rank, value) of an aggregate whose result is of the type named first."""
        kind = self.pick(kinds)
        if kind == "count":
            return kind, None, None
        if kind == "distinct":
            path = self.pick(KEYS[record])
            return kind, None, Path(None, path.split("."))
        rank = self.pick([10, 50, 75, 95, 100]) if kind == "percentile" else None
        return kind, rank, None

    def aggregate(self, record, over):
        """A comparison with an aggregate."""
        condition = None
        if self.chance(0.3) and (over == "group" or over[0] == "of"):
            condition = self.condition({None: record}, 1) if over == "group" else None
        r = self.r.random()
        if r < 0.15:
            word = self.pick(["any", "all"])
            return Aggregate(word, None, self.condition({None: record}, 1), None, over)
        if r < 0.22:
            share = Aggregate("share", None, self.condition({None: record}, 1), None, over)
            return Compare(self.pick([">", "≥", "<"]), share, Number(Fraction(self.pick(["0.5", "0.2", "0.75"]))))
        sign = self.pick([">", ">", "≥", "<", "="])
        if r < 0.55:
            kind, rank, value = self.aggregate_value(record, ["count", "count", "distinct"])
            return Compare(sign, Aggregate(kind, rank, value, condition, over), Number(Fraction(self.pick([0, 1, 2, 3]))))
        type_ = self.pick(["number", "money"])
        if not OWN[record][type_]:
            type_ = "money"
        kind, rank, _ = self.aggregate_value(record, ["total", "total", "average", "min", "max", "median", "percentile"])
        value = Path(None, [self.pick(OWN[record][type_])])
        if type_ == "money" and record == "fee" and self.chance(0.3):
            value = Arithmetic("*", value, Path(None, ["quantity"]))
            value.in_brackets = True
        return Compare(sign, Aggregate(kind, rank, value, condition, over), self.literal(type_))

    # Rules

    def rule(self, number):
        record = self.pick(["fee", "fee", "fee", "visit"])
        rule = Rule(f"R{number}", record)
        own = {None: record}
        shape = self.r.random()
        for _ in range(self.pick([0, 0, 1, 2])):
            rule.where.append(self.condition(own, 1))
        if self.chance(0.15):
            first = self.base + self.r.randint(0, 8)
            rule.effective = (first, self.pick([None, first + self.r.randint(0, 20)]))
        if shape < 0.25:
            rule.conditions = [self.condition(own) for _ in range(self.pick([1, 1, 2]))]
        elif shape < 0.7:
            self.grouping(rule)
            if self.chance(0.2):
                self.join(rule, "o", False)
        else:
            self.joins(rule)
        if self.chance(0.25):
            rule.unless.append(self.condition(own, 1))
        self.add_money(rule)
        return rule

    def grouping(self, rule):
        record = rule.record
        keys = self.r.sample(KEYS[record], self.pick([1, 1, 2, 3]))
        rule.keys = [Path(None, k.split(".")) for k in keys]
        rule.key_names = keys
        if self.chance(0.35):
            rule.conditions.append(self.condition({None: record}, 1))
        for _ in range(self.pick([1, 1, 1, 2])):
            rule.conditions.append(self.aggregate(record, "group"))
        r = self.r.random()
        if r < 0.4:
            rule.window = self.span()
        elif r < 0.55:
            rule.gaps = self.pick([1, 2, 3])
        r = self.r.random()
        if r < 0.25:
            rule.what = ("beyond", self.pick([1, 1, 2]))
        elif r < 0.4:
            rule.what = ("those", self.condition({None: record}, 1))

    def joins(self, rule):
        names = self.pick([1, 1, 1, 2])
        if self.chance(0.2):
            record = self.pick(["visit", "fee"])
            rule.needs.append((record, "n", self.matching(rule.record, record, "n")))
        for index in range(names):
            self.join(rule, "op"[index], index == 0)
        withs = [j for j in rule.joins if j.word == "with"]
        own = {None: rule.record}
        if withs and self.chance(0.35):
            scope = {**own, **{j.alias: j.record for j in withs}}
            rule.conditions.append(self.condition(scope, 1))
        elif self.chance(0.3):
            rule.conditions.append(self.condition(own, 1))
        flaggable = [j.alias for j in withs if j.record != "person"]
        if flaggable and self.chance(0.5):
            rule.what = ("names", [self.pick(flaggable)])

    def join(self, rule, alias, may_step):
        record = self.pick(["visit", "fee", "fee"])
        word = self.pick(["with", "with", "without"])
        join = Join(word, record, alias, self.matching(rule.record, record, alias), dated=DATED[record],
                    own_dated=DATED[rule.record])
        same = record == rule.record
        if same and word == "with" and may_step and self.chance(0.4):
            join.step = self.pick(["next", "previous"])
        elif same:
            join.another = True
        if word == "without":
            self.bound(rule, join)
        rule.joins.append(join)

    def bound(self, rule, join):
        r = self.r.random()
        own, theirs = DATED[rule.record], DATED[join.record]
        if r < 0.4:
            join.conditions.append(Same("same", ["day"], join.alias))
        elif r < 0.8:
            count, unit = self.span()
            side = self.pick(["after", "before", "of"])
            join.conditions.append(
                Near(Path(join.alias, [theirs]), count, unit, side, Path(None, [own])))
        elif rule.record == "fee" and join.record == "fee":
            join.conditions.append(Same("same", ["visit"], join.alias))
        else:
            join.conditions.append(Same("same", ["day"], join.alias))

    def matching(self, own, record, alias):
        """Conditions between the candidate and the other record."""
        shared = [k for k in KEYS[own] if k in KEYS[record] and "." not in k]
        conditions = []
        for key in self.r.sample(shared, self.pick([1, 1, 2])):
            word = "different" if self.chance(0.2) else "same"
            conditions.append(Same(word, key.split("."), alias))
        if own == "fee" and record == "visit" and self.chance(0.4):
            conditions = [Compare("=", Path(None, ["visit"]), Path(alias, ["visit"]))]
        if self.chance(0.3):
            conditions.append(self.condition({None: own, alias: record}, 1))
        if self.chance(0.2):
            conditions.append(self.condition({alias: record}, 1))
        if self.chance(0.15):
            count, unit = self.span()
            conditions.append(Apart(count, unit, alias))
        return conditions

    def add_money(self, rule):
        if self.chance(0.35):
            return
        if rule.what and rule.what[0] == "names":
            alias = rule.what[1][0]
            record = next(j.record for j in rule.joins if j.alias == alias)
            rule.recover = ("each", Path(alias, [WORTH[record]]))
            return
        r = self.r.random()
        if rule.keys and not rule.what and rule.record == "fee" and r < 0.3 and not rule.window:
            limit = Number(Fraction(self.pick([0, 1, 2, 3])))
            rule.recover = ("quantity", Path(None, ["amount"]), Path(None, ["quantity"]), limit)
        elif rule.keys and not rule.what and r < 0.45:
            rule.recover = ("dearest", Path(None, [WORTH[rule.record]]))
        elif rule.keys and r < 0.65:
            value = Path(None, [self.pick(OWN[rule.record]["money"])])
            total = Aggregate("total", None, value, None, "group")
            rule.recover = ("once", Arithmetic("*", total, self.literal("number")))
        else:
            rule.recover = ("each", self.money({None: rule.record}, 2))

    # Tables

    def make_tables(self):
        day = lambda n: Day(self.base + n)  # noqa: E731
        rows = []
        for item in self.r.sample(ITEMS, 3):
            cut = self.r.randint(0, 10)
            low, high = (self.literal("number").parts[0] for _ in "ab")
            rows.append((item, low, self.pick([None, day(-5)]), day(cut)))
            rows.append((item, self.pick([high, MISSING]), day(cut + self.pick([1, 1, 3])), self.pick([None, day(25)])))
        prefixes = [(p, self.literal("money").parts[0], None, None) for p in self.r.sample(["A", "A1", "B", "A2", "C"], 3)]
        bands = [(Fraction(b), self.literal("number").parts[0], None, None) for b in self.r.sample([0, 5, 10, 30], 3)]
        self.tables = [
            Table("lim", "key", "most", "decimal", rows, True),
            Table("pre", "prefix", "ceiling", "money", prefixes, False),
            Table("ban", "band", "times", "decimal", bands, False),
        ]

    def rulebook(self, count):
        self.base = self.pick(BASES)
        self.make_tables()
        rules = [self.rule(n + 1) for n in range(count)]
        for rule in rules:
            rule.text = rule_text(rule, self.chance(0.4))
        head = 'rulebook "Model" version "1"\n' + RECORDS
        return head + "".join(t.text() for t in self.tables), rules

    # Data

    def data(self):
        holes = self.pick([0, 0, 0.04, 0.15])
        spread = self.pick([3, 12, 45])
        maybe = lambda value: MISSING if self.chance(holes) else value  # noqa: E731
        people = [f"P{n}" for n in range(1, self.r.randint(2, 4))]
        visits = [f"V{n}" for n in range(1, self.r.randint(2, 5))]
        def moment():
            clock = self.pick([0, 8 * 3600, 8 * 3600 + 599, 8 * 3600 + 600, 86340, 20 * 3600, 8 * 3600])
            return Moment((self.base + self.r.randint(0, spread)) * DAY + clock)
        rows = {"person": [], "visit": [], "fee": []}
        for key in people:
            born = Day(self.pick([date(2004, 2, 29), date(2000, 1, 1), date(1950, 12, 31)]).toordinal())
            died = Day(self.base + self.r.randint(0, spread)) if self.chance(0.3) else NONE
            rows["person"].append(Row("person", key, dict(
                id=key, sex=maybe(self.pick(["male", "female"])), birth=maybe(born), died=died), None))
        ghosts = ["P9"] if self.chance(0.2) else []
        for key in visits:
            start = moment()
            rows["visit"].append(Row("visit", key, dict(
                id=key, patient=maybe(self.pick(people + ghosts)),
                kind=maybe(self.pick(["inpatient", "outpatient", "emergency"])),
                hospital=maybe(self.pick(HOSPITALS)), admitted=maybe(start),
                discharged=maybe(Moment(start.seconds + self.pick([0, 3600, DAY, 3 * DAY, 10 * DAY]))),
                cost=maybe(self.cents())), "admitted"))
        ghosts_of_visits = ["V9"] if self.chance(0.2) else []
        for n in range(self.r.randint(4, 14)):
            rows["fee"].append(Row("fee", f"{n + 1:02}", dict(
                line=f"{n + 1:02}", patient=maybe(self.pick(people + ghosts)),
                visit=maybe(self.pick(visits + ghosts_of_visits)),
                hospital=maybe(self.pick(HOSPITALS)), item=maybe(self.pick(ITEMS)),
                time=maybe(moment()), quantity=maybe(Fraction(self.pick(["1", "1", "2", "3", "0.5", "4", "0.333"]))),
                price=maybe(self.cents()), amount=maybe(self.cents())), "time"))
        return Data(rows, REFERENCES)

    def cents(self):
        return Fraction(self.pick(["0", "5", "10", "10.01", "30", "99.99", "7.77", "0.01", "20", "-5"]))


BASES = [date(2023, 12, 28).toordinal(), date(2024, 2, 26).toordinal(), date(2024, 1, 30).toordinal(),
         date(2023, 2, 25).toordinal(), date(2024, 5, 28).toordinal()]


def rule_text(rule, z):
    """The rule in one of the vocabularies."""
    lines = [f"{'规则' if z else 'rule'} {rule.id}"]
    if rule.effective:
        first, last = rule.effective
        text = f"  {spell(z, 'effective from', '施行 自')} {Day(first)!r}"
        lines.append(text + (f" {spell(z, 'to', '至')} {Day(last)!r}" if last else ""))
    if rule.pair:
        a, b, by = rule.pair
        by_text = f" {spell(z, 'by', '按')} {Path(None, by).text(z)}" if by else ""
        lines.append(spell(z, f"  for each pair of {rule.record} {a}, {b}{by_text}",
                           f"  对 {name(rule.record, z)} 两条 {a}、{b}{by_text}"))
    elif rule.record != "fee":
        lines.append(f"  {spell(z, 'for each', '对每个')} {name(rule.record, z)}")
    sep = "， " if z else ", "
    where = spell(z, "where", "其中")
    if rule.where:
        lines.append(f"  {where} " + sep.join(c.text(z) for c in rule.where))
    for record, alias, conditions in rule.needs:
        lines.append(f"  {spell(z, 'needs', '须有')} {name(record, z)} {spell(z, 'as', '称')} {alias} "
                     f"{where} " + sep.join(c.text(z) for c in conditions))
    lines += [join_text(j, z) for j in rule.joins]
    lines.append(flag_text(rule, z, sep))
    lines += [f"  {spell(z, 'unless', '除非')} ({u.text(z)})" for u in rule.unless]
    if rule.recover:
        kind, *values = rule.recover
        text = f"  {spell(z, 'recover', '追回')} {values[0].text(z)}"
        if kind == "quantity":
            text += f" {spell(z, 'beyond', '超出')} {values[1].text(z)} {values[2].text(z)}"
        if kind == "dearest":
            text += spell(z, " beyond dearest", " 超出 最贵")
        lines.append(text)
    return "\n".join(lines) + "\n"


def join_text(join, z):
    words = [spell(z, join.word, "存在" if join.word == "with" else "不存在")]
    if join.another:
        words.append(spell(z, "another", "另一"))
    if join.step:
        words.append(spell(z, f"the {join.step}", "下一条" if join.step == "next" else "上一条"))
    words += [name(join.record, z), spell(z, "as", "称"), join.alias, spell(z, "where", "其中")]
    return "  " + " ".join(words) + " " + ", ".join(c.text(z) for c in join.conditions)


def flag_text(rule, z, sep):
    words = [spell(z, "flag", "标记")]
    if rule.what:
        kind, value = rule.what
        if kind == "beyond":
            words.append(spell(z, f"beyond first {value}", f"首 {value} 次以外"))
        elif kind == "those":
            words.append(f"{spell(z, 'those', '其中满足')} ({value.text(z)})")
        else:
            words.append(", ".join(value))
    conditions = [("同一" if z else "same ") + k.text(z) for k in rule.keys]
    if rule.window:
        count, unit = rule.window
        conditions.append(f"{count}{UNITS[unit]}内" if z else f"within {count} {unit}")
    if rule.gaps is not None:
        conditions.append(spell(z, f"gaps up to {rule.gaps} days", f"间隔不超过 {rule.gaps} 天"))
    conditions += [c.text(z) for c in rule.conditions]
    if conditions:
        words.append(spell(z, "if", "若"))
        words.append(sep.join(conditions))
    return "  " + " ".join(words)


def write_data(data, folder):
    for record, columns in COLUMNS.items():
        lines = [",".join(columns)]
        for row in data.rows[record]:
            lines.append(",".join(cell(row.values[c]) for c in columns))
        (folder / f"{record}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def cell(value):
    if isinstance(value, Mark):
        return ""
    if isinstance(value, Fraction):
        return number_text(value)
    return CELLS.get(value, value) if isinstance(value, str) else repr(value)
