"""The declarations of a random rulebook, and what their records can be asked."""

ITEMS = ["A1", "A12", "A2", "B1", "C"]
HOSPITALS, DOCTORS = ["H1", "H2"], ["D1", "D2", "D3"]
DIAGNOSES = ["I20", "I21.9", "I25", "J18", "J1"]
KINDS, SEXES = ["inpatient", "outpatient", "urgent"], ["male", "female"]
LEVELS, CATEGORIES = ["low", "middle", "high"], ["charging", "coding", "pricing"]
READ = {"person", "hospital", "visit", "fee", "checkup", "diagnosis"}  # from files
PARTS = ["day", "week", "month", "quarter", "year"]

# The Chinese names, also used in rules of Chinese rulebooks.
CHINESE = {
    "person": "人员", "hospital": "医院", "visit": "就诊", "fee": "明细", "checkup": "检查",
    "diagnosis": "诊断", "monthly": "月度用量", "bedrun": "床位段", "basket": "费用篮", "yearly": "年度用量",
    "disease": "病种", "patient": "患者", "sex": "性别", "birth": "生日", "died": "死亡", "weight": "体重",
    "level": "级别", "opened": "开业", "kind": "类别", "admitted": "入院", "discharged": "出院",
    "codes_of": "诊断组", "cost": "费用", "acute": "是急症", "stay": "住院期间", "age": "年龄",
    "item": "项目", "note": "备注", "charged_at": "收取于", "quantity": "数量", "price": "单价",
    "amount": "金额数", "dose": "剂量", "valid": "有效", "course": "疗程", "doctor": "医师",
    "worked_out": "应收", "lasting": "疗程期间", "done": "做于", "result": "结果", "dcode": "病码",
    "primary": "主要", "lines": "行数", "patients": "人数", "unit_price": "均价", "items": "项目集",
    "charged": "收取量", "dear": "昂贵", "grace": "宽限", "factor": "系数", "least": "下限额",
    "lim": "限量", "pre": "限价", "ban": "分档系数", "two": "级别限价", "excl": "冲突", "indic": "适应症",
    "sure": "性质表", "surgery": "手术", "imaging": "影像", "heart": "心脏病", "wide": "全体",
    "most": "最多", "times_of": "次数限", "window_of": "窗口", "ceiling": "顶价", "rate": "比率",
    "extent": "范围", "part_item": "从项", "main_item": "主项", "cert": "定性",
}

RECORDS = """record person, 人员 from "person.csv"
  id : code key
  sex, 性别 : sex
  birth, 生日 : date
  died, 死亡 : date empty means none
  weight, 体重 : decimal missing "NULL", "-"
record hospital, 医院 from "hospital.csv"
  id : code key
  level, 级别 : level
  opened, 开业 : date
record visit, 就诊 from "visit.csv" at admitted worth cost
  id : code key
  patient, 患者 : person
  hospital, 医院 : hospital
  doctor, 医师 : code
  kind, 类别 : choice = inpatient, 住院 "1"; outpatient, 门诊 "2"; urgent, 急诊 "3", "4"
  admitted, 入院 : time
  discharged, 出院 : {discharged}
  codes_of, 诊断组 : codes {codes}
  cost, 费用 : money
  acute, 是急症 : boolean true "Y" false "N"
  give age, 年龄 = years from patient.birth to admitted
  period stay, 住院期间 from admitted to discharged {by_day}open end {open_end}
record fee, 明细 from "fee.csv" {form}at charged_at worth amount default
  line : code key
  patient, 患者 : person
  visit, 就诊 : visit
  hospital, 医院 : hospital
  doctor, 医师 : code
  item, 项目 : code
  note, 备注 : text
  charged_at, 收取于 : time from "when" or "charged_at"
  quantity, 数量 : decimal
  price, 单价 : money empty means none
  amount, 金额数 : money
  dose, 剂量 : integer
  course, 疗程 : duration
  until : date
  original : code
  valid, 有效 : boolean
  give worked_out, 应收 = quantity * amount
  period lasting, 疗程期间 from charged_at to until by day open end {open_fee}
{where}{reversal}record checkup, 检查 from "checkup.csv" at done
  id : code key
  patient, 患者 : person
  visit, 就诊 : visit
  item, 项目 : code
  done, 做于 : date
  result, 结果 : decimal
  price, 单价 : money
record diagnosis, 诊断 from "diagnosis.csv"
  id : code key
  visit, 就诊 : visit
  dcode, 病码 : code
  primary, 主要 : boolean
"""

DERIVED = """define monthly, 月度用量 for each hospital, item, month of fee{where_fee}
  give lines, 行数 = count
  give quantity, 数量 = total quantity
  give amount, 金额数 = total amount
  give patients, 人数 = distinct patient
  give unit_price, 均价 = amount / quantity
  give level, 级别 = hospital.level
  give latest_at = {latest}
define bedrun, 床位段 for each patient, hospital of fee{where_run} gaps up to {gap}
  give charged, 收取量 = total quantity
  give amount, 金额数 = {most} amount
define basket, 费用篮 for each visit of fee
  give items, 项目集 = set of item
  give lines, 行数 = count{filter}
  give hospital, 医院 = visit.hospital
define yearly, 年度用量 for each hospital of monthly
  give amount, 金额数 = total amount
  give lines, 行数 = total lines
define disease, 病种 for each dcode of diagnosis where primary
  give lines, 行数 = count
"""

