import Values

extension Facts {
  /// What findings ask back as they stand, and with each line counted once: the largest claim on it,
  /// never more than its worth.
  func totals(
    of findings: [FoundFinding], _ memo: inout Memo
  ) -> (asked: Int128, deduplicated: Int128) {
    var asked: Int128 = 0
    var largest: [RowReference: Int128] = [:]
    for found in findings {
      guard case .fen(let fen)? = found.finding.recover else { continue }
      asked += fen
      for (row, share) in zip(found.flagged, found.finding.allocation) {
        largest[row] = max(largest[row] ?? 0, share)
      }
    }
    var once: Int128 = 0
    for (row, share) in largest {
      guard let worth = worth(of: row, &memo)?.fen else {
        once += share
        continue
      }
      once += min(share, worth)
    }
    return (asked, once)
  }
}
