package import Checker
package import Source

/// Everything that checking found, with what is probably not meant so among it, in the order of the
/// text: what `allow` names that is not there, and the lints. Where the rulebook has an error, only
/// the lints that no error can cause.
package func linted(_ checked: CheckResult, of sources: RulebookSources) -> [Diagnostic] {
  var context = CheckContext()
  let (rulebook, top) = (checked.rulebook, checked.declarations.topLayer)
  checkAllowances(of: sources, in: &context)
  let isErrorFree = (checked.diagnostics + context.diagnostics).allSatisfy {
    $0.kind.severity != .error
  }
  for lint in ruleLints(of: rulebook, top: top) { context.report(lint) }
  if isErrorFree {
    for lint in unusedLints(of: rulebook, checked.declarations) { context.report(lint) }
    for lint in timeLints(of: rulebook, top: top) { context.report(lint) }
    for lint in ownNameLints(of: rulebook, top: top) { context.report(lint) }
    for lint in conditionLints(of: rulebook, top: top) { context.report(lint) }
  }
  return inOrderOfText(checked.diagnostics + context.diagnostics)
}
