/// How large a data file may be. What is above is another file than was meant, or more than one
/// machine should hold at once.
package struct DataLimits: Sendable {
  package var bytes: Int
  package var rows: Int
  package var columns: Int

  package init(bytes: Int, rows: Int, columns: Int) {
    self.bytes = bytes
    self.rows = rows
    self.columns = columns
  }

  package static let standard = DataLimits(bytes: 16 << 30, rows: 100_000_000, columns: 4_096)
}
