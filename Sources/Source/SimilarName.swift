/// The name that someone probably meant: the nearest of the candidates, if one is near enough.
/// Near is one slip in a short name and one in three characters of a longer one; a swap of
/// neighbours is one slip, and so is a change of case. Ties go to the first in order.
package func similarName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars.prefix(longestName))
  let limit = max(1, wanted.count / 3)
  var best: (distance: Int, name: String)?
  for candidate in candidates where candidate != name {
    let letters = Array(candidate.lowercased().unicodeScalars.prefix(longestName))
    guard abs(letters.count - wanted.count) <= limit else { continue }
    let distance = slips(wanted, letters)
    if distance > limit || distance >= max(wanted.count, letters.count) { continue }
    if let best, (best.distance, best.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// How many letters are added, dropped, changed or swapped with their neighbour.
package func slips(from name: String, to other: String) -> Int {
  slips(
    Array(name.lowercased().unicodeScalars.prefix(longestName)),
    Array(other.lowercased().unicodeScalars.prefix(longestName)))
}

/// Names are compared by so many letters at most, so that no text takes long.
private let longestName = 64

/// Letters added, dropped, changed or swapped with their neighbour, from one name to the other.
private func slips(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for column in right.indices {
      let change = left[row] == right[column] ? 0 : 1
      var least = min(last[column] + change, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        least = min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
