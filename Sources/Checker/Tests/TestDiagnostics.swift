import Parser
import Source

extension DiagnosticKind {
  static let testsNothing = DiagnosticKind(
    "E0801", .error, en: "Test of something that is not there", zh: "测试对象不存在")
  static let givesUnknown = DiagnosticKind(
    "E0802", .error, en: "What a test gives", zh: "测试给定的内容")
  static let givenColumn = DiagnosticKind(
    "E0803", .error, en: "Column that a test gives", zh: "测试给定的列")
  static let givenCellCount = DiagnosticKind(
    "E0804", .error, en: "Row with too many or too few cells", zh: "行的单元格数不符")
  static let expectsUnknown = DiagnosticKind(
    "E0805", .error, en: "What a test expects", zh: "测试的预期")
  static let expectsNothing = DiagnosticKind(
    "E0806", .error, en: "Test without an expectation", zh: "测试没有预期")
  static let outcomeOfOther = DiagnosticKind(
    "E0807", .error, en: "Outcome of a rule and of a grade", zh: "规则与分级的预期混用")

  static let tests: [DiagnosticKind] = [
    testsNothing, givesUnknown, givenColumn, givenCellCount, expectsUnknown, expectsNothing,
    outcomeOfOther,
  ]
}

extension Diagnostic {
  static func testsNothing(_ subject: RuleIDSyntax, similar: String?) -> Diagnostic {
    Diagnostic(
      .testsNothing,
      Wording(
        en: "there is no rule or grade `\(subject.text)` to test",
        zh: "没有可测试的规则或分级 `\(subject.text)`"),
      at: subject.range, hint: didYouMean(similar),
      fix: replacement(of: subject.range, with: similar))
  }

  static func givesUnknown(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(
      .givesUnknown,
      Wording(
        en: "there is no record, table or list `\(name.text)`",
        zh: "没有记录、对照表或清单 `\(name.text)`"),
      at: name.range, hint: didYouMean(similar), fix: replacement(of: name.range, with: similar))
  }

