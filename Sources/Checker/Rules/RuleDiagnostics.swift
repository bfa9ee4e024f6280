import Mistakes
import Parser
import Source

extension DiagnosticKind {
  static let noGroup = DiagnosticKind("E0601", "Aggregate without a group", "统计缺少分组")
  static let variesInGroup = DiagnosticKind(
    "E0602", "Value that varies within the group", "该值在分组内不唯一")
  static let nothingToCompare = DiagnosticKind("E0603", "Nothing to compare with", "没有可比较的另一方")
  static let windowMisplaced = DiagnosticKind("E0604", "Window without `same`", "时间窗缺少“同一”")
  static let differentInGroup = DiagnosticKind("E0605", "`different` in a group", "分组中的“不同”")
  static let unboundedAbsence = DiagnosticKind("E0606", "Absence without an end", "“不存在”缺少查找范围")
  static let flagTarget = DiagnosticKind("E0607", "Record that cannot be flagged", "无法标记该记录")
  static let noCandidates = DiagnosticKind("E0608", "No candidates", "未说明候选记录")
  static let noVerdict = DiagnosticKind("E0609", "Rule that flags nothing", "规则未标记任何记录")
  static let noPeers = DiagnosticKind("E0610", "Peers not available here", "此处不能使用可比范围")
  static let undated = DiagnosticKind("E0611", "Record without a date", "记录没有日期")
  static let certaintyForm = DiagnosticKind("E0612", "Certainty that is neither", "性质无法判断")
  static let recoverForm = DiagnosticKind("E0613", "Recovery that cannot be worked out", "追回金额无法计算")
  static let anotherKind = DiagnosticKind("E0614", "`another` of another kind", "“另一”须与候选记录同类")
  static let keyForm = DiagnosticKind("E0615", "Key that cannot group", "该值不能用于分组")
  static let gradeForm = DiagnosticKind("E0616", "Grade in the wrong order", "分级次序有误")
  static let periodForm = DiagnosticKind("E0617", "Period without an open end", "时段未说明未止情形")
  static let effectiveWithoutDate = DiagnosticKind(
    "E0618", "`effective` without a date", "“施行”缺少可比的日期")

  static let ruleForms: [DiagnosticKind] = [
    noGroup, variesInGroup, nothingToCompare, windowMisplaced, differentInGroup, unboundedAbsence,
    flagTarget, noCandidates, noVerdict, noPeers, undated, certaintyForm, recoverForm, anotherKind,
    keyForm, gradeForm, periodForm, effectiveWithoutDate,
  ]
}

/// What compares two records.
enum ComparingWord {
  case same, different, window, scope

  var wording: Wording {
    switch self {
    case .same: Wording(en: "same", zh: "同一")
    case .different: Wording(en: "different", zh: "不同")
    case .window: Wording(en: "within", zh: "内")
    case .scope: Wording(en: "within scope of", zh: "口径内")
    }
  }
}

// Groups.
extension Diagnostic {
  static func noGroupHere(_ reason: GroupRefusal, at range: SourceRange) -> Diagnostic {
    switch reason {
    case .beforeGrouping:
      Diagnostic(.noGroup, at: range)
        .says("the candidates are not grouped yet in this clause", "此子句执行时尚未分组，不能统计分组")
        .hint(
          "move the condition behind `flag if`, or aggregate another record: "
            + "`count of fee (same visit)`",
          "请将条件移到 `标记 若` 之后，或统计其他记录，如 `次数 取自 费用明细 (同一就诊)`")
    case .noGroup:
      Diagnostic(.noGroup, at: range)
        .says("nothing says which candidates are aggregated together", "未说明哪些候选记录一起统计")
        .hint(
          "write `same …` in front: `flag if same patient, same day, count > 1`",
          "请先写 `同一…`，如 `标记 若 同一患者，同一天，次数＞1`")
    case .insideAggregate:
      Diagnostic(.noGroup, at: range)
        .says("an aggregate of the group cannot stand inside another aggregate", "分组统计不能嵌套在另一统计之中")
        .hint("compute it in a `define`, and look it up", "请先用派生记录算出，再查询")
    case .outsideRule:
      Diagnostic(.noGroup, at: range)
        .says("there is no group to aggregate here", "此处没有可统计的分组")
        .hint("say which records: `count of fee (same visit)`", "请写明统计的记录，如 `次数 取自 费用明细 (同一就诊)`")
    }
  }

