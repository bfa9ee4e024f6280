"""Random small data for the records of schema.py, as cells."""

from datetime import date, timedelta

from schema import DIAGNOSES, DOCTORS, HOSPITALS, ITEMS

# Days around which all data lies: New Year, leap days, ends of months and quarters.
BASES = [date(2023, 12, 28), date(2024, 2, 26), date(2024, 1, 30), date(2023, 2, 25),
         date(2024, 3, 28), date(2020, 12, 27), date(2024, 5, 28), date(2025, 6, 27)]
CLOCKS = ["", " 00:00", " 08:00", " 08:00:00", " 08:09:59", " 08:10", " 8:30", " 23:59", " 20:00",
          "T08:00:00Z", " 14:00:00.5"]
CENTS = ["0", "5", "10", "10.01", "30", "99.99", "7.77", "0.01", "20", "-5", "12.345", "+3", ".5"]
AMOUNTS = ["1", "1", "2", "3", "0.5", "4", "0.333", "0", "-1", "2.000"]


class Data:
    """Rows by file; `holes` is how often a cell is missing, `dirt` how often it cannot be read."""

    def __init__(self, random, base, options):
        self.r, self.base, self.options = random, base, options
        self.holes = self.pick([0, 0, 0.04, 0.15])
        self.dirt = self.pick([0, 0, 0, 0.02, 0.06])
        self.spread = self.pick([3, 12, 45])
        self.people = [f"P{n}" for n in range(1, self.r.randint(2, 4))]
        self.visits = [f"V{n}" for n in range(1, self.r.randint(2, 5))]
        self.ghosts = self.pick([[], [], ["P9"]]), self.pick([[], [], ["V9"]])
        self.files = {name: self.table(*getattr(self, name)())
                      for name in ("person", "hospital", "visit", "fee", "checkup", "diagnosis")}
        if self.chance(0.03):
            del self.files[self.pick(["checkup", "diagnosis", "hospital", "visit"])]

    def chance(self, p):
        return self.r.random() < p

    def pick(self, options):
        return self.r.choice(options)

    def maybe(self, cell, hole=""):
        if self.chance(self.dirt):
            return "?x"
        return hole if self.chance(self.holes) else cell

    def day(self, form=None):
        day = self.base + timedelta(self.r.randint(0, self.spread))
        form = form or self.pick(["%Y-%m-%d"] * 8 + ["%Y%m%d", "%Y/%m/%d"])
        return day.strftime(form)

    def time(self):
        clock = self.pick(CLOCKS)
        return self.day("%Y-%m-%d" if clock else None) + clock

    def table(self, columns, rows):
        """The rows, some in disorder: written twice, with another key, with a cell too much."""
        rows = [list(map(str, row)) for row in rows]
        if rows and self.chance(0.08):
            rows.append(list(self.pick(rows)))
        if rows and self.chance(0.05):
            twice = list(self.pick(rows))
            twice[-1] = "?"
            rows.append(twice)
        if rows and self.chance(0.05):
            rows.append([""] + list(self.pick(rows))[1:])
        if rows and self.chance(0.04):
            rows.append(list(self.pick(rows)) + ["more"])
        if self.chance(0.5):
            self.r.shuffle(rows)
        return [columns, *rows]

    def person(self):
        births = ["2004-02-29", "2000-01-01", "1950-12-31", "2024-01-01"]
        rows = [[key, self.maybe(self.pick("12")), self.maybe(self.pick(births)),
                 self.day() if self.chance(0.3) else self.maybe(""),
                 self.maybe(self.pick(["70", "3.5", "NULL", "-", "80.25"]))] for key in self.people]
        return ["id", "sex", "birth", "died", "weight"], rows

    def hospital(self):
        rows = [[key, self.maybe(self.pick("123")), self.maybe(self.day())] for key in HOSPITALS]
        return ["id", "level", "opened"], rows

    def visit(self):
        split = "split" in self.options["codes"]
        codes = ["codes_of"] if split else ["dx_1", "dx_2"]
        columns = ["id", "patient", "hospital", "doctor", "kind", "admitted", "discharged", *codes,
                   "cost", "acute"]
        rows = []
        for key in self.visits:
            start = self.base + timedelta(self.r.randint(0, self.spread))
            end = start + timedelta(self.pick([0, 0, 1, 3, 10]))
            found = [self.maybe(self.pick(DIAGNOSES)) for _ in "ab"]
            rows.append([
                key, self.maybe(self.pick(self.people + self.ghosts[0])),
                self.maybe(self.pick(HOSPITALS)), self.maybe(self.pick(DOCTORS)),
                self.maybe(self.pick("1234")), self.maybe(f"{start}{self.pick(CLOCKS)}"),
                self.pick([self.maybe(f"{end}{self.pick(CLOCKS)}")] * 3 + [""]),
                *(["#".join(found)] if split else found),
                self.maybe(self.pick(CENTS)), self.maybe(self.pick(["Y", "N", "true"]))])
        return columns, rows

    def fee(self):
        columns = ["line", "patient", "visit", "hospital", "doctor", "item", "note",
                   self.pick(["when", "charged_at"]), "quantity", "price", "amount", "dose",
                   "course", "until", "original", "valid", "unused"]
        rows = []
        for n in range(self.r.randint(4, 11)):
            rows.append([
                f"{n + 1:02}", self.maybe(self.pick(self.people + self.ghosts[0])),
                self.maybe(self.pick(self.visits + self.ghosts[1])),
                self.maybe(self.pick(HOSPITALS)), self.maybe(self.pick(DOCTORS)),
                self.maybe(self.pick(ITEMS)),
                self.maybe(self.pick(["ab", "a", "b,c", 'say "a"', " b "])),
                self.maybe(self.time()), self.maybe(self.pick(AMOUNTS)),
                self.maybe(self.pick(CENTS)),
                self.maybe(self.pick(CENTS)), self.maybe(self.pick(["1", "2", "8", "1.5"])),
                self.maybe(self.pick(["2 days", "7 days", "1周", "10 minutes", "1 months"])),
                self.maybe(self.day()), "", self.maybe(self.pick(["1", "1", "1", "0"])), "x"])
        if self.options["reversal"]:
            self.take_back(rows)
        return columns, rows

    def take_back(self, rows):
        """Lines that take back others, in part and in whole, twice, in a chain, in a circle."""
        for n in range(self.pick([0, 1, 2, 3])):
            row, taken = list(self.pick(rows)), self.pick(rows)
            row[0] = f"r{n}"
            row[14] = self.pick([taken[0], taken[0], taken[0], f"r{n}", "r1", "99"])
            for place in (8, 10):
                if self.chance(0.7):
                    cell = taken[place].lstrip("+")
                    row[place] = cell[1:] if cell[:1] == "-" else f"-{cell}" if cell else ""
                elif self.chance(0.5):
                    row[place] = self.pick(["-1", "1", "-0.5", ""])
            rows.append(row)

    def checkup(self):
        rows = [[f"c{n}", self.maybe(self.pick(self.people)), self.maybe(self.pick(self.visits)),
                 self.maybe(self.pick(ITEMS)), self.maybe(self.day()),
                 self.maybe(self.pick(AMOUNTS)), self.maybe(self.pick(CENTS))]
                for n in range(self.r.randint(0, 5))]
        return ["id", "patient", "visit", "item", "done", "result", "price"], rows

    def diagnosis(self):
        rows = [[f"d{n}", self.maybe(self.pick(self.visits)), self.maybe(self.pick(DIAGNOSES)),
                 self.maybe(self.pick("10"))] for n in range(self.r.randint(0, 4))]
        return ["id", "visit", "dcode", "primary"], rows

    def write(self, folder):
        folder.mkdir()
        for name, rows in self.files.items():
            form = self.options["form"] if name == "fee" else ""
            delimiter = "|" if "delimiter" in form else ","
            lines = [delimiter.join(quoted(cell, delimiter) for cell in row) for row in rows]
            encoding = "gb18030" if "gb18030" in form else "utf-8"
            (folder / f"{name}.csv").write_bytes(("\n".join(lines) + "\n").encode(encoding))


def quoted(cell, delimiter):
    if delimiter in cell or '"' in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell
