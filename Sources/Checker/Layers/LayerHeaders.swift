import Parser
import Source

/// The `rulebook` header of each layer; each layer has exactly one.
func declareLayers(of sources: RulebookSources, in context: inout CheckContext) {
  for layer in sources.layers {
    let headers = layer.syntax.lazy.flatMap(\.declarations).compactMap(\.header)
    for extra in headers.dropFirst() {
      context.report(.secondHeader(at: extra.range, first: headers.first?.range))
    }
    if headers.isEmpty, let file = layer.files.first, sources.areReadable(layer.files) {
      context.reportData(.missingHeader(layer.path, at: SourceRange(file: file, start: 0, end: 0)))
    }
    context.environment.layers.append(
      Layer(
        title: headers.first?.title.text ?? layer.path, version: headers.first?.version?.text,
        jurisdiction: headers.first?.jurisdiction?.text, path: layer.path))
  }
}

extension RulebookSources {
  /// Whether none of the files is in another encoding, which is reported already.
  fileprivate func areReadable(_ ids: [FileID]) -> Bool {
    ids.allSatisfy { String(validating: files[Int($0.index)].bytes, as: UTF8.self) != nil }
  }
}
