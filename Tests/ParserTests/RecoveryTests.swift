import Mistakes
import Parser
import Source
import Testing

/// What is wrong with a text is said once, at the right place, and the rest is still read.
@Suite struct RecoveryTests {
  @Test func everyClauseHasItsOwnError() {
    let text = """
      rule A "a"
        basis 3
        flag if > 3
        recover
        because "{a"
      rule B "b"
        flag if x = 1
      """
    #expect(
      problems(text) == ["E0225 3", "E0201 >", "E0201 because", "E0211 {"])
    #expect(parsed(text).file.declarations.count == 2)
  }

  @Test func aMistypedKeywordGetsASuggestion() {
    #expect(problems("rul A \"a\"\n  flag\nrule B flag") == ["E0212 rul"])
    #expect(parsed("rul A \"a\"\n  flag\nrule B flag").file.declarations.count == 2)
    #expect(problems("rule A\n  flag\nrul B\n  flag") == ["E0212 rul"])
    #expect(
      problems("record a\n  b : code\nlst c = \"d\"\nrul B\n  flag") == ["E0212 lst", "E0212 rul"])
    #expect(problems("rule A\n  flga if x = 1\n  recover amount") == ["E0212 flga"])
    #expect(problems("规则 甲\n  标识 若 x = 1\n  追回 金额") == ["E0212 标识"])
    #expect(problems("rule A\n  flag\n  recovr amount") == ["E0212 recovr"])
    #expect(problems("rule A flag when same item, count > 1") == ["E0212 when"])
    #expect(problems("规则 甲 标记 当 同一项目，次数＞1") == ["E0212 当"])
    #expect(problems("exempt category a when b = 1") == ["E0212 when"])
    #expect(problems("define a foreach b of fee give c = count") == ["E0212 foreach"])
    #expect(problems("rules A flag") == ["E0212 rules"])
  }

  @Test func theLastErrorSaysThatThereAreMore() {
    #expect(codes(String(repeating: "rule A basis 3\n", count: 500)).last != "E0115")
    let more = codes(String(repeating: "rule A basis 3\n", count: 600))
    #expect(more.count == 501)
    #expect(more.last == "E0115")
  }

  @Test func limitsOfDeclarationsEntriesAndRows() {
    let choices = String(repeating: "choice a = b\n", count: 20_000)
    #expect(codes(choices) == [])
    #expect(codes(choices + "choice a = b") == ["E0116"])
    #expect(parsed(choices + "choice a = b").file.declarations.count == 20_000)
    let entries = "list a = 1" + String(repeating: ",1", count: 99_999)
    #expect(codes(entries) == [])
    #expect(codes(entries + ",1\nlist b = 2") == ["E0117"])
    let rows = "amend table a\n" + String(repeating: "|1|\n", count: 100_001)
    #expect(codes(rows) == [])
    #expect(codes(rows + "|1|\n|1|") == ["E0117"])
    let cells = "amend table a\n|" + String(repeating: "1|", count: 1_000)
    #expect(codes(cells) == [])
    #expect(codes(cells + "1|") == ["E0118"])
  }

  private func codes(_ text: String) -> [String] {
    parsed(text).diagnostics.map(\.kind.code)
  }

  @Test func aMinusAloneIsNoID() {
    #expect(problems("replace rule -") == ["E0201 -"])
    #expect(problems("rule -1 flag\nrule A- flag") == [])
  }

  @Test func aMissingCommaHasItsOwnMessage() {
    #expect(problems("rule A flag if same patient same item") == ["E0203 same"])
    #expect(problems("rule A flag if a = 1 b = 2") == ["E0203 b"])
    #expect(problems("rule A flag if same patient\n    same item") == ["E0203 same"])
    #expect(problems("rule A flag if same patient within 30 days, count > 1") == ["E0203 within"])
    #expect(problems("规则 甲 标记 若 同一患者 同一项目") == ["E0203 同一"])
  }

  @Test func comparisonsInWordsAreUnderstood() {
    #expect(problems("规则 甲 标记 若 次数 大于 1") == ["E0210 大于"])
    #expect(problems("规则 甲 标记 若 金额 不少于 1") == ["E0210 不少于"])
    #expect(problems("规则 甲 标记 若 次数大于1") == ["E0210 次数大于"])
    #expect(problems("rule A flag if amount exceeds 3") == ["E0210 exceeds"])
  }

  @Test func namesThatMustBeQuoted() {
    #expect(problems("记录 甲 来自 “a”\n 合计金额 ： 金额") == ["E0206 合计金额"])
    #expect(problems("记录 甲 来自 “a”\n 次数 ： 整数") == ["E0205 次数"])
    #expect(problems("record a from \"a\"\n count : integer") == ["E0205 count"])
    #expect(problems("记录 甲 来自 “a”\n 「合计金额」 ： 金额\n 「次数」 ： 整数") == [])
    #expect(problems("规则 甲 标记 若 费用.合计金额 ＞ 1") == ["E0206 合计金额"])
  }

  @Test func datesAreChecked() {
    #expect(problems("rule A flag if day = 2024-5-1") == ["E0107 2024-5-1"])
    #expect(problems("rule A flag if day = 2024-02-30") == ["E0108 2024-02-30"])
    #expect(problems("rule A flag if day = 2024年2月30日") == ["E0108 2024年2月30日"])
    #expect(problems("rule A flag if day = 2024-2-30") == ["E0108 2024-2-30"])
    #expect(problems("rule A flag if time = 2024-02-01 25:00") == ["E0108 2024-02-01 25:00"])
    #expect(problems("rule DUP-2024-5-1 flag if day = 2024年2月3日") == [])
  }

  @Test func otherMistakes() {
    #expect(problems("rule A flag if a < b < c") == ["E0208 <"])
    #expect(problems("rule A flag unless a = 1, b = 2") == ["E0209 ,"])
    #expect(problems("规则 甲 标记 若 a = 1、b = 2") == ["E0216 、"])
    #expect(problems("rule A flag if a = 1, b = 2 or c = 3") == ["W0901 b = 2 or c = 3"])
    #expect(problems("rule A flag if a = 1, (b = 2 or c = 3)") == [])
    #expect(problems("rule A flag if (a = 1\n  recover amount") == ["E0215 recover"])
    #expect(problems("rule A flag if amount > 5mg") == ["E0217 mg"])
    #expect(problems("rule A flag if within 30 dyas, count > 1") == ["E0217 dyas"])
    #expect(problems("rule A flag if within 1.5 days, count > 1") == ["E0218 1.5 days"])
    #expect(problems("rule A flag if fee.x[a] > 1") == ["E0219 fee.x"])
    #expect(problems("table a\n  b : code key\nrule A flag") == ["E0220 a"])
    #expect(problems("| a | b |\n| c | d |\nrule A flag") == ["E0214 a"])
    #expect(problems("flag if a = 1\nrule A flag") == ["E0213 flag"])
    #expect(problems("rule A flag flag") == ["E0207 flag"])
    #expect(problems("rule A because \"a {} b }\"") == ["E0211 {}", "E0211 }"])
    #expect(problems("rule A flag if a = 1,\n  recover amount") == ["E0201 recover"])
    #expect(problems("rule A flag if a == 1 & b = 2") == ["E0111 ==", "E0105 &"])
  }

  @Test func otherWordings() {
    #expect(problems("rule A flag if a is greater than 5, b = 1") == ["E0210 is greater than"])
    #expect(problems("rule A flag if a is in (b, c)") == ["E0210 is in"])
    #expect(problems("rule A flag if count (item) > 3\n  recover a") == ["E0221 ("])
    #expect(problems("rule A flag if a = 1; b = 2") == ["E0216 ;"])
    #expect(problems("rule A title\n  flag") == ["E0225 title"])
    #expect(problems("rule A flag\n  with next visit as v where v.a = 1") == ["E0212 next"])
    #expect(problems("rule A basis \"a\" section \"b\" flag") == ["E0212 section"])
    #expect(problems("规则 甲 标记 若 a = 1\n  追回 金额超出数量 限量") == ["E0210 金额超出数量"])
    #expect(problems("choice a = b 1; c \"2\"") == ["E0225 1"])
    #expect(problems("test \"a\" for b expect finding 2") == ["E0201 2"])
    #expect(problems("parameter a = 5 percent") == ["E0217 percent"])
    #expect(spellingHint(for: "金额大于限额") != nil)
    #expect(spellingHint(for: "住院天数") == nil)
  }

  @Test func fieldsRecoverOneByOne() {
    let text = """
      record fee from "fee.csv"
        a : code from 3
        b code key
        c : code key
        d : = 3
      list x = "1"
      """
    #expect(problems(text) == ["E0225 3", "E0201 code", "E0201 ="])
    #expect(parsed(text).file.declarations.count == 2)
  }

  @Test func nestingIsLimited() {
    for text in [
      String(repeating: "(", count: 5000) + "a" + String(repeating: ")", count: 5000),
      String(repeating: "not ", count: 5000) + "a", String(repeating: "- ", count: 5000) + "a",
      String(repeating: "abs (", count: 5000), String(repeating: "total ", count: 5000),
      String(repeating: "a[", count: 5000), String(repeating: "[", count: 5000),
      "a" + String(repeating: " + a", count: 50000), "a" + String(repeating: ".a", count: 50000),
      String(repeating: "rounded up ", count: 5000), String(repeating: "has a (", count: 5000),
    ] {
      #expect(problems("rule A flag if " + text).count <= 4, "\(text.prefix(20))")
    }
    let deep = String(repeating: "(", count: 300) + "a" + String(repeating: ")", count: 300)
    #expect(problems("rule A flag if " + deep) == ["E0204 ("])
    let fine = String(repeating: "(", count: 200) + "a" + String(repeating: ")", count: 200)
    #expect(problems("rule A flag if " + fine) == [])
  }
}
