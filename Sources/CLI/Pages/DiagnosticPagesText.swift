// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let diagnosticPagesText = ###"""
# E0101 File too large

A rulebook file may have 64 MB. Rules are read by people; what is longer is data and belongs into a CSV file, which a list or table names with `from "…"`.
# E0101 文件过大

规则文件不得超过 64 MB。规则供人阅读，更长的内容属于数据，应放入 CSV 文件，并在清单或对照表中以 `来自 “…”` 引用。
# E0102 File is not UTF-8

Rulebook files are UTF-8. The message names the first byte that is not; nothing of the file is read. Most often the file was saved as GBK or GB18030, as older editors on Windows do: open it, choose *save as*, and set the encoding to UTF-8. Data files may have other encodings, which their record names with `encoding gb18030`.

Wrong:
```guiju rulebook.guiju gb18030
rulebook "示例" version "1"
```
Right:
```guiju rulebook.guiju
rulebook "示例" version "1"
```
# E0102 文件不是 UTF-8 编码

规则文件须为 UTF-8 编码。提示中给出第一个不合规的字节，整个文件不再读取。常见原因是编辑器以 GBK 或 GB18030 保存：请“另存为”并选择 UTF-8。数据文件可用其他编码，在记录中以 `编码 gb18030` 注明。

错误：
```guiju rulebook.guiju gb18030
规则库 “示例” 版本 “1”
```
正确：
```guiju rulebook.guiju
规则库 “示例” 版本 “1”
```
# E0103 Text without closing quote

A text ends on the line on which it begins. `"` is closed by `"`, and `“` by `”`.

Wrong:
```
rule A "Duplicate charge
  flag if amount > 100
```
Right:
```
rule A "Duplicate charge"
  flag if amount > 100
```
# E0103 文本缺少右引号

文本必须在同一行内结束：`"` 以 `"` 结束，`“` 以 `”` 结束，不得混用。

错误：
```
规则 例-001 “重复收费
  标记 若 金额 ＞ 100
```
正确：
```
规则 例-001 “重复收费”
  标记 若 金额 ＞ 100
```
# E0104 Quoted name without `」`

A name in `「」` ends on the line on which it begins.

Wrong:
```
record stay from "stay.csv"
  id : code key
  「次数 : integer
```
Right:
```
record stay from "stay.csv"
  id : code key
  「次数」 : integer
```
# E0104 名称缺少“」”

以 `「` 开头的名称须在同一行内以 `」` 结束。

错误：
```
记录 住院 来自 “住院.csv”
  住院号：代码 主键
  「次数：整数
```
正确：
```
记录 住院 来自 “住院.csv”
  住院号：代码 主键
  「次数」：整数
```
# E0105 Character without meaning

The character has no meaning outside texts, quoted names and comments. The message says what is written instead where it is known.

Wrong:
```
rule A flag if amount > 1 & price > 2
```
Right:
```
rule A flag if amount > 1, price > 2
```
# E0105 无意义的字符

该字符在文本、带引号的名称和注释之外没有意义。能判断原意时，提示会说明应写什么。

错误：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100 & 单价 ＞ 2
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100，单价 ＞ 2
```
# E0106 Underscore at the edge of a number

`_` may separate groups of digits, and stands between two digits.

Wrong:
```
parameter most = 1000_
```
Right:
```
parameter most = 1_000
```
# E0106 数字边缘的下划线

`_` 用于分隔数字，只能位于两个数字之间。

错误：
```
参数 上限 = 1000_
```
正确：
```
参数 上限 = 1_000
```
# E0107 Date not written in full

Month, day, hour, minute and second have two digits each. `2024-5-1` would otherwise be a subtraction that nobody means; a subtraction has spaces around its `-`. The Chinese form `2024年5月1日` needs no zeros.

Wrong:
```
rule A flag if time after 2024-5-1
```
Right:
```
rule A flag if time after 2024-05-01
```
# E0107 日期书写不完整

月、日、时、分、秒均写两位数字。`2024-5-1` 否则会被当作减法；真正的减法请在 `-` 两侧加空格。`2024年5月1日` 不需要前导零。

错误：
```
规则 例-001 “例”
  标记 若 时间 晚于 2024.5.1
```
正确：
```
规则 例-001 “例”
  标记 若 时间 晚于 2024-05-01
```
# E0108 No such day or time

The calendar has no such day, or the day no such time.

Wrong:
```
rule A flag if time after 2024-02-30
```
Right:
```
rule A flag if time after 2024-02-29
```
# E0108 日期或时间不存在

日历中没有这一天，或一天中没有这一时刻。

错误：
```
规则 例-001 “例”
  标记 若 时间 晚于 2024-02-30
```
正确：
```
规则 例-001 “例”
  标记 若 时间 晚于 2024-02-29
```
# E0109 Row without closing `|`

A row of a table stands on one line, with `|` before the first and behind the last cell. An empty last cell would otherwise go unseen.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount
    | 1    | 200    |
  expect finding fee 1
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
```
# E0109 表格行缺少结尾的“|”

一行数据写在同一行内，首尾都要有 `|`，否则末尾的空单元格无法辨认。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额
    | 1      | 200  |
  预期 问题 费用明细 1
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
# E0110 Empty name

There is nothing between `「` and `」`.

Wrong:
```
rule A flag if 「」 > 100
```
Right:
```
rule A flag if 「amount」 > 100
```
# E0110 空名称

`「」` 之间没有内容。

错误：
```
规则 例-001 “例”
  标记 若 「」 ＞ 100
```
正确：
```
规则 例-001 “例”
  标记 若 「金额」 ＞ 100
```
# E0111 Sign written another way

Equality is one `=`; the signs for *at least* and *at most* are `>=` and `<=`, or `≥` and `≤`.

Wrong:
```
rule A flag if amount == 1
```
Right:
```
rule A flag if amount = 1
```
# E0111 符号写法有误

相等写作一个 `=`；“不少于”“不多于”写作 `>=`、`<=` 或 `≥`、`≤`。

错误：
```
规则 例-001 “例”
  标记 若 金额 == 100
```
正确：
```
规则 例-001 “例”
  标记 若 金额 = 100
```
# E0112 Name too long

A name may have 200 characters. What a longer one says belongs into a comment, into the title of a rule or into its `because`. Often a sign or a comma is missing in what looks like one long name.
# E0112 名称过长

名称不得超过 200 个字符。更多内容请写在注释、规则名称或“说明”中。看似一个过长的名称，往往是其中缺少了符号或逗号。
# E0113 Text too long

A text between quotes and a cell of a table may have 10,000 bytes. Texts are read by people; what is longer is data and belongs into a CSV file, or a closing quote is missing before it.
# E0113 文本过长

引号中的文本和表格的单元格不得超过 10,000 字节。文本供人阅读，更长的内容应放入 CSV 文件；也可能是其前缺少右引号。
# E0115 Too many errors to show

Of one file 200 errors of signs and 500 of other kinds are shown, then this one, and the rest is left out. Mend the first ones and check again: most of the others may be their consequences. It may also be that the file is no rulebook.
# E0115 错误过多

一个文件最多列出 200 处符号错误和 500 处其他错误，之后以本条结束，其余不再列出。请先改正前面的错误再检查，其余多半由它们引起；也可能该文件并非规则库。
# E0116 Too many declarations in a file

A file may have 20,000 declarations; what follows is not read. Put some of them into another `.guiju` file of the same folder: all files of a folder are one rulebook.
# E0116 文件中声明过多

一个文件最多有 20,000 个声明，其后的内容不再读取。请将一部分移到同一文件夹的另一个 `.guiju` 文件中：同一文件夹的文件合为一个规则库。
# E0117 Too many entries or rows

A list that is written in a rulebook may have 100,000 entries, and a table or the rows of a test 100,000 rows. Put them into a CSV file and name it: `list drugs from "drugs.csv"`.
# E0117 条目或行过多

写在规则库中的清单最多有 100,000 个条目，对照表和测试数据最多有 100,000 行。请放入 CSV 文件并引用：`清单 药品 来自 “药品.csv”`。
# E0118 Too many cells in a row

A row between bars may have 1,000 cells. Look whether two rows stand on one line.
# E0118 一行的单元格过多

竖线之间的一行最多有 1,000 个单元格。请检查是否有两行写在了同一行。
# E0119 Too many files in a rulebook

A rulebook may have 2,000 `.guiju` files in its folder and below it; the first of them, in the order of their paths, are read. As a rule the path names a folder above the one that was meant.
# E0119 规则库文件过多

一个规则库的文件夹及其下最多有 2,000 个 `.guiju` 文件，按路径顺序只读取前面的。通常是路径写成了上一级文件夹。
# E0201 Something else belongs here

The message says what the place needs, and what stands there. Nothing more is reported until the next clause, so that one slip gives one message.

Wrong:
```
rule A "a"
  flag if amount >
  recover amount
```
Right:
```
rule A "a"
  flag if amount > 0
  recover amount
```
# E0201 此处应为其他内容

提示说明此处需要什么、实际是什么。同一子句只报告一次，改正后再检查即可。

错误：
```
规则 例-001 “例”
  标记 若 金额 ＞
  追回 金额
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 0
  追回 金额
```
# E0202 Not understood here

A rule is made of clauses, and each begins with its keyword. What stands here begins none. Often it belongs to the conditions before it, and a comma is missing.

Wrong:
```
rule A "a"
  flag if amount > 0
  (price > 1)
```
Right:
```
rule A "a"
  flag if amount > 0,
  (price > 1)
```
# E0202 此处无法理解

规则由子句组成，每个子句以关键词开头，此处的内容不是任何子句的开头。若属于前面的条件，请补上逗号。

错误：
```
规则 例-001 “例”
  标记 若 金额 ＞ 0
  (单价 ＞ 1)
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 0，
  (单价 ＞ 1)
```
# E0203 Comma missing between conditions

Conditions that must all hold are separated by commas. Line breaks mean nothing.

Wrong:
```
rule A flag if same patient same item, count > 1
```
Right:
```
rule A flag if same patient, same item, count > 1
```
# E0203 条件之间缺少逗号

须同时成立的条件以逗号分隔；换行没有含义。

错误：
```
规则 例-001 “例”
  标记 若 同一患者 同一项目，次数 ＞ 1
```
正确：
```
规则 例-001 “例”
  标记 若 同一患者，同一项目，次数 ＞ 1
```
# E0204 Nested too deeply

Expressions may stand in one another 256 deep, and one value may have 1,000 operators. Nobody can check more by eye: name a part of it, as a computed field (`give`), a parameter or a derived record (`define`).
# E0204 嵌套过深

表达式最多嵌套 256 层，一个取值最多含 1000 个运算。再复杂便无法核对，请用 `得出`、`参数` 或 `定义` 为其中一部分命名。
# E0205 Reserved word as a name

`count` and `total` (`次数`, `合计`) always count and add up. A field of that name is declared and used as `「次数」`; behind a dot it needs no quotes.

Wrong:
```
record stay from "stay.csv"
  id : code key
  次数 : integer
```
Right:
```
record stay from "stay.csv"
  id : code key
  「次数」 : integer
```
# E0205 以保留词作名称

`次数`、`合计`（`count`、`total`）始终表示计数与求和。同名字段声明和使用时写作 `「次数」`；在点号之后不需要引号。

错误：
```
记录 住院 来自 “住院.csv”
  住院号：代码 主键
  次数：整数
```
正确：
```
记录 住院 来自 “住院.csv”
  住院号：代码 主键
  「次数」：整数
```
# E0206 Name begins with a word of the language

Chinese is written without spaces, so 同一, 不同, 另一, 合计, 平均, 最早, 最晚, 最大, 最小 and 去重 are split off the front of a word: `合计金额` is the total of `金额`. A name that begins so is quoted.

Wrong:
```
record fee from "fee.csv"
  line : code key
  合计金额 : money
```
Right:
```
record fee from "fee.csv"
  line : code key
  「合计金额」 : money
```
# E0206 名称以语言用词开头

中文不写空格，因此 同一、不同、另一、合计、平均、最早、最晚、最大、最小、去重 会从词首拆出：`合计金额` 读作“金额的合计”。以这些词开头的名称须加引号。

错误：
```
记录 结算 来自 “结算.csv”
  结算号：代码 主键
  合计金额：金额
```
正确：
```
记录 结算 来自 “结算.csv”
  结算号：代码 主键
  「合计金额」：金额
```
# E0207 Clause said twice

A rule has one `flag`, one `recover`, one `because`, one category, certainty, period of effect, and one kind of candidates. `basis`, `where`, `needs`, `with`, `without` and `unless` may be repeated.

Wrong:
```
rule A
  flag if amount > 1
  flag if price > 1
```
Right:
```
rule A
  flag if amount > 1 or price > 1
```
# E0207 子句重复

一条规则只有一个 `标记`、`追回`、`说明`、`违规类型`、`性质`、`施行` 和一种对象。`依据`、`其中`、`须有`、`存在`、`不存在`、`除非` 可以重复。

错误：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100
  标记 若 单价 ＞ 10
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100 或 单价 ＞ 10
```
# E0208 Two comparisons in a row

The result of a comparison is true or false and cannot be compared again.

Wrong:
```
rule A flag if 1 < amount < 5
```
Right:
```
rule A flag if amount between 1 and 5
```
# E0208 连续比较

比较的结果是“是”或“否”，不能再次比较。请使用 `介于 … 与 …`，或分为两个条件。

错误：
```
规则 例-001 “例”
  标记 若 1 ＜ 数量 ＜ 5
```
正确：
```
规则 例-001 “例”
  标记 若 数量 介于 1 与 5
```
# E0209 Comma in `unless`

Each `unless` is an exemption of its own and has one condition. With a comma it would be unclear whether one of the two suffices.

Wrong:
```
rule A flag if amount > 1
  unless visit.kind is rescue, amount < 5
```
Right:
```
rule A flag if amount > 1
  unless visit.kind is rescue and amount < 5
```
# E0209 “除非”中出现逗号

每个 `除非` 是一项单独的豁免，只带一个条件。须同时满足的以 `且` 连接；另一项豁免请另写一个 `除非`。

错误：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100
  除非 就诊.类别 为 抢救，数量 ＜ 2
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100
  除非 就诊.类别 为 抢救 且 数量 ＜ 2
```
# E0210 Comparison in words

Comparisons are written with signs. In Chinese text without spaces, `次数大于` would be one name.

Wrong:
```
rule A flag if same item, count exceeds 1
```
Right:
```
rule A flag if same item, count > 1
```
# E0210 以文字书写的比较

比较使用符号：大于 `＞`，小于 `＜`，不少于 `≥`，不超过 `≤`，等于 `＝`。`次数大于` 会被读作一个名称。

错误：
```
规则 例-001 “例”
  标记 若 同一患者，次数大于 1
```
正确：
```
规则 例-001 “例”
  标记 若 同一患者，次数 ＞ 1
```
# E0211 Braces of a sentence do not match

In the text of `because`, `{` and `}` enclose a value that is filled in. A brace as such is written twice: `{{`, `}}`.

Wrong:
```
rule A flag if amount > 1
  because "{amount yuan"
```
Right:
```
rule A flag if amount > 1
  because "{amount} yuan"
```
# E0211 说明文本中的花括号有误

在 `说明` 的文本中，`{` 与 `}` 之间是要填入的值。花括号本身须写两次：`{{`、`}}`。

