"""What a rule finds, by brute force: the meaning of chapters 4, 7, 8 and 9 of the specification."""

from dataclasses import dataclass, field
from values import *  # noqa: F403
from terms import Scene

FINDING, CLEAR, UNDETERMINED, OUTSIDE = "finding", "clear", "undetermined", "not_applicable"


@dataclass
class Join:
    word: str  # "with" or "without"
    record: str
    alias: str
    conditions: list
    another: bool = False
    dated: str = ""  # the field that dates the record
    own_dated: str = ""  # the field that dates the candidate
    step: str = ""  # "next" or "previous"


@dataclass
class Rule:
    id: str
    record: str
    effective: tuple = None
    where: list = field(default_factory=list)
    needs: list = field(default_factory=list)
    joins: list = field(default_factory=list)
    keys: list = field(default_factory=list)
    window: tuple = None
    gaps: int = None
    conditions: list = field(default_factory=list)
    what: tuple = None  # ("beyond", n), ("those", condition), ("names", aliases)
    unless: list = field(default_factory=list)
    recover: tuple = None  # ("each", e), ("once", e), ("quantity", amount, quantity, q), ("dearest", e)
    pair: tuple = None  # (a, b, field that orders or None)
    text: str = ""


@dataclass
class Finding:
    flagged: frozenset
    evidence: set
    shares: dict  # by flagged row: fen, MISSING or, where nothing is asked, empty
    whole: object = None  # the money of the whole finding, where it is worked out once


@dataclass
class Result:
    outcomes: dict
    findings: list


@dataclass
class Standing:
    """What is known of a candidate before grouping."""

    candidate: object
    fits: list  # (names of the joins, truth)
    outside: bool
    scope: object  # truth of effective, where and not unless
    lacking: bool  # what `needs` asks for is not on file

    def truth(self):
        if self.lacking:
            return None
        return k_and([self.scope, k_or(t for _, t in self.fits)])


