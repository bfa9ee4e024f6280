import Values

/// Runs by date: a new one starts where the next is further away than the gap.
///
/// - Parameter points: in order, none missing.
func runs(of points: [TimePoint?], gap: Duration) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var start = 0
  for place in points.indices.dropFirst() {
    guard let before = points[place - 1], let point = points[place] else { continue }
    if isFurther(point, than: gap, from: before) {
      runs.append(start..<place)
      start = place
    }
  }
  if !points.isEmpty { runs.append(start..<points.count) }
  return runs
}

private func isFurther(_ point: TimePoint, than gap: Duration, from before: TimePoint) -> Bool {
  if gap.isExact {
    guard let end = Moment(seconds: before.seconds).adding(gap) else { return false }
    return point.seconds > end.seconds
  }
  guard let end = before.day.adding(gap) else { return false }
  return point.day > end
}
