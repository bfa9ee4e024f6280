import Lexer
package import Source
package import Values

/// A place in one of the tables of a rulebook; which table, its type says.
package struct ID<Of>: Hashable, Sendable {
  package let index: Int

  package init(_ index: Int) { self.index = index }
}

package typealias LayerID = ID<Layer>
package typealias ChoiceID = ID<Choice>
package typealias ScopeTypeID = ID<ScopeType>
package typealias RecordID = ID<Record>
/// A field of a record or a column of a table, by its place there.
package typealias FieldID = ID<Field>
package typealias ListID = ID<CheckedList>
package typealias TableID = ID<CheckedTable>
package typealias ParameterID = ID<Parameter>
/// A record that an expression can speak of: the candidate, a record of a `with`, the record behind
/// an `of`, a peer. Numbered within one rule, define, grade or field; evaluation keeps one row each.
package typealias BindingID = ID<Binding>

/// All spellings of one declared thing; the first is the one that files and reports use.
package struct Names: Hashable, Sendable {
  package let all: [String]
  package let range: SourceRange

  /// - Parameter all: at least one spelling.
  package init(_ all: [String], at range: SourceRange) {
    precondition(!all.isEmpty, "a declared thing has a name")
    self.all = all
    self.range = range
  }

  package var first: String { all[0] }

  /// The spelling for readers of a language: in Chinese the first with a Han character, in English
  /// the first without; the first of all where there is none.
  package func label(in language: Language) -> String {
    all.first { Names.isHan($0) == (language == .chinese) } ?? first
  }

  private static func isHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}

/// The type of an expression.
package enum ValueType: Hashable, Sendable {
  case code, codes, text, integer, decimal, money, date, time, duration, boolean
  case choice(ChoiceID)
  /// A reference to a record, compared by its key.
  case reference(RecordID)
  case scope(ScopeTypeID)
  case period
  /// `day`, `month` and so on of a date. `.day` is interchangeable with `date`.
  case part(DatePart)
  /// What `set of` gives.
  case set(of: ElementType)
  /// The type of an expression with an error in it; agrees with everything, reports nothing more.
  case unknown

  package enum ElementType: Hashable, Sendable {
    case code, text, number, date, time, boolean
    case choice(ChoiceID)
    case reference(RecordID)
  }
}

/// A value that is known without data: a literal, a parameter's value, a cell of a table.
package enum Constant: Hashable, Sendable {
  /// An empty cell of a table, or one that says nothing.
  case missing
  case none
  case boolean(Bool)
  /// Integers, decimals and money (in yuan).
  case number(Exact)
  /// Codes, texts and keys of references.
  case text(String)
  case texts([String])
  case date(Day)
  case time(Moment)
  case duration(Duration)
  /// A member of the choice or scope of the expression's type, by its place.
  case member(Int)
  /// A month, week, quarter or year as its ordinal (`Day.ordinal(of:)`).
  case part(Int32)
}
