import Parser
import Source
import Values

extension Parameter.Value {
  /// The same value for other days.
  fileprivate func during(_ period: EffectivePeriod) -> Parameter.Value {
    Parameter.Value(
      constant: constant, from: period.from, to: period.to, basis: basis, layer: layer,
      range: range)
  }

  package var period: EffectivePeriod { EffectivePeriod(from: from, to: to) }
}

/// Reads the dated values of a `parameter` or a `set`: in order of time; a value without an end
/// lasts until the day before the next one starts.
/// - Parameter expected: the type that a `set` must keep; nil for a `parameter`.
func checkDatedValues(
  _ values: [DatedValueSyntax], expected: ValueType?, layer: LayerID,
  in context: inout CheckContext
) -> (values: [Parameter.Value], type: ValueType) {
  var type = expected
  var read: [Parameter.Value] = []
  for value in values {
    guard let found = checkConstant(value.value, expected: expected, in: &context) else { continue }
    if let agreed = type.map({ agreedType($0, found.type) }) {
      guard let agreed else {
        context.report(.mixedValues(at: value.value.range, other: values[0].value.range))
        continue
      }
      type = agreed
    } else {
      type = found.type
    }
    read.append(
      Parameter.Value(
        constant: found.constant, from: value.effective?.from, to: value.effective?.to,
        basis: value.basis.map(Basis.init), layer: layer,
        range: value.effective.map { value.value.range.union($0.range) } ?? value.value.range))
  }
  return (closed(read, in: &context), type ?? .unknown)
}

/// The type of a parameter that has values of both types; nil where they do not go together.
private func agreedType(_ left: ValueType, _ right: ValueType) -> ValueType? {
  if left == right { return left }
  switch (left, right) {
  case (.integer, .decimal), (.decimal, .integer): return .decimal
  case (.money, .integer), (.money, .decimal), (.integer, .money), (.decimal, .money):
    return .money
  case (.unknown, let known), (let known, .unknown): return known
  case _: return nil
  }
}

extension Basis {
  init(_ syntax: BasisSyntax) {
    self.init(instrument: syntax.instrument.text, article: syntax.article?.text)
  }
}

/// In order of time, each value ended where the next one starts; what overlaps is reported and
/// left out.
private func closed(
  _ values: [Parameter.Value], in context: inout CheckContext
) -> [Parameter.Value] {
  var result: [Parameter.Value] = []
  for value in values.sorted(by: { $0.period.start < $1.period.start }) {
    if value.period.isEmpty {
      context.report(.endsBeforeStart(at: value.range))
      continue
    }
    if let last = result.last {
      let openLast = last.to == nil && last.period.start < value.period.start
      if openLast, let from = value.from {
        let dayBefore = Day(number: from.number - 1)
        result[result.count - 1] = last.during(EffectivePeriod(from: last.from, to: dayBefore))
      } else if last.period.overlaps(value.period) {
        context.report(.overlappingValues(at: value.range, other: last.range))
        continue
      }
    }
    result.append(value)
  }
  return result
}

/// The values of a base with those of a `set` laid over them: on the days of the new values these
/// hold, on all others the base's.
func overlaying(_ new: [Parameter.Value], on base: [Parameter.Value]) -> [Parameter.Value] {
  var kept = base
  for value in new {
    kept = kept.flatMap { old in
      old.period.subtracting(value.period).map { old.during($0) }
    }
  }
  return (kept + new).sorted { $0.period.start < $1.period.start }
}
