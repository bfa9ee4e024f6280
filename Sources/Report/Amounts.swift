package import Eval

/// An amount in fen as reports write it, in yuan with two decimals: `-0.05`.
package func yuanText(fen: Int128) -> String {
  let digits = String(fen.magnitude)
  let filled = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  return (fen < 0 ? "-" : "") + filled.dropLast(2) + "." + filled.suffix(2)
}

/// The cell of a finding's money: empty where its rule asks nothing back.
package func text(of recovery: Finding.Recovery?) -> String {
  switch recovery {
  case nil: ""
  case .fen(let fen): yuanText(fen: fen)
  case .unknown: "unknown"
  }
}
