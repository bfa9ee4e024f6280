/// The text of one file, as read. Everything that points into it does so by UTF-8 offset.
package struct SourceFile: Sendable {
  /// The path shown to people, as they gave it.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Which of the files of one run a range lies in; an index into the run's list of files.
package struct FileID: Hashable, Comparable, Sendable {
  package let index: Int32

  package init(_ index: Int) {
    self.index = Int32(index)
  }

  package static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}

/// A stretch of one source file, in UTF-8 offsets; `end` is not part of it.
package struct SourceRange: Hashable, Sendable {
  package let file: FileID
  package let start: Int32
  package let end: Int32

  package init(file: FileID, start: Int32, end: Int32) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The smallest range that covers both; both lie in one file.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}
