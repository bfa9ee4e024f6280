import FoundationEssentials
import Parser
import Report
import Source

extension Session {
  /// `guiju fmt PATH…`
  func fmt() throws(UsageError) -> CommandOutcome {
    var outcome = CommandOutcome()
    for path in arguments.positionals {
      do throws(FileError) {
        let files = try rulebookFiles(at: path)
        let names = try namesDeclared(around: path, files)
        for file in files { outcome.append(formatFile(file, knowing: names)) }
      } catch {
        outcome.append(failure(error.wording, .unreadable))
      }
    }
    return outcome
  }

  /// A file itself, or all rulebook files below a folder.
  private func rulebookFiles(at path: String) throws(FileError) -> [String] {
    switch PathKind(ofPath: path) {
    case .nothing: throw FileError(.notThere, path: path)
    case .file: return [path]
    case .folder:
      let files = try filePaths(below: path) { $0.hasSuffix(".guiju") }
      if files.isEmpty { throw FileError(.holdsNoRulebook, path: path) }
      return files
    }
  }

  /// The names that the files of one rulebook declare; of a file by itself, those of its folder.
  private func namesDeclared(
    around path: String, _ files: [String]
  ) throws(FileError) -> Set<String> {
    var files = files
    if case .file = PathKind(ofPath: path) {
      let folder = URL(filePath: path).deletingLastPathComponent().path
      let names = try readNames(inFolder: folder).filter { $0.hasSuffix(".guiju") }
      files += names.map { CLI.path(folder, $0) }
    }
    var names: Set<String> = []
    for file in files where PathKind(ofPath: file) == .file {
      guard let bytes = try? readBytes(atPath: file) else { continue }
      names.formUnion(declaredNames(in: parse(SourceFile(path: file, bytes: bytes), FileID(0)).0))
    }
    return names
  }

  private func formatFile(_ path: String, knowing names: Set<String>) -> CommandOutcome {
    do throws(FileError) {
      let source = SourceFile(path: path, bytes: try readBytes(atPath: path))
      let (file, diagnostics) = parse(source, FileID(0))
      if diagnostics.hasErrors { return unformatted(source, diagnostics) }
      let target = arguments.value(of: .to).flatMap(Language.init(rawValue:))
      let text = format(
        file, of: source, to: target ?? writtenLanguage(of: file, in: source), knowing: names)
      let (again, problems) = parse(SourceFile(path: path, bytes: Array(text.utf8)), FileID(0))
      if problems.hasErrors || dump(again) != dump(file) { return unfaithful(path) }
      return try deliver(text, insteadOf: source)
    } catch {
      return failure(error.wording, .unreadable)
    }
  }

  private func deliver(
    _ text: String, insteadOf source: SourceFile
  ) throws(FileError) -> CommandOutcome {
    let bytes = Array(text.utf8)
    if bytes == source.bytes { return CommandOutcome() }
    let isChecking = arguments.has(.check)
    var outcome = CommandOutcome(code: isChecking ? .failed : .success)
    if arguments.has(.diff) {
      let old = String(decoding: source.bytes, as: UTF8.self)
      outcome.output = unifiedDiff(from: old, to: text, path: source.path)
    } else if isChecking {
      outcome.output =
        rendering.words("\(source.path): is not formatted", "\(source.path)：未按格式书写") + "\n"
    } else {
      try replaceFile(at: source.path, with: bytes)
    }
    return outcome
  }

  private func unformatted(_ source: SourceFile, _ diagnostics: [Diagnostic]) -> CommandOutcome {
    let errors = diagnostics.filter { $0.kind.severity == .error }
    let words = text(of: errors, in: SourceMap([source]), as: errorRendering)
    return CommandOutcome(errors: words, code: .failed)
  }

  private func unfaithful(_ path: String) -> CommandOutcome {
    failure(
      Wording(
        en: "`\(path)` was left as it is: the formatter would have changed its meaning",
        zh: "`\(path)` 保持原样：格式化会改变其含义"), .internalError)
  }
}
