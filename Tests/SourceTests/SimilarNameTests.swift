import Source
import Testing

struct SimilarNameTests {
  @Test(arguments: [
    ("patiant", "patient"), ("quantiy", "quantity"), ("Amount", "amount"), ("患着", "患者"),
    ("tiem", "time"),
  ])
  func `finds what was meant`(written: String, meant: String) {
    let names = ["patient", "quantity", "amount", "患者", "time", "医院"]
    #expect(similarName(to: written, among: names) == meant)
  }

  @Test(arguments: ["x", "hospital", "医", ""])
  func `says nothing where nothing is near`(written: String) {
    #expect(similarName(to: written, among: ["patient", "时间", "y"]) == nil)
  }

  @Test func `takes the first in order among equals`() {
    #expect(similarName(to: "bat", among: ["rat", "cat"]) == "cat")
  }
}
