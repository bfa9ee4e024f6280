/// A path as written in the rulebook of a folder, seen from where that folder's path starts.
package func joinedPath(_ folder: String, _ path: String) -> String {
  normalizedPath(path.hasPrefix("/") ? path : folder + "/" + path)
}

/// Without `.`, doubled slashes and `..` behind a folder's name.
package func normalizedPath(_ path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else if part != ".." || !path.hasPrefix("/") {
      parts.append(part)
    }
  }
  let joined = parts.joined(separator: "/")
  if path.hasPrefix("/") { return "/" + joined }
  return joined.isEmpty ? "." : joined
}
