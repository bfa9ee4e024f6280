import Checker
import Source
import Testing

struct DeclarationDumpTests {
  @Test func `both languages give one dump`() {
    let english = checked(
      sampleRecords + """
        parameter limit, 上限 = 3
        list drugs, 药品 = "A*"
        rule R-1 "title"
          certainty suspicion
          flag beyond first if same patient, same day, item in drugs, total quantity > limit
          unless patient.sex is male
          recover amount
          because "{patient} had {count} on {day}"
        """)
    let chinese = checked(
      """
      选项 sex, 性别 = male, 男 “1”; female, 女 “2”
      记录 person, 人员 来自 “person.csv”
        id, 人员号 : 代码 主键
        sex, 性别 : 性别
        birth, 出生日期 : 日期
      记录 fee, 费用明细 来自 “fee.csv” 记时按 时间 默认
        line, 明细号 : 代码 主键
        patient, 患者 : 人员
        item, 项目 : 代码
        time, 时间 : 时间
        quantity, 数量 : 小数
        amount, 金额 : 金额
      参数 limit, 上限 = 3
      清单 drugs, 药品 = “A*”
      规则 R-1 “标题”
        性质 疑似违规
        标记 首次以外 若 同一患者，同一天，项目 属于 药品，合计数量＞上限
        除非 患者.性别 为 男
        追回 金额
        说明 “{患者}于{天}有{次数}次”
      """)
    #expect(english.errors.isEmpty, "\(english.messages)")
    #expect(chinese.errors.isEmpty, "\(chinese.messages)")
    let dumps = [english, chinese].map { dump($0.rulebook, words: .leftOut) }
    #expect(dumps[0] == dumps[1])
  }

  @Test func `what is in force comes with its layer`() {
    let result = checked(layers: [
      sampleRecords + "parameter p = 1\nlist a = \"1\"\nrule R-1 \"one\" flag if quantity > p",
      "set p = 2 from 2024-01-01\nreplace rule R-1 \"two\" flag if item in a",
    ])
    #expect(result.errors.isEmpty, "\(result.messages)")
    let items = effectiveItems(of: result.rulebook).map {
      "\($0.kind) \($0.name) \($0.detail.english) @\($0.layer.index)"
    }
    #expect(
      items == ["rule R-1 two @1", "parameter p 1 @0", "parameter p 2 @1", "list a 1 entry @0"])
  }
}
