import CSodium

/// SHA-256, plain and keyed.
package enum Digest {
    package static let byteCount = 32

    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        _ = Sodium.ready
        return [UInt8](unsafeUninitializedCapacity: byteCount) { out, count in
            crypto_hash_sha256(out.baseAddress!, bytes, UInt64(bytes.count))
            count = byteCount
        }
    }

    package static func sha256(_ text: String) -> [UInt8] { sha256(Array(text.utf8)) }

    /// HMAC-SHA256 under a key of any length.
    package static func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        _ = Sodium.ready
        return [UInt8](unsafeUninitializedCapacity: byteCount) { out, count in
            var state = crypto_auth_hmacsha256_state()
            crypto_auth_hmacsha256_init(&state, key, key.count)
            crypto_auth_hmacsha256_update(&state, bytes, UInt64(bytes.count))
            crypto_auth_hmacsha256_final(&state, out.baseAddress!)
            count = byteCount
        }
    }
}

extension Digest {
    /// Incremental SHA-256.
    package struct Running {
        private var state = crypto_hash_sha256_state()

        package init() {
            _ = Sodium.ready
            crypto_hash_sha256_init(&state)
        }

        package mutating func add(_ bytes: [UInt8]) { crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count)) }

        package consuming func end() -> [UInt8] {
            var state = state
            return [UInt8](unsafeUninitializedCapacity: byteCount) { out, count in
                crypto_hash_sha256_final(&state, out.baseAddress!)
                count = byteCount
            }
        }
    }
}
