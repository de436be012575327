import CSodium

/// Makes libsodium ready; everything in this target passes through here first.
enum Sodium {
    /// libsodium wants one call before any other; a machine that cannot give random bytes cannot run the program.
    static let ready: Void = {
        precondition(sodium_init() >= 0, "libsodium could not start: the system gives no random bytes.")
    }()
}

/// Compares without telling by its timing where the two differ.
package func constantTimeEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    _ = Sodium.ready
    guard a.count == b.count else { return false }
    return a.isEmpty || sodium_memcmp(a, b, a.count) == 0
}
