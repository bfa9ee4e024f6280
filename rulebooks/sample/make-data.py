"""Writes the made-up data of the sample rulebook: python3 make-data.py [FOLDER].

The same seed gives the same bytes. Around quiet visits it plants, for every rule, at least one case
that the rule must find, and beside it the things that real exports hold: refunds, empty cells,
cells that cannot be read, invalid and repeated lines.
"""

import datetime
import pathlib
import random
import sys

SEED = 20250901
random.seed(SEED)

NAMES = {
    "110900001": ("普通病房床位费", "01"), "110200001": ("普通诊查费", "14"),
    "120100001": ("重症监护", "07"), "120100003": ("一级护理", "07"),
    "120300001": ("氧气吸入", "05"), "250310001": ("糖化血红蛋白测定", "04"),
    "250310002": ("糖化血红蛋白测定(色谱法)", "04"), "250101015": ("血细胞分析", "04"),
    "250101001": ("血红蛋白测定", "04"), "250101002": ("红细胞计数", "04"),
    "250101004": ("白细胞计数", "04"), "220301001": ("腹部超声", "03"),
    "220301002": ("泌尿系超声", "03"), "220301003": ("妇科超声", "03"),
    "220301004": ("浅表器官超声", "03"), "220301005": ("胸腔超声", "03"),
    "250203066": ("血浆D-二聚体测定", "04"), "331003001": ("阑尾切除术", "06"),
    "331008001": ("疝修补术", "06"), "331505001": ("骨折切开复位内固定术", "06"),
    "331505002": ("骨折髓内钉固定术", "06"), "330100005": ("全身麻醉", "06"),
    "330800001": ("粘连松解术", "06"), "310701022": ("术中监护(小时)", "05"),
    "310702001": ("动态血压监测", "03"), "310701001": ("常规心电图", "03"),
    "311000006": ("血液透析", "05"), "311000011": ("血液灌流", "05"),
    "250305001": ("葡萄糖耐量试验", "04"), "250302001": ("葡萄糖测定", "04"),
    "340200020": ("言语训练", "05"), "340200031": ("运动疗法", "05"),
    "340200032": ("康复评定", "05"), "250203080": ("纤维蛋白原测定", "04"),
    "250700013": ("基因检测", "04"), "C03450001": ("冠脉支架", "08"),
    "XA10BA02": ("二甲双胍", "09"), "XL01EB02": ("吉非替尼", "09"),
    "XJ01CA04": ("阿莫西林", "09"), "XJ01DD04": ("头孢曲松", "09"),
    "XJ01DH02": ("美罗培南", "09"), "XJ01MA02": ("左氧氟沙星", "09"),
    "XB01AC04": ("氯吡格雷", "09"), "XL03AA02": ("粒细胞刺激因子", "09"),
    "XG04CA02": ("坦索罗辛", "09"), "XG03DA04": ("黄体酮", "09"),
    "XM05BX04": ("地舒单抗", "09"), "XC01DX19": ("重组人脑利钠肽", "09"),
    "XD10BA01": ("异维A酸", "09"), "T001700101": ("人参", "10"),
    "T001700102": ("西洋参", "10"), "T001700555": ("甘草", "10"),
    "G000000001": ("乳清蛋白粉400g", "14"), "G000000002": ("医用牙膏", "14"),
    "340100001": ("针刺治疗", "05"), "340100002": ("红外线治疗", "05"),
}

patients, hospitals, departments, doctors = [], [], [], []
visits, diagnoses, operations, fees, settlements = {}, [], [], [], []
purchases, stock_counts, suspensions = [], [], []


def at(text):
    form = "%Y-%m-%d %H:%M" if len(text) > 10 else "%Y-%m-%d"
    return datetime.datetime.strptime(text, form)


def stamp(moment):
    return moment.strftime("%Y-%m-%d %H:%M:%S") if moment else ""


def yuan(value):
    return f"{value:.2f}"


# The people and places.

