import Eval
import Source
import Values

extension TraceClauseKind {
  var wording: Wording {
    switch self {
    case .effective: Wording(en: "effective", zh: "施行")
    case .candidates: Wording(en: "for each", zh: "对象")
    case .condition: Wording(en: "where", zh: "其中")
    case .need: Wording(en: "needs", zh: "须有")
    case .with: Wording(en: "with", zh: "存在")
    case .without: Wording(en: "without", zh: "不存在")
    case .membership: Wording(en: "flag if, for each", zh: "若（逐条）")
    case .grouping: Wording(en: "flag if, grouped", zh: "若（分组）")
    case .judging: Wording(en: "flag if, judged", zh: "若（判定）")
    case .exemption: Wording(en: "unless", zh: "除非")
    case .target: Wording(en: "flag", zh: "标记")
    case .recover: Wording(en: "recover", zh: "追回")
    case .dismissal: Wording(en: "dismiss", zh: "不计")
    case .give: Wording(en: "give", zh: "给出")
    case .step: Wording(en: "is", zh: "为")
    }
  }
}

extension ClauseAnswer {
  /// How the clause came out, in one sign and one word.
  var wording: Wording {
    switch self {
    case .yes: Wording(en: "✓ holds", zh: "✓ 成立")
    case .no: Wording(en: "✗ does not hold", zh: "✗ 不成立")
    case .unknown: Wording(en: "? unknown", zh: "? 未知")
    }
  }

  var ink: TextStyle.Ink {
    switch self {
    case .yes: .green
    case .no: .red
    case .unknown: .yellow
    }
  }
}

extension TraceRole {
  var wording: Wording {
    switch self {
    case .candidate: Wording(en: "candidate", zh: "对象")
    case .flagged: Wording(en: "flagged", zh: "标记")
    case .evidence: Wording(en: "evidence", zh: "证据")
    }
  }
}

extension TraceConclusion {
  var wording: Wording {
    switch self {
    case .finding(let id): Wording(en: "finding \(id)", zh: "问题 \(id)")
    case .clear: Wording(en: "clear", zh: "无问题")
    case .undetermined: Wording(en: "undetermined", zh: "无法判定")
    case .notApplicable: Wording(en: "not applicable", zh: "不适用")
    case .grade(let step): Wording(en: "graded \(step)", zh: "评定为 \(step)")
    }
  }

  /// For a program.
  var name: String {
    switch self {
    case .finding: "finding"
    case .clear: "clear"
    case .undetermined: "undetermined"
    case .notApplicable: "not applicable"
    case .grade(let step): "graded \(step)"
    }
  }
}
