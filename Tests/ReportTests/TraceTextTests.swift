import Checker
import Eval
import Report
import Source
import Testing
import Vocabulary

@Suite("Traces as text and JSON")
struct TraceTextTests {
  private let source = SourceFile(
    path: "r.guiju", bytes: Array("flag if 合计 数量 > limit[item].quantity".utf8))

  private func value(_ words: String, _ text: String?, _ parts: [TraceValue] = []) -> TraceValue {
    TraceValue(range: range(of: words), text: text, parts: parts)
  }

  private func range(of words: String) -> SourceRange {
    let bytes = source.bytes
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return SourceRange(file: FileID(0), start: Int32(start), end: Int32(start + wanted.count))
  }

  private func trace(_ whyNot: WhyNot? = nil) -> ReportedTrace {
    let whole = value(
      "合计 数量 > limit[item].quantity", "true",
      [
        value("合计 数量", "5"),
        value("limit[item].quantity", nil, [value("item", "A-01")]),
      ])
    let clause = TraceClause(
      kind: .judging, range: whole.range, verdict: .unknown, value: whole,
      records: [RecordKey(record: "fee", key: "1")])
    return ReportedTrace(
      trace: Trace(
        rule: "LIM-001", title: "Over the limit", layer: LayerID(0),
        basis: [Basis(instrument: "Regulation", article: "38(3)")], verdict: .undetermined,
        subject: [SubjectPart(name: "patient", value: "P1")], clauses: [clause], records: [],
        tableRows: [], parameters: [], money: [], because: nil, whyNot: whyNot,
        missing: [.row(table: "limit", keys: ["A-01"], column: "quantity")]),
      sources: SourceMap([source]),
      layers: [Layer(title: "National", version: nil, jurisdiction: nil, path: ".")])
  }

  @Test("values stand below the parts of a condition, by display width")
  func diagram() {
    let text = text(of: trace(), as: Rendering(language: .english))
    #expect(
      text == """
        LIM-001 Over the limit: undetermined
          patient=P1
          basis: Regulation, article 38(3)
          layer: National

        Missing: `limit` has no `quantity` for A-01

        flag if, judged  ? unknown  (r.guiju:1)  [fee:1]
            合计 数量 > limit[item].quantity
            |         | |     |
            5         | |     A-01
                      | missing
                      true

        """)
  }

  @Test("why not: the clause that failed and how far off it was")
  func whyNot() throws {
    let distance = WhyNot.Distance.comparison(
      what: range(of: "合计 数量"), actual: "1", .greater, needed: "3")
    let reported = trace(
      WhyNot(clause: .judging, range: range(of: "合计 数量 > limit"), distance: distance))
    let english = text(of: reported, as: Rendering(language: .english))
    #expect(english.contains("Not flagged because of `合计 数量 > limit` (r.guiju:1)"))
    #expect(english.contains("`合计 数量` is 1, needs more than 3"))
    let chinese = text(of: reported, as: Rendering(language: .chinese))
    #expect(chinese.contains("`合计 数量` 为 1，须大于 3"))
    #expect(json(of: reported, language: .english).contains("\"why_not\""))
  }
}
