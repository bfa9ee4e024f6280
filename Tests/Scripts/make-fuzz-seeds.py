"""Writes seeds and a dictionary for the fuzz targets into a folder: see Tests/Fuzz/README.md.

Usage: make-fuzz-seeds.py FOLDER
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# The fuzzer learns faster from many small inputs.
LONGEST_RULEBOOK = 4000
LONGEST_DECLARATION = 1500
LONGEST_TEXT = 300
# Signs in both widths, and pieces that fit together.
SIGNS = [
    *"()[]{}<>=,;:.+-*/%|#\"“”「」、，；：（）＝＜＞≤≥≠×÷。＂｜＃　",
    "..", "<=", ">=", "<>", "!=", "{{", "}}", "\r\n", "\n\n", "\ufeff", "\u200b", "ａ", "１",
    "2024-05-01", "2024-05-01 08:30:15", "2024年5月1日", "30天内", "1_000", "0.5%", "5万元",
    " : code key", " = a \"1\"; b \"2\"", "\n  | a | b |\n  | 1 | 2 |", "| \"x|y\" |",
    " (a = 1, b or c)", "[a, b]", " as f (same a)", "\"{a} {{}}\"", "“{a is “x”}”", "  # c\n",
]

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


def declarations(target):
    """Each declaration alone, with the comments above it: what the formatter looks at."""
    begins = re.compile(rf"^(?=(?:{'|'.join(words_of('declaration'))})[ \t])", re.M)
    files = sorted(ROOT.glob("spec/cases/*/*/*.guiju")) + sorted(ROOT.glob("rulebooks/**/*.guiju"))
    seen = set()
    for file in files:
        for part in begins.split(file.read_text(errors="ignore")):
            data = part.encode()
            if part.strip() and len(data) <= LONGEST_DECLARATION and data not in seen:
                seen.add(data)
                write(target / "format", f"{len(seen)}", data)


def data_files(target):
    for kind in range(5):
        for count in range(1, len(ROWS) + 1):
            text = "\n".join(ROWS[:count])
            if kind == 2:
                text = text.replace(",", "|")
            encoded = text.encode("gb18030" if kind == 1 else "utf-8")
            write(target / "data", f"{kind}-{count}", bytes([kind]) + encoded)


def words_of(kind=None):
    """The spellings of the keyword table, of one kind or of all."""
    table = (ROOT / "spec/keywords.md").read_text().split("<!-- table -->")[1]
    words = set()
    for part in table.split("\n## "):
        if kind is None or part.lower().startswith(kind):
            words.update(re.findall(r"`([^`]+)`", part))
    return sorted(words)


def dictionary(target):
    """Every keyword alone and as it stands in a text: as a name, and first on a line."""
    words = words_of()
    entries = words + [f" {word} " for word in words] + [f"「{word}」" for word in words]
    entries += [f"\n  {word} " for word in words_of("clause") + words_of("option")]
    entries += [f"\n{word} " for word in words_of("declaration")]
    entries += SIGNS
    lines = ['"' + "".join(f"\\x{byte:02x}" for byte in entry.encode()) + '"' for entry in entries]
    write(target, "dictionary", ("\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    rulebooks(folder)
    declarations(folder)
    data_files(folder)
    dictionary(folder)
