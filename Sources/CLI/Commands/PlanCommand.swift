import Driver
import Plan
import Report
import Source

extension Session {
  /// `guiju plan RULEBOOK [--rule ID] [--format text|json]`
  func plan() throws(UsageError) -> CommandOutcome {
    switch readyRulebook(at: arguments.positionals[0]) {
    case .failure(let failure): return failure.outcome
    case .success(let ready):
      let wanted = arguments.values(of: .rule)
      if let unknown = wanted.first(where: { !ready.loaded.hasRule($0) }) {
        return failure(unknownRule(unknown, in: ready.loaded), .usage)
      }
      let program = program(of: ready.rulebook)
      switch arguments.value(of: .format) {
      case "json": return CommandOutcome(output: programJSON(program, rules: wanted))
      case _: return CommandOutcome(output: programText(of: program, rules: wanted, as: rendering))
      }
    }
  }
}
