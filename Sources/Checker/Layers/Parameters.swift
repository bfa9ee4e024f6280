import Parser
import Source

/// Declares the parameters, with the values of every `set` laid over them.
func declareParameters(
  _ declarations: LayeredDeclarations, register: inout NameRegister,
  in context: inout CheckContext
) {
  var declared: [String: (names: Names, layer: LayerID)] = [:]
  for parameter in declarations.parameters {
    guard let names = register.claim(parameter.syntax.names, in: &context) else { continue }
    let (values, type) = checkDatedValues(
      parameter.syntax.values, expected: nil, layer: parameter.layer, in: &context)
    let id = ParameterID(context.environment.parameters.count)
    context.environment.parameters.append(Parameter(names: names, type: type, values: values))
    for name in names.all {
      context.environment.entities[name] = .parameter(id)
      declared[name] = (names, parameter.layer)
    }
  }
  var targets = AmendmentTargets(declared)
  for set in declarations.sets where targets.mayAmend(set.syntax.parameter, in: set.layer, &context)
  {
    apply(set, in: &context)
  }
}

private func apply(_ set: Layered<SetSyntax>, in context: inout CheckContext) {
  let name = set.syntax.parameter.text
  guard case .parameter(let id) = context.environment.entity(named: name) else { return }
  let old = context.environment[id]
  let (values, _) = checkDatedValues(
    set.syntax.values, expected: old.type, layer: set.layer, in: &context)
  context.environment.parameters[id.index] = Parameter(
    names: old.names, type: old.type, values: overlaying(values, on: old.values))
}
