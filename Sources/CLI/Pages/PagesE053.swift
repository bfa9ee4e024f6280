// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE053: [DiagnosticPage] = [
  DiagnosticPage(
    "E0531",
    en: ###"""
      # E0531 Header of a rulebook

      A rulebook has one header, in one of its files.

      Wrong:
      ```
      rulebook "Again" version "2"
      ```
      Right:
      ```
      list dialysis = "311000006"
      ```
      The header names the rulebook and its version, which stand in every report. (The example is a second header beside the one in `rulebook.guiju`.)

      """###,
    zh: ###"""
      # E0531 规则库的首部

      一个规则库只有一个首部 `规则库 “名称” 版本 “…”`，写在 `rulebook.guiju` 中；没有或重复都是错误。

      """###),
  DiagnosticPage(
    "E0532",
    en: ###"""
      # E0532 Rulebook that is extended

      The folder behind `extends` holds no rulebook, or it is the rulebook itself, or too many rulebooks extend one another.

      Wrong, where the folder `nation` does not exist:
      ```
      rulebook "Zhejiang" version "2024.3" extends "../nation"
      ```
      Right:
      ```
      rulebook "Zhejiang" version "2024.3" extends "../national"
      ```
      The path starts at the folder of the rulebook that says `extends`.

      """###,
    zh: ###"""
      # E0532 所基于的规则库

      “基于”之后的目录没有规则库、指向自身，或逐层基于的规则库过多。路径从写有“基于”的规则库所在目录算起。

      """###),
  DiagnosticPage(
    "E0533",
    en: ###"""
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

      """###,
    zh: ###"""
      # E0533 同一编号的规则施行时间重叠

      两条编号相同的规则施行时间重叠。同一编号可以有多个版本，但施行期不得重叠，请写明各自的起止日期，或另取编号。

      """###),
  DiagnosticPage(
    "E0534",
    en: ###"""
      # E0534 Rule that the base has already

      A rule has the id of a rule of a lower rulebook that is in force on the same days.

      Wrong:
      ```
      # in the base
      rule DAY-001 "Dear" flag if amount > 100
      # in the province
      rule DAY-001 "Dear" flag if amount > 200
      ```
      Right:
      ```
      # in the base
      rule DAY-001 "Dear" flag if amount > 100
      # in the province
      replace rule DAY-001 "Dear" flag if amount > 200
      ```
      The base is never edited by accident: what takes its place says so.

      """###,
    zh: ###"""
      # E0534 下层规则库已有该规则

      下层规则库已有同时施行的同号规则。若要取代它，请写 `替换 规则 DAY-001 …`。

      """###),
  DiagnosticPage(
    "E0535",
    en: ###"""
      # E0535 Amendment of something that is not there

      An amendment names a rule, parameter, table or list that no lower rulebook has.

      Wrong:
      ```
      # in the base
      parameter limit = 3
      # in the province
      set limits = 2
      ```
      Right:
      ```
      # in the base
      parameter limit = 3
      # in the province
      set limit = 2
      ```
      An amendment that hits nothing would be lost without a word.

      """###,
    zh: ###"""
      # E0535 修订对象不存在

      修订的规则、参数、对照表或清单在下层规则库中不存在，请核对名称或编号；新增内容请直接声明。

      """###),
  DiagnosticPage(
    "E0536",
    en: ###"""
      # E0536 Two amendments of one thing

      One rulebook amends the same thing twice.

      Wrong:
      ```
      # in the base
      parameter limit = 3
      # in the province
      set limit = 2
      set limit = 1 from 2024-07-01
      ```
      Right:
      ```
      # in the base
      parameter limit = 3
      # in the province
      set limit = 2; 1 from 2024-07-01
      ```
      Which of the two holds would depend on the order of the files.

      """###,
    zh: ###"""
      # E0536 重复修订

      同一规则库对同一内容修订了两次，请合并为一处。

      """###),
  DiagnosticPage(
    "E0537",
    en: ###"""
      # E0537 Amendment of the rulebook's own declaration

      A rulebook amends what it declares itself.

      Wrong:
      ```
      parameter limit = 3
      set limit = 2
      ```
      Right:
      ```
      parameter limit = 2
      ```
      Amendments are for what a lower rulebook declares; one's own declarations are edited.

      """###,
    zh: ###"""
      # E0537 修订了本规则库自己的声明

      修订只用于下层规则库的内容；本规则库自己的声明请直接修改。

      """###),
  DiagnosticPage(
    "E0538",
    en: ###"""
      # E0538 Two values at one time

      Two values of a parameter are in force on the same days.

      Wrong:
      ```
      parameter limit = 3 to 2024-06-30; 2 from 2024-06-30
      ```
      Right:
      ```
      parameter limit = 3 to 2024-06-30; 2 from 2024-07-01
      ```
      Both days of a period belong to it. A value without `to` lasts until the day before the next one starts.

      """###,
    zh: ###"""
      # E0538 同一时间有两个取值

      参数的两个取值在同一天都有效。起止日期均包含在内；不写“至”的取值持续到下一个取值开始的前一天。

      """###),
  DiagnosticPage(
    "E0539",
    en: ###"""
      # E0539 Ends before it starts

      A period ends before it starts.

      Wrong:
      ```
      parameter limit = 3 from 2024-07-01 to 2024-06-30
      ```
      Right:
      ```
      parameter limit = 3 from 2024-06-30 to 2024-07-01
      ```
      It would never be in force.

      """###,
    zh: ###"""
      # E0539 结束早于开始

      结束日期早于开始日期，永远不会生效。请核对两个日期。

      """###),
]
