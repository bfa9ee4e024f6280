package import Checker
package import Source
package import Values

/// All data files of a rulebook as read, before any condition of it is evaluated.
package struct LoadedData: Sendable {
  package var data: DataSet
  /// By record, then line.
  package private(set) var rejects: [Reject] = []
  /// Why files cannot be read as a whole; such a run gives no findings.
  package private(set) var diagnostics: [Diagnostic] = []
  /// SHA-256 of each file's bytes, by `RecordID`; nothing for a file that is not there.
  package private(set) var digests: [String?]

  /// Reads the file of every record.
  ///
  /// - Parameter read: the bytes of a file by its path as the rulebook writes it; nothing where it
  ///   is not there.
  package init<Failure>(
    of rulebook: CheckedRulebook, read: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) {
    self.init(empty: rulebook)
    for index in rulebook.records.indices {
      guard case .file(let file, _, _) = rulebook.records[index].source,
        let bytes = try read(file.path)
      else { continue }
      digests[index] = SHA256.hexText(of: bytes)
      take(
        DataSet.load(RecordID(index), of: rulebook, bytes: bytes, symbols: &data.symbols),
        as: index)
    }
  }

  /// Reads the rows that a test writes out. Records that it does not give are there, without rows.
  package init(of test: CheckedTest, in rulebook: CheckedRulebook) {
    self.init(empty: rulebook)
    for given in merged(test.givens) {
      take(DataSet.load(given, of: rulebook, symbols: &data.symbols), as: given.record.index)
    }
    for index in rulebook.records.indices where data.records[index] == nil {
      guard case .file = rulebook.records[index].source else { continue }
      let none = CheckedTest.Given(record: RecordID(index), fields: [], rows: [], ranges: [])
      take(DataSet.load(none, of: rulebook, symbols: &data.symbols), as: index)
    }
    data.cover(from: test.coveredFrom, to: test.coveredTo)
  }

  private init(empty rulebook: CheckedRulebook) {
    data = DataSet(
      symbols: SymbolTable(), records: Array(repeating: nil, count: rulebook.records.count))
    digests = Array(repeating: nil, count: rulebook.records.count)
  }

  private mutating func take(_ loaded: LoadedRecord, as index: Int) {
    data.records[index] = loaded.data
    rejects += loaded.rejects
    diagnostics += loaded.diagnostics
  }

  /// Where the rows of each file went, in the order of the records; derived records have no file.
  package func accounts(of rulebook: CheckedRulebook) -> [RecordAccount] {
    rulebook.records.indices.compactMap { index in
      let record = rulebook.records[index]
      guard case .file(let file, _, _) = record.source else { return nil }
      guard var account = data.records[index]?.account(record: record.names.first, file: file.path)
      else {
        var absent = RecordAccount(record: record.names.first, file: file.path)
        absent.isThere = false
        return absent
      }
      account.digest = digests[index]
      return account
    }
  }
}

extension DataSet {
  /// Takes these as the first and last day that the data of every record covers, where they are
  /// told (`--period`).
  package mutating func cover(from: Day?, to: Day?) {
    for index in records.indices {
      if let from { records[index]?.coveredFrom = from }
      if let to { records[index]?.coveredTo = to }
    }
  }
}

/// One `given` for each record. Where a test gives a record in parts, a field that one part leaves
/// out is an empty cell there.
private func merged(_ givens: [CheckedTest.Given]) -> [CheckedTest.Given] {
  var merged: [CheckedTest.Given] = []
  for given in givens {
    if let place = merged.firstIndex(where: { $0.record == given.record }) {
      merged[place] = merged[place].joined(with: given)
    } else {
      merged.append(given)
    }
  }
  return merged
}

extension CheckedTest.Given {
  fileprivate func joined(with other: CheckedTest.Given) -> CheckedTest.Given {
    let all = fields + other.fields.filter { !fields.contains($0) }
    return CheckedTest.Given(
      record: record, fields: all, rows: rows(inOrderOf: all) + other.rows(inOrderOf: all),
      ranges: ranges + other.ranges)
  }

  private func rows(inOrderOf all: [FieldID]) -> [[String]] {
    let places = all.map { fields.firstIndex(of: $0) }
    return rows.map { row in
      places.map { place in
        guard let place, row.indices.contains(place) else { return "" }
        return row[place]
      }
    }
  }
}
