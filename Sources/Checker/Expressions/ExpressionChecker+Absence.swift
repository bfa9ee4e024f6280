import Parser
import Source
import Vocabulary

/// Absences inside conditions: `no R (c)`, `not has R (c)`, and `unless has R (c)`, which accuses
/// where nothing is found.
extension ExpressionChecker {
  /// The condition whose `has` must tell that data is lacking from that nothing is there.
  func needingCoverage(_ condition: Expr) -> Expr {
    switch condition.kind {
    case .exists(let source):
      Expr(.exists(withReach(source, at: condition.range)), .boolean, at: condition.range)
    case .call(.and, _), .call(.or, _): condition.mapChildren(needingCoverage)
    case _: condition
    }
  }

  /// How far is looked, where the conditions bound it.
  private func withReach(_ source: BoundSource, at range: SourceRange) -> BoundSource {
    let bounds = AbsenceBounds(of: source, in: self, ownDate: ownDate(at: range))
    return BoundSource(
      record: source.record, binding: source.binding, conditions: source.conditions,
      reach: bounds.unbounded == nil ? bounds.reach : nil)
  }

  /// What dates the row that an unqualified name is of, of a pair the later of both; nothing where
  /// it has no date.
  func ownDate(at range: SourceRange) -> Expr? {
    let own = scope.own.bindings
    guard let record = own.first.map({ bindings[$0].record }),
      let type = environment.dateType(of: record)
    else { return nil }
    let dates = own.map { Expr(.recordDate($0), type, at: range) }
    return dates.count > 1 ? Expr(.call(.extreme(.larger), dates), type, at: range) : dates.first
  }
}
