"""Tables, looked up by their keys."""
from .values import *  # noqa: F403

class Table:
    def __init__(self, table, constant):
        columns = table["columns"]
        self.keys, self.rows = [c for c in columns if c.get("key")], []
        for row in table.get("rows", []):
            values = {c["name"]: constant(v, c["type"]) for v, c in zip(row["cells"], columns)}
            first, last = (row.get(edge) and day_of(row[edge]) for edge in ("from", "to"))
            self.rows.append(([values[key["name"]] for key in self.keys], first, last, values))
    def compile_keys(self, terms, nodes):
        """The keys; times as days where the column holds days."""
        return [(terms.days if column["type"] == "date" else terms.value)(node)
                for node, column in zip(nodes, self.keys)]
    def fitting(self, keys, when):
        """The rows in force that have these keys; a missing key fits all."""
        for row in self.rows:
            cells, first, last, _ = row
            if first or last:
                if when is MISSING or not (first or 0) <= when <= (last or LAST_DAY):
                    continue
            if all(key is MISSING or fits(column["key"], cell, key)
                   for column, cell, key in zip(self.keys, cells, keys)):
                yield row
    def find(self, keys, when, field):
        """A column of the best row: of prefixes the longest, of bands the highest."""
        rows = [] if MISSING in keys or NONE in keys else list(self.fitting(keys, when))
        return max(rows, key=self.rank)[3][field] if rows else MISSING
    def rank(self, row):
        kinds = [(column["key"], cell) for column, cell in zip(self.keys, row[0])]
        return [len(cell) if kind == "prefix" else cell for kind, cell in kinds if kind != "exact"]
    def exists(self, keys, when):
        if NONE in keys or not any(True for _ in self.fitting(keys, when)):
            return False
        return None if MISSING in keys else True
def fits(kind, cell, key):
    if kind == "exact":
        return cell == key
    return key.startswith(cell) if kind == "prefix" else cell <= key
