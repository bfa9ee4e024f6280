import Lexer
import Source
import Vocabulary

/// What the grammar wants at a place, in words of the trade.
struct Expectation {
  let wording: Wording

  private init(_ english: String, _ chinese: String) {
    wording = Wording(en: english, zh: chinese)
  }

  static let name = Expectation("a name", "名称")
  static let recordName = Expectation("the name of a record", "记录名称")
  static let alias = Expectation("a name for this record", "该记录的称呼")
  static let field = Expectation("the name of a field", "字段名称")
  static let type = Expectation("a type, such as `code` or `money`", "类型，如 `代码` 或 `金额`")
  static let text = Expectation("a text in quotes", "带引号的文本")
  static let date = Expectation("a date, such as `2024-05-01`", "日期，如 `2024-05-01`")
  static let condition = Expectation("a condition or a value", "条件或取值")
  static let ruleID = Expectation("the id of a rule, such as `DUP-001`", "规则编号，如 `重复-001`")
  static let lintCode = Expectation("the code of a lint, such as `W0917`", "提示代码，如 `W0917`")
  static let recordKey = Expectation("the key of a record", "记录的主键值")
  static let outcome = Expectation(
    "`finding`, `clear`, `undetermined`, `not applicable` or `grade`",
    "`问题`、`无问题`、`无法判定`、`不适用` 或 `分级`")
  static let stage = Expectation("`before`, `during` or `after`", "`事前`、`事中` 或 `事后`")
  static let openEnd = Expectation("`unknown` or `forever`", "`未知` 或 `持续`")
  static let grid = Expectation("rows between `|`", "以 `|` 分隔的表格行")
  static let timeRelation = Expectation("`之后`, `之前`, `期间` or `前后`", "`之后`、`之前`、`期间` 或 `前后`")
  static let listOrTable = Expectation("`list` or `table`", "`清单` 或 `对照表`")
  static let equalSign = Expectation("`=`", "`=`")
  static let colon = Expectation("`:` and a type", "`：` 和类型")
  static let openingBracket = Expectation("`(`", "`（`")
  static let comma = Expectation("`,`", "`，`")

  static func keyword(_ keyword: Keyword) -> Expectation {
    Expectation("`\(keyword.spelling(in: .english))`", "`\(keyword.spelling(in: .chinese))`")
  }
}
