import Mistakes
import Parser
import Source
import Values
import Vocabulary

extension DiagnosticKind {
  static let unknownName = DiagnosticKind("E0301", "Unknown name", "未知的名称")
  static let unknownThing = DiagnosticKind("E0302", "No such record or table", "没有该记录或对照表")
  static let unknownMember = DiagnosticKind("E0303", "Unknown member of a choice", "选项中没有该成员")
  static let nameOfOtherKind = DiagnosticKind("E0304", "Name that is no value", "该名称不是一个值")
  static let ambiguousName = DiagnosticKind("E0305", "Name that could mean two things", "名称有歧义")
  static let notAReference = DiagnosticKind("E0306", "Nothing to follow", "不是引用，无法取其字段")
  static let aliasTaken = DiagnosticKind("E0307", "Alias already taken", "别名已被占用")
  static let recordNotHere = DiagnosticKind("E0308", "Record not spoken of here", "此处未引入该记录")

  static let expressionNames: [DiagnosticKind] = [
    unknownName, unknownThing, unknownMember, nameOfOtherKind, ambiguousName, notAReference,
    aliasTaken, recordNotHere,
  ]
}

/// Hints about names.
extension Wording {
  /// `患者和项目`
  static func writeApart(_ sign: Character, _ names: [String]) -> Wording {
    let same = names.map { "同一\($0)" }.joined(separator: "，")
    return Wording(
      en: "`\(sign)` joins no names; write them apart, as in `\(same)`",
      zh: "`\(sign)` 不能连接名称，请分开写，如 `\(same)`")
  }

  static func quoteIt(_ text: String) -> Wording {
    let isChinese = text.unicodeScalars.contains { $0.value > 0x2E80 }
    let quoted = isChinese ? "“\(text)”" : "\"\(text)\""
    return Wording(
      en: "if a code or a text is meant, write `\(quoted)`; if a list, write `in \(text)`",
      zh: "若指代码或文本，请写 `\(quoted)`；若指清单，请写 `属于 \(text)`")
  }

  static func fieldsThatThereAre(_ fields: [Names]) -> Wording {
    Wording(
      en: "its fields are: " + fields.labels(in: .english, ", "),
      zh: "现有字段：" + fields.labels(in: .chinese, "、"))
  }
}

extension Wording {
  static func windowOfLength(_ length: Duration) -> Wording {
    let unit = length.unit.keyword
    return Wording(
      en: "for a window write `within \(length.count) \(unit.spelling(in: .english))`",
      zh: "若为时间窗，请写 `\(length.count)\(unit.spelling(in: .chinese))内`")
  }

  /// `same patient and item`
  static func compareOrGroup(_ name: String) -> Wording {
    let same = name.unicodeScalars.contains { $0.value > 0x2E80 } ? "同一\(name)" : "same \(name)"
    return Wording(
      en: "to group by it, write `\(same)`; else compare it, as in `\(name) is …`",
      zh: "若按它分组，请写 `\(same)`；否则请与某值比较，如 `\(name) 为 …`")
  }
}

extension Diagnostic.Note {
  /// The same name is missing in so many places more.
  static func alsoThere(_ count: Int, at range: SourceRange) -> Diagnostic.Note {
    if count == 1 {
      Diagnostic.Note("it is also missing here", "此处也缺少同一名称", at: range)
    } else {
      Diagnostic.Note(
        "it is also missing here and in \(count - 1) more places",
        "此处及另外 \(count - 1) 处也缺少同一名称", at: range)
    }
  }
}

extension Diagnostic {
  /// What was probably meant, as a hint and as an edit.
  func suggesting(_ name: String?, otherwise known: Wording? = nil) -> Diagnostic {
    hint(name.map { Wording(en: "did you mean `\($0)`?", zh: "是否应为 `\($0)`？") } ?? known)
      .writing(name)
  }

