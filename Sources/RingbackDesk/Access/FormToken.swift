import RingbackSodium

/// What a session's forms must contain, so that pages elsewhere cannot send them in its name.
package enum FormToken {
    /// Derived from the session's secret, so nothing needs to be stored; it reveals nothing about the secret.
    package static func of(session secret: String) -> String {
        Base64URL.encode(Digest.hmacSHA256(Array("form".utf8), key: Array(secret.utf8)))
    }
}
