package import RingbackSodium

extension Vault {
    /// One key for all tests, so that two desks on one store understand each other.
    package static let test = Vault(key: Array(repeating: 3, count: keyByteCount))
}
