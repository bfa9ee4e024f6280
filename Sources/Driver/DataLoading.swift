package import Eval
package import Source
package import Values

/// The days that somebody says the data covers, where the files do not tell.
package struct StatedPeriod: Sendable {
  package var from: Day?
  package var to: Day?

  package init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }
}

/// What reading the data files of a rulebook gives.
package enum DataLoading: Sendable {
  case loaded(LoadedData)
  /// Files that cannot be read as a whole.
  case unreadable([Diagnostic])
  /// None of the files that the records name is there, so this is not the data that was meant.
  case noFile(of: [String])
}

extension ReadyRulebook {
  /// Reads the file of every record.
  /// - Parameter read: the bytes of a file by its path as the rulebook writes it; nothing where it
  ///   is not there.
  package func data<Failure>(
    covering period: StatedPeriod, read: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) -> DataLoading {
    var loaded = try LoadedData(of: rulebook, read: read)
    if !loaded.diagnostics.isEmpty { return .unreadable(loaded.diagnostics) }
    let accounts = loaded.accounts(of: rulebook)
    if !accounts.isEmpty, !accounts.contains(where: \.isThere) {
      return .noFile(of: accounts.map(\.file))
    }
    loaded.data.cover(from: period.from, to: period.to)
    return .loaded(loaded)
  }
}
