import Lexer
package import Parser
import Source
import Values
import Vocabulary

/// The names that are taken in one place: at the top level, in a record, among the members of a
/// choice.
struct NameRegister {
  private var places: [String: SourceRange] = [:]

  /// Takes the names for one thing. What is taken already or may not be a name is reported.
  /// - Returns: nil where the thing cannot be declared under them.
  mutating func claim(_ names: [Name], in context: inout CheckContext) -> Names? {
    var isFree = !names.isEmpty
    for name in names {
      if name.isLeftOut {
        isFree = false
      } else if let first = places[name.text] {
        context.report(.declaredTwice(name, first: first))
        isFree = false
      } else {
        places[name.text] = name.range
      }
    }
    return isFree ? Names(names) : nil
  }
}

extension Names {
  /// - Parameter names: at least one.
  package init(_ names: [Name]) {
    self.init(
      names.map(\.text), at: names.dropFirst().reduce(names[0].range) { $0.union($1.range) })
  }
}

extension Name {
  /// Whether the parser put it where none is written, and has said so.
  var isLeftOut: Bool { text.isEmpty }
}

/// Reports the fields of a dated record that are called as a part of its date.
func refuseDatePartNames(_ names: [Name], in context: inout CheckContext) {
  for name in names where DatePart.named[name.text] != nil {
    context.report(.datePartName(name))
  }
}
