import Values

/// The rule's id and a digest of what is flagged: the same for the same finding in another run or on
/// more data.
///
/// - Parameter flagged: in order.
package func findingID(_ rule: String, _ flagged: [RecordKey]) -> String {
  var bytes = Array(rule.utf8)
  var record: String?
  for key in flagged {
    if key.record != record {
      bytes.append(0x1F)
      bytes += Array(key.record.utf8)
      record = key.record
      bytes.append(0x1F)
    } else {
      bytes.append(0x1E)
    }
    bytes += Array(key.key.utf8)
  }
  return "\(rule)-\(SHA256.hexText(of: bytes).prefix(12))"
}