  static func unknownName(
    _ name: Name, of record: Wording?, suggestion: String?, hint: Wording?,
    otherwise known: Wording?
  ) -> Diagnostic {
    let message =
      record.map {
        Wording(
          en: "`\(name.text)` is neither a field of `\($0.english)` nor a parameter",
          zh: "`\(name.text)` 既不是 `\($0.chinese)` 的字段，也不是参数")
      }
      ?? Wording(en: "nothing is called `\(name.text)`", zh: "没有名为 `\(name.text)` 的内容")
    return Diagnostic(.unknownName, at: name.range)
      .says(message)
      .suggesting(hint == nil ? suggestion : nil, otherwise: hint ?? known)
  }

  /// - Parameters:
  ///   - own: the candidate's record, whose fields need no name in front
  ///   - other: the name of the record that is looked at, which has such a field
  static func nameOfOther(_ name: Name, own: Wording, other: Wording) -> Diagnostic {
    Diagnostic(.unknownName, at: name.range)
      .says(
        "`\(own.english)` has no field `\(name.text)`, and a name without a record in front is "
          + "always the candidate's",
        "`\(own.chinese)` 没有字段 `\(name.text)`；不带前缀的名称一律指候选记录"
      )
      .hint("write `\(other.english).\(name.text)`", "请写 `\(other.chinese).\(name.text)`")
  }

  static func unknownField(
    _ name: Name, of record: Wording, suggestion: String?, hint: Wording?,
    otherwise known: Wording? = nil
  ) -> Diagnostic {
    return Diagnostic(.unknownName, at: name.range)
      .says(
        "`\(record.english)` has no field `\(name.text)`", "`\(record.chinese)` 没有字段 `\(name.text)`"
      )
      .suggesting(hint == nil ? suggestion : nil, otherwise: hint ?? known)
  }

  /// - Parameter records: those that there are, for a name that is near to none of them.
  static func unknownRecord(
    _ name: Name, suggestion: String?, among records: [Names] = []
  ) -> Diagnostic {
    let known = Wording(
      en: "the records are: " + records.labels(in: .english, ", "),
      zh: "现有记录：" + records.labels(in: .chinese, "、"))
    return Diagnostic(.unknownThing, at: name.range)
      .says("there is no record `\(name.text)`", "没有名为 `\(name.text)` 的记录")
      .suggesting(suggestion, otherwise: records.isEmpty ? nil : known)
  }

  static func unknownTable(_ name: Name, suggestion: String?) -> Diagnostic {
    Diagnostic(.unknownThing, at: name.range)
      .says("there is no table or derived record `\(name.text)`", "没有名为 `\(name.text)` 的对照表或派生记录")
      .suggesting(suggestion)
  }

  static func unknownMember(_ name: Name, _ choice: Wording, suggestion: String?) -> Diagnostic {
    Diagnostic(.unknownMember, at: name.range)
      .says(
        "`\(name.text)` is no member of \(choice.english)", "`\(name.text)` 不是\(choice.chinese)的成员"
      )
      .suggesting(suggestion)
  }

  /// - Parameter path: a field of that choice, as the rule writes it.
  static func memberAlone(_ name: Name, _ choice: Wording, path: Wording?) -> Diagnostic {
    let (english, chinese) = (path?.english ?? "kind", path?.chinese ?? "类别")
    return Diagnostic(.nameOfOtherKind, at: name.range)
      .says(
        "`\(name.text)` is a member of \(choice.english) and must be compared with a field",
        "`\(name.text)` 是\(choice.chinese)的成员，须与字段比较"
      )
      .hint(
        "write `\(english) is \(name.text)`; of several members write "
          + "`\(english) in (…, \(name.text))`",
        "请写 `\(chinese) 为 \(name.text)`；多个成员写作 `\(chinese) 为 …、\(name.text)`")
  }

  static func listAsValue(_ name: Name) -> Diagnostic {
    Diagnostic(.nameOfOtherKind, at: name.range)
      .says("`\(name.text)` is a list, not a value", "`\(name.text)` 是清单，不是一个值")
      .hint("write `item in \(name.text)`", "请写 `项目 属于 \(name.text)`")
  }

