import CLI
import Foundation
import Testing

/// Mistakes of people who write their first rules: each has one message, which says what to write.
@Suite("first mistakes")
struct NewcomerMistakeTests {
  struct Mistake: Sendable {
    let wrong: String
    let code: String
    let says: String

    init(_ wrong: String, _ code: String, _ says: String) {
      self.wrong = wrong
      self.code = code
      self.says = says
    }
  }

  private static let declarations = """
    规则库 “初学” 版本 “1”
    记录 费用明细 来自 “费用明细.csv” 记时按 时间 计额 金额 默认
      明细号：代码 主键
      患者：代码
      项目：代码
      时间：时间
      金额：金额

    """

  private static func inRule(_ clauses: String) -> String {
    declarations + "规则 测-001 “测”\n  \(clauses)\n"
  }

  private static let mistakes = [
    Mistake(inRule("标记 若 金额大于100"), "E0210", "请以符号 `＞` 代替 `大于`"),
    Mistake(inRule("标记 同一患者，同一天，次数＞1"), "E0201", "之前缺少 `若`"),
    Mistake(inRule("标记 金额＞1"), "E0201", "之前缺少 `若`"),
    Mistake(inRule("标记 若 同一患者，次数＞1)"), "E0202", "`)` 没有对应的左括号"),
    Mistake(inRule("有 另一 费用明细 称 他 其中 同一患者\n  标记 他"), "E0212", "`存在`"),
    Mistake(inRule("性质 违规\n  标记 若 金额＞1"), "E0212", "`明确违规`"),
    Mistake(inRule("标记 若 项目 在 项目 中"), "E0201", "属于"),
    Mistake(inRule("标记 若 时间 早于 2024年5月"), "E0107", "`2024年5月` 是月份，不是日期"),
    Mistake(inRule("标记 若 时间 早于 2024/05/01"), "E0401", "日期写作 `2024-05-01`"),
    Mistake(inRule("标记 若 医保支付＞1"), "E0301", "现有字段：明细号、患者、项目、时间、金额"),
    Mistake(inRule("对每次 住院\n  标记"), "E0302", "现有记录：费用明细"),
    Mistake(inRule("标记 若 同一患者，次数＞1\n  说明 “{患者{次数}”"), "E0211", "`{` 缺少对应的 `}`"),
    Mistake(inRule("标记 若 同一患者，次数＞1\n清单 透析 ="), "E0201", "清单 `透析` 没有代码"),
    Mistake(inRule("标记\n列表 透析 = “1”"), "E0212", "`清单`"),
    Mistake(
      declarations + "規則 测-001 “测”\n  标记\n测试 “一” 针对 测-001\n  预期 无问题\n", "E0212",
      "`规则`"),
    Mistake(
      declarations + "规则 测 001 “测”\n  标记\n测试 “一” 针对 测-001\n  预期 无问题\n", "E0202",
      "`测-001`"),
    Mistake(
      declarations.replacing("记录 费用明细", with: "表格 费用明细")
        + "规则 测-001 “测”\n  标记\n测试 “一” 针对 测-001\n  给定 费用明细\n    | 明细号 |\n    | 1 |\n"
        + "  预期 无问题\n",
      "E0202", "`表格`"),
    Mistake(
      declarations + "参数 间隔 = 15\n规则 测-001 “测”\n  标记 若 同一患者，间隔 内，次数＞1\n", "E0404",
      "`间隔` 没有单位"),
  ]

  @Test("one message, with the way out", arguments: mistakes)
  func oneMessage(_ mistake: Mistake) throws {
    let folder = try TemporaryFolder(["book/rulebook.guiju": mistake.wrong])
    let outcome = folder.guiju("check", "/book", "--lang", "zh")
    #expect(outcome.code == .failed)
    #expect(outcome.output.contains("错误[\(mistake.code)]"), "\(outcome.output)")
    #expect(outcome.output.contains(mistake.says), "\(outcome.output)")
    #expect(outcome.output.contains("\n1 个错误，0 个警告"), "\(outcome.output)")
  }

  @Test("two rulebooks make one JSON document")
  func oneDocument() throws {
    let folder = try TemporaryFolder([
      "a/rulebook.guiju": "rulebook \"A\" version \"1\"\n",
      "b/rulebook.guiju": "rulebook \"B\" version \"1\"\nset x = 1\n",
    ])
    let outcome = folder.guiju("check", "/a", "/b", "--format", "json")
    #expect(outcome.code == .failed)
    #expect(outcome.output.components(separatedBy: "\"errors\" :").count == 2)
  }

  @Test("a filter that leaves no test is a mistake")
  func emptyFilter() throws {
    let folder = try TemporaryFolder.example()
    #expect(folder.guiju("test", "/book", "--filter", "no such test").code == .usage)
  }

  @Test("a folder without any of the files is not the data that was meant")
  func noFile() throws {
    let folder = try TemporaryFolder.example()
    let outcome = folder.guiju("run", "/book", "--data", "/book")
    #expect(outcome.code == .dataUnreadable)
    #expect(outcome.errors.contains("has none of the files that the records name"))
  }

  @Test("what explain is asked about is there, or something near it is named")
  func misnamed() throws {
    let folder = try TemporaryFolder.example()
    let rule = folder.guiju(
      "explain", "/book", "--data", "/data", "--rule", "DUP-01", "--record", "fee:1")
    #expect(rule.code == .usage && rule.errors.contains("did you mean `DUP-001`?"))
    let record = folder.guiju(
      "explain", "/book", "--data", "/data", "--rule", "DUP-001", "--record", "fees:1")
    #expect(record.code == .usage && record.errors.contains("did you mean `fee`?"))
  }
}
