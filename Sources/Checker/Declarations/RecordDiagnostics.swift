import Parser
import Source

extension DiagnosticKind {
  static let recordWithoutFile = DiagnosticKind("E0511", "Record without a file", "记录未指明数据文件")
  static let recordKey = DiagnosticKind("E0512", "Key of a record", "记录的主键")
  static let fileOption = DiagnosticKind("E0513", "How a file is written", "文件的写法")
  static let columnOption = DiagnosticKind(
    "E0514", "Option that does not fit the field's type", "与字段类型不符的选项")
  static let secondDefault = DiagnosticKind("E0515", "Two default records", "默认记录重复")
  static let noSuchField = DiagnosticKind("E0516", "Field that the record has not", "记录中没有该字段")
  static let headerFieldType = DiagnosticKind(
    "E0517", "Field of a record's header has the wrong type", "记录首部引用的字段类型不符")
  static let scopeInRecord = DiagnosticKind("E0518", "Scope in a record", "记录中不能有口径字段")
  static let referenceToDerived = DiagnosticKind(
    "E0519", "Reference to a derived record", "不能引用派生记录")

  static let records: [DiagnosticKind] = [
    recordWithoutFile, recordKey, fileOption, columnOption, secondDefault, noSuchField,
    headerFieldType, scopeInRecord, referenceToDerived,
  ]
}

extension Diagnostic {
  static func recordWithoutFile(_ name: Name) -> Diagnostic {
    Diagnostic(.recordWithoutFile, at: name.range)
      .says(
        "the record `\(name.text)` does not say which file it is read from",
        "记录 `\(name.text)` 未指明数据文件"
      )
      .hint("write `from \"….csv\"` behind its names", "请在名称之后写 `来自 “….csv”`")
  }

  static func recordWithoutKey(_ name: Name) -> Diagnostic {
    Diagnostic(.recordKey, at: name.range)
      .says("the record `\(name.text)` has no key", "记录 `\(name.text)` 没有主键")
      .hint(
        "write `key` behind the type of the field that no two rows share", "请在每行取值各不相同的字段类型之后写 `主键`"
      )
  }

  static func secondKey(_ name: Name, first: SourceRange) -> Diagnostic {
    Diagnostic(.recordKey, at: name.range)
      .says(
        "a record has one key, and `\(name.text)` would be a second",
        "一个记录只有一个主键，`\(name.text)` 是多余的"
      )
      .note(firstPlace(first))
  }

  static func inexactRecordKey(_ name: Name) -> Diagnostic {
    Diagnostic(.recordKey, at: name.range)
      .says(
        "`prefix` and `band` belong to the keys of tables; `\(name.text)` is a record's",
        "`前缀` 和 `分档` 只用于对照表的主键，`\(name.text)` 属于记录"
      )
      .hint("write `key` alone", "请只写 `主键`")
  }

  static func keyOfWrongType(_ name: Name) -> Diagnostic {
    Diagnostic(.recordKey, at: name.range)
      .says(
        "the key `\(name.text)` has to be a code, a text, an integer or a reference",
        "主键 `\(name.text)` 的类型应为代码、文本、整数或引用")
  }

  static func unknownEncoding(_ name: Name) -> Diagnostic {
    Diagnostic(.fileOption, at: name.range)
      .says("`\(name.text)` is not an encoding that can be read", "无法读取编码 `\(name.text)`")
      .hint("write `encoding utf8` or `encoding gb18030`", "请写 `编码 utf8` 或 `编码 gb18030`")
  }

  static func badMark(_ text: TextSyntax) -> Diagnostic {
    Diagnostic(.fileOption, at: text.range)
      .says("`\(text.text)` is not one character of the keyboard", "`\(text.text)` 不是单个半角字符")
      .hint(
        "a delimiter or quote is one character such as `|`, `;`, `'`, or `\\t` for a tab",
        "分隔符和引号为单个半角字符，如 `|`、`;`、`'`，制表符写作 `\\t`")
  }

  static func sameMarks(at range: SourceRange) -> Diagnostic {
    Diagnostic(.fileOption, at: range)
      .says("the delimiter and the quote are the same character", "分隔符与引号不能相同")
  }

