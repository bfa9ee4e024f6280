/// What is taken over the members of a group, the rows of a record or the peers of a candidate.
package enum AggregateKind: String, CaseIterable, Hashable, Sendable {
  case count, total, average, min, max, earliest, latest, distinct, median, percentile, deviation
  case any, all, share, setOf, position
}
