import Lexer

extension Session {
  func explain() throws(UsageError) -> CommandOutcome {
    failure(Wording(en: "lands soon", zh: "即将提供"), .internalError)
  }
}
