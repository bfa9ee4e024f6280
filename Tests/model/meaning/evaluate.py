"""A rulebook over data: rules, dismissals, rules over findings, grades, totals."""
from .judge import Rule
from .money import deduplicated
from .records import Row, Store, follows
from .terms import GIVES, environment
from .values import *  # noqa: F403

class Rulebook:
    def __init__(self, book, census=None):
        self.book, self.store = book, Store(book, census)
        self.rules = [Rule(rule, self.store) for rule in book.get("rules", [])]
        self.needed = {rule: self.needed_by(rule.rule) for rule in self.rules}
        terms, dismissals = self.store.terms, book.get("dismissals", [])
        self.dismissals = [terms.truth(d["condition"]) for d in dismissals]
        self.grades = [Grade(grade, self.store) for grade in book.get("grades", [])]
    def needed_by(self, node):
        """The records that an expression speaks of, and what those are made from."""
        found, open_ = set(), follows(node)
        while open_:
            record = self.store.records[open_.pop()]
            found.add(record.name)
            open_ |= follows([record.source, [f["source"] for f in record.fields]]) - found
        return found
    def run(self, folder, period=None):
        """Leaves what comes out in the rules and in `dismissed`, `graded`, `total` and so on."""
        self.store.load(folder, period)
        second = [rule for rule in self.rules if "finding" in self.needed[rule]]
        first = [rule for rule in self.rules if rule not in second]
        for rule in first:
            rule.run(self.needed[rule])
        findings = [finding for rule in first for finding in rule.found.values()]
        self.dismiss(findings if "finding" in self.store.records else [])
        for rule in second:
            rule.run(self.needed[rule])
        findings += [finding for rule in second for finding in rule.found.values()]
        self.dismissed = [finding for finding in findings if finding.dismissed]
        kept = [finding for finding in findings if not finding.dismissed]
        amounts = [finding.claim.amount() for finding in kept]
        self.total = sum((a for a in amounts if not absent(a)), Fraction(0))
        self.deduplicated = deduplicated(kept)
        self.graded = [line for grade in self.grades for line in grade.run(
            self.needed_by(grade.grade) & self.store.absent)]
    def dismiss(self, findings):
        rows = [(finding, self.finding_row(finding)) for finding in findings]
        for finding, row in rows:
            env = environment([row], row.day)
            finding.dismissed = any(condition(env) is True for condition in self.dismissals)
        self.store.put("finding", [row for finding, row in rows if not finding.dismissed])
    def finding_row(self, finding):
        rule, record = finding.rule.rule, self.store.records["finding"]
        values = {"rule": rule["id"], "recover": finding.claim.amount(),
                  "points": number(rule.get("points") or "0"),
                  "category": rule.get("category") or NONE, "certainty": finding.certainty}
        flagged = ";".join(sorted(map(repr, finding.flagged)))
        row = Row(record, f"{rule['id']}({flagged})", {}, finding.date)
        for field in record.fields:
            name, source = field["name"], field["source"]["finding"]
            value = shared(finding.flagged, name) if isinstance(source, dict) else values[source]
            if isinstance(field["type"], dict) and "choice" in field["type"]:
                members = self.book["choices"][field["type"]["choice"]]["members"]
                places = {member["name"]: place for place, member in enumerate(members)}
                value = value if isinstance(value, (Mark, int)) else places.get(value, MISSING)
            row[name] = value
        return row
def shared(flagged, field):
    """The value that all flagged records have in common, also the key of a record of that name."""
    values = {row.key if row.record.name == field else row[field] if field in row.record.types
              else MISSING for row in flagged}
    return values.pop() if len(values) == 1 else MISSING

class Grade:
    def __init__(self, grade, store):
        self.grade, self.store, terms = grade, store, store.terms
        self.gives = [(g, terms.value(g["value"])) for g in grade.get("gives") or []]
        self.steps = [(s["name"], terms.all_of(s.get("conditions"))) for s in grade["steps"]]
    def run(self, lacking):
        """(name, row, step or undetermined, values as they are written): the first true step."""
        choices = self.store.book.get("choices", [])
        for row in self.store.rows[self.grade["record"]]:
            env = environment([row], row.day)
            env[GIVES] = values = []
            for _, of in self.gives:
                values.append(of(env))
            truths = [(name, None if lacking else holds(env)) for name, holds in self.steps]
            name, truth = next(((n, t) for n, t in truths if t is not False), ("", True))
            texts = [f"{give['name']}={write(value, give['value']['type'], choices)}"
                     for (give, _), value in zip(self.gives, values)]
            yield self.grade["name"], row, name if truth else "undetermined", ";".join(texts)
