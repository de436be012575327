package import RingbackCore
import RingbackSodium

/// Proves that somebody answering a mail had it: the mail's number, signed for one use, 128 bits.
///
/// The signature covers person, message and expiry, so that none can be exchanged. The text is lower case and read in
/// any case, since mail servers may change it.
package struct MailToken: Equatable, Sendable {
    /// Anybody copied on a mail sees its reply address; it must neither open the links nor prove a bounce, which only
    /// the holder of the mail itself can.
    package enum Use: String, Sendable {
        case reply, link, bounce
    }

    package let number: Int
    private let proof: String

    package init(for mail: OutboxRow, use: Use, office: OfficeID, key: [UInt8]) {
        number = mail.number
        let person = mail.person?.text ?? mail.address
        let signed =
            "\(use.rawValue)\n\(office.text)\n\(mail.number)\n\(person)\n\(mail.message?.text ?? "")\n"
            + "\(mail.expiresAt.milliseconds)"
        let digest = Digest.hmacSHA256(Array(signed.utf8), key: key)
        func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        proof = ID<Kind.Token>(high: word(digest[0..<8]), low: word(digest[8..<16])).text
    }

    /// Reads the part between `+` and `@`, or in an address of ours; does not check that it is genuine.
    package init?(_ text: String) {
        let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), number > 0, String(number) == parts[0],
            ID<Kind.Token>(parts[1]) != nil
        else { return nil }
        self.number = number
        proof = String(parts[1])
    }

    package var text: String { "\(number)-\(proof)" }

    /// In constant time.
    package func isSame(as other: Self) -> Bool {
        number == other.number && constantTimeEqual(Array(proof.utf8), Array(other.proof.utf8))
    }
}
