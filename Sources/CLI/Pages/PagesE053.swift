// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE053: [DiagnosticPage] = [
  DiagnosticPage(
    "E0531",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0532",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0534",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0535",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0536",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0537",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0538",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0539",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
]
