/// Every declaration of the language at random, with comments, blank lines and line ends of every
/// kind between their parts.
extension RandomTrees {
  mutating func file() -> String {
    var text = one(of: ["", "", "\u{FEFF}", "# first\n\n", "\n\n"])
    for _ in 0...number(below: 4) { text += declaration() + pause() }
    switch number(below: 6) {
    case 0: return text.replacing("\n", with: "\r\n")
    case 1: return text.replacing(", ", with: "，").replacing("(", with: "（")
    default: return text
    }
  }

  private mutating func declaration() -> String {
    switch number(below: 17) {
    case 15: allowance()
    case 0: rulebook()
    case 1: choice()
    case 2: record()
    case 3: one(of: ["list ", "清单 "]) + names() + listSource()
    case 4: table()
    case 5: one(of: ["parameter ", "参数 "]) + names() + " = " + datedValues()
    case 6: define()
    case 7: grade()
    case 8:
      "exempt " + one(of: ["category \(name())", "A-1, 甲-2"]) + " if " + condition(2) + reason()
    case 9: "dismiss finding if " + condition(2) + reason()
    case 10: "set \(name()) = " + datedValues()
    case 11: one(of: ["disable A-1", "停用 甲.2"]) + reason()
    case 12: one(of: ["replace ", "替换 "]) + rule()
    case 13: amendment()
    case 14: test()
    default: rule()
    }
  }

  // MARK: - Between the parts

  /// What may stand between two clauses or declarations.
  mutating func pause() -> String {
    one(of: [
      "\n", "\n", "\n", "\n\n", "\n\n\n  \n", "  # why, 为何?\n", "\n# own line | “x” {y}\n",
      "\n\n  # a\n\n# b\n", "。\n", " \t\n\u{3000}\n",
    ])
  }

  /// What may stand behind a comma.
  mutating func gap() -> String {
    one(of: [" ", " ", " ", " ", "", "\n    ", "  # inside\n", "\n\n  # inside too\n"])
  }

  // MARK: - Names and texts

  /// Some need their quotes, some are keywords, some are parts of a date.
  mutating func name() -> String {
    one(of: [
      "a", "数量", "b2", "_x".replacing("_", with: "y_"), "「合计x」", "「count」", "「two words」", "「年龄」",
      "「is」", "「1a」", "「ａ」", "「month of year」", "「“x”」", "「\"」", "「#|」", "é", "金额x", "without",
      "period", "days", "「日」", "有效", "「同一患者」", "month", "月",
    ])
  }

  mutating func names() -> String {
    number(below: 3) == 0 ? name() + one(of: [", ", "、", "，"]) + name() : name()
  }

  mutating func text() -> String {
    one(of: [
      "\"a\"", "“甲”", "\"\"", "“\"”", "\"”\"", "\"{x} # | 「\"", "“it's, ‘so’”", "＂宽＂",
      "\"a\u{301}\"", "“\"\u{301}”",
    ])
  }

  private mutating func texts() -> String {
    number(below: 3) == 0 ? text() + one(of: [", ", "、"]) + text() : text()
  }

  private mutating func reason() -> String {
    one(of: ["", " because ", " 说明 "]).nonEmpty { $0 + text() }
  }

  // MARK: - Declarations

  private mutating func rulebook() -> String {
    "rulebook \(text())" + one(of: ["", " version \(text())"])
      + one(of: ["", "\n  extends \(text())"])
      + one(of: ["", " 适用地区 \(text())"])
  }

  private mutating func choice() -> String {
    "choice \(names())" + one(of: ["", " ranked"]) + " = " + members()
  }

  private mutating func members() -> String {
    var parts: [String] = []
    for _ in 0...number(below: 4) { parts.append(names() + one(of: ["", " " + texts()])) }
    return parts.joined(separator: one(of: ["; ", "；", ";\n  "]))
  }

  private mutating func record() -> String {
    var text = one(of: ["record ", "记录 "]) + names() + one(of: ["", " from " + dataFile()])
    text +=
      one(of: ["", " at \(name())"]) + one(of: ["", " default"])
      + one(of: ["", " worth \(name())"])
    for _ in 0...number(below: 4) { text += pause() + "  " + recordPart() }
    return text
  }

  private mutating func recordPart() -> String {
    switch number(below: 6) {
    case 0: give()
    case 1:
      "period \(names()) from \(value(1)) to \(value(1))" + one(of: ["", " by day"])
        + one(of: ["", " open end unknown", " 未止视为 持续"])
    case 2: "where " + conditions(2)
    case 3: "reversal \(name())" + one(of: ["", " of a, b"])
    default: field()
    }
  }

  private mutating func give() -> String {
    one(of: ["give ", "得出 "]) + names() + " = " + condition(2)
  }

