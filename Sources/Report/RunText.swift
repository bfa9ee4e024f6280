import Checker
import Eval
import Source
import Values

/// A run for people: what was read, what became of each rule, the findings, both totals.
package func text(of run: ReportedRun, as rendering: Rendering) -> String {
  let sections = [
    headLines(run, rendering), accountLines(run, rendering), ruleLines(run, rendering),
    findingLines(run, rendering), gradeLines(run, rendering), totalLines(run, rendering),
  ]
  return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
    .joined(separator: "\n")
}

private func headLines(_ run: ReportedRun, _ rendering: Rendering) -> [String] {
  run.rulebook.layers.map { layer in
    let version = layer.version.map { rendering.words(", version \($0)", "，版本 \($0)") } ?? ""
    return rendering.style.paint(rendering.words("Rulebook ", "规则库 ") + layer.title, .bold)
      + version
  }
}

/// Where the rows of each file went: the parts add up to what was read.
private func accountLines(_ run: ReportedRun, _ rendering: Rendering) -> [String] {
  let lines =
    run.result.accounts.map { accountLine($0, run, rendering) }
    + run.result.derivedAccounts.map { derivedLine($0, run, rendering) }
  guard !lines.isEmpty else { return [] }
  return [rendering.words("Data", "数据")] + lines.map { "  " + $0 } + rejectLines(run, rendering)
}

/// Why rows and cells of each file could not be used.
private func rejectLines(_ run: ReportedRun, _ rendering: Rendering) -> [String] {
  var counts: [(file: String, reason: Reject.Reason, count: Int)] = []
  for reject in run.result.rejects {
    let place = counts.firstIndex { $0.file == reject.file && $0.reason == reject.reason }
    if let place {
      counts[place].count += 1
    } else {
      counts.append((reject.file, reject.reason, 1))
    }
  }
  return counts.map { file, reason, count in
    "  \(file): " + rendering(reason.wording) + rendering.words(": \(count)", "：\(count)")
  }
}

private func accountLine(
  _ account: RecordAccount, _ run: ReportedRun, _ rendering: Rendering
) -> String {
  let name = label(ofRecord: account.record, in: run.rulebook, rendering.language)
  guard account.isThere else {
    return rendering.words(
      "\(name) (\(account.file)): the file is not there", "\(name)（\(account.file)）：文件不存在")
  }
  let sum = rendering.words(
    "\(name) (\(account.file)): \(account.read) rows read = \(account.judged) judged"
      + " + \(account.rejected) rejected + \(account.excluded) excluded"
      + " + \(account.reversed) reversed",
    "\(name)（\(account.file)）：读入 \(account.read) 行 = 判定 \(account.judged)"
      + " + 拒收 \(account.rejected) + 排除 \(account.excluded) + 冲销 \(account.reversed)")
  guard account.unreadableCells > 0 else { return sum }
  return sum
    + rendering.words(
      "; \(account.unreadableCells) cells unreadable", "；\(account.unreadableCells) 个单元格读不出")
}

private func derivedLine(
  _ account: DerivedAccount, _ run: ReportedRun, _ rendering: Rendering
) -> String {
  let name = label(ofRecord: account.record, in: run.rulebook, rendering.language)
  let base = label(ofRecord: account.base, in: run.rulebook, rendering.language)
  return rendering.words(
    "\(name) (from \(base)): \(account.rows) rows = \(account.grouped) grouped"
      + " + \(account.leftOut) left out + \(account.withoutKey) without key",
    "\(name)（取自\(base)）：\(account.rows) 行 = 归组 \(account.grouped)"
      + " + 不在范围 \(account.leftOut) + 缺主键 \(account.withoutKey)")
}

private func ruleLines(_ run: ReportedRun, _ rendering: Rendering) -> [String] {
  guard !run.result.rules.isEmpty else { return [] }
  var table = TextTable([
    (rendering.words("Rule", "规则"), .left), (rendering.words("candidates", "对象"), .right),
    (rendering.words("finding", "有问题"), .right), (rendering.words("clear", "无问题"), .right),
    (rendering.words("undetermined", "无法判定"), .right),
    (rendering.words("not applicable", "不适用"), .right),
    (rendering.words("findings", "问题数"), .right), (rendering.words("recover", "追回"), .right),
    (rendering.words("title", "名称"), .left),
  ])
  for rule in run.result.rules {
    let outcomes = [
      rule.candidates, rule.finding, rule.clear, rule.undetermined, rule.notApplicable,
    ]
    table.append(
      [rule.rule] + outcomes.map(String.init) + [
        String(rule.findings), yuanText(fen: rule.recoverFen), rule.title ?? "",
      ])
  }
  return table.lines + run.result.rules.compactMap { wholeLine($0, rendering) }
    + run.result.rules.compactMap { keylessLine($0, rendering) }
}

/// Records that match nothing because they lack a key: they raise no finding, so they are told.
private func keylessLine(_ rule: RuleSummary, _ rendering: Rendering) -> String? {
  let count = rule.recordsWithoutKey
  if count == 0 { return nil }
  return rendering.words(
    "\(rule.rule): records that match nothing, as they lack a key: \(count)",
    "\(rule.rule)：因缺少比对字段而不与任何记录匹配的记录 \(count) 条")
}

