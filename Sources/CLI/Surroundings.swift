import Report
package import Source

/// What a command may know of the world around it, besides files.
package struct Surroundings {
  package let environment: [String: String]
  package let isOutputTerminal: Bool
  package let isErrorTerminal: Bool
  /// Shows how far the work is; called only when standard error is a terminal.
  package let showProgress: (String) -> Void

  package init(
    environment: [String: String] = [:], isOutputTerminal: Bool = false,
    isErrorTerminal: Bool = false, showProgress: @escaping (String) -> Void = { _ in }
  ) {
    self.environment = environment
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.showProgress = showProgress
  }

  /// The language of the locale: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that says something.
  package var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }

  /// What to say where standard output takes no more, as on a full disk.
  var unwritten: String {
    switch language {
    case .english: "error: the output could not be written in full\n"
    case .chinese: "错误: 输出未能完整写出\n"
    }
  }

  func style(onTerminal isTerminal: Bool) -> TextStyle {
    let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return isTerminal && !isRefused && environment["TERM"] != "dumb" ? .colored : .plain
  }
}