class Judge:
    def __init__(self, rule, data):
        self.rule, self.data = rule, data
        self.peers = None
        self.findings = {}
        self.outcomes = {}

    def run(self):
        rule = self.rule
        candidates = self.candidates()
        if rule.pair is None:
            self.peers = [(c, self.scope(c)) for c in candidates]
        standings = [self.standing(c) for c in candidates]
        grouped = rule.keys or any(c.judges() for c in rule.conditions)
        if grouped:
            self.judge_groups(standings)
        else:
            for standing in standings:
                self.judge_alone(standing)
        return Result(self.outcomes, list(self.findings.values()))

    # Candidates

    def candidates(self):
        rule = self.rule
        rows = self.data.rows[rule.record]
        if rule.pair is None:
            return list(rows)
        a, b, by = rule.pair
        ordered = sorted(rows, key=dated_order)
        pairs = []
        for i, first in enumerate(ordered):
            for second in ordered[i + 1 :]:
                one, other = first, second
                if by is not None:
                    x, y = (self.data.follow(r, by) for r in (first, second))
                    if isinstance(x, Mark) or isinstance(y, Mark) or x == y:
                        continue
                    if y < x:
                        one, other = second, first
                pairs.append(Pair({a: one, b: other}))
        return pairs

    def scene(self, candidate, named=None, group=None, when=None):
        own, names = (None, candidate) if isinstance(candidate, dict) else (candidate, {})
        when = date_of(candidate) if when is None else when
        return Scene(self.data, own, {**names, **(named or {})}, group, self.peers, when)

    def scope(self, candidate):
        """Effective period and where."""
        rule, parts = self.rule, []
        if rule.effective:
            day, (first, last) = date_of(candidate), rule.effective
            known = day is not MISSING
            parts.append(
                (first <= day.number and (last is None or day.number <= last)) if known else None)
        scene = self.scene(candidate)
        if rule.pair is not None:
            a, b, _ = rule.pair
            scene = scene.having(own=candidate[a])
        return k_and(parts + [c.of(scene) for c in rule.where])

    def standing(self, candidate):
        scope = self.scope(candidate)
        scene = self.scene(candidate)
        exempt = k_or(u.of(scene) for u in self.rule.unless if not u.judges())
        outside = scope is False or exempt is True
        lacking = not all(k_or(
            k_and(c.of(scene.also(alias, r)) for c in conditions)
            for r in self.data.rows[record]) is True
            for record, alias, conditions in self.rule.needs)
        member = [c for c in self.rule.conditions if not c.judges()]
        fits = []
        for names, truth in self.combinations(scene, self.rule.joins):
            inner = scene.having(named={**scene.named, **names})
            truth = k_and([truth] + [c.of(inner) for c in member])
            fits.append((names, truth))
        return Standing(candidate, fits, outside, k_and([scope, k_not(exempt)]), lacking)

    def combinations(self, scene, joins):
        """All matches of the joins from here on, with their truth; none that is false."""
        if not joins:
            return [({}, True)]
        join, result = joins[0], []
        for row, truth in self.matches(scene, join):
            inner = scene if row is None else scene.also(join.alias, row)
            for names, rest in self.combinations(inner, joins[1:]):
                own = {} if row is None else {join.alias: row}
                truth_both = k_and([truth, rest])
                if truth_both is not False:
                    result.append(({**own, **names}, truth_both))
        return result

    def matches(self, scene, join):
        rows = [r for r in self.data.rows[join.record]
                if not (join.another and r is scene.own)]
        truths = [(r, k_and(c.of(scene.also(join.alias, r)) for c in join.conditions))
                  for r in rows]
        if join.word == "without":
            found = k_or(t for _, t in truths)
            if found is not False:
                return [(None, k_not(found))]
            return [(None, True if self.is_covered(join, scene) else None)]
        if join.step:
            return self.stepped(scene, join, truths)
        return [(r, t) for r, t in truths if t is not False]

    def is_covered(self, join, scene):
        """Whether the data covers the days that all conditions in time leave."""
        looks = [c.days(scene, join) for c in join.conditions if c.bounds(join)]
        if not looks:
            if not (join.dated and join.own_dated):
                return True
            own = scene.own.date
            looks = [None if own is MISSING else (own.number, own.number)]
        known = [d for d in looks if d is not None]
        covered = self.data.covered(join.record)
        if not known:
            return False
        first, last = max(d[0] for d in known), min(d[1] for d in known)
        return covered is not None and all(covered[0] <= d <= covered[1] for d in (first, last))

    def stepped(self, scene, join, truths):
        """The next or previous one that fits: certain if no unknown one lies nearer."""
        if scene.own.date is MISSING:
            return [(r, None) for r, t in truths if t is not False and r is not scene.own]
        here, sign = order(scene.own), 1 if join.step == "next" else -1
        far = []
        for row, truth in truths:
            if truth is False or row is scene.own:
                continue
            if row.date is MISSING:
                far.append((row, None))
            elif (order(row) > here) == (sign > 0):
                far.append((row, truth))
        dated = [x for x in far if x[0].date is not MISSING]
        dated.sort(key=lambda x: order(x[0]), reverse=sign < 0)
        result = [x for x in far if x[0].date is MISSING]
        doubt = bool(result)
        for row, truth in dated:
            result.append((row, None if doubt else truth))
            if truth is True:
                break
            doubt = True
        return result

    # One candidate

    def judge_alone(self, standing):
        candidate = standing.candidate
        truth = standing.truth()
        if standing.outside:
            self.settle(candidate, OUTSIDE)
            return
        self.settle(candidate, outcome_of(truth))
        if truth is not True:
            return
        sure = [names for names, t in standing.fits if t is True]
        if self.rule.what and self.rule.what[0] == "names":
            for names in sure:
                flagged = frozenset(names[n] for n in self.rule.what[1])
                evidence = {candidate, *names.values()} - flagged
                self.add(flagged, evidence, self.scene(candidate, names))
            return
        flagged = frozenset(candidate.values() if isinstance(candidate, dict) else [candidate])
        evidence = {r for names in sure for r in names.values()} - flagged
        first = {}
        if sure and sure[0]:
            for alias in sure[0]:
                rows = [n[alias] for n in sure]
                first[alias] = min(rows, key=dated_order)
        self.add(flagged, evidence, self.scene(candidate, first))

    def settle(self, candidate, outcome):
        self.outcomes[candidate] = outcome

    def add(self, flagged, evidence, scene, members=None, limits=None):
        shares, whole = self.money(flagged, scene, members, limits)
        there = self.findings.get(flagged)
        if there is None:
            self.findings[flagged] = Finding(flagged, set(evidence), shares, whole)
            return
        there.evidence |= set(evidence)
        for row, amount in shares.items():
            known = there.shares[row]
            if amount is MISSING or known is MISSING:
                there.shares[row] = MISSING
            else:
                there.shares[row] = max(amount, known)

    # Groups

    def judge_groups(self, standings):
        rule, groups = self.rule, {}
        for standing in standings:
            candidate, truth = standing.candidate, standing.truth()
            if standing.outside or truth is False:
                self.settle(candidate, OUTSIDE if standing.outside else CLEAR)
                continue
            scene = self.scene(candidate)
            key = tuple(k.of(scene) for k in rule.keys)
            if any(isinstance(k, Mark) for k in key):
                self.settle(candidate, UNDETERMINED if MISSING in key else CLEAR)
                continue
            if (rule.window or rule.gaps is not None) and date_of(candidate) is MISSING:
                self.settle(candidate, UNDETERMINED)
                continue
            groups.setdefault(key, []).append(standing)
        for group in groups.values():
            group.sort(key=lambda s: dated_order(s.candidate))
            self.judge_group(group)

    def judge_group(self, group):
        sure = [s for s in group if s.truth() is True]
        unsure = [s for s in group if s.truth() is None]
        without = self.verdicts(sure)
        if not unsure:
            for standing in sure:
                self.settle(standing.candidate, without[0][standing.candidate])
            for call in without[1]:
                self.add(*call)
            return
        if self.rule.window or self.rule.gaps is not None or self.rule.what:
            raise Unclear("membership is unknown in windows or with parts flagged")
        everyone = self.verdicts(group)
        first = set(without[0].values()) or {CLEAR}
        last = set(everyone[0].values())
        if first == {FINDING} and last == {FINDING}:
            for standing in sure:
                self.settle(standing.candidate, FINDING)
            for standing in unsure:
                self.settle(standing.candidate, UNDETERMINED)
            for call in without[1]:
                self.add(*call)
        elif first == last and first in ({CLEAR}, {OUTSIDE}):
            for standing in group:
                self.settle(standing.candidate, *first)
        else:
            for standing in group:
                self.settle(standing.candidate, UNDETERMINED)

    def verdicts(self, group):
        """The outcome of each member and the findings to add, if these are the members."""
        if self.rule.window:
            return self.window_verdicts(group)
        outcomes, calls = {}, []
        for part_ in self.runs(group) if self.rule.gaps is not None else [group]:
            if not part_:
                continue
            truth, exempt = self.verdict(part_)
            if exempt is True:
                outcome = OUTSIDE
            else:
                outcome = outcome_of(k_and([truth, k_not(exempt)]))
            outcomes.update({s.candidate: outcome for s in part_})
            if outcome == FINDING:
                self.flag_group(part_, part_, outcomes, calls)
        return outcomes, calls

    def flag_group(self, members, fullest, outcomes, calls):
        what = self.rule.what
        scene = self.group_scene(fullest)
        chosen = members
        if what and what[0] == "beyond":
            chosen = self.beyond_first(members, what[1])
        if what and what[0] == "those":
            truths = [(s, what[1].of(self.scene(s.candidate))) for s in members]
            chosen = [s for s, t in truths if t is True]
            outcomes.update({s.candidate: UNDETERMINED for s, t in truths if t is None})
            outcomes.update({s.candidate: CLEAR for s, t in truths if t is False})
        elif what:
            outcomes.update({s.candidate: CLEAR for s in members if s not in chosen})
        if not chosen:
            return
        flagged = frozenset(rows_of(chosen))
        evidence = {r for s in members for names, t in s.fits if t is True for r in names.values()}
        evidence = (evidence | set(rows_of(members))) - flagged
        calls.append((flagged, evidence, scene, [s.candidate for s in members], None))

    def beyond_first(self, members, count):
        if not self.rule.window:
            return members[count:]
        kept, chosen = [], []
        for standing in members:
            inside = [s for s in kept if self.reaches(s.candidate, standing.candidate)]
            if len(inside) >= count:
                chosen.append(standing)
            else:
                kept.append(standing)
        return chosen

    def verdict(self, members):
        scene = self.group_scene(members)
        truth = k_and(c.of(scene) for c in self.rule.conditions if c.judges())
        exempt = k_or(u.of(scene) for u in self.rule.unless if u.judges())
        return truth, exempt

    def group_scene(self, members):
        candidates = [s.candidate for s in members]
        dates = [date_of(c) for c in candidates]
        when = MISSING if MISSING in dates else max(dates, key=lambda d: d.seconds)
        first = candidates[0]
        scene = self.scene(first, when=when)
        return scene.having(group=candidates)

    def runs(self, group):
        result = []
        for standing in group:
            day = date_of(standing.candidate).number
            if result and day - date_of(result[-1][-1].candidate).number <= self.rule.gaps:
                result[-1].append(standing)
            else:
                result.append([standing])
        return result

    # Windows

    def reaches(self, first, last):
        """Whether a window that starts at `first` holds `last`."""
        count, unit = self.rule.window
        a, b = date_of(first), date_of(last)
        if exact(unit):
            return 0 <= b.seconds - a.seconds < count * (60 if unit == "minutes" else 3600)
        return a.number <= b.number < shifted(Day(a.number), count, unit).number

    def window_verdicts(self, group):
        outcomes = {s.candidate: CLEAR for s in group}
        calls, holding = [], []
        for i, standing in enumerate(group):
            window = [s for s in group if self.reaches(standing.candidate, s.candidate)]
            truth, exempt = self.verdict(window)
            truth = k_and([truth, k_not(exempt)])
            if truth is True:
                holding.append(window)
            elif truth is None:
                outcomes.update({s.candidate: UNDETERMINED for s in window})
        for windows in merged(holding):
            members = [s for s in group if any(s in w for w in windows)]
            fullest = max(windows, key=len)
            outcomes.update({s.candidate: FINDING for s in members})
            self.flag_group(members, fullest, outcomes, calls)
        return outcomes, calls

    # Money

    def money(self, flagged, scene, members, limits):
        recover = self.rule.recover
        if recover is None:
            return {}, None
        if recover[0] == "each":
            return {r: self.share(recover[1], r, scene) for r in flagged}, None
        if recover[0] == "once":
            value = recover[1].of(scene)
            whole = MISSING if isinstance(value, Mark) else max(rounded_fen(value), Fraction(0))
            return {}, whole
        if recover[0] == "dearest":
            return self.beyond_dearest(recover[1], members, scene), None
        return self.beyond_quantity(recover, members, scene), None

    def share(self, term, row, scene):
        inner = scene.having(group=None)
        if self.rule.what and self.rule.what[0] == "names":
            value = term.of(inner)
        else:
            value = term.of(inner.having(own=row))
        if value is NONE:
            return Fraction(0)
        return MISSING if value is MISSING else max(rounded_fen(value), Fraction(0))

    def beyond_dearest(self, term, members, scene):
        values = {m: term.of(scene.having(own=m, group=None)) for m in members}
        if any(isinstance(v, Mark) for v in values.values()):
            return {m: MISSING for m in members}
        top = max(values.values())
        stays = next(m for m in members if values[m] == top)
        return {m: Fraction(0) if m is stays else max(rounded_fen(values[m]), Fraction(0))
                for m in members}

    def beyond_quantity(self, recover, members, scene):
        _, amount, quantity, limit = recover
        limit = limit.of(scene)
        result = {}
        for i, member in enumerate(members):
            before = members[: i + 1]
            if self.rule.window:
                before = [m for m in before if self.reaches(m, member)]
            used = [quantity.of(scene.having(own=m)) for m in before]
            value = amount.of(scene.having(own=member))
            if MISSING in used or isinstance(value, Mark) or isinstance(limit, Mark):
                result[member] = MISSING
                continue
            excess = min(max(sum(used) - limit, Fraction(0)), max(used[-1], Fraction(0)))
            share = value * excess / used[-1] if excess else Fraction(0)
            result[member] = max(rounded_fen(share), Fraction(0))
        return result