for number in range(1, 41):
    patients.append({
        "psn_no": f"P{number:02d}", "gend": "1" if number % 2 else "2",
        "brdy": f"{1950 + number}-{number % 12 + 1:02d}-{number % 28 + 1:02d}", "die_date": "",
        "tel": f"1380000{number:04d}" if number % 7 else "-",
        "insutype": ("310", "390", "391")[number % 3]})
patient = {row["psn_no"]: row for row in patients}
patient["P04"]["brdy"] = "2009-05-20"
patient["P06"]["brdy"] = ""
patient["P08"]["gend"] = "9"
patient["P10"]["die_date"] = "2025-06-10"
patient["P12"]["die_date"] = "不详"

for code, name, kind, level in [
    ("H01", "市第一医院", "1", "02"), ("H02", "县人民医院", "1", "06"),
    ("H03", "河东社区卫生服务中心", "1", "10"), ("H04", "市第二医院", "1", "02"),
    ("H05", "省人民医院", "1", "01"), ("H06", "市中医院", "1", "03"),
    ("H07", "市骨科医院", "1", "02"), ("H08", "康复门诊部", "1", "11"),
    ("Y01", "惠民大药房", "2", "11"), ("Y02", "康佳药店", "2", "11"),
]:
    hospitals.append({
        "fixmedins_code": code, "fixmedins_name": name, "fixmedins_type": kind, "hosp_lv": level})
    if kind == "1":
        for ward, caty in (("A", "01"), ("B", "02"), ("C", "03")):
            departments.append({
                "dept_code": code + ward, "fixmedins_code": code, "caty": caty})
    for number, privilege in ((1, "3"), (2, "2"), (3, "1")):
        doctors.append({
            "dr_code": f"D{code}{number}", "fixmedins_code": code, "anti_flag": privilege})


# Visits and their lines. A visit's settlement is made at the end from what is left of its lines.

def visit(who, where, kind, begin, end=None, ward="A", doctor=1, main="J06.900", more=(), remote="0"):
    number = f"V{len(visits) + 1:03d}"
    begin = at(begin)
    end = at(end) if end else (begin + datetime.timedelta(hours=1) if kind != "21" else None)
    codes = [main, *more] if main else list(more)
    visits[number] = {
        "mdtrt_id": number, "psn_no": who, "fixmedins_code": where,
        "dept_code": where + ward if where[0] == "H" else "",
        "chfpdr_code": f"D{where}{doctor}" if where[0] == "H" else "", "med_type": kind, "begntime": stamp(begin),
        "endtime": stamp(end), "dscg_maindiag_code": main or "",
        "diag_codes": "#".join(codes), "rloc_type": remote}
    for code in codes:
        diagnoses.append({
            "rid": f"G{len(diagnoses) + 1:04d}", "mdtrt_id": number, "diag_code": code})
    return number


def fee(number, item, time, quantity=1, price=0.0, **cells):
    name, kind = NAMES[item]
    of = visits[number]
    line = {
        "feedetl_sn": f"F{len(fees) + 1:05d}", "psn_no": of["psn_no"], "mdtrt_id": number,
        "fixmedins_code": of["fixmedins_code"], "bilg_dept_codg": of["dept_code"],
        "bilg_dr_code": of["chfpdr_code"], "hilist_code": item, "hilist_name": name,
        "med_chrgitm_type": kind, "rx_drord_no": "", "drug_trac_codg": "", "prd_days": "",
        "fee_ocur_time": stamp(at(time)), "cnt": f"{quantity:g}", "pric": yuan(price),
        "det_item_fee_sumamt": yuan(quantity * price), "vali_flag": "1", "init_feedetl_sn": ""}
    line.update(cells)
    fees.append(line)
    return line["feedetl_sn"]


def refund(original, time, quantity):
    of = next(line for line in fees if line["feedetl_sn"] == original)
    price = float(of["pric"])
    return fee(of["mdtrt_id"], of["hilist_code"], time, -quantity, price, init_feedetl_sn=original)


def days(begin, count):
    first = at(begin)
    return [(first + datetime.timedelta(days=n)).strftime("%Y-%m-%d") for n in range(count)]


BED = {"02": 45, "01": 45, "03": 45, "06": 35, "10": 25, "11": 30}