  /// - Parameter value: how people call it; nothing for one that is worked out.
  static func variesInGroup(
    _ value: Wording?, at range: SourceRange, hint: Wording? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.variesInGroup, at: range)
      .says(
        "\(value.map { "`\($0.english)`" } ?? "this") may differ between the records of a "
          + "group, so that the group has no one value of it",
        "同组记录的\(value.map { " `\($0.chinese)` " } ?? "该值")可能不同，分组没有唯一的取值"
      )
      .notes(notes)
      .hint(hint ?? uniformHint(value ?? Wording(en: "amount", zh: "金额")))
  }

  /// For a value that is no number, of which there is no average.
  static func uniformConditionHint(_ value: Wording) -> Wording {
    let (english, chinese) = (value.english, value.chinese)
    return Wording(
      en: "write `same \(english)`, or a condition on the records: `any (\(english) …)`, "
        + "`all (\(english) …)`; to compare each record with others like it, write `among (same …)`",
      zh: "请写 `同一\(chinese)`，或对各条记录设条件，如 `任一 (\(chinese) …)`、`全部 (\(chinese) …)`；"
        + "若要将每条记录与同类比较，请用 `可比范围 (同一…)`")
  }

  private static func uniformHint(_ value: Wording) -> Wording {
    let (english, chinese) = (value.english, value.chinese)
    return Wording(
      en: "write `same \(english)`, or an aggregate such as `max \(english)`; to compare each "
        + "record with others like it, write `average \(english) among (same …)`",
      zh: "请写 `同一\(chinese)`，或使用 `最大\(chinese)` 等统计；若要将每条记录与同类比较，"
        + "请写 `平均\(chinese) 可比范围 (同一…)`")
  }

  static func windowWithoutSame(at range: SourceRange) -> Diagnostic {
    Diagnostic(.windowMisplaced, at: range)
      .says("a window in time needs `same …` beside it", "时间窗须与 `同一…` 并用")
      .hint("write `flag if same patient, within 30 days, count > 1`", "如 `标记 若 同一患者，30天内，次数＞1`")
  }

  static func secondWindow(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(.windowMisplaced, at: range)
      .says("a group has one window or one longest gap", "一个分组只能有一个时间窗或间隔")
      .note("the first is here", "第一个在此", at: first)
  }

  static func looseGaps(at range: SourceRange) -> Diagnostic {
    Diagnostic(.windowMisplaced, at: range)
      .says(
        "`gaps up to` stands only beside `same …` behind `flag if`, and in a `define`",
        "`间隔不超过` 只能在 `标记 若` 之后与 `同一…` 并用，或用于派生记录")
  }

  static func differentInGroup(_ path: String?, at range: SourceRange) -> Diagnostic {
    let value = path ?? "hospital"
    return Diagnostic(.differentInGroup, at: range)
      .says("`different` compares two records, and a group may have many", "`不同` 用于比较两条记录，而分组可有多条")
      .hint("write `distinct \(value) > 1`", "请写 `去重\(value) ＞ 1`")
  }

  static func keyNotComparable(_ note: Note, at range: SourceRange) -> Diagnostic {
    Diagnostic(.keyForm, at: range)
      .says("records cannot be grouped by this value", "不能按该值分组")
      .note(note)
      .hint("group by a field, a part of the date, or a value looked up", "请按字段、日期部分或查得的值分组")
  }

  static func keyOfOtherRecord(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.keyForm, at: range)
      .says(
        "candidates cannot be grouped by a value of `\(name)`, of which each may have several",
        "不能按 `\(name)` 的值分组，每条候选记录可能对应多条"
      )
      .hint("group by a field of the candidate", "请按候选记录的字段分组")
  }

  static func keyTwice(_ name: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(.keyForm, at: range)
      .says("two fields are called `\(name)`", "有两个字段名为 `\(name)`")
      .note("the first is here", "第一个在此", at: first)
  }
}

