import Lexer

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
    guard let same else {
      clauses.append(
        TraceClause(
          kind: kind, range: range, verdict: truth.verdict, value: value, records: records))
      return
    }
    let known = Set(clauses[same].records)
    clauses[same] = TraceClause(
      kind: kind, range: range, verdict: truth.verdict, value: value,
      records: clauses[same].records + records.filter { !known.contains($0) })
  }
}
