import Report
import Source

// One factory for each way in which a command line can be wrong.
extension UsageError {
  static func unknownCommand(_ word: String) -> UsageError {
    let guess = similarName(to: word, among: Command.allCases.map(\.rawValue))
    return UsageError(
      Wording(
        en: "there is no command `\(word)`" + didYouMean(guess).english,
        zh: "没有命令 `\(word)`" + didYouMean(guess).chinese), command: nil)
  }

  static func unknownOption(_ word: String, of spec: CommandSpec) -> UsageError {
    let guess = similarName(to: word, among: spec.options.map(\.name.flag))
    return UsageError(
      Wording(
        en: "`guiju \(spec.command.rawValue)` has no option `\(word)`" + didYouMean(guess).english,
        zh: "`guiju \(spec.command.rawValue)` 没有选项 `\(word)`" + didYouMean(guess).chinese),
      command: spec.command)
  }

  static func unknownChoice(
    _ value: String, of option: OptionName, _ choices: [String], _ command: Command?
  ) -> UsageError {
    let guess = similarName(to: value, among: choices)
    return UsageError(
      Wording(
        en: "`\(option.flag)` takes \(choices.joined(separator: ", ")), not `\(value)`"
          + didYouMean(guess).english,
        zh: "`\(option.flag)` 的值只能是 \(choices.joined(separator: "、"))，不能是 `\(value)`"
          + didYouMean(guess).chinese), command: command)
  }

  static func repeatedOption(_ option: OptionName, _ command: Command) -> UsageError {
    UsageError(
      Wording(en: "`\(option.flag)` stands twice", zh: "`\(option.flag)` 出现了两次"), command: command)
  }

  static func missingValue(_ option: OptionName, _ command: Command?) -> UsageError {
    UsageError(
      Wording(en: "`\(option.flag)` needs a value behind it", zh: "`\(option.flag)` 后面缺少值"),
      command: command)
  }

  static func needlessValue(_ option: OptionName, _ command: Command) -> UsageError {
    UsageError(
      Wording(en: "`\(option.flag)` takes no value", zh: "`\(option.flag)` 不带值"), command: command)
  }

  static func missingOption(_ option: OptionName, _ command: Command?) -> UsageError {
    UsageError(
      Wording(en: "`\(option.flag)` is needed", zh: "缺少 `\(option.flag)`"), command: command)
  }

  static func missingPositional(_ name: String, _ command: Command) -> UsageError {
    UsageError(Wording(en: "\(name) is missing", zh: "缺少 \(name)"), command: command)
  }

  static func extraPositional(_ word: String, _ command: Command) -> UsageError {
    UsageError(Wording(en: "`\(word)` is one too many", zh: "多余的 `\(word)`"), command: command)
  }

  static func badPeriod(_ value: String, _ command: Command?) -> UsageError {
    UsageError(
      Wording(
        en: "`--period` takes two days such as 2024-01-01..2024-12-31, not `\(value)`",
        zh: "`--period` 须为两个日期，例如 2024-01-01..2024-12-31，而不是 `\(value)`"), command: command)
  }

  static func badRecord(_ value: String, _ command: Command?) -> UsageError {
    UsageError(
      Wording(
        en: "`--record` takes a record and a key such as fee:123, not `\(value)`",
        zh: "`--record` 须为记录和主键，例如 fee:123，而不是 `\(value)`"), command: command)
  }

  static let explainWhat = UsageError(
    Wording(
      en: "say what to explain: `--finding ID`, or `--rule ID` with `--record fee:123`",
      zh: "请说明要解释什么：`--finding ID`，或 `--rule ID` 加 `--record fee:123`"), command: .explain)

  static let fullWithoutJSON = UsageError(
    Wording(
      en: "`--full` is written as JSON only: add `--format json`",
      zh: "`--full` 只能以 JSON 写出：请加上 `--format json`"), command: .check)
}

private func didYouMean(_ guess: String?) -> Wording {
  guard let guess else { return Wording(en: "", zh: "") }
  return Wording(en: "; did you mean `\(guess)`?", zh: "；是不是 `\(guess)`？")
}

/// The error for people, and where to read on.
func text(of error: UsageError, as rendering: Rendering) -> String {
  let label = rendering.style.paint(rendering.words("error", "错误"), .red)
  let help = ["guiju help", error.command?.rawValue].compactMap { $0 }.joined(separator: " ")
  let hint = rendering.words("`\(help)` shows how it goes", "用法见 `\(help)`")
  return "\(label): \(rendering(error.message))\n  \(hint)\n"
}