def stay(who, where, begin, nights, main, ward="A", beds=None, doctor=1, remote="0", more=()):
    """A stay with a bed day per night, nursing and a consultation per day."""
    end = days(begin, nights + 1)[-1]
    number = visit(
        who, where, "21", begin + " 09:00", end + " 10:00", ward, doctor, main, more, remote)
    level = next(h["hosp_lv"] for h in hospitals if h["fixmedins_code"] == where)
    for day in days(begin, nights if beds is None else beds):
        fee(number, "110900001", day + " 22:00", 1, BED[level])
    fee(number, "110200001", begin + " 10:00", 1, 12)
    fee(number, "120100003", begin + " 11:00", 1, 20)
    return number


def clinic(who, where, time, doctor=1, main="J06.900", **cells):
    number = visit(who, where, "11", time, doctor=doctor, main=main, **cells)
    fee(number, "110200001", time, 1, 12)
    return number


def shop(who, where, time, item, quantity, price, **cells):
    number = visit(who, where, "41", time, main=None)
    fee(number, item, time, quantity, price, **cells)
    return number


def settle(number, invoice=None, total=None, fund=None, time=None):
    of = visits[number]
    left = total if total is not None else net(number)
    settled = time or of["endtime"] or of["begntime"]
    codes = (of["diag_codes"].split("#") + ["", "", ""])[:3]
    settlements.append({
        "setl_id": f"S{len(settlements) + 1:03d}", "mdtrt_id": number, "psn_no": of["psn_no"],
        "fixmedins_code": of["fixmedins_code"], "setl_time": settled,
        "invono": invoice or f"0{len(settlements) + 1:07d}", "medfee_sumamt": yuan(left),
        "fund_pay_sumamt": yuan(left * 0.7 if fund is None else fund),
        "dx_1": codes[0], "dx_2": codes[1], "dx_3": codes[2]})
    return settlements[-1]


def net(number):
    total = 0.0
    for line in fees:
        if line["mdtrt_id"] == number and line["vali_flag"] == "1":
            total += float(line["det_item_fee_sumamt"] or 0)
    return total


# Quiet visits: nothing in them is wrong.

for number in range(24):
    where = ("H01", "H02", "H03", "H04", "H05", "H06", "H07", "H08")[number % 8]
    month = number % 9 + 1
    clinic(f"P{number % 12 + 21:02d}", where, f"2025-{month:02d}-{number % 20 + 3:02d} {8 + number % 8:02d}:15",
           doctor=number % 3 + 1)
for number in range(8):
    where = ("H01", "H02", "H04", "H05", "H07")[number % 5]
    stay(f"P{number + 13:02d}", where, f"2025-{number + 1:02d}-10", 3 + number % 3,
         ("I10.x00", "E11.900", "J18.900", "M54.500")[number % 4], ward="AB"[number % 2])

# Charging, at the first hospital in March.

v = stay("P01", "H01", "2025-03-03", 4, "I25.100", doctor=1)
fee(v, "110200001", "2025-03-03 16:00", 1, 12)                      # DUP-001
gone = fee(v, "110200001", "2025-03-04 09:00", 1, 12)
back = fee(v, "110200001", "2025-03-04 15:00", 1, 12)
refund(back, "2025-03-05 09:00", 1)                                 # given back: no duplicate
fee(v, "120300001", "2025-03-04 08:00", 14, 3)                      # LIM-001
fee(v, "120300001", "2025-03-04 20:00", 12, 3)
part = fee(v, "120300001", "2025-03-05 08:00", 26, 3)               # partly given back: within
refund(part, "2025-03-06 08:00", 4)
fee(v, "311000011", "2025-03-04 09:00", 1, 500)                     # PAIR-001, same day
fee(v, "311000006", "2025-03-04 14:00", 1, 400)
fee(v, "250305001", "2025-03-05 08:00", 1, 30)                      # PAIR-001, within six hours
fee(v, "250302001", "2025-03-05 13:00", 1, 6)
fee(v, "250302001", "2025-03-05 19:00", 1, 6)                       # eleven hours later: none
fee(v, "250101015", "2025-03-03 11:30", 1, 20)                      # BNDL-001
fee(v, "250101001", "2025-03-03 12:00", 1, 2)
fee(v, "250101004", "2025-03-03 12:00", 1, 2.5)
fee(v, "250310001", "2025-03-04 10:00", 1, 70)                      # FRQ-002
clinic_back = clinic("P01", "H01", "2025-03-14 10:00")
fee(clinic_back, "250310002", "2025-03-14 10:30", 1, 75)

