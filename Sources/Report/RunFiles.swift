package import Eval
package import Source
import Values

/// One file that a run writes.
package struct OutputFile: Hashable, Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// All that `guiju run --out` writes, in a fixed order. It depends on the
/// rulebook and the data, and the sentences on the language.
package func outputFiles(of run: ReportedRun, in language: Language) -> [OutputFile] {
  [
    OutputFile(name: "findings.csv", text: findingsCSV(run.result, in: language)),
    OutputFile(name: "evidence.csv", text: evidenceCSV(run.result)),
    OutputFile(name: "undetermined.csv", text: undeterminedCSV(run.result)),
    OutputFile(name: "rejects.csv", text: rejectsCSV(run.result)),
    OutputFile(name: "grades.csv", text: gradesCSV(run.result)),
    OutputFile(name: "summary.json", text: summaryJSON(of: run)),
  ]
}

/// The names of these files, for whoever replaces an older result.
package let outputFileNames = [
  "findings.csv", "evidence.csv", "undetermined.csv", "rejects.csv", "grades.csv", "summary.json",
]

/// The same in every language but for the column `because`.
///
/// `records` is how many records the finding flags; `evidence.csv` names them.
package func findingsCSV(_ result: RunResult, in language: Language) -> String {
  var csv = CSVText(header: [
    "finding", "rule", "title", "category", "certainty", "subject", "date", "records", "recover",
    "because",
  ])
  for finding in result.findings {
    csv.append([
      finding.id, finding.rule, finding.title ?? "", finding.category ?? "",
      finding.certainty.rawValue, text(of: finding.subject), finding.date?.text ?? "",
      String(finding.flagged.count), text(of: finding.recover),
      finding.because.text(in: language),
    ])
  }
  return csv.text
}

package func evidenceCSV(_ result: RunResult) -> String {
  var csv = CSVText(header: ["finding", "role", "record", "key"])
  for finding in result.findings {
    for key in finding.flagged { csv.append([finding.id, "flagged", key.record, key.key]) }
    for key in finding.evidence { csv.append([finding.id, "evidence", key.record, key.key]) }
  }
  return csv.text
}

/// A rule that could not be judged at all stands there once, without a subject.
package func undeterminedCSV(_ result: RunResult) -> String {
  var csv = CSVText(header: ["rule", "subject", "missing"])
  for one in result.undetermined {
    csv.append([one.rule, text(of: one.subject), text(of: one.missing)])
  }
  return csv.text
}

/// `rejected` says whether the row was left out whole or only the cell.
package func rejectsCSV(_ result: RunResult) -> String {
  var csv = CSVText(header: ["file", "line", "column", "value", "reason", "rejected"])
  for reject in result.rejects {
    csv.append([
      reject.file, String(reject.line), reject.column ?? "", reject.value,
      reject.reason.wording.english, reject.rejectsRow ? "row" : "cell",
    ])
  }
  return csv.text
}

package func gradesCSV(_ result: RunResult) -> String {
  var csv = CSVText(header: ["grade", "record", "key", "result", "values", "missing"])
  for grade in result.grades {
    csv.append([
      grade.grade, grade.subject.record, grade.subject.key, grade.step ?? "undetermined",
      text(of: grade.gives), text(of: grade.missing),
    ])
  }
  return csv.text
}
