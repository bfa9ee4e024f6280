#!/usr/bin/env python3
"""Writes many copies of the sample data side by side, to time `guiju run` at scale.

Usage: multiply-data.py rulebooks/sample/data FOLDER COPIES

Each copy has people, visits, hospitals and lines of its own: every identifier gets the number of
its copy behind it, so a run must find each finding of one copy as often as there are copies.
"""
import csv
import os
import sys

IDENTIFIERS = {
    'psn_no', 'mdtrt_id', 'fixmedins_code', 'dept_code', 'bilg_dept_codg', 'dr_code',
    'bilg_dr_code', 'chfpdr_code', 'oper_dr_code', 'feedetl_sn', 'init_feedetl_sn', 'rid',
    'setl_id', 'invono', 'rx_drord_no', 'drug_trac_codg', 'stoout_no', 'doc_no', 'tel',
}
ENCODINGS = {'hospital.csv': 'gb18030'}
DELIMITERS = {'purchase.csv': ('|', "'")}


def multiply(source, target, copies):
    name = os.path.basename(source)
    encoding = ENCODINGS.get(name, 'utf-8-sig')
    delimiter, quote = DELIMITERS.get(name, (',', '"'))
    with open(source, encoding=encoding, newline='') as file:
        header, *rows = list(csv.reader(file, delimiter=delimiter, quotechar=quote))
    places = [i for i, column in enumerate(header) if column in IDENTIFIERS]
    with open(target, 'w', encoding=encoding.replace('-sig', ''), newline='') as file:
        writer = csv.writer(file, delimiter=delimiter, quotechar=quote)
        writer.writerow(header)
        for copy in range(copies):
            for row in rows:
                cells = list(row)
                for place in places:
                    if place < len(cells) and cells[place] not in ('', '-'):
                        cells[place] += f'x{copy}'
                writer.writerow(cells)


def main():
    source, target, copies = sys.argv[1], sys.argv[2], int(sys.argv[3])
    os.makedirs(target, exist_ok=True)
    for name in sorted(os.listdir(source)):
        if name.endswith('.csv'):
            multiply(os.path.join(source, name), os.path.join(target, name), copies)


main()