v = stay("P02", "H01", "2025-03-05", 5, "K35.900", ward="B", doctor=2)
fee(v, "331003001", "2025-03-06 09:00", 1, 1200)                    # RANK-001
fee(v, "331008001", "2025-03-06 09:30", 1, 1100)
fee(v, "330100005", "2025-03-06 08:50", 1, 800)
fee(v, "330800001", "2025-03-06 09:40", 1, 300)                     # PAIR-001, same visit
fee(v, "310701022", "2025-03-06 09:45", 5, 6)                       # HOUR-001
operations.append((v, "DH012", "47.0100", "2025-03-06 09:00", "2025-03-06 11:10"))
v = stay("P03", "H01", "2025-03-05", 5, "K40.900", ward="B", doctor=2)
fee(v, "331008001", "2025-03-06 10:30", 1, 1100)
fee(v, "330100005", "2025-03-06 10:20", 1, 800)
operations.append((v, "DH012", "53.0000", "2025-03-06 10:30", "2025-03-06 12:00"))   # OPER-001
v = stay("P05", "H07", "2025-04-07", 6, "S72.000", ward="B")
fee(v, "331505001", "2025-04-08 09:00", 1, 1500)                    # FIX-001 and RANK-001
fee(v, "331505002", "2025-04-08 09:00", 1, 1600)
fee(v, "330100005", "2025-04-08 08:50", 1, 800)
operations.append((v, "DH071", "79.3500", "2025-04-08 09:00", ""))  # end not written
fee(v, "310701022", "2025-04-08 10:00", 2, 6)
v = stay("P07", "H07", "2025-04-10", 5, "S82.000", ward="B")
fee(v, "331505001", "2025-04-11 09:00", 1, 1500)                    # ANES-001
operations.append((v, "DH072", "79.3600", "2025-04-11 09:00", "2025-04-11 10:00"))

v = clinic("P09", "H04", "2025-04-15 09:00", doctor=2)
for number in range(1, 6):                                          # SONO-001
    fee(v, f"22030100{number}", "2025-04-15 10:00", 1, 60 if number < 5 else 50)
fee(v, "310702001", "2025-04-15 11:05", 1, 90)                      # PAIR-001, same clock hour
fee(v, "310701001", "2025-04-15 11:55", 1, 20)
stay("P11", "H01", "2025-05-05", 3, "E11.900", beds=4)              # BED-001
v = stay("P14", "H04", "2025-03-20", 2, "I10.x00", beds=0)          # PRC-001
fee(v, "110900001", "2025-03-20 22:00", 1, 50)
fee(v, "110900001", "2025-03-21 22:00", 1, 50)
v = stay("P15", "H04", "2025-04-20", 2, "I10.x00", beds=0)          # the ceiling is higher now
fee(v, "110900001", "2025-04-20 22:00", 1, 50)
fee(v, "110900001", "2025-04-21 22:00", 1, 50)

for day in ("2025-02-03", "2025-02-07", "2025-02-10"):              # FRQ-003: twice in one week
    v = clinic("P16", "H08", day + " 09:00")
    fee(v, "340200020", day + " 09:30", 1, 45)
for day in ("2025-02-04", "2025-02-14", "2025-03-20"):              # FRQ-001, suspicion
    v = clinic("P17", "H08", day + " 09:00", doctor=2)
    fee(v, "340200032", day + " 09:30", 1, 80)
for day in ("2025-06-02", "2025-06-12", "2025-06-30"):              # FRQ-001, violation
    v = clinic("P18", "H02", day + " 09:00", doctor=2)
    fee(v, "250203080", day + " 09:30", 1, 25)

