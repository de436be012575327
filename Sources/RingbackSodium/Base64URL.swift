import CSodium

/// Base64 for URLs and cookies: `-` and `_`, no padding.
package enum Base64URL {
    private static let variant = Int32(sodium_base64_VARIANT_URLSAFE_NO_PADDING)

    package static func encode(_ bytes: [UInt8]) -> String {
        _ = Sodium.ready
        let capacity = sodium_base64_encoded_len(bytes.count, variant)
        return String(unsafeUninitializedCapacity: capacity) { out in
            out.withMemoryRebound(to: CChar.self) {
                _ = sodium_bin2base64($0.baseAddress!, capacity, bytes, bytes.count, variant)
            }
            return capacity - 1
        }
    }

    /// - Returns: nil unless the whole text is base64url without padding.
    package static func decode(_ text: String) -> [UInt8]? {
        _ = Sodium.ready
        // libsodium 1.0.18 accepts some bytes above 127 as base64.
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let capacity = text.utf8.count
        var bytes = [UInt8](repeating: 0, count: capacity + 1)
        var count = 0
        guard sodium_base642bin(&bytes, capacity, text, capacity, nil, &count, nil, variant) == 0 else { return nil }
        return Array(bytes.prefix(count))
    }
}
