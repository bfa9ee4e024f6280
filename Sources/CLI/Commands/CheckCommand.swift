import Checker
import Lexer
import Report

extension Session {
  /// `guiju check RULEBOOK…`
  func check() throws(UsageError) -> CommandOutcome {
    var outcome = CommandOutcome()
    for path in arguments.positionals {
      progress(Wording(en: "checking \(path)", zh: "正在检查 \(path)"))
      outcome.append(checkOne(path))
    }
    return outcome
  }

  private func checkOne(_ path: String) -> CommandOutcome {
    do throws(FileError) {
      return report(try loadRulebook(at: path), path)
    } catch {
      return failure(error.wording, .unreadable)
    }
  }

  private func report(_ loaded: LoadedRulebook, _ path: String) -> CommandOutcome {
    let found = loaded.diagnostics
    let isBad = found.hasErrors || (arguments.has(.strict) && !found.isEmpty)
    let code: ExitCode = isBad ? .failed : .success
    if arguments.value(of: .format) == "json" {
      return jsonOutcome(code) { () throws in
        try json(of: found, in: loaded.sourceMap, language: language)
      }
    }
    if found.isEmpty {
      return CommandOutcome(output: rendering(cleanLine(loaded, path)) + "\n")
    }
    return CommandOutcome(
      output: text(of: found, in: loaded.sourceMap, as: rendering), code: code)
  }

  private func cleanLine(_ loaded: LoadedRulebook, _ path: String) -> Wording {
    let rules = loaded.rulebook.rules.count
    let tests = loaded.rulebook.tests.count
    return Wording(
      en: "\(path): no errors (rules: \(rules), tests: \(tests))",
      zh: "\(path)：没有错误（\(rules) 条规则，\(tests) 个测试）")
  }

  /// Output that is encoded as JSON; that it cannot be is a fault of Guiju.
  func jsonOutcome(_ code: ExitCode, _ make: () throws -> String) -> CommandOutcome {
    do {
      return CommandOutcome(output: try make(), code: code)
    } catch {
      return failure(
        Wording(en: "the result cannot be written as JSON", zh: "结果无法写成 JSON"), .internalError)
    }
  }

  /// A rulebook without errors; or the outcome that says what is wrong.
  func usableRulebook(at path: String) -> Result<LoadedRulebook, CommandFailure> {
    do throws(FileError) {
      let loaded = try loadRulebook(at: path)
      guard loaded.diagnostics.hasErrors else { return .success(loaded) }
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
