import Lexer
import Source
import Vocabulary

private let defineClauses: KeywordSet = [.where, .gapsUpTo, .give]
private let gradeClauses: KeywordSet = [.give, .otherwise]

extension FileParser {
  /// define = "define" names "for each" groupKeys "of" name
  ///   { "where" conditions | "gaps up to" sum | give } .
  mutating func parseDefine(from start: Int) -> DefineSyntax {
    let names = parseNames()
    expect(.forEach)
    let keys = parseGroupKeys()
    expect(.of)
    let record = parseName(.recordName)
    var define = DefineSyntax(range: range(from: start), names: names, keys: keys, record: record)
    inside(ClauseContext(clauses: defineClauses)) { parser in
      parser.parseClauses { parser, keyword, start in
        switch keyword {
        case .where: define.conditions += parser.parseConditions()
        case .give: define.gives.append(parser.parseGive(from: start))
        default: define.gaps = parser.parseSum()  // excused: `gaps up to` is the only one left
        }
      }
    }
    moveGaps(&define)
    define.range = range(from: start)
    return define
  }

  /// `gaps up to` may also stand behind a comma among the conditions.
  private func moveGaps(_ define: inout DefineSyntax) {
    define.conditions.removeAll { condition in
      guard case .gaps(let length) = condition.kind else { return false }
      define.gaps = length
      return true
    }
  }

  /// groupKeys = argument { ( "," | "、" ) argument } .
  mutating func parseGroupKeys() -> [ExprSyntax] {
    var keys = [parseArgument()]
    while !isPanicking, takeAnyComma() { keys.append(parseArgument()) }
    return keys
  }

  /// grade = "grade" names "for each" name { give | step } .
  mutating func parseGrade(from start: Int) -> GradeSyntax {
    let names = parseNames()
    expect(.forEach)
    var grade = GradeSyntax(range: range(from: start), names: names, record: parseName(.recordName))
    inside(ClauseContext(clauses: gradeClauses, hasSteps: true)) { parser in
      parser.parseGradeParts(&grade)
    }
    grade.range = range(from: start)
    return grade
  }

  private mutating func parseGradeParts(_ grade: inout GradeSyntax) {
    repeat {
      parseClauses { parser, keyword, start in
        switch keyword {
        case .give: grade.gives.append(parser.parseGive(from: start))
        default: grade.steps.append(parser.parseLastStep(from: start))  // excused: `otherwise`
        }
      }
      while isStep(at: position), !isPanicking { grade.steps.append(parseStep()) }
    } while !isAtEnd && (isPanicking || keyword(of: gradeClauses) != nil)
  }

  /// step = "is" names "if" conditions | "otherwise" names .
  mutating func parseStep() -> GradeSyntax.Step {
    let start = position
    expect(.is)
    let names = parseNames()
    expect(.if)
    let conditions = parseConditions()
    return GradeSyntax.Step(names: names, condition: conditions, range: range(from: start))
  }

  private mutating func parseLastStep(from start: Int) -> GradeSyntax.Step {
    let names = parseNames()
    return GradeSyntax.Step(names: names, condition: nil, range: range(from: start))
  }
}
