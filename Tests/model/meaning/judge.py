"""What a rule finds: candidates, joins, groups and their segments, verdicts (chapter 19)."""
from .money import Money
from .records import runs
from .terms import GROUP, PEERS, environment, reads
from .values import *  # noqa: F403

FINDING, CLEAR, UNDETERMINED, OUTSIDE = "finding", "clear", "undetermined", "not_applicable"
NO, EXEMPT, UNKNOWN, YES = range(4)  # verdicts, the greatest of which counts
OUTCOMES = (CLEAR, OUTSIDE, UNDETERMINED, FINDING)

class Candidate:
    """A row, or a pair of rows; `kept` is what the joins match: the rows of all bindings."""
    def __init__(self, rows, order):
        self.rows, self.order, self.kept = rows, order, []
        late = max(rows, key=lambda row: row.order)
        self.day, self.seconds = late.day, late.seconds
    def first(self, matches=None):
        """Its rows, and of the other records the first match by date and key."""
        columns = list(zip(*(matches or self.kept)))[len(self.rows):]
        return [*self.rows, *(min((row for row in column if row is not None), default=None,
                                  key=lambda row: row.order) for column in columns)]
    def __repr__(self):
        return ";".join(f"{row.record.name}={escaped(row.key)}" for row in self.rows)

class Finding:
    def __init__(self, rule, subject, flagged, evidence, claim, env):
        self.rule, self.subject, self.flagged, self.dismissed = rule, subject, flagged, False
        self.evidence, self.claim, certain = evidence - set(flagged), claim, rule.certain
        self.because = "".join(part if isinstance(part, str) else rule.write(part[0](env), part[1])
                               for part in rule.parts)
        self.date = max((r.day for r in flagged if r.day is not MISSING), default=MISSING)
        words = {certain[word]: word for word in ("violation", "suspicion")} if rule.weigh else {}
        self.certainty = words.get(rule.weigh(env), "undetermined") if rule.weigh else certain

