import Checker
import Driver
import Report
import Source

extension Session {
  /// `guiju check RULEBOOK…`
  func check() throws(UsageError) -> CommandOutcome {
    let isJSON = arguments.value(of: .format) == "json"
    if arguments.has(.full) && !isJSON { throw .fullWithoutJSON }
    var outcome = CommandOutcome()
    var checked: [(path: String, rulebook: LoadedRulebook)] = []
    for path in arguments.positionals {
      progress(Wording(en: "checking \(path)", zh: "正在检查 \(path)"))
      do throws(FileError) {
        checked.append((path, try loadRulebook(at: path)))
      } catch {
        outcome.append(failure(error.wording, .unreadable))
      }
    }
    if checked.contains(where: { isBad($0.rulebook.diagnostics) }) {
      outcome.append(CommandOutcome(code: .failed))
    }
    outcome.append(report(checked))
    return outcome
  }

  private func isBad(_ found: [Diagnostic]) -> Bool {
    found.hasErrors || (arguments.has(.strict) && !found.isEmpty)
  }

  private func report(_ checked: [(path: String, rulebook: LoadedRulebook)]) -> CommandOutcome {
    if arguments.value(of: .format) == "json" { return reportJSON(checked) }
    let texts = checked.map { path, loaded in
      loaded.diagnostics.isEmpty
        ? rendering(cleanLine(loaded, path)) + "\n"
        : text(
          of: loaded.diagnostics, silenced: loaded.silenced.count, in: loaded.sourceMap,
          as: rendering)
    }
    return CommandOutcome(output: texts.joined())
  }

  private func reportJSON(_ checked: [(path: String, rulebook: LoadedRulebook)]) -> CommandOutcome {
    let reported = checked.map { path, loaded in
      ReportedRulebook(
        path: path, loaded.rulebook,
        ReportedDiagnostics(loaded.diagnostics, silenced: loaded.silenced, in: loaded.sourceMap))
    }
    let text =
      arguments.has(.full)
      ? fullJSON(of: reported, language: language)
      : json(of: reported.map(\.diagnostics), language: language)
    return CommandOutcome(output: text)
  }

  private func cleanLine(_ loaded: LoadedRulebook, _ path: String) -> Wording {
    let rules = loaded.rulebook.rules.count
    let tests = loaded.rulebook.tests.count
    let silenced = loaded.silenced.count
    return Wording(
      en: "\(path): no errors (rules: \(rules), tests: \(tests)"
        + (silenced == 0 ? ")" : ", lints allowed: \(silenced))"),
      zh: "\(path)：没有错误（\(rules) 条规则，\(tests) 个测试"
        + (silenced == 0 ? "）" : "，允许 \(silenced) 处提示）"))
  }

  /// A rulebook without errors; or the outcome that says what is wrong.
  func readyRulebook(at path: String) -> Result<ReadyRulebook, CommandFailure> {
    do throws(FileError) {
      let loaded = try loadRulebook(at: path)
      if let ready = loaded.ready() { return .success(ready) }
      let errors = loaded.diagnostics.filter { $0.kind.severity == .error }
      let words = text(of: errors, in: loaded.sourceMap, as: errorRendering)
      return .failure(CommandFailure(CommandOutcome(errors: words, code: .failed)))
    } catch {
      return .failure(CommandFailure(failure(error.wording, .unreadable)))
    }
  }
}

/// A command that ends here, and how.
struct CommandFailure: Error {
  let outcome: CommandOutcome

  init(_ outcome: CommandOutcome) {
    self.outcome = outcome
  }
}

extension CommandOutcome {
  /// Adds what the next of several rulebooks gave; the worse code stays.
  mutating func append(_ next: CommandOutcome) {
    output += next.output
    errors += next.errors
    if next.code.rawValue > code.rawValue { code = next.code }
  }
}