class Unclear(Exception):
    """The model does not say what comes out."""


def merged(windows):
    """Windows that share a member, one list per finding."""
    result = []
    for window in windows:
        touching = [m for m in result if any(set(map(id, w)) & set(map(id, window)) for w in m)]
        for m in touching:
            result.remove(m)
        result.append([w for m in touching for w in m] + [window])
    return result


def outcome_of(truth):
    return UNDETERMINED if truth is None else FINDING if truth else CLEAR


def rows_of(standings):
    rows = []
    for standing in standings:
        candidate = standing.candidate
        rows += candidate.values() if isinstance(candidate, dict) else [candidate]
    return rows


def date_of(candidate):
    if not isinstance(candidate, dict):
        return candidate.date
    dates = [r.date for r in candidate.values()]
    return MISSING if MISSING in dates else max(dates, key=lambda d: d.seconds)


def dated_order(candidate):
    day = date_of(candidate)
    keys = tuple(r.key for r in candidate.values()) if isinstance(candidate, dict) else (candidate.key,)
    return (day is MISSING, 0 if day is MISSING else day.seconds) + keys


class Pair(dict):
    """The two rows of a pair by their names; told apart by itself."""

    def __hash__(self):
        return id(self)

    def __eq__(self, other):
        return self is other


from terms import exact  # noqa: E402


