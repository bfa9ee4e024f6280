import CLI
import Source
import Testing

@Suite("The command line")
struct ArgumentTests {
  @Test("options with their values, in both forms")
  func options() throws {
    let arguments = try parseArguments([
      "run", "book", "--data=in", "--out", "result", "--rule", "A-1", "--rule", "A-2",
    ])
    #expect(arguments.request == .command(.run))
    #expect(arguments.positionals == ["book"])
    #expect(arguments.value(of: .data) == "in")
    #expect(arguments.value(of: .out) == "result")
    #expect(arguments.values(of: .rule) == ["A-1", "A-2"])
    #expect(!arguments.has(.period))
  }

  @Test("behind -- everything is a name")
  func endOfOptions() throws {
    let arguments = try parseArguments(["check", "--", "--odd"])
    #expect(arguments.positionals == ["--odd"])
  }

  @Test("help and version", arguments: [[], ["--help"], ["-h"]])
  func overview(words: [String]) throws {
    #expect(try parseArguments(words).request == .help(nil))
  }

  @Test("the help of a command")
  func commandHelp() throws {
    #expect(try parseArguments(["run", "--help"]).request == .help(.run))
    #expect(try parseArguments(["--version"]).request == .version)
  }

  @Test(
    "what is wrong is said, with the word that was probably meant",
    arguments: [
      (["chek", "x"], "there is no command `chek`; did you mean `check`?"),
      (
        ["check", "x", "--stric"], "`guiju check` has no option `--stric`; did you mean `--strict`?"
      ),
      (
        ["check", "x", "--format", "jsn"],
        "`--format` takes text, json, not `jsn`; did you mean `json`?"
      ),
      (["run", "x", "--data"], "`--data` needs a value behind it"),
      (["run", "x", "--data", "a", "--data", "b"], "`--data` stands twice"),
      (["check", "x", "--strict=yes"], "`--strict` takes no value"),
      (["run"], "RULEBOOK is missing"),
      (["--lang", "fr", "check", "x"], "`--lang` takes en, zh, not `fr`"),
      (["run", "a", "b"], "`b` is one too many"),
    ])
  func usageErrors(words: [String], message: String) {
    let error = #expect(throws: UsageError.self) { try parseArguments(words) }
    #expect(error?.message.english == message)
  }

  @Test("a usage error ends with code 2, in the language asked for")
  func language() {
    let outcome = guiju(["chek", "--lang", "zh"], in: Surroundings())
    #expect(outcome.code == .usage)
    #expect(outcome.errors.hasPrefix("错误: 没有命令 `chek`；是不是 `check`？"))
    #expect(outcome.output.isEmpty)
  }

  @Test("the locale says which language, the first variable that is set")
  func locale() {
    #expect(Surroundings(environment: ["LANG": "zh_CN.UTF-8"]).language == .chinese)
    #expect(Surroundings(environment: ["LC_ALL": "C", "LANG": "zh_CN"]).language == .english)
    #expect(Surroundings(environment: ["LC_ALL": "", "LANG": "zh_CN"]).language == .chinese)
    #expect(Surroundings().language == .english)
  }

  @Test("every command has help in both languages", arguments: Command.allCases)
  func helpOfEach(command: Command) {
    for language in Language.allCases {
      let words = ["help", command.rawValue, "--lang", language.rawValue]
      let outcome = guiju(words, in: Surroundings())
      #expect(outcome.code == .success)
      #expect(outcome.output.contains("guiju \(command.rawValue)"))
    }
  }

  @Test("colours only on a terminal, and never with NO_COLOR")
  func colours() {
    func errors(_ environment: [String: String], isTerminal: Bool) -> String {
      guiju(["x"], in: Surroundings(environment: environment, isErrorTerminal: isTerminal)).errors
    }
    #expect(errors([:], isTerminal: true).contains("\u{1B}["))
    #expect(!errors([:], isTerminal: false).contains("\u{1B}["))
    #expect(!errors(["NO_COLOR": "1"], isTerminal: true).contains("\u{1B}["))
  }
}
