"""Random rules of every shape, and the declarations beside them, as text in English."""

from datetime import timedelta

from expressions import Expressions
from schema import DATED, DERIVED, ITEMS, KEYS, OWN, PARTS, PATHS, RECORDS, WORTH

HEAD = """rulebook "Model" version "1"
choice sex, 性别种类 = male, 男 "1"; female, 女 "2"
choice level, 级别种类 ranked = low, 低 "1"; middle, 中 "2"; high, 高 "3"
choice weightiness = violation, 违规 "V"; suspicion, 疑点 "S"
choice category, 违规类型 = charging, 收费; coding, 编码类; pricing, 价格类
list surgery, 手术 = "A1*", "C"
list imaging, 影像 = "A1".."A2", "B1"
list wide, 全体 = surgery, "A2"
list heart, 心脏病 = "I20".."I25", "J18"
list phrases = "ab", "c"
"""
FLAGGABLE = ("fee", "visit", "checkup", "monthly", "bedrun")


class Rule:
    """The text of a rule, clause by clause, as it is made up."""

    def __init__(self, name, record):
        self.name, self.record, self.lines = name, record, []
        self.scope = {"": record}
        self.flagged, self.conditions, self.keys, self.window, self.what = [], [], [], "", ""
        self.judged, self.joins = False, []

    def text(self):
        flag = " ".join(["  flag", self.what] if self.what else ["  flag"])
        grouping = [f"same {key}" for key in self.keys] + ([self.window] if self.window else [])
        conditions = grouping + self.conditions
        return "\n".join([f"rule {self.name}", *self.lines,
                          flag + (" if " + ", ".join(conditions) if conditions else ""),
                          *self.flagged]) + "\n"


