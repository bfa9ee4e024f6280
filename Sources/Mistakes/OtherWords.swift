import Lexer
package import Source
package import Vocabulary

/// Words for `and` and `or` that are none here.
package let otherJoiners: [String: Keyword] = [
  "and": .and, "和": .and, "及": .and, "以及": .and, "同时": .and, "并": .and, "而且": .and,
  "also": .and, "or": .or, "要么": .or, "或是": .or,
]

/// Words for a relation that are none here.
package let otherRelations: [String: Keyword] = [
  "like": .contains, "含有": .contains, "含": .contains, "包括": .contains, "in": .in,
  "在于": .in, "不在": .notIn, "不属": .notIn, "是": .is, "不是": .isNot, "isnot": .isNot,
]

/// Words with which people group: `per day`, `每天`.
package let wordsForSame: Set<String> = ["per", "each", "every", "相同", "同", "每", "每个", "每名"]
/// Words before a length of time that reaches back: `last 30 days`.
package let wordsForRecent: Set<String> = ["最近", "近", "过去", "last", "past", "recent"]

/// Aggregates of spreadsheets and databases.
package let otherAggregates: [String: Keyword] = [
  "sum": .total, "total": .total, "求和": .total, "总和": .total, "总计": .total, "总数": .total,
  "avg": .average, "average": .average, "mean": .average, "均值": .average, "平均值": .average,
  "min": .min, "最小值": .min, "max": .max, "最大值": .max, "count": .count, "计数": .count,
  "distinct": .distinct, "median": .median,
]

/// Words for a value that is not there.
package let wordsForNothing: Set<String> = ["null", "nil", "empty", "blank", "空", "空值", "空白"]

/// Functions of spreadsheets and databases, with what is written instead.
package let otherFunctions: [String: Wording] = [
  "if": Wording(
    en: "delete `if` and write the condition itself behind `flag if`",
    zh: "请删去 `IF`，将条件直接写在 `标记 若` 之后"),
  "iif": Wording(en: "write the condition itself behind `flag if`", zh: "请将条件直接写在 `标记 若` 之后"),
  "isnull": Wording(en: "write `is missing` behind the value", zh: "请在值之后写 `为 缺失`"),
  "isblank": Wording(en: "write `is missing` behind the value", zh: "请在值之后写 `为 缺失`"),
  "ifnull": Wording(en: "write `x or else y`", zh: "请写 `缺则取`"),
  "nvl": Wording(en: "write `x or else y`", zh: "请写 `缺则取`"),
  "coalesce": Wording(en: "write `x or else y`", zh: "请写 `缺则取`"),
  "datediff": Wording(en: "write `days from a to b`", zh: "请写 `天数自` 开始 `至` 结束"),
  "datedif": Wording(en: "write `days from a to b`", zh: "请写 `天数自` 开始 `至` 结束"),
  "year": Wording(en: "write `time.year`", zh: "请在时间之后写 `.年`"),
  "month": Wording(en: "write `time.month`", zh: "请在时间之后写 `.月`"),
  "round": Wording(
    en: "money is rounded once, at the end; write the value alone",
    zh: "金额只在最后取整一次，请直接写该值"),
  "sumif": Wording(en: "write `total amount where (…)`", zh: "请写 `合计` 金额 `其中` (条件)"),
  "sumifs": Wording(en: "write `total amount where (…)`", zh: "请写 `合计` 金额 `其中` (条件)"),
  "countif": Wording(en: "write `count where (…)`", zh: "请写 `次数 其中` (条件)"),
  "countifs": Wording(en: "write `count where (…)`", zh: "请写 `次数 其中` (条件)"),
  "left": Wording(en: "write `starts with`", zh: "请写 `开头为`"),
  "exists": Wording(en: "write `has fee (…)`", zh: "请写 `有` 记录 (条件)"),
]
