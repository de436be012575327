import RingbackSodium
import Testing

@Suite("libsodium")
struct SodiumTests {
    @Test("Digests match the published vectors")
    func digests() {
        #expect(
            Hex.encode(Digest.sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Hex.encode(Digest.sha256("")).hasPrefix("e3b0c44298fc1c14"))
        // RFC 4231, test case 2.
        let mac = Digest.hmacSHA256(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(Hex.encode(mac) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test("Bytes survive hexadecimal and base64url")
    func encodings() {
        for count in 0...67 {
            let bytes = Randomness.bytes(count)
            #expect(Hex.decode(Hex.encode(bytes)) == bytes)
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
        #expect(Base64URL.encode([0xFB, 0xFF, 0xFE]) == "-__-")
    }

    @Test("Invalid hexadecimal is refused", arguments: ["a", "zz", "0g", "0 ", "é0"])
    func invalidHex(text: String) {
        #expect(Hex.decode(text) == nil)
    }

    @Test("Invalid base64url is refused", arguments: ["+/+/", "AA==", "A", "A A", "ÄÄ"])
    func invalidBase64URL(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    @Test("Comparison is by content and length")
    func comparison() {
        #expect(constantTimeEqual([1, 2], [1, 2]))
        #expect(constantTimeEqual([], []))
        #expect(!constantTimeEqual([1, 2], [1, 3]))
        #expect(!constantTimeEqual([1, 2], [1, 2, 3]))
    }

    @Test("A password opens only its own hash")
    func passwords() async throws {
        let hash = try await Passwords.hash("correct horse 🐎")
        #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(!Passwords.isOutdated(hash))
        #expect(try await Passwords.verify("correct horse 🐎", against: hash))
        #expect(try await !Passwords.verify("correct horse", against: hash))
        #expect(try await !Passwords.verify("", against: "not a hash"))
        try await Passwords.verifyDummy("anything")
    }
}
