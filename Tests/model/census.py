"""Counts how often each kind of expression occurs in a run of the model, and with which results."""

from collections import Counter

from meaning.values import MISSING, NONE


def name_of(node):
    """The kind of a node, told apart by what makes it another construct."""
    kind = node["node"]
    for key in ("operator", "aggregate", "state", "test", "which", "direction", "unit", "part"):
        if key in node:
            kind += " " + str(node[key])
    if kind.startswith("aggregate"):
        over = node["over"]
        kind += " of " + (over if isinstance(over, str) else next(iter(over)))
    return kind


class Census:
    def __init__(self):
        self.notes = Counter()

    def counting(self, node, function):
        """The function, counted by what comes out."""
        name, notes = name_of(node), self.notes

        def counted(env):
            result = function(env)
            if result is True or result is False:
                notes[name, str(result).lower()] += 1
            elif result is None or result is MISSING:
                notes[name, "missing"] += 1
            else:
                notes[name, "none" if result is NONE else "value"] += 1
            return result

        return counted


def report(notes):
    """Prints the table."""
    for name in sorted({name for name, _ in notes}):
        print(f"{name:40}" + "".join(
            f"{result} {notes[name, result]:<9}" for result in
            ("true", "false", "value", "missing", "none") if notes[name, result]))
    return True
