// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

private let families: [[DiagnosticPage]] = [
  pagesE010,
  pagesE011,
  pagesE020,
  pagesE021,
  pagesE022,
  pagesE030,
  pagesE040,
  pagesE041,
  pagesE042,
  pagesE050,
  pagesE051,
  pagesE052,
  pagesE053,
  pagesE054,
  pagesE055,
  pagesE060,
  pagesE061,
  pagesE070,
  pagesE071,
  pagesE080,
  pagesE082,
  pagesE084,
  pagesE094,
  pagesW090,
  pagesW091,
  pagesW092,
  pagesW093,
]

let diagnosticPages: [DiagnosticPage] = families.flatMap { $0 }
