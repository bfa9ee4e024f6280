import Report
import Source

/// One call of one command: what was asked, and how to answer.
struct Session {
  let arguments: Arguments
  let language: Language
  let surroundings: Surroundings

  /// For standard output.
  var rendering: Rendering {
    Rendering(
      language: language, style: surroundings.style(onTerminal: surroundings.isOutputTerminal))
  }

  /// For standard error.
  var errorRendering: Rendering {
    Rendering(
      language: language, style: surroundings.style(onTerminal: surroundings.isErrorTerminal))
  }

  func progress(_ wording: Wording) {
    if surroundings.isErrorTerminal { surroundings.showProgress(wording.text(in: language)) }
  }

  /// A command that could not do its work, and why.
  func failure(_ wording: Wording, _ code: ExitCode) -> CommandOutcome {
    let label = errorRendering.style.paint(errorRendering.words("error", "错误"), .red)
    return CommandOutcome(errors: "\(label): \(wording.text(in: language))\n", code: code)
  }
}

/// The version of Guiju; the top entry of CHANGELOG.md.
package let guijuVersion = "0.2.0"

/// What `guiju` does with a command line.
/// - Parameter words: the arguments, without the name of the program.
package func guiju(_ words: [String], in surroundings: Surroundings) -> CommandOutcome {
  let language = statedLanguage(in: words) ?? surroundings.language
  do throws(UsageError) {
    let arguments = try parseArguments(words)
    let session = Session(arguments: arguments, language: language, surroundings: surroundings)
    return session.shown(try session.outcome())
  } catch {
    let rendering = Rendering(
      language: language, style: surroundings.style(onTerminal: surroundings.isErrorTerminal))
    return CommandOutcome(errors: text(of: error, as: rendering), code: .usage)
  }
}

/// The language behind `--lang`, found before anything else so that even a usage error is in it.
private func statedLanguage(in words: [String]) -> Language? {
  for (index, word) in words.enumerated() {
    if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) }
    if word == "--lang", index + 1 < words.count { return Language(rawValue: words[index + 1]) }
  }
  return nil
}

extension Session {
  /// What people read shows the control characters of data and rulebooks; what machines read keeps
  /// them.
  fileprivate func shown(_ outcome: CommandOutcome) -> CommandOutcome {
    var outcome = outcome
    outcome.errors = visible(outcome.errors, errorRendering.style)
    if arguments.value(of: .format) ?? "text" == "text" {
      outcome.output = visible(outcome.output, rendering.style)
    }
    return outcome
  }

  fileprivate func outcome() throws(UsageError) -> CommandOutcome {
    switch arguments.request {
    case .version: CommandOutcome(output: "guiju \(guijuVersion)\n")
    case .help(let command): CommandOutcome(output: helpText(of: command, as: rendering))
    case .command(.help): try help()
    case .command(.check): try check()
    case .command(.test): try test()
    case .command(.run): try run()
    case .command(.explain): try explain()
    case .command(.show): try show()
    case .command(.plan): try plan()
    case .command(.fmt): try fmt()
    case .command(.new): try new()
    }
  }
}
