import Parser
import Source

// Several values, lists and keys.
extension Diagnostic {
  static func looseValues(at range: SourceRange) -> Diagnostic {
    Diagnostic(.misplacedValues, at: range)
      .says(
        "several values can stand only behind `is`, `is not`, `in` and `not in`",
        "多个值只能放在 `为`、`不为`、`属于`、`不属于` 之后")
  }

  static func looseAnyOf(at range: SourceRange) -> Diagnostic {
    Diagnostic(.misplacedValues, at: range)
      .says(
        "`any of` can stand only in front of `in` or `is`, and behind `contains`",
        "`任一取自` 只能放在 `属于`、`为` 之前或 `包含` 之后")
  }

  static func tupleNeedsTable(at range: SourceRange) -> Diagnostic {
    Diagnostic(.misplacedValues, at: range)
      .says(
        "values in `[ ]` are looked for in a table, and this is none", "`[ ]` 中的值须在对照表中查找，而这不是对照表")
  }

  static func spanOfTexts(at range: SourceRange, notes: [Note] = []) -> Diagnostic {
    Diagnostic(.misplacedValues, at: range)
      .says("`..` joins two codes in quotes, and is asked of a code", "`..` 用于连接两个带引号的代码，且只能用于代码")
      .notes(notes)
      .hint("for numbers and dates write `between 1 and 5`", "数值和日期请写 `介于 1 与 5`")
  }

  static func spanInReverse(_ low: String, _ high: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.misplacedValues, at: range)
      .says(
        "`\"\(low)\"` comes after `\"\(high)\"`, so that nothing lies between them",
        "`“\(low)”` 排在 `“\(high)”` 之后，区间为空"
      )
      .fix("swap them", "交换两端", with: "\"\(high)\"..\"\(low)\"")
  }

  static func needsAnyOf(_ note: Note, at range: SourceRange) -> Diagnostic {
    Diagnostic(.needsAnyOf, at: range)
      .says("this field holds several codes and cannot be compared as one", "该字段含有多个代码，不能当作单个代码比较")
      .note(note)
      .hint("write `any of diagnoses in …`", "请写 `任一取自 诊断 属于 …`")
  }

  static func anyOfNeedsCodes(_ note: Note, at range: SourceRange) -> Diagnostic {
    Diagnostic(.needsAnyOf, at: range)
      .says("`any of` stands only in front of a field with several codes", "`任一取自` 只能用于代码组字段")
      .note(note)
      .hint("leave out `any of`", "请去掉 `任一取自`")
  }

  static func anyOfOnlyStarts(at range: SourceRange) -> Diagnostic {
    Diagnostic(.needsAnyOf, at: range)
      .says(
        "of several codes only the start can be tested, with a text written out",
        "对代码组只能用直接写明的文本判断开头"
      )
      .hint("write `any of diagnoses starts with \"I2\"`", "如 `任一取自 诊断 开头为 \"I2\"`")
  }

  static func listOfOtherType(_ name: Name, _ note: Note, declared: SourceRange) -> Diagnostic {
    Diagnostic(.listOfOtherType, at: name.range)
      .says(
        "the list `\(name.text)` holds codes, and another type is looked for in it",
        "清单 `\(name.text)` 的内容是代码，与所查的类型不符"
      )
      .note(note)
      .note("the list is declared here", "清单在此声明", at: declared)
      .hint("look for a code: `item in \(name.text)`", "请用代码查找，如 `项目 属于 \(name.text)`")
  }

  static func keyCount(
    _ name: Name, wanted: [Names], given: Int, at range: SourceRange
  ) -> Diagnostic {
    let english = wanted.labels(in: .english, ", ")
    let chinese = wanted.labels(in: .chinese, "、")
    return Diagnostic(.keyCount, at: range)
      .says(
        "`\(name.text)` is found by \(wanted.count) keys, and \(given) are given",
        "`\(name.text)` 需要 \(wanted.count) 个主键，给出了 \(given) 个"
      )
      .note("the keys are declared here", "主键在此声明", at: wanted.first?.range)
      .hint("between `[` and `]` stand, in this order: \(english)", "`[` 与 `]` 之间依次为：\(chinese)")
  }

  static func keyType(
    _ table: Name, _ column: Wording, _ wanted: Wording, _ given: Wording, at range: SourceRange,
    notes: [Note]
  ) -> Diagnostic {
    Diagnostic(.keyType, at: range)
      .says(
        "the key `\(column.english)` of `\(table.text)` is \(wanted.english), and "
          + "\(given.english) is given",
        "`\(table.text)` 的主键 `\(column.chinese)` 为\(wanted.chinese)，给出的是\(given.chinese)"
      )
      .notes(notes)
  }
}
