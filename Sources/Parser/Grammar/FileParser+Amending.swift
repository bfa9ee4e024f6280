import Lexer
import Source
import Vocabulary

extension FileParser {
  /// set = "set" name "=" datedValues .
  mutating func parseSet(from start: Int) -> SetSyntax {
    let name = parseName()
    expect(.equal, .equalSign)
    let values = parseDatedValues()
    return SetSyntax(range: range(from: start), parameter: name, values: values)
  }

  /// disable = "disable" id [ "because" text ] .
  mutating func parseDisable(from start: Int) -> DisableSyntax {
    let rule = parseRuleID()
    let because = parseReasonIfPresent()
    return DisableSyntax(range: range(from: start), rule: rule, because: because)
  }

  private mutating func parseReasonIfPresent() -> TextSyntax? {
    !isPanicking && take(.because) ? parseText() : nil
  }

  /// replace = "replace" rule .
  mutating func parseReplace(from start: Int) -> RuleSyntax {
    expect(.rule)
    return parseRule(from: start)
  }

  /// amend = "amend" ( "table" name ( "from" dataFile | [ "rows" ] grid )
  ///   | "list" name ( "=" entries | "from" dataFile ) ) .
  mutating func parseAmend(from start: Int) -> AmendSyntax {
    if take(.list) {
      let name = parseName()
      let source = parseListSource()
      return AmendSyntax(range: range(from: start), what: .list(name, source))
    }
    if !take(.table) { fail(expecting: .listOrTable) }
    let name = parseName()
    let source = parseAmendedRows()
    return AmendSyntax(range: range(from: start), what: .table(name, source))
  }

  private mutating func parseAmendedRows() -> TableSyntax.Source {
    if !isPanicking, take(.from) { return .file(parseFileSource()) }
    if !isPanicking { _ = take(.rows) }
    return .rows(parseGrid())
  }

  /// allow = "allow" id { ( "," | "、" ) id } [ "for" allowed { ( "," | "、" ) allowed } ]
  ///   "because" text .
  mutating func parseAllow(from start: Int) -> AllowSyntax {
    var codes = [parseLintCode()]
    while !isPanicking, takeAnyComma() { codes.append(parseLintCode()) }
    var subjects: [AllowSyntax.Subject] = []
    if !isPanicking, take(.for) {
      repeat { subjects.append(parseAllowed()) } while !isPanicking && takeAnyComma()
    }
    let because = parseReasonIfPresent()
    if because?.text.isEmpty ?? true { report(.allowWithoutReason(at: range(from: start))) }
    return AllowSyntax(
      range: range(from: start), codes: codes, subjects: subjects, because: because)
  }

  private mutating func parseLintCode() -> RuleIDSyntax {
    if !isPanicking, kind != .word { fail(expecting: .lintCode) }
    return parseRuleID()
  }

  /// allowed = id | name .
  private mutating func parseAllowed() -> AllowSyntax.Subject {
    kind == .quotedName ? .name(parseName()) : .id(parseRuleID())
  }

  /// exempt = "exempt" ( "category" name | id { ( "," | "、" ) id } ) "if" condition
  ///   [ "because" text ] .
  mutating func parseExempt(from start: Int) -> ExemptSyntax {
    let target = parseExempted()
    expect(.if)
    let condition = parseCondition()
    let because = parseReasonIfPresent()
    return ExemptSyntax(
      range: range(from: start), target: target, condition: condition, because: because)
  }

  private mutating func parseExempted() -> ExemptSyntax.Target {
    if at(.category), isName(at: position + 1), take(.category) { return .category(parseName()) }
    var rules = [parseRuleID()]
    while !isPanicking, takeAnyComma() { rules.append(parseRuleID()) }
    return .rules(rules)
  }

  /// dismiss = "dismiss" "finding" "if" condition [ "because" text ] .
  mutating func parseDismiss(from start: Int) -> DismissSyntax {
    expect(.finding)
    expect(.if)
    let condition = parseCondition()
    let because = parseReasonIfPresent()
    return DismissSyntax(range: range(from: start), condition: condition, because: because)
  }
}