# Drugs and treatment.

v = stay("P19", "H02", "2025-04-07", 3, "J18.900")
fee(v, "XB01AC04", "2025-04-08 08:00", 1, 30, prd_days="7")         # IND-001
v = stay("P20", "H02", "2025-04-14", 3, "I21.900", more=("I10.x00",))
fee(v, "XB01AC04", "2025-04-15 08:00", 1, 30, prd_days="7")         # with its indication
v = visit("P21", "H02", "120", "2025-04-20 03:00", "2025-04-20 09:00", main="R57.000")
fee(v, "XB01AC04", "2025-04-20 04:00", 1, 30)                       # rescue
v = visit("P22", "H02", "11", "2025-04-21 10:00", main=None)
fee(v, "XB01AC04", "2025-04-21 10:30", 1, 30)                       # no diagnosis on file
v = clinic("P23", "H05", "2025-04-22 09:00", main="L40.000")
fee(v, "XL03AA02", "2025-04-22 09:30", 2, 95)                       # IND-001, suspicion
v = clinic("P04", "H02", "2025-05-12 09:00", doctor=2)
fee(v, "XJ01MA02", "2025-05-12 09:30", 1, 25)                       # AGE-001
v = clinic("P06", "H02", "2025-05-13 09:00", doctor=2)
fee(v, "XJ01MA02", "2025-05-13 09:30", 1, 25)                       # birth not written
v = clinic("P24", "H01", "2025-05-14 09:00")
fee(v, "XG04CA02", "2025-05-14 09:30", 2, 18)                       # SEX-001
v = clinic("P08", "H01", "2025-05-15 09:00")
fee(v, "XG03DA04", "2025-05-15 09:30", 1, 22)                       # sex not known
v = clinic("P25", "H03", "2025-05-16 09:00")
fee(v, "XM05BX04", "2025-05-16 09:30", 1, 520, drug_trac_codg="08142210000000000011")   # LVL-001
v = clinic("P26", "H08", "2025-05-19 09:00")
fee(v, "XM05BX04", "2025-05-19 09:30", 1, 520, drug_trac_codg="08142210000000000012")   # no level
v = stay("P27", "H05", "2025-05-19", 3, "J18.900", doctor=2)
fee(v, "XJ01DH02", "2025-05-20 08:00", 3, 120)                      # ABX-001
fee(v, "XJ01DD04", "2025-05-21 08:00", 2, 40)
v = clinic("P28", "H05", "2025-05-22 09:00", main="L70.000", more=("O26.900",))
fee(v, "XD10BA01", "2025-05-22 09:30", 1, 60)                       # PREG-001
v = stay("P29", "H07", "2025-05-26", 3, "S72.000", ward="B")
fee(v, "120100001", "2025-05-27 08:00", 1, 150)                     # ICU-001
v = stay("P29", "H07", "2025-07-07", 2, "R57.000", ward="C")
fee(v, "120100001", "2025-07-08 08:00", 1, 150)                     # in intensive care
v = clinic("P30", "H06", "2025-03-11 09:00", doctor=3)
fee(v, "T001700101", "2025-03-11 09:30", 10, 8.8, rx_drord_no="R001")    # TCM-001
fee(v, "T001700102", "2025-03-11 09:30", 5, 6, rx_drord_no="R001")
v = clinic("P31", "H06", "2025-03-12 09:00", doctor=3)
fee(v, "T001700101", "2025-03-12 09:30", 10, 8.8, rx_drord_no="R002")
fee(v, "T001700555", "2025-03-12 09:30", 10, 0.3, rx_drord_no="R002")
fee(v, "T001700102", "2025-03-12 09:30", 1, 6)                      # no prescription
v = stay("P32", "H05", "2025-06-02", 6, "I50.900")
for day in days("2025-06-02", 5):                                   # CRS-001
    fee(v, "XC01DX19", day + " 10:00", 1, 450)
for day, supply in (("2025-02-03", "30"), ("2025-02-20", "30"), ("2025-03-20", ""), ("2025-03-28", "30"), ("2025-04-27", "30")):
    shop("P33", "Y02", day + " 10:00", "XA10BA02", 1, 30, prd_days=supply)   # REF-001, HOARD-001
