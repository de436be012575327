package import RingbackCore
import RingbackSodium

/// What proves that whoever answers a mail had it: the mail's number, signed for one use of it, 128 bits.
///
/// The signature covers person, message and end, so that none of them can be exchanged. The text is lower case and
/// read in any case, since mail servers may change it on the way.
package struct MailToken: Equatable, Sendable {
    /// A reply address is seen by whoever the mail is copied to; it must not open the links, nor prove that a mail came
    /// back, which only who holds the mail itself can.
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

    /// Reads what stands between `+` and `@`, or in an address of ours; says nothing of whether it is genuine.
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