class Rule:
    def __init__(self, rule, store):
        self.rule, self.store, self.terms = rule, store, store.terms
        terms, candidates, grouping = store.terms, rule["candidates"], rule.get("grouping") or {}
        self.record = store.records[candidates.get("each") or candidates["pairs"]]
        self.pairs, by = "pairs" in candidates, candidates.get("by")
        terms.of_pairs = self.pairs
        self.by = by and [terms.value(by["first"]), terms.value(by["second"])]
        effective = rule.get("effective") or {}
        self.effective = [effective.get(e) and day_of(effective[e]) for e in ("from", "to")]
        self.where, self.judging = (terms.all_of(rule.get(k)) for k in ("where", "judging"))
        self.needs = [terms.truth_exists({"source": s}) for s in rule.get("needs") or []]
        self.joins = [Join(join, terms) for join in rule.get("joins") or []]
        self.membership, self.of_matches = self.split(rule.get("membership") or [])
        exemptions = rule.get("exemptions") or []
        single = [e["condition"] for e in exemptions if not e.get("judges_group")]
        self.exempt, self.exempt_matches = self.split(single)
        self.exempt_group = [terms.truth(e["condition"]) for e in exemptions
                             if e.get("judges_group")]
        self.grouped = bool(grouping or rule.get("judging"))
        self.keys = [(k["name"], k["value"], terms.value(k["value"]))
                     for k in grouping.get("keys") or []]
        self.window, self.gaps = (grouping.get(kind) and terms.value(grouping[kind])
                                  for kind in ("window", "gaps"))
        self.flag, self.those = rule["flag"], terms.all_of(rule["flag"].get("those"))
        self.money = Money(rule.get("recover"), self)
        self.parts = [p["text"] if "text" in p else (terms.value(p["value"]), p["value"])
                      for p in rule.get("because") or []]
        certain = self.certain = rule.get("certainty") or "violation"
        self.weigh = isinstance(certain, dict) and terms.value(certain["expression"])
    def split(self, conditions):
        """Those that do not read the record of a join, and those that do."""
        others = {join.place for join in self.joins}
        return [[self.terms.truth(c) for c in conditions if bool(reads(c) & others) == of_others]
                for of_others in (False, True)]
    def write(self, value, node):
        return write(value, node["type"], self.store.book.get("choices", []))
    def run(self, needed):
        """Fills `candidates`, `outcomes`, `undetermined` (subjects) and `found` (findings)."""
        self.undetermined, self.found, self.peers, groups = set(), {}, (), {}
        self.candidates = self.all_candidates()
        self.outcomes = dict.fromkeys(self.candidates, UNDETERMINED)
        if needed & self.store.absent:
            self.undetermined = {""}
            return
        scopes = [self.scope(candidate) for candidate in self.candidates]
        self.peers = [(c.rows[0], scope) for c, scope in zip(self.candidates, scopes)]
        for candidate, scope in zip(self.candidates, scopes):
            verdict = self.before_grouping(candidate, scope)
            if verdict is None and self.grouped:
                key = tuple(of(self.env(candidate)) for _, _, of in self.keys)
                undated = (self.window or self.gaps) and candidate.day is MISSING
                verdict = NO if NONE in key else UNKNOWN if MISSING in key or undated else None
                if verdict is None:
                    groups.setdefault(key, []).append(candidate)
                    continue
            elif verdict is None:
                verdict = YES if candidate.taking else UNKNOWN
            self.settle(candidate, verdict)
        for key, group in groups.items():
            self.judge_group(key, group)

    # Candidates before grouping
    def all_candidates(self):
        rows, pairs = self.store.rows[self.record.name], []
        if not self.pairs:
            return [Candidate((row,), row.order) for row in rows]
        for i, first in enumerate(rows):
            for second in rows[i + 1 :]:
                pair, values = (first, second), (0, 1)
                if self.by:
                    values = [of(environment(pair, MISSING)) for of in self.by]
                    if any(absent(value) for value in values) or values[0] == values[1]:
                        continue
                pair = pair if values[0] < values[1] else pair[::-1]
                places = [row.order for row in pair]
                pairs.append(Candidate(pair, (max(places)[:2], places)))
        return sorted(pairs, key=lambda pair: pair.order)
    def env(self, candidate, bound=None):
        env = environment(bound or candidate.rows, candidate.day)
        env[PEERS] = self.peers
        return env
    def scope(self, candidate):
        (first, last), day, in_force = self.effective, candidate.day, True
        if first or last:
            in_force = None if day is MISSING else (first or 0) <= day <= (last or LAST_DAY)
        return False if in_force is False else k_and((in_force, self.where(self.env(candidate))))
    def before_grouping(self, candidate, scope):
        """The verdict where one is clear by now; else `taking` says whether it takes part."""
        env = self.env(candidate)
        exempt = k_or([condition(env) for condition in self.exempt])
        if scope is False or exempt is True:
            return EXEMPT
        if not all(need(env) is True for need in self.needs):
            return UNKNOWN
        taking = k_and([scope, k_not(exempt), *(condition(env) for condition in self.membership)])
        if taking is False:
            return NO
        matches, exempt = [], False
        for bound, truth in self.combinations(candidate, list(candidate.rows), self.joins):
            inner = self.env(candidate, bound)
            truth = k_and([truth, *(condition(inner) for condition in self.of_matches)])
            if truth is not False:
                matches.append((bound, truth))
                exempt = k_or([exempt, *(condition(inner) for condition in self.exempt_matches)])
        if not matches or exempt is True:
            return EXEMPT if matches else NO
        best = k_or([truth for _, truth in matches])
        candidate.kept = [bound for bound, truth in matches if truth is best]
        candidate.taking = k_and((taking, best, k_not(exempt)))
    def combinations(self, candidate, bound, joins):
        """Every choice of rows for the joins, with its truth where that is not false."""
        if not joins:
            return [(bound, True)]
        result, join = [], joins[0]
        for row, truth in join.matches(candidate, self.env(candidate, bound), self):
            inner = bound + [None] * (join.place - len(bound)) + [row]
            result += [(rest, k_and((truth, other)))
                       for rest, other in self.combinations(candidate, inner, joins[1:])]
        return result

    # One candidate, or the members of a group
    def settle(self, candidate, verdict):
        self.outcomes[candidate] = OUTCOMES[verdict]
        if verdict == UNKNOWN:
            self.undetermined.add(repr(candidate))
        places = self.flag.get("bindings", ())
        if verdict == YES and not places:
            env = self.env(candidate, candidate.first())
            self.find(repr(candidate), candidate.rows, [candidate], env)
        for bound in candidate.kept if verdict == YES and places else []:
            flagged = [bound[p] for p in places]
            same = [b for b in candidate.kept if [b[p] for p in places] == flagged]
            self.find(repr(candidate), flagged, [candidate], self.env(candidate, bound), same)
    def find(self, subject, flagged, members, env, kept=None, reach=None):
        flagged = sorted(set(flagged), key=lambda row: (row.record.name, row.key))
        matches = kept or [bound for member in members for bound in member.kept]
        evidence = {row for bound in matches for row in bound if row is not None}
        evidence |= {row for member in members for row in member.rows}
        claim = self.money.claim(flagged, members, env, matches, reach)
        finding = Finding(self, subject, flagged, evidence, claim, env)
        known = self.found.setdefault(frozenset(flagged), finding)
        if known is not finding:
            known.evidence |= finding.evidence
            known.claim = known.claim.larger(claim)
    def judge_group(self, key, group):
        sure = [c for c in group if c.taking is True]
        known, clusters, length = self.verdicts(sure)
        possible = known if sure == group else self.verdicts(group)[0]
        verdicts = {c: known[c] if known[c] == possible[c] else UNKNOWN for c in sure}
        differ = any(known[c] != possible[c] for c in sure)
        for candidate in group:
            is_no = possible[candidate] == NO and not differ
            verdicts.setdefault(candidate, NO if is_no else UNKNOWN)
        for members, _ in clusters:
            if any(verdicts[c] == UNKNOWN for c in members):
                verdicts.update(dict.fromkeys(members, UNKNOWN))
        subject = ";".join(f"{name}={escaped(self.write(value, node))}"
                           for (name, node, _), value in zip(self.keys, key))
        self.outcomes.update({c: OUTCOMES[verdict] for c, verdict in verdicts.items()})
        for members, fullest in clusters:
            if all(verdicts[c] == YES for c in members):
                self.flag_cluster(subject, members, fullest, length)
        open_ = [c for c in group if self.outcomes[c] == UNDETERMINED]
        as_group = not sure or any(verdicts[c] == UNKNOWN for c in sure)
        self.undetermined |= {subject if as_group else repr(c) for c in open_}
    def verdicts(self, group):
        """Of each member, and the clusters as (members, fullest segment); the length of windows."""
        if not group:
            return {}, [], None
        length = (self.window or self.gaps or (lambda env: None))(self.group_env(group))
        if absent(length):
            return dict.fromkeys(group, UNKNOWN), [], None
        verdicts, clusters = dict.fromkeys(group, NO), []
        for segment in self.segments(group, length):
            env = self.group_env(segment)
            holds, exempt = self.judging(env), k_or([c(env) for c in self.exempt_group])
            verdict = NO if holds is False else EXEMPT if exempt is True else (
                YES if holds and exempt is False else UNKNOWN)
            verdicts.update({c: max(verdict, verdicts[c]) for c in segment})
            if verdict == YES:
                touching = [c for c in clusters if not set(segment).isdisjoint(c[0])]
                members = set(segment).union(*(c[0] for c in touching))
                fullest = max([*(c[1] for c in touching), segment], key=len)
                clusters = [c for c in clusters if c not in touching] + [(members, fullest)]
        ordered = [([c for c in group if c in members], full) for members, full in clusters]
        return verdicts, ordered, length
    def segments(self, group, length):
        if not self.window:
            return runs(group, length, lambda c: c.seconds) if self.gaps else [group]
        unit = 1 if length[1] in EXACT else DAY
        starts = [i for i, c in enumerate(group)
                  if not i or c.seconds // unit != group[i - 1].seconds // unit]
        return [[c for c in group[i:] if in_window(group[i], c, length)] for i in starts]
    def group_env(self, members):
        """What is read once for a group is read for its latest member: the last with a date."""
        latest = next((c for c in reversed(members) if c.day is not MISSING), members[-1])
        env = self.env(latest, latest.first())
        env[GROUP] = [(member.first(), member.day) for member in members]
        return env
    def flag_cluster(self, subject, members, fullest, length):
        reach = (lambda a, b: in_window(a, b, length)) if self.window else None
        chosen, env = members, self.group_env(fullest)
        if "beyond_first" in self.flag:
            chosen = beyond_first(members, int(self.flag["beyond_first"]), reach)
        elif "those" in self.flag:
            truths = []
            for member in members:
                own = self.env(member, member.first())
                own[GROUP] = env[GROUP]
                truths.append(self.those(own))
            chosen = [c for c, truth in zip(members, truths) if truth is True]
            self.outcomes.update({c: UNDETERMINED for c, t in zip(members, truths) if t is None})
        for member in members:
            if member not in chosen and self.outcomes[member] == FINDING:
                self.outcomes[member] = CLEAR
        flagged = [row for c in chosen for row in c.rows] if "bindings" not in self.flag else [
            bound[place] for c in members for bound in c.kept for place in self.flag["bindings"]]
        if flagged:
            self.find(subject, flagged, members, env, reach=reach)

class Join:
    def __init__(self, join, terms):
        source = join["source"]
        self.place, self.conditions = source["binding"], terms.all_of(source.get("conditions"))
        self.record, self.store = terms.store.records[source["record"]], terms.store
        self.absence, self.another = join["kind"] == "without", bool(join.get("another"))
        self.sign = {"next": 1, "previous": -1}.get(join.get("which"), 0)
        self.is_covered = terms.covered(self.record, join.get("reach"))
    def matches(self, candidate, env, rule):
        fitting = []
        for row in self.store.rows[self.record.name]:
            env[self.place] = row
            if not (self.another and row in candidate.rows):
                fitting.append((row, self.conditions(env)))
        env[self.place] = None
        if self.absence:
            fits = k_or([truth for _, truth in fitting])
            open_ = fits is None or fits is False and not self.is_covered(env)
            return [] if fits else [(None, None if open_ else True)]
        if self.sign:
            fitting = self.stepped(candidate, fitting, rule.record is self.record)
        return [(row, truth) for row, truth in fitting if truth is not False]
    def stepped(self, candidate, fitting, same_record):
        """The next or the previous; each row that may be it, where that is not known."""
        own, dated, undated = candidate.rows[0], [], []
        for row, truth in fitting[:: self.sign]:
            order = 3 if same_record else 2 if row.is_time and own.is_time else 0
            a, b = (r.order[:order] if order else r.day for r in (row, own))
            known = row.day is not MISSING and candidate.day is not MISSING
            side = False if row is own else (a > b if self.sign > 0 else a < b) if known else None
            (dated if row.day is not MISSING else undated).append((row, k_and((side, truth))))
        first = next((i for i, (_, truth) in enumerate(dated) if truth is True), len(dated))
        if first < len(dated) and all(truth is False for _, truth in dated[:first] + undated):
            return [dated[first]]
        return [(row, truth and None) for row, truth in dated[: first + 1] + undated]
def in_window(first, last, length):
    """Whether a window that starts at the first holds the last."""
    if length[1] in EXACT:
        return first.seconds <= last.seconds < first.seconds + length[0] * EXACT[length[1]]
    end = shift_day(first.day, *length)
    return first.day <= last.day and (end is MISSING or last.day < end)
def beyond_first(members, count, reach):
    """All but the first; in windows a line is beyond when its window holds so many that are not."""
    kept, beyond = [], []
    for member in members:
        held = [c for c in kept if not reach or reach(c, member)]
        (beyond if len(held) >= count else kept).append(member)
    return beyond
def escaped(text):
    return str(text).replace("%", "%25").replace(";", "%3B").replace("=", "%3D")
