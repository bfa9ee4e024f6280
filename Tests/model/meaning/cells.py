"""Delimited text, and what a cell of each type says (chapter 14)."""
import re

from .values import *  # noqa: F403

BLANK, CONTROL = " \t", re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
UNREADABLE = Mark("UNREADABLE")  # the cell holds something else

def parse(text, delimiter, quote):
    """Rows as (cells, whether text stands behind a closing quote); empty lines are no rows."""
    d, q = re.escape(delimiter), re.escape(quote)
    plain_cell = rf"(?:(?!\r\n)[^\n{d}])*"
    cell = re.compile(rf"[ \t]*{q}((?:[^{q}]|{q}{q})*){q}({plain_cell})|({plain_cell})")
    rows, cells, spoiled, at = [], [], False, 0
    while at < len(text):
        found = cell.match(text, at)
        quoted, behind, bare = found.groups()
        cells.append(bare if quoted is None else quoted.replace(quote * 2, quote))
        spoiled |= bool((behind or "").strip(BLANK))
        at = found.end()
        if text[at : at + len(delimiter)] == delimiter:
            at += len(delimiter)
            if at < len(text):
                continue
            cells.append("")
        at += 2 if text[at : at + 2] == "\r\n" else 1
        if cells != [""] or quoted is not None:
            rows.append(([c.strip(BLANK) for c in cells], spoiled))
        cells, spoiled = [], False
    return rows

NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]+)?|\.[0-9]+)")
DATE = re.compile(r"(\d{4})([-/])(\d{1,2})\2(\d{1,2})|(\d{4})(\d\d)(\d\d)?|(\d{4})-(\d{1,2})")
CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?")
LONG = re.compile(r"(\d{8})(\d\d)(\d\d)(\d\d)")
UNITS = {"分钟": "minutes", "小时": "hours", "天": "days", "日": "days", "周": "weeks",
         "个月": "months", "月": "months", "年": "years"}
def read_number(text):
    value = number(text) if NUMBER.fullmatch(text) else MISSING
    return UNREADABLE if value is MISSING else value
def read_time(text):
    text = "{} {}:{}:{}".format(*found.groups()) if (found := LONG.fullmatch(text)) else text
    day, _, clock = text.replace("T", " ", 1).partition(" ")
    day, clock = DATE.fullmatch(day), CLOCK.fullmatch(clock.strip() or "0:00")
    try:
        parts = [int(group) for group in day.groups() if group and group not in "-/"]
        hours, minutes, seconds = (int(group or 0) for group in clock.groups())
        day = date(*(parts + [1])[:3]).toordinal()
    except (AttributeError, ValueError):
        return UNREADABLE
    exists = hours < 24 and minutes < 60 and seconds < 60
    return day * DAY + hours * 3600 + minutes * 60 + seconds if exists else UNREADABLE
def read_length(text):
    found = re.fullmatch(r"(\d+) ?(\D+)", text)
    unit = found and UNITS.get(found[2], found[2].rstrip("s") + "s")
    return (int(found[1]), unit) if unit in {*EXACT, *DAYS, *MONTHS} else UNREADABLE

READERS = {"decimal": read_number, "money": read_number, "time": read_time, "duration": read_length,
           "integer": lambda t: UNREADABLE if (v := read_number(t)).__class__ is Fraction else v,
           "date": lambda t: v if (v := read_time(t)) is UNREADABLE else v // DAY}
def reader(field, choices):
    kind, column = field["type"], field["source"]["column"]
    if kind == "boolean":
        yes, no = column.get("true") or [], column.get("false") or []
        short = ([], []) if yes or no else (["1"], ["0"])
        places = {**dict.fromkeys(["true", "是", *short[0], *yes], True),
                  **dict.fromkeys(["false", "否", *short[1], *no], False)}
    elif isinstance(kind, dict) and "choice" in kind:
        members = choices[kind["choice"]]["members"]
        places = {cell: place for place, m in enumerate(members) for cell in m.get("cells", [])}
    else:
        return READERS.get(kind, str) if isinstance(kind, str) else str
    return lambda text: places.get(text, UNREADABLE)
def read(field, column, read_cell, cells):
    lost = column.get("missing", [])
    if any(CONTROL.search(cell) or len(cell.encode()) > 65536 for cell in cells):
        return UNREADABLE
    if field["type"] == "codes":
        split = column.get("split_by")
        parts = [part.strip(BLANK) for c in cells for part in (c.split(split) if split else [c])]
        codes = tuple(part for part in parts if part and part not in lost)
        none = column.get("empty_means_none") and not any(cells)
        return codes or (NONE if none else MISSING)
    if not cells[0]:
        return NONE if column.get("empty_means_none") else MISSING
    return MISSING if cells[0] in lost else read_cell(cells[0])
