import RingbackSodium

extension IdempotentRequest {
    /// - Parameter request: every byte that distinguishes the request.
    package init(key: String, request: [UInt8], render: @escaping @Sendable (Result) -> String) {
        self.init(key: key, digest: Digest.sha256(request), render: render)
    }
}
