import RingbackCore
import RingbackSodium

/// How one office's entries are chained: each digest covers the one before.
///
/// It covers not the particulars but their salted digest, the seal. Once particulars and salt are erased, nothing can
/// be guessed from the seal, and the chain still holds.
enum JournalChain {
    static let start = [UInt8](repeating: 0, count: Digest.byteCount)

    /// A journal row without its particulars.
    struct Link: Hashable {
        var office: String
        var seq: Int64
        var at: Int64
        var actor: String?
        var via: String
        var subjectKind: String
        var subjectID: String
        var action: String
        var sealed: [UInt8]?
    }

    static func seal(_ particulars: String, salt: [UInt8]) -> [UInt8] {
        Digest.hmacSHA256(Array(particulars.utf8), key: salt)
    }

    static func digest(of link: Link, after previous: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(384)
        bytes += previous
        // Each part is preceded by its length, so that different rows never serialize alike.
        func add(_ part: some Collection<UInt8>) {
            withUnsafeBytes(of: UInt64(part.count).bigEndian) { bytes += $0 }
            bytes += part
        }
        func add(_ number: Int64) { withUnsafeBytes(of: number.bigEndian) { bytes += $0 } }
        func add<Part: Collection<UInt8>>(optional part: Part?) {
            bytes.append(part == nil ? 0 : 1)
            if let part { add(part) }
        }
        add(link.office.utf8)
        add(link.seq)
        add(link.at)
        add(optional: link.actor?.utf8)
        add(link.via.utf8)
        add(link.subjectKind.utf8)
        add(link.subjectID.utf8)
        add(link.action.utf8)
        add(optional: link.sealed)
        return Digest.sha256(bytes)
    }
}
