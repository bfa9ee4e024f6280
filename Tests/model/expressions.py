"""Random expressions and conditions as text, in English; each fits its place by its type.

A scope says which records the names speak of: by alias, "" for the candidate's own names.
"""

from schema import CODES, MEMBERS, OWN, PATHS, READ

UNITS = ["minutes", "hours", "days", "days", "days", "weeks", "months", "years"]
SIGNS = ["=", "≠", "<", "≤", ">", "≥"]
LITERALS = {
    "decimal": ["0", "1", "2", "3", "0.5", "1.5", "10%", "150%"],
    "integer": ["0", "1", "2", "3", "8", "20"],
    "money": ["0", "5", "10", "10.01", "99.99", "20", "7.5", "30"],
}


class Expressions:
    """Needs `r`, a random generator, and `dates`, days near those of the data."""

    def chance(self, p):
        return self.r.random() < p

    def pick(self, options):
        return self.r.choice(options)

    def path(self, scope, kind, free=False):
        """A path to a value of the type, or None; `free`: not of the candidate alone."""
        ways = [(alias, path) for alias, record in scope.items()
                for path in PATHS[record].get(kind, []) if alias or not free]
        if not ways:
            return None
        alias, path = self.pick(ways)
        return f"{alias}.{path}" if alias else path

    def first(self, *makers):
        """What the first maker that can makes, in a random order."""
        for maker in self.r.sample(makers, len(makers)):
            made = maker()
            if made:
                return made
        return None

    # Values

    def literal(self, kind):
        return self.pick(LITERALS[kind])

    def number(self, scope, kind, depth=2):
        """A number of the type: decimal, integer or money; always parts that may stand in a sum."""
        path = self.path(scope, kind)
        if depth == 0:
            return path
        return self.first(
            lambda: path, lambda: path, lambda: path,
            lambda: self.product(scope, kind, depth),
            lambda: path and self.sum(scope, kind, path, depth),
            lambda: path and f"({path} or else {self.literal(kind)})",
            lambda: path and f"abs ({self.pick(['', '-'])}{path})",
            lambda: path and self.extreme(scope, kind, path, depth),
            *[lambda: self.measure(scope) if kind == "integer" else None] * 3,
            lambda: self.lookup(scope, kind) if depth > 1 else None,
            lambda: self.parameter(kind),
            lambda: self.rounding(scope, depth) if kind == "decimal" else None,
        )

    def sum(self, scope, kind, path, depth):
        other = self.number(scope, kind, depth - 1)
        return other and f"({path} {self.pick('+-')} {other})"

    def product(self, scope, kind, depth):
        path, other = self.path(scope, kind), self.number(scope, "decimal", depth - 1)
        if kind == "integer" or not path or not other:
            return None
        if kind == "decimal" and self.chance(0.4):
            a, b = self.path(scope, "money"), self.path(scope, "money")
            return a and b and f"({a} / {b})"
        return f"({path} {self.pick('**/')} {other})"

    def extreme(self, scope, kind, path, depth):
        other = self.number(scope, kind, depth - 1)
        return other and f"{self.pick(['larger of', 'smaller of'])} ({path}, {other})"

    def rounding(self, scope, depth):
        number = self.number(scope, "decimal", depth - 1)
        return number and f"{self.pick(['rounded up', 'rounded down'])} ({number})"

    def measure(self, scope):
        """A length of time as a whole number."""
        if self.chance(0.25):
            period = self.path(scope, "period")
            return period and f"(days of {period})"
        unit = self.pick(["minutes", "hours", "days", "months", "years"])
        kinds = ["time"] if unit in ("minutes", "hours") else ["time", "date"]
        a, b = (self.path(scope, self.pick(kinds)) for _ in "ab")
        return a and b and a != b and f"({unit} from {a} to {b})"

    def parameter(self, kind):
        names = {"money": ["dear", "least"], "decimal": ["factor"]}.get(kind)
        return names and self.pick(names)

    def lookup(self, scope, kind):
        """A column of a table, or a field of a derived record, by keys of the candidate's."""
        item, money = self.path(scope, "item"), self.path(scope, "money")
        level, place = self.path(scope, "level"), self.path(scope, "hospital")
        month = self.path(scope, "month")
        ways = {
            "decimal": [item and f"lim[{item}].most", money and f"ban[{money}].rate",
                        item and place and month and f"monthly[{place}, {item}, {month}].quantity"],
            "money": [item and f"pre[{item}].ceiling",
                      item and level and f"two[{item}, {level}].price",
                      place and f"yearly[{place}].amount"],
            "integer": [item and f"lim[{item}].times_of",
                        item and place and month and f"monthly[{place}, {item}, {month}].lines"],
        }[kind]
        ways = [way for way in ways if way]
        return self.pick(ways) if ways else None

    def length(self, exact=True):
        unit = self.pick(UNITS if exact else UNITS[2:])
        count = {"minutes": [10, 599], "hours": [1, 6, 24], "days": [1, 2, 3, 7, 30],
                 "weeks": [1, 2], "months": [1, 2], "years": [1]}[unit]
        return f"{self.pick(count)} {unit}"

    def moment(self, scope, kinds=("time", "date")):
        """A time or date, perhaps some days on."""
        path = self.path(scope, self.pick(kinds))
        if path and self.chance(0.3):
            return f"({path} {self.pick('+-')} {self.length(exact=False)})"
        return path

    # Conditions

    def condition(self, scope, depth=2):
        if depth > 0 and self.chance(0.25):
            parts = [self.condition(scope, depth - 1) for _ in range(self.pick([2, 2, 3]))]
            return "(" + f" {self.pick(['and', 'or'])} ".join(parts) + ")"
        if depth > 0 and self.chance(0.08):
            return f"not ({self.condition(scope, depth - 1)})"
        makers = [self.comparison, self.comparison, self.comparison, self.bounds, self.membership,
                  self.membership, self.state, self.none, self.timing, self.timing, self.equality,
                  self.parts,
                  self.truth, self.periods, self.table_row]
        for _ in range(20):
            made = self.pick(makers)(scope)
            if made:
                return made
        return self.any_state(scope)

    def comparison(self, scope):
        kind = self.pick(["decimal", "integer", "money"])
        left = self.number(scope, kind)
        if not left or left in ("dear", "least", "factor"):
            return None
        right = self.literal(kind) if self.chance(0.6) else self.number(scope, kind, 1)
        return right and right != left and f"{left} {self.pick(SIGNS)} {right}"

    def bounds(self, scope):
        kind = self.pick(["decimal", "integer", "money", "date", "time"])
        path = self.path(scope, kind)
        if not path:
            return None
        if kind in ("date", "time"):
            low, high = sorted([self.date(), self.date()])
        else:
            low, high = sorted([self.pick(LITERALS[kind][:5]) for _ in "ab"],
                               key=lambda x: float(x.rstrip("%")))
            if self.chance(0.3):
                high = self.path(scope, kind) or high
        return low != high and path != high and f"{path} between {low} and {high}"

    def date(self):
        return self.pick(self.dates).isoformat()

    def membership(self, scope):
        kind = self.pick(["item", "item", "doctor", "dcode", "sex", "kind", "level", "codes",
                          "text", "rule", "category", "certainty"])
        path = self.path(scope, kind)
        if not path:
            return None
        if kind in MEMBERS:
            return self.of_choice(kind, path)
        if kind == "codes":
            return f"any of {path} {self.negated()}in {self.of_codes()}"
        if kind == "text":
            return self.pick([
                f'{path} contains "{self.pick("ab")}"', f'{path} starts with "{self.pick("ab")}"',
                f'{path} ends with "{self.pick("ab")}"', f"{path} contains any of phrases",
                f'{path} in ("a", "ab")'])
        if kind == "rule":
            return f'{path} is "R{self.r.randint(1, 12)}"'
        if self.chance(0.25):
            word = self.pick(["starts with", "ends with", "contains"])
            return f'{path} {word} "{self.pick(["A", "1", "D", "2", "I2"])}"'
        if kind == "item" and self.chance(0.4):
            return f"{path} {self.negated()}in {self.pick(['surgery', 'imaging', 'wide', 'pre'])}"
        if self.chance(0.3):
            return f'{path} {self.pick(["=", "≠"])} "{self.pick(CODES[kind])}"'
        return f"{path} {self.negated()}in ({', '.join(self.entries(CODES[kind]))})"

    def negated(self):
        return "not " if self.chance(0.3) else ""

    def of_choice(self, kind, path):
        members = self.r.sample(MEMBERS[kind], self.pick([1, 1, 2]))
        if kind == "level" and self.chance(0.6):
            return f"{path} {self.pick(SIGNS)} {members[0]}"
        if len(members) == 1:
            return f"{path} {self.pick(['is', 'is not'])} {members[0]}"
        return f"{path} {self.negated()}in ({', '.join(members)})"

    def of_codes(self):
        return self.pick(["heart", '"I20".."I25"', '("J18", "I2*")', '"J*"'])

    def entries(self, pool):
        first = sorted(self.r.sample(pool, 2))
        return self.r.sample([f'"{self.pick(pool)}"', f'"{pool[0][0]}*"',
                              f'"{first[0]}".."{first[1]}"'], self.pick([1, 2]))

    def state(self, scope):
        kind = self.pick(["decimal", "money", "time", "item", "sex", "kind", "person", "boolean",
                          "date", "duration"])
        path = self.path(scope, kind)
        if not path or path.split(".")[-1] in ("day", "worked_out", "age", "month of year", "hour", "weekday"):
            return None
        states = ["missing", "present"]
        if kind in ("decimal", "money", "time", "kind", "date", "boolean"):
            states += ["unreadable"] * (set(scope.values()) <= READ)
        return f"{path} {self.pick(['is', 'is', 'is not'])} {self.pick(states)}"

    def none(self, scope):
        """Of what may be none."""
        alias, record = self.pick(list(scope.items()))
        path = {"person": "died", "visit": "patient.died", "fee": "price"}.get(record)
        dot = f"{alias}." if alias else ""
        return path and f"{dot}{path} {self.pick(['is', 'is not'])} none"

    def any_state(self, scope):
        alias, record = self.pick(list(scope.items()))
        kinds = [paths[0] for paths in PATHS[record].values() if paths]
        return f"{alias + '.' if alias else ''}{kinds[0]} is {self.pick(['missing', 'present'])}"

    def timing(self, scope):
        a = self.moment(scope)
        if not a:
            return None
        if self.chance(0.2):
            return f"{a} {self.pick(['before', 'after', '<', '≥'])} {self.date()}"
        if self.chance(0.1):
            return f"{a} {self.pick(['before', 'after'])} {self.date()} 08:10"
        if self.chance(0.3):
            b = self.moment(scope)
            return b and a != b and f"{a} {self.pick(['before', 'after', *SIGNS])} {b}"
        exact = self.chance(0.3)
        kinds = ("time",) if exact else ("time", "date")
        a, b = self.path(scope, self.pick(kinds)), self.path(scope, self.pick(kinds))
        length = self.length() if exact else self.length(exact=False)
        length = "grace" if self.chance(0.15) else length
        side = self.pick(["after", "before", "of"])
        return a and b and a != b and f"{a} within {length} {side} {b}"

    def equality(self, scope):
        kind = self.pick(["sex", "kind", "item", "person", "visit", "hospital", "doctor", "set",
                          "level", "duration"])
        a, b = self.path(scope, kind), self.path(scope, kind)
        if kind == "duration" and a:
            length = self.pick(["2 days", "1 week", "10 minutes", "1 month"])
            return f"{a} {self.pick(SIGNS)} {length}"
        return a and b and a != b and f"{a} {self.pick(['=', '≠'])} {b}"

    def parts(self, scope):
        """Parts of a date against their like, or as they are written."""
        kind = self.pick(["month", "week", "quarter", "year"])
        path, day = self.path(scope, kind), self.pick(self.dates)
        if not path:
            return None
        texts = {"month": f'"{day:%Y-%m}"', "week": '"{:04}-W{:02}"'.format(*day.isocalendar()[:2]),
                 "quarter": f'"{day.year}-Q{(day.month - 1) // 3 + 1}"', "year": str(day.year)}
        if self.chance(0.4):
            other = self.path(scope, kind)
            unit = {"month": "month", "week": "week", "quarter": "year", "year": "year"}[kind]
            return other and f"{path} {self.pick(SIGNS)} {other} {self.pick('+-')} 1 {unit}"
        return f"{path} {'is' if kind != 'year' else self.pick(SIGNS)} {texts[kind]}"

    def truth(self, scope):
        path = self.path(scope, "boolean")
        return path and (path if self.chance(0.6) else f"not {path}")

    def periods(self, scope):
        p, q = self.path(scope, "period"), self.path(scope, "period")
        if not p:
            return None
        if p != q and self.chance(0.7):
            return f"{p} {self.pick(['overlaps', 'touches'])} {q}"
        time = self.path(scope, self.pick(["time", "date"]))
        return time and f"{time} during {p}"

    def table_row(self, scope):
        """Whether a table has a row."""
        item, other = self.path(scope, "item"), self.path(scope, "item")
        codes, level = self.path(scope, "codes"), self.path(scope, "level")
        ways = [item and codes and f"[{item}, any of {codes}] {self.negated()}in indic",
                item and level and f"[{item}, {level}] {self.negated()}in two",
                item and other and item != other and f"[{item}, {other}] in excl"]
        ways = [way for way in ways if way]
        return self.pick(ways) if ways else None

    # Aggregates

    def aggregate(self, record, of="", filtered=True):
        """A condition with an aggregate over members of the record; `of`: what stands behind it."""
        inner, own = {"": record}, OWN[record]
        where = f" where ({self.condition(inner, 1)})" if filtered and self.chance(0.3) else ""
        end = where + of
        if self.chance(0.12):
            return f"{self.pick(['any', 'all'])} ({self.condition(inner, 1)}){end}"
        if self.chance(0.1):
            share = f"share ({self.condition(inner, 1)}){end}"
            return f"{share} {self.pick(SIGNS)} {self.pick(['50%', '20%', '1'])}"
        kinds = [kind for kind in own if own[kind]]
        kind = self.pick(kinds) if kinds and self.chance(0.7) else None
        sign = self.pick([">", ">", ">", "≥", "<", "=", "≤"])
        if not kind:
            return f"{self.counted(record)}{end} {sign} {self.pick('01223')}"
        value = self.pick(own[kind])
        if kind in ("date", "time"):
            word = self.pick(["earliest", "latest", "min", "max", "mode"])
            return f"{word} {value}{end} {self.pick(['before', 'after'])} {self.date()}"
        if record == "fee" and kind == "money" and self.chance(0.25):
            value = f"({value} * quantity)"
        words = ["total", "total", "total", "average", "min", "max", "median", "mode", "deviation of",
                 f"percentile {self.pick([1, 10, 50, 75, 95, 100])} of"]
        word = self.pick(words)
        if self.chance(0.2):
            return f"2 * {word} {value}{end} {sign} {self.pick(words)} {value}{of}"
        return f"{word} {value}{end} {sign} {self.literal(kind)}"

    def counted(self, record):
        keys = [key for kind, paths in PATHS[record].items() for key in paths
                if kind not in ("period", "codes", "set", "duration") and "." not in key]
        return self.pick(["count", "count", f"distinct {self.pick(keys)}"])
