"""Expressions and conditions: each prints itself in both languages and works out its value.

A value is what values.py defines; a condition is True, False or None (unknown). The spelling of
a term is a list of words, joined by blanks, so that both vocabularies need no other care.
"""

from fractions import Fraction
from values import *  # noqa: F403

CHINESE = {}  # the Chinese names of records, fields and members; filled by schema.py


class Scene:
    """What the names of a term mean: `self` for a name alone, `named` for those with an alias."""

    def __init__(self, data, own, named=None, group=None, peers=None, when=None):
        self.data, self.own, self.named = data, own, named or {}
        self.group, self.peers, self.when = group, peers, when

    def having(self, **changes):
        fields = dict(
            own=self.own, named=self.named, group=self.group, peers=self.peers, when=self.when
        )
        fields.update(changes)
        return Scene(self.data, **fields)

    def also(self, name, row):
        return self.having(named={**self.named, name: row})


def name(word, z):
    return CHINESE.get(word, word) if z else word


def spell(z, english, chinese):
    return chinese if z else english


def number_text(value):
    value = Fraction(value)
    digits = 0
    while (value * 10**digits).denominator != 1:
        digits += 1
    scaled = str(abs(int(value * 10**digits))).rjust(digits + 1, "0")
    text = scaled[: len(scaled) - digits] + ("." + scaled[len(scaled) - digits :] if digits else "")
    return ("-" if value < 0 else "") + text


class Term:
    """Built with its parts; subclasses say `text(z)` and `of(scene)`."""

    uses_group = False

    def __init__(self, *parts):
        self.parts = parts

    def terms(self):
        for item in self.parts:
            if isinstance(item, Term):
                yield item
                yield from item.terms()
            elif isinstance(item, (list, tuple)):
                for inner in item:
                    if isinstance(inner, Term):
                        yield inner
                        yield from inner.terms()

    def bounds(self, join):
        """Whether the condition bounds a look for the join's record in time, on both sides."""
        return False

    def judges(self):
        return self.uses_group or any(t.uses_group for t in self.terms())

    def aliases(self):
        own = [self] if isinstance(self, Path) else []
        return {t.parts[0] for t in own + list(self.terms()) if isinstance(t, Path)}


class Number(Term):
    def text(self, z):
        return number_text(self.parts[0])

    def of(self, scene):
        return self.parts[0]


class Code(Term):
    def text(self, z):
        return f'"{self.parts[0]}"'

    def of(self, scene):
        return self.parts[0]


class Member(Term):
    def text(self, z):
        return name(self.parts[0], z)

    def of(self, scene):
        return self.parts[0]


class When(Term):
    """A literal date or time."""

    def text(self, z):
        return repr(self.parts[0])

    def of(self, scene):
        return self.parts[0]


PART_ZH = {
    "day": "天", "week": "周", "month": "月", "quarter": "季度", "year": "年",
    "hour": "小时", "month of year": "月份",
}


class Path(Term):
    """`alias.field.field`; the alias is None for the candidate's own."""

    def text(self, z):
        alias, path = self.parts
        words = [PART_ZH[w] if z and w in PART_ZH else name(w, z) for w in path]
        return ".".join(([name(alias, z)] if alias else []) + words)

    def of(self, scene):
        alias, path = self.parts
        row = scene.named[alias] if alias else scene.own
        return scene.data.follow(row, path)


class Arithmetic(Term):
    def text(self, z):
        sign, a, b = self.parts
        sign = {"*": "×", "/": "÷"}.get(sign, sign) if z else sign
        return f"({a.text(z)} {sign} {b.text(z)})"

    def of(self, scene):
        sign, a, b = self.parts
        a, b = a.of(scene), b.of(scene)
        if a is NONE or b is NONE:
            return NONE
        if a is MISSING or b is MISSING:
            return MISSING
        if sign == "+":
            return a + b
        if sign == "-":
            return a - b
        if sign == "*":
            return a * b
        return MISSING if b == 0 else a / b


