package import Eval
package import Source

extension Sentence {
  /// The words of a sentence: values in the language of the reader, texts as the rule has them.
  package func text(in language: Language) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .value(let value): value.text(.reader(language))
      }
    }.joined()
  }
}
