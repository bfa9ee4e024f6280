package import Source

/// What a keyword is for; the keyword table of the specification is grouped by it.
package enum KeywordClass: String, CaseIterable, Hashable, Sendable {
  case declaration, option, clause, condition, aggregate, function, literal, type, unit, part
}

/// One row of the keyword table. Of several spellings the formatter writes the first; the words of
/// a spelling are separated by one space.
package struct KeywordEntry: Sendable {
  package let keyword: Keyword
  /// A stable name for documents and tests, the same in both languages.
  package let id: String
  package let group: KeywordClass
  package let english: [String]
  package let chinese: [String]

  fileprivate init(
    _ keyword: Keyword, _ id: String, _ group: KeywordClass, _ english: [String],
    _ chinese: [String]
  ) {
    self.keyword = keyword
    self.id = id
    self.group = group
    self.english = english
    self.chinese = chinese
  }

  /// The one keyword table.
  package static let table: [KeywordEntry] =
    declarations + options + clauses + conditions + aggregates + functions + types + units

  private static let declarations: [KeywordEntry] = [
    .init(.rulebook, "rulebook", .declaration, ["rulebook"], ["规则库"]),
    .init(.record, "record", .declaration, ["record"], ["记录"]),
    .init(.list, "list", .declaration, ["list"], ["清单"]),
    .init(.table, "table", .declaration, ["table"], ["对照表"]),
    .init(.parameter, "parameter", .declaration, ["parameter"], ["参数"]),
    .init(.define, "define", .declaration, ["define"], ["定义"]),
    .init(.rule, "rule", .declaration, ["rule"], ["规则"]),
    .init(.exempt, "exempt", .declaration, ["exempt"], ["豁免"]),
    .init(.dismiss, "dismiss", .declaration, ["dismiss"], ["不计"]),
    .init(.grade, "grade", .declaration, ["grade"], ["分级"]),
    .init(.set, "set", .declaration, ["set"], ["设定"]),
    .init(.disable, "disable", .declaration, ["disable"], ["停用"]),
    .init(.replace, "replace", .declaration, ["replace"], ["替换"]),
    .init(.amend, "amend", .declaration, ["amend"], ["增补"]),
    .init(.allow, "allow", .declaration, ["allow"], ["允许"]),
    .init(.test, "test", .declaration, ["test"], ["测试"]),
    .init(.choice, "choice", .declaration, ["choice"], ["选项"]),
  ]

  private static let options: [KeywordEntry] = [
    .init(.version, "version", .option, ["version"], ["版本"]),
    .init(.jurisdiction, "jurisdiction", .option, ["jurisdiction"], ["适用地区"]),
    .init(.extends, "extends", .option, ["extends"], ["基于"]),
    .init(.from, "from", .option, ["from"], ["自", "来自", "从"]),
    .init(.to, "to", .option, ["to"], ["至", "到"]),
    .init(.at, "at", .option, ["at"], ["记时按"]),
    .init(.default, "default", .option, ["default"], ["默认"]),
    .init(.worth, "worth", .option, ["worth"], ["计额"]),
    .init(.encoding, "encoding", .option, ["encoding"], ["编码"]),
    .init(.delimiter, "delimiter", .option, ["delimiter"], ["分隔符"]),
    .init(.quote, "quote", .option, ["quote"], ["引号"]),
    .init(.key, "key", .option, ["key"], ["主键"]),
    .init(.prefix, "prefix", .option, ["prefix"], ["前缀"]),
    .init(.band, "band", .option, ["band"], ["分档"]),
    .init(.splitBy, "split-by", .option, ["split by"], ["拆分按"]),
    .init(.emptyMeans, "empty-means", .option, ["empty means"], ["空值视为"]),
    .init(.period, "period", .option, ["period"], ["时段"]),
    .init(.byDay, "by-day", .option, ["by day"], ["按天", "按 天"]),
    .init(.openEnd, "open-end", .option, ["open end"], ["未止视为"]),
    .init(.unknown, "unknown", .option, ["unknown"], ["未知"]),
    .init(.forever, "forever", .option, ["forever"], ["持续"]),
    .init(.reversal, "reversal", .option, ["reversal"], ["冲销"]),
    .init(.ranked, "ranked", .option, ["ranked"], ["有序"]),
    .init(.rows, "rows", .option, ["rows"], ["行"]),
    .init(.give, "give", .option, ["give"], ["得出"]),
  ]

  private static let clauses: [KeywordEntry] = [
    .init(.basis, "basis", .clause, ["basis"], ["依据"]),
    .init(.article, "article", .clause, ["article"], ["条款"]),
    .init(.category, "category", .clause, ["category"], ["违规类型"]),
    .init(.certainty, "certainty", .clause, ["certainty"], ["性质"]),
    .init(.violation, "violation", .clause, ["violation"], ["明确违规"]),
    .init(.suspicion, "suspicion", .clause, ["suspicion"], ["疑似违规"]),
    .init(.stage, "stage", .clause, ["stage"], ["环节"]),
    .init(.stageBefore, "before-stage", .clause, ["before"], ["事前"]),
    .init(.stageDuring, "during-stage", .clause, ["during"], ["事中"]),
    .init(.stageAfter, "after-stage", .clause, ["after"], ["事后"]),
    .init(.effective, "effective", .clause, ["effective"], ["施行"]),
    .init(.points, "points", .clause, ["points"], ["扣分"]),
    .init(.forEach, "for-each", .clause, ["for each"], ["对每个", "对每次", "对每条", "对每名", "对每家", "对每张"]),
    .init(.pairOf, "pair-of", .clause, ["pair of"], ["两条", "两次", "两个", "两名", "两家", "两张"]),
    .init(.pairZh, "pair-zh", .clause, [], ["对"]),
    .init(.as, "as", .clause, ["as"], ["称"]),
    .init(.where, "where", .clause, ["where"], ["其中"]),
    .init(.needs, "needs", .clause, ["needs"], ["须有"]),
    .init(.with, "with", .clause, ["with"], ["存在"]),
    .init(.without, "without", .clause, ["without"], ["不存在"]),
    .init(.another, "another", .clause, ["another"], ["另一"]),
    .init(.theNext, "the-next", .clause, ["the next"], ["下一次", "下一条", "下一个"]),
    .init(.thePrevious, "the-previous", .clause, ["the previous"], ["上一次", "上一条", "上一个"]),
    .init(.flag, "flag", .clause, ["flag"], ["标记"]),
    .init(.beyondFirst, "beyond-first", .clause, ["beyond first"], ["首次以外"]),
    .init(.firstZh, "first-zh", .clause, [], ["首"]),
    .init(.beyondFirstZh, "beyond-first-zh", .clause, [], ["以外", "次以外"]),
    .init(.those, "those", .clause, ["those"], ["其中满足"]),
    .init(.if, "if", .clause, ["if"], ["若", "如果"]),
    .init(.unless, "unless", .clause, ["unless"], ["除非"]),
    .init(.recover, "recover", .clause, ["recover"], ["追回"]),
    .init(.beyond, "beyond", .clause, ["beyond"], ["超出"]),
    .init(.dearest, "dearest", .clause, ["dearest"], ["最贵"]),
    .init(.because, "because", .clause, ["because"], ["说明"]),
    .init(.otherwise, "otherwise", .clause, ["otherwise"], ["否则"]),
    .init(.for, "for", .clause, ["for"], ["针对"]),
    .init(.given, "given", .clause, ["given"], ["给定"]),
    .init(.expect, "expect", .clause, ["expect"], ["预期"]),
    .init(.finding, "finding", .clause, ["finding"], ["问题"]),
    .init(.clear, "clear", .clause, ["clear"], ["无问题"]),
    .init(.undetermined, "undetermined", .clause, ["undetermined"], ["无法判定"]),
    .init(.notApplicable, "not-applicable", .clause, ["not applicable"], ["不适用"]),
    .init(.evidence, "evidence", .clause, ["evidence"], ["佐证"]),
  ]

  private static let conditions: [KeywordEntry] = [
    .init(.same, "same", .condition, ["same"], ["同一"]),
    .init(.different, "different", .condition, ["different"], ["不同"]),
    .init(.within, "within", .condition, ["within"], []),
    .init(.withinZh, "within-zh", .condition, [], ["内", "之内", "以内"]),
    .init(.withinScope, "within-scope", .condition, ["within scope of"], ["按口径"]),
    .init(.gapsUpTo, "gaps-up-to", .condition, ["gaps up to"], ["间隔不超过"]),
    .init(.and, "and", .condition, ["and"], ["且", "并且"]),
    .init(.or, "or", .condition, ["or"], ["或", "或者"]),
    .init(.orElse, "or-else", .condition, ["or else"], ["缺则取"]),
    .init(.not, "not", .condition, ["not"], ["非", "并非"]),
    .init(.is, "is", .condition, ["is"], ["为"]),
    .init(.isNot, "is-not", .condition, ["is not"], ["不为"]),
    .init(.in, "in", .condition, ["in"], ["属于"]),
    .init(.notIn, "not-in", .condition, ["not in"], ["不属于"]),
    .init(.between, "between", .condition, ["between"], ["介于"]),
    .init(.andZh, "and-zh", .condition, [], ["与"]),
    .init(.startsWith, "starts-with", .condition, ["starts with"], ["开头为"]),
    .init(.endsWith, "ends-with", .condition, ["ends with"], ["结尾为"]),
    .init(.contains, "contains", .condition, ["contains"], ["包含"]),
    .init(.missing, "missing", .condition, ["missing"], ["缺失"]),
    .init(.present, "present", .condition, ["present"], ["有值"]),
    .init(.none, "none", .condition, ["none"], ["无"]),
    .init(.unreadable, "unreadable", .condition, ["unreadable"], ["无法识别"]),
    .init(.before, "before", .condition, ["before"], ["早于"]),
    .init(.after, "after", .condition, ["after"], ["晚于"]),
    .init(.during, "during", .condition, ["during"], []),
    .init(.overlaps, "overlaps", .condition, ["overlaps"], ["重叠于"]),
    .init(.touches, "touches", .condition, ["touches"], ["相接于"]),
    .init(.atZh, "at-zh", .condition, [], ["在"]),
    .init(.beforeZh, "before-zh", .condition, [], ["之前"]),
    .init(.afterZh, "after-zh", .condition, [], ["之后"]),
    .init(.duringZh, "during-zh", .condition, [], ["期间"]),
    .init(.aroundZh, "around-zh", .condition, [], ["前后"]),
    .init(.of, "of", .condition, ["of"], ["取自"]),
    .init(.ofZh, "of-zh", .condition, [], ["之"]),
    .init(.among, "among", .condition, ["among"], ["可比范围"]),
    .init(.by, "by", .condition, ["by"], ["按"]),
    .init(.descending, "descending", .condition, ["descending"], ["降序"]),
    .init(.ascending, "ascending", .condition, ["ascending"], ["升序"]),
    .init(.has, "has", .condition, ["has"], ["有"]),
    .init(.no, "no", .condition, ["no"], ["没有"]),
    .init(.anyOf, "any-of", .condition, ["any of"], ["任一取自"]),
  ]

  /// The words of the table of aggregates.
  private static let aggregates: [KeywordEntry] = AggregateEntry.table.map { entry in
    .init(
      entry.keyword, entry.spelling.id, .aggregate, [entry.spelling.english],
      [entry.spelling.chinese])
  }

  private static let functions: [KeywordEntry] = [
    .init(.daysOf, "days-of", .function, ["days of"], ["期间天数"]),
    .init(.daysFrom, "days-from", .function, ["days from"], ["天数自", "天数 自"]),
    .init(.hoursFrom, "hours-from", .function, ["hours from"], ["小时数自", "小时数 自"]),
    .init(.minutesFrom, "minutes-from", .function, ["minutes from"], ["分钟数自", "分钟数 自"]),
    .init(.monthsFrom, "months-from", .function, ["months from"], ["月数自", "月数 自"]),
    .init(.yearsFrom, "years-from", .function, ["years from"], ["周岁自", "年数自", "年数 自"]),
    .init(.abs, "abs", .function, ["abs"], ["绝对值"]),
    .init(.largerOf, "larger-of", .function, ["larger of"], ["较大者"]),
    .init(.smallerOf, "smaller-of", .function, ["smaller of"], ["较小者"]),
    .init(.roundedUp, "rounded-up", .function, ["rounded up"], ["向上取整"]),
    .init(.roundedDown, "rounded-down", .function, ["rounded down"], ["向下取整"]),
    .init(.true, "true", .literal, ["true"], ["是"]),
    .init(.false, "false", .literal, ["false"], ["否"]),
  ]

  private static let types: [KeywordEntry] = [
    .init(.code, "code", .type, ["code"], ["代码"]),
    .init(.codes, "codes", .type, ["codes"], ["代码组"]),
    .init(.text, "text", .type, ["text"], ["文本"]),
    .init(.integer, "integer", .type, ["integer"], ["整数"]),
    .init(.decimal, "decimal", .type, ["decimal"], ["小数"]),
    .init(.money, "money", .type, ["money"], ["金额"]),
    .init(.date, "date", .type, ["date"], ["日期"]),
    .init(.time, "time", .type, ["time"], ["时间"]),
    .init(.duration, "duration", .type, ["duration"], ["时长"]),
    .init(.boolean, "boolean", .type, ["boolean"], ["是否"]),
    .init(.rankedChoice, "ranked-choice", .type, ["ranked choice"], ["有序选项"]),
    .init(.scope, "scope", .type, ["scope"], ["口径"]),
  ]

  private static let units: [KeywordEntry] = [
    .init(.minute, "minute", .unit, ["minutes", "minute"], ["分钟"]),
    .init(.hour, "hour", .unit, ["hours", "hour"], ["小时"]),
    .init(.day, "day", .unit, ["days", "day"], ["天", "日"]),
    .init(.week, "week", .unit, ["weeks", "week"], ["周"]),
    .init(.month, "month", .unit, ["months", "month"], ["个月", "月"]),
    .init(.year, "year", .unit, ["years", "year"], ["年"]),
    .init(.yuan, "yuan", .unit, ["yuan"], ["元"]),
    .init(.tenThousandYuan, "ten-thousand-yuan", .unit, [], ["万元"]),
    .init(.yearsOfAge, "years-of-age", .unit, [], ["岁"]),
    .init(.times, "times", .unit, [], ["次"]),
    .init(.quarter, "quarter", .part, ["quarter"], ["季度"]),
    .init(.monthOfYear, "month-of-year", .part, ["month of year"], ["月份"]),
  ]
}

extension Keyword {
  /// Its row of the keyword table.
  package var entry: KeywordEntry { KeywordEntry.byKeyword[Int(rawValue)] }

  /// The spelling that messages and the formatter use.
  package func spelling(in language: Language) -> String {
    let english = entry.english.first
    let chinese = entry.chinese.first
    return switch language {
    case .english: english ?? chinese ?? entry.id
    case .chinese: chinese ?? english ?? entry.id
    }
  }
}

extension KeywordEntry {
  fileprivate static let byKeyword: [KeywordEntry] = {
    let rows = Dictionary(uniqueKeysWithValues: table.map { ($0.keyword, $0) })
    return Keyword.allCases.map { keyword in
      guard let row = rows[keyword] else {
        preconditionFailure("every keyword has a row in the keyword table")
      }
      return row
    }
  }()
}
