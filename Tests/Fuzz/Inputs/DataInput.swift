import Checker
import Eval
import Parser
import Plan
import Source

/// Reads any bytes as the data file of a record with a field of every type, and judges rules over
/// it. The first byte chooses what else the record says; ends the process where the rows or the
/// candidates do not add up.
package func readData(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let rulebook = rulebooks[Int(first) % rulebooks.count]
  var loaded = LoadedData(of: rulebook) { _ throws(Never) in Array(bytes.dropFirst()) }
  if !loaded.diagnostics.isEmpty { return }
  var run = Run(plan(rulebook), rulebook, loaded.data, RunOptions())
  run.judgeAll()
  loaded.data.records = run.judgedData
  for rows in loaded.accounts(of: rulebook) {
    precondition(rows.read == rows.judged + rows.rejected + rows.excluded + rows.reversed)
  }
  for rule in run.result.rules {
    precondition(
      rule.candidates == rule.finding + rule.clear + rule.undetermined + rule.notApplicable)
  }
  precondition(run.result.recoverDeduplicatedFen <= run.result.recoverTotalFen)
}

private let rulebooks = [
  rulebook(), rulebook(reading: "encoding gb18030"), rulebook(reading: "delimiter \"|\""),
  rulebook(ending: "reversal original"), rulebook(ending: "reversal original of quantity, amount"),
]

/// - Parameters:
///   - clause: what stands behind the file's path.
///   - ending: what stands behind the fields.
private func rulebook(reading clause: String = "", ending: String = "") -> CheckedRulebook {
  let text = """
    rulebook "trial" version "1"
    record fee from "fee.csv" \(clause) at time worth amount default
      line     : code key
      patient  : code
      name     : text
      time     : time
      died     : date empty means none
      quantity : decimal
      times    : integer
      amount   : money
      wait     : duration
      valid    : boolean true "1" false "0"
      sex      : choice = male "1"; female "2"
      codes    : codes split by "#"
      original : fee
      \(ending)
    rule SUM
      flag if same patient, same day, total quantity > 2
      recover amount beyond quantity 2
    rule WINDOW
      flag if same patient, within 30 days, count ≥ 2
      recover amount
    rule RATE
      flag if amount / quantity > 1.5, sex is male
      recover amount * 0.5
    """
  let file = SourceFile(path: "rulebook.guiju", bytes: Array(text.utf8))
  let (syntax, found) = parse(file, FileID(0))
  let layer = LayerSources(path: ".", files: [FileID(0)], syntax: [syntax])
  let checked = check(RulebookSources(files: [file], layers: [layer]))
  for problem in found + checked.diagnostics where problem.kind.severity == .error {
    preconditionFailure("\(problem.kind.code) \(problem.message.english)")
  }
  return checked.rulebook
}
