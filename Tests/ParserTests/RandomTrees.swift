/// Declarations at random, from a seed: the same seed gives the same rule everywhere.
struct RandomTrees {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func one(of choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  mutating func rule() -> String {
    let hole = one(of: ["a", "就诊.月份", "count", "3 yuan", "a is \"x\""])
    var text = one(of: ["rule R-1 \"t\"\n", "规则 甲-1\n", "rule R1 # c\n\n"])
    if number(below: 4) == 0 { text += heading() }
    if number(below: 4) == 0 { text += candidates() }
    if number(below: 3) == 0 { text += "  where \(conditions(2))\n" }
    if number(below: 6) == 0 { text += "  needs fee as f where \(conditions(1))\n" }
    if number(below: 6) == 0 { text += "  without the next visit where \(conditions(1))\n" }
    if number(below: 4) == 0 { text += "  with another fee as other where \(conditions(2))\n" }
    text += "  flag \(one(of: ["", "beyond first 2 ", "首次以外 ", "those (a) "]))if \(conditions(3))\n"
    if number(below: 3) == 0 { text += "  unless \(condition(2)) # exempt\n" }
    if number(below: 3) == 0 { text += "  recover \(value(2))\(beyond())\n" }
    if number(below: 3) == 0 { text += "  because “{\(hole)} of 「x」 {{}} {a}”\n" }
    return text
  }

  mutating func allowance() -> String {
    one(of: ["allow W0917", "允许 W0917、 W0901", "allow W0922,W0923"])
      + one(of: ["", " for a", " 针对 R-1，「count」", " for 甲-1 , b # c\n"])
      + one(of: [" because \"x\"\n", "\n  说明 “甲 # 乙” # why\n"])
  }

  private mutating func heading() -> String {
    one(of: [
      "  basis \(text()) article \(text())\n", "  category \(name())\n",
      "  certainty suspicion\n", "  性质 明确违规\n", "  certainty t[a].b\n", "  stage before, 事后\n",
      "  施行 自 2024-01-01\n", "  points \(value(1))\n",
    ])
  }

  private mutating func candidates() -> String {
    one(of: [
      "  for each fee as \(name())\n", "  对每次 就诊\n",
      "  for each pair of visit a, b by \(value(1))\n",
      "  对 就诊 两次 甲、乙\n",
    ])
  }

  private mutating func beyond() -> String {
    one(of: ["", " beyond dearest", " beyond quantity \(value(1))", " 超出 数量 \(value(1))"])
  }

  mutating func conditions(_ depth: Int) -> String {
    var parts: [String] = []
    for _ in 0...number(below: 4) { parts.append(condition(depth)) }
    return parts.joined(separator: one(of: [", ", "，", " ,\n    ", "," + gap()]))
  }

  mutating func condition(_ depth: Int) -> String {
    if depth == 0 { return one(of: ["same patient", "同一患者", "有效", "within 3 days"]) }
    let next = depth - 1
    switch number(below: 20) {
    case 16: return "gaps up to \(value(next))"
    case 17: return "any of \(name()) in \"I20\"..\"I25\""
    case 18: return "甲 在 就诊.住院期间 期间"
    case 19: return "\(name()) 不属于 (\(name()), 乙)"
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

  mutating func value(_ depth: Int) -> String {
    if depth == 0 {
      return one(of: [
        "a", "数量", "1_000", "0.5", "10%", "30 days", "1 day", "5万元", "3 次", "2024-05-01",
        "2024-05-01 08:30", "「count」", "「合计x」", "visit.kind", "t[a].b", "就诊.月份", "3元",
        "true", "否", "day", "月份", "count", "5 岁", "[a, 甲]", "\"x\"", "“\"”", name(),
      ])
    }
    let next = depth - 1
    switch number(below: 16) {
    case 8: return "期间天数 住院期间"
    case 9: return "较小者（\(value(next))、\(value(next))）"
    case 10: return "median \(name()) where (\(conditions(next)))"
    case 11: return "deviation of 金额 among (same level)"
    case 12: return "百分位 95 之 金额"
    case 13: return "\(one(of: ["rounded up", "向下取整"])) (\(value(next)) / 3)"
    case 14: return "\(one(of: ["小时数自", "months from"])) \(name()) to b"
    case 15: return "set of \(name()) of fee (\(conditions(next)))"
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
