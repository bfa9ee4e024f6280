import Checker
import Plan
import Values
import Vocabulary

extension Facts {
  /// What an expression lacks, where its value is missing or unknown; nothing where it is known.
  package func collectMissing(
    _ node: Node, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    if causes.count >= Missing.countMax { return }
    let result = value(node, &environment, &memo)
    guard case .missing(let absence) = result else {
      collectOpenPeriod(result, node, &environment, into: &causes, &memo)
      return
    }
    var lacking: Set<Missing> = []
    collectBelow(node, &environment, into: &lacking, &memo)
    if case .overflow = absence, lacking.isEmpty { lacking.insert(.overflow) }
    causes.formUnion(lacking)
  }

  private func collectBelow(
    _ node: Node, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    switch node.kind {
    case .field(let place):
      guard let row = row(RowPlace(binding: place.binding, record: place.record), environment)
      else { return }
      collectField(place.record, place.field, row, depth: environment.depth, into: &causes, &memo)
    case .recordDate(let place):
      if let row = row(place, environment) { collectDate(place.record, row, into: &causes, &memo) }
    case .follow(let base, let record, let field):
      collectFollow(base, record, field, &environment, into: &causes, &memo)
    case .column(let lookup, let field):
      collectLookup(lookup, field, &environment, into: &causes, &memo)
    case .rowExists(let lookup): collect(lookup.keys, &environment, into: &causes, &memo)
    case .call(let call): collect(call, &environment, into: &causes, &memo)
    case .scope(let base, let cases):
      collectMissing(base, &environment, into: &causes, &memo)
      if case .member(let place) = value(base, &environment, &memo), cases.indices.contains(place) {
        collect(cases[place], &environment, into: &causes, &memo)
      }
    case .aggregate(let aggregate): collectAggregate(aggregate, &environment, into: &causes, &memo)
    case .exists(let match):
      collectMatch(match, &environment, into: &causes, &memo)
      if exists(match, &environment, &memo).isNo {
        collectCoverage(match.reach, in: match.record, &environment, into: &causes, &memo)
      }
    case .constant, .parameter, .ownKey, .given, .memberOf, .invalid:
      collect(node.children, &environment, into: &causes, &memo)
    }
    collectOwn(node, &environment, into: &causes, &memo)
  }

  /// What the operands lack; where a gap in the other record is no match, only what the candidate
  /// lacks.
  private func collect(
    _ call: CallNode, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    switch call.gaps.rule {
    case .matchesNothing:
      collectMissing(call.operands[0], &environment, into: &causes, &memo)
    case .decidedByOthers, .carries, .skipsNone, .replaced, .failsOnNone, .decidedByKnown,
      .isAsked:
      collect(call.operands, &environment, into: &causes, &memo)
    }
  }

  private func collect(
    _ nodes: [Node], _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    for node in nodes { collectMissing(node, &environment, into: &causes, &memo) }
  }

  /// What has no value although everything below it has one.
  private func collectOwn(
    _ node: Node, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    switch node.kind {
    case .parameter(let index):
      causes.insert(.parameter(rulebook.parameters[index].names.first))
    case .call(let call): collectOwn(of: call, &environment, into: &causes, &memo)
    case _: break
    }
  }

  private func collectOwn(
    of call: CallNode, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    switch call.function {
    case .arithmetic(.divide):
      let divisor = value(call.operands[1], &environment, &memo)
      if case .number(let number) = divisor, number.isZero { causes.insert(.zeroDivisor) }
    case .daysOf:
      // A period that lasts has no days that could be counted.
      let period = value(call.operands[0], &environment, &memo)
      if case .period(let ends) = period, ends.isForever {
        collectEnds(of: call.operands[0], &environment, into: &causes, &memo)
      }
    case _: break
    }
  }

  /// A period is a value even where one of its ends is missing.
  private func collectOpenPeriod(
    _ value: Value, _ node: Node, _ environment: inout Environment,
    into causes: inout Set<Missing>, _ memo: inout Memo
  ) {
    guard case .period(let period) = value,
      period.from == nil || (period.to == nil && !period.isForever)
    else { return }
    collectEnds(of: node, &environment, into: &causes, &memo)
  }

  private func collectEnds(
    of period: Node, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    guard let place = rowOfField(period, &environment, &memo),
      case .period(let ends) = records[place.record].columns[place.field]
    else { return }
    var inner = rowEnvironment(place.record, place.row, depth: environment.depth)
    collect([ends.from, ends.to], &inner, into: &causes, &memo)
    // An end that is none has a value, and is open all the same.
    if value(ends.to, &inner, &memo).isNone, let end = rowOfField(ends.to, &inner, &memo) {
      let field = rulebook.records[end.record].fields[end.field].names.first
      causes.insert(.field(key(end.record, end.row), field: field))
    }
  }

  /// Where a field's value stands, of a bound row, behind a reference or of a row found by key.
  private func rowOfField(
    _ node: Node, _ environment: inout Environment, _ memo: inout Memo
  ) -> (record: Int, field: Int, row: Int)? {
    switch node.kind {
    case .field(let place):
      return row(RowPlace(binding: place.binding, record: place.record), environment).map {
        (place.record, place.field, $0)
      }
    case .follow(let base, let record, let field):
      guard case .symbol(let key) = value(base, &environment, &memo) else { return nil }
      return records[record].row(key: key).map { (record, field, $0) }
    case .column(let lookup, let field):
      guard case .record(let id) = lookup.source,
        case .row(let row) = findRow(lookup, &environment, &memo)
      else { return nil }
      return (id.index, field, row)
    case _: return nil
    }
  }
}

