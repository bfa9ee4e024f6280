/// When a rule may be asked: before, during or after a stay is settled.
package enum Stage: String, CaseIterable, Hashable, Sendable {
  case before, during, after
}

package enum JoinKind: String, CaseIterable, Hashable, Sendable {
  case with, without
}

package enum JoinChoice: String, CaseIterable, Hashable, Sendable {
  /// All that fit.
  case every
  /// `the next`: the first later one by date and key that fits.
  case next
  /// `the previous`: the last earlier one.
  case previous
}
