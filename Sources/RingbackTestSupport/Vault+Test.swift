package import RingbackSodium

extension Vault {
    /// One key for all tests, so that two desks on one store can open each other's secrets.
    package static let test = Vault(key: Array(repeating: 3, count: keyByteCount))
}
