"""Records over the data: rows read, rejected, excluded, reversed; derived records; coverage."""
from codecs import register_error
from .cells import BLANK, UNREADABLE, parse, read, reader
from .terms import GROUP, Terms, environment
from .values import *  # noqa: F403

register_error("euro", lambda error: ("€", error.start + 1))  # the byte 0x80 of GB18030

class Row(dict):
    """A row's values by field; computed ones are worked out when they are first asked for."""
    def __init__(self, record, key, values=(), date_=MISSING, is_time=False):
        super().__init__(values)
        self.record, self.key, self.unreadable, self.is_time = record, key, set(), is_time
        self.date, known = date_, not absent(date_)
        self.seconds = date_ if is_time or not known else date_ * DAY
        self.day = self.seconds // DAY if known else MISSING
        self.order = (0, self.seconds, key) if known else (1, 0, key)
    __hash__, __eq__ = object.__hash__, object.__eq__
    def __missing__(self, field):
        return self.setdefault(field, self.record.computed[field](self))
    def __repr__(self):
        return f"{self.record.name}:{self.key}"

class Record:
    def __init__(self, record):
        self.name, self.fields, self.source = record["name"], record["fields"], record["source"]
        self.types = {field["name"]: field["type"] for field in self.fields}
        self.dated_by, self.worth = record.get("dated_by"), record.get("worth")
        self.keys = [f["name"] for f in self.fields if f.get("key")]
        self.gives = {f["name"]: f["source"].get("computed") for f in self.fields}
        self.counts = {f["name"] for f in self.fields if f["source"].get("aggregated", {}).get(
            "aggregate") in ("count", "total", "distinct")}

class Store:
    """The rows of all records by name and by key, and the account of each."""
    def __init__(self, book, census=None):
        self.book, self.records = book, {r["name"]: Record(r) for r in book["records"]}
        self.terms = terms = Terms(book, self, census)
        self.files = [r for r in self.records.values() if "file" in r.source]
        for record in self.records.values():
            record.computed = {f["name"]: self.computed(f["source"]) for f in record.fields}
        for record in self.files:
            record.columns = [(f, f["source"]["column"], reader(f, book.get("choices", [])))
                              for f in record.fields if "column" in f["source"]]
            record.where = terms.all_of(record.source.get("where"))
            record.leads_to = follows(record.source.get("where")) - {record.name}
        self.derived = [Derived(self.records[name], self)
                        for name in book.get("derivation_order", [])]
    def computed(self, source):
        value = source.get("computed") and self.terms.value(source["computed"])
        if "period" not in source:
            return lambda row: value(environment([row], row.day))
        nodes = [source["period"]["from"], source["period"]["to"]]
        by_day, forever = source["period"].get("by_day"), source["period"]["open_end"] == "forever"
        edges = [(self.terms.days if by_day else self.terms.value)(node) for node in nodes]
        are_times = [not by_day and node["type"] == "time" for node in nodes]
        is_lost = self.terms.unreadable(nodes[1], True)
        def of(row):
            env = environment([row], row.day)
            start, end = (edge(env) for edge in edges)
            if absent(end):  # open where the cell is empty, else not known
                end = FOREVER if forever and (end is NONE or not is_lost(env)) else MISSING
            return NONE if start is NONE else [edge if isinstance(edge, Mark) else (edge, is_time)
                for edge, is_time in zip((start, end), are_times)]
        return of
    def load(self, folder, period=None):
        self.rows, self.by_key, self.index, self.account = {}, {}, {}, {}
        self.rejects, self.absent, self.covered, self.told = 0, set(), {}, period
        raw, waiting = {record: self.read(record, folder) for record in self.files}, self.files
        while waiting:
            names = {record.name for record in waiting}
            ready = [r for r in waiting if not r.leads_to & names] or waiting
            for record in ready:
                self.settle(record, *raw[record])
            waiting = [r for r in waiting if r not in ready]
        self.put("finding", [])
        for derived in self.derived:
            derived.make()
    def put(self, name, rows):
        self.rows[name] = sorted(rows, key=lambda row: row.order)
        self.by_key[name] = {row.key: row for row in rows}
        keys = self.records[name].keys if name in self.records else []
        self.index[name] = {tuple(row[key] for key in keys): row for row in rows}

    # Files
    def read(self, record, folder):
        """The rows that are not rejected by themselves, and how many lines there are."""
        file = record.source["file"]
        path = folder / file["path"]
        if not path.exists():
            self.absent.add(record.name)
            return [], 0
        text = path.read_bytes().decode(file.get("encoding") or "utf-8", "euro")
        signs = file.get("delimiter") or ",", file.get("quote") or '"'
        lines = parse(text.removeprefix("\ufeff"), *signs)
        headers, rows = lines[0][0], {}
        found = [[headers.index(header) for header in column["headers"] if header in headers]
                 for _, column, _ in record.columns]
        places = [places if column.get("series") else places[:1]
                  for places, (_, column, _) in zip(found, record.columns)]
        for cells, spoiled in lines[1:]:
            row = None if spoiled or len(cells) != len(headers) else row_of(record, cells, places)
            if row is None:
                self.rejects += 1
            else:
                rows.setdefault(row.key, []).append(row)
        return [row for same in rows.values() for row in self.once(same)], len(lines) - 1
    def once(self, same):
        """Of rows of one key that agree the first stays; if they differ none does."""
        agree = all(dict.items(row) == dict.items(same[0])
                    and row.unreadable == same[0].unreadable for row in same)
        self.rejects += len(same) - agree + sum(len(row.unreadable) for row in same)
        return same[:1] if agree else []
    def settle(self, record, rows, read_):
        """Leaves out what `where` does, nets reversals and keeps the account."""
        self.put(record.name, rows)
        left = kept = [r for r in rows if record.where(environment([r], r.day)) is True]
        rejected = set()
        if record.source.get("reversal"):
            left, rejected, excess = Reversals(record, kept, rows).net()
            self.rejects += len(rejected) + excess
        columns = {field["name"] for field, _, _ in record.columns}
        for row, field in [(row, field) for row in left for field in set(row) - columns]:
            del row[field]  # what was worked out before is forgotten
        self.covered[record.name] = [
            row.day for row in rows if row not in rejected and row.day is not MISSING]
        self.put(record.name, left)
        self.account[record.name] = {
            "read": read_, "judged": len(left), "excluded": len(rows) - len(kept),
            "rejected": read_ - len(rows) + len(rejected),
            "reversed": len(kept) - len(left) - len(rejected)}
    def covers(self, record, first, last):
        """Whether the data of a record covers all days from the first to the last."""
        while "derived" in record.source:
            record = self.records[record.source["derived"]["base"]]
        days = self.told or self.covered.get(record.name)
        return bool(days) and min(days) <= min(first, last) and max(first, last) <= max(days)
