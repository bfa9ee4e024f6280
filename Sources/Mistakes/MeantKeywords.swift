import Lexer
import Source
package import Vocabulary

/// Words that people write for a keyword without meaning to mistype it.
private let synonyms: [String: Keyword] = [
  "when": .if, "whenever": .if, "provided": .if, "except": .unless, "excluding": .unless,
  "sum": .total, "avg": .average, "mean": .average, "minimum": .min, "maximum": .max,
  "unique": .distinct, "exclude": .exempt, "param": .parameter, "const": .parameter,
  "def": .define, "enum": .choice, "field": .give, "compute": .give, "reason": .because,
  "message": .because, "refund": .recover, "legal": .basis, "severity": .certainty,
  "type": .category, "score": .points, "exists": .with, "missing": .without, "each": .forEach,
  "every": .forEach, "foreach": .forEach, "alert": .flag, "report": .flag, "mark": .flag,
  "override": .replace, "section": .article, "else": .otherwise, "next": .theNext,
  "previous": .thePrevious, "last": .thePrevious, "other": .another, "第": .article,
  "下次": .theNext, "后一次": .theNext, "上次": .thePrevious, "前一次": .thePrevious, "其他": .another,
  "extend": .extends, "expects": .expect, "expected": .expect,
  "当": .if, "假如": .if, "排除": .unless, "除外": .unless, "求和": .total, "总计": .total,
  "总和": .total, "总数": .total, "均值": .average, "平均值": .average, "最小值": .min,
  "最大值": .max, "相同": .same, "同": .same, "不一致": .different, "任意": .any, "所有": .all,
  "字段": .give, "计算": .give, "原因": .because, "提示": .because, "退回": .recover,
  "扣回": .recover, "法规": .basis, "类型": .category, "计分": .points, "不得有": .without,
  "每个": .forEach, "报告": .flag, "标识": .flag, "例外": .unless, "名单": .list, "目录": .list,
  "表": .table, "字典": .table, "常量": .parameter, "变量": .parameter, "期望": .expect,
  "给出": .given, "等级": .grade, "规则集": .rulebook, "有": .with, "没有": .without, "无": .without,
  "列表": .list, "阈值": .parameter, "阀值": .parameter, "数据表": .record, "条件": .where,
  "規則": .rule, "規則庫": .rulebook, "記錄": .record, "清單": .list, "對照表": .table, "參數": .parameter,
  "測試": .test, "標記": .flag, "依據": .basis, "性質": .certainty, "說明": .because,
  "違規類型": .category, "違規": .violation, "违规": .violation, "明确": .violation,
  "因为": .because, "理由": .because, "有问题": .finding, "发现问题": .finding,
  "没有问题": .clear, "没问题": .clear, "正常": .clear, "不能判定": .undetermined,
  "疑似": .suspicion, "可疑": .suspicion, "suspicious": .suspicion, "violates": .violation,
]

/// The keyword that people mean by a word that is none.
package func synonym(_ word: String) -> Keyword? { synonyms[word.lowercased()] }

/// The keyword of `possible` that this word was meant for, in the language of the word.
package func suggestion(for word: String, among possible: KeywordSet) -> String? {
  let lowered = word.lowercased()
  let language: Language = isHan(word) ? .chinese : .english
  if let keyword = synonyms[lowered], possible.contains(keyword) {
    return keyword.spelling(in: language)
  }
  var spellings: [String] = []
  for keyword in possible.members {
    let entry = keyword.entry
    spellings += language == .chinese ? entry.chinese : entry.english
  }
  if spellings.contains(lowered) { return lowered == word ? nil : lowered }
  if language == .english && word.count < 3 { return nil }
  return similarName(to: lowered, among: spellings)
}

/// Whether a word is written in Chinese.
package func isHan(_ word: String) -> Bool { word.unicodeScalars.contains { $0.value > 0x2E80 } }
