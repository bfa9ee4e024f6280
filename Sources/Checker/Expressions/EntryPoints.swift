package import Parser

// What the checker of declarations calls. Each reports what is wrong and returns what is usable.

/// The value of a parameter, without names of data. `expected` is the type that a `set` must keep.
package func checkConstant(
  _ value: ExprSyntax, expected: ValueType?, in context: inout CheckContext
) -> (constant: Constant, type: ValueType)? {
  nil
}

/// The `where` of a record in its header: over binding 0, the row.
package func checkRecordConditions(
  _ conditions: [ExprSyntax], of record: RecordID, in context: inout CheckContext
) -> [Expr] {
  []
}

/// `give age = …` of a record from a file, over binding 0; its type is the field's type.
package func checkComputedField(
  _ give: GiveSyntax, of record: RecordID, in context: inout CheckContext
) -> Expr {
  Expr(.invalid, .unknown, at: give.range)
}

package func checkPeriod(
  _ period: PeriodSyntax, of record: RecordID, in context: inout CheckContext
) -> Period? {
  nil
}

/// Fills the derived record that was appended without fields: its keys, gives and source.
package func checkDerived(
  _ define: DefineSyntax, as record: RecordID, in context: inout CheckContext
) {}

package func checkGrade(
  _ grade: GradeSyntax, layer: LayerID, in context: inout CheckContext
) -> Grade? {
  nil
}

/// Over binding 0, a row of `environment.findingRecord`.
package func checkDismissal(
  _ dismissal: DismissSyntax, layer: LayerID, in context: inout CheckContext
) -> Dismissal? {
  nil
}

/// An `exempt` with the layer that it stands in.
package struct LayeredExempt: Sendable {
  package let syntax: ExemptSyntax
  package let layer: LayerID

  package init(_ syntax: ExemptSyntax, layer: LayerID) {
    self.syntax = syntax
    self.layer = layer
  }
}

/// - Parameter exemptions: the `exempt` declarations that apply to this rule (`ExemptionIndex`).
package func checkRule(
  _ rule: RuleSyntax, layer: LayerID, exemptions: [LayeredExempt], in context: inout CheckContext
) -> CheckedRule? {
  nil
}
