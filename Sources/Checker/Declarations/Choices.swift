import Parser
import Source

/// Adds a choice: a declared one with its names, or one written in place at a field.
func appendChoice(
  _ names: Names?, _ members: [ChoiceMemberSyntax], isRanked: Bool,
  in context: inout CheckContext
) -> ChoiceID {
  var register = NameRegister()
  var cells = CellRegister()
  let checked = members.compactMap { member -> Choice.Member? in
    guard let names = register.claim(member.names, in: &context) else { return nil }
    return Choice.Member(names: names, cells: cells.claim(member.cells, or: names, in: &context))
  }
  context.environment.choices.append(Choice(names: names, isRanked: isRanked, members: checked))
  return ChoiceID(context.environment.choices.count - 1)
}

/// Adds the scope type of a table's column.
func appendScope(_ members: [ScopeMemberSyntax], in context: inout CheckContext) -> ScopeTypeID {
  var register = NameRegister()
  var cells = CellRegister()
  let checked = members.compactMap { member -> ScopeType.Member? in
    guard let names = register.claim(member.names, in: &context) else { return nil }
    return ScopeType.Member(
      names: names, cells: cells.claim(member.cells, or: names, in: &context),
      conditions: member.conditions)
  }
  context.environment.scopes.append(ScopeType(members: checked))
  return ScopeTypeID(context.environment.scopes.count - 1)
}

/// The cells that mean a member of one choice so far.
private struct CellRegister {
  private var places: [String: SourceRange] = [:]

  /// The member's cells; its names where the rulebook lists none.
  mutating func claim(
    _ cells: [TextSyntax], or names: Names, in context: inout CheckContext
  ) -> [String] {
    let meant = cells.isEmpty ? names.all.map { TextSyntax($0, at: names.range) } : cells
    for cell in meant {
      if let first = places[cell.text] {
        context.report(.cellOfTwoMembers(cell, first: first))
      } else {
        places[cell.text] = cell.range
      }
    }
    return meant.map(\.text)
  }
}
