import Parser
import Source

extension DiagnosticKind {
  static let recordWithoutFile = DiagnosticKind(
    "E0511", .error, en: "Record without a file", zh: "记录未指明数据文件")
  static let recordKey = DiagnosticKind(
    "E0512", .error, en: "Key of a record", zh: "记录的主键")
  static let fileOption = DiagnosticKind(
    "E0513", .error, en: "How a file is written", zh: "文件的写法")
  static let columnOption = DiagnosticKind(
    "E0514", .error, en: "Option that does not fit the field's type", zh: "与字段类型不符的选项")
  static let secondDefault = DiagnosticKind(
    "E0515", .error, en: "Two default records", zh: "默认记录重复")
  static let noSuchField = DiagnosticKind(
    "E0516", .error, en: "Field that the record has not", zh: "记录中没有该字段")
  static let headerFieldType = DiagnosticKind(
    "E0517", .error, en: "Field of a record's header has the wrong type", zh: "记录首部引用的字段类型不符")
  static let scopeInRecord = DiagnosticKind(
    "E0518", .error, en: "Scope in a record", zh: "记录中不能有口径字段")
  static let referenceToDerived = DiagnosticKind(
    "E0519", .error, en: "Reference to a derived record", zh: "不能引用派生记录")

  static let records: [DiagnosticKind] = [
    recordWithoutFile, recordKey, fileOption, columnOption, secondDefault, noSuchField,
    headerFieldType, scopeInRecord, referenceToDerived,
  ]
}

extension Diagnostic {
  static func recordWithoutFile(_ name: Name) -> Diagnostic {
    Diagnostic(
      .recordWithoutFile,
      Wording(
        en: "the record `\(name.text)` does not say which file it is read from",
        zh: "记录 `\(name.text)` 未指明数据文件"),
      at: name.range,
      hint: Wording(
        en: "write `from \"….csv\"` behind its names", zh: "请在名称之后写 `来自 “….csv”`"))
  }

  static func recordWithoutKey(_ name: Name) -> Diagnostic {
    Diagnostic(
      .recordKey,
      Wording(
        en: "the record `\(name.text)` has no key", zh: "记录 `\(name.text)` 没有主键"),
      at: name.range,
      hint: Wording(
        en: "write `key` behind the type of the field that no two rows share",
        zh: "请在每行取值各不相同的字段类型之后写 `主键`"))
  }

