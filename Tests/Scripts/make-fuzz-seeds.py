"""Writes seeds and a dictionary for the fuzz targets into a folder: see Tests/Fuzz/README.md.

Usage: make-fuzz-seeds.py FOLDER
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# The fuzzer learns faster from many small inputs.
LONGEST_RULEBOOK = 4000
LONGEST_TEXT = 300

ROWS = [
    "line,patient,name,time,died,quantity,times,amount,wait,valid,sex,codes,original",
    "1,P1,a,2024-01-01 10:00,,1.5,2,10.00,30,1,1,A#B,",
    '2,P1,"b,""c",2024/2/29 23:59:59,20240229,-1.5,-2,-10.00,,0,2,,1',
    "3,,,,,,,,,,,,",
    "4,P,名称,2024-12-31T00:00:00Z,0,999999999999.999999,9223372036854775807,"
    "92233720368547758.07,0,x,3,##,9",
]


def write(folder, name, data):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def rulebooks(target):
    files = sorted(ROOT.glob("spec/cases/*/*/*.guiju")) + sorted(ROOT.glob("rulebooks/*/*.guiju"))
    for number, file in enumerate(files):
        data = file.read_bytes()
        write(target / "rulebook", f"{number}", data[:LONGEST_RULEBOOK])
        rules = re.search("^(rule|规则) .*".encode(), data, re.M | re.S)
        if rules:
            write(target / "rulebook", f"{number}-rules", rules.group(0)[:LONGEST_RULEBOOK])
        write(target / "encoding", f"{number}", data[:LONGEST_TEXT])
        text = data.decode(errors="ignore")[:LONGEST_TEXT]
        write(target / "encoding", f"{number}-gb", text.encode("gb18030"))


def data_files(target):
    for kind in range(5):
        for count in range(1, len(ROWS) + 1):
            text = "\n".join(ROWS[:count])
            if kind == 2:
                text = text.replace(",", "|")
            encoded = text.encode("gb18030" if kind == 1 else "utf-8")
            write(target / "data", f"{kind}-{count}", bytes([kind]) + encoded)


def dictionary(target):
    table = (ROOT / "spec/keywords.md").read_text()
    words = sorted(set(re.findall(r"`([^`]+)`", table.split("<!-- table -->")[1])))
    lines = ['"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"' for word in words]
    write(target, "dictionary", ("\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    rulebooks(folder)
    data_files(folder)
    dictionary(folder)
