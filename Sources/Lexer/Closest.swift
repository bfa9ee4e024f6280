/// The candidate that a mistyped word most likely means, or nothing where none is near enough.
/// Distance counts letters left out, added, changed or swapped, in Unicode scalars, so that one
/// Chinese character weighs as much as one Latin letter.
package func closest(to word: String, among candidates: [String]) -> String? {
  let letters = Array(word.unicodeScalars.prefix(longestCompared))
  var best: (candidate: String, distance: Int)?
  for candidate in candidates where candidate != word {
    let other = Array(candidate.unicodeScalars)
    let limit = min(best.map { $0.distance - 1 } ?? Int.max, allowance(letters, other))
    if limit < 1 || abs(letters.count - other.count) > limit { continue }
    let distance = distance(letters, other)
    if distance <= limit { best = (candidate, distance) }
  }
  return best?.candidate
}

private let longestCompared = 64

/// How far apart two words of these lengths may be and still be meant for one another.
private func allowance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  let length = max(left.count, right.count)
  if left.contains(where: { $0.value > 0x2E80 }) { return length < 2 ? 0 : 1 + length / 5 }
  return length < 3 ? 0 : length < 8 ? 1 + length / 5 : length / 3
}

/// The restricted Damerau-Levenshtein distance.
private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var older = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for row in 1...left.count {
    var current = [row] + [Int](repeating: 0, count: right.count)
    for column in 1...right.count {
      let isSame = left[row - 1] == right[column - 1]
      var cost = min(
        previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        cost = min(cost, older[column - 2] + 1)
      }
      current[column] = cost
    }
    older = previous
    previous = current
  }
  return previous[right.count]
}
