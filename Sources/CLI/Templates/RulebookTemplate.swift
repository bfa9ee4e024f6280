import Report
import Source

/// The files that `guiju new` makes: a rulebook with a record, a rule and its tests, and data.
func rulebookTemplate(in language: Language) -> [OutputFile] {
  switch language {
  case .english:
    [
      OutputFile(name: "rulebook.guiju", text: englishRulebook),
      OutputFile(name: "data/fee.csv", text: englishData),
    ]
  case .chinese:
    [
      OutputFile(name: "rulebook.guiju", text: chineseRulebook),
      OutputFile(name: "data/费用明细.csv", text: chineseData),
    ]
  }
}

private let englishRulebook = """
  # What the data looks like, one rule, and the tests that show what it does.
  # guiju check FOLDER            is it right?
  # guiju test FOLDER             do the tests pass?
  # guiju run FOLDER --data FOLDER/data
  rulebook "My rules" version "1"

  record fee from "fee.csv" at time worth amount default
    line    : code key from "line"
    patient : code     from "patient"
    item    : code     from "item"
    time    : time     from "time"
    amount  : money    from "amount"

  rule DUP-001 "Duplicate charge"
    basis "Regulation on the supervision of health insurance funds" article "38(3)"
    certainty violation
    flag beyond first if same patient, same item, same day, count > 1
    recover amount
    because "{patient} was charged {item} {count} times on {day}"

  test "two charges on one day" for DUP-001
    given fee
      | line | patient | item | time             | amount |
      | 1    | P1      | A    | 2024-06-01 08:00 | 10.00  |
      | 2    | P1      | A    | 2024-06-01 17:00 | 10.00  |
    expect finding fee 2 recover 10.00

  test "one charge a day" for DUP-001
    given fee
      | line | patient | item | time             | amount |
      | 1    | P1      | A    | 2024-06-01 08:00 | 10.00  |
      | 2    | P1      | A    | 2024-06-02 08:00 | 10.00  |
    expect clear

  test "a charge without a time" for DUP-001
    given fee
      | line | patient | item | amount |
      | 1    | P1      | A    | 10.00  |
    expect undetermined fee 1 missing time

  """

private let englishData = """
  line,patient,item,time,amount
  1,P1,X-RAY,2024-06-01 08:00,120.00
  2,P1,X-RAY,2024-06-01 17:30,120.00
  3,P1,BLOOD,2024-06-01 08:05,25.00
  4,P2,X-RAY,2024-06-01 09:00,120.00

  """

private let chineseRulebook = """
  # 数据的样子、一条规则，以及说明规则如何判定的测试。
  # guiju check 文件夹            有没有错误？
  # guiju test 文件夹             测试是否通过？
  # guiju run 文件夹 --data 文件夹/data
  规则库 “我的规则” 版本 “1”

  记录 费用明细 来自 “费用明细.csv” 记时按 时间 计额 金额 默认
    明细号 ：代码 主键 来自 “明细号”
    患者   ：代码      来自 “患者”
    项目   ：代码      来自 “项目”
    时间   ：时间      来自 “时间”
    金额   ：金额      来自 “金额”

  规则 重复-001 “重复收费”
    依据 “医疗保障基金使用监督管理条例” 条款 “第三十八条第(三)项”
    性质 明确违规
    标记 首次以外 若 同一患者，同一项目，同一天，次数 ＞ 1
    追回 金额
    说明 “{患者}于{天}收取{项目}{次数}次”

  测试 “一天收两次” 针对 重复-001
    给定 费用明细
      | 明细号 | 患者 | 项目 | 时间             | 金额  |
      | 1      | P1   | A    | 2024-06-01 08:00 | 10.00 |
      | 2      | P1   | A    | 2024-06-01 17:00 | 10.00 |
    预期 问题 费用明细 2 追回 10.00

  测试 “一天收一次” 针对 重复-001
    给定 费用明细
      | 明细号 | 患者 | 项目 | 时间             | 金额  |
      | 1      | P1   | A    | 2024-06-01 08:00 | 10.00 |
      | 2      | P1   | A    | 2024-06-02 08:00 | 10.00 |
    预期 无问题

  测试 “收费没有时间” 针对 重复-001
    给定 费用明细
      | 明细号 | 患者 | 项目 | 金额  |
      | 1      | P1   | A    | 10.00 |
    预期 无法判定 费用明细 1 缺失 时间

  """

private let chineseData = """
  明细号,患者,项目,时间,金额
  1,P1,胸片,2024-06-01 08:00,120.00
  2,P1,胸片,2024-06-01 17:30,120.00
  3,P1,血常规,2024-06-01 08:05,25.00
  4,P2,胸片,2024-06-01 09:00,120.00
  5,P2,胸片,2024-06-15 09:00,120.00

  """