class Rulebook(Expressions):
    """A random rulebook: `head` are its declarations, `rules` the texts of its rules."""

    def __init__(self, random, base, count):
        self.r, self.base = random, base
        self.dates = [base + timedelta(n) for n in range(0, 14)]
        self.head = HEAD + self.records() + self.tables() + self.parameters()
        self.rules = [self.rule(f"R{n + 1}") for n in range(count - 2)]
        self.rules += self.versions("V1")
        self.rules += [self.over_findings(f"S{n + 1}") for n in range(2)]
        self.tail = [self.exempt(), self.exempt(), self.dismiss(), self.grade("grade_a"),
                     self.grade("grade_b")]
        self.tail = [text for text in self.tail if text]

    # Declarations

    def records(self):
        pick = self.pick
        self.options = dict(
            discharged=pick(["time", "date", "time"]), by_day=pick(["by day ", ""]),
            open_end=pick(["unknown", "forever"]), open_fee=pick(["unknown", "forever"]),
            codes=pick(['split by "#"', 'from "dx_1" .. "dx_2"']),
            form=pick(['delimiter "|" ', "encoding gb18030 ", "", "", ""]),
            where=pick(["", "", "  where valid\n", "  where valid or quantity > 1\n"]),
            reversal=pick(["", "  reversal original of quantity, amount\n",
                           "  reversal original\n"]),
            where_fee=pick(["", " where amount > 0", " where item in imaging"]),
            where_run=pick(["", " where quantity > 0"]), gap=pick(["1 day", "2 days", "1 week"]),
            latest=pick(["latest charged_at", "earliest charged_at"]), most=pick(["max", "total"]),
            filter=pick(["", " where (quantity > 1)"]))
        return RECORDS.format(**self.options) + DERIVED.format(**self.options)

    def day(self, n):
        return (self.base + timedelta(n)).isoformat()

    def tables(self):
        rows = []
        for item in self.r.sample(ITEMS, 4):
            cut = self.r.randint(0, 10)
            spans = [(self.pick(["", self.day(-5)]), self.day(cut)),
                     (self.day(cut + self.pick([1, 1, 3])), self.pick(["", self.day(25)]))]
            for first, last in spans:
                most, times = self.pick(["1", "2", "0.5", "3", ""]), self.pick(["1", "2", ""])
                window = self.pick(["3 days", "7 days", "1 week", "10 minutes", "1 month", ""])
                rows.append([item, most, times, window, first, last])
        text = grid("lim, 限量 effective since to until_", rows, [
            "item : code key", "most, 最多 : decimal", "times_of, 次数限 : integer",
            "window_of, 窗口 : duration", "since : date", "until_ : date"])
        rows = [[p, self.literal("money")] for p in self.r.sample(["A", "A1", "B", "A2", "C"], 3)]
        text += grid("pre, 限价", rows, ["k : code prefix key", "ceiling, 顶价 : money"])
        bands = self.r.sample(["0", "5", "10", "30"], 3)
        rows = [[band, self.pick(["1", "2", "0.5", ""])] for band in bands]
        text += grid("ban, 分档系数", rows, ["k : money band key", "rate, 比率 : decimal"])
        pairs = [(item, level) for item in ITEMS for level in "123"]
        rows = [[*pair, self.literal("money")] for pair in self.r.sample(pairs, 7)]
        text += grid("two, 级别限价", rows, ["k : code key", "lev : level key", "price : money"])
        pairs = [(a, b) for a in ITEMS for b in ITEMS if a != b]
        rows = [[*pair, self.pick(["D", "V", "6", "H", ""])] for pair in self.r.sample(pairs, 10)]
        text += grid("excl, 冲突", rows, [
            "main_item, 主项 : code key", "part_item, 从项 : code key",
            'extent, 范围 : scope = day_ "D" (same day); visit_ "V" (same visit); '
            'hours_ "6" (within 6 hours); hour_ "H" (same day, same hour)'])
        pairs = [(item, p) for item in ITEMS for p in ("I2", "I20", "J", "J18")]
        text += grid("indic, 适应症", [list(p) for p in self.r.sample(pairs, 6)],
                     ["k : code key", "dia : code prefix key"])
        rows = [[item, self.pick("VS")] for item in self.r.sample(ITEMS, 4)]
        rows[0][1] = ""
        return text + grid("sure, 性质表", rows, ["k : code key", "cert, 定性 : weightiness"])

    def parameters(self):
        return (
            f"parameter grace, 宽限 = 2 days from {self.day(-30)} to {self.day(3)}; "
            f"{self.pick(['5 days', '1 week', '3 days'])} from {self.day(6)}\n"
            f"parameter dear, 昂贵 = {self.pick(['20元', '10.01元'])} from {self.day(-3)}; "
            f"30元 from {self.day(5)} to {self.day(30)}\n"
            "parameter least, 下限额 = 5元\n"
            f"parameter factor, 系数 = {self.pick(['0.5', '1.5', '50%'])}\n")

    # Rules

    def rule(self, name):
        record = self.pick(["fee"] * 6 + ["visit"] * 3 + ["checkup", "monthly", "bedrun", "basket",
                                                          "yearly", "disease", "diagnosis"])
        if self.chance(0.13):
            return self.pair(name, self.pick(["fee", "visit", "visit", "checkup"]))
        rule = Rule(name, record)
        self.about(rule)
        if record != "fee" or self.chance(0.1):
            rule.lines.append(f"  for each {record}")
        for _ in range(self.pick([0, 0, 0, 1])):
            rule.lines.append(f"  where {self.condition(rule.scope, 1)}")
        shape = self.r.random()
        if shape < 0.2:
            rule.conditions = [self.condition(rule.scope) for _ in range(self.pick([1, 1, 2]))]
        elif shape < 0.58:
            self.group(rule)
        elif shape < 0.79 and record not in ("disease", "diagnosis"):
            self.join_all(rule)
        elif record not in ("disease",):
            self.among(rule)
        if not rule.conditions and not rule.keys and not rule.joins:
            rule.conditions.append(self.condition(rule.scope))
        self.finish(rule)
        return rule.text()

    def versions(self, name):
        """Two versions of one rule, one after the other."""
        last = self.r.randint(0, 12)
        first = last + self.pick([1, 1, 4])
        texts = [f"rule {name}\n  effective to {self.day(last)}\n",
                 f"rule {name}\n  effective from {self.day(first)}\n"]
        return [text + f"  flag if {self.condition({'': 'fee'})}\n  recover amount\n"
                for text in texts]

    def about(self, rule):
        if self.chance(0.5):
            own = ["charging", "coding"] + ["pricing"] * 3 * (rule.scope == {"": "fee"})
            rule.lines.append(f"  category {self.pick(own)}")
        if self.chance(0.3):
            rule.lines.append(f"  certainty {self.pick(['violation', 'suspicion'])}")
        if self.chance(0.15) and rule.record in DATED:
            first = self.r.randint(0, 8)
            last = f" to {self.day(first + self.r.randint(0, 20))}" if self.chance(0.5) else ""
            rule.lines.append(f"  effective from {self.day(first)}{last}")
        if self.chance(0.3):
            rule.lines.append(f"  points {self.pick(['1', '2', '0.5', '12'])}")

    def finish(self, rule):
        """Exemptions, money, certainty and the sentence."""
        if self.chance(0.22):
            own = rule.scope if self.chance(0.5) else {
                alias: record for alias, record in rule.scope.items() if alias == ""} or rule.scope
            rule.flagged.append(f"  unless {self.bracketed(self.condition(own, 1))}")
        if rule.judged and not rule.window and self.chance(0.15):
            rule.flagged.append(f"  unless {self.aggregate(rule.record)}")
        if self.chance(0.65):
            money = self.money(rule)
            if money:
                rule.flagged.append(f"  recover {money}")
        if "item" in rule.keys and self.chance(0.3) or not rule.judged and self.chance(0.1):
            if rule.scope.get("") == "fee" and not any("certainty" in x for x in rule.lines):
                rule.lines.insert(0, "  certainty sure[item].cert")
        if self.chance(0.4):
            rule.flagged.append(f'  because "{self.sentence(rule)}"')

    def bracketed(self, condition):
        return condition if condition.startswith("(") else f"({condition})"

    def sentence(self, rule):
        parts = []
        for _ in range(self.pick([1, 2, 3])):
            if rule.judged and self.chance(0.4):
                own = [f for kind, fields in OWN[rule.record].items() for f in fields
                       if kind in ("money", "decimal")]
                ways = ["count"] + [f"total {field}" for field in own]
                parts.append("{" + self.pick(ways) + "}")
                continue
            kinds = ["person", "item", "decimal", "money", "time", "date", "kind", "level", "month",
                     "week", "quarter", "year", "integer", "boolean", "codes", "doctor", "duration"]
            path = self.path(rule.scope, self.pick(kinds))
            parts += ["{" + path + "}"] if path else []
        return " / ".join(parts) + "."

    # Groups

    def group(self, rule):
        record = rule.record
        keys = KEYS[record]
        rule.keys = self.r.sample(keys, min(len(keys), self.pick([1, 1, 1, 2, 2, 3])))
        rule.judged = True
        if self.chance(0.3):
            rule.conditions.append(self.condition(rule.scope, 1))
        if self.chance(0.95):
            for _ in range(self.pick([1, 1, 1, 2])):
                rule.conditions.append(self.aggregate(record))
        if "item" in rule.keys and record == "fee" and self.chance(0.4):
            rule.conditions.append("total quantity > lim[item].most")
        if record in DATED:
            way = self.r.random()
            if way < 0.4:
                rule.window = f"within {self.length()}"
                if "item" in rule.keys and record == "fee" and self.chance(0.6):
                    rule.window = "within lim[item].window_of"
                elif self.chance(0.1):
                    rule.window = "within grace"
                if record not in ("fee", "visit"):
                    rule.window = f"within {self.length(exact=False)}"
            elif way < 0.55:
                length = self.length() if record in ("fee", "visit") else self.length(exact=False)
                rule.window = f"gaps up to {length}"
        way = self.r.random()
        if way < 0.22 and (record in DATED or not rule.window):
            rule.what = f"beyond first {self.pick([1, 1, 2])}"
        elif way < 0.36:
            rule.what = f"those ({self.condition(rule.scope, 1)})"
        if self.chance(0.2) and record in ("fee", "visit", "checkup", "monthly"):
            self.join(rule, "o", False)

    # Joins

    def join_all(self, rule):
        if self.chance(0.2):
            record = self.pick(["visit", "fee", "diagnosis", "checkup"])
            conditions = self.matching(rule, record, "n")
            if conditions:
                rule.lines.append(f"  needs {record} as n where {', '.join(conditions)}")
        for index in range(self.pick([1, 1, 1, 2])):
            self.join(rule, "op"[index], index == 0)
        withs = [join for join in rule.joins if join[0] == "with"]
        for word, record, alias in withs:
            rule.scope[alias] = record
        if withs and self.chance(0.4):
            rule.conditions.append(self.condition(rule.scope, 1))
        elif self.chance(0.3):
            rule.conditions.append(self.condition({"": rule.record}, 1))
        names = [alias for _, record, alias in withs if record in FLAGGABLE]
        if names and self.chance(0.55):
            rule.what = ", ".join(self.r.sample(names, self.pick([1, len(names)])))

    def join(self, rule, alias, may_step):
        record = self.pick(["visit", "fee", "fee", "checkup", "diagnosis", rule.record])
        word = self.pick(["with", "with", "without"])
        if rule.keys:
            word = self.pick(["with", "without"])
        conditions = self.matching(rule, record, alias)
        if not conditions:
            return
        step = ""
        both_dated = record in DATED and rule.record in DATED
        if word == "with" and both_dated and may_step and self.chance(0.4):
            step = self.pick(["the next ", "the previous "])
        elif record == rule.record and not step:
            step = "another "
        if word == "without":
            conditions += self.bound(rule, record, alias)
        rule.lines.append(f"  {word} {step}{record} as {alias} where {', '.join(conditions)}")
        rule.joins.append((word, record, alias))

    def bound(self, rule, record, alias):
        """Conditions that bound an absence in time, where nothing else does."""
        own, theirs = DATED.get(rule.record), DATED.get(record)
        if record not in DATED:
            return []
        ways = []
        if rule.record in DATED:
            ways.append(f"same {self.pick(PARTS if record not in ('monthly',) else ['month'])}")
        if own and theirs:
            ways += [f"{alias}.{theirs} within {self.length(exact=False)} "
                     f"{self.pick(['after', 'before', 'of'])} {own}"] * 2
        if "visit" in KEYS[rule.record] and "visit" in KEYS[record] and record != "visit":
            ways.append("same visit")
        return [self.pick(ways)] if ways else []

    def matching(self, rule, record, alias):
        """Conditions between the candidate and the other record."""
        own = rule.record
        shared = [key for key in KEYS[own] if key in KEYS[record] and "." not in key
                  and key not in (own, record)]
        conditions = []
        for key in self.r.sample(shared, min(len(shared), self.pick([1, 1, 2]))):
            conditions.append(f"{'different' if self.chance(0.15) else 'same'} {key}")
        if own == record == "fee" and self.chance(0.2):
            scope = f"within scope of excl[item, {alias}.item].extent"
            conditions += [f"[item, {alias}.item] in excl"] * self.chance(0.6) + [scope]
        if "visit" in PATHS[own] and record == "visit" and self.chance(0.5):
            conditions = [f"{self.path({'': own}, 'visit')} = {alias}.visit"]
        if own == "visit" and "visit" in PATHS[record] and self.chance(0.5):
            conditions = ["same visit"]
        if self.chance(0.3):
            conditions.append(self.condition({"": own, alias: record}, 1))
        if self.chance(0.2):
            conditions.append(self.condition({alias: record}, 1))
        if self.chance(0.2) and own in DATED and record in DATED:
            exact = {own, record} <= {"fee", "visit"}
            conditions.append(f"within {self.length() if exact else self.length(exact=False)}")
        return conditions

    # Peers, records behind aggregates

    def among(self, rule):
        record, conditions = rule.record, []
        for _ in range(self.pick([1, 1, 2])):
            way = self.r.random()
            if way < 0.55:
                conditions.append(self.of_peers(rule))
            elif way < 0.85:
                other = self.pick(["fee", "visit", "checkup", "diagnosis", "monthly", record])
                inner = self.matching(rule, other, "m")
                if inner:
                    of = f" of {other} as m ({', '.join(inner)})"
                    conditions.append(self.aggregate(other, of))
            else:
                other = self.pick(["fee", "visit", "checkup", "diagnosis"])
                inner = self.matching(rule, other, "h")
                if inner:
                    word = self.pick(["has", "no"])
                    conditions.append(f"{word} {other} as h ({', '.join(inner)})")
        rule.conditions += [condition for condition in conditions if condition]

    def of_peers(self, rule):
        record = rule.record
        keys = [key for key in KEYS[record] if "." not in key and key != record]
        keys = self.r.sample(keys, min(len(keys), self.pick([1, 2])))
        conditions = [f"same {key}" for key in keys]
        if self.chance(0.3):
            conditions.append(self.condition({"": record, "q": record}, 1))
        if self.chance(0.2):
            conditions.append(self.condition({"q": record}, 1))
        own = [field for kind in ("decimal", "money", "integer", "time")
               for field in OWN[record].get(kind, [])]
        inside = f" among as q ({', '.join(conditions)})"
        if own and self.chance(0.25):
            way = self.pick([" descending", "", " ascending"])
            value = self.pick(own)
            place = f"{self.pick(['>', '=', '≤'])} {self.pick('123')}"
            return f"position by {value}{way}{inside} {place}"
        money = OWN[record].get("money")
        if money and self.chance(0.2):
            value, times = self.pick(money), self.pick(["1.5 * ", ""])
            return f"{value} > {times}{self.pick(['average', 'median'])} {value}{inside}"
        if self.chance(0.3):
            condition = self.condition({"": record}, 1)
            return self.pick([f"any ({condition}){inside}", f"all ({condition}){inside}",
                              f"share ({condition}){inside} {self.pick(['>', '<'])} 50%"])
        return self.aggregate(record, inside)

    # Pairs

    def pair(self, name, record):
        rule = Rule(name, record)
        rule.scope = {"a": record, "b": record}
        self.about(rule)
        by = ""
        if self.chance(0.35):
            by = f" by {self.pick(['patient', DATED[record], 'day', WORTH[record]])}"
        rule.lines.append(f"  for each pair of {record} a, b{by}")
        keys = [key for key in KEYS[record] if key != record]
        where = [f"{self.pick(['same', 'same', 'different'])} {key}"
                 for key in self.r.sample(keys, self.pick([1, 1, 2]))]
        if self.chance(0.4):
            where.append(self.condition(rule.scope, 1))
        if self.chance(0.2):
            where.append(f"within {self.length(exact=False)}")
        rule.lines.append(f"  where {', '.join(where)}")
        if self.chance(0.3):
            rule.keys = [f"{alias}.{self.pick(['patient', 'day', 'month'])}"
                         for alias in self.pick([["a"], ["a", "b"]])]
            sign = self.pick([">", "≥", "="])
            counted = self.pick(["count", "distinct a.day", f"total b.{WORTH[record]}"])
            rule.conditions = [f"{counted} {sign} {self.pick('123')}"]
            rule.judged = True
        elif self.chance(0.7):
            rule.conditions = [self.condition(rule.scope, 1)]
        if self.chance(0.25):
            rule.what = self.pick(["a", "b"])
        if self.chance(0.2):
            rule.flagged.append(f"  unless {self.bracketed(self.condition(rule.scope, 1))}")
        if self.chance(0.4) and not rule.judged:
            a, b = (f"{alias}.{WORTH[record]}" for alias in "ab")
            rule.flagged.append("  recover " + self.pick(
                [a, b, f"smaller of ({a}, {b})", f"({a} + {b})"]))
        return rule.text()

    # Money

    def money(self, rule):
        if rule.what and rule.what[0] in "op" and rule.joins and len(rule.what) < 5:
            alias = rule.what[0]
            record = next(r for _, r, a in rule.joins if a == alias)
            other = WORTH.get(record)
            ways = [f"{alias}.{other}"] if other else []
            if rule.record in WORTH and other:
                ways.append(f"smaller of ({WORTH[rule.record]}, {alias}.{other})")
            return self.pick(ways) if ways else None
        if rule.record not in WORTH:
            return None
        worth = WORTH[rule.record]
        if rule.judged and rule.keys:
            way = self.r.random()
            if rule.record == "fee" and way < 0.3:
                limit = self.pick(["0", "1", "2", "3.5"])
                limit = "lim[item].most" if "item" in rule.keys else limit
                return f"amount beyond {self.pick(['quantity', 'quantity', 'dose'])} {limit}"
            if way < 0.45:
                return f"{worth} beyond dearest"
            if way < 0.65:
                return self.pick([f"total {worth} * {self.pick(['0.5', '0.333', '1'])}",
                                  f"total {worth} - max {worth}", "count * 1.01元"])
        return self.number({"": rule.record}, "money")

    # Findings, exemptions, dismissals, grades

    def over_findings(self, name):
        if self.chance(0.6):
            rule = Rule(name, "finding")
            rule.lines.append("  for each finding")
            if self.chance(0.6):
                rule.keys = self.r.sample(KEYS["finding"], self.pick([1, 2]))
                rule.conditions = [self.aggregate("finding")]
                rule.judged = True
            else:
                rule.conditions = [self.condition(rule.scope)]
            if self.chance(0.3):
                rule.flagged.append(f"  unless {self.bracketed(self.condition(rule.scope, 1))}")
            return rule.text()
        record = self.pick(["hospital", "person"])
        rule = Rule(name, record)
        rule.lines.append(f"  for each {record}")
        rule.conditions = [self.of_findings(record)]
        return rule.text()

    def of_findings(self, record):
        key = {"hospital": "hospital", "person": "patient"}[record]
        inner = [f"finding.{key} = {record}"]
        if self.chance(0.4):
            inner.append(self.condition({"finding": "finding"}, 1))
        return self.aggregate("finding", f" of finding ({', '.join(inner)})")

    def exempt(self):
        """Of some rules, or of a category: it must make sense in every rule of it."""
        names = [text.split()[1] for text in self.rules if "for each" not in text]
        if self.chance(0.4) or len(names) < 2:
            return None
        if self.chance(0.7):
            some = ", ".join(self.r.sample(names, self.pick([1, 2])))
            condition = self.bracketed(self.condition({"": "fee"}, 1))
            return f'exempt {some} if {condition} because "exempt"\n'
        condition = self.bracketed(self.condition({"": "fee"}, 1))
        return f'exempt category pricing if {condition}\n'

    def dismiss(self):
        condition = self.pick(["recover < 5", "recover > 20 or points > 1", "rule is \"R3\"",
                               "certainty is suspicion and recover ≤ 10"])
        if self.chance(0.3):
            condition = self.bracketed(self.condition({"": "finding"}, 1))
        return f'dismiss finding if {condition} because "small"\n' if self.chance(0.5) else None

    def grade(self, name):
        record = self.pick(["hospital", "person", "visit"])
        key = {"hospital": "hospital", "person": "patient", "visit": "visit"}[record]
        lines = [f"grade {name} for each {record}"]
        shared = ("hospital", "hospital") if key == "visit" else (key, record)
        lines.append("  give taken = total recover of finding (finding.{} = {})".format(*shared))
        lines.append(f"  give billed = total amount of fee (fee.{key} = {record})")
        lines.append("  give part_of = taken / billed")
        for step in ("red", "orange"):
            condition = self.pick([
                f"part_of > {self.pick(['10%', '50%', '1'])}", "taken > billed", "billed > 20",
                self.condition({"": record}, 1)])
            if self.chance(0.3):
                condition += ", " + self.condition({"": record}, 1)
            lines.append(f"  is {step} if {condition}")
        return "\n".join(lines + ["  otherwise blue"]) + "\n"


def grid(name, rows, columns):
    """A table with its rows in the rulebook."""
    names = [column.split(" ")[0].rstrip(",") for column in columns]
    lines = ["| " + " | ".join(cells) + " |" for cells in [names, *rows]]
    return "\n".join([f"table {name}", *("  " + c for c in columns), "  rows",
                      *("  " + line for line in lines)]) + "\n"

