package import Checker
package import Eval
package import Plan
package import RulebookTests
package import Source

/// A rulebook that can be run: it has no errors, and its plan is made.
package struct ReadyRulebook: Sendable {
  package let loaded: LoadedRulebook
  package let plan: RulebookPlan

  package var rulebook: CheckedRulebook { loaded.rulebook }
}

extension LoadedRulebook {
  /// The rulebook with its plan; nothing where it has an error.
  package func ready() -> ReadyRulebook? {
    if diagnostics.contains(where: { $0.kind.severity == .error }) { return nil }
    return ReadyRulebook(loaded: self, plan: Plan.plan(rulebook))
  }
}

extension ReadyRulebook {
  /// Judges the rules over data.
  /// - Parameter rules: the ids of the rules that are asked for; empty for all.
  package func result(
    ofRules rules: [String] = [], over data: LoadedData
  ) -> RunResult {
    Eval.result(of: rulebook, plan, rules: rules, over: data)
  }

  /// Answers a question about a run over data.
  package func explain(
    _ question: TraceQuestion, over data: LoadedData, in language: Language
  ) -> Explanation {
    Eval.explain(question, of: rulebook, plan, over: data, in: language)
  }

  /// Runs one test of the rulebook.
  package func result(of test: CheckedTest, for language: Language) -> TestResult {
    rulebook.result(of: test, for: language)
  }

  /// Runs the whole rulebook over the data files of a fixture.
  /// - Parameter read: the bytes of a file by its path as the rulebook writes it.
  package func result<Failure>(
    of fixture: Fixture, for language: Language, read: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) -> TestResult {
    let data = try LoadedData(of: rulebook, read: read)
    return rulebook.result(of: fixture, over: data, for: language)
  }
}
