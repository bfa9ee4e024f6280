/// Rules at random, from a seed: the same seed gives the same rule everywhere.
struct RandomTrees {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func one(of choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  mutating func rule() -> String {
    var text = number(below: 4) == 0 ? allowance() : ""
    text += one(of: ["rule R-1 \"t\"\n", "规则 甲-1\n", "rule R1 # c\n\n"])
    if number(below: 3) == 0 { text += "  where \(conditions(2))\n" }
    if number(below: 4) == 0 { text += "  with another fee as other where \(conditions(2))\n" }
    text += "  flag \(one(of: ["", "beyond first 2 ", "首次以外 ", "those (a) "]))if \(conditions(3))\n"
    if number(below: 3) == 0 { text += "  unless \(condition(2)) # exempt\n" }
    if number(below: 3) == 0 { text += "  recover \(value(2))\n" }
    if number(below: 3) == 0 { text += "  because “{\(value(0))} of 「x」 {{}} {a}”\n" }
    return text
  }

  private mutating func allowance() -> String {
    one(of: ["allow W0917", "允许 W0917、 W0901", "allow W0922,W0923"])
      + one(of: ["", " for a", " 针对 R-1，「count」", " for 甲-1 , b # c\n"])
      + one(of: [" because \"x\"\n", "\n  说明 “甲 # 乙” # why\n"])
  }

  private mutating func conditions(_ depth: Int) -> String {
    var parts: [String] = []
    for _ in 0...number(below: 4) { parts.append(condition(depth)) }
    return parts.joined(separator: one(of: [", ", "，", " ,\n    "]))
  }

  private mutating func condition(_ depth: Int) -> String {
    if depth == 0 { return one(of: ["same patient", "同一患者", "有效", "within 3 days"]) }
    let next = depth - 1
    switch number(below: 16) {
    case 0: return "(\(condition(next)) or \(condition(next)))"
    case 1: return "(\(conditions(next)))"
    case 2: return "not (\(condition(next)))"
    case 3: return "\(value(next)) in (x, \"y\", \"A\"..\"B\")"
    case 4: return "\(value(next)) 为 甲、乙"
    case 5: return "\(value(next)) is \(one(of: ["missing", "none", "unreadable", "present"]))"
    case 6: return "\(value(next)) between \(value(next)) and \(value(next))"
    case 7:
      return "\(value(next)) within \(one(of: ["14 days", "n", "1 hour"])) after \(value(next))"
    case 8: return "甲 在 乙 前后 3天 内"
    case 9: return "time during s.stay"
    case 10: return "a \(one(of: ["overlaps", "touches", "before", "晚于", "开头为"])) b"
    case 11: return "\(one(of: ["has", "no"])) fee as f (\(conditions(next)))"
    case 12: return "\(one(of: ["any", "all"])) (\(conditions(next)))"
    case 13: return "within scope of t[a, b].scope"
    case 14: return "不同 医院 且 非 有效"
    default: return "\(value(next)) \(one(of: ["=", "≠", "<", "≥", "is", "is not"])) \(value(next))"
    }
  }

  private mutating func value(_ depth: Int) -> String {
    if depth == 0 {
      return one(of: [
        "a", "数量", "1_000", "0.5", "10%", "30 days", "1 day", "5万元", "3 次", "2024-05-01",
        "2024-05-01 08:30", "「count」", "「合计x」", "visit.kind", "t[a].b", "就诊.月份", "3元",
      ])
    }
    let next = depth - 1
    switch number(below: 9) {
    case 0: return "(\(value(next)) + \(value(next)))"
    case 1: return "\(value(next)) * -\(value(0))"
    case 2: return "合计数量 其中 (\(condition(next))) 取自 费用 (同一就诊)"
    case 3: return "percentile 95 of amount"
    case 4: return "position by price descending among as p (same level)"
    case 5: return "larger of (\(value(next)), \(value(next)))"
    case 6: return "days from \(value(0)) to b"
    case 7: return "(\(value(next)) or else 0)"
    default: return "abs (\(value(next)) - 1)"
    }
  }
}
