"""What a finding asks back, its allocation, and the deduplicated total (chapters 9 and 19)."""
from .terms import reads
from .values import *  # noqa: F403

class Claim:
    """By record, or of the whole finding; MISSING where it cannot be worked out."""
    def __init__(self, shares=None, whole=None, rows=()):
        self.shares, self.whole, self.rows = shares, whole, rows
    def amount(self):
        if self.whole is not None or self.shares is None:
            return NONE if self.whole is None else self.whole
        values = self.shares.values()
        return MISSING if MISSING in values else sum(values, Fraction(0))
    def larger(self, other):
        whole = self.whole if self.whole is None else larger(self.whole, other.whole)
        shares = {row: larger(v, other.shares[row]) for row, v in (self.shares or {}).items()}
        return Claim(shares or None, whole, self.rows)
    def allocated(self):
        """By record; what is asked of the whole by their worth, with the largest remainders."""
        if absent(self.amount()) or self.whole is None:
            return {} if absent(self.amount()) else self.shares
        weights = [max(worth(row) or 0, 0) for row in self.rows]
        weights = weights if sum(weights) else [1] * len(self.rows)
        cents = int(self.whole * 100)
        parts = [Fraction(cents * weight) / sum(weights) for weight in weights]
        shares = [int(part) for part in parts]
        rest = sorted(range(len(parts)), key=lambda i: shares[i] - parts[i])  # stable: by key
        for i in rest[: cents - sum(shares)]:
            shares[i] += 1
        return {row: Fraction(share, 100) for row, share in zip(self.rows, shares)}
def larger(a, b):
    return MISSING if a is MISSING or b is MISSING else max(a, b)
def worth(row):
    value = row[row.record.worth] if row.record.worth else MISSING
    return None if absent(value) else value
def asked(value):
    """An amount before it is rounded: nothing below zero, and of none nothing."""
    return MISSING if value is MISSING else 0 if value is NONE else max(value, 0)
def rounded(value):
    return value if value is MISSING else fen(value)

class Money:
    def __init__(self, recover, rule):
        self.rule, self.way = rule, recover and recover["way"]
        self.amount, self.measure, self.limit = (
            recover and recover.get(part) and rule.terms.value(recover[part])
            for part in ("amount", "measure", "limit"))
        own = reads(recover and recover["amount"]) & {0, 1}
        self.place = 1 if rule.pairs and own == {1} else 0
    def claim(self, flagged, members, env, matches, reach):
        if not self.way:
            return Claim()
        if self.way == "per_finding":
            return Claim(None, rounded(asked(self.amount(env))), flagged)
        claims = getattr(self, self.way)(members, env, matches, reach)
        return Claim({row: rounded(claims.get(row, 0)) for row in flagged})
    def own(self, member, of=None, matches=None):
        """The amount, or another expression, of a member, with its first matches."""
        return (of or self.amount)(self.rule.env(member, member.first(matches)))
    def per_record(self, members, env, matches, reach):
        claims = {}
        for member in members:
            if "bindings" not in self.rule.flag:
                row, value = member.rows[self.place], asked(self.own(member))
                claims[row] = larger(value, claims.get(row, value))
                continue
            mine = matches if len(members) == 1 else member.kept
            for bound in mine:
                for place in self.rule.flag["bindings"]:
                    inner = self.rule.env(member, member.first(mine))
                    inner[place] = bound[place]
                    claims[bound[place]] = asked(self.amount(inner))
        return claims
    def beyond_dearest(self, members, env, matches, reach):
        """All but the dearest line; among equals the first stays."""
        claims = {c.rows[0]: asked(self.own(c)) for c in members}
        if MISSING in claims.values():
            return dict.fromkeys(claims, MISSING)
        return {**claims, max(claims, key=claims.get): 0}
    def beyond_limit(self, members, env, matches, reach):
        """The earlier lines use up the limit; what is beyond is charged pro rata."""
        limit, claims, used = self.limit(env), {}, []
        lines = [(c, self.own(c, self.measure), asked(self.own(c))) for c in members]
        if any(isinstance(v, Mark) for v in (limit, *(v for line in lines for v in line[1:]))):
            return {member.rows[0]: MISSING for member in members}
        for member, quantity, amount in lines:
            inside = sum(u for c, u in used if not reach or reach(c, member))
            used.append((member, min(quantity, max(limit - inside, 0))))
            beyond = Fraction(amount * (quantity - used[-1][1]))
            claims[member.rows[0]] = beyond / quantity if quantity > 0 else 0
        return claims

def deduplicated(findings):
    """Of each record the largest claim on it, never more than its worth."""
    claims = {}
    for finding in findings:
        for row, amount in finding.claim.allocated().items():
            claims[row] = max(claims.get(row, amount), amount)
    caps = {row: worth(row) for row in claims}
    return sum((amount if caps[row] is None else min(amount, max(fen(caps[row]), 0))
                for row, amount in claims.items()), Fraction(0))