  static func secondKey(_ name: Name, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .recordKey,
      Wording(
        en: "a record has one key, and `\(name.text)` would be a second",
        zh: "一个记录只有一个主键，`\(name.text)` 是多余的"),
      at: name.range, notes: [firstPlace(first)])
  }

  static func inexactRecordKey(_ name: Name) -> Diagnostic {
    Diagnostic(
      .recordKey,
      Wording(
        en: "`prefix` and `band` belong to the keys of tables; `\(name.text)` is a record's",
        zh: "`前缀` 和 `分档` 只用于对照表的主键，`\(name.text)` 属于记录"),
      at: name.range, hint: Wording(en: "write `key` alone", zh: "请只写 `主键`"))
  }

  static func keyOfWrongType(_ name: Name) -> Diagnostic {
    Diagnostic(
      .recordKey,
      Wording(
        en: "the key `\(name.text)` has to be a code, a text, an integer or a reference",
        zh: "主键 `\(name.text)` 的类型应为代码、文本、整数或引用"),
      at: name.range)
  }

  static func unknownEncoding(_ name: Name) -> Diagnostic {
    Diagnostic(
      .fileOption,
      Wording(
        en: "`\(name.text)` is not an encoding that can be read", zh: "无法读取编码 `\(name.text)`"),
      at: name.range,
      hint: Wording(
        en: "write `encoding utf8` or `encoding gb18030`", zh: "请写 `编码 utf8` 或 `编码 gb18030`"))
  }

  static func badMark(_ text: TextSyntax) -> Diagnostic {
    Diagnostic(
      .fileOption,
      Wording(
        en: "`\(text.text)` is not one character of the keyboard",
        zh: "`\(text.text)` 不是单个半角字符"),
      at: text.range,
      hint: Wording(
        en: "a delimiter or quote is one character such as `|`, `;`, `'`, or `\\t` for a tab",
        zh: "分隔符和引号为单个半角字符，如 `|`、`;`、`'`，制表符写作 `\\t`"))
  }

  static func sameMarks(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .fileOption,
      Wording(
        en: "the delimiter and the quote are the same character", zh: "分隔符与引号不能相同"),
      at: range)
  }

  static func codesWithoutSplit(_ name: Name) -> Diagnostic {
    Diagnostic(
      .columnOption,
      Wording(
        en: "`\(name.text)` holds several codes, but nothing says how they are told apart",
        zh: "`\(name.text)` 含多个代码，但未说明如何拆分"),
      at: name.range,
      hint: Wording(
        en: "write `split by \"…\"`, or `from \"dx_1\" .. \"dx_10\"` for several columns",
        zh: "请写 `拆分按 “…”`，分列存放的写 `来自 “dx_1” .. “dx_10”`"))
  }

  static func splitOfSingleValue(_ name: Name) -> Diagnostic {
    Diagnostic(
      .columnOption,
      Wording(
        en: "`\(name.text)` holds one value, so there is nothing to split or to gather",
        zh: "`\(name.text)` 只有一个值，不能拆分或合并多列"),
      at: name.range,
      hint: Wording(
        en: "for several values in a row its type is `codes`", zh: "一行有多个值时类型应为 `代码组`"))
  }

  static func emptySeparator(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .columnOption,
      Wording(en: "an empty text separates nothing", zh: "空文本不能作为分隔"), at: range)
  }

  static func badSeries(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .columnOption,
      Wording(
        en: "these two headers do not count up from one to the other",
        zh: "这两个列名不构成递增的序号"),
      at: range,
      hint: Wording(
        en: "both end in a number and are otherwise the same, as `\"dx_1\" .. \"dx_10\"`",
        zh: "两者除末尾数字外应相同，如 `“dx_1” .. “dx_10”`"))
  }

  static func truthOfOtherType(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .columnOption,
      Wording(
        en: "cells for true and false belong to a boolean, and `\(name.text)` is none",
        zh: "是、否的取值只用于类型为是否的字段，`\(name.text)` 不是"),
      at: range)
  }

  static func halfOfTruth(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .columnOption,
      Wording(
        en: "`\(name.text)` needs cells for both true and false",
        zh: "`\(name.text)` 须同时说明是与否的取值"),
      at: range,
      hint: Wording(en: "write `true \"1\" false \"0\"`", zh: "请写 `是 “1” 否 “0”`"))
  }

  static func secondDefault(_ name: Name, first: Names) -> Diagnostic {
    Diagnostic(
      .secondDefault,
      Wording(
        en: "`\(name.text)` and `\(first.first)` cannot both be the default record",
        zh: "`\(name.text)` 与 `\(first.first)` 不能同为默认记录"),
      at: name.range, notes: [firstPlace(first.range)])
  }

  static func noSuchField(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(
      .noSuchField,
      Wording(
        en: "the record has no field called `\(name.text)`",
        zh: "记录中没有名为 `\(name.text)` 的字段"),
      at: name.range, hint: didYouMean(similar), fix: replacement(of: name.range, with: similar))
  }

  static func datedByOther(_ name: Name) -> Diagnostic {
    Diagnostic(
      .headerFieldType,
      Wording(
        en: "a record is dated by a date or a time, and `\(name.text)` is neither",
        zh: "记时字段应为日期或时间，`\(name.text)` 不是"),
      at: name.range)
  }

  static func worthOfOtherType(_ name: Name) -> Diagnostic {
    Diagnostic(
      .headerFieldType,
      Wording(
        en: "the worth of a row is money, and `\(name.text)` is not",
        zh: "计额字段的类型应为金额，`\(name.text)` 不是"),
      at: name.range)
  }

  static func reversalOfOther(_ name: Name) -> Diagnostic {
    Diagnostic(
      .headerFieldType,
      Wording(
        en: "a reversal takes off numbers that are read from the file, and `\(name.text)` is none",
        zh: "冲销只能扣减从文件读取的数值，`\(name.text)` 不是"),
      at: name.range)
  }

  static func originalOfWrongType(_ name: Name) -> Diagnostic {
    Diagnostic(
      .headerFieldType,
      Wording(
        en: "`\(name.text)` has to hold the key of the line that is reversed",
        zh: "`\(name.text)` 应存放被冲销明细的主键"),
      at: name.range,
      hint: Wording(en: "its type is `code`", zh: "其类型应为 `代码`"))
  }

  static func scopeInRecord(_ name: Name) -> Diagnostic {
    Diagnostic(
      .scopeInRecord,
      Wording(
        en: "`\(name.text)` is a scope, and scopes belong in the columns of tables",
        zh: "`\(name.text)` 的类型为口径，口径只能用于对照表的列"),
      at: name.range)
  }

  static func referenceToDerived(_ name: Name) -> Diagnostic {
    Diagnostic(
      .referenceToDerived,
      Wording(
        en: "`\(name.text)` is computed from other records; a field cannot refer to it",
        zh: "`\(name.text)` 由其他记录派生，字段不能引用它"),
      at: name.range,
      hint: Wording(
        en: "look it up by its keys instead: `\(name.text)[…].field`",
        zh: "请按主键查找：`\(name.text)[…].字段`"))
  }
}
