import Checker
import Driver
import Eval
import Report
import Source

extension Session {
  /// `guiju explain RULEBOOK --data DIR (--finding ID | --rule ID --record fee:123)`
  func explain() throws(UsageError) -> CommandOutcome {
    let folder = try neededValue(of: .data)
    let question = try statedQuestion()
    let period = try statedPeriod()
    switch readyRulebook(at: arguments.positionals[0]) {
    case .failure(let failure): return failure.outcome
    case .success(let ready):
      do throws(FileError) {
        switch try loadData(of: ready, in: folder, period: period) {
        case .failure(let failure): return failure.outcome
        case .success(let data): return answer(question, of: ready, over: data)
        }
      } catch {
        return failure(error.wording, .dataUnreadable)
      }
    }
  }

  private func answer(
    _ question: TraceQuestion, of ready: ReadyRulebook, over data: LoadedData
  ) -> CommandOutcome {
    let loaded = ready.loaded
    if let wording = misnamed(question, in: loaded) { return failure(wording, .usage) }
    progress(Wording(en: "deriving the verdict", zh: "正在推导结论"))
    switch ready.explain(question, over: data, in: language) {
    case .trace(let trace):
      return report(
        ReportedTrace(trace: trace, sources: loaded.sourceMap, layers: loaded.rulebook.layers))
    case .nothing(let reason): return failure(reason.wording, .failed)
    case .disagreement(let disagreement):
      return failure(disagreement.wording, .internalError)
    }
  }

  /// A rule or a record that the rulebook does not have, with what was probably meant.
  private func misnamed(_ question: TraceQuestion, in loaded: LoadedRulebook) -> Wording? {
    guard case .records(let rule, let keys) = question else { return nil }
    let grades = loaded.rulebook.grades.flatMap(\.names.all)
    if !loaded.hasRule(rule) && !grades.contains(rule) { return unknownRule(rule, in: loaded) }
    let names = loaded.rulebook.records.flatMap(\.names.all)
    guard let unknown = keys.map(\.record).first(where: { !names.contains($0) }) else {
      return nil
    }
    let guess = similarName(to: unknown, among: names)
    return Wording(
      en: "no record is named `\(unknown)`" + (guess.map { "; did you mean `\($0)`?" } ?? ""),
      zh: "没有名为 `\(unknown)` 的记录" + (guess.map { "；是不是 `\($0)`？" } ?? ""))
  }

  private func report(_ trace: ReportedTrace) -> CommandOutcome {
    if arguments.value(of: .format) == "json" {
      return CommandOutcome(output: json(of: trace, language: language))
    }
    return CommandOutcome(output: text(of: trace, as: rendering))
  }

  /// What the options ask: a finding, or a rule and one record (both of a pair).
  private func statedQuestion() throws(UsageError) -> TraceQuestion {
    let records = arguments.values(of: .record)
    switch (arguments.value(of: .finding), arguments.value(of: .rule)) {
    case (let finding?, nil) where records.isEmpty: return .finding(finding)
    case (nil, let rule?) where !records.isEmpty:
      var keys: [RecordKey] = []
      for record in records { keys.append(try recordKey(record)) }
      return .records(rule: rule, keys)
    case _: throw .explainWhat
    }
  }

  /// `fee:123`
  private func recordKey(_ text: String) throws(UsageError) -> RecordKey {
    let sides = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
      throw .badRecord(text, arguments.command)
    }
    return RecordKey(record: String(sides[0]), key: String(sides[1]))
  }
}
