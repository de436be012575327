import RingbackSodium

/// What the forms of a session must carry, so that a page elsewhere cannot send them in its name.
package enum FormToken {
    /// Follows from the session's secret, so there is nothing to store, and tells nothing of it.
    package static func of(session secret: String) -> String {
        Base64URL.encode(Digest.hmacSHA256(Array("form".utf8), key: Array(secret.utf8)))
    }
}
