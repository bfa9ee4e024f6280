package import Checker
package import Values

/// The sentence of a finding for the auditor: what the rule says, and the values between. Its words
/// are a report's, so that a run is the same in every language.
package struct Sentence: Hashable, Sendable {
  package let parts: [Part]

  package enum Part: Hashable, Sendable {
    case text(String)
    case value(SaidValue)
  }

  package init(_ parts: [Part] = []) { self.parts = parts }
}

/// A value with its type and all that its words need, without the data that it comes from.
package indirect enum SaidValue: Hashable, Sendable {
  case missing, none
  case boolean(Bool)
  case number(Exact)
  /// In yuan.
  case money(Exact)
  /// A code, a text or the key of a reference.
  case text(String)
  case texts([String])
  case date(Day)
  case time(Moment)
  case duration(Duration)
  /// A member of a choice or scope.
  case member(Names)
  case part(DatePart, ordinal: Int32)
  case period(PeriodValue)
  case set([SaidValue])
}
