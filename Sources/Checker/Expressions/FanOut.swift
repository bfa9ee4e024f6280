import Parser
import Source
import Vocabulary

/// Whether a number belongs to each record that is aggregated, or to a record that many of them
/// share and that would be taken in once for each.
private enum Ownership {
  case each, shared
  /// A constant, a parameter: belongs to none.
  case neutral
}

extension ExpressionChecker {
  /// `total settlement.amount` over fee lines: reported with the way that counts each once.
  func repeatedValue(_ value: Expr, _ syntax: AggregateSyntax, _ owner: Owner) -> Diagnostic? {
    guard let shared = sharedTerm(value, owner), let name = namedValue(shared) else { return nil }
    let field = field(of: shared).map { Wording($0.names) } ?? name.label
    return .repeatedValue(
      name.label, sharedRecord(shared), field: field, kind: syntax.kind,
      at: syntax.argument?.range ?? value.range,
      notes: name.declared.map { [declaredNote(name.label, $0)] } ?? [])
  }

  private func declaredNote(_ label: Wording, _ range: SourceRange) -> Diagnostic.Note {
    Diagnostic.Note(
      "`\(label.english)` is declared here, once for each such record",
      "`\(label.chinese)` 在此声明，每条该类记录仅有一个值", at: range)
  }

  private func sharedRecord(_ value: Expr) -> Wording {
    switch value.kind {
    case .follow(let base, _):
      if case .reference(let record) = base.type { return recordName(record) }
    case .field(let binding, _): return recordName(bindings[binding].record)
    case .column(let lookup, _):
      if case .record(let record) = lookup.source { return recordName(record) }
    case _: break
    }
    return Wording(en: "record", zh: "记录")
  }

  /// The term whose value many aggregated records share; nothing where each has its own.
  private func sharedTerm(_ value: Expr, _ owner: Owner) -> Expr? {
    switch value.kind {
    case .call(.arithmetic(.add), let sides), .call(.arithmetic(.subtract), let sides):
      return sharedTerm(sides[0], owner) ?? sharedTerm(sides[1], owner)
    case .call(.negate, let parts), .call(.absolute, let parts), .call(.rounded, let parts),
      .call(.orElse, let parts):
      return sharedTerm(parts[0], owner)
    case _:
      guard case .shared = ownership(value, owner) else { return nil }
      return leaf(of: value, owner)
    }
  }

  private func leaf(of value: Expr, _ owner: Owner) -> Expr? {
    if namedValue(value) != nil { return value }
    return value.children.lazy.compactMap { leaf(of: $0, owner) }.first {
      if case .shared = ownership($0, owner) { return true }
      return false
    }
  }

  private func ownership(_ value: Expr, _ owner: Owner) -> Ownership {
    switch value.kind {
    case .constant, .parameter, .given: .neutral
    case .field(let binding, _): owner.holds(binding) ? .each : .shared
    case .follow: .shared
    case .column(let lookup, _):
      switch lookup.source {
      case .table: .each
      case .record: identifies(lookup.keys, owner) ? .each : .shared
      }
    case .call(.arithmetic, let sides):
      together(ownership(sides[0], owner), ownership(sides[1], owner))
    case .call(.negate, let parts), .call(.absolute, let parts), .call(.rounded, let parts):
      ownership(parts[0], owner)
    case .ownKey, .recordDate, .rowExists, .call, .memberOf, .scope, .aggregate, .exists, .invalid:
      .each
    }
  }

  /// Whether the keys hold those of the aggregated record itself, so that each has a row of its own.
  private func identifies(_ keys: [Expr], _ owner: Owner) -> Bool {
    guard let own = owner.record else { return false }
    let isOwn = keys.contains { $0.kind == .ownKey(own) }
    return isOwn
      || environment[bindings[own].record].keyFields.allSatisfy { field in
        keys.contains { $0.kind == .field(own, field) }
      }
  }

  /// A shared price times each line's quantity is each line's own.
  private func together(_ left: Ownership, _ right: Ownership) -> Ownership {
    switch (left, right) {
    case (.each, _), (_, .each): .each
    case (.shared, _), (_, .shared): .shared
    case (.neutral, .neutral): .neutral
    }
  }
}

extension Owner {
  func holds(_ binding: BindingID) -> Bool {
    switch self {
    case .record(let own): own == binding
    case .pair(let first, let second): first == binding || second == binding
    case .nothing: false
    }
  }
}
