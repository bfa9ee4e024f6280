// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE084: [DiagnosticPage] = [
  DiagnosticPage(
    "E0840",
    en: ###"""
      # E0840 Data file too large

      A data file may have 16 GB. Run the rulebook over a shorter time or fewer hospitals at once.

      """###,
    zh: ###"""
      # E0840 数据文件过大

      数据文件不得超过 16 GB。请分时段或分医院运行。

      """###),
  DiagnosticPage(
    "E0841",
    en: ###"""
      # E0841 Too many rows in a data file

      A data file may have 100,000,000 rows. Run the rulebook over a shorter time or fewer hospitals at once; rules whose `same` begins with the patient or the hospital give the same findings when the data is split by it.

      """###,
    zh: ###"""
      # E0841 数据文件行数过多

      数据文件不得超过 100,000,000 行。请分时段或分医院运行；以“同一患者”或“同一医院”开头的规则，按其拆分数据后结论不变。

      """###),
  DiagnosticPage(
    "E0842",
    en: ###"""
      # E0842 Too many columns in a data file

      The first line of a data file may name 4,096 columns. More of them show that its lines do not end as lines, or that `delimiter` names a sign that stands inside of cells.

      """###,
    zh: ###"""
      # E0842 数据文件列数过多

      数据文件首行最多有 4,096 列。更多时说明换行不正常，或“分隔符”写成了单元格中的字符。

      """###),
  DiagnosticPage(
    "E0843",
    en: ###"""
      # E0843 Rule with too many findings

      A rule that finds more than 1,000,000 times ends as undetermined as a whole: nobody can look at so many, and part of them would be a lottery. Narrow it with `where`, or flag groups instead of single records. As a rule a condition is missing.

      """###,
    zh: ###"""
      # E0843 规则的问题过多

      一条规则的问题超过 1,000,000 个时，整条规则为无法判定：无人能逐一核对，只列一部分则取舍无据。请用“其中”缩小范围，或按组而不按单条标记。通常是漏写了条件。

      """###),
  DiagnosticPage(
    "E0844",
    en: ###"""
      # E0844 Rule with too many pairs

      A rule `for each pair of` that puts more than 20,000,000 pairs side by side ends as undetermined as a whole. Say what the two have in common by `same patient`, or how near they are by `within 30 days`: then only those are paired.

      """###,
    zh: ###"""
      # E0844 规则的成对记录过多

      “对 … 两条”的规则，成对记录超过 20,000,000 对时，整条规则为无法判定。请用“同一患者”写明两条的共同之处，或用“30天内”写明相距多近，只有符合的才配对。

      """###),
  DiagnosticPage(
    "E0845",
    en: ###"""
      # E0845 Rule with too many matches

      A rule whose `with` finds more than 20,000,000 records or combinations of records ends as undetermined as a whole. Say in its `where` what they have in common with the candidate by `same`, or how near they are by `within`; where one match is enough, write `the next` or `the previous`.

      """###,
    zh: ###"""
      # E0845 规则的匹配过多

      规则的“存在”找到的记录或其组合超过 20,000,000 个时，整条规则为无法判定。请在“其中”用“同一”写明与候选记录的共同之处，或写明时限；只需一条时，请写“下一次”或“上一次”。

      """###),
]