  static func givenTwice(_ name: Name, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .givesUnknown,
      Wording(en: "`\(name.text)` is given twice", zh: "`\(name.text)` 重复给定"),
      at: name.range, notes: [firstPlace(first)],
      hint: Wording(en: "put all rows under one `given`", zh: "请将所有行写在同一个 `给定` 之下"))
  }

  static func cannotBeGiven(_ name: Name) -> Diagnostic {
    Diagnostic(
      .givesUnknown,
      Wording(
        en: "a test gives records, tables and lists, and `\(name.text)` is none",
        zh: "测试只能给定记录、对照表和清单，`\(name.text)` 不是"),
      at: name.range)
  }

  static func computedCannotBeGiven(_ name: Name) -> Diagnostic {
    Diagnostic(
      .givesUnknown,
      Wording(
        en: "`\(name.text)` is computed, so a test cannot give it",
        zh: "`\(name.text)` 由计算得出，测试不能给定"),
      at: name.range,
      hint: Wording(
        en: "give the records that it is computed from", zh: "请给定用于计算它的记录"))
  }

  static func givenColumnUnknown(
    _ header: TextSyntax, _ record: Names, similar: String?, among fields: [Names]
  ) -> Diagnostic {
    let known = Wording(
      en: "its fields are: " + fields.labels(in: .english, ", "),
      zh: "现有字段：" + fields.labels(in: .chinese, "、"))
    return Diagnostic(
      .givenColumn,
      Wording(
        en: "`\(record.label(in: .english))` has no field `\(header.text)`",
        zh: "`\(record.label(in: .chinese))` 没有字段 `\(header.text)`"),
      at: header.range, hint: didYouMean(similar) ?? known,
      fix: replacement(of: header.range, with: similar))
  }

  static func givenColumnComputed(_ header: TextSyntax) -> Diagnostic {
    Diagnostic(
      .givenColumn,
      Wording(
        en: "`\(header.text)` is computed, so a test cannot give it",
        zh: "`\(header.text)` 由计算得出，测试不能给定"),
      at: header.range)
  }

  static func givenColumnTwice(_ header: TextSyntax) -> Diagnostic {
    Diagnostic(
      .givenColumn,
      Wording(en: "the column `\(header.text)` is there twice", zh: "列 `\(header.text)` 重复"),
      at: header.range)
  }

  static func givenCellCount(
    _ count: Int, expected: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .givenCellCount,
      Wording(
        en: "this row has \(count) cells, and the first row has \(expected)",
        zh: "该行有 \(count) 个单元格，首行有 \(expected) 个"),
      at: range,
      hint: Wording(
        en: "a cell without a value stays empty between its two `|`",
        zh: "没有值的单元格也要留出位置：两个 `|` 之间留空"))
  }

  static func expectsNothing(_ title: TextSyntax) -> Diagnostic {
    Diagnostic(
      .expectsNothing,
      Wording(
        en: "the test `\(title.text)` expects nothing", zh: "测试 `\(title.text)` 没有预期"),
      at: title.range,
      hint: Wording(
        en: "write `expect finding …`, `expect clear`, `expect undetermined …` or "
          + "`expect not applicable`",
        zh: "请写 `预期 问题 …`、`预期 无问题`、`预期 无法判定 …` 或 `预期 不适用`"))
  }

  static func expectsUnknownRecord(
    _ name: Name, similar: String?, among records: [Names]
  ) -> Diagnostic {
    let known = Wording(
      en: "the records are: " + records.labels(in: .english, ", "),
      zh: "现有记录：" + records.labels(in: .chinese, "、"))
    return Diagnostic(
      .expectsUnknown,
      Wording(en: "there is no record `\(name.text)`", zh: "没有记录 `\(name.text)`"),
      at: name.range, hint: didYouMean(similar) ?? known,
      fix: replacement(of: name.range, with: similar))
  }

  static func expectsUngivenKey(_ expected: RecordKeySyntax, _ known: [String]) -> Diagnostic {
    let keys = known.prefix(12).joined(separator: ", ")
    return Diagnostic(
      .expectsUnknown,
      Wording(
        en: "the test gives no `\(expected.record.text)` with the key `\(expected.key.text)`",
        zh: "测试没有给定主键为 `\(expected.key.text)` 的 `\(expected.record.text)`"),
      at: expected.key.range,
      hint: known.isEmpty
        ? nil : Wording(en: "the keys given are `\(keys)`", zh: "给定的主键有 `\(keys)`"))
  }

  static func expectsUnknownField(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(
      .expectsUnknown,
      Wording(en: "there is no field `\(name.text)`", zh: "没有字段 `\(name.text)`"),
      at: name.range, hint: didYouMean(similar), fix: replacement(of: name.range, with: similar))
  }

  static func expectsUnknownStep(
    _ name: Name, _ steps: [String], similar: String?
  ) -> Diagnostic {
    let known = steps.joined(separator: ", ")
    return Diagnostic(
      .expectsUnknown,
      Wording(
        en: "the grade has no step `\(name.text)`", zh: "该分级没有等级 `\(name.text)`"),
      at: name.range,
      hint: didYouMean(similar)
        ?? Wording(en: "its steps are `\(known)`", zh: "其等级有 `\(known)`"),
      fix: replacement(of: name.range, with: similar))
  }

  static func ruleOutcomeOfGrade(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .outcomeOfOther,
      Wording(
        en: "this is an outcome of a rule, and the test is for a grade",
        zh: "此处为规则的预期，而测试对象是分级"),
      at: range,
      hint: Wording(en: "write `expect grade \"key\" step`", zh: "请写 `预期 分级 “主键” 等级`"))
  }

  static func gradeOutcomeOfRule(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .outcomeOfOther,
      Wording(
        en: "this is an outcome of a grade, and the test is for a rule",
        zh: "此处为分级的预期，而测试对象是规则"),
      at: range)
  }
}