// Two records.
extension Diagnostic {
  static func nothingToCompare(_ word: ComparingWord, at range: SourceRange) -> Diagnostic {
    let wording = word.wording
    return Diagnostic(.nothingToCompare, at: range)
      .says(
        "`\(wording.english)` compares two records, and here is only one",
        "`\(wording.chinese)` 用于比较两条记录，此处只有一条"
      )
      .hint(
        "write it in the `where` of `with`, in brackets behind a record, or alone behind "
          + "`flag if`",
        "请写在 `存在…其中` 里、记录之后的括号内，或单独写在 `标记 若` 之后")
  }

  static func pairHasNoKey(at range: SourceRange, _ names: [String]) -> Diagnostic {
    let first = names.first ?? "a"
    return Diagnostic(.nothingToCompare, at: range)
      .says(
        "the candidate is a pair, and it is not said which of the two is compared",
        "候选为一对记录，未说明比较其中哪一条"
      )
      .hint("write `same \(first).patient`", "如 `同一\(first).患者`")
  }

  static func anotherOfOtherKind(
    _ record: Wording, candidates: Wording, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.anotherKind, at: range)
      .says(
        "the candidates are `\(candidates.english)`, so every `\(record.english)` is another",
        "候选记录是 `\(candidates.chinese)`，`\(record.chinese)` 本就是另一类"
      )
      .hint("leave out `another`", "请去掉 `另一`")
  }

  static func undated(_ record: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(.undated, at: range)
      .says("`\(record.english)` has no date", "`\(record.chinese)` 没有日期")
      .hint(
        "say in its declaration which field dates it: `record … at time`", "请在记录声明中用 `记时按` 说明日期字段")
  }

  static func effectiveWithoutDate(_ record: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(.effectiveWithoutDate, at: range)
      .says(
        "the rule is in force for a time, but a `\(record.english)` has no date",
        "规则限定了施行期，而 `\(record.chinese)` 没有日期，无从判断是否在期内"
      )
      .hint(
        "leave `effective` out, or say which field dates the record: `record … at time`",
        "请删去“施行”，或在记录声明中用“记时按”说明日期字段")
  }

  static func unboundedAbsence(
    _ record: Wording, missing: UnboundedSide, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.unboundedAbsence, at: range)
      .says(
        "how far is looked for a `\(record.english)`? \(missing.wording.english)",
        "`\(record.chinese)` 的查找范围不明确：\(missing.wording.chinese)"
      )
      .hint(
        "no data is not the same as nothing done: add `same visit`, `same day`, or "
          + "`\(record.english).… within 7 days before …`",
        "没有数据不等于没有发生：请加上 `同一就诊`、`同一天`，或 `在 … 之前 7天 内`")
  }
}

/// On which side an absence looks without end.
enum UnboundedSide {
  case both, earlier, later

  var wording: Wording {
    switch self {
    case .both: Wording(en: "there is no bound in time", zh: "没有时间界限")
    case .earlier: Wording(en: "there is no bound on the earlier side", zh: "缺少起始界限")
    case .later: Wording(en: "there is no bound on the later side", zh: "缺少终止界限")
    }
  }
}

// Peers.
extension Diagnostic {
  static func noPeersHere(at range: SourceRange) -> Diagnostic {
    Diagnostic(.noPeers, at: range)
      .says(
        "`among` compares single candidates, and can stand only in `flag if`, `unless`, "
          + "`recover` and `because`",
        "`可比范围` 用于比较单条候选记录，只能用于 `标记 若`、`除非`、`追回` 和 `说明`")
  }

  static func positionNeedsPeers(at range: SourceRange) -> Diagnostic {
    Diagnostic(.noPeers, at: range)
      .says("`position by` needs `among (…)` behind it", "`排位按` 之后须有 `可比范围 (…)`")
      .hint(
        "write `position by price descending among (same visit, same day)`",
        "如 `排位按 单价 降序 可比范围 (同一就诊，同一天)`")
  }
}

// Clauses.
extension Diagnostic {
  static func noDefaultRecord(at range: SourceRange) -> Diagnostic {
    Diagnostic(.noCandidates, at: range)
      .says(
        "this rule does not say over which records it runs, and no record is marked `default`",
        "规则未说明候选记录，也没有标为 `默认` 的记录"
      )
      .hint("write `for each visit`, or mark a record with `default`", "请写 `对每次 就诊`，或将某个记录标为 `默认`")
  }