private func wholeLine(_ rule: RuleSummary, _ rendering: Rendering) -> String? {
  rule.undeterminedAsAWhole.map { cause in
    let words: Wording =
      if case .file(_, let path) = cause {
        Wording(en: "`\(path)` is not there", zh: "缺少文件 `\(path)`")
      } else {
        wording(of: cause)
      }
    return rendering.style.paint(
      rendering.words(
        "\(rule.rule) is undetermined as a whole: \(words.english)",
        "\(rule.rule) 整体无法判定：\(words.chinese)"),
      .yellow)
  }
}

/// How many findings of one rule the text shows; `findings.csv` holds all.
private let shownPerRule = 20

private func findingLines(_ run: ReportedRun, _ rendering: Rendering) -> [String] {
  let byRule = Dictionary(grouping: run.result.findings, by: \.rule)
  let order = run.result.findings.map(\.rule).reduce(into: [String]()) { order, rule in
    if order.last != rule { order.append(rule) }
  }
  return order.flatMap { rule in ruleFindingLines(byRule[rule] ?? [], rendering) }
}

private func ruleFindingLines(_ findings: [Finding], _ rendering: Rendering) -> [String] {
  let lines = findings.prefix(shownPerRule).flatMap { findingLines($0, rendering) }
  let rest = findings.count - shownPerRule
  guard rest > 0 else { return lines }
  return lines + [
    rendering.words(
      "  … and \(rest) more findings of \(findings[0].rule); --out DIR writes all",
      "  …… \(findings[0].rule) 另有 \(rest) 个问题；用 --out DIR 写出全部")
  ]
}

private func findingLines(_ finding: Finding, _ rendering: Rendering) -> [String] {
  let ink: TextStyle.Ink = finding.certainty == .violation ? .red : .yellow
  let money = finding.recover.map { recovery in
    switch recovery {
    case .fen(let fen): rendering.words("recover ", "追回 ") + yuanText(fen: fen)
    case .unknown: rendering.words("recover unknown", "追回金额未知")
    }
  }
  let head = [
    rendering.style.paint(finding.id, ink), rendering(finding.certainty.wording),
    text(of: finding.subject), finding.date?.text, money,
  ]
  let line = head.compactMap { $0 }.joined(separator: "  ")
  let because = finding.because.text(in: rendering.language)
  return because.isEmpty ? [line] : [line, "    \(because)"]
}

private func gradeLines(_ run: ReportedRun, _ rendering: Rendering) -> [String] {
  run.result.grades.map { grade in
    let result =
      grade.step.map { label(ofStep: $0, of: grade.grade, in: run.rulebook, rendering.language) }
      ?? rendering.words("undetermined", "无法判定")
    let values = grade.gives.isEmpty ? "" : "  (\(text(of: grade.gives)))"
    return "\(grade.grade)  \(text(of: grade.subject))  \(result)\(values)"
  }
}

private func totalLines(_ run: ReportedRun, _ rendering: Rendering) -> [String] {
  let result = run.result
  let counts = Certainty.allCases.compactMap { certainty -> String? in
    let count = result.findings.count { $0.certainty == certainty }
    return count == 0 ? nil : "\(rendering(certainty.wording)) \(count)"
  }
  let detail =
    counts.isEmpty
    ? ""
    : rendering.words(" (\(counts.joined(separator: ", ")))", "（\(counts.joined(separator: "，"))）")
  let total = yuanText(fen: result.recoverTotalFen)
  let once = yuanText(fen: result.recoverDeduplicatedFen)
  let lines = [
    rendering.style.paint(
      rendering.words("Findings: \(result.findings.count)", "问题：\(result.findings.count)"), .bold)
      + detail,
    rendering.words(
      "Recover: \(total); each line once: \(once)", "追回：\(total)；去重后：\(once)")
      + unknownMoney(result, rendering),
  ]
  return lines + dismissedLines(result, rendering)
}

/// Findings whose money needs something that is missing: both totals leave them out.
private func unknownMoney(_ result: RunResult, _ rendering: Rendering) -> String {
  let count = result.rules.reduce(0) { $0 + $1.unknownRecover }
  if count == 0 { return "" }
  return rendering.words(
    "; of \(count) findings the money is unknown, and in neither",
    "；另有 \(count) 个问题金额未知，未计入")
}

/// The findings that a `dismiss` took out, counted and named.
private func dismissedLines(_ result: RunResult, _ rendering: Rendering) -> [String] {
  let count = result.dismissed.count
  if count == 0 { return [] }
  let named = result.dismissed.prefix(shownPerRule).map { finding in
    "  \(finding.id)  \(text(of: finding.subject))"
  }
  let rest = count - shownPerRule
  let more = rendering.words(
    "  … and \(rest) more; `summary.json` of --out DIR names all",
    "  …… 另有 \(rest) 个；--out DIR 写出的 summary.json 列出全部")
  return [rendering.words("Dismissed: \(count)", "不计：\(count)")] + named
    + (rest > 0 ? [more] : [])
}

/// A record's name in the reader's language.
private func label(
  ofRecord name: String, in rulebook: CheckedRulebook, _ language: Language
) -> String {
  rulebook.records.first { $0.names.first == name }?.names.label(in: language) ?? name
}

private func label(
  ofStep step: String, of grade: String, in rulebook: CheckedRulebook, _ language: Language
) -> String {
  let steps = rulebook.grades.first { $0.names.first == grade }?.steps ?? []
  return steps.first { $0.names.first == step }?.names.label(in: language) ?? step
}
