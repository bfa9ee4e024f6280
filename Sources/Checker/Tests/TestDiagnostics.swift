import Parser
import Source

extension DiagnosticKind {
  static let testsNothing = DiagnosticKind(
    "E0801", "Test of something that is not there", "测试对象不存在")
  static let givesUnknown = DiagnosticKind("E0802", "What a test gives", "测试给定的内容")
  static let givenColumn = DiagnosticKind("E0803", "Column that a test gives", "测试给定的列")
  static let givenCellCount = DiagnosticKind(
    "E0804", "Row with too many or too few cells", "行的单元格数不符")
  static let expectsUnknown = DiagnosticKind("E0805", "What a test expects", "测试的预期")
  static let expectsNothing = DiagnosticKind("E0806", "Test without an expectation", "测试没有预期")
  static let outcomeOfOther = DiagnosticKind(
    "E0807", "Outcome of a rule and of a grade", "规则与分级的预期混用")

  static let tests: [DiagnosticKind] = [
    testsNothing, givesUnknown, givenColumn, givenCellCount, expectsUnknown, expectsNothing,
    outcomeOfOther,
  ]
}

extension Diagnostic {
  static func testsNothing(_ subject: RuleIDSyntax, similar: String?) -> Diagnostic {
    Diagnostic(.testsNothing, at: subject.range)
      .says("there is no rule or grade `\(subject.text)` to test", "没有可测试的规则或分级 `\(subject.text)`")
      .didYouMean(similar)
  }

  static func givesUnknown(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(.givesUnknown, at: name.range)
      .says("there is no record, table or list `\(name.text)`", "没有记录、对照表或清单 `\(name.text)`")
      .didYouMean(similar)
  }

  static func givenTwice(_ name: Name, first: SourceRange) -> Diagnostic {
    Diagnostic(.givesUnknown, at: name.range)
      .says("`\(name.text)` is given twice", "`\(name.text)` 重复给定")
      .note(firstPlace(first))
      .hint("put all rows under one `given`", "请将所有行写在同一个 `给定` 之下")
  }

  static func cannotBeGiven(_ name: Name) -> Diagnostic {
    Diagnostic(.givesUnknown, at: name.range)
      .says(
        "a test gives records, tables and lists, and `\(name.text)` is none",
        "测试只能给定记录、对照表和清单，`\(name.text)` 不是")
  }

  static func computedCannotBeGiven(_ name: Name) -> Diagnostic {
    Diagnostic(.givesUnknown, at: name.range)
      .says("`\(name.text)` is computed, so a test cannot give it", "`\(name.text)` 由计算得出，测试不能给定")
      .hint("give the records that it is computed from", "请给定用于计算它的记录")
  }

  static func givenColumnUnknown(
    _ header: TextSyntax, _ record: Names, similar: String?, among fields: [Names]
  ) -> Diagnostic {
    let known = Wording(
      en: "its fields are: " + fields.labels(in: .english, ", "),
      zh: "现有字段：" + fields.labels(in: .chinese, "、"))
    return Diagnostic(.givenColumn, at: header.range)
      .says(
        "`\(record.label(in: .english))` has no field `\(header.text)`",
        "`\(record.label(in: .chinese))` 没有字段 `\(header.text)`"
      )
      .hint(similar.map(Wording.didYouMean) ?? known).writing(similar)
  }

  static func givenColumnComputed(_ header: TextSyntax) -> Diagnostic {
    Diagnostic(.givenColumn, at: header.range)
      .says(
        "`\(header.text)` is computed, so a test cannot give it", "`\(header.text)` 由计算得出，测试不能给定")
  }

  static func givenColumnTwice(_ header: TextSyntax) -> Diagnostic {
    Diagnostic(.givenColumn, at: header.range)
      .says("the column `\(header.text)` is there twice", "列 `\(header.text)` 重复")
  }

  static func givenCellCount(_ count: Int, expected: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.givenCellCount, at: range)
      .says(
        "this row has \(count) cells, and the first row has \(expected)",
        "该行有 \(count) 个单元格，首行有 \(expected) 个"
      )
      .hint("a cell without a value stays empty between its two `|`", "没有值的单元格也要留出位置：两个 `|` 之间留空")
  }

  static func expectsNothing(_ title: TextSyntax) -> Diagnostic {
    Diagnostic(.expectsNothing, at: title.range)
      .says("the test `\(title.text)` expects nothing", "测试 `\(title.text)` 没有预期")
      .hint(
        "write `expect finding …`, `expect clear`, `expect undetermined …` or "
          + "`expect not applicable`",
        "请写 `预期 问题 …`、`预期 无问题`、`预期 无法判定 …` 或 `预期 不适用`")
  }

  static func expectsUnknownRecord(
    _ name: Name, similar: String?, among records: [Names]
  ) -> Diagnostic {
    let known = Wording(
      en: "the records are: " + records.labels(in: .english, ", "),
      zh: "现有记录：" + records.labels(in: .chinese, "、"))
    return Diagnostic(.expectsUnknown, at: name.range)
      .says("there is no record `\(name.text)`", "没有记录 `\(name.text)`")
      .hint(similar.map(Wording.didYouMean) ?? known).writing(similar)
  }

  static func expectsUngivenKey(_ expected: RecordKeySyntax, _ known: [String]) -> Diagnostic {
    let keys = known.prefix(12).joined(separator: ", ")
    return Diagnostic(.expectsUnknown, at: expected.key.range)
      .says(
        "the test gives no `\(expected.record.text)` with the key `\(expected.key.text)`",
        "测试没有给定主键为 `\(expected.key.text)` 的 `\(expected.record.text)`"
      )
      .hint(
        known.isEmpty
          ? nil : Wording(en: "the keys given are `\(keys)`", zh: "给定的主键有 `\(keys)`"))
  }

  static func expectsUnknownField(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(.expectsUnknown, at: name.range)
      .says("there is no field `\(name.text)`", "没有字段 `\(name.text)`")
      .didYouMean(similar)
  }

  static func expectsUnknownStep(_ name: Name, _ steps: [String], similar: String?) -> Diagnostic {
    let known = steps.joined(separator: ", ")
    return Diagnostic(.expectsUnknown, at: name.range)
      .says("the grade has no step `\(name.text)`", "该分级没有等级 `\(name.text)`")
      .hint(
        similar.map(Wording.didYouMean)
          ?? Wording(en: "its steps are `\(known)`", zh: "其等级有 `\(known)`")
      )
      .writing(similar)
  }

  static func ruleOutcomeOfGrade(at range: SourceRange) -> Diagnostic {
    Diagnostic(.outcomeOfOther, at: range)
      .says("this is an outcome of a rule, and the test is for a grade", "此处为规则的预期，而测试对象是分级")
      .hint("write `expect grade \"key\" step`", "请写 `预期 分级 “主键” 等级`")
  }

  static func gradeOutcomeOfRule(at range: SourceRange) -> Diagnostic {
    Diagnostic(.outcomeOfOther, at: range)
      .says("this is an outcome of a grade, and the test is for a rule", "此处为分级的预期，而测试对象是规则")
  }
}