v = clinic("P34", "H05", "2025-06-03 09:00", main="C34.900")
fee(v, "XL01EB02", "2025-06-03 09:30", 1, 1500, drug_trac_codg="08142210000000000021")  # GENE-001
v = clinic("P35", "H05", "2025-05-06 09:00", main="C34.900")
fee(v, "250700013", "2025-05-06 09:30", 1, 2000)
for number, day in enumerate(("2025-06-03", "2025-07-02", "2025-08-01")):    # CAP-001
    v = clinic("P35", "H05", day + " 14:00", main="C34.900")
    fee(v, "XL01EB02", day + " 14:30", 1, 1500, drug_trac_codg=f"0814221000000000003{number}")
v = clinic("P36", "H04", "2025-02-11 09:00", main="C34.900")
fee(v, "XL01EB02", "2025-02-11 09:30", 1, 1500, drug_trac_codg="08142210000000000041")  # too early to know
for number in range(6):                                             # ROUT-001
    v = stay(f"P{number + 1:02d}", "H04", f"2025-07-{number * 2 + 3:02d}", 2, "K29.500",
             ward="B", more=("I26.900",) if number == 5 else ())
    fee(v, "250203066", f"2025-07-{number * 2 + 3:02d} 12:00", 1, 90)

# Stays.

stay("P13", "H02", "2025-02-10", 3, "I10.x00")                      # STAY-001 and RUN-002
stay("P13", "H02", "2025-02-20", 3, "I10.x00")
stay("P17", "H05", "2025-03-10", 4, "E11.900")                      # STAY-002
stay("P17", "H04", "2025-03-13", 3, "E11.900")
stay("P18", "H02", "2025-05-05", 5, "J18.900")                      # STAY-003
clinic("P18", "H02", "2025-05-07 14:00", doctor=3)
stay("P20", "H01", "2025-08-04", 3, "I63.900", ward="A")            # STAY-004
stay("P20", "H01", "2025-08-07", 3, "I63.901", ward="B")
stay("P23", "H06", "2025-02-01", 36, "F20.900")                     # RUN-001
v = visit("P24", "H05", "21", "2025-09-02 09:00", main="J18.900")   # open
fee(v, "110900001", "2025-09-02 22:00", 1, 45)
clinic("P24", "H01", "2025-09-04 09:00")                            # during an open stay
for number in range(7):                                             # PEER-002
    stay(f"P{number + 31:02d}", "H02", f"2025-08-{number * 3 + 1:02d}", 14 if number == 3 else 3,
         "K80.200", ward="B", doctor=3)
for number in range(6):                                             # AWAY-001
    stay(f"P{number + 15:02d}", "H06", f"2025-06-{number * 4 + 3:02d}", 3, f"M1{number}.900",
         remote="1" if number < 4 else "0", doctor=2)
stay("P21", "H05", "2025-08-18", 2, "M20.900", remote="")           # one stay: too few to judge

# Fabrication.

v = clinic("P10", "H03", "2025-06-12 09:00")                        # DEAD-001
clinic("P12", "H03", "2025-06-13 09:00")                            # date of death not readable
shop("P37", "Y01", "2025-07-10 10:00", "XM05BX04", 1, 520, drug_trac_codg="08142210000000000051")
shop("P38", "Y02", "2025-07-20 10:00", "XM05BX04", 1, 520, drug_trac_codg="08142210000000000051")   # TRC-001
shop("P39", "Y02", "2025-07-21 10:00", "XM05BX04", 1, 520)          # TRC-002
v = shop("P39", "Y01", "2025-07-22 10:00", "XM05BX04", 1, 520, drug_trac_codg="08142210000000000061")
refund(fees[-1]["feedetl_sn"], "2025-07-23 10:00", 1)
shop("P40", "Y01", "2025-07-28 10:00", "XM05BX04", 1, 520, drug_trac_codg="08142210000000000061")   # resold
for number in range(5):                                             # TIME-001
    v = clinic(f"P{number + 21:02d}", "H08", f"2025-04-03 {8 + number:02d}:00", doctor=3)
    fee(v, "340200031", f"2025-04-03 {8 + number:02d}:30", 2.6, 60)
