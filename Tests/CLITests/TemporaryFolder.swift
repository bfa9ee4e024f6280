import CLI
import Foundation

/// A folder of its own for one test, removed with it.
final class TemporaryFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let name = "guiju-test-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appending(path: name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(text, to: file) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to file: String) throws {
    try write(Data(text.utf8), to: file)
  }

  func write(_ bytes: Data, to file: String) throws {
    let place = URL(filePath: self.file(file))
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: place)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func text(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: file(name)), encoding: .utf8)
  }

  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file(folder)).sorted()
  }

  /// Runs a command whose words may name files of this folder behind a `/`.
  func guiju(_ words: String...) -> CommandOutcome {
    CLI.guiju(words.map { $0.hasPrefix("/") ? path + $0 : $0 }, in: Surroundings())
  }
}

extension TemporaryFolder {
  static let rulebook = """
    rulebook "Tests" version "2"
    record fee from "fee.csv" at time worth amount default
      line : code key
      patient : code
      item : code
      time : time
      amount : money
      valid : boolean true "1" false "0"
      where valid
    rule DUP-001 "Duplicate charge"
      basis "Regulation" article "38(3)"
      certainty violation
      flag beyond first if same patient, same item, same day, count > 1
      recover amount
      because "{patient} was charged {item} {count} times"
    rule BIG-001 "Large amount"
      certainty suspicion
      flag if amount > 1000
    """

  static let fees = """
    line,patient,item,time,amount,valid
    1,P1,A,2024-06-01 08:00,10.00,1
    2,P1,A,2024-06-01 09:00,10.00,1
    3,P1,A,2024-06-01 10:00,10.00,0
    4,=P2;x,B,2024-06-02 10:00,2000,1
    5,P3,B,,30,1
    6,P3,B,2024-06-02 10:00,many,1
    6,P3,B,2024-06-02 10:00,5,1
    7,P3,B

    """

  /// A rulebook in `book` and its data in `data`.
  static func example() throws -> TemporaryFolder {
    try TemporaryFolder(["book/rulebook.guiju": rulebook, "data/fee.csv": fees])
  }
}