def row_of(record, cells, places):
    """A row, or None where its key is empty."""
    values = {field["name"]: read(field, column, read_cell, [cells[i] for i in at])
              for (field, column, read_cell), at in zip(record.columns, places)}
    unreadable = {name for name, value in values.items() if value is UNREADABLE}
    values.update(dict.fromkeys(unreadable, MISSING))
    by, key = record.dated_by, values[record.keys[0]]
    row = Row(record, key, values, values.get(by, MISSING), record.types.get(by) == "time")
    row.unreadable = unreadable
    return None if absent(key) else row
def follows(node):
    """The records that expressions lead to."""
    if isinstance(node, list):
        return set().union(*map(follows, node))
    if not isinstance(node, dict):
        return set()
    found = {node[k] for k in ("record", "each", "pairs", "base") if isinstance(node.get(k), str)}
    return found.union(*map(follows, node.values()))

class Reversals:
    """`reversal original of quantity, amount`: lines that take back others, netted in place."""
    def __init__(self, record, rows, all_rows):
        self.rows, by_key = rows, {row.key: row for row in all_rows}
        named = self.named = record.source["reversal"].get("fields") or []
        self.fields = named or [f["name"] for f, _, _ in record.columns
                                if f["type"] in ("integer", "decimal", "money")]
        keys = {row: row[record.source["reversal"]["original"]] for row in rows}
        keys = {row: k for row, k in keys.items() if not absent(k) and k != row.key}
        self.targets = {row: by_key[k] for row, k in keys.items() if k in by_key}
        self.rejected, self.excess, self.done = set(keys) - set(self.targets), 0, set()
    def net(self):
        """The lines left, those rejected, and how often too much was taken."""
        self.rejected |= {row for row in self.targets
                          if self.has_no_end(row) or not self.named and not self.taking(row)}
        for _ in self.rows:
            self.rejected |= {r for r, target in self.targets.items() if target in self.rejected}
        self.takers = {}
        for row, target in self.targets.items():
            if row not in self.rejected:
                self.takers.setdefault(target, []).append((row, self.taking(row)))
        for row in self.rows:
            self.settle(row)
        gone = self.rejected | set(self.targets)
        left = [row for row in self.rows if row not in gone and not self.is_empty(row)]
        return left, self.rejected, self.excess
    def has_no_end(self, row):
        for _ in self.rows:
            row = self.targets.get(row)
        return row is not None
    def taking(self, row):
        """The fields that a line takes off: those named, else those with opposite signs."""
        pairs = [(f, row[f], 0 if absent(self.targets[row][f]) else self.targets[row][f])
                 for f in self.fields if not absent(row[f])]
        return [field for field, own, other in pairs
                if self.named or own < 0 <= other or other < 0 < own]
    def settle(self, row):
        """What each line takes is what others have left of it."""
        takers = self.takers.get(row, []) if row not in self.done else []
        self.done.add(row)
        for taker, _ in takers:
            self.settle(taker)
        for field in self.fields if takers else []:
            taken = [taker[field] for taker, fields in takers if field in fields]
            if any(taker[field] is MISSING for taker, _ in takers):
                row[field] = NONE if row[field] is NONE else MISSING
            elif taken and not absent(row[field]):
                rest = abs(row[field]) - sum(abs(v) for v in taken)
                self.excess += rest < 0
                row[field] = exact(max(rest, 0) * (1 if row[field] >= 0 else -1))
    def is_empty(self, row):
        """Whether nothing is left in the fields that were taken off; of named ones in all."""
        takers = self.takers.get(row, [])
        touched = self.named or {f for t, fields in takers for f in fields if t[f] is not MISSING}
        return bool(takers and touched) and all(row[field] == 0 for field in touched)

