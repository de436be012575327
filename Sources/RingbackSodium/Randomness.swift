import CSodium

/// Unpredictable bytes from the system.
package enum Randomness {
    package static func bytes(_ count: Int) -> [UInt8] {
        _ = Sodium.ready
        return [UInt8](unsafeUninitializedCapacity: count) { out, filled in
            if count > 0 { randombytes_buf(out.baseAddress!, count) }
            filled = count
        }
    }

    package static func uint64() -> UInt64 {
        bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