extension Facts {
  private func collectField(
    _ record: Int, _ field: Int, _ row: Int, depth: Int, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    if case .computed(let node) = records[record].columns[field], depth < Environment.depthMax {
      var inner = rowEnvironment(record, row, depth: depth + 1)
      var lacking: Set<Missing> = []
      collectMissing(node, &inner, into: &lacking, &memo)
      if !lacking.isEmpty { return causes.formUnion(lacking) }
    }
    let name = rulebook.records[record].fields[field].names.first
    causes.insert(.field(key(record, row), field: name))
  }

  private func collectDate(
    _ record: Int, _ row: Int, into causes: inout Set<Missing>, _ memo: inout Memo
  ) {
    if TimePoint(records[record].date(row)) != nil { return }
    let declared = rulebook.records[record]
    let name = declared.datedBy.map { declared.fields[$0.index].names.first }
    causes.insert(.field(key(record, row), field: name ?? "day"))
  }

  private func collectFollow(
    _ base: Node, _ record: Int, _ field: Int, _ environment: inout Environment,
    into causes: inout Set<Missing>, _ memo: inout Memo
  ) {
    guard case .symbol(let key) = value(base, &environment, &memo) else {
      return collectMissing(base, &environment, into: &causes, &memo)
    }
    if let row = records[record].row(key: key) {
      collectField(record, field, row, depth: environment.depth, into: &causes, &memo)
    } else {
      let name = rulebook.records[record].names.first
      causes.insert(.record(RecordKey(record: name, key: symbols.text(of: key))))
    }
  }

  private func collectLookup(
    _ lookup: LookupNode, _ field: Int, _ environment: inout Environment,
    into causes: inout Set<Missing>, _ memo: inout Memo
  ) {
    var lacking: Set<Missing> = []
    collect(lookup.keys, &environment, into: &lacking, &memo)
    if !lacking.isEmpty { return causes.formUnion(lacking) }
    if case .record(let id) = lookup.source,
      case .row(let row) = findRow(lookup, &environment, &memo)
    {
      return collectField(id.index, field, row, depth: environment.depth, into: &causes, &memo)
    }
    var keys: [String] = []
    for node in lookup.keys {
      keys.append(text(of: value(node, &environment, &memo), node.type, .plain))
    }
    let (table, column) = names(of: lookup.source, field)
    causes.insert(.row(table: table, keys: keys, column: column))
  }

  private func names(of source: Lookup.Source, _ field: Int) -> (table: String, column: String) {
    switch source {
    case .table(let id):
      let table = rulebook.tables[id.index]
      return (table.names.first, table.fields[field].names.first)
    case .record(let id):
      let record = rulebook.records[id.index]
      return (record.names.first, record.fields[field].names.first)
    }
  }

  private func collectAggregate(
    _ node: AggregateNode, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    var lacking: Set<Missing> = []
    switch node.source {
    case .group:
      guard let group = environment.group else { return }
      for index in group.range {
        var inner = self.environment(of: group.members[index])
        collectMember(node, &inner, into: &lacking, &memo)
      }
    case .record(let match), .peers(let match):
      collectMatch(match, &environment, into: &lacking, &memo)
      let found = rows(of: match, &environment, &memo)
      if found.lacksOwnKey { break }
      forEachFit(of: match, found, &environment, &memo) { _, inner, memo in
        collectMember(node, &inner, into: &lacking, &memo)
      }
    }
    if lacking.isEmpty, let record = node.record, isOverNothing(node, &environment, &memo) {
      lacking.insert(.nothing(record: rulebook.records[record].names.first))
    }
    causes.formUnion(lacking)
  }

  /// What a member lacks that the filter lets in for certain or perhaps.
  private func collectMember(
    _ node: AggregateNode, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    if causes.count >= Missing.countMax || all(node.filter, &environment, &memo).isNo { return }
    collect(node.filter + [node.argument].compactMap { $0 }, &environment, into: &causes, &memo)
  }

  /// Whether it is missing because nobody is left to take it over, not because a number overflows.
  private func isOverNothing(
    _ node: AggregateNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Bool {
    if case .missing(.absent) = aggregate(node, &environment, &memo) { return true }
    return false
  }

  /// What keeps rows from fitting for certain.
  func collectMatch(
    _ match: MatchNode, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    collect(match.probe + match.probeKeys, &environment, into: &causes, &memo)
    let found = rows(of: match, &environment, &memo)
    if found.base.isNo || found.lacksOwnKey { return }
    forEachFit(of: match, found, &environment, &memo) { truth, inner, memo in
      if !truth.isUnknown || causes.count >= Missing.countMax { return }
      if case .peers(let rule) = match.universe {
        causes.formUnion(memo.peers[rule]?.causes[inner.rows[match.binding]] ?? [])
      }
      collect(match.build + match.keyConditions + match.residual, &inner, into: &causes, &memo)
    }
  }
}