  static func noFlag(at range: SourceRange) -> Diagnostic {
    Diagnostic(.noVerdict, at: range)
      .says("this rule flags nothing", "该规则没有 `标记` 子句")
      .hint("add `flag`, or `flag if` with a condition", "请加上 `标记` 或 `标记 若 …`")
  }

  static func flagOfNothing(_ name: Name, suggestion: String?) -> Diagnostic {
    Diagnostic(.flagTarget, at: name.range)
      .says(
        "`\(name.text)` is no record of this rule that can be flagged",
        "`\(name.text)` 不是本规则中可标记的记录"
      )
      .hint(
        suggestion.map {
          Wording(en: "did you mean `\($0)`?", zh: "是否应为 `\($0)`？")
        }
          ?? Wording(
            en: "flag the candidate or a record that `with` brings in, by its name or alias",
            zh: "可标记候选记录，或由 `存在` 引入的记录（写其名称或别名）"))
  }

  static func targetNeedsGroup(at range: SourceRange) -> Diagnostic {
    Diagnostic(.flagTarget, at: range)
      .says(
        "this picks some records of a group, and the rule makes no groups", "该写法从分组中选取记录，而规则没有分组"
      )
      .hint("add `same …` behind `if`", "请在 `若` 之后加上 `同一…`")
  }

  static func beyondFirstForm(at range: SourceRange) -> Diagnostic {
    Diagnostic(.flagTarget, at: range)
      .says("`beyond first` takes a whole number from 1, written out", "`首次以外` 之后须为直接写明的正整数")
  }

  static func certaintyForm(_ note: Note, at range: SourceRange) -> Diagnostic {
    Diagnostic(.certaintyForm, at: range)
      .says(
        "certainty needs a choice with the members `violation` and `suspicion`",
        "`性质` 须为含有 `明确违规` 和 `疑似违规` 两个成员的选项"
      )
      .note(note)
  }

  static func unknownCategory(_ name: Name, suggestion: String?) -> Diagnostic {
    Diagnostic(.unknownMember, at: name.range)
      .says("`\(name.text)` is no member of the choice of categories", "`\(name.text)` 不是违规类型的成员")
      .suggesting(suggestion)
  }

  static func pointsForm(at range: SourceRange) -> Diagnostic {
    Diagnostic(.notConstant, at: range)
      .says("points are a number, written out", "扣分须为直接写明的数值")
  }

  static func limitForm(at range: SourceRange, notes: [Note]) -> Diagnostic {
    Diagnostic(.recoverForm, at: range)
      .says("the measure and its limit are not of one kind", "计量与限额的类型不一致")
      .notes(notes)
      .hint(
        "write `recover amount beyond quantity limit[item].quantity`", "如 `追回 金额 超出 数量 限量[项目].数量`")
  }

  static func dearestNeedsGroup(at range: SourceRange) -> Diagnostic {
    Diagnostic(.recoverForm, at: range)
      .says(
        "`beyond dearest` keeps the dearest record of a group, and the rule makes no groups",
        "`超出 最贵` 保留分组中最贵的一条，而规则没有分组"
      )
      .hint("add `same …` behind `flag if`", "请在 `标记 若` 之后加上 `同一…`")
  }
}

// Grades and periods.
extension Diagnostic {
  static func gradeAfterOtherwise(at range: SourceRange) -> Diagnostic {
    Diagnostic(.gradeForm, at: range)
      .says("nothing can follow `otherwise`, since it takes all that is left", "`否则` 之后不能再有分级")
  }

  static func gradeTwice(_ name: Name, first: SourceRange) -> Diagnostic {
    Diagnostic(.gradeForm, at: name.range)
      .says("the grade `\(name.text)` is there already", "分级 `\(name.text)` 重复")
      .note("the first is here", "第一个在此", at: first)
  }

  static func periodWithoutEnd(at range: SourceRange) -> Diagnostic {
    Diagnostic(.periodForm, at: range)
      .says("it is not said what a period without an end means", "未说明时段没有结束时间时的含义")
      .hint("add `open end unknown` or `open end forever`", "请加上 `未止视为 未知` 或 `未止视为 持续`")
  }
}
