"""Counts what occurs in a run: each kind of expression with its results, each clause with the
outcomes of its rules; and says what of chapter 17 does not occur."""

from collections import Counter

from meaning.values import MISSING, NONE

PARTS = ("operator", "aggregate", "state", "test", "which", "direction", "unit", "part")
TRUTHS = ("true", "false")

# What must occur, with these results: nodes of chapter 17, then clauses of rules.
EXPECTED = {
    **{f"compare {name}": TRUTHS for name in (
        "equal", "not_equal", "less", "less_or_equal", "greater", "greater_or_equal")},
    **{name: TRUTHS for name in (
        "not", "and", "or", "between", "same_key", "member_of", "row_exists", "during", "overlaps",
        "touches", "within", "scope", "exists", "state missing", "state present", "state none",
        "state unreadable", "text_test starts_with", "text_test ends_with", "text_test contains",
        "within_time after", "within_time before", "within_time around")},
    **{f"aggregate {kind} of {over}": TRUTHS for kind in ("any", "all")
       for over in ("group", "record", "peers")},
    **{f"aggregate {kind} of {over}": ("value", "missing") for over in ("group", "record", "peers")
       for kind in ("total", "average", "min", "max", "median", "mode", "percentile", "deviation",
                    "share", "distinct", "count")},
    **{f"aggregate {kind} of group": ("value",) for kind in ("earliest", "latest", "set")},
    "aggregate position of peers": ("value", "missing", "none"),
    **{f"arithmetic {name}": ("value", "missing") for name in (
        "add", "subtract", "multiply", "divide")},
    **{f"date_part {name}": ("value", "missing") for name in (
        "day", "week", "month", "quarter", "year", "hour", "month_of_year", "weekday")},
    **{f"elapsed {unit}": ("value",) for unit in ("minutes", "hours", "days", "months", "years")},
    **{name: ("value", "missing") for name in (
        "field", "follow", "column", "parameter", "record_date", "given", "negate", "absolute",
        "rounded up", "rounded down", "extreme larger", "extreme smaller", "days_of")},
    **{name: ("value",) for name in ("constant", "own_key", "or_else")},
    **{name: ("finding", "clear", "undetermined") for name in (
        "alone", "group", "window", "gaps", "with any", "without any", "with next",
        "with previous", "another", "two joins", "flag bindings", "flag beyond_first",
        "flag those", "pairs", "pairs by", "exemption", "recover per_record",
        "recover beyond_limit", "recover beyond_dearest", "because", "over finding",
        "over derived", "effective", "where", "certainty expression", "membership")},
    "pairs grouped": ("finding",), "needs": ("finding", "undetermined"),
    "group exemption": ("finding", "not_applicable"), "recover per_finding": ("finding",),
    "exemption of a match": ("finding", "not_applicable"), "account reversed": ("rows",),
    "account excluded": ("rows",), "account rejected": ("rows",), "dismissed": ("rows",),
    "grade undetermined": ("rows",), "grade red": ("rows",), "grade blue": ("rows",),
    "file not there": ("rows",),
}


def name_of(node):
    """The kind of a node, told apart by what makes it another construct."""
    kind = " ".join([node["node"], *(str(node[key]) for key in PARTS if key in node)])
    if node["node"] == "aggregate":
        over = node["over"]
        kind += " of " + (over if isinstance(over, str) else next(iter(over)))
    return kind


def clauses_of(model_rule):
    """What a rule says, clause by clause."""
    rule, grouping = model_rule.rule, model_rule.rule.get("grouping") or {}
    names = ["group" if model_rule.grouped else "alone"]
    names += [kind for kind in ("window", "gaps") if grouping.get(kind)]
    names += [f"{join['kind']} {join.get('which', 'any')}" for join in rule.get("joins") or []]
    names += ["another" for join in rule.get("joins") or [] if join.get("another")]
    names += ["two joins"] * (len(rule.get("joins") or []) > 1)
    names += [f"flag {kind}" for kind in rule["flag"] if kind != "candidates"]
    if model_rule.pairs:
        names += ["pairs", *["pairs by"] * bool(model_rule.by)]
        names += ["pairs grouped"] * model_rule.grouped
    names += [kind for kind in ("needs", "where", "membership", "effective", "because")
              if rule.get(kind)]
    names += ["exemption"] * bool(model_rule.exempt)
    names += ["exemption of a match"] * bool(model_rule.exempt_matches)
    names += ["group exemption"] * bool(model_rule.exempt_group)
    if rule.get("recover"):
        names.append(f"recover {rule['recover']['way']}")
    if isinstance(rule.get("certainty"), dict):
        names.append("certainty expression")
    source = model_rule.record.source
    names += [f"over {kind}" for kind, key in (("finding", "findings"), ("derived", "derived"))
              if key in source]
    return names


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

    def note_run(self, model):
        """What a run of the model came to, by clause."""
        for rule in model.rules:
            for outcome in set(rule.outcomes.values()):
                for name in clauses_of(rule):
                    self.notes[name, outcome] += 1
        for account in model.store.account.values():
            for kind in ("reversed", "excluded", "rejected"):
                self.notes[f"account {kind}", "rows"] += account.get(kind, 0)
        self.notes["dismissed", "rows"] += len(model.dismissed)
        self.notes["file not there", "rows"] += len(model.store.absent)
        for _, _, step, _ in model.graded:
            self.notes[f"grade {step}", "rows"] += 1


def report(notes):
    """Prints the table, and what should be in it and is not; whether all is there."""
    results = sorted({result for _, result in notes})
    for name in sorted({name for name, _ in notes}):
        print(f"{name:32}" + "".join(f"  {result} {notes[name, result]}" for result in results
                                     if notes[name, result]))
    lacking = [f"{name}: {result}" for name, wanted in EXPECTED.items() for result in wanted
               if not notes[name, result]]
    print(f"{len(EXPECTED)} constructs; not seen: {', '.join(lacking) or 'none'}")
    return not lacking
