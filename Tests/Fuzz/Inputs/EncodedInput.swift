import Tabular

/// Decodes any bytes by both encodings. Ends the process where what comes out is not UTF-8, or where
/// the place of the first bad byte lies outside of the bytes.
package func decodeText(_ bytes: [UInt8]) {
  confirm(of: bytes) { bytes throws(UnreadableText) in try decodeUTF8(bytes) }
  confirm(of: bytes) { bytes throws(UnreadableText) in try decodeGB18030(bytes) }
  let isGood = String(validating: bytes, as: UTF8.self) != nil
  precondition((firstBadByte(of: bytes, from: 0) == nil) == isGood)
}

private func confirm(of bytes: [UInt8], _ decode: ([UInt8]) throws(UnreadableText) -> [UInt8]) {
  do {
    let text = try decode(bytes)
    precondition(firstBadByte(of: text, from: 0) == nil)
  } catch {
    precondition(0 <= error.offset && error.offset <= bytes.count)
    precondition(error.line >= 1 && error.column >= 1)
  }
}
