import Lexer
package import Source

/// The commands of `guiju`.
package enum Command: String, CaseIterable, Hashable, Sendable {
  case check, test, run, explain, show, plan, fmt, new, help
}

/// Every option of every command.
package enum OptionName: String, CaseIterable, Hashable, Sendable {
  case format, strict, filter, data, out, rule, period, finding, record, lang, help
  case check, diff, to, full
  case failOn = "fail-on"

  package var flag: String { "--\(rawValue)" }
}

/// What one command takes: the one table that parsing, help and suggestions read.
package struct CommandSpec: Sendable {
  package let command: Command
  package let positional: Positional?
  package let options: [OptionSpec]
  package let summary: Wording
  /// What it does, in a few lines.
  package let detail: Wording
  package let example: String

  /// What stands behind the command without an option's name.
  package struct Positional: Sendable {
    package let name: String
    package let count: ClosedRange<Int>
    package let explanation: Wording
  }
}

/// What one option takes.
package struct OptionSpec: Sendable {
  package let name: OptionName
  package let value: Value
  package let explanation: Wording

  package enum Value: Hashable, Sendable {
    case none
    case one(String)
    /// The option may stand several times.
    case several(String)
    case choice([String])
  }
}

extension CommandSpec {
  package static func of(_ command: Command) -> CommandSpec {
    switch command {
    case .check: .check
    case .test: .test
    case .run: .run
    case .explain: .explain
    case .show: .show
    case .plan: .plan
    case .fmt: .fmt
    case .new: .new
    case .help: .help
    }
  }

  func option(named name: String) -> OptionSpec? { options.first { $0.name.rawValue == name } }

  private static let check = CommandSpec(
    command: .check, positional: .rulebooks,
    options: [
      .format(["text", "json"]),
      OptionSpec(
        name: .strict, value: .none,
        explanation: Wording(en: "warnings count as errors", zh: "把警告视为错误")),
      OptionSpec(
        name: .full, value: .none,
        explanation: Wording(
          en: "with --format json: what the rulebooks mean, for another program",
          zh: "与 --format json 同用：连同规则库的含义，供其他程序读取")),
      .lang, .help,
    ],
    summary: Wording(en: "find what is wrong with a rulebook", zh: "检查规则库有无错误"),
    detail: Wording(
      en: "Reads rulebooks with all that they extend and reports every error and every lint.",
      zh: "读取规则库及其所基于的各层，报告全部错误和提醒。"),
    example: "guiju check rulebooks/sample")

  private static let test = CommandSpec(
    command: .test, positional: .rulebooks,
    options: [
      OptionSpec(
        name: .filter, value: .one("TEXT"),
        explanation: Wording(
          en: "only tests whose title, rule or folder holds the text", zh: "只运行标题、规则或文件夹含此文字的测试")),
      .format(["text", "json", "junit"]), .lang, .help,
    ],
    summary: Wording(en: "run the tests of a rulebook", zh: "运行规则库的测试"),
    detail: Wording(
      en: "Runs the tests in the rulebook and the fixture folders below it: folders that hold\n"
        + "CSV files and an expected.csv with the columns rule, outcome, flagged, recover.",
      zh: "运行规则库中的测试，以及其下的样例文件夹：\n含有 CSV 文件和 expected.csv（列为 rule, outcome, flagged, recover）的文件夹。"),
    example: "guiju test rulebooks/sample --filter DUP-001")