  private mutating func field() -> String {
    let head = names() + one(of: [" : ", ":", "："])
    switch number(below: 4) {
    case 0: return head + one(of: ["choice", "有序选项"]) + options() + " = " + members()
    case 1: return head + "scope = a \"1\" (\(conditions(1))); 乙 (同一天)"
    case 2: return head + "「code」" + options()
    default:
      return head + one(of: ["code", "代码组", "text", "money", "date", "是否", "visit"]) + options()
    }
  }

  private mutating func options() -> String {
    var text = one(of: ["", " key", " prefix key", " 分档 主键"])
    text += one(of: ["", " from \(self.text())", " 来自 \"x\" 或 \"y\"", " from \"d_1\" .. \"d_9\""])
    text += one(of: ["", " missing \(texts())"]) + one(of: ["", " empty means none"])
    return text + one(of: ["", " true \(texts()) false \"0\""]) + one(of: ["", " split by \";\""])
  }

  private mutating func dataFile() -> String {
    text() + one(of: ["", " encoding gb18030"]) + one(of: ["", " delimiter \"|\""])
      + one(of: ["", " quote \"'\""])
  }

  private mutating func listSource() -> String {
    if number(below: 3) == 0 { return one(of: [" from ", " 来自 "]) + dataFile() }
    var parts: [String] = []
    for _ in 0...number(below: 12) {
      parts.append(one(of: [text(), name(), "\"I20\"..\"I25\"", "3"]))
    }
    return " = " + parts.joined(separator: one(of: [", ", "、"]) + gap())
  }

  private mutating func datedValues() -> String {
    var parts: [String] = []
    for _ in 0...number(below: 2) {
      parts.append(
        value(2) + one(of: ["", " from 2024-01-01", " 自 2024年1月2日 至 2025-01-01", " to 2024-05-01"])
          + one(of: ["", " basis \(text())", " 依据 \"b\" 条款 \(text())"]))
    }
    return parts.joined(separator: ";" + gap())
  }

  private mutating func table() -> String {
    let isInFile = number(below: 2) == 0
    var text = "table \(names())" + (isInFile ? " from " + dataFile() : "")
    text += one(of: ["", " effective a to \"到\""])
    for _ in 0...number(below: 2) { text += pause() + "  " + field() }
    return isInFile ? text : text + pause() + "  rows\n" + grid()
  }

  private mutating func grid() -> String {
    let columns = 1 + number(below: 3)
    var text = ""
    for _ in 0...number(below: 3) {
      text += "|"
      for _ in 0..<columns { text += cell() + "|" }
      text += one(of: ["\n", "\n", "  # row\n", "\n\n"])
    }
    return text
  }

  private mutating func cell() -> String {
    one(of: [
      " 1 ", "甲乙", "", "  ", "\"a|b\"", "\"", " \"x ", "#1", " “q” ", "\" pad \"",
      "2024-05-01 08:30",
    ])
  }

  private mutating func define() -> String {
    var text = "define \(names()) for each \(name()), month of \(name())"
    if number(below: 2) == 0 { text += one(of: [" ", "\n\n  "]) + "where " + conditions(2) }
    if number(below: 3) == 0 { text += " gaps up to \(value(1))" }
    for _ in 0...number(below: 2) { text += pause() + "  " + give() }
    return text
  }

  private mutating func grade() -> String {
    var text = "grade \(names()) for each \(name())"
    if number(below: 2) == 0 { text += pause() + give() }
    text += pause() + "  is \(names()) if " + conditions(2)
    return text + one(of: ["", "\n  otherwise green"])
  }

  private mutating func amendment() -> String {
    number(below: 2) == 0
      ? "amend list \(name())" + listSource() : "amend table \(name())\n" + grid()
  }

  private mutating func test() -> String {
    var text = "test \(self.text()) for A-1"
    if number(below: 3) == 0 { text += "\n  period 2024-01-01 to 2024-12-31" }
    if number(below: 2) == 0 { text += pause() + "  given \(name())\n" + grid() }
    return text + pause() + "  " + expectation()
  }

  private mutating func expectation() -> String {
    one(of: ["expect ", "预期 "])
      + one(of: [
        "finding fee 2, 3 evidence fee A-1 recover \(value(1))", "clear",
        "clear fee \"1,2\", visit V1",
        "undetermined fee 1 missing a, 「is」", "not applicable 费用 1、2", "grade H1 red",
        "grade \"H 1\" undetermined", "grade 3 「年轻」", "finding",
      ])
  }
}

extension String {
  fileprivate func nonEmpty(_ change: (String) -> String) -> String {
    isEmpty ? self : change(self)
  }
}
