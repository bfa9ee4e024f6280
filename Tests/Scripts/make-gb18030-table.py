#!/usr/bin/env python3
"""Makes Sources/Tabular/GB18030Table.swift from Python's codec, and checks it pair by pair.

    make-gb18030-table.py            writes the table
    make-gb18030-table.py --check    compares the table with the codec, and with the pairs of
                                     encoding_rs in $GUIJU_GB18030 (or /work/shared/data/gb18030)
    make-gb18030-table.py --digests  prints the SHA-256 of all decoded pairs that the tests know

Python's codec follows the edition of 2000. The cells that GB 18030-2022 moved out of the private
use area, and the wide space at A3A0, are changed here as browsers read them (WHATWG).
"""
import hashlib
import os
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "Sources/Tabular/GB18030Table.swift"
PAIRS = pathlib.Path(os.environ.get("GUIJU_GB18030", "/work/shared/data/gb18030"))

CHANGED = {
    0xA3A0: 0x3000, 0xA8BC: 0x1E3F,
    0xA6D9: 0xFE10, 0xA6DA: 0xFE12, 0xA6DB: 0xFE11, 0xA6DC: 0xFE13, 0xA6DD: 0xFE14,
    0xA6DE: 0xFE15, 0xA6DF: 0xFE16, 0xA6EC: 0xFE17, 0xA6ED: 0xFE18, 0xA6F3: 0xFE19,
    0xFE59: 0x9FB4, 0xFE61: 0x9FB5, 0xFE66: 0x9FB6, 0xFE67: 0x9FB7, 0xFE6D: 0x9FB8,
    0xFE7E: 0x9FB9, 0xFE90: 0x9FBA, 0xFEA0: 0x9FBB,
}
LEADS = range(0x81, 0xFF)
TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFF)]
FOUR_BYTE_PLANE_0 = 39420
EXCHANGED_POINTER, EXCHANGED_SCALAR = 7457, 0xE7C7


def two_bytes(lead, trail):
    code = lead << 8 | trail
    if code in CHANGED:
        return CHANGED[code]
    return ord(bytes([lead, trail]).decode("gb18030"))


def four_bytes(pointer):
    rest, last = divmod(pointer, 10)
    rest, third = divmod(rest, 126)
    first, second = divmod(rest, 10)
    return bytes([first + 0x81, second + 0x30, third + 0x81, last + 0x30])


def four_byte_scalar(pointer):
    if pointer == EXCHANGED_POINTER:
        return EXCHANGED_SCALAR
    return ord(four_bytes(pointer).decode("gb18030"))


def ranges():
    """(pointer, scalar) wherever the scalars of the four-byte area do not go on by one."""
    result, expected = [], None
    for pointer in range(FOUR_BYTE_PLANE_0):
        scalar = four_byte_scalar(pointer)
        if scalar != expected:
            result.append((pointer, scalar))
        expected = scalar + 1
    return result


def swift():
    lines = [
        "// swift-format-ignore-file",
        "// Made by Tests/Scripts/make-gb18030-table.py; do not edit.",
        "",
        "/// The characters of GB18030: what `GB18030Decoder` looks up.",
        "enum GB18030Table {",
        "  /// The character of each pair, by lead byte (a line each) and trail byte.",
        '  static let pairs = """',
    ]
    for lead in LEADS:
        lines.append("    " + "".join(chr(two_bytes(lead, trail)) for trail in TRAILS))
    lines += ['    """', "", "  /// Where the four-byte area starts to count anew: its number there …"]
    lines.append("  static let rangePointers: [UInt16] = [")
    lines += wrapped([str(pointer) for pointer, _ in ranges()])
    lines += ["  ]", "", "  /// … and the scalar it stands for."]
    lines.append("  static let rangeScalars: [UInt16] = [")
    lines += wrapped([f"0x{scalar:04X}" for _, scalar in ranges()])
    lines += ["  ]", "}", ""]
    return "\n".join(lines)


def wrapped(items, per_line=12):
    for start in range(0, len(items), per_line):
        yield "    " + ", ".join(items[start:start + per_line]) + ","


def all_pairs():
    return "".join(chr(two_bytes(lead, trail)) for lead in LEADS for trail in TRAILS)


def all_four_bytes():
    return "".join(chr(four_byte_scalar(pointer)) for pointer in range(FOUR_BYTE_PLANE_0))


def check():
    if TABLE.read_text(encoding="utf-8") != swift():
        sys.exit("the table differs from the codec: run make-gb18030-table.py")
    print(f"{len(all_pairs())} pairs and {FOUR_BYTE_PLANE_0} four-byte codes agree")
    source = PAIRS / "gb18030_in.txt"
    if not source.exists():
        print(f"skipped: {source} is not there")
        return
    coded = source.read_bytes().split(b"\n")[4:]
    wanted = (PAIRS / "gb18030_in_ref.txt").read_text(encoding="utf-8").split("\n")[4:]
    for code, text in zip(coded, wanted, strict=True):
        if code and chr(two_bytes(*code)) != text:
            sys.exit(f"{code.hex()} is {text!r} in encoding_rs")
    print(f"{len(coded) - 1} pairs of encoding_rs agree")


if "--check" in sys.argv:
    check()
elif "--digests" in sys.argv:
    print(hashlib.sha256(all_pairs().encode("utf-8")).hexdigest())
    print(hashlib.sha256(all_four_bytes().encode("utf-8")).hexdigest())
else:
    TABLE.write_text(swift(), encoding="utf-8")