v = clinic("P21", "H04", "2025-06-05 05:30", doctor=3)              # SPAN-001
fee(v, "340100001", "2025-06-05 05:40", 1, 35)
v = clinic("P22", "H04", "2025-06-05 22:45", doctor=3)
fee(v, "340100001", "2025-06-05 22:50", 1, 35)
for number in range(6):                                             # SWIPE-001
    shop(f"P{number + 30:02d}", "Y01", f"2025-03-15 10:0{number}", "XA10BA02", 1, 30, prd_days="")
for day in ("2025-05-04", "2025-05-11", "2025-05-18", "2025-05-25"):         # NIGHT-001
    shop("P40", "Y02", day + " 23:30", "XJ01CA04", 1, 15)
clinic("P37", "H01", "2025-07-15 09:00")                            # MULTI-001 and TWO-001
clinic("P37", "H04", "2025-07-15 09:20")
shop("P37", "Y01", "2025-07-15 15:00", "XJ01CA04", 1, 15)
for day in ("2025-01-06", "2025-01-13", "2025-01-20", "2025-01-27"):         # PALS-001
    clinic("P38", "H03", day + " 09:00", doctor=2)
    clinic("P39", "H03", day + " 09:05", doctor=2)
for number in range(6):                                             # CLONE-001
    day = f"2025-06-{number + 16:02d}"
    v = clinic(f"P{number + 31:02d}", "H08", day + " 10:00", doctor=1)
    for item, price in (("340100001", 35), ("340100002", 15), ("310701001", 20)):
        fee(v, item, day + " 10:30", 1, price)
for number in range(8):                                             # TREND-001 and STOCK-001
    month = "2025-04" if number < 3 else "2025-05"
    v = stay(f"P{number + 25:02d}", "H01", f"{month}-{number * 2 + 8:02d}", 2, f"I2{number}.900", ward="A",
             doctor=3)
    fee(v, "C03450001", f"{month}-{number * 2 + 9:02d} 10:00", 1 if number < 3 else 2, 800)
purchases.append(("H01", "C03450001", "2025-01-15", "6"))
purchases.append(("H01", "C03450001", "2025-04-15", "4"))
stock_counts.append(("H01", "C03450001", "2024-12-31", "1"))
for shop_code, bought in (("Y01", "5"), ("Y02", "5"), ("H03", "2")):
    purchases.append((shop_code, "XM05BX04", "2025-02-01", bought))
purchases.append(("H08", "XM05BX04", "2025-02-01", ""))             # quantity not written
suspensions.append(("H03", "2025-06-01", "2025-06-30"))             # SUSP-001
suspensions.append(("H08", "2025-09-15", ""))

# Goods, data, and what real exports hold.

shop("P34", "Y02", "2025-06-14 10:00", "G000000001", 1, 198)        # GOODS-001
shop("P34", "Y02", "2025-06-15 10:00", "G000000002", 1, 30)         # medical toothpaste
v = clinic("P35", "H01", "2025-03-25 09:00")
fee(v, "250101015", "2025-03-25 09:10", 1, 20, det_item_fee_sumamt="26.00")  # AMT-001
fee(v, "250101015", "2025-03-26 09:10", 1, 20, pric="二十")          # READ-001
v = stay("P36", "H02", "2025-06-16", 2, "I10.x00", beds=0)
fee(v, "110900001", "2025-06-16 22:00", 1, 38, cnt="一")             # money unknown
fee(v, "110900001", "2025-06-20 22:00", 1, 35)                      # DAY-001
v = clinic("P26", "H05", "2025-02-18 09:00")
fee(v, "250310001", "2025-02-18 09:30", 1, 70, psn_no="")           # nobody's
fee(v, "110200001", "2025-02-18 10:00", 1, 12, vali_flag="0")       # left out
fee(v, "120100003", "2025-02-18 10:00", -1, 20, init_feedetl_sn="F99999")   # original not found
fees.append(dict(fees[-3]))                                         # repeated key
v = clinic("P27", "H01", "2025-08-12 09:00", doctor=3)
fee(v, "110200001", "2025-08-12 09:00", 1, 0.6)                     # DUP-001, dismissed as a trifle

