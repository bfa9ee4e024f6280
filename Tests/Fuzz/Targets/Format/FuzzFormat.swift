import FuzzInputs

/// What the fuzzer calls with each input.
@c(LLVMFuzzerTestOneInput)
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  formatText(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
