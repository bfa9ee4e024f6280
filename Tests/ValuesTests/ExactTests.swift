import Testing
import Values

@Suite struct ExactTests {
  @Test func `agrees with whole numbers`() {
    var random = Lehmer(seed: 7)
    for _ in 0..<20_000 {
      let (a, b) = (random.next(in: -500...500), random.next(in: -500...500))
      let (c, d) = (random.next(in: 1...60), random.next(in: 1...60))
      let left = Exact(numerator: Int128(a), denominator: Int128(c))
      let right = Exact(numerator: Int128(b), denominator: Int128(d))
      #expect(left.adding(right) == ratio(a * d + b * c, c * d))
      #expect(left.subtracting(right) == ratio(a * d - b * c, c * d))
      #expect(left.multiplied(by: right) == ratio(a * b, c * d))
      if b != 0 { #expect(left.divided(by: right)?.multiplied(by: right) == left) }
      #expect((left < right) == (a * d < b * c))
      #expect((left == right) == (a * d == b * c))
      if left == right { #expect(left.hashValue == right.hashValue) }
      #expect(left.isInteger == (a % c == 0))
      #expect(left.roundedDown <= left && left < left.roundedDown.adding(.one)!)
      #expect(left.roundedUp.subtracting(.one)! < left && left <= left.roundedUp)
    }
  }

  @Test func `compares at the very edge`() {
    let large = Exact(numerator: .max, denominator: 3)
    let larger = Exact(numerator: .max, denominator: 2)
    #expect(large < larger)
    #expect(larger.negated < large.negated)
    #expect(
      Exact(numerator: 1, denominator: .max) < Exact(numerator: 1, denominator: .max - 1))
  }

  @Test func `reports what does not fit`() {
    let most = Exact(numerator: .max, denominator: 1)
    #expect(most.adding(.one) == nil)
    #expect(most.negated.subtracting(.one) == nil)
    #expect(most.multiplied(by: Exact(2)) == nil)
    #expect(most.multiplied(by: most)?.isZero == nil)
  }

  @Test func `takes common factors out rather than overflow`() {
    let large = Exact(numerator: 1 << 100, denominator: 3)
    #expect(large.multiplied(by: Exact(numerator: 3, denominator: 1 << 100)) == .one)
    let tiny = Exact(numerator: 1 << 70, denominator: 1 << 71)
    let other = Exact(numerator: 1 << 68, denominator: (1 << 69) * 3)
    #expect(tiny.adding(other) == ratio(4, 6))
    #expect(tiny.multiplied(by: tiny) == ratio(1, 4))
  }

  @Test(arguments: [
    ("12.50", "12.5"), ("-12.50", "-12.5"), ("+3", "3"), (".5", "0.5"), ("-0.05", "-0.05"),
    ("007", "7"), ("0", "0"), ("-0", "0"), ("1000000", "1000000"),
  ])
  func `reads and writes decimals`(text: String, written: String) {
    #expect(Exact(text)?.decimalText == written)
  }

  @Test(arguments: [
    "", "-", "+", ".", "1.", "1e5", "1,000", "0x1", " 1", "1 ", "1.2.3", "--1", "１",
    "999999999999999999999999999999999999999",
  ])
  func `refuses what is no decimal`(text: String) {
    #expect(Exact(text) == nil)
  }

  @Test func `writes places and marks what has no end`() {
    #expect(ratio(1, 3).decimalText == "0.333333…")
    #expect(ratio(-2, 3).decimalText == "-0.666667…")
    #expect(ratio(1, 8).decimalText == "0.125")
    #expect(ratio(1, 3).text(places: 2) == "0.33")
    #expect(Exact(12).text(places: 2) == "12.00")
    #expect(ratio(-1, 200).text(places: 2) == "-0.01")
  }

  @Test func `rounds half away from zero`() {
    #expect(Exact("2.345")?.fen == 235)
    #expect(Exact("-2.345")?.fen == -235)
    #expect(Exact("2.344")?.fen == 234)
    #expect(Exact("0.5")?.rounded(toPlaces: 0) == Exact(1))
    #expect(Exact(numerator: .max, denominator: 1).fen == nil)
    #expect(Exact(fen: 1250) == Exact("12.5"))
  }

  @Test func `takes square roots`() {
    #expect(Exact(2).squareRoot(places: 6) == Exact("1.414214"))
    #expect(Exact("0.25")?.squareRoot(places: 6) == Exact("0.5"))
    #expect(Exact(-1).squareRoot(places: 6) == nil)
    for number in 0..<2_000 {
      #expect(Exact(number * number).squareRoot(places: 6) == Exact(number))
      let root = Exact(number).squareRoot(places: 3)!.numerator
      // Twice the root lies within one of twice the true root.
      let wanted = Int128(number) * 4_000_000
      #expect((2 * root - 1) * (2 * root - 1) <= wanted || root == 0)
      #expect(wanted < (2 * root + 1) * (2 * root + 1))
    }
  }
}

private func ratio(_ numerator: Int, _ denominator: Int) -> Exact {
  Exact(numerator: Int128(numerator), denominator: Int128(denominator))
}

/// A small generator with a fixed seed, so that a failure comes back.
struct Lehmer {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(in range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }
}
