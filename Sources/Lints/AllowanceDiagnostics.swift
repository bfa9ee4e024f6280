import Checker
import Source

extension DiagnosticKind {
  static let allowsNothing = DiagnosticKind("W0933", "Allowed, but nothing was found", "允许的提示并未出现")
  static let notALint = DiagnosticKind("E0942", "Allowed code is no lint", "允许的代码不是提示")
  static let allowsForAbsent = DiagnosticKind(
    "E0943", "Allowed for something that is not there", "允许所针对的对象不存在")

  static let allowances: [DiagnosticKind] = [allowsNothing, notALint, allowsForAbsent]
}

extension Diagnostic {
  static func allowsNothing(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.allowsNothing, at: range)
      .says("`\(name)` is allowed here, but there is nothing to allow", "此处允许 `\(name)`，但并没有这样的提示")
      .hint("take it out", "请删去")
  }

  /// - Parameter similar: a lint that was probably meant.
  static func notALint(_ code: String, at range: SourceRange, similar: String?) -> Diagnostic {
    if code.count == 5, code.uppercased().hasPrefix("E"), code.dropFirst().allSatisfy(\.isNumber) {
      return Diagnostic(.notALint, at: range)
        .says(
          "`\(code)` is the code of an error, and errors cannot be allowed",
          "`\(code)` 是错误代码，错误不能允许"
        )
        .hint(
          "correct what it says; only lints, whose codes begin with `W`, can be allowed",
          "请改正该错误；只有以 `W` 开头的提示可以允许")
    }
    return Diagnostic(.notALint, at: range)
      .says("there is no lint `\(code)`", "没有代码为 `\(code)` 的提示")
      .didYouMean(similar)
  }

  static func allowsForAbsent(
    _ name: String, at range: SourceRange, similar: String?
  ) -> Diagnostic {
    Diagnostic(.allowsForAbsent, at: range)
      .says("no rule and no declaration is called `\(name)`", "没有名为 `\(name)` 的规则或声明")
      .didYouMean(similar)
  }
}
