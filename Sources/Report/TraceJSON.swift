import Checker
import Eval
package import Source
import Values

/// A trace for a program.
package func json(of reported: ReportedTrace, language: Language) -> String {
  reported.json(language).text
}

extension ReportedTrace {
  func json(_ language: Language) -> JSON {
    [
      "rule": trace.rule,
      "title": trace.title,
      "layer": title(of: trace.layer),
      "basis": trace.basis.map(\.json),
      "verdict": trace.verdict.name,
      "finding": finding,
      "subject": trace.subject.map(\.json),
      "because": trace.because?.text(in: language),
      "clauses": trace.clauses.map { $0.json(sources) },
      "records": trace.records.map(\.json),
      "table_rows": trace.tableRows.map { $0.json(layer: title(of: $0.layer)) },
      "parameters": trace.parameters.map { $0.json(layer: title(of: $0.layer)) },
      "money": trace.money.map { $0.json(sources) },
      "why_not": trace.whyNot?.json(sources, language),
      "missing": trace.missing.map { text(of: $0) },
    ]
  }

  private var finding: String? {
    if case .finding(let id) = trace.verdict { id } else { nil }
  }
}

extension Basis {
  var json: JSON { ["instrument": instrument, "article": article] }
}

extension TraceClause {
  fileprivate func json(_ sources: SourceMap) -> JSON {
    [
      "kind": kind.rawValue,
      "verdict": verdict.rawValue,
      "text": FlatSource(range, in: sources).text,
      "range": range.json(in: sources),
      "value": value?.json(sources),
      "records": records.map(\.json),
    ]
  }
}

extension TraceValue {
  /// Without `value` where it is missing.
  fileprivate func json(_ sources: SourceMap) -> JSON {
    [
      "text": FlatSource(range, in: sources).text,
      "value": text,
      "parts": parts.map { $0.json(sources) },
    ]
  }
}

extension TraceRecord {
  fileprivate var json: JSON {
    [
      "role": role.rawValue,
      "record": key.record,
      "key": key.key,
      "line": line,
      "fields": fields.map(\.json),
    ]
  }
}

extension TraceTableRow {
  fileprivate func json(layer: String) -> JSON {
    ["table": table, "origin": origin, "layer": layer, "cells": cells.map(\.json)]
  }
}

extension TraceParameter {
  fileprivate func json(layer: String) -> JSON {
    ["name": name, "value": value, "layer": layer, "basis": basis.map(\.json)]
  }
}

extension TraceMoney {
  fileprivate func json(_ sources: SourceMap) -> JSON {
    [
      "record": record?.json,
      "amount": fen.map { yuanText(fen: $0) },
      "value": value.json(sources),
    ]
  }
}

extension WhyNot {
  fileprivate func json(_ sources: SourceMap, _ language: Language) -> JSON {
    let words = distances.map { wording(of: $0, in: sources).text(in: language) }
    return [
      "clause": clause.rawValue,
      "text": FlatSource(range, in: sources).text,
      "range": range.json(in: sources),
      "distance": words.isEmpty ? nil : words.joined(separator: "; "),
    ]
  }
}
