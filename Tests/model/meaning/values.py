"""Values (chapter 19): missing and none, exact numbers, days and times, Kleene's logic, writing.
A day is its number, a time its seconds from the same start; the type of an expression says which
of both an integer is. A part of a date is its ordinal; a choice's member its place."""
from datetime import date
from fractions import Fraction
from math import isqrt

DAY, LARGEST, LAST_DAY = 86400, 2**127, date.max.toordinal()
EXACT, DAYS = {"minutes": 60, "hours": 3600}, {"days": 1, "weeks": 7}
MONTHS = {"months": 1, "years": 12}
PART_MONTHS = {"month": 1, "quarter": 3, "year": 12}

class Mark:
    def __init__(self, name):
        self.name = name

MISSING = Mark("?")  # nothing is known
NONE = Mark("none")  # it is known that there is none
FOREVER = Mark("forever")  # the end of a period that never comes
def absent(value):
    return value is MISSING or value is NONE
def exact(value):
    """A number that fits, whole where it can be; whole ones are worked with much faster."""
    if abs(value.numerator) >= LARGEST or value.denominator >= LARGEST:
        return MISSING
    return value.numerator if value.denominator == 1 else value
def number(text):
    return exact(Fraction(text))

# Days, times and parts of a date
def day_of(text):
    return date.fromisoformat(text).toordinal()
def time_of(text):
    day, _, clock = text.partition(" ")
    hours, minutes, seconds = (clock.split(":") + ["0"])[:3]
    return day_of(day) * DAY + int(hours) * 3600 + int(minutes) * 60 + int(seconds)
def shift_day(day, count, unit):
    """By the calendar: a month after 31 January is the last day of February."""
    if unit in DAYS:
        later = day + count * DAYS[unit]
        return later if 1 <= later <= LAST_DAY else MISSING
    start = date.fromordinal(day)
    year, month = divmod(start.year * 12 + start.month - 1 + count * MONTHS[unit], 12)
    if not 1 <= year <= 9999:
        return MISSING
    last = 31 if month == 11 else (date(year, month + 2, 1) - date(year, month + 1, 1)).days
    return date(year, month + 1, min(start.day, last)).toordinal()
def shift_time(time, count, unit):
    if unit in EXACT:
        later = time + count * EXACT[unit]
        return later if DAY <= later < (LAST_DAY + 1) * DAY else MISSING
    day = shift_day(time // DAY, count, unit)
    return MISSING if day is MISSING else day * DAY + time % DAY
def part_of(name, day):
    """The ordinal of the part that holds a day; the month of the year, the day of the week."""
    if name in ("day", "week", "weekday"):  # the year 1 begins on a Monday
        return {"day": day, "week": (day - 1) // 7, "weekday": (day - 1) % 7 + 1}[name]
    start = date.fromordinal(day)
    months = start.year * 12 + start.month - 1
    return start.month if name == "month_of_year" else months // PART_MONTHS[name]
def days_of_part(name, ordinal):
    """The first and the last day of a part."""
    if name == "week":
        return ordinal * 7 + 1, ordinal * 7 + 7
    year, month = divmod(ordinal * PART_MONTHS[name], 12)
    first = date(year, month + 1, 1).toordinal()
    return first, shift_day(first, PART_MONTHS[name], "months") - 1
def part_constant(name, text):
    """A week, month, quarter or year as it is written: 2024-W22, 2024-06, 2024-Q2, 2024."""
    year, _, rest = text.partition("-")
    place = int(rest.lstrip("WQ") or 1)
    if name == "week":
        return part_of("week", date.fromisocalendar(int(year), place, 1).toordinal())
    return int(year) * 12 // PART_MONTHS[name] + place - 1
def shift_part(name, ordinal, count, unit):
    if name == "week":
        return ordinal + count if unit == "weeks" else MISSING
    months = count * MONTHS.get(unit, 0)
    fits = unit in MONTHS and months % PART_MONTHS[name] == 0
    return ordinal + months // PART_MONTHS[name] if fits else MISSING
def completed_months(first, last):
    if last < first:
        return -completed_months(last, first)
    a, b = date.fromordinal(first), date.fromordinal(last)
    return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day)
def reaches(length, first, last):
    """Whether the last time lies at most so far behind the first; unknown beyond the calendar."""
    if length[1] in EXACT:
        end = shift_time(first, *length)
        return None if end is MISSING else last <= end
    end = shift_day(first // DAY, *length)
    return None if end is MISSING else last // DAY <= end
def comparable(duration):
    """Minutes compare with hours, days with weeks, months with years."""
    units = next(units for units in (EXACT, DAYS, MONTHS) if duration[1] in units)
    return min(units), duration[0] * units[duration[1]]

# Kleene's logic: false < unknown < true; None is unknown
RANK = {False: 0, None: 1, True: 2}
def k_and(parts):
    return min(parts, key=RANK.get, default=True)
def k_or(parts):
    return max(parts, key=RANK.get, default=False)
def k_not(value):
    return None if value is None else not value

# Rounding and writing
def half_away(value):
    """To a whole number, half away from zero."""
    whole = (2 * abs(value) + 1) // 2
    return whole if value >= 0 else -whole
def fen(amount):
    return Fraction(half_away(amount * 100), 100)
def decimal(value, places):
    scaled = half_away(value * 10**places)
    digits = str(abs(scaled)).rjust(places + 1, "0")
    return "-" * (scaled < 0) + digits[:-places] + "." + digits[-places:]
def plain(value):
    """In full, without zeros at its end; with 6 places where no decimal is exact."""
    if 10**200 % value.denominator:
        return decimal(value, 6) + "…"
    return decimal(value, 200).rstrip("0").rstrip(".")
def write_day(day):
    return date.fromordinal(day).isoformat()
def write_time(time):
    minutes, seconds = divmod(time % DAY, 60)
    clock = f"{minutes // 60:02}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
    return f"{write_day(time // DAY)} {clock}"
def write_part(name, ordinal):
    if name == "week":
        return "{:04}-W{:02}".format(*date.fromordinal(ordinal * 7 + 1).isocalendar()[:2])
    if name == "month":
        return f"{ordinal // 12:04}-{ordinal % 12 + 1:02}"
    return f"{ordinal // 4:04}-Q{ordinal % 4 + 1}" if name == "quarter" else str(ordinal)

WRITERS = {"money": lambda v: decimal(v, 2), "integer": plain, "decimal": plain, "date": write_day,
           "time": write_time, "boolean": lambda v: str(v).lower(), "codes": ",".join,
           "duration": lambda v: f"{v[0]} {v[1][:-1] if v[0] == 1 else v[1]}"}
def write(value, kind, choices):
    """As sentences and subjects write it."""
    if isinstance(value, Mark):
        return value.name
    if isinstance(kind, str):
        return WRITERS.get(kind, str)(value)
    if "choice" in kind:
        return choices[kind["choice"]]["members"][value]["name"]
    if "part" in kind:
        return write_part(kind["part"], value)
    return value if "reference" in kind else ",".join(sorted(map(str, value)))
