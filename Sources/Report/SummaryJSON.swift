package import Checker
package import Eval
import Values

/// A run with what identifies it: the reports say which rulebook they come from.
package struct ReportedRun: Sendable {
  package let result: RunResult
  package let rulebook: CheckedRulebook
  /// Of each layer, base first: SHA-256 over its files, in hexadecimal digits.
  package let layerDigests: [String]
  /// The version of Guiju.
  package let version: String

  package init(
    result: RunResult, rulebook: CheckedRulebook, layerDigests: [String], version: String
  ) {
    self.result = result
    self.rulebook = rulebook
    self.layerDigests = layerDigests
    self.version = version
  }
}

/// `summary.json`: what became of each rule and of each record's rows. Amounts are texts in yuan, so
/// that no reader turns them into binary fractions.
package func summaryJSON(of run: ReportedRun) -> String {
  run.summary.text
}

extension ReportedRun {
  var summary: JSON {
    [
      "guiju": version,
      "rulebook": zip(rulebook.layers, layerDigests).map { $0.json(digest: $1) },
      "rules": result.rules.map { $0.json(layer: rulebook[$0.layer].title) },
      "records": result.accounts.map(\.json),
      "derived": result.derivedAccounts.map(\.json),
      "findings": result.findings.count,
      "dismissed": result.dismissed.count,
      "dismissed_findings": result.dismissed.map(\.jsonByName),
      "recover": yuanText(fen: result.recoverTotalFen),
      "recover_deduplicated": yuanText(fen: result.recoverDeduplicatedFen),
    ]
  }
}

extension Finding {
  /// One that a `dismiss` took out.
  fileprivate var jsonByName: JSON {
    [
      "finding": id,
      "rule": rule,
      "subject": text(of: subject),
      "recover": recover.map { text(of: $0) },
    ]
  }
}

extension Layer {
  fileprivate func json(digest: String) -> JSON {
    ["title": title, "version": version, "jurisdiction": jurisdiction, "sha256": digest]
  }
}

extension RuleSummary {
  fileprivate func json(layer: String) -> JSON {
    [
      "rule": rule,
      "title": title,
      "layer": layer,
      "candidates": candidates,
      "finding": finding,
      "clear": clear,
      "undetermined": undetermined,
      "not_applicable": notApplicable,
      "findings": findings,
      "records": flaggedRecords,
      "recover": yuanText(fen: recoverFen),
      "unknown_recover": unknownRecover,
      "dismissed": dismissed,
      "without_key": recordsWithoutKey,
      "undetermined_as_a_whole": undeterminedAsAWhole.map { cause in
        if case .file(_, let path) = cause { path } else { text(of: cause) }
      },
    ]
  }
}

extension DerivedAccount {
  fileprivate var json: JSON {
    [
      "record": record,
      "base": base,
      "rows": rows,
      "grouped": grouped,
      "left_out": leftOut,
      "without_key": withoutKey,
    ]
  }
}

extension RecordAccount {
  fileprivate var json: JSON {
    [
      "record": record,
      "file": file,
      "is_there": isThere,
      "read": read,
      "judged": judged,
      "rejected": rejected,
      "excluded": excluded,
      "reversed": reversed,
      "unreadable_cells": unreadableCells,
      "covered_from": coveredFrom?.text,
      "covered_to": coveredTo?.text,
      "sha256": digest,
    ]
  }
}
