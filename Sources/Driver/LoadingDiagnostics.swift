package import Source

extension DiagnosticKind {
  static let baseOfLayer = DiagnosticKind("E0532", "Rulebook that is extended", "所基于的规则库")
  static let tooManyFiles = DiagnosticKind("E0119", "Too many files in a rulebook", "规则库文件过多")

  /// What can be wrong with the files and folders of a rulebook.
  package static let loading: [DiagnosticKind] = [tooManyFiles, baseOfLayer]
}

extension Diagnostic {
  static func baseNotFound(_ folder: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.baseOfLayer, at: range)
      .says("there is no rulebook folder `\(folder)` to extend", "没有可基于的规则库目录 `\(folder)`")
      .hint(
        "the path starts at the folder of this rulebook, as in `\"../national\"`",
        "路径从本规则库所在目录算起，如 `“../national”`")
  }

  static func extendsItself(_ folder: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.baseOfLayer, at: range)
      .says("the rulebook `\(folder)` would extend itself", "规则库 `\(folder)` 不能基于自身")
  }

  static func tooManyFiles(_ count: Int, _ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.tooManyFiles, at: range)
      .says(
        "the folder of this rulebook has \(count) `.guiju` files; \(limit) are read",
        "该规则库的文件夹中有 \(count) 个 `.guiju` 文件，最多读取 \(limit) 个"
      )
      .hint("look whether the path names the folder that was meant", "请检查路径是否为所指的文件夹")
  }

  static func tooManyLayers(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.baseOfLayer, at: range)
      .says("more than \(limit) rulebooks extend one another", "规则库逐层基于超过 \(limit) 层")
  }
}
