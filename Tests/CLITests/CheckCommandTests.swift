import CLI
import Testing

@Suite("guiju check") struct CheckCommandTests {
  private static let rulebook = """
    rulebook "R" version "1"
    record fee from "fee.csv" at time default
      line : code key
      time : time
      amount : money
    list heart = "I2*"
    rule A-1 "a"
      basis "b"
      flag if amount > 5
      because "{amount}"
    test "a" for A-1
      given fee
        | line | time | amount |
        | 1 | 2024-01-01 | 6 |
        | 2 | 2024-01-01 | 5 |
        | 3 | 2024-01-01 | |
      expect finding fee 1
      expect clear fee 2
      expect undetermined fee 3

    """
  private static let allowance = "allow W0917 for heart because \"for the cities\"\n"

  @Test func `counts the lints that are allowed`() throws {
    let folder = try TemporaryFolder(["rulebook.guiju": Self.rulebook + Self.allowance])
    let english = folder.guiju("check", "/", "--strict", "--lang", "en")
    #expect(english.code == .success)
    #expect(english.output.hasSuffix(": no errors (rules: 1, tests: 1, lints allowed: 1)\n"))
    let chinese = folder.guiju("check", "/", "--lang", "zh").output
    #expect(chinese.hasSuffix("没有错误（1 条规则，1 个测试，允许 1 处提示）\n"))
    let json = folder.guiju("check", "/", "--format", "json").output
    #expect(json.contains("\"because\" : \"for the cities\""), "\(json)")
    #expect(json.contains("\"warnings\" : 0"))
  }

  @Test func `counts them beside what is not allowed`() throws {
    let other = "list lung = \"J*\"\n"
    let folder = try TemporaryFolder(["rulebook.guiju": Self.rulebook + other + Self.allowance])
    let found = folder.guiju("check", "/", "--lang", "en").output
    #expect(found.hasSuffix("\n0 errors, 1 warning, lints allowed: 1\n"), "\(found)")
  }
}
