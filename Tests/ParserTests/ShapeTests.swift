import Parser
import Testing

/// Every shape that the language promises, in English, must parse without a word of complaint.
@Suite struct ShapeTests {
  static let clauses = [
    "flag if item_rule[item].sex ≠ patient.sex",
    "flag if price > ceiling[item, hospital.level].price  recover quantity * (price - ceiling[item, hospital.level].price)",
    "flag if abs (amount - quantity * price) > tolerance",
    "flag if same patient, same item, same day, total quantity > daily_limit[item].quantity      recover amount beyond quantity daily_limit[item].quantity",
    "flag if same patient, same item, within limit[item].window, count > limit[item].times",
    "flag if item in hba1c, same patient, within 90 days, count > 1",
    "flag if same hospital, within 10 minutes, distinct patient > 5",
    "flag if same trace_code, distinct patient > 1",
    "flag if same doctor, same day, total (minutes[item].minutes * quantity) > 1440",
    "flag those (item in not_alone) if same prescription, all (item in not_alone)",
    "flag if same visit, count where (item in imaging) ≥ 4",
    "with another fee as other where same patient, [item, other.item] in exclusive, within scope of exclusive[item, other.item].scope    flag other    recover other.amount",
    "where item in surgery    without another fee as a where same visit, a.item in anaesthesia           flag",
    "needs diagnosis where same visit    without diagnosis where same visit, [item, diagnosis.code] in indication      flag",
    "for each visit  with the next visit as later where same patient, same hospital, same main_diagnosis, later.admitted within readmission_days after discharged   flag later",
    "for each pair of visit a, b where same patient, different hospital, a.stay overlaps b.stay      flag",
    "where visit.kind is outpatient  with visit as s where s.patient = patient, s.kind is inpatient, time during s.stay    flag",
    "for each visit  flag if total quantity of fee (same visit, fee.item in bed_fees) > days of stay + 1",
    "where item in operations  flag if position by price descending among (same visit, same day) > 1, price > list_price[item].price * 50%",
    "for each monthly_use  with monthly_use as previous where same hospital, same item, previous.month = month - 1 month\n  flag if amount > 150% * previous.amount, amount > 100000",
    "for each hospital_month  flag if cost / visits > 3 * average (cost / visits) among (same level, same month)",
    "for each visit  with department_test as d where same hospital, same department, same month, d.tested / d.admissions > 80%, d.indicated / d.tested < 20%\n  without diagnosis where same visit, diagnosis.code in indications    flag            # the routine share",
    "for each sold  flag if quantity > bought[hospital, item].quantity + opening[hospital, item].quantity",
    "for each bed_run  flag if days from start to end + 1 > 30",
    "for each bed_run  with the next bed_run as later where same patient, same hospital, later.start within 15 days after end    flag later",
    "for each pair of visit a, b by patient where same doctor, same day     flag if same a.patient, same b.patient, distinct a.day > 5",
    "for each basket  flag if same hospital, same items, count > 20",
    "flag beyond first if same patient, same item, same day, count > 1\n  unless  visit.kind is emergency\n  recover amount\n  because \"{patient} was charged {item} {count} times on {day}\"",
  ]

  @Test(arguments: clauses) func parsesWithoutDiagnostics(_ clause: String) {
    #expect(problems("rule T \"title\"\n  " + clause) == [])
    #expect(!tree("rule T \"title\"\n  " + clause).contains("invalid"))
  }

  static let expressions = [
    "count > 1", "any (a = 1)", "all (a = 1, b = 2)", "share (a = 1) > 50%",
    "set of item = set of other", "deviation of amount > 3",
    "percentile 95 of amount > 3", "median amount > average amount",
    "min price < max price", "earliest time before latest time",
    "count of fee as f (f.amount > 0) > 2", "has fee (same visit)", "no fee (same visit)",
    "average cost among (same level, same month) > 2",
    "average cost among as p (p.level = level) > 2",
    "price between 1 and 2", "name starts with \"a\", name ends with \"b\", name contains \"c\"",
    "larger of (a, b) > smaller of (a, b)", "rounded up a > rounded down b",
    "x or else y > 3", "x is missing, y is present, z is none, w is not unreadable",
    "a before b, b after c, a within 14 days after b, a within 2 days before b",
    "a within 3 days of b", "t during p, p overlaps q, p touches q",
    "hours from a to b > 3, minutes from a to b > 3, months from a to b > 1, years from a to b > 1",
    "any of diagnoses in \"I20\"..\"I25\"", "item_name contains any of phrases",
    "kind in (emergency, rescue), kind not in (emergency)", "not (a = 1 or b = 2) and c = 3",
    "month of year = 3", "visit.month of year = 3", "same month of year, count > 2",
    "time > 2024-05-01 08:30, time < 2024-05-01 08:30:15, day = 2024年5月1日",
    "finding.rule is \"DUP-001\"", "amount > 3万元, age < 18 岁, amount > 100元",
    "days of stay > 3", "true = false", "within 30 days", "gaps up to 1 day",
  ]

  @Test(arguments: expressions) func parsesExpressions(_ text: String) {
    #expect(problems("rule T flag if " + text) == [])
    #expect(!conditions(text).contains("invalid"))
  }

  /// Keywords are contextual, so fields may be called so.
  static let names = [
    "next", "first", "share", "days", "time", "item", "key", "average", "min", "no", "has", "any",
    "all", "abs", "rule", "record", "list", "points", "stage", "flag", "without", "period", "rows",
    "within", "same", "default", "present", "missing", "code", "text", "date", "unknown", "worth",
  ]

  @Test(arguments: names) func keywordsMayBeNames(_ name: String) {
    #expect(
      conditions("\(name) = 3, fee.\(name) > 2") == "(equal \(name) 3), (greater (. fee \(name)) 2)"
    )
    #expect(problems("record fee from \"f.csv\"\n  \(name), x : code from \"a\"\n  b : code") == [])
    #expect(conditions("total \(name) > 3") == "(greater (total \(name)) 3)")
  }

  @Test func afterADotAnyWordIsAName() {
    #expect(conditions("a.count > a.次数") == "(greater (. a count) (. a 次数))")
    #expect(conditions("a.and = a.is") == "(equal (. a and) (. a is))")
  }
}
