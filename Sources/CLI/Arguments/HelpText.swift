import Report
import Source

/// The help of a command, or of all.
func helpText(of command: Command?, as rendering: Rendering) -> String {
  guard let command else { return overview(rendering) }
  return help(of: .of(command), rendering)
}

private func overview(_ rendering: Rendering) -> String {
  let commands = Command.allCases.map(CommandSpec.of)
  let lines = commands.map { "  \(padded($0.command.rawValue, to: 9))\(rendering($0.summary))" }
  return
    ([
      rendering.words(
        "guiju \(guijuVersion): supervision rules for health insurance, from a rulebook to findings",
        "规矩 guiju \(guijuVersion)：医保监管规则，从规则库到问题清单"), "",
      rendering.words("Usage: guiju COMMAND …", "用法：guiju 命令 …"), "",
      rendering.words("Commands", "命令"),
    ] + lines + [
      "",
      rendering.words(
        "`guiju help COMMAND` tells more; `guiju help E0103` explains a message.",
        "详见 `guiju help 命令`；`guiju help E0103` 解释一个提示代码。"),
      rendering.words(
        "--lang zh|en chooses the language, --version prints the version.",
        "--lang zh|en 选择语言，--version 显示版本。"), "",
    ]).joined(separator: "\n")
}

private func help(of spec: CommandSpec, _ rendering: Rendering) -> String {
  let usage = "guiju \(spec.command.rawValue)" + usageTail(of: spec)
  var lines = ["\(rendering.words("Usage:", "用法：")) \(usage)", "", rendering(spec.detail), ""]
  if let positional = spec.positional {
    lines += [line(positional.name, rendering(positional.explanation))]
  }
  lines += spec.options.map { line(signature(of: $0), rendering($0.explanation)) }
  lines += ["", "\(rendering.words("Example:", "示例：")) \(spec.example)", ""]
  return lines.joined(separator: "\n")
}

private func usageTail(of spec: CommandSpec) -> String {
  guard let positional = spec.positional else { return "" }
  if positional.count.lowerBound == 0 { return " [\(positional.name)]" }
  return " \(positional.name)" + (positional.count.upperBound > 1 ? "…" : "")
}

private func line(_ left: String, _ right: String) -> String {
  displayWidth(of: left) > 28
    ? "  \(left)\n  \(padded("", to: 28))\(right)"
    : "  \(padded(left, to: 28))\(right)"
}

private func signature(of option: OptionSpec) -> String {
  switch option.value {
  case .none: option.name.flag
  case .one(let value): "\(option.name.flag) \(value)"
  case .several(let value): "\(option.name.flag) \(value) …"
  case .choice(let choices): "\(option.name.flag) \(choices.joined(separator: "|"))"
  }
}