  static func codesWithoutSplit(_ name: Name) -> Diagnostic {
    Diagnostic(.columnOption, at: name.range)
      .says(
        "`\(name.text)` holds several codes, but nothing says how they are told apart",
        "`\(name.text)` 含多个代码，但未说明如何拆分"
      )
      .hint(
        "write `split by \"…\"`, or `from \"dx_1\" .. \"dx_10\"` for several columns",
        "请写 `拆分按 “…”`，分列存放的写 `来自 “dx_1” .. “dx_10”`")
  }

  static func splitOfSingleValue(_ name: Name) -> Diagnostic {
    Diagnostic(.columnOption, at: name.range)
      .says(
        "`\(name.text)` holds one value, so there is nothing to split or to gather",
        "`\(name.text)` 只有一个值，不能拆分或合并多列"
      )
      .hint("for several values in a row its type is `codes`", "一行有多个值时类型应为 `代码组`")
  }

  static func emptySeparator(at range: SourceRange) -> Diagnostic {
    Diagnostic(.columnOption, at: range)
      .says("an empty text separates nothing", "空文本不能作为分隔")
  }

  static func badSeries(at range: SourceRange) -> Diagnostic {
    Diagnostic(.columnOption, at: range)
      .says("these two headers do not count up from one to the other", "这两个列名不构成递增的序号")
      .hint(
        "both end in a number and are otherwise the same, as `\"dx_1\" .. \"dx_10\"`",
        "两者除末尾数字外应相同，如 `“dx_1” .. “dx_10”`")
  }

  static func truthOfOtherType(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(.columnOption, at: range)
      .says(
        "cells for true and false belong to a boolean, and `\(name.text)` is none",
        "是、否的取值只用于类型为是否的字段，`\(name.text)` 不是")
  }

  static func halfOfTruth(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(.columnOption, at: range)
      .says("`\(name.text)` needs cells for both true and false", "`\(name.text)` 须同时说明是与否的取值")
      .hint("write `true \"1\" false \"0\"`", "请写 `是 “1” 否 “0”`")
  }

  static func secondDefault(_ name: Name, first: Names) -> Diagnostic {
    Diagnostic(.secondDefault, at: name.range)
      .says(
        "`\(name.text)` and `\(first.first)` cannot both be the default record",
        "`\(name.text)` 与 `\(first.first)` 不能同为默认记录"
      )
      .note(firstPlace(first.range))
  }

  static func noSuchField(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(.noSuchField, at: name.range)
      .says("the record has no field called `\(name.text)`", "记录中没有名为 `\(name.text)` 的字段")
      .didYouMean(similar)
  }

  static func datedByOther(_ name: Name) -> Diagnostic {
    Diagnostic(.headerFieldType, at: name.range)
      .says(
        "a record is dated by a date or a time, and `\(name.text)` is neither",
        "记时字段应为日期或时间，`\(name.text)` 不是")
  }

  static func worthOfOtherType(_ name: Name) -> Diagnostic {
    Diagnostic(.headerFieldType, at: name.range)
      .says(
        "the worth of a row is money, and `\(name.text)` is not", "计额字段的类型应为金额，`\(name.text)` 不是")
  }

  static func reversalOfOther(_ name: Name) -> Diagnostic {
    Diagnostic(.headerFieldType, at: name.range)
      .says(
        "a reversal takes off numbers that are read from the file, and `\(name.text)` is none",
        "冲销只能扣减从文件读取的数值，`\(name.text)` 不是")
  }

  static func originalOfWrongType(_ name: Name) -> Diagnostic {
    Diagnostic(.headerFieldType, at: name.range)
      .says(
        "`\(name.text)` has to hold the key of the line that is reversed",
        "`\(name.text)` 应存放被冲销明细的主键"
      )
      .hint("its type is `code`", "其类型应为 `代码`")
  }

  static func scopeInRecord(_ name: Name) -> Diagnostic {
    Diagnostic(.scopeInRecord, at: name.range)
      .says(
        "`\(name.text)` is a scope, and scopes belong in the columns of tables",
        "`\(name.text)` 的类型为口径，口径只能用于对照表的列")
  }

  static func referenceToDerived(_ name: Name) -> Diagnostic {
    Diagnostic(.referenceToDerived, at: name.range)
      .says(
        "`\(name.text)` is computed from other records; a field cannot refer to it",
        "`\(name.text)` 由其他记录派生，字段不能引用它"
      )
      .hint(
        "look it up by its keys instead: `\(name.text)[…].field`", "请按主键查找：`\(name.text)[…].字段`")
  }
}
