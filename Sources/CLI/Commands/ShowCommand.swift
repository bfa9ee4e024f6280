import Checker
import Driver
import Report
import Source

extension Session {
  /// `guiju show RULEBOOK [--rule ID]`
  func show() throws(UsageError) -> CommandOutcome {
    switch readyRulebook(at: arguments.positionals[0]) {
    case .failure(let failure): return failure.outcome
    case .success(let ready):
      let loaded = ready.loaded
      let wanted = arguments.values(of: .rule)
      if let unknown = wanted.first(where: { !loaded.hasRule($0) }) {
        return failure(unknownRule(unknown, in: loaded), .usage)
      }
      return CommandOutcome(
        output: effectiveText(
          of: loaded.rulebook, rules: wanted, in: loaded.sourceMap, as: rendering))
    }
  }

  /// What to say about a rule's id that the rulebook does not have.
  func unknownRule(_ id: String, in loaded: LoadedRulebook) -> Wording {
    let guess = similarName(to: id, among: loaded.rulebook.rules.map(\.id))
    return Wording(
      en: "the rulebook has no rule `\(id)`" + (guess.map { "; did you mean `\($0)`?" } ?? ""),
      zh: "规则库中没有规则 `\(id)`" + (guess.map { "；是不是 `\($0)`？" } ?? ""))
  }
}
