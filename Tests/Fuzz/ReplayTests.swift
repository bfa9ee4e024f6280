import Foundation
import Testing

/// What fuzzing found once, and some inputs of every kind, are read without a crash.
@Suite struct ReplayTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "corpus")

  private func inputs(_ kind: String) throws -> [[UInt8]] {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.corpus.appending(path: kind), includingPropertiesForKeys: nil)
    return try files.map { [UInt8](try Data(contentsOf: $0)) }
  }

  private func replay(_ kind: String, _ read: ([UInt8]) -> Void) throws {
    let inputs = try inputs(kind)
    #expect(!inputs.isEmpty)
    inputs.forEach(read)
  }

  @Test(.timeLimit(.minutes(1))) func `rulebooks`() throws {
    try replay("rulebook", checkRulebook)
  }

  @Test(.timeLimit(.minutes(1))) func `texts to lay out`() throws {
    try replay("format", formatText)
  }

  @Test(.timeLimit(.minutes(1))) func `data files`() throws {
    try replay("data", readData)
  }

  @Test(.timeLimit(.minutes(1))) func `encoded texts`() throws {
    try replay("encoding", decodeText)
  }
}
