import CSodium

/// Seals secrets the office must be able to read again: its mail passwords, and the key that signs its links.
///
/// The key is not in the database, so a copy of the database alone cannot sign in anywhere. The cipher is libsodium's
/// `crypto_secretbox` (XSalsa20-Poly1305) with a fresh nonce each time.
package struct Vault: Sendable {
    package static let keyByteCount = Int(crypto_secretbox_KEYBYTES)

    private static let version: UInt8 = 1
    private static let textMark = "sealed:"
    private static let nonceCount = Int(crypto_secretbox_NONCEBYTES)
    private static let overhead = 1 + nonceCount + Int(crypto_secretbox_MACBYTES)

    private let key: [UInt8]

    /// - Parameter key: ``keyByteCount`` unguessable bytes.
    package init(key: [UInt8]) {
        precondition(key.count == Self.keyByteCount)
        self.key = key
    }

    /// Another key of 32 bytes, always the same for a label, from which nothing follows about this one.
    func derive(_ label: String) -> [UInt8] { Digest.hmacSHA256(Array(label.utf8), key: key) }

    package func seal(_ bytes: [UInt8]) -> [UInt8] {
        let nonce = Randomness.bytes(Self.nonceCount)
        var sealed = [UInt8](repeating: 0, count: bytes.count + Int(crypto_secretbox_MACBYTES))
        crypto_secretbox_easy(&sealed, bytes, UInt64(bytes.count), nonce, key)
        return [Self.version] + nonce + sealed
    }

    /// - Returns: `nil` if it was sealed under another key or altered. Values stored before sealing existed are
    ///   returned unchanged.
    package func open(_ bytes: [UInt8]) -> [UInt8]? {
        guard Self.isSealed(bytes) else { return bytes }
        let nonce = Array(bytes[1...Self.nonceCount])
        let sealed = Array(bytes[(1 + Self.nonceCount)...])
        var plain = [UInt8](repeating: 0, count: bytes.count - Self.overhead)
        let isGenuine = crypto_secretbox_open_easy(&plain, sealed, UInt64(sealed.count), nonce, key) == 0
        return isGenuine ? plain : nil
    }

    /// Empty text holds no secret and stays empty.
    package func seal(_ text: String) -> String {
        text.isEmpty ? "" : Self.textMark + Base64URL.encode(seal(Array(text.utf8)))
    }

    /// As for bytes.
    package func open(_ text: String) -> String? {
        guard Self.isSealed(text) else { return text }
        return Base64URL.decode(String(text.dropFirst(Self.textMark.count))).flatMap { open($0) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether bytes have the shape of ``seal(_:)-([UInt8])``'s result; older signing keys are shorter.
    package static func isSealed(_ bytes: [UInt8]) -> Bool { bytes.count >= overhead && bytes[0] == version }

    package static func isSealed(_ text: String) -> Bool {
        text.hasPrefix(textMark) && Base64URL.decode(String(text.dropFirst(textMark.count))).map(isSealed) == true
    }
}
