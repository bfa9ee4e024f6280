/// Small made-up data, close together in time so that rules meet: two files by name, each a header
/// and rows.
struct RandomData: Sendable {
  var files: [String: File]

  struct File: Sendable {
    let header: [String]
    var rows: [[String]]

    var bytes: [UInt8] {
      Array(([header] + rows).map { $0.joined(separator: ",") + "\n" }.joined().utf8)
    }

    func column(_ name: String) -> Int? { header.firstIndex(of: name) }
  }

  init(seed: UInt64) {
    var numbers = RandomNumbers(seed: seed)
    let patients = (1...numbers.number(2...4)).map { "P\($0)" }
    let visits = (1...numbers.number(3...8)).map { "V\($0)" }
    files = [
      "visit.csv": File(
        header: ["id", "patient", "hospital", "kind", "admitted", "discharged"],
        rows: visits.map { RandomData.visit($0, patients, &numbers) }),
      "fee.csv": File(
        header: ["line", "patient", "visit", "item", "time", "quantity", "amount"],
        rows: (1...numbers.number(5...30)).map {
          RandomData.fee("L\($0)", patients, visits, &numbers)
        }),
    ]
  }

  func bytes(of file: String) -> [UInt8]? { files[file]?.bytes }

  private static func visit(
    _ id: String, _ patients: [String], _ numbers: inout RandomNumbers
  ) -> [String] {
    let start = numbers.number(1...20)
    let end = day(start + numbers.number(0...9))
    let kind = numbers.pick(["21", "11", "13"])
    return [
      id, numbers.pick(patients), numbers.pick(["H1", "H2"]),
      numbers.sometimesEmpty(kind, oneIn: 12), day(start), numbers.sometimesEmpty(end, oneIn: 8),
    ]
  }

  private static func fee(
    _ line: String, _ patients: [String], _ visits: [String], _ numbers: inout RandomNumbers
  ) -> [String] {
    let patient = numbers.sometimesEmpty(numbers.pick(patients), oneIn: 25)
    let visit = numbers.sometimesEmpty(numbers.pick(visits + ["V0"]), oneIn: 15)
    let item = numbers.sometimesEmpty(numbers.pick(["A", "B", "S1", "N1"]), oneIn: 15)
    let hour = numbers.pick(["08:00", "08:05", "08:10", "17:30"])
    let time = "\(day(numbers.number(1...25))) \(hour)"
    let quantity = numbers.pick(["1", "2", "0.5", "3"])
    let amount = numbers.pick(["10.00", "2.50", "33.33", "0.01", "-1"])
    return [
      line, patient, visit, item, numbers.sometimesEmpty(time, oneIn: 20),
      numbers.sometimesEmpty(quantity, oneIn: 20), numbers.sometimesEmpty(amount, oneIn: 20),
    ]
  }

  private static func day(_ number: Int) -> String {
    "2024-06-\(number < 10 ? "0" : "")\(min(number, 30))"
  }
}

extension RandomData {
  /// The rows of each file in another order.
  func shuffled(seed: UInt64) -> RandomData {
    var numbers = RandomNumbers(seed: seed)
    var result = self
    for name in files.keys.sorted() { result.files[name]?.rows.shuffle(using: &numbers) }
    return result
  }

  /// These files with the rows of other data behind, whose patients, visits, hospitals and lines
  /// all have other names.
  func withStrangers(_ others: RandomData) -> RandomData {
    var result = self
    for (name, file) in others.files {
      let strange = ["id", "line", "patient", "visit", "hospital"].compactMap { file.column($0) }
      let rows = file.rows.map { row in
        row.indices.map { index in
          strange.contains(index) && !row[index].isEmpty ? "X" + row[index] : row[index]
        }
      }
      result.files[name]?.rows += rows
    }
    return result
  }
}