  private static let run = CommandSpec(
    command: .run, positional: .rulebook,
    options: [
      .data,
      OptionSpec(
        name: .out, value: .one("DIR"),
        explanation: Wording(
          en: "write the results as files into this folder", zh: "把结果文件写入此文件夹")),
      OptionSpec(
        name: .rule, value: .several("ID"),
        explanation: Wording(en: "only this rule; may be repeated", zh: "只运行此规则；可重复")),
      .period, .format(["text", "json", "csv"]),
      OptionSpec(
        name: .failOn, value: .choice(["violation", "suspicion", "undetermined"]),
        explanation: Wording(
          en: "exit 1 on a violation; on any finding; on anything undetermined too",
          zh: "有明确违规、有任何问题、或连同无法判定时，退出码为 1")),
      .lang, .help,
    ],
    summary: Wording(en: "run a rulebook over a folder of CSV files", zh: "用规则库检查一个文件夹的 CSV 数据"),
    detail: Wording(
      en: "Writes findings.csv, evidence.csv, undetermined.csv, rejects.csv, grades.csv and\n"
        + "summary.json with --out: all of them or none.",
      zh:
        "用 --out 写出 findings.csv、evidence.csv、undetermined.csv、rejects.csv、grades.csv\n和 summary.json：全部写出，或一个也不写。"
    ),
    example: "guiju run rulebooks/sample --data rulebooks/sample/data --out results")

  private static let explain = CommandSpec(
    command: .explain, positional: .rulebook,
    options: [
      .data,
      OptionSpec(
        name: .finding, value: .one("ID"),
        explanation: Wording(en: "the finding to explain", zh: "要解释的问题编号")),
      OptionSpec(
        name: .rule, value: .one("ID"),
        explanation: Wording(en: "with --record: the rule to explain", zh: "与 --record 同用：要解释的规则")),
      OptionSpec(
        name: .record, value: .several("NAME:KEY"),
        explanation: Wording(
          en: "the record to explain, such as fee:123; both of a pair",
          zh: "要解释的记录，例如 fee:123；成对时写两次")),
      .period, .format(["text", "json"]), .lang, .help,
    ],
    summary: Wording(en: "say why something is a finding, or why not", zh: "解释为何是问题，或为何不是"),
    detail: Wording(
      en: "Shows each clause with its values, the records, the money and the article; for a\n"
        + "record that was not flagged, the first clause that failed and how far off it was.",
      zh: "列出每个子句及其取值、记录、金额和条款；\n对未标记的记录，说明首个不成立的子句以及相差多少。"),
    example: "guiju explain rulebooks/sample --data data --rule DUP-001 --record fee:123")

  private static let show = CommandSpec(
    command: .show, positional: .rulebook,
    options: [
      OptionSpec(
        name: .rule, value: .several("ID"),
        explanation: Wording(en: "only this rule; may be repeated", zh: "只显示此规则；可重复")),
      .lang, .help,
    ],
    summary: Wording(en: "show the rulebook after all amendments", zh: "显示各层修订之后的规则库"),
    detail: Wording(
      en: "Shows every rule, parameter, list and table that is in force, each with its layer.",
      zh: "显示现行的每条规则、参数、清单和对照表，以及各自所在的层。"),
    example: "guiju show rulebooks/sample-province")

  private static let plan = CommandSpec(
    command: .plan, positional: .rulebook,
    options: [
      OptionSpec(
        name: .rule, value: .several("ID"),
        explanation: Wording(en: "only this rule; may be repeated", zh: "只显示此规则；可重复")),
      .format(["text", "json"]), .lang, .help,
    ],
    summary: Wording(en: "show what a rulebook does in a run", zh: "显示规则库运行时的步骤"),
    detail: Wording(
      en: "Shows each rule as the steps of a run, with its matches and aggregates, and how the\n"
        + "rows can be divided so that each part can be judged alone.",
      zh: "把每条规则显示为运行的步骤，连同其匹配和聚合，\n以及数据可以怎样划分，使每一份能单独判定。"),
    example: "guiju plan rulebooks/sample --rule DUP-001")

