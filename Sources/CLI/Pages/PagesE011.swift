// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE011: [DiagnosticPage] = [
  DiagnosticPage(
    "E0110",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0111",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0112",
    en: ###"""
      # E0112 Name too long

      A name may have 200 characters. What a longer one says belongs into a comment, into the title of a rule or into its `because`. Often a sign or a comma is missing in what looks like one long name.

      """###,
    zh: ###"""
      # E0112 名称过长

      名称不得超过 200 个字符。更多内容请写在注释、规则名称或“说明”中。看似一个过长的名称，往往是其中缺少了符号或逗号。

      """###),
  DiagnosticPage(
    "E0113",
    en: ###"""
      # E0113 Text too long

      A text between quotes and a cell of a table may have 10,000 bytes. Texts are read by people; what is longer is data and belongs into a CSV file, or a closing quote is missing before it.

      """###,
    zh: ###"""
      # E0113 文本过长

      引号中的文本和表格的单元格不得超过 10,000 字节。文本供人阅读，更长的内容应放入 CSV 文件；也可能是其前缺少右引号。

      """###),
  DiagnosticPage(
    "E0115",
    en: ###"""
      # E0115 Too many errors to show

      Of one file 200 errors of signs and 500 of other kinds are shown, then this one, and the rest is left out. Mend the first ones and check again: most of the others may be their consequences. It may also be that the file is no rulebook.

      """###,
    zh: ###"""
      # E0115 错误过多

      一个文件最多列出 200 处符号错误和 500 处其他错误，之后以本条结束，其余不再列出。请先改正前面的错误再检查，其余多半由它们引起；也可能该文件并非规则库。

      """###),
  DiagnosticPage(
    "E0116",
    en: ###"""
      # E0116 Too many declarations in a file

      A file may have 20,000 declarations; what follows is not read. Put some of them into another `.guiju` file of the same folder: all files of a folder are one rulebook.

      """###,
    zh: ###"""
      # E0116 文件中声明过多

      一个文件最多有 20,000 个声明，其后的内容不再读取。请将一部分移到同一文件夹的另一个 `.guiju` 文件中：同一文件夹的文件合为一个规则库。

      """###),
  DiagnosticPage(
    "E0117",
    en: ###"""
      # E0117 Too many entries or rows

      A list that is written in a rulebook may have 100,000 entries, and a table or the rows of a test 100,000 rows. Put them into a CSV file and name it: `list drugs from "drugs.csv"`.

      """###,
    zh: ###"""
      # E0117 条目或行过多

      写在规则库中的清单最多有 100,000 个条目，对照表和测试数据最多有 100,000 行。请放入 CSV 文件并引用：`清单 药品 来自 “药品.csv”`。

      """###),
  DiagnosticPage(
    "E0118",
    en: ###"""
      # E0118 Too many cells in a row

      A row between bars may have 1,000 cells. Look whether two rows stand on one line.

      """###,
    zh: ###"""
      # E0118 一行的单元格过多

      竖线之间的一行最多有 1,000 个单元格。请检查是否有两行写在了同一行。

      """###),
  DiagnosticPage(
    "E0119",
    en: ###"""
      # E0119 Too many files in a rulebook

      A rulebook may have 2,000 `.guiju` files in its folder and below it; the first of them, in the order of their paths, are read. As a rule the path names a folder above the one that was meant.

      """###,
    zh: ###"""
      # E0119 规则库文件过多

      一个规则库的文件夹及其下最多有 2,000 个 `.guiju` 文件，按路径顺序只读取前面的。通常是路径写成了上一级文件夹。

      """###),
]
