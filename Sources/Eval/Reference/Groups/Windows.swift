package import Values

/// A window starts at each member and holds those from there on that are no further away than its
/// length: a window of 30 days spans 30 calendar days, one of 10 minutes is shorter than that.
///
/// - Parameter members: dated, in order.
func windows(over members: [Member], _ length: Duration) -> [Range<Int>] {
  var windows: [Range<Int>] = []
  var end = 0
  for start in members.indices {
    // Members of the same moment start the same window.
    if start > 0, isSameStart(members[start - 1], members[start], length) { continue }
    end = max(end, start)
    while end < members.count, isInWindow(members[end], from: members[start], length) { end += 1 }
    windows.append(start..<end)
  }
  return windows
}

private func isSameStart(_ first: Member, _ second: Member, _ length: Duration) -> Bool {
  guard let left = first.point, let right = second.point else { return false }
  return length.isExact ? left == right : left.day == right.day
}

/// Whether the later member lies in the window that starts at the earlier one.
func isInWindow(_ later: Member, from earlier: Member, _ length: Duration) -> Bool {
  guard let start = earlier.point, let point = later.point else { return false }
  if length.isExact {
    guard let end = Moment(seconds: start.seconds).adding(length) else { return true }
    return point.seconds < end.seconds
  }
  guard let end = start.day.adding(length) else { return true }
  return point.day < end
}

/// Joins windows that share a member.
///
/// - Parameter windows: in order of their starts.
func clusters(of windows: [Range<Int>]) -> [Cluster] {
  var clusters: [Cluster] = []
  for window in windows {
    guard let last = clusters.last, window.lowerBound < last.range.upperBound else {
      clusters.append(Cluster(range: window, fullest: window))
      continue
    }
    clusters[clusters.count - 1] = Cluster(
      range: last.range.lowerBound..<max(last.range.upperBound, window.upperBound),
      fullest: window.count > last.fullest.count ? window : last.fullest)
  }
  return clusters
}

/// The members beyond the first so many: each for which the window that ends at it already holds
/// so many that are not beyond. Without a window the group is one.
///
/// - Parameter range: places among the members, in order.
package func beyondFirst(
  _ count: Int, of members: [Member], _ range: Range<Int>, window: Duration?
) -> [Int] {
  var within: [Int] = []
  var beyond: [Int] = []
  for place in range {
    if let window {
      within.removeAll { !isInWindow(members[place], from: members[$0], window) }
    }
    if within.count >= count { beyond.append(place) } else { within.append(place) }
  }
  return beyond
}

extension Duration {
  /// Minutes and hours, in contrast to what the calendar counts.
  var isExact: Bool {
    switch unit {
    case .minutes, .hours: true
    case .days, .weeks, .months, .years: false
    }
  }
}
