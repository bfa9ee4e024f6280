#!/usr/bin/env python3
"""Writes a rulebook with many rules, to time `guiju check`.

Usage: make-rulebook.py FOLDER [RULES]

The rules are of five forms (lookup, group, window, pair, absence), one in two of them in Chinese,
each with its own threshold, basis and test, spread over files of 500 rules.
"""
import os
import sys

DECLARATIONS = '''rulebook "Many rules" version "1"

record visit, 就诊 from "visit.csv" at admitted
  id, 就诊号 : code key from "id"
  patient, 患者 : code
  admitted, 入院时间 : time

record fee, 费用明细 from "fee.csv" at time worth amount default
  line, 明细号 : code key
  patient, 患者 : code
  visit, 就诊 : visit
  item, 项目 : code
  time, 时间 : time
  quantity, 数量 : decimal
  amount, 金额 : money

list surgery, 手术 = "33*"
list anaesthesia, 麻醉项目 = "3301*"

table daily_limit, 日限量
  item, 项目 : code key
  quantity, 数量 : decimal
  rows
    | item | quantity |
    | A    | 2        |
'''

ENGLISH = [
    'flag if price_of > {n}',
    'flag beyond first if same patient, same item, same day, count > {n}\n  recover amount',
    'flag if same patient, same item, same day, total quantity > daily_limit[item].quantity + {n}\n'
    '  recover amount beyond quantity daily_limit[item].quantity',
    'flag if same patient, item starts with "{n}", within 30 days, count > {n}',
    'where item in surgery\n  with another fee as other where same patient, same day, '
    'other.amount > {n}.50\n  flag other\n  recover other.amount',
    'where item in surgery, amount > {n}\n  without another fee as a where same visit, '
    'a.item in anaesthesia\n  flag',
]

CHINESE = [
    '标记 若 金额＞{n}',
    '标记 首次以外 若 同一患者，同一项目，同一天，次数＞{n}\n  追回 金额',
    '标记 若 同一患者，同一项目，同一天，合计数量＞日限量[项目].数量 + {n}\n'
    '  追回 金额 超出 数量 日限量[项目].数量',
    '标记 若 同一患者，项目 开头为 “{n}”，30天内，次数＞{n}',
    '其中 项目 属于 手术\n  存在 另一 费用明细 称 另 其中 同一患者，同一天，另.金额＞{n}.50\n'
    '  标记 另\n  追回 另.金额',
    '其中 项目 属于 手术，金额＞{n}\n  不存在 另一 费用明细 称 麻 其中 同一就诊，'
    '麻.项目 属于 麻醉项目\n  标记',
]


def rule(number):
    form = number % 6
    if number % 2:
        body = CHINESE[form].format(n=number)
        return (f'规则 批-{number} “规则 {number}”\n  依据 “条例” 条款 “38”\n  性质 疑似违规\n'
                f'  {body}\n  说明 “{{患者}}：{{项目}}，第 {number} 条”\n')
    body = ENGLISH[form].format(n=number).replace('price_of', 'amount')
    return (f'rule BATCH-{number} "Rule {number}"\n  basis "Regulation" article "38"\n'
            f'  certainty suspicion\n  {body}\n  because "{{patient}}: {{item}}, rule {number}"\n')


def main():
    folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, 'rulebook.guiju'), 'w', encoding='utf-8') as file:
        file.write(DECLARATIONS)
    for start in range(0, count, 500):
        path = os.path.join(folder, f'rules-{start:05}.guiju')
        with open(path, 'w', encoding='utf-8') as file:
            file.write('\n'.join(rule(n) for n in range(start, min(start + 500, count))))


main()
