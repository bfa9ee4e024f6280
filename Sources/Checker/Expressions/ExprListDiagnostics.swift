import Parser
import Source

// Several values, lists and keys.
extension Diagnostic {
  static func looseValues(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedValues,
      Wording(
        en: "several values can stand only behind `is`, `is not`, `in` and `not in`",
        zh: "多个值只能放在 `为`、`不为`、`属于`、`不属于` 之后"),
      at: range)
  }

  static func looseAnyOf(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedValues,
      Wording(
        en: "`any of` can stand only in front of `in` or `is`, and behind `contains`",
        zh: "`任一取自` 只能放在 `属于`、`为` 之前或 `包含` 之后"),
      at: range)
  }

  static func tupleNeedsTable(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedValues,
      Wording(
        en: "values in `[ ]` are looked for in a table, and this is none",
        zh: "`[ ]` 中的值须在对照表中查找，而这不是对照表"),
      at: range)
  }

  static func spanOfTexts(at range: SourceRange, notes: [Note] = []) -> Diagnostic {
    Diagnostic(
      .misplacedValues,
      Wording(
        en: "`..` joins two codes in quotes, and is asked of a code",
        zh: "`..` 用于连接两个带引号的代码，且只能用于代码"),
      at: range, notes: notes,
      hint: Wording(
        en: "for numbers and dates write `between 1 and 5`", zh: "数值和日期请写 `介于 1 与 5`"))
  }

  static func spanInReverse(_ low: String, _ high: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedValues,
      Wording(
        en: "`\"\(low)\"` comes after `\"\(high)\"`, so that nothing lies between them",
        zh: "`“\(low)”` 排在 `“\(high)”` 之后，区间为空"),
      at: range,
      fix: Fix(
        Wording(en: "swap them", zh: "交换两端"), replacing: range,
        with: "\"\(high)\"..\"\(low)\""))
  }

  static func needsAnyOf(_ note: Note, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .needsAnyOf,
      Wording(
        en: "this field holds several codes and cannot be compared as one",
        zh: "该字段含有多个代码，不能当作单个代码比较"),
      at: range, notes: [note],
      hint: Wording(
        en: "write `any of diagnoses in …`", zh: "请写 `任一取自 诊断 属于 …`"))
  }

  static func anyOfNeedsCodes(_ note: Note, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .needsAnyOf,
      Wording(
        en: "`any of` stands only in front of a field with several codes",
        zh: "`任一取自` 只能用于代码组字段"),
      at: range, notes: [note],
      hint: Wording(en: "leave out `any of`", zh: "请去掉 `任一取自`"))
  }

  static func anyOfOnlyStarts(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .needsAnyOf,
      Wording(
        en: "of several codes only the start can be tested, with a text written out",
        zh: "对代码组只能用直接写明的文本判断开头"),
      at: range,
      hint: Wording(
        en: "write `any of diagnoses starts with \"I2\"`", zh: "如 `任一取自 诊断 开头为 \"I2\"`"))
  }

  static func listOfOtherType(
    _ name: Name, _ note: Note, declared: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .listOfOtherType,
      Wording(
        en: "the list `\(name.text)` holds codes, and another type is looked for in it",
        zh: "清单 `\(name.text)` 的内容是代码，与所查的类型不符"),
      at: name.range,
      notes: [note, Note(Wording(en: "the list is declared here", zh: "清单在此声明"), at: declared)],
      hint: Wording(
        en: "look for a code: `item in \(name.text)`", zh: "请用代码查找，如 `项目 属于 \(name.text)`"))
  }

  static func keyCount(
    _ name: Name, wanted: [Names], given: Int, at range: SourceRange
  ) -> Diagnostic {
    let english = wanted.labels(in: .english, ", ")
    let chinese = wanted.labels(in: .chinese, "、")
    return Diagnostic(
      .keyCount,
      Wording(
        en: "`\(name.text)` is found by \(wanted.count) keys, and \(given) are given",
        zh: "`\(name.text)` 需要 \(wanted.count) 个主键，给出了 \(given) 个"),
      at: range,
      notes: wanted.first.map {
        [Note(Wording(en: "the keys are declared here", zh: "主键在此声明"), at: $0.range)]
      } ?? [],
      hint: Wording(
        en: "between `[` and `]` stand, in this order: \(english)",
        zh: "`[` 与 `]` 之间依次为：\(chinese)"))
  }

  static func keyType(
    _ table: Name, _ column: Wording, _ wanted: Wording, _ given: Wording, at range: SourceRange,
    notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .keyType,
      Wording(
        en: "the key `\(column.english)` of `\(table.text)` is \(wanted.english), and "
          + "\(given.english) is given",
        zh: "`\(table.text)` 的主键 `\(column.chinese)` 为\(wanted.chinese)，给出的是\(given.chinese)"),
      at: range, notes: notes)
  }
}
