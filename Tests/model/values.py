"""Values of the model: missing, none, numbers, days, moments, parts of a date; and rows."""

from datetime import date, timedelta
from fractions import Fraction

DAY = 86400


class Mark:
    """A value that is not there."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


MISSING = Mark("MISSING")  # nothing is known
NONE = Mark("NONE")  # it is known that there is none


class Day:
    """A date, as the number of its day."""

    def __init__(self, number):
        self.number = number

    @property
    def seconds(self):
        return self.number * DAY

    def __eq__(self, other):
        return isinstance(other, Day) and self.number == other.number

    def __hash__(self):
        return hash(("day", self.number))

    def __repr__(self):
        return self.date().isoformat()

    def date(self):
        return date.fromordinal(self.number)


class Moment:
    """A day with a time of day, in seconds."""

    def __init__(self, seconds):
        self.seconds = seconds

    @property
    def number(self):
        return self.seconds // DAY

    def __eq__(self, other):
        return isinstance(other, Moment) and self.seconds == other.seconds

    def __hash__(self):
        return hash(("moment", self.seconds))

    def __repr__(self):
        rest = self.seconds % DAY
        text = f"{self.date().isoformat()} {rest // 3600:02}:{rest // 60 % 60:02}"
        return text + (f":{rest % 60:02}" if rest % 60 else "")

    def date(self):
        return date.fromordinal(self.number)


def add_months(day, count):
    """By the calendar: a month after 31 January is the last of February."""
    months = day.year * 12 + day.month - 1 + count
    year, month = divmod(months, 12)
    month += 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(1)).day
    return date(year, month, min(day.day, last))


def shifted(value, count, unit):
    """A day or moment, `count` units later; hours and minutes need a moment."""
    if unit in ("minutes", "hours"):
        return Moment(value.seconds + count * (60 if unit == "minutes" else 3600))
    if unit in ("days", "weeks"):
        number = value.number + count * (7 if unit == "weeks" else 1)
    else:
        months = count * (12 if unit == "years" else 1)
        number = add_months(value.date(), months).toordinal()
    if isinstance(value, Day):
        return Day(number)
    return Moment(number * DAY + value.seconds % DAY)


def part(value, name):
    """A part of a date; parts compare as tuples, `year`, `month of year` and `hour` as numbers."""
    if value is MISSING or value is NONE:
        return MISSING if value is MISSING else NONE
    day = value.date()
    if name == "day":
        return Day(value.number)
    if name == "week":
        return ("week",) + tuple(day.isocalendar())[:2]
    if name == "month":
        return ("month", day.year, day.month)
    if name == "quarter":
        return ("quarter", day.year, (day.month - 1) // 3 + 1)
    if name == "year":
        return Fraction(day.year)
    if name == "month of year":
        return Fraction(day.month)
    return Fraction(value.seconds % DAY // 3600 if isinstance(value, Moment) else 0)


def completed_months(a, b):
    """Completed months from a to b; negative where b is earlier."""
    if later_than(a, b):
        return -completed_months(b, a)
    first, last = a.date(), b.date()
    count = (last.year - first.year) * 12 + last.month - first.month
    both = isinstance(a, Moment) and isinstance(b, Moment)
    if last.day < first.day or (
        both and last.day == first.day and b.seconds % DAY < a.seconds % DAY
    ):
        count -= 1
    return count


def later_than(a, b):
    if isinstance(a, Day) or isinstance(b, Day):
        return a.number > b.number
    return a.seconds > b.seconds


def equal(a, b):
    """Whether two values that are there are the same; a time against a date compares dates."""
    if isinstance(a, (Day, Moment)):
        return not later_than(a, b) and not later_than(b, a)
    return a == b


def below(a, b):
    if isinstance(a, (Day, Moment)):
        return later_than(b, a)
    return a < b


def k_and(parts):
    """Kleene's and; None is unknown."""
    result = True
    for value in parts:
        if value is False:
            return False
        if value is None:
            result = None
    return result


def k_or(parts):
    result = False
    for value in parts:
        if value is True:
            return True
        if value is None:
            result = None
    return result


def k_not(value):
    return None if value is None else not value


def rounded_fen(amount):
    """To the fen, half away from zero."""
    scaled = abs(amount) * 100
    whole = int(scaled)
    if scaled - whole >= Fraction(1, 2):
        whole += 1
    return Fraction(whole if amount >= 0 else -whole, 100)


class Row:
    """A row of a record; `date` is the value of its `at` field, or None where it has none."""

    def __init__(self, record, key, values, dated):
        self.record, self.key, self.values, self.dated = record, key, values, dated

    @property
    def date(self):
        return self.values[self.dated] if self.dated else MISSING

    def __repr__(self):
        return f"{self.record}:{self.key}"


PARTS = ("day", "week", "month", "quarter", "year", "month of year", "hour")


class Data:
    """All rows by record, in the order of their keys, and the tables."""

    def __init__(self, rows, references):
        self.rows = rows
        self.by_key = {name: {r.key: r for r in list_} for name, list_ in rows.items()}
        self.references = references

    def follow(self, row, path):
        """The value that a path of field names leads to from a row."""
        for index, name in enumerate(path):
            last = index == len(path) - 1
            if name in row.values:
                value = row.values[name]
                target = self.references.get((row.record, name))
            elif name == row.record:
                value, target = row.key, row.record
            else:
                return part(row.date, name)
            if last:
                return value
            if value is MISSING or value is NONE:
                return MISSING
            row = self.by_key[target].get(value)
            if row is None:
                return MISSING

    def covered(self, record):
        """The days from the earliest to the latest date, or None where nothing is covered."""
        days = [r.date.number for r in self.rows[record] if r.date is not MISSING]
        return (min(days), max(days)) if days else None


def order(row):
    """By date and key."""
    return (row.date.seconds, row.key)