  static func listHasNoColumns(_ name: Name) -> Diagnostic {
    Diagnostic(.nameOfOtherKind, at: name.range)
      .says("`\(name.text)` is a list and has no columns to look up", "`\(name.text)` 是清单，没有可查的列")
      .hint("write `item in \(name.text)`, or declare a table", "请写 `项目 属于 \(name.text)`，或声明对照表")
  }

  static func tableAsValue(_ name: Name) -> Diagnostic {
    Diagnostic(.nameOfOtherKind, at: name.range)
      .says("`\(name.text)` is a table, not a value", "`\(name.text)` 是对照表，不是一个值")
      .hint(
        "say which row and which column: `\(name.text)[item].quantity`",
        "请写明行与列，如 `\(name.text)[项目].数量`")
  }

  static func rowAsValue(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(.nameOfOtherKind, at: range)
      .says("this is a row of `\(name.text)`, not a value", "这是 `\(name.text)` 的一行，不是一个值")
      .hint(
        "add the column: `….quantity`; to ask whether there is such a row, write "
          + "`item in \(name.text)`",
        "请加上列名，如 `….数量`；若判断是否有该行，请写 `项目 属于 \(name.text)`")
  }

  static func ambiguousRecord(_ name: Name) -> Diagnostic {
    Diagnostic(.ambiguousName, at: name.range)
      .says("`\(name.text)` could mean two records here", "此处的 `\(name.text)` 可指两条记录")
      .hint(
        "name one of them: `another \(name.text) as other`, then `other.…`",
        "请为其中一条取别名，如 `另一 \(name.text) 称 另条`，再写 `另条.…`")
  }

  static func fieldOrRecord(_ name: Name, _ owner: Wording) -> Diagnostic {
    Diagnostic(.ambiguousName, at: name.range)
      .says(
        "`\(name.text)` could mean the field of `\(owner.english)` or the record looked at",
        "`\(name.text)` 可指 `\(owner.chinese)` 的字段，也可指所查的记录"
      )
      .hint(
        "name the record that is looked at: `\(name.text) as s`, then `s.…`",
        "请为所查记录取别名，如 `\(name.text) 称 某次`，再写 `某次.…`")
  }

  static func bareNameInPair(_ name: Name, _ first: String, _ second: String) -> Diagnostic {
    Diagnostic(.ambiguousName, at: name.range)
      .says(
        "`\(name.text)` could be that of `\(first)` or of `\(second)`",
        "`\(name.text)` 可属于 `\(first)`，也可属于 `\(second)`"
      )
      .hint(
        "write `\(first).\(name.text)` or `\(second).\(name.text)`; to compare the two, write "
          + "`same \(name.text)` in `where`",
        "请写 `\(first).\(name.text)` 或 `\(second).\(name.text)`；比较两者请在 `其中` 里写 `同一\(name.text)`")
  }

  static func notAReference(_ note: Note, _ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(.notAReference, at: range)
      .says(
        "there is no `\(name.text)` behind the dot: what stands before it refers to no record",
        "点号之前的内容不是对记录的引用，没有 `\(name.text)`"
      )
      .note(note)
      .hint(
        "declare the field as a reference, with a record's name as its type, or look the value "
          + "up in a table",
        "请将该字段声明为引用（以记录名为类型），或用对照表查询")
  }

  static func aliasTaken(_ alias: Name, _ owner: Wording) -> Diagnostic {
    Diagnostic(.aliasTaken, at: alias.range)
      .says(
        "`\(alias.text)` is the name of \(owner.english) already",
        "`\(alias.text)` 已是\(owner.chinese)的名称"
      )
      .hint("choose another alias", "请换一个别名")
  }

  static func recordNotHere(_ name: Name, _ record: Wording) -> Diagnostic {
    Diagnostic(.recordNotHere, at: name.range)
      .says(
        "no `\(record.english)` is spoken of here, and the candidate does not refer to one",
        "此处未引入 `\(record.chinese)`，候选记录也没有对它的引用"
      )
      .hint(
        "bring it in with `with \(record.english) where …`, or ask "
          + "`has \(record.english) (…)`",
        "请用 `存在 \(record.chinese) 其中 …` 引入，或写 `有 \(record.chinese) (…)`")
  }
}