def deduplicated(results, worth):
    """Of each row the largest claim on it, never more than its worth."""
    claims = {}
    for result in results:
        for finding in result.findings:
            for row, amount in allocated(finding, worth).items():
                claims[row] = max(claims.get(row, Fraction(0)), amount)
    total = Fraction(0)
    for row, amount in claims.items():
        cap = worth(row)
        total += amount if cap is None else min(amount, max(cap, Fraction(0)))
    return total


def allocated(finding, worth):
    if finding.whole is None and MISSING in finding.shares.values():
        return {}
    if finding.whole is None:
        return finding.shares
    if finding.whole is MISSING:
        return {}
    rows = sorted(finding.flagged, key=lambda r: r.key)
    weights = [max(worth(r) or Fraction(0), Fraction(0)) for r in rows]
    if not sum(weights):
        weights = [Fraction(1)] * len(rows)
    fen = finding.whole * 100
    exact_shares = [fen * w / sum(weights) for w in weights]
    shares = [int(s) for s in exact_shares]
    rest = sorted(range(len(rows)), key=lambda i: (shares[i] - exact_shares[i], rows[i].key))
    for i in rest[: int(fen) - sum(shares)]:
        shares[i] += 1
    return {r: Fraction(s, 100) for r, s in zip(rows, shares)}


def recovered(finding):
    """The money of a finding: empty text where none is asked, MISSING where it is unknown."""
    if finding.whole is not None:
        return finding.whole
    if not finding.shares:
        return ""
    if MISSING in finding.shares.values():
        return MISSING
    return sum(finding.shares.values(), Fraction(0))
