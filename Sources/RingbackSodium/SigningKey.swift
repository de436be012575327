import CSodium

/// Signs files that must stay provable elsewhere: Ed25519, as everybody's libraries check it.
package struct SigningKey: Sendable {
    package static let seedByteCount = Int(crypto_sign_SEEDBYTES)

    package let publicKey: [UInt8]
    private let secret: [UInt8]

    /// - Parameter seed: ``seedByteCount`` unguessable bytes; the same seed makes the same key.
    package init(seed: [UInt8]) {
        precondition(seed.count == Self.seedByteCount)
        _ = Sodium.ready
        var (open, secret) = (
            [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES)),
            [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
        )
        crypto_sign_seed_keypair(&open, &secret, seed)
        (publicKey, self.secret) = (open, secret)
    }

    package func sign(_ bytes: [UInt8]) -> [UInt8] {
        var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
        crypto_sign_detached(&signature, nil, bytes, UInt64(bytes.count), secret)
        return signature
    }

    package static func isGenuine(_ signature: [UInt8], of bytes: [UInt8], by publicKey: [UInt8]) -> Bool {
        _ = Sodium.ready
        guard signature.count == Int(crypto_sign_BYTES), publicKey.count == Int(crypto_sign_PUBLICKEYBYTES) else {
            return false
        }
        return crypto_sign_verify_detached(signature, bytes, UInt64(bytes.count), publicKey) == 0
    }
}

extension Vault {
    /// The key that signs an office's records. It follows from the vault's own and is stored nowhere.
    package func signingKey(for purpose: String) -> SigningKey { SigningKey(seed: derive("signing:\(purpose)")) }
}