  private static let fmt = CommandSpec(
    command: .fmt,
    positional: Positional(
      name: "PATH", count: 1...Int.max,
      explanation: Wording(
        en: "rulebook files, or folders with such files", zh: "规则库文件，或含有此类文件的文件夹")),
    options: [
      OptionSpec(
        name: .check, value: .none,
        explanation: Wording(
          en: "write nothing; exit 1 if a file is not formatted", zh: "不写入；有文件未按格式书写时退出码为 1")),
      OptionSpec(
        name: .diff, value: .none,
        explanation: Wording(
          en: "write nothing; print what would change", zh: "不写入；显示将要改动之处")),
      OptionSpec(
        name: .to, value: .choice(Language.allCases.map(\.rawValue)),
        explanation: Wording(
          en: "write the keywords in this language; names stay", zh: "关键字改用此语言书写，名称不变")),
      .lang, .help,
    ],
    summary: Wording(en: "lay out rulebook files anew", zh: "整理规则库文件的格式"),
    detail: Wording(
      en: "Writes the files in place. Files with errors stay as they are and are reported.",
      zh: "直接改写文件。有错误的文件保持原样并给出提示。"),
    example: "guiju fmt rulebooks/sample --check"
  )

  private static let new = CommandSpec(
    command: .new,
    positional: Positional(
      name: "DIR", count: 1...1,
      explanation: Wording(en: "the folder to make; must not be there yet", zh: "要新建的文件夹，不得已存在")),
    options: [.lang, .help],
    summary: Wording(en: "make a small rulebook that runs", zh: "新建一个可以运行的小规则库"),
    detail: Wording(
      en: "Makes a folder with a record, a rule, three tests and data, in the language of --lang.",
      zh: "新建一个文件夹，含一种记录、一条规则、三个测试和数据，语言由 --lang 决定。"),
    example: "guiju new my-rules")

  private static let help = CommandSpec(
    command: .help,
    positional: Positional(
      name: "TOPIC", count: 0...1,
      explanation: Wording(
        en: "a command, or the code of a message such as E0103", zh: "命令，或提示的代码，例如 E0103")),
    options: [.lang, .help],
    summary: Wording(en: "explain a command or the code of a message", zh: "解释一个命令或一个提示代码"),
    detail: Wording(
      en: "Without a topic: all commands.", zh: "不带主题时：列出全部命令。"),
    example: "guiju help E0103")
}

extension CommandSpec.Positional {
  fileprivate static let rulebooks = CommandSpec.Positional(
    name: "RULEBOOK", count: 1...Int.max,
    explanation: Wording(
      en: "folders with a rulebook.guiju, or single .guiju files",
      zh: "含 rulebook.guiju 的文件夹，或单个 .guiju 文件"))

  fileprivate static let rulebook = CommandSpec.Positional(
    name: "RULEBOOK", count: 1...1,
    explanation: Wording(
      en: "a folder with a rulebook.guiju, or a single .guiju file",
      zh: "含 rulebook.guiju 的文件夹，或单个 .guiju 文件"))
}

extension OptionSpec {
  fileprivate static func format(_ formats: [String]) -> OptionSpec {
    OptionSpec(
      name: .format, value: .choice(formats),
      explanation: Wording(en: "how to print; text if not said", zh: "输出格式，默认 text"))
  }

  fileprivate static let lang = OptionSpec(
    name: .lang, value: .choice(Language.allCases.map(\.rawValue)),
    explanation: Wording(
      en: "language of messages; else that of the environment", zh: "提示语言；默认取自环境变量"))

  fileprivate static let help = OptionSpec(
    name: .help, value: .none, explanation: Wording(en: "show this help", zh: "显示本帮助"))

  fileprivate static let data = OptionSpec(
    name: .data, value: .one("DIR"),
    explanation: Wording(en: "the folder with the CSV files", zh: "CSV 文件所在的文件夹"))

  fileprivate static let period = OptionSpec(
    name: .period, value: .one("FROM..TO"),
    explanation: Wording(
      en: "the days that the data covers, such as 2024-01-01..2024-12-31",
      zh: "数据覆盖的日期，例如 2024-01-01..2024-12-31"))
}
