import CSodium
import RingbackThreads

package enum PasswordError: Error, Equatable {
    /// Too many sign-ins are queued; try again in a moment.
    case busy
}

/// Argon2id from libsodium (t = 2, m = 19 MiB, one lane), as a PHC string.
///
/// Runs on two threads of its own; at most 64 requests are queued.
package enum Passwords {
    private static let threads = WorkerThreads(2, name: "hashing", stack: 512 << 10)
    private static let operations: UInt64 = 2
    private static let memory = 19 << 20

    package static func hash(_ password: String) async throws(PasswordError) -> String {
        try await slowly { seal(password) }
    }

    package static func verify(_ password: String, against hash: String) async throws(PasswordError) -> Bool {
        try await slowly { matches(password, hash) }
    }

    /// Costs as much as a real check, so that timing does not tell an unknown name from a wrong password.
    package static func verifyDummy(_ password: String) async throws(PasswordError) {
        _ = try await slowly { matches(password, nobody) }
    }

    /// Hashing takes tens of milliseconds and megabytes: with an unbounded queue, a flood of sign-ins would hold up
    /// everybody after it.
    private static func slowly<T: Sendable>(
        _ body: @escaping @Sendable () -> T
    ) async throws(PasswordError) -> T {
        guard let result = await threads.run(limit: 64, body) else { throw .busy }
        return result
    }

    /// Whether a stored hash has outdated parameters and should be redone at the next sign-in.
    package static func isOutdated(_ hash: String) -> Bool {
        crypto_pwhash_str_needs_rehash(hash, operations, memory) != 0
    }

    private static let nobody = seal(Base64URL.encode(Randomness.bytes(16)))

    private static func seal(_ password: String) -> String {
        _ = Sodium.ready
        var out = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let result = crypto_pwhash_str(&out, password, UInt64(password.utf8.count), operations, memory)
        precondition(result == 0, "There is no memory left to hash a password (19 MiB are needed).")
        return String(decoding: out.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func matches(_ password: String, _ hash: String) -> Bool {
        _ = Sodium.ready
        return crypto_pwhash_str_verify(hash, password, UInt64(password.utf8.count)) == 0
    }
}
