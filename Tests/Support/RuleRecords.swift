package import Checker
import Lints
import Parser
package import Source

/// Parses and checks a rulebook of one file; the codes and messages of what is wrong with it.
package func checkedRulebook(
  _ text: String, files: [String: String] = [:]
) -> (CheckedRulebook, [String]) {
  let file = SourceFile(
    path: "book/rulebook.guiju", bytes: Array("rulebook \"T\" version \"1\"\n\(text)".utf8))
  let (syntax, found) = parse(file, FileID(0))
  var sources = RulebookSources(files: [file], layers: [])
  sources.layers = [LayerSources(path: "book", files: [FileID(0)], syntax: [syntax])]
  for resource in resourcePaths(of: sources.layers) {
    sources.resources[resource] = files[resource.path].map { Array($0.utf8) }
  }
  let result = check(sources)
  let errors = (found + result.diagnostics).filter { $0.kind.severity == .error }
  return (result.rulebook, errors.map { "\($0.kind.code) \($0.message.english)" })
}

/// Two records with which most rules can be tried.
package let feeRecords = """
  choice sex, 性别 = male, 男 "1"; female, 女 "2"
  record person, 人员 from "person.csv"
    id, 人员号 : code key
    sex, 性别 : sex
    birth, 出生日期 : date
  record fee, 费用明细 from "fee.csv" at time default
    line, 明细号 : code key
    patient, 患者 : person
    visit, 就诊 : visit
    hospital, 医院 : code
    item, 项目 : code
    time, 时间 : time
    quantity, 数量 : decimal
    price, 单价 : money
    amount, 金额 : money
  record visit, 就诊记录 from "visit.csv" at admitted
    id, 就诊号 : code key
    patient, 患者 : person
    hospital, 医院 : code
    kind, 类别 : choice = inpatient, 住院 "21"; outpatient, 门诊 "11"; emergency, 急诊 "13"
    admitted, 入院时间 : time
    discharged, 出院时间 : time
    cost, 费用 : money
    give age, 年龄 = years from patient.birth to admitted
    period stay, 住院期间 from admitted to discharged by day open end unknown
  list surgery, 手术 = "S*"
  list anaesthesia, 麻醉项目 = "A1", "A2"

  """

/// The lints of a rulebook of one file, and its bytes.
package func lintsOfRulebook(_ text: String) -> (lints: [Diagnostic], bytes: [UInt8]) {
  let file = SourceFile(
    path: "book/rulebook.guiju", bytes: Array("rulebook \"T\" version \"1\"\n\(text)".utf8))
  var sources = RulebookSources(files: [file], layers: [])
  sources.layers = [
    LayerSources(path: "book", files: [FileID(0)], syntax: [parse(file, FileID(0)).0])
  ]
  return (linted(check(sources), of: sources).filter { $0.kind.severity == .warning }, file.bytes)
}