class Call(Term):
    WORDS = {
        "abs": "绝对值", "rounded up": "向上取整", "rounded down": "向下取整",
        "larger of": "较大者", "smaller of": "较小者",
    }

    def text(self, z):
        function, *values = self.parts
        inside = ", ".join(v.text(z) for v in values)
        return f"{self.WORDS[function] if z else function} ({inside})"

    def of(self, scene):
        function, *values = self.parts
        values = [v.of(scene) for v in values]
        if function in ("larger of", "smaller of"):
            values = [v for v in values if v is not NONE]
        if not values or NONE in values:
            return NONE
        if MISSING in values:
            return MISSING
        if function == "abs":
            return abs(values[0])
        if function == "rounded up":
            return Fraction(-(-values[0] // 1))
        if function == "rounded down":
            return Fraction(values[0] // 1)
        return max(values) if function == "larger of" else min(values)


class OrElse(Term):
    def text(self, z):
        a, b = self.parts
        return f"({a.text(z)} {spell(z, 'or else', '缺则取')} {b.text(z)})"

    def of(self, scene):
        value = self.parts[0].of(scene)
        return self.parts[1].of(scene) if value is MISSING else value


class Between(Term):
    """`days from a to b` and the like."""

    WORDS = {
        "days": "天数自", "hours": "小时数自", "minutes": "分钟数自", "months": "月数自",
        "years": "周岁自",
    }

    def text(self, z):
        unit, a, b = self.parts
        if z:
            return f"({self.WORDS[unit]} {a.text(z)} 至 {b.text(z)})"
        return f"({unit} from {a.text(z)} to {b.text(z)})"

    def of(self, scene):
        unit, a, b = self.parts
        a, b = a.of(scene), b.of(scene)
        if a is NONE or b is NONE:
            return NONE
        if a is MISSING or b is MISSING:
            return MISSING
        if unit == "days":
            return Fraction(b.number - a.number)
        if unit in ("months", "years"):
            months = completed_months(a, b)
            return Fraction(int(months / 12) if unit == "years" else months)
        length = 3600 if unit == "hours" else 60
        difference = b.seconds - a.seconds
        whole = abs(difference) // length
        return Fraction(whole if difference >= 0 else -whole)


class Shift(Term):
    """`t + 3 days`, `month - 1 month`."""

    def text(self, z):
        value, count, unit = self.parts
        sign = "+" if count >= 0 else "-"
        return f"({value.text(z)} {sign} {length_text(abs(count), unit, z)})"

    def of(self, scene):
        value, count, unit = self.parts
        value = value.of(scene)
        if isinstance(value, Mark):
            return value
        if isinstance(value, tuple):
            months = value[1] * 12 + value[2] - 1 + count
            return (value[0], months // 12, months % 12 + 1)
        return shifted(value, count, unit)


UNITS = {
    "minutes": "分钟", "hours": "小时", "days": "天", "weeks": "周", "months": "个月", "years": "年"
}


def length_text(count, unit, z):
    return f"{count} {UNITS[unit]}" if z else f"{count} {unit}"


class Lookup(Term):
    """`table[keys].column`."""

    def text(self, z):
        table, keys, column = self.parts
        return f"{table.name_in(z)}[{', '.join(k.text(z) for k in keys)}].{name(column, z)}"

    def of(self, scene):
        table, keys, column = self.parts
        return table.found([k.of(scene) for k in keys], column, scene)


# Conditions


class Compare(Term):
    def text(self, z):
        sign, a, b = self.parts
        if z:
            sign = {">": "＞", "<": "＜", "=": "＝"}.get(sign, sign)
        return f"{a.text(z)} {sign} {b.text(z)}"

    def of(self, scene):
        sign, a, b = self.parts
        a, b = a.of(scene), b.of(scene)
        if a is NONE or b is NONE:
            return False
        if a is MISSING or b is MISSING:
            return None
        if sign == "=":
            return equal(a, b)
        if sign == "≠":
            return not equal(a, b)
        if sign == "<":
            return below(a, b)
        if sign == ">":
            return below(b, a)
        return not below(b, a) if sign == "≤" else not below(a, b)


class Early(Term):
    """`a before b`, `a after b`."""

    def text(self, z):
        word, a, b = self.parts
        chinese = "早于" if word == "before" else "晚于"
        return f"{a.text(z)} {chinese if z else word} {b.text(z)}"

    def bounds(self, join):
        """On one side only; the generator adds what bounds the other."""
        dated = [isinstance(x, Path) and x.parts == (join.alias, [join.dated]) for x in self.parts[1:]]
        return any(dated) and not any(
            join.alias in x.aliases() for x, own in zip(self.parts[1:], dated) if not own)

    def days(self, scene, join):
        word, a, b = self.parts
        is_left = isinstance(a, Path) and a.parts[0] == join.alias
        value = (b if is_left else a).of(scene)
        if isinstance(value, Mark):
            return None
        return (1, value.number) if (word == "before") == is_left else (value.number, 10**7)

    def of(self, scene):
        word, a, b = self.parts
        return Compare("<" if word == "before" else ">", a, b).of(scene)


class Near(Term):
    """`a within n units after b`."""

    def bounds(self, join):
        theirs, _, _, _, ours = self.parts
        return theirs.parts[0] == join.alias and ours.parts[0] is None

    def days(self, scene, join):
        _, count, unit, side, ours = self.parts
        return days_around(ours.of(scene), count, unit, side)

    def text(self, z):
        a, count, unit, side, b = self.parts
        span = length_text(count, unit, z)
        if not z:
            return f"{a.text(z)} within {span} {side} {b.text(z)}"
        word = {"after": "之后", "before": "之前", "of": "前后"}[side]
        return f"{a.text(z)} 在 {b.text(z)} {word} {span}内"

    def of(self, scene):
        a, count, unit, side, b = self.parts
        a, b = a.of(scene), b.of(scene)
        if a is NONE or b is NONE:
            return False
        if a is MISSING or b is MISSING:
            return None
        return near(a, count, unit, side, b)


def near(a, count, unit, side, b):
    if side == "of":
        return near(a, count, unit, "after", b) or near(a, count, unit, "before", b)
    if side == "after":
        if later_than(b, a):
            return False
        end = shifted(b, count, unit)
        return not later_than(a, end) if exact(unit) else a.number <= end.number
    if later_than(a, b):
        return False
    start = shifted(b, -count, unit)
    return not later_than(start, a) if exact(unit) else a.number >= start.number


def exact(unit):
    return unit in ("minutes", "hours")


class Among(Term):
    """`x in (…)`; an option is a term or a pair of codes for a range, a text may end in `*`."""

    def text(self, z):
        value, options, negated = self.parts
        word = spell(z, "not in", "不属于") if negated else spell(z, "in", "属于")
        inside = ", ".join(
            f"{o[0].text(z)}..{o[1].text(z)}" if isinstance(o, tuple) else o.text(z)
            for o in options
        )
        return f"{value.text(z)} {word} ({inside})"

    def of(self, scene):
        value, options, negated = self.parts
        result = k_or([self.fits(value.of(scene), o, scene) for o in options])
        return k_not(result) if negated else result

    def fits(self, value, option, scene):
        if value is MISSING:
            return None
        if value is NONE:
            return False
        if isinstance(option, tuple):
            low, high = option[0].parts[0], option[1].parts[0]
            return low <= value and (value <= high or value.startswith(high))
        wanted = option.of(scene)
        if isinstance(option, Code) and wanted.endswith("*"):
            return value.startswith(wanted[:-1])
        return equal(value, wanted)


class Within(Term):
    """`x between a and b`."""

    def text(self, z):
        x, a, b = self.parts
        return f"{x.text(z)} {spell(z, 'between', '介于')} {a.text(z)} {spell(z, 'and', '与')} {b.text(z)}"

    def of(self, scene):
        x, a, b = self.parts
        return k_and([Compare("≥", x, a).of(scene), Compare("≤", x, b).of(scene)])


class State(Term):
    WORDS = {"missing": "缺失", "present": "有值", "none": "无"}

    def text(self, z):
        value, state = self.parts
        return f"{value.text(z)} {spell(z, 'is', '为')} {self.WORDS[state] if z else state}"

    def of(self, scene):
        value, state = self.parts[0].of(scene), self.parts[1]
        if state == "missing":
            return value is MISSING
        if state == "present":
            return not isinstance(value, Mark)
        return None if value is MISSING else value is NONE


class Starts(Term):
    WORDS = {"starts with": "开头为", "ends with": "结尾为", "contains": "包含"}

    def text(self, z):
        value, word, code = self.parts
        return f"{value.text(z)} {self.WORDS[word] if z else word} {code.text(z)}"

    def of(self, scene):
        value, word, code = self.parts
        value, code = value.of(scene), code.parts[0]
        if value is MISSING:
            return None
        if word == "starts with":
            return value.startswith(code)
        return value.endswith(code) if word == "ends with" else code in value


class Both(Term):
    """`and` and `or` of several conditions."""

    def text(self, z):
        word, conditions = self.parts
        sign = spell(z, " and ", " 且 ") if word == "and" else spell(z, " or ", " 或 ")
        return "(" + sign.join(c.text(z) for c in conditions) + ")"

    def of(self, scene):
        word, conditions = self.parts
        values = [c.of(scene) for c in conditions]
        return k_and(values) if word == "and" else k_or(values)


class Not(Term):
    def text(self, z):
        return f"{spell(z, 'not', '非')} ({self.parts[0].text(z)})"

    def of(self, scene):
        return k_not(self.parts[0].of(scene))


class Same(Term):
    """`same K`, `different K` of the candidate and the other record."""

    def bounds(self, join):
        word, path, _ = self.parts
        return word == "same" and path[0] in ("day", "week", "month", "quarter", "year")

    def days(self, scene, join):
        if scene.own.date is MISSING:
            return None
        return days_of_part(scene.own.date.number, self.parts[1][0])

    def text(self, z):
        word, path, _ = self.parts
        head = spell(z, "same ", "同一" if word == "same" else "不同") if word == "same" else spell(z, "different ", "不同")
        return head + Path(None, path).text(z)

    def of(self, scene):
        word, path, alias = self.parts
        theirs = scene.data.follow(scene.named[alias], path)
        ours = scene.data.follow(scene.own, path)
        if theirs is MISSING or theirs is NONE or ours is NONE:
            return False
        if ours is MISSING:
            return None
        return equal(ours, theirs) == (word == "same")


class Apart(Term):
    """`within 6 hours` between the candidate and the other record, on either side."""

    def bounds(self, join):
        return True

    def days(self, scene, join):
        return days_around(scene.own.date, *self.parts[:2], "of")

    def text(self, z):
        count, unit, _ = self.parts
        return spell(z, f"within {count} {unit}", f"{count} {UNITS[unit]}内")

    def of(self, scene):
        count, unit, alias = self.parts
        a, b = scene.named[alias].date, scene.own.date
        if a is MISSING or b is MISSING:
            return None
        return near(a, count, unit, "of", b)


def days_around(day, count, unit, side):
    """The days that a look reaches from a date, or None where that is missing."""
    if isinstance(day, Mark):
        return None
    early = shifted(day, -count, unit).number if side != "after" else day.number
    late = shifted(day, count, unit).number if side != "before" else day.number
    return early, late


def days_of_part(number, name_):
    """The first and last day of the week, month and so on that holds the day."""
    wanted = part(Day(number), name_)
    first, last = number, number
    while part(Day(first - 1), name_) == wanted:
        first -= 1
    while part(Day(last + 1), name_) == wanted:
        last += 1
    return first, last


class During(Term):
    """`t during alias.period` of a period from a to b with an unknown open end."""

    def text(self, z):
        t, period, _, _, _ = self.parts
        if z:
            return f"{t.text(z)} 在 {period.text(z)} 期间"
        return f"{t.text(z)} during {period.text(z)}"

    def of(self, scene):
        t, _, start, end, _ = self.parts
        return k_and([
            Compare("≥", t, start).of(scene), Compare("≤", t, end).of(scene)
        ])


# Aggregates

WORDS = {
    "count": "次数", "total": "合计", "average": "平均", "min": "最小", "max": "最大",
    "earliest": "最早", "latest": "最晚", "distinct": "去重", "median": "中位数",
    "set of": "取值集合", "share": "满足比例", "any": "任一", "all": "全部",
}


def aggregated(kind, rank, truths, values):
    """The aggregate over the members: `truths` says which belong, `values` what they give."""
    if None in truths:
        return MISSING
    chosen = [v for t, v in zip(truths, values) if t]
    if kind == "count":
        return Fraction(len(chosen))
    chosen = [v for v in chosen if v is not NONE]
    if any(isinstance(v, Mark) for v in chosen):
        return MISSING
    if kind == "total":
        return sum(chosen, Fraction(0))
    if kind == "distinct":
        return Fraction(len(set(chosen)))
    if kind == "set of":
        return frozenset(chosen)
    if not chosen:
        return MISSING
    ordered = sorted(chosen, key=lambda v: v.seconds if isinstance(v, (Day, Moment)) else v)
    if kind in ("min", "earliest"):
        return ordered[0]
    if kind in ("max", "latest"):
        return ordered[-1]
    if kind == "average":
        return sum(chosen) / len(chosen)
    if kind == "median":
        middle = len(ordered) // 2
        if len(ordered) % 2:
            return ordered[middle]
        return (ordered[middle - 1] + ordered[middle]) / 2
    return ordered[max(1, -(-rank * len(ordered) // 100)) - 1]


def truth_aggregated(kind, truths, conditions):
    """`any`, `all` and `share` over the members that belong."""
    if kind == "any":
        return k_or(k_and(pair) for pair in zip(truths, conditions))
    if kind == "all":
        return k_and(k_or([k_not(t), c]) for t, c in zip(truths, conditions))
    chosen = [c for t, c in zip(truths, conditions) if t is not False]
    if None in truths or None in chosen or not chosen:
        return MISSING
    return Fraction(sum(chosen), len(chosen))


class Aggregate(Term):
    """An aggregate: kind, rank of a percentile, value or condition or None, filter or None, and
    what it runs over: "group", ("of", record, alias, conditions) or ("among", conditions)."""

    @property
    def uses_group(self):
        return self.parts[4] == "group"

    def aliases(self):
        return set().union(*(t.aliases() for t in self.terms()), set())

    def terms(self):
        yield from super().terms()
        if self.parts[4] != "group":
            for condition in self.parts[4][-1]:
                yield condition
                yield from condition.terms()

    def text(self, z):
        kind, rank, value, condition, over = self.parts
        if kind == "percentile":
            text = f"{spell(z, 'percentile', '百分位')} {rank} {spell(z, 'of', '之')} {value.text(z)}"
        else:
            text = WORDS[kind] if z else kind
            if value is not None:
                inside = value.text(z)
                text += f" ({inside})" if kind in ("any", "all", "share") else f" {inside}"
        if condition is not None:
            text += f" {spell(z, 'where', '其中')} ({condition.text(z)})"
        if over == "group":
            return text
        conditions = ", ".join(c.text(z) for c in over[-1])
        if over[0] == "among":
            return f"{text} {spell(z, 'among', '可比范围')} ({conditions})"
        return (
            f"{text} {spell(z, 'of', '取自')} {name(over[1], z)} "
            f"{spell(z, 'as', '称')} {over[2]} ({conditions})"
        )

    def of(self, scene):
        kind, rank, value, condition, over = self.parts
        if over == "group":
            inner = [scene.having(own=m, group=None, when=m.date) for m in scene.group]
            truths = [True] * len(inner)
        elif over[0] == "of":
            rows = scene.data.rows[over[1]]
            truths = [k_and(c.of(scene.also(over[2], r)) for c in over[3]) for r in rows]
            inner = [scene.having(own=r) for r in rows]
        else:
            rows = [r for r, _ in scene.peers]
            truths = [
                k_and([t] + [c.of(scene.also("peer", r)) for c in over[1]])
                for r, t in scene.peers
            ]
            inner = [scene.having(own=r) for r in rows]
        if condition is not None:
            truths = [k_and([t, condition.of(s)]) for t, s in zip(truths, inner)]
        if kind in ("any", "all", "share"):
            return truth_aggregated(
                kind, truths,
                [False if t is False else value.of(s) for t, s in zip(truths, inner)])
        values = [
            MISSING if value is None or t is False else value.of(s)
            for t, s in zip(truths, inner)
        ]
        return aggregated(kind, rank, truths, values)


class Exists(Term):
    """`has R as r (c)`, `no R as r (c)`."""

    def text(self, z):
        word, record, alias, conditions = self.parts
        inside = ", ".join(c.text(z) for c in conditions)
        head = spell(z, word, "有" if word == "has" else "没有")
        return f"{head} {name(record, z)} {spell(z, 'as', '称')} {alias} ({inside})"

    def of(self, scene):
        word, record, alias, conditions = self.parts
        found = k_or([
            k_and(c.of(scene.also(alias, r)) for c in conditions)
            for r in scene.data.rows[record]
        ])
        return found if word == "has" else k_not(found)


class Position(Term):
    """`position by e descending among (c)`."""

    def text(self, z):
        value, falling, conditions = self.parts
        inside = ", ".join(c.text(z) for c in conditions)
        way = spell(z, "descending ", "降序 ") if falling else ""
        return (
            f"{spell(z, 'position by', '排位按')} {value.text(z)} {way}"
            f"{spell(z, 'among', '可比范围')} ({inside})"
        )

    def of(self, scene):
        value, falling, conditions = self.parts
        truths = [
            (r, k_and([t] + [c.of(scene.also("peer", r)) for c in conditions]))
            for r, t in scene.peers
        ]
        if any(t is None for _, t in truths):
            return MISSING
        rows = [r for r, t in truths if t]
        values = {r.key: value.of(scene.having(own=r)) for r in rows}
        if scene.own.key not in values or any(isinstance(v, Mark) for v in values.values()):
            return MISSING
        if any(r.date is MISSING for r in rows):
            return MISSING
        sign = -1 if falling else 1
        ranked = sorted(rows, key=lambda r: (sign * values[r.key],) + order(r))
        return Fraction([r.key for r in ranked].index(scene.own.key) + 1)
