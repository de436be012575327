/// A mail as sent over a connection, up to the line with a lone dot; leading dots are unstuffed.
///
/// Works on bytes, not lines: a stranger's mail may have a million of either.
struct LMTPContent {
    private enum Place { case start, dot, dotReturn, inside, carriageReturn }
    private var place = Place.start

    /// - Returns: the mail's bytes, how many bytes were consumed, and whether the mail ended there.
    mutating func take(_ bytes: ArraySlice<UInt8>) -> (mail: [UInt8], taken: Int, isEnded: Bool) {
        let (dot, carriageReturn, newline): (UInt8, UInt8, UInt8) = (0x2E, 0x0D, 0x0A)
        var place = place
        var (taken, isEnded) = (0, false)
        let mail = bytes.withUnsafeBufferPointer { bytes in
            // A carriage return may be pending from before.
            [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { kept, count in
                guard let from = bytes.baseAddress, let to = kept.baseAddress else { return }
                let end = bytes.count
                var written = 0
                while taken < end {
                    let byte = from[taken]
                    taken += 1
                    switch place {
                    case .start where byte == dot:
                        place = .dot
                        continue
                    case .dot where byte == carriageReturn:
                        place = .dotReturn
                        continue
                    case .dotReturn:
                        if byte == newline {
                            isEnded = true
                            count = written
                            return
                        }
                        to[written] = carriageReturn
                        written += 1
                        place = .carriageReturn
                    default: break
                    }
                    to[written] = byte
                    written += 1
                    if byte == newline {
                        place = place == .carriageReturn ? .start : .inside
                    } else {
                        place = byte == carriageReturn ? .carriageReturn : .inside
                    }
                }
                count = written
            }
        }
        self.place = place
        return (mail, taken, isEnded)
    }
}
