import Parser
import Source
import Vocabulary

/// `needs`, `with` and `without`.
extension RuleChecker {
  mutating func checkNeed(_ need: SourceSyntax) -> CheckedRule.Need? {
    expressions.scope = scope
    return expressions.checkSource(need).map {
      CheckedRule.Need(source: $0, range: need.range)
    }
  }

  mutating func checkJoin(_ join: JoinSyntax) -> CheckedRule.Join? {
    guard let record = expressions.record(named: join.record) else {
      if let alias = join.alias { forget(alias) }
      return nil
    }
    checkKind(of: join, record)
    let binding = expressions.bind(record, alias: join.alias)
    var inner = scope
    expressions.speak(of: binding, alias: join.alias, in: &inner)
    remember(binding, of: join, in: inner)
    inner.facing = Facing(left: scope.own.record, right: binding)
    let conditions = within(inner) { $0.checkConditions(join.conditions) }
    let isKnown = !conditions.contains(where: \.isUnknown)
    let source = BoundSource(record: record, binding: binding, conditions: conditions)
    return CheckedRule.Join(
      kind: join.kind, which: join.which, isAnother: join.isAnother, source: source,
      reach: join.kind == .without && isKnown ? checkReach(of: source, at: join.range) : nil,
      range: join.range)
  }

  /// The record of a `with` can be spoken of from here on; that of a `without` is not there.
  private mutating func remember(_ binding: BindingID, of join: JoinSyntax, in inner: NameScope) {
    switch join.kind {
    case .with:
      flaggable += inner.named.dropFirst(scope.named.count)
      scope.named = inner.named
    case .without: break
    }
  }

  /// A record that could not be found still takes its alias, so that its uses are not reported too.
  private mutating func forget(_ alias: Name) {
    expressions.lostNames.insert(alias.text)
  }

  private mutating func checkKind(of join: JoinSyntax, _ record: RecordID) {
    guard let own = candidateRecord else { return }
    if join.isAnother, own != record {
      expressions.report(
        .anotherOfOtherKind(
          expressions.recordName(record), candidates: expressions.recordName(own),
          at: join.record.range))
    }
    switch join.which {
    case .every: break
    case .next, .previous:
      for side in [own, record] where environment.dateType(of: side) == nil {
        expressions.report(.undated(expressions.recordName(side), at: join.record.range))
      }
    }
  }

  var candidateRecord: RecordID? { expressions.bindings.first?.record }

  private mutating func checkReach(
    of source: BoundSource, at range: SourceRange
  ) -> CheckedRule.Reach? {
    let ownDate = within(scope) { $0.ownDate(at: range) }
    let bounds = AbsenceBounds(of: source, in: expressions, ownDate: ownDate)
    if let side = bounds.unbounded {
      expressions.report(
        .unboundedAbsence(expressions.recordName(source.record), missing: side, at: range))
      return nil
    }
    return bounds.reach
  }
}
