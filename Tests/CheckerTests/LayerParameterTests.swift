import Checker
import Source
import TestSupport
import Testing
import Values

/// The values of a parameter with their days and layers.
private func values(_ result: Checked, _ name: String) -> [String] {
  (result.parameter(name)?.values ?? []).map { value in
    let from = value.from?.text ?? ""
    let to = value.to?.text ?? ""
    return "\(value.constant.plainText) \(from)..\(to) @\(value.layer.index)"
  }
}

extension Constant {
  fileprivate var plainText: String {
    switch self {
    case .number(let number): number.decimalText
    case .duration(let duration): "\(duration.count) \(duration.unit)"
    case .missing, .none, .boolean, .text, .texts, .date, .time, .member, .part: "\(self)"
    }
  }
}

struct LayerParameterTests {
  @Test func `a value lasts until the next one starts`() {
    let result = checked(
      "parameter p = 10 days from 2024-01-01; 15 days from 2021-05-01; 20 days")
    #expect(result.errors.isEmpty, "\(result.messages)")
    #expect(
      values(result, "p") == [
        "20 days ..2021-04-30 @0", "15 days 2021-05-01..2023-12-31 @0", "10 days 2024-01-01.. @0",
      ])
  }

  @Test func `a set holds on its own days`() {
    let result = checked(layers: [
      "parameter p = 1 from 2020-01-01", "set p = 2 from 2024-01-01 to 2024-06-30",
      "set p = 3 from 2024-06-01",
    ])
    #expect(result.errors.isEmpty, "\(result.messages)")
    #expect(
      values(result, "p") == [
        "1 2020-01-01..2023-12-31 @0", "2 2024-01-01..2024-05-31 @1", "3 2024-06-01.. @2",
      ])
  }

  @Test func `whole numbers and decimals go together`() {
    let result = checked("parameter p = 1 from 2020-01-01; 0.5 from 2021-01-01")
    #expect(result.errors.isEmpty, "\(result.messages)")
    #expect(result.parameter("p")?.type == .decimal)
  }

  @Test(arguments: [
    (["parameter p = 1; 2"], "E0538"),
    (["parameter p = 1 to 2024-01-31; 2 from 2024-01-31"], "E0538"),
    (["parameter p = 1; 2 days from 2024-01-01"], "E0540"),
    (["parameter p = 1 from 2024-01-02 to 2024-01-01"], "E0539"),
    (["", "set p = 1"], "E0535"),
    (["parameter p = 1", "set p = 1\nset p = 2"], "E0536"),
    (["parameter p = 1\nset p = 2"], "E0537"),
  ])
  func `values do not clash`(layers: [String], code: String) {
    #expect(checked(layers: layers).errors == [code])
  }
}
