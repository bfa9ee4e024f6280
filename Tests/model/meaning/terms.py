"""Expressions become functions of an environment: a list that holds at each binding's place its
row, and at its end the day as of which tables are read, the group, peers and a grade's values."""
from itertools import product
from operator import eq, ge, gt, le, lt, ne

from .aggregates import aggregate, quantifier, scan_rows
from .tables import Table
from .values import *  # noqa: F403

WHEN, GROUP, PEERS, GIVES, PLACES = -1, -2, -3, -4, 24
COMPARISONS = {"equal": eq, "not_equal": ne, "less": lt, "less_or_equal": le, "greater": gt,
               "greater_or_equal": ge}
TEXT_TESTS = {"starts_with": str.startswith, "ends_with": str.endswith,
              "contains": str.__contains__}

def environment(rows, when):
    return [*rows, *[None] * (PLACES - len(rows)), (), (), (), when]
def constant(value, kind):
    name, content = next(iter(value.items()))
    readers = {"missing": lambda: MISSING, "none": lambda: NONE, "date": lambda: day_of(content),
               "number": lambda: number(content), "time": lambda: time_of(content),
               "duration": lambda: (int(content["count"]), content["unit"]),
               "part": lambda: part_constant(kind["part"], content)}
    return readers[name]() if name in readers else tuple(content) if name == "texts" else content
def lift(function, *parts):
    """A function of values that are there; none comes before missing."""
    if len(parts) == 1:
        part = parts[0]
        return lambda env: v if (v := part(env)) is MISSING or v is NONE else function(v)
    def lifted(env):
        values = [part(env) for part in parts]
        return NONE if NONE in values else MISSING if MISSING in values else function(*values)
    return lifted
def relate(holds, left, right):
    """A condition on two values: false with none, else unknown with what is missing."""
    def related(env):
        a, b = left(env), right(env)
        if a is NONE or b is NONE:
            return False
        return None if a is MISSING or b is MISSING else holds(a, b)
    return related

