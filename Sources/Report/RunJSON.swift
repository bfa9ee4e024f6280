import Checker
import Eval
package import Source
import Values

/// A whole run as one JSON document, for `--format json`.
package func json(of run: ReportedRun, in language: Language) -> String {
  let result = run.result
  let document: JSON = [
    "summary": run.summary,
    "findings": result.findings.map { $0.json(run.rulebook.layers, language) },
    "dismissed": result.dismissed.map { $0.json(run.rulebook.layers, language) },
    "undetermined": result.undetermined.map(\.json),
    "rejects": result.rejects.map(\.json),
    "grades": result.grades.map(\.json),
  ]
  return document.text
}

extension SubjectPart {
  /// A part of a subject, or a field in a trace.
  var json: JSON { ["name": name, "value": value] }
}

extension RecordKey {
  var json: JSON { ["record": record, "key": key] }
}

extension Finding {
  fileprivate func json(_ layers: [Layer], _ language: Language) -> JSON {
    [
      "finding": id,
      "rule": rule,
      "title": title,
      "category": category,
      "certainty": certainty.rawValue,
      "points": points?.decimalText,
      // The title of the rulebook that the rule comes from.
      "layer": layers[layer.index].title,
      "subject": subject.map(\.json),
      "date": date?.text,
      "flagged": flagged.map(\.json),
      "evidence": evidence.map(\.json),
      "recover": recover.map { text(of: $0) },
      "because": because.text(in: language),
    ]
  }
}

extension Undetermined {
  fileprivate var json: JSON {
    ["rule": rule, "subject": subject.map(\.json), "missing": missing.map { text(of: $0) }]
  }
}

extension Reject {
  fileprivate var json: JSON {
    [
      "file": file,
      "line": line,
      "column": column,
      "value": value,
      "reason": reason.wording.english,
      "rejected": rejectsRow ? "row" : "cell",
    ]
  }
}

extension GradeResult {
  fileprivate var json: JSON {
    [
      "grade": grade,
      "record": subject.record,
      "key": subject.key,
      "result": step,
      "values": gives.map(\.json),
      "missing": missing.map { text(of: $0) },
    ]
  }
}
