import Source

/// Clauses as they are read. What reads the same for several records is said once, for all of them.
struct ClauseList {
  private(set) var clauses: [TraceClause] = []

  mutating func add(
    _ kind: TraceClauseKind, _ range: SourceRange, _ truth: Truth, _ value: TraceValue? = nil,
    _ records: [RecordKey] = []
  ) {
    let same = clauses.lastIndex { clause in
      clause.kind == kind && clause.range == range && clause.verdict == truth.verdict
        && clause.value == value
    }
    var seen: Set<RecordKey> = []
    let known = same.map { clauses[$0].records } ?? []
    let clause = TraceClause(
      kind: kind, range: range, verdict: truth.verdict, value: value,
      records: (known + records).filter { seen.insert($0).inserted })
    if let same { clauses[same] = clause } else { clauses.append(clause) }
  }
}