class Derived:
    """A derived record: one row per group, or per run of a group, of its base."""
    def __init__(self, record, store):
        source, terms = record.source["derived"], store.terms
        self.record, self.store, self.base = record, store, source["base"]
        self.where = terms.all_of(source.get("where"))
        self.gaps = source.get("gaps") and terms.value(source["gaps"])
        sources = [(f["name"], f["source"]) for f in record.fields]
        self.keys = [(n, terms.value(s["group_key"])) for n, s in sources if "group_key" in s]
        self.runs = [(n, 0 if s["run"] == "start" else -1) for n, s in sources if "run" in s]
        self.gives = [(n, terms.value(s["aggregated"])) for n, s in sources if "aggregated" in s]
    def make(self):
        rows, groups, account = self.store.rows[self.base], {}, [0, 0, 0]
        for row in rows:
            env = environment([row], row.day)
            truth, key = self.where(env), tuple(of(env) for _, of in self.keys)
            no_key = any(absent(k) for k in key) or self.gaps and row.day is MISSING
            account[1 if truth is False else 2 if no_key else 0] += 1
            if truth is not False and not no_key:
                groups.setdefault(key, []).append((row, truth))
        self.store.put(self.record.name, [self.row(key, run) for key, members in groups.items()
                                          for run in self.cut(members)])
        names = ("grouped", "left_out", "without_key", "rows")
        self.store.account[self.record.name] = dict(zip(names, [*account, len(rows)]))
        self.store.absent |= {self.record.name} if self.base in self.store.absent else set()
    def cut(self, members):
        last = members[-1][0]
        gap = self.gaps and self.gaps(environment([last], last.day))
        return runs(members, gap, lambda m: m[0].seconds) if gap else [members]
    def row(self, key, members):
        rows, sure = [row for row, _ in members], [row for row, truth in members if truth]
        latest = next((row for row in reversed(rows) if row.day is not MISSING), rows[-1])
        values = {name: k for (name, _), k in zip(self.keys, key)}
        values.update({name: rows[end].day for name, end in self.runs})
        choices, types = self.store.book.get("choices", []), self.record.types
        texts = [write(values[n], types[n], choices) for n in self.record.keys]
        if len(texts) > 1:
            texts = [t.replace("%", "%25").replace("/", "%2F") for t in texts]
        dated = latest.is_time, MISSING if latest.day is MISSING else latest.date
        row = Row(self.record, "/".join(texts), values, *dated[::-1])
        for name, of in self.gives:
            row[name] = self.give(of, row, latest, rows)
            if len(sure) < len(rows) and self.give(of, row, latest, sure) != row[name]:
                row[name] = MISSING
        return row
    def give(self, of, row, latest, members):
        env = environment([latest, row], row.day)
        env[GROUP] = [([member], member.day) for member in members]
        return of(env)
def runs(members, gap, seconds):
    """A new run starts where the next member is further away than the gap."""
    result = [members[:1]]
    for member in members[1:]:
        if reaches(gap, seconds(result[-1][-1]), seconds(member)) is False:
            result.append([])
        result[-1].append(member)
    return result
