package import RingbackCore

extension Journal {
    /// Walks an office's journal from its first entry, verifying each against the one before it.
    ///
    /// Reads in pages, on one snapshot. The first wrong entry is named.
    /// - Parameter progress: called after each page with the number of entries verified.
    package static func verify(
        _ office: OfficeID, in session: any SQLSession, progress: (Int) -> Void = { _ in }
    ) throws -> JournalVerdict {
        var walk = JournalWalk(office: office)
        while true {
            let page = try rows(of: office, after: walk.last ?? .min, limit: JournalWalk.page, in: session)
            for row in page {
                guard walk.follow(row) else { return .broken(seq: walk.seq, try walk.diagnose(row, in: session)) }
            }
            if page.count < JournalWalk.page { break }
            progress(Int(walk.seq - 1))
        }
        return try walk.end(at: try head(of: office, in: session))
    }
}

/// A walk along one chain.
private struct JournalWalk {
    static let page = 1000

    let office: OfficeID
    /// The expected number of the current entry.
    private(set) var seq: Int64 = 1
    private(set) var last: Int64?
    private var digest = JournalChain.start
    private var erased: Set<Int64> = []
    private var recordedErasures: Set<Int64> = []

    init(office: OfficeID) { self.office = office }

    /// Takes one step. False leaves the walk where it was.
    mutating func follow(_ row: Row) -> Bool {
        guard let entry = try? Entry(row, of: office), entry.link.seq == seq, entry.isSealed,
            JournalChain.digest(of: entry.link, after: digest) == entry.digest
        else { return false }
        if entry.isErased { erased.insert(seq) }
        if entry.link.action == JournalAction.journalErased.rawValue { recordedErasures.formUnion(entry.erasures) }
        last = seq
        seq += 1
        digest = entry.digest
        return true
    }

    func end(at head: (seq: Int64, digest: [UInt8])?) throws -> JournalVerdict {
        let count = seq - 1
        guard count > 0 || head != nil else { return .intact(entries: 0) }
        guard let head else { return .broken(seq: count, .headMismatch) }
        if head.seq > count { return .broken(seq: seq, .missing) }
        if head.seq < count { return .broken(seq: head.seq + 1, .inserted) }
        if head.digest != digest { return .broken(seq: count, .headMismatch) }
        if let silent = erased.subtracting(recordedErasures).min() {
            return .broken(seq: silent, .erasedWithoutRecord)
        }
        return .intact(entries: count)
    }

    /// Says what is wrong with the row that broke the chain: checks the number of entries, and whether the missing one
    /// is elsewhere.
    func diagnose(_ row: Row, in session: any SQLSession) throws -> JournalDamage {
        guard let found = try? Entry(row, of: office) else { return .changed }
        if found.link.seq > seq { return .missing }
        if found.link.seq < seq { return .inserted }
        var count = seq - 1
        var isElsewhere = false
        var position = seq - 1
        while true {
            let page = try Journal.rows(of: office, after: position, limit: Self.page, in: session)
            count += Int64(page.count)
            let start = position
            for case let entry? in page.map({ try? Entry($0, of: office) }) {
                position = max(position, entry.link.seq)
                var moved = entry.link
                moved.seq = seq
                if entry.link.seq != seq, JournalChain.digest(of: moved, after: digest) == entry.digest {
                    isElsewhere = true
                }
            }
            if page.count < Self.page || position == start { break }
        }
        let expected = try Journal.head(of: office, in: session)?.seq ?? count
        if count > expected { return .inserted }
        if count < expected { return .missing }
        return isElsewhere ? .outOfOrder : .changed
    }

    private struct Entry {
        let link: JournalChain.Link
        let digest: [UInt8]
        private let particulars: String?
        private let salt: [UInt8]?

        init(_ row: Row, of office: OfficeID) throws {
            link = JournalChain.Link(
                office: office.text, seq: try row.int64(0), at: try row.int64(1), actor: try row.optionalText(2),
                via: try row.text(3), subjectKind: try row.text(4), subjectID: try row.text(5),
                action: try row.text(6), sealed: try row.optionalBlob(9))
            particulars = try row.optionalText(7)
            salt = try row.optionalBlob(8)
            digest = try row.blob(10)
        }

        var isErased: Bool { particulars == nil && link.sealed != nil }

        /// Whether the particulars match their seal; erased ones left a seal without a salt.
        var isSealed: Bool {
            switch (particulars, salt, link.sealed) {
            case (let particulars?, let salt?, let sealed?):
                JournalChain.seal(particulars, salt: salt) == sealed
            case (nil, nil, _): true
            default: false
            }
        }

        var erasures: [Int64] {
            guard let particulars, let values = try? JournalValue.particulars(particulars),
                case .list(let entries)? = values[.entries]
            else { return [] }
            return entries.compactMap { if case .integer(let seq) = $0 { seq } else { nil } }
        }
    }
}
