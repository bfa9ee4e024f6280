import Checker
import Driver
import Eval
import Report
import Source
import Values

extension Session {
  /// `guiju run RULEBOOK --data DIR …`
  func run() throws(UsageError) -> CommandOutcome {
    let folder = try neededValue(of: .data)
    let period = try statedPeriod()
    switch readyRulebook(at: arguments.positionals[0]) {
    case .failure(let failure): return failure.outcome
    case .success(let ready): return run(ready, over: folder, period: period)
    }
  }

  private func run(
    _ ready: ReadyRulebook, over folder: String, period: StatedPeriod
  ) -> CommandOutcome {
    let loaded = ready.loaded
    let wanted = arguments.values(of: .rule)
    if let unknown = wanted.first(where: { !loaded.hasRule($0) }) {
      return failure(unknownRule(unknown, in: loaded), .usage)
    }
    do throws(FileError) {
      let target = try outputFolder()
      switch try loadData(of: ready, in: folder, period: period) {
      case .failure(let failure): return failure.outcome
      case .success(let data):
        progress(Wording(en: "judging", zh: "正在判定"))
        let reported = ReportedRun(
          result: ready.result(ofRules: wanted, over: data),
          rulebook: loaded.rulebook, layerDigests: loaded.layerDigests, version: guijuVersion)
        return report(reported, into: target)
      }
    } catch {
      return failure(error.wording, .unreadable)
    }
  }

  private func outputFolder() throws(FileError) -> OutputFolder? {
    guard let path = arguments.value(of: .out) else { return nil }
    return try OutputFolder(path: path, replacing: outputFileNames)
  }

  /// Writes the files first: what is printed has been written.
  private func report(_ run: ReportedRun, into target: OutputFolder?) -> CommandOutcome {
    do throws(FileError) {
      try target?.write(outputFiles(of: run, in: language))
    } catch {
      return failure(error.wording, .unreadable)
    }
    let code: ExitCode = failsOn(run.result) ? .failed : .success
    switch arguments.value(of: .format) {
    case "json": return CommandOutcome(output: json(of: run, in: language), code: code)
    case "csv": return CommandOutcome(output: findingsCSV(run.result, in: language), code: code)
    case _: return CommandOutcome(output: text(of: run, as: rendering), code: code)
    }
  }

  /// Whether the run holds what `--fail-on` names, or something graver.
  private func failsOn(_ result: RunResult) -> Bool {
    let violates = result.findings.contains { $0.certainty == .violation }
    let isUndetermined =
      !result.undetermined.isEmpty || result.rules.contains { $0.undeterminedAsAWhole != nil }
    return switch arguments.value(of: .failOn) {
    case "violation": violates
    case "suspicion": !result.findings.isEmpty
    case "undetermined": !result.findings.isEmpty || isUndetermined
    case _: false
    }
  }
}

extension Session {
  func neededValue(of option: OptionName) throws(UsageError) -> String {
    guard let value = arguments.value(of: option) else {
      throw .missingOption(option, arguments.command)
    }
    return value
  }

  /// `2024-01-01..2024-12-31`; either side may be left out.
  func statedPeriod() throws(UsageError) -> StatedPeriod {
    guard let value = arguments.value(of: .period) else { return StatedPeriod() }
    let sides = value.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, value != ".." else { throw .badPeriod(value, arguments.command) }
    let (from, to) = (sides[0], sides[1])
    var period = StatedPeriod()
    if !from.isEmpty { period.from = Day(text: from) }
    if !to.isEmpty { period.to = Day(text: to) }
    let isReadable = (from.isEmpty || period.from != nil) && (to.isEmpty || period.to != nil)
    let isOrdered = period.from.map { first in period.to.map { first <= $0 } ?? true } ?? true
    guard isReadable, isOrdered else { throw .badPeriod(value, arguments.command) }
    return period
  }

  /// The data files of the records; or the outcome that says why they cannot be read.
  func loadData(
    of ready: ReadyRulebook, in folder: String, period: StatedPeriod
  ) throws(FileError) -> Result<LoadedData, CommandFailure> {
    guard case .folder = PathKind(ofPath: folder) else {
      let reason: FileError.Reason = PathKind(ofPath: folder) == .file ? .notAFolder : .notThere
      return .failure(
        CommandFailure(failure(FileError(reason, path: folder).wording, .dataUnreadable)))
    }
    progress(Wording(en: "reading \(folder)", zh: "正在读取 \(folder)"))
    let loading: DataLoading
    do throws(FileError) {
      loading = try ready.data(covering: period) { name throws(FileError) in
        try readIfThere(path(folder, name))
      }
    } catch {
      return .failure(CommandFailure(failure(error.wording, .dataUnreadable)))
    }
    return usable(loading, of: ready.loaded, in: folder)
  }

  private func usable(
    _ loading: DataLoading, of loaded: LoadedRulebook, in folder: String
  ) -> Result<LoadedData, CommandFailure> {
    switch loading {
    case .loaded(let data): return .success(data)
    case .unreadable(let diagnostics):
      let words = text(of: diagnostics, in: loaded.sourceMap, as: errorRendering)
      return .failure(CommandFailure(CommandOutcome(errors: words, code: .dataUnreadable)))
    case .noFile(let files):
      return .failure(CommandFailure(failure(noFile(of: files, in: folder), .dataUnreadable)))
    }
  }

  private func noFile(of files: [String], in folder: String) -> Wording {
    let names = files.prefix(3).map { "`\($0)`" }
    return Wording(
      en: "`\(folder)` has none of the files that the records name, such as "
        + names.joined(separator: ", "),
      zh: "`\(folder)` 中没有任何一个记录所指的文件，如 " + names.joined(separator: "、"))
  }
}

/// The bytes of a file; nothing where there is none.
func readIfThere(_ path: String) throws(FileError) -> [UInt8]? {
  if case .nothing = PathKind(ofPath: path) { return nil }
  return try readBytes(atPath: path)
}

extension Day {
  /// Reads `2024-06-01`.
  fileprivate init?(text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
