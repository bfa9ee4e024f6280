package import Eval
package import Source

extension Certainty {
  package var wording: Wording {
    switch self {
    case .violation: Wording(en: "violation", zh: "明确违规")
    case .suspicion: Wording(en: "suspicion", zh: "疑似违规")
    case .undetermined: Wording(en: "certainty undetermined", zh: "性质无法判定")
    }
  }
}

extension Reject.Reason {
  package var wording: Wording {
    switch self {
    case .notANumber: Wording(en: "not a number", zh: "不是数字")
    case .notAnInteger: Wording(en: "not a whole number", zh: "不是整数")
    case .notADate: Wording(en: "not a date", zh: "不是日期")
    case .notATime: Wording(en: "not a date with time", zh: "不是时间")
    case .notADuration: Wording(en: "not a duration", zh: "不是时长")
    case .notABoolean: Wording(en: "neither true nor false as declared", zh: "不是所声明的是或否")
    case .notAMember: Wording(en: "not one of the declared choices", zh: "不在所声明的选项之中")
    case .tooLarge: Wording(en: "too large", zh: "数值过大")
    case .controlCharacter: Wording(en: "holds a control character", zh: "含有控制字符")
    case .tooLong: Wording(en: "too long", zh: "内容过长")
    case .keyMissing: Wording(en: "the key is missing", zh: "主键缺失")
    case .keyRepeated: Wording(en: "the key is repeated", zh: "主键重复")
    case .wrongNumberOfCells: Wording(en: "wrong number of cells", zh: "单元格个数不符")
    case .textBehindQuote: Wording(en: "text behind a closing quote", zh: "右引号之后还有文字")
    case .originalNotFound: Wording(en: "the original line is not there", zh: "找不到原记录")
    case .reversalWithoutAmount:
      Wording(en: "a reversal without a negative value", zh: "冲销记录没有负值")
    case .reversedBeyondNothing:
      Wording(en: "takes off more than the original line has", zh: "冲销超过原记录")
    }
  }
}

/// What is missing, in a sentence for people.
package func wording(of missing: Missing) -> Wording {
  switch missing {
  case .field(let key, let field):
    Wording(
      en: "`\(field)` of \(key.record) \(key.key) is missing",
      zh: "\(key.record) \(key.key) 的 `\(field)` 缺失")
  case .record(let key):
    Wording(en: "\(key.record) \(key.key) is not in the data", zh: "数据中没有 \(key.record) \(key.key)")
  case .row(let table, let keys, let column):
    Wording(
      en: "`\(table)` has no `\(column)` for \(keys.joined(separator: ", "))",
      zh: "`\(table)` 中没有 \(keys.joined(separator: "、")) 的 `\(column)`")
  case .onFile(let record):
    Wording(en: "no \(record) is on file", zh: "没有任何 \(record) 记录")
  case .coverage(let record, _, _):
    Wording(en: "the data does not cover \(text(of: missing))", zh: "\(record) 的数据未覆盖所查时段")
  case .file(_, let path):
    Wording(en: "the file `\(path)` is not there", zh: "文件 `\(path)` 不存在")
  case .parameter(let name):
    Wording(en: "`\(name)` has no value in force", zh: "`\(name)` 没有当时有效的值")
  case .nothing(let record):
    Wording(en: "there is no \(record) to take it of", zh: "没有可供计算的 \(record)")
  case .zeroDivisor: Wording(en: "a divisor is zero", zh: "除数为零")
  case .overflow:
    Wording(en: "a number is too large for exact arithmetic", zh: "数值过大，无法精确计算")
  case .limit(let limit): wording(of: limit)
  }
}

/// What a rule has too much of, with the code of its page.
private func wording(of limit: RunLimit) -> Wording {
  let (count, code) = (RunLimits.standard[limit], limit.kind.code)
  return switch limit {
  case .findings:
    Wording(
      en: "it has more than \(count) findings (\(code)); narrow it with `where`",
      zh: "问题超过 \(count) 个（\(code)），请用“其中”缩小范围")
  case .pairs:
    Wording(
      en: "it has more than \(count) pairs (\(code)); bring them together by `same`",
      zh: "成对记录超过 \(count) 对（\(code)），请用“同一”缩小范围")
  case .matches:
    Wording(
      en: "its `with` finds more than \(count) matches (\(code)); narrow it by `same` or `within`",
      zh: "“存在”找到的匹配超过 \(count) 个（\(code)），请用“同一”或时限缩小范围")
  }
}
