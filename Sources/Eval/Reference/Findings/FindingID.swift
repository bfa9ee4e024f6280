package import Plan
import Values

/// The rule's id and a digest of what is flagged: the same for the same finding in another run or on
/// more data. Two versions of one rule may flag the same records: the first day of a later one goes
/// into the digest too, so that a version that is added changes no id of those before it.
///
/// - Parameter flagged: in order.
package func findingID(_ rule: RulePlan, _ flagged: [RecordKey]) -> String {
  var bytes = Array(rule.id.utf8)
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
  if let day = rule.laterVersionFrom { bytes += [0x1D] + Array(day.text.utf8) }
  return "\(rule.id)-\(SHA256.hexText(of: bytes).prefix(12))"
}
