import CSodium

/// Initializes libsodium; everything in this target goes through here first.
enum Sodium {
    /// libsodium must be initialized before use; a machine without random bytes cannot run the program.
    static let ready: Void = {
        precondition(sodium_init() >= 0, "libsodium could not start: the system gives no random bytes.")
    }()
}

/// Compares in constant time.
package func constantTimeEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    _ = Sodium.ready
    guard a.count == b.count else { return false }
    return a.isEmpty || sodium_memcmp(a, b, a.count) == 0
}
