"""Aggregates over the group, over another record and among peers (chapter 19)."""
from .values import *  # noqa: F403

WHEN, GROUP, PEERS = -1, -2, -3  # as in terms.py

def scan_rows(terms, source):
    """Binds each row of a record in turn and yields whether it fits."""
    place, name, fits = source["binding"], source["record"], terms.all_of(source.get("conditions"))
    def scan(env):
        before = env[place]
        for row in terms.store.rows[name]:
            env[place] = row
            yield fits(env)
        env[place] = before
    return scan
def scan_group(env):
    """Binds each member in turn, as of its own date."""
    before = env[:]
    for bound, day in before[GROUP]:
        env[: len(bound)], env[WHEN] = bound, day
        yield True
    env[:] = before
def scan_peers(terms, source):
    place, fits = source["binding"], terms.all_of(source.get("conditions"))
    def scan(env):
        before, when = env[place], env[WHEN]
        for row, passed in env[PEERS]:
            env[place], env[WHEN] = row, when
            belongs = k_and((passed, fits(env)))
            env[WHEN] = row.day
            yield belongs
        env[place], env[WHEN] = before, when
    return scan
def members(terms, node):
    """(belongs, value of the argument) of each member that may belong."""
    over, is_condition = node["over"], node["aggregate"] in ("any", "all", "share")
    source = {} if over == "group" else over.get("record") or over["peers"]
    scan = scan_group if over == "group" else (
        scan_rows if "record" in over else scan_peers)(terms, source)
    argument = node.get("argument") and (
        terms.truth if is_condition else terms.value)(node["argument"])
    chosen = terms.all_of(node.get("filter"))
    def scanned(env):
        result = []
        for belongs in scan(env):
            if belongs is not False:
                both = k_and((belongs, chosen(env)))
                result.append((both, argument(env) if argument and both is not False else None))
        return [(t, v) for t, v in result if t is not False]
    return scanned
def quantifier(terms, node):
    scanned, is_any = members(terms, node), node["aggregate"] == "any"
    return lambda env: (k_or([k_and(pair) for pair in scanned(env)]) if is_any else
                        k_and([k_or((k_not(t), c)) for t, c in scanned(env)]))
def aggregate(terms, node):
    kind = node["aggregate"]
    if kind == "position":
        return position(terms, node)
    scanned, rank, compute = members(terms, node), node.get("rank"), STATISTICS.get(kind)
    rank = terms.value(rank) if isinstance(rank, dict) else lambda env: number(str(rank))
    def of(env):
        found = scanned(env)
        if any(t is None for t, _ in found):
            return MISSING
        values = [v for _, v in found if v is not NONE]
        if node["type"] == "duration" and values and MISSING not in values:
            return compute(values, key=comparable)
        if kind == "count":
            return len(found)
        if MISSING in values or kind == "share" and None in values:
            return MISSING
        if kind == "percentile":
            return percentile(values, rank(env))
        return compute(values) if values or kind in ("total", "distinct", "set") else MISSING
    return of
def position(terms, node):
    """The candidate's place among its peers: by value, then by date and key."""
    source, sign = node["over"]["peers"], -1 if node.get("descending") else 1
    scan, place = scan_peers(terms, source), source["binding"]
    value, chosen = terms.value(node["argument"]), terms.all_of(node.get("filter"))
    def of(env):
        own, env[place], before = env[0], env[0], env[place]
        if value(env) is NONE:
            return NONE
        env[place] = before
        found = [(env[place], k_and((t, chosen(env))), value(env)) for t in scan(env)]
        if any(t is None or v is MISSING for _, t, v in found if t is not False):
            return MISSING
        ranked = sorted((sign * v, row.order, row is own) for row, t, v in found
                        if t and v is not NONE)
        return next((i + 1 for i, (_, _, is_own) in enumerate(ranked) if is_own), NONE)
    return of
def percentile(values, rank):
    if not values or absent(rank) or rank > 100:
        return MISSING
    return sorted(values)[max(1, -(-rank * len(values) // 100)) - 1]
def mean(values):
    return exact(Fraction(sum(values)) / len(values))
def median(values):
    ordered, middle = sorted(values), len(values) // 2
    return ordered[middle] if len(values) % 2 else mean(ordered[middle - 1 : middle + 1])
def deviation(values):
    """Of the population: the root of the mean of the squares less the square of the mean."""
    square = mean([v * v for v in values]) - Fraction(mean(values)) ** 2
    return exact(Fraction((isqrt(int(4 * square * 10**12)) + 1) // 2, 10**6))  # to 6 places
def set_of(values):
    """Of codes and sets their members."""
    return frozenset(v for p in values for v in (p if isinstance(p, (tuple, frozenset)) else (p,)))

STATISTICS = {"total": lambda values: exact(sum(values)), "set": set_of, "average": mean,
              "distinct": lambda values: len(set(values)), "min": min, "max": max,
              "earliest": min, "latest": max, "median": median, "deviation": deviation,
              "share": mean, "mode": lambda values, key=lambda v: v: min(
                  values, key=lambda v: (-sum(key(v) == key(w) for w in values), key(v)))}
