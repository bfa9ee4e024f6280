import Values

/// Shares a whole number of fen out by weights: what rounding leaves goes to the largest remainders,
/// of equal ones to the first. Without any weight the shares are equal.
///
/// - Parameter weights: none below zero.
func allocate(_ fen: Int128, by weights: [Exact]) -> [Int128]? {
  guard let total = sum(weights) else { return nil }
  if total.isZero {
    return weights.isEmpty ? [] : allocate(fen, by: weights.map { _ in Exact.one })
  }
  var shares: [Int128] = []
  var remainders: [Exact] = []
  for weight in weights {
    guard
      let exact = Exact(numerator: fen, denominator: 1).multiplied(by: weight)?.divided(by: total),
      let remainder = exact.subtracting(exact.roundedDown)
    else { return nil }
    shares.append(exact.roundedDown.numerator)
    remainders.append(remainder)
  }
  let order = shares.indices.sorted { left, right in
    remainders[left] == remainders[right] ? left < right : remainders[left] > remainders[right]
  }
  let left = fen - shares.reduce(0, +)
  for place in order.prefix(Int(left)) { shares[place] += 1 }
  return shares
}

func sum(_ numbers: [Exact]) -> Exact? {
  var sum = Exact.zero
  for number in numbers {
    guard let next = sum.adding(number) else { return nil }
    sum = next
  }
  return sum
}
