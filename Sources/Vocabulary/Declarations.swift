/// How the cells of a key column are compared with what is looked up.
package enum KeyKind: String, CaseIterable, Hashable, Sendable {
  case exact
  /// A cell matches every code that starts so.
  case prefix
  /// The row with the greatest value that is not above.
  case band
}

/// What a period without an end is.
package enum OpenEnd: String, CaseIterable, Hashable, Sendable {
  case unknown, forever
}