# PEER-003: one doctor of many has nothing but drugs; PEER-001: one hospital of its level is dear.

for number, where in enumerate(("H01", "H02", "H03", "H04", "H05", "H06", "H07", "H08", "H01", "H02")):
    v = clinic(f"P{number + 11:02d}", where, f"2025-09-{number + 3:02d} 08:30", doctor=2 if number < 8 else 3)
    fee(v, "310701001", f"2025-09-{number + 3:02d} 08:40", 5, 20)
    fee(v, "XJ01CA04", f"2025-09-{number + 3:02d} 08:50", 1, 15)
v = visit("P11", "H04", "11", "2025-09-20 08:30", doctor=1)
fee(v, "XJ01CA04", "2025-09-20 08:40", 20, 15)
v = clinic("P12", "H07", "2025-09-22 08:30", doctor=3)
fee(v, "331505001", "2025-09-22 09:00", 1, 1500)
fee(v, "330100005", "2025-09-22 09:00", 1, 800)

# Settlements, with the few that are wrong.

wrong = {}
for number in visits:
    if net(number) == 0:
        continue
    row = settle(number)
    wrong.setdefault(visits[number]["psn_no"], row)
wrong["P05"]["setl_time"] = "2025-07-20 10:00:00"                                    # LATE-001
first = wrong["P01"]
settle(first["mdtrt_id"], invoice=first["invono"], time="2025-04-02 10:00:00")        # INV-001
wrong["P02"]["medfee_sumamt"] = yuan(float(wrong["P02"]["medfee_sumamt"]) + 100)      # SUM-001
wrong["P03"]["dx_2"] = "I21.900"                                                      # LIST-001


def write(name, header, rows, encoding="utf-8", delimiter=",", quote='"', end="\r\n"):
    def cell(value):
        if any(mark in value for mark in (delimiter, quote, "\n")):
            return quote + value.replace(quote, quote + quote) + quote
        return value

    lines = [delimiter.join(header)]
    for row in rows:
        values = row.values() if isinstance(row, dict) else row
        lines.append(delimiter.join(cell(value) for value in values))
    text = "".join(line + end for line in lines)
    (folder / name).write_bytes(text.encode(encoding))


def numbered(letter, rows):
    return [(f"{letter}{number:02d}", *row) for number, row in enumerate(rows, 1)]


folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "data")
folder.mkdir(exist_ok=True)
write("patient.csv", patients[0], patients)
write("hospital.csv", hospitals[0], hospitals, encoding="gb18030")
write("department.csv", departments[0], departments)
write("doctor.csv", doctors[0], doctors)
write("visit.csv", next(iter(visits.values())), visits.values())
write("setl_list_diag.csv", diagnoses[0], diagnoses)
write("setl_list_oprn.csv",
      ["rid", "mdtrt_id", "psn_no", "fixmedins_code", "oper_dr_code", "oprn_oprt_code",
       "oprn_oprt_begntime", "oprn_oprt_endtime"],
      [(f"O{number:02d}", of, visits[of]["psn_no"], visits[of]["fixmedins_code"], who, code,
        stamp(at(begin)), stamp(at(end)) if end else "")
       for number, (of, who, code, begin, end) in enumerate(operations, 1)])
random.shuffle(fees)
write("fee.csv", fees[0], fees)
write("settlement.csv", settlements[0], settlements)
write("purchase.csv", ["stoout_no", "fixmedins_code", "hilist_code", "inv_date", "inv_cnt"],
      numbered("B", purchases), delimiter="|", quote="'")
write("stock_count.csv", ["rid", "fixmedins_code", "hilist_code", "inv_date", "inv_cnt"],
      numbered("K", stock_counts))
write("suspension.csv", ["doc_no", "fixmedins_code", "begndate", "enddate"],
      numbered("N", suspensions))
