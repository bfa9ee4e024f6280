import Lexer

extension Session {
  func test() throws(UsageError) -> CommandOutcome { landsSoon }
  func run() throws(UsageError) -> CommandOutcome { landsSoon }
  func explain() throws(UsageError) -> CommandOutcome { landsSoon }
  private var landsSoon: CommandOutcome {
    failure(Wording(en: "lands soon", zh: "即将提供"), .internalError)
  }
}
