package import Source

/// A command line that follows the table of commands.
package struct Arguments: Hashable, Sendable {
  package let request: Request
  package private(set) var positionals: [String] = []
  private var options: [OptionName: [String]] = [:]

  package enum Request: Hashable, Sendable {
    case version
    case help(Command?)
    case command(Command)
  }

  fileprivate init(_ request: Request) {
    self.request = request
  }

  /// Nothing where help or the version is asked for.
  package var command: Command? {
    if case .command(let command) = request { command } else { nil }
  }

  package func value(of option: OptionName) -> String? { options[option]?.last }
  package func values(of option: OptionName) -> [String] { options[option] ?? [] }
  package func has(_ option: OptionName) -> Bool { options[option] != nil }

  fileprivate mutating func add(_ value: String, to option: OptionName) {
    options[option, default: []].append(value)
  }

  fileprivate mutating func add(_ positional: String) {
    positionals.append(positional)
  }
}

/// A command line that does not follow the table, and the command whose help shows how it goes.
package struct UsageError: Error, Hashable, Sendable {
  package let message: Wording
  package let command: Command?

  package init(_ message: Wording, command: Command?) {
    self.message = message
    self.command = command
  }
}

/// Reads a command line by the table of commands.
package func parseArguments(_ words: [String]) throws(UsageError) -> Arguments {
  var rest = words[...]
  try dropLanguage(from: &rest)
  guard let first = rest.first else { return Arguments(.help(nil)) }
  switch first {
  case "--version", "-V": return Arguments(.version)
  case "--help", "-h": return Arguments(.help(nil))
  case _: break
  }
  guard let command = Command(rawValue: first) else { throw .unknownCommand(first) }
  var parsing = ArgumentParsing(spec: .of(command), rest: rest.dropFirst())
  return try parsing.parse()
}

/// `--lang zh` may stand before the command too; what it says is found elsewhere.
private func dropLanguage(from words: inout ArraySlice<String>) throws(UsageError) {
  while let first = words.first, first == "--lang" || first.hasPrefix("--lang=") {
    words = words.dropFirst()
    let value = first == "--lang" ? words.popFirst() : String(first.dropFirst("--lang=".count))
    let languages = Language.allCases.map(\.rawValue)
    guard let value else { throw .missingValue(.lang, nil) }
    guard languages.contains(value) else {
      throw .unknownChoice(value, of: .lang, languages, nil)
    }
  }
}

/// The words behind a command, read from left to right.
private struct ArgumentParsing {
  let spec: CommandSpec
  var rest: ArraySlice<String>

  mutating func parse() throws(UsageError) -> Arguments {
    var arguments = Arguments(.command(spec.command))
    var onlyPositionals = false
    while let word = rest.popFirst() {
      // A shell variable that is not set: nothing that a path or name could mean.
      if word.isEmpty {
        throw .missingPositional(spec.positional?.name ?? "…", spec.command)
      }
      if onlyPositionals || !word.hasPrefix("-") || word == "-" {
        arguments.add(word)
      } else if word == "--" {
        onlyPositionals = true
      } else if word == "-h" || word == "--help" {
        return Arguments(.help(spec.command))
      } else {
        try parseOption(word, into: &arguments)
      }
    }
    try checkPositionals(arguments.positionals)
    return arguments
  }

  private mutating func parseOption(
    _ word: String, into arguments: inout Arguments
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0].drop { $0 == "-" })
    guard word.hasPrefix("--"), let option = spec.option(named: name) else {
      throw .unknownOption(String(parts[0]), of: spec)
    }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    if case .several = option.value {
    } else if arguments.has(option.name) {
      throw .repeatedOption(option.name, spec.command)
    }
    arguments.add(try value(of: option, attached: attached), to: option.name)
  }

  private mutating func value(
    of option: OptionSpec, attached: String?
  ) throws(UsageError) -> String {
    switch option.value {
    case .none:
      if attached != nil { throw .needlessValue(option.name, spec.command) }
      return ""
    case .one, .several:
      return try attachedOrNext(attached, for: option)
    case .choice(let choices):
      let value = try attachedOrNext(attached, for: option)
      guard choices.contains(value) else {
        throw .unknownChoice(value, of: option.name, choices, spec.command)
      }
      return value
    }
  }

  private mutating func attachedOrNext(
    _ attached: String?, for option: OptionSpec
  ) throws(UsageError) -> String {
    if let attached, !attached.isEmpty { return attached }
    guard attached == nil, let word = rest.first, !word.isEmpty, !word.hasPrefix("--") else {
      throw .missingValue(option.name, spec.command)
    }
    rest = rest.dropFirst()
    return word
  }

  private func checkPositionals(_ positionals: [String]) throws(UsageError) {
    guard let positional = spec.positional else { return }
    if positionals.count < positional.count.lowerBound {
      throw .missingPositional(positional.name, spec.command)
    }
    if positionals.count > positional.count.upperBound {
      throw .extraPositional(positionals[positional.count.upperBound], spec.command)
    }
  }
}
