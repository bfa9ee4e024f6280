// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE094: [DiagnosticPage] = [
  DiagnosticPage(
    "E0941",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0942",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
  DiagnosticPage(
    "E0943",
    en: ###"""
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

      """###,
    zh: ###"""
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

      """###),
]
