import Report
import Source

extension Session {
  /// `guiju help`, `guiju help run`, `guiju help E0103`
  func help() throws(UsageError) -> CommandOutcome {
    guard let topic = arguments.positionals.first else {
      return CommandOutcome(output: helpText(of: nil, as: rendering))
    }
    if let command = Command(rawValue: topic) {
      return CommandOutcome(output: helpText(of: command, as: rendering))
    }
    let code = topic.uppercased()
    if let page = DiagnosticPage.all.first(where: { $0.code == code }) {
      return CommandOutcome(output: page.text.text(in: language))
    }
    throw .unknownTopic(topic)
  }
}

extension UsageError {
  fileprivate static func unknownTopic(_ topic: String) -> UsageError {
    let topics = Command.allCases.map(\.rawValue) + DiagnosticPage.all.map(\.code)
    let guess =
      similarName(to: topic.uppercased(), among: topics) ?? similarName(to: topic, among: topics)
    return UsageError(
      Wording(
        en: "there is no help on `\(topic)`" + (guess.map { "; did you mean `\($0)`?" } ?? ""),
        zh: "没有关于 `\(topic)` 的帮助" + (guess.map { "；是不是 `\($0)`？" } ?? "")), command: nil)
  }
}
