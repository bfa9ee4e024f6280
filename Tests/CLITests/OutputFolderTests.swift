import CLI
import Foundation
import Report
import Testing

@Suite("Result folders")
struct OutputFolderTests {
  private let files = [OutputFile(name: "a.csv", text: "1"), OutputFile(name: "b.csv", text: "2")]
  private let names = ["a.csv", "b.csv"]

  @Test("a new folder appears with all files, its parents too")
  func new() throws {
    let folder = try TemporaryFolder()
    let target = try OutputFolder(path: folder.file("deep/out/"), replacing: names)
    try target.write(files)
    #expect(try folder.names("deep/out") == names)
    #expect(try folder.names("deep") == ["out"])
  }

  @Test("an older result is replaced whole")
  func replaced() throws {
    let folder = try TemporaryFolder(["out/a.csv": "old", "out/b.csv": "old"])
    try OutputFolder(path: folder.file("out"), replacing: names).write([files[0]])
    #expect(try folder.names("out") == ["a.csv"])
    #expect(try folder.text("out/a.csv") == "1")
    #expect(try folder.names() == ["out"])
  }

  @Test("a folder with other files is never touched")
  func others() throws {
    let folder = try TemporaryFolder(["out/mine.txt": "precious"])
    let error = #expect(throws: FileError.self) {
      try OutputFolder(path: folder.file("out"), replacing: names)
    }
    #expect(error?.reason == .holdsOtherFiles("mine.txt"))
    #expect(try folder.text("out/mine.txt") == "precious")
  }

  @Test("a file in the place of the folder is an error")
  func file() throws {
    let folder = try TemporaryFolder(["out": "x"])
    let error = #expect(throws: FileError.self) {
      try OutputFolder(path: folder.file("out"), replacing: names)
    }
    #expect(error?.reason == .notAFolder)
  }

  @Test("when a file cannot be written, nothing is there and the old result stays")
  func failure() throws {
    let folder = try TemporaryFolder(["out/a.csv": "old"])
    let target = try OutputFolder(path: folder.file("out"), replacing: names)
    let bad = files + [OutputFile(name: "no/such/folder.csv", text: "")]
    #expect(throws: FileError.self) { try target.write(bad) }
    #expect(try folder.text("out/a.csv") == "old")
    #expect(try folder.names() == ["out"])
  }
}
