import RingbackSodium

extension IdempotentRequest {
    /// - Parameter request: every byte that makes the request what it is.
    package init(key: String, request: [UInt8], render: @escaping @Sendable (Result) -> String) {
        self.init(key: key, digest: Digest.sha256(request), render: render)
    }
}