class Terms:
    """Compiles the expressions of one rulebook; `store` holds the data that they are run over."""
    def __init__(self, book, store, census=None):
        self.book, self.store, self.census = book, store, census
        self.of_pairs = False  # whether the rule is about pairs
        self.lists = {entry["name"]: entry.get("entries", []) for entry in book.get("lists", [])}
        self.tables = {t["name"]: Table(t, constant) for t in book.get("tables", [])}
        self.parameters = {p["name"]: p["values"] for p in book.get("parameters", [])}
    # An expression as a value, as a condition; conditions all of which must hold
    def value(self, node):
        truth, value = self.compiled(node)
        return value or (lambda env: MISSING if (known := truth(env)) is None else known)
    def truth(self, node):
        truth, value = self.compiled(node)
        return truth or (lambda env: None if (v := value(env)) is MISSING else v is True)
    def compiled(self, node):
        name = node["node"]
        if name == "aggregate" and node["aggregate"] in ("any", "all"):
            name = "quantifier"
        is_value = "value_" + name in dir(self)
        function = getattr(self, ("value_" if is_value else "truth_") + name)(node)
        function = self.census.counting(node, function) if self.census else function
        return (None, function) if is_value else (function, None)
    def all_of(self, nodes):
        parts = [self.truth(node) for node in nodes or []]
        return lambda env: k_and([part(env) for part in parts])
    def points(self, *nodes):
        """Their values; where a day meets a time, the days of both."""
        mixed = {"date", "time"} <= {n["type"] for n in nodes if isinstance(n["type"], str)}
        return [self.days(node) if mixed else self.value(node) for node in nodes]
    def seconds(self, node):
        value = self.value(node)
        return value if node["type"] == "time" else lift(lambda v: v * DAY, value)
    def days(self, node):
        value = self.value(node)
        return lift(lambda v: v // DAY, value) if node["type"] == "time" else value
    # Values
    def value_constant(self, node):
        value = constant(node["value"], node["type"])
        return lambda env: value
    def value_parameter(self, node):
        values = [(v.get("from") and day_of(v["from"]), v.get("to") and day_of(v["to"]),
                   constant(v["value"], node["type"])) for v in self.parameters[node["name"]]]
        def in_force(env):
            when = env[WHEN]
            return next((value for first, last, value in values if not (first or last)
                         or when is not MISSING and (first or 0) <= when <= (last or LAST_DAY)),
                        MISSING)
        return in_force
    def value_field(self, node):
        place, field = node["binding"], node["field"]
        return lambda env: MISSING if (row := env[place]) is None else row[field]
    def value_follow(self, node):
        record, field = node["record"], node["field"]
        return lift(lambda key: MISSING if (row := self.store.by_key[record].get(key)) is None
                    else row[field], self.value(node["of"]))
    def value_date_part(self, node):
        part, of = node["part"], node["of"]
        if part == "hour":
            is_time = of["type"] == "time"
            return lift(lambda v: v % DAY // 3600 if is_time else MISSING, self.value(of))
        return lift(lambda day: part_of(part, day), self.days(of))
    def value_column(self, node):
        field, lookup = node["field"], node["lookup"]
        if "table" in lookup:
            table = self.tables[lookup["table"]]
            keys = table.compile_keys(self, lookup["keys"])
            return lambda env: table.find([key(env) for key in keys], env[WHEN], field)
        keys = [self.value(key) for key in lookup["keys"]]
        record = self.store.records[lookup["record"]]
        def of_record(env):
            found = tuple(key(env) for key in keys)
            if MISSING in found or NONE in found:
                return MISSING
            row = self.store.index[record.name].get(found)
            return row[field] if row is not None else 0 if field in record.counts else MISSING
        return of_record
    def truth_row_exists(self, node):
        nodes, table = node["lookup"]["keys"], self.tables[node["lookup"]["table"]]
        keys = table.compile_keys(self, nodes)
        codes = [node["type"] == "codes" for node in nodes]
        def exists(env):
            found = [key(env) for key in keys]
            options = [v if many and not absent(v) else [v] for v, many in zip(found, codes)]
            return k_or([table.exists(way, env[WHEN]) for way in product(*options)])
        return exists
    def value_extreme(self, node):
        parts, choose = self.points(*node["parts"]), max if node["which"] == "larger" else min
        def extreme(env):
            there = [v for part in parts if (v := part(env)) is not NONE]
            return MISSING if MISSING in there else choose(there) if there else NONE
        return extreme
    def value_days_of(self, node):
        def days(period):
            if any(isinstance(edge, Mark) for edge in period):
                return MISSING
            start, end = (value // DAY if is_time else value for value, is_time in period)
            return end - start
        return lift(days, self.value(node["period"]))
    def value_elapsed(self, node):
        nodes, unit = (node["from"], node["to"]), node["unit"]
        if unit in EXACT:
            return lift(lambda a, b: towards_zero(b - a, EXACT[unit]), *map(self.seconds, nodes))
        in_days = isinstance(nodes[0]["type"], dict) or unit == "days"
        return lift(lambda a, b: b - a if in_days else towards_zero(
            completed_months(a, b), MONTHS[unit]), *map(self.days, nodes))
    # Conditions
    def truth_compare(self, node):
        holds, kind = COMPARISONS[node["operator"]], node["left"]["type"]
        left, right = self.points(node["left"], node["right"])
        if kind == "codes":
            left, right = lift(frozenset, left), lift(frozenset, right)
        if kind != "duration":
            return relate(holds, left, right)
        def lengths(a, b):
            (units, a), (others, b) = comparable(a), comparable(b)
            return holds(a, b) if units == others else {eq: False, ne: True}.get(holds)
        return relate(lengths, left, right)
    def truth_between(self, node):
        of, low, high = node["of"], node["low"], node["high"]
        both = relate(ge, *self.points(of, low)), relate(le, *self.points(of, high))
        return lambda env: k_and([condition(env) for condition in both])
    def truth_same_key(self, node):
        left, right, wanted = *map(self.value, (node["left"], node["right"])), not node["different"]
        of_pair = self.of_pairs and (reads(node["left"]), reads(node["right"])) == ({0}, {1})
        def same(env):
            ours, theirs = left(env), right(env)
            if absent(theirs) or ours is NONE:
                return False
            return (False if of_pair else None) if ours is MISSING else (ours == theirs) == wanted
        return same
    def any_item(self, node, holds):
        """Whether a value, or one of several codes, stands in such a relation to an item."""
        of, kind = self.value(node["of"]), node["of"]["type"]
        tests, many = [self.item(item, holds, kind) for item in node["items"]], kind == "codes"
        def any_of(env):
            found = of(env)
            if absent(found):
                return None if found is MISSING else False
            return k_or([test(v, env) for v in (found if many else (found,)) for test in tests])
        return any_of
    def item(self, item, holds, kind=None):
        if "list" in item:
            tests = [self.item(entry, holds) for entry in self.lists[item["list"]]]
            return lambda value, env: any(test(value, env) for test in tests)
        if "value" in item:
            wanted, by = self.value(item["value"]), item["value"]["type"]
            days = DAY if (kind, by) == ("time", "date") else None
            return lambda v, env: relate(holds, lambda _: v // days if days else v, wanted)(env)
        if "prefix" in item:
            return lambda value, env: value.startswith(item["prefix"])
        if "exact" in item:
            return lambda value, env: holds(value, item["exact"])
        low, high = item["from"], item["to"]
        return lambda value, env: low <= value and (value <= high or value.startswith(high))
    def truth_state(self, node):
        of, state, negated = node["of"], node["state"], bool(node.get("negated"))
        value = self.unreadable(of) if state == "unreadable" else self.value(of)
        ask = {"missing": lambda v: v is MISSING, "present": lambda v: not absent(v),
               "none": lambda v: None if v is MISSING else v is NONE,
               "unreadable": lambda v: v}[state]
        return lambda env: k_not(ask(value(env))) if negated else ask(value(env))
    def unreadable(self, node, elsewhere=False):
        """Whether the cell of a field, of this record or of one that a reference names, is."""
        name, field = node["node"], node.get("field")
        if name == "or_else" and elsewhere:
            parts = [self.unreadable(node[part], True) for part in ("of", "else")]
            return lambda env: any(part(env) for part in parts)
        if name not in ("field", "follow"):
            return lambda env: elsewhere
        key, place = name == "follow" and self.value(node["of"]), node.get("binding")
        def of(env):
            row = self.store.by_key[node["record"]].get(key(env)) if key else env[place]
            give = elsewhere and row is not None and row.record.gives.get(field)
            if give:
                return self.unreadable(give, True)(environment([row], row.day))
            return elsewhere if row is None else field in row.unreadable
        return of
    def truth_within_time(self, node):
        return self.near([self.seconds(node["of"]), self.seconds(node["base"])],
                         self.points(node["of"], node["base"]), node["length"], node["direction"])
    def truth_within(self, node):
        both = [lambda env, place=node[side]: env[place].seconds for side in ("first", "second")]
        return self.near(both, both, node["length"], "around")
    def near(self, both, points, length, direction):
        """Whether two times are so near; `both` in seconds, `points` as they are compared."""
        length = self.value(length)
        def is_near(env):
            a, b, span = both[0](env), both[1](env), length(env)
            if NONE in (a, b, span):
                return False
            if MISSING in (a, b):
                return None
            x, y = points[0](env), points[1](env)
            if x < y and direction == "after" or x > y and direction == "before":
                return False
            return None if span is MISSING else reaches(span, min(a, b), max(a, b))
        return is_near
    def truth_during(self, node):
        is_time = node["left"]["type"] == "time"
        return relate(lambda x, period: holds_point(period, (x, is_time)),
                      self.value(node["left"]), self.value(node["right"]))
    def truth_overlaps(self, node, at_the_end=False):
        def meet(p, q):
            return k_and((starts_before(p, q, at_the_end), starts_before(q, p, at_the_end)))
        return relate(meet, self.value(node["left"]), self.value(node["right"]))
    def truth_scope(self, node):
        of = self.value(node["of"])
        cases = [self.all_of(c if isinstance(c, list) else [c]) for c in node["cases"]]
        return lambda env: (None if member is MISSING else False) if absent(
            member := of(env)) else cases[member](env)

    # What is said in a line, by node
    value_own_key = lambda self, n: lambda env: env[n["binding"]].key
    value_record_date = lambda self, n: lambda env: (
        MISSING if (row := env[n["binding"]]) is None else row.date)
    value_given = lambda self, n: lambda env: env[GIVES][n["give"]]
    value_absolute = lambda self, n: lift(abs, self.value(n["of"]))
    value_aggregate, truth_quantifier = aggregate, quantifier
    truth_and = lambda self, n: self.all_of(n["parts"])
    truth_member_of = lambda self, n: self.any_item(n, eq)
    truth_text_test = lambda self, n: self.any_item(n, TEXT_TESTS[n["test"]])
    truth_touches = lambda self, n: self.truth_overlaps(n, at_the_end=True)
    value_negate = lambda self, n: lift(
        lambda v: (-v[0], v[1]) if n["type"] == "duration" else -v, self.value(n["of"]))
    value_rounded = lambda self, n: lift(
        lambda v: -(-v // 1) if n["direction"] == "up" else v // 1, self.value(n["of"]))
    value_arithmetic = lambda self, n: lift(
        operation(n["operator"], n["left"]["type"], n["right"]["type"]),
        self.value(n["left"]), self.value(n["right"]))
    def value_or_else(self, node):
        of, instead = self.value(node["of"]), self.value(node["else"])
        return lambda env: instead(env) if (v := of(env)) is MISSING else v
    truth_not = lambda self, n: (lambda of: lambda env: k_not(of(env)))(self.truth(n["of"]))
    truth_or = lambda self, n: (lambda parts: lambda env: k_or([part(env) for part in parts]))(
        [self.truth(part) for part in n["parts"]])
    def truth_exists(self, node):
        source, scan = node["source"], scan_rows(self, node["source"])
        covered = self.covered(self.store.records[source["record"]], source.get("reach"))
        return lambda env: k_or([*scan(env), False if covered(env) else None])
    def covered(self, record, reach):
        """Whether the data covers the days that an absence looks at."""
        sides = [[self.bound_day(node, side) for node in (reach or {}).get(name) or []]
                 for side, name in enumerate(("earliest", "latest"))]
        if not any(sides) or "findings" in record.source:
            return lambda env: True
        known = lambda env: [[d for f in fs if not isinstance(d := f(env), Mark)] for fs in sides]
        return lambda env: all(x := known(env)) and self.store.covers(record, max(x[0]), min(x[1]))
    def bound_day(self, node, side):
        """The first or the last day of what bounds a look."""
        of, part = self.days(node), isinstance(node["type"], dict) and node["type"].get("part")
        return of if not part else (
            lambda env: v if isinstance(v := of(env), Mark) else days_of_part(part, v)[side])

# Periods: (start, end); a point is (value, whether it is a time), or missing, or never comes
def alike(a, b):
    """Two points as times, or as days where one is a day."""
    if a[1] and b[1]:
        return a[0], b[0]
    return tuple(value // DAY if is_time else value for value, is_time in (a, b))
def ends(period, point, at_the_end):
    """Whether it ends behind a point, or at it where that counts; not before it starts."""
    start, end = period
    edge = start if end is MISSING else end
    if edge is FOREVER or edge is MISSING:
        return True if edge is FOREVER else None
    x, edge = alike(point, edge)
    held = at_the_end if x == edge else x < edge
    return None if end is MISSING and not held else held
def holds_point(period, point):
    begun = None if period[0] is MISSING else le(*alike(period[0], point))
    return k_and((begun, ends(period, point, True)))
def starts_before(period, other, at_the_end):
    if other[1] is FOREVER:
        return True
    return None if period[0] is MISSING else ends(other, period[0], at_the_end)
def reads(node):
    """The places of the bindings that an expression speaks of."""
    if isinstance(node, list):
        return set().union(*map(reads, node))
    if not isinstance(node, dict):
        return set()
    found = {node[k] for k in ("binding", "first", "second") if isinstance(node.get(k), int)}
    return found.union(*map(reads, node.values()))
def operation(operator, left, right):
    """What an operator does with values of two types."""
    sign = -1 if operator == "subtract" else 1
    if right == "duration" and left in ("date", "time"):
        move = shift_time if left == "time" else shift_day
        return lambda a, b: move(a, sign * b[0], b[1])
    if right == "duration" and isinstance(left, dict):
        return lambda a, b: shift_part(left["part"], a, sign * b[0], b[1])
    if left == right == "duration":
        return lambda a, b: (a[0] + sign * b[0], a[1]) if a[1] == b[1] else MISSING
    if right == "duration":
        return lambda a, b: scaled(b, a)
    if left == "duration":
        return lambda a, b: scaled(a, b if operator == "multiply" else 1 / Fraction(b))
    return {"add": lambda a, b: exact(a + b), "subtract": lambda a, b: exact(a - b),
            "multiply": lambda a, b: exact(a * b),
            "divide": lambda a, b: MISSING if b == 0 else exact(Fraction(a) / b)}[operator]
def scaled(length, factor):
    count = exact(length[0] * factor)
    return (count, length[1]) if count.__class__ is int else MISSING
def towards_zero(value, length):
    return abs(value) // length * (1 if value >= 0 else -1)
