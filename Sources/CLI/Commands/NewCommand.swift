import FoundationEssentials
import Report
import Source

extension Session {
  /// `guiju new DIR`
  func new() throws(UsageError) -> CommandOutcome {
    let folder = arguments.positionals[0]
    do throws(FileError) {
      try makeRulebook(at: folder, in: language)
    } catch {
      return failure(error.wording, .unreadable)
    }
    return CommandOutcome(output: rendering(nextSteps(folder)) + "\n")
  }

  private func nextSteps(_ folder: String) -> Wording {
    let commands = """
        guiju check \(folder)
        guiju test \(folder)
        guiju run \(folder) --data \(path(folder, "data"))
      """
    return Wording(
      en: "\(folder) is ready. Next:\n\(commands)", zh: "\(folder) 已建好。接下来：\n\(commands)")
  }
}

/// Makes the folder with the files of the template; never writes into one that is there.
private func makeRulebook(at folder: String, in language: Language) throws(FileError) {
  guard case .nothing = PathKind(ofPath: folder) else {
    throw FileError(.alreadyThere, path: folder)
  }
  do {
    try FileManager.default.createDirectory(
      atPath: path(folder, "data"), withIntermediateDirectories: true)
    for file in rulebookTemplate(in: language) {
      try Data(file.text.utf8).write(to: URL(filePath: path(folder, file.name)))
    }
  } catch {
    throw FileError(error, path: folder)
  }
}