# By record and type, the paths that lead to such a value.
PATHS = {
    "person": {
        "sex": ["sex"], "date": ["birth", "died"], "decimal": ["weight"], "person": [],
    },
    "hospital": {"level": ["level"], "date": ["opened"]},
    "visit": {
        "person": ["patient"], "hospital": ["hospital"], "doctor": ["doctor"], "kind": ["kind"],
        "time": ["admitted"], "date": ["patient.birth", "patient.died", "day", "hospital.opened"],
        "codes": ["codes_of"], "money": ["cost"], "boolean": ["acute"], "period": ["stay"],
        "decimal": ["patient.weight"], "integer": ["age", "hour", "month of year", "weekday"],
        "sex": ["patient.sex"], "level": ["hospital.level"],
        "month": ["month"], "week": ["week"], "quarter": ["quarter"], "year": ["year"],
    },
    "fee": {
        "person": ["patient", "visit.patient"], "hospital": ["hospital", "visit.hospital"],
        "visit": ["visit"], "doctor": ["doctor", "visit.doctor"], "kind": ["visit.kind"],
        "item": ["item"], "text": ["note"], "time": ["charged_at", "charged_at", "visit.admitted"],
        "date": ["patient.birth", "patient.died", "day", "until"],
        "decimal": ["quantity", "quantity", "patient.weight"], "money": [
            "price", "amount", "amount", "visit.cost", "worked_out"],
        "integer": ["dose", "hour", "month of year", "weekday", "visit.age"], "duration": ["course"],
        "boolean": ["valid", "visit.acute"], "period": ["lasting", "visit.stay"],
        "codes": ["visit.codes_of"], "sex": ["patient.sex", "visit.patient.sex"],
        "level": ["hospital.level", "visit.hospital.level"],
        "month": ["month"], "week": ["week"], "quarter": ["quarter"], "year": ["year"],
    },
    "checkup": {
        "person": ["patient"], "visit": ["visit"], "item": ["item"], "date": ["done", "day"],
        "decimal": ["result"], "money": ["price"], "sex": ["patient.sex"], "kind": ["visit.kind"],
        "time": ["visit.admitted"], "month": ["month"], "week": ["week"], "quarter": ["quarter"],
        "year": ["year"], "integer": ["month of year"],
    },
    "diagnosis": {
        "visit": ["visit"], "dcode": ["dcode"], "boolean": ["primary"], "kind": ["visit.kind"],
        "person": ["visit.patient"], "time": ["visit.admitted"],
    },
    "monthly": {
        "hospital": ["hospital"], "item": ["item"], "month": ["month"], "decimal": ["quantity"],
        "money": ["amount", "unit_price"], "integer": ["lines", "patients"],
        "level": ["level", "hospital.level"], "time": ["latest_at"], "date": ["day"],
    },
    "bedrun": {
        "person": ["patient"], "hospital": ["hospital"], "date": ["start", "end"],
        "decimal": ["charged"], "money": ["amount"], "sex": ["patient.sex"],
        "level": ["hospital.level"], "month": ["month"],
    },
    "basket": {
        "visit": ["visit"], "hospital": ["hospital"], "integer": ["lines"], "set": ["items"],
        "kind": ["visit.kind"], "money": ["visit.cost"], "date": ["day"],
    },
    "yearly": {
        "hospital": ["hospital"], "money": ["amount"], "integer": ["lines"],
        "level": ["hospital.level"], "date": ["day"],
    },
    "disease": {"dcode": ["dcode"], "integer": ["lines"]},
    "finding": {
        "hospital": ["hospital"], "person": ["patient"], "money": ["recover"], "date": ["day"],
        "decimal": ["points"], "item": ["item"], "rule": ["rule"], "category": ["category"],
        "certainty": ["certainty"], "month": ["month"],
    },
}

# What `same` can compare, of each record; what of a record's own can be added up; its worth.
KEYS = {
    "person": ["sex", "person"], "hospital": ["level", "hospital"],
    "visit": ["patient", "hospital", "doctor", "kind", "visit", "patient.sex", *PARTS, "hour"],
    "fee": ["patient", "visit", "hospital", "doctor", "item", "fee", "visit.kind", "valid", *PARTS,
            "hour", "patient.sex", "visit.hospital"],
    "checkup": ["patient", "visit", "item", *PARTS], "diagnosis": ["visit", "dcode"],
    "monthly": ["hospital", "item", "month", "level"], "bedrun": ["patient", "hospital", "month"],
    "basket": ["visit", "hospital", "items", "month"], "yearly": ["hospital"],
    "disease": ["dcode"], "finding": ["hospital", "patient", "rule", "category", "month"],
}
OWN = {
    "person": {"decimal": ["weight"]}, "hospital": {},
    "visit": {"money": ["cost"], "time": ["admitted"]},
    "fee": {"decimal": ["quantity"], "money": ["price", "amount", "worked_out"],
            "integer": ["dose"], "time": ["charged_at"]},
    "checkup": {"decimal": ["result"], "money": ["price"], "date": ["done"]}, "diagnosis": {},
    "monthly": {"decimal": ["quantity"], "money": ["amount"], "integer": ["lines"]},
    "bedrun": {"decimal": ["charged"], "date": ["start", "end"]},
    "basket": {"integer": ["lines"]}, "yearly": {"money": ["amount"]},
    "disease": {"integer": ["lines"]}, "finding": {"money": ["recover"], "decimal": ["points"]},
}
DATED = {"visit": "admitted", "fee": "charged_at", "checkup": "done", "monthly": None,
         "bedrun": None, "basket": None, "yearly": None, "finding": None}
WORTH = {"visit": "cost", "fee": "amount", "monthly": "amount", "bedrun": "amount",
         "checkup": "price"}
MEMBERS = {"sex": SEXES, "kind": KINDS, "level": LEVELS, "category": CATEGORIES,
           "certainty": ["violation", "suspicion"]}
CODES = {"item": ITEMS, "doctor": DOCTORS, "dcode": DIAGNOSES}
