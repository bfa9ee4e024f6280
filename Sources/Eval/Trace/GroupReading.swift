import Checker
import Plan
import Source
import Values
import Vocabulary

/// The group of a candidate that took part and was not flagged.
struct GroupReading {
  let members: [Member]
  /// The candidate's place among them.
  let own: Int
  let verdict: GroupAnswer
  /// The window or run with the most members that holds the candidate; of several the earliest.
  let best: Range<Int>
  let length: Duration?
  let cluster: Cluster?
  /// Members of groups that differ only in a part of the date, such as the same items on other days.
  let otherDates: [Member]
}

extension Tracer {
  /// Nothing where a key of the candidate is none or missing.
  mutating func group(
    of member: Member, among members: [Member], _ rule: RuleNode
  ) -> GroupReading? {
    guard let grouping = rule.grouping, !grouping.needsDate || member.point != nil else {
      return nil
    }
    let (dates, others) = grouping.split
    guard values(of: dates + others, member).allSatisfy({ !$0.isMissing && !$0.isNone }) else {
      return nil
    }
    let alike = members.filter { other in
      (other.taking.isYes || other.candidate == member.candidate)
        && (!grouping.needsDate || other.point != nil) && agrees(other, with: member, on: others)
    }
    let group = alike.filter { agrees($0, with: member, on: dates) }
    let judged = facts.judge(group: group, of: rule, &memo)
    guard let own = judged.members.firstIndex(where: { $0.candidate == member.candidate }) else {
      return nil
    }
    return GroupReading(
      members: judged.members, own: own, verdict: judged.verdicts[own],
      best: best(judged.members, own, grouping), length: judged.window,
      cluster: judged.clusters.first { $0.range.contains(own) },
      otherDates: dates.isEmpty ? [] : alike.filter { !agrees($0, with: member, on: dates) })
  }

  private mutating func values(of keys: [Node], _ member: Member) -> [Value] {
    var environment = facts.environment(of: member)
    return keys.map { facts.value($0, &environment, &memo) }
  }

  private mutating func agrees(
    _ other: Member, with member: Member, on keys: [Node]
  ) -> Bool {
    let (left, right) = (values(of: keys, member), values(of: keys, other))
    return zip(left, right).allSatisfy { haveSameKey($0, $1, facts).isYes }
  }

  /// The stretch with the most members that holds the candidate.
  private mutating func best(
    _ members: [Member], _ own: Int, _ grouping: GroupingNode
  ) -> Range<Int> {
    var environment = facts.environment(ofGroup: members, members.indices)
    var stretches = [members.indices]
    if let window = grouping.window,
      case .duration(let length) = facts.value(window, &environment, &memo)
    {
      stretches = windows(over: members, length)
    } else if let gaps = grouping.gaps,
      case .duration(let gap) = facts.value(gaps, &environment, &memo)
    {
      stretches = runs(of: members.map(\.point), gap: gap)
    }
    let holding = stretches.filter { $0.contains(own) }
    return holding.reduce(holding.first ?? own..<own + 1) { $1.count > $0.count ? $1 : $0 }
  }
}

extension GroupingNode {
  /// Keys that are parts of the date, and the others.
  var split: (dates: [Node], others: [Node]) {
    let isDate: (Node) -> Bool = { node in
      if case .part? = node.call?.function { return true }
      return false
    }
    return (keys.filter(isDate), keys.filter { !isDate($0) })
  }
}

/// The nearest record outside of a group or window.
extension Tracer {
  /// Of a window or run the nearest member outside; else the nearest that only the date keeps out.
  mutating func nearestOutside(_ group: GroupReading, _ rule: RuleNode) -> WhyNot.Distance? {
    guard let grouping = rule.grouping else { return nil }
    var nearest: (member: Member, gap: TimeGap)?
    let outside = group.members.indices.filter { !group.best.contains($0) }
    for place in outside {
      let gap = gap(of: group.members[place], beyond: group, grouping)
      if let gap, gap < nearest?.gap ?? .never { nearest = (group.members[place], gap) }
    }
    for member in group.otherDates where nearest == nil || outside.isEmpty {
      guard let gap = dateGap(member, group.members[group.own], grouping) else { continue }
      if gap < nearest?.gap ?? .never { nearest = (member, gap) }
    }
    guard let nearest, let key = keys(of: nearest.member, rule).first else { return nil }
    return .nearest(key, outside: nearest.gap.duration)
  }

  private mutating func gap(
    of member: Member, beyond group: GroupReading, _ grouping: GroupingNode
  ) -> TimeGap? {
    let first = group.members[group.best.lowerBound]
    let last = group.members[group.best.upperBound - 1]
    guard let point = member.point, let start = first.point, let end = last.point else {
      return nil
    }
    let isLater = point.compared(with: start) > 0
    if let length = group.length {
      return isLater
        ? facts.gap(from: start, to: point, past: length)
        : facts.gap(from: point, to: end, past: length)
    }
    var environment = facts.environment(ofGroup: group.members, group.best)
    guard let gaps = grouping.gaps, case .duration(let gap) = facts.value(gaps, &environment, &memo)
    else { return nil }
    return isLater
      ? facts.gap(from: end, to: point, beyond: gap)
      : facts.gap(from: point, to: start, beyond: gap)
  }

  /// How far a date lies from the day, month and so on of the candidate; the furthest of several.
  private mutating func dateGap(
    _ other: Member, _ own: Member, _ grouping: GroupingNode
  ) -> TimeGap? {
    guard let day = other.day, let ownDay = own.day else { return nil }
    var furthest: TimeGap?
    for node in grouping.split.dates {
      guard case .part(let part)? = node.call?.function, let ordinal = ownDay.ordinal(of: part),
        let days = part.days(ofOrdinal: ordinal)
      else { return nil }
      let count = max(day.days(to: days.lowerBound), days.upperBound.days(to: day), 0)
      furthest = max(furthest ?? .days(0), .days(count))
    }
    return furthest
  }
}

extension TimeGap {
  static var never: TimeGap { TimeGap(seconds: .max, isByDay: true) }
}

extension Facts {
  /// How much too late a time is for the window of a length that starts at another: a window of 30
  /// days spans 30 calendar days, one of 10 minutes is shorter than that.
  fileprivate func gap(
    from start: TimePoint, to point: TimePoint, past length: Duration
  ) -> TimeGap? {
    guard let gap = gap(from: start, to: point, beyond: length) else { return nil }
    return length.isExact ? TimeGap(seconds: max(gap.seconds, 1), isByDay: false) : gap.past
  }
}

extension Node {
  /// Whether more members, or larger ones, could make it true.
  var asksForMore: Bool {
    switch call?.function {
    case .compare(.greater), .compare(.greaterOrEqual): children[0].readsGroup
    case .compare(.less), .compare(.lessOrEqual): children[1].readsGroup
    case _: children.contains(where: \.asksForMore)
    }
  }

  private var readsGroup: Bool {
    if case .aggregate(let aggregate) = kind, case .group = aggregate.source { return true }
    return children.contains(where: \.readsGroup)
  }
}
