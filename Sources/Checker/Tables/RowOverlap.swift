import Source
import Values

extension CheckedTable.Row {
  package var period: EffectivePeriod { EffectivePeriod(from: from, to: to) }

  /// The same row for other days.
  fileprivate func during(_ period: EffectivePeriod) -> CheckedTable.Row {
    CheckedTable.Row(cells: cells, from: period.from, to: period.to, layer: layer, origin: origin)
  }
}

/// The rows of a table by their keys.
private func places(of rows: [CheckedTable.Row], keys: [Int]) -> [[Constant]: [Int]] {
  var places: [[Constant]: [Int]] = [:]
  places.reserveCapacity(rows.count)
  for (index, row) in rows.enumerated() {
    places[keys.map { row.cells[$0] }, default: []].append(index)
  }
  return places
}

/// Reports rows of one source with the same keys that are in force on the same days; the later of
/// two is left out.
func withoutOverlaps(
  _ rows: [CheckedTable.Row], _ layout: TableLayout, at range: SourceRange,
  in context: inout CheckContext
) -> [CheckedTable.Row] {
  let keys = layout.keyPlaces
  if keys.isEmpty { return rows }
  var dropped: [Int: Int] = [:]
  for group in places(of: rows, keys: keys).values where group.count > 1 {
    findOverlaps(among: group, of: rows, into: &dropped)
  }
  var problems = ProblemCount()
  for (row, other) in dropped.sorted(by: { $0.key < $1.key }) where problems.mayReport() {
    let key = keys.map { rows[row].cells[$0].plainText }.joined(separator: ", ")
    context.reportData(
      .overlappingRows(
        key, rows[row].origin, rows[other].origin, layout.effective == nil ? .always : .dated,
        at: range))
  }
  if problems.unreported > 0 {
    context.reportData(.moreProblems(problems.unreported, at: range))
  }
  return rows.indices.filter { dropped[$0] == nil }.map { rows[$0] }
}

/// Notes for each row that overlaps an earlier one which one that is.
private func findOverlaps(
  among group: [Int], of rows: [CheckedTable.Row], into dropped: inout [Int: Int]
) {
  let ordered = group.sorted { (rows[$0].period.start, $0) < (rows[$1].period.start, $1) }
  var last = ordered[0]
  for row in ordered.dropFirst() {
    if rows[row].period.start <= rows[last].period.end {
      dropped[max(row, last)] = min(row, last)
      last = min(row, last)
    } else {
      last = row
    }
  }
}

/// The rows of a base with those of an amendment laid over them: on the days on which a new row is
/// in force, a base row with the same keys is not.
func overlaying(
  _ new: [CheckedTable.Row], on base: [CheckedTable.Row], _ layout: TableLayout
) -> [CheckedTable.Row] {
  let keys = layout.keyPlaces
  let amended = places(of: new, keys: keys)
  let kept = base.flatMap { row -> [CheckedTable.Row] in
    guard let newer = amended[keys.map { row.cells[$0] }] else { return [row] }
    return newer.reduce([row]) { rest, index in
      rest.flatMap { row in
        row.period.subtracting(new[index].period).map { row.during($0) }
      }
    }
  }
  return kept + new
}

extension Constant {
  /// For messages and `guiju show`.
  package var plainText: String {
    switch self {
    case .missing: ""
    case .none: "none"
    case .boolean(let value): value ? "true" : "false"
    case .number(let number): number.decimalText
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ";")
    case .date(let day): day.text
    case .time(let moment): moment.text
    case .duration(let duration): "\(duration.count) \(duration.unit.rawValue)"
    case .member(let place): "#\(place + 1)"
    case .part(let ordinal): String(ordinal)
    }
  }
}