错误：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100
  说明 “{项目的金额过高”
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100
  说明 “{项目}的金额过高”
```
# E0212 Mistyped keyword

The word is no keyword here, but is close to one, or people often write it for one.

Wrong:
```
rule A
  flga if amount > 1
```
Right:
```
rule A
  flag if amount > 1
```
# E0212 关键词有误

该词不是此处的关键词，但与某个关键词相近，或常被用来代替它。

错误：
```
规则 例-001 “例”
  标识 若 金额 ＞ 100
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100
```
# E0213 Clause outside a rule

Clauses such as `flag` belong to a rule, which begins with `rule`, its id and its title.

Wrong:
```
flag if amount > 1
```
Right:
```
rule A "Too much"
  flag if amount > 1
```
# E0213 子句不在规则内

`标记` 等子句属于规则；规则以 `规则`、编号和标题开头。

错误：
```
标记 若 金额 ＞ 100
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100
```
# E0214 Row without a table

Rows between `|` stand behind `given NAME` of a test, behind `rows` of a table, or behind `amend table NAME`.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  | line | amount |
  | 1    | 200    |
  expect clear
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 20     |
  expect clear
```
# E0214 多余的表格行

以 `|` 分隔的行写在测试的 `给定 名称`、对照表的 `行` 或 `增补 对照表 名称` 之后。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  | 明细号 | 金额 |
  | 1      | 20   |
  预期 无问题
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 20   |
  预期 无问题
```
# E0215 Bracket not closed

The second place shows the bracket that is open.

Wrong:
```
rule A flag if (amount > 1
  recover amount
```
Right:
```
rule A flag if (amount > 1)
  recover amount
```
# E0215 括号未闭合

第二个位置标出未闭合的括号。

错误：
```
规则 例-001 “例”
  标记 若 (金额 ＞ 100 或 数量 ＞ 1
  追回 金额
```
正确：
```
规则 例-001 “例”
  标记 若 (金额 ＞ 100 或 数量 ＞ 1)
  追回 金额
```
# E0216 Conditions joined by another sign

`、` joins the names of one thing or the values of an enumeration, and `;` separates the members of a list; between conditions stands a comma.

Wrong:
```
rule A flag if amount > 1; price > 2
```
Right:
```
rule A flag if amount > 1, price > 2
```
# E0216 条件之间的符号有误

`、` 只用于连接同一事物的名称或并列的取值，`；` 用于分隔成员；条件之间用 `，`。

错误：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100、单价 ＞ 2
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100，单价 ＞ 2
```
# E0217 Unknown unit

Behind a number stand `%`, minutes, hours, days, weeks, months, years, or 元, 万元, 岁, 次. Other measures belong into the name of a field.

Wrong:
```
rule A flag if quantity > 5mg
```
Right:
```
rule A flag if quantity > 5
```
# E0217 未知单位

数字之后可写 `%`、分钟、小时、天、周、个月、年、元、万元、岁、次。其他计量单位请写入字段名称。

错误：
```
规则 例-001 “例”
  标记 若 数量 ＞ 5支
```
正确：
```
规则 例-001 “例”
  标记 若 数量 ＞ 5
```
# E0218 Length of time is no whole number

A length of time is a whole number of its unit. What half a month is, nobody agrees on.

Wrong:
```
rule A flag if same patient, within 1.5 days, count > 1
```
Right:
```
rule A flag if same patient, within 36 hours, count > 1
```
# E0218 时长不是整数

时长须为单位的整数倍；半个月是多少天并无定论。请使用更小的单位。

错误：
```
规则 例-001 “例”
  标记 若 同一患者，1.5天内，次数 ＞ 1
```
正确：
```
规则 例-001 “例”
  标记 若 同一患者，36小时内，次数 ＞ 1
```
# E0219 `[` behind something that is no table

Only the name of a table or of a derived record stands before `[`.

Wrong:
```
rule A flag if visit.daily_limit[item] > 1
```
Right:
```
rule A flag if daily_limit[item].quantity > 1
```
# E0219 `[` 之前不是对照表

`[` 之前只能是对照表或派生记录的名称。

错误：
```
规则 例-001 “例”
  标记 若 就诊.日限量[项目] ＞ 1
```
正确：
```
规则 例-001 “例”
  标记 若 日限量[项目].数量 ＞ 1
```
# E0220 Table without rows

A table takes its rows from a file, or has them behind the word `rows` and its fields.

Wrong:
```
table quota
  item : code key
```
Right:
```
table quota
  item : code key
  rows
    | item |
    | A    |
```
# E0220 对照表没有数据

对照表的数据来自文件（`来自 “…”`），或写在字段之后的 `行` 之下。

错误：
```
对照表 限额
  项目：代码 主键
```
正确：
```
对照表 限额
  项目：代码 主键
  行
    | 项目 |
    | A    |
```
# E0221 Brackets behind `count`

`count` is how many records there are, and takes nothing in brackets. How many different items there are is `distinct item`; how many records fit a condition, `count where (…)`; how many of another record, `count of fee (…)`.

Wrong:
```
rule A flag if same visit, count (item) > 3
```
Right:
```
rule A flag if same visit, distinct item > 3
```
# E0221 “次数”之后的括号

`次数` 表示记录条数，其后不带括号。不同取值的个数写作 `去重项目`；满足条件的条数写作 `次数 其中 (…)`；其他记录的条数写作 `次数 取自 费用明细 (…)`。

错误：
```
规则 例-001 “例”
  标记 若 同一就诊，次数 (项目) ＞ 3
```
正确：
```
规则 例-001 “例”
  标记 若 同一就诊，去重项目 ＞ 3
```
# E0222 Written another way

What is meant is plain, but is written another way: a bound as people say it (`60岁以上`), a range with a dash or with `to`, a number with a comma inside, `IS NULL`, a function of a spreadsheet. The message shows the whole text to write.

Wrong:
```
rule A flag if quantity between 1-5
```
Right:
```
rule A flag if quantity between 1 and 5
```
# E0222 写法不同

意思清楚，但写法不同：口语中的界限（`60岁以上`）、以短横或“至”书写的范围、带千分位逗号的数字、`IS NULL`、表格软件的函数等。提示中给出应写的完整文本。

错误：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 年龄 60岁以上
```
正确：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 年龄 ≥ 60岁
```
# E0223 Sign missing between two values

A value and a number stand side by side with no sign between them. Which sign is meant, only the writer knows.

Wrong:
```
rule A for each visit flag if age 60
```
Right:
```
rule A for each visit flag if age >= 60
```
# E0223 两个值之间缺少符号

值与数字并列，中间没有比较符号。应为哪一个符号，只有作者知道，请补上。

错误：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 年龄 60岁
```
正确：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 年龄 ≥ 60岁
```
# E0224 No such function

Rules have no functions of spreadsheets or databases. The hint says how the same is written.

Wrong:
```
rule A flag if IF(amount > 100)
```
Right:
```
rule A flag if amount > 100
```
# E0224 没有该函数

规则中没有表格软件或数据库的函数，提示给出相应的写法。

错误：
```
规则 例-001 “例”
  标记 若 =IF(金额 ＞ 100)
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100
```
# E0225 Text without quotes

Names of files, titles, articles and the codes of a list are texts and stand between quotes.

Wrong:
```
record bill from bill.csv
  id : code key
```
Right:
```
record bill from "bill.csv"
  id : code key
```
# E0225 文本未加引号

文件名、标题、条款和清单中的代码都是文本，须写在引号内。

错误：
```
记录 结算 来自 结算.csv
  结算号：代码 主键
```
正确：
```
记录 结算 来自 “结算.csv”
  结算号：代码 主键
```
# E0301 Unknown name

A name is neither a field of the record that is meant, nor a parameter, nor a part of its date. An unqualified name is always the candidate's; a field of another record carries that record's name or alias.

Wrong:
```
rule EX-001 "example"
  flag if amont > 100
```
Right:
```
rule EX-001 "example"
  flag if amount > 100
```
Names match exactly, so that no rule silently looks at another column. The nearest name is suggested.
# E0301 未知的名称

该名称既不是所指记录的字段，也不是参数或日期的组成部分。不带前缀的名称一律指候选记录的字段；其他记录的字段须写上该记录的名称或别名。请按提示改正名称；若名称中夹有“大于”“超过”等字样，请改写为运算符并用空格或标点隔开。

错误：
```
规则 例-001 “例”
  标记 若 金客 ＞ 100
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 100
```
# E0302 No such record or table

A clause or an expression names a record, a table or a derived record that is not declared.

Wrong:
```
rule EX-001 "example"
  flag if quantity > daily_limt[item].quantity
```
Right:
```
rule EX-001 "example"
  flag if quantity > daily_limit[item].quantity
```
What is looked up must be declared, in this rulebook or in one that it extends.
# E0302 没有该记录或对照表

子句或表达式中引用的记录、对照表或派生记录未声明。请核对名称，或先声明该记录、对照表。

错误：
```
规则 例-001 “例”
  标记 若 数量 ＞ 每日限量[项目].数量
```
正确：
```
规则 例-001 “例”
  标记 若 数量 ＞ 日限量[项目].数量
```
# E0303 Unknown member of a choice

The name is compared with a choice, and the choice has no member of that name. In the same way a rule's category must be a member of the choice `category`, where one is declared.

Wrong:
```
rule EX-001 "example"
  flag if visit.kind is emergancy
```
Right:
```
rule EX-001 "example"
  flag if visit.kind is emergency
```
A comparison with a member that does not exist would never be true, and nobody would notice.
# E0303 选项中没有该成员

与选项比较的名称不是该选项的成员；声明了“违规类型”选项时，规则的违规类型也须为其成员。与不存在的成员比较永远不会成立，且不易察觉，因此作为错误报告。

错误：
```
规则 例-001 “例”
  标记 若 就诊.类别 为 急珍
```
正确：
```
规则 例-001 “例”
  标记 若 就诊.类别 为 急诊
```
# E0304 Name that is no value

A list, a table, a row of a table or a member of a choice stands where a value is needed.

Wrong:
```
rule EX-001 "example"
  flag if item = surgery
```
Right:
```
rule EX-001 "example"
  flag if item in surgery
```
A list is asked with `in`, a table is looked up with its keys and a column, and a member is compared with a field of its choice.
# E0304 该名称不是一个值

此处需要一个值，写的却是清单、对照表、对照表的一行或选项的成员。清单用“属于”判断，对照表须写明主键和列，成员须与该选项的字段比较。

错误：
```
规则 例-001 “例”
  标记 若 项目 = 手术
```
正确：
```
规则 例-001 “例”
  标记 若 项目 属于 手术
```
# E0305 Name that could mean two things

The name could mean two things: the field of either record of a pair, one of two records of the same kind, or a field of the candidate and a record that is looked at.

Wrong:
```
rule EX-001 "example"
  for each pair of visit a, b
  where same patient
  flag if cost > 100
```
Right:
```
rule EX-001 "example"
  for each pair of visit a, b
  where same patient
  flag if a.cost > 100
```
A rule that people read must mean one thing. An alias (`another fee as other`) tells two records apart.
# E0305 名称有歧义

该名称有两种理解：一对记录中任一条的字段、两条同类记录之一，或候选记录的字段与所查的记录同名。请写明属于哪一条，或用“称”为记录取别名。

错误：
```
规则 例-001 “例”
  对 就诊 两条 甲、乙
  其中 同一患者
  标记 若 费用 ＞ 100
```
正确：
```
规则 例-001 “例”
  对 就诊 两条 甲、乙
  其中 同一患者
  标记 若 甲.费用 ＞ 100
```
# E0306 Nothing to follow

What stands before the dot is no reference to a record, so that it has no fields.

Wrong:
```
rule EX-001 "example"
  flag if item.name is missing
```
Right:
```
rule EX-001 "example"
  flag if item_name is missing
```
A field whose type is a record's name refers to that record and can be followed. A code is looked up in a table: `daily_limit[item].quantity`.
# E0306 不是引用，无法取其字段

点号前的内容不是对记录的引用，因此没有字段可取。以记录名为类型的字段才可用点号取其字段；代码须通过对照表查询。

错误：
```
规则 例-001 “例”
  标记 若 项目.名称 为 缺失
```
正确：
```
规则 例-001 “例”
  标记 若 项目名称 为 缺失
```
# E0307 Alias already taken

The alias is the name of another record, of a field of the candidate, or of a part of the date.

Wrong:
```
rule EX-001 "example"
  with another fee as item where same patient
  flag
```
Right:
```
rule EX-001 "example"
  with another fee as other where same patient
  flag
```
From there on the name would mean two things.
# E0307 别名已被占用

别名与另一条记录、候选记录的字段或日期的组成部分重名，之后会产生歧义。请换一个别名。

错误：
```
规则 例-001 “例”
  存在 另一 费用明细 称 项目 其中 同一患者
  标记
```
正确：
```
规则 例-001 “例”
  存在 另一 费用明细 称 另条 其中 同一患者
  标记
```
# E0308 Record not spoken of here

The expression uses a record that no clause has brought in, and that the candidate does not refer to.

Wrong:
```
rule EX-001 "example"
  flag if diagnosis.code in heart
```
Right:
```
rule EX-001 "example"
  with diagnosis where same visit
  flag if diagnosis.code in heart
```
There may be many such records, and the rule must say which are meant. The record of a `without` is not there behind it.
# E0308 此处未引入该记录

表达式使用了未引入的记录，候选记录也没有对它的引用。此类记录可能有多条，须用“存在 … 其中 …”说明指哪些；“不存在”的记录在其子句之后不能再用。

错误：
```
规则 例-001 “例”
  标记 若 诊断记录.诊断编码 属于 心脏病
```
正确：
```
规则 例-001 “例”
  存在 诊断记录 其中 同一就诊
  标记 若 诊断记录.诊断编码 属于 心脏病
```
# E0401 Values that do not go together

Two values are compared that do not go together: money and a count, a date and a number, a reference to a person and one to a visit. Both origins are shown.

Wrong:
```
rule EX-001 "example"
  flag if amount > quantity
```
Right:
```
rule EX-001 "example"
  flag if amount > quantity * price
```
A number that is written in the rulebook takes the type that its place needs. Nothing else converts by itself, since the comparison would have an answer without a meaning. A time beside a date is compared by its date.
# E0401 数据类型不一致

比较的两个值类型不一致，如金额与数量、日期与数值、对人员的引用与对就诊的引用；提示中列出两者的来源。规则中直接写出的数值按所在位置取类型，其他类型不会自动转换。时间与日期比较时按日期比较。

错误：
```
规则 例-001 “例”
  标记 若 金额 ＞ 数量
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 数量 × 单价
```
# E0402 Values that cannot be computed with

The values cannot be added, subtracted, multiplied or divided.

Wrong:
```
rule EX-001 "example"
  flag if amount + quantity > 100
```
Right:
```
rule EX-001 "example"
  flag if amount + quantity * price > 100
```
Money plus a quantity has no unit. Money times a number is money, and money divided by money is a number.
# E0402 无法进行该运算

这些值不能相加、相减、相乘或相除。金额与数量相加没有意义；金额乘以数值得金额，金额除以金额得数值。

错误：
```
规则 例-001 “例”
  标记 若 金额 + 数量 ＞ 100
```
正确：
```
规则 例-001 “例”
  标记 若 金额 + 数量 × 单价 ＞ 100
```
# E0403 Another type is needed here

A condition, a number, money, a date, a length of time, a period, a scope or a text is needed here, and the value is of another type.

Wrong:
```
rule EX-001 "example"
  flag recover quantity
```
Right:
```
rule EX-001 "example"
  flag recover quantity * price
```
Each clause and operator needs a value of one kind: `recover` needs money, `where` a condition, `during` a period.
# E0403 此处需要其他类型

此处需要条件、数值、金额、日期、时长、时段、口径或文本，而给出的值属于其他类型。例如“追回”需要金额，“其中”需要条件，“期间”需要时段。

错误：
```
规则 例-001 “例”
  标记
  追回 数量
```
正确：
```
规则 例-001 “例”
  标记
  追回 数量 × 单价
```
# E0404 Number without a unit

A length of time is needed, and a number without a unit is given.

Wrong:
```
rule EX-001 "example"
  flag if same patient, same item, within 30, count > 1
```
Right:
```
rule EX-001 "example"
  flag if same patient, same item, within 30 days, count > 1
```
30 could be days, hours or months.
# E0404 数值缺少单位

此处需要时长，给出的数值没有单位。30 可以是天、小时或月，请写明单位，如“30天”。

错误：
```
规则 例-001 “例”
  标记 若 同一患者，同一项目，30 内，次数 ＞ 1
```
正确：
```
规则 例-001 “例”
  标记 若 同一患者，同一项目，30天内，次数 ＞ 1
```
# E0405 Text in the place of a value

A text in quotes stands where a number, a date or a member of a choice is needed.

Wrong:
```
rule EX-001 "example"
  for each visit
  flag if days of stay > "14天"
```
Right:
```
rule EX-001 "example"
  for each visit
  flag if days of stay > 14
```
A text compared with a number would never be equal to it.
# E0405 以文本代替数值

此处需要数值、日期或选项成员，给出的是带引号的文本。请去掉引号；选项成员请写成员名称。

错误：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 期间天数 住院期间 ＞ “14天”
```
正确：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 期间天数 住院期间 ＞ 14
```
# E0406 Values without an order

The values have no order, so that none of them is greater.

Wrong:
```
rule EX-001 "example"
  flag if item > "100"
```
Right:
```
rule EX-001 "example"
  flag if item in "100".."199"
```
Numbers, money, dates, lengths of time and choices declared `ranked` have an order. Codes have none: `..` asks whether a code lies in a range.
# E0406 该值没有大小顺序

这类值没有大小顺序。数值、金额、日期、时长和声明为“有序”的选项可比较大小；代码请用“属于 "100".."199"”判断范围。

错误：
```
规则 例-001 “例”
  标记 若 项目 ＞ “100”
```
正确：
```
规则 例-001 “例”
  标记 若 项目 属于 “100”..“199”
```
# E0407 List of another type

Something that is no code is looked for in a list. Lists hold codes and texts.

Wrong:
```
rule EX-001 "example"
  flag if amount in surgery
```
Right:
```
rule EX-001 "example"
  flag if item in surgery
```
It would never be found.
# E0407 清单类型不符

所查的值不是代码或文本，而清单中只有代码和文本，永远不会查到。

错误：
```
规则 例-001 “例”
  标记 若 金额 属于 手术
```
正确：
```
规则 例-001 “例”
  标记 若 项目 属于 手术
```
# E0408 Wrong number of keys

A table or derived record is looked up with too few or too many keys.

Wrong:
```
rule EX-001 "example"
  flag if price > ceiling[item].price
```
Right:
```
rule EX-001 "example"
  flag if price > ceiling[item, hospital.level].price
```
Every key column takes one key, in the order of the declaration; otherwise several rows could be meant.
# E0408 主键个数不符

查询对照表或派生记录时主键个数不符。每个主键列对应一个主键，顺序与声明一致，否则可能对应多行。

错误：
```
规则 例-001 “例”
  标记 若 单价 ＞ 限价[项目].单价
```
正确：
```
规则 例-001 “例”
  标记 若 单价 ＞ 限价[项目、医院.级别].单价
```
# E0409 Key of another type

A key is of another type than the table's column.

Wrong:
```
rule EX-001 "example"
  flag if quantity > daily_limit[price].quantity
```
Right:
```
rule EX-001 "example"
  flag if quantity > daily_limit[item].quantity
```
No row would ever be found.
# E0409 主键类型不符

主键的类型与对照表的列不一致，永远查不到任何一行。请核对主键及其顺序。

错误：
```
规则 例-001 “例”
  标记 若 数量 ＞ 日限量[单价].数量
```
正确：
```
规则 例-001 “例”
  标记 若 数量 ＞ 日限量[项目].数量
```
# E0410 Date minus date

A date is taken off a date.

Wrong:
```
rule EX-001 "example"
  for each visit
  flag if discharged - admitted > 15
```
Right:
```
rule EX-001 "example"
  for each visit
  flag if days from admitted to discharged > 15
```
The result could be days, hours or completed months; the rule must say which.
# E0410 日期相减

日期不能直接相减，因为结果可以是天数、小时数或月数。请写“天数自 … 至 …”“小时数自 … 至 …”等。

错误：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 出院时间 - 入院时间 ＞ 15
```
正确：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 天数自 入院时间 至 出院时间 ＞ 15
```
# E0411 Value that cannot be aggregated

The aggregate cannot take this value: a total of codes, the earliest of amounts, a set of periods.

Wrong:
```
rule EX-001 "example"
  flag if same visit, total item > 3
```
Right:
```
rule EX-001 "example"
  flag if same visit, distinct item > 3
```
`total`, `average`, `median`, `percentile` and `deviation` take numbers and money; `earliest` and `latest` dates; `min` and `max` what has an order; `distinct` and `set of` single values; `any`, `all` and `share` conditions.
# E0411 该值无法统计

该值不能这样统计，如对代码求合计、对金额求最早。合计、平均、中位数、百分位、标准差用于数值和金额，最早、最晚用于日期，最大、最小用于有顺序的值，去重和取值集合用于单个值，任一、全部、满足比例用于条件。

错误：
```
规则 例-001 “例”
  标记 若 同一就诊，合计项目 ＞ 3
```
正确：
```
规则 例-001 “例”
  标记 若 同一就诊，去重项目 ＞ 3
```
# E0412 Shared value taken in once per line

The value belongs to a record that several of the aggregated lines share, so that it would be taken in once for each of them.

Wrong:
```
rule EX-001 "example"
  flag if same patient, same day, total visit.cost > 10000
```
Right:
```
rule EX-001 "example"
  flag if same patient, same day, total amount > 10000
```
A visit with ten fee lines would count ten times. Total the lines' own amounts, or the visits themselves: `total cost of visit as v (same patient)`; where all lines share one visit, write `max visit.cost`.
# E0412 共有的值被逐行重复计入

该值属于多行共有的一条记录，会按行重复计入：有十行费用的一次就诊会被计算十次。请合计各行自己的金额，或直接统计该记录，如“合计 费用 取自 就诊 称 某次 (同一患者)”；若各行共有同一条记录，请写“最大 就诊.费用”。

错误：
```
规则 例-001 “例”
  标记 若 同一患者，同一天，合计就诊.费用 ＞ 10000
```
正确：
```
规则 例-001 “例”
  标记 若 同一患者，同一天，合计金额 ＞ 10000
```
# E0413 Unit of time that does not fit

The length of time does not fit what it is added to: days to a month, hours to a date.

Wrong:
```
rule EX-001 "example"
  for each monthly_use
  with monthly_use as previous where same hospital, same item, previous.month = month - 30 days
  flag
```
Right:
```
rule EX-001 "example"
  for each monthly_use
  with monthly_use as previous where same hospital, same item, previous.month = month - 1 month
  flag
```
Months differ in length, and a date has no hours.
# E0413 时间单位不适用

时长单位不适用：月不能加减天，日期不能加减小时。请改用适合的单位。

错误：
```
规则 例-001 “例”
  对每个 月度用量
  存在 月度用量 称 上月 其中 同一医院，同一项目，上月.月 = 月 - 30天
  标记
```
正确：
```
规则 例-001 “例”
  对每个 月度用量
  存在 月度用量 称 上月 其中 同一医院，同一项目，上月.月 = 月 - 1个月
  标记
```
# E0414 Several codes used as one

A field with several codes is used like a single one, or `any of` stands before a single one.

Wrong:
```
rule EX-001 "example"
  for each visit
  flag if diagnoses in heart
```
Right:
```
rule EX-001 "example"
  for each visit
  flag if any of diagnoses in heart
```
`any of` says that one fitting code is enough.
# E0414 代码组不能当作单个代码

把含有多个代码的字段当作单个代码使用，或在单个代码前写了“任一取自”。“任一取自”表示其中一个代码符合即可。

错误：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 诊断 属于 心脏病
```
正确：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 任一取自 诊断 属于 心脏病
```
# E0415 Percentile outside 1 to 100

The rank of a percentile is not a number from 1 to 100, written out.

Wrong:
```
rule EX-001 "example"
  for each visit
  flag if same hospital, percentile 0.95 of cost > 10000
```
Right:
```
rule EX-001 "example"
  for each visit
  flag if same hospital, percentile 95 of cost > 10000
```
Percentiles are given in hundredths, by nearest rank.
# E0415 百分位须为 1 至 100

百分位的位次须为直接写明的 1 至 100 的数值。

错误：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 同一医院，百分位 0.95 之 费用 ＞ 10000
```
正确：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 同一医院，百分位 95 之 费用 ＞ 10000
```
# E0416 Length of time against a number

A count of days is compared with a length of time.

Wrong:
```
rule EX-001 "example"
  for each visit
  flag if days from admitted to discharged > 15 days
```
Right:
```
rule EX-001 "example"
  for each visit
  flag if days from admitted to discharged > 15
```
`days from … to …` is a whole number, which has no unit of its own.
# E0416 时长与数值比较

天数与时长进行了比较。“天数自 … 至 …”得到的是整数，本身已是天数，请与不带单位的数值比较。

错误：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 天数自 入院时间 至 出院时间 ＞ 15天
```
正确：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 天数自 入院时间 至 出院时间 ＞ 15
```
# E0417 State that a value never has

The value is never in this state: *none* where its field does not say `empty means none`, or *unreadable* where it is not read from data.

Wrong:
```
rule EX-001 "example"
  for each visit
  flag if patient.birth is none
```
Right:
```
rule EX-001 "example"
  for each visit
  flag if patient.died is none
```
The condition would never be true. An empty cell is *missing*, unless its field says that it means *none*.
# E0417 该值不会处于此状态

该值不会处于此状态：字段未声明“空值视为无”时不会为“无”，不是从数据读取的值不会“无法识别”。空单元格默认为“缺失”。

错误：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 患者.出生日期 为 无
```
正确：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 患者.死亡日期 为 无
```
# E0418 Not a fixed value

A parameter's value or the points of a rule are not written out.

Wrong:
```
parameter threshold = 3 * tolerance
```
Right:
```
parameter threshold = 0.03
```
A parameter is a number, a length of time, a date or a text that officers can read and change in one place.
# E0418 不是固定的值

参数的值或规则的扣分未直接写明。参数须为数值、时长、日期或文本，便于在一处查看和修改。

错误：
```
参数 阈值 = 3 × 误差
```
正确：
```
参数 阈值 = 0.03
```
# E0419 Number too large

The number has more digits than can be kept exactly.

Wrong:
```
rule EX-001 "example"
  flag if amount > 1000000000000000000000000000000000000000000
```
Right:
```
rule EX-001 "example"
  flag if amount > 1000000000000
```
All numbers are exact, to some 38 digits.
# E0419 数值过大

该数值位数过多，无法精确保存。所有数值均精确计算，最多约 38 位。

错误：
```
规则 例-001 “例”
  标记 若 金额 ＞ 1000000000000000000000000000000000000000000
```
正确：
```
规则 例-001 “例”
  标记 若 金额 ＞ 1000000000000
```
# E0420 Expression nested too deeply

The expression is nested more deeply than anyone can read.

Give parts of it names with `give`, or write several conditions.
# E0420 算式嵌套过深

该条件或算式嵌套过深。请用“得出”为其中部分命名，或拆分为多个条件。
# E0421 Several values in the place of one

Several values, a range, `[ ]` or `any of` stand where one value is needed.

Wrong:
```
rule EX-001 "example"
  flag if item in "I25".."I20"
```
Right:
```
rule EX-001 "example"
  flag if item in "I20".."I25"
```
Several values stand behind `is`, `is not`, `in` and `not in`; `[a, b]` is looked for in a table; `"a".."b"` runs from the smaller code to the greater.
# E0421 此处只能有一个值

此处只能有一个值。多个值写在“为”“不为”“属于”“不属于”之后；“[甲, 乙]”须在对照表中查找；“"a".."b"”须由小到大。

错误：
```
规则 例-001 “例”
  标记 若 项目 属于 “I25”..“I20”
```
正确：
```
规则 例-001 “例”
  标记 若 项目 属于 “I20”..“I25”
```
# E0501 Name declared twice

A name stands for one thing. Two declarations, two fields of one record or two members of one choice share a spelling.

Wrong:
```
list dialysis = "311000006"
list dialysis = "311000007*"
```
Right:
```
list dialysis = "311000006", "311000007*"
```
With two things of one name nobody could tell which one a rule means. What a lower rulebook declares is changed with `set`, `amend` or `replace rule`, not declared again.
# E0501 名称重复声明

一个名称只能指一样东西。同一规则库（含所基于的各层）中的声明、同一记录的字段、同一选项的成员不得重名。若要修改下层规则库的内容，请用“设定”“增补”或“替换 规则”，不要重复声明。

错误：
```
清单 透析 = “311000006”
清单 透析 = “311000007*”
```
正确：
```
清单 透析 = “311000006”、“311000007*”
```
# E0503 Part of the date as a field's name

A record with `at` has the parts of its date already: day, week, month, quarter, year, hour and month of year, in both languages. Its fields need other names.

Wrong:
```
record visit from "visit.csv" at admitted
  id : code key
  admitted : time
  month : text
```
Right:
```
record visit from "visit.csv" at admitted
  id : code key
  admitted : time
  billing_month : text from "month"
```
`same month` would otherwise mean a column in one rulebook and the date in another.
# E0503 字段名与日期部分重名

带“记时按”的记录自带天、周、月、季度、年、小时和月份，字段不能再用这些名称。请另取名称，并用“来自”写明列名，如 `结算月 : 文本 来自 “month”`。

错误：
```
记录 账单 来自 “账单.csv” 记时按 入院时间
  账单号：代码 主键
  入院时间：时间
  月：文本
```
正确：
```
记录 账单 来自 “账单.csv” 记时按 入院时间
  账单号：代码 主键
  入院时间：时间
  结算月：文本 来自 “月”
```
# E0504 Cell that means two things

A cell stands for two members of a choice, or for both true and false.

Wrong:
```
choice payer = self "1"; insurance "2", "1"
```
Right:
```
choice payer = self "1"; insurance "2"
```
Each cell of a data file has to mean one thing.
# E0504 同一取值对应两个成员

同一取值对应了选项的两个成员（或同时对应是与否）。数据中的每个取值只能有一个含义，请删去多余的一处。

错误：
```
选项 支付 = 自费 “1”；医保 “2”、“1”
```
正确：
```
选项 支付 = 自费 “1”；医保 “2”
```
# E0510 Unknown type

The word behind `:` is no built-in type, and no choice or record has that name.

Wrong:
```
record visit from "visit.csv"
  id : code key
  total_cost : cash
```
Right:
```
record visit from "visit.csv"
  id : code key
  total_cost : money
```
Types are code, codes, text, integer, decimal, money, date, time, duration, boolean, choice, scope (in tables), a declared choice, or a record's name for a reference to it.
# E0510 未知的类型

“:” 之后的词不是内置类型，也没有同名的选项或记录。内置类型有：代码、代码组、文本、整数、小数、金额、日期、时间、时长、是否；也可写已声明的选项或记录名。

错误：
```
记录 账单 来自 “账单.csv”
  账单号：代码 主键
  总费用：现金
```
正确：
```
记录 账单 来自 “账单.csv”
  账单号：代码 主键
  总费用：金额
```
# E0511 Record without a file

A record says which file its rows are read from.

Wrong:
```
record visit
  id : code key
```
Right:
```
record visit from "visit.csv"
  id : code key
```
Records that are computed from others are declared with `define`.
# E0511 记录未指明数据文件

记录须写明数据文件，如 `记录 就诊 来自 “visit.csv”`。由其他记录计算得出的请用“定义”。

错误：
```
记录 就诊
  编号：代码 主键
```
正确：
```
记录 就诊 来自 “visit.csv”
  编号：代码 主键
```
# E0512 Key of a record

A record has exactly one key: a code, a text, an integer or a reference that no two rows share. `prefix` and `band` are for the keys of tables.

Wrong:
```
record visit from "visit.csv"
  id : code
  admitted : time
```
Right:
```
record visit from "visit.csv"
  id : code key
  admitted : time
```
Findings name rows by their key, and references find them by it.
# E0512 记录的主键

记录有且只有一个主键，其取值各行不同，类型为代码、文本、整数或引用。请在该字段类型之后写“主键”；“前缀”和“分档”只用于对照表。

错误：
```
记录 就诊 来自 “visit.csv”
  编号：代码
  入院时间：时间
```
正确：
```
记录 就诊 来自 “visit.csv”
  编号：代码 主键
  入院时间：时间
```
# E0513 How a file is written

`encoding` is utf8 or gb18030; `delimiter` and `quote` are one character of the keyboard each (`\t` for a tab), and differ.

Wrong:
```
record bill from "bill.txt" encoding latin1
  id : code key
```
Right:
```
record bill from "bill.txt" encoding gb18030
  id : code key
```
Files are read as declared and never guessed.
# E0513 文件的写法

“编码”为 utf8 或 gb18030；“分隔符”和“引号”各为一个半角字符（制表符写作 `\t`），且两者不同。

错误：
```
记录 账单 来自 “账单.txt” 编码 latin1
  账单号：代码 主键
```
正确：
```
记录 账单 来自 “账单.txt” 编码 gb18030
  账单号：代码 主键
```
# E0514 Option that does not fit the field's type

An option does not go with the type of its field: `split by` and `from … ..` are for `codes`, `true` and `false` for `boolean`.

Wrong:
```
record bill from "bill.csv"
  id : code key
  paid : boolean true "1"
```
Right:
```
record bill from "bill.csv"
  id : code key
  paid : boolean true "1" false "0"
```
Several codes in one cell need a separator, or several columns; a boolean needs the cells of both answers, or none where the file says `true` and `false`.
# E0514 与字段类型不符的选项

选项与字段类型不符：“拆分按”和多列写法用于代码组，“是”“否”用于是否。代码组须说明如何拆分；是否类型须同时写出是与否的取值，或都不写（此时取值为 `true`/`是`、`false`/`否`）。

错误：
```
记录 账单 来自 “账单.csv”
  账单号：代码 主键
  已付：是否 是 “1”
```
正确：
```
记录 账单 来自 “账单.csv”
  账单号：代码 主键
  已付：是否 是 “1” 否 “0”
```
# E0515 Two default records

Two records are marked `default`.

Wrong:
```
record visit from "visit.csv" default
  id : code key
record bill from "bill.csv" default
  id : code key
```
Right:
```
record visit from "visit.csv"
  id : code key
record bill from "bill.csv" default
  id : code key
```
A rule that names no record is about the default record, so there is one at most.
# E0515 默认记录重复

有两个记录标为“默认”。规则不写对象时即指默认记录，因此最多一个。

错误：
```
记录 就诊 来自 “visit.csv” 默认
  编号：代码 主键
记录 账单 来自 “bill.csv” 默认
  编号：代码 主键
```
正确：
```
记录 就诊 来自 “visit.csv”
  编号：代码 主键
记录 账单 来自 “bill.csv” 默认
  编号：代码 主键
```
# E0516 Field that the record has not

The header of a record names a field that the record has not.

Wrong:
```
record visit from "visit.csv" at admited
  id : code key
  admitted : time
```
Right:
```
record visit from "visit.csv" at admitted
  id : code key
  admitted : time
```
`at`, `worth` and `reversal` name fields of the record itself.
# E0516 记录中没有该字段

记录首部（“记时按”“计额”“冲销”）引用了该记录没有的字段，请核对名称。

错误：
```
记录 就诊 来自 “visit.csv” 记时按 入院时问
  编号：代码 主键
  入院时间：时间
```
正确：
```
记录 就诊 来自 “visit.csv” 记时按 入院时间
  编号：代码 主键
  入院时间：时间
```
# E0517 Field of a record's header has the wrong type

A field that the header of a record names has the wrong type: `at` needs a date or a time, `worth` money, `reversal` a code that holds a key, `of` numbers from the file.

Wrong:
```
record visit from "visit.csv" at id
  id : code key
  admitted : time
```
Right:
```
record visit from "visit.csv" at admitted
  id : code key
  admitted : time
```
Rows are put in order by the field behind `at`, and money is shared by `worth`.
# E0517 记录首部引用的字段类型不符

记录首部引用的字段类型不符：“记时按”须为日期或时间，“计额”须为金额，“冲销”须为存放主键的代码，其后的字段须为从文件读取的数值。

错误：
```
记录 就诊 来自 “visit.csv” 记时按 编号
  编号：代码 主键
  入院时间：时间
```
正确：
```
记录 就诊 来自 “visit.csv” 记时按 入院时间
  编号：代码 主键
  入院时间：时间
```
# E0518 Scope in a record

A scope says what two records must have in common. It belongs in the column of a table.

Wrong:
```
record pairs from "pairs.csv"
  id : code key
  reach : scope = day "单日" (same day)
```
Right:
```
table pairs
  main : code key
  part : code key
  reach : scope = day "单日" (same day)
  rows
    | main | part | reach |
    | A    | B    | 单日  |
```
Rules use a scope by looking its row up: `within scope of pairs[item, other.item].reach`.
# E0518 记录中不能有口径字段

口径说明两条记录须有何共同之处，只能用于对照表的列。请改用“对照表”，在规则中写 `按口径 对照表名[…].列名`。

错误：
```
记录 配对 来自 “pairs.csv”
  编号：代码 主键
  范围：口径 = 天 “单日” (同一天)
```
正确：
```
对照表 配对
  主项：代码 主键
  从项：代码 主键
  范围：口径 = 天 “单日” (同一天)
  行
    | 主项 | 从项 | 范围 |
    | A    | B    | 单日 |
```
# E0519 Reference to a derived record

A field cannot refer to a record that is computed from others.

Wrong:
```
record stay from "stay.csv"
  id : code key
  patient : code
  run : sum_of_stays
define sum_of_stays for each patient of stay
  give number = count
```
Right:
```
record stay from "stay.csv"
  id : code key
  patient : code
define sum_of_stays for each patient of stay
  give number = count
```
A derived record is found by its keys: `sum_of_stays[patient].number`.
# E0519 不能引用派生记录

字段不能引用由其他记录派生的记录。请按主键查找，如 `住院汇总[患者].次数`。

错误：
```
记录 住院 来自 “stay.csv”
  编号：代码 主键
  患者：代码
  汇总：住院汇总
定义 住院汇总 对每个 患者 取自 住院
  得出 笔数 = 次数
```
正确：
```
记录 住院 来自 “stay.csv”
  编号：代码 主键
  患者：代码
定义 住院汇总 对每个 患者 取自 住院
  得出 笔数 = 次数
```
# E0520 Computed from itself

Computed fields, periods or derived records need one another in a circle.

Wrong:
```
record stay from "stay.csv"
  id : code key
  give long = days > 30
  give days = long
```
Right:
```
record stay from "stay.csv"
  id : code key
  admitted : date
  discharged : date
  give length = days from admitted to discharged
  give long = length > 30
```
What is computed has to start from columns of a file. The message shows the circle.
# E0520 循环计算

计算字段、期间或派生记录互相依赖，形成循环。计算须从数据文件的列开始，提示中列出了循环的各环。

错误：
```
记录 住院 来自 “stay.csv”
  编号：代码 主键
  得出 长期 = 日数 ＞ 30
  得出 日数 = 长期
```
正确：
```
记录 住院 来自 “stay.csv”
  编号：代码 主键
  入院时间：日期
  出院时间：日期
  得出 天数 = 天数自 入院时间 至 出院时间
  得出 长期 = 天数 ＞ 30
```
# E0521 Derived from findings

A `define` makes records from records that are read before any rule runs. Findings come after the rules, so nothing can be derived from them.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
rule DAY-002 "Many" for each finding flag if points > 1
define findings_of for each item of finding
  give number = count
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
grade alert for each person
  give number = count of finding (finding.patient = person)
  is many if number > 10
  otherwise few
```
Count and total findings in a `grade`, or write a rule `for each finding`.
# E0521 不能由问题派生记录

“定义”只能由规则运行之前读取的记录派生，而问题在规则运行之后才有。请在“分级”中对问题计数和合计，或编写以问题为对象的规则。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
规则 贵-002 “多次”
  对每个 问题
  标记 若 扣分 ＞ 1
定义 问题汇总 对每个 项目 取自 问题
  得出 笔数 = 次数
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
分级 预警 对每名 人员
  得出 笔数 = 次数 取自 问题 (问题.患者 = 人员)
  为 多 若 笔数 ＞ 10
  否则 少
```
# E0531 Header of a rulebook

A rulebook has one header, in one of its files.

Wrong:
```guiju rulebook.guiju
rulebook "Example" version "1"
```
```guiju lists.guiju
rulebook "Again" version "2"
```
Right:
```guiju rulebook.guiju
rulebook "Example" version "1"
```
```guiju lists.guiju
list dialysis = "311000006"
```
The header names the rulebook and its version, which stand in every report. (The example is a second header beside the one in `rulebook.guiju`.)
# E0531 规则库的首部

一个规则库只有一个首部 `规则库 “名称” 版本 “…”`，写在 `rulebook.guiju` 中；没有或重复都是错误。

错误：
```guiju rulebook.guiju
规则库 “示例” 版本 “1”
```
```guiju 清单.guiju
规则库 “另一个” 版本 “2”
```
正确：
```guiju rulebook.guiju
规则库 “示例” 版本 “1”
```
```guiju 清单.guiju
清单 透析 = “311000006”
```
# E0532 Rulebook that is extended

The folder behind `extends` holds no rulebook, or it is the rulebook itself, or too many rulebooks extend one another.

Wrong:
```guiju ../national/rulebook.guiju
rulebook "National" version "1"
```
```
rulebook "Zhejiang" version "2024.3" extends "../nation"
```
Right:
```guiju ../national/rulebook.guiju
rulebook "National" version "1"
```
```
rulebook "Zhejiang" version "2024.3" extends "../national"
```
The path starts at the folder of the rulebook that says `extends`.
# E0532 所基于的规则库

“基于”之后的目录没有规则库、指向自身，或逐层基于的规则库过多。路径从写有“基于”的规则库所在目录算起。

错误：
```guiju ../国家/rulebook.guiju
规则库 “国家” 版本 “1”
```
```
规则库 “浙江” 版本 “2024.3” 基于 “../国家版”
```
正确：
```guiju ../国家/rulebook.guiju
规则库 “国家” 版本 “1”
```
```
规则库 “浙江” 版本 “2024.3” 基于 “../国家”
```
# E0533 Two rules with one id at one time

Two rules have the same id and are in force on the same days.

Wrong:
```
rule DAY-001 "Dear" effective from 2024-01-01 flag if amount > 100
rule DAY-001 "Dear" effective from 2024-07-01 flag if amount > 200
```
Right:
```
rule DAY-001 "Dear" effective from 2024-01-01 to 2024-06-30 flag if amount > 100
rule DAY-001 "Dear" effective from 2024-07-01 flag if amount > 200
```
One id may have several versions whose periods do not overlap, so that each day has one rule.
# E0533 同一编号的规则施行时间重叠

两条编号相同的规则施行时间重叠。同一编号可以有多个版本，但施行期不得重叠，请写明各自的起止日期，或另取编号。

错误：
```
规则 贵-001 “金额过高”
  施行 自 2024-01-01
  标记 若 金额 ＞ 100
规则 贵-001 “金额过高”
  施行 自 2024-07-01
  标记 若 金额 ＞ 200
```
正确：
```
规则 贵-001 “金额过高”
  施行 自 2024-01-01 至 2024-06-30
  标记 若 金额 ＞ 100
规则 贵-001 “金额过高”
  施行 自 2024-07-01
  标记 若 金额 ＞ 200
```
# E0534 Rule that the base has already

A rule has the id of a rule of a lower rulebook that is in force on the same days.

Wrong:
```guiju ../national/rulebook.guiju
rule DAY-001 "Dear" flag if amount > 100
```
```
rulebook "Zhejiang" version "1" extends "../national"
rule DAY-001 "Dear" flag if amount > 200
```
Right:
```guiju ../national/rulebook.guiju
rule DAY-001 "Dear" flag if amount > 100
```
```
rulebook "Zhejiang" version "1" extends "../national"
replace rule DAY-001 "Dear" flag if amount > 200
```
The base is never edited by accident: what takes its place says so.
# E0534 下层规则库已有该规则

下层规则库已有同时施行的同号规则。若要取代它，请写 `替换 规则 DAY-001 …`。

错误：
```guiju ../国家/rulebook.guiju
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
```
```
规则库 “浙江” 版本 “1” 基于 “../国家”
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 200
```
正确：
```guiju ../国家/rulebook.guiju
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
```
```
规则库 “浙江” 版本 “1” 基于 “../国家”
替换 规则 贵-001 “金额过高”
  标记 若 金额 ＞ 200
```
# E0535 Amendment of something that is not there

An amendment names a rule, parameter, table or list that no lower rulebook has.

Wrong:
```guiju ../national/rulebook.guiju
parameter most = 3
```
```
rulebook "Zhejiang" version "1" extends "../national"
set mots = 2
```
Right:
```guiju ../national/rulebook.guiju
parameter most = 3
```
```
rulebook "Zhejiang" version "1" extends "../national"
set most = 2
```
An amendment that hits nothing would be lost without a word.
# E0535 修订对象不存在

修订的规则、参数、对照表或清单在下层规则库中不存在，请核对名称或编号；新增内容请直接声明。

错误：
```guiju ../国家/rulebook.guiju
参数 上限 = 3
```
```
规则库 “浙江” 版本 “1” 基于 “../国家”
设定 上现 = 2
```
正确：
```guiju ../国家/rulebook.guiju
参数 上限 = 3
```
```
规则库 “浙江” 版本 “1” 基于 “../国家”
设定 上限 = 2
```
# E0536 Two amendments of one thing

One rulebook amends the same thing twice.

Wrong:
```guiju ../national/rulebook.guiju
parameter most = 3
```
```
rulebook "Zhejiang" version "1" extends "../national"
set most = 2
set most = 1 from 2024-07-01
```
Right:
```guiju ../national/rulebook.guiju
parameter most = 3
```
```
rulebook "Zhejiang" version "1" extends "../national"
set most = 2; 1 from 2024-07-01
```
Which of the two holds would depend on the order of the files.
# E0536 重复修订

同一规则库对同一内容修订了两次，请合并为一处。

错误：
```guiju ../国家/rulebook.guiju
参数 上限 = 3
```
```
规则库 “浙江” 版本 “1” 基于 “../国家”
设定 上限 = 2
设定 上限 = 1 自 2024-07-01
```
正确：
```guiju ../国家/rulebook.guiju
参数 上限 = 3
```
```
规则库 “浙江” 版本 “1” 基于 “../国家”
设定 上限 = 2；1 自 2024-07-01
```
# E0537 Amendment of the rulebook's own declaration

A rulebook amends what it declares itself.

Wrong:
```
parameter most = 3
set most = 2
```
Right:
```
parameter most = 2
```
Amendments are for what a lower rulebook declares; one's own declarations are edited.
# E0537 修订了本规则库自己的声明

修订只用于下层规则库的内容；本规则库自己的声明请直接修改。

错误：
```
参数 上限 = 3
设定 上限 = 2
```
正确：
```
参数 上限 = 2
```
# E0538 Two values at one time

Two values of a parameter are in force on the same days.

Wrong:
```
parameter most = 3 to 2024-06-30; 2 from 2024-06-30
```
Right:
```
parameter most = 3 to 2024-06-30; 2 from 2024-07-01
```
Both days of a period belong to it. A value without `to` lasts until the day before the next one starts.
# E0538 同一时间有两个取值

参数的两个取值在同一天都有效。起止日期均包含在内；不写“至”的取值持续到下一个取值开始的前一天。

错误：
```
参数 上限 = 3 至 2024-06-30；2 自 2024-06-30
```
正确：
```
参数 上限 = 3 至 2024-06-30；2 自 2024-07-01
```
# E0539 Ends before it starts

A period ends before it starts.

Wrong:
```
parameter most = 3 from 2024-07-01 to 2024-06-30
```
Right:
```
parameter most = 3 from 2024-06-30 to 2024-07-01
```
It would never be in force.
# E0539 结束早于开始

结束日期早于开始日期，永远不会生效。请核对两个日期。

错误：
```
参数 上限 = 3 自 2024-07-01 至 2024-06-30
```
正确：
```
参数 上限 = 3 自 2024-06-30 至 2024-07-01
```
# E0540 Values of different types

The values of one parameter are of different types.

Wrong:
```
parameter most = 3; 2 days from 2024-07-01
```
Right:
```
parameter most = 3 days; 2 days from 2024-07-01
```
A rule that compares with the parameter is checked once, for all its values.
# E0540 取值类型不一致

同一参数各个取值的类型不一致，如一个为数值、一个为时长。规则只按一种类型检查，请统一。

错误：
```
参数 上限 = 3；2天 自 2024-07-01
```
正确：
```
参数 上限 = 3天；2天 自 2024-07-01
```
# E0541 Exemption from a rule that is not there

`exempt` names a rule that is not there.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
exempt DAY-002 if quantity < 2 because "small"
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
exempt DAY-001 if quantity < 2 because "small"
```
An exemption that hits nothing would be lost without a word.
# E0541 豁免的规则不存在

“豁免”所列的规则编号不存在，请核对。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
豁免 贵-002 若 数量 ＜ 2 说明 “数量少”
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
豁免 贵-001 若 数量 ＜ 2 说明 “数量少”
```
# E0551 Key of a table

Every table has a key, and keys fit their types: `prefix key` a code or a text, `band key` a number, money, a date or a time, at most one `band key` in a table; codes and scopes are never keys.

Wrong:
```
table fine
  loss : money
  times : decimal
  rows
    | loss | times |
    | 0    | 1     |
```
Right:
```
table fine
  loss : money band key
  times : decimal
  rows
    | loss | times |
    | 0    | 1     |
```
A lookup finds its row by the keys.
# E0551 对照表的主键

对照表须有主键，且主键与类型相符：“前缀 主键”为代码或文本，“分档 主键”为数值、金额、日期或时间（每表最多一个），代码组和口径不能作主键。

错误：
```
对照表 罚款
  损失：金额
  倍数：小数
  行
    | 损失 | 倍数 |
    | 0    | 1    |
```
正确：
```
对照表 罚款
  损失：金额 分档 主键
  倍数：小数
  行
    | 损失 | 倍数 |
    | 0    | 1    |
```
# E0552 Validity column that is no date

A column behind `effective` is declared with a type that is no date.

Wrong:
```
table quota effective start to end
  item : code key
  start : code
  rows
    | item | start | end |
    | A    | 1     |     |
```
Right:
```
table quota effective start to end
  item : code key
  rows
    | item | start      | end |
    | A    | 2024-01-01 |     |
```
The columns say from which to which day a row is in force. They need not be declared as fields.
# E0552 有效期列不是日期

“施行”之后的列表示有效期，类型应为日期；不必另行声明为字段。

错误：
```
对照表 限额 施行 起 至 止
  项目：代码 主键
  起：代码
  行
    | 项目 | 起 | 止 |
    | A    | 1  |    |
```
正确：
```
对照表 限额 施行 起 至 止
  项目：代码 主键
  行
    | 项目 | 起         | 止 |
    | A    | 2024-01-01 |    |
```
# E0553 Entry of a list

A list holds texts, spans of texts and names of other lists.

Wrong:
```
list dialysis = 311000006
```
Right:
```
list dialysis = "311000006"
```
Codes stand between quotes, so that leading zeros and long numbers stay as they are. A span goes from the smaller to the greater; a lone `*` would be every code.
# E0553 清单的条目

清单由文本、文本区间和其他清单的名称组成。代码须加引号，以保留前导零；区间由小到大；单独的 `*` 会包含所有代码，不允许使用。

错误：
```
清单 透析 = 311000006
```
正确：
```
清单 透析 = “311000006”
```
# E0554 List that holds itself

A list holds itself, by way of other lists.

Wrong:
```
list one = "1", two
list two = one
```
Right:
```
list one = "1"
list two = "2", one
```
The message shows the circle.
# E0554 清单循环引用

清单经由其他清单包含了自身，提示中列出了循环。

错误：
```
清单 甲 = “1”、乙
清单 乙 = 甲
```
正确：
```
清单 甲 = “1”
清单 乙 = “2”、甲
```
# E0601 Aggregate without a group

`count`, `total` and the like aggregate the group, and here is none.

Wrong:
```
rule EX-001 "example"
  flag if count > 1
```
Right:
```
rule EX-001 "example"
  flag if same patient, same item, same day, count > 1
```
`same …` behind `flag if` says which candidates are taken together. In `where`, `with` and `without` they are not grouped yet; there an aggregate names its record: `count of fee (same visit)`.
# E0601 统计缺少分组

“次数”“合计”等统计的是分组，而此处没有分组。“标记 若”之后的“同一…”说明哪些候选记录一起统计；“其中”“存在”“不存在”执行时尚未分组，请写明统计的记录，如“次数 取自 费用明细 (同一就诊)”。

错误：
```
规则 例-001 “例”
  标记 若 次数 ＞ 1
```
正确：
```
规则 例-001 “例”
  标记 若 同一患者，同一项目，同一天，次数 ＞ 1
```
# E0602 Value that varies within the group

A condition that judges a group uses a value outside of an aggregate that may differ from record to record.

Wrong:
```
rule EX-001 "example"
  flag if same visit, total amount > 10 * price
```
Right:
```
rule EX-001 "example"
  flag if same visit, total amount > 10 * max price
```
The group has no one value of it. What follows from the keys is one value: the key, a coarser part of the same date, a field behind a reference that is a key, a lookup by keys. To compare each record with others like it, write `among`.
# E0602 该值在分组内不唯一

判断分组的条件在统计之外使用了各行可能不同的值，分组没有唯一的取值。分组键、同一日期的较粗部分、作为键的引用的字段、按键查得的值是唯一的。若要将每条记录与同类比较，请用“可比范围”。

错误：
```
规则 例-001 “例”
  标记 若 同一就诊，合计金额 ＞ 10 × 单价
```
正确：
```
规则 例-001 “例”
  标记 若 同一就诊，合计金额 ＞ 10 × 最大单价
```
# E0603 Nothing to compare with

`same`, `different`, `within` and `within scope of` compare two records, and here is only one.

Wrong:
```
rule EX-001 "example"
  where same patient
  flag
```
Right:
```
rule EX-001 "example"
  with another fee as other where same patient
  flag
```
They stand in the `where` of `with`, `without` and `needs`, in brackets behind a record, in the `where` of a pair, and `same` alone behind `flag if`.
# E0603 没有可比较的另一方

“同一”“不同”“…内”和“口径内”用于比较两条记录，此处只有一条。请写在“存在”“不存在”“须有”的“其中”里、记录之后的括号内或成对候选的“其中”里；“同一”也可单独写在“标记 若”之后。

错误：
```
规则 例-001 “例”
  其中 同一患者
  标记
```
正确：
```
规则 例-001 “例”
  存在 另一 费用明细 称 另条 其中 同一患者
  标记
```
# E0604 Window without `same`

A window or a longest gap stands without `same`, twice, or inside another condition.

Wrong:
```
rule EX-001 "example"
  flag if within 30 days, amount > 100
```
Right:
```
rule EX-001 "example"
  flag if same patient, within 30 days, count > 1
```
A window slides over the records of one group.
# E0604 时间窗缺少“同一”

时间窗或间隔没有与“同一”并用、重复出现，或写在其他条件之内。时间窗在一个分组的记录上滑动。

错误：
```
规则 例-001 “例”
  标记 若 30天内，金额 ＞ 100
```
正确：
```
规则 例-001 “例”
  标记 若 同一患者，30天内，次数 ＞ 1
```
# E0605 `different` in a group

`different` stands behind `flag if`, where groups are made.

Wrong:
```
rule EX-001 "example"
  flag if same trace_code, different patient
```
Right:
```
rule EX-001 "example"
  flag if same trace_code, distinct patient > 1
```
A group may have many records; how many different values it has is counted.
# E0605 分组中的“不同”

“不同”写在了形成分组的“标记 若”之后。分组可有多条记录，请统计不同取值的个数，如“去重患者 ＞ 1”。

错误：
```
规则 例-001 “例”
  标记 若 同一追溯码，不同患者
```
正确：
```
规则 例-001 “例”
  标记 若 同一追溯码，去重患者 ＞ 1
```
# E0606 Absence without an end

A `without` looks through all time on at least one side.

Wrong:
```
rule EX-001 "example"
  without another fee as other where same patient, other.item in anaesthesia
  flag
```
Right:
```
rule EX-001 "example"
  without another fee as other where same patient, same day, other.item in anaesthesia
  flag
```
No data is not the same as nothing done. A look that ends, by a date, by `within … of`, by `same day` or by an episode such as `same visit`, can be held against the period that the data covers; what lies outside of it is undetermined.
# E0606 “不存在”缺少查找范围

“不存在”至少在一侧没有时间界限。没有数据不等于没有发生：查找范围须由日期、“…内”“同一天”或就诊等事件限定，才能与数据覆盖的期间对照，超出部分判为无法判定。

错误：
```
规则 例-001 “例”
  不存在 另一 费用明细 称 另条 其中 同一患者，另条.项目 属于 麻醉项目
  标记
```
正确：
```
规则 例-001 “例”
  不存在 另一 费用明细 称 另条 其中 同一患者，同一天，另条.项目 属于 麻醉项目
  标记
```
# E0607 Record that cannot be flagged

What is flagged is no record of this rule, or picks records of a group where the rule makes none.

Wrong:
```
rule EX-001 "example"
  without diagnosis as d where same visit
  flag d
```
Right:
```
rule EX-001 "example"
  without diagnosis as d where same visit
  flag
```
The candidate can be flagged, and the record of a `with`; not that of a `without`, which is not there. `beyond first` and `those` need `same …`.
# E0607 无法标记该记录

标记的对象不是本规则的记录，或在没有分组时从分组中选取记录。可标记候选记录和“存在”引入的记录；“首次以外”“其中满足”须与“同一…”并用。

错误：
```
规则 例-001 “例”
  不存在 诊断记录 称 诊 其中 同一就诊
  标记 诊
```
正确：
```
规则 例-001 “例”
  不存在 诊断记录 称 诊 其中 同一就诊
  标记
```
# E0608 No candidates

The rule does not say over which records it runs, and no record is marked `default`.

Wrong:
```
rulebook "Example"
record fee from "fee.csv"
  line : code key
rule EX-001 "example"
  flag
```
Right:
```
rulebook "Example"
record fee from "fee.csv" default
  line : code key
rule EX-001 "example"
  flag
```
Write `for each`, or mark the record that most rules are about.
# E0608 未说明候选记录

规则未说明候选记录，也没有标为“默认”的记录。请写“对每条 …”，或将多数规则所针对的记录标为“默认”。

错误：
```
规则库 “示例”
记录 费用明细 来自 “fee.csv”
  明细号：代码 主键
规则 例-001 “例”
  标记
```
正确：
```
规则库 “示例”
记录 费用明细 来自 “fee.csv” 默认
  明细号：代码 主键
规则 例-001 “例”
  标记
```
# E0609 Rule that flags nothing

The rule has no `flag`.

Wrong:
```
rule EX-001 "example"
  where amount > 100
```
Right:
```
rule EX-001 "example"
  where amount > 100
  flag
```
A rule without it would run over the data and say nothing.
# E0609 规则未标记任何记录

规则没有“标记”子句，运行后不会有任何结果。

错误：
```
规则 例-001 “例”
  其中 金额 ＞ 100
```
正确：
```
规则 例-001 “例”
  其中 金额 ＞ 100
  标记
```
# E0610 Peers not available here

`among` stands in a clause that acts before the candidates are known, or compares pairs; or `position by` has no `among`.

Wrong:
```
rule EX-001 "example"
  for each visit
  where cost > average cost among (same hospital)
  flag
```
Right:
```
rule EX-001 "example"
  for each visit
  flag if cost > average cost among (same hospital)
```
Peers are all candidates after `where`.
# E0610 此处不能使用可比范围

“可比范围”写在候选记录尚未确定的子句中，或用于成对候选；或“排位按”之后没有“可比范围”。可比范围是“其中”之后的全部候选记录。

错误：
```
规则 例-001 “例”
  对每次 就诊
  其中 费用 ＞ 平均费用 可比范围 (同一医院)
  标记
```
正确：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 费用 ＞ 平均费用 可比范围 (同一医院)
```
# E0611 Record without a date

A record without a date is used where a date is needed: in a window, for `the next` and `the previous`, with `same day`.

Wrong:
```
rule EX-001 "example"
  for each diagnosis
  flag if same visit, within 30 days, count > 1
```
Right:
```
rule EX-001 "example"
  flag if same visit, within 30 days, count > 1
```
The declaration of a record says behind `at` which field dates it.
# E0611 记录没有日期

没有日期的记录用于需要日期之处：时间窗、“下一次”“上一次”、“同一天”等。请在记录声明中用“记时按”说明日期字段。

错误：
```
规则 例-001 “例”
  对每条 诊断记录
  标记 若 同一就诊，30天内，次数 ＞ 1
```
正确：
```
规则 例-001 “例”
  标记 若 同一就诊，30天内，次数 ＞ 1
```
# E0612 Certainty that is neither

The expression behind `certainty` is no choice with the members `violation` and `suspicion`.

Wrong:
```
rule EX-001 "example"
  certainty patient.sex
  flag
```
Right:
```
choice firmness = violation, 明确违规 "1"; suspicion, 疑似违规 "2"
table firm
  item : code key
  grade : firmness
  rows
  | item | grade |
  | A    | 1     |
rule EX-001 "example"
  certainty firm[item].grade
  flag
```
A finding is either a violation or a suspicion.
# E0612 性质无法判断

“性质”之后的表达式不是含有“明确违规”和“疑似违规”两个成员的选项。

错误：
```
规则 例-001 “例”
  性质 患者.性别
  标记
```
正确：
```
选项 把握 = violation、明确违规 “1”；suspicion、疑似违规 “2”
对照表 把握表
  项目：代码 主键
  等级：把握
  行
    | 项目 | 等级 |
    | A    | 1    |
规则 例-001 “例”
  性质 把握表[项目].等级
  标记
```
# E0613 Recovery that cannot be worked out

`beyond` cannot be worked out: the measure and its limit are of two kinds, or there is no group whose dearest record is kept.

Wrong:
```
rule EX-001 "example"
  flag if same patient, same item, same day, count > 1
  recover amount beyond quantity price
```
Right:
```
rule EX-001 "example"
  flag if same patient, same item, same day, total quantity > daily_limit[item].quantity
  recover amount beyond quantity daily_limit[item].quantity
```
A limit of a quantity is a quantity.
# E0613 追回金额无法计算

“超出”无法计算：计量与限额类型不一致，或没有可保留最贵一条的分组。数量的限额须为数量。

错误：
```
规则 例-001 “例”
  标记 若 同一患者，同一项目，同一天，次数 ＞ 1
  追回 金额 超出 数量 单价
```
正确：
```
规则 例-001 “例”
  标记 若 同一患者，同一项目，同一天，合计数量 ＞ 日限量[项目].数量
  追回 金额 超出 数量 日限量[项目].数量
```
# E0614 `another` of another kind

`another` stands before a record that is not of the candidate's kind.

Wrong:
```
rule EX-001 "example"
  with another diagnosis where same visit
  flag
```
Right:
```
rule EX-001 "example"
  with diagnosis where same visit
  flag
```
`another` leaves out the candidate itself, and a record of another kind never is the candidate.
# E0614 “另一”须与候选记录同类

“另一”之后的记录与候选记录不同类。“另一”用于排除候选记录自身，不同类的记录无须排除。

错误：
```
规则 例-001 “例”
  存在 另一 诊断记录 其中 同一就诊
  标记
```
正确：
```
规则 例-001 “例”
  存在 诊断记录 其中 同一就诊
  标记
```
# E0615 Key that cannot group

The value cannot be a key: it is worked out, holds several codes, belongs to a record that a candidate may have several of, or has the name of another key or value.

Wrong:
```
rule EX-001 "example"
  for each visit
  flag if same diagnoses, count > 1
```
Right:
```
rule EX-001 "example"
  for each visit
  flag if same main_diagnosis, count > 1
```
A key is a field, a part of a date, or a value behind a reference or in a table.
# E0615 该值不能用于分组

该值不能作为分组键：它是计算结果、含有多个代码、属于候选记录可能对应多条的记录，或与其他键重名。分组键须为字段、日期部分，或通过引用、对照表取得的值。

错误：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 同一诊断，次数 ＞ 1
```
正确：
```
规则 例-001 “例”
  对每次 就诊
  标记 若 同一主要诊断，次数 ＞ 1
```
# E0616 Grade in the wrong order

A grade stands behind `otherwise`, or is there twice.

Wrong:
```
grade alert for each hospital
  is red if level is primary
  otherwise blue
  is orange if level is secondary
```
Right:
```
grade alert for each hospital
  is red if level is primary
  is orange if level is secondary
  otherwise blue
```
The first grade that is true counts, and `otherwise` takes all that is left.
# E0616 分级次序有误

“否则”之后还有分级，或分级重复。取第一个成立的分级，“否则”包括其余全部情形。

错误：
```
分级 预警 对每家 医院
  为 红 若 级别 为 一级
  否则 蓝
  为 橙 若 级别 为 二级
```
正确：
```
分级 预警 对每家 医院
  为 红 若 级别 为 一级
  为 橙 若 级别 为 二级
  否则 蓝
```
# E0617 Period without an open end

A period does not say what it means where its end is missing.

Wrong:
```
record stay from "stay.csv"
  id : code key
  first : date
  last : date
  period length from first to last by day
```
Right:
```
record stay from "stay.csv"
  id : code key
  first : date
  last : date
  period length from first to last by day open end unknown
```
A patient without a discharge may still be there (`open end forever`), or the date may be lost (`open end unknown`). The difference decides verdicts, so it is always said.
# E0617 时段未说明未止情形

时段未说明结束时间缺失时的含义。没有出院时间可能是仍在院（“未止视为 持续”），也可能是数据缺失（“未止视为 未知”），两者影响判定，因此必须写明。

错误：
```
记录 住院 来自 “stay.csv”
  编号：代码 主键
  开始：日期
  结束：日期
  时段 天数 自 开始 至 结束 按天
```
正确：
```
记录 住院 来自 “stay.csv”
  编号：代码 主键
  开始：日期
  结束：日期
  时段 天数 自 开始 至 结束 按天 未止视为 未知
```
# E0618 `effective` without a date

A rule that is in force for a time is judged by the date of its candidates, and these have none: every one of them would be undetermined.

Wrong:
```
rule EX-001 "example"
  effective from 2024-05-01
  for each diagnosis
  where code is "I20"
  flag
```
Right:
```
rule EX-001 "example"
  effective from 2024-05-01
  for each visit
  where main_diagnosis is "I20"
  flag
```
Leave `effective` out where the rule holds whenever the data was made, or say in the declaration of the record which field dates it: `record diagnosis from "diagnosis.csv" at made`.
# E0618 “施行”缺少可比的日期

限定施行期的规则按候选记录的日期判断是否有效，而该记录没有日期，每条都将无法判定。请删去“施行”，或在记录声明中用“记时按”说明日期字段。

错误：
```
规则 例-001 “例”
  施行 自 2024-05-01
  对每条 诊断记录
  其中 诊断编码 为 “I20”
  标记
```
正确：
```
规则 例-001 “例”
  施行 自 2024-05-01
  对每次 就诊
  其中 主要诊断 为 “I20”
  标记
```
# E0701 Column not in the file

The data file has no column with any of the headers that the field lists. A file is read as declared, so nothing is guessed.

Wrong:
```
record fee from "fee.csv"
  line : code key
  amount : money
```
```csv fee.csv
line,det_sum
1,10.00
```
Right:
```
record fee from "fee.csv"
  line : code key
  amount : money from "amount" or "det_sum"
```
```csv fee.csv
line,det_sum
1,10.00
```
Without the right column every value of the field would be missing and every rule that needs it undetermined. The error says so once, before any rule runs.
# E0701 文件中没有该列

数据文件中没有字段所列的任何一个列名。数据一律按声明读取，不作猜测。请核对列名，或用“或 "…"”补充另一种列名；确实没有该列时请删除该字段。缺少列时该字段的值将全部缺失，因此在运行规则之前即报错。

错误：
```
记录 费用 来自 “费用.csv”
  明细号：代码 主键
  金额：金额
```
```csv 费用.csv
明细号,总额
1,10.00
```
正确：
```
记录 费用 来自 “费用.csv”
  明细号：代码 主键
  金额：金额 来自 “金额” 或 “总额”
```
```csv 费用.csv
明细号,总额
1,10.00
```
# E0702 Column twice in the file

Two columns of the data file have the header that a field is read from, so nobody can tell which is meant.

Wrong:
```
record fee from "fee.csv"
  line : code key
  amount : money
```
```csv fee.csv
line,amount,amount
1,10.00,9.00
```
Right:
```
record fee from "fee.csv"
  line : code key
  amount : money
```
```csv fee.csv
line,amount,amount_paid
1,10.00,9.00
```
# E0702 文件中列名重复

数据文件中有两列同名，而某个字段正从该列读取，无法判断应取哪一列。请在文件首行为每一列取不同的名称。没有字段使用的列可以重名。

错误：
```
记录 费用 来自 “费用.csv”
  明细号：代码 主键
  金额：金额
```
```csv 费用.csv
明细号,金额,金额
1,10.00,9.00
```
正确：
```
记录 费用 来自 “费用.csv”
  明细号：代码 主键
  金额：金额
```
```csv 费用.csv
明细号,金额,实付金额
1,10.00,9.00
```
# E0703 Data file in another encoding

The bytes of the data file are not text in the encoding that the record declares: UTF-8, or what stands behind `encoding`. The message names the first byte that does not fit.

Wrong:
```
record fee from "fee.csv"
  line : code key
  memo : text
```
```csv fee.csv gb18030
line,memo
1,左膝
```
Right:
```
record fee from "fee.csv" encoding gb18030
  line : code key
  memo : text
```
```csv fee.csv gb18030
line,memo
1,左膝
```
The encoding is never guessed: a wrong guess turns names and codes into others without a word.
# E0703 数据文件编码不符

数据文件的字节不是所声明的编码：默认 UTF-8，或“编码”之后所写的编码。消息给出第一个不符的字节的位置。由中文版表格软件另存为“CSV”的文件多为 GB18030，请在文件名后写“编码 gb18030”；UTF-16 文件请另存为“CSV UTF-8”。编码从不猜测，以免姓名和编码被悄悄读错。

错误：
```
记录 费用 来自 “费用.csv”
  明细号：代码 主键
  备注：文本
```
```csv 费用.csv gb18030
明细号,备注
1,左膝
```
正确：
```
记录 费用 来自 “费用.csv” 编码 gb18030
  明细号：代码 主键
  备注：文本
```
```csv 费用.csv gb18030
明细号,备注
1,左膝
```
# E0704 Data file with an unclosed quote

A cell starts with the quote character and nothing closes it, so the rest of the file would be one cell.

Wrong:
```
record fee from "fee.csv"
  line : code key
  memo : text
```
```csv fee.csv
line,memo
1,"left leg
2,right leg
```
Right:
```
record fee from "fee.csv"
  line : code key
  memo : text
```
```csv fee.csv
line,memo
1,"left leg"
2,right leg
```
Where the file quotes with another character, say which: `from "fee.csv" quote "'"`. A quote character inside a cell that does not start with one is an ordinary character.
# E0704 数据文件引号未闭合

某个单元格以引号开头而没有闭合，文件余下的部分都会成为这一个单元格。请补上引号；文件使用其他引号字符时，请写明：`引号 "'"`。不在单元格开头的引号只是普通字符。

错误：
```
记录 费用 来自 “费用.csv”
  明细号：代码 主键
  备注：文本
```
```csv 费用.csv
明细号,备注
1,"左膝
2,右膝
```
正确：
```
记录 费用 来自 “费用.csv”
  明细号：代码 主键
  备注：文本
```
```csv 费用.csv
明细号,备注
1,"左膝"
2,右膝
```
# E0705 Data file without a header

The data file is empty. Its first line must hold the names of the columns, also when there are no rows.

Wrong:
```
record fee from "fee.csv"
  line : code key
  amount : money
```
```csv fee.csv
```
Right:
```
record fee from "fee.csv"
  line : code key
  amount : money
```
```csv fee.csv
line,amount
```
An empty file is more often an export that failed than data without rows. A record whose file is not there at all is no error: rules that need it are undetermined as a whole.
# E0705 数据文件没有表头

数据文件是空的。文件首行必须写列名，没有数据行时也是如此。空文件往往意味着导出失败。文件根本不存在时不是错误：需要它的规则整体无法判定。

错误：
```
记录 费用 来自 “费用.csv”
  明细号：代码 主键
  金额：金额
```
```csv 费用.csv
```
正确：
```
记录 费用 来自 “费用.csv”
  明细号：代码 主键
  金额：金额
```
```csv 费用.csv
明细号,金额
```
# E0706 Data file in another form

The first line of the data file shows that it was not written as the rulebook says: its cells are separated by another sign, its lines end in carriage returns alone, or it is no text.

Wrong:
```
record fee from "fee.csv"
  line : code key
  amount : money
```
```csv fee.csv
line;amount
1;10.00
```
Right:
```
record fee from "fee.csv" delimiter ";"
  line : code key
  amount : money
```
```csv fee.csv
line;amount
1;10.00
```
Files are read as declared and never guessed. This is told once for the file, since otherwise every column would be missing.
# E0706 数据文件格式不符

数据文件的首行表明它与声明的格式不符：单元格以其他符号分隔、仅以回车符换行，或者不是文本文件。

文件按声明读取，从不猜测。该问题每个文件只报告一次，否则每一列都会报告缺失。

错误：
```
记录 费用 来自 “费用.csv”
  明细号：代码 主键
  金额：金额
```
```csv 费用.csv
明细号;金额
1;10.00
```
正确：
```
记录 费用 来自 “费用.csv” 分隔符 “;”
  明细号：代码 主键
  金额：金额
```
```csv 费用.csv
明细号;金额
1;10.00
```
# E0711 File that is not there

The file of a list or table cannot be opened.

Wrong:
```
list dialysis from "lists/dialysys.csv"
```
```csv lists/dialysis.csv
code,name
311000006,Dialysis
```
Right:
```
list dialysis from "lists/dialysis.csv"
```
```csv lists/dialysis.csv
code,name
311000006,Dialysis
```
The path starts at the folder of the rulebook that names it.
# E0711 文件不存在

清单或对照表的文件无法打开。路径从写明它的规则库所在目录算起，请核对文件名与大小写。

错误：
```
清单 透析 来自 “清单/透折.csv”
```
```csv 清单/透析.csv
编码,名称
311000006,血液透析
```
正确：
```
清单 透析 来自 “清单/透析.csv”
```
```csv 清单/透析.csv
编码,名称
311000006,血液透析
```
# E0712 File in another encoding

A list or table file is not in the encoding that the rulebook says, or not in UTF-8 where it says none. The message names the first bad byte and, where it is certain, the encoding to write.

Wrong:
```
list dialysis from "lists/dialysis.csv"
```
```csv lists/dialysis.csv gb18030
code,name
311000006,血液透析
```
Right:
```
list dialysis from "lists/dialysis.csv" encoding gb18030
```
```csv lists/dialysis.csv gb18030
code,name
311000006,血液透析
```
Text read in the wrong encoding would match nothing, without a word.
# E0712 文件编码不符

清单或对照表文件的编码与规则库所写不符（未写时为 UTF-8）。提示给出第一个无法识别的字节，能确定时还给出应写的编码，如 `编码 gb18030`。

错误：
```
清单 透析 来自 “清单/透析.csv”
```
```csv 清单/透析.csv gb18030
编码,名称
311000006,血液透析
```
正确：
```
清单 透析 来自 “清单/透析.csv” 编码 gb18030
```
```csv 清单/透析.csv gb18030
编码,名称
311000006,血液透析
```
# E0713 File that is not well formed

A list or table file is not well formed: it is empty, a quote is never closed, or text stands behind a closing quote.

Wrong:
```
list dialysis from "dialysis.csv"
```
```csv dialysis.csv
code,name
"311000006,Dialysis
```
Right:
```
list dialysis from "dialysis.csv"
```
```csv dialysis.csv
code,name
"311000006",Dialysis
```
The first line names the columns, also in a list; a quote inside a quoted cell is doubled.
# E0713 文件格式有误

清单或对照表文件格式有误：文件为空、引号未闭合，或右引号之后还有文本。首行为列名（清单也是），单元格内的引号须写两个。

错误：
```
清单 透析 来自 “透析.csv”
```
```csv 透析.csv
编码,名称
"311000006,血液透析
```
正确：
```
清单 透析 来自 “透析.csv”
```
```csv 透析.csv
编码,名称
"311000006",血液透析
```
# E0714 Column that is not there

A table file lacks a column, or has it twice.

Wrong:
```
table quota from "quota.csv"
  item : code key
  quantity : decimal
```
```csv quota.csv
item,qty
A,3
```
Right:
```
table quota from "quota.csv"
  item : code key
  quantity : decimal from "qty"
```
```csv quota.csv
item,qty
A,3
```
A column is found by a header behind `from`, or by any name of the field.
# E0714 缺少列

对照表文件缺少某列，或该列重复。列按“来自”之后的列名查找，也可用字段的任一名称作列名。

错误：
```
对照表 限额 来自 “限额.csv”
  项目：代码 主键
  数量：小数
```
```csv 限额.csv
项目,最多
A,3
```
正确：
```
对照表 限额 来自 “限额.csv”
  项目：代码 主键
  数量：小数 来自 “最多”
```
```csv 限额.csv
项目,最多
A,3
```
# E0715 Row that cannot be read

A row of a table cannot be used: a cell is not of its column's type, a key written in the rulebook is empty, the number of cells is not that of the header, or the row ends before it starts. The message gives file, line and column.

Wrong:
```
table quota from "quota.csv"
  item : code key
  quantity : decimal
```
```csv quota.csv
item,quantity
A,three
```
Right:
```
table quota from "quota.csv"
  item : code key
  quantity : decimal
```
```csv quota.csv
item,quantity
A,3
```
In data a bad cell is missing and counted; in the knowledge that rules rest on it is an error.
# E0715 无法读取的行

对照表的某行无法使用：单元格与列的类型不符、主键为空、单元格数与表头不同，或有效期结束早于开始。提示给出文件、行和列。数据文件中的坏值按缺失处理，而规则所依据的对照表必须正确。

错误：
```
对照表 限额 来自 “限额.csv”
  项目：代码 主键
  数量：小数
```
```csv 限额.csv
项目,数量
A,三
```
正确：
```
对照表 限额 来自 “限额.csv”
  项目：代码 主键
  数量：小数
```
```csv 限额.csv
项目,数量
A,3
```
# E0716 Two rows with the same keys

Two rows of a table have the same keys, and are in force on the same days.

Wrong:
```
table quota from "quota.csv" effective start to end
  item : code key
  quantity : decimal
```
```csv quota.csv
item,quantity,start,end
A,3,2024-01-01,2024-06-30
A,2,2024-06-30,
```
Right:
```
table quota from "quota.csv" effective start to end
  item : code key
  quantity : decimal
```
```csv quota.csv
item,quantity,start,end
A,3,2024-01-01,2024-06-30
A,2,2024-07-01,
```
A lookup on one day finds one row. Both days of a row's validity belong to it.
# E0716 主键相同的两行

对照表有两行主键相同且有效期重叠（起止日期均包含在内）。同一天只能查到一行，请修改其中一行的有效期或删除重复行。

错误：
```
对照表 限额 来自 “限额.csv” 施行 起 至 止
  项目：代码 主键
  数量：小数
```
```csv 限额.csv
项目,数量,起,止
A,3,2024-01-01,2024-06-30
A,2,2024-06-30,
```
正确：
```
对照表 限额 来自 “限额.csv” 施行 起 至 止
  项目：代码 主键
  数量：小数
```
```csv 限额.csv
项目,数量,起,止
A,3,2024-01-01,2024-06-30
A,2,2024-07-01,
```
# E0801 Test of something that is not there

A test is for a rule or a grade that is not there.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-01
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
```
The id behind `for` is that of a rule in force after all amendments, or the name of a grade.
# E0801 测试对象不存在

测试对象不存在。“针对”之后应为（经各层修订后）有效的规则编号或分级名称。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-01
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
# E0802 What a test gives

A test gives something that cannot be given.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fees
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
```
A test gives rows of records that are read from files, and tables and lists in place of the rulebook's, each once. Derived records and findings are computed from them.
# E0802 测试给定的内容

测试给定的内容有误。可以给定从文件读取的记录，以及用来代替规则库中同名对照表和清单的内容，各一次；派生记录和问题由计算得出，不能给定。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
# E0803 Column that a test gives

A column of a test is no column of its record.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amounts |
    | 1    | 200    |
  expect finding fee 1
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
```
A column has any name of a field, or a header of the data file. Computed fields cannot be given. Columns that the rule does not need may be left out.
# E0803 测试给定的列

测试的列不是该记录的字段。列名可为字段的任一名称或数据文件的列名；计算字段不能给定；规则用不到的列可以省略。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金颜 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
# E0804 Row with too many or too few cells

A row of a test has more or fewer cells than its first row has names.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200 | 3 |
  expect finding fee 1
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
```
An empty cell is written as nothing between two `|`.
# E0804 行的单元格数不符

测试某行的单元格数与首行不同。空单元格请在两个 `|` 之间留空。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  | 3 |
  预期 问题 费用明细 1
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
# E0805 What a test expects

A test expects a record, key, field or step of a grade that is not there.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 2
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
```
An expectation names rows that the test gives. Without a column for the key, rows are numbered from 1.
# E0805 测试的预期

测试的预期中提到的记录、主键、字段或等级不存在。预期只能提到测试给定的行；未给出主键列时，各行依次编号为 1、2、3……

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 2
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
# E0806 Test without an expectation

A test expects nothing.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
```
A test without an expectation would always pass.
# E0806 测试没有预期

测试没有预期，永远会通过。请写 `预期 问题 …`、`预期 无问题`、`预期 无法判定 …` 或 `预期 不适用`。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
# E0807 Outcome of a rule and of a grade

A test for a rule expects a grade, or a test for a grade an outcome of a rule.

Wrong:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect grade H1 red
```
Right:
```
rule DAY-001 "Dear" flag if amount > 100
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
```
Rules have findings; grades have steps.
# E0807 规则与分级的预期混用

针对规则的测试写了分级的预期，或针对分级的测试写了规则的预期。规则的结论是问题等四种，分级的结论是等级。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 分级 H1 红
```
正确：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
```
# E0820 Column missing in expected.csv

A fixture folder holds data files and an `expected.csv` that says what the rulebook must find in them. It needs the columns `rule`, `outcome` and `flagged`; `recover` is compared where it is there.

Wrong:
```
record bill from "bill.csv" default
  id : code key
  amount : money
rule DAY-001 "Dear" flag if amount > 100
```
```csv dear/bill.csv
id,amount
2,200
```
```csv dear/expected.csv
rule,flagged
DAY-001,bill:2
```
Right:
```
record bill from "bill.csv" default
  id : code key
  amount : money
rule DAY-001 "Dear" flag if amount > 100
```
```csv dear/bill.csv
id,amount
2,200
```
```csv dear/expected.csv
rule,outcome,flagged
DAY-001,finding,bill:2
```
Without the outcome it would be open whether the record must be a finding or undetermined.
# E0820 expected.csv 缺少列

样例文件夹中有数据文件和 `expected.csv`，后者写明规则库应有的结论，必须有 `rule`、`outcome`、`flagged` 三列；有 `recover` 列时比较金额。没有 outcome 就无从知道该记录应是问题还是无法判定。

错误：
```
记录 账单 来自 “账单.csv” 默认
  账单号：代码 主键
  金额：金额
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
```
```csv 贵/账单.csv
账单号,金额
2,200
```
```csv 贵/expected.csv
rule,flagged
贵-001,账单:2
```
正确：
```
记录 账单 来自 “账单.csv” 默认
  账单号：代码 主键
  金额：金额
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
```
```csv 贵/账单.csv
账单号,金额
2,200
```
```csv 贵/expected.csv
rule,outcome,flagged
贵-001,finding,账单:2
```
# E0821 Row of expected.csv that says nothing

Each row names a rule or grade of the rulebook, an outcome (`finding`, `clear`, `undetermined`, `not applicable`; for a grade its step), the records as `name:key` joined by `;`, and an amount or nothing.

Wrong:
```
record bill from "bill.csv" default
  id : code key
  amount : money
rule DAY-001 "Dear" flag if amount > 100
```
```csv dear/bill.csv
id,amount
2,200
```
```csv dear/expected.csv
rule,outcome,flagged
DAY-001,found,bill:2
```
Right:
```
record bill from "bill.csv" default
  id : code key
  amount : money
rule DAY-001 "Dear" flag if amount > 100
```
```csv dear/bill.csv
id,amount
2,200
```
```csv dear/expected.csv
rule,outcome,flagged
DAY-001,finding,bill:2
```
A row that is not understood would compare nothing, and the test would pass for no reason.
# E0821 expected.csv 中无法理解的行

每行依次为：规则库中的规则或分级；结论（`finding`、`clear`、`undetermined`、`not applicable`，分级则为其级别）；记录，写作 `名称:主键`，多个用 `;` 连接；金额或空。无法理解的行什么也比较不了，测试会毫无理由地通过。

错误：
```
记录 账单 来自 “账单.csv” 默认
  账单号：代码 主键
  金额：金额
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
```
```csv 贵/账单.csv
账单号,金额
2,200
```
```csv 贵/expected.csv
rule,outcome,flagged
贵-001,有问题,账单:2
```
正确：
```
记录 账单 来自 “账单.csv” 默认
  账单号：代码 主键
  金额：金额
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
```
```csv 贵/账单.csv
账单号,金额
2,200
```
```csv 贵/expected.csv
rule,outcome,flagged
贵-001,finding,账单:2
```
# E0840 Data file too large

A data file may have 16 GB. Run the rulebook over a shorter time or fewer hospitals at once.
# E0840 数据文件过大

数据文件不得超过 16 GB。请分时段或分医院运行。
# E0841 Too many rows in a data file

A data file may have 100,000,000 rows. Run the rulebook over a shorter time or fewer hospitals at once; rules whose `same` begins with the patient or the hospital give the same findings when the data is split by it.
# E0841 数据文件行数过多

数据文件不得超过 100,000,000 行。请分时段或分医院运行；以“同一患者”或“同一医院”开头的规则，按其拆分数据后结论不变。
# E0842 Too many columns in a data file

The first line of a data file may name 4,096 columns. More of them show that its lines do not end as lines, or that `delimiter` names a sign that stands inside of cells.
# E0842 数据文件列数过多

数据文件首行最多有 4,096 列。更多时说明换行不正常，或“分隔符”写成了单元格中的字符。
# E0843 Rule with too many findings

A rule that finds more than 1,000,000 times ends as undetermined as a whole: nobody can look at so many, and part of them would be a lottery. Narrow it with `where`, or flag groups instead of single records. As a rule a condition is missing.
# E0843 规则的问题过多

一条规则的问题超过 1,000,000 个时，整条规则为无法判定：无人能逐一核对，只列一部分则取舍无据。请用“其中”缩小范围，或按组而不按单条标记。通常是漏写了条件。
# E0844 Rule with too many pairs

A rule `for each pair of` that puts more than 20,000,000 pairs side by side ends as undetermined as a whole. Say what the two have in common by `same patient`, or how near they are by `within 30 days`: then only those are paired.
# E0844 规则的成对记录过多

“对 … 两条”的规则，成对记录超过 20,000,000 对时，整条规则为无法判定。请用“同一患者”写明两条的共同之处，或用“30天内”写明相距多近，只有符合的才配对。
# E0845 Rule with too many matches

A rule whose `with` finds more than 20,000,000 records or combinations of records ends as undetermined as a whole. Say in its `where` what they have in common with the candidate by `same`, or how near they are by `within`; where one match is enough, write `the next` or `the previous`.
# E0845 规则的匹配过多

规则的“存在”找到的记录或其组合超过 20,000,000 个时，整条规则为无法判定。请在“其中”用“同一”写明与候选记录的共同之处，或写明时限；只需一条时，请写“下一次”或“上一次”。
# E0941 Lint allowed without a reason

`allow` says why the lints are meant to be so. Whoever reads the rulebook later must be able to tell a decision from an oversight.

Wrong:
```
list dialysis = "311000006"
allow W0917 for dialysis
```
Right:
```
list dialysis = "311000006"
allow W0917 for dialysis because "used by the cities below us"
```
# E0941 允许提示而未说明理由

`允许` 须写明理由，以便日后查阅的人分清这是决定还是疏漏。

错误：
```
清单 血液透析 = “311000006”
允许 W0917 针对 血液透析
```
正确：
```
清单 血液透析 = “311000006”
允许 W0917 针对 血液透析 说明 “由地市规则库使用”
```
# E0942 Allowed code is no lint

`allow` takes the codes of lints, which begin with `W`. What an error says must be corrected, since without that the rulebook cannot be run.

Wrong:
```
list dialysis = "311000006"
allow W0971 for dialysis because "used by the cities below us"
```
Right:
```
list dialysis = "311000006"
allow W0917 for dialysis because "used by the cities below us"
```
# E0942 允许的代码不是提示

`允许` 之后写提示的代码，以 `W` 开头。错误必须改正，否则规则库无法运行。

错误：
```
清单 血液透析 = “311000006”
允许 E0301 针对 血液透析 说明 “由地市规则库使用”
```
正确：
```
清单 血液透析 = “311000006”
允许 W0917 针对 血液透析 说明 “由地市规则库使用”
```
# E0943 Allowed for something that is not there

Behind `for` stand ids of rules and names of what is declared in the rulebook or in one below it: choices, records, lists, tables, parameters, derived records, grades.

Wrong:
```
list dialysis = "311000006"
allow W0917 for dialisys because "used by the cities below us"
```
Right:
```
list dialysis = "311000006"
allow W0917 for dialysis because "used by the cities below us"
```
# E0943 允许所针对的对象不存在

`针对` 之后写规则编号，或本规则库及其所基于的规则库中声明的名称：选项、记录、清单、对照表、参数、派生记录、分级。

错误：
```
清单 血液透析 = “311000006”
允许 W0917 针对 血透 说明 “由地市规则库使用”
```
正确：
```
清单 血液透析 = “311000006”
允许 W0917 针对 血液透析 说明 “由地市规则库使用”
```
# W0901 `or` beside a comma

A comma means *and* and binds looser than `or`: `a, b or c` is *a, and one of b and c*. A reader may well take it the other way; brackets say which.

Wrong:
```
rule A flag if amount > 1, price > 2 or quantity > 3
```
Right:
```
rule A flag if amount > 1, (price > 2 or quantity > 3)
```
# W0901 “或”与逗号并列

逗号表示“且”，结合力弱于 `或`：`甲，乙 或 丙` 读作“甲，且乙丙之一”。读者容易误解，请加括号。

错误：
```
规则 例-001
  标记 若 金额 ＞ 1，单价 ＞ 2 或 数量 ＞ 3
```
正确：
```
规则 例-001
  标记 若 金额 ＞ 1，(单价 ＞ 2 或 数量 ＞ 3)
```
# W0911 Rule without a basis

A rule does not say which article it rests on.

Wrong:
```
rule DAY-001 "Dear"
  flag if amount > 100
  because "{item} costs {amount}"
```
Right:
```
rule DAY-001 "Dear"
  basis "Price law" article "3"
  flag if amount > 100
  because "{item} costs {amount}"
```
Who is charged has a right to know by which rule.
# W0911 规则没有依据

规则没有写明依据。被检查对象有权知道依据哪一条款，请写 `依据 “…” 条款 “…”`。

错误：
```
规则 贵-001 “金额过高”
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
```
正确：
```
规则 贵-001 “金额过高”
  依据 “价格法” 条款 “3”
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
```
# W0912 Rule without tests

No test is for this rule.

Wrong:
```
rule DAY-001 "Dear"
  basis "Price law" article "3"
  flag if amount > 100
  because "{item} costs {amount}"
```
Right:
```
rule DAY-001 "Dear"
  basis "Price law" article "3"
  flag if amount > 100
  because "{item} costs {amount}"
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
test "cheap" for DAY-001
  given fee
    | line | amount |
    | 1    | 2      |
  expect clear
test "unknown" for DAY-001
  given fee
    | line |
    | 1    |
  expect undetermined fee 1 missing amount
```
A rule is ready for release when its tests show it fire, stay silent and stay undetermined.
# W0912 规则没有测试

规则没有测试。规则应有测试表明它能发现问题、不误报，并在数据缺失时无法判定，方可发布。

错误：
```
规则 贵-001 “金额过高”
  依据 “价格法” 条款 “3”
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
```
正确：
```
规则 贵-001 “金额过高”
  依据 “价格法” 条款 “3”
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
测试 “金额低” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 2    |
  预期 无问题
测试 “没有金额” 针对 贵-001
  给定 费用明细
    | 明细号 |
    | 1      |
  预期 无法判定 费用明细 1 缺失 金额
```
# W0913 Rule whose tests leave something out

The tests of a rule do not show all of: it fires, it stays silent, it stays undetermined.

Wrong:
```
rule DAY-001 "Dear"
  basis "Price law" article "3"
  flag if amount > 100
  because "{item} costs {amount}"
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
test "cheap" for DAY-001
  given fee
    | line | amount |
    | 1    | 2      |
  expect clear
```
Right:
```
rule DAY-001 "Dear"
  basis "Price law" article "3"
  flag if amount > 100
  because "{item} costs {amount}"
test "dear" for DAY-001
  given fee
    | line | amount |
    | 1    | 200    |
  expect finding fee 1
test "cheap" for DAY-001
  given fee
    | line | amount |
    | 1    | 2      |
  expect clear
test "unknown" for DAY-001
  given fee
    | line |
    | 1    |
  expect undetermined fee 1 missing amount
```
The message names what is missing.
# W0913 规则的测试不完整

规则的测试不完整，缺少有问题、无问题、无法判定中的某一种，提示中列出缺少的种类。

错误：
```
规则 贵-001 “金额过高”
  依据 “价格法” 条款 “3”
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
测试 “金额低” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 2    |
  预期 无问题
```
正确：
```
规则 贵-001 “金额过高”
  依据 “价格法” 条款 “3”
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
测试 “金额高” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 200  |
  预期 问题 费用明细 1
测试 “金额低” 针对 贵-001
  给定 费用明细
    | 明细号 | 金额 |
    | 1      | 2    |
  预期 无问题
测试 “没有金额” 针对 贵-001
  给定 费用明细
    | 明细号 |
    | 1      |
  预期 无法判定 费用明细 1 缺失 金额
```
# W0915 Rule without a sentence for the reader

A rule has no sentence that tells the reader why.

Wrong:
```
rule DAY-001 "Dear"
  basis "Price law" article "3"
  flag if amount > 100
```
Right:
```
rule DAY-001 "Dear"
  basis "Price law" article "3"
  flag if amount > 100
  because "{item} costs {amount}"
```
The sentence stands in the report, with the values of the finding.
# W0915 规则没有说明

规则没有“说明”。说明会连同具体数值写入报告，请写 `说明 “… {项目} …”`。

错误：
```
规则 贵-001 “金额过高”
  依据 “价格法” 条款 “3”
  标记 若 金额 ＞ 100
```
正确：
```
规则 贵-001 “金额过高”
  依据 “价格法” 条款 “3”
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
```
# W0916 Rule without a title

A rule has no title.

Wrong:
```
rule DAY-001
  basis "Price law" article "3"
  flag if amount > 100
  because "{item} costs {amount}"
```
Right:
```
rule DAY-001 "Dear"
  basis "Price law" article "3"
  flag if amount > 100
  because "{item} costs {amount}"
```
The title stands in reports beside the id.
# W0916 规则没有名称

规则没有名称。名称与编号一起写入报告，请写在编号之后。

错误：
```
规则 贵-001
  依据 “价格法” 条款 “3”
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
```
正确：
```
规则 贵-001 “金额过高”
  依据 “价格法” 条款 “3”
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
```
# W0917 Declared and never used

A list, table, parameter, choice, record or derived record is declared and never used.

Wrong:
```
list dialysis = "311000006"
rule DAY-001 "Dear"
  basis "Price law" article "3"
  flag if amount > 100
  because "{item} costs {amount}"
```
Right:
```
list dialysis = "311000006"
rule DAY-001 "Dear"
  basis "Price law" article "3"
  flag if item in dialysis, amount > 100
  because "{item} costs {amount}"
```
It may be left over, or its name may be misspelt where it was meant to be used.
# W0917 声明后未使用

清单、对照表、参数、选项、记录或派生记录声明后未被使用，可能是遗留内容，也可能是使用处写错了名称。

错误：
```
清单 血液透析 = “311000006”
规则 高价-001 “高价”
  标记 若 金额＞100
```
正确：
```
清单 血液透析 = “311000006”
规则 高价-001 “高价”
  标记 若 项目 属于 血液透析，金额＞100
```
# W0918 Exemption for a category without rules

`exempt category` names a category that no rule has.

Wrong:
```
rule DAY-001 "Dear"
  basis "Price law" article "3"
  category charging
  flag if amount > 100
  because "{item} costs {amount}"
exempt category chargin if quantity < 2 because "small"
```
Right:
```
rule DAY-001 "Dear"
  basis "Price law" article "3"
  category charging
  flag if amount > 100
  because "{item} costs {amount}"
exempt category charging if quantity < 2 because "small"
```
The exemption has no effect.
# W0918 豁免的违规类型没有规则

“豁免 违规类型”所列的类型没有任何规则，豁免不起作用，请核对名称。

错误：
```
规则 贵-001 “金额过高”
  依据 “价格法” 条款 “3”
  违规类型 收费
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
豁免 违规类型 收废 若 数量 ＜ 2 说明 “数量少”
```
正确：
```
规则 贵-001 “金额过高”
  依据 “价格法” 条款 “3”
  违规类型 收费
  标记 若 金额 ＞ 100
  说明 “{项目}的金额为{金额}”
豁免 违规类型 收费 若 数量 ＜ 2 说明 “数量少”
```
# W0919 Money of a finding without a weight per row

A rule asks money back once per finding, and its record does not say which money a row is about.

Wrong:
```
record bill from "bill.csv" at time default
  id : code key
  patient : code
  time : time
  paid : money
  due : money
rule SUM-001 "Dear" flag if same patient, total due > 100 recover total due
```
Right:
```
record bill from "bill.csv" at time worth due default
  id : code key
  patient : code
  time : time
  paid : money
  due : money
rule SUM-001 "Dear" flag if same patient, total due > 100 recover total due
```
The money of a finding is shared among its rows by their worth, for the total without double counting; without a worth it is shared equally.
# W0919 问题金额无法按行分摊

规则按问题整体追回金额，但其记录没有“计额”字段。为得出去重后的总额，金额须分摊到各行；没有计额字段时平均分摊。请在记录首部写 `计额` 和金额字段。

错误：
```
记录 账单 来自 “bill.csv” 记时按 时间 默认
  编号：代码 主键
  患者：代码
  时间：时间
  已付：金额
  应付：金额
规则 总-001 “金额过高”
  标记 若 同一患者，合计应付 ＞ 100
  追回 合计应付
```
正确：
```
记录 账单 来自 “bill.csv” 记时按 时间 默认 计额 应付
  编号：代码 主键
  患者：代码
  时间：时间
  已付：金额
  应付：金额
规则 总-001 “金额过高”
  标记 若 同一患者，合计应付 ＞ 100
  追回 合计应付
```
# W0921 Rows without a key

Rows of a table's file have nothing in a key column. They can match nothing and are left out; the message gives their lines.

Wrong:
```
table quota from "quota.csv"
  item : code key
  quantity : decimal
```
```csv quota.csv
item,quantity
A,2
,3
```
Right:
```
table quota from "quota.csv"
  item : code key
  quantity : decimal
```
```csv quota.csv
item,quantity
A,2
B,3
```
Official knowledge tables come with such rows, so they are no error; but what has no code is not watched.
# W0921 没有主键的行

对照表文件中有主键为空的行。这些行不会与任何数据匹配，已略去；提示给出行号。官方知识库中确有这样的行，因此不作错误处理，但没有编码的内容也不会被监管。

错误：
```
对照表 限额 来自 “限额.csv”
  项目：代码 主键
  数量：小数
```
```csv 限额.csv
项目,数量
A,2
,3
```
正确：
```
对照表 限额 来自 “限额.csv”
  项目：代码 主键
  数量：小数
```
```csv 限额.csv
项目,数量
A,2
B,3
```
# W0922 Condition that is never true

Whatever the values are, the condition is false or unknown. A count is never below 0 and in a group never below 1, a share lies between 0 and 1, a position is at least 1, an hour 0 to 23, a month of the year 1 to 12; `between` names the smaller value first.

Wrong:
```
rule DAY-001 flag if same patient, same day, count < 1
```
Right:
```
rule DAY-001 flag if same patient, same day, count > 1
```
The same is said of a branch of an `or`, and of conditions behind `has`, `no` and aggregates.
# W0922 条件永不成立

无论取何值，条件都为假或未知。次数不小于 0，组内不小于 1；满足比例在 0 与 1 之间；排位不小于 1；小时为 0 至 23；月份为 1 至 12；`介于` 先写较小的值。`或` 的一支，以及 `有`、`没有` 和汇总之后的条件，也同样检查。

错误：
```
规则 频次-001 标记 若 同一患者，同一天，次数＜1
```
正确：
```
规则 频次-001 标记 若 同一患者，同一天，次数＞1
```
# W0923 Conditions that never hold together

Each of the conditions may hold, but not both for the same record, so the rule finds nothing, or nothing fits. The note shows which conditions contradict each other. The days on which the rule is in force and the keys of its groups, which must be there, count as conditions too.

Wrong:
```
rule AMT-001 flag if amount > 500, amount < 300
```
Right:
```
rule AMT-001 flag if (amount > 500 or amount < 300)
```
A comma means *and*. Where one of the two is enough, write `or`.
# W0923 条件不可能同时成立

单看每个条件都可能成立，但对同一条记录不可能同时成立，因此规则查不出任何问题。说明指出与之矛盾的条件。规则的施行时间和分组所用字段（必须有值）也算作条件。逗号表示“且”，满足其一即可的请写 `或`。

错误：
```
规则 金额-001 标记 若 金额＞500，金额＜300
```
正确：
```
规则 金额-001 标记 若（金额＞500 或 金额＜300）
```
# W0924 Condition that is never false

The condition restricts nothing: it is never false, or it is false only where another condition of the rule is false as well. What is missing is looked at too: `amount is present` beside `amount > 5` is not told, since it makes a line without an amount clear.

Wrong:
```
rule AMT-001 flag if amount > 500, amount > 300
```
Right:
```
rule AMT-001 flag if amount > 500
```
Often a bound is wrong, or a comparison the wrong way round.
# W0924 条件永不为假

该条件没有限制任何内容：它永不为假，或者只在另一条件为假时才为假。缺失的情形也考虑在内：`金额＞5` 旁边的 `金额 为 有值` 不会提示，因为它使没有金额的记录成为无问题。常见原因是界限写错，或比较的方向写反。

错误：
```
规则 金额-001 标记 若 金额＞500，金额＞300
```
正确：
```
规则 金额-001 标记 若 金额＞500
```
# W0925 Grade that nothing can get

The first step that is true decides. Where the condition of this step is true, a step above it is true as well.

Wrong:
```
grade alert for each person
  give taken = total amount of fee (fee.patient = person)
  is yellow if taken > 100
  is red if taken > 1000
  otherwise blue
```
Right:
```
grade alert for each person
  give taken = total amount of fee (fee.patient = person)
  is red if taken > 1000
  is yellow if taken > 100
  otherwise blue
```
Write the strictest step first.
# W0925 永远达不到的分级

以第一个成立的等级为准。该级的条件成立时，上面某一级也成立。请把最严的写在最前。

错误：
```
分级 预警 对每个 人员
  得出 涉及 = 合计金额 取自 费用明细（费用明细.患者 = 人员）
  为 黄 若 涉及＞100
  为 红 若 涉及＞1000
  否则 蓝
```
正确：
```
分级 预警 对每个 人员
  得出 涉及 = 合计金额 取自 费用明细（费用明细.患者 = 人员）
  为 红 若 涉及＞1000
  为 黄 若 涉及＞100
  否则 蓝
```
# W0926 Two rules with the same conditions

Two rules that are in force on the same days find exactly the same: the same candidates, conditions, joins, groups, flags and exemptions. The order of conditions, other names for a record, `a < b` for `b > a` and `where` for `flag if` make no difference.

Wrong:
```
rule DUP-001 flag if amount > 500, quantity > 3
rule DUP-002 where quantity > 3 flag if 500 < amount
```
Right:
```
rule DUP-001 flag if amount > 500, quantity > 3
rule DUP-002 where quantity > 3 flag if 800 < amount
```
Every finding would be reported twice.
# W0926 两条规则的条件相同

两条规则在同一时间施行，查出的内容完全相同：对象、条件、关联、分组、标记和豁免都一样。条件的顺序、记录的称呼、`甲＜乙` 与 `乙＞甲`、`其中` 与 `标记 若` 的差别不影响结果。每个问题都会报告两次。

错误：
```
规则 重复-001 标记 若 金额＞500，数量＞3
规则 重复-002 其中 数量＞3 标记 若 金额＞500
```
正确：
```
规则 重复-001 标记 若 金额＞500，数量＞3
规则 重复-002 其中 数量＞3 标记 若 金额＞800
```
# W0927 Rule hidden by an exemption

Wherever the conditions of the rule hold, an exemption holds too, or is unknown. The rule can find nothing.

Wrong:
```
rule AMT-001 flag if amount > 500
  unless amount > 300
```
Right:
```
rule AMT-001 flag if amount > 500
  unless amount > 3000
```
This is so for `unless` and for `exempt` of another place.
# W0927 规则被豁免完全覆盖

凡规则条件成立之处，某项豁免也成立（或未知），因此规则查不出任何问题。`除非` 和别处的 `豁免` 都会检查。

错误：
```
规则 金额-001 标记 若 金额＞500
  除非 金额＞300
```
正确：
```
规则 金额-001 标记 若 金额＞500
  除非 金额＞3000
```
# W0928 Exemption that never applies

Where the conditions of the rule hold or are unknown, the exemption is false or unknown; it takes nothing away.

Wrong:
```
rule AMT-001 flag if amount > 500
  unless amount < 300
```
Right:
```
rule AMT-001 flag if amount > 500
  unless quantity < 3
```
An `exempt` for several rules is told only where it can hold for none of them.
# W0928 永不适用的豁免

规则条件成立或未知时，该豁免为假或未知，不起任何作用。针对多条规则的 `豁免` 只有对任何规则都不可能成立时才提示。

错误：
```
规则 金额-001 标记 若 金额＞500
  除非 金额＜300
```
正确：
```
规则 金额-001 标记 若 金额＞500
  除非 数量＜3
```
# W0929 Fields that nothing uses

A record declares fields, or a derived record values, that no condition, computed field, sum of money or sentence reads. One line names all such fields of a record. Keys, the date, the worth, what a reversal takes off, and fields that a test expects to be missing count as used; that a test fills a field in does not.

Wrong:
```
record bill from "bill.csv" at day_of default
  id : code key
  day_of : date
  amount : money
  note_text : text
rule AMT-001 flag if amount > 500
```
Right:
```
record bill from "bill.csv" at day_of default
  id : code key
  day_of : date
  amount : money
rule AMT-001 flag if amount > 500
```
Where the record describes a layout that others build on, allow it with that reason.
# W0929 未被使用的字段

记录声明的字段（或派生记录得出的值）没有被任何条件、计算字段、金额或说明读取。每个记录一行，列出全部。主键、记时、计额、冲销所用的字段以及测试预期缺失的字段视为已使用；测试中填写的字段不算。若记录描述的是供他人使用的数据格式，请用 `允许` 写明理由。

错误：
```
记录 账单 来自 “账单.csv” 记时按 日子 默认
  编号：代码 主键
  日子：日期
  金额：金额
  备注：文本
规则 金额-001 标记 若 金额＞500
```
正确：
```
记录 账单 来自 “账单.csv” 记时按 日子 默认
  编号：代码 主键
  日子：日期
  金额：金额
规则 金额-001 标记 若 金额＞500
```
# W0930 Days that are left out

Between two versions of a rule, two values of a parameter, or two rows of a table with the same keys lie days on which nothing is in force. On these days the rule is not applicable, and what reads the parameter or the table is undetermined.

Wrong:
```
rule AMT-001 effective from 2023-01-01 to 2023-12-30 flag if amount > 500
rule AMT-001 effective from 2024-01-01 flag if amount > 300
```
Right:
```
rule AMT-001 effective from 2023-01-01 to 2023-12-31 flag if amount > 500
rule AMT-001 effective from 2024-01-01 flag if amount > 300
```
Both the first and the last day of a period belong to it.
# W0930 施行时间有空档

规则的两个版本、参数的两个取值或对照表中主键相同的两行之间，有些日子没有任何一个有效。这些日子里规则不适用，读取该参数或对照表的结论为无法判定。时段的首日和末日都包含在内。

错误：
```
规则 金额-001 施行 自 2023-01-01 至 2023-12-30 标记 若 金额＞500
规则 金额-001 施行 自 2024-01-01 标记 若 金额＞300
```
正确：
```
规则 金额-001 施行 自 2023-01-01 至 2023-12-31 标记 若 金额＞500
规则 金额-001 施行 自 2024-01-01 标记 若 金额＞300
```
# W0931 Rows that no rule can read

The days on which some rows of a table are in force lie outside of those of every rule that reads the table, so no lookup finds these rows.

Wrong:
```
table price effective f to t
  item : code key
  most : money
  f : date
  t : date
  rows
  | item | most | f | t |
  | A | 10 | 2020-01-01 | 2020-12-31 |
  | A | 12 | 2021-01-01 | |
rule AMT-001 effective from 2021-01-01 flag if amount > price[item].most
```
Right:
```
table price effective f to t
  item : code key
  most : money
  f : date
  t : date
  rows
  | item | most | f | t |
  | A | 12 | 2021-01-01 | |
rule AMT-001 effective from 2021-01-01 flag if amount > price[item].most
```
Old rows may be kept for the record: then allow it with that reason. Nothing is said where something else than rules reads the table, such as a derived record.
# W0931 任何规则都读不到的行

对照表中某些行的有效期在所有读取该表的规则的施行时间之外，因此查不到这些行。为存档而保留的旧行，请用 `允许` 写明理由。若派生记录等规则以外的内容也读取该表，则不提示。

错误：
```
对照表 最高价 施行 起 至 止
  项目：代码 主键
  最高：金额
  起：日期
  止：日期
  行
  | 项目 | 最高 | 起 | 止 |
  | A | 10 | 2020-01-01 | 2020-12-31 |
  | A | 12 | 2021-01-01 | |
规则 金额-001 施行 自 2021-01-01 标记 若 金额＞最高价[项目].最高
```
正确：
```
对照表 最高价 施行 起 至 止
  项目：代码 主键
  最高：金额
  起：日期
  止：日期
  行
  | 项目 | 最高 | 起 | 止 |
  | A | 12 | 2021-01-01 | |
规则 金额-001 施行 自 2021-01-01 标记 若 金额＞最高价[项目].最高
```
# W0932 Condition that says nothing of the record that is looked for

A name alone is always the candidate's. In the `where` of another record, and in the brackets behind `has`, `no` and `of`, a condition that speaks of the candidate only, by names that the other record has too, is most often a slip: the record that is looked for is not asked.

Wrong:
```
rule ABS-001
  where item in surgery
  without another fee as a where same visit, same day, item in anaesthesia
  flag
```
Right:
```
rule ABS-001
  where item in surgery
  without another fee as a where same visit, same day, a.item in anaesthesia
  flag
```
A condition on the candidate stands in the rule's own `where`.
# W0932 条件没有涉及所查找的记录

单独写的名称一律指候选记录的字段。在查找其他记录的 `其中` 里，或在 `存在`、`取自` 等之后的括号里，只涉及候选记录、而所查找的记录也有同名字段的条件，多半是漏写了记录的名称：所查找的记录并未受此限制。

错误：
```
规则 无据-001
  其中 项目 属于 手术
  不存在 另一 费用明细 称 麻 其中 同一就诊，同一天，项目 属于 麻醉项目
  标记
```
正确：
```
规则 无据-001
  其中 项目 属于 手术
  不存在 另一 费用明细 称 麻 其中 同一就诊，同一天，麻.项目 属于 麻醉项目
  标记
```
针对候选记录的条件请写在规则自己的 `其中` 里。
# W0933 Allowed, but nothing was found

An `allow` names a code, a rule or a declaration for which there is no such lint. It may be left over from what was corrected since, and would hide the next one.

Wrong:
```
list dialysis = "311000006"
rule DAY-001 flag if item in dialysis
allow W0917 for dialysis because "used by the cities below us"
```
Right:
```
list dialysis = "311000006"
rule DAY-001 flag if item in dialysis
```
# W0933 允许的提示并未出现

`允许` 所写的代码、规则或声明并没有这样的提示。可能是问题改正后遗留的，留着会掩盖下一处。

错误：
```
清单 血液透析 = “311000006”
规则 透析-001 标记 若 item 属于 血液透析
允许 W0917 针对 血液透析 说明 “由地市规则库使用”
```
正确：
```
清单 血液透析 = “311000006”
规则 透析-001 标记 若 item 属于 血液透析
```
"""###
