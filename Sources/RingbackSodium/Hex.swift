import CSodium

/// Lower-case hexadecimal.
package enum Hex {
    package static func encode(_ bytes: [UInt8]) -> String {
        _ = Sodium.ready
        let capacity = bytes.count * 2 + 1
        return String(unsafeUninitializedCapacity: capacity) { out in
            out.withMemoryRebound(to: CChar.self) {
                _ = sodium_bin2hex($0.baseAddress!, capacity, bytes, bytes.count)
            }
            return capacity - 1
        }
    }

    /// - Returns: nil unless the whole text is pairs of hexadecimal digits.
    package static func decode(_ text: String) -> [UInt8]? {
        _ = Sodium.ready
        let length = text.utf8.count
        guard length.isMultiple(of: 2) else { return nil }
        var bytes = [UInt8](repeating: 0, count: length / 2 + 1)
        var count = 0
        guard sodium_hex2bin(&bytes, length / 2, text, length, nil, &count, nil) == 0, count == length / 2 else {
            return nil
        }
        return Array(bytes.prefix(count))
    }
}
