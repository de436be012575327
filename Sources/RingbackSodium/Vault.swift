import CSodium

/// Seals what the office must be able to read again: the passwords of its mail, and the key that signs its links.
///
/// The key is not in the database, so that a copy of the database alone signs in nowhere. The cipher is libsodium's
/// `crypto_secretbox` (XSalsa20 with Poly1305) under a fresh nonce each time.
package struct Vault: Sendable {
    package static let keyByteCount = Int(crypto_secretbox_KEYBYTES)

    private static let version: UInt8 = 1
    private static let textMark = "sealed:"
    private static let nonceCount = Int(crypto_secretbox_NONCEBYTES)
    private static let overhead = 1 + nonceCount + Int(crypto_secretbox_MACBYTES)

    private let key: [UInt8]

    /// - Parameter key: ``keyByteCount`` bytes that nobody can guess.
    package init(key: [UInt8]) {
        precondition(key.count == Self.keyByteCount)
        self.key = key
    }

    package func seal(_ bytes: [UInt8]) -> [UInt8] {
        let nonce = Randomness.bytes(Self.nonceCount)
        var sealed = [UInt8](repeating: 0, count: bytes.count + Int(crypto_secretbox_MACBYTES))
        crypto_secretbox_easy(&sealed, bytes, UInt64(bytes.count), nonce, key)
        return [Self.version] + nonce + sealed
    }

    /// - Returns: `nil` when it was sealed under another key, or changed. What was stored before anything was sealed
    ///   comes back as it is.
    package func open(_ bytes: [UInt8]) -> [UInt8]? {
        guard Self.isSealed(bytes) else { return bytes }
        let nonce = Array(bytes[1...Self.nonceCount])
        let sealed = Array(bytes[(1 + Self.nonceCount)...])
        var plain = [UInt8](repeating: 0, count: bytes.count - Self.overhead)
        let isGenuine = crypto_secretbox_open_easy(&plain, sealed, UInt64(sealed.count), nonce, key) == 0
        return isGenuine ? plain : nil
    }

    /// The empty text, which keeps nothing secret, stays empty.
    package func seal(_ text: String) -> String {
        text.isEmpty ? "" : Self.textMark + Base64URL.encode(seal(Array(text.utf8)))
    }

    /// As for bytes.
    package func open(_ text: String) -> String? {
        guard Self.isSealed(text) else { return text }
        return Base64URL.decode(String(text.dropFirst(Self.textMark.count))).flatMap { open($0) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether bytes are of the shape that ``seal(_:)-([UInt8])`` gives; a signing key of before is shorter.
    package static func isSealed(_ bytes: [UInt8]) -> Bool { bytes.count >= overhead && bytes[0] == version }

    package static func isSealed(_ text: String) -> Bool {
        text.hasPrefix(textMark) && Base64URL.decode(String(text.dropFirst(textMark.count))).map(isSealed) == true
    }
}
